#include "app/rows_text.h"

#include "app/text_table.h"

#include "core/bytes/csv_write.h"
#include "core/bytes/json_write.h"

#include <fmt/format.h>

namespace app {

std::string rowsJson(const core::Question& question, const core::SourceRows& rows)
{
    core::JsonWriter json;
    json.beginObject()
        .member("kpi", question.kpi)
        .member("scope", question.scope)
        .member("period", question.period.text())
        .member("count", rows.count)
        .key("rows")
        .beginArray();
    for (const auto& row : rows.rows) {
        json.beginObject()
            .member("component", row.component)
            .member("measures", row.measures)
            .member("day", row.day)
            .member("value", row.value);
        json.member("currency", row.currency)
            .member("share", row.share)
            .member("file", row.file)
            .member("line", row.line);
        json.member("import", core::number(row.import)).member("text", row.text).endObject();
    }
    json.endArray().endObject();
    return json.text() + "\n";
}

std::string rowsCsv(const core::SourceRows& rows)
{
    core::CsvWriter csv(core::CsvLineEnd::lf);
    csv.header({"component", "measures", "day", "value", "currency", "share", "file", "line", "import", "text"});
    for (const auto& row : rows.rows) {
        csv.text(row.component).text(row.measures).text(row.day).number(row.value).text(row.currency);
        csv.text(row.share).text(row.file).number(row.line).number(core::number(row.import)).text(row.text).endRow();
    }
    return csv.take();
}

std::string rowsTable(const core::SourceRows& rows)
{
    TextTable table({"Row", "Day", "Component", "Value", "Measures", "About"});
    table.alignRight(3);
    for (const auto& row : rows.rows) {
        const auto place = row.file.empty()
                               ? std::string(row.value == core::missingDelivery ? "(never came)" : "(entered)")
                           : row.line > 0 ? fmt::format("{}:{}", row.file, row.line)
                                          : row.file;
        const auto value =
            row.value + (row.currency.empty() ? "" : " " + row.currency) + (row.share.empty() ? "" : " × " + row.share);
        table.add({place, row.day.empty() ? "–" : row.day, row.component, value, row.measures, row.text});
    }
    return (rows.rows.empty() ? std::string() : table.text())
           + fmt::format("{} source row{}\n", rows.count, rows.count == 1 ? "" : "s");
}

} // namespace app

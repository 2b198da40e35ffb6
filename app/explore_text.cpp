#include "app/explore_text.h"

#include "app/text_table.h"

#include "core/base/text.h"
#include "core/kpi/numbers.h"

#include <fmt/format.h>

namespace app {

namespace {

std::string joined(const core::Key& key)
{
    std::string text;
    for (const auto& member : key)
        text += (text.empty() ? "" : ", ") + member;
    return text;
}

// Whether some rows have no figure.
bool addFigures(std::vector<std::string>& cells, const core::Figures& figures)
{
    bool without = false;
    for (const auto& figure : figures) {
        cells.push_back(figure && figure->value ? core::readable(*figure->value) : figure ? "–" : "");
        without = without || (figure && !figure->value);
    }
    return without;
}

} // namespace

std::string answerTable(const core::View& view, const core::Answer& answer, const core::Numbers& numbers)
{
    auto titles = view.rows;
    if (titles.empty())
        titles.emplace_back();
    const auto width = titles.size();
    const bool beside = view.rowTotals && !view.columns.empty();
    for (const auto& column : answer.columns)
        for (const auto& name : answer.valueNames)
            titles.push_back(column.empty()                  ? name
                             : answer.valueNames.size() == 1 ? joined(column)
                                                             : joined(column) + " " + name);
    for (std::size_t i = 0; beside && i < answer.valueNames.size(); ++i)
        titles.push_back(answer.valueNames.size() == 1 ? "total" : "total " + answer.valueNames[i]);
    const auto columns = titles.size();
    TextTable table(std::move(titles));
    for (std::size_t i = width; i < columns; ++i)
        table.alignRight(i);
    bool without = false;
    const auto add = [&](const core::Key& key, const std::vector<core::Figures>& cells, const core::Figures& total,
                         const std::string& name) {
        std::vector<std::string> row(key.begin(), key.end());
        if (row.size() < width && !name.empty())
            row.push_back(name);
        row.resize(width);
        for (const auto& figures : cells)
            without = addFigures(row, figures) || without;
        if (beside)
            without = addFigures(row, total) || without;
        table.add(std::move(row));
    };
    for (const auto& row : answer.rows)
        add(row.key, row.cells, row.total, row.level() < view.rows.size() ? "total" : "");
    if (view.columnTotals)
        add({}, answer.columnTotals, answer.grand, "total");
    const auto& currency = numbers.measures.reportingCurrency();
    return table.text()
           + (without ? "–: rows, but no figure: no amount, no rate for a currency, or several units\n" : "")
           + fmt::format("{} source row{}{}{}\n", core::readable(static_cast<double>(answer.matched)),
                         answer.matched == 1 ? "" : "s", currency.empty() ? "" : ", reporting currency " + currency,
                         answer.asOf ? ", data to " + core::isoDay(*answer.asOf) : "");
}

std::string fieldsTable(const std::vector<core::SubjectFields>& subjects)
{
    std::string text;
    for (const auto& one : subjects) {
        text += fmt::format("{}{}\n  values: {}\n", text.empty() ? "" : "\n", core::subjectName(one.subject),
                            fmt::join(one.values, ", "));
        TextTable table({"  field", "members"});
        table.alignRight(1);
        for (const auto& field : one.fields)
            table.add({"  " + field.field, std::to_string(field.members)});
        text += table.text();
        if (one.subject == core::Subject::cost)
            text += "  tag:KEY and column:NAME: those of your files\n";
        else if (one.subject == core::Subject::point)
            text += "  label:KEY: those of your files\n";
    }
    return text;
}

std::string fieldsJson(const std::vector<core::SubjectFields>& subjects)
{
    core::JsonWriter json;
    json.beginArray();
    for (const auto& one : subjects) {
        json.beginObject().member("from", core::subjectName(one.subject)).key("fields").beginArray();
        for (const auto& field : one.fields)
            json.beginObject()
                .member("field", field.field)
                .member("members", static_cast<std::int64_t>(field.members))
                .endObject();
        json.endArray().key("values").beginArray();
        for (const auto& value : one.values)
            json.value(value);
        json.endArray().endObject();
    }
    json.endArray();
    return json.text() + "\n";
}

} // namespace app

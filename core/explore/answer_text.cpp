#include "core/explore/answer_text.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/bytes/csv_write.h"
#include "core/bytes/json_write.h"

namespace core {

namespace {

void writeTexts(JsonWriter& json, const std::vector<std::string>& texts)
{
    json.beginArray();
    for (const auto& text : texts)
        json.value(text);
    json.endArray();
}

void writeFigures(JsonWriter& json, const Figures& figures)
{
    json.beginArray();
    for (const auto& figure : figures) {
        if (!figure) {
            json.null();
            continue;
        }
        json.beginObject().member("value", figure->value);
        if (figure->exact)
            json.member("exact", figure->exact->trimmedText());
        if (figure->count >= 0)
            json.member("count", figure->count);
        if (figure->status)
            json.member("status", statusWord(*figure->status));
        json.endObject();
    }
    json.endArray();
}

void writeCells(JsonWriter& json, const std::vector<Figures>& cells)
{
    json.beginArray();
    for (const auto& figures : cells)
        writeFigures(json, figures);
    json.endArray();
}

void writeFigures(CsvWriter& csv, const Figures& figures)
{
    for (const auto& figure : figures) {
        if (figure && figure->exact)
            csv.number(figure->exact->trimmedText());
        else
            csv.number(figure ? figure->value : std::nullopt);
    }
}

std::string joined(const Key& key)
{
    std::string text;
    for (const auto& member : key)
        text += (text.empty() ? "" : ", ") + member;
    return text;
}

} // namespace

std::string answerJson(const View& view, const Answer& answer)
{
    JsonWriter json(true);
    json.beginObject().member("from", subjectName(view.from)).key("row_fields");
    writeTexts(json, view.rows);
    writeTexts(json.key("column_fields"), view.columns);
    writeTexts(json.key("value_names"), answer.valueNames);
    json.key("columns").beginArray();
    for (const auto& column : answer.columns)
        writeTexts(json, column);
    json.endArray().key("rows").beginArray();
    for (const auto& row : answer.rows) {
        writeTexts(json.beginObject().key("key"), row.key);
        writeCells(json.member("level", row.level()).key("cells"), row.cells);
        if (view.rowTotals)
            writeFigures(json.key("total"), row.total);
        json.endObject();
    }
    json.endArray().key("totals").beginObject();
    if (view.columnTotals)
        writeCells(json.key("columns"), answer.columnTotals);
    writeFigures(json.key("grand"), answer.grand);
    json.endObject().key("as_of");
    answer.asOf ? json.value(isoDay(*answer.asOf)) : json.null();
    json.member("matched", answer.matched).endObject();
    return json.text() + "\n";
}

std::string answerCsv(const View& view, const Answer& answer)
{
    CsvWriter csv(CsvLineEnd::lf);
    const bool beside = view.rowTotals && !view.columns.empty();
    for (const auto& field : view.rows)
        csv.text(field);
    for (const auto& column : answer.columns)
        for (const auto& name : answer.valueNames)
            csv.text(column.empty() ? name : joined(column) + " " + name);
    for (std::size_t i = 0; beside && i < answer.valueNames.size(); ++i)
        csv.text("total " + answer.valueNames[i]);
    csv.endRow();
    for (const auto& row : answer.rows) {
        for (std::size_t i = 0; i < view.rows.size(); ++i)
            csv.text(i < row.key.size() ? row.key[i] : "");
        for (const auto& figures : row.cells)
            writeFigures(csv, figures);
        if (beside)
            writeFigures(csv, row.total);
        csv.endRow();
    }
    if (view.columnTotals) {
        for (std::size_t i = 0; i < view.rows.size(); ++i)
            csv.text(i == 0 ? "total" : "");
        for (const auto& figures : answer.columnTotals)
            writeFigures(csv, figures);
        if (beside)
            writeFigures(csv, answer.grand);
        csv.endRow();
    }
    return csv.take();
}

} // namespace core

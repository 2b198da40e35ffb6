#include "core/explore/answer_text.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/bytes/csv_write.h"
#include "core/bytes/json_write.h"
#include "core/grid/sheet.h"

#include <algorithm>
#include <cstddef>

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

namespace {

// The totals across the columns stand beside them where there are any.
bool hasTotalsBeside(const View& view) { return view.rowTotals && !view.columns.empty(); }

std::vector<std::string> headsOf(const View& view, const Answer& answer)
{
    auto heads = view.rows;
    for (const auto& column : answer.columns)
        for (const auto& name : answer.valueNames)
            heads.push_back(column.empty() ? name : joined(column) + " " + name);
    for (std::size_t i = 0; hasTotalsBeside(view) && i < answer.valueNames.size(); ++i)
        heads.push_back("total " + answer.valueNames[i]);
    return heads;
}

void addFigures(std::vector<SheetCell>& cells, const Figures& figures, const std::vector<std::string>& units)
{
    for (std::size_t i = 0; i < units.size(); ++i) {
        const auto& figure = i < figures.size() ? figures[i] : std::nullopt;
        const auto value = !figure         ? Cell()
                           : figure->exact ? Cell(*figure->exact)
                           : figure->value ? Cell(*figure->value)
                                           : Cell();
        cells.push_back({value, units[i] == "%" ? units[i] : std::string()});
    }
}

// Under how many subtotals a row folds.
int outlineLevel(const View& view, const AnswerRow& row)
{
    const bool isTotal = row.level() < view.rows.size();
    const auto above = view.rows.begin() + static_cast<std::ptrdiff_t>(row.level() - (isTotal ? 1 : 0));
    return static_cast<int>(std::count_if(view.rows.begin(), above, [&](const std::string& field) {
        return std::ranges::find(view.subtotals, field) != view.subtotals.end();
    }));
}

SheetCell memberCell(std::string_view field, const std::string& member)
{
    const auto day = field == "day" ? Period::parse(member) : std::nullopt;
    return {day ? Cell(day->first) : Cell(member), {}};
}

} // namespace

std::string answerSheet(const View& view, const Answer& answer)
{
    SheetWriter sheet(view.name.empty() ? view.id : view.name, headsOf(view, answer));
    const auto write = [&](std::vector<SheetCell> cells, const std::vector<Figures>& figures, const Figures& total,
                           int level, bool isTotal) {
        for (const auto& one : figures)
            addFigures(cells, one, answer.units);
        if (hasTotalsBeside(view))
            addFigures(cells, total, answer.units);
        sheet.row(cells, level, isTotal);
    };
    for (const auto& row : answer.rows) {
        std::vector<SheetCell> cells(view.rows.size());
        for (std::size_t i = 0; i < row.key.size(); ++i)
            cells[i] = memberCell(view.rows[i], row.key[i]);
        const bool isTotal = row.level() < view.rows.size();
        write(std::move(cells), row.cells, row.total, outlineLevel(view, row), isTotal);
    }
    if (view.columnTotals) {
        std::vector<SheetCell> cells(view.rows.size());
        if (!cells.empty())
            cells.front().value = std::string("total");
        write(std::move(cells), answer.columnTotals, answer.grand, 0, true);
    }
    return sheet.finish();
}

std::string answerCsv(const View& view, const Answer& answer)
{
    CsvWriter csv(CsvLineEnd::lf);
    const bool beside = hasTotalsBeside(view);
    for (const auto& head : headsOf(view, answer))
        csv.text(head);
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

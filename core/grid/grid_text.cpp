#include "core/grid/grid_text.h"

#include "core/bytes/csv_write.h"

#include <algorithm>

namespace core {

namespace {

std::string oneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

} // namespace

std::string gridCsv(const GridRows& rows, std::span<const RowIndex> order, std::span<const std::size_t> columns,
                    const AddedHeads& heads, const Progress& progress)
{
    CsvWriter csv(CsvLineEnd::crlf);
    if (!heads.rows.empty())
        csv.text(heads.rows);
    for (const auto column : columns) {
        csv.text(rows.columns()[column].title);
        if (rows.columns()[column].hasUnit)
            csv.text(heads.unit);
    }
    csv.endRow();
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i % 512 == 0)
            progress.step(i, order.size());
        if (const auto members = rows.members(order[i]); !heads.rows.empty() && members > 0)
            csv.number(static_cast<std::int64_t>(members));
        else if (!heads.rows.empty())
            csv.text({});
        for (const auto column : columns) {
            const auto cell = rows.cell(order[i], column);
            if (isNumber(cell))
                csv.number(std::string_view(exactText(cell)));
            else
                csv.text(exactText(cell));
            if (rows.columns()[column].hasUnit)
                csv.text(isNumber(cell) ? rows.unit(order[i], column) : std::string());
        }
        csv.endRow();
    }
    return csv.take();
}

std::string gridTabs(const GridRows& rows, std::span<const RowIndex> order, std::span<const std::size_t> columns,
                     bool withHeads)
{
    std::string out;
    const auto line = [&](auto cellOf) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                out += '\t';
            out += oneLine(cellOf(columns[i]));
        }
        out += '\n';
    };
    if (withHeads)
        line([&](std::size_t column) { return rows.columns()[column].title; });
    for (const auto row : order)
        line([&](std::size_t column) { return exactText(rows.cell(row, column)); });
    return out;
}

} // namespace core

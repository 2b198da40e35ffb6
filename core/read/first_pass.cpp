#include "core/read/first_pass.h"

#include "core/model/amount.h"
#include "core/read/reading.h"
#include "core/read/table.h"

#include <vector>

namespace core {

void lookThrough(Reading& reading, char delimiter, std::span<const std::string_view> columns,
                 const std::function<bool(std::span<const std::string_view>)>& look)
{
    Inspection unused;
    Sink nowhere;
    const Progress silent;
    Reading aside(reading.path, reading.options, nowhere, silent, unused);
    unused.rows = 0;
    TextSource source(reading.path, nullptr, reading.options.tail ? reading.options.tail->gap : Gap());
    Table table(aside, source, delimiter);
    std::vector<int> places;
    for (const auto name : columns)
        places.push_back(name.empty() ? -1 : table.columnNoCase(name));
    std::vector<std::string_view> cells(columns.size());
    for (RowBatch block; table.read(block);) {
        reading.progress.step(0, 0);
        for (std::size_t row = 0; row < block.rows(); ++row) {
            for (std::size_t i = 0; i < places.size(); ++i)
                cells[i] = places[i] < 0 ? std::string_view() : block.cell(row, static_cast<std::size_t>(places[i]));
            if (!look(cells))
                return;
        }
    }
}

bool writesDecimalCommas(Reading& reading, char delimiter, std::span<const std::string_view> columns)
{
    if (delimiter == ',')
        return false;
    DecimalCommaEvidence evidence;
    lookThrough(reading, delimiter, columns, [&](std::span<const std::string_view> cells) {
        for (const auto cell : cells)
            evidence.add(cell);
        return !evidence.settled();
    });
    return evidence.decimalComma();
}

} // namespace core

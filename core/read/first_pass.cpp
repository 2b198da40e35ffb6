#include "core/read/first_pass.h"

#include "core/read/dialect.h"
#include "core/read/reading.h"
#include "core/read/table.h"

#include <vector>

namespace core {

void lookThrough(Reading& reading, const TableTop& top, std::span<const std::string_view> columns,
                 const std::function<bool(std::span<const std::string_view>, std::int64_t)>& look,
                 const Dialect* dialect)
{
    Inspection unused;
    Sink nowhere;
    const Progress silent;
    Reading aside(reading.path, reading.options, nowhere, silent, unused);
    unused.rows = 0;
    TextSource source(reading.path, nullptr, reading.options.tail ? reading.options.tail->gap : Gap());
    Table again(aside, source, top);
    if (dialect != nullptr)
        again.declare(dialect->columns());
    std::vector<int> places;
    for (const auto name : columns)
        places.push_back(name.empty() ? -1 : again.columnNoCase(name));
    std::vector<std::string_view> shown(columns.size());
    for (RowBatch block; again.read(block);) {
        reading.progress.step(0, 0);
        for (std::size_t row = 0; row < block.rows(); ++row) {
            for (std::size_t i = 0; i < places.size(); ++i)
                shown[i] = places[i] < 0 ? std::string_view() : block.cell(row, static_cast<std::size_t>(places[i]));
            if (!look(shown, block.line(row)))
                return;
        }
    }
}

} // namespace core

// What a reader must know of all rows of a table before it takes the first one.
#pragma once

#include <functional>
#include <span>
#include <string_view>

namespace core {

struct Reading;

// Reads the file beforehand and shows look the cells of these columns, row by row, until it says false. Columns are
// named in any case; "" or one that is not there gives empty cells.
void lookThrough(Reading& reading, char delimiter, std::span<const std::string_view> columns,
                 const std::function<bool(std::span<const std::string_view>)>& look);

// Does the file write 12,50 in these columns (any case)? It is read beforehand, and only where the delimiter is no
// comma (README.md, Numbers and amounts).
bool writesDecimalCommas(Reading& reading, char delimiter, std::span<const std::string_view> columns);

} // namespace core

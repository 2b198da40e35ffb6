// Looks through a table before it is read.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace core {

class Dialect;
struct Reading;
struct TableTop;

// Reads the file of a table beforehand and shows look the cells of these columns, row by row with
// its line, until it says false. Columns are named in any case; "" or one that is not there gives
// empty cells. dialect: of which the cells are made plain; null: they come as they are written.
void lookThrough(Reading& reading, const TableTop& top, std::span<const std::string_view> columns,
                 const std::function<bool(std::span<const std::string_view>, std::int64_t)>& look,
                 const Dialect* dialect = nullptr);

} // namespace core

// The text that the cells of a block of CSV records point into, so that a block can be handed on with all it needs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct CsvText {
    std::string raw;              // as it stands in the file; unchanged
    std::string unquoted;         // room for the cells that are put together: nothing yet, or at least as long as raw
    std::size_t unquotedSize = 0; // of it in use
    // Cells that must be put together were left as they stand in raw, opening quote included: then, and only then, a
    // cell begins with a quote.
    bool left = false;
    // Of record r: where it begins in raw. Of cell c of all records: where it ends in raw, at its delimiter or line
    // end. Both are empty where the cells were chosen or put in another order since.
    std::vector<std::uint32_t> begins;
    std::vector<std::uint32_t> ends;
    bool owned = false; // the cells point into raw and unquoted; else they hold until the next read only

    // The text of cells first to last of record r, quotes and delimiters included: equal texts have equal cells.
    // columns: the cells of every record.
    std::string_view span(std::size_t record, std::size_t columns, std::size_t first, std::size_t last) const
    {
        const auto begin = first == 0 ? begins[record] : ends[record * columns + first - 1] + 1;
        return {raw.data() + begin, ends[record * columns + last] - begin};
    }
    // The cell of a column of record r, without its quotes; as it stands in raw where it must be put together. While
    // begins and ends are there.
    std::string_view cell(std::size_t record, std::size_t columns, std::size_t column) const
    {
        const auto field = span(record, columns, column, column);
        if (field.empty() || field.front() != '"')
            return field;
        const auto* const quote = static_cast<const char*>(std::memchr(field.data() + 1, '"', field.size() - 1));
        return quote == field.data() + field.size() - 1 ? field.substr(1, field.size() - 2) : field;
    }
    // The cells of all records, where they were not taken apart.
    void spread(std::size_t columns, std::vector<std::string_view>& cells) const;
    // Puts together what was left.
    void putTogether(std::span<std::string_view> cells);
    void clear()
    {
        begins.clear();
        ends.clear();
        unquotedSize = 0;
        left = false;
        owned = false;
    }
};

// Was this cell left?
inline bool isLeft(std::string_view cell) { return !cell.empty() && cell.front() == '"'; }
// The text of a quoted field: "" becomes ", the closing quote goes, what follows it stays. raw begins with the opening
// quote; out has room for as much.
std::string_view unquoted(std::string_view raw, char* out);

} // namespace core

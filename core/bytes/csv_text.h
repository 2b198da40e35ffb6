// The text of CSV records, and where in it their fields end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// A field is what stands between two delimiters, quotes included; its
// cell is the text that it means.
struct CsvText {
    std::string text;                        // as it stands in the file
    std::vector<std::uint32_t> recordBegins; // of each record, in text
    std::vector<std::uint32_t> fieldEnds;    // of the fields of all records, in text: at a delimiter or line end

    // The text of some fields of a record, first to last, with the delimiters between. before: how
    // many fields the records before it have.
    std::string_view span(std::size_t record, std::size_t before, std::size_t first, std::size_t last) const
    {
        const auto begin = first == 0 ? recordBegins[record] : fieldEnds[before + first - 1] + 1;
        return {text.data() + begin, fieldEnds[before + last] - begin};
    }
    void clear() // keeps the memory
    {
        recordBegins.clear();
        fieldEnds.clear();
    }
};

// Some records after each other, with all the text that they need.
struct CsvBlock {
    CsvText fields;                        // of all records
    std::vector<std::uint32_t> recordEnds; // of record r: its fields are [recordEnds[r − 1], recordEnds[r])
    std::vector<std::int64_t> lines;       // on which record r begins, from 1

    std::size_t records() const { return recordEnds.size(); }
    std::size_t firstField(std::size_t record) const { return record == 0 ? 0 : recordEnds[record - 1]; }
    std::size_t width(std::size_t record) const { return recordEnds[record] - firstField(record); }
    // As it stands in the text, quotes included.
    std::string_view field(std::size_t record, std::size_t column) const
    {
        return fields.span(record, firstField(record), column, column);
    }
    void clear() // keeps the memory
    {
        fields.clear();
        recordEnds.clear();
        lines.clear();
    }
};

// The cell of a field where it stands in the text as it is. Where bytes of it must move (two
// quotes for one, text behind the closing quote) the whole field comes back, and only then what
// comes back begins with a quote.
inline std::string_view cellOf(std::string_view field)
{
    if (field.empty() || field.front() != '"')
        return field;
    const auto* const quote = static_cast<const char*>(std::memchr(field.data() + 1, '"', field.size() - 1));
    return quote == field.data() + field.size() - 1 ? field.substr(1, field.size() - 2) : field;
}
inline bool isStillQuoted(std::string_view cell) { return !cell.empty() && cell.front() == '"'; }
// The cell of a field that is still quoted: "" becomes ", the closing quote goes, what follows it
// stays. out has room for as much as the field.
std::string_view unquote(std::string_view field, char* out);

} // namespace core

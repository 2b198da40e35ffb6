// Where the header of a table stands (README.md, CSV tables): behind blank
// lines, a line sep=; and titles.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct TableTop {
    char delimiter = ',';
    std::size_t begin = 0;           // of the header, in bytes
    std::size_t end = 0;             // behind the line feed of its line; 0: there is none
    std::int64_t lines = 0;          // that end before it
    std::vector<std::string> names;  // of the header, trimmed; unnamed columns are empty
    std::vector<std::string> titles; // the first cells of lines above it that are no header
    bool isKnown = false;            // the test took the names
};

// The header is the first of the first lines whose names isHeader takes, unnamed ones left out;
// if there is none, the first line that is not blank. A line sep=X before it names the
// delimiter; else it is the one that is most frequent in the header. head: the beginning of the
// text, with the whole header.
TableTop tableTop(std::string_view head, const std::function<bool(const std::vector<std::string>&)>& isHeader);

} // namespace core

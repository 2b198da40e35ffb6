// The lexical rules of the map language: lines, comments, quotes, numbers. See README.md, Lines.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// One line without its end. code is raw without comments: they are blanked out, or cut off at the
// end, so that every byte keeps its column.
struct OwmLine {
    std::size_t start = 0; // offset of its first byte in the text
    std::string_view raw;
    std::string_view code;
};

// The lines of a text, which must outlive this. A byte order mark belongs to no line.
class OwmLines {
public:
    explicit OwmLines(std::string_view text);
    const std::vector<OwmLine>& lines() const { return lines_; }
    // Line (index) and byte of a block comment that never ends.
    std::optional<std::size_t> openComment() const { return openComment_; }
    std::size_t openCommentByte() const { return openCommentByte_; }

private:
    void strip(OwmLine& line, bool& inBlock);

    std::vector<OwmLine> lines_;
    std::deque<std::string> masked_; // the lines in which a block comment is blanked out
    std::optional<std::size_t> openComment_;
    std::size_t openCommentByte_ = 0;
};

// What a line says behind `// opsatlas:`, as a token of the line; none: no such comment.
std::optional<std::pair<std::size_t, std::size_t>> ownComment(const OwmLine& line);

bool isBlank(char c); // space, tab, CR and their like
// The first byte from here on that is no blank; the size of the text if there is none.
std::size_t skipBlanks(std::string_view text, std::size_t from);
// end without the blanks before it.
std::size_t trimmedEnd(std::string_view text, std::size_t from, std::size_t end);
std::string collapseBlanks(std::string_view text);                 // trimmed, runs of spaces and tabs become one space
std::string unescapeOwm(std::string_view quoted);                  // the escapes, one kind after the other
std::size_t closingQuote(std::string_view text, std::size_t open); // npos: none
// A link's end as a name: trimmed, and without quotes and escapes if quoted at both ends.
std::string linkEndName(std::string_view text);
// For comparing names that differ in case and runs of blanks: Latin, Greek and Cyrillic letters in
// lower case.
std::string foldedName(std::string_view name);

// The number that a text starts with, blanks before it allowed, whatever follows. Empty: none, or
// one beyond a double.
std::optional<double> leadingNumber(std::string_view text);

// The numbers between [ and ], by comma. after is the byte behind ]; without ] the list ends with
// the line.
struct NumberList {
    std::size_t open = 0;
    std::size_t close = 0;
    std::size_t after = 0;
    std::vector<std::optional<double>> values;
    std::optional<double> at(std::size_t i) const { return i < values.size() ? values[i] : std::nullopt; }
};
NumberList numberList(std::string_view code, std::size_t open);
// Does a list of at least this many numbers and nothing else start here?
bool isNumberList(std::string_view code, std::size_t open, std::size_t least);

} // namespace core

// Columns of numbers from any CSV with a header.
#pragma once

#include "core/model/number_text.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// The cells of a file, row by row under the names of its header. Cells and names carry no blanks
// around them. Rows with fewer cells than the header are filled up with empty ones. Blank lines are
// no rows, except within a file of one column: there they are empty cells.
class NumberTable {
public:
    // Comma, semicolon, tab or bar between the cells, whichever the header has most of; packed
    // files and encodings as everywhere. Throws Error{io, format}; format also for no header, for a
    // row with more cells than the header and for a record that is cut.
    explicit NumberTable(const std::filesystem::path& path);

    std::size_t rows() const { return lines_.size(); }
    const std::vector<std::int64_t>& lines() const { return lines_; } // where each row begins in the file, from 1
    const std::vector<std::string>& names() const { return names_; }
    std::optional<std::size_t> find(std::string_view name) const; // the first of that name
    std::size_t column(std::string_view name) const;              // throws Error{format} if there is none
    const std::vector<std::string>& texts(std::size_t column) const { return columns_[column]; }

    // NaN for an empty cell and for the word NaN. Point or comma is found from all cells of the
    // column, else from those of the others (README.md, Numbers and amounts). Throws Error{format}
    // that names the first cell that is no finite number, or that can be read in two ways.
    std::vector<double> numbers(std::size_t column) const;
    // Columns without any cell that is not a number, and with at least one that is;
    // in the order of the header.
    std::vector<std::size_t> numeric() const;

    // "FILE:LINE: what", for a row of this table.
    std::string at(std::size_t row, std::string_view what) const;
    std::string at(std::string_view what) const; // for the file as a whole

private:
    void addRow(std::vector<std::string> cells, std::int64_t line);
    void findMarks(char delimiter);
    std::optional<double> number(std::size_t column, std::size_t row) const;
    void dropBlankLinesAtEnd(const std::filesystem::path& path);

    std::string file_;
    std::vector<std::string> names_;
    std::vector<std::vector<std::string>> columns_;
    std::vector<std::int64_t> lines_;
    std::vector<DecimalMark> marks_; // by column; unknown: no cell has one, or some cell can be read in two ways
};

} // namespace core

// A table as a spreadsheet file: numbers as numbers, days as days, what belongs to
// a subtotal folded under it.
#pragma once

#include "core/base/progress.h"
#include "core/grid/arrange.h"
#include "core/grid/grid_rows.h"
#include "core/grid/grid_text.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct SheetCell {
    Cell value;
    std::string unit; // "%" and codes of money give the number a format; the number itself is never changed
};

// Writes an Office Open XML workbook (.xlsx) of one sheet, row after row, with the heads
// frozen. A number has sixteen significant digits, one more than spreadsheets show. A text
// stays a text, whatever it begins with; one beyond 32,767 characters, the most that a cell
// holds, is cut and ends with an ellipsis.
class SheetWriter {
public:
    // Throws Error{io} where no temporary file can be made, Error{argument} for
    // more columns than a sheet has.
    enum class Totals { below, above }; // what they are of
    SheetWriter(std::string_view name, const std::vector<std::string>& heads, Totals totals = Totals::below);
    ~SheetWriter();
    SheetWriter(const SheetWriter&) = delete;
    SheetWriter& operator=(const SheetWriter&) = delete;

    // level: 0 for a total; rows of a higher one fold under the total of a lower next to them.
    // Throws Error{argument} where the sheet is full.
    void row(std::span<const SheetCell> cells, int level = 0, bool isTotal = false);
    std::string finish(); // the bytes of the file; once

private:
    struct Book;
    std::unique_ptr<Book> book_;
};

// The rows of a grid under its heads, and of a grouped one its groups, under which their rows fold.
std::string gridSheet(const GridRows& rows, std::span<const RowIndex> order, std::span<const std::size_t> columns,
                      const AddedHeads& added, const Progress& progress = {});

} // namespace core

// Some rows of a table on their way from a reader to whoever takes them.
#pragma once

#include "core/base/text_arena.h"
#include "core/bytes/csv_text.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Neighbouring columns, first to last.
struct ColumnSpan {
    std::size_t first = 0;
    std::size_t last = 0;
    friend bool operator==(const ColumnSpan&, const ColumnSpan&) = default;
};

// 128 bits under a seed that no file can know: equal hashes, equal cells.
struct SpanHash {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    bool asAbove = false; // the cells are those of the row above
};

// All rows are equally wide. Cells are unquoted text; empty and NULL mean that nothing
// was said. A batch owns all text that its cells point to, so it can be moved and
// swapped. One thread at a time.
class RowBatch {
public:
    std::size_t rows() const { return lines_.size(); }
    std::size_t columns() const { return columns_; }
    std::int64_t line(std::size_t row) const { return lines_[row]; } // the first one of the row, from 1
    // Holds until the batch is cleared.
    std::string_view cell(std::size_t row, std::size_t column) const
    {
        return cells_.empty() ? recordCell(row, column) : cells_[row * columns_ + column];
    }
    // The cells of one column in some rows.
    void columnCells(std::size_t column, std::size_t firstRow, std::span<std::string_view> out) const;
    // Hashes of some columns in some rows. They cost least where rows
    // lie as they stand in the file.
    bool isAsInFile() const { return cells_.empty(); }
    void hash(ColumnSpan columns, std::size_t firstRow, std::span<SpanHash> out) const;
    // The character of its line in which a cell begins, from 1, if the row lies on one line as it
    // stands in the file; 0: not known.
    std::int64_t columnInLine(std::size_t row, std::size_t column) const;

    // Bytes of text that the rows stand for, and a row alone.
    std::size_t textBytes() const;
    std::size_t textBytes(std::size_t row) const;
    std::size_t heldBytes() const; // of text, whether rows stand for it or not
    std::size_t memory() const;    // bytes of all that the batch holds

    // Rows are made cell by cell, empty at first. A text must hold as long as the batch: one of its
    // own, a literal, or one that was kept.
    void clear(std::size_t columns);
    void addRow(std::int64_t line);
    void set(std::size_t row, std::size_t column, std::string_view text);
    std::string_view keep(std::string_view text) { return arena_.keep(text); }
    // Each row gets empty cells behind its own.
    void widen(std::size_t columns);
    // Rows as they lie in the file become rows made cell by cell, so that they can be changed.
    void makeCells();
    void remove(std::span<const std::size_t> rows); // in ascending order

    // Takes records that are all so wide, and leaves its own memory in exchange.
    void takeRecords(CsvBlock& block, std::size_t columns);
    // Takes the text that made cells point to, and leaves its own in exchange.
    void takeText(CsvBlock& block) { std::swap(records_.text, block.fields.text); }
    // The cell of a field of such a text.
    std::string_view cellOfField(std::string_view field) const
    {
        const auto cell = cellOf(field);
        return isStillQuoted(cell) ? unquoted(cell) : cell;
    }
    // Made cells do not begin with the first one of their record.
    void leaveOutFirst() { beginsLine_ = false; }

private:
    void begin(std::size_t columns);
    std::string_view recordCell(std::size_t row, std::size_t column) const
    {
        return cellOfField(records_.span(row, row * columns_, column, column));
    }
    std::string_view unquoted(std::string_view field) const;

    std::size_t columns_ = 0;
    std::vector<std::int64_t> lines_;
    CsvText records_;                     // rows lie here as they stand in the file,
    std::vector<std::string_view> cells_; // unless they were made cell by cell: rows × columns
    mutable TextArena arena_;             // of cells that do not stand in the text
    bool beginsLine_ = true;              // the first cell of a row is the first of its line
};

// Hashes of some spans of columns, in the order of the rows.
class SpanHashes {
public:
    void take(const RowBatch& rows, std::span<const ColumnSpan> spans);
    const SpanHash* of(ColumnSpan columns) const; // null: not taken
    void clear() { used_ = 0; }

private:
    struct Hashed {
        ColumnSpan columns;
        std::vector<SpanHash> rows;
    };
    std::vector<Hashed> spans_; // the first ones hold; the others are memory
    std::size_t used_ = 0;
};

} // namespace core

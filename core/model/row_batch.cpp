#include "core/model/row_batch.h"

#include "core/base/text.h"

#include <xxhash.h>

#include <algorithm>
#include <functional>
#include <random>

namespace core {

namespace {

std::uint64_t seed()
{
    static const std::uint64_t once = [] {
        std::random_device random;
        return (static_cast<std::uint64_t>(random()) << 32) | random();
    }();
    return once;
}

} // namespace

std::string_view RowBatch::unquoted(std::string_view field) const
{
    const auto cell = unquote(field, arena_.room(field.size()));
    arena_.keepOnly(cell.size());
    return cell;
}

void RowBatch::columnCells(std::size_t column, std::size_t firstRow, std::span<std::string_view> out) const
{
    const auto columns = columns_; // what stands in locals need not be looked up for each cell
    if (!cells_.empty()) {
        const auto* const cells = cells_.data() + firstRow * columns + column;
        for (std::size_t n = 0; n < out.size(); ++n)
            out[n] = cells[n * columns];
        return;
    }
    const char* const text = records_.text.data();
    const auto* const begins = records_.recordBegins.data() + firstRow;
    const auto* const ends = records_.fieldEnds.data() + firstRow * columns + column;
    for (std::size_t n = 0; n < out.size(); ++n) {
        const auto* const end = ends + n * columns;
        const auto begin = column == 0 ? begins[n] : end[-1] + 1;
        const auto cell = cellOf({text + begin, *end - begin});
        out[n] = isStillQuoted(cell) ? unquoted(cell) : cell;
    }
}

void RowBatch::hash(ColumnSpan columns, std::size_t firstRow, std::span<SpanHash> out) const
{
    std::string made, above;
    std::string_view text, before;
    for (std::size_t n = 0; n < out.size(); ++n) {
        const auto row = firstRow + n;
        if (cells_.empty()) {
            text = records_.span(row, row * columns_, columns.first, columns.last);
        } else {
            std::swap(made, above);
            before = above;
            made.clear();
            for (auto column = columns.first; column <= columns.last; ++column) {
                const auto cell = cells_[row * columns_ + column];
                const auto size = cell.size();
                made.append(reinterpret_cast<const char*>(&size), sizeof size).append(cell);
            }
            text = made;
        }
        if (n > 0 && text == before) {
            out[n] = out[n - 1];
            out[n].asAbove = true;
        } else {
            // Made cells have a seed of their own, since their sizes stand among the bytes.
            const auto hash = XXH3_128bits_withSeed(text.data(), text.size(), seed() + !cells_.empty());
            out[n] = {hash.low64, hash.high64, false};
        }
        before = text;
    }
}

std::int64_t RowBatch::columnInLine(std::size_t row, std::size_t column) const
{
    const auto characters = [](const char* from, const char* to) {
        return static_cast<std::int64_t>(codePoints({from, static_cast<std::size_t>(to - from)})) + 1;
    };
    if (cells_.empty()) {
        const auto field = records_.span(row, row * columns_, column, column);
        const bool isQuoted = column > 0 && field.starts_with('"');
        return characters(records_.text.data() + records_.recordBegins[row], field.data()) + (isQuoted ? 1 : 0);
    }
    const auto* const cell = this->cell(row, column).data();
    const auto* const first = this->cell(row, 0).data();
    const std::less_equal<const char*> isBefore;
    const auto isInFile = [&](const char* at) {
        return at && isBefore(records_.text.data(), at) && isBefore(at, records_.text.data() + records_.text.size());
    };
    return beginsLine_ && isInFile(cell) && isInFile(first) && isBefore(first, cell) ? characters(first, cell) : 0;
}

std::size_t RowBatch::textBytes() const
{
    return cells_.empty() && !records_.fieldEnds.empty() ? records_.fieldEnds.back() - records_.recordBegins.front()
                                                         : heldBytes();
}

std::size_t RowBatch::textBytes(std::size_t row) const
{
    if (cells_.empty())
        return records_.span(row, row * columns_, 0, columns_ - 1).size();
    std::size_t bytes = 0;
    for (std::size_t column = 0; column < columns_; ++column)
        bytes += cells_[row * columns_ + column].size();
    return bytes;
}

std::size_t RowBatch::heldBytes() const
{
    auto bytes = records_.text.size();
    if (bytes == 0)
        for (const auto cell : cells_)
            bytes += cell.size();
    return bytes;
}

std::size_t RowBatch::memory() const
{
    return records_.text.size() + records_.fieldEnds.size() * sizeof(std::uint32_t)
           + cells_.size() * sizeof(std::string_view) + arena_.bytes();
}

void RowBatch::begin(std::size_t columns)
{
    columns_ = columns;
    cells_.clear();
    arena_.clear();
    beginsLine_ = true;
}

void RowBatch::clear(std::size_t columns)
{
    begin(columns);
    lines_.clear();
    records_.clear();
    records_.text.clear();
}

void RowBatch::addRow(std::int64_t line)
{
    lines_.push_back(line);
    cells_.resize(cells_.size() + columns_);
}

void RowBatch::set(std::size_t row, std::size_t column, std::string_view text)
{
    cells_[row * columns_ + column] = text;
}

void RowBatch::widen(std::size_t columns)
{
    const bool isMade = !cells_.empty();
    cells_.resize(rows() * columns);
    for (auto row = rows(); row-- > 0;) { // from behind, so that no cell is overwritten before it was moved
        for (auto column = columns; column-- > 0;)
            cells_[row * columns + column] = column >= columns_ ? std::string_view()
                                             : isMade           ? cells_[row * columns_ + column]
                                                                : recordCell(row, column);
    }
    columns_ = columns;
    records_.clear();
    beginsLine_ = false;
}

void RowBatch::makeCells()
{
    if (!cells_.empty())
        return;
    std::vector<std::string_view> cells;
    cells.reserve(rows() * columns_);
    for (std::size_t row = 0; row < rows(); ++row)
        for (std::size_t column = 0; column < columns_; ++column)
            cells.push_back(recordCell(row, column));
    cells_ = std::move(cells);
    records_.clear();
}

void RowBatch::remove(std::span<const std::size_t> rows)
{
    makeCells();
    std::size_t kept = 0;
    auto next = rows.begin();
    for (std::size_t row = 0; row < lines_.size(); ++row) {
        if (next != rows.end() && *next == row) {
            ++next;
            continue;
        }
        lines_[kept] = lines_[row];
        std::copy_n(cells_.data() + row * columns_, columns_, cells_.data() + kept * columns_);
        ++kept;
    }
    lines_.resize(kept);
    cells_.resize(kept * columns_);
}

void RowBatch::takeRecords(CsvBlock& block, std::size_t columns)
{
    begin(columns);
    std::swap(records_, block.fields);
    std::swap(lines_, block.lines);
}

void SpanHashes::take(const RowBatch& rows, std::span<const ColumnSpan> spans)
{
    used_ = spans.size();
    spans_.resize(std::max(spans_.size(), used_));
    for (std::size_t n = 0; n < used_; ++n) {
        spans_[n].columns = spans[n];
        spans_[n].rows.resize(rows.rows());
        rows.hash(spans[n], 0, spans_[n].rows);
    }
}

const SpanHash* SpanHashes::of(ColumnSpan columns) const
{
    for (std::size_t n = 0; n < used_; ++n)
        if (spans_[n].columns == columns)
            return spans_[n].rows.data();
    return nullptr;
}

} // namespace core

// A section of a cost file: rows that share dictionaries, until they are written as segments.
#pragma once

#include "core/model/cost_batch.h"
#include "core/store/correlated_columns.h"
#include "core/store/cost_scopes.h"
#include "core/store/currency_totals.h"
#include "core/store/key_table.h"
#include "core/store/row_placer.h"
#include "core/store/segment.h"

#include <array>
#include <set>
#include <string>
#include <vector>

namespace core {

// Holds the rows of the segment at work, and the dictionaries of all its segments.
class CostSection {
public:
    // number: of the section in its file. layout, scopes and totals are the
    // file's, and outlive the section.
    CostSection(int number, const CostLayout& layout, Day fallbackDay, CostScopes& scopes, TotalsByCurrency& totals);

    void add(const CostBatch& batch, std::size_t firstRow, std::size_t count);
    std::size_t rows() const { return rowScopes_.size(); } // of the segment at work
    // A column of it is as heavy as one may be.
    bool isHeavy() const;
    // So many keys that what follows belongs into another section; asked when a segment ends.
    bool isFull() const;
    const std::set<std::string>& subAccounts() const { return subAccounts_; } // as they are written; likewise
    bool corrects() const { return corrects_; } // a row of a segment before the one at work is a correction
    // The segment at work, which has rows; the next one begins.
    Segment flush(Encoder& encoder);
    // The columns whose hashes spare time.
    std::vector<ColumnSpan> requestedSpans() const;

private:
    void addColumns(const CostBatch& batch, std::size_t firstRow, std::size_t count);
    void addPlacements(const RowBatch& rows, std::size_t firstRow, std::size_t count);
    void chooseCorrelated(bool forGood);
    std::vector<int> identicalColumns() const;
    void flushColumns(Encoder& encoder, Segment& segment);

    int number_;
    const CostLayout& layout_;
    CostScopes& scopes_;
    TotalsByCurrency& totals_;
    KeyTable keys_;
    TextColumns columns_;
    RowPlacer placer_; // behind the columns that it looks at
    std::vector<CorrelatedColumns> correlated_;
    enum class Choice { none, first, final } choice_ = Choice::none; // of correlated columns
    bool corrects_ = false;
    std::set<std::string> subAccounts_;
    bool canHash_ = false; // rows came whose hashes cost little: looking for correlated columns is worthwhile
    std::array<std::vector<std::string_view>, 2> cells_; // of a column, and of its neighbour to the left
    std::vector<std::uint32_t> rowScopes_;
    IntegerColumn rowDays_{dayColumn};
    IntegerColumn rowLines_{lineColumn};
    Day firstDay_{};
    Day lastDay_{};
};

} // namespace core

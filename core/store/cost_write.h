// The rows of one cost file, cell by cell as they stand there, made into segments.
#pragma once

#include "core/base/parallel.h"
#include "core/model/cost_batch.h"
#include "core/store/cost_scopes.h"
#include "core/store/cost_section.h"
#include "core/store/currency_totals.h"
#include "core/store/segment.h"

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace core {

// A second thread encodes batches in order. While it waits, the caller's thread encodes very large
// batches in add() and the last segment in finish(). What they add up to is right once
// finish() was called, and does not depend on the number of threads (0: what suits the machine).
// Nothing that a rule decides is written.
class CostWriter {
public:
    // fallbackCurrency: of rows that name none. fallbackDay: of rows that say no time at all.
    CostWriter(Spool& spool, const CostLayout& layout, std::string fallbackCurrency, Day fallbackDay, int threads = 1);

    void add(CostBatch& batch);                                                 // leaves another one's content
    std::vector<ColumnSpan> requestedSpans() const { return requested_.get(); } // as Sink asks
    void wait() { worker_.wait(); }                                             // the spool is the caller's again
    void finish();

    const CostLayout& layout() const { return layout_; }
    std::int64_t rows() const { return rows_; }
    const std::set<std::string>& subAccounts() const { return subAccounts_; } // that rows name; after finish()
    bool corrects() const { return corrects_; } // some row is a correction (FOCUS ChargeClass); after finish()
    Day first() const { return first_; }
    Day last() const { return last_; }
    std::vector<CostScope> scopes() const { return scopes_.all(); } // by their number in the rows
    CostTotals totals() const { return totals_.totals(); }

private:
    void encode(const CostBatch& batch);
    void encodeSlices(const CostBatch& batch);
    void encodeSlice(const CostBatch& batch, std::size_t first, std::size_t count);
    void flushSegment();
    void beginSection();

    Spool& spool_;
    CostLayout layout_;
    Day fallbackDay_;
    Encoder encoder_;
    CostScopes scopes_;
    TotalsByCurrency totals_;
    std::unique_ptr<CostSection> section_;
    int sections_ = 0;
    std::size_t segmentBytes_ = 0; // of text
    std::int64_t rows_ = 0;
    bool corrects_ = false;
    std::set<std::string> subAccounts_;
    Day first_{};
    Day last_{};
    Published<std::vector<ColumnSpan>> requested_;
    OrderedWorker<CostBatch> worker_; // last: its thread ends first
};

// The file's columns and their roles, for readers of its segments; inside the caller's transaction.
void storeLayout(Database& db, FileId file, const CostLayout& layout);

} // namespace core

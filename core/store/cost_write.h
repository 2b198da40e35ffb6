// The rows of one cost file, cell by cell as they stand there, made into segments.
#pragma once

#include "core/base/parallel.h"
#include "core/model/facts.h"
#include "core/store/column_run.h"
#include "core/store/columns.h"
#include "core/store/segment.h"

#include <array>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace core {

// What a cost import replaces: all rows of its source with the same three.
struct CostScope {
    std::string provider;
    std::string account; // the billing account
    std::string period;  // first day of the billing period, 2026-03-01
    std::int64_t rows = 0;
    friend bool operator==(const CostScope& a, const CostScope& b)
    {
        return a.provider == b.provider && a.account == b.account && a.period == b.period;
    }
};

// Exact sums by currency and amount column (billed, effective, list, contracted).
using CostTotals = std::map<std::pair<std::string, std::string>, Decimal>;

// Blocks that are given up are encoded by a second thread; everything else is right once finish() was called, and does
// not depend on the number of threads (0: what suits the machine). A row lies on the day its charge period starts,
// moved to the nearest day of its billing period if that is outside. Nothing that a rule decides is
// written.
class CostWriter {
public:
    // fallbackCurrency: of rows that name none. fallbackDay: of rows that say no time at all.
    CostWriter(Spool& spool, const CostLayout& layout, std::string fallbackCurrency, Day fallbackDay, int threads = 1);
    ~CostWriter();

    void add(const CostBlock& block);
    void take(CostBlock& block);    // one that owns its text; leaves another one's content
    void drain() { belt_.drain(); } // the spool is the caller's again
    void finish();

    const CostLayout& layout() const { return layout_; }
    std::int64_t rows() const { return rows_; }
    Day first() const { return first_; }
    Day last() const { return last_; }
    const std::vector<CostScope>& scopes() const { return scopes_; } // by their number in the rows
    CostTotals totals() const;

private:
    struct Moment { // what a cell of a time column says
        bool there = false;
        Day day{};
    };
    class Moments { // of one column, remembered by word
    public:
        explicit Moments(const TextColumn* column) : column_(column) {}
        Moment at(std::size_t row, std::string_view text);

    private:
        const TextColumn* column_;
        std::vector<Moment> known_;
        std::vector<bool> asked_;
    };
    struct Sums;
    struct Place { // where a row lies
        Day day{};
        std::uint32_t scope = 0;
    };

    void addBlock(const CostBlock& block);
    void addSlice(const CostBlock& block, std::size_t first, std::size_t count);
    void addColumns(const CostBlock& block, std::size_t first, std::size_t count);
    static const std::string_view* gather(const CostBlock& block, std::size_t first, std::size_t count,
                                          std::size_t column, std::vector<std::string_view>& into);
    const std::string_view* putTogether(const std::string_view* texts, std::size_t count, std::size_t stride);
    void addKeys(std::size_t before, std::size_t count, bool spans);
    void chooseKeyRun();
    bool hasAmounts(const CostBlock& block, std::size_t n) const;
    bool isInRun(std::size_t run, int column) const;
    Place placeOf(const CostBlock& block, std::size_t inBlock, std::size_t row);
    Place knownPlaceOf(const CostBlock& block, std::size_t inBlock, std::size_t row);
    bool liesAsAbove(const CostBlock& block, std::size_t inBlock, std::size_t row) const;
    void addPlaces(const CostBlock& block, std::size_t first, std::size_t count, std::size_t before);
    void addAmounts(const CostBlock& block, std::size_t first, std::size_t count, std::size_t before);
    std::uint32_t scopeOf(std::uint32_t provider, std::uint32_t account, Day period);
    Sums& sumsOf(std::uint32_t word);
    void cut();
    void beginSection();
    bool isSectionFull() const;
    void chooseRuns(bool last);
    void cutColumns(Segment& segment);
    void cutKeys(Segment& segment);
    std::vector<int> twins() const;
    const TextColumn* roleColumn(CostRole role) const;
    std::uint32_t wordOf(CostRole role, std::size_t row) const;

    Spool& spool_;
    CostLayout layout_;
    std::string fallbackCurrency_;
    Day fallbackDay_;
    Encoder encoder_;
    TextColumns columns_;
    std::vector<ColumnRun> runs_;
    bool spansSeen_ = false;                       // blocks came of which runs of columns can be looked up
    bool runsLooked_ = false, runsChosen_ = false; // by some rows, for the rest of the section
    std::vector<int> keyPlace_;                    // by column: its place in the key, −1: none
    std::vector<int> keyColumns_;
    std::array<int, amountRoles.size()> amountColumns_{};
    TupleNumbers keys_;
    int keyRun_ = -1;        // of runs_, that holds most of the key columns
    TupleNumbers otherKeys_; // of the key columns outside of it
    std::vector<std::pair<std::uint32_t, std::uint32_t>>
        keyOfEntry_; // by entry of that run: the others it was met with, the key
    std::uint32_t keysTold_ = 0;
    TupleNumbers scopeNumbers_{3};            // of words of this section
    std::vector<std::uint32_t> scopeOfTuple_; // by their number
    int section_ = -1;
    std::vector<std::unique_ptr<Moments>> moments_; // charge start, billing start, billing end
    TupleNumbers placeNumbers_{5};                  // of the words that decide where a row lies
    std::vector<Place> placeOfTuple_;               // by their number
    std::vector<CostScope> scopes_;
    std::map<std::string, std::unique_ptr<Sums>> sums_; // by currency
    std::vector<Sums*> sumsOfWord_;                     // in this section
    std::string unquoted_;                              // room for the cells of a column that were left, and these
    std::vector<std::string_view> together_;
    std::array<std::vector<std::string_view>, 2> gathered_;
    std::vector<std::uint32_t> rowKeys_;
    std::vector<std::uint32_t> rowScopes_;
    IntegerColumn rowDays_{dayColumn};
    IntegerColumn rowLines_{lineColumn};
    std::size_t segmentBytes_ = 0;
    Day segmentFirst_{};
    Day segmentLast_{};
    std::int64_t rows_ = 0;
    Day first_{};
    Day last_{};
    Conveyor<CostBlock> belt_; // last: its thread ends first
};

// The file's columns and their roles, for readers of its segments; inside the caller's transaction.
void storeLayout(Database& db, FileId file, const CostLayout& layout);

} // namespace core

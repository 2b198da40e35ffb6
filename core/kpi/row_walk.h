// Finds the rows behind numbers: one walk over each kind of fact for all that is asked. Of core/kpi/rows.cpp alone.
#pragma once

#include "core/kpi/demand.h"
#include "core/kpi/rows.h"
#include "core/measure/book.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace core {

struct Bucket;

std::vector<Measure> measuresKnown(std::initializer_list<std::string_view> names);

// What is asked about a number, and what was found.
struct RowWish {
    std::size_t which = 0; // its place among all that is asked
    RowPick filter;
    NumberRows found;
    std::map<std::int64_t, std::vector<bool>> seen; // file → line
};

// All that is asked about one number, found by what a row names: with thousands of filters a row looks at those alone
// that may let it through.
class RowWishes {
public:
    void add(RowWish wish);
    std::vector<RowWish>& all() { return all_; }
    const std::vector<RowWish>& all() const { return all_; }
    // Those whose filter lets the row through.
    template <typename Take>
    void each(const NumberRow& row, const RowNames& names, Take take)
    {
        for (const auto place : open_)
            take(all_[place]);
        const std::string* const named[] = {&row.component, &names.service, &names.account, &names.check, &names.asset};
        for (std::size_t field = 0; field < std::size(named); ++field) {
            if (byName_[field].empty())
                continue;
            const auto found = byName_[field].find(field > 0 && named[field]->empty() ? none() : *named[field]);
            if (found != byName_[field].end())
                for (const auto place : found->second)
                    take(all_[place]);
        }
        for (const auto place : mixed_)
            if (passes(all_[place].filter, row, names))
                take(all_[place]);
    }

private:
    static bool passes(const RowPick& filter, const NumberRow& row, const RowNames& names);
    static const std::string& none(); // namesNone

    std::vector<RowWish> all_;
    std::vector<std::size_t> open_, mixed_; // without a filter; by several names
    std::array<std::unordered_map<std::string, std::vector<std::size_t>>, 5>
        byName_; // component, service, account, check, asset
};

// A number whose rows are looked for.
struct RowNumber {
    std::map<std::size_t, Asked> asked; // by position in the book
    RowWishes wishes;
    std::set<ImportId> imports;
};
// One component's part of one of them.
struct RowAsker {
    RowNumber* one = nullptr;
    Asked* asked = nullptr;
    std::vector<bool> measures; // by measure: is it asked for?
    bool asks(Measure measure) const { return measures[index(measure)]; }
};
using RowAskers = std::map<std::int64_t, std::vector<RowAsker>>; // by the component's id

class RowFinder {
public:
    RowFinder(Database& db, const Numbers& numbers, const Progress& progress);

    void visit(std::span<const RowsAsked> asks, const Period& period, const RowsVisit& visit);
    std::vector<NumberRows> find(std::span<const RowsAsked> asks, const Period& period, std::size_t limit);
    std::vector<std::vector<ImportId>> imports(std::span<const RowsAsked> asks, const Period& period);

private:
    // What a fact adds to a measure; NaN: it is in it, but not as a sum over rows.
    using Part = std::pair<Measure, double>;
    struct CostFact { // what tells which measures a row or a cell of rows adds to
        std::int64_t component = 0;
        Day day{};
        const Bucket& bucket;
        bool owned = false, listed = false, unused = false;
    };
    struct PointFact {
        std::int64_t row = 0, import = 0;
        double value = 0;
    };
    using Bound = std::unordered_map<std::int64_t, std::vector<Part>>; // by rowid of the point

    // One pass over the facts of the period for all that is asked.
    void run(std::span<const RowsAsked> asks, const Period& period);
    // Those who ask for any of these measures.
    RowAskers askersOf(std::span<const Measure> measures) const;
    static std::span<const RowAsker> of(const RowAskers& askers, std::int64_t id);

    // The row for everyone for whom it derives any of these measures. own: the measure that a tidy row states directly.
    void putAll(std::span<const RowAsker> askers, std::span<const Part> parts, Day day, std::int64_t file,
                NumberRow& row, RowNames& names, std::optional<Measure> own = {});
    void put(const RowAsker& asker, std::int64_t file, const NumberRow& row,
             const RowNames& names = {}); // its measures stand in the row
    void take(RowWish& wish, const NumberRow& row, std::int64_t file) const;
    void keepFirst(RowWish& wish) const;
    const std::string& textOf(const std::vector<Measure>& measures);

    void stated();
    void putStated(const Statement& rows, const Period& days, Measure measure, const std::vector<RowAsker>& askers);
    void registers();
    void loadDirect();
    bool isStatedDirectly(std::int64_t component, Measure measure, Day day) const;

    void costs();
    void costImports();
    RowAskers asksCosts();
    std::vector<Part> costParts(const CostFact& fact, std::size_t position) const;
    std::string costSql() const;
    void nameCost(const Statement& row, Day day, double share, RowNames& names, std::vector<Part>& parts);
    double inReporting(const std::string& currency, Day day);
    void accelerators();

    void outcomes();
    void points();
    std::vector<Part> partsOfPoint(const PointFact& point, std::optional<Measure> named, const Bound& bound) const;
    void inventory();
    const std::string& assetName(std::int64_t asset);

    Database& db_;
    const Numbers& numbers_;
    const Progress& progress_;
    Period period_;
    bool noting_ = false;                                           // collect imports only
    std::map<std::pair<std::string, std::string>, RowNumber> ones_; // by KPI and scope
    RowAskers askers_;
    std::map<std::int64_t, std::string> files_;
    static constexpr std::size_t spare = 1000; // rows beyond the limit that wait for being sorted out
    std::size_t limit_ = 0;
    const RowsVisit* visit_ = nullptr; // instead of collecting
    std::map<std::vector<Measure>, std::string> texts_;
    std::map<std::int64_t, std::string> assets_, formats_;                 // formats: of imports
    std::map<std::pair<std::string, Day>, double> rates_;                  // by currency and first day of the month
    std::map<std::int64_t, std::vector<std::optional<DaySeries>>> direct_; // by component and measure
    std::set<std::pair<std::int64_t, Day>> anomalous_;                     // component and day
};

} // namespace core

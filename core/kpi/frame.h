// What formulas see of the measures of one period: each measure cut into
// months once, whoever asks for it.
#pragma once

#include "core/kpi/formula.h"
#include "core/measure/measure_table.h"

#include <bitset>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace core {

// What a measure is made of: a derived one of those that it is computed from, any other of itself.
struct MeasureBases {
    std::vector<Measure> measures;
    bool ofInputs = false; // of each component whose data the component reads, instead of its own
};
const MeasureBases& basesOf(Measure measure);

// What stands for a measure of which nothing is known: all spend for that which has a list price,
// where only the totals of both were stated. Else the measure itself.
Measure standInFor(const MeasureTable& table, std::size_t component, Measure measure);

// Calls visit(component, measure) for each of them. See README.md, Terms.
template <typename Visit>
void visitBases(const MeasureTable& table, std::size_t component, Measure measure, Visit visit)
{
    const auto& bases = basesOf(measure);
    const auto visitAll = [&](std::size_t of) {
        for (const auto base : bases.measures)
            visit(of, standInFor(table, of, base));
    };
    if (!bases.ofInputs)
        return visitAll(component);
    for (const auto input : table.components()[component].inputs)
        visitAll(input);
}

// What one component brings to one formula.
struct Contribution {
    enum class Outcome { counts, missing_measure, missing_rate, division_by_zero, negative_denominator };
    Outcome outcome = Outcome::counts;
    std::vector<Rational> values; // of the measures that the formula names, over the counted cuts
    Formula::Part part;
    int cutsCounted = 0;
    int cutsDue = 0;             // that should: all, but for a month that has not ended and has no data yet
    std::vector<Period> counted; // these cuts
    bool stated = false;
    bool sticksOut = false;
    std::int64_t openIncidents = 0; // where the formula looks at how they end
    std::optional<Day> statedOn;    // the oldest of the stocks that were last stated before the period
    bool partly = false;            // for missing_measure: others that the formula names are there
    Measure missing{};              // for missing_measure
    MissingRate missingRate;        // for missing_rate
};

// For one call of the engine; not to be shared between threads.
class PeriodFrame {
public:
    // toDate: as MeasureTable::toDate makes it of the period, or the period itself.
    PeriodFrame(const MeasureTable& table, const Period& asked, const Period& toDate);

    const MeasureTable& table() const { return table_; }
    const Period& asked() const { return asked_; }
    const Period& period() const { return period_; } // what is judged
    // Of a period that runs: the last day that is judged; empty: the whole period.
    std::optional<Day> to() const { return asked_ == period_ ? std::nullopt : std::optional(period_.last); }
    int cutCount() const { return static_cast<int>(cuts_.size()); }
    // The last cut is a month that has not ended: of what comes late there it is no gap.
    bool lastCutRuns() const { return cuts_.size() > 1 && asked_ != period_ && !cuts_.back().isWholeMonths(); }

    Contribution contribution(std::size_t component, const Formula& formula);
    // The component's spend of the period, 0 if it is negative or not known.
    const Decimal& positiveSpend(std::size_t component);
    // How much of it the formula speaks of: what has a list price, if it asks for that.
    Decimal spendCounted(std::size_t component, const Formula& formula);
    const Rational& weeks() const { return weeks_; } // of the period

private:
    using CutSet = std::bitset<MeasureTable::mostCuts>; // which cuts are meant
    struct Known {
        MeasureCuts cuts;
        CutSet there;                // cuts that a piece reaches into
        bool spans = false;          // a stated value reaches over several cuts
        std::vector<Decimal> values; // by cut, where nothing spans
    };
    const Known& of(std::size_t component, Measure measure);
    // Calls visit for each base of a measure that can be missing: for none of
    // below_target, which never is.
    template <typename Visit>
    void eachBase(std::size_t component, Measure measure, Visit visit);
    CutSet first(std::size_t count) const; // the first so many cuts
    // Cuts in which the measure is there, nothing spanning them.
    CutSet thereOf(std::size_t component, Measure measure);
    bool isThere(std::size_t component, Measure measure, const CutSet& block);
    CutSet countedCuts(std::size_t component, const Formula& formula);
    CutSet countedBlocks(std::size_t component, const Formula& formula);
    std::optional<Decimal> total(std::size_t component, Measure measure, const CutSet& cuts);
    std::optional<Decimal> spanningTotal(const Known& known, Measure measure, const CutSet& cuts) const;
    std::optional<bool> metTarget(std::size_t component, const CutSet& cuts);
    std::optional<Rational> worstInput(std::size_t component, const CutSet& cuts);
    std::optional<Rational> valueOf(std::size_t component, Measure measure, const CutSet& cuts);
    Decimal count(std::size_t component, Measure measure, const CutSet& cuts);
    bool takeIncidents(std::size_t component, const Formula& formula, const CutSet& cuts, Contribution& made);

    const MeasureTable& table_;
    Period asked_, period_;
    std::vector<Period> cuts_;
    std::vector<std::unique_ptr<Known>> cache_; // component × measure
    std::vector<std::optional<Decimal>> spend_;
    Rational weeks_;
};

} // namespace core

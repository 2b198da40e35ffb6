#include "core/kpi/frame.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace core {

namespace {

// Looked up once; the names stand in our own formulas.
struct Names {
    Measure spend = knownMeasure("spend");
    Measure spendListed = knownMeasure("spend_listed");
    Measure correct = knownMeasure("predictions_correct");
    Measure labelled = knownMeasure("predictions_labelled");
    Measure accuracyTarget = knownMeasure("accuracy_target");
    Measure testsRun = knownMeasure("dq_tests_run");
    Measure testsPassed = knownMeasure("dq_tests_passed");
    Measure incidents = knownMeasure("incidents");
    Measure openIncidents = knownMeasure("incidents_open");
    Measure withoutBegin = knownMeasure("incidents_without_begin");
    Measure detectHours = knownMeasure("detect_hours");
    Measure restoreHours = knownMeasure("restore_hours");
    Measure downtime = knownMeasure("data_downtime_hours");
    Measure metTarget = knownMeasure("met_target");
    Measure belowTarget = knownMeasure("below_target");
    Measure worstInput = knownMeasure("worst_input_pass_rate");
};
const Names& names()
{
    static const Names all;
    return all;
}

std::vector<MeasureBases> allBases()
{
    std::vector<MeasureBases> all(measures().size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].measures = {static_cast<Measure>(i)};
    for (const auto verdict : {names().metTarget, names().belowTarget})
        all[index(verdict)].measures = {names().correct, names().labelled, names().accuracyTarget};
    all[index(names().worstInput)] = {{names().testsRun, names().testsPassed}, true};
    return all;
}

bool isPositive(const Decimal& value) { return !value.isZero() && !value.isNegative(); }

} // namespace

const MeasureBases& basesOf(Measure measure)
{
    static const auto all = allBases();
    return all[index(measure)];
}

Measure standInFor(const MeasureTable& table, std::size_t component, Measure measure)
{
    return measure == names().spendListed && !table.has(component, measure) ? names().spend : measure;
}

PeriodFrame::PeriodFrame(const MeasureTable& table, const Period& asked, const Period& toDate)
    : table_(table), asked_(asked), period_(toDate), cuts_(MeasureTable::cutsOf(asked, toDate)),
      cache_(table.components().size() * measures().size()), spend_(table.components().size()),
      weeks_(*Rational(Decimal(toDate.days(), 0)).dividedBy(Decimal(7, 0)))
{}

const PeriodFrame::Known& PeriodFrame::of(std::size_t component, Measure measure)
{
    auto& kept = cache_[component * measures().size() + index(measure)];
    if (kept)
        return *kept;
    kept = std::make_unique<Known>();
    kept->cuts = table_.cutsToDate(component, standInFor(table_, component, measure), asked_, period_, cuts_);
    std::vector<Day> until(cuts_.size(), Day{std::numeric_limits<std::int32_t>::min()});
    kept->values.resize(cuts_.size());
    const bool adds = infoOf(measure).adds == Adds::sum;
    for (const auto& piece : kept->cuts.pieces) {
        kept->spans = kept->spans || piece.from != piece.to;
        for (int i = piece.from; i <= piece.to; ++i)
            kept->there.set(static_cast<std::size_t>(i));
        const auto at = static_cast<std::size_t>(piece.from);
        if (adds) {
            kept->values[at] += piece.value;
        } else if (until[at] < piece.until) { // of equal days the first: what is stated stands before what is derived
            until[at] = piece.until;
            kept->values[at] = piece.value;
        }
    }
    return *kept;
}

template <typename Visit>
void PeriodFrame::eachBase(std::size_t component, Measure measure, Visit visit)
{
    if (measure != names().belowTarget)
        visitBases(table_, component, measure, [&](std::size_t whose, Measure base) { visit(of(whose, base)); });
}

PeriodFrame::CutSet PeriodFrame::first(std::size_t count) const { return ~CutSet() >> (CutSet().size() - count); }

const Decimal& PeriodFrame::positiveSpend(std::size_t component)
{
    auto& kept = spend_[component];
    if (!kept) {
        const bool rated = !of(component, names().spend).cuts.missingRate;
        kept = rated ? total(component, names().spend, first(cuts_.size())).value_or(Decimal()) : Decimal();
        if (kept->isNegative())
            kept = Decimal();
    }
    return *kept;
}

Decimal PeriodFrame::spendCounted(std::size_t component, const Formula& formula)
{
    const auto& spend = positiveSpend(component);
    if (std::ranges::find(formula.measures(), names().spendListed) == formula.measures().end())
        return spend;
    const auto listed = total(component, names().spendListed, first(cuts_.size())).value_or(Decimal());
    return std::clamp(listed, Decimal(), spend);
}

PeriodFrame::CutSet PeriodFrame::thereOf(std::size_t component, Measure measure)
{
    auto there = first(cuts_.size());
    eachBase(component, measure, [&](const Known& known) { there &= known.there; });
    if (measure == names().metTarget) {
        const auto& labelled = of(component, names().labelled).values;
        for (std::size_t i = 0; i < labelled.size(); ++i)
            there[i] = there[i] && isPositive(labelled[i]);
    }
    if (measure == names().worstInput) {
        const auto& inputs = table_.components()[component].inputs;
        if (inputs.empty())
            return {};
        for (const auto input : inputs) {
            const auto& run = of(input, names().testsRun).values;
            for (std::size_t i = 0; i < run.size(); ++i)
                there[i] = there[i] && isPositive(run[i]);
        }
    }
    return there;
}

bool PeriodFrame::isThere(std::size_t component, Measure measure, const CutSet& block)
{
    bool whole = true;
    eachBase(component, measure, [&](const Known& known) { whole = whole && (known.there & block) == block; });
    if (measure == names().belowTarget || !whole)
        return whole;
    return infoOf(measure).origin != MeasureOrigin::derived || valueOf(component, measure, block).has_value();
}

PeriodFrame::CutSet PeriodFrame::countedCuts(std::size_t component, const Formula& formula)
{
    bool spans = false;
    for (const auto measure : formula.measures())
        eachBase(component, measure, [&](const Known& known) { spans = spans || known.spans; });
    if (spans)
        return countedBlocks(component, formula);
    auto counted = first(cuts_.size());
    for (const auto measure : formula.measures())
        counted &= thereOf(component, measure);
    return counted;
}

// Cuts that a stated value joins belong together: they count as a whole or not at all.
PeriodFrame::CutSet PeriodFrame::countedBlocks(std::size_t component, const Formula& formula)
{
    CutSet joinsNext, counted, block;
    for (const auto measure : formula.measures())
        eachBase(component, measure, [&](const Known& known) {
            for (const auto& piece : known.cuts.pieces)
                for (int i = piece.from; i < piece.to; ++i)
                    joinsNext.set(static_cast<std::size_t>(i));
        });
    for (std::size_t i = 0; i < cuts_.size(); ++i) {
        block.set(i);
        if (joinsNext[i])
            continue;
        if (std::ranges::all_of(formula.measures(),
                                [&](Measure measure) { return isThere(component, measure, block); }))
            counted |= block;
        block.reset();
    }
    return counted;
}

std::optional<Decimal> PeriodFrame::spanningTotal(const Known& known, Measure measure, const CutSet& meant) const
{
    const MeasureCuts::Piece* last = nullptr;
    Decimal sum;
    for (const auto& piece : known.cuts.pieces) {
        bool inside = true;
        for (int i = piece.from; i <= piece.to; ++i)
            inside = inside && meant[static_cast<std::size_t>(i)];
        if (!inside)
            continue;
        sum += piece.value;
        if (last == nullptr || last->until < piece.until)
            last = &piece;
    }
    if (last == nullptr)
        return std::nullopt;
    return infoOf(measure).adds == Adds::sum ? sum : last->value;
}

std::optional<Decimal> PeriodFrame::total(std::size_t component, Measure measure, const CutSet& meant)
{
    const auto& known = of(component, measure);
    if (known.spans)
        return spanningTotal(known, measure, meant);
    const auto there = known.there & meant;
    if (there.none())
        return std::nullopt;
    if (infoOf(measure).adds == Adds::last) {
        for (std::size_t i = cuts_.size(); i-- > 0;)
            if (there[i])
                return known.values[i];
    }
    Decimal sum;
    for (std::size_t i = 0; i < cuts_.size(); ++i)
        if (there[i])
            sum += known.values[i];
    return sum;
}

std::optional<bool> PeriodFrame::metTarget(std::size_t component, const CutSet& cuts)
{
    const auto correct = total(component, names().correct, cuts), labelled = total(component, names().labelled, cuts),
               target = total(component, names().accuracyTarget, cuts);
    if (!correct || !labelled || !target || !isPositive(*labelled))
        return std::nullopt;
    return *correct >= *target * *labelled;
}

std::optional<Rational> PeriodFrame::worstInput(std::size_t component, const CutSet& cuts)
{
    std::optional<Rational> worst;
    for (const auto input : table_.components()[component].inputs) {
        const auto run = total(input, names().testsRun, cuts), passed = total(input, names().testsPassed, cuts);
        if (!run || !passed || !isPositive(*run))
            return std::nullopt;
        auto rate = *Rational(*passed).dividedBy(*run);
        if (!worst || rate < *worst)
            worst = std::move(rate);
    }
    return worst;
}

std::optional<Rational> PeriodFrame::valueOf(std::size_t component, Measure measure, const CutSet& cuts)
{
    if (measure == names().metTarget) {
        const auto met = metTarget(component, cuts);
        return met ? std::optional<Rational>(Decimal(*met ? 1 : 0, 0)) : std::nullopt;
    }
    if (measure == names().worstInput)
        return worstInput(component, cuts);
    if (measure != names().belowTarget)
        return total(component, measure, cuts);
    // Never missing; where a part of the cuts has no verdict, those that have one decide.
    CutSet judged = cuts;
    eachBase(component, names().metTarget, [&](const Known& known) { judged &= known.there; });
    return Decimal(metTarget(component, judged) == false ? 1 : 0, 0);
}

Decimal PeriodFrame::count(std::size_t component, Measure measure, const CutSet& cuts)
{
    return total(component, measure, cuts).value_or(Decimal());
}

// An incident has hours of restoration when it has ended, and hours of detection when it is known when it began: a
// formula that names these counts those incidents alone. False: there are incidents, but none of that kind.
bool PeriodFrame::takeIncidents(std::size_t component, const Formula& formula, const CutSet& cuts, Contribution& made)
{
    const auto named = formula.measures();
    const auto namesIt = [&](Measure measure) { return std::ranges::find(named, measure) != named.end(); };
    const bool restores = namesIt(names().restoreHours), detects = namesIt(names().detectHours);
    if (!restores && !detects && !namesIt(names().downtime))
        return true;
    if (restores || namesIt(names().downtime))
        made.openIncidents = static_cast<std::int64_t>(count(component, names().openIncidents, cuts).toDouble());
    const auto without = restores  ? count(component, names().openIncidents, cuts)
                         : detects ? count(component, names().withoutBegin, cuts)
                                   : Decimal();
    const auto at = std::ranges::find(named, names().incidents);
    if (without.isZero() || at == named.end())
        return true;
    auto& incidents = made.values[static_cast<std::size_t>(at - named.begin())];
    incidents -= without;
    if (!incidents.isZero())
        return true;
    made.outcome = Contribution::Outcome::missing_measure;
    made.missing = restores ? names().restoreHours : names().detectHours;
    return false;
}

Contribution PeriodFrame::contribution(std::size_t component, const Formula& formula)
{
    Contribution made;
    for (const auto measure : formula.measures())
        eachBase(component, measure, [&](const Known& known) {
            made.sticksOut = made.sticksOut || known.cuts.sticksOut;
            made.stated = made.stated || known.cuts.stated;
            if (const auto& day = known.cuts.carriedFrom)
                made.statedOn = std::min(made.statedOn.value_or(*day), *day);
            if (known.cuts.missingRate && made.outcome == Contribution::Outcome::counts) {
                made.outcome = Contribution::Outcome::missing_rate;
                made.missingRate = *known.cuts.missingRate;
            }
        });
    if (made.outcome != Contribution::Outcome::counts)
        return made;
    const auto counted = countedCuts(component, formula);
    made.cutsCounted = static_cast<int>(counted.count());
    made.cutsDue = cutCount() - (lastCutRuns() && !counted[cuts_.size() - 1] ? 1 : 0);
    if (made.cutsCounted == 0) {
        made.outcome = Contribution::Outcome::missing_measure;
        const auto whole = first(cuts_.size());
        const auto isAbsent = [&](Measure measure) { return !valueOf(component, measure, whole); };
        const auto absent = std::ranges::find_if(formula.measures(), isAbsent);
        made.partly = !std::ranges::all_of(formula.measures(), isAbsent);
        made.missing = absent == formula.measures().end() ? formula.measures().front() : *absent;
        return made;
    }
    for (std::size_t i = 0; i < cuts_.size(); ++i)
        if (counted[i])
            made.counted.push_back(cuts_[i]);
    for (const auto measure : formula.measures())
        made.values.push_back(valueOf(component, measure, counted).value_or(Rational()));
    if (!takeIncidents(component, formula, counted, made))
        return made;
    auto part = formula.partOf(made.values);
    if (!part) {
        made.outcome = Contribution::Outcome::division_by_zero;
        return made;
    }
    made.part = std::move(*part);
    Formula::Totals own(formula);
    own.add(made.part);
    const auto denominator = formula.denominator(own, weeks_);
    if (denominator && denominator->isNegative())
        made.outcome = Contribution::Outcome::negative_denominator;
    return made;
}

} // namespace core

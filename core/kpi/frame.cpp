#include "core/kpi/frame.h"

#include <algorithm>

namespace core {

namespace {

// Looked up once; the names stand in our own formulas.
struct Names {
    Measure spend = knownMeasure("spend");
    Measure correct = knownMeasure("predictions_correct");
    Measure labelled = knownMeasure("predictions_labelled");
    Measure accuracyTarget = knownMeasure("accuracy_target");
    Measure testsRun = knownMeasure("dq_tests_run");
    Measure testsPassed = knownMeasure("dq_tests_passed");
    Measure metTarget = knownMeasure("met_target");
    Measure belowTarget = knownMeasure("below_target");
    Measure worstInput = knownMeasure("worst_input_pass_rate");
};
const Names& names()
{
    static const Names all;
    return all;
}

// Whether the pieces reach into every cut that is meant.
bool coversAll(const MeasureCuts& cuts, const std::vector<bool>& meant)
{
    for (std::size_t i = 0; i < meant.size(); ++i) {
        const auto at = static_cast<int>(i);
        if (meant[i] && std::ranges::none_of(cuts.pieces, [&](const MeasureCuts::Piece& piece) { return piece.from <= at && at <= piece.to; }))
            return false;
    }
    return true;
}

bool liesIn(const MeasureCuts::Piece& piece, const std::vector<bool>& meant)
{
    for (int i = piece.from; i <= piece.to; ++i)
        if (!meant[static_cast<std::size_t>(i)])
            return false;
    return true;
}

} // namespace

PeriodFrame::PeriodFrame(const MeasureBook& book, const Period& period)
    : book_(book), period_(period), cuts_(MeasureBook::cutsOf(period)),
      cache_(book.components().size(), std::vector<std::optional<MeasureCuts>>(measures().size())), spend_(book.components().size())
{
}

const MeasureCuts& PeriodFrame::of(std::size_t component, Measure measure)
{
    auto& kept = cache_[component][index(measure)];
    if (!kept)
        kept = book_.cuts(component, measure, period_, cuts_);
    return *kept;
}

double PeriodFrame::positiveSpend(std::size_t component)
{
    auto& kept = spend_[component];
    if (!kept) {
        const auto& cuts = of(component, names().spend);
        const auto whole = cuts.missingRate ? std::nullopt : total(component, names().spend, CutSet(cuts_.size(), true));
        kept = std::max(whole.value_or(0), 0.0);
    }
    return *kept;
}

std::vector<const MeasureCuts*> PeriodFrame::restsOn(std::size_t component, Measure measure)
{
    if (measure == names().belowTarget)
        return {};
    if (measure == names().metTarget)
        return {&of(component, names().correct), &of(component, names().labelled), &of(component, names().accuracyTarget)};
    if (measure == names().worstInput) {
        std::vector<const MeasureCuts*> all;
        for (const auto input : book_.components()[component].inputs) {
            all.push_back(&of(input, names().testsRun));
            all.push_back(&of(input, names().testsPassed));
        }
        return all;
    }
    return {&of(component, measure)};
}

bool PeriodFrame::isThere(std::size_t component, Measure measure, const CutSet& block)
{
    if (measure == names().belowTarget)
        return true;
    for (const auto* cuts : restsOn(component, measure))
        if (!coversAll(*cuts, block))
            return false;
    return infoOf(measure).origin != MeasureOrigin::derived || valueOf(component, measure, block).has_value();
}

// Cuts that a stated value joins belong together: they count as a whole or not at all.
std::vector<PeriodFrame::CutSet> PeriodFrame::blocks(std::size_t component, const Formula& formula)
{
    std::vector<bool> joinsNext(cuts_.size(), false);
    for (const auto measure : formula.measures())
        for (const auto* cuts : restsOn(component, measure))
            for (const auto& piece : cuts->pieces)
                for (int i = piece.from; i < piece.to; ++i)
                    joinsNext[static_cast<std::size_t>(i)] = true;
    std::vector<CutSet> all;
    for (std::size_t i = 0; i < cuts_.size(); ++i) {
        if (i == 0 || !joinsNext[i - 1])
            all.emplace_back(cuts_.size(), false);
        all.back()[i] = true;
    }
    return all;
}

PeriodFrame::CutSet PeriodFrame::countedCuts(std::size_t component, const Formula& formula, Contribution& into)
{
    CutSet counted(cuts_.size(), false);
    for (const auto& block : blocks(component, formula)) {
        const bool whole = std::ranges::all_of(formula.measures(), [&](Measure measure) { return isThere(component, measure, block); });
        for (std::size_t i = 0; whole && i < block.size(); ++i)
            if (block[i]) {
                counted[i] = true;
                ++into.cutsCounted;
            }
    }
    return counted;
}

std::optional<double> PeriodFrame::total(std::size_t component, Measure measure, const CutSet& meant)
{
    const auto& cuts = of(component, measure);
    const MeasureCuts::Piece* last = nullptr;
    Sum sum;
    for (const auto& piece : cuts.pieces) {
        if (!liesIn(piece, meant))
            continue;
        sum += piece.value;
        if (last == nullptr || last->until < piece.until)
            last = &piece;
    }
    if (last == nullptr)
        return std::nullopt;
    return infoOf(measure).adds == Adds::sum ? sum.value() : last->value;
}

std::optional<double> PeriodFrame::metTarget(std::size_t component, const CutSet& cuts)
{
    const auto correct = total(component, names().correct, cuts), labelled = total(component, names().labelled, cuts),
               target = total(component, names().accuracyTarget, cuts);
    if (!correct || !labelled || !target || *labelled <= 0)
        return std::nullopt;
    return *correct / *labelled >= *target ? 1 : 0;
}

// Never missing; where a part of the cuts has no verdict, those that have one decide.
std::optional<double> PeriodFrame::belowTarget(std::size_t component, const CutSet& cuts)
{
    CutSet judged(cuts.size(), false);
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        CutSet one(cuts.size(), false);
        one[i] = true;
        judged[i] = cuts[i] && std::ranges::all_of(restsOn(component, names().metTarget), [&](const MeasureCuts* parts) { return coversAll(*parts, one); });
    }
    return metTarget(component, judged) == 0.0 ? 1 : 0;
}

std::optional<double> PeriodFrame::worstInput(std::size_t component, const CutSet& cuts)
{
    std::optional<double> worst;
    for (const auto input : book_.components()[component].inputs) {
        const auto run = total(input, names().testsRun, cuts), passed = total(input, names().testsPassed, cuts);
        if (!run || !passed || *run <= 0)
            return std::nullopt;
        worst = std::min(worst.value_or(*passed / *run), *passed / *run);
    }
    return worst;
}

std::optional<double> PeriodFrame::valueOf(std::size_t component, Measure measure, const CutSet& cuts)
{
    if (measure == names().metTarget)
        return metTarget(component, cuts);
    if (measure == names().belowTarget)
        return belowTarget(component, cuts);
    if (measure == names().worstInput)
        return worstInput(component, cuts);
    return total(component, measure, cuts);
}

Contribution PeriodFrame::contribution(std::size_t component, const Formula& formula)
{
    Contribution made;
    for (const auto measure : formula.measures())
        for (const auto* cuts : restsOn(component, measure)) {
            made.sticksOut = made.sticksOut || cuts->sticksOut;
            made.given = made.given || cuts->given;
            if (cuts->missingRate && made.outcome == Contribution::Outcome::counts) {
                made.outcome = Contribution::Outcome::missing_rate;
                made.missingRate = *cuts->missingRate;
            }
        }
    if (made.outcome != Contribution::Outcome::counts)
        return made;
    const auto counted = countedCuts(component, formula, made);
    if (made.cutsCounted == 0) {
        made.outcome = Contribution::Outcome::missing_measure;
        const CutSet whole(cuts_.size(), true);
        const auto absent = std::ranges::find_if(formula.measures(), [&](Measure measure) { return !valueOf(component, measure, whole); });
        made.missing = absent == formula.measures().end() ? formula.measures().front() : *absent;
        return made;
    }
    for (const auto measure : formula.measures())
        made.values.push_back(valueOf(component, measure, counted).value_or(0));
    auto part = formula.partOf(made.values);
    if (!part) {
        made.outcome = Contribution::Outcome::division_by_zero;
        return made;
    }
    made.part = std::move(*part);
    Formula::Totals own(formula);
    own.add(made.part);
    const auto denominator = formula.denominator(own, period_.weeks());
    if (denominator && *denominator < 0)
        made.outcome = Contribution::Outcome::negative_denominator;
    return made;
}

} // namespace core

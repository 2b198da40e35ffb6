#include "core/kpi/engine.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/kpi/frame.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

Message sentence(const PeriodFrame& frame, std::size_t component, const Contribution& part)
{
    const Argument name{"component", arg::Name{frame.table().components()[component].name}};
    const Argument when{"when", arg::During{frame.asked(), frame.to()}};
    switch (part.outcome) {
    case Contribution::Outcome::missing_rate:
        return {MessageCode::missing_rate,
                {{"currency", arg::Name{part.missingRate.currency}}, {"when", arg::During{part.missingRate.month}}}};
    case Contribution::Outcome::division_by_zero: return {MessageCode::missing_division, {name, when}};
    case Contribution::Outcome::negative_denominator: return {MessageCode::missing_net_credit, {name, when}};
    case Contribution::Outcome::missing_measure:
    case Contribution::Outcome::counts: break; // nobody asks about what counts
    }
    return {MessageCode::missing_measure,
            {{"measure", arg::Measure{std::string(infoOf(part.missing).title)}}, name, when}};
}

LeftOutReason reasonOf(Contribution::Outcome outcome)
{
    switch (outcome) {
    case Contribution::Outcome::missing_rate: return LeftOutReason::missing_rate;
    case Contribution::Outcome::division_by_zero: return LeftOutReason::division_by_zero;
    case Contribution::Outcome::negative_denominator: return LeftOutReason::negative_denominator;
    case Contribution::Outcome::missing_measure:
    case Contribution::Outcome::counts: break;
    }
    return LeftOutReason::missing_measure;
}

std::optional<double> rounded(const std::optional<Rational>& exact)
{
    return exact ? std::optional(exact->toDouble()) : std::nullopt;
}

// Adds up one KPI over the components of a scope.
class Tally {
public:
    Tally(PeriodFrame& frame, const KpiDefinition& kpi, KpiDetail* detail)
        : frame_(frame), kpi_(kpi), detail_(detail), totals_(kpi.formula), inputs_(kpi.formula.measures().size())
    {}

    // counted: it is a component that applies; else it adds to the sums only.
    void add(std::size_t component, bool counted)
    {
        const auto part = frame_.contribution(component, kpi_.formula);
        applicable_ += counted ? 1 : 0;
        if (counted)
            applicableSpend_ += frame_.positiveSpend(component);
        result_.sticksOut = result_.sticksOut || part.sticksOut;
        result_.openIncidents += part.openIncidents;
        if (part.outcome != Contribution::Outcome::counts) {
            leaveOut(component, part, counted);
            return;
        }
        any_ = true;
        totals_.add(part.part);
        result_.stated = result_.stated || part.stated;
        if (part.statedOn)
            result_.statedOn = std::min(result_.statedOn.value_or(*part.statedOn), *part.statedOn);
        if (counted) {
            ++included_;
            countedSpend_ += frame_.spendCounted(component, kpi_.formula);
            monthsCounted_ += part.cutsCounted * static_cast<double>(frame_.cutCount()) / part.cutsDue;
        }
        if (detail_ == nullptr)
            return;
        addPart(component, part.part);
        detail_->taken.push_back({frame_.table().components()[component].name, part.counted, part.values});
        if (counted)
            detail_->counted.push_back(frame_.table().components()[component].name);
        for (std::size_t i = 0; i < inputs_.size(); ++i)
            inputs_[i] += part.values[i];
    }

    KpiResult finish(std::string_view scope, const Thresholds& thresholds, bool organisation)
    {
        result_.scope = scope;
        result_.period = frame_.asked();
        result_.to = frame_.to();
        result_.kpi = kpi_.id;
        result_.domain = kpi_.domain;
        result_.thresholds = thresholds;
        result_.applicable = applicable_;
        result_.months = frame_.cutCount();
        const auto& weeks = frame_.weeks();
        const bool noRate = !rateMissing_.empty();
        if (applicable_ == 0 && !any_ && !noRate && !partly_) {
            result_.status = KpiStatus::not_applicable;
            if (const auto first = frame_.table().firstDay(); !first || frame_.period().last < *first)
                result_.missing = {{MessageCode::missing_nothing_known, {{"when", arg::During{frame_.asked()}}}}};
            return result_;
        }
        const auto denominator = kpi_.formula.denominator(totals_, weeks);
        const auto numerator = kpi_.formula.numerator(totals_, weeks);
        const bool nothing = kpi_.formula.hasDenominator() && denominator && denominator->isZero();
        const auto value = nothing ? std::nullopt : kpi_.formula.value(totals_, weeks);
        if (!any_ || noRate || (!nothing && (!value || !std::isfinite(value->toDouble())))) {
            noData();
            addNotes();
            return result_;
        }
        cover(organisation);
        result_.numerator = rounded(numerator);
        result_.denominator = rounded(denominator);
        result_.status = KpiStatus::nothing_to_measure;
        if (!nothing) {
            result_.value = rounded(value);
            impossible_ =
                result_.denominator && isImpossibleShare(kpi_.formula, *result_.numerator, *result_.denominator);
            const auto rating = impossible_ ? Rating() : ratingOf(*value, thresholds);
            result_.score = rating.score;
            result_.status = rating.status;
            if (rating.status == KpiStatus::met && result_.openIncidents > 0 && looksAtRestoration()) {
                result_.score = mostWhileOpen;
                result_.status = KpiStatus::watch;
            }
            if (detail_ != nullptr)
                detail_->filledIn =
                    kpi_.formula.filledIn(totals_, weeks, [](double number) { return fmt::format("{:.12g}", number); });
        }
        fillInputs();
        addNotes();
        return result_;
    }

private:
    // Nobody knows how long an incident takes that has not ended.
    static constexpr double mostWhileOpen = 99;

    bool looksAtRestoration() const
    {
        static const auto hours = knownMeasure("restore_hours");
        return std::ranges::find(kpi_.formula.measures(), hours) != kpi_.formula.measures().end();
    }

    void addNotes()
    {
        if (result_.openIncidents > 0)
            result_.missing.push_back({MessageCode::note_open_incidents, {{"n", arg::Count(result_.openIncidents)}}});
        if (impossible_)
            result_.missing.push_back({MessageCode::note_impossible, {}});
        if (result_.statedOn && result_.value)
            result_.missing.push_back({MessageCode::note_stock, {{"day", *result_.statedOn}}});
    }

    void leaveOut(std::size_t component, const Contribution& part, bool counted)
    {
        const bool rate = part.outcome == Contribution::Outcome::missing_rate;
        partly_ = partly_ || part.partly;
        if (!counted && !rate && (!part.partly || applicable_ > 0))
            return;
        ++leftOut_;
        const bool firstOfRates = rate && rateMissing_.empty();
        if (!firstOfRates && !firstMissing_.empty() && detail_ == nullptr)
            return;
        const auto text = sentence(frame_, component, part);
        if (firstOfRates)
            rateMissing_ = {text};
        if (firstMissing_.empty())
            firstMissing_ = {text};
        if (detail_ != nullptr)
            detail_->leftOut.push_back({frame_.table().components()[component].name, reasonOf(part.outcome), text});
    }

    void addPart(std::size_t component, const Formula::Part& part)
    {
        Formula::Totals own(kpi_.formula);
        own.add(part);
        const auto& weeks = frame_.weeks();
        detail_->parts.push_back({frame_.table().components()[component].name, rounded(kpi_.formula.value(own, weeks)),
                                  rounded(kpi_.formula.numerator(own, weeks)),
                                  rounded(kpi_.formula.denominator(own, weeks))});
    }

    void noData()
    {
        result_.status = KpiStatus::no_data;
        result_.stated = false;
        result_.coverageSpend = result_.coverageCount = result_.coverage = 0;
        result_.monthsCounted = 0;
        result_.missing = !rateMissing_.empty()    ? rateMissing_
                          : !firstMissing_.empty() ? firstMissing_
                                                   : Messages{{MessageCode::missing_extreme, {}}};
        if (rateMissing_.empty() && leftOut_ > 1)
            result_.missing.push_back({MessageCode::missing_more, {{"n", arg::Count(leftOut_ - 1)}}});
        if (detail_ == nullptr)
            return;
        detail_->counted.clear();
        detail_->taken.clear();
    }

    void cover(bool organisation)
    {
        result_.included = included_;
        const double share = included_ > 0 ? monthsCounted_ / (static_cast<double>(included_) * frame_.cutCount()) : 1;
        const double count = applicable_ > 0 ? static_cast<double>(included_) / static_cast<double>(applicable_) : 1;
        const bool bySpend = !organisation && !applicableSpend_.isZero();
        result_.coverageCount = count;
        result_.coverageSpend = bySpend ? Rational(countedSpend_).dividedBy(applicableSpend_)->toDouble() : count;
        result_.coverage = std::min(*result_.coverageSpend, count) * share;
        result_.monthsCounted = share * frame_.cutCount();
    }

    void fillInputs()
    {
        if (detail_ == nullptr)
            return;
        const auto names = kpi_.formula.measures();
        for (std::size_t i = 0; i < names.size(); ++i)
            detail_->inputs.push_back({names[i], inputs_[i].toDouble(), result_.stated});
    }

    PeriodFrame& frame_;
    const KpiDefinition& kpi_;
    KpiDetail* detail_;
    Formula::Totals totals_;
    std::vector<Rational> inputs_;
    KpiResult result_;
    std::int64_t applicable_ = 0, included_ = 0, leftOut_ = 0;
    bool impossible_ = false; // a share outside 0 to 1
    Decimal applicableSpend_, countedSpend_;
    double monthsCounted_ = 0;
    bool any_ = false;
    bool partly_ = false;                 // someone has some of the measures, and lacks others
    Messages rateMissing_, firstMissing_; // one message, or none
};

bool appliesTo(const KpiDefinition& kpi, const MeasuredComponent& component)
{
    return kpi.appliesTo == AppliesTo::all || (kpi.appliesTo == AppliesTo::models && component.kind == "model");
}

// One component is judged by its own thresholds, a group by the portfolio's.
Thresholds thresholdsFor(const PeriodFrame& frame, const Catalogue& catalogue, const KpiDefinition& kpi,
                         const Scope& scope)
{
    const bool one = !scope.isPortfolio && scope.members.size() == 1;
    return catalogue.thresholdsOf(kpi, one ? frame.table().components()[scope.members.front()].name : "*",
                                  frame.period());
}

KpiResult organisationResult(PeriodFrame& frame, Tally& tally, const Thresholds& thresholds)
{
    const auto& components = frame.table().components();
    const auto found = std::ranges::find(components, ComponentRole::organisation, &MeasuredComponent::role);
    if (found != components.end()) {
        tally.add(static_cast<std::size_t>(found - components.begin()), true);
        return tally.finish("*", thresholds, true);
    }
    auto result = tally.finish("*", thresholds, true);
    result.status = KpiStatus::no_data;
    result.applicable = 1;
    result.coverageSpend = result.coverageCount = result.coverage = 0;
    result.missing = {{MessageCode::missing_organisation, {}}};
    return result;
}

// Empty: an organisation KPI has a result for the portfolio only. text: the scope as it was asked for.
std::optional<KpiResult> resultOf(PeriodFrame& frame, const Catalogue& catalogue, const KpiDefinition& kpi,
                                  const Scope& scope, std::string_view text, KpiDetail* detail)
{
    const auto& components = frame.table().components();
    const auto thresholds = thresholdsFor(frame, catalogue, kpi, scope);
    Tally tally(frame, kpi, detail);
    if (kpi.appliesTo == AppliesTo::organisation)
        return scope.isPortfolio ? std::optional(organisationResult(frame, tally, thresholds)) : std::nullopt;
    for (const auto member : scope.members)
        if (components[member].belongsTo(frame.period()) && appliesTo(kpi, components[member]))
            tally.add(member, true);
    for (std::size_t i = 0; scope.withUnassigned && kpi.appliesTo == AppliesTo::all && i < components.size(); ++i)
        if (components[i].role == ComponentRole::unassigned)
            tally.add(i, false);
    return tally.finish(text, thresholds, false);
}

const KpiDefinition& known(const Catalogue& catalogue, std::string_view kpi)
{
    const auto* found = catalogue.find(kpi);
    if (found == nullptr)
        throw Error(Fault::argument, sentence(MessageCode::kpi_none, kpi));
    return *found;
}

} // namespace

const KpiResult* Evaluation::find(std::string_view scope, std::string_view kpi) const
{
    const auto found =
        std::ranges::find_if(results, [&](const KpiResult& one) { return one.scope == scope && one.kpi == kpi; });
    return found == results.end() ? nullptr : &*found;
}

const ScoreResult* Evaluation::score(std::string_view scope, std::string_view of) const
{
    const auto found =
        std::ranges::find_if(scores, [&](const ScoreResult& one) { return one.scope == scope && one.of == of; });
    return found == scores.end() ? nullptr : &*found;
}

std::vector<std::string> KpiEngine::scopes(const Period& period) const
{
    std::vector<std::string> names;
    for (const auto& component : measures_.components())
        if (component.belongsTo(judged(period)))
            names.push_back(component.name);
    std::ranges::sort(names);
    names.insert(names.begin(), "*");
    return names;
}

Evaluation KpiEngine::evaluate(std::span<const std::string> scopes, const Period& period,
                               std::span<const std::string> kpis) const
{
    std::vector<const KpiDefinition*> wanted;
    for (const auto& id : kpis)
        wanted.push_back(&known(catalogue_, id));
    if (kpis.empty())
        for (const auto& kpi : catalogue_.kpis())
            wanted.push_back(&kpi);
    Evaluation evaluation;
    PeriodFrame frame(measures_, period, judged(period));
    for (const auto& text : scopes) {
        const auto scope = this->scope(text);
        const auto from = evaluation.results.size();
        for (const auto* kpi : wanted)
            if (auto result = resultOf(frame, catalogue_, *kpi, scope, text, nullptr))
                evaluation.results.push_back(std::move(*result));
        if (kpis.empty())
            std::ranges::move(scoresOf(std::span(evaluation.results).subspan(from)),
                              std::back_inserter(evaluation.scores));
    }
    return evaluation;
}

std::vector<KpiResult> KpiEngine::series(std::string_view kpi, const std::string& scope,
                                         std::span<const Period> periods) const
{
    std::vector<KpiResult> results;
    for (const auto& period : periods)
        results.push_back(detail({std::string(kpi), scope, period}).result);
    return results;
}

KpiDetail KpiEngine::detail(const Question& question) const
{
    const auto& kpi = known(catalogue_, question.kpi);
    PeriodFrame frame(measures_, question.period, judged(question.period));
    KpiDetail detail;
    auto result = resultOf(frame, catalogue_, kpi, scope(question.scope), question.scope, &detail);
    if (!result)
        throw Error(Fault::argument, sentence(MessageCode::kpi_of_organisation, kpi.id));
    detail.result = std::move(*result);
    return detail;
}

} // namespace core

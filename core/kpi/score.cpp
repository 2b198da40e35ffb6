#include "core/kpi/score.h"

#include "core/kpi/shown.h"
#include "core/measure/shares.h"
#include "core/stat/sum.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace core {

namespace {

constexpr std::array<std::string_view, 6> domainOrder = {"data", "model", "cost", "flow", "joint", "gov"};
constexpr std::array<std::string_view, 3> healthDomains = {"data", "model", "cost"};

bool takesPart(const KpiResult& result)
{
    return result.thresholds.target && result.thresholds.floor && result.thresholds.weight > 0
           && result.status != KpiStatus::not_applicable && result.status != KpiStatus::nothing_to_measure;
}

std::vector<std::string> domainsOf(std::span<const KpiResult> results)
{
    std::vector<std::string> domains(domainOrder.begin(), domainOrder.end());
    for (const auto& result : results)
        if (std::ranges::find(domains, result.domain) == domains.end())
            domains.push_back(result.domain);
    return domains;
}

std::optional<ScoreResult> domainScore(std::span<const KpiResult> results, const std::string& domain)
{
    Sum weights, covered, scoredWeights, scored, low;
    bool any = false, rated = false;
    for (const auto& result : results) {
        if (result.domain != domain || !takesPart(result))
            continue;
        any = true;
        const double weight = result.thresholds.weight, coverage = result.coverage.value_or(0);
        weights += weight;
        if (!result.score)
            continue;
        covered += weight * coverage;
        rated = true;
        scoredWeights += weight;
        scored += weight * *result.score;
        low += weight * *result.score * coverage;
    }
    if (!any)
        return std::nullopt;
    ScoreResult score{results[0].scope, results[0].period, results[0].to, domain, std::nullopt, 0, 0.0, 100.0};
    if (!rated)
        return score;
    score.score = scored.value() / scoredWeights.value();
    score.coverage = covered.value() / weights.value();
    score.low = low.value() / weights.value();
    score.high = *score.low + 100 * (1 - score.coverage);
    return score;
}

ScoreResult healthOf(std::span<const ScoreResult> domains, const ScoreResult& frame)
{
    ScoreResult health{frame.scope, frame.period, frame.to,    std::string(healthScore), std::nullopt,
                       0,           std::nullopt, std::nullopt};
    double score = 1, low = 1, high = 1, coverage = 1;
    int n = 0;
    for (const auto& domain : domains) {
        if (!isInHealth(domain.of))
            continue;
        if (!domain.score)
            return health;
        ++n;
        score *= std::max(*domain.score, 1.0);
        low *= std::max(*domain.low, 1.0);
        high *= std::max(*domain.high, 1.0);
        coverage = std::min(coverage, domain.coverage);
    }
    if (n == 0)
        return health;
    const double root = 1.0 / n;
    health.score = std::pow(score, root);
    health.low = std::pow(low, root);
    health.high = std::pow(high, root);
    health.coverage = coverage;
    return health;
}

} // namespace

bool isInHealth(std::string_view domain) { return std::ranges::find(healthDomains, domain) != healthDomains.end(); }

Rating ratingOf(const Rational& value, const Thresholds& thresholds)
{
    if (!thresholds.target || !thresholds.floor || *thresholds.target == *thresholds.floor)
        return {};
    const auto floor = Rational::of(*thresholds.floor);
    auto way = Rational::of(*thresholds.target), done = value;
    way -= floor;
    done -= floor;
    const auto part = done.dividedBy(way);
    if (!part)
        return {};
    if (part->isZero() || part->isNegative())
        return {0, KpiStatus::breach};
    if (*part >= Rational(Decimal(1, 0)))
        return {100, KpiStatus::met};
    constexpr double least = std::numeric_limits<double>::min();
    return {std::clamp(100 * part->toDouble(), least, std::nextafter(100.0, 0.0)), KpiStatus::watch};
}

bool isImpossibleShare(const Formula& formula, double numerator, double denominator)
{
    static const auto spend = knownMeasure("spend");
    static const std::array ofSpend = {knownMeasure("spend_allocated"), knownMeasure("spend_idle"),
                                       knownMeasure("spend_anomalous")};
    const auto measures = formula.measures();
    if (measures.size() != 2 || !formula.hasDenominator())
        return false;
    const bool isShare = wholeOf(measures[0]) == measures[1]
                         || (measures[1] == spend && std::ranges::find(ofSpend, measures[0]) != ofSpend.end());
    const double rest = 1e-9 * std::max(1.0, denominator); // sums of doubles may be off in their last digits
    return isShare && (numerator < -rest || numerator > denominator + rest);
}

std::vector<ScoreResult> scoresOf(std::span<const KpiResult> results)
{
    std::vector<ScoreResult> scores;
    if (results.empty())
        return scores;
    for (const auto& domain : domainsOf(results)) {
        if (domain == "gov" && results[0].scope != "*")
            continue;
        if (auto score = domainScore(results, domain))
            scores.push_back(std::move(*score));
    }
    scores.push_back(healthOf(scores, {results[0].scope, results[0].period, results[0].to, {}, {}, 0, {}, {}}));
    return scores;
}

KpiStatus scoreStatus(const ScoreResult& score, std::span<const KpiResult> results)
{
    constexpr double good = 80, bad = 40, weighs = 0.1;
    if (!score.score)
        return KpiStatus::unrated;
    if (*score.score <= bad)
        return KpiStatus::breach;
    if (*score.score < good)
        return KpiStatus::watch;
    const auto belongs = [&](const KpiResult& one) {
        return takesPart(one) && (score.of == healthScore ? isInHealth(one.domain) : one.domain == score.of);
    };
    std::map<std::string_view, double> weights; // of domains
    for (const auto& one : results)
        if (belongs(one))
            weights[one.domain] += one.thresholds.weight;
    const bool held = std::ranges::any_of(results, [&](const KpiResult& one) {
        return belongs(one) && one.status == KpiStatus::breach && !isWithheld(one.status, one.coverage)
               && one.thresholds.weight >= weighs * weights[one.domain];
    });
    return held ? KpiStatus::watch : KpiStatus::met;
}

} // namespace core

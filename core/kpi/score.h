// Scores from 0 to 100, domain scores and the health index with their bounds.
#pragma once

#include "core/base/period.h"
#include "core/base/rational.h"
#include "core/kpi/catalogue.h"
#include "core/kpi/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// The score is 100 × (value − floor) ÷ (target − floor), held between 0 and 100; it serves both
// directions, since the floor lies above the target where lower is better. Met at 100, breach at 0,
// watch between, decided exactly: a watch has a score above 0 and below 100. Unrated, and no score,
// without a target or a floor. See README.md, Scores.
struct Rating {
    std::optional<double> score;
    KpiStatus status = KpiStatus::unrated;
};
Rating ratingOf(const Rational& value, const Thresholds& thresholds);

// Does the formula count a part of a whole (core/measure/shares.h; owned, idle and anomalous spend
// of all spend), and is the part below 0 or more than the whole? Such a share cannot be, and nobody
// judges it.
bool isImpossibleShare(const Formula& formula, double numerator, double denominator);

// of: data, model, cost, flow, joint, gov, a team's own domain, or health. score, low and high are
// absent where there is no health index; a domain that takes part but has no score has coverage 0,
// low 0 and high 100.
struct ScoreResult {
    std::string scope;
    Period period;
    std::optional<Day> to; // as in KpiResult
    std::string of;
    std::optional<double> score;
    double coverage = 0; // 0 to 1
    std::optional<double> low, high;
};

constexpr std::string_view healthScore = "health";
bool isInHealth(std::string_view domain); // data, model and cost

// The domain scores and the health index from all results of one scope and period, in the order
// data, model, cost, flow, joint, gov, others, health. A domain in which no KPI takes part has no
// entry; gov is scored for the portfolio only. See README.md, Scores.
std::vector<ScoreResult> scoresOf(std::span<const KpiResult> results);

// How a score is marked: met from 80 on, breach up to 40, watch between; unrated without a score.
// Never better than watch while a KPI with a tenth of its domain's weight or more is in breach, of
// the health index one of any of its domains. results: those of the score's scope and period.
KpiStatus scoreStatus(const ScoreResult& score, std::span<const KpiResult> results);

} // namespace core

#include "core/kpi/alerts.h"

#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/kpi/history.h"
#include "core/kpi/shown.h"
#include "core/kpi/signals.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr double worthALook = 0.1; // of target to floor
constexpr int insideToClose = 2;

// Whether one period lies outside, and why.
struct Outside {
    AlertKind kind{};
    std::optional<double> threshold;
};

// Of the signals that a point completes the worst one that is large enough.
std::optional<Outside> signalAt(const KpiSignals& chart, std::size_t at, double least)
{
    if (!chart.points[at].signal)
        return std::nullopt;
    const auto stretch = std::ranges::find_if(
        chart.stretches, [&](const ChartStretch& one) { return one.first <= at && at <= one.last; });
    const auto& limits = *stretch->limits;
    for (const auto& fired : chart.fired) {
        if (fired.at != at || fired.means != Variation::worsening
            || std::abs(*chart.points[at].plotted - limits.center) < least)
            continue;
        const bool high = *chart.points[at].plotted > limits.center;
        if (fired.rule == RunRule::beyond_3_sigma)
            return Outside{AlertKind::signal, high ? limits.upper : limits.lower};
        if (fired.rule == RunRule::two_of_three_beyond_2_sigma)
            return Outside{AlertKind::signal, limits.center + (high ? 2 : -2) * limits.sigma};
        return Outside{AlertKind::signal, limits.center};
    }
    return std::nullopt;
}

std::optional<Outside> outsideAt(const KpiHistory& history, const KpiSignals& chart, std::size_t at)
{
    const auto& result = history.results[at];
    if (isTooLittle(result.coverage.value_or(0)) || !result.thresholds.target || !result.thresholds.floor)
        return std::nullopt;
    if (result.status == KpiStatus::breach)
        return Outside{AlertKind::breach, result.thresholds.floor};
    return signalAt(chart, at, worthALook * std::abs(*result.thresholds.target - *result.thresholds.floor));
}

Message sentenceOf(const Alert& alert)
{
    using enum MessageCode;
    const auto amountOf = [&](double value) { return arg::Amount{value, alert.unit, alert.currency}; };
    std::vector<Argument> arguments{
        {"kpi", arg::Kpi{alert.name, alert.scope}},
        {"when", arg::During{alert.newest}},
        {"value", amountOf(alert.value)},
        {"threshold", amountOf(alert.threshold.value_or(std::numeric_limits<double>::quiet_NaN()))}};
    const bool breach = alert.kind == AlertKind::breach;
    if (alert.periods == 1)
        return {breach ? alert_breach : alert_signal, std::move(arguments)};
    arguments.push_back({"n", arg::Count(alert.periods)});
    arguments.push_back({"opened", alert.opened});
    return {breach ? alert_breach_since : alert_signal_since, std::move(arguments)};
}

std::optional<Alert> openEpisode(const KpiDefinition& kpi, const std::string& scope, const KpiHistory& history,
                                 const std::string& currency, std::span<const Rebase> rebases)
{
    const auto chart = signalsIn(kpi, scope, history, rebases);
    std::optional<Alert> open;
    int inside = 0;
    for (std::size_t at = 0; at < history.results.size(); ++at) {
        if (!std::isfinite(history.comparable[at]))
            continue;
        const auto outside = outsideAt(history, chart, at);
        if (!outside) {
            if (++inside >= insideToClose)
                open.reset();
            continue;
        }
        inside = 0;
        const auto& period = history.results[at].period;
        if (!open)
            open = Alert{kpi.id, kpi.name, kpi.unit, scope, outside->kind, period, period, 0, 0, {}, currency, {}};
        open->newest = period;
        ++open->periods;
        open->value = *history.results[at].value;
        open->threshold = outside->threshold;
    }
    if (open)
        open->sentence = sentenceOf(*open);
    return open;
}

} // namespace

std::string_view alertWord(AlertKind kind) { return kind == AlertKind::breach ? "breach" : "signal"; }

std::vector<Alert> openAlerts(const KpiEngine& engine, const std::vector<std::string>& scopes, const Period& period,
                              std::span<const Rebase> rebases)
{
    return openAlerts(
        engine, scopes,
        kpiHistories(engine, scopes, periodsUntil(engine.measures(), period, longestHistory(period.kind))), rebases);
}

std::vector<Alert> openAlerts(const KpiEngine& engine, const std::vector<std::string>& scopes,
                              const KpiHistories& histories, std::span<const Rebase> rebases)
{
    std::vector<Alert> alerts;
    const auto& currency = engine.measures().reportingCurrency();
    for (const auto& scope : scopes)
        for (const auto& kpi : engine.catalogue().kpis())
            if (const auto history = histories.find({scope, kpi.id}); history != histories.end())
                if (auto open = openEpisode(kpi, scope, history->second, currency, rebases))
                    alerts.push_back(std::move(*open));
    std::ranges::stable_sort(alerts, {}, [](const Alert& one) { return one.opened.first; });
    return alerts;
}

} // namespace core

// What somebody should look at now, raised once an episode.
#pragma once

#include "core/base/message.h"
#include "core/kpi/engine.h"
#include "core/kpi/history.h"
#include "core/kpi/rebase.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

enum class AlertKind { breach, signal };
std::string_view alertWord(AlertKind kind); // "breach", "signal"

// One episode of one KPI of one scope that is still open. The rows behind it: rowsBehind for kpi,
// scope and newest.
struct Alert {
    std::string kpi, name, unit;
    std::string scope = "*";
    AlertKind kind{};                // of the first period of the episode
    Period opened, newest;           // first and last period outside
    std::size_t periods = 0;         // outside in this episode
    double value = 0;                // of `newest`, in unit
    std::optional<double> threshold; // the floor, or the limit or line that the newest signal passed
    std::string currency;            // of the reporting, for the unit "currency"
    Message sentence;
};

// An alert needs a rule and a size: the status is breach, or a worsening signal lies at least a
// tenth of the way from target to floor from the centre; with coverage of at least 50 %. An episode
// ends after two periods inside in a row; periods without a value, or that the data do not cover to
// their end, count neither way. KPIs without target and floor raise none. As of the end of the
// period; scopes as KpiEngine::evaluate takes them; longest open first. See README.md, Alerts.
std::vector<Alert> openAlerts(const KpiEngine& engine, const std::vector<std::string>& scopes, const Period& period,
                              std::span<const Rebase> rebases = {});
// The same of histories that are there already, those of all scopes.
std::vector<Alert> openAlerts(const KpiEngine& engine, const std::vector<std::string>& scopes,
                              const KpiHistories& histories, std::span<const Rebase> rebases = {});

} // namespace core

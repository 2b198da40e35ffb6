// The money of each component, and what of it is wasted: what findings weigh themselves by.
#pragma once

#include "core/kpi/engine.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Sums of the period, in the reporting currency; accuracies in per cent. Empty: not known.
struct Stake {
    std::optional<double> spend;
    std::optional<double> budget, overBudget; // of what has both; overBudget < 0: under it
    std::optional<double> idle;               // reserved and not used
    std::optional<double> anomalous;          // out of pattern
    std::optional<double> rework;             // rework, failed runs and data incidents
    std::optional<double> accuracy, accuracyTarget;
    std::optional<double> tests; // of data that ran
};

class Stakes {
public:
    // scopes: as KpiEngine::evaluate takes them; judged to date as the engine does.
    Stakes(const KpiEngine& engine, const std::vector<std::string>& scopes, const Period& period);

    const Stake& of(const std::string& scope) const; // all empty where nothing is known
    double spendOf(const std::string& scope) const { return of(scope).spend.value_or(0); }
    // A sum of the period as one of a month: over its months, or what it has of them. Days are
    // counted to date.
    double aMonth(double amount) const { return amount / months_; }

private:
    std::map<std::string, Stake> byScope_;
    double months_ = 1;
};

} // namespace core

// Findings from open alerts, grouped by what they are about.
#pragma once

#include "core/findings/finding.h"
#include "core/findings/stakes.h"
#include "core/kpi/alerts.h"

#include <span>
#include <string>
#include <vector>

namespace core {

// What all findings of one question are made from.
struct FindingGround {
    const KpiEngine& engine;
    std::string scope;               // as asked
    std::vector<std::string> within; // the components in it, largest spend first
    Period period;
    Stakes stakes;
    std::string currency; // of the reporting

    bool isComponent(std::string_view name) const;
    const MeasuredComponent& component(std::string_view name) const; // it must be one
    // Who answers: for money its owner, for data and models theirs, else whoever is named. Empty:
    // nobody.
    std::string ownerOf(std::string_view component, FindingKind kind) const;
    arg::Amount money(double amount) const { return {amount, "currency", currency}; }
};

// Names as a list of phrases: at most `most`, then how many more.
Messages namesOf(const std::vector<std::string>& components, std::size_t most = 3);

// alerts: of the scope and of each component in it. Budgets are left out (core/findings/budgets.h).
std::vector<Finding> episodeFindings(const FindingGround& ground, std::span<const Alert> alerts);

} // namespace core

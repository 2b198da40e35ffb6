// What the Overview puts in front: the money in a few figures, the findings, and each component's
// scores.
#pragma once

#include "core/base/progress.h"
#include "core/findings/finding.h"
#include "core/intake/sources.h"
#include "core/kpi/engine.h"
#include "core/kpi/rebase.h"
#include "core/page/contents.h"

#include <span>
#include <vector>

namespace core {

// One amount of money in the headline, in the reporting currency.
struct HeadlineFigure {
    enum class Of {
        spend,   // of the period
        budget,  // spend above it; below 0: under it
        landing, // of the month after the newest whole one
        at_risk, // spend that joint.spend_at_risk counts
    };
    Of of{};
    std::string kpi; // whose page says more
    Period period;
    double amount = 0;
    KpiStatus status = KpiStatus::unrated; // of budget and at_risk, as the KPI's
    double coverage = 1;                   // 0 to 1
    Messages note;                         // what it is held against; may be empty
    friend bool operator==(const HeadlineFigure&, const HeadlineFigure&) = default;
};

// One component of the scope.
struct ComponentRow {
    std::string component, kind, owner;       // owner: of its cost, else the model, else the data
    std::optional<double> spend, spendBefore; // of the period, and of what it is compared with
    std::vector<ScoreTile> scores;            // of data, model, cost, flow; without series
    std::int64_t findings = 0;                // that name it
};

struct DecisionContent {
    PageHead head;
    std::vector<HeadlineFigure> figures;  // those that are known, in the order of Of
    std::vector<Finding> findings;        // all, as findingsOf gives them
    std::vector<ComponentRow> components; // largest spend first
};

// Throws as findingsOf does. Cost: that of findingsOf and of a forecast of spend.
DecisionContent decisionContent(const KpiEngine& engine, const Question& question, std::span<const Rebase> rebases = {},
                                std::span<const SourceEntry> sources = {}, const Progress& progress = {});

} // namespace core

// What results are compared with: another period, their targets, the budget.
#pragma once

#include "core/base/message.h"
#include "core/kpi/engine.h"
#include "core/kpi/question.h"

#include <optional>
#include <span>
#include <string>

namespace core {

// The period that the comparison speaks of. Of a period that runs, the same part of the one before
// or a year earlier; targets and budgets are those of the period itself.
// dataDate: MeasureTable::dataDate.
Period comparedPeriod(const Question& question, std::optional<Day> dataDate);
Period comparedPeriod(const KpiEngine& engine, const Question& question);

// The figures that those of `now` are held against, by scope and KPI: of another period its
// results; of targets and budgets results with their value (and, of a target, the score of those
// that meet it), none where there is none.
Evaluation comparedFigures(const KpiEngine& engine, const Question& question, const Evaluation& now,
                           std::span<const std::string> scopes, std::span<const std::string> kpis = {});

// Can the KPI be held against a budget? It is the sum of spend.
bool hasBudget(const KpiDefinition& kpi);
// The stated budgets of a scope and period, to date where it runs, part by part as a KPI has them.
KpiDetail budgetDetail(const KpiEngine& engine, const Question& question);

// How a value stands to its target or budget, which is in the same unit.
Message againstSentence(const arg::Kpi& kpi, const arg::During& when, const arg::Amount& value, double compared,
                        Against against);

} // namespace core

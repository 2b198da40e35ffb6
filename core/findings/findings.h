// What a leader should decide on: findings made from alerts, money, owners, and facts that are
// missing or late.
#pragma once

#include "core/base/progress.h"
#include "core/findings/finding.h"
#include "core/intake/sources.h"
#include "core/kpi/engine.h"
#include "core/kpi/question.h"
#include "core/kpi/rebase.h"

#include <span>
#include <vector>

namespace core {

class Workspace;

// The findings of a scope as of the end of the period (of several months, by its last one with
// data), most money first, then by severity, then longest open.
//
// Alerts that are open (core/kpi/alerts.h) and out in their newest value, of one component and one
// theme, are one finding, and so are the portfolio's alerts of that theme and those of its
// components, and bad data and what is bad of those that read them. Of delivery, upkeep and
// governance all components together are one finding. The money at stake is
//   below_target         all spend of the model
//   cost                 what is idle, out of pattern, or above the price of units at their target
//   data                 the spend of the components that read the data; else what rework cost
//   budget               what is spent above the budget of those components that have one
//   owner, coverage      the spend of the components named
// and is not known for all others. The cause of a finding is what is known of its first period:
// data of the component, or of those whose data it reads, that were in breach on the earliest day.
//
// Throws Error{argument} for a scope that is not there, what progress throws when cancelled. Cost:
// all KPIs of all components of the scope, once a period of their history: not for the window
// thread.
std::vector<Finding> findingsOf(const KpiEngine& engine, const Question& question, std::span<const Rebase> rebases = {},
                                std::span<const SourceEntry> sources = {}, const Progress& progress = {});
std::vector<Finding> findingsOf(const Workspace& workspace, const KpiEngine& engine, const Question& question,
                                const Progress& progress = {});

// The whole in sentences: headline, more, and the owner.
Messages sentencesOf(const Finding& finding);

} // namespace core

// Why a KPI moved, below components: what each service, account, check or asset did to it.
#pragma once

#include "core/base/progress.h"
#include "core/kpi/explain.h"
#include "core/kpi/source_row.h"

#include <span>
#include <vector>

namespace core {

class Database;
struct Numbers;

// The ways by which a change of this number can be taken apart: component always, the others where
// a row of either period names one and adds to the number; price for a formula that is that of
// cost.spend, where a bill says a quantity. explainBy then says whether the formula adds up over
// the parts. Throws Error{argument} as explainBy does. Cost: reads facts until each way is found
// that bills, verdicts and bound points can have; all of both periods where one is not.
std::vector<Breakdown> breakdownsOf(Database& db, const Numbers& numbers, const Question& question,
                                    const Progress& progress = {});

// Which rows a part of such an explanation has, in either period.
SourceFilter rowsOfPart(Breakdown by, const ExplainedPart& part);

// As explainChange, from the rows behind the number. A part "(none)" holds what no row of an export
// names: stated values, stocks, counters. Where the rows add to the numerator alone (spend by
// service for a thousand predictions), the parts add up under the common denominator and there is
// no mix. A formula that does not add up over the rows (products of what is split) is not split,
// and says so. What the split of shared money leaves in its last digits goes to the largest part.
// Throws Error{argument} as explainChange does, and by price. Needs the row tables
// (core/store/rows_table.h). Cost: reads the facts of both periods.
Explanation explainBy(Database& db, const Numbers& numbers, const Question& question, Breakdown by,
                      const Progress& progress = {});

// Several changes between the same two periods, as explainBy for each, in one
// pass over the facts of either.
struct ChangeQuestion {
    Question number;
    Breakdown by = Breakdown::component;
};
std::vector<Explanation> explainEach(Database& db, const Numbers& numbers, std::span<const ChangeQuestion> questions,
                                     const Progress& progress = {});

} // namespace core

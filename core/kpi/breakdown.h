// Why a KPI moved, below components: what each service, account, check or asset did to it.
#pragma once

#include "core/base/progress.h"
#include "core/bytes/sqlite.h"
#include "core/kpi/explain.h"
#include "core/kpi/numbers.h"
#include "core/kpi/rows.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// price: spend as quantity × mix × price, which core/kpi/spend_drivers.h takes apart and no other function here.
enum class Breakdown { component, service, account, check, asset, price };
constexpr Breakdown allBreakdowns[] = {Breakdown::component, Breakdown::service, Breakdown::account, Breakdown::check,
                                       Breakdown::asset}; // in which a row is of one part
std::string_view breakdownWord(Breakdown by);             // "component", "service", …
std::optional<Breakdown> breakdownNamed(std::string_view word);

// The ways by which a change of this number can be taken apart: component always, the others where a row of either
// period names one and adds to the number; price for a formula that is that of cost.spend, where a bill says a
// quantity. Whether the formula adds up over them explainBy says. Throws Error{argument} as explainBy does. Cost: reads
// facts until each way is found that bills, verdicts and bound points can have; all of both periods where one is not.
std::vector<Breakdown> breakdownsOf(Database& db, const Numbers& numbers, std::string_view kpi,
                                    const std::string& scope, const Period& before, const Period& after,
                                    const Progress& progress = {});

// Which rows a part of such an explanation has, in either period.
RowPick rowsOfPart(Breakdown by, const ExplainedPart& part);

// As explainChange, from the rows behind the number. A part "(none)" holds what no row of an export names: stated
// values, stocks, counters. Where the rows add to the numerator alone (spend by service for a thousand predictions),
// the parts add up under the common denominator and there is no mix. A formula that does not add up over the rows
// (products of what is split) is not split, and says so. What the split of shared money leaves in its last digits goes
// to the largest part. Throws Error{argument} as explainChange does, and by price. Needs the row tables
// (core/store/rows_table.h). Cost: reads the facts of both periods.
Explanation explainBy(Database& db, const Numbers& numbers, std::string_view kpi, const std::string& scope,
                      const Period& before, const Period& after, Breakdown by, const Progress& progress = {});

// Several changes between the same two periods, as explainBy for each, in one pass over the facts of either.
struct ExplainAsked {
    std::string kpi, scope;
    Breakdown by = Breakdown::component;
};
std::vector<Explanation> explainEach(Database& db, const Numbers& numbers, std::span<const ExplainAsked> asked,
                                     const Period& before, const Period& after, const Progress& progress = {});

} // namespace core

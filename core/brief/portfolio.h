// The pages of one workspace: opens it for reading, loads what they rest on once, composes.
#pragma once

#include "core/base/progress.h"
#include "core/brief/brief.h"
#include "core/kpi/alerts.h"
#include "core/kpi/breakdown.h"
#include "core/kpi/numbers.h"
#include "core/kpi/outlook.h"
#include "core/kpi/related.h"
#include "core/kpi/signals.h"
#include "core/kpi/spend_drivers.h"
#include "core/store/workspace.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// One unchanging look at the workspace; for one thread and one piece of work, made anew for the next.
// Throws as Workspace does; every question throws Error{argument} for a scope, KPI or map that is not there.
class PortfolioReader {
public:
    explicit PortfolioReader(const std::filesystem::path& file);

    const MeasureBook& book() const { return numbers_.book; }
    const Catalogue& catalogue() const { return numbers_.catalogue; }
    const Database& db() const { return workspace_.db(); }

    // The whole portfolio in the last month that the data cover to its end, else the latest; without data this month.
    Scope defaultScope() const;

    PageHead head(const Scope& scope) const;
    OverviewPage overview(const Scope& scope, const Progress& progress = {}) const;
    KpiPage kpi(std::string_view id, const Scope& scope,
                const Progress& progress = {}); // with its first 200 source rows
    // The tabs of the KPI page, each a piece of work of its own. Why: against the comparison period; the rows of a part
    // are rows() with rowsOfPart() in either period.
    Explanation why(std::string_view id, const Scope& scope, Breakdown by = Breakdown::component,
                    const Progress& progress = {});
    SpendDrivers spendDrivers(const Scope& scope,
                              const Progress& progress = {}); // price, quantity and mix behind cost.spend
    NumberRows rows(std::string_view id, const Scope& scope, const RowPick& filter, std::size_t limit,
                    const Progress& progress = {});
    SourceRows sourceRows(std::string_view id, const Scope& scope, const RowPick& filter, std::size_t limit,
                          const Progress& progress = {}); // the same as pages show it
    std::vector<Breakdown> breakdowns(std::string_view id, const Scope& scope,
                                      const Progress& progress = {}); // what why() can be asked by
    KpiSignals signals(std::string_view id, const Scope& scope) const;
    KpiRelated related(std::string_view id, const Scope& scope, const Progress& progress = {}) const;
    KpiOutlook outlook(std::string_view id, const Scope& scope) const;
    SignalCount signalCount(const Scope& scope) const;
    std::vector<Alert> alerts(const Scope& scope) const; // of the portfolio: of every component too

    DataPage data(const Scope& scope) const;
    // All that is printed; not frozen yet: resultSet, resultHash and made are empty.
    Briefing briefing(const Scope& scope, const Progress& progress = {});

private:
    Workspace workspace_;
    Transaction look_; // one view of the file for all questions
    Numbers numbers_;
};

// Composes the briefing and freezes its results in the workspace: results that were frozen before with the same
// numbers, rules and definitions keep their id and date, so that they print the same bytes. Writes nothing in a
// workspace that can only be read; the date is then that of the newest import.
Briefing frozenBriefing(const std::filesystem::path& file, const Scope& scope, std::string_view programVersion,
                        const Progress& progress = {});

} // namespace core

// The pages of one workspace: opens it for reading, loads what they rest on once, composes.
#pragma once

#include "core/base/progress.h"
#include "core/brief/brief.h"
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
    Question defaultQuestion() const;

    PageHead head(const Question& question) const;
    OverviewPage overview(const Question& question, const Progress& progress = {}) const;
    KpiPage kpi(const Question& question, const Progress& progress = {}); // with its first 200 source rows
    // The tabs of the KPI page, each a piece of work of its own. The rows of a part of why() are rows() with
    // rowsOfPart() in either period.
    Explanation why(const Question& question, Breakdown by = Breakdown::component, const Progress& progress = {});
    std::vector<Breakdown> breakdowns(const Question& question,
                                      const Progress& progress = {}); // what why() can be asked by
    SpendDrivers spendDrivers(const Question& question,
                              const Progress& progress = {}); // price, quantity and mix behind cost.spend
    SourceRows rows(const Question& question, const SourceFilter& filter, std::size_t limit,
                    const Progress& progress = {});
    KpiSignals signals(const Question& question) const;
    KpiRelated related(const Question& question, const Progress& progress = {}) const;
    KpiOutlook outlook(const Question& question) const;

    DataPage data(const Question& question) const;
    // All that is printed; not frozen yet: resultSet, resultHash and made are empty.
    Briefing briefing(const Question& question, const Progress& progress = {});

private:
    Workspace workspace_;
    Transaction look_; // one view of the file for all questions
    Numbers numbers_;
};

// Composes the briefing and freezes its results in the workspace: results that were frozen before with the same
// numbers, rules and definitions keep their id and date, so that they print the same bytes. Writes nothing in a
// workspace that can only be read; the date is then that of the newest import.
Briefing frozenBriefing(const std::filesystem::path& file, const Question& question, std::string_view programVersion,
                        const Progress& progress = {});

} // namespace core

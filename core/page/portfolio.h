// The pages of one workspace: opens it for reading, loads what they rest on once, composes.
#pragma once

#include "core/base/progress.h"
#include "core/explore/answer.h"
#include "core/explore/boards.h"
#include "core/explore/break_out.h"
#include "core/kpi/breakdown.h"
#include "core/kpi/outlook.h"
#include "core/kpi/related.h"
#include "core/kpi/row_table.h"
#include "core/kpi/signals.h"
#include "core/kpi/spend_drivers.h"
#include "core/page/components_content.h"
#include "core/page/contents.h"
#include "core/page/decisions.h"
#include "core/page/inspector.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

// One unchanging look at the workspace; for one thread and one piece of work, made anew for
// the next. Throws as Workspace does; every question throws Error{argument} for a scope,
// KPI or map that is not there.
class PortfolioReader {
public:
    explicit PortfolioReader(const std::filesystem::path& file);
    ~PortfolioReader();

    const MeasureTable& measures() const;
    const Catalogue& catalogue() const;
    const Database& db() const;

    // The whole portfolio in the last month that the data cover to its end, else the
    // latest; without data this month.
    Question defaultQuestion() const;
    Period periodNamed(std::string_view text) const; // as core::periodNamed; empty text: as defaultQuestion

    PageHead head(const Question& question) const;
    OverviewContent overview(const Question& question, const Progress& progress = {}) const;
    DecisionContent decisions(const Question& question, const Progress& progress = {}) const;
    // Of the scope alone where the question names no KPI. Cost: that of
    // kpi and why, or of decisions.
    InspectorContent inspect(const Question& question, const Progress& progress = {});
    ComponentsContent components(const Question& question, const Progress& progress = {}) const;
    KpiContent kpi(const Question& question, const Progress& progress = {}); // with the imports behind its value
    // The tabs of the KPI page, each a piece of work of its own. The rows of a part of why() are
    // rows() with rowsOfPart() in either period.
    Explanation why(const Question& question, Breakdown by = Breakdown::component, const Progress& progress = {});
    std::vector<Breakdown> breakdowns(const Question& question,
                                      const Progress& progress = {}); // what why() can be asked by
    SpendDrivers spendDrivers(const Question& question,
                              const Progress& progress = {}); // price, quantity and mix behind cost.spend
    std::vector<std::string> breakOutFields(const Question& question) const;
    BreakOut breakOut(const Question& question, std::string_view field, const Progress& progress = {});
    RowTable rows(const Question& question, const SourceFilter& filter, const Progress& progress = {});
    // A page of them, if it can be told at once (core/kpi/row_table.h).
    std::optional<RowTable> firstRows(const Question& question, const SourceFilter& filter,
                                      const Progress& progress = {});
    // The rows of one member of a field that the figure is broken out by.
    SourceRows partRows(const Question& question, std::string_view field, std::string_view member,
                        const Progress& progress = {});
    KpiSignals signals(const Question& question) const;
    KpiRelated related(const Question& question, const Progress& progress = {}) const;
    KpiOutlook outlook(const Question& question) const;

    // The page Explore.
    View firstView();
    View narrowed(View view, std::string_view scope, const std::optional<Period>& period) const; // as core::narrow
    Answer explore(const View& view, const Progress& progress = {});
    Boards boards(const View& view, const Progress& progress = {});
    SourceRows figureRows(const View& view, const FigureRef& figure, const Progress& progress = {});
    View breakOutView(const Question& question, std::string_view field);

    DataContent data(const Question& question) const;

private:
    struct Look;
    std::unique_ptr<Look> look_;
};

} // namespace core

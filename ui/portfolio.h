// What the window asks core for, about one open portfolio.
#pragma once

#include "core/base/progress.h"
#include "core/brief/brief.h"
#include "core/explore/answer.h"
#include "core/explore/boards.h"
#include "core/explore/break_out.h"
#include "core/explore/saved_views.h"
#include "core/explore/view.h"
#include "core/kpi/breakdown.h"
#include "core/kpi/outlook.h"
#include "core/kpi/related.h"
#include "core/kpi/row_table.h"
#include "core/kpi/signals.h"
#include "core/kpi/spend_drivers.h"
#include "core/map/map_overlay.h"
#include "core/map/map_store.h"
#include "core/page/changes.h"
#include "core/page/components_content.h"
#include "core/page/decisions.h"
#include "core/page/inspector.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ui {

// What is asked about; what is left open is chosen by core: the last month that the data cover to
// its end, else the latest, and the period before.
struct ScopeRequest {
    std::string scope = "*";
    std::optional<core::Period> period;
    core::Comparison comparison;
    friend bool operator==(const ScopeRequest&, const ScopeRequest&) = default;
};
inline ScopeRequest requestFor(const core::Question& question)
{
    return {question.scope, question.period, question.comparison};
}

// A KPI that can be asked for, in English.
struct KnownKpi {
    std::string id, name, domain, unit; // unit as in core::KpiRow
    std::string definition, formula, why, source;
    std::optional<double> target, floor; // of the definition, before what the team set
};

// What the scope bar offers, the status bar shows and the command palette finds.
struct PortfolioSummary {
    core::PageHead head;                     // for what was asked about
    std::vector<std::string> components;     // by name
    std::vector<std::string> groups;         // by an attribute, as scopes
    std::vector<core::Period> months;        // months with data, oldest first; empty: nothing imported yet
    std::optional<core::Period> latest = {}; // the last of these that the data cover to its end
    std::vector<KnownKpi> kpis;              // in the order of the catalogue
    std::vector<std::string> maps;           // by name
    std::vector<core::SavedView> views = {}; // by name
    bool readOnly = false;                   // opened so, or the file cannot be written
};

// What became of one path of an import.
using Receipt = core::ReceiptRow;

using ImportOutcome = core::ImportOutcome;

// Why a KPI changed, and by what it can be taken apart; by component if it
// cannot be by what was asked.
struct WhyAnswer {
    core::Explanation made; // by price: by component
    std::vector<core::Breakdown> ways;
    std::optional<core::SpendDrivers> prices = {}; // there, if it was asked by price
};

// A figure by one field, and by what else it can be broken out.
struct BreakOutAnswer {
    std::vector<std::string> fields; // none: it cannot
    core::BreakOut made;
};

// What the page Explore asks: a view, of which it shows what lies in the scope and, if the view has
// no time of its own, in the period.
struct ExploreQuestion {
    std::optional<core::View> view; // none: the one to begin with
    std::string scope = "*";
    std::optional<core::Period> period;
};
struct ExploreAnswer {
    core::View asked; // without scope and period
    core::View view;  // that the answer is to
    core::Answer answer;
    std::vector<core::Board> boards = {}; // of a view without fields
};

// Every call may take long, opens its own connection and may come from any thread; Jobs make
// them. All throw core::Error.
class Portfolio {
public:
    Portfolio() = default;
    Portfolio(const Portfolio&) = delete;
    Portfolio& operator=(const Portfolio&) = delete;
    virtual ~Portfolio() = default;

    virtual std::filesystem::path path() const = 0;
    virtual bool readOnly() const = 0; // opened so; then whatever writes throws Fault::workspace
    // Makes the empty file. Fault::workspace if something is there already.
    virtual void create() const = 0;
    // Fault::argument if the scope names no component of the portfolio.
    virtual PortfolioSummary summary(const ScopeRequest& request, const core::Progress& progress) const = 0;
    virtual core::OverviewContent overview(const core::Question& question, const core::Progress& progress) const = 0;
    virtual core::DecisionContent decisions(const core::Question& question, const core::Progress& progress) const = 0;
    virtual core::ComponentsContent components(const core::Question& question,
                                               const core::Progress& progress) const = 0;
    // All of them or none. Fault::argument where one is not as `from` says any more.
    virtual void changeComponents(const std::vector<core::ComponentChange>& changes,
                                  const core::Progress& progress) const = 0;
    virtual core::KpiContent kpi(const core::Question& question, const core::Progress& progress) const = 0;
    virtual core::InspectorContent inspect(const core::Question& question, const core::Progress& progress) const = 0;
    // The tabs of the KPI page.
    virtual WhyAnswer why(const core::Question& question, core::Breakdown by, const core::Progress& progress) const = 0;
    // By the first field that there is where the one asked for is none of them.
    virtual BreakOutAnswer breakOut(const core::Question& question, const std::string& field,
                                    const core::Progress& progress) const = 0;
    // The rows behind the number, or behind the part of such an answer. first: the first of them if
    // they can be told at once, else null.
    virtual std::shared_ptr<const core::RowTable> rows(const core::Question& question, const core::SourceFilter& filter,
                                                       bool first, const core::Progress& progress) const = 0;
    // Behind a part of such an answer.
    virtual std::shared_ptr<const core::SourceRows> partRows(const core::Question& question, const std::string& field,
                                                             const std::string& member,
                                                             const core::Progress& progress) const = 0;
    virtual core::KpiSignals signals(const core::Question& question, const core::Progress& progress) const = 0;
    virtual core::KpiRelated related(const core::Question& question, const core::Progress& progress) const = 0;
    virtual core::KpiOutlook outlook(const core::Question& question, const core::Progress& progress) const = 0;
    virtual core::DataContent data(const core::Question& question, const core::Progress& progress) const = 0;
    virtual ExploreAnswer explore(const ExploreQuestion& question, const core::Progress& progress) const = 0;
    // All rows behind a figure of the answer to the view.
    virtual std::shared_ptr<const core::SourceRows> figureRows(const core::View& view, const core::FigureRef& figure,
                                                               const core::Progress& progress) const = 0;
    // By each field that the figure can be broken out by: the view that does.
    virtual std::vector<core::View> breakOutViews(const core::Question& question,
                                                  const core::Progress& progress) const = 0;
    virtual void saveView(const core::View& view, const core::Progress& progress) const = 0; // in place of its id's
    virtual void removeView(const std::string& id, const core::Progress& progress) const = 0;
    // In order of name, one transaction a file; a stop leaves what is already imported.
    virtual ImportOutcome import(const std::vector<std::filesystem::path>& paths, const core::ImportAnswers& answers,
                                 const core::Progress& progress) const = 0;
    virtual void undoImport(core::ImportId id, const core::Progress& progress) const = 0;
    // Role and currency of a source, with all figures. Fault::argument if it is
    // not as `from` says any more.
    virtual void changeSource(const core::SourceEntry& from, const core::SourceEntry& to,
                              const core::Progress& progress) const = 0;
    virtual std::vector<core::StoredMap> maps(const core::Progress& progress) const = 0; // by name, ignoring case
    // A new map; the name gets a number behind it if another map has it already.
    // Returns what is now stored.
    virtual core::StoredMap createMap(const std::string& name, const std::string& text,
                                      const core::Progress& progress) const = 0;
    // `known` is what the change was made on. Fault::argument if another
    // program has changed the map since.
    virtual core::StoredMap saveMap(const core::StoredMap& known, const std::string& text,
                                    const core::Progress& progress) const = 0;
    // Figures to be drawn over the map. words may be asked on any thread.
    virtual core::MapOverlay mapOverlay(const core::WardleyMap& map, const core::MapOverlayRequest& request,
                                        const core::MapOverlayWords& words, const core::Progress& progress) const = 0;
    virtual core::Briefing briefing(const core::Question& question, const std::string& programVersion,
                                    const core::Progress& progress) const = 0;
    // A whole copy, as it is at one moment; replaces what stood there.
    virtual void saveCopy(const std::filesystem::path& copy, const core::Progress& progress) const = 0;
};

// One question as the work of a Job: asking(portfolio, &Portfolio::kpi, question).
template <typename Question, typename... Arguments>
auto asking(std::shared_ptr<const Portfolio> portfolio, Question question, Arguments... arguments)
{
    return [portfolio = std::move(portfolio), question, arguments...](const core::Progress& progress) {
        return ((*portfolio).*question)(arguments..., progress);
    };
}

} // namespace ui

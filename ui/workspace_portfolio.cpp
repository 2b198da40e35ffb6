#include "ui/workspace_portfolio.h"

#include "core/base/error.h"
#include "core/brief/compose.h"
#include "core/kpi/engine.h"
#include "core/map/map_store.h"
#include "core/page/changes.h"
#include "core/page/portfolio.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

KnownKpi known(const core::KpiDefinition& kpi)
{
    return {kpi.id,  kpi.name,   kpi.domain, kpi.unit, kpi.definition, kpi.formula.text(),
            kpi.why, kpi.source, kpi.target, kpi.floor};
}

class WorkspacePortfolio : public Portfolio {
public:
    WorkspacePortfolio(std::filesystem::path file, bool readOnly) : file_(std::move(file)), readOnly_(readOnly) {}

    std::filesystem::path path() const override { return file_; }
    bool readOnly() const override { return readOnly_; }

    void create() const override { core::createPortfolio(file_); }
    PortfolioSummary summary(const ScopeRequest& request, const core::Progress&) const override
    {
        const core::PortfolioReader reader(file_);
        core::Question question = reader.defaultQuestion();
        question.scope = request.scope;
        if (request.period)
            question.period = *request.period;
        question.comparison = request.comparison;
        PortfolioSummary summary;
        summary.head = reader.head(question);
        summary.months = reader.measures().months();
        summary.latest = reader.measures().defaultPeriod();
        for (auto& name : core::KpiEngine(reader.measures(), reader.catalogue()).scopes(question.period))
            if (name != "*")
                summary.components.push_back(std::move(name));
        summary.groups = core::groupScopes(reader.measures());
        for (const auto& kpi : reader.catalogue().kpis())
            summary.kpis.push_back(known(kpi));
        for (auto& map : core::storedMaps(reader.db()))
            summary.maps.push_back(std::move(map.name));
        summary.views = core::savedViews(reader.db());
        summary.readOnly = readOnly_ || !QFileInfo(qt(file_.string())).isWritable();
        return summary;
    }
    core::OverviewContent overview(const core::Question& question, const core::Progress& progress) const override
    {
        return core::PortfolioReader(file_).overview(question, progress);
    }
    core::DecisionContent decisions(const core::Question& question, const core::Progress& progress) const override
    {
        return core::PortfolioReader(file_).decisions(question, progress);
    }
    core::ComponentsContent components(const core::Question& question, const core::Progress& progress) const override
    {
        return core::PortfolioReader(file_).components(question, progress);
    }
    void changeComponents(const std::vector<core::ComponentChange>& changes,
                          const core::Progress& progress) const override
    {
        mayWrite();
        core::changeComponents(file_, changes, progress);
    }
    core::KpiContent kpi(const core::Question& question, const core::Progress& progress) const override
    {
        return core::PortfolioReader(file_).kpi(question, progress);
    }
    core::InspectorContent inspect(const core::Question& question, const core::Progress& progress) const override
    {
        return core::PortfolioReader(file_).inspect(question, progress);
    }
    WhyAnswer why(const core::Question& question, core::Breakdown by, const core::Progress& progress) const override
    {
        core::PortfolioReader reader(file_);
        auto ways = reader.breakdowns(question, progress);
        const bool known = std::ranges::find(ways, by) != ways.end();
        if (known && by == core::Breakdown::price)
            return {reader.why(question, core::Breakdown::component, progress), std::move(ways),
                    reader.spendDrivers(question, progress)};
        return {reader.why(question, known ? by : core::Breakdown::component, progress), std::move(ways), {}};
    }
    BreakOutAnswer breakOut(const core::Question& question, const std::string& field,
                            const core::Progress& progress) const override
    {
        core::PortfolioReader reader(file_);
        auto fields = reader.breakOutFields(question);
        if (fields.empty())
            return {};
        const auto known = std::ranges::find(fields, field);
        const auto by = known == fields.end() ? fields.front() : *known;
        return {std::move(fields), reader.breakOut(question, by, progress)};
    }
    std::shared_ptr<const core::RowTable> rows(const core::Question& question, const core::SourceFilter& filter,
                                               bool first, const core::Progress& progress) const override
    {
        core::PortfolioReader reader(file_);
        if (!first)
            return std::make_shared<const core::RowTable>(reader.rows(question, filter, progress));
        auto found = reader.firstRows(question, filter, progress);
        return found ? std::make_shared<const core::RowTable>(std::move(*found)) : nullptr;
    }
    std::shared_ptr<const core::SourceRows> partRows(const core::Question& question, const std::string& field,
                                                     const std::string& member,
                                                     const core::Progress& progress) const override
    {
        return std::make_shared<const core::SourceRows>(
            core::PortfolioReader(file_).partRows(question, field, member, progress));
    }
    ExploreAnswer explore(const ExploreQuestion& question, const core::Progress& progress) const override
    {
        core::PortfolioReader reader(file_);
        ExploreAnswer made;
        made.asked = question.view ? *question.view : reader.firstView();
        made.view = reader.narrowed(made.asked, question.scope, question.period);
        if (!made.view.fields().empty()) {
            made.answer = reader.explore(made.view, progress);
            return made;
        }
        auto [whole, boards] = reader.boards(made.view, progress);
        made.answer = std::move(whole);
        made.boards = std::move(boards);
        return made;
    }
    std::shared_ptr<const core::SourceRows> figureRows(const core::View& view, const core::FigureRef& figure,
                                                       const core::Progress& progress) const override
    {
        return std::make_shared<const core::SourceRows>(
            core::PortfolioReader(file_).figureRows(view, figure, progress));
    }
    std::vector<core::View> breakOutViews(const core::Question& question, const core::Progress&) const override
    {
        core::PortfolioReader reader(file_);
        std::vector<core::View> views;
        for (const auto& field : reader.breakOutFields(question))
            views.push_back(reader.breakOutView(question, field));
        return views;
    }
    void saveView(const core::View& view, const core::Progress&) const override
    {
        mayWrite();
        core::saveView(file_, view);
    }
    void removeView(const std::string& id, const core::Progress&) const override
    {
        mayWrite();
        core::removeView(file_, id);
    }
    core::KpiSignals signals(const core::Question& question, const core::Progress&) const override
    {
        return core::PortfolioReader(file_).signals(question);
    }
    core::KpiRelated related(const core::Question& question, const core::Progress& progress) const override
    {
        return core::PortfolioReader(file_).related(question, progress);
    }
    core::KpiOutlook outlook(const core::Question& question, const core::Progress&) const override
    {
        return core::PortfolioReader(file_).outlook(question);
    }
    core::DataContent data(const core::Question& question, const core::Progress&) const override
    {
        return core::PortfolioReader(file_).data(question);
    }
    ImportOutcome import(const std::vector<std::filesystem::path>& paths, const core::ImportAnswers& answers,
                         const core::Progress& progress) const override
    {
        mayWrite();
        return core::importInto(file_, paths, answers, progress);
    }
    void undoImport(core::ImportId id, const core::Progress& progress) const override
    {
        mayWrite();
        core::undoImport(file_, id, progress);
    }
    void changeSource(const core::SourceEntry& from, const core::SourceEntry& to,
                      const core::Progress& progress) const override
    {
        mayWrite();
        core::changeSource(file_, from, to, progress);
    }
    std::vector<core::StoredMap> maps(const core::Progress&) const override { return core::storedMaps(file_); }
    core::StoredMap createMap(const std::string& name, const std::string& text, const core::Progress&) const override
    {
        mayWrite();
        return core::createMap(file_, name, text);
    }
    core::StoredMap saveMap(const core::StoredMap& known, const std::string& text, const core::Progress&) const override
    {
        mayWrite();
        return core::saveMap(file_, known, text);
    }
    core::MapOverlay mapOverlay(const core::WardleyMap& map, const core::MapOverlayRequest& request,
                                const core::MapOverlayWords& words, const core::Progress&) const override
    {
        const core::PortfolioReader reader(file_);
        return core::mapOverlay(map, core::KpiEngine(reader.measures(), reader.catalogue()), request, words);
    }
    core::Briefing briefing(const core::Question& question, const std::string& programVersion,
                            const core::Progress& progress) const override
    {
        return core::frozenBriefing(file_, question, programVersion, progress);
    }
    void saveCopy(const std::filesystem::path& copy, const core::Progress& progress) const override
    {
        core::copyPortfolio(file_, copy, progress);
    }

private:
    void mayWrite() const
    {
        if (readOnly_)
            throw core::Error(core::Fault::workspace,
                              file_.string() + ": it was opened for reading only; open it again to change it.");
    }

    std::filesystem::path file_;
    bool readOnly_;
};

} // namespace

std::shared_ptr<const Portfolio> workspacePortfolio(const std::filesystem::path& file, bool readOnly)
{
    return std::make_shared<WorkspacePortfolio>(file, readOnly);
}

std::filesystem::path sampleFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const auto* place : {"../share/doc/opsatlas/sample/portfolio", "../../../resources/sample/portfolio"}) {
        const QString folder = program.absoluteFilePath(QString::fromLatin1(place));
        if (QDir(folder).exists())
            return pathOf(QDir::cleanPath(folder));
    }
    return {};
}

} // namespace ui

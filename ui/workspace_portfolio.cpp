#include "ui/workspace_portfolio.h"

#include "core/brief/portfolio.h"
#include "core/intake/import.h"
#include "core/intake/undo.h"
#include "core/kpi/engine.h"
#include "core/store/workspace.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace ui {

namespace {

std::string receiptText(const core::FileReceipt& file)
{
    std::string text = file.found.importable ? file.found.format : file.found.why;
    const auto add = [&](const std::optional<std::int64_t>& number, const char* what) {
        if (number)
            text += ", " + std::to_string(*number) + " " + what;
    };
    if (file.found.importable) {
        add(file.found.rows, "rows");
        add(file.found.results, "results");
        add(file.found.events, "events");
        add(file.found.runs, "runs");
        add(file.found.points, "points");
    }
    return text;
}

class WorkspacePortfolio : public Portfolio {
public:
    explicit WorkspacePortfolio(std::filesystem::path file) : file_(std::move(file)) {}

    std::filesystem::path path() const override { return file_; }

    void create() const override
    {
        std::error_code ignored;
        if (std::filesystem::exists(file_, ignored))
            throw core::Error(core::Fault::workspace, file_.string() + ": there is a file of this name already; choose another name.");
        core::Workspace workspace(file_, core::Access::create);
    }
    Frame frame(const Wish& wish, const core::Progress&) const override
    {
        const core::PortfolioReader reader(file_);
        core::Scope scope = reader.defaultScope();
        scope.scope = wish.scope;
        if (wish.period)
            scope.period = *wish.period;
        scope.comparison = wish.comparison;
        Frame frame;
        frame.head = reader.head(scope);
        frame.months = reader.book().months();
        for (auto& name : core::KpiEngine(reader.book(), reader.catalogue()).scopes(scope.period))
            if (name != "*")
                frame.components.push_back(std::move(name));
        return frame;
    }
    core::OverviewPage overview(const core::Scope& scope, const core::Progress& progress) const override
    {
        return core::PortfolioReader(file_).overview(scope, progress);
    }
    core::KpiPage kpi(const std::string& id, const core::Scope& scope, const core::Progress& progress) const override
    {
        return core::PortfolioReader(file_).kpi(id, scope, progress);
    }
    core::DataPage data(const core::Scope& scope, const core::Progress&) const override { return core::PortfolioReader(file_).data(scope); }
    std::vector<Receipt> import(const std::vector<std::filesystem::path>& paths, const core::Progress& progress) const override
    {
        core::Workspace workspace(file_, core::Access::write);
        const auto report = core::importPaths(workspace, paths, {}, progress);
        std::vector<Receipt> receipts;
        for (const auto& file : report.files)
            if (file.named || file.status != core::ImportStatus::refused) // what a folder holds besides exports is no news
                receipts.push_back({file.found.path, std::string(core::importStatusName(file.status)), receiptText(file), file.found.rejectedRows + file.found.rejectedLines});
        for (const auto& error : report.errors)
            receipts.push_back({{}, "refused", error, 0});
        return receipts;
    }
    void undoImport(core::ImportId id, const core::Progress& progress) const override
    {
        core::Workspace workspace(file_, core::Access::write);
        core::undoImport(workspace, id, progress);
    }

private:
    std::filesystem::path file_;
};

} // namespace

std::shared_ptr<const Portfolio> workspacePortfolio(const std::filesystem::path& file) { return std::make_shared<WorkspacePortfolio>(file); }

std::filesystem::path sampleFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const auto* place : {"../share/doc/opsatlas/sample/portfolio", "../../../resources/sample/portfolio"}) {
        const QString folder = program.absoluteFilePath(QString::fromLatin1(place));
        if (QDir(folder).exists())
            return std::filesystem::path(QDir::cleanPath(folder).toStdU16String());
    }
    return {};
}

} // namespace ui

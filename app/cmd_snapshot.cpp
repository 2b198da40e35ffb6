// opsatlas snapshot: a picture of a page as the window shows it.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/figures.h"
#include "app/graphics.h"
#include "app/period_option.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/map/map_overlay.h"
#include "core/page/portfolio.h"
#include "ui/text.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/settings.h"
#include "ui/workspace_portfolio.h"

#include <QPixmap>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimer>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace app {

namespace {

struct SnapshotOptions {
    std::string workspace, page, out, period, compare, scope, kpi, map, overlay, tab, view;
    std::string size = "1366x768";
    std::string theme = "light";
    std::string language = "en";
    double scale = 1;
    int type = 100;
    bool inspector = false;
};

QSize sizeOf(const std::string& text)
{
    const auto parts = core::split(text, 'x');
    const auto side = [&](std::size_t i) { return parts.size() == 2 ? core::parseInteger(parts[i]).value_or(0) : 0; };
    constexpr long long least = 320, most = 8192;
    if (side(0) < least || side(1) < least || side(0) > most || side(1) > most)
        throw core::Error(
            core::Fault::argument,
            fmt::format("--size {}: a size is WIDTHxHEIGHT in logical pixels, each from {} to {}, such as 1366x768.",
                        text, least, most));
    return QSize(static_cast<int>(side(0)), static_cast<int>(side(1)));
}

constexpr std::array<std::string_view, 2> overviewTabs{"components", "domains"};
constexpr std::array<std::string_view, 4> dataTabs{"imports", "quarantine", "receipt", "sources"};
constexpr std::array<std::string_view, 9> kpiTabs{"why",  "components", "parts",  "signals", "related",
                                                  "rows", "history",    "inputs", "imports"};

// The item that the page is about, a KPI or a map.
std::string itemOf(const SnapshotOptions& options)
{
    if (options.page == "kpi" && options.kpi.empty())
        throw core::Error(core::Fault::argument, "--page kpi needs --kpi ID, such as data.test_pass_rate.");
    if (!options.overlay.empty() && (options.page != "map" || !core::overlayNamed(options.overlay)))
        throw core::Error(core::Fault::argument,
                          fmt::format("--overlay {}: for the page map; use spend, status:KPI, change:KPI, coverage, "
                                      "coverage:KPI or owners",
                                      options.overlay));
    const auto isTab = [&](const auto& tabs) { return std::ranges::find(tabs, options.tab) != tabs.end(); };
    if (!options.tab.empty()
        && !(options.page == "data"       ? isTab(dataTabs)
             : options.page == "overview" ? isTab(overviewTabs)
                                          : options.page == "kpi" && isTab(kpiTabs)))
        throw core::Error(core::Fault::argument,
                          fmt::format("--page {} has no tab {}; overview has {}, data has {}, kpi has {}.",
                                      options.page, options.tab, fmt::join(overviewTabs, ", "),
                                      fmt::join(dataTabs, ", "), fmt::join(kpiTabs, ", ")));
    return options.page == "kpi"       ? options.kpi
           : options.page == "map"     ? options.map
           : options.page == "explore" ? options.view
                                       : std::string();
}

// Waits for what the page asks of core once the portfolio is open, and takes the picture, by the window's own signals.
class Snapshot : public QObject {
public:
    Snapshot(ui::MainWindow& window, const SnapshotOptions& options) : window_(window), options_(options)
    {
        connect(&window_, &ui::MainWindow::settled, this, [this] { QTimer::singleShot(0, this, [this] { goOn(); }); });
        connect(&window_, &ui::MainWindow::failed, this, [this](const core::Error& error) {
            error_ = error;
            QApplication::quit();
        });
    }
    const std::optional<core::Error>& error() const { return error_; }

private:
    void goOn()
    {
        if (done_ || error_ || !window_.isSettled() || window_.currentPage() == QStringLiteral("start"))
            return;
        if (!asked_) {
            asked_ = true;
            if (!options_.overlay.empty())
                window_.page(ui::qt(options_.page))->chooseTab(ui::qt(options_.overlay));
            if (!options_.tab.empty())
                window_.page(ui::qt(options_.page))->chooseTab(ui::qt(options_.tab));
            QTimer::singleShot(0, this, [this] { goOn(); });
            return;
        }
        done_ = true;
        take();
        QApplication::quit();
    }
    void take()
    {
        constexpr int quickly = 80; // the first of zlib's levels: a third of the time, a fifth more bytes
        QSaveFile file(ui::qt(options_.out));
        if (!file.open(QIODevice::WriteOnly) || !window_.grab().toImage().save(&file, "PNG", quickly) || !file.commit())
            error_ =
                core::Error(core::Fault::io, fmt::format("{}: the picture cannot be written: {}; choose another place.",
                                                         options_.out, ui::utf8(file.errorString())));
    }

    ui::MainWindow& window_;
    const SnapshotOptions& options_;
    std::optional<core::Error> error_;
    bool asked_ = false;
    bool done_ = false;
};

int runSnapshot(const SnapshotOptions& options)
{
    const QSize size = sizeOf(options.size);
    std::optional<core::Period> period;
    if (!options.period.empty())
        period = core::PortfolioReader(options.workspace).periodNamed(options.period);
    const auto comparison = comparisonOf(options.compare);
    const auto item = itemOf(options);
    Graphics graphics(Canvas::files, options.scale);
    const QTemporaryDir folder; // a picture neither shows nor touches what the person has set
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Language language(ui::qt(options.language));
    ui::Appearance appearance(graphics.application());
    appearance.apply(options.theme == "dark" ? ui::ThemeChoice::dark : ui::ThemeChoice::light,
                     std::clamp(options.type, ui::Preferences::leastType, ui::Preferences::mostType));
    ui::WindowServices services;
    services.portfolio = ui::workspacePortfolio;
    settings.setSession({{}, {}, {}, options.inspector});
    ui::MainWindow window(std::move(services), settings, nullptr);
    if (!window.page(ui::qt(options.page)))
        throw core::Error(core::Fault::argument, fmt::format("There is no page {}; there are {}.", options.page,
                                                             ui::utf8(window.pageNames().join(QStringLiteral(", ")))));
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    window.resize(size);
    Snapshot work(window, options);
    window.showPage(ui::qt(options.page), ui::qt(item)); // the first that is asked for anything
    window.openFile(ui::qt(options.workspace), {options.scope.empty() ? "*" : options.scope, period, comparison});
    QApplication::exec();
    if (work.error())
        throw *work.error();
    return 0;
}

} // namespace

void addSnapshot(Command& program)
{
    auto [command, options] =
        program.command<SnapshotOptions>("snapshot", "a picture of a page as the window shows it", runSnapshot);
    command.value("-w,--workspace", options.workspace, "the portfolio").required();
    command.value("--page", options.page, "the page").required();
    command.value("-o,--output", options.out, "the PNG file to write").required();
    command.value("--kpi", options.kpi, "which KPI, for the page kpi");
    command.value("--map", options.map, "which map, for the page map");
    command.value("--overlay", options.overlay, "what is laid over the map, as of map render, for the page map");
    command.value("--tab", options.tab, "which tab, for the pages overview, data and kpi");
    command.value("--view", options.view, "which saved view, by its id or name, for the page explore");
    command.flag("--inspector", options.inspector, "with what is known of the selection");
    command.value("--type", options.type, "size of type in percent, 80 to 200").showDefault();
    command.value("--period", options.period, periodHelp);
    command.value("--compare", options.compare, compareHelp);
    command.value("--scope", options.scope, scopeHelp);
    command.value("--size", options.size, "in logical pixels").showDefault();
    command.value("--scale", options.scale, "pixels for one logical pixel").oneOf({1.0, 1.5, 2.0}).showDefault();
    command.value("--theme", options.theme, "light or dark").oneOf({"light", "dark"}).showDefault();
    command.value("--lang", options.language, "en, de, fr or ja").oneOf({"en", "de", "fr", "ja"}).showDefault();
}

} // namespace app

// opsatlas without a command: the window.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/graphics.h"

#include "core/base/error.h"
#include "ui/text.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/settings.h"
#include "ui/workspace_portfolio.h"

#include <QDate>

#include <filesystem>
#include <memory>
#include <string>

namespace app {

namespace {

int openWindow(const std::string& workspace)
{
    const bool missing = !workspace.empty() && !std::filesystem::exists(workspace);
    if (missing && workspace.find_first_of("./") == std::string::npos)
        throw core::Error(
            core::Fault::argument,
            workspace + ": there is neither a command nor a file of this name; opsatlas --help lists the commands.");
    if (missing)
        throw core::Error(core::Fault::workspace,
                          workspace
                              + ": there is no such file; name a portfolio, or start without one and begin a new one.");
    if (!hasDisplay())
        throw core::Error(
            core::Fault::io,
            "There is no display to open a window on; the commands work without one, see opsatlas --help.");
    Graphics graphics(Canvas::screen);
    ui::Settings settings;
    const ui::Language language(settings.preferences().language);
    ui::Appearance appearance(graphics.application());
    appearance.apply(settings.preferences().theme, settings.preferences().typePercent);
    ui::WindowServices services;
    services.portfolio = ui::workspacePortfolio;
    services.sampleFolder = ui::sampleFolder();
    services.today = [] {
        return core::Day{static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(QDate::currentDate()))};
    };
    ui::MainWindow window(std::move(services), settings, &appearance);
    window.show();
    if (!workspace.empty())
        window.openFile(ui::qt(std::filesystem::absolute(workspace).string()));
    return QApplication::exec();
}

} // namespace

void addWindow(Command& program)
{
    const auto workspace = std::make_shared<std::string>();
    program.value("WORKSPACE", *workspace, "the portfolio to open in the window");
    program.setAction([workspace] { return openWindow(*workspace); });
}

} // namespace app

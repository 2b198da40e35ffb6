// bench_window ROUNDS [WORKSPACE…]   what a person waits for in the window, in milliseconds: from nothing to the
// Overview painted, from click to painted for pages and for the rows behind a number, from text to painted and a step
// of dragging for maps. Medians and 95th percentiles; what counts is the time that passes, beside it the processor time
// of the window's thread, in which other programs do not count.
#include "core/page/portfolio.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_document.h"
#include "ui/pages/map_page.h"
#include "ui/widgets/grid.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/settings.h"
#include "ui/workspace_portfolio.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace {

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + 1e-6 * static_cast<double>(now.tv_nsec);
}

class Times {
public:
    void add(const std::function<void()>& work)
    {
        QElapsedTimer clock;
        const double before = threadMs();
        clock.start();
        work();
        wall_.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-6);
        thread_.push_back(threadMs() - before);
    }
    void print(const std::string& name)
    {
        std::sort(wall_.begin(), wall_.end());
        std::sort(thread_.begin(), thread_.end());
        fmt::print("  {:<58} {:>8.1f} ms (p95 {:.1f})   thread {:>7.1f} ms (p95 {:.1f})\n", name, at(wall_, 0.5),
                   at(wall_, 0.95), at(thread_, 0.5), at(thread_, 0.95));
    }

private:
    static double at(const std::vector<double>& values, double part)
    {
        return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1) + 0.5)];
    }
    std::vector<double> wall_, thread_;
};

void settle(const ui::MainWindow& window)
{
    QEventLoop loop; // sleeps while other threads work
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    QObject::connect(&window, &ui::MainWindow::settled, &loop, &QEventLoop::quit);
    if (!window.isSettled())
        loop.exec();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(); // what is left to paint
}

void pages(const QString& workspace, int rounds)
{
    fmt::print("{}\n", workspace.toStdString());
    QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::WindowServices services;
    services.portfolio = ui::workspacePortfolio;
    Times start, overview, kpi;
    for (int i = 0; i < rounds; ++i) {
        std::unique_ptr<ui::MainWindow> window;
        start.add([&] {
            window = std::make_unique<ui::MainWindow>(services, settings, nullptr);
            window->resize(1366, 768);
            window->show();
            window->openFile(workspace, {}, ui::MainWindow::Opening::readOnly);
            settle(*window);
        });
        for (int turn = 0; turn < 3; ++turn) {
            kpi.add([&] {
                window->showKpi(QStringLiteral("cost.spend"));
                settle(*window);
            });
            overview.add([&] {
                window->showPage(QStringLiteral("overview"));
                settle(*window);
            });
        }
    }
    start.print("window made, file opened, Overview painted");
    kpi.print("page of cost.spend: click to painted");
    overview.print("Overview: click to painted");
}

void waitFor(const std::function<bool()>& there)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (there())
            loop.quit();
    });
    look.start(1);
    if (!there())
        loop.exec();
    QCoreApplication::processEvents();
}

// The rows behind the spend of twelve months.
void rows(const QString& workspace, int rounds)
{
    QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::WindowServices services;
    services.portfolio = ui::workspacePortfolio;
    const auto year = core::PortfolioReader(workspace.toStdString()).periodNamed("12m");
    Times first, all, sorted, scrolled;
    int count = 0;
    for (int i = 0; i < rounds; ++i) {
        ui::MainWindow window(services, settings, nullptr);
        window.resize(1366, 768);
        window.show();
        window.openFile(workspace, {"*", year, {}}, ui::MainWindow::Opening::readOnly);
        settle(window);
        window.showKpi(QStringLiteral("cost.spend"));
        settle(window);
        auto* page = window.page(QStringLiteral("kpi"));
        auto* table = page->findChild<ui::Grid*>(QStringLiteral("rows"))->view();
        first.add([&] {
            page->chooseTab(QStringLiteral("rows"));
            waitFor([&] { return table->model()->rowCount() > 0; });
        });
        all.add([&] { settle(window); });
        count = table->model()->rowCount();
        sorted.add([&] {
            table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
            settle(window);
        });
        auto* bar = table->verticalScrollBar();
        for (int step = 1; step <= 60; ++step)
            scrolled.add([&] {
                bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / 60));
                QCoreApplication::processEvents();
            });
    }
    fmt::print("  {} rows behind the spend of {}\n", count, year.text());
    first.print("click to the first page of them");
    all.print("then to the last");
    sorted.print("sorted by a column");
    scrolled.print("a step of scrolling");
}

std::string mapOf(int components)
{
    std::string text = "title Many components\n";
    for (int i = 0; i < components; ++i)
        text += fmt::format("component Part {} [{:.3f}, {:.3f}]\n", i, 0.02 + (i * 37 % 997) / 1040.0,
                            0.02 + (i * 71 % 991) / 1040.0);
    for (int i = 1; i < components; ++i)
        text += fmt::format("Part {}->Part {}\n", i, i * 87 / 100);
    return text;
}

void map(int components, int rounds)
{
    const auto text = mapOf(components);
    Times open, drag;
    for (int i = 0; i < rounds; ++i) {
        ui::MapPage page;
        page.resize(1366, 768);
        page.show();
        QCoreApplication::processEvents();
        open.add([&] {
            page.document().load(text);
            QCoreApplication::processEvents();
        });
        auto* view = page.canvas().viewport();
        const auto& targets = page.canvas().drawing().targets;
        const auto found = std::find_if(targets.begin(), targets.end(), [](const auto& one) {
            return !one.isLabel && one.element.kind == core::MapKind::component;
        });
        if (found == targets.end())
            continue;
        auto at = page.canvas()
                      .toView({(found->box.left + found->box.right) / 2, (found->box.top + found->box.bottom) / 2})
                      .toPoint();
        const auto end = view->rect().center();
        QTest::mousePress(view, Qt::LeftButton, {}, at);
        for (int step = 0; step < 60; ++step) {
            at += QPoint(at.x() < end.x() ? 2 : -2, at.y() < end.y() ? 2 : -2);
            drag.add([&] {
                QTest::mouseMove(view, at);
                QCoreApplication::processEvents();
            });
        }
        QTest::mouseRelease(view, Qt::LeftButton, {}, at);
    }
    open.print(fmt::format("map of {} components: text to painted", components));
    drag.print(fmt::format("map of {} components: a step of dragging", components));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2)
        return 2;
    const int rounds = std::max(1, std::atoi(argv[1]));
    QApplication application(argc, argv);
    const ui::Language language(QStringLiteral("en"));
    for (int i = 2; i < argc; ++i) {
        pages(QString::fromLocal8Bit(argv[i]), rounds);
        rows(QString::fromLocal8Bit(argv[i]), rounds);
    }
    fmt::print("maps\n");
    map(1'000, rounds);
    map(10'000, 1);
    return 0;
}

// The window over a real workspace: from the Overview down to source rows with the mouse, and while an import runs.
#include "core/map/map_store.h"
#include "core/page/portfolio.h"
#include "core/store/workspace.h"
#include "tests/import_fixture.h"
#include "tests/room.h"
#include "ui/charts/accessible_chart.h"
#include "ui/pages/kpi_page.h"
#include "ui/pages/map_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/kpi_row_widget.h"
#include "ui/widgets/plain_label.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/workspace_portfolio.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <ctime>
#include <optional>
#include <utility>

using namespace ui;

class TestDrill : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    QTemporaryDir dir_{fixture::folderTemplate()};
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<MainWindow> window_;

    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(dir_.path().toStdString()) / name;
    }
    static std::string costs(int days, int services)
    {
        std::vector<fixture::Charge> charges;
        for (int day = 1; day <= days; ++day)
            for (int service = 0; service < services; ++service)
                charges.push_back({"2026-01-" + std::string(day < 10 ? "0" : "") + std::to_string(day), "account",
                                   "service" + std::to_string(service), std::to_string(service) + ".25"});
        return fixture::focus(charges);
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window_->isSettled(), 60'000); }
    static int columnOf(const Grid& grid, const char* head)
    {
        const auto* model = grid.view()->model();
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->headerData(column, Qt::Horizontal).toString() == QLatin1String(head))
                return column;
        return -1;
    }
    static double threadSeconds()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
    }

private Q_SLOTS:
    void init()
    {
        std::filesystem::remove(file("w.opsatlas"));
        settings_ = std::make_unique<Settings>(dir_.filePath(QStringLiteral("settings.ini")));
        WindowServices services;
        services.portfolio = workspacePortfolio;
        window_ = std::make_unique<MainWindow>(services, *settings_, nullptr);
        window_->resize(1366, 768);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->newFile(QString::fromStdString(file("w.opsatlas").string()));
        settle();
    }
    void cleanup() { window_.reset(); }

    void fromTheOverviewToTheRows()
    {
        window_->importFiles({QString::fromStdString(fixture::write(file("jan.csv"), costs(31, 20)).string())});
        settle();
        QVERIFY2(window_->message().contains(QStringLiteral("1 file imported.")), qPrintable(window_->message()));
        QVERIFY2(window_->message().contains(QStringLiteral("billed 6045 USD")),
                 qPrintable(window_->message())); // 31 × (0.25 + … + 19.25)
        window_->showPage(QStringLiteral("overview"));
        window_->page(QStringLiteral("overview"))->chooseTab(QStringLiteral("domains"));
        settle();
        auto* row = window_->page(QStringLiteral("overview"))->findChild<KpiRowWidget*>(QStringLiteral("cost.spend"));
        QVERIFY(row && row->isVisible());
        QTest::mouseDClick(row, Qt::LeftButton);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("kpi"));
        settle();
        auto* page = qobject_cast<KpiPage*>(window_->page(QStringLiteral("kpi")));
        auto* tabs = page->findChild<QTabWidget*>();
        auto* rows = page->findChild<Grid*>(QStringLiteral("rows"));
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tabs->indexOf(rows)).center());
        settle();
        QVERIFY(rows->isVisible());
        // All 620 rows of the file are behind the number, and what is listed adds up.
        core::PortfolioReader reader(file("w.opsatlas"));
        QCOMPARE(reader.rows(reader.defaultQuestion().of("cost.spend"), {}).count(), std::int64_t(620));
        QCOMPARE(rows->shownRows(), 620);
        QCOMPARE(page->content().row.value, std::optional<double>(6045));
        rows->view()->selectAll();
        const auto* sum = rows->findChild<PlainLabel*>(QStringLiteral("selection_sum"));
        QVERIFY2(sum->text().contains(QStringLiteral("units differ")), qPrintable(sum->text()));
        const int adds = columnOf(*rows, "Adds");
        rows->selectColumn(adds);
        QVERIFY2(sum->text().startsWith(QStringLiteral("620 cells · sum 6,045.00")), qPrintable(sum->text()));
        // A search leaves what it names, and the line numbers lead to the file.
        rows->setSearch(QStringLiteral("service7"));
        QCOMPARE(rows->shownRows(), 31);
        QCOMPARE(rows->findChild<PlainLabel*>(QStringLiteral("row_count"))->text(), QStringLiteral("31 of 620 rows"));
        QVERIFY(rows->view()
                    ->model()
                    ->index(0, columnOf(*rows, "File"))
                    .data()
                    .toString()
                    .endsWith(QStringLiteral("jan.csv")));
    }
    // Each part of a change has as many rows as core says, whichever way one goes there.
    void aPartOfTheChangeLeadsToItsRows()
    {
        std::vector<fixture::Charge> charges; // service0 ends with January, service4 begins with February
        for (int day = 1; day <= 31; ++day)
            for (int service = 0; service < 5; ++service)
                for (const auto* month : {"2026-01-", "2026-02-"})
                    if (const bool january = month[6] == '1'; january ? service < 4 : service > 0 && day <= 28)
                        charges.push_back({month + std::string(day < 10 ? "0" : "") + std::to_string(day), "account",
                                           "service" + std::to_string(service),
                                           std::to_string(service + (january ? 1 : 3)) + ".25"});
        const auto known =
            fixture::write(file("components.csv"), "component,kind\nservice0,platform\nservice1,platform\nservice2,"
                                                   "platform\nservice3,platform\nservice4,platform\n");
        window_->importFiles(
            {QString::fromStdString(known.string()),
             QString::fromStdString(fixture::write(file("two.csv"), fixture::focus(charges)).string())});
        settle();
        window_->showPage(QStringLiteral("overview"));
        window_->page(QStringLiteral("overview"))->chooseTab(QStringLiteral("domains"));
        settle();
        QTest::mouseDClick(
            window_->page(QStringLiteral("overview"))->findChild<KpiRowWidget*>(QStringLiteral("cost.spend")),
            Qt::LeftButton);
        settle();
        auto* page = qobject_cast<KpiPage*>(window_->page(QStringLiteral("kpi")));
        auto* tabs = page->findChild<QTabWidget*>();
        auto* parts = page->findChild<Grid*>(QStringLiteral("why"));
        auto* rows = page->findChild<Grid*>(QStringLiteral("rows"));
        auto* ways = page->findChild<QComboBox*>(QStringLiteral("why_by"));
        auto* back = page->findChild<QToolButton*>(QStringLiteral("all_rows"));
        core::PortfolioReader reader(file("w.opsatlas"));
        const auto question = reader.defaultQuestion().of("cost.spend");
        QCOMPARE(question.period.text(), std::string("2026-02"));
        const auto listed = [&](std::int64_t count, const QString& what) {
            settle();
            QStringList said;
            for (const auto* label : page->findChildren<PlainLabel*>())
                if (label->isVisible())
                    said << label->text();
            QCOMPARE(tabs->currentWidget(), rows);
            QCOMPARE(rows->shownRows(), static_cast<int>(count));
            QVERIFY2(said.contains(QStringLiteral("%1 rows").arg(count)), qPrintable(said.join(QLatin1Char('|'))));
            QCOMPARE(back->isVisible(), !what.isEmpty());
            QVERIFY2(back->text().startsWith(what), qPrintable(back->text()));
        };
        // by component with the mouse: every part
        QTRY_COMPARE(parts->shownRows(), 5);
        for (int row = 0; row < 5; ++row) {
            tabs->setCurrentIndex(0);
            const auto part = parts->view()->model()->index(row, 0);
            const QString name = part.data().toString();
            const bool gone = name == QStringLiteral("service0 (gone)");
            QTest::mouseClick(parts->view()->viewport(), Qt::LeftButton, {}, parts->view()->visualRect(part).center());
            QTest::mouseDClick(parts->view()->viewport(), Qt::LeftButton, {}, parts->view()->visualRect(part).center());
            const QString plain = name.section(QLatin1Char(' '), 0, 0);
            const core::SourceFilter pick{plain.toStdString(), {}, {}, {}, {}};
            auto asked = question;
            if (gone)
                asked.period = question.period.previous();
            QCOMPARE(reader.rows(asked, pick).count(), std::int64_t(gone ? 31 : 28));
            listed(gone ? 31 : 28, plain + (gone ? QStringLiteral(", Jan 2026") : QStringLiteral(", Feb 2026")));
        }
        // and back to all
        QTest::mouseClick(back, Qt::LeftButton);
        listed(112, {});
        // by service with the keys; the other period from the menu
        tabs->setCurrentIndex(0);
        ways->setFocus();
        QTest::keyClick(ways, Qt::Key_Down);
        settle();
        QCOMPARE(ways->currentText(), QStringLiteral("Service"));
        QCOMPARE(parts->view()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Service"));
        QCOMPARE(parts->shownRows(), 5);
        parts->setFocus();
        parts->view()->setCurrentIndex(parts->view()->model()->index(1, 0));
        const QString chosen = parts->view()->model()->index(1, 0).data().toString().section(QLatin1Char(' '), 0, 0);
        QTest::keyClick(parts->view(), Qt::Key_Return);
        settle();
        QVERIFY2(back->text().startsWith(chosen), qPrintable(back->text()));
        QVERIFY(rows->shownRows() == 28 || rows->shownRows() == 31);
        tabs->setCurrentIndex(0);
        const auto menu = parts->actions();
        QCOMPARE(menu.size(), qsizetype(3));
        QCOMPARE(menu[2]->text(), QStringLiteral("Break out by…"));
        QVERIFY(menu[1]->text().contains(QStringLiteral("Jan 2026")));
        menu[1]->trigger();
        listed(chosen == QStringLiteral("service4") ? 0 : 31, chosen + QStringLiteral(", Jan 2026"));
        // the chart: Enter on a bar, and the bar of the whole has all rows
        tabs->setCurrentIndex(0);
        auto* chart = page->findChild<AccessibleChart*>(QStringLiteral("waterfall"));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        settle();
        QCOMPARE(tabs->currentWidget(), rows);
        QVERIFY(!back->text().isEmpty());
        tabs->setCurrentIndex(0);
        QTest::mouseDClick(chart, Qt::LeftButton, {}, chart->pointRect(chart->pointCount() - 1).center());
        listed(112, {});
    }
    // Another program holds the file, so the import must wait. It is let go only after the window's thread has answered
    // a hundred times meanwhile: a window that waits as well answers nothing, and the import fails of the lock. What
    // the thread computes between two answers is taken in its processor time, so other programs do not count.
    void anImportLeavesTheWindowFree()
    {
        constexpr int wanted = 100;
        constexpr double mostSeconds = 0.050;
        const auto big = fixture::write(file("big.csv"), costs(31, 900));
        core::Workspace other(file("w.opsatlas"), core::Access::write);
        std::optional<core::Transaction> held(std::in_place, other.db(), core::Transaction::Kind::write);
        double last = threadSeconds(), longest = 0;
        int answers = 0;
        QEventLoop untilTold;
        QTimer tick;
        tick.setInterval(1);
        connect(&tick, &QTimer::timeout, &untilTold, [&] {
            const auto now = threadSeconds();
            longest = std::max(longest, now - std::exchange(last, now));
            if (++answers == wanted)
                held.reset();
            if (!window_->message().isEmpty())
                untilTold.quit();
        });
        tick.start();
        window_->importFiles({QString::fromStdString(big.string())});
        untilTold.exec();
        QVERIFY2(window_->message().contains(QStringLiteral("1 file imported.")), qPrintable(window_->message()));
        QVERIFY(answers >= wanted);
        QVERIFY2(longest <= mostSeconds, qPrintable(QString::number(longest)));
        settle();
    }
    // A map is saved by itself, and what other pages show stays. Another program's write makes them ask anew.
    void aSavedMapDropsNoPage()
    {
        window_->importFiles({QString::fromStdString(fixture::write(file("jan.csv"), costs(31, 2)).string())});
        settle();
        window_->showPage(QStringLiteral("overview"));
        settle();
        window_->showPage(QStringLiteral("map"));
        settle();
        auto* overview = window_->page(QStringLiteral("overview"));
        auto* map = qobject_cast<MapPage*>(window_->page(QStringLiteral("map")));
        QSignalSpy written(map, &Page::written);
        for (const int times : {1, 2}) { // made, then changed
            map->document().type({0, 0, "// ours\n"});
            QTRY_COMPARE_WITH_TIMEOUT(written.count(), times, 10'000);
            QTest::qWait(2'500); // two looks at the file
            QVERIFY(overview->view().portfolio);
        }
        QCOMPARE(core::storedMaps(file("w.opsatlas")).size(), std::size_t(1));
        QVERIFY(!window_->summary().maps.empty());
        core::createMap(file("w.opsatlas"), "Theirs", "title Theirs\n");
        QTRY_VERIFY(!overview->view().portfolio);
        settle();
        QCOMPARE(window_->summary().maps.size(), std::size_t(2));
        map->choose(QStringLiteral("Theirs"));
        QCOMPARE(map->document().text(), std::string("title Theirs\n"));
    }
};

ROOM_WINDOW_TEST(TestDrill)
#include "tst_ui_drill.moc"

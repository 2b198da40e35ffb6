// One selection for the window: path, inspector, and Back and Forward with all of it.
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/charts/trend_chart.h"
#include "ui/pages/kpi_page.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"
#include "ui/window/inspector.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"
#include "ui/window/path_bar.h"
#include "ui/window/scope_bar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;

class TestSelection : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    QTemporaryDir dir_;
    std::unique_ptr<Settings> settings_;
    std::shared_ptr<made::Portfolio> portfolio_;
    std::unique_ptr<MainWindow> window_;

    template <typename Widget>
    Widget* child(const char* name) const
    {
        return window_->findChild<Widget*>(QString::fromLatin1(name));
    }
    Page* page(const char* name) const { return window_->page(QString::fromLatin1(name)); }
    QString path() const { return window_->findChild<PathBar*>()->text(); }
    Inspector* inspector() const { return window_->findChild<Inspector*>(); }
    void settle() const { QTRY_VERIFY(window_->isSettled()); }
    void press(const QString& part) // of the path
    {
        for (auto* button : window_->findChild<PathBar*>()->findChildren<QToolButton*>())
            if (button->isVisible() && button->accessibleName() == part)
                return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(part));
    }
    void makeWindow()
    {
        WindowServices services;
        services.portfolio = [this](const std::filesystem::path&, bool) { return portfolio_; };
        window_ = std::make_unique<MainWindow>(services, *settings_, nullptr);
        window_->resize(1366, 768);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        window_->openFile(QStringLiteral("/home/ada/our.opsatlas"));
        settle();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(dir_.filePath(QStringLiteral("settings.ini")));
        settings_ = std::make_unique<Settings>(dir_.filePath(QStringLiteral("settings.ini")));
        portfolio_ = std::make_shared<made::Portfolio>();
        makeWindow();
    }
    void cleanup() { window_.reset(); }

    void thePathSaysWhereOneIs()
    {
        QCOMPARE(path(), QStringLiteral("Portfolio › October 2026"));
        auto* row = page("overview")->findChild<FindingList*>()->findChild<QAbstractButton*>();
        for (auto* button : page("overview")->findChild<FindingList*>()->findChildren<QAbstractButton*>())
            if (dynamic_cast<FindingRow*>(button)) {
                row = button;
                break;
            }
        row->setFocus();
        QCOMPARE(path(), QStringLiteral("Portfolio › fraud-scoring › Spend › October 2026"));
        QCOMPARE(window_->currentPage(), QStringLiteral("overview"));
        QTest::keyClick(row, Qt::Key_Return);
        settle();
        QCOMPARE(window_->currentPage(), QStringLiteral("kpi"));
        QCOMPARE(path(), QStringLiteral("Portfolio › fraud-scoring › Spend › October 2026"));
        press(QStringLiteral("Portfolio"));
        settle();
        QCOMPARE(path(), QStringLiteral("Portfolio › Spend › October 2026"));
        QCOMPARE(window_->selection().scope.scope, std::string("*"));
        QCOMPARE(window_->findChild<Navigation*>()->currentItem()->text(), QStringLiteral("Overview"));
    }
    // The KPI's page marks the page that one came from.
    void theListMarksThePageOneCameFrom()
    {
        window_->showPage(QStringLiteral("explore"));
        window_->showKpi(QStringLiteral("cost.spend"));
        settle();
        QCOMPARE(window_->findChild<Navigation*>()->currentItem()->text(), page("explore")->title());
    }
    void aPointOfTheChartIsItsPeriod()
    {
        window_->showKpi(QStringLiteral("cost.spend"));
        settle();
        auto* chart = child<TrendChart>("trend");
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(path(), QStringLiteral("Portfolio › Spend › December 2025"));
        press(QStringLiteral("December 2025"));
        settle();
        QCOMPARE(window_->selection().scope.period.text(), std::string("2025-12"));
    }
    void theInspectorFollows()
    {
        QVERIFY(inspector()->isHidden());
        QTest::keyClick(window_.get(), Qt::Key_I, Qt::ControlModifier);
        settle();
        QVERIFY(inspector()->isVisible());
        const auto inspected = [this] { return child<PlainLabel>("inspected")->text(); };
        QCOMPARE(inspected(), QStringLiteral("whole portfolio"));
        auto* grid = page("overview")->table();
        grid->setFocus();
        const auto cell = grid->view()->model()->index(1, 3);
        QTest::mouseClick(grid->view()->viewport(), Qt::LeftButton, {}, grid->view()->visualRect(cell).center());
        settle();
        QCOMPARE(inspected(), QStringLiteral("Spend"));
        const auto component = inspector()->content().component;
        QVERIFY(component);
        QCOMPARE(qt(component->name), cell.siblingAtColumn(0).data().toString());
        QVERIFY(child<PlainLabel>("inspected_owner_cost")->text() == QStringLiteral("Joan"));
        child<QToolButton>("inspected_rows")->click();
        settle();
        QCOMPARE(window_->currentPage(), QStringLiteral("kpi"));
        QCOMPARE(page("kpi")->tab(), QStringLiteral("rows"));
        QCOMPARE(window_->selection().scope.scope, component->name);
        QTest::keyClick(window_.get(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(inspector()->isHidden());
    }
    void theInspectorIsAsItWasLeft()
    {
        QTest::keyClick(window_.get(), Qt::Key_I, Qt::ControlModifier);
        window_->resizeDocks({inspector()}, {333}, Qt::Horizontal);
        QApplication::processEvents();
        const int width = inspector()->width();
        window_->close();
        makeWindow();
        QVERIFY(inspector()->isVisible());
        QCOMPARE(inspector()->width(), width);
    }
    // Back brings tab, filter, order, current cell and subject; Forward does, too.
    void backBringsAllOfIt()
    {
        window_->showKpi(QStringLiteral("data.test_pass_rate"));
        settle();
        page("kpi")->chooseTab(QStringLiteral("history"));
        settle();
        auto* grid = page("kpi")->table();
        core::ColumnFilter filter;
        filter.column = 0;
        filter.contains = "2026";
        grid->filter(filter);
        grid->view()->sortByColumn(1, Qt::DescendingOrder);
        grid->view()->setCurrentIndex(grid->view()->model()->index(4, 1));
        const auto left = grid->state();
        const auto before = path();
        QVERIFY(left.row >= 0 && left.arrangement.filters.size() == 1 && left.arrangement.sort.size() == 1);
        window_->showKpi(QStringLiteral("cost.spend"));
        settle();
        page("kpi")->chooseTab(QStringLiteral("components"));
        page("kpi")->chooseTab(QStringLiteral("history"));
        grid->showAllRows();
        grid->view()->sortByColumn(-1, Qt::AscendingOrder);
        page("kpi")->chooseTab(QStringLiteral("components"));
        QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
        settle();
        QCOMPARE(page("kpi")->tab(), QStringLiteral("history"));
        QCOMPARE(page("kpi")->table()->state(), left);
        QCOMPARE(path(), before);
        child<QToolButton>("path_go_forward")->click();
        settle();
        QCOMPARE(page("kpi")->tab(), QStringLiteral("components"));
        QCOMPARE(qobject_cast<KpiPage*>(page("kpi"))->kpi(), QStringLiteral("cost.spend"));
    }
    void thePathWidensNothing()
    {
        const QString name(140, QLatin1Char('n'));
        PathBar bar;
        bar.setParts({{QStringLiteral("Portfolio"), {}, {}}, {name, {}, {}}, {QStringLiteral("June 2026"), {}, {}}});
        bar.resize(500, bar.sizeHint().height());
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QVERIFY(bar.minimumSizeHint().width() < 500);
        for (const auto* button : bar.findChildren<QToolButton*>())
            QVERIFY(!button->isVisible() || bar.rect().contains(button->geometry()));
        const auto* last = bar.findChild<QToolButton*>(QStringLiteral("path_2"));
        QCOMPARE(last->text(), QStringLiteral("June 2026"));
        QVERIFY(bar.findChild<QToolButton*>(QStringLiteral("path_1"))->text().contains(QChar(0x2026)));
    }
    // A page at its least width needs no scrolling sideways; what has no room wraps.
    void everyPageFits_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("100 %") << 100 << 900 << 600;
        QTest::newRow("150 %") << 150 << 1366 << 768;
        QTest::newRow("200 %") << 200 << 1366 << 768;
    }
    void everyPageFits()
    {
        QFETCH(int, type);
        QFETCH(int, width);
        QFETCH(int, height);
        for (const auto* language : {"en", "de", "fr", "ja"}) {
            window_.reset();
            const Language spoken{QString::fromLatin1(language)};
            const QFont before = QApplication::font();
            const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
            QFont larger(before);
            larger.setPointSizeF(before.pointSizeF() * type / 100);
            QApplication::setFont(larger);
            makeWindow();
            window_->resize(width, height);
            for (const auto& name : window_->pageNames()) {
                if (name == QStringLiteral("kpi"))
                    window_->showKpi(QStringLiteral("data.test_pass_rate"));
                else
                    window_->showPage(name);
                settle();
                const auto said = QStringLiteral("%1 %2: ").arg(QString::fromLatin1(language), name);
                for (const auto* area : window_->page(name)->findChildren<QScrollArea*>())
                    QVERIFY2(!area->isVisible() || area->widget()->width() <= area->viewport()->width(),
                             qPrintable(said + area->accessibleName()));
                const auto least = window_->minimumSizeHint();
                QVERIFY2(least.width() <= width && least.height() <= height,
                         qPrintable(said
                                    + QStringLiteral("%1×%2, the page %3×%4")
                                          .arg(least.width())
                                          .arg(least.height())
                                          .arg(window_->page(name)->minimumSizeHint().width())
                                          .arg(window_->page(name)->minimumSizeHint().height())));
            }
        }
    }
    void dataHaveNoScope()
    {
        auto* bar = window_->findChild<ScopeBar*>();
        QVERIFY(bar->isVisible());
        window_->showPage(QStringLiteral("data"));
        QVERIFY(!bar->isVisible());
    }
};

ROOM_WINDOW_TEST(TestSelection)
#include "tst_ui_selection.moc"

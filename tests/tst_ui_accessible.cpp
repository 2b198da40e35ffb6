// The window without a mouse, and as assistive technology sees it.
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/charts/scatter_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/pages/kpi_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/kpi_row_widget.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

namespace {

bool isInner(const QWidget* widget) // a part of a field that has the name
{
    const auto* parent = widget->parentWidget();
    return parent && (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent));
}

bool isNamed(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || isInner(widget)
           || qobject_cast<const QTabBar*>(widget);
}

bool takesTab(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
           && !isInner(widget) && !widget->focusProxy();
}

} // namespace

class TestAccessible : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    QTemporaryDir dir_;
    std::unique_ptr<Settings> settings_;
    std::shared_ptr<made::Portfolio> portfolio_;
    std::unique_ptr<MainWindow> window_;

    // Every page, and every tab of the KPI page.
    void everyView(const std::function<void(const QString& name)>& look)
    {
        for (const auto& name : window_->pageNames()) {
            if (name == QStringLiteral("kpi"))
                window_->showKpi(QStringLiteral("data.test_pass_rate"));
            else
                window_->showPage(name);
            QTRY_VERIFY(window_->isSettled());
            auto* tabs = window_->page(name)->findChild<QTabWidget*>();
            for (int i = 0; i < (tabs ? tabs->count() : 1); ++i) {
                if (tabs && !tabs->isTabVisible(i))
                    continue;
                if (tabs)
                    tabs->setCurrentIndex(i);
                QTRY_VERIFY(window_->isSettled());
                look(tabs ? name + QLatin1Char(' ') + tabs->tabText(i) : name);
            }
        }
    }

private Q_SLOTS:
    void init()
    {
        settings_ = std::make_unique<Settings>(dir_.filePath(QStringLiteral("settings.ini")));
        portfolio_ = std::make_shared<made::Portfolio>();
        WindowServices services;
        services.portfolio = [this](const std::filesystem::path&, bool) { return portfolio_; };
        window_ = std::make_unique<MainWindow>(services, *settings_, nullptr);
        window_->resize(1366, 768);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        window_->openFile(QStringLiteral("/home/ada/our.opsatlas"));
        QTRY_VERIFY(window_->isSettled());
    }
    void cleanup() { window_.reset(); }

    void everyFocusableWidgetHasAName()
    {
        int seen = 0;
        everyView([&](const QString& name) {
            for (const auto* widget : window_->findChildren<QWidget*>())
                if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
                    ++seen;
                    QVERIFY2(isNamed(widget), qPrintable(name + QStringLiteral(": ")
                                                         + QString::fromLatin1(widget->metaObject()->className())
                                                         + QLatin1Char(' ') + widget->objectName()));
                }
        });
        QVERIFY(seen > 100);
    }
    void everyDialogHasNames_data()
    {
        QTest::addColumn<QString>("action");
        for (const auto* name : {"go_palette", "edit_preferences", "help_shortcuts", "help_definitions", "help_about"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyDialogHasNames()
    {
        QFETCH(QString, action);
        window_->findChild<QAction*>(action)->trigger();
        auto* dialog = window_->findChild<QDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        int seen = 0;
        for (const auto* widget : dialog->findChildren<QWidget*>())
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
                ++seen;
                QVERIFY2(isNamed(widget), qPrintable(QString::fromLatin1(widget->metaObject()->className())
                                                     + QLatin1Char(' ') + widget->objectName()));
            }
        QVERIFY(seen > 0);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!window_->findChild<QDialog*>());
    }
    void tabReachesEverythingAndLeavesIt()
    {
        everyView([&](const QString& name) {
            QSet<const QWidget*> wanted, reached;
            for (const auto* widget : window_->findChildren<QWidget*>())
                if (takesTab(widget))
                    wanted << widget;
            constexpr int patience = 300;
            for (int i = 0; i < patience && !reached.contains(wanted); ++i) {
                auto* focused = QApplication::focusWidget();
                QTest::keyClick(focused ? focused : static_cast<QWidget*>(window_.get()), Qt::Key_Tab);
                if (QApplication::focusWidget())
                    reached << QApplication::focusWidget();
            }
            for (const auto* widget : wanted)
                QVERIFY2(reached.contains(widget),
                         qPrintable(name + QStringLiteral(" never reaches ")
                                    + QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                                    + widget->objectName() + QLatin1Char(' ') + widget->accessibleName()));
        });
    }
    // What a screen reader reads: a role that says what it is, no markup, nothing twice, and of a table with rows not
    // that it is empty.
    void everyPageReadsWell()
    {
        int seen = 0;
        everyView([&](const QString& name) {
            for (auto* widget : window_->findChildren<QWidget*>()) {
                if (!widget->isVisible() || isInner(widget))
                    continue;
                const auto* one = QAccessible::queryAccessibleInterface(widget);
                if (!one)
                    continue;
                const auto said = one->text(QAccessible::Name), more = one->text(QAccessible::Description);
                const QString where = name + QStringLiteral(": ")
                                      + QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                                      + widget->objectName() + QStringLiteral(" “%1” “%2”").arg(said, more);
                QVERIFY2(!said.contains(QStringLiteral("white-space")) && !more.contains(QStringLiteral("white-space")),
                         qPrintable(where));
                // A map is read in its text, and a scroll area takes the keyboard only to scroll.
                if (!takesTab(widget) || widget->objectName() == QStringLiteral("mapCanvas")
                    || qobject_cast<const QScrollArea*>(widget))
                    continue;
                ++seen;
                QVERIFY2(one->role() != QAccessible::Client && one->role() != QAccessible::NoRole, qPrintable(where));
                QVERIFY2(said != widget->accessibleName() || more == said || !more.startsWith(said), qPrintable(where));
            }
            for (const auto* grid : window_->findChildren<Grid*>())
                if (grid->isVisible() && grid->shownRows() > 0)
                    QVERIFY2(grid->view()->accessibleDescription().isEmpty(), qPrintable(grid->accessibleName()));
        });
        QVERIFY(seen > 100);
    }
    void aFigureIsAButton()
    {
        window_->page(QStringLiteral("overview"))->chooseTab(QStringLiteral("domains"));
        auto* row =
            window_->page(QStringLiteral("overview"))->findChild<KpiRowWidget*>(QStringLiteral("data.test_pass_rate"));
        auto* one = QAccessible::queryAccessibleInterface(row);
        QCOMPARE(one->role(), QAccessible::Button);
        auto* actions = one->actionInterface();
        QVERIFY(actions && actions->actionNames().contains(QAccessibleActionInterface::pressAction())
                && actions->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
        actions->doAction(QAccessibleActionInterface::pressAction());
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("kpi"));
        QTRY_VERIFY(window_->isSettled());
    }
    // Tab goes down the page, or to the right; the status bar comes after it.
    void tabGoesInReadingOrder_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto* name : {"overview", "components", "data"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void tabGoesInReadingOrder()
    {
        QFETCH(QString, page);
        window_->showPage(page);
        QTRY_VERIFY(window_->isSettled());
        const auto* shown = window_->page(page);
        const QWidget* before = nullptr;
        int seen = 0;
        bool left = false;
        for (const auto* one = window_->nextInFocusChain(); one != window_.get(); one = one->nextInFocusChain()) {
            if (!takesTab(one) || one->visibleRegion().isEmpty())
                continue;
            if (!shown->isAncestorOf(one)) {
                left = left || before;
                continue;
            }
            QVERIFY2(!left, qPrintable(one->accessibleName() + one->objectName()));
            const QPoint now = one->mapTo(window_.get(), QPoint());
            if (before) {
                const QPoint then = before->mapTo(window_.get(), QPoint());
                QVERIFY2(now.y() >= then.y() - before->height() || now.x() > then.x(),
                         qPrintable(before->accessibleName() + QStringLiteral(" → ") + one->accessibleName()));
            }
            before = one;
            ++seen;
        }
        QVERIFY(seen > 3);
    }
    void aChartHasAChildAPoint_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<int>("tab");
        QTest::addColumn<int>("points");
        QTest::newRow("history") << QStringLiteral("trend") << 0 << 18;
        QTest::newRow("waterfall") << QStringLiteral("waterfall") << 0 << 8;
        QTest::newRow("signals") << QStringLiteral("signal_chart") << 3 << 12;
        QTest::newRow("related") << QStringLiteral("scatter") << 4 << 28;
    }
    void aChartHasAChildAPoint()
    {
        QFETCH(QString, chart);
        QFETCH(int, tab);
        QFETCH(int, points);
        window_->showKpi(QStringLiteral("data.test_pass_rate"));
        window_->page(QStringLiteral("kpi"))->findChild<QTabWidget*>()->setCurrentIndex(tab);
        QTRY_VERIFY(window_->isSettled());
        auto* widget = window_->findChild<AccessibleChart*>(chart);
        QVERIFY(widget && widget->isVisible());
        auto* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QVERIFY(!interface->text(QAccessible::Description).isEmpty());
        QCOMPARE(interface->childCount(), points);
        QVERIFY(!interface->child(-1) && !interface->child(points));
        for (int i = 0; i < points; ++i) {
            auto* child = interface->child(i);
            QVERIFY(child && child->isValid());
            QCOMPARE(child->text(QAccessible::Name), widget->pointText(i));
            QCOMPARE(child->parent(), interface);
            QCOMPARE(interface->indexOfChild(child), i);
            QVERIFY(interface->rect().intersects(child->rect()));
        }
    }
    void walkingSpeaksThePoints()
    {
        window_->showKpi(QStringLiteral("data.test_pass_rate"));
        QTRY_VERIFY(window_->isSettled());
        auto* chart = window_->findChild<TrendChart*>(QStringLiteral("trend"));
        chart->setFocus();
        auto* interface = QAccessible::queryAccessibleInterface(chart);
        // Which child has the focus is what a screen reader asks for when it is told of a step.
        for (const int point : {0, 1, 2}) {
            QTest::keyClick(chart, point == 0 ? Qt::Key_Home : Qt::Key_Right);
            auto* child = interface->focusChild();
            QVERIFY(child);
            QCOMPARE(interface->indexOfChild(child), point);
            QCOMPARE(child->text(QAccessible::Name), chart->pointText(point));
            QVERIFY(child->state().focused);
            QCOMPARE(interface->text(QAccessible::Description), chart->pointText(point));
        }
        QVERIFY(!interface->child(0)->state().focused);
        QTest::keyClick(chart, Qt::Key_Escape);
        QVERIFY(!chart->current());
        QVERIFY(!interface->child(2)->state().focused);
    }
};

ROOM_WINDOW_TEST(TestAccessible)
#include "tst_ui_accessible.moc"

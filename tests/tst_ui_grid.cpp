// The grid as people use it: filters, empty results, copying, columns, tables of many rows.
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/models/columns.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/grid_filter.h"
#include "ui/widgets/pinned_columns.h"
#include "ui/widgets/plain_label.h"
#include "ui/window/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace ui;

class TestGrid : public QObject {
    Q_OBJECT

    struct Bill {
        std::string service;
        core::Decimal amount;
        std::string currency;
        core::Day day;
    };
    Language english_{QStringLiteral("en")};
    TableModel<Bill> model_;
    std::unique_ptr<Grid> grid_;

    static std::vector<Column<Bill>> columns()
    {
        std::vector<Column<Bill>> all(3);
        all[0].title = QStringLiteral("Service");
        all[0].text = [](const Bill& row) { return qt(row.service); };
        all[1].title = QStringLiteral("Amount");
        all[1].text = [](const Bill& row) { return decimalText(row.amount, QLocale()); };
        all[1].cell = [](const Bill& row) { return core::Cell(row.amount); };
        all[1].alignment = alignRight;
        all[1].unit = [](const Bill& row) { return row.currency; };
        all[1].kind = core::CellKind::number;
        all[1].addsUp = true;
        all[2].title = QStringLiteral("Day");
        all[2].text = [](const Bill& row) { return dayText(row.day, QLocale()); };
        all[2].cell = [](const Bill& row) { return core::Cell(row.day); };
        all[2].kind = core::CellKind::time;
        return all;
    }
    static std::vector<Bill> bills(int count)
    {
        std::vector<Bill> rows;
        for (int n = 0; n < count; ++n)
            rows.push_back({n % 3 == 0   ? "Compute"
                            : n % 3 == 1 ? "Storage"
                                         : "Network & more",
                            core::Decimal(1000 + n, 2), n % 7 == 6 ? "USD" : "EUR", core::Day{20'500} + n % 40});
        return rows;
    }
    QString cell(int row, int column) const { return grid_->view()->model()->index(row, column).data().toString(); }
    QString foot() const { return grid_->findChild<PlainLabel*>(QStringLiteral("row_count"))->text(); }
    GridFilter* openFilter(int column)
    {
        grid_->view()->setCurrentIndex(grid_->view()->model()->index(0, column));
        QTest::keyClick(grid_->view(), Qt::Key_Down, Qt::AltModifier);
        return grid_->findChild<GridFilter*>();
    }
    QMenu* openMenu(int row, int column)
    {
        const auto index = grid_->view()->model()->index(row, column);
        const auto place = grid_->view()->visualRect(index).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, grid_->view()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(grid_->view()->viewport(), &event);
        return grid_->findChild<QMenu*>(QStringLiteral("grid_menu"));
    }
    static QAction* actionOf(const QMenu* menu, const QString& text)
    {
        for (auto* action : menu->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(grid_->isSettled(), 60'000); }

private Q_SLOTS:
    void init()
    {
        grid_ = std::make_unique<Grid>(QStringLiteral("Bills"), &model_);
        grid_->resize(700, 300);
        model_.setRows(bills(21), columns());
        grid_->show();
        QVERIFY(QTest::qWaitForWindowExposed(grid_.get()));
    }
    void cleanup() { grid_.reset(); }

    void theArrangementKeepsTheRulesOfModels()
    {
        QAbstractItemModelTester tester(grid_->view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        grid_->setSearch(QStringLiteral("compute"));
        grid_->view()->sortByColumn(1, Qt::DescendingOrder);
        model_.setRows(bills(5), columns());
        QCOMPARE(grid_->shownRows(), 2);
        grid_->showAllRows();
        QCOMPARE(cell(0, 1), QStringLiteral("10.04"));
    }
    // Values with the keys: opened, looked for, chosen; the chip takes the filter away again.
    void aColumnIsFilteredByItsValues()
    {
        auto* filter = openFilter(0);
        QVERIFY(filter && filter->isVisible());
        QTRY_VERIFY(filter->isSettled());
        auto* values = filter->findChild<QListWidget*>(QStringLiteral("values"));
        QCOMPARE(values->count(), 3);
        QCOMPARE(values->item(0)->text(), QStringLiteral("Compute (7)"));
        QTest::keyClicks(filter->findChild<QLineEdit*>(), QStringLiteral("netw"));
        QVERIFY(values->item(0)->isHidden() && !values->item(1)->isHidden());
        values->setFocus();
        values->setCurrentRow(1);
        QTest::keyClick(values, Qt::Key_Space);
        QTest::mouseClick(filter->findChild<QPushButton*>(QStringLiteral("use_filter")), Qt::LeftButton);
        QCOMPARE(grid_->shownRows(), 7);
        QCOMPARE(foot(), QStringLiteral("7 of 21 rows"));
        auto* chip = grid_->findChild<QToolButton*>(QStringLiteral("filter_chip"));
        QCOMPARE(chip->text(), QStringLiteral("Service: Network && more ×"));
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(foot(), QStringLiteral("21 rows"));
    }
    void aColumnIsFilteredByARange_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("rows"); // -1: cannot be read
        QTest::newRow("amounts") << 1 << QStringLiteral("10.05") << QStringLiteral("10.07") << 3;
        QTest::newRow("from alone") << 1 << QStringLiteral("10.195") << QString() << 1;
        QTest::newRow("nothing between") << 1 << QStringLiteral("10.001") << QStringLiteral("10.009") << 0;
        QTest::newRow("no number") << 1 << QStringLiteral("ten") << QString() << -1;
        QTest::newRow("days of a month") << 2 << QStringLiteral("2026-02") << QStringLiteral("2026-02") << 13;
        QTest::newRow("no day") << 2 << QStringLiteral("2026-13") << QString() << -1;
    }
    void aColumnIsFilteredByARange()
    {
        QFETCH(int, column);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, rows);
        auto* filter = openFilter(column);
        QTest::keyClicks(filter->findChild<QLineEdit*>(QStringLiteral("filter_from")), from);
        QTest::keyClicks(filter->findChild<QLineEdit*>(QStringLiteral("filter_to")), to);
        auto* use = filter->findChild<QPushButton*>(QStringLiteral("use_filter"));
        QCOMPARE(use->isEnabled(), rows >= 0);
        if (rows < 0)
            return filter->close(), void();
        QTest::keyClick(filter->findChild<QLineEdit*>(QStringLiteral("filter_to")), Qt::Key_Return);
        QCOMPARE(grid_->shownRows(), rows);
    }
    // An empty result names what emptied it; a table that has no rows at all says what it always says.
    void anEmptyResultNamesItsFilters()
    {
        grid_->setEmptyText(QStringLiteral("Nothing was billed."));
        auto* all = grid_->findChild<QPushButton*>(QStringLiteral("show_all_rows"));
        QVERIFY(!all->isVisible());
        core::ColumnFilter storage;
        storage.is = {"Storage"};
        grid_->filter(storage);
        QSignalSpy cleared(grid_.get(), &Grid::searchCleared);
        grid_->setSearch(QStringLiteral("azure"));
        QCOMPARE(grid_->shownRows(), 0);
        QCOMPARE(grid_->view()->accessibleDescription(), QStringLiteral("No row matches Service: Storage, “azure”."));
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(grid_->shownRows(), 21);
        QCOMPARE(cleared.count(), 1);
        QVERIFY(grid_->view()->accessibleDescription().isEmpty());
        grid_->setSearch(QStringLiteral("azure"));
        model_.setRows({}, columns());
        QCOMPARE(grid_->view()->accessibleDescription(), QStringLiteral("Nothing was billed."));
        QVERIFY(!all->isVisible());
    }
    void theMenuFiltersByTheCell()
    {
        auto* menu = openMenu(1, 0);
        QVERIFY(menu);
        actionOf(menu, QStringLiteral("Without “Storage”"))->trigger();
        menu->close();
        QCOMPARE(grid_->shownRows(), 14);
        QTRY_VERIFY(!grid_->findChild<QMenu*>(QStringLiteral("grid_menu")));
        menu = openMenu(0, 0);
        actionOf(menu, QStringLiteral("Without “Compute”"))->trigger();
        menu->close();
        QCOMPARE(grid_->shownRows(), 7);
        QTRY_VERIFY(!grid_->findChild<QMenu*>(QStringLiteral("grid_menu")));
        menu = openMenu(0, 0);
        actionOf(menu, QStringLiteral("Show all rows"))->trigger();
        QCOMPARE(grid_->shownRows(), 21);
    }
    // A region goes to the clipboard with every digit, and is summed where its units are one.
    void aRegionIsCopiedAndSummed()
    {
        const auto* model = grid_->view()->model();
        grid_->view()->selectionModel()->select({model->index(0, 0), model->index(1, 1)},
                                                QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(grid_->view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Compute\t10.00\nStorage\t10.01\n"));
        QTest::keyClick(grid_->view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Service\tAmount\nCompute")));
        const auto* sum = grid_->findChild<PlainLabel*>(QStringLiteral("selection_sum"));
        QCOMPARE(sum->text(), QStringLiteral("4 cells · sum 20.01\u00A0EUR · average 10.005\u00A0EUR"));
        grid_->selectColumn(1);
        QCOMPARE(sum->text(), QStringLiteral("21 cells · units differ, so there is no sum"));
        grid_->view()->clearSelection();
        QCOMPARE(sum->text(), QString());
        grid_->view()->selectRow(3);
        QCOMPARE(sum->text(), QString()); // a row is chosen, not added up
    }
    void columnsAreHiddenAndRemembered()
    {
        QVERIFY(grid_->columnState().isEmpty());
        grid_->view()->horizontalHeader()->moveSection(2, 0);
        grid_->view()->setColumnHidden(0, true);
        const auto state = grid_->columnState();
        QCOMPARE(grid_->csv()().substr(0, 20), std::string("Day,Amount,Unit\r\n202"));
        auto* menu = openMenu(0, 1);
        actionOf(menu, QStringLiteral("Hide this column"))->trigger();
        QCOMPARE(grid_->csv()().substr(0, 5), std::string("Day\r\n"));
        menu->close();
        grid_->setColumnState({});
        QCOMPARE(grid_->csv()().substr(0, 25), std::string("Service,Amount,Unit,Day\r\n"));
        Grid other(QStringLiteral("Bills"), &model_);
        other.setColumnState(state);
        QCOMPARE(other.csv()().substr(0, 17), std::string("Day,Amount,Unit\r\n"));
        other.setColumnState("[{\"head\":17},{\"head\":\"No such\",\"width\":-4},5]"); // whatever stands in the file
        QCOMPARE(other.csv()().substr(0, 25), std::string("Service,Amount,Unit,Day\r\n"));
    }
    // What is chosen stays so while rows are sorted and filtered around it.
    void theChoiceIsKept()
    {
        grid_->chooseRow(4);
        grid_->view()->sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(grid_->chosen().row(), 4);
        grid_->setSearch(QStringLiteral("10.04"));
        QCOMPARE(grid_->chosen().row(), 4);
        QCOMPARE(grid_->view()->currentIndex().row(), 0);
    }
    // A hundred thousand rows: found, sorted and summed on another thread, and the table scrolls to the last.
    void manyRowsAreArrangedAside()
    {
        model_.setRows(bills(100'000), columns());
        QSignalSpy settled(grid_.get(), &Grid::settled);
        grid_->view()->sortByColumn(1, Qt::DescendingOrder);
        QVERIFY(!grid_->isSettled());
        QCOMPARE(cell(0, 1), QStringLiteral("10.00")); // as it was until it is known
        settle();
        QCOMPARE(cell(0, 1), QStringLiteral("1,009.99"));
        grid_->setSearch(QStringLiteral("storage"));
        settle();
        QCOMPARE(grid_->shownRows(), 33'333);
        grid_->view()->scrollToBottom();
        QVERIFY(grid_->view()->visualRect(grid_->view()->model()->index(33'332, 0)).isValid());
        grid_->selectColumn(1);
        settle();
        QVERIFY(grid_->findChild<PlainLabel*>(QStringLiteral("selection_sum"))
                    ->text()
                    .startsWith(QStringLiteral("33333 cells")));
        // New rows while the old are being sorted: the old ones never come back.
        grid_->view()->sortByColumn(2, Qt::AscendingOrder);
        model_.setRows(bills(3), columns());
        settle();
        QCOMPARE(grid_->shownRows(), 1);
    }
    // Grouped from the menu: folded at first, with exact sums; opened and folded by key and mouse; filters still hold.
    void rowsAreGrouped()
    {
        auto* menu = openMenu(0, 0);
        actionOf(menu, QStringLiteral("Group by this column"))->trigger();
        menu->close();
        auto* view = grid_->view();
        QCOMPARE(grid_->shownRows(), 3);
        QCOMPARE(cell(0, 0), QStringLiteral("\u25B8 Compute (7)"));
        QCOMPARE(cell(0, 1), QString()); // units differ
        QCOMPARE(foot(), QStringLiteral("21 rows"));
        core::ColumnFilter euro;
        euro.column = 1;
        euro.to = core::Cell(core::Decimal(1005, 2));
        grid_->filter(euro); // 10.00 to 10.05: two of each
        QCOMPARE(foot(), QStringLiteral("6 of 21 rows"));
        QCOMPARE(cell(0, 1), QStringLiteral("20.03\u00A0EUR"));
        QCOMPARE(cell(1, 0), QStringLiteral("\u25B8 Network & more (2)"));
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(grid_->shownRows(), 5);
        QCOMPARE(cell(0, 0), QStringLiteral("\u25BE Compute (2)"));
        QCOMPARE(cell(1, 0), QStringLiteral("Compute"));
        QCOMPARE(view->currentIndex().row(), 0);
        QCOMPARE(model_.row(grid_->chosen().isValid() ? grid_->chosen() : model_.index(0, 0)).service,
                 std::string("Compute"));
        QVERIFY(!grid_->chosen().isValid()); // a group is no row
        // What is selected counts each row once: an open group is in its rows.
        view->selectAll();
        const auto* sum = grid_->findChild<PlainLabel*>(QStringLiteral("selection_sum"));
        grid_->selectColumn(1);
        QVERIFY2(sum->text().startsWith(QStringLiteral("4 cells · sum 60.15")), qPrintable(sum->text()));
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(grid_->shownRows(), 3);
        const auto triangle = view->visualRect(view->model()->index(2, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(triangle.left() + 6, triangle.center().y()));
        QCOMPARE(grid_->shownRows(), 5);
        QCOMPARE(cell(3, 0), QStringLiteral("Storage"));
        view->setCurrentIndex(view->model()->index(3, 1));
        QCOMPARE(grid_->chosen().row(), 1);
        // All rows are written, as they stand in the groups; the chip takes the groups away.
        const auto csv = QString::fromStdString(grid_->csv()());
        QVERIFY2(csv.startsWith(QStringLiteral("Rows,Service,"))
                     && csv.contains(QStringLiteral("\r\n2,Compute,20.03,EUR"))
                     && csv.contains(QStringLiteral("\r\n,Compute,10.03,EUR")),
                 qPrintable(csv));
        grid_->view()->sortByColumn(1, Qt::DescendingOrder);
        QCOMPARE(cell(0, 0), QStringLiteral("\u25B8 Network & more (2)"));
        for (auto* chip : grid_->findChildren<QToolButton*>(QStringLiteral("filter_chip")))
            if (chip->text().startsWith(QStringLiteral("by Service")))
                QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(grid_->shownRows(), 6);
        QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        grid_->groupBy({2, 0});
        grid_->groupBy({0});
        model_.setRows(bills(4), columns());
        QCOMPARE(cell(0, 0), QStringLiteral("\u25B8 Compute (2)"));
    }
    // A press on a tab or a splitter fits columns, too; only one on a head makes their widths the person's own.
    void aPressElsewhereKeepsNoWidths()
    {
        QPushButton elsewhere;
        elsewhere.show();
        QTest::mousePress(&elsewhere, Qt::LeftButton);
        grid_->resize(700, 300);
        model_.setRows({}, columns());
        auto longer = bills(4);
        longer[0].service = "A service with a longer name";
        model_.setRows(longer, columns());
        QTest::mouseRelease(&elsewhere, Qt::LeftButton);
        QVERIFY(grid_->columnState().isEmpty());
        const int before = grid_->view()->columnWidth(0);
        longer[0].service += ", and longer still";
        model_.setRows(longer, columns());
        QVERIFY(grid_->view()->columnWidth(0) > before);
    }
    // Pinned columns stay at the left, sort, are remembered, and never hide the current cell.
    void columnsArePinned()
    {
        grid_->resize(260, 300);
        auto* view = grid_->view();
        for (int column = 0; column < 3; ++column)
            view->setColumnWidth(column, 120);
        auto* pinned = grid_->findChild<PinnedColumns*>();
        QVERIFY(!pinned->isVisible());
        const auto choose = [&](int column, const char* text) {
            auto* menu = openMenu(0, column);
            QVERIFY(menu);
            for (auto* one : menu->actions())
                if (one->text() == QLatin1String(text))
                    one->trigger();
            menu->close();
            QTRY_VERIFY(!grid_->findChild<QMenu*>(QStringLiteral("grid_menu")));
        };
        choose(2, "Pin to the left");
        QVERIFY(pinned->isVisible());
        QCOMPARE(view->horizontalHeader()->visualIndex(2), 0);
        QCOMPARE(pinned->coveredWidth(), 120);
        QVERIFY(pinned->isColumnHidden(0) && !pinned->isColumnHidden(2));
        view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum());
        QVERIFY(view->horizontalScrollBar()->value() > 0);
        QVERIFY(view->columnViewportPosition(2) < 0); // only the pinned ones show it
        QCOMPARE(pinned->columnViewportPosition(2), 0);
        view->setCurrentIndex(view->model()->index(3, 0));
        QVERIFY(view->columnViewportPosition(0) >= 120);
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QCOMPARE(pinned->verticalScrollBar()->value(), view->verticalScrollBar()->value());
        view->verticalScrollBar()->setValue(0);
        // A click on its head and on its cells is one on the table.
        QTest::mouseClick(pinned->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(20, 8));
        QTest::mouseClick(pinned->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(20, 8));
        QCOMPARE(grid_->arrangement().sort, (std::vector<core::ColumnOrder>{{2, true}}));
        QTest::mouseClick(pinned->viewport(), Qt::LeftButton, {},
                          pinned->visualRect(view->model()->index(1, 2)).center());
        QCOMPARE(view->currentIndex(), view->model()->index(1, 2));
        const auto state = grid_->columnState();
        choose(2, "Let it scroll");
        QVERIFY(!pinned->isVisible());
        grid_->setColumnState(state);
        QVERIFY(pinned->isVisible());
        QCOMPARE(grid_->columnState(), state);
        model_.setRows(bills(400), columns()); // the same columns
        QVERIFY(pinned->isVisible() && pinned->isColumnHidden(0));
        grid_->setColumnState({});
        QVERIFY(!pinned->isVisible() && grid_->columnState().isEmpty());
    }
};

ROOM_WINDOW_TEST(TestGrid)
#include "tst_ui_grid.moc"

// Tables over core values: cells, sorting by value, filter, copying.
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/models/columns.h"
#include "ui/widgets/grid.h"
#include "ui/window/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ui;

class TestModels : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    static core::Question question(std::string kpi = {}) { return {std::move(kpi), "*", made::month(2026, 10)}; }
    static QString cell(const QAbstractItemModel& model, int row, const char* title, int role = Qt::DisplayRole)
    {
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() == QLatin1String(title))
                return model.index(row, column).data(role).toString();
        return QStringLiteral("no such column");
    }

private Q_SLOTS:
    void everyTableKeepsTheRulesOfModels()
    {
        const auto page = made::kpi(question("data.test_pass_rate"));
        const auto data = made::data(question());
        const auto checkAs = []<typename Row>(auto rows, auto columns) {
            TableModel<Row, decltype(rows)> model;
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
            const auto count = static_cast<int>(rows.size());
            model.setRows(rows, columns);
            QCOMPARE(reset.count(), 1);
            QCOMPARE(model.rowCount(), count);
            QVERIFY(count > 0);
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            }
            QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
            model.setRows({}, columns);
            QCOMPARE(model.rowCount(), 0);
        };
        const auto check = [&](auto rows, auto columns) {
            checkAs.template operator()<typename decltype(rows)::value_type>(rows, columns);
        };
        check(page.components, componentColumns(page.components, "EUR"));
        checkAs.operator()<core::SourceRow>(SourceLines(made::rows()), sourceRowColumns("EUR"));
        check(page.history, historyColumns("%", "EUR"));
        check(page.inputs, inputColumns("EUR"));
        check(page.imports, importRefColumns());
        check(data.imports, importColumns());
        check(data.quarantine, quarantineColumns());
    }
    void theComponentTableSaysWhatIsMissing()
    {
        const auto page = made::kpi(question("data.test_pass_rate"));
        TableModel<core::ComponentResult> model;
        model.setRows(page.components, componentColumns(page.components, "EUR"));
        QCOMPARE(cell(model, 0, "Value"), QStringLiteral("96.9\u00A0%"));
        QCOMPARE(cell(model, 0, "Spend"), QStringLiteral("40,001\u00A0EUR"));
        QVERIFY(cell(model, 0, "Spend", Qt::ToolTipRole).contains(QStringLiteral("40,000.5")));
        QCOMPARE(cell(model, 0, "Status"), QStringLiteral("watch"));
        QCOMPARE(cell(model, 4, "Status"), QStringLiteral("no data"));
        QCOMPARE(cell(model, 4, "Value"), QStringLiteral("–"));
        QCOMPARE(cell(model, 4, "What is missing"),
                 QStringLiteral("Data tests run: nothing from ranking in October 2026."));
    }
    void anImportSaysInWhosePlaceItStands()
    {
        TableModel<core::ImportRow> model;
        auto imports = made::data(question()).imports; // 12 to 1
        imports.at(0).replaces = {core::ImportId{3}, core::ImportId{4}};
        imports.at(0).note = "by hand";
        model.setRows(imports, importColumns());
        QCOMPARE(cell(model, 0, "Note"), QStringLiteral("in place of import 3, 4; by hand"));
        QCOMPARE(cell(model, 7, "Note"), QStringLiteral("in place of import 2"));
        QCOMPARE(cell(model, 1, "Note"), QString());
    }
    // Entries of a JSON document have no line of their own, so it is not called one.
    void rowsBehindANumberNameLineOrEntry()
    {
        TableModel<core::SourceRow, SourceLines> model;
        model.setRows({}, sourceRowColumns("EUR"));
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY(titles.contains(QStringLiteral("Line or entry")) && !titles.contains(QStringLiteral("Line")));
    }
    void theQuarantineNamesFileLineAndReason()
    {
        TableModel<core::QuarantineRow> model;
        model.setRows(made::data(question()).quarantine, quarantineColumns());
        QCOMPARE(cell(model, 0, "File"), QStringLiteral("2026-4/cost.csv"));
        QCOMPARE(cell(model, 0, "Line"), QStringLiteral("17"));
        QCOMPARE(cell(model, 0, "Column"), QStringLiteral("3"));
        QCOMPARE(cell(model, 1, "Column"), QStringLiteral("–"));
        QCOMPARE(cell(model, 0, "Reason"), QStringLiteral("the row has no date"));
        QCOMPARE(cell(model, 0, "Text"), QStringLiteral("1,2,,<b>x</b>"));
    }
    void sortingGoesByNumbersNotByText()
    {
        TableModel<core::ImportRef> model;
        std::vector<core::ImportRef> rows(3);
        rows[0].rows = 900;
        rows[1].rows = 12000;
        rows[2].rows = 70;
        Grid view(QStringLiteral("Imports"), &model);
        model.setRows(rows, importRefColumns());
        int column = 0;
        while (model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() != QStringLiteral("Rows"))
            ++column;
        view.view()->sortByColumn(column, Qt::AscendingOrder);
        QCOMPARE(view.view()->model()->index(0, column).data().toString(), QStringLiteral("70"));
        QCOMPARE(view.view()->model()->index(2, column).data().toString(), QStringLiteral("12,000"));
        view.view()->selectRow(2);
        QCOMPARE(model.row(view.chosen()).rows, std::int64_t(12000));
    }
    void rowsAreFoundAndCopied()
    {
        TableModel<core::QuarantineRow> model;
        Grid view(QStringLiteral("Rejected rows"), &model);
        model.setRows(made::data(question()).quarantine, quarantineColumns());
        view.setSearch(QStringLiteral("NO DATE"));
        QCOMPARE(view.shownRows(), 1);
        view.view()->selectRow(0);
        QTest::keyClick(view.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("2026-4/cost.csv\t17\t3\tthe row has no date\t1,2,,<b>x</b>\t4\n"));
        view.setSearch(QStringLiteral("[("));
        QCOMPARE(view.shownRows(), 0);
        view.setSearch({});
        QCOMPARE(view.shownRows(), 3);
        QSignalSpy activated(&view, &Grid::rowActivated);
        view.view()->selectRow(1);
        view.view()->setCurrentIndex(view.view()->model()->index(1, 0));
        QTest::keyClick(view.view(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }
};

ROOM_WINDOW_TEST(TestModels)
#include "tst_ui_models.moc"

// Tables of typed cells: order, filters, sums, text for other programs.
#include "core/grid/arrange.h"
#include "core/grid/grid_sum.h"
#include "core/grid/grid_text.h"
#include "core/grid/group.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>

using namespace core;

namespace {

// Name, amount in a currency, day.
class Bills final : public GridRows {
public:
    struct Row {
        std::string name;
        Cell amount;
        std::string unit;
        Cell day;
    };
    explicit Bills(std::vector<Row> rows) : rows_(std::move(rows)) {}
    std::size_t size() const override { return rows_.size(); }
    const std::vector<GridColumn>& columns() const override
    {
        static const std::vector<GridColumn> all{
            {"Name", CellKind::text, false}, {"Amount", CellKind::number, true, true}, {"Day", CellKind::time, false}};
        return all;
    }
    Cell cell(std::size_t row, std::size_t column) const override
    {
        const auto& one = rows_[row];
        return column == 0 ? Cell(one.name) : column == 1 ? one.amount : one.day;
    }
    std::string unit(std::size_t row, std::size_t column) const override
    {
        return column == 1 ? rows_[row].unit : std::string();
    }

private:
    std::vector<Row> rows_;
};

Cell money(const char* text) { return *Decimal::parse(text); }
Cell day(const char* text) { return Period::parse(text)->first; }

} // namespace

class TestGridTable : public QObject {
    Q_OBJECT

    const Bills bills_{{{"v10", money("100.10"), "EUR", day("2026-03-02")},
                        {"v2", money("9.90"), "EUR", day("2026-03-01")},
                        {"Über", Cell(), "", day("2026-04-01")},
                        {"v2", Cell(std::string("fail")), "", Cell()},
                        {"a\tb", money("-0.000000000000000001"), "EUR", *Period::parse("2026-Q1")}}};

    QString order(const Arrangement& how) const
    {
        QString text;
        for (const auto row : arranged(bills_, how))
            text += QString::number(row);
        return text;
    }

private Q_SLOTS:
    void rowsStandInTheOrderAskedFor_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("rows");
        QTest::newRow("names, naturally") << 0 << false << QStringLiteral("41302");
        QTest::newRow("names, from the end") << 0 << true << QStringLiteral("20134");
        QTest::newRow("amounts, then words, nothing last") << 1 << false << QStringLiteral("41032");
        QTest::newRow("amounts from the largest") << 1 << true << QStringLiteral("30142");
        QTest::newRow("days and periods by their beginning") << 2 << false << QStringLiteral("41023");
        QTest::newRow("the other way, nothing still last") << 2 << true << QStringLiteral("20143");
    }
    void rowsStandInTheOrderAskedFor()
    {
        QFETCH(int, column);
        QFETCH(bool, descending);
        QTEST(order({{}, {}, {{static_cast<std::size_t>(column), descending}}}), "rows");
    }
    void aSecondKeyBreaksTies()
    {
        QCOMPARE(order({{}, {}, {{0, false}, {1, true}}}), QStringLiteral("43102"));
        QCOMPARE(order({{}, {}, {{0, false}, {1, false}}}), QStringLiteral("41302"));
    }
    void filtersLeaveWhatTheyName_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("rows");
        QTest::newRow("one of these") << QStringLiteral("is") << QStringLiteral("13");
        QTest::newRow("none of these") << QStringLiteral("is not") << QStringLiteral("024");
        QTest::newRow("a part of it") << QStringLiteral("contains") << QStringLiteral("013");
        QTest::newRow("at least, exactly") << QStringLiteral("from") << QStringLiteral("01");
        QTest::newRow("at most, exactly") << QStringLiteral("to") << QStringLiteral("14");
        QTest::newRow("days, both ends inside") << QStringLiteral("days") << QStringLiteral("04");
        QTest::newRow("search in any column") << QStringLiteral("search") << QStringLiteral("3");
        QTest::newRow("a period is found by its ISO text") << QStringLiteral("q1") << QStringLiteral("4");
    }
    void filtersLeaveWhatTheyName()
    {
        QFETCH(QString, what);
        Arrangement how;
        ColumnFilter filter;
        if (what == QStringLiteral("is"))
            filter.is = {"v2"};
        else if (what == QStringLiteral("is not"))
            filter.isNot = {"v2"};
        else if (what == QStringLiteral("contains"))
            filter.contains = "V";
        else if (what == QStringLiteral("from"))
            filter.column = 1, filter.from = money("9.9");
        else if (what == QStringLiteral("to"))
            filter.column = 1, filter.to = money("9.900");
        else if (what == QStringLiteral("days"))
            filter.column = 2, filter.from = day("2026-03-02"), filter.to = day("2026-03-31");
        else
            how.search = what == QStringLiteral("q1") ? "2026-q1" : "FAIL";
        if (filter.isActive())
            how.filters = {filter};
        QTEST(order(how), "rows");
    }
    void valuesAreCounted()
    {
        const std::vector<RowIndex> all{0, 1, 2, 3, 4};
        const std::vector<ColumnValue> wanted{{"a\tb", 1}, {"v2", 2}, {"v10", 1}, {"Über", 1}};
        QCOMPARE(valuesOf(bills_, all, 0), wanted);
    }
    void sumsAreExact()
    {
        GridSum sum(bills_);
        for (std::size_t row = 0; row < bills_.size(); ++row)
            sum.add(row, 1);
        QCOMPARE(sum.filled(), std::size_t(4));
        QCOMPARE(sum.numbers(), std::size_t(3));
        QCOMPARE(exactText(*sum.sum()), std::string("109.999999999999999999"));
        QCOMPARE(sum.unit(), std::string("EUR"));
    }
    void differentUnitsAreNotAdded()
    {
        const Bills two{{{"a", money("1"), "EUR", {}}, {"b", money("2"), "USD", {}}}};
        GridSum sum(two);
        sum.add(0, 1);
        sum.add(1, 1);
        QVERIFY(!sum.sum() && !sum.average());
        QCOMPARE(sum.numbers(), std::size_t(2));
    }
    void otherProgramsGetEveryDigit()
    {
        const std::vector<RowIndex> rows{4, 0, 3};
        const std::vector<std::size_t> columns{0, 1, 2};
        QCOMPARE(gridCsv(bills_, rows, columns, {"Unit"}),
                 std::string("Name,Amount,Unit,Day\r\na\tb,-0.000000000000000001,EUR,2026-Q1\r\n"
                             "v10,100.10,EUR,2026-03-02\r\nv2,fail,,\r\n"));
        QCOMPARE(gridTabs(bills_, rows, columns, true),
                 std::string("Name\tAmount\tDay\na b\t-0.000000000000000001\t2026-Q1\n"
                             "v10\t100.10\t2026-03-02\nv2\tfail\t\n"));
    }
    void whatIsNoNumberStandsLastAndIsEmpty()
    {
        const Bills odd{{{"nan", Cell(std::nan("")), "", {}}, {"one", Cell(1.0), "", {}}, {"none", {}, "", {}}}};
        QCOMPARE(arranged(odd, {{}, {}, {{1, false}}}).front(), RowIndex(1));
        QCOMPARE(arranged(odd, {{}, {}, {{1, true}}}).front(), RowIndex(1));
        QCOMPARE(exactText(odd.cell(0, 1)), std::string());
        GridSum sum(odd);
        for (std::size_t row = 0; row < odd.size(); ++row)
            sum.add(row, 1);
        QCOMPARE(sum.numbers(), std::size_t(1));
    }
    void aStopEndsTheWork()
    {
        const Progress stop([](std::size_t, std::size_t) { return false; });
        QVERIFY_THROWS_EXCEPTION(Error, arranged(bills_, {}, stop));
    }
    // Counts, exact amounts and results in one column: an order of the whole kind, whatever the types.
    void everyOrderIsTotal()
    {
        std::mt19937 random(7);
        std::vector<Cell> cells;
        for (int i = 0; i < 200; ++i) {
            const auto value = static_cast<std::int64_t>(random() % 41) - 20;
            switch (random() % 6) {
            case 0: cells.emplace_back(value); break;
            case 1: cells.emplace_back(Decimal(value, 1)); break;
            case 2: cells.emplace_back(static_cast<double>(value) / 10); break;
            case 3: cells.emplace_back(static_cast<Day>(value)); break;
            case 4: cells.emplace_back(std::to_string(value)); break;
            default: cells.emplace_back(); break;
            }
        }
        for (const auto& a : cells)
            for (const auto& b : cells) {
                QVERIFY((compareCells(a, b) < 0) == (compareCells(b, a) > 0));
                QVERIFY(compareCells(a, a) == 0);
            }
        std::ranges::sort(cells, [](const Cell& a, const Cell& b) { return compareCells(a, b) < 0; });
        for (std::size_t i = 1; i < cells.size(); ++i)
            QVERIFY(compareCells(cells[i], cells[i - 1]) >= 0);
    }
    // A line a group above its members, sums of what adds up; sorted by the sums, none where units differ.
    void rowsStandInGroups()
    {
        const auto bills = std::make_shared<const Bills>(std::vector<Bills::Row>{
            {"b", money("1.10"), "EUR", day("2026-03-01")},
            {"a", money("2"), "EUR", day("2026-03-01")},
            {"b", money("0.05"), "EUR", day("2026-03-02")},
            {"c", money("7"), "USD", day("2026-03-02")},
            {"c", money("7"), "EUR", day("2026-03-02")},
        });
        const std::vector<RowIndex> all{0, 1, 2, 3, 4};
        const auto text = [](const GroupedRows& groups) {
            QStringList lines;
            for (std::size_t line = 0; line < groups.size(); ++line) {
                auto one = QString(static_cast<int>(groups.level(line)) * 2, QLatin1Char(' '));
                if (groups.isGroup(line))
                    one += QStringLiteral("[%1] ").arg(groups.members(line));
                for (std::size_t column = 0; column < 3; ++column)
                    one += QString::fromStdString(groups.shown(line, column)) + QLatin1Char(';');
                lines << one + QString::fromStdString(groups.unit(line, 1));
            }
            return lines.join(QLatin1Char('\n'));
        };
        QCOMPARE(text(GroupedRows(bills, all, {0}, {})), QStringLiteral("[1] a;2;;EUR\n  a;2;2026-03-01;EUR\n"
                                                                        "[2] b;1.15;;EUR\n  b;1.10;2026-03-01;EUR\n"
                                                                        "  b;0.05;2026-03-02;EUR\n[2] c;;;\n"
                                                                        "  c;7;2026-03-02;USD\n  c;7;2026-03-02;EUR"));
        const std::vector<ColumnOrder> up{{1, false}}, down{{0, true}};
        const GroupedRows bySum(bills, all, {0}, up); // what has no sum stands last
        QCOMPARE(bySum.key(0), std::vector<std::string>{"b"});
        QCOMPARE(bySum.key(bySum.end(0)), std::vector<std::string>{"a"});
        const GroupedRows byName(bills, all, {0}, down);
        QCOMPARE(byName.key(0), std::vector<std::string>{"c"});
        // Two columns: days, in them names; only some rows.
        const std::vector<RowIndex> some{4, 2, 0};
        const GroupedRows both(bills, some, {2, 0}, {});
        QCOMPARE(text(both), QStringLiteral("[1] ;1.10;2026-03-01;EUR\n  [1] b;1.10;2026-03-01;EUR\n"
                                            "    b;1.10;2026-03-01;EUR\n[2] ;7.05;2026-03-02;EUR\n"
                                            "  [1] b;0.05;2026-03-02;EUR\n    b;0.05;2026-03-02;EUR\n"
                                            "  [1] c;7;2026-03-02;EUR\n    c;7;2026-03-02;EUR"));
        // As a file: a group above its rows, with how many they are.
        const std::vector<RowIndex> lines{0, 1, 2};
        const std::vector<std::size_t> columns{0, 1, 2};
        QCOMPARE(gridCsv(both, lines, columns, {"Unit", "Rows"}),
                 std::string("Rows,Name,Amount,Unit,Day\r\n1,,1.10,EUR,2026-03-01\r\n1,b,1.10,EUR,2026-03-01\r\n"
                             ",b,1.10,EUR,2026-03-01\r\n"));
        QCOMPARE(both.key(1), (std::vector<std::string>{"2026-03-01", "b"}));
        QCOMPARE(both.column(1), std::size_t{0});
        QCOMPARE(both.end(3), both.size());
    }
};

ROOM_TEST(TestGridTable)
#include "tst_grid_table.moc"

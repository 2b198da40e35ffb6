// Views as JSON: what is taken, and the sentence about what is not; the order of members.
#include "core/base/error.h"
#include "core/explore/fields.h"
#include "core/explore/view.h"
#include "tests/room.h"

#include <QTest>

using namespace core;

class TestExploreView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aViewIsRead()
    {
        const auto view = readView(
            "{\"from\":\"cost\",\"rows\":[\"service\",\"tag:team\"],\"columns\":[\"month\"],"
            "\"values\":[{\"of\":\"effective\"},{\"of\":\"rows\",\"show\":\"percent_of_row\"}],"
            "\"filters\":[{\"field\":\"time\",\"from\":\"2026-01\",\"to\":\"2026-03\"},{\"field\":\"provider\",\"is\":["
            "\"AWS\"]},"
            "{\"value\":\"effective\",\"at_least\":\"100.5\"}],\"compare\":\"previous\","
            "\"top\":{\"field\":\"service\",\"n\":3},\"subtotals\":[\"service\",\"tag:team\"],"
            "\"sort\":{\"rows\":[{\"by\":\"delta\",\"of\":0,\"descending\":true}]},\"totals\":{\"columns\":false}}");
        QCOMPARE(view.time->text(), std::string("2026-01..2026-03"));
        QCOMPARE(view.values[1].name(), std::string("rows percent_of_row"));
        QCOMPARE(view.valueFilters[0].atLeast->text(), std::string("100.5"));
        QCOMPARE(view.subtotals, std::vector<std::string>{"service"}); // those of the last field are the rows
        QVERIFY(view.top->other && view.rowTotals && !view.columnTotals);
        QVERIFY(view.sortRows[0].descending && view.sortRows[0].by == SortBy::delta);
    }
    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto cost = [](const char* more) {
            return QByteArray("{\"from\":\"cost\",\"rows\":[\"service\"],\"values\":[{\"of\":\"effective\"}]") + more
                   + "}";
        };
        QTest::newRow("no JSON") << QByteArray("{\"from\":") << "no JSON: line 1";
        QTest::newRow("no object") << QByteArray("[]") << "a JSON object";
        QTest::newRow("no subject") << QByteArray("{}") << "\"from\" must be a text";
        QTest::newRow("unknown subject") << QByteArray("{\"from\":\"costs\"}") << "there are: kpi, measure, cost";
        QTest::newRow("no value") << QByteArray("{\"from\":\"cost\",\"rows\":[]}") << "at least one value";
        QTest::newRow("unknown value") << QByteArray("{\"from\":\"cost\",\"values\":[{\"of\":\"price\"}]}")
                                       << "cost has no value \"price\"; there are: billed";
        QTest::newRow("value of another subject")
            << QByteArray("{\"from\":\"check\",\"values\":[{\"of\":\"billed\"}]}") << "check has no value";
        QTest::newRow("unknown field") << cost(",\"columns\":[\"monht\"]") << "cost has no field \"monht\"";
        QTest::newRow("tag of a check") << QByteArray(
            "{\"from\":\"check\",\"rows\":[\"tag:x\"],\"values\":[{\"of\":\"run\"}]}")
                                        << "no field \"tag:x\"";
        QTest::newRow("twice") << cost(",\"columns\":[\"service\"]") << "on the shelves twice";
        QTest::newRow("unknown member") << cost(",\"colums\":[]") << "has no \"colums\"";
        QTest::newRow("unknown show") << QByteArray(
            "{\"from\":\"cost\",\"values\":[{\"of\":\"billed\",\"show\":\"percent\"}]}")
                                      << "percent_of_row";
        QTest::newRow("no period") << cost(",\"filters\":[{\"field\":\"time\",\"from\":\"2026-13\"}]")
                                   << "is no period";
        QTest::newRow("ends before it begins")
            << cost(",\"filters\":[{\"field\":\"time\",\"from\":\"2026-03\",\"to\":\"2026-01\"}]") << "has no day";
        QTest::newRow("times apart") << cost(",\"filters\":[{\"field\":\"time\",\"from\":\"2026-01\"},"
                                             "{\"field\":\"time\",\"from\":\"2026-02\"}]")
                                     << "no day in common";
        QTest::newRow("is and is not") << cost(",\"filters\":[{\"field\":\"service\",\"is\":[],\"is_not\":[]}]")
                                       << "either \"is\" or \"is_not\"";
        QTest::newRow("text for a number")
            << cost(",\"filters\":[{\"value\":\"effective\",\"at_least\":\"much\"}]") << "must be a number";
        QTest::newRow("no bound") << cost(",\"filters\":[{\"value\":\"effective\"}]") << "\"at_least\" or \"at_most\"";
        QTest::newRow("target of costs") << cost(",\"compare\":\"target\"") << "is no comparison";
        QTest::newRow("delta without comparison")
            << cost(",\"sort\":{\"rows\":[{\"by\":\"delta\"}]}") << "needs \"compare\"";
        QTest::newRow("sort beyond the values")
            << cost(",\"sort\":{\"rows\":[{\"by\":\"value\",\"of\":1}]}") << "0 to 0";
        QTest::newRow("top of no shelf") << cost(",\"top\":{\"field\":\"asset\",\"n\":3}") << "on no shelf";
        QTest::newRow("top of none") << cost(",\"top\":{\"field\":\"service\",\"n\":0}") << "from 1 on";
        QTest::newRow("subtotal of a column") << cost(",\"subtotals\":[\"month\"]") << "no field of the rows";
        QTest::newRow("rows are a text") << QByteArray("{\"from\":\"cost\",\"rows\":\"service\"}") << "must be a list";
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        try {
            readView(json.toStdString());
            QFAIL("it was taken");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::argument);
            QVERIFY2(QString::fromUtf8(error.what()).contains(says), error.what());
        }
    }
    void membersStandInNaturalOrder_data()
    {
        QTest::addColumn<QByteArray>("less");
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("numbers") << QByteArray("v2") << QByteArray("v10");
        QTest::newRow("leading zeros") << QByteArray("v02") << QByteArray("v3");
        QTest::newRow("case") << QByteArray("apple") << QByteArray("Banana");
        QTest::newRow("equal but for case") << QByteArray("Apple") << QByteArray("apple");
        QTest::newRow("umlaut last") << QByteArray("zebra") << QByteArray("\xc3\xa4hre");
        QTest::newRow("prefix") << QByteArray("a") << QByteArray("a1");
        QTest::newRow("none behind all") << QByteArray("zz") << QByteArray("(none)");
        QTest::newRow("unassigned behind none") << QByteArray("(none)") << QByteArray("(unassigned)");
        QTest::newRow("other last") << QByteArray("(unassigned)") << QByteArray("(other)");
        QTest::newRow("weeks") << QByteArray("2025-W52") << QByteArray("2026-W07");
    }
    void membersStandInNaturalOrder()
    {
        QFETCH(QByteArray, less);
        QFETCH(QByteArray, more);
        QVERIFY(memberOrder(less.toStdString(), more.toStdString()) < 0);
        QVERIFY(memberOrder(more.toStdString(), less.toStdString()) > 0);
        QVERIFY(memberOrder(less.toStdString(), less.toStdString()) == 0);
    }
    void aYearBefore()
    {
        const auto before = [](const char* text) { return Period::parse(text)->yearEarlier().text(); };
        QCOMPARE(before("2026-03"), std::string("2025-03"));
        QCOMPARE(before("2025-02"), std::string("2024-02")); // to its own end
        QCOMPARE(before("2024-02-29"), std::string("2023-02-28"));
        QCOMPARE(before("2026-Q2"), std::string("2025-Q2"));
    }
};

ROOM_TEST(TestExploreView)
#include "tst_explore_view.moc"

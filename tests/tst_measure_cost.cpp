#include "core/measure/cost_measures.h"
#include "core/measure/load.h"
#include "core/measure/spend_limits.h"
#include "core/measure/split.h"
#include "core/store/schema.h"
#include "core/store/workspace.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>
#include <functional>

using namespace core;

namespace {

Decimal money(const char* text) { return *Decimal::parse(text); }
Day day(int dayOfMarch) { return dayOf(Date{2026, 3, dayOfMarch}); }

// A workspace in memory whose cost cells are written by hand.
struct CostFixture {
    CostFixture() : db(Database::inMemory())
    {
        migrate(db);
        db.execute(
            "INSERT INTO source(id, name, format) VALUES(1, 'focus', 'focus'), (2, 'opencost', 'opencost_allocation');"
            "UPDATE source SET role = 'view' WHERE id = 2;"
            "INSERT INTO import(id, source, delivery, format, reader, at_ms) VALUES(1, 1, 1, 'focus', 1, 0), (2, 2, 2, "
            "'opencost_allocation', 1, 0);"
            "INSERT INTO cost_scope(id, import, source, delivery, provider, account, period, rows) VALUES(1, 1, 1, 1, "
            "'aws', '1', '2026-03', 1),"
            "(2, 2, 2, 2, 'k8s', '1', '2026-03', 1);");
        db.execute("INSERT INTO definition_document(id, kind, replaces, at_ms) VALUES(1, 'rules', 0, 0)");
    }
    std::int64_t component(const char* name, const char* kind = "model", const char* owner = "somebody")
    {
        const auto id = core::number(nameComponent(db, name, std::nullopt));
        Statement(db, "INSERT INTO component_stated(component, kind, owner_cost) VALUES(?, ?, ?)").run(id, kind, owner);
        return id;
    }
    std::int64_t pool(const char* rule, const char* json)
    {
        Statement(db, "INSERT INTO definition_item(document, id, position, json) VALUES(1, ?, (SELECT count(*) FROM "
                      "definition_item), ?)")
            .run(rule, json);
        Statement(db, "INSERT INTO pool(rule) VALUES(?)").run(rule);
        return db.lastId();
    }
    void cell(const Bucket& bucket, Day on, const char* effective, const char* currency = "EUR", int scope = 1,
              const char* list = nullptr, const char* unused = "0")
    {
        Statement(db, "INSERT OR IGNORE INTO scope_day(scope, day, rows, live) VALUES(?, ?, 1, 1)")
            .run(scope, static_cast<std::int64_t>(core::number(on)));
        Statement(db, "INSERT INTO cost_cell_stated(scope, bucket, day, currency, billed, effective, list, unused, "
                      "rows, fallback, listed) VALUES(?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?)")
            .run(scope, bucketId(db, bucket), static_cast<std::int64_t>(core::number(on)), currency, effective,
                 effective, list == nullptr ? std::nullopt : std::optional<std::string>(list), unused,
                 list == nullptr ? std::nullopt : std::optional<std::string>(effective));
    }
    void derive()
    {
        DerivedLayer layer("cost");
        deriveCosts(db, layer, {});
        layer.write(db);
    }
    std::string values(std::int64_t component, const char* measure, const char* currency = "EUR")
    {
        return text(db, "SELECT \"values\" FROM measure_series WHERE component = ? AND measure = ? AND currency = ?",
                    component, measure, currency);
    }

    Database db;
};

Bucket bucketOf(std::int64_t component, unsigned purposes = 0)
{
    return {static_cast<ComponentId>(component), 0, purposes};
}

} // namespace

class TestMeasureCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAddUpToTheLastDigit_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("weights");
        QTest::addColumn<QString>("parts");
        const auto row = [](const char* amount, const char* weights, const char* parts) {
            QTest::newRow(amount) << QString::fromLatin1(amount) << QString::fromLatin1(weights)
                                  << QString::fromLatin1(parts);
        };
        row("100.00", "1 1 1", "33.34 33.33 33.33");
        row("0.05", "1 2 3", "0.01 0.02 0.02");
        row("-0.05", "1 2 3", "-0.01 -0.02 -0.02");
        row("10", "0 1", "0 10");
        row("0.01", "0.3 0.3 0.4", "0.00 0.00 0.01");
        row("0.02", "1 1 1 1", "0.01 0.01 0.00 0.00");
        row("0.000000000000000000000001", "5 7", "0.000000000000000000000000 0.000000000000000000000001");
        row("123456789012345678901234567890.12", "1 1",
            "61728394506172839450617283945.06 61728394506172839450617283945.06");
    }
    void partsAddUpToTheLastDigit()
    {
        QFETCH(QString, amount);
        QFETCH(QString, weights);
        QFETCH(QString, parts);
        std::vector<Decimal> shares;
        for (const auto& word : weights.split(QLatin1Char(' ')))
            shares.push_back(*Decimal::parse(word.toStdString()));
        const auto split = splitExactly(*Decimal::parse(amount.toStdString()), shares);
        QStringList got;
        Decimal sum;
        for (const auto& part : split) {
            got << QString::fromStdString(part.text());
            sum += part;
        }
        QCOMPARE(got.join(QLatin1Char(' ')), parts);
        QVERIFY(sum == *Decimal::parse(amount.toStdString()));
    }
    void spendFollowsItsBuckets()
    {
        CostFixture f;
        const auto churn = f.component("churn"), lake = f.component("lake", "platform"),
                   stray = f.component("stray", "model", "");
        f.cell(bucketOf(churn), day(1), "10.50", "EUR", 1, "12", "1.25");
        f.cell(bucketOf(churn, purposeRework | purposeData), day(1), "0.10");
        f.cell(bucketOf(churn, purposeIdle), day(3), "2", "EUR");
        f.cell(bucketOf(lake), day(1), "-4");
        f.cell(bucketOf(stray), day(1), "7", "USD");
        f.cell({}, day(2), "3.3");
        f.cell(bucketOf(churn), day(1), "1000", "EUR", 2); // a mere view of money that another source bills
        f.derive();
        QCOMPARE(f.values(churn, "spend"), std::string("10.6 . 2"));
        QCOMPARE(f.values(churn, "spend_list"), std::string("12"));
        QCOMPARE(f.values(churn, "spend_listed"), std::string("10.5")); // of the same rows alone
        QCOMPARE(f.values(churn, "spend_allocated"), std::string("10.6 . 2"));
        QCOMPARE(f.values(churn, "spend_idle"), std::string("1.25 . 2"));
        QCOMPARE(f.values(churn, "spend_rework"), std::string("0.1 . 0"));
        QCOMPARE(f.values(churn, "spend_data"), std::string("0.1 . 0"));
        QCOMPARE(f.values(lake, "spend_data"), std::string("-4"));
        QCOMPARE(f.values(stray, "spend", "USD"), std::string("7"));
        QCOMPARE(f.values(stray, "spend_allocated", "USD"), std::string("0")); // nobody owns it
        QCOMPARE(f.values(0, "spend"), std::string("3.3"));
        QCOMPARE(f.values(0, "spend_allocated"), std::string("0"));
        QCOMPARE(f.values(churn, "spend_anomalous"), std::string()); // two days have no limits
        QCOMPARE(f.values(lake, "spend_idle"), std::string("0"));    // of a source with idle money
    }
    // Nothing idle was found: a zero where the file has eyes for it, else nobody knows.
    void idleNeedsEyes_data()
    {
        QTest::addColumn<QByteArray>("role"); // of a column of the file
        QTest::addColumn<unsigned>("purposes");
        QTest::addColumn<QByteArray>("unused");
        QTest::addColumn<QByteArray>("idle");
        QTest::newRow("no column") << QByteArray("billed") << 0U << QByteArray("0") << QByteArray();
        QTest::newRow("a column, nothing unused")
            << QByteArray("commitment_status") << 0U << QByteArray("0") << QByteArray("0");
        QTest::newRow("unused") << QByteArray("commitment_status") << 0U << QByteArray("2.5") << QByteArray("2.5");
        QTest::newRow("a rule calls it idle")
            << QByteArray("billed") << unsigned(purposeIdle) << QByteArray("0") << QByteArray("10");
    }
    void idleNeedsEyes()
    {
        QFETCH(QByteArray, role);
        QFETCH(unsigned, purposes);
        QFETCH(QByteArray, unused);
        QFETCH(QByteArray, idle);
        CostFixture f;
        const auto churn = f.component("churn");
        f.db.execute("INSERT INTO import_file(id, import, path, bytes, identity) VALUES(1, 1, 'a.csv', 1, 'x')");
        Statement(f.db, "INSERT INTO file_column(file, kind, number, name, role) VALUES(1, 0, 0, 'a', ?)")
            .run(role.toStdString());
        f.cell(bucketOf(churn, purposes), day(1), "10", "EUR", 1, nullptr, unused.constData());
        f.derive();
        QCOMPARE(QByteArray::fromStdString(f.values(churn, "spend_idle")), idle);
    }
    // Shared money of one day is split as a whole, whatever imports and purposes it came with.
    void poolsAreSplitOverAllOfADay()
    {
        CostFixture f;
        const auto b = f.component("b"), a = f.component("a"), c = f.component("c"); // not in the order of their names
        const auto pool =
            f.pool("p", R"({"id": "p", "account": "x", "shared": {"by": "even", "receivers": ["c", "b", "a"]}})");
        f.cell({{}, pool, 0}, day(1), "1");
        f.cell({{}, pool, purposeRework}, day(1), "1");
        f.cell({{}, pool, 0}, day(2), "0.05");
        f.derive();
        QCOMPARE(f.values(a, "spend"), std::string("1 0.02"));
        QCOMPARE(f.values(b, "spend"), std::string("1 0.02"));
        QCOMPARE(f.values(c, "spend"), std::string("0 0.01"));
        QCOMPARE(f.values(a, "spend_rework"), std::string("0 0")); // the second step of the day's sum
        QCOMPARE(f.values(b, "spend_rework"), std::string("1 0"));
    }
    // The parts of rows are the steps of a running sum, and together those of their sum.
    void stepsOfARunningSum()
    {
        const Weights thirds = {
            {ComponentId{1}, Decimal(1, 0)}, {ComponentId{2}, Decimal(1, 0)}, {ComponentId{3}, Decimal(1, 0)}};
        RunningSplit split(thirds, 2);
        std::vector<Decimal> sums(3);
        for (const auto* amount : {"1", "0.01", "-0.5", "2.25"}) {
            const auto parts = split.step(*Decimal::parse(amount));
            Decimal whole;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                whole += parts[i];
                sums[i] += parts[i];
            }
            QVERIFY(whole == *Decimal::parse(amount));
        }
        QVERIFY(sums == splitExactly(*Decimal::parse("2.76"), std::vector<Decimal>(3, Decimal(1, 0))));
    }
    void poolsAreSplitByTheDaysOwnSpend()
    {
        CostFixture f;
        const auto a = f.component("a"), b = f.component("b"), c = f.component("c");
        const auto pool =
            f.pool("p", R"({"id": "p", "account": "x", "shared": {"by": "spend", "receivers": ["a", "b"]}})");
        f.cell(bucketOf(a), day(1), "1.00");
        f.cell(bucketOf(b), day(1), "2.00");
        f.cell(bucketOf(c), day(1), "50.00");
        f.cell(bucketOf(a), day(2), "-5.00");
        f.cell({{}, pool, 0}, day(1), "1.00", "EUR", 1, "2.00", "0.10");
        f.cell({{}, pool, 0}, day(2), "9.99");
        f.cell({{}, pool, 0}, day(1), "3.00", "USD");
        f.derive();
        QCOMPARE(f.values(a, "spend"), std::string("1.33 -5"));
        QCOMPARE(f.values(b, "spend"), std::string("2.67"));
        QCOMPARE(f.values(a, "spend_list"), std::string("0.67"));
        QCOMPARE(f.values(a, "spend_listed"), std::string("0.33"));
        QCOMPARE(f.values(b, "spend_idle"), std::string("0.07"));
        QCOMPARE(f.values(c, "spend"), std::string("50"));
        QCOMPARE(f.values(0, "spend"), std::string("9.99"));     // no receiver has positive spend on that day
        QCOMPARE(f.values(0, "spend", "USD"), std::string("3")); // nor in that currency
    }
    void fixedAndEvenSplits()
    {
        CostFixture f;
        const auto a = f.component("a"), b = f.component("b");
        const auto fixed = f.pool(
            "f",
            R"({"id": "f", "account": "x", "shared": {"by": "fixed", "shares": {"a": 0.25, "b": 0.5, "gone": 0.1}}})");
        const auto even =
            f.pool("e", R"({"id": "e", "account": "y", "shared": {"by": "even", "receivers": ["a", "b"]}})");
        f.cell({{}, fixed, 0}, day(1), "10.00");
        f.cell({{}, even, 0}, day(2), "0.03");
        f.derive();
        QCOMPARE(f.values(a, "spend"), std::string("2.5 0.02"));
        QCOMPARE(f.values(b, "spend"), std::string("5 0.01"));
        QCOMPARE(f.values(0, "spend"), std::string("2.5")); // what no share names stays unassigned
    }
    void anomaliesLieAboveTheLimitOfTheirDays()
    {
        std::map<Day, Decimal> spend;
        for (int i = 1; i <= 24; ++i)
            spend[day(i)] = Decimal(i % 2 == 0 ? 100 : 110, 0);
        QVERIFY(anomalousOf(spend).empty());
        spend[day(25)] = money("200");
        spend[day(26)] = money("131.5"); // below: the limit is 105 + 2.66 × 10
        const auto found = anomalousOf(spend);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(std::abs(found.at(day(25)).toDouble() - (200 - 131.6)) < 1e-9);
        std::map<Day, Decimal> few(spend.begin(), std::next(spend.begin(), 6));
        few[day(7)] = money("9999");
        QVERIFY(anomalousOf(few).empty()); // seven days make no limits
    }
    // A component that is billed on one day is judged by bills that tell of eight; without them nobody knows.
    void theBillsNeedEightDays_data()
    {
        QTest::addColumn<int>("days"); // of another component, from the 2nd on
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QByteArray>("anomalous");
        QTest::newRow("eight days in all") << 7 << QByteArray("EUR") << QByteArray("0");
        QTest::newRow("seven days in all") << 6 << QByteArray("EUR") << QByteArray();
        QTest::newRow("days of another currency") << 20 << QByteArray("USD") << QByteArray();
        QTest::newRow("no other bills") << 0 << QByteArray("EUR") << QByteArray();
    }
    void theBillsNeedEightDays()
    {
        QFETCH(int, days);
        QFETCH(QByteArray, currency);
        QFETCH(QByteArray, anomalous);
        CostFixture f;
        const auto once = f.component("once"), daily = f.component("daily");
        f.cell(bucketOf(once), day(1), "240");
        for (int i = 0; i < days; ++i)
            f.cell(bucketOf(daily), day(2 + i), "10", currency.constData());
        f.derive();
        QCOMPARE(f.values(once, "spend_anomalous"), anomalous.toStdString());
    }
    void aNewLevelIsAnAnomalyForEightDays()
    {
        std::map<Day, Decimal> spend;
        for (int i = 1; i <= 60; ++i)
            spend[day(1) + (i - 1)] = Decimal((i > 24 ? 200 : 100) + i % 2 * 10, 0);
        spend[day(1) + 54] = Decimal(300, 0);
        std::vector<int> days;
        for (const auto& [at, amount] : anomalousOf(spend))
            days.push_back(at - day(1) + 1);
        QCOMPARE(days, (std::vector<int>{25, 26, 27, 28, 29, 30, 31, 32, 55}));
    }
    void eachMoveOfALimitIsAnEntry_data()
    {
        QTest::addColumn<QVector<int>>("levels"); // of each day, 60 of them
        QTest::addColumn<QByteArray>("moves");    // day: old limit > new limit
        const auto row = [](const char* name, const std::function<int(int)>& level, const char* moves) {
            QVector<int> levels;
            for (int i = 1; i <= 60; ++i)
                levels.push_back(level(i));
            QTest::newRow(name) << levels << QByteArray(moves);
        };
        row(
            "steady", [](int) { return 100; }, "");
        row(
            "seven days", [](int i) { return i > 24 && i < 32 ? 200 : 100; }, "");
        row(
            "up", [](int i) { return i > 24 ? 200 : 100; }, "33: 131.6 > 231.6");
        row(
            "down", [](int i) { return i > 24 ? 50 : 100; }, "32: 131.6 > 87.2");
        row(
            "up and down", [](int i) { return i > 24 && i < 49 ? 200 : 100; }, "33: 131.6 > 231.6, 56: 231.6 > 156.6");
    }
    void eachMoveOfALimitIsAnEntry()
    {
        QFETCH(QVector<int>, levels);
        QFETCH(QByteArray, moves);
        CostFixture f;
        const auto churn = f.component("churn");
        for (int i = 0; i < levels.size(); ++i)
            f.cell(bucketOf(churn), day(1) + i, std::to_string(levels[i] + (i + 1) % 2 * 10).c_str(), "EUR");
        f.derive();
        QStringList said;
        for (const auto& [component, currency, move] : spendLimitMoves(f.db)) {
            QVERIFY(component == "churn" && currency == "EUR");
            said << QStringLiteral("%1: %2 > %3")
                        .arg(move.day - day(1) + 1)
                        .arg(std::round(move.before * 10) / 10)
                        .arg(std::round(move.after * 10) / 10);
        }
        QCOMPARE(said.join(QStringLiteral(", ")), QString::fromLatin1(moves));
    }
    void theTableReadsWhatWasWritten()
    {
        CostFixture f;
        const auto churn = f.component("churn");
        Statement(f.db, "INSERT INTO component_stated(component, goal, portable) VALUES(?, 'grow', 'no')").run(churn);
        for (int i = 1; i <= 31; ++i)
            f.cell(bucketOf(churn), day(i), "1.5", i % 2 == 0 ? "EUR" : "USD");
        f.cell({}, day(5), "3.5");
        setSetting(f.db, "reporting_currency", "EUR");
        f.db.execute("INSERT INTO rate_stated(currency, month, rate, origin) VALUES('USD', '2026-03', '2', 'bank')");
        f.db.execute("INSERT INTO given_stated(component, first_day, last_day, period_kind, measure, value) "
                     "VALUES(NULL, 20513, 20543, 'month', 'reviews_due', '4')");
        f.derive();
        const auto table = loadMeasures(f.db);
        const auto march = *Period::parse("2026-03");
        const auto total = [&](const char* component, const char* measure) {
            const auto cuts = table.cuts(*table.componentNamed(component), knownMeasure(measure), march, {march});
            double sum = 0;
            for (const auto& piece : cuts.pieces)
                sum += piece.value.toDouble();
            return sum;
        };
        QCOMPARE(total("churn", "spend"), 15 * 1.5 + 16 * 3.0);
        QCOMPARE(total("churn", "goal_linked"), 1.0);
        QCOMPARE(total("churn", "portable"), 0.0);
        QCOMPARE(total("(unassigned)", "spend"), 3.5);
        QCOMPARE(total("(unassigned)", "goal_linked"), 0.0);
        QCOMPARE(total("ORG", "reviews_due"), 4.0);
        QCOMPARE(table.defaultPeriod()->text(), std::string("2026-03"));
    }
    void seriesPackAndUnpack()
    {
        const DaySeries series{day(1), {1.5, std::nan(""), -0.25, 0}};
        QCOMPARE(packed(series), std::string("1.5 . -0.25 0"));
        QCOMPARE(packed(unpacked(day(1), packed(series))), packed(series));
        QVERIFY(unpacked(day(1), "").values.empty());
    }
};

ROOM_TEST(TestMeasureCost)
#include "tst_measure_cost.moc"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/kpi/engine.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>

using namespace core;

namespace {

Period period(const char* text) { return *Period::parse(text); }

// A table from a few lines: "component[:kind] period measure value"; "a <- b" says that a reads b.
MeasureTable tableOf(std::initializer_list<const char*> lines)
{
    MeasureTable table;
    table.setReportingCurrency("EUR");
    const auto position = [&table](const QString& word) {
        const auto parts = word.split(QLatin1Char(':'));
        const auto name = parts[0].toStdString();
        if (const auto known = table.componentNamed(name))
            return *known;
        MeasuredComponent component;
        component.name = name;
        component.kind = parts.value(1, QStringLiteral("model")).toStdString();
        if (name == organisationName)
            component.role = ComponentRole::organisation;
        if (name == "-")
            component.role = ComponentRole::unassigned;
        return table.addComponent(component);
    };
    for (const auto* line : lines) {
        const auto words = QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words[1] == QStringLiteral("<-")) {
            const auto from = position(words[0]), to = position(words[2]);
            table.addInput(from, to);
            continue;
        }
        table.setStated(position(words[0]), knownMeasure(words[2].toStdString()), period(words[1].toUtf8().constData()),
                        made::decimal(words[3].toDouble()));
    }
    return table;
}

// The same with all digits of the values, lines by semicolons.
MeasureTable exactTable(const QByteArray& lines)
{
    MeasureTable table;
    table.setReportingCurrency("EUR");
    for (const auto& line : lines.split(';')) {
        const auto words = line.trimmed().split(' ');
        table.setStated(made::component(table, words[0].toStdString()), knownMeasure(words[2].toStdString()),
                        period(words[1].constData()), *Decimal::parse(words[3].toStdString()));
    }
    return table;
}

KpiDefinition kpi(const char* formula, const char* more = "")
{
    Issue why;
    const auto json = R"({"id": "team.x", "formula": ")" + std::string(formula) + "\"" + more + "}";
    auto definition = readDefinition(json, why);
    if (!definition)
        throw std::runtime_error(why.text);
    return *definition;
}

KpiResult resultOf(const MeasureTable& table, const char* formula, const char* when, const std::string& scope = "*",
                   const char* more = "")
{
    Catalogue catalogue;
    catalogue.put(kpi(formula, more));
    return KpiEngine(table, catalogue).detail({"team.x", scope, period(when)}).result;
}

KpiResult standard(const MeasureTable& table, const char* id, const char* when, const std::string& scope = "*")
{
    static const auto catalogue = Catalogue::standard();
    return KpiEngine(table, catalogue).detail({id, scope, period(when)}).result;
}

bool near(std::optional<double> got, double want)
{
    return got && std::abs(*got - want) <= 1e-9 * std::max(1.0, std::abs(want));
}

const char* passRate = "100 * sum(dq_tests_passed) / sum(dq_tests_run)";

} // namespace

class TestKpiEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratiosAreOfSums()
    {
        const auto table = tableOf({"a 2026-01 dq_tests_passed 90", "a 2026-01 dq_tests_run 100",
                                    "b 2026-01 dq_tests_passed 5", "b 2026-01 dq_tests_run 10"});
        const auto result = resultOf(table, passRate, "2026-01");
        QVERIFY(near(result.value, 100 * 95.0 / 110));
        QCOMPARE(*result.numerator, 95.0);
        QCOMPARE(*result.denominator, 110.0);
        QCOMPARE(result.included, 2);
    }
    // Exact until shown: what nets to zero is zero, and what is on its target meets it.
    void resultsAreExact_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("kpi");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<double>("value"); // NaN: none
        const auto row = [](const char* name, const char* lines, const char* id, const char* status, double value) {
            QTest::newRow(name) << QByteArray(lines) << QByteArray(id) << QByteArray(status) << value;
        };
        row("20 % over the budget is on the floor", "a 2026-01 spend 600; a 2026-01 budget 500",
            "cost.budget_deviation", "breach", 20);
        row("5 % over the budget is on the target", "a 2026-01 spend 105; a 2026-01 budget 100",
            "cost.budget_deviation", "met", 5);
        row("5 of 100 is 5 %", "a 2026-01 spend 100; a 2026-01 spend_idle 5", "cost.idle_share", "met", 5);
        row("a little more is not", "a 2026-01 spend 100; a 2026-01 spend_idle 5.0000000000000001", "cost.idle_share",
            "watch", 5);
        row("tenths", "a 2026-01-01 spend 0.1; a 2026-01-02 spend 0.2; a 2026-01-03 spend -0.3; a 2026-01 spend_idle 0",
            "cost.idle_share", "nothing_to_measure", std::nan(""));
        row("a sum of money", "a 2026-01 spend 64058.6231; b 2026-01 spend 0.1; c 2026-01 spend 0.2", "cost.spend",
            "unrated", 64058.9231);
        row("24 decimals that net to nothing",
            "a 2026-01 spend 0.123456789012345678901234; b 2026-01 spend 0.000000000000000000000766; c 2026-01 spend "
            "-0.123456789012345678902",
            "cost.spend", "unrated", 0);
    }
    void resultsAreExact()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, kpi);
        QFETCH(QByteArray, status);
        QFETCH(double, value);
        const auto result = standard(exactTable(lines), kpi.constData(), "2026-01");
        QCOMPARE(QByteArray::fromStdString(std::string(statusWord(result.status))), status);
        QCOMPARE(result.value.has_value(), !std::isnan(value));
        if (result.value)
            QCOMPARE(*result.value + 1, value + 1);
        if (result.status == KpiStatus::watch)
            QVERIFY(*result.score < 100 && *result.score > 0);
    }
    // A stock is carried on, by whatever way it came, and says how old it is.
    void stocksAreCarriedOn_data()
    {
        QTest::addColumn<bool>("stated");
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<bool>("known");
        QTest::addColumn<bool>("old");
        for (const bool stated : {true, false}) {
            const auto row = [&](const char* when, bool known, bool old) {
                QTest::addRow("%s %s", stated ? "stated" : "a point", when)
                    << stated << QByteArray(when) << known << old;
            };
            row("2026-01-04", false, false);
            row("2026-01", true, false);
            row("2026-01-06", true, true);
            row("2026-W03", true, true);
            row("2026-02", true, true);
            row("2027-01", true, true);
            row("2027-02", false, false); // its end lies more than 400 days behind
        }
    }
    void stocksAreCarriedOn()
    {
        QFETCH(bool, stated);
        QFETCH(QByteArray, when);
        QFETCH(bool, known);
        QFETCH(bool, old);
        MeasureTable table;
        const auto at = made::component(table, "churn");
        const auto day = period("2026-01-05");
        for (const auto& [name, value] : {std::pair("assets_total", 10), {"assets_versioned", 8}}) {
            if (stated)
                table.setStated(at, knownMeasure(name), day, Decimal(value, 0));
            else
                table.setSeries(at, knownMeasure(name), "", made::exact(day.first, {static_cast<double>(value)}));
        }
        const auto result = standard(table, "flow.version_coverage", when.constData());
        QCOMPARE(result.value, known ? std::optional(80.0) : std::nullopt);
        QCOMPARE(result.statedOn, old ? std::optional(day.first) : std::nullopt);
    }
    // Money that no rule places, of which nobody says what is idle: that is no data, and not a KPI that does not apply.
    void theUnassignedLackSomething()
    {
        MeasureTable table;
        table.setReportingCurrency("EUR");
        MeasuredComponent none;
        none.name = "(unassigned)";
        none.role = ComponentRole::unassigned;
        const auto at = table.addComponent(none);
        table.setSeries(at, knownMeasure("spend"), "EUR", made::exact(period("2026-01-05").first, {100}));
        const auto idle = standard(table, "cost.idle_share", "2026-01");
        QCOMPARE(idle.status, KpiStatus::no_data);
        QCOMPARE(idle.missing.size(), std::size_t(1));
        QCOMPARE(standard(table, "data.test_pass_rate", "2026-01").status, KpiStatus::not_applicable);
        QCOMPARE(standard(table, "cost.spend", "2026-01").value, std::optional(100.0));
    }
    // What is not over has no end, and nobody says that it met anything.
    void openIncidents_data()
    {
        QTest::addColumn<double>("incidents");
        QTest::addColumn<double>("open");
        QTest::addColumn<double>("hours");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<double>("value");
        QTest::newRow("all restored") << 2.0 << 0.0 << 2.0 << QByteArray("met") << 1.0;
        QTest::newRow("one open") << 3.0 << 1.0 << 2.0 << QByteArray("watch") << 1.0;
        QTest::newRow("one open, the others slow") << 3.0 << 1.0 << 60.0 << QByteArray("breach") << 30.0;
        QTest::newRow("all open") << 1.0 << 1.0 << 0.0 << QByteArray("no_data") << std::nan("");
    }
    void openIncidents()
    {
        QFETCH(double, incidents);
        QFETCH(double, open);
        QFETCH(double, hours);
        QFETCH(QByteArray, status);
        QFETCH(double, value);
        MeasureTable table;
        made::days(table, "lake", "incidents", "2026-01-07", {incidents});
        made::days(table, "lake", "incidents_open", "2026-01-07", {open});
        made::days(table, "lake", "restore_hours", "2026-01-07", {hours});
        const auto result = standard(table, "flow.time_to_restore", "2026-01");
        QCOMPARE(QByteArray::fromStdString(std::string(statusWord(result.status))), status);
        QCOMPARE(result.value.value_or(-1), std::isnan(value) ? -1 : value);
        QCOMPARE(result.openIncidents, static_cast<std::int64_t>(open));
        QCOMPARE(result.missing.empty(), open == 0);
    }
    // A share that cannot be is shown and judged by nobody.
    void sharesThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("kpi");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<double>("value");
        const auto row = [](const char* name, const char* lines, const char* id, const char* status, double value) {
            QTest::newRow(name) << QByteArray(lines) << QByteArray(id) << QByteArray(status) << value;
        };
        row("all of it", "a 2026-01 dq_tests_passed 10;a 2026-01 dq_tests_run 10", "data.test_pass_rate", "met", 100);
        row("more than all", "a 2026-01 dq_tests_passed 12;a 2026-01 dq_tests_run 10", "data.test_pass_rate", "unrated",
            120);
        row("less than nothing", "a 2026-01 features_drifted -5;a 2026-01 features_monitored 10", "model.drift_share",
            "unrated", -50);
        row("duplicates of more than all", "a 2026-01 rows_duplicate -1;a 2026-01 rows_checked 10", "data.uniqueness",
            "unrated", 110);
        row("owned spend beside a credit", "a 2026-01 spend_allocated 110;a 2026-01 spend 100",
            "cost.allocation_coverage", "unrated", 110);
        row("idle credits", "a 2026-01 spend_idle -5;a 2026-01 spend 100", "cost.idle_share", "unrated", -5);
        row("a budget may be exceeded", "a 2026-01 spend 250;a 2026-01 budget 100", "cost.budget_deviation", "breach",
            150);
        row("savings may be negative", "a 2026-01 spend_listed 150;a 2026-01 spend_list 100;a 2026-01 spend 150",
            "cost.effective_savings_rate", "breach", -50);
    }
    void sharesThatCannotBe()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QByteArray, kpi);
        const auto result = standard(exactTable(lines), kpi.constData(), "2026-01");
        QTEST(QByteArray::fromStdString(std::string(statusWord(result.status))), "status");
        QTEST(result.value.value_or(0), "value");
        QCOMPARE(result.missing.empty(), result.status != KpiStatus::unrated);
        QCOMPARE(result.score.has_value(), result.status != KpiStatus::unrated);
    }
    void fiveKindsOfResult()
    {
        const auto table = tableOf({"a 2026-01 dq_tests_passed 0", "a 2026-01 dq_tests_run 0",
                                    "lake:platform 2026-01 spend 5", "b 2026-01 spend 1"});
        const auto nothing = resultOf(table, passRate, "2026-01", "a");
        QCOMPARE(nothing.status, KpiStatus::nothing_to_measure);
        QCOMPARE(*nothing.denominator, 0.0);
        QCOMPARE(*nothing.coverage, 1.0);
        QVERIFY(!nothing.value && !nothing.score);
        const auto none = resultOf(table, passRate, "2026-01", "b");
        QCOMPARE(none.status, KpiStatus::no_data);
        QCOMPARE(*none.coverage, 0.0);
        QCOMPARE(none.included, 0);
        QVERIFY(!none.numerator && !none.denominator);
        QCOMPARE(messageText(none.missing), std::string("Data tests passed: nothing from b in January 2026."));
        const auto alien = standard(table, "model.accuracy", "2026-01", "lake");
        QCOMPARE(alien.status, KpiStatus::not_applicable);
        QVERIFY(!alien.coverage && alien.applicable == 0);
        QCOMPARE(standard(table, "cost.spend", "2026-01", "b").status, KpiStatus::unrated);
        QCOMPARE(standard(table, "data.test_pass_rate", "2026-01").status,
                 KpiStatus::nothing_to_measure); // the total decides
    }
    void missingIsNotZero()
    {
        const auto table = tableOf({"a 2026-01 spend 60", "b 2026-01 spend 60", "c 2026-01 spend -20",
                                    "a 2026-01 predictions 10", "b 2026-01 predictions 10"});
        const auto result = resultOf(table, "sum(spend) / sum(predictions)", "2026-01");
        QVERIFY(near(result.value, 6));
        QCOMPARE(result.included, 2);
        QCOMPARE(result.applicable, 3);
        QCOMPARE(*result.coverageSpend, 1.0); // a credit does not make coverage larger or smaller
        QVERIFY(near(result.coverage, 2.0 / 3));
    }
    // A formula that asks for spend with a list price covers that part of the spend; who stated totals alone, all of
    // it.
    void spendWithAListPrice_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QByteArray>("expected"); // value, numerator, denominator, coverage
        QTest::newRow("all of it") << QByteArray("a spend 90|a spend_listed 90|a spend_list 100")
                                   << QByteArray("10 90 100 1");
        QTest::newRow("a part of it") << QByteArray("a spend 180|a spend_listed 90|a spend_list 120")
                                      << QByteArray("25 90 120 0.5");
        QTest::newRow("totals alone") << QByteArray("a spend 90|a spend_list 100") << QByteArray("10 90 100 1");
        QTest::newRow("one of each") << QByteArray(
            "a spend 100|a spend_listed 60|a spend_list 80|b spend 100|b spend_list 120")
                                     << QByteArray("20 160 200 0.8");
        QTest::newRow("more than is spent, after credits")
            << QByteArray("a spend 50|a spend_listed 90|a spend_list 100") << QByteArray("10 90 100 1");
        QTest::newRow("no list price") << QByteArray("a spend 90") << QByteArray();
    }
    void spendWithAListPrice()
    {
        QFETCH(QByteArray, facts);
        QFETCH(QByteArray, expected);
        MeasureTable table;
        table.setReportingCurrency("EUR");
        for (const auto& fact : facts.split('|')) {
            const auto words = fact.split(' ');
            table.setStated(made::component(table, words[0].toStdString()), knownMeasure(words[1].toStdString()),
                            period("2026-01"), *Decimal::parse(words[2].toStdString()));
        }
        const auto result = resultOf(table, "100 * (1 - sum(spend_listed) / sum(spend_list))", "2026-01");
        QCOMPARE(result.value.has_value(), !expected.isEmpty());
        if (expected.isEmpty())
            return;
        const auto want = expected.split(' ');
        QVERIFY(near(result.value, want[0].toDouble()));
        QVERIFY(near(result.numerator, want[1].toDouble()));
        QVERIFY(near(result.denominator, want[2].toDouble()));
        QVERIFY(near(result.coverageSpend, want[3].toDouble()));
    }
    void netCreditsAreLeftOutOfRatiosOnly()
    {
        const auto table = tableOf(
            {"a 2026-01 spend 100", "a 2026-01 spend_idle 10", "b 2026-01 spend -40", "b 2026-01 spend_idle 5"});
        QVERIFY(near(resultOf(table, "100 * sum(spend_idle) / sum(spend)", "2026-01").value, 10));
        QVERIFY(near(resultOf(table, "sum(spend)", "2026-01").value, 60));
        const auto own = resultOf(table, "100 * sum(spend_idle) / sum(spend)", "2026-01", "b");
        QCOMPARE(own.status, KpiStatus::no_data);
        QCOMPARE(own.applicable, 1);
        QVERIFY(messageText(own.missing).find("net credit") != std::string::npos);
        Catalogue catalogue;
        catalogue.put(kpi("100 * sum(spend_idle) / sum(spend)"));
        const auto detail = KpiEngine(table, catalogue).detail({"team.x", "*", period("2026-01")});
        QCOMPARE(detail.leftOut.size(), std::size_t(1));
        QCOMPARE(detail.leftOut[0].reason, LeftOutReason::negative_denominator);
        QCOMPARE(detail.counted, std::vector<std::string>{"a"});
        QCOMPARE(detail.filledIn, std::string("100 * 10 / 100"));
        QCOMPARE(*detail.inputs[1].total, 100.0);
    }
    void componentsBelongFromTheirFirstFactOn()
    {
        auto table = tableOf({"a 2026-01 spend 1", "b 2026-02 spend 1", "a 2026-03 spend 1"});
        Catalogue catalogue;
        const KpiEngine engine(table, catalogue);
        QCOMPARE(engine.scopes(period("2025-12")), std::vector<std::string>{"*"});
        QCOMPARE(engine.scopes(period("2026-01")), (std::vector<std::string>{"*", "a"}));
        QCOMPARE(engine.scopes(period("2026-02")), (std::vector<std::string>{"*", "a", "b"})); // a is silent, not gone
        QCOMPARE(resultOf(table, "sum(spend)", "2026-02").applicable, 2);
        QCOMPARE(*resultOf(table, "sum(spend)", "2026-02").coverageCount, 0.5);
        QCOMPARE(resultOf(table, "sum(spend)", "2026-01", "b").status, KpiStatus::not_applicable);
        MeasuredComponent retired;
        retired.name = "old";
        retired.retiredOn = period("2026-01-15").first;
        const auto at = table.addComponent(retired);
        table.setStated(at, knownMeasure("spend"), period("2026-01"), Decimal(1, 0));
        QCOMPARE(resultOf(table, "sum(spend)", "2026-01").applicable, 2);
        QCOMPARE(resultOf(table, "sum(spend)", "2026-03").applicable, 2);
    }
    void severalMonthsCountWhereAllIsThere()
    {
        const auto table =
            tableOf({"a 2026-01 dq_tests_run 10", "a 2026-02 dq_tests_run 10", "a 2026-03 dq_tests_run 10",
                     "a 2026-01 dq_tests_passed 9", "a 2026-03 dq_tests_passed 6", "a 2026-01 spend 5"});
        const auto result = resultOf(table, passRate, "2026-Q1");
        QVERIFY(near(result.value, 75)); // February's runs without verdicts are not counted
        QCOMPARE(result.months, 3);
        QVERIFY(near(result.monthsCounted, 2));
        QVERIFY(near(result.coverage, 2.0 / 3));
        QCOMPARE(*result.coverageSpend, 1.0);
        QVERIFY(near(resultOf(table, passRate, "2026-01..2026-02").value, 90));
    }
    void valuesGivenForTheVeryPeriodCount()
    {
        const auto table = tableOf({"a 2026-01 spend 10", "a 2026-02 spend 20", "a 2026-03 spend 30",
                                    "a 2026-Q1 forecast 90", "a 2026-02 forecast 7"});
        const auto quarter = resultOf(table, "sum(abs(spend - forecast)) / sum(spend)", "2026-Q1");
        QVERIFY(near(quarter.value, 0.5)); // 60 against 90 as a whole, not month by month
        QVERIFY(near(quarter.monthsCounted, 3));
        QVERIFY(near(resultOf(table, "sum(forecast)", "2026-02").value, 7));
        QCOMPARE(resultOf(table, "sum(forecast)", "2026-01").status, KpiStatus::no_data); // never spread
        QVERIFY(near(resultOf(table, "sum(forecast)", "2026-01..2026-03").value, 90));
        QVERIFY(near(resultOf(table, "sum(forecast)", "2026").value, 90)); // the quarter is the largest inside
    }
    void aGapInsideAGivenQuarterLeavesItOut()
    {
        const auto table = tableOf({"a 2026-01 spend 10", "a 2026-03 spend 30", "a 2026-Q1 forecast 90",
                                    "a 2026-04 spend 4", "a 2026-04 forecast 5"});
        QCOMPARE(resultOf(table, "sum(abs(spend - forecast)) / sum(spend)", "2026-Q1").status, KpiStatus::no_data);
        const auto year = resultOf(table, "sum(forecast) / sum(spend)", "2026");
        QVERIFY(near(year.value, 1.25));       // April alone has both
        QVERIFY(near(year.coverage, 1.0 / 4)); // of the four months that the data cover
    }
    void weeksThatStickOutTakeNoPart()
    {
        const auto table =
            tableOf({"a 2026-W04 predictions 7", "a 2026-W05 predictions 70"}); // W05: 26 January to 1 February
        const auto january = resultOf(table, "sum(predictions)", "2026-01");
        QVERIFY(near(january.value, 7));
        QVERIFY(january.sticksOut);
        const auto quarter = resultOf(table, "sum(predictions)", "2026-Q1");
        QVERIFY(near(quarter.value, 77)); // inside the quarter it counts, January and February together
        QVERIFY(!quarter.sticksOut);
    }
    void derivedDaysFillTheRest()
    {
        auto table = tableOf({"a 2026-01-10 predictions 100"});
        const auto days = made::exact(period("2026-01-09").first, {1, 2, 4, std::nan(""), 8});
        table.setSeries(0, knownMeasure("predictions"), "", days);
        QVERIFY(near(resultOf(table, "sum(predictions)", "2026-01").value,
                     1 + 100 + 4 + 8)); // given beats derived on the 10th
        QVERIFY(near(resultOf(table, "sum(predictions)", "2026-01-09..2026-01-09").value, 1));
        table.setStated(0, knownMeasure("predictions"), period("2026-01"), Decimal(1000, 0));
        QVERIFY(near(resultOf(table, "sum(predictions)", "2026-01").value, 1000));
    }
    void stocksShowTheirLastValue()
    {
        auto table = tableOf({"a 2026-01 datasets_total 10", "a 2026-02 datasets_total 12",
                              "a 2026-01 datasets_tested 5", "a 2026-02 datasets_tested 9"});
        QVERIFY(near(standard(table, "data.test_coverage", "2026-Q1").value, 75));
        QVERIFY(near(standard(table, "data.test_coverage", "2026-03").value, 75)); // carried on
        table.setSeries(0, knownMeasure("datasets_total"), "",
                        made::exact(period("2026-01-05").first, {20, std::nan(""), 16}));
        table.setSeries(0, knownMeasure("datasets_tested"), "", made::exact(period("2026-01-05").first, {4}));
        QVERIFY(near(standard(table, "data.test_coverage", "2026-03").value, 75));    // the last that was said
        QVERIFY(near(standard(table, "data.test_coverage", "2026-01-31").value, 25)); // on the 31st by the points
    }
    void currenciesAreConvertedMonthByMonth()
    {
        auto table = tableOf({"a 2026-01 predictions 10"});
        table.setSeries(0, knownMeasure("spend"), "EUR", made::exact(period("2026-01-31").first, {100, 100}));
        table.setSeries(0, knownMeasure("spend"), "USD", made::exact(period("2026-01-31").first, {10, 10}));
        table.setRate("USD", period("2026-01"), Decimal(5, 1));
        QVERIFY(near(resultOf(table, "sum(spend)", "2026-01").value, 105));
        const auto quarter = resultOf(table, "sum(spend)", "2026-Q1");
        QCOMPARE(quarter.status, KpiStatus::no_data);
        QCOMPARE(messageText(quarter.missing), std::string("There is no rate for USD in February 2026."));
        table.setRate("USD", period("2026-02"), Decimal(2, 0));
        QVERIFY(near(resultOf(table, "sum(spend)", "2026-Q1").value, 225));
    }
    void oneMissingRateSilencesTheWholeTotal()
    {
        auto table = tableOf({"a 2026-01 spend 10", "b 2026-01 predictions 1"});
        table.setSeries(1, knownMeasure("spend"), "USD", made::exact(period("2026-01-31").first, {10}));
        QCOMPARE(resultOf(table, "sum(spend)", "2026-01").status, KpiStatus::no_data);
        QVERIFY(near(resultOf(table, "sum(spend)", "2026-01", "a").value, 10));
    }
    void verdictsFollowAccuracyAndTarget()
    {
        const auto table = tableOf(
            {"a 2026-01 spend 10", "a 2026-01 predictions_correct 90", "a 2026-01 predictions_labelled 100",
             "a 2026-01 accuracy_target 0.9", "b 2026-01 spend 30", "b 2026-01 predictions_correct 80",
             "b 2026-01 predictions_labelled 100", "b 2026-01 accuracy_target 0.9", "c 2026-01 spend 60",
             "c 2026-01 predictions_correct 0", "c 2026-01 predictions_labelled 0", "c 2026-01 accuracy_target 0.9"});
        QVERIFY(near(standard(table, "joint.spend_below_target", "2026-01").value,
                     75)); // c has no labels and takes no part
        QCOMPARE(standard(table, "joint.spend_below_target", "2026-01").included, 2);
        QVERIFY(near(standard(table, "model.target_attainment", "2026-01").value, 50));
        QCOMPARE(standard(table, "model.target_attainment", "2026-01", "c").status, KpiStatus::no_data);
        const auto risk = resultOf(table, "sum(spend where below_target = 1) / sum(spend)", "2026-01");
        QVERIFY(near(risk.value, 0.3)); // without a verdict a component is not below its target
        QCOMPARE(risk.included, 3);
    }
    void spendAtRiskNeedsAllFourSums()
    {
        const auto table = tableOf({"a 2026-01 spend 100", "a 2026-01 spend_idle 30", "a 2026-01 spend_failed_runs 30",
                                    "a 2026-01 spend_anomalous 60", "b 2026-01 spend 50", "b 2026-01 spend_idle 5"});
        const auto result = standard(table, "joint.spend_at_risk", "2026-01");
        QVERIFY(near(result.value, 100)); // never more than the spend itself
        QCOMPARE(result.included, 1);
        QVERIFY(near(result.coverage, 0.5));
    }
    void theWorstInputDecides()
    {
        const auto table =
            tableOf({"m 2026-01 spend 10", "n 2026-01 spend 30", "o 2026-01 spend 60", "x:data 2026-01 dq_tests_run 10",
                     "x 2026-01 dq_tests_passed 9", "y:data 2026-01 dq_tests_run 100", "y 2026-01 dq_tests_passed 89",
                     "z:data 2026-01 dq_tests_run 0", "z 2026-01 dq_tests_passed 0", "m <- x", "n <- x", "n <- y",
                     "o <- y", "o <- z"});
        const auto result = standard(table, "joint.spend_on_untrusted_data", "2026-01");
        QVERIFY(near(result.value, 75)); // exactly 90 % is trusted; o has an input that ran nothing
        QCOMPARE(result.included, 2);
        QCOMPARE(standard(table, "joint.spend_on_untrusted_data", "2026-01", "o").status, KpiStatus::no_data);
    }
    void organisationKpisSpeakForThePortfolioOnly()
    {
        const auto table =
            tableOf({"a 2026-01 spend 10", "ORG 2026-01 reviews_due 4", "ORG 2026-01 reviews_on_time 3"});
        const auto result = standard(table, "gov.review_adherence", "2026-01");
        QVERIFY(near(result.value, 75));
        QCOMPARE(result.applicable, 1);
        QCOMPARE(*result.coverageSpend, 1.0);
        const auto catalogue = Catalogue::standard();
        const KpiEngine engine(table, catalogue);
        QVERIFY(engine.evaluate("a", period("2026-01")).find("a", "gov.review_adherence") == nullptr);
        QCOMPARE(engine.scopes(period("2026-01")), (std::vector<std::string>{"*", "a"}));
        QVERIFY_THROWS_EXCEPTION(Error, engine.scope("ORG"));
        const auto silent = standard(tableOf({"a 2026-01 spend 10"}), "gov.review_adherence", "2026-01");
        QCOMPARE(silent.status, KpiStatus::no_data);
        QCOMPARE(silent.applicable, 1);
    }
    void theUnassignedIsInSumsAndInNoCount()
    {
        const auto table = tableOf({"a 2026-01 spend 80", "a 2026-01 spend_allocated 80", "- 2026-01 spend 20",
                                    "- 2026-01 spend_allocated 0"});
        const auto result = standard(table, "cost.allocation_coverage", "2026-01");
        QVERIFY(near(result.value, 80));
        QCOMPARE(result.applicable, 1);
        QCOMPARE(*result.coverage, 1.0);
        const auto alone = standard(tableOf({"- 2026-01 spend 20"}), "cost.spend", "2026-01");
        QVERIFY(near(alone.value, 20)); // never dropped from a total
    }
    void targetsHoldFromAPeriodOn()
    {
        const auto table = tableOf({"a 2026-01 dq_tests_run 10", "a 2026-01 dq_tests_passed 9",
                                    "a 2026-02 dq_tests_run 10", "a 2026-02 dq_tests_passed 9"});
        Catalogue catalogue;
        catalogue.put(kpi(passRate, R"(, "better": "higher", "target": 98, "floor": 90, "weight": 2)"));
        const auto put = [&catalogue](const char* json) {
            Issue why;
            auto item = readTarget(json, why);
            QVERIFY2(item, why.text.c_str());
            catalogue.putTarget(*item);
        };
        put(R"({"kpi": "team.x", "from": "2026-02", "target": 90, "floor": 80})");
        put(R"({"kpi": "team.x", "scope": "a", "from": "2026-02", "target": 95})");
        put(R"({"kpi": "team.x", "scope": "*", "weight": 5})");
        const KpiEngine engine(table, catalogue);
        const auto bar = [&](const char* scope, const char* when) {
            return engine.detail({"team.x", scope, period(when)}).result;
        };
        QCOMPARE(bar("*", "2026-01").status, KpiStatus::breach);
        QCOMPARE(bar("*", "2026-02").status, KpiStatus::met);
        QCOMPARE(bar("*", "2026-02").thresholds.weight, 5.0);
        QCOMPARE(bar("a", "2026-02").thresholds.weight, 2.0);
        QVERIFY(near(bar("a", "2026-02").score, 100 * 10.0 / 15));
        put(R"({"kpi": "team.x", "scope": "*", "from": "2026-02", "target": null})");
        QCOMPARE(bar("*", "2026-02").status, KpiStatus::unrated);
    }
    void targetsPerMonthGrowWithThePeriod()
    {
        const auto table = tableOf(
            {"a 2026-01 data_downtime_hours 12", "a 2026-02 data_downtime_hours 0", "a 2026-03 data_downtime_hours 0"});
        QVERIFY(near(standard(table, "data.downtime_hours", "2026-01").score, 60));
        const auto quarter = standard(table, "data.downtime_hours", "2026-Q1");
        QCOMPARE(*quarter.thresholds.target, 12.0);
        QCOMPARE(*quarter.thresholds.floor, 72.0);
        QCOMPARE(quarter.status, KpiStatus::met);
    }
    void theDefaultPeriodIsTheLastWholeMonth()
    {
        QVERIFY(!MeasureTable().defaultPeriod());
        QCOMPARE(tableOf({"a 2026-01 spend 1", "a 2026-02-10 spend 1"}).defaultPeriod()->text(),
                 std::string("2026-01"));
        QCOMPARE(tableOf({"a 2026-02-10 spend 1"}).defaultPeriod()->text(), std::string("2026-02"));
        QCOMPARE(tableOf({"a 2026-01 spend 1", "a 2026-02 spend 1"}).defaultPeriod()->text(), std::string("2026-02"));
        const auto planned = tableOf({"a 2026-01 spend 1", "a 2026-12 budget 5", "a 2026-12 accuracy_target 0.9"});
        QCOMPARE(isoDay(*planned.dataDate()),
                 std::string("2026-01-31")); // a plan says nothing about how far the data reach
    }
    void unknownNamesAreRefused()
    {
        const auto table = tableOf({"a 2026-01 spend 1"});
        const auto catalogue = Catalogue::standard();
        const KpiEngine engine(table, catalogue);
        QVERIFY_THROWS_EXCEPTION(Error, engine.detail(Question{"no.such", "*", period("2026-01")}));
        QVERIFY_THROWS_EXCEPTION(Error, engine.evaluate("nobody", period("2026-01")));
        QVERIFY_THROWS_EXCEPTION(Error, engine.detail(Question{"gov.review_adherence", "a", period("2026-01")}));
    }
    void aYearOfTwoHundredComponentsIsQuick()
    {
        MeasureTable table;
        table.setReportingCurrency("EUR");
        for (int c = 0; c < 200; ++c) {
            MeasuredComponent component;
            component.name = "c" + std::to_string(c);
            component.kind = "model";
            const auto at = table.addComponent(component);
            for (std::size_t m = 0; m < measures().size(); ++m)
                if (measures()[m].origin != MeasureOrigin::derived)
                    table.setSeries(at, static_cast<Measure>(m), measures()[m].unit == MeasureUnit::money ? "EUR" : "",
                                    made::exact(period("2026-01-01").first, std::vector<double>(365, 1.0 + c % 7)));
        }
        const auto catalogue = Catalogue::standard();
        const KpiEngine engine(table, catalogue);
        QBENCHMARK_ONCE
        {
            const auto year = engine.evaluate("*", period("2026"));
            QCOMPARE(year.find("*", "cost.spend")->included, 200);
        }
    }
};

ROOM_TEST(TestKpiEngine)
#include "tst_kpi_engine.moc"

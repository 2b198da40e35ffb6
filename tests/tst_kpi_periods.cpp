// Periods that run are judged to date, and what figures are compared with.
#include "core/base/message_text.h"
#include "core/kpi/comparison.h"
#include "core/kpi/engine.h"
#include "core/kpi/explain.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>

using namespace core;

namespace {

Period parsed(const char* text) { return *Period::parse(text); }

// Four components with every measure that can be stated, some missing, for so many months of 2026.
MeasureTable monthsOf(std::uint64_t seed, int months)
{
    MeasureTable table;
    table.setReportingCurrency("EUR");
    made::Noise noise(seed);
    for (const auto* name : {"a", "b", "c", "d"})
        made::component(table, name);
    const auto organisation = table.addComponent({"ORG", "other", {}, ComponentRole::organisation, {}, {}, {}});
    table.addInput(1, 0);
    for (std::size_t at = 0; at <= organisation; ++at)
        for (const auto& info : measures()) {
            if (info.origin == MeasureOrigin::derived || (noise.next() > 1 && info.name != "spend"))
                continue;
            std::vector<double> values;
            for (int month = 0; month < 12; ++month) {
                const double value = noise.next() > 1.5 ? std::nan("") : std::round(100 + 20 * noise.next());
                values.push_back(month < months || info.origin == MeasureOrigin::plan ? value : std::nan(""));
            }
            if (info.name == "spend")
                values[static_cast<std::size_t>(months - 1)] = 100; // the data reach to there
            made::stated(table, table.components()[at].name, info.name, "2026-01", values);
        }
    return table;
}

QByteArray textOf(const KpiResult& one)
{
    QByteArray text =
        QByteArray::fromStdString(one.kpi + ' ' + one.scope) + ' ' + QByteArray::number(static_cast<int>(one.status));
    for (const auto value : {one.value, one.numerator, one.denominator, one.score, one.coverageSpend, one.coverageCount,
                             one.coverage, one.thresholds.target, one.thresholds.floor})
        text += ' ' + (value ? QByteArray::number(*value, 'g', 17) : QByteArray("-"));
    return text + ' ' + QByteArray::number(one.included) + ' ' + QByteArray::number(one.applicable);
}

void compareEach(const Evaluation& got, const Evaluation& wanted)
{
    QCOMPARE(got.results.size(), wanted.results.size());
    for (std::size_t i = 0; i < got.results.size(); ++i)
        QCOMPARE(textOf(got.results[i]), textOf(wanted.results[i]));
    QCOMPARE(got.scores.size(), wanted.scores.size());
    for (std::size_t i = 0; i < got.scores.size(); ++i)
        QCOMPARE(got.scores[i].score, wanted.scores[i].score);
}

KpiResult judged(const MeasureTable& table, const char* id, const char* when)
{
    return KpiEngine(table, made::standard()).detail({id, "*", parsed(when), {}}).result;
}

bool isNear(std::optional<double> got, double want)
{
    return got && std::abs(*got - want) <= 1e-9 * std::max(1.0, std::abs(want));
}

std::vector<double> everyDay(double value, int days)
{
    return std::vector<double>(static_cast<std::size_t>(days), value);
}

} // namespace

class TestKpiPeriods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunningPeriodIsTheRangeOfItsFullMonths_data()
    {
        QTest::addColumn<int>("months"); // that the data cover
        QTest::addColumn<QByteArray>("running");
        QTest::addColumn<QByteArray>("range");
        QTest::newRow("one month of a quarter") << 10 << QByteArray("2026-Q4") << QByteArray("2026-10");
        QTest::newRow("two months of a quarter") << 5 << QByteArray("2026-Q2") << QByteArray("2026-04..2026-05");
        QTest::newRow("a month of a year") << 1 << QByteArray("2026") << QByteArray("2026-01");
        QTest::newRow("seven months of a year") << 7 << QByteArray("2026") << QByteArray("2026-01..2026-07");
        QTest::newRow("eleven months of a year") << 11 << QByteArray("2026") << QByteArray("2026-01..2026-11");
        QTest::newRow("a range of months") << 6 << QByteArray("2026-03..2026-09") << QByteArray("2026-03..2026-06");
    }
    void aRunningPeriodIsTheRangeOfItsFullMonths()
    {
        QFETCH(int, months);
        QFETCH(QByteArray, running);
        QFETCH(QByteArray, range);
        for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
            const auto table = monthsOf(seed, months);
            const KpiEngine engine(table, made::standard());
            const auto scopes = engine.scopes(parsed(range));
            QCOMPARE(engine.scopes(parsed(running)), scopes);
            const auto got = engine.evaluate(scopes, parsed(running)), want = engine.evaluate(scopes, parsed(range));
            compareEach(got, want);
            for (const auto& result : got.results) {
                QCOMPARE(result.period.text(), running.toStdString());
                QCOMPARE(result.to, std::optional(parsed(range).last));
            }
            for (const auto& result : want.results)
                QVERIFY(!result.to);
        }
    }
    void aPeriodThatHasEndedOrNotBegunIsAsItWas()
    {
        for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
            const auto table = monthsOf(seed, 7);
            const KpiEngine engine(table, made::standard()), whole(table, made::standard(), false);
            for (const auto* when : {"2026-01", "2026-Q1", "2026-Q2", "2026-01..2026-07", "2025",
                                     "2026-07-01..2026-07-31", "2026-W20", "2026-Q4", "2027"})
                compareEach(engine.evaluate(engine.scopes(parsed(when)), parsed(when)),
                            whole.evaluate(whole.scopes(parsed(when)), parsed(when)));
        }
    }
    // Daily figures up to the middle of a month.
    void daysThatTheDataCoverAreJudged()
    {
        MeasureTable table;
        table.setReportingCurrency("EUR");
        made::days(table, "a", "spend", "2026-10-01", everyDay(10, 46)); // to 15 November
        made::days(table, "a", "deployments", "2026-10-01", everyDay(1, 46));
        made::days(table, "a", "data_downtime_hours", "2026-10-01", everyDay(0.1, 46));
        made::stated(table, "a", "budget", "2026-10", std::vector<double>{310, 300, 310});
        for (const auto& [when, days] : {std::pair("2026-11", 15), {"2026-Q4", 46}, {"2026-W46", 7}}) {
            QVERIFY(isNear(judged(table, "cost.spend", when).value, 10 * days));
            QVERIFY(isNear(judged(table, "flow.deployments_per_week", when).value, 7));
        }
        QCOMPARE(judged(table, "cost.spend", "2026-11").to, std::optional(parsed("2026-11-15").first));
        QVERIFY(!judged(table, "cost.spend", "2026-10").to);
        // the month's budget by its days, the quarter's by its months
        QVERIFY(isNear(judged(table, "cost.budget_deviation", "2026-11").value, 0));
        QVERIFY(isNear(judged(table, "cost.budget_deviation", "2026-11").denominator, 150));
        QVERIFY(isNear(judged(table, "cost.budget_deviation", "2026-Q4").denominator, 460));
        QVERIFY(isNear(judged(table, "data.downtime_hours", "2026-11").thresholds.target, 4 * 15 * 12 / 365.25));
    }
    void budgetsOfLongerPeriodsCountProRata_data()
    {
        QTest::addColumn<QByteArray>("budgets"); // "period value" by commas
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<double>("counted"); // NaN: none
        QTest::newRow("a quarter's, one month in") << QByteArray("2026-Q4 300") << QByteArray("2026-Q4") << 100.0;
        QTest::newRow("a year's, ten months in") << QByteArray("2026 1200") << QByteArray("2026") << 1000.0;
        QTest::newRow("a month's goes before a year's")
            << QByteArray("2026 1200,2026-10 150") << QByteArray("2026") << 1050.0;
        QTest::newRow("a quarter's before a year's")
            << QByteArray("2026 1200,2026-Q4 600") << QByteArray("2026-Q4") << 200.0;
        QTest::newRow("of a longer period than asked for")
            << QByteArray("2026 1200") << QByteArray("2026-Q4") << std::nan("");
        QTest::newRow("of a month that has ended, a quarter's says nothing")
            << QByteArray("2026-Q4 300") << QByteArray("2026-10") << std::nan("");
        QTest::newRow("no even share") << QByteArray("2026-Q4 100") << QByteArray("2026-Q4") << 100.0 / 3;
    }
    void budgetsOfLongerPeriodsCountProRata()
    {
        QFETCH(QByteArray, budgets);
        QFETCH(QByteArray, when);
        QFETCH(double, counted);
        MeasureTable table;
        table.setReportingCurrency("EUR");
        made::stated(table, "a", "spend", "2026-01", everyDay(90, 10));
        for (const auto& one : budgets.split(',')) {
            const auto words = one.split(' ');
            table.setStated(0, knownMeasure("budget"), parsed(words[0].constData()),
                            made::decimal(words[1].toDouble()));
        }
        const auto budget = budgetDetail(KpiEngine(table, made::standard()), {"cost.spend", "*", parsed(when), {}});
        QCOMPARE(budget.result.value.has_value(), !std::isnan(counted));
        if (!std::isnan(counted))
            QVERIFY2(isNear(budget.result.value, counted), QByteArray::number(*budget.result.value));
    }
    // Bills dated on one day are of their whole month.
    void theBudgetOfAnInvoicedMonthCountsWhole()
    {
        MeasureTable table;
        table.setReportingCurrency("EUR");
        for (const auto* day : {"2026-08-05", "2026-09-05", "2026-10-05"})
            table.noteFact(made::component(table, "a"), parsed(day).first, parsed(day).first);
        std::vector<double> spend(62, std::nan(""));
        spend[0] = spend[31] = spend[61] = 1000;
        made::days(table, "a", "spend", "2026-08-05", spend);
        made::stated(table, "a", "budget", "2026-08", everyDay(1000, 4));
        made::days(table, "a", "requests", "2026-10-01", everyDay(1, 20)); // the data reach to the 20th
        QCOMPARE(judged(table, "cost.budget_deviation", "2026-10").to, std::optional(parsed("2026-10-20").first));
        QVERIFY(isNear(judged(table, "cost.budget_deviation", "2026-10").value, 0));
        QVERIFY(isNear(judged(table, "cost.budget_deviation", "2026-08..2026-10").value, 0));
    }
    // A month that has begun is no gap for what comes at the end of months.
    void lateFiguresOfARunningMonthAreNoGap()
    {
        MeasureTable table;
        table.setReportingCurrency("EUR");
        made::days(table, "a", "spend", "2026-10-01", everyDay(10, 46));
        made::stated(table, "a", "predictions_labelled", "2026-10", std::vector<double>{100});
        made::stated(table, "a", "predictions_correct", "2026-10", std::vector<double>{90});
        const auto result = judged(table, "model.accuracy", "2026-Q4");
        QVERIFY(isNear(result.value, 90));
        QVERIFY(isNear(result.coverage, 1));
    }
    void stocksAreThoseOfTheLastMonthWithData()
    {
        MeasureTable table;
        made::stated(table, "a", "metadata_required", "2026-01", std::vector<double>{10, 10, 20});
        made::stated(table, "a", "metadata_filled", "2026-01", std::vector<double>{5, 6, 15});
        QVERIFY(isNear(judged(table, "data.metadata_completeness", "2026").value, 75));
        QVERIFY(isNear(judged(table, "data.metadata_completeness", "2026").coverage, 1));
    }
    void theComparedPeriodIsAsLong_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QByteArray>("compared");
        const auto row = [](const char* when, const char* with, const char* compared) {
            QTest::addRow("%s with %s", when, with) << QByteArray(when) << QByteArray(with) << QByteArray(compared);
        };
        row("2026-10", "previous", "2026-09"); // the data reach to 15 November 2026
        row("2026-10", "year_ago", "2025-10");
        row("2026-W07", "year_ago", "2025-W07");
        row("2026-Q4", "previous", "2026-07-01..2026-08-15");
        row("2026", "previous", "2025-01-01..2025-11-15");
        row("2026", "year_ago", "2025-01-01..2025-11-15");
        row("2026-11", "previous", "2026-10-01..2026-10-15");
        row("2026-11-10..2026-11-20", "previous", "2026-10-30..2026-11-04");
        row("2024-02", "year_ago", "2023-02");
        row("2026-10", "2024-03", "2024-03");
        row("2026-Q4", "target", "2026-Q4");
        row("2026-Q4", "budget", "2026-Q4");
    }
    void theComparedPeriodIsAsLong()
    {
        QFETCH(QByteArray, when);
        QFETCH(QByteArray, with);
        QFETCH(QByteArray, compared);
        const auto comparison = Comparison::parse(with.toStdString());
        QVERIFY(comparison);
        QCOMPARE(QByteArray::fromStdString(comparison->text()), with);
        const auto found = comparedPeriod({{}, "*", parsed(when), *comparison}, parsed("2026-11-15").first);
        QCOMPARE(QByteArray::fromStdString(found.text()), compared);
    }
    void everyComparisonSaysWhatItComparesWith_data()
    {
        QTest::addColumn<QByteArray>("kpi");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<bool>("parts");
        const auto row = [](const char* kpi, const char* with, const char* says, bool parts) {
            QTest::addRow("%s with %s", kpi, with) << QByteArray(kpi) << QByteArray(with) << QByteArray(says) << parts;
        };
        row("cost.spend", "previous",
            "Spend rose by 20 EUR to 120 EUR in Q4 2026 (to 31 October 2026), from 100 EUR in "
            "July 2026.",
            true);
        row("cost.spend", "2026-09", "Spend is 120 EUR in Q4 2026 (to 31 October 2026), the same as in September 2026.",
            true);
        row("cost.spend", "year_ago", "Spend has no value in October 2025. Nothing was known in October 2025.", false);
        row("cost.spend", "budget",
            "Spend is 120 EUR in Q4 2026 (to 31 October 2026), 20 EUR over the budget of 100 "
            "EUR. Largest parts: a (+20 EUR).",
            true);
        row("cost.spend", "target",
            "Spend has no target in Q4 2026 (to 31 October 2026), so there is nothing to compare "
            "it with.",
            false);
        row("data.test_pass_rate", "target",
            "Data test pass rate is 90 % in Q4 2026 (to 31 October 2026), 8 pp below its "
            "target of 98 %. A target is one figure",
            false);
        row("data.test_pass_rate", "budget",
            "Only spend is held against a budget; for Data test pass rate there is "
            "nothing to compare with.",
            false);
    }
    void everyComparisonSaysWhatItComparesWith()
    {
        QFETCH(QByteArray, kpi);
        QFETCH(QByteArray, with);
        QFETCH(QByteArray, says);
        QFETCH(bool, parts);
        MeasureTable table;
        table.setReportingCurrency("EUR");
        made::stated(table, "a", "spend", "2026-07", std::vector<double>{100, 110, 120, 120});
        made::stated(table, "a", "dq_tests_run", "2026-07", everyDay(100, 4));
        made::stated(table, "a", "dq_tests_passed", "2026-07", everyDay(90, 4));
        made::stated(table, "a", "budget", "2026-Q4", std::vector<double>{300});
        const auto made = explainChange(KpiEngine(table, made::standard()), {kpi.toStdString(), "*", parsed("2026-Q4"),
                                                                             *Comparison::parse(with.toStdString())});
        const auto text = QByteArray::fromStdString(messageText(parts ? made.sentence : made.why));
        QVERIFY2(text.startsWith(says), text);
        QCOMPARE(made.kind != SplitKind::none, parts);
    }
};

ROOM_TEST(TestKpiPeriods)
#include "tst_kpi_periods.moc"

// What is withheld because it would mean nothing: limits and forecasts of few things, forecasts that lose, landings of
// what is invoiced.
#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/kpi/outlook.h"
#include "core/kpi/signals.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>

using namespace core;

namespace {

constexpr int monthsShown = 24; // 2024-01 to 2025-12

std::vector<double> monthly(double level, double swing)
{
    std::vector<double> values;
    for (int i = 0; i < monthsShown; ++i)
        values.push_back(level + (i % 3 == 0 ? swing : 0));
    return values;
}

KpiOutlook outlookAt(const MeasureTable& table, const char* kpi, const char* when)
{
    return kpiOutlook(KpiEngine(table, made::standard()), {kpi, "*", *Period::parse(when), {}});
}

KpiSignals signalsAt(const MeasureTable& table, const char* kpi, const char* when)
{
    return kpiSignals(KpiEngine(table, made::standard()), {kpi, "*", *Period::parse(when), {}});
}

// Invoices of 1,000 on the 5th of each month from January 2026 on.
void invoices(MeasureTable& table, const char* name, int months)
{
    const Day first = Period::parse("2026-01-05")->first;
    std::vector<double> days;
    for (auto month = *Period::parse("2026-01"); months-- > 0; month = month.next()) {
        const Day day = month.first + 4;
        days.resize(static_cast<std::size_t>(day - first), std::nan(""));
        days.push_back(1000);
    }
    made::days(table, name, "spend", "2026-01-05", days);
}

} // namespace

class TestKpiShown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sharesOfFewThingsHaveNoLimits_data()
    {
        QTest::addColumn<QByteArray>("kpi");
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<double>("things");
        QTest::addColumn<bool>("limits");
        const auto row = [](const char* kpi, const char* whole, const char* part, double things, bool limits) {
            QTest::addRow("%s of %g", kpi, things)
                << QByteArray(kpi) << QByteArray(whole) << QByteArray(part) << things << limits;
        };
        row("flow.change_failure_rate", "deployments", "deployments_failed", 5, false);
        row("flow.change_failure_rate", "deployments", "deployments_failed", 19, false);
        row("flow.change_failure_rate", "deployments", "deployments_failed", 20, true);
        row("model.freshness", "models_total", "models_fresh", 12, false);
        row("data.test_pass_rate", "dq_tests_run", "dq_tests_passed", 400, true);
        row("cost.idle_share", "spend", "spend_idle", 5, true); // money is no number of things
    }
    void sharesOfFewThingsHaveNoLimits()
    {
        QFETCH(QByteArray, kpi);
        QFETCH(QByteArray, whole);
        QFETCH(QByteArray, part);
        QFETCH(double, things);
        QFETCH(bool, limits);
        MeasureTable table;
        table.setReportingCurrency("EUR");
        made::stated(table, "a", whole.toStdString(), "2024-01", monthly(things, 0));
        made::stated(table, "a", part.toStdString(), "2024-01", monthly(2, 1));
        const auto made = signalsAt(table, kpi.constData(), "2025-12");
        QCOMPARE(made.stretches.back().limits.has_value(), limits);
        QCOMPARE(made.variation == Variation::no_limits, !limits);
        const auto text = messageText(made.sentence);
        QCOMPARE(text.starts_with("2 of " + readable(things) + ":"), !limits);
        QCOMPARE(made.fewThings.has_value(), !limits);
        QCOMPARE(outlookAt(table, kpi.constData(), "2025-12").shown().empty(), true); // no trend in it either way
    }
    void aForecastThatLosesIsNotShown()
    {
        MeasureTable steps, trend;
        std::vector<double> stepped, rising;
        for (int i = 0; i < 60; ++i) {
            stepped.push_back(i < 57 ? 1000 + 50 * i : 9000); // then it stays
            rising.push_back(1000 + 40 * i + (i % 2 == 0 ? 12 : -12));
        }
        made::stated(steps, "a", "requests", "2024-01", stepped);
        Catalogue counts;
        Issue ignored;
        KpiDefinition requests{};
        requests.id = "team.requests";
        requests.name = "Requests";
        requests.formula = *Formula::parse("sum(requests)", ignored);
        counts.put(requests);
        made::stated(trend, "a", "requests", "2024-01", rising);
        const Question question{"team.requests", "*", *Period::parse("2028-12"), {}};
        const auto loses = kpiOutlook(KpiEngine(steps, counts), question),
                   wins = kpiOutlook(KpiEngine(trend, counts), question);
        QVERIFY(loses.errors.mase.value() >= 1);
        QVERIFY(!loses.points.empty()); // for those who ask for figures
        QVERIFY(loses.shown().empty());
        QVERIFY(messageText(loses.sentence).starts_with("No forecast is shown: held against "));
        QVERIFY(wins.errors.mase.value() < 1);
        QVERIFY(!wins.shown().empty());
        for (const auto& point : wins.shown())
            QVERIFY(point.lower && point.upper);
    }
    void theMonthsBillIsIn()
    {
        MeasureTable table;
        table.setReportingCurrency("EUR");
        invoices(table, "a", 10); // to 5 October
        made::stated(table, "a", "budget", "2026-01", std::vector<double>(12, 900));
        made::days(table, "a", "requests", "2026-10-01", std::vector<double>(31, 1)); // the data reach to its end
        const auto made = outlookAt(table, "cost.spend", "2026-10");
        QVERIFY(made.landing && made.landing->invoiced);
        QCOMPARE(made.landing->month, *Period::parse("2026-10"));
        QCOMPARE(made.landing->total, 1000.0);
        QCOMPARE(made.landing->rest, 0.0);
        const auto text = messageText(landingSentence(made));
        QVERIFY2(text.starts_with("The bill for October 2026 is in: 1,000 EUR, dated 5 October 2026. That is 100 EUR "
                                  "over the budget of 900 EUR."),
                 text.c_str());
        QVERIFY2(text.find("12 October") == std::string::npos, text.c_str());
    }
    // Where others bill day by day, each invoice is expected on its day, and the days are forecast without them.
    void invoicesAmongDailyMoneyComeOnce()
    {
        MeasureTable table;
        table.setReportingCurrency("EUR");
        invoices(table, "licences", 9);                                                    // to 5 September
        made::days(table, "compute", "spend", "2026-01-01", std::vector<double>(276, 10)); // to 3 October
        const auto made = outlookAt(table, "cost.spend", "2026-10");
        QVERIFY(made.landing && !made.landing->invoiced);
        QCOMPARE(made.landing->month, *Period::parse("2026-10"));
        QCOMPARE(made.landing->toDate, 30.0);
        QVERIFY(std::abs(made.landing->total - 1310) < 1);
    }
    void daysAndWeeksAreNoInvoices()
    {
        MeasureTable table;
        table.setReportingCurrency("EUR");
        std::vector<double> weekly;
        for (int i = 0; i < 200; ++i)
            weekly.push_back(i % 7 == 0 ? 70 : std::nan(""));
        made::days(table, "a", "spend", "2026-01-01", weekly);
        const auto made = outlookAt(table, "cost.spend", "2026-07");
        QVERIFY(made.landing && !made.landing->invoiced);
    }
};

ROOM_TEST(TestKpiShown)
#include "tst_kpi_shown.moc"

#include "core/base/message_text.h"
#include "core/intake/import.h"
#include "core/kpi/freeze.h"
#include "core/kpi/outlook.h"
#include "core/kpi/related.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace core;

namespace {

// Daily spend from 2024-01-01 (a Monday) on.
MeasureTable spendOf(std::vector<double> days)
{
    MeasureTable table;
    table.setReportingCurrency("EUR");
    made::days(table, "fraud", "spend", "2024-01-01", std::move(days));
    return table;
}

KpiOutlook outlookOf(const MeasureTable& table, const char* period, const char* kpi = "cost.spend",
                     const std::string& scope = "*")
{
    return kpiOutlook(KpiEngine(table, made::standard()), {kpi, scope, *Period::parse(period)});
}

} // namespace

class TestKpiOutlook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // 100 a workday, 40 a weekend day: what is there plus what the rest of the month will bring.
    void aMonthLandsAtActualPlusRest()
    {
        std::vector<double> days;
        for (int i = 0; i < 100; ++i) // to 2024-04-09
            days.push_back(i % 7 >= 5 ? 40 : 100);
        auto table = spendOf(days);
        made::stated(table, "fraud", "budget", "2024-04", std::vector<double>{1900});
        const auto made = outlookOf(table, "2024-04");
        QVERIFY(made.landing.has_value());
        const auto& landing = *made.landing;
        QCOMPARE(landing.month, *Period::parse("2024-04"));
        QCOMPARE(isoDay(landing.until), std::string("2024-04-09"));
        QCOMPARE(landing.daysLeft, 21);
        QCOMPARE(landing.toDate, 100.0 * 7 + 40 * 2);
        QVERIFY(std::abs(landing.rest - (100.0 * 15 + 40 * 6)) < 1e-6);
        QCOMPARE(landing.total, landing.toDate + landing.rest);
        QVERIFY(landing.lower && std::abs(*landing.lower - landing.total) < 1e-6);
        // 780 by the 9th; nine workdays and four weekend days make 1,840 on Monday the 22nd
        QVERIFY(made.budget.has_value());
        QCOMPARE(isoDay(made.budget->exhaustedOn.value()), std::string("2024-04-23"));
        QVERIFY(!made.budget->isFact);
        const auto text = messageText(made.sentence);
        QVERIFY2(text.starts_with("April 2024 lands at 2,520 EUR: 780 EUR known to 9 April 2024, "), text.c_str());
    }
    void aBudgetThatIsUsedUpIsAFact()
    {
        auto table = spendOf(std::vector<double>(100, 50));
        made::stated(table, "fraud", "budget", "2024-04", std::vector<double>{200});
        const auto run = outlookOf(table, "2024-04").budget;
        QVERIFY(run && run->isFact);
        QCOMPARE(isoDay(*run->exhaustedOn), std::string("2024-04-04"));
    }
    void aBudgetThatLastsHasNoDay()
    {
        auto table = spendOf(std::vector<double>(100, 50));
        made::stated(table, "fraud", "budget", "2024-04", std::vector<double>{5000});
        const auto run = outlookOf(table, "2024-04").budget;
        QVERIFY(run.has_value());
        QVERIFY(!run->exhaustedOn && !run->earliest && !run->latest);
    }
    // 50 a day to 2024-09-30, 13,700 in all: October's 1,550 by its days, then months of about 1,525.
    void aYearsBudgetRunsOutInAMonthToCome()
    {
        const std::vector<double> days(274, 50);
        const auto runOf = [&](double budget) {
            auto table = spendOf(days);
            made::stated(table, "fraud", "budget", "2024", std::vector<double>{budget});
            const auto made = outlookOf(table, "2024-09");
            return made.landing && !made.budget ? made.yearBudget : std::nullopt;
        };
        const auto run = runOf(16000);
        QVERIFY(run && !run->isFact);
        QCOMPARE(run->period, *Period::parse("2024"));
        QVERIFY(std::abs(run->expected - 366 * 50) < 150);
        QVERIFY2(run->exhaustedOn >= Period::parse("2024-11-12")->first
                     && run->exhaustedOn <= Period::parse("2024-11-18")->first,
                 isoDay(run->exhaustedOn.value()).c_str());
        QCOMPARE(isoDay(runOf(15000)->exhaustedOn.value()), std::string("2024-10-26")); // by days: 1,300 after 13,700
        QCOMPARE(isoDay(runOf(5000)->exhaustedOn.value()), std::string("2024-04-09"));
        QVERIFY(runOf(5000)->isFact);
        QVERIFY(runOf(30000) && !runOf(30000)->exhaustedOn);
        auto table = spendOf(days); // eleven months are no year
        for (int month = 1; month < 12; ++month)
            made::stated(table, "fraud", "budget",
                         Period::parse("2024-" + std::string(month < 10 ? "0" : "") + std::to_string(month))->text(),
                         std::vector<double>{1000});
        QVERIFY(outlookOf(table, "2024-09").budget && !outlookOf(table, "2024-09").yearBudget);
    }
    void afterAFinishedMonthTheNextOneIsForecast()
    {
        const auto made = outlookOf(spendOf(std::vector<double>(91, 50)), "2024-03"); // to 2024-03-31
        QCOMPARE(made.landing->month, *Period::parse("2024-04"));
        QCOMPARE(made.landing->toDate, 0.0);
        QVERIFY(std::abs(made.landing->total - 1500) < 1e-6);
        QVERIFY(!made.budget);
    }
    // Nine months of 50 a day, the last ten days 80: months alone would know nothing of that.
    void theNextMonthHasOneFigure()
    {
        std::vector<double> days(274, 50);
        std::fill(days.end() - 10, days.end(), 80);
        const auto made = outlookOf(spendOf(days), "2024-09");
        QVERIFY(made.landing && made.points.size() > 1);
        QCOMPARE(made.points.front().period, made.landing->month);
        QCOMPARE(made.points.front().value, made.landing->total);
        QVERIFY(made.points.front().lower == made.landing->lower && made.points.front().upper == made.landing->upper);
        const auto text = messageText(made.sentence);
        QVERIFY2(made.points.front().value > 1.2 * made.points[1].value, text.c_str()); // by days, not by months
        QVERIFY2(text.starts_with("October 2024 lands at ")
                     && text.find("No forecast is shown") != std::string::npos // of further months
                     && text.find("October 2024 is expected") == std::string::npos,
                 text.c_str());
    }
    // The band of a sum is wider than nothing and holds the truth about four times in five.
    void theBandHoldsFourTimesInFive()
    {
        int inside = 0, asked = 0;
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            made::Noise noise(seed);
            std::vector<double> days;
            for (int i = 0; i < 182; ++i) // from 2024-01-01
                days.push_back(100 + 10 * noise.next());
            double truth = 0;
            for (int i = 152; i < 182; ++i) // June 2024
                truth += days[static_cast<std::size_t>(i)];
            days.resize(162);
            const auto landing = outlookOf(spendOf(days), "2024-06").landing;
            QVERIFY(landing && landing->lower && landing->upper && *landing->lower < *landing->upper);
            inside += *landing->lower <= truth && truth <= *landing->upper ? 1 : 0;
            ++asked;
        }
        QVERIFY2(inside >= 7 && inside < asked, qPrintable(QString::number(inside)));
    }
    void sharesStayShares()
    {
        MeasureTable table;
        std::vector<double> passed, run(20, 100.0);
        for (int i = 0; i < 20; ++i)
            passed.push_back(80 + i); // 80 to 99: a line would go beyond 100
        made::stated(table, "lake", "dq_tests_passed", "2024-01", passed);
        made::stated(table, "lake", "dq_tests_run", "2024-01", run);
        const auto made = outlookOf(table, "2025-08", "data.test_pass_rate");
        QCOMPARE(made.points.size(), std::size_t(6));
        QCOMPARE(made.points.front().period, *Period::parse("2025-09"));
        for (const auto& point : made.points)
            QVERIFY(point.value <= 100 && (!point.upper || *point.upper <= 100));
        QVERIFY(made.model.has_value() && made.errors.wape && *made.errors.wape < 0.05);
        QCOMPARE(made.errors.periods, std::size_t(6));
        QVERIFY(!made.landing);
    }
    void whatCannotBeForecastSaysWhy_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<QString>("why");
        const double gap = std::nan("");
        QTest::newRow("one value") << std::vector<double>{
            5} << "A forecast needs 8 values in a row without a gap; up to January 2024 there is 1.";
        QTest::newRow("seven values") << std::vector<double>{
            5, 6, 5, 6, 5, 6, 5} << "A forecast needs 8 values in a row without a gap; up to July 2024 there are 7.";
        QTest::newRow("a gap leaves four")
            << std::vector<double>{5, 6, 5, 6, 5, gap, 5, 6, 5, 6}
            << "A forecast needs 8 values in a row without a gap; up to October 2024 there are 4.";
    }
    void whatCannotBeForecastSaysWhy()
    {
        QFETCH(std::vector<double>, values);
        QFETCH(QString, why);
        MeasureTable table;
        made::stated(table, "lake", "data_downtime_hours", "2024-01", values);
        auto last = *Period::parse("2024-01");
        for (std::size_t i = 1; i < values.size(); ++i)
            last = last.next();
        const auto made = kpiOutlook(KpiEngine(table, made::standard()), {"data.downtime_hours", "*", last});
        QVERIFY(made.points.empty());
        QCOMPARE(QString::fromStdString(messageText(made.why)), why);
        QVERIFY(!made.landing);
    }
    void equalValuesAreCarriedOn()
    {
        MeasureTable table;
        made::stated(table, "lake", "data_downtime_hours", "2024-01", std::vector<double>(24, 7.0));
        const auto made = outlookOf(table, "2025-12", "data.downtime_hours");
        QCOMPARE(made.points.size(), std::size_t(6));
        for (const auto& point : made.points)
            QVERIFY(std::abs(point.value - 7) < 1e-9);
        QVERIFY(!made.errors.mase); // nothing moved, so nothing to divide by
    }
    void nothingImportedSaysSo()
    {
        const MeasureTable table;
        QCOMPARE(messageText(outlookOf(table, "2024-01").why), std::string("There is no data yet."));
        const auto related =
            kpiRelated(KpiEngine(table, made::standard()), {"model.accuracy", "*", *Period::parse("2024-01")});
        QVERIFY(related.links.empty());
        QVERIFY(!related.sentence.empty());
    }

    // What was forecast in March is held against April as it was, whatever is known since; what somebody states goes
    // before it.
    void forecastsAreKeptAsTheyWereMade()
    {
        QTemporaryDir folder;
        Workspace workspace(folder.filePath(QStringLiteral("w.opsatlas")).toStdString(), Access::create);
        auto& db = workspace.db();
        const auto take = [&](const char* name, const QString& lines) {
            QFile file(folder.filePath(QLatin1String(name)));
            file.open(QIODevice::WriteOnly);
            file.write("component,period,measure,value\n" + lines.toUtf8());
            file.close();
            return importPaths(workspace, std::vector<std::filesystem::path>{file.fileName().toStdString()}, {}).good();
        };
        const auto spent = [](const char* from, const char* to, double each) {
            QString lines;
            for (Day day = Period::parse(from)->first; day <= Period::parse(to)->last; day = day + 1)
                lines += QStringLiteral("shop,%1,spend,%2\n").arg(QString::fromStdString(isoDay(day))).arg(each);
            return lines;
        };
        const auto accuracy = [&] {
            const auto numbers = loadNumbers(db);
            return numbers.engine().detail({"cost.forecast_accuracy", "*", *Period::parse("2026-04")}).result.value;
        };
        QVERIFY(take("first.csv", spent("2026-01-01", "2026-03-31", 100)));
        for (int i = 0; i < 2; ++i) // the same forecast twice is one
            for (const auto& set : spendForecasts(loadNumbers(db)))
                freezeForecasts(db, set);
        const auto kept = frozenForecasts(db);
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept[0].month, *Period::parse("2026-04"));
        QCOMPARE(isoDay(kept[0].knownUntil), std::string("2026-03-31"));
        QVERIFY(std::abs(kept[0].forecasts.at(0).value - 3000) < 1e-6);
        QVERIFY(take("second.csv", spent("2026-04-01", "2026-04-20", 110)));
        const auto later = spendForecasts(loadNumbers(db));
        QCOMPARE(later.size(), std::size_t(1)); // April with what is known of it; too few months for May
        QVERIFY(later[0].forecasts.at(0).value > 3100);
        freezeForecasts(db, later[0]); // half of the month is known in it: that is no forecast to be proud of
        QVERIFY(take("third.csv", spent("2026-04-21", "2026-04-30", 110)));
        QVERIFY(std::abs(accuracy().value() - 100 * (1 - 300.0 / 3300)) < 1e-6);
        QVERIFY(take("plan.csv", QStringLiteral("shop,2026-04,forecast,3300\n")));
        QVERIFY(std::abs(accuracy().value() - 100) < 1e-9);
    }

    // Accuracy follows the tests of the lake it reads by two months.
    void dataQualityLeadsAccuracy()
    {
        MeasureTable table;
        const auto lake = made::component(table, "lake", "data"), fraud = made::component(table, "fraud");
        table.addInput(fraud, lake);
        made::Noise noise(11);
        std::vector<double> quality, accuracy;
        for (int i = 0; i < 42; ++i)
            quality.push_back(90 + 3 * noise.next());
        for (std::size_t i = 0; i < 42; ++i)
            accuracy.push_back(i < 2 ? 85 : quality[i - 2] - 5 + 0.2 * noise.next());
        made::stated(table, "lake", "dq_tests_passed", "2022-01", quality);
        made::stated(table, "lake", "dq_tests_run", "2022-01", std::vector<double>(42, 100.0));
        made::stated(table, "fraud", "predictions_correct", "2022-01", accuracy);
        made::stated(table, "fraud", "predictions_labelled", "2022-01", std::vector<double>(42, 100.0));
        const KpiEngine engine(table, made::standard());
        const auto last = *Period::parse("2025-06");
        const auto of = kpiRelated(engine, {"model.accuracy", "fraud", last});
        QCOMPARE(of.every, PeriodKind::month);
        QVERIFY(!of.links.empty());
        const auto& link = of.links.front();
        QCOMPARE(link.lead, (LinkedKpi{"data.test_pass_rate", "Data test pass rate", "lake"}));
        QCOMPARE(link.follow.scope, std::string("fraud"));
        QCOMPARE(link.lag, 2);
        QVERIFY(link.marked && link.r > 0.9);
        QCOMPARE(link.n, std::size_t(39));
        QVERIFY(std::abs(link.band - 2.9 / std::sqrt(39.0)) < 1e-12);
        QVERIFY(messageText(link.sentence).ends_with("moves together, not proof of cause."));
        // its figure is that of the changes it hands on
        const auto rOf = [](const LaggedLink& one) {
            std::vector<double> lead, follow;
            for (const auto& [a, b] : one.pairs) {
                lead.push_back(a);
                follow.push_back(b);
            }
            return pearson(lead, follow).value_or(0);
        };
        QCOMPARE(link.pairs.size(), link.n);
        QVERIFY(std::abs(rOf(link) - link.r) < 1e-12);
        // the same link from the other end
        const auto from = kpiRelated(engine, {"data.test_pass_rate", "lake", last});
        const auto same =
            std::ranges::find_if(from.links, [](const LaggedLink& one) { return one.follow.kpi == "model.accuracy"; });
        QVERIFY(same != from.links.end());
        QCOMPARE(same->lag, 2);
        QCOMPARE(same->lead.scope, std::string("lake"));
        QCOMPARE(same->pairs, link.pairs);
        for (const auto& other : from.links) {
            QCOMPARE(other.pairs.size(), other.n);
            QVERIFY(std::abs(rOf(other) - other.r) < 1e-12);
            const auto text = messageText(other.sentence);
            QCOMPARE(text.find("moves together") != std::string::npos, other.marked);
            QCOMPARE(text.starts_with("No link seen between "), !other.marked);
        }
    }
    // Noise beside noise: a figure, and the words that it is none.
    void chanceIsNoLink()
    {
        MeasureTable table;
        const auto lake = made::component(table, "lake", "data"), fraud = made::component(table, "fraud");
        table.addInput(fraud, lake);
        made::Noise noise(23);
        std::vector<double> quality, accuracy;
        for (int i = 0; i < 42; ++i) {
            quality.push_back(90 + 3 * noise.next());
            accuracy.push_back(85 + 3 * noise.next());
        }
        made::stated(table, "lake", "dq_tests_passed", "2022-01", quality);
        made::stated(table, "lake", "dq_tests_run", "2022-01", std::vector<double>(42, 100.0));
        made::stated(table, "fraud", "predictions_correct", "2022-01", accuracy);
        made::stated(table, "fraud", "predictions_labelled", "2022-01", std::vector<double>(42, 100.0));
        const auto made =
            kpiRelated(KpiEngine(table, made::standard()), {"model.accuracy", "fraud", *Period::parse("2025-06")});
        QVERIFY(!made.links.empty());
        const auto& link = made.links.front();
        const auto text = messageText(link.sentence);
        QVERIFY2(!link.marked && text.starts_with("No link seen between ")
                     && text.find("moves together") == std::string::npos,
                 text.c_str());
    }
    // One month in which everything broke makes a large r; it says so.
    void oneExtremePeriodIsNamed()
    {
        MeasureTable table;
        made::Noise noise(5);
        std::vector<double> quality, accuracy;
        for (int i = 0; i < 40; ++i) {
            quality.push_back(i == 20 ? 40 : 90 + noise.next());
            accuracy.push_back(i == 20 ? 40 : 80 + noise.next());
        }
        made::stated(table, "fraud", "dq_tests_passed", "2022-01", quality);
        made::stated(table, "fraud", "dq_tests_run", "2022-01", std::vector<double>(40, 100.0));
        made::stated(table, "fraud", "predictions_correct", "2022-01", accuracy);
        made::stated(table, "fraud", "predictions_labelled", "2022-01", std::vector<double>(40, 100.0));
        const auto related =
            kpiRelated(KpiEngine(table, made::standard()), {"model.accuracy", "*", *Period::parse("2025-04")});
        QVERIFY(related.links.front().marked && related.links.front().fewPeriods);
        QVERIFY(messageText(related.links.front().sentence).find("a few extreme periods") != std::string::npos);
    }
    void noiseIsSeldomALink()
    {
        int marked = 0;
        std::size_t looked = 0;
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            MeasureTable table;
            made::Noise noise(seed + 100);
            std::vector<double> quality, accuracy;
            for (int i = 0; i < 40; ++i) {
                quality.push_back(90 + noise.next());
                accuracy.push_back(80 + noise.next());
            }
            made::stated(table, "fraud", "dq_tests_passed", "2022-01", quality);
            made::stated(table, "fraud", "dq_tests_run", "2022-01", std::vector<double>(40, 100.0));
            made::stated(table, "fraud", "predictions_correct", "2022-01", accuracy);
            made::stated(table, "fraud", "predictions_labelled", "2022-01", std::vector<double>(40, 100.0));
            const auto related =
                kpiRelated(KpiEngine(table, made::standard()), {"model.accuracy", "*", *Period::parse("2025-04")});
            looked += related.looked;
            marked += static_cast<int>(std::ranges::count_if(related.links, &LaggedLink::marked));
        }
        QCOMPARE(looked, std::size_t(30));
        QVERIFY2(marked <= 6, qPrintable(QString::number(marked))); // 1.5 by chance
    }
    void tooShortAHistoryGivesNoFigure()
    {
        MeasureTable table;
        made::stated(table, "fraud", "dq_tests_passed", "2024-01", std::vector<double>{90, 91, 92});
        made::stated(table, "fraud", "dq_tests_run", "2024-01", std::vector<double>{100, 100, 100});
        const auto related =
            kpiRelated(KpiEngine(table, made::standard()), {"model.accuracy", "*", *Period::parse("2024-03")});
        QCOMPARE(related.looked, std::size_t(0));
        QVERIFY(messageText(related.sentence).starts_with("No pair has the 20 changes"));
    }
};

ROOM_TEST(TestKpiOutlook)
#include "tst_kpi_outlook.moc"

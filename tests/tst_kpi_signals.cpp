#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/kpi/alerts.h"
#include "core/kpi/signals.h"
#include "core/page/kpi_content.h"
#include "core/stat/count_chart.h"
#include "core/stat/level_shift.h"
#include "core/store/workspace.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace core;

namespace {

// Test pass rates of a lake, in per cent, month after month from 2024-01.
MeasureTable ratesOf(const std::vector<double>& rates)
{
    MeasureTable table;
    made::component(table, "lake", "data");
    made::stated(table, "lake", "dq_tests_passed", "2024-01", rates);
    std::vector<double> runs;
    for (const double rate : rates)
        runs.push_back(std::isnan(rate) ? rate : 100);
    made::stated(table, "lake", "dq_tests_run", "2024-01", runs);
    return table;
}

Period monthAfter(int months)
{
    auto period = *Period::parse("2024-01");
    for (int i = 1; i < months; ++i)
        period = period.next();
    return period;
}

KpiSignals signalsOfRates(const std::vector<double>& rates)
{
    const auto table = ratesOf(rates);
    return kpiSignals(KpiEngine(table, made::standard()),
                      {"data.test_pass_rate", "*", monthAfter(static_cast<int>(rates.size()))});
}

std::vector<double> steady(std::size_t n, double level, double swing)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < n; ++i)
        values.push_back(level + (i % 2 == 0 ? swing : -swing));
    return values;
}

} // namespace

class TestKpiSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoiseIsNoSignal()
    {
        const auto made = signalsOfRates(steady(24, 97, 0.5));
        QCOMPARE(made.points.size(), std::size_t(24));
        QVERIFY(made.fired.empty());
        QCOMPARE(made.variation, Variation::no_signal);
        QVERIFY(made.stretches.front().limits.has_value());
        QVERIFY(!made.stretches.front().limits->provisional);
        QVERIFY(messageText(made.sentence).starts_with("No signal in 24 periods"));
    }
    void aFallIsWorseningAndSaysWhen()
    {
        auto rates = steady(23, 97, 0.5);
        rates.push_back(80);
        const auto made = signalsOfRates(rates);
        QCOMPARE(made.variation, Variation::worsening);
        QCOMPARE(made.fired.front().rule, RunRule::beyond_3_sigma);
        QCOMPARE(made.fired.front().until, monthAfter(24));
        QVERIFY(made.points.back().signal);
        QCOMPARE(QString::fromStdString(messageText(made.fired.front().sentence)),
                 QStringLiteral("December 2025: below the limits, worsening."));
        auto better = steady(20, 90, 0.5);
        better.insert(better.end(), 8, 90.4);
        QCOMPARE(signalsOfRates(better).variation, Variation::improving);
    }
    // No limits: nothing may be called a signal, and the reason is said.
    void tooLittleMakesNoAlarm_data()
    {
        QTest::addColumn<std::vector<double>>("rates");
        QTest::addColumn<QString>("said");
        const double gap = std::nan("");
        QTest::newRow("one point") << std::vector<double>{97} << "Only 1 finished period with a value";
        QTest::newRow("seven points, one far off")
            << std::vector<double>{97, 97.5, 97, 97.5, 97, 97.5, 20} << "Only 7 finished periods";
        QTest::newRow("all equal") << std::vector<double>(24, 100.0) << "Nothing varies";
        QTest::newRow("gaps between all")
            << std::vector<double>{97, gap, 96, gap, 97, gap, 96, gap, 97, gap, 96, gap, 97, gap, 96, gap, 40}
            << "Nothing varies";
        QTest::newRow("nothing but gaps, then two")
            << std::vector<double>{gap, gap, gap, gap, gap, gap, gap, gap, 97, 96} << "Only 2 finished";
    }
    void tooLittleMakesNoAlarm()
    {
        QFETCH(std::vector<double>, rates);
        QFETCH(QString, said);
        const auto made = signalsOfRates(rates);
        QVERIFY(made.fired.empty());
        QCOMPARE(made.variation, Variation::no_limits);
        QVERIFY(!made.assurance);
        QCOMPARE(made.expectedByChance, 0.0);
        const auto text = messageText(made.sentence);
        QVERIFY2(QString::fromStdString(text).startsWith(said), text.c_str());
    }
    void fewPointsHaveProvisionalLimits()
    {
        const auto made = signalsOfRates(steady(9, 97, 0.5));
        QVERIFY(made.stretches.front().limits->provisional);
    }
    void sharesAndCountsAreClipped()
    {
        const auto made = signalsOfRates(steady(24, 98.5, 1.4));
        QCOMPARE(made.stretches.front().limits->upper, 100.0);
        QVERIFY(made.stretches.front().limits->clippedUpper);
        QVERIFY(!made.stretches.front().limits->clippedLower);
    }
    void assuranceHoldsTargetAgainstLimits_data()
    {
        QTest::addColumn<double>("level");
        QTest::addColumn<QString>("word");
        QTest::newRow("target 98 below the limits") << 99.4 << "will_meet";
        QTest::newRow("between") << 98.1 << "hit_and_miss";
        QTest::newRow("above") << 95.0 << "will_miss";
    }
    void assuranceHoldsTargetAgainstLimits()
    {
        QFETCH(double, level);
        QFETCH(QString, word);
        const auto made = signalsOfRates(steady(24, level, 0.2));
        QCOMPARE(made.target, std::optional(98.0));
        QVERIFY(made.assurance.has_value());
        QCOMPARE(QString::fromUtf8(assuranceWord(*made.assurance).data()), word);
    }
    // Half a month of spend is no fall of spend.
    void anUnfinishedPeriodIsShownAndNotJudged()
    {
        MeasureTable table;
        table.setReportingCurrency("EUR");
        std::vector<double> spend;
        for (int i = 0; i < 424; ++i) // 2024-01-01 to 2025-02-27
            spend.push_back(100 + i % 3);
        made::days(table, "fraud", "spend", "2024-01-01", spend);
        const auto made =
            kpiSignals(KpiEngine(table, made::standard()), {"cost.spend", "*", *Period::parse("2025-02")});
        QVERIFY(made.points.back().value.has_value());
        QVERIFY(!made.points.back().plotted);
        QVERIFY(made.points[made.points.size() - 2].plotted.has_value());
        QVERIFY(made.fired.empty());
        QCOMPARE(made.newest, std::optional<std::size_t>(made.points.size() - 2));
    }
    // Weekends that are cheap every week are a season, no signal; a dear Sunday is one although it is cheaper than a
    // workday.
    void aSeasonIsTakenOff()
    {
        MeasureTable table;
        table.setReportingCurrency("EUR");
        made::Noise noise(4);
        std::vector<double> spend;
        for (int i = 0; i < 70; ++i) // from a Monday
            spend.push_back((i % 7 >= 5 ? 40 : 100) + noise.next());
        auto upset = spend;
        upset[69] = 75; // a Sunday
        for (const auto* values : {&spend, &upset}) {
            MeasureTable one = table;
            made::days(one, "fraud", "spend", "2024-01-01", *values);
            const auto made = kpiSignals(KpiEngine(one, made::standard()),
                                         {"cost.spend", "*", Period::dayOnly(Period::parse("2024-01-01")->first + 69)});
            QCOMPARE(made.plotted, Plotted::residual);
            QCOMPARE(made.season, std::size_t(7));
            QVERIFY(!made.points[3].plotted); // the first season has no residual
            QCOMPARE(made.variation, values == &upset ? Variation::higher : Variation::no_signal);
        }
    }
    void chanceFiguresAreThoseOfSteadySeries()
    {
        constexpr int charts = 4000;
        for (const std::size_t length : {std::size_t(24), std::size_t(48)}) {
            made::Noise noise(length);
            double signals = 0;
            for (int i = 0; i < charts; ++i) {
                std::vector<double> values;
                while (values.size() < length)
                    values.push_back(noise.next());
                const auto limits = xmrLimits(values);
                signals += static_cast<double>(
                    runSignals(values, {limits->mean, limits->sigma, limits->lower, limits->upper}, defaultRunRules)
                        .size());
            }
            const double found = signals / charts;
            QVERIFY2(std::abs(found - chanceSignals(length)) < 0.1 * chanceSignals(length) + 0.01,
                     qPrintable(QString::number(found)));
        }
        QCOMPARE(chanceSignals(7), 0.0);
        QVERIFY(chanceSignals(500) > chanceSignals(120));
    }
    // Patterns on a chart of so many counts, on average over many charts.
    static double shownByCounts(double mean, std::size_t points)
    {
        constexpr int charts = 6000;
        std::mt19937_64 random(5);
        std::poisson_distribution<int> poisson(mean);
        double shown = 0;
        for (int chart = 0; chart < charts; ++chart) {
            std::vector<double> counts;
            while (counts.size() < points)
                counts.push_back(poisson(random));
            const auto limits = countLimits(counts);
            for (auto& count : counts)
                count = limits->score(count);
            shown += static_cast<double>(runSignals(counts, {0, 1, -3, 3}, defaultRunRules).size()) / charts;
        }
        return shown;
    }
    // What is printed is what steady series of that kind show, within a factor of 1.5.
    void chanceIsSaidWithWhatItAssumes_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("even money") << QByteArray("even") << static_cast<int>(ChartScale::value)
                                    << QByteArray("If periods were normal and independent");
        QTest::newRow("skewed money") << QByteArray("skewed") << static_cast<int>(ChartScale::logarithm)
                                      << QByteArray("If the logarithms of the periods were normal");
        QTest::newRow("rare counts") << QByteArray("counts") << static_cast<int>(ChartScale::count)
                                     << QByteArray("If events came independently and at a steady rate");
    }
    void chanceIsSaidWithWhatItAssumes()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, scale);
        QFETCH(QByteArray, says);
        KpiDefinition kpi = *made::standard().find("cost.spend");
        if (kind == "counts")
            kpi = *made::standard().find("flow.deployments_per_week");
        const std::size_t periods = 60;
        std::mt19937 random(11);
        std::normal_distribution<double> normal;
        const auto drawn = [&] {
            if (kind != "counts")
                return kind == "even" ? 1000 + 100 * normal(random) : 1000 * std::exp(.7 * normal(random));
            double left = std::exp(-1.5), sum = left; // 1.5 events on average, by inversion
            const double at = (static_cast<double>(random()) + 0.5) * 0x1p-32;
            int count = 0;
            for (; sum < at; sum += left)
                left *= 1.5 / ++count;
            return static_cast<double>(count);
        };
        double fired = 0, printed = 0;
        int ofScale = 0;
        const int charts = kind == "counts" ? 12 : 150; // what counts show is held against theirs below
        for (int chart = 0; chart < charts; ++chart) {
            KpiHistory history;
            for (std::size_t i = 0; i < periods; ++i) {
                KpiResult result;
                result.period = *Period::parse("2020-W01");
                result.period.first = result.period.first + 7 * static_cast<int>(i);
                result.period.last = result.period.first + 6;
                result.value = drawn();
                history.comparable.push_back(*result.value);
                history.results.push_back(result);
            }
            const auto made = signalsIn(kpi, "*", history);
            fired += static_cast<double>(made.fired.size());
            printed += made.expectedByChance;
            const auto& stretch = made.stretches.back();
            ofScale += static_cast<int>(stretch.scale) == scale ? 1 : 0;
            if (static_cast<int>(stretch.scale) == scale)
                QVERIFY2(messageText(made.sentence).find(says.constData()) != std::string::npos,
                         messageText(made.sentence).c_str());
        }
        qInfo("%.2f patterns a chart, %.2f printed", fired / charts, printed / charts);
        QVERIFY(ofScale > charts * 8 / 10);
        if (kind == "counts")
            fired = charts * shownByCounts(1.5, periods);
        QVERIFY(fired < 1.5 * printed && printed < 1.5 * fired);
    }
    // A calm share of incidents and one bad week: the counts have limits that mean something.
    void rareCountsHaveTheirOwnLimits()
    {
        const auto limits = countLimitsOf(1.5);
        QCOMPARE(limits.lower, 0.0);
        QCOMPARE(limits.upper, 6.0); // seven or more: 0.093 %
        QVERIFY(limits.score(7) > 3 && limits.score(6) < 3 && limits.score(6) > 2 && limits.score(1) == 0);
        const std::vector<double> none(24, 0), many(24, 12), few(7, 1);
        QVERIFY(!countLimits(none) && !countLimits(many) && !countLimits(few));
        QCOMPARE(chanceOfCounts(1.5, 40).signals, chanceOfCounts(1.5, 40).signals);
        QCOMPARE(chanceOfCounts(1.5, 7).signals, 0.0);
    }
    // Two hundred series of noise show a shift as rarely as one in a hundred; a step is found where it lies.
    void shiftsAreBeyondChance()
    {
        int shown = 0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            made::Noise noise(seed);
            std::vector<double> values;
            while (values.size() < 30)
                values.push_back(100 + 10 * noise.next());
            shown += levelShifts(values).empty() ? 0 : 1;
            if (seed > 5)
                continue;
            for (std::size_t i = 18; i < 30; ++i)
                values[i] += 40;
            values[3] = std::nan("");
            const auto shifts = levelShifts(values);
            QCOMPARE(shifts.size(), std::size_t(1));
            QVERIFY(shifts[0].at >= 17 && shifts[0].at <= 19 && shifts[0].after > shifts[0].before + 25);
            QVERIFY(levelShifts(values) == shifts); // the same every time
        }
        QVERIFY2(shown <= 6, qPrintable(QString::number(shown)));
        QVERIFY(levelShifts({}).empty() && levelShifts(std::vector<double>(30, 5.0)).empty());
    }
    // Forty KPIs and the newest month: what fired is counted against what chance alone makes of so many charts.
    void countsSignalsAgainstChance()
    {
        auto rates = steady(23, 97, 0.5);
        rates.push_back(80);
        const auto table = ratesOf(rates);
        const auto count = signalCount(KpiEngine(table, made::standard()), {{}, "*", monthAfter(24)});
        QCOMPARE(count.charts, std::size_t(1));
        QCOMPARE(count.signals.size(), std::size_t(1));
        QCOMPARE(count.signals.front().kpi, std::string("data.test_pass_rate"));
        QVERIFY(count.expectedByChance > 0 && count.expectedByChance < 0.05);
        // a KPI that ended long ago has no signal now
        MeasureTable later = ratesOf(rates);
        made::stated(later, "lake", "spend", "2026-06", std::vector<double>{10});
        QCOMPARE(signalCount(KpiEngine(later, made::standard()), {{}, "*", *Period::parse("2026-06")}).charts,
                 std::size_t(0));
    }
    // A new supplier from 2025-01 on: the old level judges the old months, the new one the new.
    void aRebaseBeginsNewLimits()
    {
        auto rates = steady(12, 90, 0.5);
        const auto later = steady(12, 97, 0.5);
        rates.insert(rates.end(), later.begin(), later.end());
        const auto table = ratesOf(rates);
        const KpiEngine engine(table, made::standard());
        const auto before = kpiSignals(engine, {"data.test_pass_rate", "*", monthAfter(24)});
        QVERIFY(!before.fired.empty());
        const std::vector<Rebase> rebases{{"data.test_pass_rate", "*", monthAfter(13), "new supplier", 0},
                                          {"data.test_pass_rate", "lake", monthAfter(5), "other scope", 0}};
        const auto after = kpiSignals(engine, {"data.test_pass_rate", "*", monthAfter(24)}, rebases);
        QCOMPARE(after.stretches.size(), std::size_t(2));
        QVERIFY(after.fired.empty());
        QCOMPARE(after.stretches[1].first, std::size_t(12));
        QCOMPARE(after.stretches[1].reason, std::string("new supplier"));
        QVERIFY(after.stretches[0].limits->center < 91 && after.stretches[1].limits->center > 96);
    }
    // Said in the workspace, shown on the page: each stretch has the limits of its own points, and nothing else of it
    // moves.
    void thePageShowsLimitsAfterARebase()
    {
        QTemporaryDir folder;
        Workspace workspace(folder.filePath(QStringLiteral("w.opsatlas")).toStdString(), Access::create);
        sayRebase(workspace.db(), {"data.test_pass_rate", "*", monthAfter(13), "new supplier", 0});
        const auto rebases = rebasesInForce(workspace.db());
        QCOMPARE(rebases.front().reason, std::string("new supplier"));
        auto rates = steady(12, 90, 0.5); // mean 90, every step 1: 90 ± 2.66
        for (const double rate : steady(12, 95, 0.25))
            rates.push_back(rate); // 95 ± 1.33
        const auto table = ratesOf(rates);
        const Question question{"data.test_pass_rate", "*", monthAfter(24)};
        const auto plain = kpiContent(table, made::standard(), question),
                   page = kpiContent(table, made::standard(), question, {}, rebases);
        QCOMPARE(plain.limits.size(), std::size_t(1));
        QCOMPARE(page.limits.size(), std::size_t(2));
        QCOMPARE(page.history.size(), std::size_t(24));
        const auto isAt = [](const SeriesLimits& limits, std::size_t first, std::size_t last, double center,
                             double half) {
            return limits.first == first && limits.last == last && std::abs(limits.center - center) < 1e-9
                   && std::abs(limits.lower - (center - half)) < 1e-9 && std::abs(limits.upper - (center + half)) < 1e-9
                   && !limits.provisional;
        };
        QVERIFY(isAt(page.limits[0], 0, 11, 90, 2.66));
        QVERIFY(isAt(page.limits[1], 12, 23, 95, 1.33));
        for (std::size_t i = 0; i < 24; ++i)
            QCOMPARE(page.history[i].value, plain.history[i].value);
        withdrawRebase(workspace.db(), "data.test_pass_rate", "*", monthAfter(13), "it was the old supplier");
        const auto again = kpiContent(table, made::standard(), question, {}, rebasesInForce(workspace.db()));
        QCOMPARE(again.limits.size(), std::size_t(1));
        QCOMPARE(again.limits[0].center, plain.limits[0].center);
    }
    void shortlyAfterARebaseNothingIsJudged()
    {
        auto rates = steady(20, 90, 0.5);
        for (const double rate : steady(4, 97, 0.5))
            rates.push_back(rate);
        const auto table = ratesOf(rates);
        const KpiEngine engine(table, made::standard());
        const std::vector<Rebase> rebases{{"data.test_pass_rate", "*", monthAfter(21), "new supplier", 0}};
        const auto made = kpiSignals(engine, {"data.test_pass_rate", "*", monthAfter(24)}, rebases);
        QVERIFY(made.stretches[0].limits && !made.stretches[1].limits);
        QCOMPARE(made.variation, Variation::no_limits);
        QVERIFY(made.fired.empty());
        QCOMPARE(messageText(made.sentence),
                 std::string("Limits begin anew in September 2025: only 4 finished periods with a value since then, "
                             "and limits need 8, so nothing there is called a signal."));
        QVERIFY(!made.autocorrelated); // the step is explained
        const auto page =
            kpiContent(table, made::standard(), {"data.test_pass_rate", "*", monthAfter(24)}, {}, rebases);
        QCOMPARE(page.limits.size(), std::size_t(1));
        QCOMPARE(page.limits[0].last, std::size_t(19)); // the old ones end with what they judge
        QVERIFY(kpiSignals(engine, {"data.test_pass_rate", "*", monthAfter(24)}).autocorrelated);
    }
    void rebasesAreKeptWithTheirReasons()
    {
        QTemporaryDir folder;
        Workspace workspace(folder.filePath(QStringLiteral("w.opsatlas")).toStdString(), Access::create);
        auto& db = workspace.db();
        const auto march = *Period::parse("2026-03");
        QVERIFY_THROWS_EXCEPTION(Error, sayRebase(db, {"cost.spend", "*", march, "  ", 0}));
        QVERIFY_THROWS_EXCEPTION(Error, withdrawRebase(db, "cost.spend", "*", march, "never said"));
        sayRebase(db, {"cost.spend", "*", march, "new contract", 0});
        sayRebase(db, {"cost.spend", "*", march, "new contract, signed in February", 0});
        auto there = rebasesInForce(db);
        QCOMPARE(there.size(), std::size_t(1));
        QCOMPARE(there[0].reason, std::string("new contract, signed in February"));
        QVERIFY(there[0].at > 0);
        withdrawRebase(db, "cost.spend", "*", march, "a mistake");
        QVERIFY(rebasesInForce(db).empty());
        sayRebase(db, {"cost.spend", "*", march, "new contract", 0}); // said again, the same words
        QCOMPARE(rebasesInForce(db).size(), std::size_t(1));
        QCOMPARE(number(db, "SELECT count(*) FROM result_set WHERE purpose = 'rebase'"),
                 std::int64_t(4)); // nothing is forgotten
    }
    // One alert an episode; closed by two periods inside in a row, not by one and not by a gap.
    void alertsAreRaisedOnceAnEpisode_data()
    {
        QTest::addColumn<std::vector<double>>("rates");
        QTest::addColumn<int>("periods"); // 0: no alert
        const double gap = std::nan("");
        QTest::newRow("well") << std::vector<double>{99, 98.5, 99, 98.5, 99} << 0;
        QTest::newRow("a breach") << std::vector<double>{99, 98.5, 99, 98.5, 85} << 1;
        QTest::newRow("three of them") << std::vector<double>{99, 98.5, 85, 84, 85} << 3;
        QTest::newRow("one inside between") << std::vector<double>{99, 85, 99, 84, 99} << 2;
        QTest::newRow("two inside") << std::vector<double>{99, 85, 84, 99, 99} << 0;
        QTest::newRow("a gap is not inside") << std::vector<double>{99, 85, 84, 99, gap} << 2;
        QTest::newRow("a new episode") << std::vector<double>{85, 99, 99, 99, 84} << 1;
        QTest::newRow("a small signal of twelve")
            << std::vector<double>{98.1, 98.2, 98.1, 98.2, 98.1, 98.2, 98.1, 98.2, 98.1, 98.2, 98.1, 97.7} << 0;
        QTest::newRow("a large one") << std::vector<double>{98.1, 98.2, 98.1, 98.2, 98.1, 98.2,
                                                            98.1, 98.2, 98.1, 98.2, 98.1, 95}
                                     << 1;
    }
    void alertsAreRaisedOnceAnEpisode()
    {
        QFETCH(std::vector<double>, rates);
        QFETCH(int, periods);
        const auto table = ratesOf(rates);
        const auto alerts =
            openAlerts(KpiEngine(table, made::standard()), {"*", "lake"}, monthAfter(static_cast<int>(rates.size())));
        QCOMPARE(alerts.size(), std::size_t(periods == 0 ? 0 : 2)); // the portfolio and the component
        for (const auto& alert : alerts) {
            QCOMPARE(alert.periods, static_cast<std::size_t>(periods));
            const auto text = messageText(alert.sentence);
            const auto newest = messageText({MessageCode::during_month, {{"period", alert.newest}}});
            QVERIFY2(alert.threshold && text.find("threshold") != std::string::npos
                         && text.find(newest) != std::string::npos,
                     text.c_str());
        }
    }
};

ROOM_TEST(TestKpiSignals)
#include "tst_kpi_signals.moc"

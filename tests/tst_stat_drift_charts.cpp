#include "core/stat/drift_charts.h"

#include "tests/reference.h"
#include "tests/room.h"

class TestStatDriftCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handbookChart_data() { referenceRows({"own/ewma", "ewma_nist_6_3_2_4"}); }
    void handbookChart()
    {
        QFETCH(QByteArray, file);
        REFERENCE(data, file.constData());
        const auto expected = data[QStringLiteral("expected")].toObject();
        const auto chart =
            core::ewmaChart(numbers(data[QStringLiteral("data")]), data[QStringLiteral("start")].toDouble(),
                            data[QStringLiteral("s")].toDouble(), data[QStringLiteral("lambda")].toDouble());
        QVERIFY(near(chart.values, numbers(expected[QStringLiteral("ewma")])));
        QVERIFY(near(chart.upper, expected[QStringLiteral("ucl")].toDouble()));
        QVERIFY(near(chart.lower, expected[QStringLiteral("lcl")].toDouble()));
        QCOMPARE(positions(chart.outside), numbers(expected[QStringLiteral("signals_1based")]));
    }
    void averageStandsStillInAGap()
    {
        const double values[] = {12, std::nan(""), 12};
        const auto chart = core::ewmaChart(values, 10, 1, .5);
        QVERIFY(near(chart.values, {11, std::nan(""), 11.5}));
    }
    void averageBeyondALimit()
    {
        const double values[] = {10, 13, 13, 13};
        const auto chart = core::ewmaChart(values, 10, .5, .5); // limits 10 ± 1.5/√3 = 10 ± 0.866
        QVERIFY(near(chart.upper, 10 + 1.5 / std::sqrt(3.0)));
        QCOMPARE(chart.outside, (std::vector<std::size_t>{1, 2, 3}));
    }
    void steadySeriesGivesNoAlarm()
    {
        const std::vector<double> values(40, .1);
        QVERIFY(core::ewmaChart(values, .1, 0).outside.empty());
        QVERIFY(core::cusumChart(values, .1, 0, 0).outside.empty());
    }
    void sumsOfTheCatalogue()
    {
        const double values[] = {10, 11, 12, 12, 9};
        const auto chart = core::cusumChart(values, 10, .5, 2);
        QVERIFY(near(chart.upper, {0, .5, 2, 3.5, 2}));
        QVERIFY(near(chart.lower, {0, 0, 0, 0, .5}));
        QCOMPARE(chart.outside, (std::vector<std::size_t>{3}));
    }
    void sumsStandStillInAGap()
    {
        const double values[] = {11, std::nan(""), 11};
        const auto chart = core::cusumChart(values, 10, 0, 1.5);
        QVERIFY(near(chart.upper, {1, std::nan(""), 2}));
        QVERIFY(near(chart.lower, {0, std::nan(""), 0}));
        QCOMPARE(chart.outside, (std::vector<std::size_t>{2}));
    }
    void nothing()
    {
        QVERIFY(core::ewmaChart({}, 0, 1).values.empty());
        QVERIFY(core::cusumChart({}, 0, 1, 1).upper.empty());
    }
    void stepsBetweenTheLargest()
    {
        const double values[] = {1.6e308, -1.6e308, 1.6e308};
        const auto chart = core::ewmaChart(values, 0, 1e307, 0.3);
        QVERIFY(near(chart.values[1] / 1e308, 0.7 * 0.48 - 0.48, 1e-12));
    }
};

ROOM_TEST(TestStatDriftCharts)
#include "tst_stat_drift_charts.moc"

#include "core/stat/changepoint.h"

#include "tests/reference.h"
#include "tests/room.h"

#include <QElapsedTimer>

#include <random>

class TestStatChangepoint : public QObject {
    Q_OBJECT

    static std::vector<double> changes(const core::LevelChanges& found)
    {
        std::vector<std::size_t> ends;
        for (std::size_t i = 0; i + 1 < found.segments.size(); ++i)
            ends.push_back(found.segments[i].last);
        return positions(ends);
    }
    static double costOf(std::span<const double> values)
    {
        long double mean = 0, cost = 0;
        for (const double value : values)
            mean += value;
        mean /= static_cast<long double>(values.size());
        for (const double value : values)
            cost += (value - mean) * (value - mean);
        return static_cast<double>(cost);
    }
    // Every division looked at, no pruning, costs from scratch.
    static double smallestObjective(std::span<const double> values, double penalty, std::size_t minSegment)
    {
        std::vector<double> best(values.size() + 1, HUGE_VAL);
        best[0] = -penalty;
        for (std::size_t end = minSegment; end <= values.size(); ++end)
            for (std::size_t from = 0; from + minSegment <= end; ++from)
                best[end] = std::min(best[end], best[from] + penalty + costOf(values.subspan(from, end - from)));
        return best.back();
    }

private Q_SLOTS:
    void referenceLevels_data() { referenceRows({"own/changepoint", "changepoint_nile"}); }
    void referenceLevels()
    {
        QFETCH(QByteArray, file);
        REFERENCE(data, file.constData());
        const auto found = core::findLevelChanges(numbers(data[QStringLiteral("data")]));
        const auto expected = data[QStringLiteral("optimal_partitioning")].toObject();
        const auto means = numbers(data[QStringLiteral("published")].toObject()[QStringLiteral("segment_means")]);
        const double sigma = expected[QStringLiteral("sigma_hat_from_mean_moving_range")].toDouble();
        QCOMPARE(changes(found), numbers(expected[QStringLiteral("changepoints_1based")]));
        QVERIFY(near(*found.sigma, sigma));
        QVERIFY(near(*found.penalty, expected[QStringLiteral("penalty_per_change")].toDouble()));
        QVERIFY(near(found.objective, expected[QStringLiteral("objective")].toDouble()));
        QCOMPARE(found.segments.size(), means.size());
        for (std::size_t i = 0; i < means.size(); ++i)
            QVERIFY(near(found.segments[i].mean, means[i]));
        for (std::size_t i = 0; i + 1 < means.size(); ++i)
            QVERIFY(near(*found.sizeInSigmas(i), (means[i + 1] - means[i]) / sigma));
    }
    void tiny_data()
    {
        QTest::addColumn<double>("penalty");
        QTest::addColumn<QVector<double>>("after");
        QTest::addColumn<double>("objective");
        QTest::newRow("2") << 2.0 << QVector<double>{4, 9} << 4.24466666666677;
        QTest::newRow("20") << 20.0 << QVector<double>{4, 9} << 40.2446666666668;
        QTest::newRow("60") << 60.0 << QVector<double>{9} << 96.3355555555556;
        QTest::newRow("200") << 200.0 << QVector<double>{} << 98.4825;
    }
    void tiny()
    {
        QFETCH(double, penalty);
        QFETCH(QVector<double>, after);
        QFETCH(double, objective);
        const double values[] = {5, 5.2, 4.9, 5.1, 9, 9.3, 8.8, 9.1, 9.2, 2, 2.2, 1.9};
        const auto found = core::findLevelChanges(values, {penalty, 2});
        QCOMPARE(changes(found), std::vector<double>(after.begin(), after.end()));
        QVERIFY(near(found.objective, objective));
    }
    void pruningChangesNothing()
    {
        std::mt19937 random(7);
        std::normal_distribution<double> noise;
        for (int trial = 0; trial < 150; ++trial) {
            const auto n = 3 + random() % 60;
            const auto shortest = 1 + random() % 6;
            const double penalty = trial % 5 == 0 ? 0 : static_cast<double>(random() % 300) / 30;
            std::vector<double> values;
            double level = 0;
            for (std::size_t i = 0; i < n; ++i) {
                if (random() % 9 == 0)
                    level += 3 * noise(random);
                values.push_back(level + noise(random));
            }
            const auto found = core::findLevelChanges(values, {penalty, shortest});
            const double expected = n < shortest ? costOf(values) : smallestObjective(values, penalty, shortest);
            QVERIFY2(near(found.objective, expected, 1e-9), qPrintable(QStringLiteral("trial %1").arg(trial)));
            double objective = penalty * static_cast<double>(found.segments.size() - 1);
            for (const auto& segment : found.segments) {
                QVERIFY(segment.n >= std::min(shortest, n));
                objective += costOf(std::span(values).subspan(segment.first, segment.n));
            }
            QVERIFY(near(objective, found.objective, 1e-9));
        }
    }
    void gapsAreClosedUp()
    {
        std::vector<double> plain = {1, 1.2, .9, 1.1, 1, 5, 5.1, 4.8, 5, 5.2}, gappy = plain;
        gappy.insert(gappy.begin() + 5, {std::nan(""), std::nan("")});
        gappy.insert(gappy.begin(), std::nan(""));
        const auto one = core::findLevelChanges(plain), other = core::findLevelChanges(gappy);
        QCOMPARE(changes(one), std::vector<double>{5});
        QCOMPARE(changes(other), std::vector<double>{6});
        QCOMPARE(other.n, std::size_t{10});
        QCOMPARE(other.segments[1].first, std::size_t{8});
        QCOMPARE(one.objective, other.objective);
        QCOMPARE(*one.penalty, *other.penalty);
    }
    void noFalseAlarm()
    {
        const std::vector<double> equal(50, .1);
        QCOMPARE(core::findLevelChanges(equal).segments.size(), std::size_t{1});
        QCOMPARE(core::findLevelChanges(equal, {0.0, 1}).segments.size(), std::size_t{1});
        QCOMPARE(core::findLevelChanges(equal).objective, 0.0);
        std::vector<double> steady;
        std::mt19937 random(3);
        std::normal_distribution<double> noise(100, 2);
        for (int i = 0; i < 200; ++i)
            steady.push_back(noise(random));
        QCOMPARE(core::findLevelChanges(steady).segments.size(), std::size_t{1});
    }
    // The same series at any size has the same changes: none here, one below.
    void theEdgeOfDoubleIsNoAlarm_data()
    {
        QTest::addColumn<double>("size");
        QTest::addColumn<bool>("outOfRange");
        QTest::newRow("ordinary") << 1.0 << false;
        QTest::newRow("small squares") << 1e-150 << false;
        QTest::newRow("squares are 0") << 1e-200 << true;
        QTest::newRow("subnormal") << 1e-320 << true;
        QTest::newRow("infinite squares") << 1e200 << true;
        QTest::newRow("infinite differences") << 1e308 << true;
    }
    void theEdgeOfDoubleIsNoAlarm()
    {
        QFETCH(double, size);
        QFETCH(bool, outOfRange);
        std::vector<double> alternating, stepped;
        for (int i = 0; i < 40; ++i) {
            alternating.push_back(i % 2 == 0 ? size : -size);
            stepped.push_back((i < 20 ? 0.125 : 0.75) * size + (i % 2 == 0 ? size / 16 : -size / 16));
        }
        const auto steady = core::findLevelChanges(alternating);
        QCOMPARE(steady.segments.size(), std::size_t{1});
        QCOMPARE(steady.segments[0].mean, 0.0);
        QCOMPARE(steady.squaresOutOfRange, outOfRange);
        const auto moved = core::findLevelChanges(stepped);
        QCOMPARE(changes(moved), std::vector<double>{20});
        QVERIFY(near(moved.segments[1].mean / size, 0.75, 1e-3)); // a subnormal has few digits
        QVERIFY(near(*moved.sizeInSigmas(0), 0.625 / ((38 * 0.125 + 0.75) / 39 / 1.128), 1e-2));
        QCOMPARE(core::findLevelChanges(alternating, {1.0, 5}).segments.size() > 1,
                 size > 1e6); // a stated price is in the unit of the series
    }
    void costsAreRightAtALargeOffset()
    {
        std::vector<double> plain, far;
        for (int i = 0; i < 60; ++i) {
            plain.push_back((i * 7 % 5) * 0.125 + (i < 30 ? 0 : 2));
            far.push_back(1e15 + plain.back());
        }
        const auto one = core::findLevelChanges(plain), other = core::findLevelChanges(far);
        QCOMPARE(changes(one), std::vector<double>{30});
        QCOMPARE(changes(other), std::vector<double>{30});
        QVERIFY(near(one.objective, other.objective, 1e-12));
    }
    void tooFew()
    {
        QVERIFY(core::findLevelChanges({}).segments.empty());
        const double gaps[] = {std::nan(""), std::nan("")};
        QVERIFY(core::findLevelChanges(gaps).segments.empty());
        const double one[] = {4};
        const auto single = core::findLevelChanges(one);
        QCOMPARE(single.segments, (std::vector<core::LevelSegment>{{0, 0, 1, 4}}));
        QVERIFY(!single.sigma && !single.penalty);
        const double nine[] = {1, 1, 1, 1, 9, 9, 9, 9, 9};
        QCOMPARE(core::findLevelChanges(nine).segments.size(), std::size_t{1});
    }
    void tenThousandPointsAreFast()
    {
        std::mt19937 random(5);
        std::normal_distribution<double> noise;
        std::vector<double> values;
        for (int i = 0; i < 10000; ++i) // without any change nothing is pruned
            values.push_back(noise(random));
        QElapsedTimer timer;
        timer.start();
        const auto steady = core::findLevelChanges(values);
        const auto steadyMs = timer.restart();
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] += i / 500 % 2 == 0 ? 0.0 : 4.0;
        const auto stepped = core::findLevelChanges(values);
        qInfo("10,000 values: %lld ms without a change, %lld ms with 19", steadyMs, timer.elapsed());
        QCOMPARE(steady.segments.size(), std::size_t{1});
        QCOMPARE(stepped.segments.size(), std::size_t{20});
        QVERIFY(steadyMs < 20000);
    }
};

ROOM_TEST(TestStatChangepoint)
#include "tst_stat_changepoint.moc"

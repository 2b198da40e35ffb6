#include "core/stat/correlate.h"

#include "tests/reference.h"
#include "tests/room.h"

#include <random>

class TestStatCorrelate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadingIndicator_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("lag"); // of the strongest link
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("r");
        QTest::newRow("own") << QByteArray("own/lagged_correlation") << 2 << 37 << .9960;
        QTest::newRow("sales") << QByteArray("lagged_correlation_bjsales") << 3 << 146 << .7280;
    }
    void leadingIndicator()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, lag);
        QFETCH(int, n);
        QFETCH(double, r);
        REFERENCE(data, file.constData());
        const auto leader = numbers(data[QStringLiteral("leader")]),
                   follower = numbers(data[QStringLiteral("follower")]);
        const auto expected = data[QStringLiteral("expected")].toObject();
        const auto lags = core::laggedCorrelations(leader, follower, {1, 8, 20});
        std::vector<double> steps, pearson, pairs;
        for (const auto& entry : lags) {
            steps.push_back(entry.lag);
            pearson.push_back(entry.pearson.value_or(std::nan("")));
            pairs.push_back(static_cast<double>(entry.n));
            QCOMPARE(entry.marked, std::abs(*entry.pearson) > 2.9 / std::sqrt(pairs.back()));
        }
        QVERIFY(near(steps, numbers(expected[QStringLiteral("lag")])));
        QVERIFY(near(pearson, numbers(expected[QStringLiteral("pearson_on_overlap")]), 1e-12));
        QVERIFY(near(pairs, numbers(expected[QStringLiteral("n_overlap")])));
        const auto* best = core::strongest(lags);
        QCOMPARE(best->lag, lag);
        QCOMPARE(best->n, static_cast<std::size_t>(n));
        QVERIFY(std::abs(*best->pearson - r) < 5e-5 && best->marked);
    }
    void defaultsLookAtSixLags()
    {
        const auto lags = core::laggedCorrelations(std::vector<double>(40, 1), std::vector<double>(40, 1));
        QCOMPARE(lags.size(), std::size_t{13});
        QCOMPARE(lags.front().lag, -6);
        QCOMPARE(lags.front().n, std::size_t{33});
        QVERIFY(!core::strongest(lags));
    }
    void meanRanksShareTies()
    {
        const double values[] = {3, 1, 3, 2, 3};
        QVERIFY(near(core::meanRanks(values), {4, 1, 4, 2, 4}));
        QVERIFY(core::meanRanks({}).empty());
    }
    void rankCorrelation()
    {
        // With ties, the correlation of mean ranks: (1, 2.5, 2.5, 4) against (1, 2, 3, 4).
        const double a[] = {1, 2, 2, 9}, b[] = {10, 20, 30, 40};
        QVERIFY(near(*core::spearman(a, b), 4.5 / std::sqrt(4.5 * 5)));
        const double falling[] = {8, 4, 2, 1};
        QVERIFY(near(*core::spearman(b, falling), -1));
        QVERIFY(!core::spearman(a, std::vector<double>(4, 7)));
    }
    void seasonalDifference()
    {
        std::vector<double> a, b;
        std::mt19937 random(2);
        std::normal_distribution<double> noise;
        for (int t = 0; t < 60; ++t) {
            a.push_back(10 * std::sin(t * std::acos(-1.0) / 6) + noise(random));
            b.push_back(t < 2 ? 0 : a[static_cast<std::size_t>(t - 2)] + 100);
        }
        const auto lags = core::laggedCorrelations(a, b, {12, 3, 20});
        QCOMPARE(lags[5].lag, 2);
        QCOMPARE(lags[5].n, std::size_t{46});
        QCOMPARE(core::strongest(lags)->lag, 2);
        QVERIFY(*lags[5].pearson > .9);
    }
    void aFigureFromTwentyPairsOn()
    {
        std::vector<double> a, b;
        for (int t = 0; t < 22; ++t) {
            a.push_back(t * t % 7);
            b.push_back(t * 3 % 5);
        }
        for (const auto& entry : core::laggedCorrelations(a, b, {1, 3, 20})) {
            QCOMPARE(entry.n, static_cast<std::size_t>(21 - std::abs(entry.lag)));
            QCOMPARE(entry.pearson.has_value(), std::abs(entry.lag) <= 1);
            QCOMPARE(entry.spearman.has_value(), std::abs(entry.lag) <= 1);
            QVERIFY(entry.pearson || !entry.marked);
        }
    }
    void gapsLeaveOutTheirPairs()
    {
        std::vector<double> a, b;
        std::mt19937 random(4);
        for (int t = 0; t < 40; ++t) {
            a.push_back(static_cast<double>(random() % 100));
            b.push_back(2 * a.back() + 1);
        }
        a[10] = std::nan("");
        const auto lags = core::laggedCorrelations(a, b, {1, 0, 20});
        QCOMPARE(lags[0].n, std::size_t{37}); // two differences touch the gap
        QVERIFY(near(*lags[0].pearson, 1));
        QCOMPARE(core::laggedCorrelations(a, b, {0, 0, 20})[0].n, std::size_t{39});
    }
    void swappingTheSeriesTurnsTheLags()
    {
        std::vector<double> a, b;
        std::mt19937 random(9);
        for (int t = 0; t < 50; ++t) {
            a.push_back(static_cast<double>(random() % 1000));
            b.push_back(static_cast<double>(random() % 1000));
        }
        const auto one = core::laggedCorrelations(a, b), other = core::laggedCorrelations(b, a);
        for (std::size_t i = 0; i < one.size(); ++i) {
            QVERIFY(near(*one[i].pearson, *other[12 - i].pearson, 1e-12));
            QVERIFY(near(*one[i].spearman, *other[12 - i].spearman, 1e-12));
        }
    }
    void noLinkFromRounding()
    {
        // Straight lines have equal differences; what varies in them is the last bit.
        std::vector<double> a, b;
        for (int t = 0; t < 60; ++t) {
            a.push_back(.1 * t);
            b.push_back(5 - .3 * t);
        }
        for (const auto& entry : core::laggedCorrelations(a, b))
            QVERIFY(!entry.pearson && !entry.spearman && !entry.marked);
    }
    void shortOrUnequal()
    {
        for (const auto& entry : core::laggedCorrelations({}, {}))
            QVERIFY(entry.n == 0 && !entry.pearson);
        const std::vector<double> five(5, 1), fifty(50, 1);
        QCOMPARE(core::laggedCorrelations(five, fifty, {12, 2, 20})[2].n, std::size_t{0});
        QCOMPARE(core::laggedCorrelations(five, fifty, {0, 2, 20})[2].n, std::size_t{5});
    }
    void sizeAndOffsetDoNotMatter()
    {
        std::vector<double> one, other;
        for (int i = 0; i < 30; ++i) {
            one.push_back((i * 7 % 11) - 5);
            other.push_back((i * 5 % 13) + one.back() - 6);
        }
        const auto times = [](std::vector<double> values, double size, double offset) {
            for (auto& value : values)
                value = offset + value * size;
            return values;
        };
        const double r = *core::pearson(one, other);
        QVERIFY(near(*core::pearson(times(one, 1e-200, 0), times(other, 1e200, 0)), r, 1e-12));
        QVERIFY(near(*core::pearson(times(one, 1e-319, 0), other), r, 1e-2));
        QVERIFY(near(*core::pearson(times(one, 0.125, 1e15), times(other, 0.25, -1e15)), r, 1e-12));
        const auto plain = core::laggedCorrelations(one, other, {1, 2, 5});
        const auto large = core::laggedCorrelations(times(one, 1.5e307, 0), times(other, 1e-300, 0), {1, 2, 5});
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY(near(*plain[i].pearson, *large[i].pearson, 1e-12));
    }
};

ROOM_TEST(TestStatCorrelate)
#include "tst_stat_correlate.moc"

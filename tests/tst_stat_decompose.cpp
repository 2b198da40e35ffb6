#include "core/stat/decompose.h"

#include "tests/reference.h"
#include "tests/room.h"

#include <random>

class TestStatDecompose : public QObject {
    Q_OBJECT

    static std::vector<core::RatioSegment> swapped(std::vector<core::RatioSegment> segments)
    {
        for (auto& segment : segments) {
            std::swap(segment.n0, segment.n1);
            std::swap(segment.d0, segment.d1);
        }
        return segments;
    }
    static double total(const core::RatioSplit& split) { return split.rate + split.mix; }

private Q_SLOTS:
    void publishedSplits_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("reversal");
        QTest::newRow("own") << QByteArray("own/mix_rate") << false;
        QTest::newRow("own, reversal") << QByteArray("own/mix_rate_reversal") << true;
        QTest::newRow("kidney stones") << QByteArray("mix_rate_kidney_stones") << true;
        QTest::newRow("new and gone") << QByteArray("mix_rate_new_and_gone_segments") << false;
    }
    void publishedSplits()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, reversal);
        REFERENCE(data, file.constData());
        const auto column = [&](const char* state, const char* name) {
            return numbers(data[QLatin1String(state)].toObject()[QLatin1String(name)]);
        };
        const auto n0 = column("state0", "numerator"), d0 = column("state0", "denominator");
        const auto n1 = column("state1", "numerator"), d1 = column("state1", "denominator");
        std::vector<core::RatioSegment> segments;
        for (std::size_t i = 0; i < n0.size(); ++i)
            segments.push_back({n0[i], d0[i], n1[i], d1[i]});
        const auto split = core::splitRatio(segments);
        const auto expected = data[QStringLiteral("expected")].toObject();
        std::vector<double> rates, mixes;
        for (const auto& part : split.parts) {
            rates.push_back(part.rate);
            mixes.push_back(part.mix);
        }
        QVERIFY(near(rates, numbers(expected[QStringLiteral("rate_by_segment")]), 1e-12));
        QVERIFY(near(mixes, numbers(expected[QStringLiteral("mix_by_segment")]), 1e-12));
        QVERIFY(near(*split.change, expected[QStringLiteral("delta")].toDouble(), 1e-12));
        QVERIFY(near(split.rate, expected[QStringLiteral("rate_total")].toDouble(), 1e-12));
        QVERIFY(near(split.mix, expected[QStringLiteral("mix_total")].toDouble(), 1e-12));
        QCOMPARE(split.reversal, reversal);
    }
    void catalogueExample()
    {
        const auto split =
            core::splitRatio(std::vector<core::RatioSegment>{{400, 1000, 420, 1000}, {300, 500, 800, 1500}});
        QVERIFY(near(*split.ratio0, 7.0 / 15, 1e-12) && near(*split.ratio1, .488, 1e-12));
        QVERIFY(std::abs(split.parts[0].rate - .010667) < 5e-7 && std::abs(split.parts[1].rate + .031111) < 5e-7);
        QVERIFY(std::abs(split.parts[0].mix - .017956) < 5e-7 && std::abs(split.parts[1].mix - .023822) < 5e-7);
        QVERIFY(!split.reversal && !split.negativeWeight);
    }
    void partsAddUpAndSwap()
    {
        std::mt19937 random(1);
        for (int trial = 0; trial < 500; ++trial) {
            std::vector<core::RatioSegment> segments(1 + random() % 8);
            for (auto& segment : segments) {
                const auto figure = [&] {
                    return random() % 4 == 0 ? 0.0 : static_cast<double>(random() % 100000) / 100;
                };
                segment = {figure(), figure(), figure(), figure()};
                if (trial % 7 == 0 && random() % 3 == 0)
                    segment.d1 = -segment.d1;
            }
            const auto split = core::splitRatio(segments);
            if (!split.change)
                continue;
            const double size = std::max({std::abs(*split.ratio0), std::abs(*split.ratio1), 1.0});
            QVERIFY(std::abs(total(split) - *split.change) <= 1e-9 * size);
            const auto back = core::splitRatio(swapped(segments));
            for (std::size_t i = 0; i < segments.size(); ++i)
                QVERIFY(std::abs(back.parts[i].rate + split.parts[i].rate) <= 1e-9 * size
                        && std::abs(back.parts[i].mix + split.parts[i].mix) <= 1e-9 * size);
            QCOMPARE(back.reversal, split.reversal);
        }
    }
    void numeratorWithoutDenominator()
    {
        const std::vector<core::RatioSegment> plain = {{400, 1000, 420, 1000}, {300, 500, 800, 1500}};
        auto segments = plain;
        segments.push_back({0, 0, 250, 0});
        const auto before = core::splitRatio(plain), after = core::splitRatio(segments);
        QVERIFY(near(*after.change, *before.change + .1, 1e-12));
        QCOMPARE(after.parts[0], before.parts[0]); // nothing else moves
        QCOMPARE(after.parts[1], before.parts[1]);
        QVERIFY(near(after.parts[2].mix, .1, 1e-12) && after.parts[2].rate == 0);
        // and one that has a denominator later: a rate only where there is one
        segments.back() = {30, 0, 50, 500};
        const auto later = core::splitRatio(segments);
        QVERIFY(near(total(later), *later.change, 1e-12));
        QCOMPARE(later.parts[2].rate, 0.0);
        QVERIFY(
            near(later.parts[2].mix, 500.0 / 3000 * (.1 - (700.0 / 1500 + 1270.0 / 3000) / 2) - 30.0 / 1500, 1e-12));
    }
    void noRatioNoSplit_data()
    {
        QTest::addColumn<double>("d0");
        QTest::addColumn<double>("d1");
        QTest::newRow("before") << 0.0 << 5.0;
        QTest::newRow("after") << 5.0 << 0.0;
        QTest::newRow("both") << 0.0 << 0.0;
        QTest::newRow("not a number") << std::nan("") << 5.0;
    }
    void figuresOutOfRange()
    {
        for (const double figure : {HUGE_VAL, std::nan(""), 1e308}) {
            const auto split =
                core::splitRatio(std::vector<core::RatioSegment>{{figure, 1e-3, 2, 5}, {3, 5, figure, 2}});
            QVERIFY(!split.change && split.parts.empty() && split.rate == 0 && split.mix == 0 && !split.reversal);
        }
    }
    void noRatioNoSplit()
    {
        QFETCH(double, d0);
        QFETCH(double, d1);
        const auto split = core::splitRatio(std::vector<core::RatioSegment>{{1, d0, 2, d1}, {0, 0, 0, 0}});
        QVERIFY(!split.change && split.parts.empty() && !split.reversal);
        QCOMPARE(split.ratio0.has_value(), d0 > 0);
        QCOMPARE(split.ratio1.has_value(), d1 > 0);
        QVERIFY(!core::splitRatio({}).change);
    }
    void noReversalFromRounding()
    {
        // Equal rates in both states, written so that they differ in the last bit; the mix alone moves the total.
        const auto split = core::splitRatio(std::vector<core::RatioSegment>{{.3, .1, .9, .3}, {5, 10, 2, 4}});
        QVERIFY(!split.reversal);
        // No change at all, though rates moved against each other.
        QVERIFY(!core::splitRatio(std::vector<core::RatioSegment>{{1, 10, 1, 10}, {2, 10, 2, 10}}).reversal);
    }
    void negativeWeightsAddUpAndAreNamed()
    {
        const auto split = core::splitRatio(std::vector<core::RatioSegment>{{10, 100, 12, 100}, {5, -20, 4, -10}});
        QVERIFY(split.negativeWeight && !split.reversal);
        QVERIFY(near(total(split), *split.change, 1e-12));
    }

    void shapleyExample()
    {
        const double before[] = {1000, 1.2, .02}, after[] = {1500, 1, .03};
        const auto split = core::splitByShapley({3, before, after});
        QVERIFY(near(split->effects, {13.6666666666667, -6.33333333333333, 13.6666666666667}, 1e-12));
        QVERIFY(near(split->total0, 24) && near(split->total1, 45) && split->ratios.empty());
    }
    void threeFactors_data() { referenceRows({"own/three_factors", "shapley_three_factors"}); }
    void threeFactors()
    {
        QFETCH(QByteArray, file);
        REFERENCE(data, file.constData());
        const auto before = numbers(data[QStringLiteral("state0")]), after = numbers(data[QStringLiteral("state1")]);
        const auto expected = data[QStringLiteral("expected")].toObject();
        const auto split = core::splitByShapley({3, before, after});
        QVERIFY(near(split->total0, expected[QStringLiteral("total0")].toDouble()));
        QVERIFY(near(split->total1, expected[QStringLiteral("total1")].toDouble()));
        QVERIFY(near(split->effects, numbers(expected[QStringLiteral("shapley")])));
        QVERIFY(near(core::splitByLmdi({3, before, after})->effects, numbers(expected[QStringLiteral("lmdi")])));
    }
    void lmdiExample()
    {
        const double before[] = {50, .2, 3, 50, .8, .5}, after[] = {80, .5, 2, 80, .5, .4};
        const auto split = core::splitByLmdi({3, before, after});
        QCOMPARE(split->method, core::ProductMethod::lmdi);
        QVERIFY(near(split->effects, {32.3846379109168, 38.2848673502257, -24.6695052611424}));
        QVERIFY(near(split->ratios, {1.58288000725369, 1.72101980748416, .70480238700208}));
        QVERIFY(near(split->ratios[0] * split->ratios[1] * split->ratios[2], 1.92));
    }
    void effectsAddUpAndSwap()
    {
        std::mt19937 random(6);
        for (int trial = 0; trial < 200; ++trial) {
            const auto factors = 1 + random() % 6, segments = 1 + random() % 5;
            std::vector<double> before, after;
            for (std::size_t i = 0; i < factors * segments; ++i) {
                before.push_back(static_cast<double>(1 + random() % 500) / 100);
                after.push_back(random() % 5 == 0 ? before.back() : static_cast<double>(1 + random() % 500) / 100);
                if (trial % 3 == 0 && random() % 6 == 0)
                    after.back() = trial % 2 == 0 ? 0 : -after.back();
            }
            for (const auto& made :
                 {core::splitByShapley({factors, before, after}), core::splitByLmdi({factors, before, after})}) {
                double sum = 0;
                for (const double effect : made->effects)
                    sum += effect;
                const double size = std::max({std::abs(made->total0), std::abs(made->total1), 1.0});
                QVERIFY(std::abs(sum - (made->total1 - made->total0)) <= 1e-9 * size);
            }
            const auto one = core::splitByLmdi({factors, before, after}),
                       other = core::splitByLmdi({factors, after, before});
            for (std::size_t k = 0; k < factors; ++k)
                QVERIFY(near(one->effects[k], -other->effects[k]));
        }
    }
    void zeroOrNegativeFallsBackForAll()
    {
        const double before[] = {50, .2, 50, .8}, after[] = {80, .5, 80, 0};
        const auto split = core::splitByLmdi({2, before, after});
        QCOMPARE(split->method, core::ProductMethod::shapley);
        QCOMPARE(split->effects, core::splitByShapley({2, before, after})->effects);
        QVERIFY(split->ratios.empty());
    }
    void productsThatCannotBeSplit()
    {
        const std::vector<double> seven(7, 1), none;
        QVERIFY(!core::splitByShapley({7, seven, seven}));
        QVERIFY(core::splitByLmdi({7, seven, seven})); // no limit where it needs no orders
        QVERIFY(!core::splitByShapley({0, none, none}));
        QVERIFY(!core::splitByLmdi({2, none, none}));
        const double huge[] = {1e200, 1e200}, one[] = {1, 1}, broken[] = {1, std::nan("")};
        QVERIFY(!core::splitByShapley({2, one, huge}) && !core::splitByLmdi({2, one, huge}));
        QVERIFY(!core::splitByShapley({2, one, broken}) && !core::splitByLmdi({2, broken, one}));
    }
    void logarithmicMeans()
    {
        QCOMPARE(core::logarithmicMean(3, 3), 3.0);
        QVERIFY(near(core::logarithmicMean(2, 1), 1 / std::log(2.0), 1e-15));
        QVERIFY(near(core::logarithmicMean(1 + 1e-12, 1), 1 + 5e-13, 1e-15));
    }
    void productsOutOfRangeAreNoSplit()
    {
        const double before[] = {1e200, 1e-200},
                     after[] = {1e-200, 1e200}; // both totals are 1, but 1e200 × 1e200 is nothing to add up
        QVERIFY(!core::splitByShapley({2, before, after}));
        const double small[] = {1e-300, 1e300}, large[] = {1e300, 1e-300};
        QVERIFY(!core::splitByLmdi({2, small, large}));
        const core::RatioSegment segments[] = {{1e308, 1e308, 1e308, 1e308}, {1e308, 1e308, 1, 1}};
        const auto split = core::splitRatio(segments);
        QVERIFY(!split.change && split.parts.empty());
    }
};

ROOM_TEST(TestStatDecompose)
#include "tst_stat_decompose.moc"

#include "core/stat/describe.h"
#include "core/stat/sum.h"
#include "core/stat/wilson.h"

#include "tests/reference.h"
#include "tests/room.h"

class TestStatDescribe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void certifiedValues_data()
    {
        referenceRows(
            {"own/describe", "nist_strd_numacc1", "nist_strd_numacc3", "nist_strd_michelso", "nist_strd_lew"});
    }
    void certifiedValues()
    {
        QFETCH(QByteArray, file);
        REFERENCE(data, file.constData());
        const auto certified = data[QStringLiteral("certified")].toObject();
        const auto summary = core::describe(numbers(data[QStringLiteral("data")]));
        QVERIFY(near(*summary.mean, certified[QStringLiteral("mean")].toDouble(), 1e-14));
        QVERIFY(near(*summary.sd, certified[QStringLiteral("standard_deviation_n_minus_1")].toDouble(), 1e-9));
        QVERIFY(near(*summary.lag1, certified[QStringLiteral("lag1_autocorrelation")].toDouble(), 1e-9));
    }
    void sumsKeepWhatCancels()
    {
        const double parts[] = {1e100, 1, -1e100, 1};
        QCOMPARE(core::sumOf(parts), 2.0);
    }
    void odd_data()
    {
        QTest::addColumn<QVector<double>>("values");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("mean"); // NaN: none
        QTest::addColumn<double>("sd");
        QTest::addColumn<double>("lag1");
        const double none = std::nan("");
        QTest::newRow("empty") << QVector<double>{} << 0 << none << none << none;
        QTest::newRow("gaps alone") << QVector<double>{none, none} << 0 << none << none << none;
        QTest::newRow("one value") << QVector<double>{3} << 1 << 3.0 << none << none;
        QTest::newRow("all equal") << QVector<double>(11, .1) << 11 << .1 << 0.0 << none;
        QTest::newRow("a gap parts a pair") << QVector<double>{1, none, 3} << 2 << 2.0 << std::sqrt(2.0) << 0.0;
        QTest::newRow("infinities are gaps") << QVector<double>{1, HUGE_VAL, 3} << 2 << 2.0 << std::sqrt(2.0) << 0.0;
        QTest::newRow("two values") << QVector<double>{1, 3} << 2 << 2.0 << std::sqrt(2.0) << -.5;
    }
    void odd()
    {
        QFETCH(QVector<double>, values);
        QFETCH(int, n);
        QFETCH(double, mean);
        QFETCH(double, sd);
        QFETCH(double, lag1);
        const auto summary = core::describe({values.constData(), static_cast<std::size_t>(values.size())});
        QCOMPARE(summary.n, static_cast<std::size_t>(n));
        QVERIFY(near(summary.mean.value_or(std::nan("")), mean, 0));
        QVERIFY(near(summary.sd.value_or(std::nan("")), sd, 1e-15));
        QVERIFY(near(summary.lag1.value_or(std::nan("")), lag1, 1e-15));
    }
    void meanOfEqualValuesIsThatValue()
    {
        for (std::size_t n = 1; n < 100; ++n)
            for (const double value : {.1, 1.0 / 3, 1e-300, 7.3e12, -2.7})
                QCOMPARE(*core::meanOf(std::vector<double>(n, value)), value);
    }
    void publishedIntervals_data() { referenceRows({"own/wilson", "wilson_intervals"}); }
    void publishedIntervals()
    {
        QFETCH(QByteArray, file);
        REFERENCE(data, file.constData());
        for (const auto& entry : data[QStringLiteral("cases")].toArray()) {
            const auto example = entry.toObject();
            const auto found = core::wilsonInterval(example[QStringLiteral("successes")].toDouble(),
                                                    example[QStringLiteral("n")].toDouble(),
                                                    example[QStringLiteral("confidence")].toDouble());
            const auto expected = numbers(example[QStringLiteral("expected")]);
            QVERIFY(near(found->lower, expected[0], 1e-12) && near(found->upper, expected[1], 1e-12));
        }
    }
    void intervals_data()
    {
        QTest::addColumn<double>("successes");
        QTest::addColumn<double>("n");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::newRow("Newcombe 81/263") << 81.0 << 263.0 << .2553 << .3662;
        QTest::newRow("Newcombe 15/148") << 15.0 << 148.0 << .0624 << .1605;
        QTest::newRow("230/250") << 230.0 << 250.0 << .8797 << .9476;
        QTest::newRow("none of 20, Newcombe") << 0.0 << 20.0 << 0.0 << .1611;
        QTest::newRow("1 of 29, Newcombe") << 1.0 << 29.0 << .0061 << .1718;
        QTest::newRow("all of 20") << 20.0 << 20.0 << .8389 << 1.0;
    }
    void intervals()
    {
        QFETCH(double, successes);
        QFETCH(double, n);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const auto found = core::wilsonInterval(successes, n);
        QVERIFY(found);
        QVERIFY(std::abs(found->lower - lower) < 5e-5 && std::abs(found->upper - upper) < 5e-5);
        QVERIFY(found->lower >= 0 && found->upper <= 1);
    }
    void noIntervalWithoutSense()
    {
        QVERIFY(!core::wilsonInterval(0, 0));
        QVERIFY(!core::wilsonInterval(5, 4));
        QVERIFY(!core::wilsonInterval(-1, 4));
        QVERIFY(!core::wilsonInterval(1, 4, 1));
        QVERIFY(!core::wilsonInterval(1, 4, 0));
        QVERIFY(!core::wilsonInterval(std::nan(""), 4));
        QVERIFY(!core::wilsonInterval(1, HUGE_VAL));
    }
    void quantileOfNormalVariable()
    {
        QVERIFY(near(*core::normalQuantile(.975), 1.959963984540054, 1e-15));
        QVERIFY(near(*core::normalQuantile(.5), 0, 1e-15));
        QVERIFY(near(*core::normalQuantile(.1), -1.2815515655446004, 1e-15));
        QVERIFY(!core::normalQuantile(0) && !core::normalQuantile(1) && !core::normalQuantile(std::nan("")));
    }
    void theEdgeOfDouble_data()
    {
        QTest::addColumn<double>("size");
        for (const double size : {1e-320, 1e-200, 1e200, 1e308})
            QTest::addRow("%g", size) << size;
    }
    // The series of 1s, scaled.
    void theEdgeOfDouble()
    {
        QFETCH(double, size);
        std::vector<double> values;
        for (const double value : {1.0, -1.0, 1.0, 1.0, -1.0, 0.5})
            values.push_back(value * size);
        const auto one = core::describe(std::vector<double>{1, -1, 1, 1, -1, 0.5}), made = core::describe(values);
        QVERIFY(near(*made.mean / size, *one.mean, 1e-3)); // a subnormal has few digits
        QVERIFY(near(*made.sd / size, *one.sd, 1e-3));
        QVERIFY(near(*made.lag1, *one.lag1, 1e-3));
        QCOMPARE(made.n, std::size_t{6});
        const std::vector<double> equal(9, size);
        QCOMPARE(*core::meanOf(equal), size);
        QCOMPARE(*core::describe(equal).sd, 0.0);
        QVERIFY(near(*core::meanOf(std::vector<double>{-1.7e308, 1.7e308, 1.7e308}) / 1.7e308, 1.0 / 3));
    }
    void noiseAtALargeOffset()
    {
        std::vector<double> near0, far;
        for (int i = 0; i < 50; ++i) {
            near0.push_back((i * 7 % 11) * 0.125);
            far.push_back(1e15 + near0.back());
        }
        const auto one = core::describe(near0), other = core::describe(far);
        QVERIFY(near(*one.sd, *other.sd, 1e-14));
        QVERIFY(near(*one.lag1, *other.lag1, 1e-13));
    }
};

ROOM_TEST(TestStatDescribe)
#include "tst_stat_describe.moc"

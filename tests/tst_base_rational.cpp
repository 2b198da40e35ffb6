#include "core/base/rational.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace core;

namespace {

Rational rational(const char* text)
{
    const QByteArray whole(text);
    const auto bar = whole.indexOf('/');
    const Rational over(*Decimal::parse(whole.left(bar < 0 ? whole.size() : bar).toStdString()));
    return bar < 0 ? over : over.dividedBy(*Decimal::parse(whole.mid(bar + 1).toStdString())).value();
}

} // namespace

class TestBaseRational : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What a double is written as, and not what its bits are.
    void doublesAreTakenAsWritten_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("decimal"); // empty: none
        QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
        QTest::newRow("whole") << -17.0 << QByteArray("-17");
        QTest::newRow("fifteen digits") << 64058.6231000001 << QByteArray("64058.6231000001");
        QTest::newRow("seventeen digits") << 0.1 + 0.2 << QByteArray("0.30000000000000004");
        QTest::newRow("large") << 1e22 << QByteArray("10000000000000000000000");
        QTest::newRow("small") << 1e-17 << QByteArray("0.00000000000000001");
        QTest::newRow("nothing") << std::numeric_limits<double>::infinity() << QByteArray();
    }
    void doublesAreTakenAsWritten()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, decimal);
        const auto made = decimalOf(value);
        QCOMPARE(made ? QByteArray::fromStdString(made->trimmedText()) : QByteArray(), decimal);
        if (made)
            QCOMPARE(made->toDouble(), value);
    }
    void arithmeticIsExact_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<double>("sum");
        QTest::addColumn<double>("product");
        QTest::addColumn<double>("quotient");
        QTest::newRow("decimals") << QByteArray("0.1") << QByteArray("0.2") << 0.3 << 0.02 << 0.5;
        QTest::newRow("thirds") << QByteArray("1/3") << QByteArray("2/3") << 1.0 << 2.0 / 9 << 0.5;
        QTest::newRow("nets to nothing") << QByteArray("-0.3") << QByteArray("0.3") << 0.0 << -0.09 << -1.0;
        QTest::newRow("more digits than a double has")
            << QByteArray("12345678901234567890.000000000000000001") << QByteArray("-12345678901234567890") << 1e-18
            << -1.5241578753238837e+38 << -1.0;
        QTest::newRow("negative divisor") << QByteArray("1/-3") << QByteArray("1/3") << 0.0 << -1.0 / 9 << -1.0;
    }
    void arithmeticIsExact()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(double, sum);
        QFETCH(double, product);
        QFETCH(double, quotient);
        auto made = rational(left.constData());
        made += rational(right.constData());
        QCOMPARE(made.isZero(), sum == 0);
        QCOMPARE(made.toDouble() + 1, sum + 1);
        QCOMPARE(made.toDouble(), sum);
        made = rational(left.constData());
        made *= rational(right.constData());
        QCOMPARE(made.toDouble(), product);
        QCOMPARE(rational(left.constData()).dividedBy(rational(right.constData()))->toDouble(), quotient);
        QVERIFY(!rational(left.constData()).dividedBy(Rational()));
    }
    void comparesExactly()
    {
        QVERIFY(rational("600/500") == rational("1.2"));
        QVERIFY(rational("1/3") < rational("0.33333333333333333333333333333334"));
        QVERIFY(rational("1/3") > rational("0.33333333333333333333333333333333"));
        QVERIFY(rational("-1/3") < rational("0"));
        QVERIFY(Rational::of(std::nan("")) != Rational());
    }
    // A sum of many quotients goes on as a double rather than with ever more digits.
    void endsInADouble()
    {
        Rational sum;
        double about = 0;
        for (int i = 1; i < 400; ++i) {
            sum += *Rational(Decimal(1, 0)).dividedBy(Decimal(1'000'003 + 2 * i, 0));
            about += 1 / (1'000'003.0 + 2 * i);
        }
        QVERIFY(std::abs(sum.toDouble() - about) < 1e-15);
    }
    void productsOfWrittenNumbers()
    {
        QCOMPARE(timesAsWritten(0.57, 100), 57.0);
        QCOMPARE(timesAsWritten(3, 0.1), 0.3);
        QCOMPARE(minusAsWritten(0.3, 0.1), 0.2);
        QVERIFY(std::isinf(timesAsWritten(std::numeric_limits<double>::infinity(), 2)));
    }
    void sharesAreFractions_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<QByteArray>("fraction");
        QTest::newRow("even") << QByteArray("1") << QByteArray("3") << QByteArray("1/3");
        QTest::newRow("lowest terms") << QByteArray("12.50") << QByteArray("37.5") << QByteArray("1/3");
        QTest::newRow("decimals") << QByteArray("0.3") << QByteArray("1") << QByteArray("3/10");
        QTest::newRow("many digits") << QByteArray("0.000000000000000000000001") << QByteArray("3")
                                     << QByteArray("1/3000000000000000000000000");
    }
    void sharesAreFractions()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, whole);
        QFETCH(QByteArray, fraction);
        QCOMPARE(QByteArray::fromStdString(
                     fractionText(*Decimal::parse(part.toStdString()), *Decimal::parse(whole.toStdString()))),
                 fraction);
    }
};

ROOM_TEST(TestBaseRational)
#include "tst_base_rational.moc"

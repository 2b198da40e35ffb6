#include "core/base/decimal.h"
#include "tests/room.h"

#include <QTest>

using core::Decimal;

class TestBaseDecimal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("written"); // empty: not a decimal
        const auto row = [](const char* text, const char* written) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(written);
        };
        row("0", "0");
        row("-0.00", "0.00");
        row("12.50", "12.50");
        row("+.5", "0.5");
        row("5.", "5");
        row("1e3", "1000");
        row("1.25E-3", "0.00125");
        row("-1.5e1", "-15");
        row("0.000000000000000000000001", "0.000000000000000000000001");
        row("123456789012345678901234567890123456789012345.67", "123456789012345678901234567890123456789012345.67");
        row("", "");
        row(".", "");
        row("1,5", "");
        row("1e", "");
        row("1e+-5", "");
        row("1e999", "");
        row("NaN", "");
        row(" 1", "");
    }
    void readsAndWrites()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, written);
        const auto value = Decimal::parse(text.toStdString());
        QCOMPARE(value.has_value(), !written.isEmpty());
        if (value)
            QCOMPARE(QByteArray::fromStdString(value->text()), written);
    }
    void sumsAreExactBeyond38Digits()
    {
        Decimal sum;
        for (int i = 0; i < 1000; ++i)
            sum += *Decimal::parse("99999999999999999999.000000000000000000000001");
        QCOMPARE(QByteArray::fromStdString(sum.text()), QByteArray("99999999999999999999000.000000000000000000001000"));
        for (int i = 0; i < 1000; ++i)
            sum -= *Decimal::parse("99999999999999999999.000000000000000000000001");
        QVERIFY(sum.isZero());
        const auto large = *Decimal::parse("90000000000000000000000000000000000000");
        Decimal grown = large;
        for (int i = 0; i < 9; ++i)
            grown += large;
        QCOMPARE(QByteArray::fromStdString(grown.text()), QByteArray("900000000000000000000000000000000000000"));
    }
    void comparesByValue()
    {
        QVERIFY(*Decimal::parse("0.50") == *Decimal::parse("0.5"));
        QVERIFY(*Decimal::parse("-2") < *Decimal::parse("-1.99"));
        QVERIFY(*Decimal::parse("1e30") > *Decimal::parse("1e-30"));
    }
    void sharesAreCutTowardsZero()
    {
        const auto hundred = *Decimal::parse("100.00");
        QCOMPARE(QByteArray::fromStdString(hundred.share(Decimal(1, 0), Decimal(3, 0), 2).text()), QByteArray("33.33"));
        QCOMPARE(QByteArray::fromStdString((-hundred).share(Decimal(2, 0), Decimal(3, 0), 2).text()),
                 QByteArray("-66.66"));
    }
    void nearestDouble() { QCOMPARE(Decimal::parse("-0.085")->toDouble(), -0.085); }
};

ROOM_TEST(TestBaseDecimal)
#include "tst_base_decimal.moc"

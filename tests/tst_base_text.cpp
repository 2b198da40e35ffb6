#include "core/base/text.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>

class TestBaseText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::addColumn<double>("value");
        const auto row = [](const char* text, bool ok, double value = 0) {
            QTest::newRow(text) << QByteArray(text) << ok << value;
        };
        row("1", true, 1);
        row("-1.5e3", true, -1500);
        row("+.5", true, .5);
        row("5.", true, 5);
        row("1e400", true, HUGE_VAL);
        row("-1e400", true, -HUGE_VAL);
        row("1e-400", true, 0);
        row("", false);
        row("-", false);
        row(".", false);
        row("1.2.3", false);
        row("0x10", false);
        row("1 ", false);
        row("inf", false);
        row("+-1", false);
    }
    void numbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isNumber);
        QFETCH(double, value);
        const auto read = core::parseNumber(text.toStdString());
        QCOMPARE(read.has_value(), isNumber);
        if (read)
            QCOMPARE(*read, value);
    }
    void metricsMayBeNonFinite()
    {
        QVERIFY(std::isnan(core::parseMetric("NaN").value_or(0)));
        QVERIFY(core::parseMetric("-Infinity").value_or(0) < -1e308);
        QVERIFY(core::parseMetric("+inf").value_or(0) > 1e308);
        QVERIFY(!core::parseMetric("infinit"));
        QVERIFY(!core::parseMetric("-nan"));
    }
    void encodings()
    {
        QVERIFY(core::isUtf8("h\xC3\xA4lt"));
        QVERIFY(!core::isUtf8("h\xE4lt"));
        QVERIFY(!core::isUtf8("\xC0\x80"));     // overlong
        QVERIFY(!core::isUtf8("\xED\xA0\x80")); // surrogate
        QCOMPARE(core::cp1252ToUtf8("\x80 h\xE4lt"), std::string("\xE2\x82\xAC h\xC3\xA4lt"));
        std::size_t repaired = 0;
        QCOMPARE(core::repairUtf8("a\xFF"
                                  "b",
                                  &repaired),
                 std::string("a\xEF\xBF\xBD"
                             "b"));
        QCOMPARE(repaired, std::size_t(1));
        QCOMPARE(core::utf16ToUtf8(std::string_view("a\0\x3D\xD8\x00\xDE", 6), false),
                 std::string("a\xF0\x9F\x98\x80"));
        QCOMPARE(core::codePoints("h\xC3\xA4lt"), std::size_t(4));
    }
    void globs()
    {
        QVERIFY(core::globMatch("churn-*", "churn-model"));
        QVERIFY(core::globMatch("*", ""));
        QVERIFY(core::globMatch("a*b*c", "a-b-b-c"));
        QVERIFY(!core::globMatch("a?c", "ac"));
        QVERIFY(!core::globMatch("churn-*", "fraud"));
    }
    void trimZerosKeepsTheNumber()
    {
        for (const auto& [text, trimmed] : {std::pair("1.50", "1.5"), {"2.0", "2"}, {"100", "100"}, {"-0.00", "-0"}}) {
            std::string decimal = text;
            core::trimZeros(decimal);
            QCOMPARE(decimal, std::string(trimmed));
        }
    }
    void readableKeepsThreeDigits()
    {
        const std::pair<double, const char*> cases[] = {
            {1234.5, "1,234"},  {1234567, "1,234,567"}, {96.94, "96.9"}, {96, "96"},
            {9.996, "10"},      {0.012345, "0.0123"},   {0, "0"},        {-0.0000000000001, "0"},
            {-12.345, "-12.3"}, {999.6, "1,000"}};
        for (const auto& [value, text] : cases)
            QCOMPARE(core::readable(value), std::string(text));
    }
    void shortestRoundTrips()
    {
        QCOMPARE(core::shortest(0.1), std::string("0.1"));
        QCOMPARE(core::shortest(-0.0), std::string("0"));
        QCOMPARE(core::shortest(std::nan("")), std::string("NaN"));
    }
};

ROOM_TEST(TestBaseText)
#include "tst_base_text.moc"

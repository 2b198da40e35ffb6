#include "core/base/text.h"
#include "core/measure/day_amounts.h"
#include "tests/room.h"

#include <QTest>

using namespace core;

// Amounts by day, in any order, at any scale and of any size, add up exactly.
class TestMeasureDays : public QObject {
    Q_OBJECT

    // "3+1.5" adds on day 3, "3=2" sets it.
    static DaySums summed(std::string_view steps)
    {
        DaySums sums;
        for (const auto step : split(steps, ' ')) {
            const auto at = step.find_first_of("+=");
            const auto day = static_cast<Day>(*parseInteger(step.substr(0, at)));
            const auto amount = *Decimal::parse(step.substr(at + 1));
            step[at] == '+' ? sums.add(day, amount) : sums.set(day, amount);
        }
        return sums;
    }

private Q_SLOTS:
    void addsUpByDay_data()
    {
        QTest::addColumn<std::string>("steps");
        QTest::addColumn<std::string>("expected");
        QTest::newRow("one") << std::string("3+1.50") << std::string("3:1.5");
        QTest::newRow("in order") << std::string("1+1 2+2 2+3 4+4") << std::string("1:1 2:5 4:4");
        QTest::newRow("backward, then between") << std::string("9+1 5+2 7+3 5+1") << std::string("5:3 7:3 9:1");
        QTest::newRow("before 1970") << std::string("-2+1 -400+2") << std::string("-400:2 -2:1");
        QTest::newRow("finer amounts come later")
            << std::string("1+1 2+0.25 1+0.0001") << std::string("1:1.0001 2:0.25");
        QTest::newRow("negative and back to nothing") << std::string("1+2.5 1+-2.5") << std::string("1:0");
        QTest::newRow("a set value counts alone") << std::string("1+5 1=2 1=3 2=1") << std::string("1:3 2:1");
        QTest::newRow("an amount of more than 64 bits") << std::string("2+1.5 1+123456789012345678901234567890.5 2+1")
                                                        << std::string("1:123456789012345678901234567890.5 2:2.5");
        QTest::newRow("a scale that 64 bits do not reach")
            << std::string("1+900000000000000000 2+0.0000000000000000001 1+0.5")
            << std::string("1:900000000000000000.5 2:0.0000000000000000001");
        QTest::newRow("a sum that outgrows 64 bits")
            << std::string("1+9000000000000000000 1+9000000000000000000 1=4") << std::string("1:4");
        QTest::newRow("the least 64-bit number")
            << std::string("1+-9223372036854775808 1+-1") << std::string("1:-9223372036854775809");
    }
    void addsUpByDay()
    {
        QFETCH(std::string, steps);
        QFETCH(std::string, expected);
        std::string found;
        summed(steps).each(
            [&](Day day, const Decimal& sum) { found += std::to_string(number(day)) + ':' + sum.trimmedText() + ' '; });
        QCOMPARE(std::string(trim(found)), expected);
    }

    void seriesAreReadAsTheyStand_data()
    {
        QTest::addColumn<std::string>("values");
        QTest::newRow("none") << std::string();
        QTest::newRow("one") << std::string("7");
        QTest::newRow("days without a value") << std::string(". 1 . . -2.50 .");
        QTest::newRow("several scales") << std::string("1 0.25 -3.1 0.000001");
        QTest::newRow("a scale that 64 bits do not reach") << std::string("900000000000000000 0.000000000000000001");
        QTest::newRow("more than 64 bits") << std::string("1.5 . 123456789012345678901234567890.5");
        QTest::newRow("an exponent") << std::string("1e-7 2E3 1");
    }
    // Day by day what each word says, at one scale.
    void seriesAreReadAsTheyStand()
    {
        QFETCH(std::string, values);
        const Day first{20'000};
        const DayAmounts read(first, values);
        const auto words = values.empty() ? std::vector<std::string_view>() : split(values, ' ');
        QCOMPARE(read.first(), first);
        QCOMPARE(read.size(), words.size());
        for (std::size_t at = 0; at < words.size(); ++at) {
            const auto value = Decimal::parse(words[at]);
            QCOMPARE(read.has(at), value.has_value());
            if (value)
                QCOMPARE(read.at(at).trimmedText(), value->trimmedText());
        }
        QVERIFY(read.unpacked().values == ExactDays::unpacked(first, values).values);
    }
};

ROOM_TEST(TestMeasureDays)
#include "tst_measure_days.moc"

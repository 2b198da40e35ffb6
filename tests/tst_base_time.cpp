#include "core/base/period.h"
#include "core/base/time.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>
#include <limits>

class TestBaseTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("iso"); // empty: no time
        QTest::addColumn<bool>("zoned");
        const auto row = [](const char* text, const char* iso, bool zoned) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(iso) << zoned;
        };
        row("2021-10-16T16:07:40Z", "2021-10-16T16:07:40Z", true);
        row("2021-10-16 16:07:40.3588194", "2021-10-16T16:07:40.358Z", false);
        row("20211016T160740.358819Z", "2021-10-16T16:07:40.358Z", true);
        row("2021-10-16T16:07:40+02:00", "2021-10-16T14:07:40Z", true);
        row("2021-10-16T16:07:40+00", "2021-10-16T16:07:40Z", true);
        row("2021-10-16T16:07:40-0330", "2021-10-16T19:37:40Z", true);
        row("2021-10-16 16:07:40 UTC", "2021-10-16T16:07:40Z", true);
        row("2021-10-16T16:07Z[UTC]", "2021-10-16T16:07:00Z", true);
        row("2023-11-13T05:00Z", "2023-11-13T05:00:00Z", true);
        row("2021-10-16", "2021-10-16T00:00:00Z", false);
        row("20211016", "2021-10-16T00:00:00Z", false);
        row("10/16/2021", "2021-10-16T00:00:00Z", false);
        row("1/13/24", "2024-01-13T00:00:00Z", false);
        row("16.10.2021", "2021-10-16T00:00:00Z", false);
        row("1634400460", "2021-10-16T16:07:40Z", true);
        row("1634400460358", "2021-10-16T16:07:40.358Z", true);
        row("1634400460358819", "2021-10-16T16:07:40.358Z", true);
        row("1634400460358819123", "2021-10-16T16:07:40.358Z", true);
        row("1634400460.5", "2021-10-16T16:07:40.500Z", true);
        row("0001-01-01", "0001-01-01T00:00:00Z", false);
        row("9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z", true);
        row("9999-12-31T23:59:59-01:00", "", false);
        row("0001-01-01T00:00:00+01:00", "", false);
        row("9223372036854775807", "2262-04-11T23:47:16.854Z", true);
        row("99999999999999999999", "", false);
        row("2023-02-01T30:00:00Z", "", false);
        row("2023-02-30", "", false);
        row("2023-13-01", "", false);
        row("2021-10-16T16:07:40 Berlin", "", false);
        row("yesterday", "", false);
        row("12345", "", false);
        row("", "", false);
    }
    void times()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, iso);
        QFETCH(bool, zoned);
        const auto read = core::parseTime(text.toStdString());
        QCOMPARE(read ? QByteArray::fromStdString(core::isoTime(read->at_ms)) : QByteArray(), iso);
        if (read)
            QCOMPARE(read->zoned, zoned);
    }
    void epochNumbers_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("iso"); // empty: no time
        const auto row = [](double number, const char* iso) {
            QTest::addRow("%g", number) << number << QByteArray(iso);
        };
        row(1634400460, "2021-10-16T16:07:40Z");
        row(1634400460358e6, "2021-10-16T16:07:40.358Z");
        row(1.6e17, "1975-01-26T20:26:40Z");
        row(-1, "1969-12-31T23:59:59Z");
        row(-9e10, "");
        row(1e21, "");
        row(-1e300, "");
        row(HUGE_VAL, "");
        row(std::nan(""), "");
    }
    void epochNumbers()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, iso);
        const auto at = core::epochTime(number);
        QCOMPARE(at ? QByteArray::fromStdString(core::isoTime(*at)) : QByteArray(), iso);
    }
    void numbersOfADamagedFileAreNoTrap()
    {
        constexpr auto least = std::numeric_limits<core::Milliseconds>::min(),
                       most = std::numeric_limits<core::Milliseconds>::max();
        QCOMPARE(core::isoTime(least), std::string("0001-01-01T00:00:00Z"));
        QCOMPARE(core::isoTime(most), std::string("9999-12-31T23:59:59.999Z"));
    }
    void millisecondsAreRoundedDown()
    {
        QCOMPARE(core::dayOf(-1), core::Day(-1));
        QCOMPARE(core::dayOf(-core::msPerDay), core::Day(-1));
        QCOMPARE(core::dayOf(-core::msPerDay - 1), core::Day(-2));
        QCOMPARE(core::isoTime(-1), std::string("1969-12-31T23:59:59.999Z"));
    }
    void periods_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QByteArray>("previous");
        const auto row = [](const char* text, const char* first, const char* last, const char* previous) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(first) << QByteArray(last) << QByteArray(previous);
        };
        row("2026-03", "2026-03-01", "2026-03-31", "2026-02");
        row("2024-02", "2024-02-01", "2024-02-29", "2024-01");
        row("2026-Q1", "2026-01-01", "2026-03-31", "2025-Q4");
        row("2026-W07", "2026-02-09", "2026-02-15", "2026-W06");
        row("2026-W01", "2025-12-29", "2026-01-04", "2025-W52");
        row("2020-W53", "2020-12-28", "2021-01-03", "2020-W52");
        row("2026", "2026-01-01", "2026-12-31", "2025");
        row("2026-03-05", "2026-03-05", "2026-03-05", "2026-03-04");
        row("2026-01..2026-03", "2026-01-01", "2026-03-31", "2025-10..2025-12");
        row("2026-01-05..2026-01-11", "2026-01-05", "2026-01-11", "2025-12-29..2026-01-04");
    }
    void periods()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, last);
        QFETCH(QByteArray, previous);
        const auto period = core::Period::parse(text.toStdString());
        QVERIFY(period.has_value());
        QCOMPARE(QByteArray::fromStdString(core::isoDay(period->first)), first);
        QCOMPARE(QByteArray::fromStdString(core::isoDay(period->last)), last);
        QCOMPARE(QByteArray::fromStdString(period->text()), text);
        QCOMPARE(QByteArray::fromStdString(period->previous().text()), previous);
        QCOMPARE(period->previous().next(), *period);
    }
    void refusesWhatIsNoPeriod()
    {
        for (const auto* text : {"", "2026-13", "2026-W54", "2025-W53", "2026-Q5", "26-03", "2026-3",
                                 "2026-03..2026-01", "2026-02-30", "latest"})
            QVERIFY2(!core::Period::parse(text), text);
    }
};

ROOM_TEST(TestBaseTime)
#include "tst_base_time.moc"

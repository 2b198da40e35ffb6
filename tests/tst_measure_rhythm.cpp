#include "core/measure/rhythm.h"
#include "tests/room.h"

#include <QTest>

using namespace core;

namespace {

// "1-10 15": results on these days, one each; "3x2": two on the third. Day 1 is a Thursday.
ResultDays resultDays(const QString& text)
{
    ResultDays days;
    for (const auto& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto parts = word.section(u'x', 0, 0).split(u'-');
        const int count = word.contains(u'x') ? word.section(u'x', 1).toInt() : 1;
        for (int day = parts.front().toInt(); day <= parts.back().toInt(); ++day)
            days[static_cast<Day>(20453 + day)] = count;
    }
    return days;
}

QString text(const std::map<Day, int>& days, int until)
{
    QStringList all;
    for (const auto& [day, count] : days)
        if (const int at = number(day) - 20453; at <= until)
            all << (count == 1 ? QString::number(at) : QStringLiteral("%1x%2").arg(at).arg(count));
    return all.join(u' ');
}

} // namespace

// What never came is due.
class TestMeasureRhythm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverCame_data()
    {
        QTest::addColumn<QString>("results");
        QTest::addColumn<QString>("between");
        QTest::addColumn<QString>("after"); // up to day 31
        const auto row = [](const char* name, const char* results, const char* between, const char* after) {
            QTest::newRow(name) << results << between << after;
        };
        row("three are no rhythm", "1-3", "", "");
        row("daily, silent from the 11th on", "1-10", "",
            "11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31");
        row("weekly", "1 8 15 22", "", "29");
        row("weekly, one day late is late and not missing", "1 8 15 23", "", "30");
        row("weekly, one left out", "1 8 15 22 36", "29", "");
        row("daily with a hole", "1-10 15-31", "11 12 13 14", "");
        row("a day late is within the grace", "1-10 12-31", "", "");
        row("twice a day", "1-4x2 7-31x2", "5x2 6x2", "");
        row("working days", "1-2 5-9 12-16 19-23 26-28", "", "29 30");
    }
    void neverCame()
    {
        QFETCH(QString, results);
        QFETCH(QString, between);
        QFETCH(QString, after);
        const auto missed = missedOf(resultDays(results));
        QCOMPARE(text(missed.between, 99), between);
        QCOMPARE(text(missed.after, 31), after);
    }
    void aFeedThatIsSilentForLongIsExpectedNoMore()
    {
        const auto after = missedOf(resultDays(QStringLiteral("1-10"))).after;
        QCOMPARE(after.size(), std::size_t(400));
        QCOMPARE(number(after.rbegin()->first), 20453 + 410);
    }
    void theRhythmIsThatOfTheNewest()
    {
        const auto rhythm =
            rhythmOf(resultDays(QStringLiteral("1-5 12 19 26 33 40 47 54")), static_cast<Day>(20453 + 54));
        QVERIFY(rhythm);
        QCOMPARE(rhythm->every, 7);
        QCOMPARE(rhythm->grace(), 4);
        QVERIFY(!rhythmOf(resultDays(QStringLiteral("1-5 12")), static_cast<Day>(20453 + 3)));
    }
};

ROOM_TEST(TestMeasureRhythm)
#include "tst_measure_rhythm.moc"

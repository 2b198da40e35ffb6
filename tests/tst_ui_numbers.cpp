// Numbers, units, dates and periods in several locales.
#include "tests/room.h"
#include "ui/numbers.h"

#include <QTest>

#include <cmath>

class TestNumbers : public QObject {
    Q_OBJECT

    static QLocale english() { return QLocale(QLocale::English, QLocale::UnitedStates); }
    static QLocale german() { return QLocale(QLocale::German, QLocale::Germany); }
    static core::Period period(const char* text) { return core::Period::parse(text).value(); }

private Q_SLOTS:
    void showsThreeDigits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, double value, const char* shown) {
            QTest::newRow(name) << value << QString::fromUtf8(shown);
        };
        row("zero", 0, "0");
        row("no negative zero", -0.0, "0");
        row("whole", 42, "42");
        row("fraction", 96.8794, "96.9");
        row("small", 5.3712, "5.37");
        row("tiny", 0.0123456, "0.0123");
        row("thousands", 412345.67, "412,000");
        row("rounds over", 9.996, "10");
        row("rounds over a thousand", 999.9, "1,000");
        row("negative", -1234.5, "−1,230");
        row("kept zero", 5.0001, "5");
        row("nan", std::nan(""), "–");
        row("infinite", INFINITY, "–");
    }
    void showsThreeDigits()
    {
        QFETCH(double, value);
        QFETCH(QString, shown);
        QCOMPARE(ui::shortNumber(value, english()), shown);
    }
    void aShareIsNeverRoundedToWhole()
    {
        const auto shown = [](double v) {
            return ui::amount(v, "%", {}, english()).replace(QChar(0xA0), QLatin1Char(' '));
        };
        QCOMPARE(shown(100), QStringLiteral("100 %"));
        QCOMPARE(shown(99.97), QStringLiteral("99.97 %"));
        QCOMPARE(shown(99.995), QStringLiteral("99.995 %"));
        QCOMPARE(shown(0), QStringLiteral("0 %"));
    }
    void moneyNamesItsCurrency()
    {
        QCOMPARE(ui::amount(5.3712, "currency", "EUR", german()), QStringLiteral("5,37\u00A0EUR"));
        QCOMPARE(ui::exactAmount(1234567.125, "currency", "EUR", german()), QStringLiteral("1.234.567,125\u00A0EUR"));
    }
    void changesCarryTheirSign()
    {
        const auto shown = [](double now, double before, const char* unit) {
            return ui::change(now, before, unit, english()).replace(QChar(0xA0), QLatin1Char(' '));
        };
        QCOMPARE(shown(96.9, 97.3, "%"), QStringLiteral("−0.4 pp"));
        QCOMPARE(shown(60, 45, "%"), QStringLiteral("+15 pp"));
        QCOMPARE(shown(96.91, 96.9, "%"), QString());
        QCOMPARE(shown(4.8, 5, "currency"), QStringLiteral("−4.0 %"));
        QCOMPARE(shown(3, 0, "h"), QStringLiteral("+3.00 h"));
        QCOMPARE(shown(std::nan(""), 1, "%"), QString());
    }
    void periodsAreNamed()
    {
        QCOMPARE(ui::periodText(period("2026-10"), english()), QStringLiteral("October 2026"));
        QCOMPARE(ui::shortPeriodText(period("2026-10"), english()), QStringLiteral("Oct 2026"));
        QCOMPARE(ui::periodText(period("2026-Q3"), english()), QStringLiteral("Q3 2026"));
        QCOMPARE(ui::periodText(period("2026-W07"), german()), QStringLiteral("2026-W07"));
        QCOMPARE(ui::periodText(period("2026-01..2026-03"), english()), QStringLiteral("Jan 2026 – Mar 2026"));
        QCOMPARE(ui::dayText(period("2024-02").last, english()), QStringLiteral("29 Feb 2024"));
    }
};

ROOM_TEST(TestNumbers)
#include "tst_ui_numbers.moc"

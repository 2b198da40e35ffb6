#include "app/figures.h"
#include "app/text_table.h"
#include "tests/room.h"

#include <QTest>

#include <limits>
#include <optional>
#include <string>

// Figures, differences and tables as commands print them for people.
class TestAppFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreRounded_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<std::string>("unit");
        QTest::addColumn<std::string>("text");
        const auto row = [](double value, const char* unit, const char* text) {
            QTest::newRow(text) << value << std::string(unit) << std::string(text);
        };
        row(66597.6333, "currency", "66,598 EUR");
        row(1000, "currency", "1,000 EUR");
        row(999.999, "currency", "1,000 EUR");
        row(417.68, "currency", "418 EUR");
        row(99.999, "currency", "100 EUR");
        row(72.30655999999981, "currency", "72.31 EUR");
        row(-12.5, "currency", "-12.50 EUR");
        row(0.0042268, "currency", "0.00423 EUR");
        row(2.7e-12, "currency", "0.00 EUR"); // what rounding leaves
        row(-64058.62, "currency", "-64,059 EUR");
        row(97.86096256684492, "%", "97.9 %");
        row(100, "%", "100.0 %");
        row(99.987, "%", "99.99 %"); // not all
        row(99.99999, "%", "99.99999 %");
        row(100.00000000000001, "%", "100.0 %"); // what arithmetic left
        row(99.99999996, "%", "99.999999 %");    // never 100.000000 of what is not all
        row(-0.01, "%", "0.0 %");
        row(1.5, "h", "1.5 h");
        row(209.4612, "1/EUR", "209 1/EUR");
        row(7, "1/week", "7 per week");
        row(12345.6, "", "12,346");
        row(std::numeric_limits<double>::quiet_NaN(), "currency", "–");
    }
    void figuresAreRounded()
    {
        QFETCH(double, value);
        QFETCH(std::string, unit);
        QFETCH(std::string, text);
        QCOMPARE(app::figure(value, {unit, "EUR"}), text);
    }
    // A figure never looks as if it lay on the other side of its target.
    void figuresShowTheirSide_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("target");
        QTest::addColumn<std::string>("unit");
        QTest::addColumn<std::string>("text");
        const auto row = [](double value, double target, const char* unit, const char* text) {
            QTest::newRow(text) << value << target << std::string(unit) << std::string(text);
        };
        row(97.9999, 98, "%", "97.9999 %");
        row(98.04, 98, "%", "98.04 %");
        row(98, 98, "%", "98.0 %");
        row(97.86, 98, "%", "97.9 %");
        row(4.0001, 4, "h", "4.0001 h");
        row(64058.62, 64059, "currency", "64058.6 EUR");
        row(std::numeric_limits<double>::quiet_NaN(), 98, "%", "–");
    }
    void figuresShowTheirSide()
    {
        QFETCH(double, value);
        QFETCH(double, target);
        QFETCH(std::string, unit);
        QFETCH(std::string, text);
        QCOMPARE(app::judgedFigure(value, {unit, "EUR"}, {target, std::nullopt, 1}), text);
    }
    void differencesHaveASign()
    {
        const app::Unit money{"currency", "EUR"}, part{"%", "EUR"};
        QCOMPARE(app::signedFigure(2539.01, money), std::string("+2,539 EUR"));
        QCOMPARE(app::signedFigure(-2539.01, money), std::string("-2,539 EUR"));
        QCOMPARE(app::signedFigure(1e-12, money), std::string("0.00 EUR"));
        QCOMPARE(app::signedFigure(2.139, part), std::string("+2.14 pp"));
        QCOMPARE(app::signedFigure(std::nullopt, part), std::string("–"));
        QCOMPARE(app::signedFigure(-0.001, part), std::string("0.00 pp"));
        QCOMPARE(app::signedFigure(0.0937, money), std::string("+0.0937 EUR"));
        QCOMPARE(app::signedFigure(0.0937, {"currency", "EUR", false}), std::string("+0.09 EUR"));
        QCOMPARE(app::share(0.0661), std::string("6.6 %"));
    }
    // Widths count characters: "ü" is one, and so is "需".
    void columnsAreEven()
    {
        app::TextTable table({"Name", "Value"}, 2);
        table.alignRight(1);
        table.add({"Zürich", "1"});
        table.add({"需要", "1,000"});
        table.add({"Bern", ""});
        QCOMPARE(table.text(), std::string("  Name    Value\n"
                                           "  Zürich      1\n"
                                           "  需要      1,000\n"
                                           "  Bern\n"));
    }
    void aTableNeedsNoTitles()
    {
        app::TextTable table;
        QCOMPARE(table.text(), std::string());
        table.add({"a", "b"});
        table.add({"long", "c"});
        QCOMPARE(table.text(), std::string("a     b\nlong  c\n"));
    }
};

ROOM_TEST(TestAppFigures)
#include "tst_app_figures.moc"

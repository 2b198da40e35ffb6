#include "core/model/number_text.h"
#include "core/read/days_named.h"
#include "tests/facts_text.h"
#include "tests/room.h"

#include <QTest>

using core::DateOrder;
using core::DecimalMark;

// How tables write numbers and dates, and what stands around them.
class TestReadDialect : public QObject {
    Q_OBJECT

    // The days and billed amounts that land, one row a line.
    static QString landed(const ReadText& read)
    {
        QString text;
        for (const auto& line : QString::fromStdString(read.facts).split(QLatin1Char('\n')))
            if (line.startsWith(QLatin1String("cost ")))
                text += line.mid(5).section(QLatin1String(" #"), 0, 0) + QLatin1Char(' ');
        return text.trimmed();
    }
    // The same where all rows are of one day, without it.
    static QString ofOneDay(const ReadText& read)
    {
        return landed(read).replace(QStringLiteral("|2026-03-01"), QString());
    }

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("point"); // as the point's reading has it; empty: no number
        QTest::addColumn<QByteArray>("comma");
        const auto row = [](const char* cell, const char* point, const char* comma) {
            QTest::newRow(cell) << QByteArray(cell) << QByteArray(point) << QByteArray(comma);
        };
        row("12.50", "12.50", "");
        row("12,50", "", "12.50");
        row("1.234", "1.234", "1234");
        row("1,234", "1234", "1.234");
        row("0.123", "0.123", "");
        row("1234.567", "1234.567", "");
        row("1.234.567", "", "1234567");
        row("1,234.5", "1234.5", "");
        row("1.234,50", "", "1234.50");
        row("12,34,567.5", "1234567.5", "");
        row("1 234,5", "", "1234.5");
        row("1\xC2\xA0"
            "234\xE2\x80\xAF"
            "567",
            "1234567", "1234567");
        row("1\xE2\x80\xAF"
            "234\xE2\x80\xAF"
            "567",
            "1234567", "1234567");
        row("1'234.567", "1234.567", "");
        row("1\xE2\x80\x99"
            "234",
            "1234", "1234");
        row("1_000", "1000", "1000");
        row("1 23", "", "");
        row("1.234E+02", "1.234E+02", "");
        row("2,5E1", "", "2.5E1");
        row("(1.250,75)", "", "-1250.75");
        row("12.50-", "-12.50", "");
        row("\xE2\x88\x92"
            "5",
            "-5", "-5");
        row("-5-", "", "");
        row("(-5)", "", "");
        row("12,50 \xE2\x82\xAC", "", "12.50");
        row("US$ 5", "5", "5");
        row("5 GBP", "5", "5");
        row("CHF 1'234.50", "1234.50", "");
        row("5 EUR EUR", "", "");
        row("5 kg", "", "");
        row("", "", "");
        row("NaN", "", "");
        row("1.2.3", "", "");
    }
    void numbers()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, point);
        QFETCH(QByteArray, comma);
        const auto text = [&](DecimalMark mark) {
            const auto plain = core::plainNumber(cell.toStdString(), mark);
            return plain ? QByteArray::fromStdString(plain->text) : QByteArray();
        };
        QCOMPARE(text(DecimalMark::point), point);
        QCOMPARE(text(DecimalMark::comma), comma);
    }
    void signsOfCurrencies()
    {
        QVERIFY(core::isSignOf("$", "CAD"));
        QVERIFY(core::isSignOf("\xE2\x82\xAC", "eur"));
        QVERIFY(core::isSignOf("USD", "usd "));
        QVERIFY(!core::isSignOf("$", "EUR"));
        QVERIFY(!core::isSignOf("USD", "EUR"));
        QVERIFY(!core::isSignOf("kr", "PLN"));
    }

    // Columns of amounts, each by its own cells; what cannot be decided is refused with both readings.
    void marks_data()
    {
        QTest::addColumn<QByteArray>("head"); // delimiter, and the option: . or , or nothing
        QTest::addColumn<QByteArray>("rows"); // billed and effective, split by a blank; rows by |
        QTest::addColumn<QByteArray>("lands");
        QTest::addColumn<QByteArray>("says"); // of a refusal
        const auto row = [](const char* name, const char* head, const char* rows, const char* lands,
                            const char* says = "") {
            QTest::newRow(name) << QByteArray(head) << QByteArray(rows) << QByteArray(lands) << QByteArray(says);
        };
        row("a whole thousand before", ";", "1.234 0|12,50 0|2.500,75 0", "1234|0 12.50|0 2500.75|0");
        row("of a program", ",", "1.234 0|2.500 0", "1.234|0 2.500|0");
        row("of nobody knows", ";", "1.234 0|2.500 0", "",
            "export:2: \"1.234\" in column BilledCost is 1234 with a decimal comma and 1.234 with a decimal point; say "
            "which with --decimal comma or --decimal point.");
        row("said to be commas", ";,", "1.234 0|2.500 0", "1234|0 2500|0");
        row("said to be points", ";.", "1.234 0|2.500 0", "1.234|0 2.500|0");
        row("a leading zero", ";", "1.234 0|0.500 0", "1.234|0 0.500|0");
        row("the option decides nothing that is clear", ";.", "12,50 0", "12.50|0");
        row("the other column", ";", "1.234 5,5", "1234|5.5");
        row("the other column has points", ";", "1.234 5.5", "1.234|5.5");
        row("each by its own", ";", "12,50 5.5", "12.50|5.5");
        row("in quotes between commas", ",", "\"12,50\" 1", "12.50|1");
        row("whole numbers in quotes", ",", "\"1,234\" 1", "", "--decimal comma");
        row("both ways", ";", "12.50 1|12,50 1", "", "write all numbers of the column alike");
        row("more groups", ";", "1.234.567 1|1.234 1", "1234567|1 1234|1");
        row("blanks and apostrophes", ";", "1'234.567 1", "1234.567|1");
    }
    void marks()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, lands);
        QFETCH(QByteArray, says);
        const char delimiter = head.at(0);
        core::ReadOptions options;
        if (head.size() > 1)
            options.decimal = head.at(1) == ',' ? DecimalMark::comma : DecimalMark::point;
        QByteArray text = "BilledCost EffectiveCost ChargePeriodStart\n" + rows + " 2026-03-01\n";
        text.replace("|", " 2026-03-01\n").replace(' ', delimiter);
        const ReadText read(text.toStdString(), "export", options);
        QCOMPARE(ofOneDay(read).toUtf8(), lands);
        QCOMPARE(read.found.importable, says.isEmpty());
        QVERIFY2(QByteArray::fromStdString(read.found.why).contains(says), read.found.why.c_str());
    }
    // The mark shows long after the first block, and nothing before it was read otherwise.
    void markBehindTheFirstBlock()
    {
        std::string text = "BilledCost;EffectiveCost;ChargePeriodStart\n";
        for (int n = 0; n < 60'000; ++n)
            text += "7;1;2026-03-01\n";
        const auto before = text;
        text += "1.234;1;2026-03-01\n12,50;1;2026-03-01\n";
        const auto found = ReadText(text).found;
        SAYS(found.cost->billed.at("?").text(), "421246.50");
        SAYS(found.decimal, "comma");
        QVERIFY(ReadText(before + "1.234;1;2026-03-01\n").found.why.find("export:60002: \"1.234\"")
                != std::string::npos);
    }
    void moneyOfAnotherCurrency()
    {
        const ReadText read("BilledCost,EffectiveCost,BillingCurrency,ChargePeriodStart\n$1,$1,USD,2026-03-01\n"
                            "\xE2\x82\xAC 2,2,USD,2026-03-01\n3 USD,3,USD,2026-03-01\n");
        QCOMPARE(ofOneDay(read), QStringLiteral("1|1|USD 3|3|USD"));
        QCOMPARE(read.found.rejectedRows, 1);
        QVERIFY(read.facts.find("refused 3:0 cost.currency") != std::string::npos);
        QVERIFY(read.found.lacksSomething());
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("rows"); // start and billing period, rows by |
        QTest::addColumn<int>("order");       // the option
        QTest::addColumn<QByteArray>("lands");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* title, const char* name, const char* rows, const char* lands,
                            const char* says = "", DateOrder order = DateOrder::unknown) {
            QTest::newRow(title) << QByteArray(name) << QByteArray(rows) << static_cast<int>(order) << QByteArray(lands)
                                 << QByteArray(says);
        };
        row("a day above 12", "x.csv", "02/03/2025,,|13/03/2025,,", "2025-03-02|| 2025-03-13||");
        row("a month first", "x.csv", "02/03/2025,,|02/13/2025,,", "2025-02-03|| 2025-02-13||");
        row("the period ends so", "x.csv", "02/03/2025,01/03/2025,31/03/2025", "2025-03-02|2025-03-01|2025-03-31");
        row("the period is a month", "x.csv", "02/03/2025,01/03/2025,01/04/2025", "2025-03-02|2025-03-01|2025-04-01");
        row("the period is written well", "x.csv", "02/03/2025,2025-02-01,2025-03-01",
            "2025-02-03|2025-02-01|2025-03-01");
        row("the name says", "cost_2025-03.csv", "02/03/2025,,", "2025-03-02||");
        row("the name says in words", "cost of february.csv", "02/03/2025,,", "2025-02-03||");
        row("nothing says", "x.csv", "02/03/2025,,", "",
            "x.csv:2: \"02/03/2025\" in column ChargePeriodStart is 2025-03-02 with the day first and 2025-02-03 with "
            "the month first; say which with --dates day-first or --dates month-first.");
        row("the option", "x.csv", "02/03/2025,,", "2025-03-02||", "", DateOrder::day_first);
        row("the other option", "x.csv", "02/03/2025,,", "2025-02-03||", "", DateOrder::month_first);
        row("both ways", "x.csv", "13/03/2025,,|03/13/2025,,", "", "write all dates alike");
        row("the same either way", "x.csv", "03/03/2025,,", "2025-03-03||");
        row("with hyphens and a time", "x.csv", "13-03-2025 01:30 PM,,", "2025-03-13T13:30:00||");
        row("dots", "x.csv", "02.03.2025,,", "02.03.2025||");
        row("late", "x.csv", "2025-03-01,,|13/03/2025,,", "2025-03-01|| 2025-03-13||");
    }
    void dates()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, rows);
        QFETCH(int, order);
        QFETCH(QByteArray, lands);
        QFETCH(QByteArray, says);
        core::ReadOptions options;
        options.dates = static_cast<DateOrder>(order);
        QByteArray text = "ChargePeriodStart,BillingPeriodStart,BillingPeriodEnd,BilledCost\n" + rows + "\n";
        text.replace("|", ",1\n").chop(1);
        const ReadText read((text + ",1\n").toStdString(), name.toStdString(), options);
        QVERIFY2(says.isEmpty() == read.found.importable, read.found.why.c_str());
        QCOMPARE(landed(read).toUtf8().replace("|1", ""), lands);
        QCOMPARE(read.found.importable, says.isEmpty());
        QVERIFY2(QByteArray::fromStdString(read.found.why).contains(says), read.found.why.c_str());
    }
    // Of dates that come after blocks of others.
    void datesBehindTheFirstBlock()
    {
        std::string text = "ChargePeriodStart,EffectiveCost,BilledCost\n";
        for (int n = 0; n < 20'000; ++n)
            text += "2025-03-01,1,1\n";
        const auto found = ReadText(text + "02/03/2025,1,1\n28/03/2025,1,1\n").found;
        QCOMPARE(*found.rows, 20'002);
        QCOMPARE(found.time->unreadable, 0);
        SAYS(core::isoTime(*found.time->max_ms), "2025-03-28T00:00:00Z");
        QVERIFY(!ReadText(text + "02/03/2025,1,1\n").found.importable);
    }
    void monthsInNames()
    {
        const auto days = [](const char* name) {
            const auto found = core::daysNamed(name, 2025);
            return found ? core::isoDay(found->first) + " " + core::isoDay(found->second) : std::string();
        };
        SAYS(days("a/cost_2024-02.csv"), "2024-02-01 2024-02-29");
        SAYS(days("20250201-20250331/part.csv"), "2025-02-01 2025-03-31");
        SAYS(days("cost Feb 2024.csv"), "2024-02-01 2024-02-29");
        SAYS(days("M\xC3\xA4rz.csv"), "2025-03-01 2025-03-31");
        SAYS(days("cost_12-2024.csv"), "2024-12-01 2024-12-31");
        SAYS(days("export-000123.csv"), "");
        SAYS(days("market.csv"), "");
    }

    // What stands above the header and below the last row.
    void around_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("lands");
        QTest::addColumn<QByteArray>("warns");
        const QByteArray table = "BilledCost;EffectiveCost;BillingCurrency;ChargePeriodStart\n"
                                 "1,5;2;EUR;2026-03-01\n";
        QTest::newRow("sep") << QByteArray("sep=;\n") + table << QByteArray("1.5|2|EUR") << QByteArray();
        QTest::newRow("quoted sep") << QByteArray("\"sep=;\"\r\n\r\n") + table << QByteArray("1.5|2|EUR")
                                    << QByteArray();
        QTest::newRow("mark and blanks") << QByteArray("\xEF\xBB\xBF\n;;;\n") + table << QByteArray("1.5|2|EUR")
                                         << QByteArray();
        QTest::newRow("titles") << QByteArray("Cost report, March\nby: \"finance\"\n\n") + table
                                << QByteArray("1.5|2|EUR") << QByteArray("csv.title");
        QTest::newRow("padded footer") << table + "Generated by Tool 3;;;\n"
                                       << QByteArray("1.5|2|EUR") << QByteArray("csv.footer");
        QTest::newRow("footer") << table + "\nSource: billing\nTotal\n"
                                << QByteArray("1.5|2|EUR") << QByteArray("csv.footer");
        QTest::newRow("a row like others")
            << table + "Generated by Tool;2;EUR;2026-03-01\n"
            << QByteArray("1.5|2|EUR Generated by Tool|2|EUR") << QByteArray("cost.amount");
    }
    void around()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, lands);
        QFETCH(QByteArray, warns);
        const ReadText read(text.toStdString());
        SAYS(read.found.format, "focus");
        SAYS(read.found.delimiter, ";");
        QCOMPARE(ofOneDay(read).toUtf8(), lands);
        QCOMPARE(read.found.issues.empty(), warns.isEmpty());
        QVERIFY(warns.isEmpty() || read.found.issues.front().code == warns.toStdString());
        QCOMPARE(read.found.lacksSomething(), warns == "cost.amount");
    }
    void linesCountFromTheTop()
    {
        const ReadText read("Report\n\nBilledCost,EffectiveCost,ChargePeriodStart\n1,1,soon\n");
        QVERIFY(read.facts.find("refused 4:") != std::string::npos);
    }
    void tidyAndMapped()
    {
        core::ReadOptions commas;
        commas.decimal = DecimalMark::comma;
        const std::string tidy = "time;metric;value\n02/03/2026;a;1.234\n";
        QVERIFY(ReadText(tidy, "x.csv", commas).found.why.find("--dates") != std::string::npos);
        commas.dates = DateOrder::day_first;
        SAYS(ReadText(tidy, "x.csv", commas).facts, "point a 1234 - at=2026-03-02T00:00:00Z #2\n");
        core::Mapping mapping;
        mapping.time = "day";
        mapping.values = {{"cost", "cost", ""}};
        commas.mapping = mapping;
        SAYS(ReadText("Title\nday\tcost\n13/03/2026\t1\xC2\xA0"
                      "234,5 kr\n",
                      "x.csv", commas)
                 .facts,
             "point cost 1234.5 - at=2026-03-13T00:00:00Z #3\n");
        SAYS(ReadText("currency;month;rate\nUSD;2026-03;0,92\n").facts, "rate USD 2026-03 0.92 #2\n");
    }
    // In JSON each date stands for itself: one that could be two days is none.
    void datesInJson()
    {
        const std::string lines = "{\"time\":\"02/03/2026\",\"metric\":\"a\",\"value\":1}\n"
                                  "{\"time\":\"13/03/2026\",\"metric\":\"a\",\"value\":2}\n";
        SAYS(ReadText(lines).facts, "refused 1:1 tidy.time [a]\npoint a 2 - at=2026-03-13T00:00:00Z #2\n");
        core::ReadOptions options;
        options.dates = DateOrder::day_first;
        SAYS(ReadText(lines, "x", options).facts.substr(0, 38), "point a 1 - at=2026-03-02T00:00:00Z #1");
    }
};

ROOM_TEST(TestReadDialect)
#include "tst_read_dialect.moc"

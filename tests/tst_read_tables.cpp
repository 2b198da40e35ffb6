#include "core/base/error.h"
#include "core/bytes/limits.h"
#include "tests/facts_text.h"
#include "tests/room.h"

#include <QTest>

#include <random>

// What a table says of amounts: "billed | effective" as exact texts.
static std::string costs(const core::Inspection& found)
{
    std::string text;
    for (const auto& [currency, sum] : found.cost->billed)
        text += currency + " " + sum.trimmedText() + " ";
    text += "|";
    for (const auto& [currency, sum] : found.cost->effective)
        text += " " + currency + " " + sum.trimmedText();
    return text;
}

class TestReadTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("sum"); // empty: null; "!": unreadable
        const auto row = [](const char* cell, const char* sum) {
            QTest::newRow(*cell ? cell : "empty") << QByteArray(cell) << QByteArray(sum);
        };
        row("0.00000080000", "0.0000008");
        row("-12.5", "-12.5");
        row("1e3", "1000");
        row("2.5E-3", "0.0025");
        row(".5", "0.5");
        row("5.", "5");
        row("0.000000000000000000000001", "0.000000000000000000000001");
        row("123456789012345678901234567890.12345678901234567890",
            "123456789012345678901234567890.1234567890123456789");
        row("$10,000.00 ", "10000");
        row(" $1.50", "1.5");
        row("-$5", "-5");
        row("$-5", "-5");
        row("(12.50)", "-12.5");
        row("($1,250.75)", "-1250.75");
        row("\xE2\x82\xAC"
            "7.25",
            "7.25");
        row("7.25 \xC2\xA3", "7.25");
        row("1,234,567", "1234567");
        row("12,34,567.5", "1234567.5");
        row("", "");
        row("  ", "");
        row("NULL", "");
        row("null", "");
        row("1,2", "1.2");
        row("1,2345", "1.2345");
        row(",123", "0.123");
        row("--5", "!");
        row("$$5", "!");
        row("()", "!");
        row("abc", "!");
        row("NaN", "!");
        row("Infinity", "!");
        row("1.2.3", "!");
        row("USD 5", "5");
        row("1e99999", "!");
    }
    void amounts()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, sum);
        const ReadText read("BilledCost,EffectiveCost,ChargePeriodStart\n\"" + cell.toStdString()
                            + "\",1,2026-01-01T00:00:00Z\n");
        QCOMPARE(read.found.format, "focus");
        QCOMPARE(*read.found.unreadableAmounts, sum == "!" ? 1 : 0);
        const auto want = sum.isEmpty() || sum == "!" ? std::string() : "? " + sum.toStdString() + " ";
        SAYS(costs(read.found), want + "| ? 1");
    }
    void decimalCommas_data()
    {
        QTest::addColumn<QByteArray>("cells"); // one a row, of BilledCost
        QTest::addColumn<QByteArray>("sum");
        QTest::addColumn<int>("unreadable");
        QTest::newRow("comma") << QByteArray("0,5 1,25") << QByteArray("1.75") << 0;
        QTest::newRow("thousands dots") << QByteArray("1.234,50 1.000") << QByteArray("2234.5") << 0;
        QTest::newRow("dots only in the thousands") << QByteArray("1.234.567,5 1") << QByteArray("1234568.5") << 0;
        QTest::newRow("points") << QByteArray("0.5 1.25") << QByteArray("1.75") << 0;
        QTest::newRow("whole numbers") << QByteArray("5 1") << QByteArray("6") << 0;
        QTest::newRow("sign and exponent") << QByteArray("-1,5 2,5E1") << QByteArray("23.5") << 0;
    }
    void decimalCommas()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QByteArray, sum);
        QFETCH(int, unreadable);
        std::string text = "BilledCost;EffectiveCost;ChargePeriodStart\n";
        for (const auto& cell : cells.split(' '))
            text += cell.toStdString() + ";;2026-01-01\n";
        const ReadText read(text);
        SAYS(costs(read.found), "? " + sum.toStdString() + " |");
        QCOMPARE(*read.found.unreadableAmounts, unreadable);
    }
    void exactSumsOfManyRows()
    {
        std::mt19937_64 random(5);
        std::string text = "BillingCurrency,BilledCost,EffectiveCost,ChargePeriodStart\n";
        core::Decimal billed, effective;
        for (int i = 0; i < 5000; ++i) {
            const auto a = core::Decimal(static_cast<std::int64_t>(random() % 2'000'000'000'000) - 1'000'000'000'000,
                                         static_cast<int>(random() % 19));
            const auto b = core::Decimal(static_cast<std::int64_t>(random() >> 2), static_cast<int>(random() % 25));
            billed += a;
            effective += b;
            text += "EUR," + a.text() + "," + b.text() + ",2026-01-01T00:00:00Z\n";
        }
        SAYS(costs(ReadText(text).found), "EUR " + billed.trimmedText() + " | EUR " + effective.trimmedText());
    }
    void focusRows()
    {
        const ReadText read(
            "\xEF\xBB\xBF BilledCost ,,ChargePeriodStart,BilledCost,ServiceProviderName,ProviderName,x_own\r\n"
            "1.5,skip,2026-01-01T05:00:00Z,9,AWS,old,\"a\"\"b\"\r\n"
            "\r\n"
            " ,,,,\r\n"
            "2.5,skip,NULL,9,P\r\n"
            "3.5,skip,2023-02-01T30:00:00Z,9,P,Q,z,, \r\n"
            "4.5,skip,2026-01-02,9,P,Q,z,surplus\r\n");
        SAYS(read.facts, "layout 0=BilledCost 5=ChargePeriodStart 9=\n"
                         "refused 7:29 csv.too-many-fields [4.5,skip,2026-01-02,9,P,Q,z,surplus]\n"
                         "refused 5:0 cost.incomplete [2.5,NULL,P,,,P]\n"
                         "refused 6:0 cost.time [3.5,2023-02-01T30:00:00Z,P,Q,z,P]\n"
                         "cost 1.5|2026-01-01T05:00:00Z|AWS|old|a\"b|AWS #2\n");
        QCOMPARE(*read.found.rows, 4);
        QCOMPARE(read.found.rejectedRows, 3);
        SAYS(costs(read.found), "? 1.5 |");
        QVERIFY(read.found.bom);
        QCOMPARE(read.found.time->count, 1);
        QCOMPARE(read.found.time->unreadable, 1);
        QCOMPARE(read.found.time->withoutZone, 0);
        QVERIFY(!read.found.endsInRow);
    }
    // What cannot be read is missing from the figures, and says so.
    void lacking_data()
    {
        QTest::addColumn<QByteArray>("row"); // under BilledCost,ChargePeriodStart,ChargePeriodEnd
        QTest::addColumn<QByteArray>("sum");
        QTest::addColumn<int>("rejected");
        QTest::addColumn<bool>("lacks");
        QTest::newRow("whole") << QByteArray("2,2026-01-01,2026-01-02") << QByteArray("3") << 0 << false;
        QTest::newRow("no time") << QByteArray("2,,") << QByteArray("1") << 1 << true;
        QTest::newRow("start") << QByteArray("2,soon,2026-01-02") << QByteArray("1") << 1 << true;
        QTest::newRow("end") << QByteArray("2,2026-01-01,2026-02-30") << QByteArray("1") << 1 << true;
        QTest::newRow("amount") << QByteArray("two,2026-01-01,") << QByteArray("1") << 0 << true;
    }
    void lacking()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, sum);
        QFETCH(int, rejected);
        QFETCH(bool, lacks);
        const ReadText read("BilledCost,ChargePeriodStart,ChargePeriodEnd\n1,2026-01-01,\n" + row.toStdString() + "\n");
        SAYS(costs(read.found), "? " + sum.toStdString() + " |");
        QCOMPARE(*read.found.rows, 2);
        QCOMPARE(read.found.rejectedRows, rejected);
        QCOMPARE(read.found.lacksSomething(), lacks);
        QCOMPARE(read.facts.find("refused 3:") != std::string::npos, rejected == 1);
    }
    // Where a file names providers under old and new names, each row has its own.
    void focusProvidersByRow()
    {
        const ReadText read("BilledCost,ChargePeriodStart,Provider,ProviderName,ServiceProviderName,SubAccountId\n"
                            "1,2026-01-01,A,B,C,\n1,2026-01-01,A,B,,\n1,2026-01-01,A,NULL,,\n"
                            "1,2026-01-01,,,,s\n1,2026-01-01,,,,\n");
        SAYS(read.facts, "layout 0=BilledCost 5=ChargePeriodStart 9= 11=SubAccountId\n"
                         "refused 6:0 cost.incomplete [1,2026-01-01,,,,,]\n"
                         "cost 1|2026-01-01|A|B|C||C #2\ncost 1|2026-01-01|A|B|||B #3\n"
                         "cost 1|2026-01-01|A|NULL|||A #4\ncost 1|2026-01-01||||s| #5\n");
        SAYS(ReadText("BilledCost,ChargePeriodStart,ProviderName\n1,2026-01-01,B\n").facts,
             "layout 0=BilledCost 5=ChargePeriodStart 9=ProviderName\ncost 1|2026-01-01|B #2\n");
    }
    // A total has no day, nobody who is billed, or no currency.
    void rowsThatAreNoCharges_data()
    {
        QTest::addColumn<QByteArray>("row"); // day, period, account, provider, currency, billed
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("a charge") << QByteArray("2026-03-01,2026-03-01,a,P,EUR,5") << QByteArray();
        QTest::newRow("a charge of a month") << QByteArray(",2026-03-01,a,P,EUR,5") << QByteArray();
        QTest::newRow("a provider is enough") << QByteArray("2026-03-01,,,P,EUR,5") << QByteArray();
        QTest::newRow("a total") << QByteArray(",,,,,5")
                                 << QByteArray("This row has no date and no account or provider and no currency,");
        QTest::newRow("a total with its currency")
            << QByteArray(",,,,EUR,5") << QByteArray("This row has no date and no account or provider,");
        QTest::newRow("a total that says so")
            << QByteArray("Total,,,,,5") << QByteArray("\"Total\" in column ChargePeriodStart is no date,");
        QTest::newRow("a total of a day")
            << QByteArray("2026-03-01,,,,,5") << QByteArray("This row has no account or provider and no currency,");
        QTest::newRow("a charge of no day") << QByteArray("NULL,,a,P,EUR,5") << QByteArray("This row has no date,");
        QTest::newRow("in the source's currency") << QByteArray("2026-03-01,,a,P,,5") << QByteArray();
    }
    void rowsThatAreNoCharges()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, reason);
        const ReadText read("ChargePeriodStart,BillingPeriodStart,BillingAccountId,ProviderName,BillingCurrency,"
                            "BilledCost\n2026-03-02,2026-03-01,a,P,EUR,1\n"
                            + row.toStdString() + "\n2026-03-03,2026-03-01,a,P,EUR,2\n");
        const bool named = row.contains("EUR");
        SAYS(costs(read.found), !reason.isEmpty() ? "EUR 3 |" : named ? "EUR 8 |" : "? 5 EUR 3 |");
        QCOMPARE(read.found.rejectedRows, reason.isEmpty() ? 0 : 1);
        QCOMPARE(*read.found.rows, 3);
        if (reason.isEmpty())
            return;
        const auto& issue = read.found.issues.at(0);
        QCOMPARE(issue.place.line, 3);
        QVERIFY2(QByteArray::fromStdString(issue.text).contains(reason), issue.text.c_str());
    }
    void costsWithoutAnyDayAreRefused()
    {
        const ReadText read("BilledCost,EffectiveCost,ProviderName\n1,1,B\n");
        QVERIFY(!read.found.importable);
        QVERIFY2(read.found.why.find("no column of this file says when") != std::string::npos, read.found.why.c_str());
    }
    void focusCommitments_data()
    {
        QTest::addColumn<QByteArray>("row"); // category, commitment, status, billed, effective, quantity
        QTest::addColumn<QByteArray>("landed");
        QTest::addColumn<QByteArray>("aside");
        const auto row = [](const char* name, const char* cells, const char* landed, const char* aside) {
            QTest::newRow(name) << QByteArray(cells) << QByteArray(landed) << QByteArray(aside);
        };
        row("use", "Usage,plan-1,Used,0,3,24", "Usage|plan-1|Used|0|3|24", "");
        row("not used", "Usage,plan-1,Unused,0,3,", "Usage|plan-1|Unused|0|3|", "");
        row("a purchase as it should be", "Purchase,plan-1,,8760,0,1", "Purchase|plan-1||8760|0|1", "");
        row("a purchase that is counted twice", "Purchase,plan-1,,8760,8760.00,1", "Purchase|plan-1||8760|0|1",
            "plan-1 EUR 8760");
        row("its return", "Purchase,plan-1,,-8760,-8760,1", "Purchase|plan-1||-8760|0|1", "plan-1 EUR -8760");
        row("its return as an adjustment", "Adjustment,plan-1,,-8760,-8760,1", "Adjustment|plan-1||-8760|0|",
            "plan-1 EUR -8760");
        row("a credit on its use", "Credit,plan-1,Used,-1,-1,", "Credit|plan-1|Used|-1|-1|", "");
        row("a purchase that covers nothing", "Purchase,,,98,98,1", "Purchase|||98|98|1", "");
        row("a discount", "Credit,,,-25.5,-25.5,7", "Credit|||-25.5|-25.5|", "");
    }
    void focusCommitments()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, landed);
        QFETCH(QByteArray, aside);
        const ReadText read("ChargeCategory,CommitmentDiscountId,CommitmentDiscountStatus,BilledCost,EffectiveCost,"
                            "ConsumedQuantity,BillingCurrency,ChargePeriodStart\n"
                            + row.toStdString() + ",EUR,2026-03-01\n");
        QVERIFY2(read.facts.find("cost " + landed.toStdString() + "|EUR|2026-03-01 #2\n") != std::string::npos,
                 read.facts.c_str());
        QStringList got;
        for (const auto& [name, amount] : read.found.setAside)
            got << QString::fromStdString(name.first + " " + name.second + " " + amount.trimmedText());
        QCOMPARE(got.join(QStringLiteral(", ")).toLatin1(), aside);
    }
    // FOCUS 1.3: what the provider split goes to the workload.
    void focusAllocated_data()
    {
        QTest::addColumn<QByteArray>("cells"); // Tags, AllocatedTags, ResourceId, AllocatedResourceId
        QTest::addColumn<QByteArray>("made");  // tags, resource
        QTest::newRow("not split") << QByteArray("\"{\"\"team\"\":\"\"infra\"\"}\",,i-1,")
                                   << QByteArray("{\"team\":\"infra\"}|i-1");
        QTest::newRow("split") << QByteArray(
            "\"{\"\"team\"\":\"\"infra\"\",\"\"env\"\":\"\"prod\"\"}\",\"{\"\"team\"\":"
            "\"\"churn\"\"}\",i-1,pod-a")
                               << QByteArray("{\"env\":\"prod\",\"team\":\"churn\"}|pod-a");
        QTest::newRow("split, no tags of its own")
            << QByteArray("\"{\"\"team\"\":\"\"infra\"\"}\",{},i-1,pod-a") << QByteArray("{\"team\":\"infra\"}|pod-a");
        QTest::newRow("no tags of the origin") << QByteArray("NULL,\"{\"\"team\"\":\"\"churn\"\"}\",i-1,pod-a")
                                               << QByteArray("{\"team\":\"churn\"}|pod-a");
    }
    void focusAllocated()
    {
        QFETCH(QByteArray, cells);
        QFETCH(QByteArray, made);
        const ReadText read("BilledCost,ChargePeriodStart,Tags,AllocatedTags,ResourceId,AllocatedResourceId\n"
                            "1,2026-01-01,"
                            + cells.toStdString() + "\n");
        QVERIFY2(read.facts.ends_with("|" + made.toStdString() + " #2\n"), read.facts.c_str());
    }
    void focusLeavesPeopleOut()
    {
        const ReadText read(
            "BilledCost,x_AccountOwnerId,ChargePeriodStart,x_Owner\n1,kim@example.com,2026-01-01,risk\n");
        SAYS(read.facts, "layout 0=BilledCost 5=ChargePeriodStart\ncost 1|2026-01-01|risk #2\n");
        SAYS(read.found.issues.at(0).code, "personal.left-out");
    }
    void focusHeaders_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("format");
        QTest::newRow("two costs") << QByteArray("BilledCost,EffectiveCost") << QStringLiteral("focus");
        QTest::newRow("cost and time") << QByteArray("ChargePeriodStart;EffectiveCost") << QStringLiteral("focus");
        QTest::newRow("header only") << QByteArray("BilledCost,BillingPeriodStart\n") << QStringLiteral("focus");
        QTest::newRow("one mark") << QByteArray("BilledCost,Service\n") << QString();
        QTest::newRow("times without cost") << QByteArray("ChargePeriodStart,BillingPeriodStart\n") << QString();
        QTest::newRow("other case") << QByteArray("billedcost,effectivecost\n") << QString();
        QTest::newRow("tidy") << QByteArray("Day|Metric|Value\n") << QStringLiteral("tidy");
        QTest::newRow("tidy without time") << QByteArray("Metric,Value\n") << QString();
        QTest::newRow("components") << QByteArray("component,kind\n") << QStringLiteral("components");
        QTest::newRow("links") << QByteArray("component,input_component\n") << QStringLiteral("component_links");
        QTest::newRow("measures") << QByteArray("component,period,measure,value\n") << QStringLiteral("measures");
        QTest::newRow("rates") << QByteArray("currency,month,rate\n") << QStringLiteral("rates");
        QTest::newRow("foreign column in a register") << QByteArray("component,kind,price\n") << QString();
    }
    void focusHeaders()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, format);
        const ReadText read(header.toStdString());
        QCOMPARE(QString::fromStdString(read.found.format), format);
        QCOMPARE(read.found.importable, !format.isEmpty());
        if (!format.isEmpty())
            QCOMPARE(*read.found.rows, 0);
        else
            QVERIFY(!read.found.why.empty());
    }
    void cutFiles()
    {
        const std::string head = "BilledCost,EffectiveCost,ChargePeriodStart\n1,1,2026-01-01\n";
        const ReadText cut(head + "2,2");
        QCOMPARE(*cut.found.rows, 2);
        QCOMPARE(cut.found.rejectedRows, 1);
        QVERIFY(cut.found.endsInRow);
        SAYS(costs(cut.found), "? 1 | ? 1");
        const ReadText whole(head + "2,2,2026-01-02");
        QCOMPARE(whole.found.rejectedRows, 0);
        QVERIFY(!whole.found.endsInRow);
        const ReadText shortRow(head + "2,2\n"); // whole, but without its day
        QCOMPARE(shortRow.found.rejectedRows, 1);
        QVERIFY(!shortRow.found.endsInRow);
        const ReadText quote(head + "2,\"2");
        QCOMPARE(*quote.found.rows, 2);
        QCOMPARE(quote.found.rejectedRows, 1);
        QVERIFY(quote.found.endsInRow);
    }
    void cutAnywhereKeepsTheWholeRows()
    {
        std::string text = "BilledCost,EffectiveCost,ChargePeriodStart,Tags\n";
        std::vector<std::size_t> ends = {text.size()};
        for (int i = 0; i < 50; ++i) {
            text += "1,1,2026-01-01T00:00:00Z,\"{\"\"a\"\": \"\"" + std::string(static_cast<std::size_t>(i % 7), 'x')
                    + "\n\"\"}\"\n";
            ends.push_back(text.size());
        }
        for (std::size_t size = ends[0]; size < text.size(); size += 3) {
            const auto whole =
                static_cast<std::int64_t>(std::upper_bound(ends.begin(), ends.end(), size) - ends.begin() - 1);
            const ReadText read(text.substr(0, size));
            const auto landed = *read.found.rows - read.found.rejectedRows;
            // Without its line end a row may be whole by its fields; what lands is never a piece of one by the count of
            // fields.
            QVERIFY2(landed == whole || landed == whole + 1, qPrintable(QString::number(size)));
            QVERIFY(read.found.rejectedRows <= 1);
        }
    }
    void tidyRows()
    {
        const ReadText read("Time;Metric;Value;Component;dataset;version;Unit;environment;team;step;run;note\n"
                            "2026-01-01;rows;1.234,5;lake;orders;;rows;prod;risk;3;r1;hi\n"
                            "2026-01-01 12:00;rows;n/a;lake;;;;;;;;\n"
                            "2026-01-01T12:00+02:00;drift;NaN;;;;;;;;;\n"
                            "soon;drift;1;;;;;;;;;\n"
                            ";drift;2;;;;;;;;;\n"
                            "2026-01-03;drift;three;;;;;;;;;\n"
                            "2026-01-03;;4;;;;;;;;;\n");
        SAYS(read.facts, "point rows 1234.5 unit=rows dataset:orders at=2026-01-01T00:00:00Z step=3 run=tidy:r1 "
                         "component=lake {env=prod} {team=risk} {note=hi} #2\n"
                         "point drift NaN - at=2026-01-01T10:00:00Z #4\n"
                         "refused 5:0 tidy.time [drift]\n"
                         "refused 6:0 tidy.time [drift]\n"
                         "refused 7:18 tidy.value [three]\n"
                         "refused 8:0 tidy.metric [4]\n");
        QCOMPARE(*read.found.rows, 7);
        QCOMPARE(read.found.rejectedRows, 0);
        QCOMPARE(read.found.delimiter, ";");
        QCOMPARE(read.found.metrics.at("drift").count, 2);
        QCOMPARE(read.found.nonfinite.at("drift"), 1);
        QCOMPARE(read.found.time->unreadable, 1);
        QCOMPARE(read.found.time->count, 5);
    }
    void tidyJson()
    {
        const std::string a = "{\"ts\":1735689600,\"metric\":\"auc\",\"value\":0.5,\"model\":\"m\",\"version\":\"3\","
                              "\"flag\":true,\"Environment\":\"dev\"}";
        const std::string b = "{\"ts\":\"2026-01-01T00:00:00Z\",\"metric\":\"auc\",\"value\":\"2e-1\"}";
        const std::string want = "point auc 0.5 model:m@3 at=2025-01-01T00:00:00Z {flag=true} {env=dev} #1\npoint auc "
                                 "0.2 - at=2026-01-01T00:00:00Z #";
        const ReadText array("[" + a + ",\n" + b
                             + ", {\"metric\":\"x\",\"value\":null}, {\"metric\":\"x\",\"value\":true}, 5]");
        SAYS(array.facts, want + "2\nrefused 2:91 tidy.value [true]\nrefused 2:120 tidy.entry [5]\n");
        QCOMPARE(*array.found.rows, 5);
        QVERIFY(!array.found.ndjson);
        // Of every rejection the place in the file, though lines and entries go different ways; within an entry, that
        // of the entry.
        SAYS(ReadText("[\n {\"metric\": \"x\",\n  \"value\": \"much\"}, {\"ts\": \"soon\", \"metric\": \"x\", "
                      "\"value\": 1},\n null,\n\n {\"metric\": \"\", \"value\": 2}\n]")
                 .facts,
             "refused 2:2 tidy.value [\"much\"]\nrefused 3:21 tidy.time [x]\nrefused 4:2 tidy.entry [null]\nrefused "
             "6:2 tidy.metric [2]\n");
        const ReadText lines(
            a + "\r\n\n" + b
            + "\n{\"metric\":\n[1]\n{\"other\":1}\n{\"metric\":\"y\",\"value\":NaN,\"ts\":1}\n{\"metric\":\"cut");
        SAYS(lines.facts,
             want
                 + "3\nrefused 4:11 json.line [{\"metric\":]\nrefused 5:1 json.other-line [[1]]\nrefused 6:1 "
                   "json.other-line [{\"other\":1}]\n"
                   "point y NaN - at=1970-01-01T00:00:01Z #7\nrefused 8:15 json.line [{\"metric\":\"cut]\n");
        QVERIFY(lines.found.ndjson);
        QVERIFY(lines.found.endsInRow);
        QCOMPARE(lines.found.rejectedLines, 4);
        QCOMPARE(*lines.found.rows, 3);
        QCOMPARE(lines.found.nonfinite.at("y"), 1);
    }
    void registers()
    {
        SAYS(ReadText("component,kind,owner_cost,goal,portable\nchurn,Model,Ann,,yes\nORG,other,,,\n,model,,,\nlake,"
                      "pond,,,\nx,,,,maybe\nq,,,,\n")
                 .facts,
             "component churn model cost=Ann goal= portable=1 #2\n"
             "refused 3:1 register.component [ORG,other,,,]\n"
             "refused 4:1 register.component [,model,,,]\n"
             "refused 5:6 register.kind [lake,pond,,,]\n"
             "refused 6:6 register.portable [x,,,,maybe]\n"
             "component q other cost= goal= portable= #7\n");
        SAYS(ReadText("component,input_component\nchurn,lake\nlake,lake\n").facts,
             "link churn < lake #2\nlink lake < lake #3\n");
        const ReadText measures("component,period,measure,value\n"
                                "ORG,2026-W07,reviews_due,3\nlake,2026-03-05,budget,0.0850\nlake,2026-Q1,budget,"
                                "1e3\nlake,2026-03,budget,5\n"
                                "lake,2026,budget,5\nlake,2026-13,budget,5\nlake,2026-01..2026-03,budget,5\nlake,2026-"
                                "03,budget,five\nlake,2026-03,,5\n");
        SAYS(measures.facts,
             "measure ORG 2026-W07 reviews_due 3 #2\nmeasure lake 2026-03-05 budget 0.0850 #3\nmeasure lake 2026-Q1 "
             "budget 1000 #4\n"
             "measure lake 2026-03 budget 5 #5\n"
             "refused 6:6 register.period [lake,2026,budget,5]\nrefused 7:6 register.period [lake,2026-13,budget,5]\n"
             "refused 8:6 register.period [lake,2026-01..2026-03,budget,5]\nrefused 9:21 register.value "
             "[lake,2026-03,budget,five]\n"
             "refused 10:14 register.measure [lake,2026-03,,5]\n");
        QCOMPARE(*measures.found.rows, 9);
        QCOMPARE(measures.found.rejectedRows, 5);
        SAYS(ReadText("currency,month,rate,origin\nUSD,2026-03,0.92,ECB\nUSD,2026-Q1,0.92,\nUSD,2026-03,0,\n").facts,
             "rate USD 2026-03 0.92 from=ECB #2\nrefused 3:5 register.period [USD,2026-Q1,0.92,]\nrefused 4:13 "
             "register.value [USD,2026-03,0,]\n");
    }
    void ownFiles()
    {
        const std::string rules = "{\"opsatlas\": \"rules\", \"replace\": true, \"items\": [{\"id\": \"a\"}]}";
        SAYS(ReadText(rules).facts, "definitions 1 " + rules + "\n");
        QVERIFY(!ReadText("{\"opsatlas\": \"rulez\", \"items\": []}").found.importable);
        QVERIFY(!ReadText("{\"opsatlas\": \"rules\", \"items\": {}}").found.importable);
        QVERIFY(!ReadText("{\"opsatlas\": \"rules\", \"items\": [1]}").found.importable);
        SAYS(ReadText("// a map\ntitle  Tea shop \ncomponent A [0.1, 0.2]\n", "tea.owm").facts, "map Tea shop 49\n");
        SAYS(ReadText("title Tea\n", "tea.txt", {.format = "owm", .zone = ""}).facts, "map Tea 10\n");
        QVERIFY(!ReadText("title Tea\n", "tea.txt").found.importable);
    }
    void zonesOfTheSource()
    {
        const std::string text = "time,metric,value\n2026-07-01 12:00,a,1\n2026-07-01,a,1\n2026-07-01T12:00Z,a,1\n";
        SAYS(ReadText(text, "t", {.format = "", .zone = "Europe/Berlin"}).facts,
             "point a 1 - at=2026-07-01T10:00:00Z #2\npoint a 1 - at=2026-07-01T00:00:00Z #3\npoint a 1 - "
             "at=2026-07-01T12:00:00Z #4\n");
        QVERIFY_THROWS_EXCEPTION(core::Error, ReadText(text, "t", {.format = "", .zone = "Europe/Atlantis"}));
        QVERIFY_THROWS_EXCEPTION(core::Error, ReadText(text, "t", {.format = "gossip", .zone = ""}));
        QVERIFY(!ReadText(text, "t", {.format = "focus", .zone = ""}).found.importable);
    }
    void manyColumnsAndManyIssues()
    {
        std::string header = "BilledCost,ChargePeriodStart";
        for (std::size_t i = 2; i < core::maxColumns; ++i)
            header += ",c" + std::to_string(i);
        QVERIFY(ReadText(header + "\n1,2026-01-01\n").found.importable);
        QVERIFY(!ReadText(header + ",more\n1,1\n").found.importable);
        std::string rows = "time,metric,value\n";
        for (std::size_t i = 0; i < core::maxIssues + 500; ++i)
            rows += "2026-01-01,a,1,2\n";
        const auto found = ReadText(rows).found;
        QCOMPARE(found.issues.size(), core::maxIssues + 1);
        QCOMPARE(found.issues.back().text, "500 more of this file are not listed here.");
        QCOMPARE(found.rejectedRows, static_cast<std::int64_t>(core::maxIssues + 500));
    }
    void folders()
    {
        const QTemporaryDir folder;
        const auto root = std::filesystem::path(folder.path().toStdString());
        for (const auto* name : {"b.csv", ".hidden", "a/2.csv", "a/1.csv", ".git/x.csv"}) {
            std::filesystem::create_directories((root / name).parent_path());
            QFile out(QString::fromStdString((root / name).string()));
            QVERIFY(out.open(QIODevice::WriteOnly));
        }
        std::filesystem::create_symlink(root / "b.csv", root / "c.csv");
        QCOMPARE(core::unitsOf(root),
                 (std::vector<std::filesystem::path>{root / "a/1.csv", root / "a/2.csv", root / "b.csv"}));
        QCOMPARE(core::unitsOf(root / "b.csv"), (std::vector<std::filesystem::path>{root / "b.csv"}));
        QVERIFY_THROWS_EXCEPTION(core::Error, core::unitsOf(root / "nothing"));
    }
};

ROOM_TEST(TestReadTables)
#include "tst_read_tables.moc"

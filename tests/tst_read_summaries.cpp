#include "tests/facts_text.h"
#include "tests/room.h"

#include <QTest>

// Day, billing period, account, service, resource, labels, status, amounts and currency of each row of cost.
static std::string factRowsOf(const ReadText& read)
{
    std::string out;
    for (std::size_t at = 0; at < read.facts.size();) {
        const auto end = read.facts.find('\n', at);
        const auto line = read.facts.substr(at, end - at);
        at = end + 1;
        if (!line.starts_with("cost "))
            continue;
        const auto cells = core::split(std::string_view(line).substr(5, line.rfind(" #") - 5), '|');
        const auto cell = [&](std::size_t n) { return std::string(cells[n]); };
        out += cell(0) + " in " + cell(12) + ":";
        for (const std::size_t n : {5, 6, 7, 8, 9, 11})
            if (!cell(n).empty())
                out += " " + cell(n);
        out += " = " + cell(2) + (cell(3).empty() ? "" : " / " + cell(3)) + " " + cell(4) + "\n";
    }
    return out;
}

static std::string totals(const std::map<std::string, core::Decimal>& sums)
{
    std::string text;
    for (const auto& [currency, sum] : sums)
        text += (text.empty() ? "" : " ") + currency + " " + sum.trimmedText();
    return text;
}

static core::ReadOptions during(const char* period)
{
    core::ReadOptions options;
    options.period = core::Period::parse(period);
    return options;
}

// Costs that somebody has summed up: of clusters, and what consoles let people download.
class TestReadSummaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The summary has no dates, so somebody must say them.
    void clusterSummary_data()
    {
        QTest::addColumn<QByteArray>("period");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("a month") << QByteArray("2026-03") << QByteArray("2026-03-01 in 2026-03-01");
        QTest::newRow("a week") << QByteArray("2026-W10") << QByteArray("2026-03-02 in 2026-03-01");
        QTest::newRow("a day") << QByteArray("2026-03-05") << QByteArray("2026-03-05 in 2026-03-01");
        QTest::newRow("a quarter") << QByteArray("2026-Q2") << QByteArray("2026-04-01 in 2026-04-01");
    }
    void clusterSummary()
    {
        QFETCH(QByteArray, period);
        QFETCH(QByteArray, place);
        const auto when = place.toStdString();
        const ReadText read(sample("kubecost_table.csv"), "summary.csv", during(period));
        SAYS(read.found.format, "kubecost_table");
        QVERIFY(core::isViewOfBills(read.found.format));
        SAYS(factRowsOf(read).substr(0, factRowsOf(read).find(" batch")),
             when + ": OpenCost Kubernetes shop = 2.000 \n" + when + ": OpenCost Kubernetes __idle__ Unused = NaN \n"
                 + when + ": OpenCost Kubernetes");
        QCOMPARE(*read.found.rows, 4);
        QCOMPARE(*read.found.unreadableAmounts, 2); // NaN, and one too large
        QVERIFY(warns(read.found, "cost.total"));   // 6 in all, of which only 2 are known
        QVERIFY(!warns(read.found, "read.period"));
    }
    void clusterExport()
    {
        const ReadText read(sample("opencost_export.csv"), "export.csv", during("2026-05"));
        SAYS(factRowsOf(read), "2026-03-01 in 2026-03-01: OpenCost Kubernetes shop/api = 1.5 \n"
                               "2026-03-02 in 2026-03-01: OpenCost Kubernetes shop = 2 \n"
                               "2026-03-03 in 2026-03-01: OpenCost Kubernetes shop =  \n");
        QCOMPARE(read.found.rejectedRows, 1);
        QVERIFY(read.facts.find("kim") == std::string::npos);
        QVERIFY(warns(read.found, "read.period")); // it has dates of its own
    }

    // Of the two bases that state the same money only allocation adds up to the bill.
    void inferenceCosts()
    {
        const ReadText read(sample("opencost_inference.json"));
        SAYS(read.found.format, "opencost_inference");
        QVERIFY(core::isViewOfBills(read.found.format));
        QCOMPARE(*read.found.rows, 5);
        QCOMPARE(read.found.rejectedRows, 2); // without a readable time, and no object
        SAYS(totals(read.found.cost->billed), "? 42.5");
        QVERIFY(read.facts.find("cost Qwen3-32B|v1|serving|c1|2026-03-01T00:00:00Z|2026-03-02T00:00:00Z|42.5|15000000|"
                                "tokens|c1/serving/Qwen3-32B|OpenCost|AI and Machine Learning|Usage|2026-03-01|"
                                "2026-03-02 #1\n")
                != std::string::npos);
        QVERIFY(read.facts.find("|10|") == std::string::npos);
        QVERIFY(read.facts.find("point llm.prompt_tokens 1.2e+07 unit=tokens model:Qwen3-32B at=2026-03-01T00:00:00Z "
                                "{namespace=serving} #1\n")
                != std::string::npos);
        QVERIFY(warns(read.found, "opencost.usage-basis"));
    }
    void inferenceGauges_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("scraped") << QByteArray(
            "# TYPE llm_total_hourly_cost gauge\n"
            "llm_total_hourly_cost{model_name=\"m\",cost_basis=\"allocation\"} 4 1772323200000\n"
            "llm_total_hourly_cost{model_name=\"m\",cost_basis=\"usage\"} 1 1772323200000\n"
            "llm_cache_savings_fraction{model_name=\"m\"} 0.5 1772323200000\n"
            "other{cost_basis=\"usage\"} 2 1772323200000\n");
        QTest::newRow("asked for") << QByteArray(
            "{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":["
            "{\"metric\":{\"__name__\":\"llm_total_hourly_cost\",\"model_name\":\"m\",\"cost_basis\":\"allocation\"},"
            "\"value\":[1772323200,\"4\"]},"
            "{\"metric\":{\"__name__\":\"llm_total_hourly_cost\",\"model_name\":\"m\",\"cost_basis\":\"usage\"},"
            "\"value\":[1772323200,\"1\"]},"
            "{\"metric\":{\"__name__\":\"llm_cache_savings_fraction\",\"model_name\":\"m\"},\"value\":[1772323200,\"0."
            "5\"]},"
            "{\"metric\":{\"__name__\":\"other\",\"cost_basis\":\"usage\"},\"value\":[1772323200,\"2\"]}]}}");
    }
    void inferenceGauges()
    {
        QFETCH(QByteArray, text);
        const ReadText read(text.toStdString());
        QCOMPARE(*read.found.points, 4);
        QCOMPARE(std::count(read.facts.begin(), read.facts.end(), '\n'), 3);
        QVERIFY(read.facts.find("point llm_total_hourly_cost 4 ") != std::string::npos);
        QVERIFY(read.facts.find("point other 2 ") != std::string::npos); // nobody knows what that basis is
        QVERIFY(warns(read.found, "opencost.usage-basis"));
    }

    void azure()
    {
        const ReadText read(sample("azure_cost_analysis.csv"));
        SAYS(read.found.format, "azure_cost_analysis");
        SAYS(factRowsOf(read),
             "2026-03-01 in 2026-03-01: Microsoft Storage {\"ResourceGroupName\":\"rg-1\"} = 1.00 EUR\n"
             "2026-03-02 in 2026-03-01: Microsoft Virtual Machines = 19.3400000000001 EUR\n"
             "2026-04-01 in 2026-04-01: Microsoft Storage {\"ResourceGroupName\":\"rg-1\"} = -2 EUR\n"
             "2026-04-02 in 2026-04-01: Microsoft Storage {\"ResourceGroupName\":\"rg-1\"} = many EUR\n"
             "2026-04-03 in 2026-04-01: Microsoft Storage {\"ResourceGroupName\":\"rg-1\"} = "
             "99999999999999999999999999999999999999999999 EUR\n");
        QCOMPARE(read.found.rejectedRows, 1); // the total has no date
        QCOMPARE(*read.found.unreadableAmounts, 1);
    }
    void azureColumns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("rows");
        const auto row = [](const char* name, const char* text, const char* rows) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(rows);
        };
        row("by month, in dollars alone", "BillingMonth,ServiceName,CostUSD\n2026-03-01T00:00:00,Storage,1.5\n",
            "2026-03-01 in 2026-03-01: Microsoft Storage = 1.5 USD\n");
        row("an amount without currency goes behind dollars", "UsageDate,Cost,CostUSD\n2026-03-01,9,1.5\n",
            "2026-03-01 in 2026-03-01: Microsoft = 1.5 USD\n");
        row("nobody says the currency", "UsageDate,Cost\n2026-03-01,9\n", "2026-03-01 in 2026-03-01: Microsoft = 9 \n");
        row("a subscription is an account",
            "UsageDate,SubscriptionId,ResourceId,Cost,Currency\n2026-03-01,s1,/r/1,9,EUR\n",
            "2026-03-01 in 2026-03-01: Microsoft s1 /r/1 = 9 EUR\n");
        row("decimal commas", "UsageDate;ServiceName;Cost;Currency\n2026-03-01;Storage;1.234,50;EUR\n",
            "2026-03-01 in 2026-03-01: Microsoft Storage = 1234.50 EUR\n");
    }
    void azureColumns()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, rows);
        const ReadText read(text.toStdString());
        SAYS(read.found.format, "azure_cost_analysis");
        SAYS(factRowsOf(read), rows.toStdString());
    }

    // Totals at the edges are sums beside their parts; what the parts lack of a day's total lands without a service.
    void awsByService()
    {
        const ReadText read(sample("aws_cost_explorer.csv"));
        SAYS(read.found.format, "aws_cost_explorer");
        SAYS(factRowsOf(read), "2026-03-01 in 2026-03-01: AWS EC2-Instances = 10.5 USD\n"
                               "2026-03-01 in 2026-03-01: AWS S3 = 1 USD\n"
                               "2026-03-01 in 2026-03-01: AWS = 2 USD\n"
                               "2026-04-01 in 2026-04-01: AWS EC2-Instances = 20 USD\n"
                               "2026-04-01 in 2026-04-01: AWS S3 = 2 USD\n"
                               "2026-04-01 in 2026-04-01: AWS Tax = 0.5 USD\n");
        SAYS(totals(read.found.cost->billed), "USD 36");
        QCOMPARE(read.found.rejectedRows, 1);
        QVERIFY(!warns(read.found, "cost.total"));
    }
    void awsByMonth()
    {
        const ReadText read(sample("aws_cost_explorer_months.csv"));
        SAYS(factRowsOf(read), "2026-07-01 in 2026-07-01: AWS 1111 = 200.00 USD\n"
                               "2026-08-01 in 2026-08-01: AWS 1111 = 300.00 USD\n"
                               "2026-07-01 in 2026-07-01: AWS 2222 = 100.00 USD\n");
        QVERIFY(warns(read.found, "cost.total")); // 820 in all
    }
    void awsOtherTables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("rows");
        const auto row = [](const char* name, const char* text, const char* rows) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(rows);
        };
        row("a row for each service and month",
            "Month,Service,Linked Account,Unblended Cost,Amortized Cost,Currency\n2026-03,Amazon "
            "EC2,11,10,8,USD\nTotal,,,10,8,USD\n",
            "2026-03-01 in 2026-03-01: AWS 11 Amazon EC2 = 10 / 8 USD\n");
        row("a price in brackets", "Date,Service,Cost($)\n2026-03-02,S3,\"1,234.50\"\n",
            "2026-03-02 in 2026-03-01: AWS S3 = 1234.50 USD\n");
        row("grouped by nothing", "Date,Total costs($)\nTotal,3\n2026-03-02,3\n",
            "2026-03-02 in 2026-03-01: AWS = 3 USD\n");
        row("by region, in euro", "Region,eu-west-1(EUR),Total costs(EUR)\n2026-03-02,3,3\n",
            "2026-03-02 in 2026-03-01: AWS {\"Region\":\"eu-west-1\"} = 3 EUR\n");
    }
    void awsOtherTables()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, rows);
        const ReadText read(text.toStdString());
        SAYS(read.found.format, "aws_cost_explorer");
        SAYS(factRowsOf(read), rows.toStdString());
        QVERIFY(!warns(read.found, "cost.total"));
    }
    // A table of another origin is not taken for one of AWS.
    void awsIsNotGuessed()
    {
        for (const auto* header : {"region,total cost", "Date,Project,Cost", "Service,Month,Calls", "a,Subtotal"})
            QVERIFY2(ReadText(std::string(header) + "\n2026-03-01,1,1\n").found.format != "aws_cost_explorer", header);
    }
};

ROOM_TEST(TestReadSummaries)
#include "tst_read_summaries.moc"

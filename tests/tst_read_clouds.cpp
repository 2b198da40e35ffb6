#include "tests/facts_text.h"
#include "tests/room.h"

#include <QTest>

// Lines of facts without those of the layout.
static std::string rowsOf(const ReadText& read) { return read.facts.substr(read.facts.find('\n') + 1); }
static std::string layoutOf(const ReadText& read) { return read.facts.substr(0, read.facts.find('\n')); }

static std::string sums(const std::map<std::string, core::Decimal>& all)
{
    std::string text;
    for (const auto& [currency, sum] : all)
        text += (text.empty() ? "" : " ") + currency + " " + sum.trimmedText();
    return text;
}

// The bills of the clouds: what their columns are to us, and what is made of them.
class TestReadClouds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void awsEffectiveCost_data()
    {
        QTest::addColumn<QByteArray>(
            "row"); // type, unblended, reserved, plan, unused upfront, unused recurring, commitment, used, ARN
        QTest::addColumn<QByteArray>("effective");
        QTest::addColumn<QByteArray>("words"); // category and commitment status
        const auto row = [](const char* cells, const char* effective, const char* words) {
            QTest::newRow(cells) << QByteArray(cells) << QByteArray(effective) << QByteArray(words);
        };
        row("Usage,1.50,9,9,9,9,9,9,", "1.50", "Usage|");
        row("DiscountedUsage,1.50,0.25,,,,,,", "0.25", "Usage|Used");
        row("DiscountedUsage,1.50,,,,,,,", "0", "Usage|Used");
        row("SavingsPlanCoveredUsage,1.50,,0.30,,,,,", "0.30", "Usage|Used");
        row("RIFee,8,,,0.1,2.05,,,", "2.15", "Purchase|Unused");
        row("RIFee,8,,,,2.05,,,", "2.05", "Purchase|Unused");
        row("SavingsPlanRecurringFee,8,,,,,10.5,4.25,", "6.25", "Purchase|Unused");
        row("SavingsPlanRecurringFee,8,,,,,,,", "0", "Purchase|Unused");
        row("SavingsPlanUpfrontFee,8,,,,,,,", "0", "Purchase|");
        row("SavingsPlanNegation,-8,,,,,,,", "0", "Adjustment|");
        row("Fee,8,,,,,,,arn:1", "0", "Purchase|");
        row("Fee,8,,,,,,,", "8", "Purchase|");
        row("Tax,0.19,,,,,,,", "0.19", "Tax|");
        row("Credit,-2,,,,,,,", "-2", "Credit|");
        row("Refund,-1,,,,,,,", "-1", "Adjustment|"); // an enterprise discount
        row("Refund,-8,,,,,,,arn:1", "0", "Adjustment|");
        row("EdpDiscount,-3,,,,,,,", "-3", "Adjustment|");
        row("Usage,,,,,,,,", "", "Usage|");
        row("Usage,none,,,,,,,", "", "Usage|");
    }
    void awsEffectiveCost()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, effective);
        QFETCH(QByteArray, words);
        const std::string legacy = "lineItem/UsageStartDate,lineItem/LineItemType,lineItem/UnblendedCost,reservation/"
                                   "EffectiveCost,savingsPlan/"
                                   "SavingsPlanEffectiveCost,"
                                   "reservation/UnusedAmortizedUpfrontFeeForBillingPeriod,reservation/"
                                   "UnusedRecurringFee,savingsPlan/TotalCommitmentToDate,"
                                   "savingsPlan/UsedCommitment,reservation/ReservationARN\n";
        const std::string today =
            "line_item_usage_start_date,line_item_line_item_type,line_item_unblended_cost,reservation_effective_cost,"
            "savings_plan_savings_plan_"
            "effective_cost,"
            "reservation_unused_amortized_upfront_fee_for_billing_period,reservation_unused_recurring_fee,"
            "savings_plan_total_commitment_to_date,savings_plan_used_commitment,reservation_reservation_a_r_n\n";
        for (const auto& header : {legacy, today}) {
            const ReadText read(header + "2026-03-01," + row.toStdString() + "\n");
            SAYS(read.found.format, header == legacy ? "aws_cur_legacy" : "aws_cur2");
            const auto made = QByteArray::fromStdString(rowsOf(read));
            const auto expected = "cost 2026-03-01," + row + "|" + effective + "|AWS|" + words + " #2\n";
            QCOMPARE(made, QByteArray(expected).replace(',', '|'));
            SAYS(sums(read.found.cost->effective),
                 effective.isEmpty() ? "" : "? " + core::Decimal::parse(effective.toStdString())->trimmedText());
            QCOMPARE(*read.found.unreadableAmounts, row.contains("none") ? 1 : 0);
        }
    }
    void awsRolesAndLabels()
    {
        const ReadText read("bill/PayerAccountId,bill/BillingPeriodStartDate,bill/BillingPeriodEndDate,lineItem/"
                            "UsageAccountId,lineItem/LineItemType,"
                            "lineItem/UsageStartDate,lineItem/UsageEndDate,lineItem/ProductCode,lineItem/"
                            "ResourceId,lineItem/UsageAmount,pricing/unit,"
                            "lineItem/CurrencyCode,lineItem/UnblendedCost,pricing/publicOnDemandCost,resourceTags/"
                            "user:team,resourceTags/aws:createdBy,"
                            "costCategory/Centre\n"
                            "111,2026-03-01T00:00:00Z,2026-04-01T00:00:00Z,222,Usage,2026-03-02 "
                            "01:00:00,2026-03-02T02:00:00Z,AmazonEC2,i-1,2.0,Hrs,USD,0.4,0.8,risk,IAMUser:kim,7\n"
                            "111,2026-03-01T00:00:00Z,2026-04-01T00:00:00Z,222,Tax,2026-03-02T01:00:00Z,,,,,,USD\n");
        SAYS(layoutOf(read), "layout 0=lineItem/UnblendedCost 1= 2=pricing/publicOnDemandCost 4=lineItem/CurrencyCode "
                             "5=lineItem/UsageStartDate 6=lineItem/UsageEndDate "
                             "7=bill/BillingPeriodStartDate 8=bill/BillingPeriodEndDate 9= 10=bill/PayerAccountId "
                             "11=lineItem/UsageAccountId 13=lineItem/ProductCode "
                             "14=lineItem/ResourceId 15= 16= 18= 19=lineItem/UsageAmount 20=pricing/unit");
        SAYS(rowsOf(read),
             "cost 111|2026-03-01T00:00:00Z|2026-04-01T00:00:00Z|222|Usage|2026-03-02 "
             "01:00:00|2026-03-02T02:00:00Z|AmazonEC2|i-1|2.0|Hrs|USD|0.4|0.8|risk|7|"
             "0.4|AWS|Usage||{\"team\":\"risk\",\"costCategory/Centre\":\"7\"} #2\n"
             "cost 111|2026-03-01T00:00:00Z|2026-04-01T00:00:00Z|222|Tax|2026-03-02T01:00:00Z||||||USD|||||"
             "|AWS|Tax|| #3\n");
        QVERIFY(warns(read.found, "personal.left-out"));
        QCOMPARE(read.found.time->count, 3);
        QCOMPARE(read.found.time->withoutZone, 1);
    }
    // A report that does not spread commitments says what was paid; nothing is lost between its lines.
    void awsWithoutEffectiveCosts_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<QByteArray>("sum"); // of effective cost
        QTest::newRow("neither") << QByteArray("product/region") << QByteArray("USD 101");
        QTest::newRow("of plans") << QByteArray("savingsPlan/SavingsPlanEffectiveCost") << QByteArray("USD 100.7");
        QTest::newRow("of reservations") << QByteArray("reservation/EffectiveCost") << QByteArray("USD 1");
    }
    void awsWithoutEffectiveCosts()
    {
        QFETCH(QByteArray, columns);
        QFETCH(QByteArray, sum);
        const ReadText read("lineItem/LineItemType,lineItem/UnblendedCost,lineItem/UsageStartDate,"
                            "lineItem/CurrencyCode,"
                            + columns.toStdString()
                            + "\nSavingsPlanCoveredUsage,1,2026-03-01,USD,0.7\n"
                              "SavingsPlanNegation,-1,2026-03-01,USD,\n"
                              "SavingsPlanRecurringFee,1,2026-03-01,USD,\n"
                              "RIFee,100,2026-03-01,USD,\n");
        SAYS(sums(read.found.cost->effective), sum.toStdString());
    }
    void awsOffsetsHaveNoQuantity_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("has");
        for (const auto& [type, has] : {std::pair("Usage", true),
                                        {"DiscountedUsage", true},
                                        {"SavingsPlanCoveredUsage", true},
                                        {"RIFee", true},
                                        {"SavingsPlanNegation", false},
                                        {"EdpDiscount", false},
                                        {"BundledDiscount", false},
                                        {"PrivateRateDiscount", false},
                                        {"Discount", false},
                                        {"Credit", false},
                                        {"Refund", false}})
            QTest::newRow(type) << QByteArray(type) << has;
    }
    void awsOffsetsHaveNoQuantity()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, has);
        const ReadText read("lineItem/LineItemType,lineItem/UsageAmount,lineItem/UnblendedCost,lineItem/"
                            "UsageStartDate,savingsPlan/SavingsPlanEffectiveCost\n"
                            + type.toStdString() + ",24,-1,2026-03-01,\n");
        QVERIFY2(rowsOf(read).starts_with("cost " + type.toStdString() + (has ? "|24|-1|" : "||-1|")),
                 read.facts.c_str());
    }
    // What a workload takes of its instance is its own, and the instance keeps what is left.
    void awsSplitCosts_data()
    {
        QTest::addColumn<QByteArray>("rows");      // resource, hour, unblended, share, parent, list, list share
        QTest::addColumn<QByteArray>("effective"); // by row
        QTest::addColumn<QByteArray>("list");
        const auto row = [](const char* name, const char* rows, const char* effective, const char* list) {
            QTest::newRow(name) << QByteArray(rows) << QByteArray(effective) << QByteArray(list);
        };
        row("instance first", "i-1,01,10,,,20,|pod-a,01,0,3,i-1,,6|pod-b,01,0,5,i-1,,10", "2 3 5", "4 6 10");
        row("workloads first", "pod-a,01,0,3,i-1,,6|pod-b,01,0,5,i-1,,10|i-1,01,10,,,20,", "3 5 2", "6 10 4");
        row("hour by hour", "i-1,01,10,,,20,|i-1,02,10,,,20,|pod-a,02,0,4,i-1,,8", "10 6 4", "20 12 8");
        row("an instance of two lines", "i-1,01,1,,,1,|i-1,01,9,,,19,|pod-a,01,0,3,i-1,,6", "0 7 3", "0 14 6");
        row("more than there is", "i-1,01,1,,,1,|pod-a,01,0,3,i-1,,3", "-2 3", "-2 3");
        row("an instance in another file", "i-2,01,10,,,20,|pod-a,01,0,3,i-1,,6", "10 0", "20 ");
        row("nothing is split", "i-1,01,10,,,20,|i-2,01,5,,,9,", "10 5", "20 9");
    }
    void awsSplitCosts()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, effective);
        QFETCH(QByteArray, list);
        std::string text = "lineItem/ResourceId,lineItem/UsageStartDate,lineItem/UnblendedCost,splitLineItem/SplitCost,"
                           "splitLineItem/ParentResourceId,pricing/publicOnDemandCost,splitLineItem/"
                           "PublicOnDemandSplitCost,lineItem/LineItemType,lineItem/CurrencyCode\n";
        for (const auto& row : rows.split('|')) {
            auto cells = row.split(',');
            cells[1] = "2026-03-01T" + cells[1] + ":00:00Z";
            text += cells.join(',').toStdString() + ",Usage,USD\n";
        }
        const ReadText read(text);
        QByteArrayList costs, lists;
        for (const auto& line : QByteArray::fromStdString(rowsOf(read)).split('\n'))
            if (const auto cells = line.split('|'); cells.size() > 9) {
                lists << cells[5];
                costs << cells[9];
            }
        QCOMPARE(costs.join(' '), effective);
        QCOMPARE(lists.join(' '), list);
        QCOMPARE(warns(read.found, "cost.split"), QByteArray(QTest::currentDataTag()).contains("another file"));
    }
    void awsMapsOfTags()
    {
        const ReadText read("line_item_unblended_cost,line_item_usage_start_date,resource_tags,cost_category\n"
                            "1,2026-03-01,\"{\"\"user_team\"\":\"\"risk\"\",\"\"aws_created_by\"\":\"\"kim\"\"}\",\"{"
                            "\"\"Centre\"\":\"\"7\"\"}\"\n"
                            "2,2026-03-01,\"{\"\"user_team\"\":\"\"risk\"\"}\",{}\n"
                            "3,2026-03-01,,\n");
        SAYS(rowsOf(read),
             "cost "
             "1|2026-03-01|{\"user_team\":\"risk\"}|{\"Centre\":\"7\"}|1|AWS|||{\"team\":\"risk\",\"costCategory/"
             "Centre\":\"7\"} #2\n"
             "cost 2|2026-03-01|{\"user_team\":\"risk\"}|{}|2|AWS|||{\"team\":\"risk\"} #3\n"
             "cost 3|2026-03-01|||3|AWS||| #4\n");
    }

    void azureColumns_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("billed"); // as inspect states it
        QTest::addColumn<QByteArray>("date");   // of the first row
        QTest::newRow("cost in billing currency goes first")
            << QByteArray("Date,MeterId,Cost,PreTaxCost,CostInBillingCurrency,BillingCurrencyCode,Currency\n09/22/"
                          "2026,m,1,2,3,CAD,USD\n")
            << QByteArray("CAD 3") << QByteArray("2026-09-22T00:00:00Z");
        QTest::newRow("cost with a meter") << QByteArray("usageDate,meterid,cost,currencyCode\n2026-09-02,m,1.5,EUR\n")
                                           << QByteArray("EUR 1.5") << QByteArray("2026-09-02T00:00:00Z");
        QTest::newRow("localised") << QByteArray(
            "Datum (UsageDateTime),Kosten (PreTaxCost),W\xC3\xA4hrung (Currency)\n2026-09-02,0.5,EUR\n")
                                   << QByteArray("EUR 0.5") << QByteArray("2026-09-02T00:00:00Z");
        QTest::newRow("decimal commas") << QByteArray(
            "date;costInBillingCurrency;billingCurrency\n02.09.2026;1.234,50;EUR\n03.09.2026;0,5;EUR\n")
                                        << QByteArray("EUR 1235") << QByteArray("2026-09-02T00:00:00Z");
        QTest::newRow("no currency, no amount") << QByteArray("date,preTaxCost\n2026-09-02,\n2026-09-03,2\n")
                                                << QByteArray("? 2") << QByteArray("2026-09-02T00:00:00Z");
    }
    void azureColumns()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, billed);
        QFETCH(QByteArray, date);
        const ReadText read(text.toStdString());
        SAYS(read.found.format, "azure_cost");
        SAYS(sums(read.found.cost->billed), billed.toStdString());
        QVERIFY(read.found.cost->effective.empty());
        SAYS(core::isoTime(*read.found.time->min_ms), date.toStdString());
    }
    void azureRow()
    {
        const ReadText read("BillingAccountId,BillingPeriodStartDate,BillingPeriodEndDate,Date,SubscriptionId,"
                            "MeterCategory,Quantity,UnitOfMeasure,ChargeType,PricingModel,"
                            "PreTaxCost,Currency,ResourceId,Tags,AccountOwnerId\n"
                            "9,9/1/2026,9/30/2026,9/30/2026,s,Storage,1,GB,Usage,OnDemand,0.5,EUR,/r,\"\"\"team\"\": "
                            "\"\"risk\"\",\"\"Creator\"\": \"\"kim\"\"\",kim@example.com\n"
                            "9,9/1/2026,9/30/2026,9/30/2026,s,Storage,1,GB,RoundingAdjustment,,0.25,EUR,/r,no tags\n");
        SAYS(rowsOf(read), "cost "
                           "9|2026-09-01|2026-09-30|2026-09-30|s|Storage|1|GB|Usage|OnDemand|0.5|EUR|/"
                           "r|{\"team\":\"risk\"}|2026-10-01|Microsoft|Usage| #2\n"
                           "cost 9|2026-09-01|2026-09-30|2026-09-30|s|Storage||GB|RoundingAdjustment||0.25|EUR|/r|no "
                           "tags|2026-10-01|Microsoft|Adjustment| #3\n");
    }
    void azureActualAndAmortised_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("rows"); // charge, pricing, cost
        QTest::addColumn<bool>("amortised");
        QTest::newRow("by name") << "EA_AmortizedCost.csv" << QByteArray("Usage,OnDemand,1\n") << true;
        QTest::newRow("by name, actual") << "ActualCost_2026.csv" << QByteArray("UnusedReservation,Reservation,1\n")
                                         << false;
        QTest::newRow("nothing tells") << "export.csv" << QByteArray("Usage,OnDemand,1\n") << false;
        QTest::newRow("unused reservation")
            << "export.csv" << QByteArray("Usage,OnDemand,1\nUnusedReservation,Reservation,1\n") << true;
        QTest::newRow("unused plan") << "export.csv" << QByteArray("UnusedSavingsPlan,SavingsPlan,1\n") << true;
        QTest::newRow("reserved use costs") << "export.csv" << QByteArray("Usage,Reservation,0.5\n") << true;
        QTest::newRow("reserved use is free")
            << "export.csv" << QByteArray("Usage,Reservation,0\nUsage,OnDemand,1\n") << false;
        QTest::newRow("a reservation is bought") << "export.csv" << QByteArray("Purchase,Reservation,500\n") << false;
        QTest::newRow("bought, and its use costs too")
            << "export.csv" << QByteArray("Purchase,Reservation,500\nUsage,Reservation,0.5\n") << true;
        QTest::newRow("bought, and its use is free")
            << "export.csv" << QByteArray("Purchase,Reservation,500\nUsage,Reservation,0\n") << false;
    }
    void azureActualAndAmortised()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, rows);
        QFETCH(bool, amortised);
        auto dated = rows;
        dated.replace("\n", ",2026-03-01\n");
        const ReadText read("ChargeType,PricingModel,CostInBillingCurrency,Date\n" + dated.toStdString(),
                            file.toStdString());
        QCOMPARE(layoutOf(read).find(" 1=CostInBillingCurrency") != std::string::npos, amortised);
        QCOMPARE(layoutOf(read).find(" 0=CostInBillingCurrency") != std::string::npos, !amortised);
        QVERIFY(!read.found.cost->billed.empty() && read.found.cost->effective.empty());
    }

    void gcpCreditsAreRows()
    {
        const ReadText read("billing_account_id,service.description,usage_start_time,usage_end_time,project.id,labels,"
                            "cost,currency,usage.amount,usage.unit,credits,invoice.month,cost_type\n"
                            "A,BigQuery,2026-03-31 23:00:00+00:00,2026-04-01 00:00:00+00:00,p,\"[{'key': 'team', "
                            "'value': 'risk'}, {'key': 'x', 'value': None}]\",5e-06,USD,7,bytes,"
                            "\"[{'name': 'amount', 'amount': -4e-06, 'full_name': None}, {\"\"amount\"\": "
                            "\"\"-1e-06\"\"}]\",202604,regular\n"
                            "A,BigQuery,2026-04-01,2026-04-02,p,[],0.01,USD,,,[],202604,rounding_error\n"
                            "A,BigQuery,2026-04-01,2026-04-02,p,\"{\"\"team\"\": \"\"risk\"\"}\",2,USD,,,,,tax\n");
        SAYS(layoutOf(read), "layout 0=cost 4=currency 5=usage_start_time 6=usage_end_time 7= 8= 9= "
                             "10=billing_account_id 11=project.id 13=service.description 15=labels 16= "
                             "19=usage.amount 20=usage.unit");
        const std::string credits = "[{'name': 'amount', 'amount': -4e-06, 'full_name': None}, {\"amount\": "
                                    "\"-1e-06\"}]|202604|regular|2026-04-01|2026-05-01|Google Cloud";
        const std::string head =
            "cost A|BigQuery|2026-03-31 23:00:00+00:00|2026-04-01 00:00:00+00:00|p|{\"team\":\"risk\"}|";
        SAYS(rowsOf(read),
             head + "5e-06|USD|7|bytes|" + credits + "|Usage #2\n"
                 + "cost "
                   "A|BigQuery|2026-04-01|2026-04-02|p||0.01|USD|||[]|202604|rounding_error|2026-04-01|2026-05-01|"
                   "Google Cloud|Adjustment #3\n"
                   "cost A|BigQuery|2026-04-01|2026-04-02|p|{\"team\":\"risk\"}|2|USD|||||tax|||Google Cloud|Tax #4\n"
                 + head + "-4e-06|USD||bytes|" + credits + "|Credit #2\n" + head + "-1e-06|USD||bytes|" + credits
                 + "|Credit #2\n");
        SAYS(sums(read.found.cost->billed), "USD 2.010005"); // before credits
        QCOMPARE(*read.found.rows, 3);
    }
    // The nested rows of BigQuery, as lines or as an array, say the same as the CSV.
    void gcpNested_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto lines = QByteArray::fromStdString(sample("gcp_billing.ndjson"));
        auto entries = lines.split('\n').mid(0, 5);
        QTest::newRow("lines") << entries.join('\n');
        QTest::newRow("an array") << "[" + entries.join(",\n") + "]";
    }
    void gcpNested()
    {
        QFETCH(QByteArray, text);
        const ReadText read(text.toStdString());
        SAYS(read.found.format, "gcp_billing");
        SAYS(layoutOf(read), "layout 0=cost 4=currency 5=usage_start_time 6=usage_end_time 7= 8= 9= "
                             "10=billing_account_id 11=project.id 13=service.description 14=resource.global_name "
                             "15=labels 16= 19=usage.amount 20=usage.unit");
        const std::string head = "01-A|";
        const std::string place = "|EUR|2026-03-31 23:00:00 UTC|2026-04-01 00:00:00 UTC|shop|Vertex AI|"
                                  "//aiplatform/endpoint-1|";
        const std::string more = "hours|S1|K1|Online prediction|7|Shop|europe-west1||europe-west1||0.9|";
        const std::string end = "|hour|||202604|regular|2026-04-02 10:00:00 UTC|{\"component\":\"ranking\"}|";
        const std::string month = "|2026-04-01|2026-05-01|Google Cloud|";
        auto rows = rowsOf(read);
        rows.erase(0, rows.find("cost 01-A|10.5")); // the rejected one is told first
        SAYS(rows.substr(0, rows.find("cost 01-A|0.25")),
             "cost " + head + "10.5" + place + "2|" + more + "2" + end + month + "Usage #1\n" + "cost " + head + "-2.5"
                 + place + "|" + more + end + "COMMITTED_USAGE_DISCOUNT" + month + "Credit #1\n" + "cost " + head
                 + "-0.000000000000000001" + place + "|" + more + end + "Trial" + month + "Credit #1\n");
        QVERIFY(rows.find("cost 01-A|0.25|EUR|2026-04-30|||S2|") != std::string::npos);
        QVERIFY(rows.find("|2026-04-01|2026-05-01|Google Cloud|Tax #2") != std::string::npos);
        QVERIFY(read.facts.find("cost.incomplete [much,EUR,soon,") != std::string::npos
                || read.facts.find("cost.incomplete [01-A,much,EUR,soon,") != std::string::npos); // it says no day
        QVERIFY(rows.find("much") == std::string::npos);
        QVERIFY(rows.find("kim") == std::string::npos);
        SAYS(sums(read.found.cost->billed), "EUR 10.75"); // before credits
        QCOMPARE(read.found.time->count, 3);
        QCOMPARE(read.found.time->unreadable, 1);
        QCOMPARE(read.found.rejectedRows + read.found.rejectedLines, 3);
    }

    void gcpMonths_data()
    {
        QTest::addColumn<QByteArray>("month");
        QTest::addColumn<QByteArray>("period");
        QTest::newRow("a year ends") << QByteArray("202612") << QByteArray("2026-12-01|2027-01-01");
        QTest::newRow("as a number") << QByteArray("202601.0") << QByteArray("2026-01-01|2026-02-01");
        QTest::newRow("no month") << QByteArray("202613") << QByteArray("|");
        QTest::newRow("a word") << QByteArray("March") << QByteArray("|");
    }
    void gcpMonths()
    {
        QFETCH(QByteArray, month);
        QFETCH(QByteArray, period);
        const ReadText read("billing_account_id,service_id,usage_start_time,cost,invoice_month\nA,B,2026-03-05,1,"
                            + month.toStdString() + "\n");
        SAYS(rowsOf(read),
             "cost A|B|2026-03-05|1|" + month.toStdString() + "|" + period.toStdString() + "|Google Cloud| #2\n");
    }

    void ociRows()
    {
        const std::string header = "lineItem/tenantId,lineItem/intervalUsageStart,lineItem/intervalUsageEnd,product/"
                                   "service,product/compartmentName,product/resourceId,usage/billedQuantity,"
                                   "cost/myCost,cost/myCostOverage,cost/currencyCode,lineItem/isCorrection,tags/"
                                   "team,tags/Oracle-Tags.CreatedBy\n";
        const ReadText read(
            header
            + "t,2026-03-01T05:00Z,2026-03-01T06:00Z,DATABASE,c,r,2,2.5E-3,x,USD,false,risk,default/kim\n"
              "t,2026-02-27T05:00Z,2026-02-27T06:00Z,DATABASE,c,r,,-1,,USD,true,,\n");
        SAYS(layoutOf(read),
             "layout 0=cost/myCost 4=cost/currencyCode 5=lineItem/intervalUsageStart 6=lineItem/intervalUsageEnd 7= 9= "
             "10=lineItem/tenantId "
             "11=product/compartmentName 13=product/service 14=product/resourceId 15= 16= 17= 19=usage/billedQuantity");
        SAYS(rowsOf(read), "cost "
                           "t|2026-03-01T05:00Z|2026-03-01T06:00Z|DATABASE|c|r|2|2.5E-3|x|USD|false|risk|Oracle|Usage||"
                           "2026-03-01|{\"team\":\"risk\"} #2\n"
                           "cost "
                           "t|2026-02-27T05:00Z|2026-02-27T06:00Z|DATABASE|c|r||-1||USD|true||Oracle|Usage|Correction|"
                           "2026-03-01| #3\n");
        SAYS(sums(read.found.cost->billed), "USD -0.9975"); // no overage
        QCOMPARE(*read.found.unreadableAmounts, 1);
        // Without corrections the month follows from the usage.
        QVERIFY(layoutOf(ReadText(header + "t,2026-03-01T05:00Z,,DATABASE,c,r,2,1,,USD,false,,\n")).find(" 7=")
                == std::string::npos);
    }

    void filesThatHoldWholePeriods_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("whole");
        QTest::newRow("legacy") << QByteArray("aws_cur_legacy") << QByteArray("lineItem/UnblendedCost") << true;
        QTest::newRow("CUR 2") << QByteArray("aws_cur2") << QByteArray("line_item_unblended_cost") << true;
        QTest::newRow("FOCUS of AWS") << QByteArray("focus")
                                      << QByteArray("BilledCost,ChargePeriodStart,x_Operation,x_ServiceCode,"
                                                    "x_UsageType")
                                      << true;
        QTest::newRow("FOCUS of others") << QByteArray("focus")
                                         << QByteArray("BilledCost,ChargePeriodStart,x_SkuMeterName") << false;
        QTest::newRow("usage type alone")
            << QByteArray("focus") << QByteArray("BilledCost,ChargePeriodStart,x_UsageType") << false;
        QTest::newRow("Azure") << QByteArray("azure_cost") << QByteArray("preTaxCost,date") << false;
        QTest::newRow("OCI") << QByteArray("oci_cost") << QByteArray("lineItem/intervalUsageStart") << false;
        QTest::newRow("no such format") << QByteArray("none") << QByteArray("x_ServiceCode,x_UsageType") << false;
    }
    void filesThatHoldWholePeriods()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, header);
        std::vector<std::string> columns;
        for (const auto& name : header.split(','))
            columns.push_back(name.toStdString());
        QTEST(core::holdsWholePeriods(format.toStdString(), columns), "whole");
    }

    void headersOnly()
    {
        for (const auto* header : {"lineItem/UnblendedCost", "line_item_unblended_cost", "preTaxCost",
                                   "billing_account_id,cost,service.id", "lineItem/intervalUsageStart"}) {
            const ReadText read(std::string(header) + "\n");
            QVERIFY(read.found.importable);
            QCOMPARE(*read.found.rows, 0);
            QVERIFY(read.found.cost->billed.empty());
        }
    }
};

ROOM_TEST(TestReadClouds)
#include "tst_read_clouds.moc"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/intake/receipt_text.h"
#include "core/intake/sources.h"
#include "core/intake/verify.h"
#include "core/read/mapping.h"
#include "tests/import_fixture.h"
#include "tests/made_zip.h"
#include "tests/room.h"
#include "tests/written.h"

#include <QTest>

#include <zstd.h>

#include <memory>

using namespace fixture;
using core::number;
using core::Statement;

#define SAYS(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromStdString(std::string(expected)))

// Cost exports as they come month after month, from several tools at once: what is in force, and what counts.
class TestIntakeCosts : public QObject {
    Q_OBJECT

    QTemporaryDir folder_{folderTemplate()};
    int made_ = 0;

    fs::path at(const std::string& name) const { return fs::path(folder_.path().toStdString()) / name; }
    std::unique_ptr<core::Workspace> workspace()
    {
        return std::make_unique<core::Workspace>(at("w" + std::to_string(++made_) + ".opsatlas"), core::Access::create);
    }

    static std::string joined(const std::vector<std::string>& lines)
    {
        std::string all;
        for (const auto& line : lines)
            all += (all.empty() ? "" : " ") + line;
        return all;
    }

    // Small exports of each format that has such fields; kim stands in all of them, kept-team in a label.
    static std::vector<std::pair<std::string, std::string>> personalFiles(const std::string& kim)
    {
        return {
            {"focus.csv", "BilledCost,EffectiveCost,x_AccountOwnerId,ChargePeriodStart\n1,1," + kim
                              + ",2026-03-01\n1,1," + kim + ",2026-03-01,too many\n1,1,\"" + kim},
            {"aws.csv",
             "lineItem/UnblendedCost,resourceTags/aws:createdBy,resourceTags/user:team,lineItem/UsageStartDate\n1,"
                 + kim + ",kept-team,2026-03-01\n"},
            {"aws2.csv", "line_item_usage_start_date,line_item_unblended_cost,resource_tags\n2026-03-01,1,\"{\"\"aws_"
                         "created_by\"\":\"\""
                             + kim + "\"\",\"\"user_team\"\":\"\"kept-team\"\"}\"\n"},
            {"azure.csv", "Date,PreTaxCost,AccountOwnerId,Tags\n2026-03-01,1," + kim + ",\"\"\"Creator\"\": \"\"" + kim
                              + "\"\"\"\n"},
            {"gcp.csv", "billing_account_id,service.id,usage_start_time,cost,labels\na,b,2026-03-01,1,\"[{'key': "
                        "'created_by', 'value': '"
                            + kim + "'}]\"\n"},
            {"oci.csv",
             "lineItem/intervalUsageStart,cost/myCost,tags/Oracle-Tags.CreatedBy\n2026-03-01T00:00Z,1," + kim + "\n"},
            {"kube.json", json("{'code': 200, 'data': [{'a': {'cpuCost': 1, 'totalCost': 1, 'window': {'start': "
                               "'2026-03-01T00:00:00Z'}, 'properties': {'labels': {'email': '"
                               + kim + "'}}}}]}")},
            {"costs.json", json("{'object': 'page', 'data': [{'start_time': 1772409600, 'results': [{'object': "
                                "'organization.costs.result', 'amount': {'value': 1, 'currency': 'usd'},"
                                " 'user_id': '"
                                + kim + "', 'api_key_id': '" + kim + "'}]}]}")},
            {"usage.json", json("{'object': 'page', 'data': [{'start_time': 1772409600, 'results': [{'object': "
                                "'organization.usage.completions.result', 'input_tokens': 1,"
                                " 'user_id': '"
                                + kim + "', 'api_key_id': '" + kim + "'}]}]}")},
            {"log.ndjson", json("{'request_id': 'a', 'spend': 1, 'user': '" + kim + "', 'messages': '" + kim
                                + "', 'api_key': '" + kim + "', 'metadata': {'who': '" + kim
                                + "'}}\n"
                                  "{'request_id': 'b', 'spend': 1}\n{'request_id': 'b', 'messages': '"
                                + kim + "'}\n{'messages': '" + kim)},
            {"daily.json",
             json("{'results': [{'date': '2026-03-01', 'metrics': {'spend': 1}, 'breakdown': {'api_keys': {'" + kim
                  + "': {'metrics': {'spend': 1}}}}}]}")},
            {"trace.json", json("{'trace': {'id': 't', 'userId': '" + kim + "', 'input': '" + kim
                                + "'}, 'observations': [{'id': 'o', 'model': 'm', 'totalCost': 1,"
                                  " 'startTime': '2026-03-01T00:00:00Z', 'input': '"
                                + kim + "', 'output': '" + kim + "', 'metadata': '" + kim + "'}]}")},
        };
    }
    // A blob that zstd packed, as it was; else the text itself.
    static std::string unpacked(const std::string& bytes)
    {
        const auto begin = bytes.find("\x28\xB5\x2F\xFD");
        if (begin == std::string::npos || begin > 16)
            return bytes;
        std::string out(std::size_t{1} << 20, '\0');
        const auto size = ZSTD_decompress(out.data(), out.size(), bytes.data() + begin, bytes.size() - begin);
        return ZSTD_isError(size) ? bytes : out.substr(0, size);
    }

private Q_SLOTS:
    // A small file of each format, in through the door and looked at once more.
    void everyFormatLands()
    {
        const auto made = workspace();
        int landed = 0;
        for (const auto& file : {"aws_cur.csv", "aws_cur2.csv", "azure_cost.csv", "gcp_billing.csv", "oci_cost.csv",
                                 "kubecost_allocation.json", "infracost.json", "openai_costs.json", "openai_usage.json",
                                 "litellm_daily_activity.json", "litellm_spend_logs.ndjson", "langfuse_trace.json"}) {
            const auto report = load(*made, fs::path(TEST_DATA "/read") / file);
            const auto& found = report.files.at(0).found;
            QVERIFY2(report.files.at(0).status == core::ImportStatus::imported, file);
            QVERIFY2(fs::path(file).stem().string().starts_with(found.format.substr(0, 7)), found.format.c_str());
            QVERIFY2(report.receipts.at(0).rows > 0, file);
            ++landed;
        }
        QCOMPARE(landed, 12);
        QVERIFY(verifyWorkspace(*made).empty());
        SAYS(joined(rows(*made, "SELECT provider, billed_exact, effective_exact FROM cost WHERE provider IN ('AWS', "
                                "'Google Cloud', 'Oracle') ORDER BY import, row, category")),
             "AWS|0|0.0625 AWS|0.019|0.019 AWS|0.4|0.3 Google Cloud|-0.000005| Google Cloud|0.000005| "
             "Oracle|0.000000002323760000| Oracle|-0.5|");
    }
    // What a cluster takes of the cloud's bill is no money of its own.
    void aViewIsNotCountedTwice()
    {
        const auto made = workspace();
        load(*made, write(at("bill.csv"), focus({{"2026-03-05", "1", "eks", "10"}})));
        load(*made,
             write(at("allocation.json"), json("{'code': 200, 'data': [{'shop': {'name': 'shop', 'window': {'start': "
                                               "'2026-03-05T00:00:00Z', 'end': '2026-03-06T00:00:00Z'},"
                                               " 'cpuCost': 8, 'totalCost': 8}}]}")));
        SAYS(joined(rows(*made, "SELECT name, role FROM source ORDER BY id")), "focus|bills kubecost_allocation|view");
        SAYS(joined(rows(*made, "SELECT \"values\" FROM measure_series WHERE measure = 'spend' AND layer = 'cost'")),
             "10");
        SAYS(joined(rows(*made, "SELECT service, billed_exact FROM cost ORDER BY import")),
             "eks|10 Kubernetes|8"); // and yet it is there
    }

    // A file of one day replaces that day, and no other one.
    void daysOfUsageStandSideBySide()
    {
        const auto made = workspace();
        const auto log = [](const std::string& day, const std::string& spend) {
            return json("{'request_id': 'a', 'spend': " + spend + ", 'total_tokens': 7, 'startTime': '" + day
                        + "T10:00:00Z', 'model': 'big', 'status': 'success'}");
        };
        load(*made, write(at("one.json"), log("2026-03-01", "1")));
        load(*made, write(at("two.json"), log("2026-03-02", "2")));
        SAYS(joined(rows(*made, "SELECT date, billed_exact FROM cost ORDER BY day")), "2026-03-01|1 2026-03-02|2");
        const auto again = load(*made, write(at("three.json"), log("2026-03-02", "5")));
        QCOMPARE(again.files.at(0).status, core::ImportStatus::replaced);
        SAYS(joined(rows(*made, "SELECT date, billed_exact FROM cost ORDER BY day")), "2026-03-01|1 2026-03-02|5");
    }

    // An archive is a folder: files that a counter tells apart are one delivery, all others are versions of each other.
    void anArchiveIsAFolder()
    {
        const auto made = workspace();
        const auto january = focus({{"2026-01-05", "1", "vm", "10"}}), more = focus({{"2026-01-06", "1", "vm", "2.5"}});
        const auto zip = writeZip(at("month.zip"), {{"notes.txt", "not an export"},
                                                    {"sub/part_1.csv", january},
                                                    {"sub/part_2.csv", more},
                                                    {"tidy.csv", "time,metric,value\n2026-01-05,requests,7\n"}});
        const auto report = load(*made, zip);
        QVERIFY(report.errors.empty());
        SAYS(joined(rows(*made, "SELECT date, billed_exact, import FROM cost ORDER BY day")),
             "2026-01-05|10|1 2026-01-06|2.5|1");
        SAYS(joined(rows(*made, "SELECT metric, value FROM point")), "requests|7.000000");
        SAYS(joined(rows(*made, "SELECT container, substr(path, -24) FROM import_file WHERE import = 1 ORDER BY path")),
             "zip|month.zip/sub/part_1.csv zip|month.zip/sub/part_2.csv");
        QVERIFY(verifyWorkspace(*made).empty());
        for (const auto& file : load(*made, zip).files)
            QVERIFY(file.status == core::ImportStatus::unchanged || file.found.path.ends_with("notes.txt"));
        QCOMPARE(number(made->db(), "SELECT count(*) FROM import"), 2);
        // The same bytes outside of the archive are known too.
        QCOMPARE(load(*made, write(at("elsewhere.csv"), january)).files.at(0).status, core::ImportStatus::unchanged);
    }
    void versionsInAnArchive()
    {
        const auto made = workspace();
        const auto zip = writeZip(at("versions.zip"), {{"2026-01-05.csv", focus({{"2026-01-05", "1", "vm", "10"}})},
                                                       {"2026-01-06.csv", focus({{"2026-01-05", "1", "vm", "12"}})}});
        load(*made, zip);
        SAYS(joined(rows(*made, "SELECT billed_exact, import FROM cost")), "12|2");
    }
    void aManifestInAnArchive()
    {
        const auto made = workspace();
        const auto zip = writeZip(at("listed.zip"), {{"x/a.csv", focus({{"2026-01-05", "1", "vm", "10"}})},
                                                     {"x/b.csv", focus({{"2026-01-06", "1", "vm", "2"}})},
                                                     {"x/manifest.json", "{\"files\": [\"a.csv\", \"b.csv\"]}"}});
        load(*made, zip);
        SAYS(joined(rows(*made, "SELECT billed_exact, import FROM cost ORDER BY day")), "10|1 2|1");
    }
    void aHostileArchiveChangesNothing()
    {
        const auto made = workspace();
        const auto report =
            load(*made, writeZip(at("bad.zip"), {{"../../good.csv", focus({{"2026-01-05", "1", "vm", "10"}})}}));
        QVERIFY(!report.good());
        QVERIFY2(report.files.at(0).found.why.find("leads out of it") != std::string::npos,
                 report.files.at(0).found.why.c_str());
        SAYS(joined(rows(*made, "SELECT count(*) FROM import")), "0");
    }

    // A mapping is kept with its source: the next file of that header needs none.
    void mappingsAreKept()
    {
        const auto made = workspace();
        core::ImportOptions options;
        std::string why;
        options.mapping = core::readMapping("{\"time\": \"day\", \"values\": [\"sales\"]}", why);
        options.source = "shop";
        QVERIFY2(!load(*made, write(at("a.csv"), "day of it,sales\n2026-03-01,1\n"), options).good(),
                 "there is no column day");
        QVERIFY(load(*made, write(at("b.csv"), "day;sales;note\n2026-03-01;1;x\n"), options).good());
        const auto next = load(*made, write(at("c.csv"), "note;day;sales\ny;2026-03-02;2\n"));
        QVERIFY(next.good());
        SAYS(next.receipts.at(0).source, "shop");
        SAYS(joined(rows(*made, "SELECT metric, date, value, s.name FROM point JOIN import i ON i.id = point.import "
                                "JOIN source s ON s.id = i.source ORDER BY day")),
             "sales|2026-03-01|1.000000|shop sales|2026-03-02|2.000000|shop");
        QCOMPARE(load(*made, at("c.csv")).files.at(0).status, core::ImportStatus::unchanged);
        QCOMPARE(load(*made, at("b.csv"), options).files.at(0).status, core::ImportStatus::unchanged);
        QVERIFY(!load(*made, write(at("d.csv"), "day,sales\n2026-03-02,2\n")).good()); // another header
        options.mapping->values[0].metric = "revenue";
        const auto again = load(*made, at("b.csv"), options);
        QVERIFY2(again.files.at(0).found.why.find("in another way; undo it") != std::string::npos,
                 again.files.at(0).found.why.c_str());
        QVERIFY(verifyWorkspace(*made).empty());
    }

    // A file without dates belongs to the period that somebody says, and to no second one.
    void periodsAreSaid()
    {
        const auto made = workspace();
        const auto file = write(at("summary.csv"), "Name,CPU,RAM,PV,Total\nshop,1,1,0,2\n");
        QVERIFY(load(*made, file).files.at(0).found.why.find("--period 2026-03") != std::string::npos);
        core::ImportOptions options;
        options.period = core::Period::parse("2026-W10");
        QVERIFY(load(*made, file, options).good());
        SAYS(joined(rows(*made, "SELECT date, billing_period, billed FROM cost")), "2026-03-02|2026-03-01|2.000000");
        options.period = core::Period::parse("2026-03");
        QCOMPARE(load(*made, file, options).files.at(0).status, core::ImportStatus::unchanged);
        options.period = core::Period::parse("2026-04");
        const auto again = load(*made, file, options);
        QVERIFY2(again.files.at(0).found.why.find("for another month; undo it") != std::string::npos,
                 again.files.at(0).found.why.c_str());
        QVERIFY(verifyWorkspace(*made).empty());
    }

    // Hours of accelerators come from what was paid for, however the service and the unit are called.
    void acceleratorHours()
    {
        const auto made = workspace();
        const std::string header = "BillingAccountId,BillingPeriodStart,ChargePeriodStart,BilledCost,EffectiveCost,"
                                   "BillingCurrency,ServiceName,ConsumedQuantity,ConsumedUnit,Tags\n";
        const auto row = [](const std::string& service, const std::string& quantity, const std::string& unit) {
            return "1,2026-03-01T00:00:00Z,2026-03-05T00:00:00Z,1,1,USD," + service + "," + quantity + "," + unit
                   + ",\"{\"\"component\"\":\"\"vision\"\"}\"\n";
        };
        load(*made,
             write(at("gpu.csv"), header + row("GPU Compute", "24", "Hours") + row("Cloud TPUs", "1.5", "1 Hour")
                                      + row("GPU Compute", "7", "GB") + row("GPU Compute", "9", "10 Hours")
                                      + row("Output storage", "100", "Hours") + row("GPU Compute", "", "Hours")));
        SAYS(joined(rows(*made, "SELECT \"values\" FROM measure_series WHERE measure = 'gpu_hours_paid'")), "25.5");
        core::changeSource(*made, "focus", {"view", {}});
        SAYS(joined(rows(*made, "SELECT \"values\" FROM measure_series WHERE measure IN ('gpu_hours_paid', 'spend')")),
             "");
        const auto shown = core::sourcesOf(*made);
        QVERIFY(shown.size() == 1 && shown.front().hasMoney && shown.front().role == "view");
        core::changeSource(*made, "focus", {"bills", {}, shown.front()});
        SAYS(joined(rows(*made, "SELECT \"values\" FROM measure_series WHERE measure = 'gpu_hours_paid'")), "25.5");
        QVERIFY_THROWS_EXCEPTION(core::Error,
                                 core::changeSource(*made, "focus", {{}, "EUR", shown.front()})); // it bills by now
        QCOMPARE(core::sourcesOf(*made).front().currency, std::string());
    }

    // Money that another source bills too counts once, as soon as somebody says so; and twice again when it is taken
    // back.
    void viewsCountOnce_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("role"); // of a new source
        const auto row = [](const char* format, const char* ending, const char* role) {
            QTest::newRow(format) << QString::fromLatin1(format) + QString::fromLatin1(ending)
                                  << QString::fromLatin1(format) << QString::fromLatin1(role);
        };
        row("openai_costs", ".json", "bills");
        row("litellm_spend_logs", ".ndjson", "bills");
        row("litellm_daily_activity", ".json", "bills");
        row("langfuse_trace", ".json", "bills");
        row("kubecost_allocation", ".json", "view");
    }
    void viewsCountOnce()
    {
        QFETCH(QString, file);
        QFETCH(QString, source);
        QFETCH(QString, role);
        const auto made = workspace();
        const auto spend = [&] {
            return joined(
                rows(*made,
                     "SELECT currency, measure, \"values\" FROM measure_series WHERE layer = 'cost' ORDER BY 1, 2, 3"));
        };
        const auto view = fs::path(TEST_DATA) / "read" / file.toStdString();
        load(*made, write(at("bill.csv"), focus({{"2026-03-01", "1", "ai", "100"}})));
        const auto bill = spend();
        load(*made, view);
        SAYS(rows(*made, "SELECT role FROM source WHERE name = '" + source.toStdString() + "'").at(0),
             role.toStdString());
        core::changeSource(*made, source.toStdString(), {"bills", {}});
        const auto both = spend();
        QVERIFY(both != bill);
        QVERIFY(number(made->db(), "SELECT count(*) FROM cost_cell") > 1);
        core::changeSource(*made, source.toStdString(), {"view", {}});
        SAYS(spend(), bill);
        // What it says is still there to be looked at, and stays a view whatever is imported or placed anew.
        QVERIFY(number(made->db(), "SELECT count(*) FROM cost_cell") > 1);
        core::undoImport(*made, core::ImportId{2});
        load(*made, view);
        SAYS(spend(), bill);
        load(*made,
             write(at("rules.json"),
                   json("{'opsatlas': 'rules', 'items': [{'id': 'all', 'service': '*', 'component': 'everything'}]}")));
        SAYS(joined(rows(*made, "SELECT \"values\" FROM measure_series WHERE layer = 'cost' AND measure = 'spend'")),
             "100");
        core::changeSource(*made, source.toStdString(), {"bills", {}});
        core::undoImport(*made, core::ImportId{4});
        SAYS(spend(), both);
        QVERIFY(verifyWorkspace(*made).empty());
    }

    // Above and below the line of a savings rate stand the same rows.
    void listPrices_data()
    {
        QTest::addColumn<QByteArray>("charge");  // category, status, billed, effective, list, contracted
        QTest::addColumn<QByteArray>("added");   // listed, list
        QTest::addColumn<QByteArray>("counted"); // contracted stands in, no price
        const auto row = [](const char* name, const char* charge, const char* added, const char* counted) {
            QTest::newRow(name) << QByteArray(charge) << QByteArray(added) << QByteArray(counted);
        };
        row("use", "Usage,,90,90,100,95", "90 100", "0 0");
        row("no list price", "Usage,,45,45,,50", "45 50", "1 0");
        row("a list price of 0", "usage,,45,45,0.00,50", "45 50", "1 0");
        row("no price at all", "Usage,,30,30,0,", "", "0 1");
        row("free of charge", "Usage,,0,0,,", "", "0 0");
        row("covered by a commitment", "Usage,Used,0,60,100,95", "60 100", "0 0");
        row("covered, but nobody says at what cost", "Usage,Used,0,,100,95", "", "0 0");
        row("not used", "Usage,unused,0,60,60,60", "", "0 0");
        row("bought", "Purchase,,60,60,60,60", "", "0 0");
        row("tax", "Tax,,19,19,19,19", "", "0 0");
        row("a credit", "Credit,,-19,-19,,", "", "0 0");
        row("an adjustment", "Adjustment,,-19,-19,100,", "", "0 0");
        row("no category", ",,90,90,100,", "90 100", "0 0");
        row("no effective cost", "Usage,,90,,100,", "90 100", "0 0");
        row("taken back", "Usage,,-90,-90,-100,", "-90 -100", "0 0");
    }
    void listPrices()
    {
        QFETCH(QByteArray, charge);
        QFETCH(QByteArray, added);
        QFETCH(QByteArray, counted);
        const auto made = workspace();
        const auto report =
            load(*made, write(at("a.csv"), "ChargeCategory,CommitmentDiscountStatus,BilledCost,EffectiveCost,ListCost,"
                                           "ContractedCost,BillingCurrency,ProviderName,ChargePeriodStart\n"
                                               + charge.toStdString() + ",EUR,P,2026-03-05\n"));
        const auto value = [&](const char* measure) {
            return joined(rows(*made, std::string("SELECT \"values\" FROM measure_series WHERE layer = 'cost' AND "
                                                  "measure = '")
                                          + measure + "'"));
        };
        const auto listed = value("spend_listed"), list = value("spend_list");
        SAYS(listed.empty() && list.empty() ? "" : listed + " " + list, added.toStdString());
        SAYS(joined(rows(*made, "SELECT coalesce(listed || ' ' || list, '') FROM cost_cell")), added.toStdString());
        const auto& receipt = report.receipts.at(0);
        SAYS(std::to_string(receipt.contractedRows) + " " + std::to_string(receipt.unlistedRows),
             counted.toStdString());
        QVERIFY(report.good());
        QVERIFY(verifyWorkspace(*made).empty());
    }

    // A total that lacks an amount is at least what it says, and the import is not whole.
    void totalsAtLeast()
    {
        const auto made = workspace();
        const std::string head = "BilledCost,EffectiveCost,BillingCurrency,ProviderName,ChargePeriodStart\n";
        for (const auto& [row, column] : {std::pair("NaN,1", "billed"),
                                          {"-,1", "billed"},
                                          {"soon,1", "billed"},
                                          {"1,#N/A", "effective"},
                                          {"NULL,", "billed"}}) {
            const auto report =
                load(*made, write(at("a.csv"), head + "2,2,EUR,P,2026-03-05\n" + row + ",EUR,P,2026-03-06\n"));
            QVERIFY2(!report.good(), row);
            const auto& unknown = report.receipts.at(0).unknownAmounts;
            QCOMPARE(unknown.size(), std::size_t{1});
            QCOMPARE(unknown.at({"EUR", column}), 1);
            std::string text;
            for (const auto& line : core::receiptLines(report.receipts.at(0)))
                text += core::messageText(line) + "\n";
            QVERIFY2(text.find(std::string(column) + " at least ") != std::string::npos, text.c_str());
        }
        const auto whole = load(*made, write(at("a.csv"), head + "2,,EUR,P,2026-03-05\n"));
        QVERIFY(whole.good() && whole.receipts.at(0).unknownAmounts.empty());
    }

    // A currency that a file does not say can be said later; the exact totals follow.
    void currencyOfASource()
    {
        const auto made = workspace();
        load(*made, write(at("a.csv"), "BilledCost,EffectiveCost,ChargePeriodStart,BillingCurrency\n1.10,,2026-03-05,"
                                       "\n2.20,,2026-03-06,EUR\n"));
        SAYS(joined(rows(*made, "SELECT currency, amount FROM import_total ORDER BY currency")), "?|1.10 EUR|2.20");
        core::changeSource(*made, "focus", {{}, "EUR"});
        SAYS(joined(rows(*made, "SELECT currency, amount FROM import_total WHERE import = 1")), "EUR|3.30");
        SAYS(joined(rows(*made, "SELECT DISTINCT currency FROM cost")), "EUR");
        SAYS(joined(rows(*made, "SELECT DISTINCT currency FROM cost_cell")), "EUR");
        const auto next = load(
            *made,
            write(
                at("b.csv"),
                "BilledCost,EffectiveCost,ChargePeriodStart,BillingCurrency\n4,,2026-04-05,\n0.50,,2026-04-06,EUR\n"));
        SAYS(joined(rows(*made, "SELECT currency, amount FROM import_total WHERE import = 2")), "EUR|4.50");
        QCOMPARE(next.receipts.at(0).totals.size(), std::size_t{1});
        QVERIFY(verifyWorkspace(*made).empty());
        for (const core::SourceChange& wrong : {core::SourceChange{{}, "Euro"}, core::SourceChange{"owner", {}}})
            QVERIFY_THROWS_EXCEPTION(core::Error, core::changeSource(*made, "focus", wrong));
        QVERIFY_THROWS_EXCEPTION(core::Error, core::changeSource(*made, "nothing", {}));
        SAYS(joined(rows(*made, "SELECT role, currency FROM source")), "bills|EUR");
    }

    void replacingAWholeByAPart()
    {
        const auto made = workspace();
        const auto part = [&](int n) { return focus({{"2026-03-0" + std::to_string(n), "1", "vm", "1"}}); };
        fs::create_directories(at("parts"));
        write(at("parts/part_1.csv"), part(1));
        write(at("parts/part_2.csv"), part(2));
        const auto whole = load(*made, at("parts"));
        QCOMPARE(whole.receipts.size(), std::size_t{1});
        QVERIFY(whole.receipts.at(0).warnings.empty());
        // A part of the days replaces these days; a part of the whole period is said to be one.
        const auto day = load(*made, write(at("days/part_2.csv"), part(3)));
        QVERIFY(day.receipts.at(0).warnings.empty() && day.receipts.at(0).replaced.empty());
        core::ImportOptions options;
        options.whole = true;
        const auto one = load(*made, write(at("again/part_2.csv"), part(2) + "\n"), options);
        QVERIFY(!one.receipts.at(0).warnings.empty());
        QVERIFY2(one.receipts.at(0).warnings.at(0).find("looks like one part of import 1") != std::string::npos,
                 one.receipts.at(0).warnings.at(0).c_str());
    }
    // A correction belongs to the period that brings it: it adds to that one and replaces nothing of the other.
    void correctionsAdd()
    {
        const auto made = workspace();
        load(*made, write(at("feb.csv"), focus({{"2026-02-10", "1", "vm", "10"}})));
        load(*made, write(at("mar.csv"), focus({{"2026-03-05", "1", "vm", "20"},
                                                {"2026-02-10", "1", "vm", "-4", "USD", "2026-03-01", "Correction"}})));
        SAYS(joined(rows(*made, "SELECT date, billed_exact, correction FROM cost ORDER BY day")),
             "2026-02-10|10|0 2026-03-01|-4|1 2026-03-05|20|0");
    }

    // Nothing of what names people is in the file of a workspace, however deep: each column of each table, unpacked.
    void peopleAreLeftOut()
    {
        const auto made = workspace();
        const std::string kim = "kim@marker.example";
        for (const auto& [name, text] : personalFiles(kim)) {
            const auto report = load(*made, write(at(name), text));
            QVERIFY2(report.errors.empty() && report.files.at(0).status != core::ImportStatus::refused, name.c_str());
        }
        QVERIFY(number(made->db(), "SELECT count(*) FROM quarantine") > 0);
        Statement tables(
            made->db(),
            "SELECT name FROM sqlite_schema WHERE type = 'table' UNION ALL SELECT 'cost' UNION ALL SELECT 'point'");
        int looked = 0;
        while (tables.step()) {
            Statement all(made->db(), "SELECT * FROM \"" + tables.text(0) + "\"");
            while (all.step())
                for (int column = 0; column < all.columns(); ++column) {
                    const auto text = unpacked(all.text(column));
                    QVERIFY2(text.find("marker") == std::string::npos, (tables.text(0) + ": " + text).c_str());
                    ++looked;
                }
        }
        QVERIFY(looked > 1000);
        // The same look finds what is kept.
        Statement words(made->db(), "SELECT bytes FROM word");
        bool found = false;
        while (words.step())
            found = found || unpacked(words.text(0)).find("kept-team") != std::string::npos;
        QVERIFY(found);
    }

    // Requests of language models reach the measures that KPIs read.
    void requestsAreMeasured()
    {
        const auto made = workspace();
        load(*made, write(at("log.json"), json("[{'request_id': 'a', 'spend': 1, 'startTime': '2026-03-01T10:00:00Z', "
                                               "'model': 'big', 'status': 'success'},"
                                               "{'request_id': 'b', 'spend': 1, 'startTime': '2026-03-01T11:00:00Z', "
                                               "'model': 'big', 'status': 'failure'}]")));
        load(*made,
             write(at("usage.json"),
                   json("{'object': 'page', 'data': [{'start_time': 1772409600, 'end_time': 1772496000, 'results': ["
                        "{'object': 'organization.usage.completions.result', 'num_model_requests': 40, 'model': "
                        "'big'}]}]}")));
        SAYS(joined(rows(*made, "SELECT measure, \"values\" FROM measure_series WHERE measure IN ('predictions', "
                                "'requests', 'requests_ok') ORDER BY measure")),
             "predictions|2 40 requests|2 40 requests_ok|1");
    }
};

ROOM_TEST(TestIntakeCosts)
#include "tst_intake_costs.moc"

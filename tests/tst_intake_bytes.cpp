#include "tests/import_fixture.h"
#include "tests/room.h"

#include "core/bytes/hash.h"

#include <QTest>

#include <zstd.h>

#include <chrono>
#include <random>

using namespace core;
using namespace fixture;

// What imports write is the same to the byte as it was when this test was written. A change that means to write other
// bytes changes the constants and says so.
class TestIntakeBytes : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;

    fs::path made(const std::string& name, const std::string& text) const
    {
        auto file = write(root_ / name, text);
        fs::last_write_time(file, fs::file_time_type(std::chrono::hours(1)));
        return file;
    }

    // Charges of several accounts in turn, with resources that have names, services and tags of their own. Later
    // every row has a key of its own, so that the file is kept in two sections. Some rows are written in other ways
    // than those beside them.
    fs::path charges() const
    {
        constexpr int rowCount = 146'000;
        std::mt19937 random(11);
        std::string text =
            "BillingAccountId,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,BilledCost,EffectiveCost,ListCost,"
            "BillingCurrency,ProviderName,ServiceName,ResourceId,ResourceName,SubAccountId,Tags,ChargeClass,"
            "CommitmentDiscountStatus,x_Note\n";
        for (int n = 0; n < rowCount; ++n) {
            const auto odd = n / 5000 % 2 == 0 ? random() % 400 : 400;
            const auto resource = n < 12'000 ? random() % 900 : static_cast<unsigned>(n);
            const auto number = std::to_string(resource);
            const auto month = std::to_string(1 + n * 4 / rowCount);
            const auto day = "2026-0" + month + "-" + std::to_string(10 + n / 37 % 18);
            const auto cost = std::to_string(random() % 90) + "." + std::to_string(1000 + random() % 8999);
            const std::string billed = odd == 1   ? "\"$1,000.50\""
                                       : odd == 2 ? "about 5"
                                       : odd == 3 ? ""
                                       : odd == 4 ? "1E-05"
                                                  : cost;
            text +=
                "acct-" + std::to_string(resource % 7) + ",2026-0" + month + "-01T00:00:00Z,2026-0"
                + std::to_string(2 + n * 4 / rowCount) + "-01T00:00:00Z,"
                + (odd == 5   ? "soon"
                   : odd == 6 ? "2025-12-31"
                              : day)
                + "T0" + std::to_string(n / 5 % 10) + ":00:00Z," + billed + "," + (odd == 7 ? "NULL" : billed) + ","
                + std::to_string(random() % 100'000) + ".25,"
                + (odd == 8   ? ""
                   : odd == 9 ? "EUR"
                              : "USD")
                + ",Cloud,svc " + std::to_string(resource % 30) + ",res-" + number + ","
                + (odd == 10   ? "\"two\nlines\""
                   : odd == 11 ? "\"of \"\"late\"\"\""
                               : "\"name, " + number + "\"")
                + ",sub-" + std::to_string(resource % 70) + ","
                + (odd == 12 ? "" : "\"{\"\"app\"\": \"\"" + std::to_string(resource % 40) + "\"\", \"\"a\"\": 1}\"")
                + (odd == 13 ? ",Correction," : ",,") + (resource % 11 == 0 ? "Unused," : ",")
                + (resource % 3 == 0 ? "" : "note") + (odd == 14 ? ",one,too,many" : "") + (odd == 15 ? "\r\n" : "\n");
        }
        return made("charges.csv", text);
    }

    // Charges with a column that is not read, decimal commas and no currency: rows that are taken apart.
    fs::path commas() const
    {
        std::string text = "ChargePeriodStart;BilledCost;EffectiveCost;ServiceName;x_AccountOwnerId;ResourceId;Tags\n";
        for (int n = 0; n < 20'000; ++n)
            text += "2026-03-" + std::to_string(10 + n / 1000) + ";" + std::to_string(n % 700) + ","
                    + std::to_string(10 + n % 90) + ";1.000,5;s" + std::to_string(n % 12) + ";kim;r"
                    + std::to_string(n % 300) + ";\"{\"\"app\"\":\"\"a" + std::to_string(n % 9) + "\"\"}\"\n";
        return made("commas.csv", text);
    }

    fs::path points(bool lines) const
    {
        std::mt19937 random(lines ? 7 : 8);
        std::string text = lines ? "" : "timestamp,component,metric,value,region\n";
        for (int n = 0; n < 70'000; ++n) {
            const auto odd = random() % 300;
            const auto time = "2026-03-" + std::to_string(10 + n / 3500) + "T00:00:00Z";
            const auto metric = "m" + std::to_string(random() % 9), component = "c" + std::to_string(random() % 40);
            const auto value = odd == 1 ? "\"soon\"" : std::to_string(random() % 1000) + (odd == 4 ? ".125" : "");
            if (lines)
                text += "{\"ts\":\"" + time + "\",\"metric\":\"" + metric + "\",\"value\":" + value
                        + (odd == 2 ? "" : ",\"component\":\"" + component + "\"")
                        + (odd == 3 ? ",\"region\":\"" + std::string(40, 'r') + "\"" : "") + "}\n";
            else
                text += time + "," + (odd == 2 ? "" : component) + "," + metric + "," + value
                        + (odd == 3 ? ",north" : ",") + "\n";
        }
        return made(lines ? "points.ndjson" : "points.csv", text);
    }

    fs::path outcomes() const
    {
        std::string text = "{\"metadata\": {\"dbt_schema_version\": "
                           "\"https://schemas.getdbt.com/dbt/run-results/v5.json\", \"generated_at\": "
                           "\"2026-03-01T00:00:00Z\", \"invocation_id\": \"made\"}, \"results\": [";
        for (int n = 0; n < 3000; ++n)
            text += std::string(n == 0 ? "" : ",\n") + "{\"status\": \"" + (n % 17 == 0 ? "fail" : "pass")
                    + "\", \"timing\": [], \"execution_time\": 0.5, \"message\": null, \"failures\": "
                    + std::to_string(n % 17 == 0 ? n : 0) + ", \"unique_id\": \"test.shop.unique_t" + std::to_string(n)
                    + ".ab12\"}";
        return made("outcomes.json", text + "], \"elapsed_time\": 1.0, \"args\": {}}");
    }

    // A rule that finds the component of every key anew.
    fs::path rules() const
    {
        return made("rules.json", R"({"opsatlas": "rules", "items": [{"id": "apps", "label": {"app": "*"},)"
                                  R"( "component_from": "label:app", "create": true}]})");
    }

    // Charges in place of the first ones, some times over: the second file continues the first.
    fs::path replacing(int times) const
    {
        const auto once = focus({{"2026-01-05", "acct-1", "db", "1.50"}, {"2026-02-06", "acct-2", "web", "0.0850"}});
        auto text = once;
        for (int n = 1; n < times; ++n)
            text += once.substr(once.find('\n') + 1);
        return made("replacing" + std::to_string(times) + ".csv", text);
    }

    // Samples of tests/data/read whose facts have times of their own: a fact without one has that of the import.
    fs::path samples() const
    {
        for (const auto* name : {"aws_cur.csv",
                                 "aws_cur2.csv",
                                 "azure_cost.csv",
                                 "codecarbon.csv",
                                 "dbt_manifest.json",
                                 "dbt_run_results.json",
                                 "dbt_sources.json",
                                 "deequ_metrics.json",
                                 "evidently_legacy.json",
                                 "evidently_test_suite.json",
                                 "gcp_billing.csv",
                                 "gx_old_validation.json",
                                 "gx_validation.json",
                                 "infracost.json",
                                 "kubecost_allocation.json",
                                 "langfuse_trace.json",
                                 "litellm_daily_activity.json",
                                 "litellm_spend_logs.ndjson",
                                 "mlflow.db",
                                 "mlflow_export_run.json",
                                 "mlflow_rest.json",
                                 "oci_cost.csv",
                                 "openai_costs.json",
                                 "openai_usage.json",
                                 "openlineage_dataset.json",
                                 "openlineage_fail.json",
                                 "openlineage_start.json",
                                 "openmetrics.txt",
                                 "otlp_metrics.json",
                                 "otlp_spans.json",
                                 "prometheus.txt",
                                 "prometheus_matrix.json",
                                 "prometheus_scalar.json",
                                 "soda_scan.json",
                                 "tensorboard.csv",
                                 "tensorboard.json"}) {
            fs::create_directories(root_ / "read");
            fs::copy_file(fs::path(TEST_DATA) / "read" / name, root_ / "read" / name,
                          fs::copy_options::overwrite_existing);
            fs::last_write_time(root_ / "read" / name, fs::file_time_type(std::chrono::hours(1)));
        }
        return root_ / "read";
    }

    // SHA-256 of all rows of all tables; where the files lay is no part of it.
    std::string contentHash(const fs::path& workspace) const
    {
        std::string all;
        const auto root = root_.string();
        for (auto row : allTables(workspace)) {
            if (row.starts_with("measure_series: 'asset'")) // reaches up to today
                continue;
            for (auto at = row.find(root); at != std::string::npos; at = row.find(root, at))
                row.erase(at, root.size());
            all += row + "\n";
        }
        return sha256(all);
    }

private Q_SLOTS:
    void initTestCase()
    {
        root_ = dir_.path().toStdString();
        if (ZSTD_versionNumber() / 100 != 105)
            QSKIP("zstd is not 1.5, and another one may pack the same to other bytes");
    }

    // The large ones come last: all that is written so far is looked at after each.
    void importsWriteTheSameBytes()
    {
        const std::pair<fs::path, const char*> imports[] = {
            {samples(), "ff01206b52538a334d219a7ae0d3195601b329d9fd9e42bbee1a4502cef5d621"},
            {commas(), "ae1589f6126c5833a0d7491d1afe316b09a4706f45977b5ede551bca537ef96b"},
            {outcomes(), "2dbad7dca9daf7e0e149772981fe1e6ee1d1d6c4b7c6525ccef473e78918a88f"},
            {replacing(1), "b260380f21a26795f03a16ec85ae934f85c407df5d11a6e29f74e7fb65296253"},
            {replacing(2), "3aa862c7a8bc50f68dd33b277c07129df391e7a9de62a1c42c5e733e91018ca5"},
            {points(true), "91b9df4ad374a9ac718ed473d82bb1734f4bcb50da959aa3dab65d6b45792904"},
            {points(false), "f49e593491d13b9108d0f3b97904ac287417d4c69585fb790c91cecf287ced4e"},
            {charges(), "b68f0862376964b587fd6544a37d89fa2610aefa8dd8be1249401b7a4d0f513d"},
            {rules(), "1d044536409bd8ed93a0e19fab1b69bca5ce1808e9d7b3d76c31150d197cff17"},
        };
        const auto path = root_ / "w.opsatlas";
        Workspace workspace(path, Access::create);
        ImportOptions options;
        options.threads = 2; // tst_intake_bulk says that their number changes nothing
        std::string others;  // every one that differs is told
        for (const auto& [file, hash] : imports) {
            for (const auto& receipt : load(workspace, file, options).receipts)
                QVERIFY2(receipt.import, file.c_str());
            if (const auto written = contentHash(path); written != hash)
                others += file.filename().string() + " " + written + "\n";
        }
        QVERIFY2(others.empty(), others.c_str());
    }
};

ROOM_TEST(TestIntakeBytes)
#include "tst_intake_bytes.moc"

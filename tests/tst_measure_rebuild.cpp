#include "tests/import_fixture.h"

#include "core/base/time.h"
#include "core/intake/undo.h"
#include "core/measure/assign_keys.h"
#include "core/measure/rebuild.h"
#include "core/store/rows_table.h"
#include "tests/room.h"

#include <QTest>

#include <random>

using namespace core;
using namespace fixture;

namespace {

// Random exports of a small portfolio: few names, few days and few run ids, so that much meets.
class Exports {
public:
    explicit Exports(unsigned seed) : random_(seed) {}

    unsigned pick(unsigned below) { return static_cast<unsigned>(random_() % below); }

    // Name and content.
    std::pair<std::string, std::string> next()
    {
        switch (pick(10)) {
        case 0: return {"run_results.json", dbt()};
        case 1: return {"run_results.json", dbt()};
        case 2: return {"validation.json", expectations()};
        case 3: return {"evidently.json", evidently()};
        case 4: return {"focus.csv", costs()};
        case 5:
        case 6: return {"points.csv", points()};
        case 7: return {"lineage.ndjson", lineage()};
        case 8: return {"components.csv", components()};
        default: return pick(2) == 0 ? std::pair{"rules.json", rules()} : std::pair{"bindings.json", bindings()};
        }
    }

private:
    std::string one(std::initializer_list<const char*> of)
    {
        return of.begin()[pick(static_cast<unsigned>(of.size()))];
    }
    std::string day() { return isoDay(static_cast<Day>(20'454 + static_cast<int>(pick(12)))); }
    std::string time() { return day() + "T" + one({"00", "07", "23"}) + ":" + one({"00", "59"}) + ":00Z"; }
    std::string number() { return std::to_string(pick(900)) + one({"", ".5", ".1", ".333"}); }

    std::string dbt()
    {
        std::string text =
            R"({"metadata":{"dbt_schema_version":"https://schemas.getdbt.com/dbt/run-results/v6.json","generated_at":")"
            + time() + R"(","invocation_id":"run-)" + std::to_string(pick(12)) + R"(","env":{}},"results":[)";
        for (unsigned n = 0, count = 1 + pick(4); n < count; ++n)
            text += (n == 0 ? "" : ",") + std::string(R"({"unique_id":")")
                    + one({"test.shop.unique_id", "test.shop.not_null", "test.shop.range", "model.shop.orders"})
                    + R"(","status":")" + one({"pass", "pass", "fail", "warn", "error"}) + R"(","execution_time":1.5})";
        return text + R"(],"elapsed_time":3,"args":{"target":")" + one({"prod", "dev"}) + R"("}})";
    }
    std::string expectations()
    {
        std::string text =
            R"({"meta":{"great_expectations_version":"0.18.0","expectation_suite_name":"orders","run_id":{)"
            R"("run_name":"a","run_time":")"
            + time() + R"("},"active_batch_definition":{"data_asset_name":")" + one({"orders", "churn"})
            + R"("}},"results":[)";
        for (unsigned n = 0, count = 1 + pick(3); n < count; ++n)
            text += (n == 0 ? "" : ",") + std::string(R"({"success":)") + one({"true", "false"})
                    + R"(,"expectation_config":{"expectation_type":")"
                    + one({"expect_column_values_to_not_be_null", "expect_column_values_to_be_unique",
                           "expect_column_values_to_be_in_set"})
                    + R"(","kwargs":{"column":")" + one({"id", "amount"}) + R"("}},"result":{"element_count":)"
                    + std::to_string(pick(1000)) + R"(,"unexpected_count":)" + std::to_string(pick(9)) + "}}";
        return text + R"(],"success":false,"statistics":{"evaluated_expectations":1}})";
    }
    std::string evidently()
    {
        return R"({"version":"0.4.40","metrics":[{"metric":"DatasetSummaryMetric","result":{"current":{)"
               R"("number_of_rows":)"
               + std::to_string(pick(5000))
               + R"(}}},{"metric":"ClassificationQualityMetric","result":{"current":{"accuracy":0.)"
               + std::to_string(pick(100))
               + R"(}}},{"metric":"DataDriftTable","result":{"drift_by_columns":{"age":{"column_name":"age",)"
                 R"("drift_score":0.1,"drift_detected":)"
               + one({"true", "false"}) + R"(}}}}],"timestamp":")" + time() + R"("})";
    }
    std::string costs()
    {
        std::vector<Charge> charges;
        for (unsigned n = 0, count = 1 + pick(8); n < count; ++n)
            charges.push_back({day(), one({"a", "b", "shared"}), one({"churn", "lake", "web"}),
                               (pick(9) == 0 ? "-" : "") + number(), one({"USD", "EUR"})});
        return focus(charges);
    }
    std::string points()
    {
        std::string text = "timestamp,component,metric,value,run\n";
        for (unsigned n = 0, count = 1 + pick(8); n < count; ++n)
            text += time() + "," + one({"churn", "lake", "fraud", "ORG", ""}) + ","
                    + one({"requests", "predictions", "spend", "models_total", "hits_total", "load", "paid", "accuracy",
                           "rows"})
                    + "," + number() + "," + one({"", "", "r1", "r2"}) + "\n";
        return text;
    }
    std::string lineage()
    {
        return R"({"eventType":"COMPLETE","eventTime":")" + time() + R"(","run":{"runId":"job-)"
               + std::to_string(pick(5))
               + R"("},"job":{"namespace":"flow","name":"load"},"inputs":[{"namespace":"db","name":")"
               + one({"orders", "raw"}) + R"("}],"outputs":[{"namespace":"db","name":")" + one({"churn", "orders"})
               + R"("}],"producer":"p","schemaURL":"s"})" + "\n";
    }
    std::string components()
    {
        std::string text = "component,kind,owner_cost\n";
        for (const auto* name : {"churn", "lake", "web"})
            if (pick(3) != 0)
                text += std::string(name) + "," + one({"model", "data", "other"}) + "," + one({"", "ann"}) + "\n";
        return text + "fraud,model,\n";
    }
    std::string rules()
    {
        return R"({"opsatlas":"rules","items":[{"id":"one","asset":")" + one({"*orders*", "dbt:*", "*churn*"})
               + R"(","component":")" + one({"lake", "web", "new"})
               + R"("},{"id":"pool","account":"shared","shared":{"by":")" + one({"spend", "even"})
               + R"("}},{"id":"idle","service":"web","purpose":")" + one({"idle", "rework"})
               + R"(","from":"2026-01-04","component":"web"}]})";
    }
    std::string bindings()
    {
        return R"({"opsatlas":"bindings","items":[{"id":"hits","measure":"requests_ok","metric":"hits_total",)"
               R"("aggregation":"increase"},)"
               R"({"id":"load","measure":"gpu_hours_busy","metric":"load","aggregation":")"
               + one({"mean", "max", "sum", "count"})
               + R"("},{"id":"paid","measure":"gpu_hours_paid","metric":"paid","aggregation":"last"},)"
                 R"({"id":"right","measure":"predictions_correct","metric":"rows","times":"accuracy"},{"id":"all",)"
                 R"("measure":"predictions_labelled","metric":"rows","with":"accuracy"}]})";
    }

    std::mt19937 random_;
};

// Everything that is made from what is in force.
std::string derived(const Database& db)
{
    std::string all;
    for (const auto* sql : {"SELECT layer, component, measure, currency, first_day, \"values\" FROM measure_series",
                            "SELECT layer, component, first_day, last_day FROM component_seen",
                            "SELECT bucket, day, currency, billed, effective, list, unused, rows, import FROM "
                            "cost_cell ORDER BY 1, 2, 3, 9",
                            "SELECT p.file, p.kind, p.keys, p.places, p.hash FROM key_place p JOIN import_file f ON "
                            "f.id = p.file JOIN live_import i ON i.id = f.import ORDER BY 1, 2",
                            "SELECT id, name FROM component"}) {
        Statement query(db, sql);
        while (query.step()) {
            for (int column = 0; column < query.columns(); ++column)
                all += query.text(column) + "|";
            all += "\n";
        }
        all += "--\n";
    }
    return all;
}

// First and last day of every component that a point in force speaks of: as derived, and as the rows say.
std::string listed(const Database& db, const char* sql)
{
    std::string all;
    Statement query(db, sql);
    while (query.step())
        all += query.text(0) + " " + query.text(1) + " to " + query.text(2) + "\n";
    return all;
}
std::string seenAsDerived(const Database& db)
{
    return listed(db, "SELECT component, first_day, last_day FROM component_seen WHERE layer = 'seen' ORDER BY 1");
}
std::string seenInRows(const Database& db)
{
    return listed(
        db,
        "SELECT CASE WHEN p.stated_component = 'ORG' THEN -1 ELSE ifnull(c.id, 0) END AS who, min(p.day), max(p.day)"
        " FROM point p LEFT JOIN component c ON c.id = p.component GROUP BY who ORDER BY who");
}

std::string firstDifference(const std::string& a, const std::string& b)
{
    const auto at = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    const auto line = [at](const std::string& text) {
        const auto begin = text.rfind('\n', at == 0 ? 0 : at - 1);
        return text.substr(begin == std::string::npos ? 0 : begin + 1, 400);
    };
    return "now:\n" + line(a) + "\nfrom nothing:\n" + line(b);
}

} // namespace

// After any imports and undos the measures are those that a rebuild from nothing makes.
class TestMeasureRebuild : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};

    static std::string fromNothing(Database& db)
    {
        const Transaction rolledBack(db);
        for (const auto* table : {"measure_series", "component_seen", "key_place", "cost_cell_stated"})
            db.execute(std::string("DELETE FROM ") + table);
        assignEverything(db, {});
        rebuildMeasures(db, Touched::everything());
        return derived(db);
    }

private Q_SLOTS:
    void isThatOfARebuild_data()
    {
        QTest::addColumn<unsigned>("seed");
        const auto wanted = qEnvironmentVariableIntValue("OPSATLAS_SEQUENCES");
        for (int n = 0; n < (wanted > 0 ? wanted : 4); ++n)
            QTest::addRow("sequence %d", n) << static_cast<unsigned>(20260301 + n);
    }
    void isThatOfARebuild()
    {
        QFETCH(unsigned, seed);
        const fs::path folder = dir_.filePath(QString::number(seed)).toStdString();
        fs::create_directories(folder);
        Workspace workspace(folder / "w.opsatlas", Access::create);
        auto& db = workspace.db();
        registerRowTables(db);
        Exports exports(seed);
        std::size_t landed = 0;
        for (int step = 0; step < 12; ++step) {
            const auto newest = number(db, "SELECT max(id) FROM import");
            if (newest > 3 && exports.pick(5) == 0) {
                undoImport(workspace, static_cast<ImportId>(1 + exports.pick(static_cast<unsigned>(newest))));
            } else {
                const auto drop = folder / ("drop" + std::to_string(step));
                for (unsigned n = 0, count = 1 + exports.pick(6); n < count; ++n) {
                    const auto [name, text] = exports.next();
                    write(drop / std::to_string(n) / name, text);
                }
                const auto report = load(workspace, drop);
                for (const auto& file : report.files) {
                    QVERIFY2(file.status != ImportStatus::refused, (file.found.path + ": " + file.found.why).c_str());
                    landed += file.status != ImportStatus::unchanged;
                }
            }
            const auto now = derived(db);
            const auto again = fromNothing(db);
            QVERIFY2(now == again, ("step " + std::to_string(step) + ": " + firstDifference(now, again)).c_str());
            const auto seen = seenAsDerived(db), rows = seenInRows(db);
            QVERIFY2(seen == rows, ("step " + std::to_string(step) + ": seen\n" + seen + "rows\n" + rows).c_str());
        }
        QVERIFY(landed > 15);
    }
};

ROOM_TEST(TestMeasureRebuild)
#include "tst_measure_rebuild.moc"

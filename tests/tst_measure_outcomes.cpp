#include "tests/import_fixture.h"

#include "core/base/text.h"
#include "core/measure/asset_measures.h"
#include "core/measure/load.h"
#include "core/measure/outcome_measures.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace core;
using namespace fixture;

namespace {

constexpr Milliseconds hour = 3'600'000;

std::string shown(std::vector<std::pair<Measure, double>> parts)
{
    std::ranges::sort(parts, {}, [](const auto& part) { return infoOf(part.first).name; });
    std::string all;
    for (const auto& [measure, amount] : parts)
        all += (all.empty() ? "" : " ") + std::string(infoOf(measure).name) + "=" + shortest(amount);
    return all;
}

// Small exports.
std::string dbt(const std::string& run, const std::string& at, const std::string& status,
                const std::string& id = "test.shop.unique_id")
{
    return "{\"metadata\":{\"dbt_schema_version\":\"https://schemas.getdbt.com/dbt/run-results/"
           "v6.json\",\"generated_at\":\""
           + at + "\",\"invocation_id\":\"" + run + "\"},\"results\":[{\"unique_id\":\"" + id + "\",\"status\":\""
           + status + "\",\"execution_time\":1}],\"elapsed_time\":1,\"args\":{\"target\":\"prod\"}}";
}
std::string drift(const std::string& at, bool detected)
{
    return std::string(
               "{\"version\":\"0.4.40\",\"metrics\":[{\"metric\":\"DataDriftTable\",\"result\":{\"drift_by_columns\":{")
           + "\"age\":{\"column_name\":\"age\",\"drift_score\":0.1,\"drift_detected\":" + (detected ? "true" : "false")
           + "},\"size\":{\"column_name\":\"size\",\"drift_score\":0.1,\"drift_detected\":false}}}}],\"timestamp\":\""
           + at + "\"}";
}
std::string gx(const std::string& at)
{
    return "{\"meta\":{\"great_expectations_version\":\"0.18.0\",\"expectation_suite_name\":\"orders\",\"run_id\":{"
           "\"run_name\":\"a\",\"run_time\":\""
           + at
           + "\"},\"active_batch_definition\":{\"data_asset_name\":\"orders\"}},\"results\":[{\"success\":true,"
             "\"expectation_config\":{\"expectation_type\":"
             "\"expect_column_values_to_not_be_null\",\"kwargs\":{\"column\":\"id\"}},\"result\":{\"element_count\":8,"
             "\"unexpected_count\":2}}],\"success\":true,"
             "\"statistics\":{\"evaluated_expectations\":1}}";
}

} // namespace

// What verdicts come to: one by one, by check, by day and component.
class TestMeasureOutcomes : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    int place_ = 0;
    std::unique_ptr<Workspace> workspace_;

    void give(const std::string& name, const std::string& text)
    {
        const auto report =
            load(*workspace_, write(fs::path(dir_.path().toStdString()) / std::to_string(place_) / name, text));
        QVERIFY2(report.files.at(0).status == ImportStatus::imported, report.files.at(0).found.why.c_str());
    }
    // The unassigned's first day and values of a measure.
    std::string values(const char* measure) const
    {
        const auto& db = workspace_->db();
        const auto first =
            static_cast<Day>(number(db, "SELECT first_day FROM measure_series WHERE measure = ?", measure));
        const auto all = text(db, "SELECT \"values\" FROM measure_series WHERE measure = ?", measure);
        return all.empty() ? std::string("none") : isoDay(first) + ": " + all;
    }

private Q_SLOTS:
    void init()
    {
        ++place_;
        const auto folder = fs::path(dir_.path().toStdString()) / std::to_string(place_);
        fs::create_directories(folder);
        workspace_ = std::make_unique<Workspace>(folder / "w.opsatlas", Access::create);
    }
    void cleanup() { workspace_.reset(); }

    void oneVerdict_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("env");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("parts");
        const auto row = [](const char* name, const char* type, const char* env, const char* status,
                            const char* parts) { QTest::newRow(name) << type << env << status << parts; };
        row("a test", "dbt.test", "", "pass", "dq_tests_passed=1 dq_tests_run=1");
        row("a test that warns", "soda.check", "", "warn", "dq_tests_passed=0 dq_tests_run=1");
        row("a test that was skipped", "dbt.test", "", "skip", "dq_tests_passed=0 dq_tests_run=1");
        row("a unit test is about code", "dbt.unit_test", "", "fail", "");
        row("a unit test shifts left", "dbt.unit_test", "ci", "fail",
            "failures_before_production=1 failures_in_production=0");
        row("failed in production", "dbt.test", "prod", "fail",
            "dq_tests_passed=0 dq_tests_run=1 failures_before_production=0 failures_in_production=1");
        row("failed before", "dbt.test", "dev", "error",
            "dq_tests_passed=0 dq_tests_run=1 failures_before_production=1 failures_in_production=0");
        row("a model is no test", "dbt.model", "prod", "error",
            "failures_before_production=0 failures_in_production=1");
        row("a delivery in time", "dbt.freshness", "prod", "pass", "deliveries_due=1 deliveries_on_time=1");
        row("a late delivery", "dbt.freshness", "prod", "warn", "deliveries_due=1 deliveries_on_time=0");
        row("drift is for its day", "evidently.drift", "prod", "fail", "");
        row("filled fields", "gx.expect_column_values_to_not_be_null", "", "pass",
            "dq_tests_passed=1 dq_tests_run=1 fields_filled=97 fields_required=100");
        row("valid rows", "gx.expect_column_values_to_be_in_set", "", "fail",
            "dq_tests_passed=0 dq_tests_run=1 rows_checked=100 rows_valid=97");
        row("duplicate rows", "gx.expect_column_values_to_be_unique", "", "fail",
            "dq_tests_passed=0 dq_tests_run=1 rows_checked=100 rows_duplicate=3 rows_valid=97");
        row("rows of a table", "gx.expect_table_row_count_to_be_between", "", "pass",
            "dq_tests_passed=1 dq_tests_run=1");
    }
    void oneVerdict()
    {
        QFETCH(QString, type);
        QFETCH(QString, env);
        QFETCH(QString, status);
        QFETCH(QString, parts);
        Verdict verdict;
        verdict.type = type.toStdString();
        verdict.env = env.toStdString();
        verdict.status = status.toStdString();
        verdict.elements = 100;
        verdict.unexpected = 3;
        QCOMPARE(shown(partsOf(verdict)), parts.toStdString());
    }
    void rowsNeedACount()
    {
        QVERIFY(rowParts("gx.expect_column_values_to_be_unique", std::nullopt, 3).empty());
        QCOMPARE(shown(rowParts("gx.expect_column_values_to_be_in_set", 7, std::nullopt)),
                 std::string("rows_checked=7 rows_valid=7"));
    }
    void stages()
    {
        for (const auto* word : {"prod", "Production", "live", " prd ", "eu-prod-1"})
            QVERIFY2(stageOf(word) == Stage::production, word);
        for (const auto* word : {"dev", "staging", "preprod", "non-prod", "not production"})
            QVERIFY2(stageOf(word) == Stage::before_production, word);
        QVERIFY(stageOf(" ") == Stage::unknown);
    }

    // Letters: p passed, f failed, one an hour; an incident as place:detect+restore in hours, ? for what nobody knows.
    void incidentsOfOneCheck_data()
    {
        QTest::addColumn<QString>("runs");
        QTest::addColumn<QString>("found");
        QTest::newRow("none") << "ppp"
                              << "";
        QTest::newRow("no run") << ""
                                << "";
        QTest::newRow("one") << "pfp"
                             << "1:1+1";
        QTest::newRow("long") << "ppfffpp"
                              << "2:1+3";
        QTest::newRow("from the start") << "ffp"
                                        << "0:?+2";
        QTest::newRow("still open") << "pff"
                                    << "1:1+?";
        QTest::newRow("just found") << "ppf"
                                    << "2:1+?";
        QTest::newRow("two") << "pfpppff"
                             << "1:1+1 5:1+?";
        QTest::newRow("the next begins where the last ended") << "fpf"
                                                              << "0:?+1 2:1+?";
    }
    void incidentsOfOneCheck()
    {
        QFETCH(QString, runs);
        QFETCH(QString, found);
        std::vector<CheckRun> all;
        for (const auto letter : runs)
            all.push_back({static_cast<Milliseconds>(all.size()) * hour, letter == u'p'});
        const auto hoursOf = [](std::optional<Milliseconds> time) {
            return time ? QString::number(*time / hour) : QStringLiteral("?");
        };
        QString seen;
        for (const auto& span : incidentsIn(all))
            seen += QStringLiteral("%1%2:%3+%4")
                        .arg(seen.isEmpty() ? QString() : QStringLiteral(" "))
                        .arg(span.detected)
                        .arg(hoursOf(span.detectMs), hoursOf(span.restoreMs));
        QCOMPARE(seen, found);
    }

    void anIncidentIsBookedOnTheDayItWasDetected()
    {
        give("1.json", dbt("r1", "2026-01-05T06:00:00Z", "pass"));
        give("2.json", dbt("r2", "2026-01-06T06:00:00Z", "fail"));
        QCOMPARE(values("restore_hours"), std::string("2026-01-05: 0 0")); // open
        give("3.json", dbt("r3", "2026-01-07T18:00:00Z", "fail"));
        QCOMPARE(values("restore_hours"), std::string("2026-01-05: 0 0 0"));
        QCOMPARE(values("incidents_open"), std::string("2026-01-05: 0 1 0"));
        QCOMPARE(values("data_downtime_hours"), std::string("2026-01-05: 0 42 0")); // to the end of the day
        give("4.json", dbt("r4", "2026-01-08T06:00:00Z", "pass"));
        QCOMPARE(values("incidents"), std::string("2026-01-05: 0 1 0 0"));
        QCOMPARE(values("detect_hours"), std::string("2026-01-05: 0 24 0 0"));
        QCOMPARE(values("restore_hours"), std::string("2026-01-05: 0 48 0 0"));
        QCOMPARE(values("data_downtime_hours"), std::string("2026-01-05: 0 72 0 0"));
        undoImport(*workspace_, ImportId(2)); // the incident was found a day later
        QCOMPARE(values("incidents_open"), std::string("2026-01-05: 0 . 0 0"));
        QCOMPARE(values("detect_hours"), std::string("2026-01-05: 0 . 60 0"));
        QCOMPARE(values("restore_hours"), std::string("2026-01-05: 0 . 12 0"));
    }
    void aLateRunChangesTheHistory()
    {
        give("1.json", dbt("r1", "2026-01-05T06:00:00Z", "pass"));
        give("2.json", dbt("r2", "2026-01-09T06:00:00Z", "fail"));
        QCOMPARE(values("detect_hours"), std::string("2026-01-05: 0 . . . 96"));
        give("3.json", dbt("r3", "2026-01-08T06:00:00Z", "pass"));
        QCOMPARE(values("detect_hours"), std::string("2026-01-05: 0 . . 0 24"));
    }
    void theNewestVersionOfARunCounts()
    {
        give("1.json", dbt("r1", "2026-01-05T06:00:00Z", "fail"));
        give("2.json", dbt("r1", "2026-01-06T06:00:00Z", "pass")); // the same run, on another day now
        QCOMPARE(values("dq_tests_run"), std::string("2026-01-06: 1"));
        QCOMPARE(values("dq_tests_passed"), std::string("2026-01-06: 1"));
        QCOMPARE(values("incidents"), std::string("2026-01-06: 0"));
        undoImport(*workspace_, ImportId(2));
        QCOMPARE(values("dq_tests_passed"), std::string("2026-01-05: 0"));
        QCOMPARE(values("incidents"), std::string("2026-01-05: 1"));
    }
    void modelsOfDbtAreNoTests()
    {
        give("1.json", dbt("r1", "2026-01-05T06:00:00Z", "error", "model.shop.orders"));
        QCOMPARE(values("dq_tests_run"), std::string("none"));
        QCOMPARE(values("incidents"), std::string("none"));
        QCOMPARE(values("failures_in_production"), std::string("2026-01-05: 1"));
    }
    // Words: the metric that names age, and whether it drifted. Each report is of one moment.
    void aColumnIsOneFeature_data()
    {
        QTest::addColumn<QByteArray>("reports");
        QTest::addColumn<QByteArray>("monitored");
        QTest::addColumn<QByteArray>("drifted");
        const auto row = [](const char* name, const char* reports, const char* monitored, const char* drifted) {
            QTest::newRow(name) << QByteArray(reports) << QByteArray(monitored) << QByteArray(drifted);
        };
        row("named once", "+", "1", "1");
        row("named twice", "++", "1", "1");
        row("thrice, by two methods", "-+-", "1", "1");
        row("a later report decides", "++ --", "1", "0");
        row("whatever its first words", "- -+", "1", "1");
    }
    void aColumnIsOneFeature()
    {
        QFETCH(QByteArray, reports);
        QFETCH(QByteArray, monitored);
        QFETCH(QByteArray, drifted);
        int hour = 0;
        for (const auto& report : reports.split(' ')) {
            std::string metrics;
            int place = 0;
            for (const auto word : report)
                metrics += (metrics.empty() ? "" : ",") + std::string("{'metric':'Drift") + std::to_string(++place)
                           + "','result':{'column_name':'age','drift_score':0.1,'drift_detected':"
                           + (word == '+' ? "true" : "false") + "}}";
            auto text = "{'timestamp':'2026-01-05T0" + std::to_string(++hour) + ":00:00Z','metrics':[" + metrics + "]}";
            std::ranges::replace(text, '\'', '"');
            give(std::to_string(hour) + ".json", text);
        }
        QCOMPARE(values("features_monitored"), "2026-01-05: " + monitored.toStdString());
        QCOMPARE(values("features_drifted"), "2026-01-05: " + drifted.toStdString());
        DriftVerdicts rows;
        eachVerdict(workspace_->db(), {}, [&](const Verdict& verdict) { return rows.take(verdict), true; });
        QCOMPARE(rows.all().size(), 1U);
        QCOMPARE(rows.all()[0].failed(), drifted == "1");
    }
    // A manifest of orders and stock; one test names orders, one both, a unit test orders.
    static std::string manifest()
    {
        const auto test = [](const char* id, const char* of) {
            return std::string("'") + id + "':{'depends_on':{'nodes':[" + of + "]}}";
        };
        auto text = "{'metadata':{'dbt_schema_version':'x/manifest/v12.json','generated_at':'2026-01-02T00:00:00Z'},"
                    "'nodes':{'model.shop.orders':{},'model.shop.stock':{},"
                    + test("test.shop.one", "'model.shop.orders'") + ","
                    + test("test.shop.both", "'model.shop.orders','model.shop.stock'") + "},'unit_tests':{"
                    + test("unit_test.shop.code", "'model.shop.orders'") + "}}";
        std::ranges::replace(text, '\'', '"');
        return text;
    }
    // Files of assets alone, which have no rows to be dated by.
    void aFileIsOfTheTimeThatItSays_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("total");
        const auto row = [](const char* name, const QByteArray& file, const char* total) {
            QTest::newRow(name) << QByteArray(file).replace('\'', '"') << QByteArray(total);
        };
        const auto today = isoDay(dayOf(now()));
        row("a manifest", QByteArray::fromStdString(manifest()), "2026-01-02: 2");
        row("a manifest without a time",
            "{'metadata':{'dbt_schema_version':'x/manifest/v12.json','generated_at':'soon'},'nodes':{'model.a.b':{}}}",
            (today + ": 1").c_str());
        row("an event of a data set",
            "{'eventTime':'2026-01-11T23:30:00-01:00','dataset':{'name':'d','facets':{"
            "'documentation':{'description':'Orders'}}}}",
            "2026-01-12: 1");
        row("a checkpoint",
            "{'success':true,'run_id':{'run_time':'2026-01-13T05:00:00Z'},'run_results':{'a':{"
            "'validation_result':{'success':true,'results':[],'meta':{'batch_spec':{'schema_name':'s',"
            "'table_name':'t'}}}}}}",
            "2026-01-13: 1");
    }
    void aFileIsOfTheTimeThatItSays()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, total);
        give("1.json", file.toStdString());
        QCOMPARE(QByteArray::fromStdString(values("datasets_total")), total);
        give("2.csv", "component,kind\nlake,data\n"); // a register is of no day
        QCOMPARE(isoDay(*loadMeasures(workspace_->db()).dataDate()), total.left(10).toStdString());
    }
    // Built, listed, skipped or broken is not tested.
    void aDataSetIsTestedByATestThatRan_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("tested");
        const auto row = [](const char* name, const char* id, const char* status, int tested) {
            QTest::newRow(name) << QByteArray(id) << QByteArray(status) << tested;
        };
        row("a test of one", "test.shop.one", "pass", 1);
        row("a test that fails tests", "test.shop.one", "fail", 1);
        row("a test that names both", "test.shop.both", "warn", 2);
        row("a model that was built", "model.shop.orders", "pass", 0);
        row("a test that was skipped", "test.shop.one", "skipped", 0);
        row("a test that could not run", "test.shop.one", "error", 0);
        row("a unit test", "unit_test.shop.code", "pass", 0);
        row("a test of nothing known", "test.shop.other", "pass", 0);
    }
    void aDataSetIsTestedByATestThatRan()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, status);
        QFETCH(int, tested);
        give("1.json", dbt("r1", "2026-01-05T06:00:00Z", status.toStdString(), id.toStdString()));
        give("2.json", manifest());
        const auto known = testedDataSets(workspace_->db(), dayOf(Date{2026, 1, 6}));
        QCOMPARE(std::ranges::count_if(dataSetsOf(workspace_->db()),
                                       [&](const DataSet& set) { return known.contains(set.asset); }),
                 tested);
        const auto series = values("datasets_tested");
        const auto begin = "2026-01-02: 0 . . " + std::to_string(tested) + " ";
        QVERIFY2(tested > 0 ? series.starts_with(begin) : series == "2026-01-02: 0", series.c_str());
    }
    void theLastDriftOfADayCounts()
    {
        give("1.json", drift("2026-01-05T20:00:00Z", true));
        give("2.json", drift("2026-01-05T08:00:00Z", false));
        give("3.json", drift("2026-01-07T08:00:00Z", false));
        QCOMPARE(values("features_monitored"), std::string("2026-01-05: 2 . 2"));
        QCOMPARE(values("features_drifted"), std::string("2026-01-05: 1 . 0"));
    }
    void aDataSetCountsAsTestedForNinetyDays()
    {
        give("1.json", gx("2026-01-05T06:00:00Z"));
        give("2.json", gx("2026-01-09T06:00:00Z"));
        const auto days = [](const std::string& series) { return std::ranges::count(series, ' '); };
        const auto tested = values("datasets_tested");
        QVERIFY2(tested.starts_with("2026-01-05: 1 . .") && tested.ends_with(" . 0"), tested.c_str());
        QCOMPARE(days(tested), 1 + 4 + 90); // the blanks between the 5th of January and ninety days after the 9th
        QCOMPARE(values("datasets_total"), std::string("2026-01-05: 1"));
        QCOMPARE(values("fields_filled"), std::string("2026-01-05: 6 . . . 6"));
    }
};

ROOM_TEST(TestMeasureOutcomes)
#include "tst_measure_outcomes.moc"

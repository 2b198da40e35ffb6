#include "tests/facts_text.h"
#include "tests/room.h"
#include "tests/written.h"

#include <QTest>

#include <algorithm>
#include <map>

// Counts of outcomes as one text.
static std::string checks(const core::Inspection& found)
{
    std::string text;
    for (const auto& [word, count] : found.checks)
        text += word + " " + std::to_string(count) + " ";
    return text;
}

// JSON with ' for its quotes.
static std::string quoted(std::string text)
{
    std::ranges::replace(text, '\'', '"');
    return text;
}

class TestReadQuality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dbt()
    {
        const ReadText read(sample("dbt_run_results.json"));
        SAYS(read.found.format, "dbt_run_results");
        SAYS(read.facts,
             "point dbt.execution_time 2.5 unit=s dataset:dbt/model.shop.orders at=2026-03-01T09:59:00Z run=dbt:run-1 "
             "#1\n"
             "point dbt.rows_affected 9 unit=rows dataset:dbt/model.shop.orders at=2026-03-01T09:59:00Z run=dbt:run-1 "
             "#1\n"
             "point dbt.bytes_processed 100 unit=By dataset:dbt/model.shop.orders at=2026-03-01T09:59:00Z "
             "run=dbt:run-1 #1\n"
             "outcome pass model.shop.orders type=dbt.model dataset:dbt/model.shop.orders run=dbt:run-1 "
             "at=2026-03-01T09:59:00Z env=prod message=SELECT 9 #1\n"
             "asset dataset:dbt/model.shop.orders {relation=db.shop.orders} #1\n"
             "point dbt.execution_time 0.5 unit=s other:dbt/test.shop.not_null_orders_id at=2026-03-01T10:00:00.123Z "
             "run=dbt:run-1 #2\n"
             "outcome fail test.shop.not_null_orders_id type=dbt.test other:dbt/test.shop.not_null_orders_id "
             "run=dbt:run-1 at=2026-03-01T10:00:00.123Z failures=3 env=prod "
             "message=Got 3 results #2\n"
             "point dbt.elapsed_time 12.5 unit=s job:dbt/shop at=2026-03-01T10:00:00.123Z run=dbt:run-1 #0\n"
             "run dbt run-1 job:dbt/shop env=prod name=build from=2026-03-01T09:58:00Z to=2026-03-01T09:59:00Z "
             "status=fail by=dbt 1.7.0 {which=build} {target=prod} #0\n");
        QCOMPARE(*read.found.results, 2);
        QCOMPARE(read.found.time->count, 4);
        QCOMPARE(read.found.metrics.at("rows_affected").sum, 9.0);
        QCOMPARE(read.found.metrics.at("failures").count, 1);
    }
    void dbtWords_data()
    {
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<QByteArray>("outcome");
        const auto word = [](const char* status, const char* outcome) {
            QTest::newRow(status) << QByteArray("\"status\": \"") + status + "\"" << QByteArray(outcome);
        };
        word("success", "pass");
        word("pass", "pass");
        word("warn", "warn");
        word("partial success", "warn");
        word("fail", "fail");
        word("error", "error");
        word("runtime error", "error");
        word("skipped", "skip");
        word("no-op", "skip");
        word("reused", "skip");
        word("gone fishing", "error");
        const auto old = [](const char* name, const char* json, const char* outcome) {
            QTest::newRow(name) << QByteArray(json) << QByteArray(outcome);
        };
        old("nothing set", "\"error\": null, \"fail\": null", "pass");
        old("error set", "\"error\": \"boom\", \"fail\": true", "error");
        old("fail set", "\"error\": null, \"fail\": 3", "fail");
        old("fail not set", "\"fail\": false, \"warn\": 0", "pass");
        old("warn set", "\"fail\": null, \"warn\": true", "warn");
        old("skip set", "\"skip\": true", "skip");
    }
    void dbtWords()
    {
        QFETCH(QByteArray, result);
        QFETCH(QByteArray, outcome);
        const ReadText read("{\"metadata\": {\"dbt_schema_version\": \"x/run-results/v1.json\"}, \"results\": "
                            "[{\"node\": {\"unique_id\": \"model.a.b\"}, "
                            + result.toStdString() + "}]}");
        SAYS(checks(read.found), outcome.toStdString() + " 1 ");
        QVERIFY(read.facts.find("outcome " + outcome.toStdString() + " model.a.b type=dbt.model") != std::string::npos);
    }
    // What dbt compiled or listed was not run: no outcome, and a sentence that says how many there are.
    void whatDbtDidNotRun_data()
    {
        QTest::addColumn<QByteArray>("args");
        QTest::addColumn<QByteArray>("results"); // words: kind, status, message, failures
        QTest::addColumn<QByteArray>("outcomes");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char* name, const char* args, const char* results, const char* outcomes,
                            const char* said) {
            QTest::newRow(name) << QByteArray(args) << QByteArray(results) << QByteArray(outcomes) << QByteArray(said);
        };
        const char* compiled = "test success - -; model success - -; unit_test success - -";
        row("docs generate", "'which':'generate'", compiled, "", "3 of 3 results");
        row("compile", "'which':'compile'", "model error boom -", "", "(dbt compile)");
        row("docs of a server", "'rpc_method':'docs.generate'", compiled, "", "(dbt generate)");
        row("known by its call alone", "'invocation_command':'dbt --quiet docs generate --target prod'", compiled, "",
            "(dbt docs)");
        row("no command named", "", compiled, "pass 1 ", "2 of 3 results were compiled or listed and not run, so");
        row("dbt run lists tests", "'which':'run'",
            "model success OK -; test pass - 0; test fail Got -; seed success OK -", "pass 2 ", "2 of 4 results");
        row("a snapshot lists a test", "'which':'snapshot'", "snapshot success OK -; test skipped - -", "pass 1 ",
            "1 of 2 results");
        row("build", "'which':'build'", "model success OK -; test pass - 0; unit_test fail Got 1; test success - -",
            "fail 1 pass 2 ", "1 of 4 results");
        row("a test with a message ran", "'which':'test'", "test success Fine -; test success - 0; test pass - -",
            "pass 3 ", "");
    }
    void whatDbtDidNotRun()
    {
        QFETCH(QByteArray, args);
        QFETCH(QByteArray, results);
        QFETCH(QByteArray, outcomes);
        QFETCH(QByteArray, said);
        std::string json;
        for (const auto& result : results.split(';')) {
            const auto words = result.trimmed().split(' ');
            json += (json.empty() ? "" : ",") + std::string("{'execution_time':1,'unique_id':'")
                    + words[0].toStdString() + ".shop.x','status':'" + words[1].toStdString()
                    + "','message':" + (words[2] == "-" ? std::string("null") : "'" + words[2].toStdString() + "'")
                    + ",'failures':" + (words[3] == "-" ? "null" : words[3].toStdString()) + "}";
        }
        const ReadText read(quoted("{'metadata':{'dbt_schema_version':'x/run-results/v6.json'},'results':[" + json
                                   + "],'args':{" + args.toStdString() + "}}"));
        SAYS(checks(read.found), outcomes.toStdString());
        QCOMPARE(QByteArray::fromStdString(read.facts).count("point dbt.execution_time"),
                 QByteArray::fromStdString(read.facts).count("outcome "));
        QCOMPARE(*read.found.results, results.count(';') + 1);
        QCOMPARE(read.found.issues.empty(), said.isEmpty());
        if (!said.isEmpty())
            QVERIFY2(read.found.issues[0].text.find(said.toStdString()) != std::string::npos,
                     read.found.issues[0].text.c_str());
    }
    // What a severity makes of a failure; nothing of an error.
    void severities_data()
    {
        QTest::addColumn<QByteArray>("severity");
        QTest::addColumn<QByteArray>("outcomes");
        for (const auto* mild : {"warning", "warn", "info", "WARNING", "Info"})
            QTest::newRow(mild) << QByteArray(mild) << QByteArray("error 1 pass 1 warn 1 ");
        for (const auto* severe : {"critical", "error", "", "warning sign"})
            QTest::newRow(severe) << QByteArray(severe) << QByteArray("error 1 fail 1 pass 1 ");
    }
    void severities()
    {
        QFETCH(QByteArray, severity);
        QFETCH(QByteArray, outcomes);
        const auto word = severity.toStdString();
        const auto gx = [&](const char* success, const char* raised) {
            return std::string("{'success':") + success
                   + ",'expectation_config':{'type':'expect_x','kwargs':{},'severity':'" + word
                   + "'},'result':{},'exception_info':{'raised_exception':" + raised + "}}";
        };
        const ReadText expectations(quoted("{'success':false,'statistics':{'evaluated_expectations':3},'results':["
                                           + gx("true", "false") + "," + gx("false", "false") + ","
                                           + gx("false", "true") + "]}"));
        SAYS(checks(expectations.found), outcomes.toStdString());
        const auto assertion = [&](const char* success) {
            return std::string("{'assertion':'a") + success + "','success':" + success + ",'severity':'" + word + "'}";
        };
        const ReadText lineage(quoted("{'eventTime':'2026-01-05T00:00:00Z','dataset':{'name':'d','facets':"
                                      "{'dataQualityAssertions':{'assertions':["
                                      + assertion("true") + "," + assertion("false") + "," + assertion("null")
                                      + "]}}}}"));
        SAYS(checks(lineage.found), outcomes.toStdString());
        const auto check = [&](const char* outcome) {
            return std::string("{'outcome':") + outcome + ",'resourceAttributes':[{'name':'severity','value':'" + word
                   + "'}]}";
        };
        const ReadText soda(quoted("{'hasFailures':true,'checks':[" + check("'pass'") + "," + check("'fail'") + ","
                                   + check("'gone'") + "]}"));
        SAYS(checks(soda.found), outcomes.toStdString());
    }
    void greatExpectations()
    {
        const ReadText read(sample("gx_validation.json"));
        SAYS(read.found.format, "gx_validation");
        const std::string id = "2026-03-30T04:44:30.735Z daily wh/orders";
        const std::string at = " at=2026-03-30T04:44:30.735Z";
        SAYS(read.facts, "asset dataset:wh/orders {relation=s.orders} #0\n"
                         "point gx.success_percent 33.5 dataset:wh/orders"
                             + at + " run=gx:" + id
                             + " {suite=daily} #0\n"
                               "point gx.element_count 100 dataset:wh/orders"
                             + at + " run=gx:" + id
                             + " {check=e1} {expectation=expect_column_values_to_not_be_null} {column=id} #1\n"
                               "point gx.unexpected_count 2 dataset:wh/orders"
                             + at + " run=gx:" + id
                             + " {check=e1} {expectation=expect_column_values_to_not_be_null} {column=id} #1\n"
                               "point gx.unexpected_percent 2 dataset:wh/orders"
                             + at + " run=gx:" + id
                             + " {check=e1} {expectation=expect_column_values_to_not_be_null} {column=id} #1\n"
                               "outcome pass e1 type=gx.expect_column_values_to_not_be_null dataset:wh/orders run=gx:"
                             + id + at
                             + " failures=2 elements=100 unexpected=2 severity=critical #1\n"
                               "point gx.observed_value 7 dataset:wh/orders"
                             + at + " run=gx:" + id
                             + " {check=expect_table_row_count_to_equal {\"a\":[1],\"value\":9}} "
                               "{expectation=expect_table_row_count_to_equal} #2\n"
                               "outcome fail expect_table_row_count_to_equal {\"a\":[1],\"value\":9} "
                               "type=gx.expect_table_row_count_to_equal dataset:wh/orders run=gx:"
                             + id + at
                             + " observed=7 #2\n"
                               "outcome error expect_x {} type=gx.expect_x dataset:wh/orders run=gx:"
                             + id + at
                             + " message=no such column #3\n"
                               "run gx "
                             + id
                             + " dataset:wh/orders name=daily from=2026-03-30T04:44:30.735Z "
                               "to=2026-03-30T04:44:30.735Z status=fail by=great_expectations 1.8.0 #0\n");
        QVERIFY(read.facts.find("Smith") == std::string::npos);
        SAYS(checks(read.found), "error 1 fail 1 pass 1 ");
        QCOMPARE(read.found.metrics.at("observed_value").count, 1);
    }
    void greatExpectationsOfOldAndCheckpoints()
    {
        const std::string old = sample("gx_old_validation.json");
        const ReadText read(old);
        QCOMPARE(*read.found.time->min_ms, 1586564307209);
        QCOMPARE(*read.found.results, 0);
        QVERIFY(read.found.metrics.empty());
        SAYS(read.facts, "run gx 2020-04-11T00:18:27.209Z s s dataset:s name=s from=2020-04-11T00:18:27.209Z "
                         "to=2020-04-11T00:18:27.209Z status=success by=great_expectations 0.9 #0\n");
        const ReadText checkpoint("{\"success\": true, \"run_results\": {\"a\": {\"validation_result\": " + old
                                  + ", \"actions_results\": {}}, \"b\": {\"validation_result\": " + old + "}}}");
        SAYS(checkpoint.found.format, "gx_checkpoint");
        QCOMPARE(checkpoint.found.time->count, 2);
        SAYS(checkpoint.facts, read.facts + read.facts);
    }
    void evidentlyLegacy()
    {
        const ReadText read(sample("evidently_legacy.json"));
        SAYS(read.found.format, "evidently_legacy");
        std::string names;
        for (const auto& [name, metric] : read.found.metrics)
            names += name + "=" + core::shortest(metric.sum) + " ";
        SAYS(names, "ClassificationQualityMetric.current.accuracy=0.9 DataDriftTable.number_of_columns=2 "
                    "DatasetDriftMetric.drift_share=0.5 "
                    "DatasetDriftMetric.number_of_columns=2 drift_score=0.2 ");
        SAYS(checks(read.found), "fail 1 pass 2 ");
        QCOMPARE(*read.found.results, 4);
        QCOMPARE(read.found.time->withoutZone, 1);
        QVERIFY(read.facts.find("outcome fail DataDriftTable:age type=evidently.drift column:age run=evidently:")
                != std::string::npos);
        QVERIFY(read.facts.find("point drift_score 0.2 column:fee at=2026-01-08T00:35:26.233Z") != std::string::npos);
    }
    void openLineage()
    {
        const std::string start = sample("openlineage_start.json");
        const std::string end = sample("openlineage_fail.json");
        const std::string dataset = sample("openlineage_dataset.json");
        const ReadText read("[" + start + "," + end + "," + dataset + "]");
        SAYS(read.found.format, "openlineage");
        const std::string at = " at=2026-02-01T10:00:00.123Z";
        SAYS(read.facts,
             "asset job:prod/load {owner=team:a, team:b} #1\n"
             "edge feeds dataset:pg/src > job:prod/load"
                 + at
                 + " #1\n"
                   "point openlineage.dataQualityMetrics.rowCount 10 dataset:pg/src"
                 + at
                 + " run=openlineage:r1 #1\n"
                   "asset column:pg/src.id in dataset:pg/src #1\n"
                   "point openlineage.dataQualityMetrics.column.nullCount 0 column:pg/src.id"
                 + at
                 + " run=openlineage:r1 #1\n"
                   "outcome pass pg/src not_null id type=openlineage.assertion dataset:pg/src run=openlineage:r1"
                 + at
                 + " env=prod #1\n"
                   "outcome warn pg/src rows type=openlineage.assertion dataset:pg/src run=openlineage:r1"
                 + at
                 + " severity=warn env=prod #1\n"
                   "edge feeds job:prod/load > dataset:pg/out"
                 + at
                 + " #1\n"
                   "point openlineage.outputStatistics.rowCount 7 dataset:pg/out"
                 + at
                 + " run=openlineage:r1 #1\n"
                   "edge column column:pg/src.id > column:pg/out.a"
                 + at
                 + " #1\n"
                   "outcome fail prod/load t1 type=openlineage.test job:prod/load run=openlineage:r1 "
                   "at=2026-02-01T10:05:00Z severity=error env=prod #2\n"
                   "outcome skip prod/load t2 type=openlineage.test job:prod/load run=openlineage:r1 "
                   "at=2026-02-01T10:05:00Z env=prod #2\n"
                   "point openlineage.outputStatistics.size 3 dataset:pg/out at=2026-02-01T11:00:00Z #3\n"
                   "run openlineage r1 job:prod/load env=prod name=load from=2026-02-01T10:00:00.123Z "
                   "to=2026-02-01T10:05:00Z status=fail by=spark {parent=p} #1\n");
        QCOMPARE(*read.found.events, 3);
        QCOMPARE(*read.found.runs, 1);
        QCOMPARE(*read.found.edges, 2);
        QCOMPARE(*read.found.columnEdges, 1);
        QCOMPARE(read.found.time->withoutZone, 1);
        SAYS(checks(read.found), "fail 1 pass 1 skip 1 warn 1 ");
        const auto oneLine = [](std::string text) {
            std::erase(text, '\n');
            return text;
        };
        const ReadText lines(oneLine(start) + "\n" + oneLine(end) + "\n" + oneLine(dataset) + "\n");
        QVERIFY(lines.found.ndjson);
        SAYS(lines.facts, read.facts);
    }
    void dbtManifest()
    {
        const ReadText read(sample("dbt_manifest.json"));
        SAYS(read.found.format, "dbt_manifest");
        const std::string at = " at=2026-03-01T10:00:00Z";
        SAYS(read.facts, "edge feeds dataset:dbt/source.shop.raw.orders > dataset:dbt/model.shop.orders" + at
                             + " #1\n"
                               "edge feeds dataset:dbt/model.gone.x > dataset:dbt/model.shop.orders"
                             + at
                             + " #1\n"
                               "asset dataset:dbt/model.shop.orders {owner=Sales team} {description=All orders} "
                               "{group=sales} {sensitivity=low} {relation=db.s.o} {tag:daily=true} #1\n"
                               "edge tests dataset:dbt/model.shop.orders > other:dbt/test.shop.not_null"
                             + at
                             + " #2\n"
                               "asset other:dbt/test.shop.not_null #2\n"
                               "asset dataset:dbt/source.shop.raw.orders {owner=ops} {relation=raw.orders} #3\n"
                               "edge feeds dataset:dbt/model.shop.orders > other:dbt/exposure.shop.board"
                             + at
                             + " #4\n"
                               "asset other:dbt/exposure.shop.board {owner=Board} {contact=board@example.com} #4\n");
        QCOMPARE(*read.found.edges, 4);
    }
    void dbtSources()
    {
        const ReadText read(sample("dbt_sources.json"));
        SAYS(read.facts,
             "outcome warn freshness:source.shop.raw.orders type=dbt.freshness dataset:dbt/source.shop.raw.orders "
             "run=dbt:i1 at=2026-03-01T09:59:00Z observed=7140.5 #1\n"
             "point dbt.freshness_age 7140.5 unit=s dataset:dbt/source.shop.raw.orders at=2026-03-01T09:59:00Z "
             "run=dbt:i1 #1\n"
             "asset dataset:dbt/source.shop.raw.orders {refresh=24 hour} {max_loaded_at=2026-03-01T08:00:00Z} #1\n"
             "outcome error freshness:source.shop.raw.gone type=dbt.freshness dataset:dbt/source.shop.raw.gone "
             "run=dbt:i1 at=2026-03-01T10:00:00Z message=no such table #2\n"
             "run dbt i1 - name=source freshness from=2026-03-01T10:00:00Z to=2026-03-01T10:00:00Z status=error by=dbt "
             "1.9.1 #0\n");
        QCOMPARE(read.found.time->count, 1);
    }
    void soda()
    {
        const ReadText read(sample("soda_scan.json"));
        const std::string run = " run=soda:nightly 2026-03-01T03:00:01Z", at = " at=2026-03-01T03:00:00Z";
        SAYS(read.facts, "point soda.check_value 12 dataset:wh/orders" + at + run
                             + " {check=c-1} {column=id} #1\n"
                               "outcome pass c-1 type=soda.generic dataset:wh/orders"
                             + run + at
                             + " observed=12 message=row_count > 10 #1\n"
                               "asset dataset:wh/orders {owner=data team} #1\n"
                               "outcome skip c-2 type=soda.generic dataset:wh/orders"
                             + run + at
                             + " message=x #2\n"
                               "outcome fail c-3 type=soda.anomaly dataset:wh/orders"
                             + run + at
                             + " message=y #3\n"
                               "point soda.row_count 12 -"
                             + at + run
                             + " {metric=m-1} #1\n"
                               "run soda nightly 2026-03-01T03:00:01Z - name=nightly from=2026-03-01T03:00:01Z "
                               "status=fail by=soda #0\n");
        QCOMPARE(*read.found.results, 3);
        QCOMPARE(read.found.time->withoutZone, 1);
        SAYS(checks(read.found), "fail 1 pass 1 skip 1 ");
    }
    void deequ()
    {
        const ReadText read(sample("deequ_metrics.json"));
        const std::string rest =
            " dataset:deequ/reviews at=2024-03-04T00:00:00Z run=deequ:{\"dataset\":\"reviews\"} 2024-03-04T00:00:00Z";
        SAYS(read.facts,
             "point deequ.Size 12" + rest
                 + " #1\n"
                   "point deequ.Completeness NaN"
                 + rest
                 + " {column=id} #1\n"
                   "point deequ.ApproxQuantiles.0.5 4"
                 + rest
                 + " {column=n} #1\n"
                   "run deequ {\"dataset\":\"reviews\"} 2024-03-04T00:00:00Z dataset:deequ/reviews "
                   "from=2024-03-04T00:00:00Z to=2024-03-04T00:00:00Z status=success by=deequ {dataset=reviews} #1\n");
        QCOMPARE(*read.found.runs, 1);
        QCOMPARE(*read.found.results, 4);
        QCOMPARE(read.found.nonfinite.at("Completeness"), 1);
    }
    // Completeness counts the rows of the Size beside it; a share that cannot be is rejected.
    void deequFields_data()
    {
        QTest::addColumn<QByteArray>("metrics"); // name=instance=value[=where]
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("rejected");
        const auto row = [](const char* name, const char* metrics, const char* fields, int rejected = 0) {
            QTest::newRow(name) << QByteArray(metrics) << QByteArray(fields) << rejected;
        };
        row("two columns", "Size=*=1000 Completeness=a=0.98 Completeness=b=0.9",
            "elements 1000 {column=a};filled 980 {column=a};elements 1000 {column=b};filled 900 {column=b};");
        row("whole fields", "Completeness=a=0.29 Size=*=100", "elements 100 {column=a};filled 29 {column=a};");
        row("no rows", "Size=*=0 Completeness=a=1", "elements 0 {column=a};filled 0 {column=a};");
        row("rows of a filter alone", "Size=*=100 Completeness=a=0.5=x>1", "");
        row("a filter of its own", "Size=*=100 Size=*=10=x>1 Completeness=a=0.5=x>1",
            "elements 10 {column=a} {where=x>1};filled 5 {column=a} {where=x>1};");
        row("no Size", "Completeness=a=0.5", "");
        row("more than all", "Size=*=1000 Completeness=a=1.2 Uniqueness=a=-0.1", "", 2);
    }
    void deequFields()
    {
        QFETCH(QByteArray, metrics);
        QFETCH(QByteArray, fields);
        QFETCH(int, rejected);
        std::string all;
        for (const auto& metric : metrics.split(' ')) {
            const auto parts = metric.split('=');
            const auto where = parts.size() > 3 ? ",'where':'" + parts[3].toStdString() + "'" : std::string();
            all += (all.empty() ? "" : ",") + ("{'analyzer':{'analyzerName':'x'" + where)
                   + "},'metric':{'metricName':'DoubleMetric','entity':'" + (parts[1] == "*" ? "Dataset" : "Column")
                   + "','instance':'" + parts[1].toStdString() + "','name':'" + parts[0].toStdString()
                   + "','value':" + parts[2].toStdString() + "}}";
        }
        const ReadText read(quoted("[{'resultKey':{'dataSetDate':1709510400,'tags':{}},'analyzerContext':{'metricMap':["
                                   + all + "]}}]"));
        std::string found;
        for (const auto& line : QByteArray::fromStdString(read.facts).split('\n'))
            if (line.startsWith("point deequ.Completeness."))
                found += line.mid(25, line.indexOf(" dataset:") - 25).toStdString()
                         + line.mid(line.indexOf(" {"), line.indexOf(" #") - line.indexOf(" {")).toStdString() + ";";
        SAYS(found, fields.toStdString());
        QCOMPARE(QByteArray::fromStdString(read.facts).count("refused 1:"), rejected);
        QCOMPARE(read.found.issues.size(), static_cast<std::size_t>(rejected));
    }
    void percentsThatCannotBe()
    {
        const ReadText read(quoted("{'success':true,'statistics':{'evaluated_expectations':1,'success_percent':101},"
                                   "'results':[{'success':true,'expectation_config':{'type':'x'},'result':"
                                   "{'missing_percent':100,'unexpected_percent':-0.5}}]}"));
        QCOMPARE(read.found.issues.size(), 2U);
        SAYS(read.found.issues[1].text,
             "unexpected_percent is -0.5, outside 0 to 100, so it does not count; export the file again.");
        QVERIFY(read.facts.find("point gx.missing_percent 100 ") != std::string::npos);
        QVERIFY(read.facts.find("point gx.unexpected_percent") == std::string::npos);
    }
    void evidentlyOfToday()
    {
        const ReadText read(sample("evidently.json"));
        SAYS(read.found.format, "evidently");
        std::string names;
        for (const auto& [name, metric] : read.found.metrics)
            names += name + "=" + core::shortest(metric.sum) + " ";
        SAYS(
            names,
            "DriftedColumnsCount.count=2 DriftedColumnsCount.share=0.5 MissingValueCount.share.all=1 ValueDrift=0.25 ");
        QCOMPARE(*read.found.results, 3);
        SAYS(checks(read.found), "fail 1 skip 1 ");
        QVERIFY(read.facts.find("point ValueDrift 0.25 column:age run=evidently:") != std::string::npos);
        QVERIFY(read.facts.find("point MissingValueCount.share.all 1 column:fee run=") != std::string::npos);
        QVERIFY(read.facts.find("outcome fail a lt type=evidently.test - run=evidently:") != std::string::npos);
        const ReadText suite(sample("evidently_test_suite.json"));
        SAYS(suite.found.format, "evidently_test_suite");
        SAYS(checks(suite.found), "error 1 pass 1 ");
        QCOMPARE(suite.found.metrics.at("value").count, 1);
        QVERIFY(!suite.found.time);
        QVERIFY(suite.facts.find("outcome pass Missing age type=evidently.test - run=") != std::string::npos);
    }

    // column=method=threshold=score and the verdict on it: a p-value drifts below, a distance at or above.
    void evidentlyDrift_data()
    {
        QTest::addColumn<QByteArray>("metrics");
        QTest::addColumn<QByteArray>("tests");
        QTest::addColumn<QByteArray>("verdicts");
        QTest::addColumn<QByteArray>("warning");
        const auto row = [](const char* name, const char* metrics, const char* verdicts, const char* warning = "",
                            const char* tests = "") {
            QTest::newRow(name) << QByteArray(metrics) << QByteArray(tests) << QByteArray(verdicts)
                                << QByteArray(warning);
        };
        row("p-values", "a=K-S p_value=0.05=0.049;b=ks=0.05=0.05;c=z=0.05=1e-300", "a fail b pass c fail ");
        row("distances", "a=Wasserstein distance (normed)=0.1=0.1;b=psi=0.1=0.099;c=Jensen-Shannon distance=0.1=7",
            "a fail b pass c fail ");
        row("a permutation test of a distance", "a=Total-Variation-Distance=0.1=0.9;b=TVD=0.1=0.01", "a pass b fail ");
        row("spelled otherwise", "a=ks p_value=0.05=0.01;b=Wasserstein distance=0.1=0.2", "a fail b fail ");
        row("a column twice", "a=psi=0.1=0.3;a=ks=0.05=0.9;b=psi=0.1=0", "a fail b pass ");
        row("no method known", "a=custom function mine=0.1=0.3;b=psi=0.1=0.3", "b fail ", "evidently.drift-unknown");
        row("no threshold, no number", "a=psi==0.3;b=psi=0.1=NaN", "", "evidently.drift-unknown");
        row("none by the count", "a===1;b===1;#=0=0", "a pass b pass ");
        row("all by the count", "a===1;b===1;#=2=1", "a fail b fail ");
        row("some by the count", "a===1;b===1;#=1=0.5", "", "evidently.drift-unknown");
        row("the count agrees", "a=psi=0.1=0.3;b=psi=0.1=0;#=1=0.5", "a fail b pass ");
        row("the count contradicts", "a=psi=0.1=0.3;b=psi=0.1=0.3;#=1=0.5", "a fail b fail ", "evidently.drift-count");
        row("the count is of other columns", "a=psi=0.1=0.3;#=3=0.3", "a fail ");
        row("a test is the verdict", "a=psi=0.1=0.3;b=psi=0.1=0", "a pass b pass ", "", "a=SUCCESS");
        row("two tests", "a=psi=0.1=0.3", "a fail ", "", "a=SUCCESS;a=FAIL");
    }
    void evidentlyDrift()
    {
        QFETCH(QByteArray, metrics);
        QFETCH(QByteArray, tests);
        QFETCH(QByteArray, verdicts);
        QFETCH(QByteArray, warning);
        QByteArray list, tested;
        for (const auto& metric : metrics.split(';')) {
            const auto part = metric.split('=');
            list += list.isEmpty() ? "" : ",";
            if (part[0] == "#")
                list += "{'metric_name':'DriftedColumnsCount(drift_share=0.5)','value':{'count':" + part[1]
                        + ",'share':" + part[2] + "}}";
            else if (part[1].isEmpty())
                list += "{'metric_id':'ValueDrift(column=" + part[0] + ")','value':" + part[3] + "}";
            else
                list += "{'metric_name':'ValueDrift(column=" + part[0] + ",method=" + part[1]
                        + (part[2].isEmpty() ? QByteArray() : ",threshold=" + part[2]) + ")','value':" + part[3] + "}";
        }
        for (const auto& test : tests.isEmpty() ? QList<QByteArray>() : tests.split(';'))
            tested += QByteArray(tested.isEmpty() ? "" : ",")
                      + "{'id':'drift','metric_config':{'params':{'type':'evidently:metric_v2:ValueDrift','column':'"
                      + test.split('=')[0] + "'}},'status':'" + test.split('=')[1] + "'}";
        const auto text = "{'metrics':[" + list + "],'tests':[" + tested + "]}";
        const ReadText read(json(text.toStdString()));
        std::string said;
        for (std::size_t at = 0; at < read.facts.size();) {
            const auto end = read.facts.find('\n', at);
            const auto line = read.facts.substr(at, end - at);
            at = end + 1;
            if (!line.starts_with("outcome "))
                continue;
            QVERIFY2(line.find(" type=evidently.drift column:") != std::string::npos, line.c_str());
            const auto key = line.find(" ValueDrift:");
            said += line.substr(key + 12, 1) + " " + line.substr(8, key - 8) + " ";
        }
        SAYS(said, verdicts.toStdString());
        for (const auto* code : {"evidently.drift-unknown", "evidently.drift-count"})
            QCOMPARE(warns(read.found, code), warning == code);
    }
};

ROOM_TEST(TestReadQuality)
#include "tst_read_quality.moc"

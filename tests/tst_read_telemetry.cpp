#include "tests/facts_text.h"
#include "tests/room.h"

#include <QTest>

// Numbers of running services: Prometheus and OpenTelemetry.
class TestReadTelemetry : public QObject {
    Q_OBJECT

    // Points without a time of their own carry the file's; the day of the test is taken out of the text.
    static std::string withoutFileTime(std::string facts)
    {
        const auto today = core::isoDay(core::dayOf(core::now()));
        for (auto at = facts.find(" at=" + today); at != std::string::npos; at = facts.find(" at=" + today))
            facts.replace(at, facts.find('Z', at) + 1 - at, " at=file");
        return facts;
    }

private Q_SLOTS:
    void prometheusAnswers()
    {
        const ReadText read(sample("prometheus_matrix.json"), "error_rate.json");
        SAYS(read.found.format, "prometheus_api");
        SAYS(read.facts, "point http_requests_total 10 - at=2026-01-01T00:00:00.781Z {job=api} {code=200} #1\n"
                         "point http_requests_total NaN - at=2026-01-01T00:01:00.781Z {job=api} {code=200} #1\n"
                         "point http_requests_total Infinity - at=2026-01-01T00:02:00.781Z {job=api} {code=200} #1\n"
                         "point error_rate 0.5 - at=2026-01-01T00:00:00Z {job=api} #2\n");
        QCOMPARE(*read.found.series, 3);
        QCOMPARE(*read.found.points, 4);
        QCOMPARE(read.found.metrics.at("").sum, 0.5);
        QCOMPARE(read.found.issues.size(), std::size_t{2}); // native histograms, and what the server warned of
        QCOMPARE(read.found.issues.at(0).place.line, 4);
        QCOMPARE(read.found.issues.at(0).place.column, 2);
        SAYS(ReadText("{\"status\": \"success\", \"data\": {\"resultType\": \"vector\", \"result\": [\n{\"metric\": "
                      "{},\n \"value\": [\"soon\", \"1\"]}]}}")
                 .facts,
             "refused 3:11 prometheus.time [[\"soon\",\"1\"]]\n");
        const ReadText scalar(sample("prometheus_scalar.json"), "up.json");
        SAYS(scalar.facts, "point up 0.25 - at=2026-01-01T00:00:00.500Z #1\n");
        QCOMPARE(*scalar.found.series, 1);
    }
    void anErrorIsSaid()
    {
        const ReadText read(
            "{\"status\": \"error\", \"errorType\": \"bad_data\", \"error\": \"parse error: no expression\"}");
        QVERIFY(!read.found.importable);
        QVERIFY(read.found.why.find("parse error: no expression") != std::string::npos);
    }
    void exposition()
    {
        const ReadText read(sample("prometheus.txt"));
        SAYS(read.found.format, "prometheus_text");
        SAYS(withoutFileTime(read.facts),
             "point requests_total 12 - at=2026-01-01T00:00:00.250Z {model=a b\"c}} {path=x,\\y\nz} #3\n"
             "point requests_total 350 - at=1969-12-31T22:53:37.955Z #4\n"
             "point up Infinity - at=file #5\n"
             "point queue.depth 4 - at=file {zone=eu} #6\n"
             "refused 7:1 prometheus.line [broken{]\n"
             "point latency_bucket NaN - at=file {le=+Inf} #10\n"
             "refused 11:1 prometheus.line [no_value]\n");
        QCOMPARE(*read.found.points, 5);
        QCOMPARE(read.found.time->count, 2);
        QCOMPARE(read.found.rejectedLines, 0);
        QCOMPARE(read.found.nonfinite.at("up"), 1);
    }
    void samplesOutOfReachAreNamed()
    {
        for (const auto* time : {"253402300800000", "-62135596800001", "9223372036854775807"}) {
            const ReadText read("# TYPE a gauge\na 1 1767225600250\na 2 " + std::string(time) + "\n");
            SAYS(read.facts, "point a 1 - at=2026-01-01T00:00:00.250Z #2\nrefused 3:1 prometheus.line [a 2 "
                                 + std::string(time) + "]\n");
        }
    }
    void openMetricsIsKnownByItsEnd()
    {
        const ReadText read(sample("openmetrics.txt"));
        SAYS(read.found.format, "openmetrics_text");
        SAYS(withoutFileTime(read.facts), "point requests_total 12 - at=2026-01-01T00:00:00.250Z {model=a} #3\n"
                                          "point requests_created 1.5 - at=file {model=a} #4\n"
                                          "point late 1 - at=1969-12-31T23:59:59.500Z #5\n");
        // However far the end is from the beginning; and without it the times are milliseconds.
        std::string text = "# TYPE a gauge\n";
        for (int i = 0; i < 9000; ++i)
            text += "a{i=\"" + std::to_string(i) + "\"} 1 1767225600\n";
        const ReadText seconds(text + "# EOF\n"), milliseconds(text);
        SAYS(seconds.found.format, "openmetrics_text");
        QCOMPARE(*seconds.found.points, 9000);
        QCOMPARE(*seconds.found.time->min_ms, 1767225600000);
        SAYS(milliseconds.found.format, "prometheus_text");
        QCOMPARE(*milliseconds.found.time->min_ms, 1767225600);
        QCOMPARE(*ReadText(text, "f", {.format = "openmetrics_text", .zone = {}}).found.time->min_ms, 1767225600000);
    }
    void sampleLinesAlone()
    {
        SAYS(ReadText("up{a=\"b,c\"} 1\nup 0\n").found.format, "prometheus_text");
        SAYS(ReadText("up 1 5\n# EOF\n").found.format, "openmetrics_text");
        QVERIFY(!ReadText("up 1\nand then prose\nup 2\n").found.importable);
        const ReadText cut("# TYPE up gauge\nup 1\nup{a=\"");
        QVERIFY(cut.found.endsInRow);
        QCOMPARE(*cut.found.points, 1);
    }
    void otlpMetrics()
    {
        const ReadText read(sample("otlp_metrics.json"));
        SAYS(read.found.format, "otlp_metrics");
        SAYS(read.facts,
             "point predictions 12345678901 unit=1 service:scoring at=2026-01-01T00:00:00.250Z {env=prod} "
             "{model=churn} {shard=2} {temporality=delta} #1\n"
             "point depth 2.5 service:scoring at=2026-01-01T00:00:00Z {env=prod} #1\n"
             "point depth 0 service:scoring at=2026-01-01T00:01:00Z {env=prod} #1\n"
             "refused 4:159 otlp.time [{\"asInt\":\"1\"}]\n"
             "point duration.sum 10 unit=ms service:scoring at=2026-01-01T00:00:00Z {env=prod} "
             "{temporality=cumulative} #1\n"
             "point duration.mean 2.5 unit=ms service:scoring at=2026-01-01T00:00:00Z {env=prod} "
             "{temporality=cumulative} #1\n"
             "point duration.count 4 service:scoring at=2026-01-01T00:00:00Z {env=prod} {temporality=cumulative} #1\n"
             "point wait.sum 3 service:scoring at=2026-01-01T00:00:00Z {env=prod} #1\n"
             "point wait.mean 1.5 service:scoring at=2026-01-01T00:00:00Z {env=prod} #1\n"
             "point wait 1.25 service:scoring at=2026-01-01T00:00:00Z {env=prod} {quantile=0.5} #1\n"
             "point wait.count 2 service:scoring at=2026-01-01T00:00:00Z {env=prod} #1\n");
        QCOMPARE(*read.found.points, 6);
        QCOMPARE(read.found.metrics.at("duration").sum, 10.0);
        QCOMPARE(read.found.time->count, 5);
    }
    // What tells one instance of a service from another belongs to its series; what says too much does not.
    void otlpResources_data()
    {
        QTest::addColumn<QByteArray>("attribute");
        QTest::addColumn<QByteArray>("label");
        const auto row = [](const char* attribute, const char* label) {
            QTest::newRow(attribute) << QByteArray(attribute) << QByteArray(label);
        };
        row("service.instance.id", " {service.instance.id=x}");
        row("k8s.pod.name", " {k8s.pod.name=x}");
        row("host.name", " {host.name=x}");
        row("process.pid", " {process.pid=x}");
        row("shard", ""); // the point's own goes before
        row("service.name", "");
        row("deployment.environment", " {env=x}");
        row("telemetry.sdk.version", "");
        row("process.command_args", "");
        row("enduser.email", "");
    }
    void otlpResources()
    {
        QFETCH(QByteArray, attribute);
        QFETCH(QByteArray, label);
        const auto text =
            "{\"resourceMetrics\": [{\"resource\": {\"attributes\": [{\"key\": \"" + attribute.toStdString()
            + "\", \"value\": {\"stringValue\": \"x\"}}]}, \"scopeMetrics\": [{\"scope\": {\"name\": "
              "\"lib\"}, \"metrics\": [{\"name\": \"a\", \"gauge\": {\"dataPoints\": [{\"timeUnixNano\": "
              "\"1767225600000000000\", \"asInt\": \"1\", \"attributes\": [{\"key\": \"shard\", \"value\": "
              "{\"intValue\": \"2\"}}]}]}}]}]}]}";
        const ReadText read(text);
        const auto own = attribute == "deployment.environment" ? label.toStdString() + " {shard=2}"
                                                               : " {shard=2}" + label.toStdString();
        QVERIFY2(read.facts.find(own + " {otel.scope.name=lib} #1") != std::string::npos, read.facts.c_str());
    }
    void otlpAsLines()
    {
        const std::string line =
            "{\"resourceMetrics\": [{\"scopeMetrics\": [{\"metrics\": [{\"name\": \"a\", \"gauge\": {\"dataPoints\": "
            "[{\"timeUnixNano\": \"1767225600000000000\", \"asInt\": \"1\"}]}}]}]}]}\n";
        const ReadText read(line + line + "{\"other\": 1}\n");
        SAYS(read.found.format, "otlp_metrics");
        QVERIFY(read.found.ndjson);
        QCOMPARE(*read.found.points, 2);
        QCOMPARE(read.found.rejectedLines, 1);
    }
    void otlpSpans()
    {
        const ReadText read(sample("otlp_spans.json"));
        SAYS(read.found.format, "otlp_spans");
        SAYS(
            read.facts,
            "point duration_ms 1.5 unit=ms service:scoring at=2026-01-01T00:00:00Z run=span:AA/01 {span=predict} "
            "{status=error} {http.route=/score} #1\n"
            "point duration_ms 0.5 unit=ms service:scoring at=2026-01-01T00:00:00Z run=span:AA/02 {span=predict} #1\n");
        QCOMPARE(*read.found.results, 3);
        QCOMPARE(read.found.metrics.at("duration_ms").count, 2);
        QCOMPARE(read.found.time->count, 3);
    }
};

ROOM_TEST(TestReadTelemetry)
#include "tst_read_telemetry.moc"

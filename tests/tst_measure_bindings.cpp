#include "tests/import_fixture.h"

#include "core/base/text.h"
#include "core/measure/load.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>

using namespace core;
using namespace fixture;

// The bindings that come with the program, from a file to a measure.
class TestMeasureBindings : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};

private Q_SLOTS:
    void standardOnes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("measures");
        const auto scrape = [](const char* end, int scale) {
            std::string text = "# TYPE http_requests_total counter\n";
            for (int i = 0; i < 3; ++i)
                for (const char* code : {"200", "503"}) {
                    const int grown = (code[0] == '2' ? 40 : 2) * (i == 2 ? 0 : i)
                                      + (i == 2 ? 7 : 1); // the third of 200 is after a restart
                    text += std::string("http_requests_total{service=\"churn\",code=\"") + code + "\"} "
                            + std::to_string(grown) + " " + std::to_string((1767225600LL + 60 * i) * scale) + "\n";
                }
            return QByteArray::fromStdString(text + end);
        };
        QTest::newRow("a counter") << scrape("", 1000) << QByteArray("requests 53, requests_ok 47");
        QTest::newRow("OpenMetrics") << scrape("# EOF\n", 1) << QByteArray("requests 53, requests_ok 47");
        QTest::newRow("Triton") << QByteArray(
            "# TYPE nv_inference_count counter\nnv_inference_count{service=\"churn\"} 10 "
            "1767225600000\nnv_inference_count{service=\"churn\"} 90 1767225660000\n"
            "nv_inference_request_success{service=\"churn\"} 1 "
            "1767225600000\nnv_inference_request_success{service=\"churn\"} 9 1767225660000\n"
            "nv_inference_request_failure{service=\"churn\"} 0 "
            "1767225600000\nnv_inference_request_failure{service=\"churn\"} 2 1767225660000\n")
                                << QByteArray("predictions 80, requests 10, requests_ok 8");
        const auto otlp = [](int temporality) {
            std::string points;
            for (const auto& [at, count, code] :
                 {std::tuple("0", 5, "200"), {"60", 8, "200"}, {"0", 1, "500"}, {"60", 2, "500"}})
                points += (points.empty() ? "" : ",") + std::string("{\"timeUnixNano\": \"")
                          + std::to_string(1767225600LL + std::stoi(at)) + "000000000\", \"count\": \""
                          + std::to_string(count)
                          + "\", \"sum\": 1, \"attributes\": [{\"key\": \"http.response.status_code\", \"value\": "
                            "{\"intValue\": \""
                          + code + "\"}}]}";
            return QByteArray::fromStdString(
                "{\"resourceMetrics\": [{\"resource\": {\"attributes\": [{\"key\": \"service.name\", \"value\": "
                "{\"stringValue\": \"churn\"}}]}, \"scopeMetrics\": [{\"metrics\": "
                "[{\"name\": \"http.server.request.duration\", \"histogram\": {\"aggregationTemporality\": "
                + std::to_string(temporality) + ", \"dataPoints\": [" + points + "]}}]}]}]}");
        };
        QTest::newRow("OpenTelemetry since the start") << otlp(2) << QByteArray("requests 4, requests_ok 3");
        QTest::newRow("OpenTelemetry since the last") << otlp(1) << QByteArray("requests 16, requests_ok 13");
        QTest::newRow("MLflow's evaluation")
            << QByteArray("{\"mlflow\": {\"info\": {\"run_id\": \"a\", \"experiment_id\": \"churn\", \"start_time\": "
                          "1767225600000}, \"metrics\": {"
                          "\"example_count\": [{\"value\": 200, \"timestamp\": 1767225600000}], \"accuracy_score\": "
                          "[{\"value\": 0.75, \"timestamp\": 1767225600000}]}}}")
            << QByteArray("predictions_correct 150, predictions_labelled 200");
    }
    void standardOnes()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, measures);
        static int count = 0;
        const auto root = fs::path(dir_.path().toStdString()) / std::to_string(count++);
        fs::create_directories(root);
        Workspace workspace(root / "w.opsatlas", Access::create);
        load(workspace, write(root / "components.csv", "component,kind\nchurn,model\n"));
        const auto report = load(workspace, write(root / "export", file.toStdString()));
        QVERIFY2(report.good(), report.files.front().found.why.c_str());
        std::string found;
        Statement rows(workspace.db(),
                       "SELECT s.measure, s.first_day, s.\"values\" FROM measure_series s JOIN component c ON c.id = "
                       "s.component WHERE s.layer IN ('point', 'counter') ORDER BY 1");
        while (rows.step()) {
            double sum = 0;
            for (const auto value : unpacked(static_cast<Day>(rows.integer(1)), rows.view(2)).values)
                sum += std::isnan(value) ? 0 : value;
            found += (found.empty() ? "" : ", ") + rows.text(0) + " " + shortest(sum);
        }
        QCOMPARE(QString::fromStdString(found), QString::fromUtf8(measures));
    }
};

ROOM_TEST(TestMeasureBindings)
#include "tst_measure_bindings.moc"

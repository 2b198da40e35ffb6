#include "tests/facts_text.h"
#include "tests/room.h"

#include <QDir>
#include <QTest>

class TestReadMlflow : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path root() const { return std::filesystem::path(folder_.path().toStdString()) / "store"; }
    void write(const char* name, const char* text) const
    {
        const auto path = root() / name;
        std::filesystem::create_directories(path.parent_path());
        QFile out(QString::fromStdString(path.string()));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("no file");
        out.write(text);
    }

    static std::string sample(const char* name)
    {
        QFile file(QStringLiteral(TEST_DATA "/read/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        return file.readAll().toStdString();
    }

private Q_SLOTS:
    void init()
    {
        std::filesystem::remove_all(root());
        write("0/meta.yaml", "experiment_id: '0'\nname: \"Churn: daily\"\nlifecycle_stage: active\n");
        write("0/aa/meta.yaml", "run_id: aa\nrun_name: first\nstatus: 3\nstart_time: 1748257647894\nend_time: "
                                "1748257657894\nlifecycle_stage: active\nuser_id: ann\n");
        write("0/aa/metrics/val/auc",
              "1748257650000 0.75 0\n1748257651000 nan 1\n1748257652000 0.8 2 data 7\n\nbroken line\n");
        write("0/aa/params/depth", "5\n");
        write("0/aa/tags/mlflow.user", "ann");
        write("0/aa/tags/mlflow.source.name", "/home/ann/train.py");
        write("0/aa/tags/team", "risk");
        write("0/bb/meta.yaml", "run_uuid: bb\nstatus: 1\nstart_time: 1748257647000\nend_time: null\n");
        write("0/cc/meta.yaml", "run_id: cc\nlifecycle_stage: deleted\nstart_time: 1\n");
        write("0/cc/metrics/auc", "1 1 1\n");
        write(".trash/1/dd/meta.yaml", "run_id: dd\n");
        write("models/m/version-1/meta.yaml", "run_id: ee\n");
    }
    void readsAStore()
    {
        QCOMPARE(core::unitsOf(root()), std::vector<std::filesystem::path>{root()});
        QCOMPARE(core::unitsOf(root().parent_path()), std::vector<std::filesystem::path>{root()});
        FactsText sink;
        const auto found = core::readFile(root(), {}, sink);
        SAYS(found.format, "mlflow_dir");
        SAYS(sink.text,
             "asset experiment:mlflow/Churn: daily #0\n"
             "run mlflow aa experiment:mlflow/Churn: daily name=first from=2025-05-26T11:07:27.894Z "
             "to=2025-05-26T11:07:37.894Z status=success by=mlflow {depth=5} {tag:team=risk} #1\n"
             "point val/auc 0.75 experiment:mlflow/Churn: daily at=2025-05-26T11:07:30Z step=0 run=mlflow:aa #1\n"
             "point val/auc NaN experiment:mlflow/Churn: daily at=2025-05-26T11:07:31Z step=1 run=mlflow:aa #2\n"
             "point val/auc 0.8 experiment:mlflow/Churn: daily at=2025-05-26T11:07:32Z step=2 run=mlflow:aa #3\n"
             "refused 5:1 mlflow.metric [broken line]\n"
             "run mlflow bb experiment:mlflow/Churn: daily from=2025-05-26T11:07:27Z status=running by=mlflow #2\n");
        QCOMPARE(*found.runs, 2);
        QCOMPARE(found.metrics.at("val/auc").count, 2);
        QCOMPARE(found.nonfinite.at("val/auc"), 1);
        QCOMPARE(found.time->count, 2);
        QVERIFY(found.encoding.empty());
        QVERIFY2(found.issues.back().text.ends_with("metrics/val/auc: the file is damaged, 1 refused of 4 lines."),
                 found.issues.back().text.c_str());
    }
    void readsAnExperimentAndARunAlone()
    {
        FactsText sink;
        QCOMPARE(*core::readFile(root() / "0", {}, sink).runs, 2);
        QCOMPARE(*core::readFile(root() / "0" / "aa", {}, sink).runs, 1);
    }
    void filesBesideAnExperimentAreSeen()
    {
        write("costs.csv", "BilledCost,EffectiveCost\n1,1\n");
        const auto units = core::unitsOf(root());
        QVERIFY(std::find(units.begin(), units.end(), root() / "costs.csv") != units.end());
        QVERIFY(std::find(units.begin(), units.end(), root() / "0") != units.end());
    }
    void aSearchAnswer()
    {
        const ReadText read(sample("mlflow_rest.json"));
        SAYS(read.found.format, "mlflow_rest");
        SAYS(read.facts,
             "run mlflow r1 experiment:mlflow/7 name=fast from=2026-01-01T00:00:00Z to=2026-01-01T00:01:00Z "
             "status=success by=mlflow {lr=0.1} {tag:team=risk} {dataset:customers=ab12} #1\n"
             "point val/auc 0.75 experiment:mlflow/7 at=2026-01-01T00:00:50Z step=3 run=mlflow:r1 #1\n"
             "point loss NaN experiment:mlflow/7 at=2026-01-01T00:00:50Z run=mlflow:r1 #1\n"
             "refused 4:24 mlflow.metric [{\"key\":\"odd\",\"timestamp\":1767225650000,\"value\":true}]\n"
             "refused 9:2 mlflow.run [{\"status\":\"FAILED\"}]\n");
        QCOMPARE(*read.found.runs, 1);
        QCOMPARE(read.found.time->count, 1);
        SAYS(read.found.issues.back().code, "mlflow.more-pages");
    }
    void timesAtTheEdgeOfTheirNumbers_data()
    {
        QTest::addColumn<QByteArray>("time");
        for (const auto* time : {"9223372036854775807", "-9223372036854775808", "253402300800000", "-62135596800001"})
            QTest::newRow(time) << QByteArray(time);
    }
    void timesAtTheEdgeOfTheirNumbers()
    {
        QFETCH(QByteArray, time);
        auto text = sample("mlflow_rest.json");
        text.replace(text.find("\"1767225650000\""), 15, time.toStdString());
        text.replace(text.find("1767225660000"), 13, time.toStdString()); // the end of the run
        const ReadText read(text);
        const std::string at = "\"timestamp\":" + time.toStdString();
        QVERIFY2(read.facts.find("refused 3:") != std::string::npos && read.facts.find(at) != std::string::npos
                     && read.facts.find("point val/auc") == std::string::npos
                     && read.facts.find("to=") == std::string::npos
                     && read.facts.find("point loss NaN") != std::string::npos,
                 read.facts.c_str());
        const auto line = time + " 0.5 3\n";
        write("0/aa/metrics/val/auc", ("1748257650000 0.75 0\n" + line).constData());
        FactsText sink;
        core::readFile(root(), {}, sink);
        QVERIFY2(sink.text.find("refused 2:1 mlflow.metric [" + time.toStdString() + " 0.5 3]") != std::string::npos,
                 sink.text.c_str());
    }
    void anExportedRun()
    {
        const ReadText read(sample("mlflow_export_run.json"));
        SAYS(read.found.format, "mlflow_export_run");
        SAYS(read.facts, "run mlflow e1 experiment:mlflow/9 name=tree from=2026-01-01T00:00:00Z status=fail by=mlflow "
                         "{depth=4} {tag:mlflow.runName=tree} {tag:mlflow.source.git.commit=c0ffee} #1\n"
                         "point rmse 0.5 experiment:mlflow/9 at=2026-01-01T00:00:10Z step=0 run=mlflow:e1 #1\n"
                         "point rmse 0.25 experiment:mlflow/9 at=2026-01-01T00:00:20Z step=1 run=mlflow:e1 #1\n");
        QCOMPARE(*read.found.runs, 1);
    }
    void aTableOfRuns()
    {
        const ReadText read(sample("mlflow.csv"));
        SAYS(read.found.format, "mlflow_csv");
        SAYS(read.facts, "run mlflow c1 experiment:mlflow/3 name=first from=2026-01-01T00:00:00Z "
                         "to=2026-01-01T00:01:00Z status=success by=mlflow {lr=0.1} {tag:mlflow.runName=first} #1\n"
                         "point auc 0.5 experiment:mlflow/3 at=2026-01-01T00:01:00Z run=mlflow:c1 #2\n"
                         "point loss Infinity experiment:mlflow/3 at=2026-01-01T00:01:00Z run=mlflow:c1 #2\n"
                         "run mlflow c2 experiment:mlflow/3 name=second from=2026-01-01T00:01:40Z status=fail "
                         "by=mlflow {tag:mlflow.runName=second} #2\n"
                         "point loss NaN experiment:mlflow/3 at=2026-01-01T00:01:40Z run=mlflow:c2 #3\n"
                         "refused 4:1 mlflow.run [3]\n"
                         "run mlflow c3 experiment:mlflow/3 status=running by=mlflow #3\n"
                         "refused 5:0 mlflow.metric [wrong]\n"
                         "point loss 2 experiment:mlflow/3 run=mlflow:c3 #5\n");
        QCOMPARE(*read.found.runs, 3);
        QVERIFY(!read.found.rows);
        QCOMPARE(read.found.time->count, 2);
    }
    void brokenMetaFiles()
    {
        write("0/aa/meta.yaml", "{{{");
        FactsText sink;
        const auto found = core::readFile(root(), {}, sink);
        QCOMPARE(*found.runs, 1);
        QVERIFY(sink.text.find("refused 0:0 mlflow.meta [aa]") != std::string::npos);
    }
};

ROOM_TEST(TestReadMlflow)
#include "tst_read_mlflow.moc"

#include "tests/import_fixture.h"

#include "core/intake/verify.h"
#include "tests/room.h"

#include <QTest>

#include <memory>

using namespace core;
using namespace fixture;

// Figures that cannot be, and points that contradict each other: what an import says of them and what verify does.
class TestIntakeSense : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    int place_ = 0;
    std::unique_ptr<Workspace> workspace_;

    ImportReport give(const std::string& name, const std::string& text)
    {
        return load(*workspace_, write(fs::path(dir_.path().toStdString()) / std::to_string(place_) / name, text));
    }
    std::string values(const char* measure) const
    {
        const auto found = rows(*workspace_, "SELECT first_day, \"values\" FROM measure_series WHERE measure = '"
                                                 + std::string(measure) + "'");
        if (found.empty())
            return "none";
        const auto bar = found[0].find('|');
        return isoDay(static_cast<Day>(std::stoi(found[0].substr(0, bar)))) + ": " + found[0].substr(bar + 1);
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

    // Lines of a tidy file of one metric.
    void pointsOfOneKey_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("conflicts");
        const auto row = [](const char* name, const char* lines, int conflicts) {
            QTest::newRow(name) << QByteArray(lines) << conflicts;
        };
        row("one way in time", "2026-01-05,a,1,\n2026-01-06,a,2,\n2026-01-07,a,3,\n", 0);
        row("backward in time", "2026-01-07,a,1,\n2026-01-06,a,2,\n2026-01-05,a,3,\n", 0);
        row("another value", "2026-01-05,a,1,\n2026-01-05,a,2,\n", 1);
        row("the same value", "2026-01-05,a,1,\n2026-01-05,a,1,\n", 0);
        row("other labels", "2026-01-05,a,1,\n2026-01-05,b,2,\n", 0);
        row("other steps", "2026-01-05,a,1,1\n2026-01-05,a,2,2\n", 0);
        row("two pods without a label, one behind the other",
            "2026-01-05,a,1,\n2026-01-06,a,2,\n2026-01-05,a,7,\n2026-01-06,a,2,\n", 1);
        row("thrice", "2026-01-05,a,1,\n2026-01-05,a,2,\n2026-01-05,a,3,\n", 2);
        row("NaN is one value", "2026-01-05,a,NaN,\n2026-01-05,a,NaN,\n2026-01-05,a,1,\n", 1);
    }
    void pointsOfOneKey()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, conflicts);
        const auto report = give("points.csv", "timestamp,pod,value,step,metric\n"
                                                   + QByteArray(lines).replace("\n", ",hits\n").toStdString());
        const auto& receipt = report.receipts.at(0);
        QCOMPARE(receipt.rejected, conflicts);
        QCOMPARE(report.good(), conflicts == 0);
        QCOMPARE(rows(*workspace_, "SELECT code FROM quarantine").size(), static_cast<std::size_t>(conflicts));
        if (conflicts > 0) {
            QCOMPARE(receipt.rejections.at(0).rows, conflicts);
            QVERIFY2(receipt.rejections[0].reason.starts_with("conflict: hits of 2026-01-05T00:00:00Z is "),
                     receipt.rejections[0].reason.c_str());
        }
        QCOMPARE(verifyWorkspace(*workspace_), std::vector<std::string>());
    }

    // A rate is logged again and again, its count once.
    void aRunIsOnePair_data()
    {
        QTest::addColumn<QByteArray>("points"); // day metric value step run
        QTest::addColumn<QByteArray>("correct");
        QTest::addColumn<QByteArray>("labelled");
        const auto row = [](const char* name, const char* points, const char* correct, const char* labelled) {
            QTest::newRow(name) << QByteArray(points) << QByteArray(correct) << QByteArray(labelled);
        };
        row("the latest step, though a resumed run logs an earlier one later",
            "05 acc .2 0 r;05 acc .5 1 r;05 acc .85 2 r;06 acc .3 0 r;05 rows 1000 0 r", "2026-01-05: 850",
            "2026-01-05: 1000");
        row("the latest time of one step", "05 acc .2 0 r;06 acc .4 0 r;05 rows 10 0 r", "2026-01-06: 4",
            "2026-01-06: 10");
        row("no steps", "05 acc .2 - r;07 acc .4 - r;06 acc .9 - r;05 rows 10 - r", "2026-01-07: 4", "2026-01-07: 10");
        row("a count that is logged again", "05 acc .5 0 r;05 rows 10 0 r;05 rows 20 1 r", "2026-01-05: 10",
            "2026-01-05: 20");
        row("two runs add up", "05 acc .5 0 r;05 rows 10 0 r;05 acc .25 0 s;05 rows 100 0 s", "2026-01-05: 30",
            "2026-01-05: 110");
        row("a share that cannot be", "05 acc .5 0 r;05 acc 1.7 1 r;05 rows 10 0 r", "2026-01-05: 5", "2026-01-05: 10");
        row("nothing but such shares", "05 acc 50 0 r;05 rows 10 0 r", "none", "none");
        row("a rate without a count", "05 acc .5 0 r", "none", "none");
    }
    void aRunIsOnePair()
    {
        QFETCH(QByteArray, points);
        QFETCH(QByteArray, correct);
        QFETCH(QByteArray, labelled);
        std::string text = "timestamp,component,metric,value,step,run\n";
        for (const auto& point : points.split(';')) {
            const auto words = point.split(' ');
            text += "2026-01-" + words[0].toStdString() + ",churn," + words[1].toStdString() + ","
                    + words[2].toStdString() + "," + (words[3] == "-" ? "" : words[3].toStdString()) + ","
                    + words[4].toStdString() + "\n";
        }
        const std::string bindings =
            "{\"opsatlas\":\"bindings\",\"items\":[{\"id\":\"c\",\"measure\":\"predictions_correct\",\"metric\":"
            "\"acc\",\"times\":\"rows\"},{\"id\":\"l\",\"measure\":\"predictions_labelled\",\"metric\":\"rows\","
            "\"with\":\"acc\"}]}";
        const bool impossible = points.contains("1.7") || points.contains("50");
        give("bindings.json", bindings);
        const auto receipt = give("points.csv", text).receipts.at(0);
        QCOMPARE(receipt.rejected, impossible ? 1 : 0);
        QCOMPARE(QByteArray::fromStdString(values("predictions_correct")), correct);
        QCOMPARE(QByteArray::fromStdString(values("predictions_labelled")), labelled);
        cleanup();
        init(); // bound later the same comes out, and verify names what does not count
        give("points.csv", text);
        give("bindings.json", bindings);
        QCOMPARE(QByteArray::fromStdString(values("predictions_correct")), correct);
        QCOMPARE(QByteArray::fromStdString(values("predictions_labelled")), labelled);
        const auto faults = verifyWorkspace(*workspace_);
        QCOMPARE(faults.size(), impossible ? 1U : 0U);
        if (impossible)
            QVERIFY2(faults[0].find("points.csv:") != std::string::npos
                         && faults[0].find("acc is ") != std::string::npos,
                     faults[0].c_str());
    }
    void aShareIsNamedWithItsFile()
    {
        const auto root = fs::path(dir_.path().toStdString()) / std::to_string(place_) / "mlruns" / "0";
        const auto run = root / "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
        write(root / "meta.yaml", "experiment_id: '0'\nname: Default\n");
        write(run / "meta.yaml", "run_id: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nlifecycle_stage: active\n");
        write(run / "metrics" / "accuracy_score", "1767225600000 0.9 0\n1767225600001 -0.5 1\n");
        const auto report = load(*workspace_, root.parent_path());
        QVERIFY(!report.good());
        const auto& reason = report.receipts.at(0).rejections.at(0).reason;
        QVERIFY2(reason.find("metrics/accuracy_score: accuracy_score is -0.5 in run aaa") != std::string::npos,
                 reason.c_str());
        QCOMPARE(rows(*workspace_, "SELECT count(*) FROM point").at(0), std::string("1"));
        const auto target = give("m.csv", "component,period,measure,value\nchurn,2026-01,accuracy_target,85\n"
                                          "churn,2026-02,accuracy_target,0.85\n");
        QCOMPARE(target.receipts.at(0).rejected, 1);
        QCOMPARE(target.receipts.at(0).rows, 2); // of the file
    }

    void whatVerifyFinds_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says"); // empty: nothing
        const auto stated = [](const char* lines) { return QByteArray("component,period,measure,value\n") + lines; };
        const auto cost = [](const char* day, const char* period, const char* chargeClass = "") {
            return QByteArray::fromStdString(focus({{day, "a", "s", "5", "USD", period, chargeClass}}));
        };
        QTest::newRow("a part of all") << QByteArray("m.csv")
                                       << stated("lake,2026-01,dq_tests_run,10\nlake,2026-01,dq_tests_passed,10\n")
                                       << QByteArray();
        QTest::newRow("a part that is more than all")
            << QByteArray("m.csv") << stated("lake,2026-01,dq_tests_run,10\nlake,2026-01,dq_tests_passed,12\n")
            << QByteArray("data.test_pass_rate of lake in 2026-01 is 12 of 10, which cannot be");
        QTest::newRow("a part below nothing")
            << QByteArray("m.csv") << stated("lake,2026-01,rows_checked,10\nlake,2026-01,rows_valid,-1\n")
            << QByteArray("data.validity of lake in 2026-01 is -1 of 10");
        QTest::newRow("budgets may be exceeded")
            << QByteArray("m.csv") << stated("lake,2026-01,spend,30\nlake,2026-01,budget,10\n") << QByteArray();
        QTest::newRow("money of its bill") << QByteArray("f.csv") << cost("2026-01-31", "2026-01-01") << QByteArray();
        QTest::newRow("money far outside its bill")
            << QByteArray("f.csv") << cost("2026-05-03", "2026-03-01")
            << QByteArray("1 rows with 5 USD of the billing period from 2026-03-01 are charged for 2026-05-03");
        QTest::newRow("a correction of old money")
            << QByteArray("f.csv") << cost("2025-05-03", "2026-03-01", "Correction") << QByteArray();
        QTest::newRow("money outside its file's month")
            << QByteArray("focus_2026-03.csv") << cost("2026-05-03", "2026-05-01")
            << QByteArray("1 rows with 5 USD are of 2026-05-03 to 2026-05-03, outside the 2026-03-01 to 2026-03-31");
        QTest::newRow("a range in the name")
            << QByteArray("bill-20260301-20260531.csv") << cost("2026-05-03", "2026-05-01") << QByteArray();
        QTest::newRow("a day in the name is no period")
            << QByteArray("focus_2026-03-02.csv") << cost("2026-02-03", "2026-02-01") << QByteArray();
    }
    void whatVerifyFinds()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        give(name.toStdString(), text.toStdString());
        const auto faults = verifyWorkspace(*workspace_);
        std::string all;
        for (const auto& fault : faults)
            all += fault + "\n";
        QVERIFY2(says.isEmpty() ? faults.empty() : all.find(says.toStdString()) != std::string::npos, all.c_str());
    }
};

ROOM_TEST(TestIntakeSense)
#include "tst_intake_sense.moc"

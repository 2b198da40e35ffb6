#include "tests/facts_text.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>

// Logs of trainings and what they used: runs without ids of their own, points without times.
class TestReadTraining : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trainerState()
    {
        const ReadText read(sample("trainer_state.json"), "trainer_state.json",
                            {.format = {}, .zone = {}, .source = "churn"});
        SAYS(read.found.format, "hf_trainer_state");
        const auto id = read.facts.substr(read.facts.find("churn/"), 6 + 32);
        const auto run = " run=transformers:" + id;
        SAYS(read.facts,
             "run transformers " + id
                 + " experiment:transformers/churn by=transformers {global_step=20} {epoch=2.0} {max_steps=40} #1\n"
                   "point loss 0.5 experiment:transformers/churn step=10"
                 + run
                 + " #1\n"
                   "point learning_rate 1e-05 experiment:transformers/churn step=10"
                 + run
                 + " #1\n"
                   "point loss 0.25 experiment:transformers/churn step=20"
                 + run
                 + " #2\n"
                   "point grad_norm NaN experiment:transformers/churn step=20"
                 + run
                 + " #2\n"
                   "point eval_loss Infinity experiment:transformers/churn step=20"
                 + run
                 + " #3\n"
                   "point eval_runtime 3.5 experiment:transformers/churn step=20"
                 + run + " #3\n");
        QCOMPARE(*read.found.results, 3);
        QVERIFY(!read.found.time);
        QVERIFY(!read.found.metrics.contains("note") && !read.found.metrics.contains("epoch"));
        QCOMPARE(read.found.nonfinite.at("eval_loss"), 1);
    }
    void aLaterCheckpointContinuesItsRun()
    {
        const auto text = sample("trainer_state.json");
        auto longer = text;
        longer.insert(longer.rfind("\n ]}"), ",\n  {\"step\": 30, \"loss\": 0.125}");
        const auto runOf = [](const std::string& facts) { return facts.substr(0, facts.find(" -")); };
        const ReadText first(text), later(longer);
        QCOMPARE(*later.found.results, 4);
        SAYS(runOf(later.facts), runOf(first.facts));
        auto other = text;
        other.replace(other.find("0.5"), 3, "0.6");
        QVERIFY(runOf(ReadText(other).facts) != runOf(first.facts));
    }
    void wandbChart()
    {
        const ReadText read(sample("wandb_chart.csv"));
        SAYS(read.found.format, "wandb_csv");
        SAYS(read.facts, "run wandb red - fox - name=red - fox by=wandb #0\n"
                         "run wandb blue - name=blue by=wandb #0\n"
                         "point loss 0.5 - step=1 run=wandb:red - fox #2\n"
                         "point alone 9 - step=1 #2\n"
                         "point loss NaN - step=2 run=wandb:red - fox #3\n"
                         "point acc 0.75 - step=2 run=wandb:blue #3\n");
        QCOMPARE(*read.found.results, 2);
        QCOMPARE(*read.found.series, 3);
        QCOMPARE(*read.found.runs, 2);
        QCOMPARE(*read.found.points, 4);
        QVERIFY(!read.found.rows && !read.found.time);
        // Another axis, with places between whole numbers.
        const ReadText epochs("\"epoch\",\"r - loss\",\"r - loss__MIN\",\"r - "
                              "loss__MAX\"\n\"0.5\",\"1\",\"1\",\"1\"\n\"2\",\"3\",\"3\",\"3\"\n");
        QVERIFY(epochs.facts.find("point loss 1 - run=wandb:r {x=epoch} {at=0.5} #2\n") != std::string::npos);
        QVERIFY(epochs.facts.find("point loss 3 - step=2 run=wandb:r {x=epoch} #3\n") != std::string::npos);
    }
    void wandbHistory()
    {
        const ReadText read(sample("wandb_history.csv"));
        SAYS(read.found.format, "wandb_history_csv");
        const auto id = read.facts.substr(10, 32);
        SAYS(read.facts, "run wandb " + id
                             + " - by=wandb #0\n"
                               "point _step 0 - at=2026-01-01T00:00:00.250Z step=0 run=wandb:"
                             + id
                             + " #2\n"
                               "point _runtime 7.5 unit=s - at=2026-01-01T00:00:00.250Z step=0 run=wandb:"
                             + id
                             + " #2\n"
                               "point _step 1 - at=2026-01-01T00:00:02.500Z step=1 run=wandb:"
                             + id
                             + " #3\n"
                               "point _runtime 9.5 unit=s - at=2026-01-01T00:00:02.500Z step=1 run=wandb:"
                             + id
                             + " #3\n"
                               "point train/loss 0.5 - at=2026-01-01T00:00:02.500Z step=1 run=wandb:"
                             + id
                             + " #3\n"
                               "point _step 2 - step=2 run=wandb:"
                             + id
                             + " #4\n"
                               "point _runtime Infinity unit=s - step=2 run=wandb:"
                             + id
                             + " #4\n"
                               "point train/loss NaN - step=2 run=wandb:"
                             + id + " #4\n");
        QCOMPARE(*read.found.results, 3);
        QCOMPARE(*read.found.points, 8);
        QCOMPARE(read.found.time->count, 2);
        QVERIFY(!read.found.metrics.contains("state"));
        // A longer export begins alike.
        const ReadText longer(sample("wandb_history.csv") + "3,3,12,1767225609,0.25,\n");
        SAYS(longer.facts.substr(10, 32), id);
    }
    void aCutRowIsNoResult()
    {
        const ReadText read(sample("wandb_history.csv") + "3,3");
        QCOMPARE(*read.found.results, 3);
        QCOMPARE(read.found.rejectedRows, 1);
        QVERIFY(read.found.endsInRow);
    }
    void tensorboard()
    {
        const ReadText table(sample("tensorboard.csv"), "run-a_b-tag-val_loss.csv");
        SAYS(table.found.format, "tensorboard_csv");
        SAYS(table.facts, "run tensorboard a_b - name=a_b by=tensorboard #0\n"
                          "point val_loss 0.5 - at=2026-01-01T00:00:00.250Z step=0 run=tensorboard:a_b #2\n"
                          "point val_loss NaN - at=2026-01-01T00:00:10.750Z step=1 run=tensorboard:a_b #3\n"
                          "refused 4:14 tensorboard.value [broken]\n");
        QCOMPARE(*table.found.results, 3);
        QCOMPARE(table.found.metrics.at("Step").count, 3);
        QCOMPARE(table.found.metrics.at("Value").count, 1);
        const ReadText list(sample("tensorboard.json"), "scores.json.gz");
        SAYS(list.found.format, "tensorboard_json");
        SAYS(list.facts, "point scores 0.5 - at=2026-01-01T00:00:00.250Z step=0 #1\npoint scores NaN - "
                         "at=2026-01-01T00:00:10.750Z #2\n");
        QCOMPARE(*list.found.results, 2);
        QCOMPARE(list.found.metrics.at("Step").sum, 1.5);
    }
    // Half a million years from now nobody trains: the row is named, and never dated by the import.
    void wallTimesOutOfReach_data()
    {
        QTest::addColumn<QByteArray>("wall");
        for (const auto* wall : {"1e300", "-1e300", "-99999999999", "99999999999999999999", "nan"})
            QTest::newRow(wall) << QByteArray(wall);
    }
    void wallTimesOutOfReach()
    {
        QFETCH(QByteArray, wall);
        const auto text = wall.toStdString();
        const ReadText table("Wall time,Step,Value\n1767225600,0,0.5\n" + text + ",1,0.25\n", "loss.csv");
        SAYS(table.facts,
             "point loss 0.5 - at=2026-01-01T00:00:00Z step=0 #2\nrefused 3:1 tensorboard.time [" + text + "]\n");
        if (wall == "nan")
            return;
        const ReadText list("[[1767225600, 0, 0.5],\n [" + text + ", 1, 0.25]]", "loss.json");
        SAYS(list.facts,
             "point loss 0.5 - at=2026-01-01T00:00:00Z step=0 #1\nrefused 2:3 tensorboard.time [" + text + "]\n");
    }
    void codecarbon()
    {
        const ReadText read(sample("codecarbon.csv"));
        SAYS(read.found.format, "codecarbon");
        const std::string end = " job:codecarbon/churn at=2026-01-01T10:00:20Z run=codecarbon:k1 #3\n";
        SAYS(read.facts, "refused 3:48 codecarbon.value [?]\n"
                         "run codecarbon k1 job:codecarbon/churn from=2026-01-01T09:59:59.500Z "
                         "to=2026-01-01T10:00:20Z by=codecarbon {country_name=Spain} #3\n"
                         "point carbon.duration 20.5 unit=s"
                             + end + "point carbon.emissions 0.004 unit=kg CO2eq" + end
                             + "point carbon.energy 0.02 unit=kWh" + end + "point carbon.cpu_energy 0.006 unit=kWh"
                             + end + "point carbon.gpu_energy 0 unit=kWh" + end
                             + "point carbon.ram_energy 0.004 unit=kWh" + end);
        QCOMPARE(*read.found.rows, 2);
        QCOMPARE(read.found.time->withoutZone, 2);
    }
    void codecarbonRuns_data()
    {
        QTest::addColumn<QByteArray>("rows"); // run_id duration emissions
        QTest::addColumn<QByteArray>("emissions");
        QTest::newRow("one row a run") << QByteArray("a 60 0.1|b 60 0.2") << QByteArray("a 0.1, b 0.2");
        QTest::newRow("a run goes on") << QByteArray("a 60 0.1|a 120 0.2|a 180 0.3|b 30 0.05")
                                       << QByteArray("a 0.3, b 0.05");
        QTest::newRow("runs take turns") << QByteArray("a 60 0.1|b 60 1|a 120 0.2|b 120 2") << QByteArray("a 0.2, b 2");
        QTest::newRow("a state twice") << QByteArray("a 60 0.1|a 60 0.1") << QByteArray("a 0.1");
        QTest::newRow("another run under the same id")
            << QByteArray("a 60 0.1|a 120 0.2|a 30 0.05|a 40 0.06") << QByteArray("a 0.2, a 2 0.06");
        QTest::newRow("longer and yet less is no state")
            << QByteArray("a 60 0.2|a 120 0.1") << QByteArray("a 0.2, a 2 0.1");
    }
    void codecarbonRuns()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, emissions);
        std::string text = "timestamp,project_name,run_id,duration,emissions\n";
        for (const auto& row : rows.split('|'))
            text += "2026-01-01T10:00:10,churn," + row.toStdString() + "\n";
        std::replace(text.begin() + static_cast<std::ptrdiff_t>(text.find('\n')), text.end(), ' ', ',');
        QStringList got;
        for (const auto& line : QString::fromStdString(ReadText(text).facts).split(QLatin1Char('\n')))
            if (line.startsWith(QStringLiteral("point carbon.emissions ")))
                got << line.section(QStringLiteral("run=codecarbon:"), 1).section(QStringLiteral(" #"), 0, 0)
                           + QLatin1Char(' ') + line.section(QLatin1Char(' '), 2, 2);
        got.sort();
        QCOMPARE(got.join(QStringLiteral(", ")).toLatin1(), emissions);
    }
};

ROOM_TEST(TestReadTraining)
#include "tst_read_training.moc"

#include "tests/import_fixture.h"

#include "core/base/text.h"
#include "core/intake/verify.h"
#include "core/measure/load.h"
#include "core/measure/model_measures.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>

using namespace core;
using namespace fixture;

// A registry of models brought as mlflow.db, and what it comes to for the component of the model's name.
class TestMeasureModels : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;
    std::unique_ptr<Workspace> workspace_;
    int files_ = 0;

    static constexpr const char* schema =
        "CREATE TABLE experiments(experiment_id, name); CREATE TABLE runs(run_uuid, start_time, end_time); CREATE "
        "TABLE metrics(key, value, timestamp, run_uuid);"
        "CREATE TABLE params(key, value, run_uuid); CREATE TABLE tags(key, value, run_uuid);"
        "CREATE TABLE datasets(dataset_uuid, name, digest); CREATE TABLE inputs(source_type, source_id, "
        "destination_type, destination_id);"
        "CREATE TABLE registered_models(name); CREATE TABLE registered_model_tags(key, value, name);"
        "CREATE TABLE model_versions(name, version, creation_time, last_updated_time, current_stage, run_id); CREATE "
        "TABLE model_version_tags(key, value, name, version);"
        "INSERT INTO registered_models VALUES('churn');";

    static std::string ms(const char* day) { return std::to_string(parseTime(day)->at_ms); }
    // A run with everything that provenance asks for, and the version it made.
    static std::string version(int number, const char* created, const char* changed, const char* stage)
    {
        const auto run = "'r" + std::to_string(number) + "'", version = std::to_string(number);
        return "INSERT INTO runs VALUES(" + run + ", " + ms(created) + ", " + ms(created)
               + "); INSERT INTO metrics VALUES('auc', 0.5, " + ms(created) + ", " + run + ");"
               + "INSERT INTO params VALUES('depth', '5', " + run
               + "); INSERT INTO tags VALUES('mlflow.source.git.commit', 'c0ffee', " + run
               + "), ('version.python', '3.11', " + run + ");" + "INSERT INTO datasets VALUES('d" + version
               + "', 'customers', 'ab12'); INSERT INTO inputs VALUES('DATASET', 'd" + version + "', 'RUN', " + run
               + ");" + "INSERT INTO model_versions VALUES('churn', " + version + ", " + ms(created) + ", "
               + ms(changed) + ", '" + stage + "', " + run + ");"
               + "INSERT INTO model_version_tags VALUES('approver', 'bo', 'churn', " + version + ");";
    }
    void bring(const std::string& sql)
    {
        const auto file = root_ / ("mlflow" + std::to_string(files_++) + ".db");
        {
            Database(file, OpenMode::create).execute(std::string(schema) + sql);
        }
        const auto report = load(*workspace_, file);
        QVERIFY2(report.good(), report.files.front().found.why.c_str());
        const auto faults = verifyWorkspace(*workspace_);
        QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
    }
    DaySeries series(const char* measure) const
    {
        Statement found(workspace_->db(),
                        "SELECT s.first_day, s.\"values\" FROM measure_series s JOIN component c ON c.id = s.component "
                        "WHERE s.layer = 'model' AND c.name = 'churn' AND s.measure = ?");
        found.with(measure);
        return found.step() ? unpacked(static_cast<Day>(found.integer(0)), found.view(1)) : DaySeries();
    }
    // The sum of a flow, by day, as text: "2026-01-02 1".
    std::string days(const char* measure) const
    {
        const auto all = series(measure);
        std::string text;
        for (std::size_t i = 0; i < all.values.size(); ++i)
            if (!std::isnan(all.values[i]) && all.values[i] != 0)
                text += (text.empty() ? "" : ", ") + isoDay(all.first + static_cast<int>(i)) + " "
                        + shortest(all.values[i]);
        return text;
    }
    double level(const char* measure, const char* day) const
    {
        const auto all = series(measure);
        double last = std::nan("");
        for (std::size_t i = 0;
             i < all.values.size() && all.first + static_cast<int>(i) <= dayOf(parseTime(day)->at_ms); ++i)
            last = std::isnan(all.values[i]) ? last : all.values[i];
        return last;
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        root_ = fs::path(dir_.path().toStdString()) / std::to_string(count++);
        fs::create_directories(root_);
        workspace_ = std::make_unique<Workspace>(root_ / "w.opsatlas", Access::create);
        load(*workspace_, write(root_ / "components.csv", "component,kind\nchurn,model\n"));
    }
    void cleanup() { workspace_.reset(); }

    void aModelIsCounted()
    {
        bring(version(1, "2026-01-01", "2026-01-02", "Production"));
        for (const auto* measure : {"models_total", "models_fresh", "models_with_provenance"}) {
            QCOMPARE(level(measure, "2026-01-01"), 1.0);
            QVERIFY(std::isnan(level(measure, "2025-12-31")));
        }
        QCOMPARE(level("assets_total", "2026-01-01"), 2.0); // the model and its data
        QCOMPARE(level("assets_versioned", "2026-01-01"), 2.0);
        QCOMPARE(level("models_fresh", "2026-03-31"), 1.0);
        QCOMPARE(level("models_fresh", "2026-04-01"), 0.0); // 90 days on
        QCOMPARE(QString::fromStdString(days("deployments")), QStringLiteral("2026-01-02 1"));
        QVERIFY(days("deployments_failed").empty() && !series("deployments_failed").values.empty());
    }
    void itsOwnAgeLimitHolds()
    {
        bring(version(1, "2026-01-01", "2026-01-02", "None")
              + "INSERT INTO registered_model_tags VALUES('max_age_days', '10', 'churn');");
        QCOMPARE(level("models_fresh", "2026-01-10"), 1.0);
        QCOMPARE(level("models_fresh", "2026-01-11"), 0.0);
        QVERIFY(days("deployments").empty() && !series("deployments").values.empty());
    }
    void oneMissingLinkBreaksTheChain_data()
    {
        QTest::addColumn<QByteArray>("without");
        for (const auto* sql :
             {"DELETE FROM inputs", "DELETE FROM tags WHERE key LIKE 'mlflow%'", "DELETE FROM params",
              "DELETE FROM tags WHERE key LIKE 'version%'", "DELETE FROM metrics", "DELETE FROM model_version_tags"})
            QTest::newRow(sql) << QByteArray(sql);
    }
    void oneMissingLinkBreaksTheChain()
    {
        QFETCH(QByteArray, without);
        bring(version(1, "2026-01-01", "2026-01-02", "None") + without.toStdString());
        QCOMPARE(level("models_total", "2026-12-31"), 1.0);
        QCOMPARE(level("models_with_provenance", "2026-12-31"), 0.0);
    }
    void aFixSoonAfterIsAFailure()
    {
        const auto first = version(1, "2026-01-01", "2026-01-02", "Archived"),
                   second = version(2, "2026-01-05", "2026-01-06", "Production");
        bring(version(1, "2026-01-01", "2026-01-02", "Production"));
        bring(first + second);
        QCOMPARE(QString::fromStdString(days("deployments")), QStringLiteral("2026-01-02 1, 2026-01-06 1"));
        QVERIFY(days("deployments_failed").empty()); // a next version is no fix by itself
        bring(first + second + "INSERT INTO model_version_tags VALUES('hotfix', 'yes', 'churn', 2);");
        QVERIFY(days("deployments_failed").empty()); // it was deployed before anybody called it one
        bring(first + version(2, "2026-01-05", "2026-01-07", "Archived"));
        bring(version(1, "2026-01-01", "2026-01-08", "Production")
              + version(2, "2026-01-05", "2026-01-07", "Archived")); // rolled back to 1
        QCOMPARE(QString::fromStdString(days("deployments")),
                 QStringLiteral("2026-01-02 1, 2026-01-06 1, 2026-01-08 1"));
        QCOMPARE(QString::fromStdString(days("deployments_failed")), QStringLiteral("2026-01-06 1"));
    }
    void undoTakesItBack()
    {
        bring(version(1, "2026-01-01", "2026-01-02", "Production"));
        undoImport(*workspace_, ImportId(2));
        QVERIFY(series("models_total").values.empty());
        QVERIFY(verifyWorkspace(*workspace_).empty());
    }
    void versionsThatMove()
    {
        for (const auto* moving : {"", "latest", "Main", " HEAD "})
            QVERIFY(!isImmutableVersion(moving));
        for (const auto* fixed : {"1", "v2.3", "c0ffee"})
            QVERIFY(isImmutableVersion(fixed));
    }
};

ROOM_TEST(TestMeasureModels)
#include "tst_measure_models.moc"

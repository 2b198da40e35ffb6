#include "core/base/error.h"
#include "core/bytes/sqlite.h"
#include "tests/facts_text.h"
#include "tests/room.h"

#include <QTest>

#include <archive.h>
#include <archive_entry.h>

// A tracking store in SQLite: what it says, and what becomes of a file that only looks like one.
class TestReadMlflowDb : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    int count_ = 0;
    std::filesystem::path file_;

    static constexpr const char* schema =
        "CREATE TABLE experiments(experiment_id INTEGER PRIMARY KEY, name TEXT, lifecycle_stage TEXT);"
        "CREATE TABLE runs(run_uuid TEXT PRIMARY KEY, name TEXT, status TEXT, start_time BIGINT, end_time BIGINT, "
        "lifecycle_stage TEXT, experiment_id INTEGER);"
        "CREATE TABLE metrics(key TEXT, value FLOAT NOT NULL, timestamp BIGINT, run_uuid TEXT, step BIGINT, is_nan "
        "BOOLEAN);"
        "CREATE TABLE params(key TEXT, value TEXT, run_uuid TEXT); CREATE TABLE tags(key TEXT, value TEXT, run_uuid "
        "TEXT);";
    static constexpr const char* content =
        "INSERT INTO experiments VALUES(0, 'Default', 'active'), (3, 'churn', 'active');"
        "INSERT INTO runs VALUES('aa', 'first', 'FINISHED', 1767225600000, 1767225660000, 'active', 3), ('bb', NULL, "
        "'RUNNING', NULL, NULL, 'active', 7),"
        " ('cc', 'gone', 'FAILED', 1767225600000, NULL, 'deleted', 3);"
        "INSERT INTO metrics VALUES('auc', 0.75, 1767225610000, 'aa', 2, 0), ('loss', 0, 1767225620000, 'aa', 3, 1), "
        "('loss', 1.7976931348623157e308, 1767225630000, 'aa', 4, 0),"
        " ('loss', -1.7976931348623157e308, 1767225640000, 'aa', 5, 0), ('auc', 0.5, 1, 'cc', 0, 0), ('auc', 'high', "
        "1, 'bb', 0, 0), ('auc', 1, NULL, 'bb', NULL, 0);"
        "INSERT INTO params VALUES('depth', '5', 'aa'), ('depth', '6', 'cc');"
        "INSERT INTO tags VALUES('mlflow.user', 'ann', 'aa'), ('mlflow.source.git.commit', 'c0ffee', 'aa');";
    static constexpr const char* registry =
        "CREATE TABLE datasets(dataset_uuid TEXT, name TEXT, digest TEXT); CREATE TABLE inputs(source_type TEXT, "
        "source_id TEXT, destination_type TEXT, destination_id TEXT);"
        "INSERT INTO datasets VALUES('d1', 'customers', 'ab12'); INSERT INTO inputs VALUES('DATASET', 'd1', 'RUN', "
        "'aa'), ('DATASET', 'd9', 'RUN', 'aa');"
        "CREATE TABLE registered_models(name TEXT, description TEXT); INSERT INTO registered_models "
        "VALUES('churn-model', 'who leaves');"
        "CREATE TABLE registered_model_tags(key TEXT, value TEXT, name TEXT); INSERT INTO registered_model_tags "
        "VALUES('team', 'risk', 'churn-model');"
        "CREATE TABLE model_versions(name TEXT, version INTEGER, creation_time BIGINT, last_updated_time BIGINT, "
        "current_stage TEXT, source TEXT, run_id TEXT, status TEXT);"
        "INSERT INTO model_versions VALUES('churn-model', 1, 1767225700000, 1767312000000, 'Production', "
        "'/home/ann/m', 'aa', 'READY');"
        "CREATE TABLE registered_model_aliases(alias TEXT, version INTEGER, name TEXT); INSERT INTO "
        "registered_model_aliases VALUES('champion', 1, 'churn-model');"
        "CREATE TABLE model_version_tags(key TEXT, value TEXT, name TEXT, version INTEGER); INSERT INTO "
        "model_version_tags VALUES('approver', 'bo', 'churn-model', 1);"
        "CREATE TABLE secrets(value TEXT); INSERT INTO secrets VALUES('hush');";

    void make(const std::string& sql) const { core::Database(file_, core::OpenMode::create).execute(sql); }
    std::string whyNot() const
    {
        FactsText sink;
        const auto found = core::readFile(file_, {}, sink);
        return found.importable ? "it is taken" : found.why;
    }
    std::string bytes() const
    {
        QFile file(QString::fromStdString(file_.string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    void write(const std::string& text) const
    {
        QFile file(QString::fromStdString(file_.string()));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
            qFatal("no file");
    }

private Q_SLOTS:
    void init()
    {
        file_ = std::filesystem::path(folder_.path().toStdString()) / ("store " + std::to_string(count_++) + "%.db");
    }
    void readsAStore()
    {
        make(std::string(schema) + content);
        FactsText sink;
        const auto found = core::readFile(file_, {}, sink);
        SAYS(found.format, "mlflow_db");
        SAYS(sink.text,
             "run mlflow aa experiment:mlflow/churn name=first from=2026-01-01T00:00:00Z to=2026-01-01T00:01:00Z "
             "status=success by=mlflow {depth=5} {tag:mlflow.source.git.commit=c0ffee} #1\n"
             "run mlflow bb experiment:mlflow/7 status=running by=mlflow #2\n"
             "point auc 0.75 experiment:mlflow/churn at=2026-01-01T00:00:10Z step=2 run=mlflow:aa #1\n"
             "point loss NaN experiment:mlflow/churn at=2026-01-01T00:00:20Z step=3 run=mlflow:aa #2\n"
             "point loss Infinity experiment:mlflow/churn at=2026-01-01T00:00:30Z step=4 run=mlflow:aa #3\n"
             "point loss -Infinity experiment:mlflow/churn at=2026-01-01T00:00:40Z step=5 run=mlflow:aa #4\n"
             "refused 0:0 mlflow.metric [row 6: high]\n"
             "point auc 1 experiment:mlflow/7 run=mlflow:bb #7\n");
        QCOMPARE(*found.runs, 2);
        QCOMPARE(found.time->count, 1);
        QCOMPARE(found.nonfinite.at("loss"), 3);
        QVERIFY(found.encoding.empty() && found.container.empty());
    }
    void readsItsRegistry()
    {
        make(std::string(schema) + content + registry);
        FactsText sink;
        core::readFile(file_, {}, sink);
        const auto assets = sink.text.substr(sink.text.find("asset "));
        SAYS(assets, "asset model:mlflow/churn-model {description=who leaves} {tag:team=risk} #1\n"
                     "asset model:mlflow/churn-model@1 in model:mlflow/churn-model {run=aa} {stage=Production} "
                     "{aliases=champion} {status=READY} {created=2026-01-01T00:01:40Z} "
                     "{changed=2026-01-02T00:00:00Z} {evaluation=auc, loss} {code_version=c0ffee} "
                     "{training_data=customers@ab12} {parameters=depth} {approver=bo} {tag:approver=bo} #1\n"
                     "edge produces experiment:mlflow/churn > model:mlflow/churn-model@1 at=2026-01-01T00:01:40Z #1\n");
        QVERIFY(sink.text.find("hush") == std::string::npos && sink.text.find("/home") == std::string::npos);
    }
    void anOldSchemaHasFewerColumns()
    {
        make("CREATE TABLE experiments(experiment_id INTEGER); CREATE TABLE runs(run_uuid TEXT); CREATE TABLE "
             "metrics(key TEXT, value FLOAT, run_uuid TEXT);"
             "INSERT INTO runs VALUES('aa'); INSERT INTO metrics VALUES('auc', 0.5, 'aa');");
        FactsText sink;
        const auto found = core::readFile(file_, {}, sink);
        SAYS(sink.text, "run mlflow aa - by=mlflow #1\npoint auc 0.5 - run=mlflow:aa #1\n");
        QVERIFY(found.importable);
    }
    void readsAPackedOne()
    {
        make(std::string(schema) + content + "PRAGMA journal_mode = WAL");
        FactsText plain, packed;
        core::readFile(file_, {}, plain);
        const auto text = bytes();
        file_ += ".gz";
        archive* out = archive_write_new();
        archive_write_add_filter_gzip(out);
        archive_write_set_format_raw(out);
        archive_write_open_filename(out, file_.c_str());
        archive_entry* entry = archive_entry_new();
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(out, entry);
        archive_write_data(out, text.data(), text.size());
        archive_entry_free(entry);
        archive_write_close(out);
        archive_write_free(out);
        const auto found = core::readFile(file_, {}, packed);
        QVERIFY2(found.importable, found.why.c_str());
        SAYS(packed.text, plain.text);
        SAYS(found.container, "gzip");
    }
    void whatALogHoldsIsSaid()
    {
        core::Database writer(file_, core::OpenMode::create);
        writer.execute("PRAGMA journal_mode = WAL");
        writer.execute(std::string(schema) + content + "PRAGMA wal_checkpoint(TRUNCATE)");
        FactsText sink;
        QVERIFY(core::readFile(file_, {}, sink).issues.size() == 1); // the metric that is no number
        writer.execute("INSERT INTO runs(run_uuid) VALUES('zz')");
        const auto found = core::readFile(file_, {}, sink);
        QCOMPARE(*found.runs, 2);
        SAYS(found.issues.front().code, "mlflow.wal");
        QVERIFY(std::filesystem::exists(file_.string() + "-wal")); // it is not ours to clear away
    }
    void anUnfinishedWriteIsRefused()
    {
        make(std::string(schema) + content);
        const auto database = file_;
        file_ += "-journal";
        write(std::string("\xD9\xD5\x05\xF9\x20\xA1\x63\xD7", 8) + std::string(512, 'x'));
        file_ = database;
        QVERIFY2(whyNot().find("was not finished") != std::string::npos, whyNot().c_str());
        file_ += "-journal";
        write(std::string(512, '\0')); // one that is done with
        file_ = database;
        SAYS(whyNot(), "it is taken");
    }
    void notAStore_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("other tables") << QByteArray("CREATE TABLE a(b)") << QByteArray("it has no table experiments");
        QTest::newRow("a missing column") << QByteArray(
            "CREATE TABLE experiments(a); CREATE TABLE runs(run_uuid); CREATE TABLE metrics(key, run_uuid)")
                                          << QByteArray("the table metrics of this database has no column value");
        QTest::newRow("a view") << QByteArray("CREATE TABLE experiments(a); CREATE TABLE metrics(key, value, run_uuid);"
                                              "CREATE VIEW runs AS WITH RECURSIVE n(run_uuid) AS (SELECT 1 UNION ALL "
                                              "SELECT run_uuid + 1 FROM n) SELECT * FROM n")
                                << QByteArray("it has no table runs");
        QTest::newRow("a computed column")
            << QByteArray("CREATE TABLE experiments(a); CREATE TABLE runs(run_uuid); CREATE TABLE metrics(key, "
                          "run_uuid, value AS (hex(zeroblob(99999))))")
            << QByteArray("the table metrics of this database has no column value");
        QTest::newRow("a virtual table") << QByteArray("CREATE TABLE experiments(a); CREATE TABLE runs(run_uuid); "
                                                       "CREATE VIRTUAL TABLE metrics USING rtree(key, value, run_uuid)")
                                         << QByteArray("it has no table metrics");
        QTest::newRow("a value without end")
            << QByteArray("CREATE TABLE experiments(experiment_id, name); CREATE TABLE runs(run_uuid); CREATE TABLE "
                          "metrics(key, value, run_uuid);"
                          "INSERT INTO experiments VALUES(1, zeroblob(17000000))")
            << QByteArray("larger than 16 MiB");
    }
    void notAStore()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, says);
        make(sql.toStdString());
        const auto why = whyNot();
        QVERIFY2(why.find(says.toStdString()) != std::string::npos, why.c_str());
        QVERIFY2(why.starts_with(file_.string()) && why.ends_with('.'), why.c_str());
    }
    void aCutOrDamagedFile()
    {
        std::string many = std::string(schema) + content;
        for (int i = 0; i < 400; ++i)
            many += "INSERT INTO metrics VALUES('m" + std::to_string(i) + "', 1, 1767225610000, 'aa', 2, 0);";
        make(many);
        const auto whole = bytes();
        write(whole.substr(0, whole.size() / 2));
        QVERIFY2(whyNot().find("damaged") != std::string::npos, whyNot().c_str());
        write(whole.substr(0, 50));
        QVERIFY(whyNot() != "it is taken");
        auto torn = whole;
        for (std::size_t at = 4096; at < torn.size(); at += 512)
            torn.replace(at, 64, 64, '\xFF');
        write(torn);
        QVERIFY2(whyNot().find("damaged") != std::string::npos, whyNot().c_str());
    }
    void stopsWhenAsked()
    {
        std::string many = std::string(schema) + content;
        for (int i = 0; i < 3000; ++i)
            many += "INSERT INTO metrics VALUES('m', 1, " + std::to_string(1767225610000 + i) + ", 'aa', 2, 0);";
        make("BEGIN;" + many + "COMMIT");
        int asked = 0;
        const core::Progress progress([&](std::size_t, std::size_t) { return ++asked < 5; });
        FactsText sink;
        try {
            core::readFile(file_, {}, sink, progress);
            QFAIL("it went on");
        } catch (const core::Error& error) {
            QCOMPARE(error.fault(), core::Fault::cancelled);
        }
    }
    void thePathIsTakenAsItIs() // no part of it is an option of SQLite's
    {
        file_ = std::filesystem::path(folder_.path().toStdString()) / "a?mode=rwc#b.db";
        make(std::string(schema) + content);
        SAYS(whyNot(), "it is taken");
        FactsText sink;
        QVERIFY_THROWS_EXCEPTION(core::Error, core::readFile(folder_.path().toStdString() + "/nothing.db", {}, sink));
        QVERIFY(!std::filesystem::exists(folder_.path().toStdString() + "/nothing.db"));
    }
};

ROOM_TEST(TestReadMlflowDb)
#include "tst_read_mlflow_db.moc"

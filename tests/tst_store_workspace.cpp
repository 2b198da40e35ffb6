#include "core/store/backup.h"
#include "core/store/key_assignments.h"
#include "core/store/live_days.h"
#include "core/store/schema.h"
#include "core/store/workspace.h"
#include "tests/room.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace core;

// A workspace opens, is made once, and refuses what it must leave alone.
class TestStoreWorkspace : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(dir_.path().toStdString()) / name;
    }
    static QByteArray bytes(const std::filesystem::path& file)
    {
        QFile in(QString::fromStdString(file.string()));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
    }
    static std::string refusal(const std::filesystem::path& file, Access access)
    {
        try {
            Workspace workspace(file, access);
        } catch (const Error& error) {
            return error.fault() == Fault::workspace ? error.what() : "another fault";
        }
        return "opened";
    }
    static bool contains(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

private Q_SLOTS:
    void isMadeOnceAndKeepsItsKey()
    {
        const auto file = path("a.opsatlas");
        std::string key;
        {
            Workspace workspace(file, Access::create);
            QVERIFY(workspace.made());
            key = workspace.key();
            QCOMPARE(key.size(), std::size_t(32));
            QCOMPARE(text(workspace.db(), "PRAGMA journal_mode"), std::string("wal"));
            QCOMPARE(number(workspace.db(), "PRAGMA synchronous"), 2);
            QCOMPARE(number(workspace.db(), "PRAGMA foreign_keys"), 1);
            QCOMPARE(number(workspace.db(), "PRAGMA auto_vacuum"), 2);
            QVERIFY2(isOurSchema(workspace.db()), "newestCatalogue in schema.cpp is not that of the tables");
        }
        Workspace again(file, Access::create);
        QVERIFY(!again.made());
        QCOMPARE(again.key(), key);
        Workspace reader(file, Access::read);
        QCOMPARE(reader.key(), key);
        QVERIFY_THROWS_EXCEPTION(Error, reader.db().execute("DELETE FROM setting"));
    }
    void whatKilledProgramsLeftGoesAtTheNextStart()
    {
        const auto folder = path("killed");
        const auto put = [&](const char* name) { std::ofstream(folder / name) << "half"; };
        const auto count = [&] {
            return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
        };
        std::filesystem::create_directory(folder);
        const auto file = folder / "w.opsatlas", copy = folder / "copy.opsatlas";
        for (const auto access : {Access::create, Access::write, Access::read}) {
            put(".w.opsatlas-4f0c2a91");
            put(".w.opsatlas-4f0c2a91-journal");
            put(".opsatlas-backup-4f0c2a91");
            {
                const Workspace workspace(file, access);
            }
            QCOMPARE(count(), 1);
        }
        put(".opsatlas-backup-4f0c2a92");
        backUp(Workspace(file, Access::read), copy);
        QCOMPARE(count(), 2);
        QVERIFY(std::filesystem::exists(copy));
    }
    void everyViewCanBeRead()
    {
        Workspace workspace(path("views.opsatlas"), Access::create);
        Statement views(workspace.db(), "SELECT name FROM sqlite_schema WHERE type = 'view'");
        int count = 0;
        for (; views.step(); ++count)
            QCOMPARE(number(workspace.db(), "SELECT count(*) FROM " + views.text(0)), 0);
        QVERIFY(count > 10);
    }
    void refusesWhatIsMissing()
    {
        QVERIFY(contains(refusal(path("none.opsatlas"), Access::read), "there is no such workspace"));
        QVERIFY(contains(refusal(path("none.opsatlas"), Access::write), "there is no such workspace"));
        QVERIFY(!std::filesystem::exists(path("none.opsatlas")));
        QVERIFY(contains(refusal(path("no/folder.opsatlas"), Access::create), "cannot be opened"));
        QVERIFY(contains(refusal(dir_.path().toStdString(), Access::create), "folder"));
    }
    void refusesOthersFilesUnharmed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("other application")
            << QByteArray("PRAGMA application_id = 7; CREATE TABLE t(a)") << QByteArray("not an OpsAtlas workspace");
        QTest::newRow("no application") << QByteArray("CREATE TABLE t(a)") << QByteArray("not an OpsAtlas workspace");
    }
    void refusesOthersFilesUnharmed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, said);
        const auto file = path("other.db");
        std::filesystem::remove(file);
        {
            Database db(file, OpenMode::create);
            db.execute(sql.toStdString());
        }
        const auto before = bytes(file);
        for (const auto access : {Access::read, Access::write, Access::create})
            QVERIFY(contains(refusal(file, access), said.constData()));
        QCOMPARE(bytes(file), before);
    }
    void refusesNewerAndAlteredFilesUnharmed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("newer") << QByteArray("PRAGMA user_version = 999") << QByteArray("newer program");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON import BEGIN DELETE FROM import; END")
                                 << QByteArray("other tables");
        QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1") << QByteArray("other tables");
        QTest::newRow("changed table") << QByteArray("ALTER TABLE source ADD COLUMN extra TEXT")
                                       << QByteArray("other tables");
    }
    void refusesNewerAndAlteredFilesUnharmed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, said);
        const auto file = path("altered.opsatlas");
        std::filesystem::remove(file);
        {
            Workspace workspace(file, Access::create);
            workspace.db().execute(sql.toStdString());
        }
        const auto before = bytes(file);
        for (const auto access : {Access::read, Access::write, Access::create})
            QVERIFY(contains(refusal(file, access), said.constData()));
        QCOMPARE(bytes(file), before);
    }
    // Makes the tables of version 4, to the letter.
    static void makeVersionFour(Database& db)
    {
        db.execute("DROP VIEW replaced_day; DROP VIEW cost_cell; DROP VIEW live_scope; DROP TABLE import_change; DROP "
                   "TABLE scope_day;"
                   "ALTER TABLE cost_cell_stated DROP COLUMN listed;"
                   "ALTER TABLE import DROP COLUMN contracted_rows; ALTER TABLE import DROP COLUMN unlisted_rows;"
                   "CREATE VIEW live_scope AS\n"
                   "  SELECT s.* FROM cost_scope s JOIN live_import i ON i.id = s.import\n"
                   "  WHERE NOT EXISTS(\n"
                   "    SELECT 1 FROM cost_scope n JOIN live_import m ON m.id = n.import\n"
                   "    WHERE n.source = s.source AND n.provider = s.provider AND n.account = s.account AND n.period = "
                   "s.period AND n.delivery > s.delivery);"
                   "CREATE VIEW cost_cell AS\n"
                   "  SELECT c.bucket, c.day, c.currency, c.billed, c.effective, c.list, c.unused, c.rows, c.fallback, "
                   "s.import, s.source\n"
                   "  FROM cost_cell_stated c JOIN live_scope s ON s.id = c.scope;"
                   "PRAGMA user_version = 4");
        QVERIFY(isOurSchema(db));
    }
    // A delivery took the place of whole scopes: the same is in force when the file is opened, and what it left out
    // does not come back.
    void daysOfVersionFourAreTakenOver()
    {
        const auto file = path("four.opsatlas");
        std::string before;
        const auto cells = [](const Database& db) {
            return text(db, "SELECT group_concat(import || ' ' || day || ' ' || billed, ', ') FROM (SELECT * FROM "
                            "cost_cell ORDER BY import, day)");
        };
        {
            Workspace workspace(file, Access::create);
            auto& db = workspace.db();
            makeVersionFour(db);
            // Of January 1 is replaced by 2, which has a tail, 3; 4 is undone; of February 5 was given up for 6.
            db.execute("INSERT INTO source(name, format) VALUES('focus', 'focus');"
                       "INSERT INTO import(source, delivery, tail_of, format, reader, at_ms, undone_at_ms, dropped, "
                       "first_day, last_day) VALUES(1, 1, NULL, 'focus', 1, 0, NULL, 0, 20454, 20456), "
                       "(1, 2, NULL, 'focus', 1, 0, NULL, 0, 20454, 20454), (1, 2, 2, 'focus', 1, 0, NULL, 0, 20457, "
                       "20457), (1, 4, NULL, 'focus', 1, 0, 7, 0, 20456, 20456), (1, 5, NULL, 'focus', 1, 0, NULL, 1, "
                       "20490, 20491), (1, 6, NULL, 'focus', 1, 0, NULL, 0, 20490, 20490);"
                       "INSERT INTO cost_scope(import, source, delivery, provider, account, period, rows) VALUES"
                       "(1, 1, 1, 'c', 'a', '2026-01-01', 3), (2, 1, 2, 'c', 'a', '2026-01-01', 1), (3, 1, 2, 'c', "
                       "'a', '2026-01-01', 1), (4, 1, 4, 'c', 'a', '2026-01-01', 1), (5, 1, 5, 'c', 'a', '2026-02-01', "
                       "2), (6, 1, 6, 'c', 'a', '2026-02-01', 1);"
                       "INSERT INTO bucket(purposes) VALUES(0);"
                       "INSERT INTO cost_cell_stated(scope, bucket, day, currency, billed, rows, fallback) VALUES"
                       "(1, 1, 20454, 'EUR', '1', 1, 0), (1, 1, 20455, 'EUR', '2', 1, 0), (1, 1, 20456, 'EUR', '3', 1, "
                       "0), (2, 1, 20454, 'EUR', '4', 1, 0), (3, 1, 20457, 'EUR', '5', 1, 0), (4, 1, 20456, 'EUR', "
                       "'6', 1, 0), (6, 1, 20490, 'EUR', '7', 1, 0)");
            before = cells(db);
        }
        Workspace workspace(file, Access::write);
        QVERIFY(isOurSchema(workspace.db()));
        QCOMPARE(before, std::string("2 20454 4, 3 20457 5, 6 20490 7"));
        QCOMPARE(cells(workspace.db()), before);
        QVERIFY(!unsettledDay(workspace.db()));
        QCOMPARE(text(workspace.db(),
                      "SELECT group_concat(import || ' ' || before || ' ' || day || ' ' || before_rows, "
                      "', ') FROM (SELECT * FROM replaced_day ORDER BY import, day)"),
                 std::string("2 1 20454 1, 2 1 20455 1, 2 1 20456 1, 3 1 20454 1, 3 1 20455 1, 3 1 20456 1, "
                             "6 5 20490 0, 6 5 20491 0"));
    }
    // What stood in a row a place is packed when an older file is opened.
    void placesOfVersionThreeAreTakenOver()
    {
        const auto file = path("three.opsatlas");
        {
            Workspace workspace(file, Access::create);
            auto& db = workspace.db();
            makeVersionFour(db);
            db.execute("DROP TABLE key_place;"
                       "CREATE TABLE alloc(\n"
                       "  file INTEGER NOT NULL REFERENCES import_file(id), kind INTEGER NOT NULL, key INTEGER NOT "
                       "NULL, first_day INTEGER NOT NULL,\n"
                       "  bucket INTEGER NOT NULL REFERENCES bucket(id), PRIMARY KEY(file, kind, key, first_day)) "
                       "STRICT, WITHOUT ROWID;"
                       "INSERT INTO source(name, format) VALUES('focus', 'focus');"
                       "INSERT INTO import(source, delivery, format, reader, at_ms) VALUES(1, 1, 'focus', 1, 0);"
                       "INSERT INTO import_file(import, path, bytes, identity) VALUES(1, 'bill.csv', 0, ''), (1, "
                       "'more.csv', 0, '');"
                       "INSERT INTO bucket(purposes) VALUES(0), (1), (2);"
                       "INSERT INTO alloc VALUES(1, 0, 0, -2000000000, 3), (1, 0, 1, -2000000000, 1), (1, 0, 1, 20500, "
                       "2), (1, 0, 2, -2000000000, 1),"
                       " (2, 0, 0, -2000000000, 2), (2, 1, 0, -2000000000, 1);"
                       "PRAGMA user_version = 3");
            QVERIFY(isOurSchema(db)); // the tables of that version, to the letter
        }
        QVERIFY(contains(refusal(file, Access::read), "opened once where it can be written"));
        Workspace workspace(file, Access::write);
        QCOMPARE(number(workspace.db(), "PRAGMA user_version"), newestSchema());
        QVERIFY(isOurSchema(workspace.db()));
        const auto shown = [&](FileId of, RowKind kind) {
            std::string all;
            const auto places = keyAssignmentsOf(workspace.db(), of, kind);
            for (std::size_t key = 0; key < places.size(); ++key) {
                all += key == 0 ? "" : ", ";
                for (const auto& place : places[key])
                    all += (place.from == always ? "always " : std::to_string(number(place.from)) + " ")
                           + std::to_string(place.bucket) + ";";
            }
            return all;
        };
        QCOMPARE(shown(FileId(1), RowKind::cost), std::string("always 3;, always 1;20500 2;, always 1;"));
        QCOMPARE(shown(FileId(2), RowKind::cost), std::string("always 2;"));
        QCOMPARE(shown(FileId(2), RowKind::point), std::string("always 1;"));
        QCOMPARE(shown(FileId(1), RowKind::outcome), std::string());
    }
    void refusesADamagedHead_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("magic") << 3;
        QTest::newRow("page size") << 17;
        QTest::newRow("schema format") << 47;
        QTest::newRow("application") << 69;
        QTest::newRow("first page") << 100;
    }
    void refusesADamagedHead()
    {
        QFETCH(int, at);
        const auto file = path("damaged.opsatlas");
        std::filesystem::remove(file);
        {
            Workspace workspace(file, Access::create);
        }
        auto content = bytes(file);
        content[at] = static_cast<char>(content[at] ^ 0x55);
        QFile out(QString::fromStdString(file.string()));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        for (const auto access : {Access::read, Access::write, Access::create}) {
            const auto said = refusal(file, access);
            QVERIFY2(contains(said, "damaged") || contains(said, "not an OpsAtlas"), said.c_str());
        }
        QCOMPARE(bytes(file), content);
    }
    void readsTextFilesAsNoWorkspace()
    {
        const auto file = path("notes.txt");
        QFile out(QString::fromStdString(file.string()));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray("just some text\n").repeated(500));
        out.close();
        const auto before = bytes(file);
        QVERIFY(contains(refusal(file, Access::create), "not an OpsAtlas workspace"));
        QCOMPARE(bytes(file), before);
    }
    void transactionsRollBackWhenLeft()
    {
        Workspace workspace(path("tx.opsatlas"), Access::create);
        try {
            Transaction transaction(workspace.db());
            setSetting(workspace.db(), "reporting_currency", "EUR");
            throw Error(Fault::cancelled, "stop");
        } catch (const Error&) {}
        QCOMPARE(setting(workspace.db(), "reporting_currency"), std::string());
    }
};

ROOM_TEST(TestStoreWorkspace)
#include "tst_store_workspace.moc"

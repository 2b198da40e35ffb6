#include "core/store/backup.h"
#include "core/store/key_assignments.h"
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
    // What stood in a row a place is packed when an older file is opened.
    void placesOfVersionThreeAreTakenOver()
    {
        const auto file = path("three.opsatlas");
        {
            Workspace workspace(file, Access::create);
            auto& db = workspace.db();
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

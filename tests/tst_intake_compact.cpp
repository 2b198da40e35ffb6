#include "tests/import_fixture.h"

#include "core/bytes/hash.h"
#include "core/intake/compact.h"
#include "core/intake/late_hashes.h"
#include "core/intake/verify.h"
#include "tests/room.h"

#include <QTest>

#include <memory>

using namespace core;
using namespace fixture;

// What compact drops, and what it leaves; the hashes of delivered files.
class TestIntakeCompact : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    int place_ = 0;
    std::unique_ptr<Workspace> workspace_;

    fs::path file(const std::string& name) const
    {
        return fs::path(dir_.path().toStdString()) / std::to_string(place_) / name;
    }
    std::string one(const std::string& sql) const
    {
        const auto found = rows(*workspace_, sql);
        return found.empty() ? std::string("nothing") : found.front();
    }
    std::string hashOf(int import) const
    {
        return importHistory(*workspace_).at(static_cast<std::size_t>(import)).files.front().sha256.value_or("none");
    }

private Q_SLOTS:
    void init()
    {
        ++place_;
        fs::create_directories(file("").parent_path());
        workspace_ = std::make_unique<Workspace>(file("w.opsatlas"), Access::create);
    }
    void cleanup() { workspace_.reset(); }

    void dropsWhatIsReplacedAndUndone()
    {
        std::vector<Charge> many;
        for (int n = 0; n < 3000; ++n)
            many.push_back({"2026-01-05", "a", "service " + std::to_string(n * 7919), std::to_string(n) + ".5"});
        load(*workspace_, write(file("1.csv"), focus(many)));
        many.resize(10);
        ImportOptions whole;
        whole.whole = true;
        load(*workspace_, write(file("2.csv"), focus(many)), whole);
        load(*workspace_, write(file("note.csv"), "timestamp,component,metric,value\n2026-01-05,churn,requests,4\n"));
        load(*workspace_, write(file("plan.csv"), "component,period,measure,value\nlake,2026-01,budget,9\n"));
        undoImport(*workspace_, ImportId(3));
        const auto before = contents(*workspace_);
        const auto done = compactWorkspace(*workspace_);
        QCOMPARE(done.replaced, std::vector<ImportId>{ImportId(1)});
        QCOMPARE(done.undone, std::vector<ImportId>{ImportId(3)});
        QVERIFY(done.bytesAfter < done.bytesBefore);
        QCOMPARE(std::uint64_t(fs::file_size(file("w.opsatlas"))), done.bytesAfter);
        QCOMPARE(contents(*workspace_), before);
        QCOMPARE(verifyWorkspace(*workspace_), std::vector<std::string>{});
        QCOMPARE(number(workspace_->db(),
                        "SELECT count(*) FROM segment s JOIN import_file f ON f.id = s.file WHERE f.import IN (1, 3)"),
                 0);
        QCOMPARE(number(workspace_->db(), "SELECT count(*) FROM component_stated WHERE import = 3"), 0);
        QVERIFY_THROWS_EXCEPTION(Error, undoImport(*workspace_, ImportId(1)));
        QVERIFY_THROWS_EXCEPTION(Error, undoImport(*workspace_, ImportId(2))); // import 1 cannot come back
        QCOMPARE(one("SELECT count(*) FROM cost"), std::string("10"));
    }
    void dropsNothingInForce()
    {
        // Of the first import one month is still in force.
        load(*workspace_,
             write(file("1.csv"), focus({{"2026-01-05", "a", "db", "1"}, {"2026-02-05", "a", "db", "2"}})));
        load(*workspace_, write(file("2.csv"), focus({{"2026-01-05", "a", "db", "4"}})));
        const auto before = contents(*workspace_);
        const auto done = compactWorkspace(*workspace_);
        QVERIFY(done.replaced.empty() && done.undone.empty());
        QCOMPARE(contents(*workspace_), before);
        QCOMPARE(undoImport(*workspace_, ImportId(2)).imports, std::vector<ImportId>{ImportId(2)});
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::string("3"));
    }
    void isDoneOnce()
    {
        load(*workspace_, write(file("1.csv"), focus({{"2026-01-05", "a", "db", "1"}})));
        undoImport(*workspace_, ImportId(1));
        QCOMPARE(compactWorkspace(*workspace_).undone.size(), std::size_t(1));
        QCOMPARE(compactWorkspace(*workspace_).undone.size(), std::size_t(0));
        QVERIFY(undoImport(*workspace_, ImportId(1)).already);
        QCOMPARE(importHistory(*workspace_).front().state, std::string("undone"));
    }
    // Of a damaged workspace: the list names what it can.
    void anImportWithoutItsFilesIsListed()
    {
        load(*workspace_, write(file("1.csv"), focus({{"2026-01-05", "a", "db", "1"}})));
        workspace_->db().execute("PRAGMA foreign_keys = OFF; DELETE FROM import_file");
        const auto history = importHistory(*workspace_);
        QCOMPARE(history.size(), std::size_t(1));
        QCOMPARE(history.front().files.size(), std::size_t(1));
        QVERIFY(history.front().files.front().path.empty());
    }
    void aStopDropsNothing()
    {
        load(*workspace_, write(file("1.csv"), focus({{"2026-01-05", "a", "db", "1"}})));
        undoImport(*workspace_, ImportId(1));
        QVERIFY_THROWS_EXCEPTION(Error, compactWorkspace(*workspace_, Progress([](auto, auto) { return false; })));
        QCOMPARE(number(workspace_->db(), "SELECT dropped FROM import"), 0);
        QCOMPARE(number(workspace_->db(), "SELECT count(*) FROM segment"), 1);
    }

    void smallFilesAreHashedAtOnce()
    {
        const auto text = focus({{"2026-01-05", "a", "db", "1"}});
        load(*workspace_, write(file("1.csv"), text));
        QCOMPARE(hashOf(0), sha256(text));
        QCOMPARE(hashOf(0).size(), std::size_t(64));
    }
    void largeFilesAreHashedLater()
    {
        auto text = focus({});
        const auto line = focus({{"2026-01-05", "a", "db", "1"}}).substr(text.size());
        for (int n = 0; n < 18; ++n) // the note is the last column
            text += line.substr(0, line.size() - std::string("as it was\n").size())
                    + std::string(1'000'000, static_cast<char>('a' + n)) + "\n";
        QVERIFY(text.size() > hashedAtOnce);
        load(*workspace_, write(file("1.csv"), text));
        text += line;
        load(*workspace_, write(file("2.csv"), text));
        write(file("2.csv"), text + line); // not the file that was delivered any more
        QCOMPARE(hashOf(1), std::string("none"));
        QCOMPARE(takeLateHashes(*workspace_), std::size_t(1));
        QCOMPARE(hashOf(1), sha256(text.substr(0, text.size() - line.size())));
        QCOMPARE(hashOf(0), std::string("none"));
        QCOMPARE(takeLateHashes(*workspace_), std::size_t(0));
    }
};

ROOM_TEST(TestIntakeCompact)
#include "tst_intake_compact.moc"

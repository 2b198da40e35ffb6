#include "tests/faulty_vfs.h"
#include "tests/import_fixture.h"

#include "core/intake/verify.h"
#include "tests/room.h"

#include <QTest>

#include <memory>

using namespace core;
using namespace fixture;

// Disks that fail and power that goes: a workspace is as before or as after, and never between;
// and a damaged page is never served as a number. OPSATLAS_FAULTS=1 tries every place, else every
// so many.
class TestStoreFaults : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path base_, delivery_;
    std::string before_, after_;
    FaultyVfs vfs_;

    fs::path file(const char* name) const { return fs::path(dir_.path().toStdString()) / name; }
    static bool thorough() { return qEnvironmentVariableIntValue("OPSATLAS_FAULTS") > 0; }
    fs::path copyOfBase() const
    {
        const auto copy = file("w.opsatlas");
        for (const auto* beside : {"", "-wal", "-shm"})
            fs::remove(copy.string() + beside);
        fs::copy_file(base_, copy);
        return copy;
    }
    // What the import said when it failed; empty if it did not.
    std::string import(const fs::path& workspace) const
    {
        try {
            Workspace opened(workspace, Access::write);
            const auto report = load(opened, delivery_);
            return report.files.at(0).status == ImportStatus::imported ? std::string()
                                                                       : "refused: " + report.files.at(0).found.why;
        } catch (const Error& error) {
            return error.what();
        }
    }
    static std::string held(const fs::path& workspace)
    {
        const Workspace opened(workspace, Access::read);
        std::string all = contents(opened);
        for (const auto& fault : verifyWorkspace(opened))
            all += "FAULT " + fault + "\n";
        return all;
    }
    std::int64_t operationsOf(FaultyVfs::Fault fault)
    {
        const auto copy = copyOfBase();
        vfs_.arm(fault, 1'000'000'000);
        const auto said = import(copy);
        const auto count = vfs_.operations();
        vfs_.disarm();
        return said.empty() ? count : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        base_ = file("base.opsatlas");
        delivery_ = write(
            file("2.csv"),
            focus({{"2026-01-05", "a", "db", "2.5"}, {"2026-01-06", "a", "web", "7"}, {"2026-02-01", "a", "db", "1"}}));
        {
            Workspace workspace(base_, Access::create);
            load(workspace, write(file("1.csv"), focus({{"2026-01-05", "b", "db", "4"}})));
            load(workspace, write(file("points.csv"), "timestamp,component,metric,value\n2026-01-05,db,requests,4\n"));
        }
        before_ = held(base_);
        const auto copy = copyOfBase();
        QCOMPARE(import(copy), std::string());
        after_ = held(copy);
        QVERIFY(before_ != after_ && before_.find("FAULT") == std::string::npos
                && after_.find("FAULT") == std::string::npos);
    }

    void aFailedCallIsAMessage_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("once") << static_cast<int>(FaultyVfs::Fault::once);
        QTest::newRow("from then on") << static_cast<int>(FaultyVfs::Fault::onwards);
    }
    void aFailedCallIsAMessage()
    {
        QFETCH(int, fault);
        const auto kind = static_cast<FaultyVfs::Fault>(fault);
        const auto all = operationsOf(kind);
        QVERIFY(all > 50);
        int failures = 0;
        for (std::int64_t at = 1; at <= all; at += thorough() ? 1 : 1 + all / 10) {
            const auto copy = copyOfBase();
            vfs_.arm(kind, at);
            const auto said = import(copy);
            vfs_.disarm();
            const auto now = held(copy);
            const auto where = "operation " + std::to_string(at) + ": " + said;
            QVERIFY2(now == (said.empty() ? after_ : before_), (where + "\n" + now).c_str());
            QVERIFY2(said.empty() || (said.find("w.opsatlas") != std::string::npos && said.ends_with(".")),
                     where.c_str());
            failures += said.empty() ? 0 : 1;
        }
        QVERIFY(failures > 1);
    }

    void powerLossLeavesNoHalf()
    {
        const auto all = operationsOf(FaultyVfs::Fault::power);
        int befores = 0, afters = 0;
        for (std::int64_t at = 1; at <= all; at += thorough() ? 1 : 1 + all / 10)
            for (unsigned seed = 1; seed <= (thorough() ? 3u : 1u); ++seed) {
                const auto copy = copyOfBase();
                vfs_.arm(FaultyVfs::Fault::power, at);
                const auto said = import(copy);
                vfs_.disarm();
                vfs_.loseUnsynced(seed + static_cast<unsigned>(at) * 7);
                fs::remove(copy.string() + "-shm"); // memory
                const auto now = held(copy);
                const auto where =
                    "operation " + std::to_string(at) + ", seed " + std::to_string(seed) + ": " + said + "\n" + now;
                // Once it was confirmed it stays; else it may have reached the disk all the same.
                QVERIFY2(now == after_ || (!said.empty() && now == before_), where.c_str());
                (now == after_ ? afters : befores) += 1;
            }
        QVERIFY(befores > 2);
        QVERIFY(afters > 0);
    }

    // One byte turned over anywhere: what is read is either right or refused, or it is no bulk row and verify says so
    // where SQLite can see it.
    void aDamagedByteIsNoNumber()
    {
        const auto copy = copyOfBase();
        QCOMPARE(import(copy), std::string());
        const auto size = fs::file_size(copy);
        const auto rowsOf = [](const fs::path& workspace) {
            const Workspace opened(workspace, Access::read);
            std::string all;
            for (const auto* sql : {"SELECT import, row, date, service, billed_exact, x_Note FROM cost ORDER BY 1, 2",
                                    "SELECT import, row, date, metric, value FROM point ORDER BY 1, 2"})
                for (const auto& row : rows(opened, sql))
                    all += row + "\n";
            return all;
        };
        const auto good = rowsOf(copy);
        std::mt19937_64 random(20260301);
        int refused = 0;
        for (int n = 0, count = thorough() ? 1000 : 12; n < count; ++n) {
            const auto at = random() % size;
            std::fstream bytes(copy, std::ios::in | std::ios::out | std::ios::binary);
            bytes.seekg(static_cast<std::streamoff>(at));
            const auto was = static_cast<char>(bytes.get());
            const auto turn = [&](char value) {
                bytes.seekp(static_cast<std::streamoff>(at));
                bytes.put(value);
                bytes.flush();
            };
            turn(static_cast<char>(was ^ static_cast<char>(1 << random() % 8)));
            std::vector<std::string> faults;
            std::string now;
            try {
                const Workspace opened(copy, Access::read);
                faults = verifyWorkspace(opened);
                now = rowsOf(copy);
            } catch (const Error&) {
                ++refused;
            }
            turn(was);
            QVERIFY2(now.empty() || now == good || !faults.empty(),
                     ("byte " + std::to_string(at) + " is served as\n" + now).c_str());
            refused += faults.empty() ? 0 : 1;
        }
        QVERIFY(refused > 0 || !thorough());
        QCOMPARE(rowsOf(copy), good);
    }
};

ROOM_TEST(TestStoreFaults)
#include "tst_store_faults.moc"

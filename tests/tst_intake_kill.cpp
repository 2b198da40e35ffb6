#include "tests/import_fixture.h"

#include "core/intake/verify.h"
#include "tests/room.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <signal.h>

#include <random>
#include <thread>

using namespace core;
using namespace fixture;

// Other programs, killed at any moment or working on the same file. This program is its own child.
class TestIntakeKill : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;

    static void start(QProcess& child, const fs::path& workspace, const fs::path& file)
    {
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("tst_intake_kill"), QStringLiteral("--import"),
                     QString::fromStdString(workspace.string()), QString::fromStdString(file.string())});
    }
    fs::path copied(const fs::path& workspace, const char* name) const
    {
        for (const auto* suffix : {"", "-wal", "-shm"})
            fs::remove(root_ / (std::string(name) + suffix));
        fs::copy_file(workspace, root_ / name);
        return root_ / name;
    }
    static std::string contentsOf(const fs::path& file)
    {
        const Workspace workspace(file, Access::read);
        return contents(workspace);
    }

private Q_SLOTS:
    void initTestCase() { root_ = dir_.path().toStdString(); }

    void killedImportsAreWholeOrAbsent()
    {
        const auto asked = qEnvironmentVariableIntValue("OPSATLAS_KILLS");
        const int kills = asked > 0 ? asked : 20;
        const auto base = root_ / "base.opsatlas";
        {
            Workspace workspace(base, Access::create);
            load(workspace,
                 write(root_ / "before.csv", focus({{"2026-01-05", "a", "db", "1"}, {"2026-02-05", "a", "db", "2"}})));
        }
        std::vector<Charge> charges;
        for (int n = 0; n < 6000; ++n)
            charges.push_back({"2026-01-" + std::to_string(10 + n % 20), "a", "s" + std::to_string(n % 40),
                               std::to_string(n) + ".0" + std::to_string(n % 10 + 1)});
        const auto file = write(root_ / "big.csv", focus(charges));
        const auto before = contentsOf(base);
        QElapsedTimer timer;
        timer.start();
        {
            QProcess child;
            start(child, copied(base, "after.opsatlas"), file);
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitCode(), 0);
        }
        const auto whole =
            std::min<qint64>(timer.nsecsElapsed() / 1000, 800'000); // a busy machine shall not make it endless
        const auto after = contentsOf(root_ / "after.opsatlas");
        QVERIFY(before != after);
        std::mt19937 random(7);
        int seenBefore = 0;
        int seenAfter = 0;
        for (int round = 0; round < kills; ++round) {
            const auto work = copied(base, "work.opsatlas");
            QProcess child;
            start(child, work, file);
            QVERIFY(child.waitForStarted());
            std::this_thread::sleep_for(std::chrono::microseconds(random() % static_cast<unsigned>(whole * 5 / 4 + 1)));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            child.waitForFinished();
            const auto found = contentsOf(work);
            (found == before ? seenBefore : seenAfter) += 1;
            QVERIFY(found == before || found == after);
            Workspace workspace(work, Access::write);
            const auto faults = verifyWorkspace(workspace);
            QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
            load(workspace, file); // again: the very same figures
            QVERIFY(contents(workspace) == after);
        }
        qInfo("%d kills: %d before, %d after, none between", kills, seenBefore, seenAfter);
    }
    void twoProgramsOnOneWorkspace()
    {
        const auto asked = qEnvironmentVariableIntValue("OPSATLAS_ROUNDS");
        const int rounds = asked > 0 ? asked : 5;
        for (int round = 0; round < rounds; ++round) {
            const auto file = root_ / ("two" + std::to_string(round) + ".opsatlas"); // not there: one of them makes it
            const auto jan = write(root_ / "jan.csv", focus({{"2026-01-05", "a", "db", "1"}}));
            const auto feb = write(root_ / "feb.csv", focus({{"2026-02-05", "a", "db", "2"}}));
            QProcess children[4];
            start(children[0], file, jan);
            start(children[1], file, feb);
            start(children[2], file, jan);
            start(children[3], file, feb);
            for (auto& child : children) {
                QVERIFY(child.waitForFinished());
                QVERIFY2(child.exitCode() == 0, child.readAllStandardError().constData());
            }
            const Workspace workspace(file, Access::read);
            QCOMPARE(rows(workspace, "SELECT total_of(billed), count(*) FROM cost"), std::vector<std::string>{"3|2"});
            QCOMPARE(rows(workspace, "SELECT count(*) FROM import"), std::vector<std::string>{"2"});
            QVERIFY(verifyWorkspace(workspace).empty());
        }
    }
    void othersCommitsAreSeenAtOnce()
    {
        const auto file = root_ / "seen.opsatlas";
        Workspace window(file, Access::create);
        const auto before = number(window.db(), "PRAGMA data_version");
        QProcess child;
        start(child, file, write(root_ / "seen.csv", focus({{"2026-01-05", "a", "db", "1"}})));
        QVERIFY(child.waitForFinished());
        QVERIFY(number(window.db(), "PRAGMA data_version") != before);
        QCOMPARE(number(window.db(), "SELECT count(*) FROM live_import"), 1);
    }
    void aLockedWorkspaceIsSaid()
    {
        const auto file = root_ / "locked.opsatlas";
        Workspace holder(file, Access::create);
        Transaction held(holder.db());
        Workspace second(file, Access::write); // opens and reads while another writes
        QCOMPARE(number(second.db(), "SELECT count(*) FROM import"), 0);
        second.db().execute("PRAGMA busy_timeout = 50");
        try {
            load(second, write(root_ / "locked.csv", focus({{"2026-01-05", "a", "db", "1"}})));
            QFAIL("not locked");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::locked);
        }
    }
};

static int runIntakeKill(int argc, char** argv)
{
    if (argc == 4 && std::string_view(argv[1]) == "--import") {
        try {
            Workspace workspace(argv[2], Access::create);
            return load(workspace, argv[3]).good() ? 0 : 1;
        } catch (const Error& error) {
            std::fprintf(stderr, "%s\n", error.what());
            return 3;
        }
    }
    return house::runTest<TestIntakeKill, QCoreApplication>(argc, argv);
}

ROOM_TEST_RUN(TestIntakeKill, runIntakeKill)

#include "tst_intake_kill.moc"

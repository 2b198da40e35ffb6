#include "tests/import_fixture.h"

#include "core/intake/verify.h"
#include "tests/room.h"

#include <QProcess>
#include <QTest>

using namespace core;
using namespace fixture;

// A disk without room, folders and files that cannot be written. This program is its own child.
class TestIntakeFull : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;

    // Rows that hardly pack.
    static std::string much(int rows)
    {
        std::string text = focus({});
        std::uint64_t state = 88172645463325252u;
        for (int n = 0; n < rows; ++n) {
            std::string noise;
            for (int part = 0; part < 6; ++part) {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                noise += std::to_string(state);
            }
            const auto line = focus({{"2026-01-05", "a", noise, "1.5"}});
            text += line.substr(line.find('\n') + 1);
        }
        return text;
    }

private Q_SLOTS:
    void initTestCase() { root_ = dir_.path().toStdString(); }

    void whatDoesNotFitChangesNothing()
    {
        Workspace workspace(root_ / "w.opsatlas", Access::create);
        load(workspace, write(root_ / "1.csv", focus({{"2026-01-05", "a", "db", "1"}})));
        const auto before = contents(workspace);
        const auto pages = number(workspace.db(), "PRAGMA page_count");
        const auto big = write(root_ / "2.csv", much(6000));
        // SQLite's own limit gives the very answer that a full disk gives, at every place that needs another page.
        for (const auto more : {0, 1, 2, 5, 10, 20, 40, 80}) {
            workspace.db().execute("PRAGMA max_page_count = " + std::to_string(pages + more));
            try {
                load(workspace, big);
                QFAIL("it did fit");
            } catch (const Error& error) {
                QCOMPARE(error.fault(), Fault::full);
                QVERIFY2(std::string_view(error.what()).find("disk full: needs about") != std::string_view::npos,
                         error.what());
            }
            QCOMPARE(number(workspace.db(), "PRAGMA page_count"), pages);
            QVERIFY(fs::file_size(root_ / "w.opsatlas-wal") == 0);
            QVERIFY(contents(workspace) == before);
        }
        workspace.db().execute("PRAGMA max_page_count = 1073741823");
        QVERIFY(load(workspace, big).good());
        QVERIFY(verifyWorkspace(workspace).empty());
    }
    void aFullDiskChangesNothing()
    {
        const auto mount = root_ / "small";
        fs::create_directories(mount);
        write(root_ / "3.csv", much(100'000)); // some 20 MB, hardly to be packed
        write(root_ / "4.csv", focus({{"2026-01-05", "a", "db", "1"}}));
        const auto self = QCoreApplication::applicationFilePath().toStdString();
        const std::string script = "mount -t tmpfs -o size=8m none '" + mount.string() + "' || exit 99; cd '"
                                   + mount.string() + "'; '" + self + "' tst_intake_full --import w.opsatlas '"
                                   + (root_ / "4.csv").string() + "' || exit 98; df --output=used . | tail -1; '" + self
                                   + "' tst_intake_full --import w.opsatlas '" + (root_ / "3.csv").string()
                                   + "'; echo code $?; df --output=used . | tail -1; '" + self
                                   + "' tst_intake_full --verify w.opsatlas";
        QProcess child;
        child.start(QStringLiteral("unshare"), {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                                                QString::fromStdString(script)});
        if (!child.waitForStarted() || !child.waitForFinished(100'000) || child.exitCode() == 99
            || child.exitStatus() != QProcess::NormalExit)
            QSKIP("this place allows no mount: the disk of 8 MiB was not tried, SQLite's own limit above was");
        const auto said = child.readAllStandardError();
        const auto lines = child.readAllStandardOutput().split('\n');
        if (said.contains("unshare failed"))
            QSKIP("this place allows no mount: the disk of 8 MiB was not tried, SQLite's own limit above was");
        QVERIFY2(said.contains("w.opsatlas: disk full: needs about "), said.constData());
        QVERIFY2(lines.size() >= 4, lines.join(' ').constData());
        QCOMPARE(lines.at(1), QByteArray("code 1"));
        QVERIFY2(qAbs(lines.at(2).trimmed().toInt() - lines.at(0).trimmed().toInt()) <= 8,
                 lines.join(' ').constData()); // KiB, a page
        QCOMPARE(lines.at(3), QByteArray("verified: 1 row"));
    }
    void whatCannotBeWrittenIsRefused()
    {
        const auto file = root_ / "ro" / "w.opsatlas";
        fs::create_directories(root_ / "ro");
        {
            Workspace workspace(file, Access::create);
            load(workspace, write(root_ / "5.csv", focus({{"2026-01-05", "a", "db", "1"}})));
        }
        // Root writes whatever the mode says, so this is asked of an ordinary user.
        const auto self = QCoreApplication::applicationFilePath().toStdString();
        fs::permissions(root_, fs::perms::all);
        fs::permissions(file, fs::perms::owner_read | fs::perms::group_read | fs::perms::others_read);
        fs::permissions(root_ / "ro", fs::perms::owner_read | fs::perms::owner_exec | fs::perms::group_read
                                          | fs::perms::group_exec | fs::perms::others_read | fs::perms::others_exec);
        QProcess child;
        const bool root = ::geteuid() == 0;
        const auto command = "'" + self + "' tst_intake_full --verify '" + file.string() + "'; '" + self
                             + "' tst_intake_full --import '" + file.string() + "' '" + (root_ / "5.csv").string()
                             + "'; echo code $?";
        if (root)
            child.start(QStringLiteral("setpriv"), {QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                                    QStringLiteral("--clear-groups"), QStringLiteral("sh"),
                                                    QStringLiteral("-c"), QString::fromStdString(command)});
        else
            child.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromStdString(command)});
        if (!child.waitForStarted())
            QSKIP("there is no setpriv here, and root may write everywhere");
        QVERIFY(child.waitForFinished());
        fs::permissions(root_ / "ro", fs::perms::owner_all);
        const auto said = child.readAllStandardError();
        const auto lines = child.readAllStandardOutput().split('\n');
        if (said.contains("ermission denied"))
            QSKIP("another user may not run this program here");
        QVERIFY2(lines.at(0) == "verified: 1 row", said.constData());
        QVERIFY2(lines.at(1) == "code 3", said.constData());
        QVERIFY2(said.contains("cannot be written"), said.constData());
    }
};

static int runIntakeFull(int argc, char** argv)
{
    try {
        if (argc == 4 && std::string_view(argv[1]) == "--import") {
            Workspace workspace(argv[2], Access::create);
            return load(workspace, argv[3]).good() ? 0 : 1;
        }
        if (argc == 3 && std::string_view(argv[1]) == "--verify") {
            const Workspace workspace(argv[2], Access::read);
            const auto faults = verifyWorkspace(workspace);
            std::printf("%s: %s row\n", faults.empty() ? "verified" : faults.front().c_str(),
                        rows(workspace, "SELECT count(*) FROM cost").front().c_str());
            return faults.empty() ? 0 : 1;
        }
    } catch (const Error& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return error.fault() == Fault::full ? 1 : 3;
    }
    return house::runTest<TestIntakeFull, QCoreApplication>(argc, argv);
}

ROOM_TEST_RUN(TestIntakeFull, runIntakeFull)

#include "tst_intake_full.moc"

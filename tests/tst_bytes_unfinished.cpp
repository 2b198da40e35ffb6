#include "core/base/error.h"
#include "core/bytes/unfinished.h"
#include "core/bytes/write_file.h"
#include "tests/room.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <optional>

using namespace core;
namespace fs = std::filesystem;

// What a killed program left goes; what a living one makes, and what is named otherwise, stays.
class TestBytesUnfinished : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    fs::path folder() const { return dir_.path().toStdString(); }
    void put(const char* name) const { std::ofstream(folder() / name) << "x"; }
    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& entry : fs::directory_iterator(folder()))
            all.push_back(entry.path().filename().string());
        std::ranges::sort(all);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        for (const auto& entry : fs::directory_iterator(folder()))
            fs::remove_all(entry);
    }
    void abandonedFilesGo_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("goes");
        QTest::newRow("left behind") << QByteArray(".w-4f0c2a91") << true;
        QTest::newRow("of an older program") << QByteArray(".w-123-0") << true;
        QTest::newRow("no word") << QByteArray(".w-") << false;
        QTest::newRow("somebody's words") << QByteArray(".w-backup") << false;
        QTest::newRow("another's") << QByteArray(".x-4f0c2a91") << false;
        QTest::newRow("the file itself") << QByteArray("w") << false;
    }
    void abandonedFilesGo()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, goes);
        put(name.constData());
        put((name + "-wal").constData());
        removeUnfinished(folder(), ".w-");
        QCOMPARE(names().size(), std::size_t(goes ? 0 : 2));
    }
    void foldersAndLinksStay()
    {
        put("kept");
        fs::create_directory(folder() / ".w-0a");
        fs::create_symlink(folder() / "kept", folder() / ".w-0b");
        removeUnfinished(folder(), ".w-");
        QCOMPARE(names().size(), std::size_t(3));
        removeUnfinished(folder() / "absent", ".w-"); // nothing to look at is no fault
    }
    void heldFilesStay()
    {
        std::optional<Unfinished> made(std::in_place, folder() / "w", ".w-");
        removeUnfinished(folder(), ".w-");
        QVERIFY(fs::exists(made->path()));
        const Unfinished other(folder() / "w", ".w-"); // looks for abandoned ones too
        QCOMPARE(names().size(), std::size_t(2));
        made.reset();
        QCOMPARE(names().size(), std::size_t(1));
    }
    void itGetsItsName()
    {
        put("w");
        {
            Unfinished made(folder() / "w", ".w-");
            QVERIFY(made.giveName());
        }
        QCOMPARE(names(), std::vector<std::string>{"w"});
        QCOMPARE(fs::file_size(folder() / "w"), std::uintmax_t(0));
        QVERIFY_THROWS_EXCEPTION(Error, Unfinished(folder() / "absent" / "w", ".w-"));
    }
    void aKilledExportIsClearedAway()
    {
        put("page.svg.4711-0.part");
        put("other.svg.4711-0.part");
        writeFile(folder() / "page.svg", "new");
        QCOMPARE(names(), (std::vector<std::string>{"other.svg.4711-0.part", "page.svg"}));
    }
};

ROOM_TEST(TestBytesUnfinished)
#include "tst_bytes_unfinished.moc"

// How often a source delivers and since when it is late: as found from its past, or as a person says it.
#include "core/base/error.h"
#include "core/intake/sources.h"
#include "core/intake/undo.h"
#include "tests/import_fixture.h"
#include "tests/room.h"

#include <QTest>

using namespace core;
using namespace fixture;

class TestIntakeRhythm : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;
    std::unique_ptr<Workspace> workspace_;
    int files_ = 0;

    void deliver(const std::string& source, const std::string& days)
    {
        ImportOptions options;
        options.source = source;
        for (std::size_t at = 0; at + 5 <= days.size(); at += 6) {
            const auto text = "time,metric,value\n2026-" + days.substr(at, 5) + ",m,1\n";
            load(*workspace_, write(root_ / (std::to_string(++files_) + ".csv"), text), options);
        }
    }
    SourceRhythm rhythm(const std::string& source) const
    {
        for (const auto& entry : sourcesOf(*workspace_))
            if (entry.name == source)
                return entry.rhythm;
        return {};
    }
    void say(const std::string& word)
    {
        SourceChange change;
        change.rhythm = word;
        changeSource(*workspace_, "feed", change);
    }

private Q_SLOTS:
    void init()
    {
        root_ = fs::path(dir_.path().toStdString()) / std::to_string(++files_);
        workspace_ = std::make_unique<Workspace>(root_.string() + ".opsatlas", Access::create);
    }

    void aSourceIsLate_data()
    {
        QTest::addColumn<QByteArray>("days");  // of the source's deliveries
        QTest::addColumn<QByteArray>("said");  // its rhythm; empty: found
        QTest::addColumn<QByteArray>("other"); // the newest day of another source
        QTest::addColumn<int>("every");
        QTest::addColumn<QByteArray>("late");
        const auto row = [](const char* name, const char* days, const char* said, const char* other, int every,
                            const char* late) {
            QTest::newRow(name) << QByteArray(days) << QByteArray(said) << QByteArray(other) << every
                                << QByteArray(late);
        };
        row("too short a past", "03-01 03-02 03-03", "", "05-01", 0, "");
        row("daily", "03-02 03-03 03-04 03-05", "", "03-10", 1, "2026-03-06");
        row("daily, within its grace", "03-02 03-03 03-04 03-05", "", "03-06", 1, "");
        row("weekly", "03-02 03-09 03-16 03-23", "", "04-10", 7, "2026-03-30");
        row("weekly, within its grace", "03-02 03-09 03-16 03-23", "", "04-02", 7, "");
        row("weekly, grace over", "03-02 03-09 03-16 03-23", "", "04-03", 7, "2026-03-30");
        row("said to be daily", "03-02", "daily", "03-10", 1, "2026-03-03");
        row("said to be weekly", "03-02", "weekly", "03-20", 7, "2026-03-09");
        row("said to be monthly", "01-31", "monthly", "03-20", 30, "2026-02-28");
        row("said to be monthly, not yet", "01-31", "monthly", "03-10", 30, "");
        row("nothing is expected", "03-02 03-03 03-04 03-05", "none", "06-01", 0, "");
        row("as found again", "03-02 03-03 03-04 03-05", "found", "03-10", 1, "2026-03-06");
    }
    void aSourceIsLate()
    {
        QFETCH(QByteArray, days);
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, other);
        QFETCH(int, every);
        QFETCH(QByteArray, late);
        deliver("feed", days.toStdString());
        deliver("other", other.toStdString());
        if (said == "found")
            say("weekly");
        if (!said.isEmpty())
            say(said.toStdString());
        const auto found = rhythm("feed");
        QCOMPARE(found.every, every);
        QCOMPARE(found.lateSince ? isoDay(*found.lateSince) : std::string(), late.toStdString());
        QCOMPARE(found.said, said == "found" ? std::string() : said.toStdString());
    }
    // What came is no longer late, and what is undone has not come.
    void whatComesIsNotLate()
    {
        deliver("feed", "03-02 03-03 03-04 03-05");
        deliver("other", "03-10");
        QVERIFY(rhythm("feed").lateSince);
        deliver("feed", "03-10");
        QVERIFY(!rhythm("feed").lateSince);
        undoImport(*workspace_, ImportId(6));
        QVERIFY(rhythm("feed").lateSince);
        QCOMPARE(isoDay(rhythm("feed").last.value()), std::string("2026-03-05"));
    }
    void otherWordsAreRefused()
    {
        deliver("feed", "03-02");
        for (const auto* word : {"", "hourly", "Daily"})
            QVERIFY_THROWS_EXCEPTION(Error, say(word));
        QVERIFY(rhythm("feed").said.empty());
    }
};

ROOM_TEST(TestIntakeRhythm)
#include "tst_intake_rhythm.moc"

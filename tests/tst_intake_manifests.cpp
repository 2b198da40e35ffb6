#include "tests/import_fixture.h"

#include "core/bytes/hash.h"
#include "core/intake/verify.h"
#include "tests/made_zip.h"
#include "tests/room.h"
#include "tests/written.h"

#include <QTest>

#include <memory>

using namespace core;
using namespace fixture;

namespace {

const std::string first = "0a1b2c3d-0000-4000-8000-000000000001", second = "ff112233-0000-4000-8000-000000000002";

std::string bill(const std::string& service, const std::string& amount, const std::string& day = "2026-01-05")
{
    return focus({{day, "a", service, amount, "EUR"}});
}

std::string awsManifest(const std::string& version, const std::vector<std::string>& keys)
{
    std::string list;
    for (const auto& key : keys)
        list += (list.empty() ? "'" : ", '") + key + "'";
    return json("{'assemblyId': '" + version
                + "', 'account': '111122223333', 'reportName': 'team', 'billingPeriod': {'start': "
                  "'20260101T000000.000Z', 'end': '20260201T000000.000Z'}, 'reportKeys': ["
                + list + "]}");
}

std::string azureManifest(const std::string& run, const std::string& submitted, const std::string& blob,
                          const std::string& more = {})
{
    return json("{'exportConfig': {'exportName': 'daily', 'type': 'FocusCost', 'timeFrame': 'MonthToDate'}, 'runInfo': "
                "{'runId': '"
                + run + "', 'submittedTime': '" + submitted
                + "', 'startDate': '2026-01-01T00:00:00', 'endDate': '2026-01-31T00:00:00'}, 'blobs': [{'blobName': '"
                + blob + "'" + more + "}]}");
}

} // namespace

// Which files are one delivery, and which of several deliveries is the one that counts.
class TestIntakeManifests : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;
    std::unique_ptr<Workspace> workspace_;
    int made_ = 0;

    std::string billed() const { return rows(*workspace_, "SELECT total_of(billed) FROM cost").at(0); }
    ImportReport load() const { return fixture::load(*workspace_, root_ / "in"); }
    static std::string statuses(const ImportReport& report)
    {
        std::string text;
        for (const auto& file : report.files)
            text += std::string(text.empty() ? "" : " ") + std::string(importStatusName(file.status));
        return text;
    }
    static std::string sentences(const ImportReport& report)
    {
        std::string text;
        for (const auto& file : report.files)
            for (const auto& issue : file.found.issues)
                text += issue.text + "\n";
        for (const auto& receipt : report.receipts)
            for (const auto& warning : receipt.warnings)
                text += warning + "\n";
        return text;
    }

private Q_SLOTS:
    void init()
    {
        root_ = fs::path(dir_.path().toStdString()) / std::to_string(++made_);
        fs::create_directories(root_);
        workspace_ = std::make_unique<Workspace>(root_ / "w.opsatlas", Access::create);
    }
    void cleanup()
    {
        QVERIFY(verifyWorkspace(*workspace_).empty());
        workspace_.reset();
    }

    // Two versions of a report, whose folders have random names; the manifest above them names the current one.
    void theManifestAboveDecides_data()
    {
        QTest::addColumn<QByteArray>("current");
        QTest::newRow("first by name") << QByteArray::fromStdString(first);
        QTest::newRow("last by name") << QByteArray::fromStdString(second);
    }
    void theManifestAboveDecides()
    {
        QFETCH(QByteArray, current);
        const auto now = current.toStdString(), before = now == first ? second : first;
        const auto in = root_ / "in" / "team" / "20260101-20260201";
        const std::vector<std::string> keys = {"b/team/20260101-20260201/" + now + "/team-1.csv",
                                               "b/team/20260101-20260201/" + now + "/team-2.csv"};
        write(in / now / "team-1.csv", bill("db", "30"));
        write(in / now / "team-2.csv", bill("web", "25"));
        write(in / now / "team-Manifest.json", awsManifest(now, keys));
        write(in / before / "team-1.csv", bill("db", "40"));
        write(in / before / "team-Manifest.json",
              awsManifest(before, {"b/team/20260101-20260201/" + before + "/team-1.csv"}));
        write(in / "team-Manifest.json", awsManifest(now, keys));
        const auto report = load();
        QVERIFY(report.good());
        QCOMPARE(billed(), std::string("55"));
        QCOMPARE(statuses(report), std::string("imported imported outdated manifest manifest manifest"));
        QCOMPARE(number(workspace_->db(), "SELECT count(*) FROM import"), 1);
        QVERIFY(load().good());
        QCOMPARE(number(workspace_->db(), "SELECT count(*) FROM import"), 1);
    }
    // The older folder has no manifest of its own.
    void aFolderBesideTheCurrentOne()
    {
        const auto in = root_ / "in" / "20260101-20260201";
        write(in / first / "team-1.csv", bill("db", "30"));
        write(in / second / "team-1.csv", bill("db", "40"));
        write(in / "team-Manifest.json", awsManifest(first, {"x/20260101-20260201/" + first + "/team-1.csv"}));
        QVERIFY(load().good());
        QCOMPARE(billed(), std::string("30"));
    }
    // Of runs that each have a manifest, the one that was made last counts, whatever the folders are called.
    void theLastRunCounts_data()
    {
        QTest::addColumn<QByteArray>("older"); // folders
        QTest::addColumn<QByteArray>("newer");
        QTest::newRow("random names") << QByteArray::fromStdString(second) << QByteArray::fromStdString(first);
        QTest::newRow("random names, the other way")
            << QByteArray::fromStdString(first) << QByteArray::fromStdString(second);
        QTest::newRow("times before them") << "2026-01-09T06:00:00.000Z-" + QByteArray::fromStdString(second)
                                           << "2026-01-10T06:00:00.000Z-" + QByteArray::fromStdString(first);
    }
    void theLastRunCounts()
    {
        QFETCH(QByteArray, older);
        QFETCH(QByteArray, newer);
        const auto in = root_ / "in" / "daily" / "20260101-20260131";
        const auto run = [&](const std::string& folder, const char* time, const char* amount) {
            write(in / folder / "part_0_0001.csv", bill("db", amount));
            write(in / folder / "manifest.json",
                  azureManifest(folder, time, "e/daily/20260101-20260131/" + folder + "/part_0_0001.csv"));
        };
        run(older.toStdString(), "2026-01-09T06:00:00Z", "30");
        run(newer.toStdString(), "2026-01-10T06:00:00Z", "40");
        const auto report = load();
        QVERIFY(report.good());
        QCOMPARE(billed(), std::string("40"));
        QVERIFY(statuses(report).find("outdated") != std::string::npos);
    }
    // Exports of two owners have nothing to do with each other.
    void exportsOfTwoOwners()
    {
        for (const auto* owner : {"one", "two"}) {
            const auto in = root_ / "in" / owner;
            write(in / "part_0.csv", focus({{"2026-01-05", owner, "db", "30", "EUR"}}));
            write(in / "manifest.json", azureManifest(owner, "2026-01-09T06:00:00Z", "part_0.csv"));
        }
        QVERIFY(load().good());
        QCOMPARE(billed(), std::string("60"));
    }
    // A manifest that names no period belongs to the folder that it lies in.
    void monthsBesideEachOther()
    {
        int month = 0;
        for (const auto* day : {"2026-01-05", "2026-02-05"}) {
            const auto in = root_ / "in" / ("BILLING_PERIOD=2026-0" + std::to_string(++month));
            write(in / "x-1.csv", bill("db", "30", day));
            write(in / "x-Manifest.json",
                  json("{'executionId': '" + std::to_string(month) + "', 'account': '1', 'dataFiles': ['s3://b/"
                       + in.filename().string() + "/x-1.csv']}"));
        }
        QVERIFY(load().good());
        QCOMPARE(billed(), std::string("60"));
    }
    // What an earlier, longer delivery left in the folder.
    void aPartThatIsNotListed()
    {
        for (const auto* name : {"team-1.csv", "team-2.csv", "team-3.csv"})
            write(root_ / "in" / name, bill(name, "10"));
        write(root_ / "in" / "team-Manifest.json", awsManifest(first, {"b/x/team-1.csv", "b/x/team-2.csv"}));
        const auto report = load();
        QVERIFY(report.good());
        QCOMPARE(billed(), std::string("20"));
        QCOMPARE(statuses(report), std::string("imported imported outdated manifest"));
    }
    // Without a manifest the newer content counts, not the name of a folder.
    void newerContentCounts_data()
    {
        QTest::addColumn<QByteArray>("newer");
        QTest::newRow("first by name") << QByteArray::fromStdString(first);
        QTest::newRow("last by name") << QByteArray::fromStdString(second);
    }
    void newerContentCounts()
    {
        QFETCH(QByteArray, newer);
        const auto now = newer.toStdString(), before = now == first ? second : first;
        write(root_ / "in" / now / "team.csv",
              focus({{"2026-01-05", "a", "db", "30", "EUR"}, {"2026-01-06", "a", "db", "5", "EUR"}}));
        write(root_ / "in" / before / "team.csv", bill("db", "40"));
        load();
        QCOMPARE(billed(), std::string("35"));
    }
    // What a manifest says and what lies there.
    void manifestsThatLie_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("says");
        const auto text = bill("db", "30");
        const auto bytes = std::to_string(text.size());
        QTest::newRow("true") << QByteArray("part_0.csv")
                              << QByteArray::fromStdString(", 'byteCount': " + bytes
                                                           + ", 'dataRowCount': 1, 'sha256': '" + sha256(text) + "'")
                              << QByteArray();
        QTest::newRow("size") << QByteArray("part_0.csv") << QByteArray(", 'byteCount': 7")
                              << QByteArray("bytes, not 7");
        QTest::newRow("rows") << QByteArray("part_0.csv") << QByteArray(", 'dataRowCount': 2")
                              << QByteArray("has 1 rows, not 2");
        QTest::newRow("hash") << QByteArray("part_0.csv") << QByteArray(", 'md5': '00000000000000000000000000000000'")
                              << QByteArray("the hash of part_0.csv is another one");
        QTest::newRow("missing") << QByteArray("part_1.csv") << QByteArray() << QByteArray("lists is not among those");
    }
    void manifestsThatLie()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, says);
        write(root_ / "in" / "part_0.csv", bill("db", "30"));
        write(root_ / "in" / "manifest.json",
              azureManifest("r", "2026-01-09T06:00:00Z", name.toStdString(), more.toStdString()));
        for (int time = 0; time < 2; ++time) { // as well when the file is known
            const auto report = load();
            QCOMPARE(report.good(), says.isEmpty());
            QVERIFY2(sentences(report).find(says.toStdString()) != std::string::npos, sentences(report).c_str());
            QCOMPARE(report.files.back().status, ImportStatus::manifest);
            QCOMPARE(billed(), std::string("30"));
        }
    }
    void aManifestIsNotRefused()
    {
        const auto file = write(root_ / "team-Manifest.json", awsManifest(first, {}));
        const auto report = fixture::load(*workspace_, file);
        QVERIFY(report.good());
        QCOMPARE(statuses(report), std::string("manifest"));
        QCOMPARE(number(workspace_->db(), "SELECT count(*) FROM import"), 0);
    }
    void inAnArchive()
    {
        const auto zip =
            writeZip(root_ / "in.zip", {{"p/" + first + "/t-1.csv", bill("db", "30")},
                                        {"p/" + second + "/t-1.csv", bill("db", "40")},
                                        {"p/t-Manifest.json", awsManifest(first, {"p/" + first + "/t-1.csv"})}});
        QVERIFY(fixture::load(*workspace_, zip).good());
        QCOMPARE(billed(), std::string("30"));
    }

    // Files that look like parts and are copies.
    void copies_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<QByteArray>("total");
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QByteArray>("says");
        const auto days = [](int from, int to, const char* amount = "1") {
            std::vector<Charge> charges;
            for (int day = from; day <= to; ++day)
                charges.push_back(
                    {(day < 10 ? "2026-01-0" : "2026-01-") + std::to_string(day), "a", "db", amount, "EUR"});
            return QByteArray::fromStdString(focus(charges));
        };
        QTest::newRow("parts") << days(1, 9) << days(10, 15) << false << QByteArray("15")
                               << QByteArray("imported imported") << QByteArray();
        QTest::newRow("same bytes") << days(1, 9) << days(1, 9) << false << QByteArray("9")
                                    << QByteArray("imported outdated") << QByteArray();
        QTest::newRow("same bytes, asked for")
            << days(1, 9) << days(1, 9) << true << QByteArray("9") << QByteArray("imported outdated") << QByteArray();
        QTest::newRow("grown") << days(1, 2) << days(1, 3) << false << QByteArray("3")
                               << QByteArray("imported outdated") << QByteArray();
        QTest::newRow("shrunk by name") << days(1, 12) << days(1, 9) << false << QByteArray("12")
                                        << QByteArray("imported outdated") << QByteArray();
        QTest::newRow("all rows, not at the beginning") << days(4, 9) << days(1, 12) << false << QByteArray("12")
                                                        << QByteArray("imported outdated") << QByteArray();
        QTest::newRow("grown, asked for")
            << days(1, 2) << days(1, 3) << true << QByteArray("3") << QByteArray("imported outdated") << QByteArray();
        QTest::newRow("a few rows") << days(1, 20) << days(18, 28) << false << QByteArray("31")
                                    << QByteArray("imported imported") << QByteArray();
        QTest::newRow("some rows") << days(1, 20) << days(16, 28) << false << QByteArray("33")
                                   << QByteArray("imported imported")
                                   << QByteArray("share 5 equal rows and are added up");
        QTest::newRow("most rows") << days(1, 20) << days(2, 21) << true << QByteArray("40")
                                   << QByteArray("imported imported")
                                   << QByteArray("share 19 equal rows and are added");
    }
    void copies()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, asked);
        QFETCH(QByteArray, total);
        QFETCH(QByteArray, outcome);
        QFETCH(QByteArray, says);
        write(root_ / "in" / "focus (1).csv", one.toStdString());
        write(root_ / "in" / "focus (2).csv", other.toStdString());
        ImportOptions options;
        options.parts = asked;
        for (int time = 0; time < 2; ++time) {
            const auto report = fixture::load(*workspace_, root_ / "in", options);
            QVERIFY(report.good());
            QCOMPARE(billed(), total.toStdString());
            if (time > 0)
                continue;
            QCOMPARE(statuses(report), outcome.toStdString());
            QVERIFY2(sentences(report).find(says.toStdString()) != std::string::npos, sentences(report).c_str());
            QCOMPARE(sentences(report).empty(), says.isEmpty());
        }
    }
    // Versions of one export, of which the newest counts, are named.
    void mostRowsAreShared()
    {
        std::vector<Charge> charges;
        for (int day = 10; day < 20; ++day)
            charges.push_back({"2026-01-" + std::to_string(day), "a", "db", "1", "EUR"});
        auto corrected = charges;
        corrected[3].billed = "5";
        write(root_ / "in" / "focus (1).csv", focus(charges));
        write(root_ / "in" / "focus (2).csv", focus(corrected));
        fs::last_write_time(root_ / "in" / "focus (2).csv",
                            fs::last_write_time(root_ / "in" / "focus (1).csv") + std::chrono::seconds(60));
        const auto report = load();
        QCOMPARE(billed(), std::string("14"));
        QVERIFY2(sentences(report).find("are versions of one export") != std::string::npos, sentences(report).c_str());
    }
    // It does not matter who names the files, nor in which order.
    void filesNamedOneByOne()
    {
        const auto one = write(root_ / "in" / "part_0_0001.csv", bill("db", "30"));
        const auto other = write(root_ / "else" / "part_0_0001.csv", bill("x", "7", "2026-02-05"));
        const auto two = write(root_ / "in" / "part_0_0002.csv", bill("web", "25"));
        const auto report = importPaths(*workspace_, std::vector<fs::path>{two, other, one, two}, {});
        QVERIFY(report.good());
        QCOMPARE(billed(), std::string("62"));
        QCOMPARE(number(workspace_->db(), "SELECT count(*) FROM import"), 2);
        QVERIFY(std::ranges::all_of(report.files, &FileReceipt::named));
    }
    // A manifest beside a file that was named alone.
    void oneOfTwoListed()
    {
        const auto one = write(root_ / "in" / "x.csv", bill("db", "30"));
        write(root_ / "in" / "y.csv", bill("web", "25"));
        write(root_ / "in" / "export-manifest.json", json("{'files': ['x.csv', 'y.csv']}"));
        const auto report = fixture::load(*workspace_, one);
        QVERIFY(!report.good());
        QVERIFY2(sentences(report).find("1 of the 2 files") != std::string::npos, sentences(report).c_str());
        QVERIFY(load().good());
        QCOMPARE(billed(), std::string("55"));
    }
};

ROOM_TEST(TestIntakeManifests)
#include "tst_intake_manifests.moc"

#include "tests/import_fixture.h"

#include "core/intake/delivery.h"
#include "core/intake/verify.h"
#include "core/store/backup.h"
#include "tests/room.h"

#include <QTest>

using namespace core;
using namespace fixture;

// What an import does, says and takes back.
class TestIntakeImport : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;
    std::unique_ptr<Workspace> workspace_;

    fs::path file(const char* name) const { return root_ / name; }
    std::string one(const std::string& sql) const
    {
        const auto found = rows(*workspace_, sql);
        return found.size() == 1 ? found.front() : std::to_string(found.size()) + " rows";
    }
    void verified() const
    {
        const auto faults = verifyWorkspace(*workspace_);
        QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        root_ = fs::path(dir_.path().toStdString()) / std::to_string(count++);
        fs::create_directories(root_);
        workspace_ = std::make_unique<Workspace>(root_ / "w.opsatlas", Access::create);
    }
    void cleanup() { workspace_.reset(); }

    void sameBytesAgainChangeNothing()
    {
        const auto text = focus({{"2026-01-05", "a", "db", "1.50"}, {"2026-01-06", "a", "web", "0.0850"}});
        const auto first = load(*workspace_, write(file("jan.csv"), text));
        QCOMPARE(first.files.at(0).status, ImportStatus::imported);
        QCOMPARE(first.receipts.at(0).totals.at({"USD", "billed"}).text(), std::string("1.5850"));
        const auto before = contents(*workspace_);
        QCOMPARE(load(*workspace_, file("jan.csv")).files.at(0).status, ImportStatus::unchanged);
        const auto renamed = load(*workspace_, write(file("again.csv"), text));
        QCOMPARE(renamed.files.at(0).status, ImportStatus::unchanged);
        QCOMPARE(renamed.files.at(0).import, first.files.at(0).import);
        QVERIFY(renamed.files.at(0).inspectionJson.find("\"focus\"") != std::string::npos);
        QCOMPARE(contents(*workspace_), before);
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::string("1.5850"));
        verified();
    }
    void aLogWithoutTimesKeepsThoseOfItsFirstImport()
    {
        const std::string head = "{\"global_step\": 1, \"log_history\": [{\"step\": 1, \"loss\": 0.5}";
        load(*workspace_, write(file("1.json"), head + "]}"));
        const auto at = one("SELECT at_ms FROM point");
        QTest::qWait(5);
        load(*workspace_, write(file("2.json"), head + ", {\"step\": 2, \"loss\": 0.25}]}"));
        QCOMPARE(rows(*workspace_, "SELECT step, value, at_ms FROM point ORDER BY step"),
                 (std::vector<std::string>{"1|0.500000|" + at, "2|0.250000|" + at}));
        QCOMPARE(one("SELECT count(*) FROM run"), std::string("1"));
        verified();
    }
    // A tracker writes what its run has come to so far, again and again; only the last of it counts.
    void aRunThatGoesOnIsCountedOnce_data()
    {
        QTest::addColumn<QByteArray>("second"); // rows: minute, run, emissions
        QTest::addColumn<QByteArray>("sum");
        QTest::newRow("appended") << QByteArray("10:01 a 0.1|10:02 a 0.2|10:05 a 0.5") << QByteArray("0.500000");
        QTest::newRow("written over") << QByteArray("10:05 a 0.5") << QByteArray("0.500000");
        QTest::newRow("another run") << QByteArray("10:05 b 0.5") << QByteArray("0.700000");
        QTest::newRow("both") << QByteArray("10:05 a 0.5|10:06 b 0.1") << QByteArray("0.600000");
    }
    void aRunThatGoesOnIsCountedOnce()
    {
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, sum);
        const auto emissions = [&](const QByteArray& rows) {
            std::string text = "timestamp,project_name,run_id,duration,emissions\n";
            for (const auto& row : rows.split('|')) {
                const auto words = row.split(' ');
                text += "2026-03-01T" + words[0].toStdString() + ":00,train," + words[1].toStdString() + ","
                        + words[0].mid(3).toStdString() + "," + words[2].toStdString() + "\n";
            }
            return write(file("emissions.csv"), text);
        };
        const std::string total =
            "SELECT sum(value) FROM point WHERE metric = 'carbon.emissions' AND date = '2026-03-01'";
        load(*workspace_, emissions("10:01 a 0.1|10:02 a 0.2"));
        QCOMPARE(one(total), std::string("0.200000"));
        load(*workspace_, emissions(second));
        QCOMPARE(one(total), sum.toStdString());
        core::undoImport(*workspace_, ImportId(2));
        QCOMPARE(one(total), std::string("0.200000"));
        verified();
    }
    void aFileTouchedButEqualIsKnownByItsBytes()
    {
        const auto path = write(file("jan.csv"), focus({{"2026-01-05", "a", "db", "1"}}));
        load(*workspace_, path);
        fs::last_write_time(path, fs::last_write_time(path) + std::chrono::hours(1));
        QCOMPARE(load(*workspace_, path).files.at(0).status, ImportStatus::unchanged);
        // Other bytes of the same size are seen, whatever the name.
        write(path, focus({{"2026-01-05", "a", "db", "2"}}));
        QCOMPARE(load(*workspace_, path).files.at(0).status, ImportStatus::replaced);
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::string("2"));
    }
    void costFilesReplaceExactlyTheirDays()
    {
        load(*workspace_, write(file("1.csv"), focus({{"2026-01-05", "a", "db", "1"},
                                                      {"2026-01-05", "b", "db", "10"},
                                                      {"2026-02-05", "a", "db", "100"}})));
        const auto second = load(
            *workspace_, write(file("2.csv"), focus({{"2026-01-05", "a", "db", "2"}, {"2026-01-08", "a", "db", "3"}})));
        QCOMPARE(second.files.at(0).status, ImportStatus::replaced);
        QCOMPARE(second.receipts.at(0).replacedRows, 1);
        QCOMPARE(second.receipts.at(0).replaced, std::vector<ImportId>{ImportId(1)});
        QCOMPARE(one("SELECT total_of(billed), count(*) FROM cost"), std::string("115|4"));
        QCOMPARE(one("SELECT total_of(billed) FROM cost_cell"), std::string("115"));
        QCOMPARE(one("SELECT total_of(billed) FROM cost WHERE date = '2026-01-05'"), std::string("12"));
        // The other source's bills are its own.
        ImportOptions other;
        other.source = "other cloud";
        QCOMPARE(
            load(*workspace_, write(file("3.csv"), focus({{"2026-01-07", "a", "db", "7"}})), other).files.at(0).status,
            ImportStatus::imported);
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::string("122"));
        const auto undone = undoImport(*workspace_, ImportId(2));
        QCOMPARE(undone.again, std::vector<ImportId>{ImportId(1)}); // its 5 January
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::string("118"));
        QVERIFY(undoImport(*workspace_, ImportId(2)).already);
        QVERIFY_THROWS_EXCEPTION(Error, undoImport(*workspace_, ImportId(99)));
        // Undone bytes may come again.
        QCOMPARE(load(*workspace_, file("2.csv")).files.at(0).status, ImportStatus::replaced);
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::string("122"));
        verified();
    }
    void supersededBytesMayComeAgain()
    {
        load(*workspace_, write(file("1.csv"), focus({{"2026-01-05", "a", "db", "1"}})));
        load(*workspace_, write(file("2.csv"), focus({{"2026-01-05", "a", "db", "2"}})));
        QCOMPARE(load(*workspace_, file("1.csv")).files.at(0).status, ImportStatus::replaced);
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::string("1"));
    }
    void correctionsAddOnTheFirstDayOfTheirPeriod()
    {
        load(*workspace_, write(file("1.csv"), focus({{"2026-01-05", "a", "db", "10"}})));
        load(*workspace_,
             write(file("2.csv"), focus({{"2026-02-03", "a", "db", "5"},
                                         {"2026-01-20", "a", "db", "-2", "USD", "2026-02-01", "Correction"}})));
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::string("13"));
        QCOMPARE(one("SELECT date, billed_exact, correction FROM cost WHERE correction = 1"),
                 std::string("2026-02-01|-2|1"));
    }
    void onlySomeVersionsAreKept()
    {
        ImportOptions options;
        options.keptVersions = 3;
        for (int n = 1; n <= 5; ++n) {
            const auto report = load(
                *workspace_, write(file("jan.csv"), focus({{"2026-01-05", "a", "db", std::to_string(n)}})), options);
            QCOMPARE(report.receipts.at(0).dropped,
                     n == 5 ? std::vector<ImportId>{ImportId(1)} : std::vector<ImportId>{});
        }
        QVERIFY_THROWS_EXCEPTION(Error, undoImport(*workspace_, ImportId(1)));
        for (int n = 5; n > 2; --n) {
            QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::to_string(n));
            const auto undone = undoImport(*workspace_, static_cast<ImportId>(n));
            QCOMPARE(undone.again, std::vector<ImportId>{static_cast<ImportId>(n - 1)});
        }
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::string("2"));
        verified();
    }
    void partsAreOneDelivery_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("asked");
        QTest::addColumn<int>("imports");
        QTest::newRow("counter") << QByteArray("part_0_0001.csv") << QByteArray("part_0_0002.csv") << false << 1;
        QTest::newRow("dates are versions")
            << QByteArray("bill-2026-01.csv") << QByteArray("bill-2026-02.csv") << false << 2;
        QTest::newRow("days are versions")
            << QByteArray("bill20260103.csv") << QByteArray("bill20260104.csv") << false << 2;
        QTest::newRow("other names") << QByteArray("a.csv") << QByteArray("b.csv") << false << 2;
        QTest::newRow("asked for") << QByteArray("a.csv") << QByteArray("b.csv") << true << 1;
        QTest::newRow("two counters") << QByteArray("part_0_1.csv") << QByteArray("part_1_2.csv") << false << 2;
    }
    void partsAreOneDelivery()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, asked);
        QFETCH(int, imports);
        write(file("in") / first.toStdString(), focus({{"2026-01-05", "a", "db", "1"}}));
        write(file("in") / second.toStdString(),
              focus({{"2026-01-05", "a", "web", "2"}, {"2026-01-06", "a", "web", "2"}}));
        ImportOptions options;
        options.parts = asked;
        const auto report = load(*workspace_, file("in"), options);
        QCOMPARE(number(workspace_->db(), "SELECT count(*) FROM import"), imports);
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), imports == 1 ? std::string("5") : std::string("4"));
        QCOMPARE(report.files.at(1).status, imports == 1 ? ImportStatus::imported : ImportStatus::replaced);
        const auto again = load(*workspace_, file("in"), options);
        if (imports == 1)
            QCOMPARE(again.files.at(0).status, ImportStatus::unchanged);
        verified();
    }
    void aManifestListsParts()
    {
        write(file("in") / "x.csv", focus({{"2026-01-05", "a", "db", "1"}}));
        write(file("in") / "y.csv", focus({{"2026-01-06", "a", "web", "2"}}));
        write(file("in") / "export-manifest.json", "{\"files\": [\"x.csv\", \"y.csv\"]}");
        load(*workspace_, file("in"));
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::string("3"));
    }
    void refusedFilesLeaveTheRest()
    {
        write(file("in") / "a.csv", focus({{"2026-01-05", "a", "db", "1"}}));
        write(file("in") / "b.txt", "nothing that anybody knows\n");
        write(file("in") / ".hidden.csv", focus({{"2026-01-05", "a", "db", "100"}}));
        const auto report = load(*workspace_, file("in"));
        QVERIFY(report.good());
        QCOMPARE(report.files.at(1).status, ImportStatus::refused);
        QVERIFY(!report.files.at(1).found.why.empty());
        QVERIFY(!load(*workspace_, file("in") / "b.txt").good());
        QVERIFY(!load(*workspace_, file("none.csv")).good());
        QCOMPARE(one("SELECT total_of(billed) FROM cost"), std::string("1"));
    }
    void refusedRowsAreInQuarantine()
    {
        auto text = focus({{"2026-01-05", "a", "db", "1"}, {"2026-01-06", "a", "db", "2"}});
        text += "too,many,fields,in,this,row,of,the,file,x,x,x,x,x,x,x,x,x,x\n";
        const auto report = load(*workspace_, write(file("a.csv"), text));
        QCOMPARE(report.receipts.at(0).rejected, 1);
        const auto row = one("SELECT line, reason <> '', text LIKE 'too,many%' FROM quarantine");
        QCOMPARE(row, std::string("4|1|1"));
        QCOMPARE(one("SELECT refused, rows FROM import"), std::string("1|2"));
    }
    void tidyPointsAreNewestByKey()
    {
        load(*workspace_, write(file("1.csv"), "timestamp,component,metric,value\n2026-01-01,churn,accuracy,0.5\n2026-"
                                               "01-02,churn,accuracy,0.6\n2026-01-02,lake,accuracy,0.1\n"));
        load(*workspace_,
             write(file("2.csv"),
                   "timestamp,component,metric,value\n2026-01-02,churn,accuracy,0.7\n2026-01-02,churn,accuracy,0.8\n"));
        QCOMPARE(rows(*workspace_, "SELECT date, stated_component, value, import FROM point ORDER BY 1, 2"),
                 (std::vector<std::string>{"2026-01-01|churn|0.500000|1", "2026-01-02|churn|0.800000|2",
                                           "2026-01-02|lake|0.100000|1"}));
        QCOMPARE(one("SELECT count(*) FROM point p JOIN component c ON c.id = p.component WHERE c.name = 'churn'"),
                 std::string("2"));
        QCOMPARE(load(*workspace_, file("1.csv")).files.at(0).status,
                 ImportStatus::imported); // its value of churn was replaced
        undoImport(*workspace_, ImportId(3));
        undoImport(*workspace_, ImportId(2));
        QCOMPARE(one("SELECT total_of(value) FROM point"), std::string("1.2"));
        undoImport(*workspace_, ImportId(1));
        QCOMPARE(one("SELECT count(*) FROM component"), std::string("0"));
        verified();
    }
    void registersRestateTheirLines()
    {
        load(*workspace_,
             write(file("c.csv"), "component,kind,owner_data,goal\nchurn,model,ann,grow\nlake,data,bob,\n"));
        load(*workspace_, write(file("d.csv"), "component,kind,owner_cost\nchurn,platform,eve\n"));
        QCOMPARE(rows(*workspace_, "SELECT name, kind, owner_data, owner_cost, goal FROM component ORDER BY name"),
                 (std::vector<std::string>{"churn|platform|ann|eve|grow", "lake|data|bob||"}));
        load(*workspace_, write(file("l.csv"), "component,input_component\nchurn,lake\nchurn,new one\n"));
        QCOMPARE(one("SELECT kind FROM component WHERE name = 'new one'"), std::string());
        load(*workspace_, write(file("m.csv"), "component,period,measure,value\nchurn,2026-01,spend,12.50\nORG,2026-"
                                               "W07,reviews_due,3\nchurn,2026-01,spend,13.0\n"));
        QCOMPARE(rows(*workspace_, "SELECT ifnull(component, 'ORG'), period_kind, value, line FROM given ORDER BY 2"),
                 (std::vector<std::string>{"1|month|13.0|4", "ORG|week|3|3"}));
        load(*workspace_, write(file("r.csv"), "currency,month,rate\nEUR,2026-01,1.0850\n"));
        QCOMPARE(one("SELECT currency, month, rate FROM rate"), std::string("EUR|2026-01|1.0850"));
        undoImport(*workspace_, ImportId(2));
        QCOMPARE(one("SELECT kind, owner_cost FROM component WHERE name = 'churn'"), std::string("model|"));
    }
    void definitionsAndMapsHaveVersions()
    {
        load(*workspace_,
             write(file("1.json"),
                   R"({"opsatlas": "targets", "items": [{"id": "a", "kpi": "data.validity", "floor": 1.50}, {)"
                   R"("id": "b", "kpi": "data.accuracy", "floor": 2}]})"));
        load(*workspace_,
             write(file("2.json"),
                   R"({"opsatlas": "targets", "items": [{"id": "b", "kpi": "data.accuracy", "floor": 3}]})"));
        QCOMPARE(rows(*workspace_, "SELECT id, json FROM definition ORDER BY id"),
                 (std::vector<std::string>{R"(a|{"id":"a","kpi":"data.validity","floor":1.50})",
                                           R"(b|{"id":"b","kpi":"data.accuracy","floor":3})"}));
        load(*workspace_, write(file("3.json"),
                                R"({"opsatlas": "targets", "replace": true, "items": [{"id": "c", "kpi": "cost.spend",)"
                                R"( "weight": 1}]})"));
        QCOMPARE(rows(*workspace_, "SELECT id FROM definition"), std::vector<std::string>{"c"});
        QCOMPARE(one("SELECT kind, version FROM definition_version"), std::string("targets|3"));
        undoImport(*workspace_, ImportId(3));
        QCOMPARE(one("SELECT count(*), (SELECT version FROM definition_version) FROM definition"), std::string("2|4"));
        load(*workspace_, write(file("m.owm"), "title Tea\ncomponent Cup [0.9, 0.5]\n"));
        load(*workspace_, write(file("n.owm"), "title Tea\ncomponent Pot [0.8, 0.5]\n"));
        QCOMPARE(one("SELECT name, text FROM map"), std::string("Tea|title Tea\ncomponent Pot [0.8, 0.5]\n"));
        undoImport(*workspace_, ImportId(5));
        QVERIFY(one("SELECT text FROM map").find("Cup") != std::string::npos);
    }
    void rulesPlaceWhatIsThereAlready()
    {
        load(*workspace_, write(file("c.csv"), "component,kind\nchurn,model\n"));
        load(*workspace_,
             write(file("1.csv"), focus({{"2026-01-05", "a", "db", "1"}, {"2026-01-05", "a", "web", "2"}})));
        const std::string unassigned = "SELECT total_of(billed) FROM cost WHERE component IS NULL";
        QCOMPARE(one(unassigned), std::string("3"));
        load(*workspace_,
             write(file("r.json"),
                   R"({"opsatlas": "rules", "items": [{"id": "x", "service": "db", "component": "churn"}]})"));
        QCOMPARE(one(unassigned), std::string("2"));
        QCOMPARE(one("SELECT total_of(c.billed) FROM cost_cell c JOIN bucket b ON b.id = c.bucket WHERE b.component IS "
                     "NOT NULL"),
                 std::string("1"));
        // The tag app = web finds the component as soon as there is one of that name.
        load(*workspace_, write(file("d.csv"), "component,kind\nweb,platform\n"));
        QCOMPARE(one(unassigned), std::string("0"));
        undoImport(*workspace_, ImportId(4));
        undoImport(*workspace_, ImportId(3));
        QCOMPARE(one(unassigned), std::string("3"));
        verified();
    }
    void cancelLeavesTheWorkspaceAsItWas()
    {
        load(*workspace_, write(file("1.csv"), focus({{"2026-01-05", "a", "db", "1"}})));
        const auto before = contents(*workspace_);
        std::vector<Charge> many;
        for (int n = 0; n < 4000; ++n)
            many.push_back({"2026-01-0" + std::to_string(n % 9 + 1), "a", "s" + std::to_string(n % 50),
                            std::to_string(n) + ".25"});
        const auto path = write(file("2.csv"), focus(many));
        int steps = 0;
        load(*workspace_, path, {}, Progress([&steps](std::size_t, std::size_t) { return ++steps > 0; }));
        undoImport(*workspace_, ImportId(2));
        const auto undone = contents(*workspace_);
        QVERIFY(steps > 3);
        for (int stop = 0; stop < steps; ++stop) {
            int left = stop;
            try {
                load(*workspace_, path, {}, Progress([&left](std::size_t, std::size_t) { return left-- > 0; }));
                QFAIL("not stopped");
            } catch (const Error& error) {
                QCOMPARE(error.fault(), Fault::cancelled);
            }
            QCOMPARE(contents(*workspace_), undone);
        }
        QVERIFY(undone != before);
        verified();
    }
    void backupsAreWholeWorkspaces()
    {
        load(*workspace_, write(file("1.csv"), focus({{"2026-01-05", "a", "db", "1"}})));
        const auto copy = file("copy.opsatlas");
        backUp(*workspace_, copy);
        load(*workspace_, write(file("2.csv"), focus({{"2026-02-05", "a", "db", "1"}})));
        Workspace copied(copy, Access::write);
        QCOMPARE(copied.key(), workspace_->key());
        QCOMPARE(rows(copied, "SELECT count(*) FROM cost"), std::vector<std::string>{"1"});
        QVERIFY(verifyWorkspace(copied).empty());
        QVERIFY_THROWS_EXCEPTION(Error, backUp(*workspace_, workspace_->file()));
        QVERIFY_THROWS_EXCEPTION(Error, backUp(*workspace_, file("no") / "folder.opsatlas"));
    }
    void verifyNamesWhatIsDamaged_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("segment") << QByteArray(
            "UPDATE segment_column SET bytes = CAST(bytes || 'x' AS BLOB) WHERE number = 5")
                                 << QByteArray("import 1");
        QTest::newRow("dictionary") << QByteArray(
            "UPDATE word SET bytes = CAST(bytes || 'x' AS BLOB) WHERE number = 10")
                                    << QByteArray("import 1");
        QTest::newRow("roll-up") << QByteArray("UPDATE cost_cell_stated SET billed = '1.01'")
                                 << QByteArray("2026-01-05");
        QTest::newRow("lost cell") << QByteArray("DELETE FROM cost_cell_stated") << QByteArray("2026-01-05");
        QTest::newRow("total") << QByteArray("UPDATE import_total SET amount = '4' WHERE amount_column = 'billed'")
                               << QByteArray("billed in USD is 3");
        QTest::newRow("lost segment") << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM segment")
                                      << QByteArray("rows and has 0");
    }
    void verifyNamesWhatIsDamaged()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, said);
        load(*workspace_,
             write(file("1.csv"), focus({{"2026-01-05", "a", "db", "1"}, {"2026-01-06", "a", "db", "2"}})));
        verified();
        workspace_->db().execute(sql.toStdString());
        std::string all;
        for (const auto& fault : verifyWorkspace(*workspace_))
            all += fault + "\n";
        QVERIFY2(all.find(said.toStdString()) != std::string::npos, all.c_str());
    }
    void historySaysWhatIsInForce()
    {
        load(*workspace_,
             write(file("1.csv"), focus({{"2026-01-05", "a", "db", "1"}, {"2026-02-05", "a", "db", "1"}})));
        load(*workspace_, write(file("2.csv"), focus({{"2026-01-05", "a", "db", "2"}})));
        load(*workspace_, write(file("3.csv"), focus({{"2026-01-05", "a", "db", "3"}})));
        undoImport(*workspace_, ImportId(3));
        const auto history = importHistory(*workspace_);
        QCOMPARE(history.size(), std::size_t(3));
        QCOMPARE(history.at(0).state, std::string("undone"));
        QCOMPARE(history.at(1).state, std::string("in force"));
        QCOMPARE(history.at(2).state, std::string("in part"));
    }
};

ROOM_TEST(TestIntakeImport)
#include "tst_intake_import.moc"

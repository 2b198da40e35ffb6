#include "tests/import_fixture.h"

#include "core/intake/verify.h"
#include "tests/room.h"
#include "tests/written.h"

#include <QTest>

#include <memory>

using namespace core;
using namespace fixture;

namespace {

const std::string header = "time,metric,value\n";

// Two artefacts of one invocation of dbt: both speak of its run.
std::string dbtResults(const char* status)
{
    return json(
        "{'metadata': {'dbt_schema_version': 'https://schemas.getdbt.com/dbt/run-results/v5.json', 'generated_at': "
        "'2026-03-01T06:00:00Z', 'invocation_id': 'abc'},"
        " 'results': [{'unique_id': 'test.shop.not_null', 'status': '"
        + std::string(status)
        + "', 'execution_time': 1.5, 'timing': [], 'failures': 0}], 'elapsed_time': 2.5, 'args': {'which': 'test'}}");
}
std::string dbtSources()
{
    return json("{'metadata': {'dbt_schema_version': 'https://schemas.getdbt.com/dbt/sources/v3.json', 'generated_at': "
                "'2026-03-01T06:05:00Z', 'invocation_id': 'abc'},"
                " 'results': [{'unique_id': 'source.shop.orders', 'status': 'pass', 'max_loaded_at': "
                "'2026-03-01T05:00:00Z', 'snapshotted_at': '2026-03-01T06:00:00Z',"
                " 'max_loaded_at_time_ago_in_s': 3600.0, 'criteria': {}}], 'elapsed_time': 1.0}");
}

} // namespace

// A folder that comes again: the last of its files that speaks of a thing has won, and wins again without being read.
class TestIntakeAgain : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;
    std::unique_ptr<Workspace> workspace_;

    fs::path in(const std::string& name) const { return root_ / "in" / name; }
    ImportReport load() const { return fixture::load(*workspace_, root_ / "in"); }
    // The statuses of the files by their first letter, and how many imports there are.
    std::string told(const ImportReport& report) const
    {
        std::string text;
        for (const auto& file : report.files)
            text += importStatusName(file.status).substr(0, 1);
        return text + " " + std::to_string(number(workspace_->db(), "SELECT count(*) FROM import"));
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        root_ = fs::path(dir_.path().toStdString()) / std::to_string(count++);
        workspace_.reset();
        fs::create_directories(root_);
        workspace_ = std::make_unique<Workspace>(root_ / "w.opsatlas", Access::create);
    }
    void cleanup() { workspace_.reset(); }

    void nothingChanges_data()
    {
        QTest::addColumn<QStringList>("files"); // name, text
        QTest::addColumn<QByteArray>("first");
        const auto row = [](const char* name, const std::vector<std::pair<std::string, std::string>>& files,
                            const char* first) {
            QStringList list;
            for (const auto& [file, text] : files)
                list << QString::fromStdString(file) << QString::fromStdString(text);
            QTest::newRow(name) << list << QByteArray(first);
        };
        row("a run of several files", {{"run_results.json", dbtResults("pass")}, {"sources.json", dbtSources()}},
            "ii 2");
        row("a check again",
            {{"a.json", dbtResults("pass")}, {"b.json", dbtResults("fail")}, {"c.json", dbtResults("warn")}}, "iii 3");
        row("a point again",
            {{"a.csv", header + "2026-03-01,m,1\n"}, {"b.csv", header + "2026-03-01,m,2\n2026-03-02,m,3\n"}}, "ii 2");
        row("files told apart by a counter",
            {{"p_1.csv", header + "2026-03-01,m,1\n"}, {"p_2.csv", header + "2026-03-01,m,2\n"}}, "ii 2");
        row("versions of a month",
            {{"2026-03-05.csv", focus({{"2026-03-05", "a", "db", "1"}})},
             {"2026-03-06.csv", focus({{"2026-03-05", "a", "db", "2"}})}},
            "ir 2");
        std::vector<std::pair<std::string, std::string>> many; // of which the oldest are given up
        for (int n = 1; n <= 7; ++n)
            many.emplace_back("2026-03-0" + std::to_string(n) + ".csv",
                              focus({{"2026-03-01", "a", "db", std::to_string(n)}}));
        row("many versions", many, "irrrrrr 7");
        row("definitions",
            {{"a.json", json("{'opsatlas': 'targets', 'items': [{'id': 'cost.spend', 'kpi': 'cost.spend', 'target': 1, "
                             "'floor': 2, 'from': '2026-01'}]}")},
             {"b.json", json("{'opsatlas': 'targets', 'items': [{'id': 'cost.spend', 'kpi': 'cost.spend', 'target': 3, "
                             "'floor': 4, 'from': '2026-01'}]}")}},
            "ii 2");
        row("measures and rates",
            {{"a.csv", "component,period,measure,value\nchurn,2026-03,budget,5\n"},
             {"b.csv", "component,period,measure,value\nchurn,2026-03,budget,6\n"},
             {"c.csv", "currency,month,rate\nUSD,2026-03,0.9\n"},
             {"d.csv", "currency,month,rate\nUSD,2026-03,0.8\n"}},
            "iiii 4");
        row("registers",
            {{"a.csv", "component,kind,goal\nchurn,model,one\n"}, {"b.csv", "component,kind,goal\nchurn,data,two\n"}},
            "ii 2");
        row("maps",
            {{"a.owm", "title Tea\ncomponent Cup [0.5, 0.5]\n"}, {"b.owm", "title Tea\ncomponent Pot [0.5, 0.5]\n"}},
            "ii 2");
    }
    void nothingChanges()
    {
        QFETCH(QStringList, files);
        QFETCH(QByteArray, first);
        for (qsizetype n = 0; n + 1 < files.size(); n += 2)
            write(in(files.at(n).toStdString()), files.at(n + 1).toStdString());
        QCOMPARE(QByteArray::fromStdString(told(load())), first);
        const auto before = contents(*workspace_);
        const auto expected = QByteArray(files.size() / 2, 'u') + first.mid(first.indexOf(' '));
        QCOMPARE(QByteArray::fromStdString(told(load())), expected);
        // Elsewhere, under other times, they are the same bytes.
        for (const auto& entry : fs::directory_iterator(root_ / "in"))
            fs::last_write_time(entry.path(), fs::file_time_type::clock::now() - std::chrono::hours(1));
        QCOMPARE(QByteArray::fromStdString(told(load())), expected);
        QCOMPARE(contents(*workspace_), before);
        QVERIFY(verifyWorkspace(*workspace_).empty());
    }
    void anEarlierFileAloneTakesItsPlaceBack()
    {
        write(in("a.csv"), header + "2026-03-01,m,1\n");
        write(in("b.csv"), header + "2026-03-01,m,2\n");
        load();
        QCOMPARE(told(fixture::load(*workspace_, in("a.csv"))), std::string("i 3"));
        QCOMPARE(rows(*workspace_, "SELECT value FROM point").front(), std::string("1.000000"));
        // The folder puts it right again, once: b wins, as it always does.
        QCOMPARE(told(load()), std::string("ui 4"));
        QCOMPARE(rows(*workspace_, "SELECT value FROM point").front(), std::string("2.000000"));
        QCOMPARE(told(load()), std::string("uu 4"));
    }
    void aLaterFileThatChanged()
    {
        write(in("a.csv"), header + "2026-03-01,m,1\n");
        write(in("b.csv"), header + "2026-03-01,m,2\n");
        load();
        write(in("b.csv"), header + "2026-03-02,m,3\n"); // no longer speaks of the first day
        QCOMPARE(told(load()), std::string("ii 4"));
        QCOMPARE(rows(*workspace_, "SELECT date, value FROM point ORDER BY day"),
                 (std::vector<std::string>{"2026-03-01|1.000000", "2026-03-02|3.000000"}));
    }
    void aFileFromElsewhereCounts()
    {
        write(in("a.csv"), header + "2026-03-01,m,1\n2026-03-02,m,1\n");
        write(in("b.csv"), header + "2026-03-01,m,2\n");
        load();
        fixture::load(*workspace_, write(root_ / "x.csv", header + "2026-03-02,m,9\n"));
        QCOMPARE(told(load()), std::string("ii 5"));
        QCOMPARE(rows(*workspace_, "SELECT date, value FROM point ORDER BY day"),
                 (std::vector<std::string>{"2026-03-01|2.000000", "2026-03-02|1.000000"}));
        QCOMPARE(told(load()), std::string("uu 5"));
    }
    // What was given up is read again where the versions that stood in its place do not come again.
    void givenUpAndNeededAgain()
    {
        for (int n = 1; n <= 5; ++n)
            write(in("2026-03-0" + std::to_string(n) + ".csv"), focus({{"2026-03-01", "a", "db", std::to_string(n)}}));
        load();
        QCOMPARE(number(workspace_->db(), "SELECT count(*) FROM import WHERE dropped = 1"), 1);
        for (int n = 2; n <= 5; ++n) {
            if (n < 5)
                undoImport(*workspace_, static_cast<ImportId>(n));
            else // import 1 stood before it
                QVERIFY_THROWS_EXCEPTION(Error, undoImport(*workspace_, ImportId(5)));
            fs::remove(in("2026-03-0" + std::to_string(n) + ".csv"));
        }
        QCOMPARE(told(load()), std::string("r 6"));
        QCOMPARE(rows(*workspace_, "SELECT billed_exact FROM cost"), (std::vector<std::string>{"1"}));
    }
    // A file that has the rows of one in force says nothing new, whatever its name, order and line ends.
    void copiesAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("told");
        const QByteArray tidy = "time,metric,value\n2026-03-01,m,1\n2026-03-02,m,2\n2026-03-02,k,2\n";
        const QByteArray turned = "time,metric,value\n2026-03-02,k,2\n2026-03-02,m,2\n2026-03-01,m,1\n";
        const auto cost = QByteArray::fromStdString(focus(
            {{"2026-03-05", "a", "db", "1.50"}, {"2026-03-06", "a", "db", "1.50"}, {"2026-03-06", "b", "vm", "2"}}));
        auto lineEnds = cost;
        lineEnds.replace("\n", "\r\n");
        QTest::newRow("of a browser") << QByteArray("report (1).csv") << cost << cost << QByteArray("iu 1");
        QTest::newRow("line ends") << QByteArray("report (1).csv") << cost << lineEnds << QByteArray("io 1");
        QTest::newRow("another order") << QByteArray("report - Copy.csv") << tidy << turned << QByteArray("io 1");
        QTest::newRow("another name") << QByteArray("march.csv") << cost << lineEnds << QByteArray("io 1");
        QTest::newRow("another amount") << QByteArray("report (1).csv") << cost
                                        << QByteArray(cost).replace("1.50", "1.60") << QByteArray("ir 2");
        QTest::newRow("another tag") << QByteArray("report (1).csv") << cost
                                     << QByteArray(cost).replace("as it was", "new") << QByteArray("ir 2");
        QTest::newRow("a row twice") << QByteArray("report (1).csv") << tidy
                                     << QByteArray(tidy).replace("2026-03-02,m,2", "2026-03-02,k,2")
                                     << QByteArray("ii 2");
    }
    void copiesAreLeftOut()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, told);
        write(in("report.csv"), first.toStdString());
        write(in(name.toStdString()), second.toStdString());
        const std::vector<fs::path> paths{in("report.csv"), in(name.toStdString())};
        QCOMPARE(this->told(importPaths(*workspace_, paths, {})), told.toStdString());
    }
    // What is asked for lands; so does what is not in force, and what cannot be compared any more.
    void onlyWhatIsInForceHasCopies_data()
    {
        QTest::addColumn<QByteArray>("but");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("in force") << QByteArray() << QByteArray("o 1");
        QTest::newRow("asked for") << QByteArray("whole") << QByteArray("r 2");
        QTest::newRow("undone") << QByteArray("undo") << QByteArray("i 2");
        QTest::newRow("gone") << QByteArray("remove") << QByteArray("r 2");
        QTest::newRow("changed") << QByteArray("write") << QByteArray("r 2");
    }
    void onlyWhatIsInForceHasCopies()
    {
        QFETCH(QByteArray, but);
        QFETCH(QByteArray, told);
        const auto first = focus({{"2026-03-05", "a", "db", "1.50"}, {"2026-03-06", "a", "db", "1.50"}});
        const auto second = focus({{"2026-03-06", "a", "db", "1.50"}, {"2026-03-05", "a", "db", "1.50"}});
        fixture::load(*workspace_, write(root_ / "report.csv", first));
        if (but == "undo")
            undoImport(*workspace_, ImportId(1));
        if (but == "remove")
            fs::remove(root_ / "report.csv");
        if (but == "write")
            write(root_ / "report.csv", second + "\n");
        ImportOptions options;
        options.whole = but == "whole";
        QCOMPARE(this->told(fixture::load(*workspace_, write(in("copy.csv"), second), options)), told.toStdString());
    }
};

ROOM_TEST(TestIntakeAgain)
#include "tst_intake_again.moc"

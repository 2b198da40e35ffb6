#include "tests/import_fixture.h"

#include "core/base/decimal.h"
#include "core/intake/verify.h"
#include "tests/room.h"

#include <QTest>

#include <ctime>
#include <map>
#include <random>

using namespace core;
using namespace fixture;

// Large cost files: what is stored does not depend on the number of threads, and is what the file said, cell by cell.
class TestIntakeBulk : public QObject {
    Q_OBJECT

    QTemporaryDir dir_{folderTemplate()};
    fs::path root_;
    static constexpr int rowCount = 70'000; // two segments, and runs of columns in the second
    fs::path file_, points_;
    std::vector<std::string> cells_;    // of the rows that land, with | between, from the line on
    std::vector<std::string> rejected_; // line and code
    Decimal billed_;

    static std::string quoted(std::string_view cell)
    {
        std::string out = "\"";
        for (const char c : cell)
            out += c == '"' ? std::string("\"\"") : std::string(1, c);
        return out + "\"";
    }

    // Resources with names, accounts and tags of their own; every so often a row that is written in another way, breaks
    // a rule of the others, or cannot land.
    void makeFile()
    {
        std::mt19937 random(3);
        std::string text =
            "BillingPeriodStart,ChargePeriodStart,BilledCost,EffectiveCost,BillingCurrency,ProviderName,ServiceName,"
            "ResourceId,ResourceName,BillingAccountId,Tags,x_Note\n";
        int line = 2;
        for (int n = 0; n < rowCount; ++n) {
            const bool clean =
                n / 5000 % 2 != 0; // whole blocks that are read without a second look, but for a quote in an amount
            const auto odd = !clean ? random() % 400 : random() % 4000 == 0 ? 12 : 100;
            const auto resource = random() % (n < 50'000 ? 900 : 2000);
            const auto day = "2026-0" + std::to_string(1 + n * 3 / rowCount) + "-" + std::to_string(10 + n / 37 % 18);
            const auto id = "res-" + std::to_string(resource);
            auto name = odd == 1 ? "two\nlines" : odd == 2 ? "of \"late\"" : "name, " + id;
            const auto cost = std::to_string(random() % 90) + "." + std::to_string(1000 + random() % 8999);
            std::string billed = odd == 3    ? "$1,000.50"
                                 : odd == 4  ? "about 5"
                                 : odd == 5  ? ""
                                 : odd == 12 ? "1\"2"
                                             : cost;
            const std::string tags =
                odd == 6 ? "" : "{\"app\": \"" + std::to_string(resource % 40) + "\", \"a\": \"\"}";
            const std::vector<std::string> row = {day.substr(0, 8) + "01T00:00:00Z",
                                                  day + "T0" + std::to_string(n / 5 % 10) + ":00:00Z",
                                                  billed,
                                                  odd == 7 ? "NULL" : billed,
                                                  odd == 8 ? "EUR" : "USD",
                                                  "Cloud",
                                                  "svc " + std::to_string(resource % 30),
                                                  id,
                                                  name,
                                                  "acct-" + std::to_string(resource % 7),
                                                  tags,
                                                  resource % 3 == 0 ? "" : "note"};
            std::string cells = std::to_string(line);
            for (std::size_t column = 0; column < row.size(); ++column) {
                const auto& cell = row[column];
                const bool mustQuote = cell.find_first_of(",\"\n") != std::string::npos;
                text += column == 0 ? "" : ",";
                text += mustQuote || (odd == 9 && column > 4) ? quoted(cell) : cell;
                cells += "|" + (odd == 3 && cell == billed ? "1000.50" : cell);
            }
            if (odd == 10) {
                text += ",one,too,many";
                rejected_.push_back(std::to_string(line) + "|csv.too-many-fields");
            } else {
                cells_.push_back(cells);
                if (const auto amount = Decimal::parse(odd == 3 ? "1000.50" : billed); amount && odd != 8)
                    billed_ += *amount;
            }
            text += odd == 11 ? "\r\n" : "\n";
            line += odd == 1 ? 2 : 1;
        }
        file_ = write(root_ / "bill.csv", text);
    }

    // More points than one segment holds; every so often one with labels, without a component, or that cannot land.
    void makePoints()
    {
        std::mt19937 random(7);
        std::string text;
        for (int n = 0; n < 67'000; ++n) {
            const auto odd = random() % 300;
            text +=
                "{\"ts\":\"2026-03-" + std::to_string(10 + n / 3500) + "T00:00:00Z\",\"metric\":\"m"
                + std::to_string(random() % 9)
                + "\",\"value\":" + (odd == 1 ? "\"soon\"" : std::to_string(random() % 1000))
                + (odd == 2 ? "" : ",\"component\":\"c" + std::to_string(random() % 40) + "\"")
                + (odd == 3 ? ",\"region\":\"" + std::string(random() % 3 == 0 ? 70'000 : 4, 'r') + "\",\"env\":\"x\""
                            : "")
                + "}\n";
        }
        points_ = write(root_ / "points.ndjson", text);
    }

    // The first pair that is not equal, cut; empty: none.
    static std::string difference(const std::vector<std::string>& one, const std::vector<std::string>& other)
    {
        const auto [here, there] = std::ranges::mismatch(one, other);
        return here == one.end() || there == other.end() ? std::string()
                                                         : here->substr(0, 300) + "\n" + there->substr(0, 300);
    }

    fs::path imported(int threads) const { return imported(file_, threads); }
    fs::path imported(const fs::path& file, int threads) const
    {
        const auto path = root_ / (file.stem().string() + std::to_string(threads) + ".opsatlas");
        if (fs::exists(path))
            return path;
        Workspace workspace(path, Access::create);
        ImportOptions options;
        options.threads = threads;
        const auto report = load(workspace, file, options);
        if (report.receipts.size() != 1 || !report.receipts.front().import)
            qFatal("the file did not land");
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        root_ = dir_.path().toStdString();
        makeFile();
        makePoints();
    }

    void threadsChangeNothing_data()
    {
        QTest::addColumn<bool>("points");
        QTest::newRow("cost rows") << false;
        QTest::newRow("points") << true;
    }
    void threadsChangeNothing()
    {
        QFETCH(bool, points);
        const auto one = allTables(imported(points ? points_ : file_, 1));
        const auto two = allTables(imported(points ? points_ : file_, 2));
        QCOMPARE(one.size(), two.size());
        const auto unlike = difference(one, two);
        QVERIFY2(unlike.empty(), unlike.c_str());
        QVERIFY(std::ranges::count_if(one, [](const std::string& row) { return row.starts_with("segment: "); }) > 1);
    }

    void everyCellComesBack()
    {
        const Workspace workspace(imported(2), Access::read);
        const auto stored = rows(
            workspace, "SELECT row, BillingPeriodStart, ChargePeriodStart, BilledCost, EffectiveCost, BillingCurrency, "
                       "ProviderName,"
                       " ServiceName, ResourceId, ResourceName, BillingAccountId, Tags, x_Note FROM cost ORDER BY row");
        QCOMPARE(stored.size(), cells_.size());
        const auto unlike = difference(stored, cells_);
        QVERIFY2(unlike.empty(), unlike.c_str());
        QCOMPARE(rows(workspace, "SELECT line || '|' || code FROM quarantine ORDER BY id"), rejected_);
        const auto total =
            rows(workspace, "SELECT amount FROM import_total WHERE amount_column = 'billed' AND currency = 'USD'");
        QCOMPARE(total, std::vector<std::string>{billed_.text()});
        QVERIFY(verifyWorkspace(workspace).empty());
    }

    // A key of its own in every row: kept in sections, and nobody sees them.
    void veryManyKeysAreCutIntoSections()
    {
        constexpr int many = 135'000;
        std::string text = "ChargePeriodStart,BilledCost,BillingCurrency,ServiceName,ResourceId\n";
        std::vector<std::string> expected;
        for (int n = 0; n < many; ++n) {
            const auto day = "2026-03-" + std::to_string(10 + n / 8000);
            const auto row = std::to_string(n % 7) + "." + std::to_string(10 + n % 90)
                             + (n % 1000 == 0 ? ",EUR,s" : ",USD,s") + std::to_string(n % 3) + ",r" + std::to_string(n);
            text += day + "," + row + "\n";
            expected.push_back(std::to_string(n + 2) + "|" + day + "|" + row.substr(0, row.find(',')) + "|r"
                               + std::to_string(n));
        }
        Workspace workspace(root_ / "keys.opsatlas", Access::create);
        const auto report = load(workspace, write(root_ / "keys.csv", text));
        QCOMPARE(report.receipts.front().rows, many);
        QCOMPARE(number(workspace.db(), "SELECT count(*) FROM import_file"), 2);
        // A query gives 100,000 rows at most.
        auto stored =
            rows(workspace, "SELECT row, date, BilledCost, ResourceId FROM cost WHERE row < 70000 ORDER BY row");
        const auto rest =
            rows(workspace, "SELECT row, date, BilledCost, ResourceId FROM cost WHERE row >= 70000 ORDER BY row");
        stored.insert(stored.end(), rest.begin(), rest.end());
        QCOMPARE(stored.size(), expected.size());
        const auto unlike = difference(stored, expected);
        QVERIFY2(unlike.empty(), unlike.c_str());
        QCOMPARE(rows(workspace, "SELECT sum(rows), count(DISTINCT currency) FROM cost_cell"),
                 std::vector<std::string>{"135000|2"});
        QVERIFY(verifyWorkspace(workspace).empty());
        const auto history = importHistory(workspace);
        QCOMPARE(history.front().files.size(), std::size_t(1));
        QCOMPARE(history.front().rows, many);
        QCOMPARE(load(workspace, root_ / "keys.csv").files.front().status, ImportStatus::unchanged);
        undoImport(workspace, *report.receipts.front().import);
        QCOMPARE(rows(workspace, "SELECT count(*) FROM cost"), std::vector<std::string>{"0"});
    }

    // Days that two files have, days that one has, the same point twice in one file: the last said wins, whatever is
    // asked for.
    void theLastPointSaidWins()
    {
        std::mt19937 random(5);
        Workspace workspace(root_ / "points.opsatlas", Access::create);
        std::map<std::string, std::pair<int, int>> last; // metric|component|day → value, import
        const int days[][2] = {{1, 10}, {8, 15}, {14, 20}, {3, 4}};
        int import = 0;
        for (const auto& [first, end] : days) {
            ++import;
            std::string text = "timestamp,component,metric,value\n";
            for (int n = 0; n < 400; ++n) {
                const auto day = first + static_cast<int>(random() % static_cast<unsigned>(end - first + 1));
                const auto metric = "m" + std::to_string(random() % 4), component = "c" + std::to_string(random() % 6);
                const auto date = std::string(day < 10 ? "2026-03-0" : "2026-03-") + std::to_string(day);
                const auto value = static_cast<int>(random() % 100'000);
                text += date + "T06:00:00Z," + component + "," + metric + "," + std::to_string(value) + "\n";
                last[metric + "|" + component + "|" + date] = {value, import};
            }
            load(workspace, write(root_ / ("points-" + std::to_string(import) + ".csv"), text));
        }
        const auto expected = [&last](const auto& wanted) {
            std::vector<std::string> out;
            for (const auto& [key, said] : last)
                if (wanted(key, said.second))
                    out.push_back(key + "|" + std::to_string(said.first) + "|" + std::to_string(said.second));
            return out;
        };
        const auto ask = [&workspace](const std::string& where) {
            return rows(workspace,
                        "SELECT metric, stated_component, date, CAST(value AS INTEGER), import FROM point WHERE "
                            + where + " ORDER BY 1, 2, 3");
        };
        QCOMPARE(ask("true"), expected([](const auto&, int) { return true; }));
        QCOMPARE(ask("metric = 'm2'"), expected([](const std::string& key, int) { return key.starts_with("m2|"); }));
        QCOMPARE(ask("date >= '2026-03-04' AND date <= '2026-03-09' AND metric = 'm1'"),
                 expected([](const std::string& key, int) {
                     const auto date = key.substr(key.size() - 10);
                     return key.starts_with("m1|") && date >= "2026-03-04" && date <= "2026-03-09";
                 }));
        QCOMPARE(ask("import = 1"), expected([](const auto&, int from) { return from == 1; }));
        QCOMPARE(ask("import = 2 AND stated_component = 'c3'"), expected([](const std::string& key, int from) {
                     return from == 2 && key.find("|c3|") != std::string::npos;
                 }));
    }

    void stoppingIsQuickAndChangesNothing()
    {
        const auto path = root_ / "stopped.opsatlas";
        Workspace workspace(path, Access::create);
        ImportOptions options;
        options.threads = 2;
        const auto before = contents(workspace);
        for (const int steps : {1, 20, 150}) {
            int left = steps;
            std::clock_t stopped = 0;
            const Progress progress([&](std::size_t, std::size_t) {
                stopped = std::clock();
                return left-- > 0;
            });
            QVERIFY_THROWS_EXCEPTION(Error, load(workspace, file_, options, progress));
            // Processor time, so that other work on the machine fails no test.
            QVERIFY(1000 * (std::clock() - stopped) / CLOCKS_PER_SEC < 500);
            QCOMPARE(contents(workspace), before);
        }
    }

    void bytesAreKnownAgain()
    {
        const auto path = imported(2);
        Workspace workspace(path, Access::write);
        const auto again = [&](const fs::path& file) { return load(workspace, file).files.front().status; };
        QCOMPARE(again(file_), ImportStatus::unchanged);
        const auto copy = root_ / "copy.csv";
        fs::copy_file(file_, copy, fs::copy_options::overwrite_existing);
        QCOMPARE(again(copy), ImportStatus::unchanged);
        // Of the same size, one digit in the middle is another.
        auto text = fs::file_size(copy) / 2;
        std::fstream file(copy, std::ios::in | std::ios::out | std::ios::binary);
        file.seekg(static_cast<std::streamoff>(text));
        for (char c = 0; file.get(c); ++text) {
            if (c < '1' || c > '8')
                continue;
            file.seekp(static_cast<std::streamoff>(text));
            file.put(static_cast<char>(c + 1));
            break;
        }
        file.close();
        QCOMPARE(again(copy), ImportStatus::replaced);
    }
};

ROOM_TEST(TestIntakeBulk)
#include "tst_intake_bulk.moc"

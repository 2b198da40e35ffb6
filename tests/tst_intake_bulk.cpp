#include "import_fixture.h"

#include "core/base/decimal.h"
#include "core/intake/verify.h"

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
    static constexpr int rowCount = 100'000; // several segments, and runs of columns from the second on
    fs::path file_;
    std::vector<std::string> cells_; // of the rows that land, with | between, from the line on
    std::vector<std::string> refused_; // line and code
    Decimal billed_;

    static std::string quoted(std::string_view cell)
    {
        std::string out = "\"";
        for (const char c : cell)
            out += c == '"' ? std::string("\"\"") : std::string(1, c);
        return out + "\"";
    }

    // Resources with names, accounts and tags of their own; every so often a row that is written in another way, breaks a
    // rule of the others, or cannot land.
    void makeFile()
    {
        std::mt19937 random(3);
        std::string text = "BillingPeriodStart,ChargePeriodStart,BilledCost,EffectiveCost,BillingCurrency,ProviderName,ServiceName,"
                           "ResourceId,ResourceName,BillingAccountId,Tags,x_Note\n";
        int line = 2;
        for (int n = 0; n < rowCount; ++n) {
            const auto odd = random() % 400;
            const auto resource = random() % (n < 70'000 ? 900 : 2000);
            const auto day = "2026-0" + std::to_string(1 + n * 3 / rowCount) + "-" + std::to_string(10 + n / 37 % 18);
            const auto id = "res-" + std::to_string(resource);
            auto name = odd == 1 ? "two\nlines" : odd == 2 ? "of \"late\"" : "name, " + id;
            const auto cost = std::to_string(random() % 90) + "." + std::to_string(1000 + random() % 8999);
            std::string billed = odd == 3 ? "$1,000.50" : odd == 4 ? "about 5" : odd == 5 ? "" : cost;
            const std::string tags = odd == 6 ? "" : "{\"app\": \"" + std::to_string(resource % 40) + "\", \"a\": \"\"}";
            const std::vector<std::string> row = {day.substr(0, 8) + "01T00:00:00Z", day + "T0" + std::to_string(n / 5 % 10) + ":00:00Z", billed,
                                                  odd == 7 ? "NULL" : billed, odd == 8 ? "EUR" : "USD", "Cloud", "svc " + std::to_string(resource % 30),
                                                  id, name, "acct-" + std::to_string(resource % 7), tags, resource % 3 == 0 ? "" : "note"};
            std::string cells = std::to_string(line);
            for (std::size_t column = 0; column < row.size(); ++column) {
                const auto& cell = row[column];
                const bool mustQuote = cell.find_first_of(",\"\n") != std::string::npos;
                text += column == 0 ? "" : ",";
                text += mustQuote || (odd == 9 && column > 4) ? quoted(cell) : cell;
                cells += "|" + cell;
            }
            if (odd == 10) {
                text += ",one,too,many";
                refused_.push_back(std::to_string(line) + "|csv.too-many-fields");
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

    // Every row of every table, times of the import left out.
    static std::vector<std::string> allTables(const fs::path& workspace)
    {
        const Database db(workspace, OpenMode::read);
        std::vector<std::string> out;
        Statement tables(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
        while (tables.step()) {
            const auto table = tables.text(0);
            std::string columns;
            Statement names(db, "SELECT name FROM pragma_table_info(?)");
            names.with(table);
            while (names.step()) {
                const auto name = names.text(0);
                if (name.ends_with("at_ms") || (table == "setting" && name == "value"))
                    continue;
                columns += (columns.empty() ? "" : " || '|' || ") + ("quote(\"" + name + "\")");
            }
            Statement rows(db, ("SELECT " + columns + " FROM \"" + table + "\" ORDER BY 1").c_str());
            while (rows.step())
                out.push_back(table + ": " + rows.text(0));
        }
        return out;
    }

    fs::path imported(int threads) const
    {
        const auto path = root_ / ("threads-" + std::to_string(threads) + ".opsatlas");
        if (fs::exists(path))
            return path;
        Workspace workspace(path, Access::create);
        ImportOptions options;
        options.threads = threads;
        const auto report = load(workspace, file_, options);
        if (report.receipts.size() != 1 || !report.receipts.front().import)
            qFatal("the file did not land");
        return path;
    }

private Q_SLOTS:
    void initTestCase()
    {
        root_ = dir_.path().toStdString();
        makeFile();
    }

    void threadsChangeNothing()
    {
        const auto one = allTables(imported(1));
        const auto two = allTables(imported(2));
        QCOMPARE(one.size(), two.size());
        for (std::size_t n = 0; n < one.size(); ++n)
            QVERIFY2(one[n] == two[n], (one[n].substr(0, 300) + "\n" + two[n].substr(0, 300)).c_str());
        QVERIFY(std::ranges::count_if(one, [](const std::string& row) { return row.starts_with("segment: "); }) > 1);
    }

    void everyCellComesBack()
    {
        const Workspace workspace(imported(2), Access::read);
        const auto stored = rows(workspace, "SELECT row, BillingPeriodStart, ChargePeriodStart, BilledCost, EffectiveCost, BillingCurrency, ProviderName,"
                                            " ServiceName, ResourceId, ResourceName, BillingAccountId, Tags, x_Note FROM cost ORDER BY row");
        QCOMPARE(stored.size(), cells_.size());
        for (std::size_t n = 0; n < stored.size(); ++n)
            QVERIFY2(stored[n] == cells_[n], (stored[n] + "\n" + cells_[n]).c_str());
        QCOMPARE(rows(workspace, "SELECT line || '|' || code FROM quarantine ORDER BY id"), refused_);
        const auto total = rows(workspace, "SELECT amount FROM import_total WHERE amount_column = 'billed' AND currency = 'USD'");
        QCOMPARE(total, std::vector<std::string>{billed_.text()});
        QVERIFY(verifyWorkspace(workspace).empty());
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

QTEST_APPLESS_MAIN(TestIntakeBulk)
#include "tst_intake_bulk.moc"

#include "core/store/cost_write.h"
#include "core/store/key_assignments.h"
#include "core/store/segment_read.h"
#include "core/store/workspace.h"
#include "tests/room.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <random>

using namespace core;

// Cost rows come back from segments as they were, to the byte.
class TestStoreSegment : public QObject {
    Q_OBJECT

    using Row = std::vector<std::string>;
    QTemporaryDir dir_;

    static CostLayout layout()
    {
        CostLayout out;
        out.columns = {"BilledCost",
                       "EffectiveCost",
                       "BillingCurrency",
                       "ChargePeriodStart",
                       "BillingPeriodStart",
                       "BillingPeriodEnd",
                       "ProviderName",
                       "BillingAccountId",
                       "ServiceName",
                       "ResourceId",
                       "Tags",
                       "x_Anything"};
        const std::pair<CostRole, int> roles[] = {{CostRole::billed, 0},        {CostRole::effective, 1},
                                                  {CostRole::currency, 2},      {CostRole::charge_start, 3},
                                                  {CostRole::billing_start, 4}, {CostRole::billing_end, 5},
                                                  {CostRole::provider, 6},      {CostRole::billing_account, 7},
                                                  {CostRole::service, 8},       {CostRole::resource, 9},
                                                  {CostRole::tags, 10}};
        for (const auto& [role, column] : roles)
            out.roleColumn[static_cast<std::size_t>(role)] = column;
        return out;
    }
    static CostBatch batch(const std::vector<Row>& rows, std::size_t first, std::size_t count, std::size_t columns)
    {
        CostBatch out;
        out.clear(columns);
        for (std::size_t n = first; n < first + count; ++n) {
            out.rows.addRow(static_cast<std::int64_t>(n) * 2 + 2);
            for (std::size_t column = 0; column < columns; ++column)
                out.rows.set(n - first, column, rows[n][column]);
        }
        return out;
    }
    struct Stored {
        Workspace workspace;
        FileId file{1};
        explicit Stored(const std::filesystem::path& path) : workspace(path, Access::create)
        {
            workspace.db().execute(
                "INSERT INTO source(name, format) VALUES('focus', 'focus');"
                "INSERT INTO import(source, delivery, format, reader, at_ms) VALUES(1, 1, 'focus', 1, 0);"
                "INSERT INTO import_file(import, path, bytes, identity) VALUES(1, 'bill.csv', 0, '')");
        }
    };
    static void store(Stored& to, const Spool& spool, const CostLayout& columns)
    {
        Transaction transaction(to.workspace.db());
        storeLayout(to.workspace.db(), to.file, columns);
        SegmentStore segments(to.workspace.db(), to.file);
        spool.each([&segments](const Segment& segment) {
            QCOMPARE(segment.section, 0);
            segments.add(segment);
        });
        transaction.commit();
    }
    static std::vector<Row> readBack(Stored& from, std::vector<std::int64_t>* lines = nullptr)
    {
        FileRows file(from.workspace.db(), from.file, RowKind::cost);
        std::vector<Row> rows;
        Statement segments(from.workspace.db(), "SELECT id FROM segment ORDER BY seq");
        while (segments.step()) {
            SegmentRows segment(file, segments.integer(0));
            const auto start = rows.size();
            rows.resize(start + segment.rows(), Row(file.columns().size()));
            for (const auto& column : file.columns()) {
                for (std::size_t row = 0; row < segment.rows(); ++row)
                    rows[start + row][static_cast<std::size_t>(column.number)] = segment.text(column.number, row);
            }
            for (std::size_t row = 0; lines != nullptr && row < segment.rows(); ++row)
                lines->push_back(segment.integers(lineColumn)[row].value_or(-1));
        }
        return rows;
    }
    std::filesystem::path fresh(const char* name) const
    {
        const auto path = std::filesystem::path(dir_.path().toStdString()) / name;
        std::filesystem::remove(path);
        return path;
    }

    // Cells of every temper: repeating, unique, numbers of changing scale, exponents, bytes that are no text.
    static std::string cell(std::mt19937& random, int temper)
    {
        const auto number = random();
        switch (temper % 8) {
        case 0: return std::to_string(number % 100000) + "." + std::to_string(number % 90 + 10);
        case 1: return "word " + std::to_string(number % 20);
        case 2: return std::string("unique \xff ") + std::to_string(number);
        case 3: return number % 3 == 0 ? "" : number % 3 == 1 ? "NULL" : "-0.0850";
        case 4: return number % 200 == 0 ? "1E-05" : std::to_string(number % 7) + ".5";
        case 5: return "2026-0" + std::to_string(number % 9 + 1) + "-11T00:00:00Z";
        case 6: return std::string(number % 50, 'x');
        default: return number % 2 == 0 ? "-0" : "12345678901234567890.123456789";
        }
    }

private Q_SLOTS:
    void rowsComeBackToTheByte_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("seed");
        QTest::newRow("none") << 0 << 1;
        QTest::newRow("one") << 1 << 2;
        QTest::newRow("few") << 300 << 3;
        for (int seed = 10; seed < 18; ++seed)
            QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << 2500 << seed;
        QTest::newRow("several segments") << 131'071 << 5;
    }
    void rowsComeBackToTheByte()
    {
        QFETCH(int, rows);
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        const auto columns = layout();
        std::vector<int> tempers(columns.columns.size());
        for (auto& temper : tempers)
            temper = static_cast<int>(random() % 8);
        std::vector<Row> written;
        for (int n = 0; n < rows; ++n) {
            if (n % 20'000 == 19'999)
                tempers[random() % tempers.size()] = static_cast<int>(random() % 8); // the file changes its ways
            Row row;
            for (const auto temper : tempers)
                row.push_back(cell(random, temper));
            written.push_back(std::move(row));
        }
        Spool spool(dir_.path().toStdString());
        CostWriter writer(spool, columns, "?", dayOf(Date{2026, 1, 1}));
        for (std::size_t at = 0; at < written.size();) {
            const auto count = std::min<std::size_t>(written.size() - at, 1 + random() % 1024);
            auto some = batch(written, at, count, columns.columns.size());
            writer.add(some);
            at += count;
        }
        writer.finish();
        QCOMPARE(writer.rows(), rows);
        Stored stored(fresh("rows.opsatlas"));
        store(stored, spool, columns);
        std::vector<std::int64_t> lines;
        const auto again = readBack(stored, &lines);
        QCOMPARE(again.size(), written.size());
        for (std::size_t n = 0; n < again.size(); ++n) {
            if (again[n] != written[n] || lines[n] != static_cast<std::int64_t>(n) * 2 + 2)
                QFAIL(qPrintable(QStringLiteral("row %1 came back changed").arg(n)));
        }
        if (rows > 100'000)
            QVERIFY(number(stored.workspace.db(), "SELECT count(*) FROM segment") > 1);
    }
    void daysLieInTheirBillingPeriod_data()
    {
        QTest::addColumn<QByteArray>("charge");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QByteArray>("period");
        const QByteArray march("2026-03-01T00:00:00Z");
        const QByteArray april("2026-04-01T00:00:00Z");
        QTest::newRow("inside") << QByteArray("2026-03-05T10:00:00Z") << march << april << QByteArray("2026-03-05")
                                << QByteArray("2026-03-01");
        QTest::newRow("correction") << QByteArray("2026-02-05T10:00:00Z") << march << april << QByteArray("2026-03-01")
                                    << QByteArray("2026-03-01");
        QTest::newRow("late") << QByteArray("2026-04-01T00:00:00Z") << march << april << QByteArray("2026-03-31")
                              << QByteArray("2026-03-01");
        QTest::newRow("end before start") << QByteArray("2026-04-02T00:00:00Z") << march << QByteArray("2026-02-01")
                                          << QByteArray("2026-04-02") << QByteArray("2026-03-01");
        QTest::newRow("no period") << QByteArray("2026-03-05") << QByteArray("NULL") << QByteArray()
                                   << QByteArray("2026-03-05") << QByteArray("2026-03-01");
        QTest::newRow("no charge") << QByteArray() << march << april << QByteArray("2026-03-01")
                                   << QByteArray("2026-03-01");
        QTest::newRow("nothing") << QByteArray("soon") << QByteArray() << QByteArray() << QByteArray("2025-12-24")
                                 << QByteArray("2025-12-01");
    }
    void daysLieInTheirBillingPeriod()
    {
        QFETCH(QByteArray, charge);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, end);
        QFETCH(QByteArray, day);
        QFETCH(QByteArray, period);
        Spool spool(dir_.path().toStdString());
        CostWriter writer(spool, layout(), "?", dayOf(Date{2025, 12, 24}));
        const std::vector<Row> rows = {{"1", "1", "USD", charge.toStdString(), start.toStdString(), end.toStdString(),
                                        "AWS", "1", "s", "r", "", ""}};
        auto one = batch(rows, 0, 1, 12);
        writer.add(one);
        writer.finish();
        QCOMPARE(isoDay(writer.first()), day.toStdString());
        QCOMPARE(writer.scopes().size(), std::size_t(1));
        QCOMPARE(writer.scopes().front().period, period.toStdString());
        QCOMPARE(writer.scopes().front().account, std::string("1"));
    }
    void totalsAreExactByCurrency()
    {
        Spool spool(dir_.path().toStdString());
        CostWriter writer(spool, layout(), "CHF", Day{});
        std::vector<Row> rows;
        for (int n = 0; n < 1000; ++n)
            rows.push_back({"0.1", n % 2 == 0 ? "" : "0.000000000000000000000001",
                            n % 3 == 0   ? "EUR"
                            : n % 3 == 1 ? "USD"
                                         : "NULL",
                            "2026-01-01", "", "", "", "", "", "", "", ""});
        rows.push_back({"$1,000.00 ", "(12.50)", "EUR", "2026-01-01", "", "", "", "", "", "", "", ""});
        rows.push_back({"1E3", "what?", "EUR", "2026-01-01", "", "", "", "", "", "", "", ""});
        auto all = batch(rows, 0, rows.size(), 12);
        writer.add(all);
        writer.finish();
        const auto totals = writer.totals();
        QCOMPARE(totals.at({"EUR", "billed"}), *Decimal::parse("2033.4"));
        QCOMPARE(totals.at({"USD", "billed"}), *Decimal::parse("33.3"));
        QCOMPARE(totals.at({"CHF", "billed"}), *Decimal::parse("33.3"));
        QCOMPARE(totals.at({"CHF", "effective"}).text(), std::string("0.000000000000000000000166"));
        QVERIFY(!totals.contains({"EUR", "list"}));
    }
    // Small ones wait in memory, the rest in a file: they come back in order either way.
    void aSpoolGivesBackWhatItGot_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::newRow("in memory") << 1000;
        QTest::newRow("beyond the memory for it") << 3'000'000;
    }
    void aSpoolGivesBackWhatItGot()
    {
        QFETCH(int, bytes);
        Spool spool(dir_.path().toStdString());
        Spool other(dir_.path().toStdString()); // takes of the same memory
        const auto made = [bytes](int n) {
            Segment segment;
            segment.section = n / 10;
            segment.rows = n;
            segment.first = static_cast<Day>(n);
            segment.last = static_cast<Day>(n + 1);
            segment.scopes = {{n, 1}, {n + 1, 2}};
            segment.columns.push_back(
                {n, ColumnEncoding::plain, std::string(static_cast<std::size_t>(bytes), static_cast<char>('a' + n))});
            segment.dictionaries.push_back({n, 3, std::string(static_cast<std::size_t>(n), 'w')});
            return segment;
        };
        std::uint64_t least = 0;
        for (int n = 0; n < 25; ++n) {
            spool.add(made(n));
            other.add(made(24 - n));
            least += static_cast<std::uint64_t>(bytes + n);
        }
        QVERIFY(spool.bytes() >= least);
        for (auto* const each : {&spool, &other}) {
            int n = 0;
            each->each([&](const Segment& segment) {
                const auto expected = made(each == &spool ? n : 24 - n);
                QVERIFY(segment.section == expected.section && segment.rows == expected.rows
                        && segment.first == expected.first && segment.last == expected.last);
                QVERIFY(segment.scopes == expected.scopes);
                QVERIFY(segment.columns.size() == 1 && segment.columns[0].number == expected.columns[0].number
                        && segment.columns[0].encoding == expected.columns[0].encoding
                        && segment.columns[0].bytes == expected.columns[0].bytes);
                QVERIFY(segment.dictionaries.size() == 1
                        && segment.dictionaries[0].bytes == expected.dictionaries[0].bytes
                        && segment.dictionaries[0].count == 3);
                ++n;
            });
            QCOMPARE(n, 25);
        }
    }
    void placesComeBack()
    {
        Stored stored(fresh("places.opsatlas"));
        auto& db = stored.workspace.db();
        const auto file = stored.file;
        QCOMPARE(keyAssignmentsOf(db, file, RowKind::cost).size(), std::size_t(0));
        std::mt19937 random(4);
        KeyAssignments places;
        std::vector<std::vector<KeyAssignment>> expected;
        for (int key = 0; key < 5000; ++key) {
            std::vector<KeyAssignment> own = {{always, static_cast<std::int64_t>(random() % 300)}};
            for (auto day = 20'000; random() % 5 == 0; day += 30)
                own.push_back({static_cast<Day>(day), static_cast<std::int64_t>(random())});
            places.add(own);
            expected.push_back(own);
        }
        storeKeyAssignments(db, file, RowKind::cost, places);
        storeKeyAssignments(db, file, RowKind::cost, places); // in place of the first ones
        const auto again = keyAssignmentsOf(db, file, RowKind::cost);
        QCOMPARE(again.size(), expected.size());
        for (std::size_t key = 0; key < expected.size(); ++key)
            QVERIFY(std::ranges::equal(again[key], expected[key], [](const KeyAssignment& a, const KeyAssignment& b) {
                return a.from == b.from && a.bucket == b.bucket;
            }));
        for (const auto* sql :
             {"UPDATE key_place SET keys = keys - 1", "UPDATE key_place SET places = places + 1",
              "UPDATE key_place SET hash = hash + 1", "UPDATE key_place SET keys = -1",
              "UPDATE key_place SET buckets = days", "UPDATE key_place SET counts = CAST('' AS BLOB)"}) {
            db.execute("SAVEPOINT s");
            db.execute(sql);
            try {
                keyAssignmentsOf(db, file, RowKind::cost);
                QFAIL(sql);
            } catch (const Error& error) {
                QCOMPARE(error.fault(), Fault::workspace);
            }
            db.execute("ROLLBACK TO s; RELEASE s");
        }
    }
    void damageIsNamed()
    {
        Spool spool(dir_.path().toStdString());
        CostWriter writer(spool, layout(), "?", Day{});
        std::vector<Row> rows;
        for (int n = 0; n < 500; ++n)
            rows.push_back({std::to_string(n) + ".25", "1", "EUR", "2026-01-0" + std::to_string(n % 9 + 1), "", "", "",
                            "", "s" + std::to_string(n % 7), "", "", "text"});
        auto all = batch(rows, 0, rows.size(), 12);
        writer.add(all);
        writer.finish();
        Stored stored(fresh("damage.opsatlas"));
        store(stored, spool, layout());
        for (const auto* sql : {"UPDATE segment_column SET bytes = CAST(substr(bytes, 1, length(bytes) - 1) || 'x' AS "
                                "BLOB) WHERE number = 0",
                                "UPDATE word SET bytes = CAST(bytes || 'x' AS BLOB) WHERE number = 8",
                                "DELETE FROM segment_column WHERE number = -1", "UPDATE segment SET rows = 499",
                                "UPDATE segment_column SET encoding = 4 WHERE number = 3",
                                "UPDATE file_column SET number = -50 WHERE number = 3",
                                "UPDATE file_column SET number = 2147483647 WHERE number = 3"}) {
            stored.workspace.db().execute("SAVEPOINT s");
            stored.workspace.db().execute(sql);
            try {
                readBack(stored);
                QFAIL(sql);
            } catch (const Error& error) {
                QCOMPARE(error.fault(), Fault::workspace);
                QVERIFY2(std::string_view(error.what()).find("import 1 (bill.csv") != std::string_view::npos,
                         error.what());
            }
            stored.workspace.db().execute("ROLLBACK TO s; RELEASE s");
        }
        QCOMPARE(readBack(stored), rows);
    }
};

ROOM_TEST(TestStoreSegment)
#include "tst_store_segment.moc"

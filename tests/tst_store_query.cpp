#include "core/store/query.h"

#include "core/store/cost_write.h"
#include "core/store/fact_write.h"
#include "core/store/keys.h"
#include "core/store/rows_table.h"
#include "core/store/schema.h"
#include "tests/room.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace core;

// The console reads, exactly, and does nothing else.
class TestStoreQuery : public QObject {
    Q_OBJECT

    QTemporaryDir dir_;
    std::filesystem::path file_;
    std::unique_ptr<Workspace> workspace_;

    static CostLayout layout()
    {
        CostLayout out;
        out.columns = {"BilledCost", "BillingCurrency", "ChargePeriodStart", "ServiceName", "Unit", "EffectiveCost"};
        const std::pair<CostRole, int> roles[] = {{CostRole::billed, 0},
                                                  {CostRole::currency, 1},
                                                  {CostRole::charge_start, 2},
                                                  {CostRole::service, 3},
                                                  {CostRole::effective, 5}};
        for (const auto& [role, column] : roles)
            out.roleColumn[static_cast<std::size_t>(role)] = column;
        return out;
    }
    void storeCosts()
    {
        Spool spool(dir_.path().toStdString());
        CostWriter writer(spool, layout(), "?", Day{});
        CostBatch batch;
        batch.clear(6);
        for (std::size_t n = 0; n < 3000; ++n) {
            const auto day = std::to_string(10 + n % 20);
            const std::vector<std::string> texts = {"0.00134408602150537634408602" + std::to_string(n % 10),
                                                    "USD",
                                                    "2026-03-" + day + "T00:00:00Z",
                                                    "svc " + std::to_string(n % 7),
                                                    "unit",
                                                    n % 2 == 0 ? "" : "1.50"};
            batch.rows.addRow(static_cast<std::int64_t>(n) + 2);
            for (std::size_t column = 0; column < texts.size(); ++column)
                batch.rows.set(n, column, batch.rows.keep(texts[column]));
        }
        writer.add(batch);
        writer.finish();
        auto& db = workspace_->db();
        Transaction transaction(db);
        db.execute("INSERT INTO source(name, format) VALUES('focus', 'focus');"
                   "INSERT INTO import(source, delivery, format, reader, at_ms) VALUES(1, 1, 'focus', 1, 0);"
                   "INSERT INTO import_file(import, path, bytes, identity) VALUES(1, 'bill.csv', 0, '');"
                   "INSERT INTO cost_scope(import, source, delivery, provider, account, period, rows) VALUES(1, 1, 1, "
                   "'', '', '2026-03-01', 3000);"
                   "INSERT INTO file_scope(file, number, scope) VALUES(1, 0, 1);"
                   "INSERT INTO scope_day(scope, day, rows, live) VALUES(1, 20527, 3000, 1)"); // none is out of force
        storeLayout(db, FileId(1), layout());
        SegmentStore segments(db, FileId(1));
        spool.each([&segments](const Segment& segment) { segments.add(segment); });
        const auto bucket = unassignedBucket(db);
        assignKeys(db, FileId(1), RowKind::cost, [bucket](const KeyTexts&) {
            return std::vector<KeyAssignment>{{always, bucket}};
        });
        transaction.commit();
    }
    std::vector<std::string> ask(const std::string& sql, const QueryLimits& limits = {}, const Progress& progress = {})
    {
        std::vector<std::string> out;
        runQuery(
            *workspace_, sql, limits, progress, [](const auto&) {},
            [&out](std::span<const QueryCell> cells) {
                std::string line;
                for (const auto& cell : cells)
                    line += (line.empty() ? "" : "|")
                            + (cell.kind == QueryCell::Kind::integer ? std::to_string(cell.integer)
                               : cell.kind == QueryCell::Kind::real  ? std::to_string(cell.real)
                                                                     : std::string(cell.text));
                out.push_back(line);
            });
        return out;
    }
    QByteArray bytes() const
    {
        QFile in(QString::fromStdString(file_.string()));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        file_ = std::filesystem::path(dir_.path().toStdString()) / "w.opsatlas";
        workspace_ = std::make_unique<Workspace>(file_, Access::create);
        storeCosts();
        workspace_->db().execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    void refusesAllThatWritesOrEscapes()
    {
        const auto before = bytes();
        QFile list(QStringLiteral(TEST_DATA "/sql/refused.sql"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        int count = 0;
        for (const auto& line : list.readAll().split('\n')) {
            if (line.isEmpty())
                continue;
            ++count;
            try {
                ask(line.toStdString());
                QFAIL(line.constData());
            } catch (const Error& error) {
                QVERIFY2(error.fault() == Fault::query, line.constData());
            }
        }
        QVERIFY(count > 300);
        QVERIFY(bytes() == before);
        for (const auto* statement : {"", " ", "\n;\n"})
            QVERIFY_THROWS_EXCEPTION(Error, ask(statement));
    }
    void allowsReading_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("tail") << QByteArray("SELECT 1; -- that was it\n ; ") << QByteArray("1");
        QTest::newRow("with") << QByteArray(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 5) SELECT sum(x) FROM n")
                              << QByteArray("15");
        QTest::newRow("window") << QByteArray("SELECT row_number() OVER (ORDER BY id) FROM import") << QByteArray("1");
        QTest::newRow("json") << QByteArray("SELECT json_extract('{\"a\": 5}', '$.a')") << QByteArray("5");
        QTest::newRow("columns") << QByteArray("SELECT count(*) > 3 FROM pragma_table_info('import')")
                                 << QByteArray("1");
        QTest::newRow("pragma") << QByteArray("PRAGMA user_version") << QByteArray::number(newestSchema());
        QTest::newRow("view") << QByteArray("SELECT count(*) FROM live_scope") << QByteArray("1");
        QTest::newRow("schema") << QByteArray("SELECT count(*) > 20 FROM sqlite_schema") << QByteArray("1");
        QTest::newRow("integers") << QByteArray(
            "SELECT total_of(x) FROM (SELECT 9223372036854775807 x UNION ALL SELECT 1)")
                                  << QByteArray("9223372036854775808");
        QTest::newRow("texts") << QByteArray(
            "SELECT total_of(x) FROM (SELECT '0.1' x UNION ALL SELECT '1E-24' UNION ALL SELECT NULL)")
                               << QByteArray("0.100000000000000000000001");
        QTest::newRow("reals") << QByteArray("SELECT total_of(x) FROM (SELECT 0.1 x UNION ALL SELECT 0.2)")
                               << QByteArray("0.3");
        QTest::newRow("nothing") << QByteArray("SELECT total_of(id) FROM import WHERE id > 99") << QByteArray("0");
    }
    void allowsReading()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, first);
        QCOMPARE(ask(sql.toStdString()).at(0), first.toStdString());
    }
    void amountsAreExactAndComparable()
    {
        QCOMPARE(ask("SELECT total_of(billed), count(*) FROM cost").at(0),
                 std::string("4.032258064516129032258073500|3000"));
        QCOMPARE(ask("SELECT total_of( c.effective ) FROM cost AS c").at(0), std::string("2250.00"));
        QCOMPARE(ask("SELECT total_of(x.billed) FROM (SELECT effective AS billed FROM cost) x").at(0),
                 std::string("2250.0"));
        QCOMPARE(ask("SELECT count(*) FROM cost WHERE billed > 1").at(0), std::string("0"));
        QCOMPARE(ask("SELECT count(*) FROM cost WHERE billed > 0.001 AND billed < 0.002").at(0), std::string("3000"));
        QCOMPARE(ask("SELECT max(billed) < 0.0014 FROM cost").at(0), std::string("1"));
        QCOMPARE(ask("SELECT BilledCost, Unit_, unit IS NULL FROM cost WHERE row = 2").at(0),
                 std::string("0.001344086021505376344086020|unit|1"));
        QCOMPARE(ask("SELECT currency, service, date, import FROM cost WHERE row = 9").at(0),
                 std::string("USD|svc 0|2026-03-17|1"));
    }
    void filtersGiveWhatAScanGives()
    {
        // + hides a column from the index, so that SQLite filters itself.
        for (const auto* condition : {"@day = 20527",
                                      "@day > 20527",
                                      "@day >= 20527 AND @day < 20530",
                                      "@date <= '2026-03-15'",
                                      "@date = '2026-03-15'",
                                      "@date > '2026-03'",
                                      "@date = 'soon'",
                                      "@service = 'svc 3'",
                                      "@service = 'svc 3' AND @date >= '2026-03-20'",
                                      "@service = 'none'",
                                      "@import = 1",
                                      "@import = 2",
                                      "@file = 1 AND @service IN ('svc 1', 'svc 2')",
                                      "@service = 5",
                                      "@service = 'SVC 3' COLLATE NOCASE",
                                      "@day = 20527.5",
                                      "@day > 99999999999",
                                      "@service = 'svc 1' OR @day = 20527",
                                      "@provider = ''",
                                      "@provider IS NULL"}) {
            std::string narrowed = condition;
            std::string scanned = condition;
            for (std::size_t at = 0; (at = narrowed.find('@')) != std::string::npos;)
                narrowed.erase(at, 1);
            for (auto& c : scanned)
                c = c == '@' ? '+' : c;
            QVERIFY2(ask("SELECT count(*), sum(row) FROM cost WHERE " + narrowed)
                         == ask("SELECT count(*), sum(row) FROM cost WHERE " + scanned),
                     condition);
        }
        QCOMPARE(ask("SELECT count(*) FROM import i JOIN cost c ON c.import = i.id").at(0), std::string("3000"));
    }
    void endlessStatementsEnd()
    {
        const std::string endless =
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n";
        QueryLimits limits;
        limits.time = std::chrono::milliseconds(100);
        try {
            ask(endless, limits);
            QFAIL("ended");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::query);
            QVERIFY(std::string_view(error.what()).find("too long") != std::string_view::npos);
        }
        int calls = 0;
        try {
            ask(endless, {}, Progress([&calls](std::size_t, std::size_t) { return ++calls < 50; }));
            QFAIL("ended");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::cancelled);
        }
        limits.time = std::chrono::seconds(60);
        limits.rows = 10;
        QCOMPARE(ask("SELECT * FROM cost", limits).size(), std::size_t(10));
    }
    void faultsNameTheirPlace()
    {
        try {
            ask("SELECT 1,\n nope FROM import");
        } catch (const Error& error) {
            QVERIFY2(std::string_view(error.what()).find("no such column: nope, at character 12")
                         != std::string_view::npos,
                     error.what());
        }
    }
    void damageIsToldNotServed()
    {
        workspace_->db().execute(
            "SAVEPOINT s; UPDATE segment_column SET bytes = CAST(bytes || 'x' AS BLOB) WHERE number = 0");
        registerRowTables(workspace_->db());
        try {
            number(workspace_->db(), "SELECT sum(billed) FROM cost");
            QFAIL("served");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::workspace);
            QVERIFY2(std::string_view(error.what()).find("import 1 (bill.csv, column BilledCost")
                         != std::string_view::npos,
                     error.what());
        }
        workspace_->db().execute("ROLLBACK TO s; RELEASE s");
    }
};

ROOM_TEST(TestStoreQuery)
#include "tst_store_query.moc"

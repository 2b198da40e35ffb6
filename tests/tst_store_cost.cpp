#include "core/store/correlated_columns.h"
#include "core/store/cost_section.h"
#include "core/store/currency_totals.h"
#include "core/store/key_table.h"
#include "core/store/row_placer.h"
#include "tests/room.h"

#include <QTest>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

using namespace core;

// The parts that make segments of cost rows, each by itself.
class TestStoreCost : public QObject {
    Q_OBJECT

    // Rows with their cells between bars.
    static CostBatch batch(std::size_t columns, const std::vector<std::string>& lines)
    {
        CostBatch out;
        out.clear(columns);
        for (const auto& line : lines) {
            const auto row = out.rows.rows();
            out.rows.addRow(static_cast<std::int64_t>(row) + 2);
            std::size_t begin = 0;
            for (std::size_t column = 0; column < columns; ++column) {
                const auto end = std::min(line.find('|', begin), line.size());
                out.rows.set(row, column, out.rows.keep(line.substr(begin, end - begin)));
                begin = end + 1;
            }
        }
        return out;
    }
    static CostLayout layout(std::initializer_list<CostRole> roles)
    {
        CostLayout out;
        for (const auto role : roles) {
            out.roleColumn[static_cast<std::size_t>(role)] = static_cast<int>(out.columns.size());
            out.columns.push_back("column " + std::to_string(out.columns.size()));
        }
        return out;
    }
    static TextColumns columns(std::size_t count)
    {
        TextColumns out;
        for (std::size_t n = 0; n < count; ++n)
            out.push_back(std::make_unique<TextColumn>(static_cast<int>(n), true));
        return out;
    }
    static void add(TextColumns& columns, const RowBatch& rows)
    {
        std::vector<std::string_view> cells(rows.rows());
        for (std::size_t n = 0; n < columns.size(); ++n) {
            rows.columnCells(n, 0, cells);
            columns[n]->add(cells, nullptr, nullptr);
        }
    }

private Q_SLOTS:
    void rowsLieInTheirBillingPeriod_data()
    {
        QTest::addColumn<QString>("times"); // charge start, billing start, billing end
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("period");
        const auto row = [](const char* name, const char* times, const char* day, const char* period) {
            QTest::newRow(name) << QString::fromLatin1(times) << QString::fromLatin1(day)
                                << QString::fromLatin1(period);
        };
        row("inside", "2026-03-05T10:00:00Z|2026-03-01|2026-04-01", "2026-03-05", "2026-03-01");
        row("before it", "2026-02-28|2026-03-01|2026-04-01", "2026-03-01", "2026-03-01");
        row("behind it", "2026-04-01|2026-03-01|2026-04-01", "2026-03-31", "2026-03-01");
        row("no charge start", "|2026-03-01|2026-04-01", "2026-03-01", "2026-03-01");
        row("no billing period", "2026-03-05||", "2026-03-05", "2026-03-01");
        row("no time at all", "||", "2026-07-09", "2026-07-01");
        row("no time but texts", "soon|NULL|later", "2026-07-09", "2026-07-01");
        row("billed by UTC+8, its first hour", "2025-12-31T16:00:00Z|2025-12-31T16:00:00Z|2026-01-31T16:00:00Z",
            "2026-01-01", "2026-01-01");
        row("billed by UTC+8, its last day", "2026-01-30T16:00:00Z|2025-12-31T16:00:00Z|2026-01-31T16:00:00Z",
            "2026-01-30", "2026-01-01");
        row("billed by UTC+1, the last morning", "2026-01-31T10:00:00Z|2025-12-31T23:00:00Z|2026-01-31T23:00:00Z",
            "2026-01-31", "2026-01-01");
        row("billed by UTC-8, behind its last midnight",
            "2026-02-01T03:00:00Z|2026-01-01T08:00:00Z|2026-02-01T08:00:00Z", "2026-01-31", "2026-01-01");
        row("no end", "2026-02-28T20:00:00Z|2026-02-28T16:00:00Z|", "2026-03-01", "2026-03-01");
        row("an hour in the evening", "2026-03-05T20:00:00Z|2026-03-05T20:00:00Z|2026-03-05T21:00:00Z", "2026-03-05",
            "2026-03-05");
        row("a day from noon on", "2026-03-05T12:00:00Z|2026-03-05T12:00:00Z|2026-03-06T12:00:00Z", "2026-03-06",
            "2026-03-06");
        row("a period that ends before it starts", "2026-03-05|2026-03-01|2026-02-01", "2026-03-05", "2026-03-01");
    }
    void rowsLieInTheirBillingPeriod()
    {
        QFETCH(QString, times);
        QFETCH(QString, day);
        QFETCH(QString, period);
        const auto roles = layout({CostRole::charge_start, CostRole::billing_start, CostRole::billing_end});
        const auto rows = batch(3, {times.toStdString()});
        auto texts = columns(3);
        CostScopes scopes;
        RowPlacer placer(roles, texts, dayOf(Date{2026, 7, 9}), scopes);
        add(texts, rows.rows);
        const auto placement = placer.place(rows.rows, 0, 1).front();
        QCOMPARE(isoDay(placement.day), day.toStdString());
        QCOMPARE(scopes.all().at(placement.scope).period, period.toStdString());
    }
    void scopesAreNumberedAsTheyCome()
    {
        const auto roles = layout({CostRole::charge_start, CostRole::provider, CostRole::billing_account});
        CostScopes scopes;
        const auto rows = batch(3, {"2026-03-05|Cloud|a", "2026-03-09|Cloud|b", "2026-03-09|Cloud|a",
                                    "2026-04-01|Cloud|a", "2026-03-05|Other|a"});
        for (const int section : {0, 1}) { // the numbers hold in all sections of a file
            auto texts = columns(3);
            RowPlacer placer(roles, texts, Day{}, scopes);
            add(texts, rows.rows);
            std::vector<std::uint32_t> numbers;
            for (const auto& placement : placer.place(rows.rows, 0, rows.rows.rows()))
                numbers.push_back(placement.scope);
            QCOMPARE(numbers, (std::vector<std::uint32_t>{0, 1, 0, 2, 3}));
            QCOMPARE(scopes.all().size(), std::size_t(4));
            QVERIFY(section == 0 || scopes.all()[3] == (CostScope{"Other", "a", "2026-03-01"}));
        }
    }
    void keysAreTuplesOfTheirColumns()
    {
        const auto roles = layout({CostRole::service, CostRole::currency, CostRole::resource});
        KeyTable keys(roles);
        QCOMPARE(keys.placeOf(0), 4);
        QCOMPARE(keys.placeOf(1), -1);
        QCOMPARE(keys.placeOf(2), 5);
        auto texts = columns(3);
        const auto rows = batch(3, {"db|USD|r1", "db|EUR|r1", "db|USD|r2", "web|USD|r1", "db|USD|r1"});
        add(texts, rows.rows);
        keys.add(texts, {}, rows.rows.rows());
        QCOMPARE(keys.size(), 3U);
        QCOMPARE(keys.textBytes(texts), std::size_t(2 + 3 + 2 + 2)); // db web, r1 r2
        Encoder encoder;
        Segment segment;
        keys.flush(encoder, segment);
        QCOMPARE(decodeEntries(bytesOf(segment.columns.at(0).bytes), 5), (std::vector<std::uint32_t>{0, 0, 1, 2, 0}));
        QCOMPARE(segment.dictionaries.at(0).count, 3);
        add(texts, rows.rows); // no new keys: nothing to say of them
        keys.add(texts, {}, rows.rows.rows());
        Segment second;
        keys.flush(encoder, second);
        QVERIFY(second.dictionaries.empty());
    }
    // Looked up as one text or one by one: columns and keys are the same.
    void correlatedColumnsSayTheSame()
    {
        const auto roles = layout({CostRole::provider, CostRole::service, CostRole::resource, CostRole::tags});
        auto plain = columns(4), looked = columns(4);
        KeyTable plainKeys(roles), lookedKeys(roles);
        std::vector<CorrelatedColumns> correlated;
        correlated.emplace_back(ColumnSpan{1, 3});
        lookedKeys.chooseSpan(correlated);
        Encoder encoder;
        for (int round = 0; round < 3; ++round) {
            std::vector<std::string> lines;
            for (int n = 0; n < 3000; ++n) {
                const auto resource = std::to_string((n * 7 + round) % 90);
                lines.push_back("p" + std::to_string(n / 11 % 3) + "|s" + resource.substr(0, 1) + "|r" + resource + "|"
                                + (n % 50 == 0 ? "" : "{\"app\":\"" + resource + "\"}"));
            }
            auto rows = batch(4, lines);
            add(plain, rows.rows);
            plainKeys.add(plain, {}, lines.size());
            const std::vector<ColumnSpan> asked = {correlated[0].span()};
            if (round > 0) // hashes may be missing
                rows.hashes.take(rows.rows, asked);
            std::vector<std::string_view> cells(lines.size());
            rows.rows.columnCells(0, 0, cells);
            looked[0]->add(cells, nullptr, nullptr);
            correlated[0].add(rows.rows, 0, lines.size(), rows.hashes.of(correlated[0].span()), looked);
            lookedKeys.add(looked, correlated, lines.size());
            for (std::size_t n = 0; n < plain.size(); ++n)
                QCOMPARE(looked[n]->numbers(), plain[n]->numbers());
        }
        QVERIFY(correlated[0].size() < 200);
        QVERIFY(correlated[0].isWorthwhile(looked));
        Segment first, second;
        plainKeys.flush(encoder, first);
        lookedKeys.flush(encoder, second);
        QCOMPARE(second.columns.at(0).bytes, first.columns.at(0).bytes);
        QCOMPARE(second.dictionaries.at(0).bytes, first.dictionaries.at(0).bytes);
    }
    void columnsThatDependOnEachOtherAreFound()
    {
        auto texts = columns(4);
        std::vector<std::string> lines;
        for (std::size_t n = 0; n < CorrelatedColumns::fewestRows; ++n) {
            const auto resource = std::to_string(n * 31 % 700);
            lines.push_back(std::to_string(n) + "|r" + resource + "|name " + resource + "|"
                            + std::to_string(n * 17 % 997));
        }
        auto few = columns(4);
        add(few, batch(4, {lines.begin(), lines.begin() + 100}).rows);
        QVERIFY(findCorrelated(few).empty());
        add(texts, batch(4, lines).rows);
        const auto found = findCorrelated(texts);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(found[0].span() == (ColumnSpan{1, 2}));
        QVERIFY(found[0].has(1) && found[0].has(2) && !found[0].has(3) && !found[0].has(-1));
    }
    void totalsAreExactByCurrency()
    {
        const auto roles = layout({CostRole::billed, CostRole::effective, CostRole::currency});
        TotalsByCurrency totals(roles, "CHF");
        TextColumn currency(2, true);
        auto rows = batch(3, {"0.10|1|USD", "0.20||USD", "about 5|2|EUR", "$1,000.50|NULL|", "1E-05|1|NULL"});
        std::vector<std::string_view> cells(rows.rows.rows());
        rows.rows.columnCells(2, 0, cells);
        currency.add(cells, nullptr, nullptr);
        rows.amounts.begin(roles, rows.rows.rows());
        rows.amounts.at(0, 0) = *smallDecimal("0.10"); // what was read already is not read again
        totals.add(rows, 0, rows.rows.rows(), &currency);
        std::string said;
        for (const auto& [name, sum] : totals.totals())
            said += name.first + " " + name.second + " " + sum.text() + "\n";
        QCOMPARE(said,
                 std::string("CHF billed 1000.50001\nCHF effective 1\nEUR effective 2\nUSD billed 0.30\nUSD effective "
                             "1\n"));
    }
    void aSectionIsFullOfKeys()
    {
        const auto roles = layout({CostRole::billed, CostRole::resource, CostRole::currency});
        CostScopes scopes;
        TotalsByCurrency totals(roles, "USD");
        CostSection section(2, roles, dayOf(Date{2026, 3, 1}), scopes, totals);
        Encoder encoder;
        int segments = 0;
        for (int row = 0; !section.isFull(); ++segments) {
            std::vector<std::string> lines;
            for (int n = 0; n < 50'000; ++n, ++row)
                lines.push_back("1.5|r" + std::to_string(row) + "|USD");
            section.add(batch(3, lines), 0, lines.size());
            QCOMPARE(section.rows(), lines.size());
            const auto segment = section.flush(encoder);
            QCOMPARE(segment.section, 2);
            QCOMPARE(segment.rows, 50'000);
            QCOMPARE(isoDay(segment.first), std::string("2026-03-01"));
            QCOMPARE(segment.scopes, (std::vector<std::pair<std::int64_t, std::int64_t>>{{0, 50'000}}));
            QCOMPARE(section.rows(), std::size_t(0));
        }
        QCOMPARE(segments, 3); // 131,072 keys are too many
        QCOMPARE(scopes.all().at(0).rows, 150'000);
    }
};

ROOM_TEST(TestStoreCost)
#include "tst_store_cost.moc"

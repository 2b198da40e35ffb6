#include "core/model/cost_batch.h"
#include "tests/room.h"

#include <QTest>

#include <string>
#include <vector>

using namespace core;

// Rows on their way: cells unquoted wherever they come from, hashes that tell equal cells.
class TestModelRowBatch : public QObject {
    Q_OBJECT

    // Records of one line each, fields between semicolons, as CsvReader gives them.
    static CsvBlock records(const std::vector<std::string>& lines)
    {
        CsvBlock block;
        for (const auto& line : lines) {
            block.lines.push_back(static_cast<std::int64_t>(block.lines.size()) + 2);
            block.fields.recordBegins.push_back(static_cast<std::uint32_t>(block.fields.text.size()));
            for (const char c : line + "\n") {
                if (c == ';' || c == '\n')
                    block.fields.fieldEnds.push_back(static_cast<std::uint32_t>(block.fields.text.size()));
                block.fields.text += c;
            }
            block.recordEnds.push_back(static_cast<std::uint32_t>(block.fields.fieldEnds.size()));
        }
        return block;
    }
    static RowBatch batch(const std::vector<std::string>& lines, std::size_t columns)
    {
        RowBatch rows;
        auto block = records(lines);
        rows.takeRecords(block, columns);
        return rows;
    }
    static std::string row(const RowBatch& rows, std::size_t n)
    {
        std::string text = std::to_string(rows.line(n));
        for (std::size_t column = 0; column < rows.columns(); ++column)
            text += "|" + std::string(rows.cell(n, column));
        return text;
    }

private Q_SLOTS:
    void cellsAreUnquoted_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QByteArray("a b") << QByteArray("a b");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("quoted") << QByteArray("\"a, b\"") << QByteArray("a, b");
        QTest::newRow("empty in quotes") << QByteArray("\"\"") << QByteArray();
        QTest::newRow("doubled quotes") << QByteArray("\"{\"\"k\"\":1}\"") << QByteArray("{\"k\":1}");
        QTest::newRow("text behind the closing quote") << QByteArray("\"a\"b\"") << QByteArray("ab\"");
        QTest::newRow("a quote inside") << QByteArray("5\" pipe") << QByteArray("5\" pipe");
        QTest::newRow("a quote alone in quotes") << QByteArray("\"\"\"\"") << QByteArray("\"");
    }
    void cellsAreUnquoted()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, cell);
        const auto rows = batch({"x;" + field.toStdString() + ";y"}, 3);
        QCOMPARE(row(rows, 0), "2|x|" + cell.toStdString() + "|y");
        std::vector<std::string_view> cells(1);
        rows.columnCells(1, 0, cells);
        QCOMPARE(std::string(cells[0]), cell.toStdString());
    }
    void cellsStayWhereTheyAre()
    {
        auto rows = batch({"a;\"x\"\"y\"", "b;\"x\"\"z\""}, 2);
        const auto first = rows.cell(0, 1), plain = rows.cell(1, 0);
        for (int n = 0; n < 20'000; ++n) // more than one piece of memory
            (void)rows.cell(1, 1);
        auto moved = std::move(rows);
        QCOMPARE(std::string(first), std::string("x\"y"));
        QCOMPARE(std::string(plain), std::string("b"));
        QCOMPARE(row(moved, 1), std::string("3|b|x\"z"));
    }
    void widerRowsKeepTheirCells()
    {
        auto rows = batch({"a;\"b\"\"c\"", "d;e"}, 2);
        rows.widen(4);
        rows.set(1, 3, rows.keep(std::string("made")));
        QCOMPARE(row(rows, 0), std::string("2|a|b\"c||"));
        QCOMPARE(row(rows, 1), std::string("3|d|e||made"));
        rows.widen(5); // also of made cells
        QCOMPARE(row(rows, 1), std::string("3|d|e||made|"));
        rows.clear(1);
        QCOMPARE(rows.rows(), std::size_t(0));
        rows.addRow(9);
        QCOMPARE(row(rows, 0), std::string("9|"));
        QCOMPARE(rows.textBytes(), std::size_t(0));
    }
    void memoryIsExchanged()
    {
        auto block = records({"a;b"});
        RowBatch rows;
        rows.takeRecords(block, 2);
        QCOMPARE(block.fields.text, std::string());
        auto second = records({"c;d"});
        rows.takeRecords(second, 2);
        QCOMPARE(second.fields.text, std::string("a;b\n"));
        QCOMPARE(row(rows, 0), std::string("2|c|d"));
    }
    void bytesAreThoseOfTheRows()
    {
        const auto rows = batch({"ab;cd", "e;\"f\""}, 2);
        QCOMPARE(rows.textBytes(0), std::size_t(5));
        QCOMPARE(rows.textBytes(1), std::size_t(5));
        QCOMPARE(rows.textBytes(), std::size_t(11)); // with the line end between
        QCOMPARE(rows.heldBytes(), std::size_t(12));
        RowBatch made;
        made.clear(2);
        made.addRow(1);
        made.set(0, 1, "four");
        QCOMPARE(made.textBytes(), std::size_t(4));
        QCOMPARE(made.textBytes(0), std::size_t(4));
        const auto before = made.memory();
        made.set(0, 0, made.keep(std::string(100'000, 'x')));
        QCOMPARE(made.memory(), before + 100'000); // kept texts count
    }
    void placesAreCountedInCharacters()
    {
        auto rows = batch({"\xC3\xA9;b;\"c\""}, 3);
        QCOMPARE(rows.columnInLine(0, 0), 1);
        QCOMPARE(rows.columnInLine(0, 1), 3);
        QCOMPARE(rows.columnInLine(0, 2), 6); // behind its quote
        rows.widen(4);
        QCOMPARE(rows.columnInLine(0, 1), 0); // cells may be made now
    }
    void equalCellsHaveEqualHashes_data()
    {
        QTest::addColumn<bool>("made");
        QTest::newRow("as they stand in the file") << false;
        QTest::newRow("made") << true;
    }
    void equalCellsHaveEqualHashes()
    {
        QFETCH(bool, made);
        auto rows = batch({"1;a;bc;x", "2;a;bc;y", "3;ab;c;y", "4;a;bc;x"}, 4);
        if (made)
            rows.widen(5);
        SpanHashes hashes;
        const ColumnSpan inner{1, 2}, all{1, 3};
        const std::vector<ColumnSpan> asked = {inner, all};
        hashes.take(rows, asked);
        const auto* const two = hashes.of(inner);
        QVERIFY(two && hashes.of(all) && !hashes.of({0, 1}));
        const auto same = [](const SpanHash& a, const SpanHash& b) { return a.low == b.low && a.high == b.high; };
        QVERIFY(same(two[0], two[1]) && two[1].asAbove && !two[0].asAbove);
        QVERIFY(!same(two[1], two[2]) && !two[2].asAbove);
        QVERIFY(same(two[0], two[3]) && !two[3].asAbove);
        QVERIFY(!same(hashes.of(all)[0], hashes.of(all)[1]));
        std::vector<SpanHash> later(2);
        rows.hash(inner, 2, later);
        QVERIFY(same(later[0], two[2]) && same(later[1], two[3]));
        hashes.clear();
        QVERIFY(!hashes.of(inner));
    }
    void amountsBelongToTheirColumn()
    {
        CostLayout layout;
        layout.columns = {"EffectiveCost", "BilledCost"};
        layout.roleColumn[static_cast<std::size_t>(CostRole::billed)] = 1;
        layout.roleColumn[static_cast<std::size_t>(CostRole::effective)] = 0;
        ParsedAmounts amounts;
        QVERIFY(!amounts.of(0, 1));
        amounts.begin(layout, 2);
        QVERIFY(!ParsedAmounts::isRead(amounts.at(0, 1)));
        amounts.at(0, 1) = *smallDecimal("1.50");
        QCOMPARE(amounts.of(0, 1)[1].units, 150);
        QVERIFY(amounts.of(1, 0) && !amounts.of(0, 0) && !amounts.of(2, -1)); // billed was not read in column 0
        amounts.clear();
        QVERIFY(!amounts.of(0, 1));
    }
};

ROOM_TEST(TestModelRowBatch)
#include "tst_model_row_batch.moc"

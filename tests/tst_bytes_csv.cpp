#include "core/base/error.h"
#include "core/bytes/csv.h"
#include "core/bytes/limits.h"
#include "core/bytes/separators.h"
#include "tests/room.h"
#include "tests/slow_csv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <random>
#include <string_view>
#include <vector>

class TestBytesCsv : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path file(const std::string& text) const
    {
        const auto path = std::filesystem::path(folder_.path().toStdString()) / "t.csv";
        QFile out(QString::fromStdString(path.string()));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("no temporary file");
        out.write(text.data(), static_cast<qint64>(text.size()));
        return path;
    }
    struct Read {
        SlowRecords records;
        std::vector<std::int64_t> lines;
        std::vector<core::CsvFault> faults;
        bool endsOpen = false;
    };
    // The first record says how wide the others may be.
    Read read(const std::string& text, char delimiter = ',', bool oneByOne = false) const
    {
        core::TextSource source(file(text));
        core::CsvReader reader(source, delimiter);
        Read result;
        std::vector<std::string> cells;
        for (std::int64_t line = 0; (oneByOne || result.records.empty()) && reader.readRecord(cells, line);) {
            result.records.push_back(cells);
            result.lines.push_back(line);
        }
        for (core::CsvBlock block; reader.read(block);) {
            for (std::size_t record = 0; record < block.records(); ++record) {
                auto& row = result.records.emplace_back();
                for (std::size_t n = 0; n < block.width(record); ++n) {
                    const auto cell = core::cellOf(block.field(record, n));
                    std::string room(cell.size(), '\0');
                    row.emplace_back(core::isStillQuoted(cell) ? core::unquote(cell, room.data()) : cell);
                }
                result.lines.push_back(block.lines[record]);
            }
        }
        result.faults = reader.takeFaults();
        result.endsOpen = reader.endsOpen();
        return result;
    }

    // Byte by byte: where fields end, none where the text takes liberties.
    static std::optional<std::vector<std::uint32_t>> slowEnds(std::string_view text, char delimiter, bool atEnd)
    {
        std::vector<std::uint32_t> ends;
        bool quoted = false, mayOpen = true;
        for (std::uint32_t at = 0; at < text.size(); ++at) {
            const char c = text[at];
            const bool lineEnd = c == '\n' || c == '\r';
            if ((c == '"' && !quoted && !mayOpen) || (lineEnd && quoted))
                return std::nullopt;
            if (!quoted && (c == delimiter || lineEnd))
                ends.push_back(at);
            quoted = quoted != (c == '"');
            mayOpen = c == delimiter || lineEnd || c == '"';
        }
        return quoted && atEnd ? std::nullopt : std::optional(ends);
    }

private Q_SLOTS:
    void bothScannersFindTheSame()
    {
        std::mt19937 random(7);
        const std::string letters = "ab,\"\n\r;\x80\xFF\x2C";
        for (int round = 0; round < 300; ++round) {
            std::string text(random() % 300, ' ');
            for (char& c : text)
                c = letters[random() % letters.size()];
            std::vector<std::uint32_t> slow, fast(text.size() + 1), portable(text.size() + 1);
            for (std::uint32_t at = 0; at < text.size(); ++at)
                if (std::string(";\"\n\r").find(text[at]) != std::string::npos)
                    slow.push_back(at);
            fast.resize(core::findSeparators(text, ';', fast.data()));
            portable.resize(core::findSeparatorsPortable(text, ';', portable.data()));
            QCOMPARE(fast, slow);
            QCOMPARE(portable, slow);
        }
    }
    void bothScannersFindTheSameEndsOfFields()
    {
        std::mt19937 random(8);
        int told = 0;
        for (int round = 0; round < 3000; ++round) {
            const std::string_view pieces[] = {"a;",    "\"b;c\";",   "\"\"\"x\"\n", "\n",  "d\r\n", "\xFF;",
                                               "\"\";", "\"e\"tail;", "\"",          "f\"", "\"\n\""};
            std::string text;
            for (const auto size = random() % 400; text.size() < size;)
                text += pieces[random() % 50 == 0 ? 8 + random() % 3 : random() % 8]; // mostly without liberties
            const auto atEnd = random() % 2 == 0;
            const auto slow = slowEnds(text, ';', atEnd);
            told += slow.has_value();
            for (const auto find : {core::findFieldEnds, core::findFieldEndsPortable}) {
                std::vector<std::uint32_t> fast(text.size() + 8);
                const auto count = find(text, ';', atEnd, fast.data());
                QCOMPARE(count.has_value(), slow.has_value());
                fast.resize(count.value_or(0));
                QCOMPARE(fast, slow.value_or(std::vector<std::uint32_t>()));
            }
        }
        QVERIFY(told > 300 && told < 2700);
    }
    void readsWhatTheSlowReaderReads()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 1000; ++round) {
            std::string text;
            const int pieces = static_cast<int>(random() % 40);
            bool atFieldStart = true;
            for (int i = 0; i < pieces; ++i) {
                switch (random() % 9) {
                case 0: text += ",", atFieldStart = true; break;
                case 1: text += "\n", atFieldStart = true; break;
                case 2: text += "\r\n", atFieldStart = true; break;
                case 3: text += "\r", atFieldStart = true; break;
                case 4: // a whole quoted field, closed
                    if (atFieldStart)
                        text += "\"x, \"\"y\"\"\n\rz\"";
                    atFieldStart = false;
                    break;
                case 5:
                    if (atFieldStart)
                        text += "\"\"";
                    atFieldStart = false;
                    break;
                case 6: // a quote in the middle of a plain field is a letter
                    if (!atFieldStart)
                        text += "\"";
                    break;
                default: text += "cell", atFieldStart = false; break;
                }
            }
            // A quoted field followed by quote letters may open again: only closed texts are compared.
            const auto fast = read(text);
            if (fast.faults.empty())
                QCOMPARE(fast.records, slowCsv(text, ','));
            QCOMPARE(read(text, ',', true).records, fast.records);
        }
    }
    // Larger than some buffers, mostly without liberties; one now and then.
    void readsWhatTheSlowReaderReadsAtLength()
    {
        std::mt19937 random(13);
        std::string text;
        while (text.size() < 1'000'000) {
            const std::string_view cells[] = {"plain", "",          "\"with, comma\"", "\"{\"\"k\"\":\"\"v\"\"}\"",
                                              "\"\"",  "\"\"\"x\"", "\"a\"tail",       "12.5"};
            for (int cell = 0; cell < 7; ++cell)
                (text += cells[random() % 8]) += cell < 6 ? "," : random() % 2 == 0 ? "\n" : "\r\n";
            if (random() % 20'000 == 0)
                text += random() % 2 == 0 ? "5\" pipe,b\n" : "\"two\nlines\",b\n";
        }
        const auto slow = slowCsv(text, ',');
        const auto together = read(text), oneByOne = read(text, ',', true);
        QCOMPARE(together.records, slow);
        QCOMPARE(oneByOne.records, slow);
        QCOMPARE(oneByOne.lines, together.lines);
    }
    // What ends or breaks the even rows of a text: the records are the same whether they are read together or alone.
    void evenRecordsAreReadTogether_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no line end") << QByteArray("1,2,3");
        QTest::newRow("a short record") << QByteArray("1,2\n");
        QTest::newRow("a long record") << QByteArray("1,2,3,4\n");
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("CR alone") << QByteArray("1,2,3\r");
        QTest::newRow("CR LF") << QByteArray("1,\"x,\"\"y\"\"\",3\r\n");
        QTest::newRow("text behind a quote") << QByteArray("1,\"2\"x,3\n");
        QTest::newRow("a line end in quotes") << QByteArray("1,\"a\nb\",3\n");
        QTest::newRow("two thirds in one line, the rest in another") << QByteArray("1,2\n3,4,5,6\n");
    }
    void evenRecordsAreReadTogether()
    {
        QFETCH(QByteArray, broken);
        for (const bool atEnd : {true, false}) {
            std::string even = "a,b,c\n";
            for (int row = 0; row < 5; ++row)
                even += std::to_string(row) + ",\"y, z\",\n";
            const auto text = atEnd ? even + broken.toStdString() : even + broken.toStdString() + even;
            QCOMPARE(read(text).records, slowCsv(text, ','));
            QCOMPARE(read(text, ',', true).records, slowCsv(text, ','));
        }
    }
    void recordsLongerThanTheBufferComeWhole()
    {
        std::string text;
        for (int row = 0; row < 30; ++row)
            text += "a," + std::string(static_cast<std::size_t>(row) * 33'000, 'x') + ",\"" + std::string(40'000, '\n')
                    + "\",z\n";
        const auto result = read(text);
        QCOMPARE(result.records.size(), 30U);
        QCOMPARE(result.records, slowCsv(text, ','));
        for (int row = 0; row < 30; ++row)
            QCOMPARE(result.lines[static_cast<std::size_t>(row)], 1 + row * 40'001);
    }
    void linesCountEveryKindOfLineEnd()
    {
        const auto result = read("a\r\nb\rc\n\"d\r\n\r\n\"\ne");
        QCOMPARE(result.lines, (std::vector<std::int64_t>{1, 2, 3, 4, 7}));
        QVERIFY(result.endsOpen);
        QVERIFY(!read("a\nb\n").endsOpen);
        QVERIFY(!read("a\nb\r").endsOpen);
    }
    void longFieldsCostTheirRow_data()
    {
        QTest::addColumn<qulonglong>("size");
        QTest::addColumn<bool>("refused");
        QTest::newRow("at the limit") << qulonglong{core::maxFieldBytes} << false;
        QTest::newRow("just above") << qulonglong{core::maxFieldBytes + 1} << true;
        QTest::newRow("longer than a record may be") << qulonglong{core::maxRecordBytes + 1} << true;
        QTest::newRow("100 MB") << qulonglong{100'000'000} << true;
    }
    void longFieldsCostTheirRow()
    {
        QFETCH(qulonglong, size);
        QFETCH(bool, refused);
        const auto text = "a,b\n1,\"" + std::string(size, 'x') + "\"\n3,4\n";
        QCOMPARE(read("a,b\n1,\"\"\"" + std::string(size - 1, 'x') + "\"\n3,4\n").records.size(),
                 refused ? 2U : 3U); // the quote in it counts once
        const auto result = read(text);
        QCOMPARE(result.records.size(), refused ? 2U : 3U);
        QCOMPARE(result.records.back(), (std::vector<std::string>{"3", "4"}));
        QCOMPARE(result.lines.back(), 3);
        QCOMPARE(result.faults.size(), refused ? 1U : 0U);
        if (refused)
            QCOMPARE(result.faults[0].line, 2);
    }
    void aQuoteThatIsNeverClosed()
    {
        const auto cut = read("a,b\n1,2\n3,\"4 and more\nand more");
        QCOMPARE(cut.records.size(), 2U);
        QCOMPARE(cut.faults.size(), 1U);
        QCOMPARE(cut.faults[0].kind, core::CsvFault::Kind::cut);
        QCOMPARE(cut.faults[0].line, 3);
        QVERIFY(cut.endsOpen);
        QCOMPARE(read("a\n\"" + std::string(core::maxFieldBytes - 1, 'x')).faults.size(), 1U);
        for (const auto more : {core::maxFieldBytes, 3 * core::maxRecordBytes}) {
            try {
                read("a\nb\n\"" + std::string(more, 'x'));
                QFAIL("a quote open for more than a mebibyte must refuse the file");
            } catch (const core::Error& error) {
                QCOMPARE(error.fault(), core::Fault::format);
                QVERIFY2(QString::fromUtf8(error.what()).contains(QLatin1String("t.csv:3: ")), error.what());
            }
        }
    }
    void delimiterOfTheHeader_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << QByteArray("a,b;c,d\n;;;;") << ',';
        QTest::newRow("semicolon") << QByteArray("a;b;c,d") << ';';
        QTest::newRow("tab") << QByteArray("a\tb\tc") << '\t';
        QTest::newRow("bar") << QByteArray("\"a,b,c\"|d|e\n") << '|';
        QTest::newRow("blank lines first") << QByteArray("\n  \r\na;b\n") << ';';
        QTest::newRow("a leading empty name") << QByteArray("\ta\tb\n") << '\t';
        QTest::newRow("none") << QByteArray("a\n1,2") << ',';
    }
    void delimiterOfTheHeader()
    {
        QFETCH(QByteArray, head);
        QTEST(core::csvDelimiter(head.toStdString()), "delimiter");
    }
};

ROOM_TEST(TestBytesCsv)
#include "tst_bytes_csv.moc"

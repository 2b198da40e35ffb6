#include "core/base/error.h"
#include "core/read/number_table.h"
#include "tests/room.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

class TestReadNumberTable : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::string file(const char* text)
    {
        const auto path = folder_.filePath(QStringLiteral("in.csv")).toStdString();
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    // Numbers with blanks between, a dash for a gap.
    static QByteArray told(const std::vector<double>& values)
    {
        QByteArray text;
        for (const double value : values)
            text += (text.isEmpty() ? "" : " ") + (std::isnan(value) ? QByteArray("-") : QByteArray::number(value));
        return text;
    }

private Q_SLOTS:
    void firstNumericColumn_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("values");
        const auto row = [](const char* name, const char* text, const char* values) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(values);
        };
        row("plain", "value\n1\n2.5\n-3e2\n", "1 2.5 -300");
        row("behind a date", "day,value\n2026-01-01,1\n2026-01-02,2\n", "1 2");
        row("a year is a number", "year,value\n1871,5\n1872,6\n", "1871 1872");
        row("semicolons", "day;value\n2026-01-01;4\n", "4");
        row("empty cells are gaps", "day,value\na,1\nb,\nc,3\n", "1 - 3");
        row("short rows are filled up", "day,value\na,1\nb\nc,3\n", "1 - 3");
        row("NaN is a gap", "value\n1\nNaN\n3\n", "1 - 3");
        row("written gaps in one column", "value\n1\n\"\"\n3\n\"\"\n", "1 - 3 -");
        row("blank lines in one column", "value\n1\n\n3\n", "1 - 3");
        row("blank lines at the end", "value\r\n1\r\n2\r\n\r\n\r\n", "1 2");
        row("blank lines in more columns", "a,b\nx,1\n\ny,2\n", "1 2");
        row("blanks around", " a , value \n x , 7 \n", "7");
        row("mark at the start", "\xEF\xBB\xBFvalue\n8\n", "8");
        row("no line end", "value\n1\n2", "1 2");
        row("empty cells beyond the header", "a,value\nx,1,,\n", "1");
        row("nothing but a header", "value\n", "");
    }
    void firstNumericColumn()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, values);
        const core::NumberTable table(file(text.constData()));
        const auto numeric = table.numeric();
        QCOMPARE(numeric.empty(), values.isEmpty());
        if (!numeric.empty())
            QCOMPARE(told(table.numbers(numeric.front())), values);
    }
    void columnsByName()
    {
        const core::NumberTable table(file("segment,n0,d0\na,1,2\nb,3,4\n"));
        QCOMPARE(table.rows(), std::size_t{2});
        QCOMPARE(table.texts(table.column("segment"))[1], std::string("b"));
        QCOMPARE(told(table.numbers(table.column("d0"))), QByteArray("2 4"));
        QVERIFY(!table.find("x"));
        QVERIFY_THROWS_EXCEPTION(core::Error, table.column("x"));
    }
    void faultsNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("place");
        QTest::newRow("a word") << QByteArray("value\n1\nabc\n") << QByteArray("in.csv:3: \"abc\"");
        QTest::newRow("infinite") << QByteArray("value\n1\n2\nInf\n") << QByteArray("in.csv:4: \"Inf\"");
        QTest::newRow("beyond all bounds") << QByteArray("value\n1e999\n") << QByteArray("in.csv:2: \"1e999\"");
        QTest::newRow("too many cells") << QByteArray("value,x\n1,2\n1,2,3\n")
                                        << QByteArray("in.csv:3: There are 3 cells");
        QTest::newRow("empty") << QByteArray("") << QByteArray("in.csv: There is no header");
        QTest::newRow("blank") << QByteArray("\n\n\n") << QByteArray("in.csv: There is no header");
        QTest::newRow("cut in quotes") << QByteArray("a,b\nx,\"1\n") << QByteArray("in.csv:2: ");
    }
    void faultsNameTheirPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, place);
        const auto path = file(text.constData());
        try {
            const core::NumberTable table(path);
            (void)table.numbers(0);
        } catch (const core::Error& error) {
            QCOMPARE(error.fault(), core::Fault::format);
            QVERIFY2(QByteArray(error.what()).contains(place), error.what());
            return;
        }
        QFAIL("nothing was thrown");
    }
    void noFile() { QVERIFY_THROWS_EXCEPTION(core::Error, core::NumberTable("/nowhere/at/all.csv")); }
};

ROOM_TEST(TestReadNumberTable)
#include "tst_read_number_table.moc"

#include "core/bytes/csv_write.h"
#include "tests/room.h"

#include <QTest>

#include <cstdint>
#include <string>

// CSV out: what a spreadsheet would run as a formula stays text, and numbers stay numbers.
class TestBytesCsvWrite : public QObject {
    Q_OBJECT

    static std::string cell(std::string_view text) { return core::CsvWriter(core::CsvLineEnd::lf).text(text).take(); }

private Q_SLOTS:
    // What foreign exports could bring as a name, and how it is written.
    void textIsNoFormula_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("written");
        const auto row = [](const char* name, const std::string& text, const std::string& written) {
            QTest::newRow(name) << text << written;
        };
        row("equals", "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
        row("plus", "+1+1", "'+1+1");
        row("minus", "-2+3", "'-2+3");
        row("at", "@SUM(A1)", "'@SUM(A1)");
        row("a number as a name", "-1.5", "'-1.5");
        row("full-width equals", "\uFF1D1", "'\uFF1D1");
        row("full-width plus", "\uFF0B1", "'\uFF0B1");
        row("full-width minus", "\uFF0D1", "'\uFF0D1");
        row("full-width at", "\uFF20a", "'\uFF20a");
        row("behind blanks", "  =1", "'  =1");
        row("behind a line end", "\n=1", "\"'\n=1\"");
        row("tab", "\t=1", "'\t=1");
        row("tab alone", "\tx", "'\tx");
        row("carriage return", "\rx", "\"'\rx\"");
        row("NUL", std::string("\0=1", 3), std::string("'\0=1", 4));
        row("with quotes", "=\"a\",1", "\"'=\"\"a\"\",1\"");
        row("plain", "churn", "churn");
        row("inside", "a=b", "a=b");
        row("empty", "", "");
        row("blank", " ", " ");
        row("Japanese", "需要予測", "需要予測");
    }
    void textIsNoFormula()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, written);
        QCOMPARE(cell(text), written);
    }
    void quotesAsInRfc4180()
    {
        QCOMPARE(cell("a,b"), std::string("\"a,b\""));
        QCOMPARE(cell("a\nb"), std::string("\"a\nb\""));
        QCOMPARE(cell("a\r\nb"), std::string("\"a\r\nb\""));
        QCOMPARE(cell("say \"x\""), std::string("\"say \"\"x\"\"\""));
        QCOMPARE(cell("a;b'c"), std::string("a;b'c"));
    }
    void numbersStayNumbers()
    {
        core::CsvWriter csv(core::CsvLineEnd::lf);
        csv.number(-1.5).number(std::int64_t(-7)).number(std::size_t(8)).number(std::nullopt).number(0.1).endRow();
        csv.number("-12.50")
            .number("+3")
            .number("1E-05")
            .number("")
            .number("=1")
            .number("-x")
            .number("passed")
            .endRow();
        QCOMPARE(csv.take(), std::string("-1.5,-7,8,,0.1\n-12.50,+3,1E-05,,'=1,'-x,passed\n"));
    }
    void rowsHaveOneEnd()
    {
        core::CsvWriter file(core::CsvLineEnd::crlf);
        file.header({"a", "b"}).text("").text("").endRow();
        QCOMPARE(file.take(), std::string("a,b\r\n,\r\n"));
        QCOMPARE(file.text("next").endRow().take(), std::string("next\r\n")); // taken once
    }
};

ROOM_TEST(TestBytesCsvWrite)
#include "tst_bytes_csv_write.moc"

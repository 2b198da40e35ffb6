// Sentences that are kept as English text are found again, with what stands in them.
#include "core/base/message_text.h"
#include "core/base/sentences.h"
#include "tests/room.h"

#include <QTest>

using namespace core;

namespace {

constexpr auto count = [](const Message& message) { return static_cast<int>(message.arguments.size()); };

} // namespace

class TestBaseSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesStandWhereTheTextHasThem()
    {
        QCOMPARE(sentence(MessageCode::row_cut, 3, 12),
                 std::string("The file ends in the middle of this row: it has 3 of 12 fields; get the file again."));
        // In the order in which they first come, each once.
        QCOMPARE(sentence(MessageCode::note_total_differs, "1.5", "EUR", "2"),
                 std::string("The rows add up to 1.5 EUR, and the file's own total is 2 EUR; the rows are taken."));
        QCOMPARE(sentence(MessageCode::note_repaired, 1), std::string("1 byte was no UTF-8 and stands as U+FFFD."));
        QCOMPARE(sentence(MessageCode::note_repaired, 1200),
                 std::string("1,200 bytes were no UTF-8 and stand as U+FFFD."));
    }
    void whatStandsInASentenceHasItsType()
    {
        const auto lost =
            messageOf(sentence(MessageCode::delivery_lost, 3, "2026-03-05", "2026-04-01", "a b.opsatlas", 17));
        QVERIFY(lost.code == MessageCode::delivery_lost);
        QCOMPARE(count(lost), 5);
        QVERIFY(lost.arguments[0].value == decltype(Argument::value)(arg::Exact{"3"}));
        QVERIFY(lost.arguments[1].value == decltype(Argument::value)(arg::IsoPeriod{*Period::parse("2026-03-05")}));
        QVERIFY(lost.arguments[3].value == decltype(Argument::value)(arg::Name{"a b.opsatlas"}));
        // A sentence behind file and line, and a phrase in a sentence.
        const auto placed =
            messageOf(sentence(MessageCode::file_at_line, "x.csv", 4, sentence(MessageCode::row_no_metric)));
        QVERIFY(placed.code == MessageCode::file_at_line);
        QVERIFY(placed.arguments[2].value == decltype(Argument::value)(Messages{{MessageCode::row_no_metric, {}}}));
    }
    void theSameTextComesBack_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QString::fromStdString(text);
        };
        row("a name like the text", sentence(MessageCode::file_empty, "a: the file is empty; export it again."));
        row("braces in a name", sentence(MessageCode::file_empty, "{file}.csv"));
        row("a quote in a cell", sentence(MessageCode::row_not_date, "\" in column x", "Day"));
        row("a list", sentence(MessageCode::manifest_differs, "a has 3 bytes, not 4, the hash of b is another one"));
        row("no number", sentence(MessageCode::register_share, "data.x", "nan"));
        row("not ours", "Something else: 12 of it.");
        row("empty", {});
        row("nearly ours", "This row names no metric, so its value cannot land; write the metric's name!");
    }
    void theSameTextComesBack()
    {
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(messageText(messageOf(text.toStdString()))), text);
    }
    void othersAreLeftAsTheyAre()
    {
        for (const auto* text : {"", "Something else: 12 of it.", "bread and butter", "a:b: c",
                                 "The file ends in the middle of this row: it has x of 12 fields; get the file again."})
            QVERIFY2(messageOf(text).code == MessageCode::verbatim || messageText(messageOf(text)) == text, text);
        QVERIFY(messageOf("bread and butter").code == MessageCode::verbatim);
        QVERIFY(messageOf("a:b: c").code == MessageCode::verbatim);
    }
};

ROOM_TEST(TestBaseSentences)
#include "tst_base_sentences.moc"

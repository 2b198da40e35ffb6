#include "tests/facts_text.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>

// The tables that Langfuse exports: what they say is what the traces would say.
class TestReadLangfuse : public QObject {
    Q_OBJECT

    static std::string billed(const ReadText& read)
    {
        std::string text;
        for (const auto& [currency, sum] : read.found.cost->billed)
            text += currency + " " + sum.trimmedText();
        return text;
    }
    static bool says(const ReadText& read, std::string_view line) { return read.facts.find(line) != std::string::npos; }

private Q_SLOTS:
    // As blob storage gets them, and as an array.
    void observations_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto lines = QByteArray::fromStdString(sample("langfuse_observations.jsonl"));
        QTest::newRow("lines") << lines;
        QTest::newRow("an array") << "[" + lines.trimmed().split('\n').join(",\n") + "]";
    }
    void observations()
    {
        QFETCH(QByteArray, text);
        const ReadText read(text.toStdString());
        SAYS(read.found.format, "langfuse_trace");
        QCOMPARE(read.found.rejectedRows + read.found.rejectedLines, 1);
        SAYS(billed(read), "USD 0.030000000000000001");
        QVERIFY2(says(read,
                      "cost o1|chat|GENERATION|2026-07-02 09:00:00.500000|2026-07-02 09:00:02.500000|big|0.03|15|"
                      "tokens|prod|p|p/t1|USD|{\"env\":\"prod\",\"tag:eu\":\"true\"}|2026-07-02|2026-07-03|Langfuse|"),
                 read.facts.c_str());
        QVERIFY(says(read, "|small|0.000000000000000001|"));
        QVERIFY(
            says(read, "point llm.input_tokens 10 unit=tokens model:big at=2026-07-02T09:00:00.500Z run=langfuse:t1"));
        QVERIFY(says(read, "point llm.latency 2 unit=s model:big"));
        QVERIFY(says(read, "run langfuse t1 - env=prod name=agent from=2026-07-02T09:00:00.500Z"));
        QVERIFY(says(read, "run langfuse t2 "));
        QVERIFY(!says(read, "kim"));
    }
    void table()
    {
        const ReadText read(sample("langfuse_observations.csv"));
        SAYS(read.found.format, "langfuse_trace");
        QCOMPARE(*read.found.rows, 3);
        QCOMPARE(read.found.rejectedRows, 1);
        SAYS(billed(read), "USD 0.53");
        QVERIFY2(says(read, "cost 1e10|chat|GENERATION|2026-07-02T09:00:00.500Z|2026-07-02T09:00:02.500Z|big|0.03|15|"
                            "tokens|prod|p|p/t1|USD|{\"env\":\"prod\",\"tag:eu\":\"true\"}|"),
                 read.facts.c_str());
        QVERIFY(says(read, "point llm.input_tokens 3 unit=tokens model:small"));
        QVERIFY(says(read, "refused 4:0 langfuse.row []"));
        QVERIFY(!says(read, "kim"));
    }
    void statesOfOneObservation()
    {
        const std::string begin = "{\"id\": \"o1\", \"traceId\": \"t1\", \"type\": \"GENERATION\", \"model\": \"big\", "
                                  "\"startTime\": \"2026-07-02T09:00:00Z\", \"totalCost\": ";
        const ReadText read(begin + "0.1}\n" + begin + "0.3}\n");
        SAYS(billed(read), "USD 0.3");
        QCOMPARE(*read.found.rows, 2);
        QCOMPARE(*read.found.results, 1);
    }
    // A trace is the sum of its observations: its cost does not land beside theirs, and that is said.
    void traces()
    {
        const ReadText read(sample("langfuse_traces.csv"));
        SAYS(read.found.format, "langfuse_trace");
        QVERIFY(says(read, "run langfuse t1 - env=prod name=agent from=2026-07-02T09:00:00Z"));
        QVERIFY(!says(read, "cost "));
        QVERIFY(!says(read, "kim"));
        const auto said = std::find_if(read.found.issues.begin(), read.found.issues.end(),
                                       [](const core::Issue& issue) { return issue.code == "langfuse.traces"; });
        QVERIFY(said != read.found.issues.end());
        QVERIFY(said->text.find("0.05 USD") != std::string::npos);
    }
};

ROOM_TEST(TestReadLangfuse)
#include "tst_read_langfuse.moc"

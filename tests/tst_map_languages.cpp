#include "core/map/elements.h"
#include "core/map/map_diff.h"
#include "core/map/map_source.h"
#include "core/map/mermaid_read.h"
#include "core/map/mermaid_write.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>

// Maps in other languages: Mermaid read and written, blocks of Markdown, dialects of OWM.
class TestMapLanguages : public QObject {
    Q_OBJECT

    static std::string linksOf(const core::WardleyMap& map)
    {
        std::string out;
        for (const auto& link : map.links)
            out += link.start + "|" + link.end + "|" + std::to_string(static_cast<int>(link.type)) + "|"
                   + link.flowValue + "|" + link.context + "\n";
        return out;
    }

private Q_SLOTS:
    void mermaidIsKnownByItsFirstLine()
    {
        QVERIFY(core::isMermaid("wardley-beta\ntitle A"));
        QVERIFY(core::isMermaid("---\ntitle: A\n---\n%%{init: {}}%%\n\n%% note\nwardley-beta\n"));
        QVERIFY(!core::isMermaid("title A\nwardley-beta\n"));
        QVERIFY(!core::isMermaid(""));
    }
    void readsMermaidLineByLine_data()
    {
        QTest::addColumn<QString>("mermaid");
        QTest::addColumn<QString>("owm");
        const auto row = [](const char* name, const char* mermaid, const char* owm) {
            QTest::newRow(name) << QString::fromUtf8(mermaid) << QString::fromUtf8(owm);
        };
        row("component", "component A b [0.50, 0.25] label [-3, 4] (buy) inertia",
            "component A b [0.50, 0.25] label [-3, 4] (buy) inertia");
        row("percent, one by one", "anchor A [95.0, 0.5]", "anchor A [0.95, 0.5]");
        row("names in quotes of either kind", "component 'it is' [0.5, 0.5]", "component it is [0.5, 0.5]");
        row("a name that needs OWM's quotes", "component \"say \\\"yes\\\" -> no\" [0.5, 0.5]",
            "component \"say \\\"yes\\\" -> no\" [0.5, 0.5]");
        row("comment", "component A [0.5, 0.5] %% why", "component A [0.5, 0.5]  // why");
        row("our comment", "%% opsatlas: A = b", "// opsatlas: A = b");
        row("dashed", "A -.-> \"B c\"; nightly", "A->B c; nightly");
        row("plain sign", "A > B", "A->B");
        row("no arrow", "\"A\" \"B\"", "A->B");
        row("flow with a value", "A +'5 > 4'<> B", "A+'5 > 4'<>B");
        row("remark", "annotation 1,[0.75, 0.50] \"the \\\"best\\\"\"", "annotation 1 [0.75, 0.50] the \"best\"");
        row("evolve in percent", "evolve \"A b\" 70.0", "evolve A b 0.7");
        row("pipeline", "pipeline \"A b\" {", "pipeline A b {");
        row("areas of other names", "explorers [0.9, 0.1, 0.8, 0.2]", "pioneers [0.9, 0.1, 0.8, 0.2]");
        row("description for readers of the page", "accTitle: a map", "");
        row("stages", "evolution A@0.2 / \"b c\" -> \"D e\"@0.4 -> F@0.75 -> G@1.0", "evolution A / b c->D e->F->G");
    }
    void readsMermaidLineByLine()
    {
        QFETCH(QString, mermaid);
        QFETCH(QString, owm);
        const auto read = core::mermaidText("wardley-beta\n" + mermaid.toStdString());
        QCOMPARE(QString::fromStdString(read.owm), QStringLiteral("\n") + owm);
    }
    void mermaidHasItsOwnStages()
    {
        QCOMPARE(core::readMap("wardley-beta\ncomponent A [0.5, 0.5]\n").map.stageStarts,
                 (std::array{0.25, 0.5, 0.75}));
        QCOMPARE(core::readMap("wardley-beta\nevolution A@0.1 -> B@0.3 -> C@60.0 -> D@1.0\n").map.stageStarts,
                 (std::array{0.1, 0.3, 0.6}));
    }
    // What Mermaid refuses is read, and said at its line.
    void saysWhatMermaidRefuses()
    {
        const auto reading = core::readMap("wardley-beta\nanchor User [1, 0.5]\ncomponent C# [0.60, 0.40]\n");
        QCOMPARE(reading.map.components.size(), std::size_t(1));
        QCOMPARE(reading.diagnostics.size(), std::size_t(2));
        QCOMPARE(reading.diagnostics[0].line, 2);
        QCOMPARE(reading.diagnostics[1].line, 3);
        QVERIFY(reading.diagnostics[1].edits.empty());
    }
    // Written and read again a map is the same but for what is said to be lost.
    void writesMermaidThatReadsBack()
    {
        const std::string text = "title Shop / 1\nsize [900, 600]\nanchor \"A \\\"b\\\"\" [1, 0.5]\n"
                                 "component C:\\temp [0.123456, 0] label [-40, 18] (outsource) inertia\n"
                                 "component Ünï & co [0.4, 1] (market)\ncomponent P [0.3, 0.5]\n"
                                 "pipeline P {\ncomponent x [0.2] label [1, 2]\ncomponent y [0.7]\n}\n"
                                 "\"A \\\"b\\\"\"->C:\\temp; nightly\nC:\\temp+>P\nP+<Ünï & co\nC:\\temp+<>P\n"
                                 "x+'5'>Ünï & co\ny+'a'<>P\nP+'b'<y\nevolve P 0.8\nnote two\\lines [0.1, 0.2]\n"
                                 "annotation 3 [0.5, 0.5] said \"so\"\nannotations [0.2, 0.1]\n"
                                 "accelerator F [0.3, 0.3]\ndeaccelerator G [0.2, 0.3]\n// opsatlas: P = q\n";
        const auto map = core::readMap(text).map;
        std::vector<core::MapLoss> lost;
        const auto mermaid = core::mermaidOf(map, text, lost);
        QVERIFY(lost.empty());
        const auto again = core::readMap(mermaid);
        QVERIFY(core::mapDiff(map, again.map).isEmpty());
        QCOMPARE(linksOf(again.map), linksOf(map));
        QCOMPARE(again.map.comments.size(), std::size_t(1));
        QCOMPARE(again.map.comments[0].text, std::string("P = q"));
        QVERIFY(std::ranges::none_of(again.diagnostics,
                                     [](const auto& one) { return one.severity == core::Severity::error; }));
    }
    void saysWhatMermaidCannotHold()
    {
        const std::string text =
            "style dark\ncomponent A [1.2, 0.5] (ecosystem)\ncomponent B [0.5, 0.5] (buy, market)\n"
            "submap S [0.3, 0.5] url(u)\nurl u [https://example.org]\npipeline A [0.2, 0.6]\n"
            "evolve B->C 0.7 (build)\nevolve B 0.9\nA->nobody\npioneers [0.9, 0.1, 0.8, 0.2]\n"
            "annotation x [0.1, 0.1] no number\nvaluechain --hide\n";
        std::vector<core::MapLoss> lost;
        core::mermaidOf(core::readMap(text).map, text, lost);
        using enum core::MapLossKind;
        for (const auto kind : {style, outside, ecosystem, second_method, address, empty_pipeline, other_step,
                                missing_end, area, remark_number, hidden_axis})
            QVERIFY2(std::ranges::any_of(lost, [&](const auto& one) { return one.kind == kind; }),
                     qPrintable(QString::number(static_cast<int>(kind))));
    }
    void readsTheMapOfAMarkdownFile()
    {
        const std::string text = "# Notes\ncomponent of a plan -> prose\n```cpp\nint a;\n```\n\n```wardley\ntitle In a "
                                 "fence\ncomponent A [0.5, 0.5]\n```\nA->B\n```wardley\ntitle Second\n```\n";
        const auto reading = core::readMap(core::mapBlock(text, true));
        QCOMPARE(reading.map.title, std::string("In a fence"));
        QCOMPARE(reading.map.components.at(0).at.line, 9);
        QVERIFY(reading.diagnostics.empty());
        QVERIFY(core::mapBlock("# prose\n", true).empty());
        QCOMPARE(core::mapBlock("title A\n", false), std::string("title A\n"));
        QVERIFY(core::isMermaid(core::mapBlock("~~~mermaid\nwardley-beta\n~~~\n", true)));
        QVERIFY(core::mapBlock("```mermaid\ngraph TD\n```\n", true).empty());
    }
    void readsKeywordsWithAColon()
    {
        const auto reading = core::readMap("component: User [1, 0.1]\ncomponent: API [0.8, 0.4]\nUser->API\n");
        QCOMPARE(reading.map.components.size(), std::size_t(2));
        QCOMPARE(reading.map.links.size(), std::size_t(1));
        QVERIFY(reading.missing.empty());
        QCOMPARE(reading.diagnostics[0].code, std::string("owm.keyword-colon"));
    }
};

ROOM_TEST(TestMapLanguages)
#include "tst_map_languages.moc"

#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/map/map_file.h"
#include "core/map/owm_read.h"
#include "core/map/owm_write.h"
#include "tests/room.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

// Real maps, where the corpus lies beside the checkout; what is special in them is also in maps of our own, which
// tst_map_owm_read compares. The maps on which the reference engine reports errors have their expectation here: the
// counts of its reading, what we read on top of it, and what we say.
class TestMapCorpus : public QObject {
    Q_OBJECT

    static QString corpus() { return QStringLiteral(CORPUS "/maps/"); }
    static core::OwmReading reading(const QString& name)
    {
        return core::readOwm(core::readMapFile((corpus() + name + QStringLiteral(".owm")).toStdString()));
    }
    static std::vector<int> linesOf(const core::OwmReading& reading, std::string_view code)
    {
        std::vector<int> lines;
        for (const auto& one : reading.diagnostics)
            if (one.code == code)
                lines.push_back(one.line);
        return lines;
    }
    static bool hasError(const core::OwmReading& reading)
    {
        return std::ranges::any_of(reading.diagnostics,
                                   [](const auto& one) { return one.severity == core::Severity::error; });
    }
    static const core::MapComponent* named(const core::OwmReading& reading, std::string_view name)
    {
        const auto found = std::ranges::find(reading.map.components, name, &core::MapComponent::name);
        return found == reading.map.components.end() ? nullptr : &*found;
    }
    static QJsonObject oracle(const QString& name)
    {
        QFile file(QStringLiteral(CORPUS "/oracle/") + name + QStringLiteral(".json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    // The counts of the reference engine plus what we read on top.
    static void compareCounts(const QString& name, const core::OwmReading& reading, int components = 0, int evolved = 0,
                              int links = 0)
    {
        const auto counts = oracle(name).value(QStringLiteral("counts")).toObject();
        const auto& map = reading.map;
        const auto of = [&](const char* key) { return counts.value(QLatin1String(key)).toInt(-1); };
        QCOMPARE(static_cast<int>(map.components.size()), of("components") + components);
        QCOMPARE(static_cast<int>(map.anchors.size()), of("anchors"));
        QCOMPARE(static_cast<int>(map.submaps.size()), of("submaps"));
        QCOMPARE(static_cast<int>(map.pipelines.size()), of("pipelines"));
        QCOMPARE(static_cast<int>(map.evolved.size()), of("evolved") + evolved);
        QCOMPARE(static_cast<int>(map.links.size()), of("links") + links);
        QCOMPARE(static_cast<int>(map.notes.size()), of("notes"));
        QCOMPARE(static_cast<int>(map.annotations.size()), of("annotations"));
        QCOMPARE(static_cast<int>(map.attitudes.size()), of("attitudes"));
    }

private Q_SLOTS:
    // Before each row: all but those of our own maps need the corpus beside the checkout.
    void init()
    {
        if (qstrcmp(QTest::currentDataTag(), "own") != 0 && !QDir(corpus()).exists())
            QSKIP("no corpus beside the checkout");
    }
    void templateWithBraces()
    {
        const auto name = QStringLiteral("arc-kit-commands-arckit-wardley");
        const auto got = reading(name);
        compareCounts(name, got, 1, 0, 2);
        const auto* component = named(got, "{Component Name}");
        QVERIFY(component && component->visibility == 0.9 && component->maturity == 0.1);
        QCOMPARE(linesOf(got, "owm.no-coordinates").front(), 4);
        QCOMPARE(got.map.links[0].start, std::string("{Component Name}"));
        QCOMPARE(got.map.links[0].end, std::string("{Dependency Name}"));
        QCOMPARE(got.map.links[1].start, std::string("{Pipeline Component}"));
        QCOMPARE(got.map.links[1].end, std::string("{Dependency}"));
        QVERIFY(!got.map.pipelines[0].maturity1);
        QCOMPARE(linesOf(got, "owm.bad-number").front(), 7);
        QCOMPARE(got.map.evolved[0].maturity, 0.85);
        QCOMPARE(linesOf(got, "owm.unknown-evolve"), std::vector<int>{10});
    }
    void inlineEvolve()
    {
        const auto first = QStringLiteral("docs-onlinewardleymaps-docs-dsl-reference-2");
        auto got = reading(first);
        compareCounts(first, got, 0, 1);
        QCOMPARE(got.map.evolved[0].name, std::string("Database"));
        QCOMPARE(got.map.evolved[0].maturity, 0.8);
        QVERIFY(!hasError(got));
        const auto second = QStringLiteral("docs-onlinewardleymaps-docs-dsl-reference-5");
        got = reading(second);
        compareCounts(second, got, 0, 1);
        QCOMPARE(got.map.evolved[0].name, std::string("Gateway"));
        QCOMPARE(got.map.evolved[0].maturity, 0.9);
        QCOMPARE(linesOf(got, "owm.pipeline-no-parent").size(), std::size_t(1));
    }
    void linesThatAreUnknown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<int>>("lines");
        QTest::newRow("fences, 27") << QStringLiteral("docs-onlinewardleymaps-docs-obsidian-plugin")
                                    << QList<int>{1, 27};
        QTest::newRow("fences, 25") << QStringLiteral("docs-onlinewardleymaps-docs-vscode-extension")
                                    << QList<int>{1, 25};
        QTest::newRow("fences, 165") << QStringLiteral("wardleymap-math-model-outputs-draft-10") << QList<int>{1, 165};
        QTest::newRow("attitude lines") << QStringLiteral(
            "onlinewardleymaps-integration-toolbarcomponentediting-test-11")
                                        << QList<int>{4, 5, 6, 7};
        QTest::newRow("prose") << QStringLiteral("wardley-maps-mermaid-new-map-style-substitution")
                               << QList<int>{32, 33, 34, 36, 37};
        QTest::newRow("no arrow") << QStringLiteral("wardley-maps-mermaid-personal-change-of-practice")
                                  << QList<int>{57};
        QTest::newRow("team topology, parser test")
            << QStringLiteral("wardleytogo-owm-parser-test-go-3") << QList<int>{16, 17, 18, 20, 21, 32, 33, 34, 35};
        QTest::newRow("team topology, readme")
            << QStringLiteral("wardleytogo-readme") << QList<int>{15, 16, 17, 19, 20, 31, 32, 33, 34};
    }
    void linesThatAreUnknown()
    {
        QFETCH(QString, name);
        QFETCH(QList<int>, lines);
        const auto got = reading(name);
        compareCounts(name, got);
        QCOMPARE(linesOf(got, "owm.unknown-line"), std::vector<int>(lines.begin(), lines.end()));
    }
    void hintsOfThoseMaps()
    {
        const auto practice = reading(QStringLiteral("wardley-maps-mermaid-personal-change-of-practice"));
        QCOMPARE(linesOf(practice, "owm.unknown-evolve"), std::vector<int>{21});
        const auto found = std::ranges::find(practice.diagnostics, "owm.unknown-line", &core::MapDiagnostic::code);
        QVERIFY(core::messageText(found->fix).find("did you mean \"->\"") != std::string::npos);
        QCOMPARE(reading(QStringLiteral("docs-onlinewardleymaps-docs-obsidian-plugin")).map.width, 800.0);
        for (const auto* name : {"wardleytogo-owm-parser-test-go-3", "wardleytogo-readme"}) {
            const auto team = reading(QString::fromLatin1(name));
            QVERIFY(named(team, "Kettle")->decorators.build && !named(team, "Kettle")->decorators.buy);
            QVERIFY(named(team, "Cup")->decorators.isEmpty());
        }
    }
    void hiddenAxes()
    {
        const auto got = reading(QStringLiteral("onlinewardleymaps-services-mappropertiesmanager-test-20"));
        QVERIFY(got.map.valueChainHidden && got.map.evolutionHidden);
        QCOMPARE(got.map.stages[0].line1, std::string("Start"));
        QCOMPARE(got.map.stages[3].line1, std::string("Optimize"));
        QCOMPARE(got.map.components.size(), std::size_t(1));
        QVERIFY(!hasError(got));
    }
    void theWordLabelInNames()
    {
        const auto name = QStringLiteral("wardley-kit-scripts-verify-preview-mjs-6");
        const auto got = reading(name);
        compareCounts(name, got);
        for (const auto& one : got.map.components)
            QVERIFY(one.labelOr() == (core::LabelOffset{5, -10}) && one.placed);
        QVERIFY(!hasError(got));
    }
    void markets()
    {
        const auto one = QStringLiteral("wardley-maps-ai-wardley-maps-prompt-engineering-wardley-map");
        auto got = reading(one);
        compareCounts(one, got, 3);
        QCOMPARE(got.map.components.size(), std::size_t(85));
        QCOMPARE(linesOf(got, "owm.legacy-form"), (std::vector<int>{268, 269, 270}));
        const auto openAi =
            std::ranges::find(got.map.components, 268, [](const auto& component) { return component.at.line; });
        QVERIFY(openAi->name == "OpenAI" && openAi->decorators.market && openAi->label == (core::LabelOffset{11, -21}));
        const auto two = QStringLiteral("wardley-maps-examples-market-example");
        got = reading(two);
        compareCounts(two, got, 2);
        QVERIFY(named(got, "AppStore")->decorators.market && named(got, "x")->decorators.market);
        QVERIFY(got.missing.empty());
        const auto three = QStringLiteral("wardley-maps-mermaid-equity-education-equity");
        got = reading(three);
        compareCounts(three, got, 1);
        QVERIFY(named(got, "open education")->decorators.market);
        QCOMPARE(got.map.components.size(), std::size_t(29));
    }
    // Moving a component of any map changes one line and nothing else in it than its coordinates.
    void movesTouchOneLine_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("own") << QStringLiteral(TEST_DATA "/corpus/maps/");
        QTest::newRow("shared") << corpus();
    }
    void movesTouchOneLine()
    {
        QFETCH(QString, folder);
        int moves = 0;
        for (const auto& file : QDir(folder).entryList({QStringLiteral("*.owm")})) {
            const auto text = core::readMapFile((folder + file).toStdString());
            const auto before = core::readOwm(text);
            for (std::uint32_t i = 0; i < before.map.components.size(); i += 7) {
                auto now = text;
                core::applyEdits(now,
                                 core::moveElement(text, before.map, {core::MapKind::component, i, 0}, 0.33, 0.44));
                const auto a = core::split(text, '\n');
                const auto b = core::split(now, '\n');
                QCOMPARE(a.size(), b.size());
                for (std::size_t line = 0; line < a.size(); ++line)
                    QVERIFY2(a[line] == b[line] || static_cast<int>(line) + 1 == before.map.components[i].at.line,
                             qPrintable(file));
                auto expected = before.map.components[i];
                const auto after = core::readOwm(now).map.components[i];
                QCOMPARE(after.name, expected.name);
                QVERIFY(after.label == expected.label && after.decorators == expected.decorators
                        && after.visibility == 0.33 && after.maturity == 0.44);
                ++moves;
            }
        }
        qInfo("%d moves", moves);
        QVERIFY(moves > 0);
    }
};

ROOM_TEST(TestMapCorpus)
#include "tst_map_corpus.moc"

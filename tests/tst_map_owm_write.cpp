#include "core/map/elements.h"
#include "core/map/map_names.h"
#include "core/map/owm_read.h"
#include "core/map/owm_write.h"
#include "tests/room.h"

#include <QTest>

#include <random>

using core::MapKind;
using core::MapRef;

// Changing a map changes its text where it says so, and nowhere else.
class TestMapOwmWrite : public QObject {
    Q_OBJECT

    static std::string changed(std::string text, const core::TextEdits& edits)
    {
        core::applyEdits(text, edits);
        return text;
    }
    static std::string pick(std::mt19937& random, const std::vector<std::string>& from)
    {
        return from[random() % from.size()];
    }
    // A map of random statements, good and bad.
    static std::string randomText(std::mt19937& random)
    {
        static const std::vector<std::string> lines = {"title T",
                                                       "style wardley",
                                                       "component A [0.5, 0.6]",
                                                       "component B  [ .25 ,0.1 ] label [3,4] // c",
                                                       "anchor U [0.95, 0.7]",
                                                       "A->B; x",
                                                       "U->A->B",
                                                       "evolve A 0.8",
                                                       "evolve B->C .9 label [1, 2]",
                                                       "pipeline A [0.1, 0.9]",
                                                       "pipeline B",
                                                       "{",
                                                       "}",
                                                       "component K [0.3]",
                                                       "note \"q\\n\" [0.1, 0.2]",
                                                       "annotation 1 [[0.1,0.2],[0.3, 0.4]] text",
                                                       "junk",
                                                       "",
                                                       "/* x",
                                                       "*/",
                                                       "submap S [0.2, 0.3] url(k)",
                                                       "url k [http://x]",
                                                       "pioneers [0.9, 0.1, 0.7, 0.3]",
                                                       "market M [0.1,0.9]",
                                                       "component no place",
                                                       "Component L [0.2,0.8]",
                                                       "annotations [0.5, 0.5]",
                                                       "\t component \"x [y]\" [1,0]",
                                                       "buy A"};
        static const std::vector<std::string> ends = {"\n", "\n", "\n", "\r\n", ""};
        std::string text = random() % 8 == 0 ? "\xEF\xBB\xBF" : "";
        for (auto n = random() % 20; n > 0; --n)
            text += pick(random, lines) + (n == 1 ? pick(random, ends) : pick(random, {"\n", "\r\n"}));
        return text;
    }
    static std::vector<MapRef> refs(const core::WardleyMap& map)
    {
        std::vector<MapRef> all;
        const auto add = [&](MapKind kind, std::size_t count) {
            for (std::uint32_t i = 0; i < count; ++i)
                all.push_back({kind, i, 0});
        };
        add(MapKind::component, map.components.size());
        add(MapKind::anchor, map.anchors.size());
        add(MapKind::submap, map.submaps.size());
        add(MapKind::pipeline, map.pipelines.size());
        add(MapKind::evolved, map.evolved.size());
        add(MapKind::link, map.links.size());
        add(MapKind::note, map.notes.size());
        add(MapKind::annotation, map.annotations.size());
        add(MapKind::attitude, map.attitudes.size());
        add(MapKind::legend, 1);
        for (std::uint32_t i = 0; i < map.pipelines.size(); ++i)
            for (std::uint32_t c = 0; c < map.pipelines[i].children.size(); ++c)
                all.push_back({MapKind::child, i, c});
        return all;
    }
    static core::TextEdits randomChange(std::mt19937& random, const std::string& text, const core::WardleyMap& map)
    {
        const auto all = refs(map);
        const auto ref = all[random() % all.size()];
        const double v = static_cast<double>(random() % 101) / 100;
        const double m = static_cast<double>(random() % 101) / 100;
        switch (random() % 8) {
        case 0: return core::moveLabel(text, map, ref, {v * 100 - 50, m * 100 - 50});
        case 1: return core::renameElement(text, map, ref, pick(random, {"Q", "two\nlines", " blank", "a->b"}));
        case 2: return core::removeElement(text, map, ref);
        case 3: return core::addComponents(text, map, {"New", "with [x]"}, v, m);
        case 4: return core::addLink(text, map, "A", "B->C");
        case 5: return core::setStyle(text, map, pick(random, {"dark", "plain", "colour"}));
        default: return core::moveElement(text, map, ref, v, m);
        }
    }

private Q_SLOTS:
    void changesOnlyTheToken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, MapKind kind, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(kind) << QString::fromUtf8(expected);
        };
        row("blanks and comment stay", "  component A  [ .5 ,0.6 ]  label [1,2] // c\r\nB\r\n", MapKind::component,
            "  component A  [ 0.12 ,0.35 ]  label [1,2] // c\r\nB\r\n");
        row("no coordinates", "component A // x", MapKind::component, "component A [0.12, 0.35] // x");
        row("one coordinate", "component A [0.5]", MapKind::component, "component A [0.12, 0.35]");
        row("empty brackets", "component A [] label [1,2]", MapKind::component, "component A [0.12, 0.35] label [1,2]");
        row("glued", "component A[0.5,0.6]", MapKind::component, "component A[0.12,0.35]");
        row("a third number stays", "component A [0.5,0.6, 7]", MapKind::component, "component A [0.12,0.35, 7]");
        row("anchor after a mark",
            "\xEF\xBB\xBF"
            "anchor A [1, 0]",
            MapKind::anchor,
            "\xEF\xBB\xBF"
            "anchor A [0.12, 0.35]");
        row("evolve", "component A [0.1, 0.1]\nevolve A->B 0.6 label [1, 2]", MapKind::evolved,
            "component A [0.1, 0.1]\nevolve A->B 0.35 label [1, 2]");
        row("evolve without a number", "component A [0.1, 0.1]\nevolve A (buy)", MapKind::evolved,
            "component A [0.1, 0.1]\nevolve A 0.35 (buy)");
        row("inline evolve", "component A [0.1, 0.1] evolve .9 inertia", MapKind::evolved,
            "component A [0.1, 0.1] evolve 0.35 inertia");
        row("child", "component K [1, 1]\npipeline K {\n component A [ 0.5 ]\n}", MapKind::child,
            "component K [1, 1]\npipeline K {\n component A [ 0.35 ]\n}");
        row("note", "note a//b\nnote c d [0.1,0.2]", MapKind::note, "note a [0.12, 0.35]//b\nnote c d [0.1,0.2]");
        row("area moves as a whole", "pioneers [0.9, 0.1, 0.7, 0.3]", MapKind::attitude,
            "pioneers [0.12, 0.35, 0.00, 0.55]");
        row("legend", "annotations [0.5,0.5]", MapKind::legend, "annotations [0.12,0.35]");
        row("legend that is not there", "title x", MapKind::legend, "title x\nannotations [0.12, 0.35]\n");
        row("links do not move", "A->B", MapKind::link, "A->B");
    }
    void changesOnlyTheToken()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, expected);
        const auto bytes = text.toStdString();
        const auto reading = core::readOwm(bytes);
        QCOMPARE(QString::fromStdString(changed(
                     bytes, core::moveElement(bytes, reading.map, {static_cast<MapKind>(kind), 0, 0}, 0.1234, 0.3456))),
                 expected);
    }
    void secondPlaceOfAnAnnotation()
    {
        const std::string text = "annotation 1 [[0.1, 0.2],[0.3,0.4]] x";
        QCOMPARE(changed(text, core::moveElement(text, core::readOwm(text).map, {MapKind::annotation, 0, 1}, 1, 0.5)),
                 std::string("annotation 1 [[0.1, 0.2],[1.00,0.50]] x"));
    }
    void labels()
    {
        const std::string text = "component A [0.1, 0.2] (buy)\ncomponent B [0.1, 0.2] label [1,2] inertia\n";
        const auto map = core::readOwm(text).map;
        QCOMPARE(
            changed(text, core::moveLabel(text, map, {MapKind::component, 0, 0}, {-3.6, 7})),
            std::string("component A [0.1, 0.2] label [-4, 7] (buy)\ncomponent B [0.1, 0.2] label [1,2] inertia\n"));
        QCOMPARE(changed(text, core::moveLabel(text, map, {MapKind::component, 1, 0}, {-0.2, 7})),
                 std::string("component A [0.1, 0.2] (buy)\ncomponent B [0.1, 0.2] label [0,7] inertia\n"));
    }
    void renamesWhereverItIsMeant()
    {
        const std::string text = "component Kettle [0.1, 0.2]\npipeline Kettle [0, 1]\nevolve Kettle 0.8\nTea -> "
                                 "kettle; x\nKettle->\"A -> B\"\nKettles->Tea\n";
        QCOMPARE(
            changed(text, core::renameElement(text, core::readOwm(text).map, {MapKind::component, 0, 0}, "Hot [x]")),
            std::string("component \"Hot [x]\" [0.1, 0.2]\npipeline \"Hot [x]\" [0, 1]\nevolve \"Hot [x]\" 0.8\nTea -> "
                        "\"Hot [x]\"; x\n\"Hot [x]\"->\"A -> B\"\nKettles->Tea\n"));
    }
    void addsAfterTheLastOfItsKind()
    {
        const std::string text = "title x\r\ncomponent A [0.1, 0.2]\r\nA->B\r\nnote z [0, 0]";
        const auto map = core::readOwm(text).map;
        QCOMPARE(changed(text, core::addComponents(text, map, {"B"}, 0.5, 0.25)),
                 std::string("title x\r\ncomponent A [0.1, 0.2]\r\ncomponent B [0.50, 0.25]\r\nA->B\r\nnote z [0, 0]"));
        QCOMPARE(changed(text, core::addLink(text, map, "B", "A")),
                 std::string("title x\r\ncomponent A [0.1, 0.2]\r\nA->B\r\nB->A\r\nnote z [0, 0]"));
        QCOMPARE(changed(text, core::addNote(text, map, "n", 1, 1)), text + "\r\nnote n [1.00, 1.00]");
        QCOMPARE(changed("", core::addComponents("", {}, {"B"}, 0.5, 0.25)), std::string("component B [0.50, 0.25]\n"));
    }
    // Whatever a person calls an element, it reads back as that, and its links find it.
    void anyNameSurvivesRenaming_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"Proxy http://a", "a // b", "/* all */", "A->B", "x [1]", "5\" pipe // thin",
                                 "\"q\" // r", "C:\\ // d", "a; b", "two\nlines // x", "Ü // 名"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void anyNameSurvivesRenaming()
    {
        QFETCH(QString, name);
        std::string text =
            "anchor U [0.9, 0.5]\ncomponent X [0.5, 0.5] // said\nU->X; why // said\nX->U\nevolve X 0.8\n";
        const auto map = core::readOwm(text).map;
        core::applyEdits(text, core::renameElement(text, map, core::MapNames(map).find("X"), name.toStdString()));
        const auto now = core::readOwm(text).map;
        QCOMPARE(QString::fromStdString(now.components[0].name), name);
        QVERIFY(now.components[0].placed);
        const auto resolved = core::resolveNames(now);
        QVERIFY(resolved.links.size() == 2 && resolved.links[0][1] && resolved.links[1][0] && resolved.evolved[0]);
        QCOMPARE(now.links[0].context, std::string("why"));
    }
    // A quote that begins no name, or never ends, keeps no comment from being one.
    void commentsBehindQuotesStayComments()
    {
        const auto map = core::readOwm("component 5\" pipe [0.5, 0.5] // the 3\" one\ncomponent \"A [0.4, 0.5] // b\n"
                                       "component \"B\" [0.3, 0.5] // \"c\"\nnote \"x\" // y\n")
                             .map;
        QCOMPARE(map.components[0].name, std::string("5\" pipe"));
        QCOMPARE(map.components[2].name, std::string("B"));
        QVERIFY(map.notes.empty() || map.notes[0].text.find("y") == std::string::npos);
    }
    void removesWhatBelongsToIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // without what is called X
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("its links", "component X [0.5, 0.5]\ncomponent A [0.4, 0.5]\nA->X; why\nX->A\nA->B\n",
            "component A [0.4, 0.5]\nA->B\n");
        row("from the ends of chains", "component X [0.5, 0.5]\nA->B->X\nX->B->C; why // c\r\n",
            "A->B\nB->C; why // c\r\n");
        row("from the middle of a chain", "component X [0.5, 0.5]\nA->B->X->C->D\nA->X->B\n", "A->B\nC->D\n");
        row("its evolution and pipeline, with the links of children",
            "component X [0.5, 0.5]\ncomponent A [0.4, 0.5]\nevolve X 0.8\npipeline X\n{\ncomponent C "
            "[0.4]\n\n}\nA->C\n"
            "pipeline A [0.1, 0.2]\n",
            "component A [0.4, 0.5]\npipeline A [0.1, 0.2]\n");
        row("the comments that bind it",
            "component X [0.5, 0.5]\n// opsatlas: x = lake\n// X, in words\n// opsatlas: X evolves by 2027\n"
            "component A [0.4, 0.5] // opsatlas: X =\n",
            "// X, in words\ncomponent A [0.4, 0.5] // opsatlas: X =\n");
        row("a child alone", "component K [0.1, 0.2]\npipeline K\n{\ncomponent X [0.5]\ncomponent B [0.6]\n}\nK->X\n",
            "component K [0.1, 0.2]\npipeline K\n{\ncomponent B [0.6]\n}\n");
        row("at the end of the text", "A->X\ncomponent X [0.5, 0.5]", "");
    }
    void removesWhatBelongsToIt()
    {
        QFETCH(QString, text);
        const auto before = text.toStdString();
        const auto map = core::readOwm(before).map;
        const auto ref = core::MapNames(map).find("X");
        auto now = before;
        const auto back = core::applyEdits(now, core::removeElement(now, map, ref));
        QTEST(QString::fromStdString(now), "expected");
        core::applyEdits(now, back);
        QCOMPARE(now, before);
    }
    void removesPipelinesAndLinks()
    {
        const std::string text = "component K [0.1, 0.2]\npipeline K\n{\ncomponent A [0.5]\n\n}\nK->A\nK->K->L\n";
        const auto map = core::readOwm(text).map;
        QCOMPARE(changed(text, core::removeElement(text, map, {MapKind::pipeline, 0, 0})),
                 std::string("component K [0.1, 0.2]\nK->K->L\n"));
        QCOMPARE(changed(text, core::removeElement(text, map, {MapKind::link, 1, 0})),
                 text.substr(0, text.size() - 8) + "K->L\n");
    }
    void quotesOnlyWhatNeedsThem()
    {
        QCOMPARE(core::writtenName("C:\\temp (x)"), std::string("C:\\temp (x)"));
        QCOMPARE(core::writtenName("two\nlines \"q\""), std::string("\"two\\nlines \\\"q\\\"\""));
        QCOMPARE(core::writtenName(" a"), std::string("\" a\""));
    }
    // Moving an element gives the place that was asked for, and the rest of the map stays what it was.
    void movedMapsReadBack()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            const auto text = randomText(random);
            const auto before = core::readOwm(text).map;
            if (before.components.empty())
                continue;
            const auto index = static_cast<std::uint32_t>(random() % before.components.size());
            const auto after =
                core::readOwm(
                    changed(text, core::moveElement(text, before, {MapKind::component, index, 0}, 0.25, 0.75)))
                    .map;
            QCOMPARE(after.components.size(), before.components.size());
            QCOMPARE(after.components[index].visibility, 0.25);
            QCOMPARE(after.components[index].maturity, 0.75);
            QCOMPARE(after.components[index].name, before.components[index].name);
            QVERIFY(after.links == before.links && after.notes == before.notes && after.pipelines == before.pipelines);
        }
    }
    // Undoing all gives the bytes of the start, redoing all those of the end.
    void everyChangeCanBeTakenBack()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 500; ++round) {
            auto text = randomText(random);
            const auto start = text;
            std::vector<core::TextEdits> undo;
            for (auto n = random() % 40; n > 0; --n)
                undo.push_back(core::applyEdits(text, randomChange(random, text, core::readOwm(text).map)));
            const auto end = text;
            std::vector<core::TextEdits> redo;
            for (auto it = undo.rbegin(); it != undo.rend(); ++it)
                redo.push_back(core::applyEdits(text, *it));
            QCOMPARE(text, start);
            for (auto it = redo.rbegin(); it != redo.rend(); ++it)
                core::applyEdits(text, *it);
            QCOMPARE(text, end);
        }
    }
};

ROOM_TEST(TestMapOwmWrite)
#include "tst_map_owm_write.moc"

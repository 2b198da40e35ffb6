#include "core/map/elements.h"
#include "core/map/owm_read.h"
#include "core/map/owm_write.h"
#include "tests/room.h"

#include <QTest>

#include <cmath>

using core::MapKind;
using core::MapRef;

namespace {

// One element of every kind, a child under its pipeline and an annotation in two places.
const std::string everyKind = "component A [0.8, 0.3]\n"
                              "anchor User [0.95, 0.6]\n"
                              "submap S [0.2, 0.3] url(k)\n"
                              "pipeline A\n"
                              "{\n"
                              "component x [0.2]\n"
                              "component y [0.6]\n"
                              "}\n"
                              "evolve A 0.8\n"
                              "User->A\n"
                              "note n o [0.1, 0.2]\n"
                              "annotation 1 [[0.1, 0.2],[0.3, 0.4]] why\n"
                              "pioneers [0.9, 0.1, 0.7, 0.3]\n"
                              "accelerator M [0.4, 0.9]\n"
                              "annotations [0.5, 0.5]\n";

core::WardleyMap mapOf(const std::string& text) { return core::readOwm(text).map; }

} // namespace

// What a map's elements are, and what moving one means.
class TestMapElements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAndLines()
    {
        const auto map = mapOf(everyKind);
        std::string all;
        for (const auto ref : core::elementsOf(map))
            all += std::to_string(core::sourceOf(map, ref)->line) + ' ' + core::nameOf(map, ref) + '\n';
        QCOMPARE(all, std::string("1 A\n2 User\n3 S\n4 A\n6 x\n7 y\n9 A\n10 \n11 n o\n12 why\n13 \n14 M\n15 \n"));
    }
    void nothingOfAnEmptyMap()
    {
        const auto map = mapOf("");
        QVERIFY(core::elementsOf(map).empty());
        QVERIFY(!core::sourceOf(map, {}));
        QVERIFY(!core::sourceOf(map, {MapKind::legend, 0, 0}));
        QVERIFY(core::nameOf(map, {}).empty());
        QVERIFY(core::coordinatesAt(map, {}, {0.5, 0.5}).empty());
    }
    void placesThatFollowOthers()
    {
        const auto map = mapOf(everyKind + "evolve nobody 0.7\n");
        const auto resolved = core::resolveNames(map);
        QCOMPARE(core::placeOf(map, resolved, {MapKind::evolved, 0, 0}), (core::MapPoint{0.8, 0.8}));
        QCOMPARE(core::placeOf(map, resolved, {MapKind::child, 0, 1}), (core::MapPoint{0.8, 0.6}));
        QCOMPARE(core::placeOf(map, resolved, {MapKind::annotation, 0, 1}), (core::MapPoint{0.3, 0.4}));
        QCOMPARE(core::placeOf(map, resolved, {MapKind::evolved, 1, 0}),
                 (core::MapPoint{core::MapPoint{}.visibility, 0.7}));
        QCOMPARE(core::placeOf(map, resolved, {MapKind::link, 0, 0}), core::MapPoint{});
    }
    void everyKindThatIsPlacedMoves()
    {
        const auto map = mapOf(everyKind);
        for (const auto ref : core::elementsOf(map))
            QCOMPARE(core::coordinatesAt(map, ref, {0.5, 0.5}).empty(), !core::isPlaced(ref.kind));
    }
    // What the canvas shows during a drag is what the text says after it, also beyond the edges of the map.
    void aMovedElementStandsWhereItsTextSays()
    {
        const auto map = mapOf(everyKind);
        auto refs = core::elementsOf(map);
        refs.push_back({MapKind::annotation, 0, 1});
        for (const auto ref : refs)
            for (const auto to : {core::MapPoint{0.25, 0.75}, core::MapPoint{1.5, -0.5}, core::MapPoint{0.02, 0.97},
                                  core::MapPoint{std::nan(""), 0.5}}) {
                auto shown = map;
                core::setCoordinates(shown, ref, core::coordinatesAt(map, ref, to));
                auto text = everyKind;
                core::applyEdits(text, core::moveElement(text, map, ref, to.visibility, to.maturity));
                const auto said = mapOf(text);
                QCOMPARE(text == everyKind, !core::isPlaced(ref.kind));
                for (const auto one : refs) {
                    const auto a = core::placeOf(shown, core::resolveNames(shown), one);
                    const auto b = core::placeOf(said, core::resolveNames(said), one);
                    QVERIFY(std::abs(a.visibility - b.visibility) < 1e-9 && std::abs(a.maturity - b.maturity) < 1e-9);
                }
                QVERIFY(std::abs(shown.attitudes[0].visibility2 - said.attitudes[0].visibility2) < 1e-9);
                QVERIFY(std::abs(shown.attitudes[0].maturity2 - said.attitudes[0].maturity2) < 1e-9);
            }
    }
};

ROOM_TEST(TestMapElements)
#include "tst_map_elements.moc"

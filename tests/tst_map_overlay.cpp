// Figures laid over a map: what each mark says, and that nothing lies on anything.
#include "core/base/error.h"
#include "core/map/draw.h"
#include "core/map/map_overlay.h"
#include "core/map/map_source.h"
#include "core/map/text_width.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QTest>

#include <fmt/format.h>

#include <algorithm>

using namespace core;

namespace {

MeasureTable measured()
{
    MeasureTable table;
    table.setReportingCurrency("EUR");
    MeasuredComponent owned;
    owned.name = "lake";
    owned.ownerData = "Ann";
    owned.ownerCost = "Ann";
    table.addComponent(owned);
    made::stated(table, "lake", "spend", "2026-04", std::vector{100.0, 400.0});
    made::stated(table, "bot", "spend", "2026-04", std::vector{150.5, 100.25});
    made::stated(table, "lake", "dq_tests_run", "2026-04", std::vector{100.0, 100.0});
    made::stated(table, "lake", "dq_tests_passed", "2026-04", std::vector{99.0, 85.0});
    made::stated(table, "bot", "dq_tests_run", "2026-04", std::vector{100.0, 100.0});
    made::stated(table, "bot", "dq_tests_passed", "2026-04", std::vector{85.0, 100.0});
    return table;
}

MapOverlayWords wordsOf()
{
    MapOverlayWords words;
    words.figure = [](std::optional<double> value, const std::string& unit) {
        return value ? fmt::format("{} {}", *value, unit) : std::string("-");
    };
    words.change = [](std::optional<double> value, const std::string& unit) {
        return value ? fmt::format("{:+} {}", *value, unit) : std::string("-");
    };
    words.title = "Title";
    words.met = words.watch = words.breach = words.unrated = words.atRisk = words.better = words.worse = words.covered =
        words.dataOwner = words.modelOwner = words.costOwner = "word";
    return words;
}

constexpr const char* valueChain =
    "anchor User [0.95, 0.5]\ncomponent Lake [0.6, 0.5]\ncomponent Bot [0.6, "
    "0.53]\ncomponent Both [0.4, 0.6]\ncomponent Other [0.3, 0.2]\nUser->Lake\nUser->Bot\n"
    "Lake->Both\n// opsatlas: Both = lake, bot\n";

MapOverlay overlayOf(const std::string& name, const WardleyMap& map)
{
    const auto table = measured();
    const KpiEngine engine(table, made::standard());
    auto request = overlayNamed(name).value();
    request.period = *Period::parse("2026-05");
    return mapOverlay(map, engine, request, wordsOf());
}

} // namespace

class TestMapOverlay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("overlay");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* overlay, const char* expected) {
            QTest::newRow(overlay) << QString::fromUtf8(overlay) << QString::fromUtf8(expected);
        };
        row("spend", "Lake: 400 currency, 0.80; Bot: 100.25 currency, 0.20; Both: 500.25 currency, 1.00");
        row("status:data.test_pass_rate", "Lake: 85 %, breach; Bot: 100 %, met; Both: 92.5 %, watch");
        row("change:data.test_pass_rate", "Lake: -14 %, down, worse; Bot: +15 %, up, better; Both: +0.5 %, up, better");
        row("change:cost.spend", "Lake: +300 currency, up; Bot: -50.25 currency, down; Both: +249.75 currency, up");
        row("coverage:data.test_pass_rate", "Lake: 100 %; Bot: 100 %; Both: 100 %");
        row("owners", "Lake: D-C; Bot: ---; Both: ---");
    }
    void says()
    {
        QFETCH(QString, overlay);
        const auto map = readMap(valueChain).map;
        const auto made = overlayOf(overlay.toStdString(), map);
        std::string said;
        for (const auto& mark : made.marks) {
            said += (said.empty() ? "" : "; ") + nameOf(map, mark.ref) + ": " + mark.text;
            if (made.kind == MapOverlayKind::spend)
                said += fmt::format(", {:.2f}", mark.size);
            if (mark.status)
                said += ", " + std::string(statusWord(*mark.status));
            if (mark.direction)
                said += mark.direction > 0 ? ", up" : ", down";
            if (mark.isBetter)
                said += *mark.isBetter ? ", better" : ", worse";
            if (made.kind == MapOverlayKind::owners)
                for (std::size_t i = 0; i < 3; ++i)
                    said += mark.owners[i] ? "DMC"[i] : '-';
        }
        QTEST(QString::fromStdString(said), "expected");
    }
    void namesAreRead()
    {
        QVERIFY(overlayNamed("coverage")->kpi == "health");
        for (const char* bad : {"", "spend:x", "status", "status:", "change", "signal:x", "owners:a"})
            QVERIFY2(!overlayNamed(bad), bad);
        const auto map = readMap(valueChain).map;
        QVERIFY_THROWS_EXCEPTION(Error, overlayOf("status:no.such", map));
        QVERIFY_THROWS_EXCEPTION(Error, overlayOf("change:health", map));
    }
    // On an empty portfolio too.
    void legendNeedsNoFigures()
    {
        const auto map = readMap("component A [0.5, 0.5]").map;
        for (const char* name : {"spend", "status:health", "change:cost.spend", "coverage", "owners"}) {
            const auto overlay = overlayOf(name, map);
            QVERIFY(overlay.marks.empty());
            DrawOptions options;
            options.overlay = &overlay;
            QVERIFY(!drawMap(map, resolveNames(map), options, plainTextWidth).marks.empty());
        }
    }
    void figuresAreReadable_data()
    {
        QTest::addColumn<QString>("overlay");
        for (const char* name : {"spend", "status:data.test_pass_rate", "change:cost.spend", "coverage", "owners"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    // No text lies on another, none leaves the picture, and what is dragged takes its mark along.
    void figuresAreReadable()
    {
        QFETCH(QString, overlay);
        const auto map = readMap(valueChain).map;
        const auto resolved = resolveNames(map);
        const auto figures = overlayOf(overlay.toStdString(), map);
        DrawOptions options;
        options.overlay = &figures;
        const auto drawing = drawMap(map, resolved, options, plainTextWidth);
        std::vector<MapBox> boxes;
        for (const auto& mark : drawing.marks) {
            if (mark.kind != MapMarkKind::text || mark.angle != 0)
                continue;
            const double left = mark.points[0].x
                                - (mark.align == MapAlign::middle ? mark.length / 2
                                   : mark.align == MapAlign::end  ? mark.length
                                                                  : 0);
            const MapBox box{left, mark.points[0].y - mark.font.size * 0.7, left + mark.length, mark.points[0].y};
            QVERIFY(box.left >= 0 && box.right <= drawing.width && box.top >= 0 && box.bottom <= drawing.height);
            for (const auto& other : boxes)
                QVERIFY2(!box.meets(other), mark.text.c_str());
            boxes.push_back(box);
        }
        const std::vector<MapRef> dragged = {{MapKind::component, 0, 0}};
        const auto follows = [&](const MapMark& mark) { return touches(mark, dragged); };
        options.only = &dragged;
        options.labels = &drawing.labels;
        const auto moving = drawMap(map, resolved, options, plainTextWidth);
        QCOMPARE(std::ranges::count_if(moving.marks, follows), std::ranges::count_if(drawing.marks, follows));
        QCOMPARE(std::ranges::count_if(moving.marks, follows), static_cast<std::ptrdiff_t>(moving.marks.size()));
    }
};

ROOM_TEST(TestMapOverlay)
#include "tst_map_overlay.moc"

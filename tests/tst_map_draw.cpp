#include "core/map/draw.h"
#include "core/map/map_file.h"
#include "core/map/owm_read.h"
#include "core/map/svg.h"
#include "core/map/text_width.h"
#include "tests/room.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

using core::MapKind;
using core::MapMarkKind;

// What is drawn where: golden values of marks on an area of 1000 x 500 pixels, and the bytes of an SVG.
class TestMapDraw : public QObject {
    Q_OBJECT

    static core::MapDrawing drawn(const std::string& text, core::DrawOptions options = {})
    {
        const auto map = core::readOwm("size [1000, 500]\n" + text).map;
        return core::drawMap(map, core::resolveNames(map), options, core::plainTextWidth);
    }
    // The marks of an element as text, places counted from the area's corner.
    static std::string marksOf(const core::MapDrawing& drawing, core::MapRef ref)
    {
        std::string out;
        for (const auto& mark : drawing.marks) {
            if (!(mark.element == ref))
                continue;
            const auto x = [&](std::size_t i) {
                return fmt::format("{:.6g},{:.6g}", mark.points[i].x - drawing.area.left,
                                   mark.points[i].y - drawing.area.top);
            };
            switch (mark.kind) {
            case MapMarkKind::line: out += fmt::format("line {} {}\n", x(0), x(1)); break;
            case MapMarkKind::circle: out += fmt::format("circle {} r{}\n", x(0), mark.radius); break;
            case MapMarkKind::box: out += fmt::format("box {} {}\n", x(0), x(1)); break;
            case MapMarkKind::polygon: out += fmt::format("polygon {}\n", x(0)); break;
            case MapMarkKind::text:
                out += fmt::format("text {} '{}'{}\n", x(0), mark.text,
                                   mark.align == core::MapAlign::middle ? " middle"
                                   : mark.align == core::MapAlign::end  ? " end"
                                                                        : "");
                break;
            }
        }
        return out;
    }

private Q_SLOTS:
    void elements_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, MapKind kind, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(kind) << QString::fromUtf8(expected);
        };
        row("component, label by its author", "component A [0.8, 0.25] label [-30, 12]", MapKind::component,
            "circle 250,100 r5\ntext 220,112 'A'\n");
        row("component, the default label where nothing is in the way", "component A [0.8, 0.25]", MapKind::component,
            "circle 250,100 r5\ntext 255,90 'A'\n");
        row("long name by its author: one line, where it was put",
            "component Merchant of Venice [0.8, 0.25] label [-30, 12]", MapKind::component,
            "circle 250,100 r5\ntext 220,112 'Merchant of Venice'\n");
        row("buy doubles the default label", "component A [0.8, 0.25] (buy)", MapKind::component,
            "circle 250,100 r15\ncircle 250,100 r5\ntext 260,80 'A'\n");
        row("inertia", "component A [0.8, 0.25] inertia label [5, -10]", MapKind::component,
            "circle 250,100 r5\nbox 267,90 273,110\ntext 255,90 'A'\n");
        row("colour has larger circles", "style colour\ncomponent A [0.8, 0.25] label [5, -10]", MapKind::component,
            "circle 250,100 r7\ntext 255,90 'A'\n");
        row("outside: at the edge, with a mark", "component A [1.5, 0.25] label [5, 20]", MapKind::component,
            "circle 250,0 r5\npolygon 250,-16\ntext 255,20 'A'\n");
        row("anchor is text alone, centred 10 px above", "anchor A [0.8, 0.25]", MapKind::anchor,
            "text 250,90 'A' middle\n");
        row("note starts at its point", "note hello [0.8, 0.25]", MapKind::note, "text 250,100 'hello'\n");
        row("annotation", "annotation 7 [0.8, 0.25] x", MapKind::annotation,
            "circle 250,100 r15\ntext 250,105 '7' middle\n");
        row("area", "pioneers [0.8, 0.25, 0.6, 0.5]", MapKind::attitude,
            "box 250,100 500,200\ntext 375,194 'Pioneers' middle\n");
        row("dependency: centre to centre", "component A [0.8, 0.25]\ncomponent B [0.4, 0.5]\nA->B", MapKind::link,
            "line 250,100 500,300\n");
        row("flow: a band below the line, a head at its end", "component A [0.8, 0.25]\ncomponent B [0.4, 0.25]\nA+>B",
            MapKind::link, "line 250,100 250,300\nline 250,100 250,300\npolygon 250,294\n");
        row("flow against the way", "component A [0.8, 0.25]\ncomponent B [0.4, 0.25]\nA+<B", MapKind::link,
            "line 250,100 250,300\nline 250,100 250,300\npolygon 250,106\n");
        row("flow both ways", "component A [0.8, 0.25]\ncomponent B [0.4, 0.25]\nA+<>B", MapKind::link,
            "line 250,100 250,300\nline 250,100 250,300\npolygon 250,294\npolygon 250,106\n");
        row("flow with a value that goes back", "component A [0.8, 0.25]\ncomponent B [0.4, 0.25]\nA+'5'<B",
            MapKind::link,
            "line 250,100 250,300\nline 250,100 250,300\npolygon 250,106\ntext 261.164,203.85 '5' middle\n");
        row("an evolved point has the method of its line",
            "component A [0.8, 0.25] (build)\nevolve A 0.75 (buy) label [5, -20]", MapKind::evolved,
            "line 250,100 725,100\npolygon 731,100\ncircle 750,100 r15\ncircle 750,100 r5\ntext 755,80 'A'\n");
        row("market over a strategy's disc", "component A [0.8, 0.25] (market, outsource) label [5, -30]",
            MapKind::component,
            "circle 250,100 r24\ncircle 250,100 r18\npolygon 258.66,105\ncircle 258.66,105 r5\ncircle "
            "241.34,105 r5\ncircle 250,90 r5\ntext 255,70 'A'\n");
        row("legacy pipeline", "component A [0.8, 0.25]\npipeline A [0.2, 0.6]", MapKind::pipeline,
            "box 185,102 615,124\ncircle 200,113 r5\ncircle 600,113 r5\n");
        row("nested pipeline",
            "component A [0.8, 0.25]\npipeline A {\ncomponent x [0.2] label [1, 2]\ncomponent y [0.6] label [1, 2]\n}",
            MapKind::pipeline, "box 185,100 615,122\n");
        row("child", "component A [0.8, 0.25]\npipeline A {\ncomponent x [0.2] label [1, 2]\n}", MapKind::child,
            "circle 200,111 r5\ntext 201,113 'x'\n");
        row("hidden pipeline", "component A [0.8, 0.25]\npipeline A", MapKind::pipeline, "");
        row("evolved", "component A [0.8, 0.25] inertia\nevolve A->B 0.75 label [5, -10]", MapKind::evolved,
            "line 250,100 735,100\npolygon 741,100\nbox 397,90 403,110\ncircle 750,100 r5\ntext 755,90 'B'\n");
    }
    void elements()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(marksOf(drawn(text.toStdString()), {static_cast<MapKind>(kind), 0, 0})),
                 expected);
    }
    void parentOfAPipelineIsASquare()
    {
        QCOMPARE(
            marksOf(drawn("component A [0.8, 0.25] label [5, -10]\npipeline A [0.2, 0.6]"), {MapKind::component, 0, 0}),
            std::string("box 245,95 255,105\ntext 255,90 'A'\n"));
    }
    void severalEvolutionsMakeAChain()
    {
        const auto drawing = drawn("component A [0.8, 0.2]\nevolve A 0.8\nevolve A 0.5");
        QVERIFY(marksOf(drawing, {MapKind::evolved, 1, 0}).starts_with("line 200,100 "));
        QVERIFY(marksOf(drawing, {MapKind::evolved, 0, 0}).starts_with("line 500,100 "));
    }
    void captionsAreNeverUpsideDown()
    {
        for (const auto& mark : drawn("component A [0.2, 0.8]\ncomponent B [0.6, 0.2]\nA->B; why").marks)
            if (mark.text == "why")
                QVERIFY(mark.angle > -90 && mark.angle <= 90);
    }
    void axesCanBeHidden()
    {
        const auto all = drawn("");
        const auto none = drawn("evolution --hide\nvaluechain --hide");
        QVERIFY(all.marks.size() > 10);
        QCOMPARE(none.marks.size(), std::size_t(1)); // the title
    }
    // Placed labels cover neither each other nor a glyph, in a map where all default places would.
    void labelsKeepOutOfEachOthersWay()
    {
        std::string text;
        for (int i = 0; i < 8; ++i)
            text += fmt::format("component Name number {} [0.5, {}]\n", i, 0.3 + i * 0.05);
        const auto drawing = drawn(text);
        for (std::size_t i = 0; i < drawing.targets.size(); ++i)
            for (std::size_t j = i + 1; j < drawing.targets.size(); ++j)
                if (drawing.targets[i].isLabel && drawing.targets[j].isLabel)
                    QVERIFY(!drawing.targets[i].box.meets(drawing.targets[j].box));
    }
    // Two names by hand on each other: the later one gives way, no further than it must, with a line to its point.
    void authorsLabelsGiveWay()
    {
        const std::string text = "component First [0.8, 0.25] label [20, 30]\n"
                                 "component Second [0.8, 0.25] label [20, 34]\n";
        const auto drawing = drawn(text);
        const auto& first = drawing.labels.at(core::labelKey({MapKind::component, 0, 0}));
        const auto& second = drawing.labels.at(core::labelKey({MapKind::component, 1, 0}));
        QVERIFY(!first.moved && first.dx == 20 && first.dy == 30);
        QVERIFY(second.moved && second.byAuthor);
        const double moved = std::hypot(second.dx - 20, second.dy - 34);
        QVERIFY2(moved > 8 && moved < 9, qPrintable(QString::number(moved))); // 13 px high less 4 px apart
        const auto lines = std::ranges::count_if(drawing.marks, [](const core::MapMark& mark) {
            return mark.kind == MapMarkKind::line && mark.element.kind == MapKind::component;
        });
        QCOMPARE(lines, 1);
        const auto kept = drawn("// opsatlas: labels as written\n" + text);
        const auto& there = kept.labels.at(core::labelKey({MapKind::component, 1, 0}));
        QVERIFY(!there.moved && there.dx == 20 && there.dy == 34);
    }
    void textsStayInThePicture()
    {
        const auto drawing = drawn("component Left [0.5, 0.02] label [-981, 311]\ncomponent A rather long name at the "
                                   "edge [0.5, 0.99]\nnote A note that goes on and on beyond the edge [0.2, 0.95]");
        for (const auto& target : drawing.targets)
            QVERIFY(target.box.left >= -1 && target.box.top >= -1 && target.box.right <= drawing.width + 1
                    && target.box.bottom <= drawing.height + 1);
    }
    void longTitlesWrap()
    {
        std::string title = "title A";
        for (int i = 0; i < 30; ++i)
            title += " long title";
        const auto one = drawn("title A");
        const auto many = drawn(title);
        QVERIFY(many.area.top > one.area.top);
        QCOMPARE(many.area.height(), one.area.height());
        for (const auto& mark : many.marks)
            if (mark.kind == MapMarkKind::text && !mark.element && mark.angle == 0)
                QVERIFY(mark.align == core::MapAlign::end || mark.points[0].x + mark.length <= many.width);
    }
    // The legend goes where it hides nothing; markers leave points and each other alone; their numbers fit.
    void annotationsHideNothing()
    {
        std::string text = "component A [0.9, 0.1]\ncomponent B [0.88, 0.12]\n";
        for (int i = 0; i < 6; ++i)
            text += fmt::format("annotation {} [0.9, 0.1] a remark of some length\n", i == 5 ? 12345 : i);
        const auto drawing = drawn(text);
        core::MapBox legend;
        std::vector<core::MapMark> circles;
        for (const auto& target : drawing.targets)
            if (target.element.kind == MapKind::legend)
                legend = target.box;
        for (const auto& mark : drawing.marks)
            if (mark.kind == MapMarkKind::circle) {
                QVERIFY(!legend.contains(mark.points[0]));
                circles.push_back(mark);
            } else if (mark.kind == MapMarkKind::text && mark.element.kind == MapKind::annotation) {
                QVERIFY(mark.length < 2 * circles.back().radius);
            }
        QVERIFY(legend.width() > 0);
        for (std::size_t i = 0; i < circles.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(std::hypot(circles[i].points[0].x - circles[j].points[0].x,
                                   circles[i].points[0].y - circles[j].points[0].y)
                        >= std::max(circles[i].radius, circles[j].radius));
    }
    // A text that stands well stays where it is when something else changes.
    void labelsKeepTheirPlaces()
    {
        std::string text;
        for (int i = 0; i < 12; ++i)
            text += fmt::format("component Name number {} [{}, {}]\n", i, 0.5 + i % 3 * 0.02, 0.3 + i * 0.03);
        const auto before = drawn(text);
        core::DrawOptions options;
        options.before = &before.labels;
        const auto after = drawn(text + "component Another one [0.52, 0.44]\n", options);
        int moved = 0;
        for (const auto& [key, label] : before.labels)
            moved += after.labels.at(key) == label ? 0 : 1;
        QVERIFY2(moved <= 2, qPrintable(QString::number(moved)));
    }
    void seedMapIsReadable()
    {
        const auto text = core::readMapFile(SOURCE_DIR "/resources/maps/seed.owm");
        const auto reading = core::readOwm(text);
        QVERIFY(std::ranges::all_of(reading.diagnostics,
                                    [](const auto& one) { return one.severity == core::Severity::hint; }));
        QVERIFY(reading.missing.empty());
        for (const auto* style : {"plain", "wardley", "colour", "handwritten", "dark"}) {
            core::DrawOptions options;
            options.style = style;
            const auto drawing =
                core::drawMap(reading.map, core::resolveNames(reading.map), options, core::plainTextWidth);
            for (std::size_t i = 0; i < drawing.targets.size(); ++i) {
                const auto& one = drawing.targets[i];
                QVERIFY(one.box.left >= 0 && one.box.top >= 0 && one.box.right <= drawing.width
                        && one.box.bottom <= drawing.height);
                for (std::size_t j = i + 1; one.isLabel && j < drawing.targets.size(); ++j)
                    QVERIFY(!drawing.targets[j].isLabel || !one.box.meets(drawing.targets[j].box));
            }
        }
    }
    void pointsAtWhatIsThere()
    {
        const auto drawing = drawn("component A [0.8, 0.25] label [20, -30]\ncomponent B [0.4, 0.5]\nA->B");
        bool isLabel = true;
        QVERIFY((core::elementAt(drawing, {drawing.area.left + 253, drawing.area.top + 101}, 6, &isLabel)
                 == core::MapRef{MapKind::component, 0, 0}));
        QVERIFY(!isLabel);
        QVERIFY((core::elementAt(drawing, {drawing.area.left + 273, drawing.area.top + 66}, 6, &isLabel)
                 == core::MapRef{MapKind::component, 0, 0}));
        QVERIFY(isLabel);
        QVERIFY(!core::elementAt(drawing, {drawing.area.left + 800, drawing.area.top + 400}, 6, &isLabel));
        const auto at = core::pointAt(drawing, {drawing.area.left + 250, drawing.area.top + 100});
        QVERIFY(qFuzzyCompare(at.visibility, 0.8) && qFuzzyCompare(at.maturity, 0.25));
    }
    // What follows a dragged element, drawn alone, is exactly what the whole drawing has of it.
    void partsAreThoseOfTheWhole()
    {
        const std::string text = "component A [0.8, 0.25] inertia\ncomponent B [0.4, 0.5]\ncomponent C [0.3, "
                                 "0.1]\npipeline A {\ncomponent x [0.2]\ncomponent y [0.6]\n}\nevolve A 0.8\nevolve B "
                                 "0.9\nA->B\nB->x\nC->B\nnote n [0.1, 0.1]\nannotation 1 [0.2, 0.2] t";
        const auto map = core::readOwm(text).map;
        const auto resolved = core::resolveNames(map);
        const auto whole = core::drawMap(map, resolved, {}, core::plainTextWidth);
        for (const auto ref : {core::MapRef{MapKind::component, 0, 0}, core::MapRef{MapKind::component, 1, 0},
                               core::MapRef{MapKind::child, 0, 1}, core::MapRef{MapKind::evolved, 0, 0},
                               core::MapRef{MapKind::note, 0, 0}}) {
            const auto moving = core::movesWith(map, resolved, ref);
            core::DrawOptions options;
            options.only = &moving;
            options.labels = &whole.labels;
            const auto part = core::drawMap(map, resolved, options, core::plainTextWidth);
            std::vector<core::MapMark> expected;
            for (const auto& mark : whole.marks)
                if (core::touches(mark, moving))
                    expected.push_back(mark);
            QVERIFY(part.marks == expected);
            QVERIFY(!expected.empty());
        }
    }
    void svgEscapesText()
    {
        const auto drawing = drawn("title <b>&\"x\ncomponent <img src='file:///etc/hostname'> [0.5, 0.5] label [0, "
                                   "0]\nnote ]]><script>x()</script> [0.1, 0.1]");
        const auto svg = core::svgOf(drawing, "<b>");
        QXmlStreamReader reader(QByteArray::fromStdString(svg));
        const QStringList known = {QStringLiteral("svg"),  QStringLiteral("title"),  QStringLiteral("rect"),
                                   QStringLiteral("line"), QStringLiteral("circle"), QStringLiteral("polygon"),
                                   QStringLiteral("text")};
        QString words;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement)
                QVERIFY2(known.contains(reader.name().toString()), qPrintable(reader.name().toString()));
            if (reader.isCharacters())
                words += reader.text();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(words.contains(QStringLiteral("<script>x()</script>")));
        QVERIFY(!QByteArray::fromStdString(svg).contains("href"));
    }
    void svgBytes()
    {
        const std::string text =
            "title Tea & cake\nsize [400, 200]\nstyle wardley\nanchor Public [0.9, 0.5]\ncomponent Cup of Tea [0.6, "
            "0.6] label [5, 20] (buy)\ncomponent Kettle [0.3, 0.35] inertia\n"
            "Public->Cup of Tea\nCup of Tea->Kettle; boils\nevolve Kettle 0.8\nnote n [0.1, 0.1]\n";
        const auto map = core::readOwm(text).map;
        const auto svg = core::svgOf(core::drawMap(map, core::resolveNames(map), {}, core::plainTextWidth), map.title);
        QFile file(QStringLiteral(TEST_DATA "/maps/tea.svg"));
        if (qEnvironmentVariableIsSet("OPSATLAS_WRITE_GOLDEN") && file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(svg));
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QByteArray::fromStdString(svg), file.readAll());
    }
};

ROOM_TEST(TestMapDraw)
#include "tst_map_draw.moc"

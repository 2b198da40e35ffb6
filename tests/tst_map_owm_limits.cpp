#include "core/base/message_text.h"
#include "core/map/draw.h"
#include "core/map/owm_read.h"
#include "core/map/owm_write.h"
#include "core/map/svg.h"
#include "core/map/text_width.h"
#include "tests/room.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <fmt/format.h>

#include <algorithm>
#include <random>

// Whatever the text is, it is read to its end, in time with its length, and nothing that comes out points beyond it.
class TestMapOwmLimits : public QObject {
    Q_OBJECT

    static std::string repeated(std::string_view part, std::size_t count)
    {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += part;
        return text;
    }
    static bool says(const core::OwmReading& reading, std::string_view code)
    {
        return std::ranges::any_of(reading.diagnostics, [&](const auto& one) { return one.code == code; });
    }
    static void checked(const std::string& text)
    {
        const auto reading = core::readOwm(text);
        const auto lines = std::ranges::count(text, '\n') + 1;
        QVERIFY(reading.diagnostics.size() <= core::maxMapDiagnostics);
        for (const auto& one : reading.diagnostics) {
            QVERIFY(one.line >= 1 && one.line <= lines && one.column >= 1 && one.endColumn >= one.column
                    && !one.code.empty() && !core::messageText(one.text).empty());
            for (const auto& edit : one.edits)
                QVERIFY(edit.offset + edit.length <= text.size());
        }
        for (const auto* list : {&reading.map.components, &reading.map.anchors, &reading.map.submaps})
            for (const auto& one : *list)
                QVERIFY(one.at.line >= 1 && one.at.line <= lines && !one.name.empty()
                        && core::lineStart(text, one.at.line) != std::string::npos);
        const auto drawing = core::drawMap(reading.map, core::resolveNames(reading.map), {}, core::plainTextWidth);
        for (const auto& mark : drawing.marks)
            for (const auto& spot : mark.points)
                QVERIFY(std::isfinite(spot.x) && std::isfinite(spot.y));
        QVERIFY(core::svgOf(drawing, reading.map.title).ends_with("</svg>\n"));
        auto fixed = text;
        for (const auto& one : reading.diagnostics)
            if (!one.edits.empty()) {
                core::applyEdits(fixed, one.edits);
                break;
            }
        core::readOwm(fixed);
    }

private Q_SLOTS:
    void aMillionLines()
    {
        const auto reading = core::readOwm(repeated("a\n", 1'000'000));
        QCOMPARE(reading.diagnostics.size(), core::maxMapDiagnostics);
        QVERIFY(says(reading, "owm.too-many-findings"));
    }
    void elementsUpToTheLimit()
    {
        const auto most = repeated("component A [0.5, 0.5]\n", core::maxMapElements);
        auto reading = core::readOwm(most);
        QCOMPARE(reading.map.components.size(), core::maxMapElements);
        QVERIFY(!says(reading, "owm.too-many-elements"));
        reading = core::readOwm("component B [0.5, 0.5]\n" + most);
        QCOMPARE(reading.map.components.size(), core::maxMapElements);
        reading = core::readOwm(repeated("note n [0.5, 0.5]\n", core::maxMapElements + 1));
        QCOMPARE(reading.map.notes.size(), core::maxMapElements);
        QVERIFY(says(reading, "owm.too-many-elements"));
        reading = core::readOwm("A" + repeated("->A", core::maxMapLinks + 5));
        QCOMPARE(reading.map.links.size(), core::maxMapLinks);
        QVERIFY(says(reading, "owm.too-many-elements"));
    }
    void evilLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const std::string& text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        constexpr std::size_t many = 20'000;
        row("arrows", repeated("->", many));
        row("flow values that never close", repeated("+'", many));
        row("blanks and arrows", repeated(" ", many) + repeated("->", many));
        row("quotes", repeated("\"", many) + "->" + repeated("\"", many));
        row("quotes after arrows", repeated("->\"", many));
        row("quoted names", repeated("\"a->\"", many));
        row("brackets", "component " + repeated("[", many));
        row("brackets with blanks", "component " + repeated(" [x", many));
        row("glued brackets", "component " + repeated("a[", many) + "0.1,0.2]");
        row("round brackets", "component A [0.5, 0.5] " + repeated("(", many));
        row("pairs", "component A [0.5, 0.5] " + repeated("(buy) ", many));
        row("labels", "component A [0.5, 0.5] " + repeated("label [1,2] ", many));
        row("evolve numbers", "evolve a" + repeated(" 0.5", many));
        row("evolve pairs", "evolve a" + repeated(" (buy)", many));
        row("annotation places", "annotation 1 [" + repeated("[0.1,0.2],", many) + "] x");
        row("semicolons", "A->B" + repeated("; \"", many));
        row("open comments", repeated("/*", many));
        row("comments opened and closed", repeated("/**/", many));
        row("slashes", "note " + repeated("://", many));
        row("url brackets", "submap A [0,0] " + repeated("url(http://x ", 5'000));
        row("blank lines before a brace", "pipeline A" + repeated("\n", many) + "{");
        row("pipelines without a brace", repeated("pipeline A\n{\n", many / 2));
        row("pipelines and blanks", repeated("pipeline A\n\n\n\n", many / 2));
        row("unknown evolves",
            repeated("component Kettle [0.1,0.2]\n", many / 4) + repeated("evolve Kettel 0.8\n", many / 4));
        row("a circle of thousands", [] {
            std::string text;
            for (int i = 0; i < 5'000; ++i)
                text += fmt::format("component c{} [0.5, 0.5]\nc{}->c{}\n", i, i, (i + 1) % 5'000);
            return text;
        }());
        row("eleven layers, each linked to all of the next", [] {
            std::string text;
            for (int layer = 0; layer < 11; ++layer)
                for (int i = 0; i < 3; ++i) {
                    text += fmt::format("component c{}_{} [{}, 0.5]\n", layer, i, 1 - layer * 0.09);
                    for (int j = 0; j < 3 && layer < 10; ++j)
                        text += fmt::format("c{}_{}->c{}_{}\n", layer, i, layer + 1, j);
                }
            return text;
        }());
        row("numbers beyond all bounds",
            "size [1e300, -5]\ncomponent A [1e400, -1e308]\nnote n [1e308, 1e308]\nannotation 1e300 [9e99,9] x\nevolve "
            "A 1.e300\npioneers [1e300,1e300,1e300,1e300]\nannotations [1e300, -1e300]");
        row("NUL and bad UTF-8", std::string("component \0\xFF\xC3 [0.5, 0.5]\n\xC3->\xFF", 29));
        row("carriage returns", repeated("component A [0.1,0.2]\r", 100));
    }
    void evilLines()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer clock;
        clock.start();
        checked(text.toStdString());
        // A second for 64 KiB is the bar; a loaded machine and a build without optimisation get twenty.
        QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    }
    void randomBytesAndBrokenMaps()
    {
        QFile file(QStringLiteral(TEST_DATA "/maps/rules.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto seed = file.readAll().toStdString();
        const std::string alphabet = " \t\r\n\"\\[](){},;:/*->+<>'.0123456789abcomponentevolvepipeline\xC3\xBC\xFF";
        std::mt19937 random(3);
        for (int round = 0; round < 600; ++round) {
            const auto from = random() % seed.size();
            auto text = seed.substr(from, random() % 600);
            for (auto n = random() % 12; n > 0 && !text.empty(); --n) {
                const auto at = random() % text.size();
                switch (random() % 4) {
                case 0: text.erase(at, 1 + random() % 5); break;
                case 1: text.insert(at, text.substr(random() % text.size(), random() % 40)); break;
                default: text.insert(at, 1, alphabet[random() % alphabet.size()]);
                }
            }
            checked(text);
        }
    }
};

ROOM_TEST(TestMapOwmLimits)
#include "tst_map_owm_limits.moc"

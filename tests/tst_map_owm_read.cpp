#include "core/map/map_file.h"
#include "core/map/map_json.h"
#include "core/map/owm_read.h"
#include "tests/room.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <fmt/format.h>

#include <random>

// The rules of the map language: tests/data/maps/rules.txt holds cases of the form
//   === what is special
//   map text
//   --- what must come out of it, one line an element, then ! for each finding
// and tests/data/corpus/maps holds whole maps.
class TestMapOwmRead : public QObject {
    Q_OBJECT

    static std::string point(double v, double m) { return fmt::format("{} {}", v, m); }
    static std::string oneLine(const std::string& name)
    {
        std::string out;
        for (const char c : name)
            out += c == '\n' ? std::string("␤") : std::string(1, c);
        return "'" + out + "'";
    }
    static std::string tails(const std::optional<core::LabelOffset>& label, bool inertia, const core::Decorators& marks)
    {
        std::string out;
        if (label)
            out += fmt::format(" label {} {}", label->x, label->y);
        out += inertia ? " inertia" : "";
        out += marks.build ? " build" : "";
        out += marks.buy ? " buy" : "";
        out += marks.outsource ? " outsource" : "";
        out += marks.market ? " market" : "";
        out += marks.ecosystem ? " ecosystem" : "";
        return out;
    }
    static std::string settings(const core::WardleyMap& map)
    {
        const core::WardleyMap plain;
        std::string out;
        if (map.title != plain.title)
            out += fmt::format("title {}\n", map.title);
        if (map.style != plain.style)
            out += fmt::format("style {}\n", map.style);
        if (map.width != 0 || map.height != 0)
            out += fmt::format("size {} {}\n", map.width, map.height);
        if (map.stages != plain.stages)
            for (const auto& stage : map.stages)
                out += fmt::format("stage '{}' '{}'\n", stage.line1, stage.line2);
        out += map.evolutionHidden ? "evolution hidden\n" : "";
        out += map.valueChainHidden ? "valuechain hidden\n" : "";
        if (map.verticalCaption != "")
            out += fmt::format("y-axis '{}' '{}' '{}'\n", map.verticalCaption, map.verticalLow, map.verticalHigh);
        if (!(map.legend == plain.legend))
            out += "legend " + point(map.legend.visibility, map.legend.maturity) + "\n";
        return out;
    }
    static std::string said(const core::OwmReading& reading)
    {
        const auto& map = reading.map;
        std::string out = settings(map);
        const auto components = [&](const char* kind, const auto& list) {
            for (const auto& one : list)
                out +=
                    fmt::format("{} {} {}{}{}{} @{}\n", kind, oneLine(one.name), point(one.visibility, one.maturity),
                                tails(one.label, one.inertia, one.decorators), one.url.empty() ? "" : " url " + one.url,
                                one.placed ? "" : " unplaced", one.at.line);
        };
        components("component", map.components);
        components("anchor", map.anchors);
        components("submap", map.submaps);
        for (const auto& pipe : map.pipelines) {
            out += fmt::format("pipeline {} {}{} @{}\n", oneLine(pipe.name),
                               pipe.maturity1 ? fmt::format("{} {}", *pipe.maturity1, *pipe.maturity2) : "none",
                               pipe.hidden ? " hidden" : "", pipe.at.line);
            for (const auto& child : pipe.children)
                out += fmt::format("  child {} {}{} @{}\n", oneLine(child.name), child.maturity,
                                   tails(child.label, false, {}), child.at.line);
        }
        for (const auto& one : map.evolved)
            out += fmt::format("evolved {}{} {}{} @{}\n", oneLine(one.name),
                               one.renamed.empty() ? "" : " -> " + oneLine(one.renamed), one.maturity,
                               tails(one.label, false, one.decorators), one.at.line);
        for (const auto& link : map.links)
            out += fmt::format("link {} {} {}{}{} @{}\n", core::linkTypeName(link.type), oneLine(link.start),
                               oneLine(link.end), link.flowValue.empty() ? "" : " value " + link.flowValue,
                               link.context.empty() ? "" : " context " + link.context, link.at.line);
        for (const auto& note : map.notes)
            out += fmt::format("note {} {} @{}\n", oneLine(note.text), point(note.visibility, note.maturity),
                               note.at.line);
        for (const auto& one : map.annotations) {
            out += fmt::format("annotation {} '{}'", one.number ? fmt::format("{}", *one.number) : "none", one.text);
            for (const auto& place : one.places)
                out += " (" + point(place.visibility, place.maturity) + ")";
            out += fmt::format(" @{}\n", one.at.line);
        }
        for (const auto& one : map.attitudes)
            out += fmt::format("attitude {} {} {} @{}\n", static_cast<int>(one.kind),
                               point(one.visibility, one.maturity), point(one.visibility2, one.maturity2), one.at.line);
        for (const auto& one : map.accelerators)
            out += fmt::format("{} '{}' {} @{}\n", one.slows ? "deaccelerator" : "accelerator", one.name,
                               point(one.visibility, one.maturity), one.at.line);
        for (const auto& url : map.urls)
            out += fmt::format("url '{}' '{}' @{}\n", url.name, url.url, url.at.line);
        for (const auto& name : reading.missing)
            out += "missing " + oneLine(name) + "\n";
        for (const auto& one : reading.diagnostics)
            out += fmt::format("! {} {} {}:{}-{}\n", core::severityName(one.severity), one.code, one.line, one.column,
                               one.endColumn);
        return out;
    }

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QFile file(QStringLiteral(TEST_DATA "/maps/rules.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray all = "\n";
        all += file.readAll();
        int at = 0;
        while ((at = static_cast<int>(all.indexOf("\n=== ", at))) >= 0) {
            auto end = all.indexOf("\n=== ", at + 1);
            if (end < 0)
                end = all.size();
            const auto one = all.mid(at + 5, end - at - 5);
            const auto nameEnd = one.indexOf('\n');
            auto body = one.mid(nameEnd + 1);
            if (!body.endsWith('\n'))
                body += '\n';
            const auto rule = body.indexOf("---\n");
            QTest::newRow(one.left(nameEnd).constData())
                << (rule < 0 ? body : body.left(rule)) << (rule < 0 ? QByteArray() : body.mid(rule + 4));
            at = static_cast<int>(end);
        }
    }
    void rules()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto got = QByteArray::fromStdString(said(core::readOwm(text.toStdString())));
        if (qEnvironmentVariableIsSet("OPSATLAS_SHOW_SAID"))
            fprintf(stderr, "=== %s\n%s---\n%s", QTest::currentDataTag(), text.constData(), got.constData());
        if (got != expected)
            qDebug("got:\n%s", got.constData());
        QCOMPARE(got, expected);
    }
    // Whole maps: FILE.owm and, in FILE.owm.says, what must come out of it.
    void maps_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TEST_DATA "/corpus/maps"));
        const auto names = folder.entryList({QStringLiteral("*.owm")});
        QVERIFY(!names.isEmpty());
        for (const auto& name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void maps()
    {
        QFETCH(QString, path);
        QFile says(path + QStringLiteral(".says"));
        QVERIFY(says.open(QIODevice::ReadOnly));
        const auto got = QByteArray::fromStdString(said(core::readOwm(core::readMapFile(path.toStdString()))));
        QCOMPARE(got.split('\n'), says.readAll().split('\n'));
    }
};

ROOM_TEST(TestMapOwmRead)
#include "tst_map_owm_read.moc"

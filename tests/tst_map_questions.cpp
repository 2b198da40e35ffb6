#include "core/map/map_bindings.h"
#include "core/map/map_diff.h"
#include "core/map/map_lint.h"
#include "core/map/map_register.h"
#include "core/map/map_source.h"
#include "tests/room.h"

#include <QTest>

#include <fmt/format.h>

#include <algorithm>

// What is asked of maps that can be read: lint, diff, register, bindings.
class TestMapQuestions : public QObject {
    Q_OBJECT

    // "line code" of each finding, by comma.
    static QString linted(const std::string& text, const core::MapLintOptions& options)
    {
        std::string out;
        for (const auto& one : core::lintFindings(text, core::readMap(text), options))
            out += fmt::format("{}{} {}", out.empty() ? "" : ", ", one.line, one.code);
        return QString::fromStdString(out);
    }

private Q_SLOTS:
    void lint_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        const char* sound = "anchor U [0.9, 0.5]\ncomponent A [0.7, 0.5]\nU->A\n";
        row("sound", sound, "");
        row("empty", "", "");
        row("no anchor", "component A [0.7, 0.5]\ncomponent B [0.5, 0.5]\nA->B", "1 no_anchor");
        row("no link at all is said once", "anchor U [0.9, 0.5]\ncomponent A [0.7, 0.5]", "1 no_link");
        row("alone, on an island, linked to itself",
            "anchor U [0.9, 0.5]\ncomponent A [0.7, 0.5]\ncomponent B [0.5, 0.5]\ncomponent C [0.4, 0.5]\ncomponent D "
            "[0.3, 0.5]\nU->A\nC->D\nB->B",
            "3 no_link, 4 unreached, 5 unreached, 8 self_link");
        row("upwards and round",
            "anchor U [0.9, 0.5]\ncomponent A [0.7, 0.5]\ncomponent B [0.5, 0.5]\nU->A\nA->B\nB->A",
            "6 cycle, 6 link_upwards");
        row("twice", "anchor U [0.9, 0.5]\ncomponent A [0.7, 0.5]\nU->A\nU -> a", "4 double_link");
        row("dangling, once a name", "anchor U [0.9, 0.5]\ncomponent A [0.7, 0.5]\nU->A\nA->X\nX->A", "4 dangling_end");
        row("declared twice", "anchor U [0.9, 0.5]\ncomponent A [0.7, 0.5]\ncomponent A [0.5, 0.5]\nU->A",
            "3 duplicate_name");
        row("methods at their stages",
            "anchor U [0.9, 0.5]\ncomponent A [0.7, 0.7] (build)\ncomponent B [0.6, 0.17] (outsource)\nU->A\nU->B",
            "2 commodity_built, 3 genesis_outsourced");
        row("back, and far without inertia",
            "anchor U [0.9, 0.5]\ncomponent A [0.7, 0.5]\ncomponent B [0.6, 0.1]\nU->A\nU->B\nevolve A 0.4\nevolve B "
            "0.5",
            "6 evolve_backwards, 7 inertia_unmarked");
        row("percent", "anchor U [90, 50]\ncomponent A [0.7, 0.5]\nU->A", "1 percent_coordinates");
        row("the author of an allowed rule",
            "// opsatlas: allow commodity_built A\nanchor U [0.9, 0.5]\ncomponent A "
            "[0.7, 0.7] (build)\ncomponent B [0.6, 0.8] (build)\nU->A\nU->B",
            "4 commodity_built");
        row("two users on one supplier",
            "anchor U [0.9, 0.5]\nanchor V [0.9, 0.7]\ncomponent A [0.7, 0.5] (buy)\nU->A\nV->A", "3 single_supplier");
        row("labels on each other",
            "anchor U [0.9, 0.5]\ncomponent Long name [0.5, 0.5] label [10, 10]\ncomponent Another [0.5, 0.5] label "
            "[12, 12]\nU->Long name\nU->Another",
            "3 label_overlap");
        row("children outside their numbers, a component on the box",
            "anchor U [0.9, 0.5]\ncomponent P [0.5, 0.5]\ncomponent Q [0.49, 0.4]\npipeline P [0.3, 0.6] {\ncomponent "
            "x "
            "[0.3]\ncomponent y [0.8]\n}\nU->P\nP->Q",
            "3 beside_pipeline, 6 pipeline_child_outside");
        row("comments that mean nobody",
            "// opsatlas: B = c\n// opsatlas: what\nanchor U [0.9, 0.5]\ncomponent A [0.7, "
            "0.5]\nU->A",
            "1 unknown_binding, 2 unknown_binding");
        row("a promise past its day",
            "// opsatlas: A evolves by 2019-Q4\n// opsatlas: B evolves by 2020\nanchor U [0.9, 0.5]\ncomponent A [0.7, "
            "0.5]\ncomponent B [0.6, 0.5]\nU->A\nU->B\nevolve A 0.6\nevolve B 0.6",
            "1 overdue_evolution");
    }
    void lint()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        core::MapLintOptions options;
        options.now_ms = 1'577'836'800'000; // 2020-01-01
        QCOMPARE(linted(text.toStdString(), options), expected);
    }
    void fixesAreWholeLines()
    {
        const std::string text = "anchor U [90, 50]\ncomponent Boiler [0.7, 0.5]\nU->Boilr\n";
        const auto found = core::lintFindings(text, core::readMap(text), {});
        QCOMPARE(found[0].fix->now, std::string("anchor U [0.9, 0.5]"));
        const auto fix = std::ranges::find(found, "dangling_end", &core::MapLintFinding::code)->fix;
        QVERIFY((*fix == core::MapLintFix{3, "U->Boilr", "U->Boiler"}));
    }
    void asksThePortfolio()
    {
        const std::vector<core::MapLintComponent> portfolio = {{"a-b", true}, {"c", false}};
        core::MapLintOptions options;
        options.portfolio = &portfolio;
        QCOMPARE(linted("anchor U [0.9, 0.5]\ncomponent A b [0.7, 0.5]\ncomponent C [0.6, 0.5]\ncomponent D [0.5, "
                        "0.5]\nU->A b\nU->C\nU->D\n// opsatlas: D = a b, nobody",
                        options),
                 QStringLiteral("3 unowned, 8 unknown_binding"));
    }
    void bindings()
    {
        const auto map =
            core::readMap("// opsatlas: \"A = b\" = x, y z\ncomponent A [0.5, 0.5] // opsatlas: A =\n").map;
        const auto all = core::mapBindings(map);
        QCOMPARE(all.bindings.size(), std::size_t(2));
        QCOMPARE(all.bindings[0].name, std::string("A = b"));
        QVERIFY((all.bindings[0].members == std::vector<std::string>{"x", "y z"}));
        QVERIFY(all.bindings[1].members.empty());
        QCOMPARE(core::boundName(" Support-bot "), core::boundName("support_BOT"));
    }
    void diff()
    {
        const auto before = core::readMap("title A\ncomponent One [0.5, 0.5]\ncomponent Two [0.3, 0.5]\ncomponent Gone "
                                          "[0.1, 0.1]\nOne->Two\nOne->Gone\nevolve Two 0.7")
                                .map;
        const auto after = core::readMap("title B\ncomponent One [0.52, 0.5] (buy)\ncomponent Deux [0.3, 0.52]\n"
                                         "component New [0.9, 0.9]\nOne->Deux; why\nNew->One\nevolve Deux 0.8")
                               .map;
        const auto diff = core::mapDiff(before, after);
        QVERIFY((diff.renamed == std::vector<core::NamePair>{{"Two", "Deux"}}));
        QVERIFY((diff.added == std::vector<std::string>{"New"}));
        QVERIFY((diff.removed == std::vector<std::string>{"Gone"}));
        QVERIFY((diff.linksAdded == std::vector<core::NamePair>{{"New", "One"}}));
        QVERIFY((diff.linksRemoved == std::vector<core::NamePair>{{"One", "Gone"}}));
        QCOMPARE(diff.moved.size(), std::size_t(2));
        QCOMPARE(diff.evolved.size(), std::size_t(1));
        QCOMPARE(diff.evolved[0].name, std::string("Deux"));
        QCOMPARE(diff.changed.size(), std::size_t(2)); // the method, the caption
        QVERIFY(diff.title.has_value());
        QVERIFY(core::mapDiff(before, before).isEmpty());
    }
    void similarNames_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("similar");
        QTest::newRow("plural") << "Sensor"
                                << "sensors" << true;
        QTest::newRow("blank") << "Web site"
                               << "Website" << true;
        QTest::newRow("one letter") << "Maintenance"
                                    << "Maintainance" << true;
        QTest::newRow("swapped") << "Planing"
                                 << "Plannig" << true;
        QTest::newRow("short") << "Bus"
                               << "Bush" << false;
        QTest::newRow("digit") << "Gate 1"
                               << "Gate 2" << false;
        QTest::newRow("short word") << "Model A"
                                    << "Model B" << false;
        QTest::newRow("other") << "Heating"
                               << "Lighting" << false;
    }
    void similarNames()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(core::areSimilar(a.toStdString(), b.toStdString()), "similar");
    }
    void registerSaysWhereMapsDisagree()
    {
        const auto one = core::readMap("component Power [0.5, 0.88]\ncomponent Bus [0.5, 0.5]").map;
        const auto two = core::readMap("component Power [0.2, 0.55]\ncomponent Bus [0.5, 0.6]").map;
        const auto all = core::mapRegister({{"one", &one}, {"two", &two}});
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(all[0].name == "Bus" && !all[0].disagrees);
        QVERIFY(all[1].name == "Power" && all[1].disagrees);
        QCOMPARE(all[1].maps[1].map, std::string("two"));
    }
};

ROOM_TEST(TestMapQuestions)
#include "tst_map_questions.moc"

// Bindings of a map to a portfolio, and what its value chain says of money and quality.
#include "core/base/error.h"
#include "core/map/map_bound.h"
#include "core/map/map_numbers.h"
#include "core/map/map_source.h"
#include "core/map/owm_write.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QTest>

#include <fmt/format.h>

#include <algorithm>

using namespace core;

namespace {

const Period may = *Period::parse("2026-05");

// Spend and tests of six components; "idle" stands still to a third.
MeasureTable portfolio()
{
    MeasureTable table;
    table.setReportingCurrency("EUR");
    const auto put = [&](const char* name, double spend, double run, double passed) {
        made::stated(table, name, "spend", "2026-05", std::vector{spend});
        if (run > 0) {
            made::stated(table, name, "dq_tests_run", "2026-05", std::vector{run});
            made::stated(table, name, "dq_tests_passed", "2026-05", std::vector{passed});
        }
    };
    put("web-shop", 100.10, 100, 100);
    put("lake", 50.05, 100, 90);
    put("iron", 0.01, 0, 0);
    put("bot", 7, 20, 19);
    put("old_mill", 12.34, 0, 0);
    put("spare", 1000, 0, 0);
    return table;
}

MapNumbers numbersOf(const char* text, const char* kpi = "data.test_pass_rate")
{
    const auto table = portfolio();
    const KpiEngine engine(table, made::standard());
    const std::vector maps = {readMap(text).map};
    MapNumbersRequest request;
    request.period = may;
    request.kpi = kpi;
    return mapNumbers(maps[0], maps, engine, request);
}

std::string money(const std::optional<Rational>& spend) { return spend ? spend->decimal().trimmedText() : "none"; }

QString joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return QString::fromStdString(text);
}

} // namespace

class TestMapNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void binds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("by name", "component Web Shop [0.5, 0.5]\ncomponent OLD-mill [0.4, 0.5]\ncomponent Lakes [0.3, 0.5]",
            "Web Shop: web-shop; OLD-mill: old_mill; Lakes: ");
        row("by comment, wherever it stands",
            "// opsatlas: Shop = web shop\ncomponent Shop [0.5, 0.5]\ncomponent Lake [0.4, 0.5]\n"
            "// opsatlas: lake = bot, LAKE, nobody",
            "Shop: web-shop; Lake: bot, lake");
        row("nothing on purpose, and by mistake",
            "component Lake [0.5, 0.5]\ncomponent Bot [0.5, 0.5]\n// opsatlas: Lake =\n// opsatlas: Bot = nobody",
            "Lake: nothing; Bot: ");
        row("the last of several lines", "component A [0.5, 0.5]\n// opsatlas: A = lake\n// opsatlas: A = bot",
            "A: bot");
        row("quoted names", "component \"A = b, c\" [0.5, 0.5]\n// opsatlas: \"A = b, c\" = \"lake\", bot",
            "A = b, c: lake, bot");
        row("children, anchors, submaps, evolved ends",
            "anchor Bot [0.9, 0.5]\nsubmap Lake [0.5, 0.5]\ncomponent P [0.4, 0.5]\npipeline P {\ncomponent iron "
            "[0.4]\n}\nevolve P->Spare 0.8\nevolve Lake 0.9",
            "Bot: bot; Lake: lake; P: ; iron: iron; Spare: spare");
    }
    void binds()
    {
        QFETCH(QString, text);
        const auto map = readMap(text.toStdString()).map;
        const std::vector<std::string> names = {"bot", "iron", "lake", "old_mill", "spare", "web-shop"};
        QStringList found;
        for (const auto& one : boundElements(map, names))
            found += QString::fromStdString(one.name) + QStringLiteral(": ")
                     + (one.onPurpose ? QStringLiteral("nothing") : joined(one.members));
        QTEST(found.join(QStringLiteral("; ")), "expected");
    }
    // Two names that fold alike: the one that is equal to the letter goes before.
    void equalNamesGoFirst()
    {
        const auto map = readMap("component a-b [0.5, 0.5]\ncomponent A B [0.4, 0.5]").map;
        const std::vector<std::string> names = {"a-b", "a_b"};
        const auto bound = boundElements(map, names);
        QCOMPARE(joined(bound[0].members), QStringLiteral("a-b"));
        QCOMPARE(joined(bound[1].members), QStringLiteral("a-b, a_b"));
    }
    void renamesInComments()
    {
        std::string text = "component A [0.5, 0.5]\n// opsatlas: a = lake, bot\n// opsatlas: A evolves by 2027-Q2\n"
                           "// opsatlas: allow no_link A\n";
        const auto map = readMap(text).map;
        applyEdits(text, renameElement(text, map, {MapKind::component, 0, 0}, "B = c"));
        QCOMPARE(
            QString::fromStdString(text),
            QStringLiteral("component B = c [0.5, 0.5]\n// opsatlas: \"B = c\" = lake, bot\n// opsatlas: \"B = c\" "
                           "evolves by 2027-Q2\n// opsatlas: allow no_link \"B = c\"\n"));
        QCOMPARE(boundElements(readMap(text).map, std::vector<std::string>{"bot", "lake"})[0].members.size(),
                 std::size_t(2));
    }

    void splitsEvenly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stages"); // places and spend, genesis to commodity
        QTest::newRow("one place each") << "component Lake [0.5, 0.1]\ncomponent Web shop [0.5, 0.8]"
                                        << "1 50.05, 0 0, 0 0, 1 100.1";
        QTest::newRow("one component at two places")
            << "component Lake [0.5, 0.1]\ncomponent B [0.5, 0.5]\n// opsatlas: B = lake"
            << "1 25.025, 0 0, 1 25.025, 0 0";
        QTest::newRow("three places, twice at one stage")
            << "component A [0.5, 0.1]\ncomponent B [0.5, 0.1]\ncomponent C [0.5, 0.9]\n// opsatlas: A = iron\n"
               "// opsatlas: B = iron\n// opsatlas: C = iron, bot"
            << "2 0.006666666666666667, 0 0, 0 0, 1 7.003333333333333";
        QTest::newRow("nothing known") << "component A [0.5, 0.3]\ncomponent Lake [0.4, 0.5]\n// opsatlas: Lake ="
                                       << "0 0, 1 none, 1 none, 0 0";
    }
    void splitsEvenly()
    {
        QFETCH(QString, text);
        const auto made = numbersOf(text.toUtf8().constData());
        std::vector<std::string> stages;
        Rational sum;
        for (const auto& one : made.stages) {
            stages.push_back(fmt::format("{} {}", one.places, money(one.spend)));
            sum += one.spend.value_or(Rational());
        }
        QTEST(joined(stages), "stages");
        // Whatever the split, nothing is lost, to the last digit, and both ways of cutting agree.
        Rational whole;
        for (const auto& one : made.strategies)
            whole += one.spend.value_or(Rational());
        QVERIFY(sum == whole);
        std::vector<std::string> members;
        for (const auto& place : made.places)
            members.insert(members.end(), place.element.members.begin(), place.element.members.end());
        std::ranges::sort(members);
        members.erase(std::ranges::unique(members).begin(), members.end());
        Rational once;
        for (const auto& [name, spend] :
             {std::pair("lake", 50.05), std::pair("web-shop", 100.10), std::pair("iron", 0.01), std::pair("bot", 7.0)})
            if (std::ranges::find(members, name) != members.end())
                once += Rational::of(spend);
        QVERIFY(sum == once);
    }

    void looksBeneathAnchors_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kpi");
        QTest::addColumn<QString>("expected"); // places, spend, worst
        const auto row = [](const char* name, const std::string& text, const char* kpi, const char* expected) {
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromUtf8(kpi)
                                << QString::fromUtf8(expected);
        };
        const std::string chain = "anchor U [0.9, 0.5]\ncomponent Web shop [0.8, 0.5]\ncomponent Lake [0.5, "
                                  "0.5]\ncomponent Bot [0.4, 0.5]\n";
        const auto* kpi = "data.test_pass_rate";
        row("a chain", chain + "U->Web shop\nWeb shop->Lake\nLake->Bot", kpi, "3 157.15 Lake breach");
        row("a circle, one part apart", chain + "U->Web shop\nWeb shop->Lake\nLake->Web shop", kpi,
            "2 150.15 Lake breach");
        row("each component once",
            chain
                + "component Copy [0.3, 0.5]\nU->Lake\nLake->Copy\n// opsatlas: "
                  "Copy = lake, iron",
            kpi, "2 50.06 Lake breach");
        row("nothing beneath", chain, kpi, "0 none none");
        row("a KPI without a target", chain + "U->Lake", "cost.spend", "1 50.05 none");
        row("a child reaches its parent, not its siblings",
            chain + "pipeline Lake {\ncomponent iron [0.4]\ncomponent spare [0.6]\n}\nU->iron\nLake->Bot", kpi,
            "3 57.06 Lake breach");
    }
    void looksBeneathAnchors()
    {
        QFETCH(QString, text);
        QFETCH(QString, kpi);
        const auto made = numbersOf(text.toUtf8().constData(), kpi.toUtf8().constData());
        const auto& one = made.anchors.at(0);
        const auto worst = one.worst
                               ? made.places[*one.worst].element.name + " " + std::string(statusWord(*one.worstStatus))
                               : std::string("none");
        QTEST(QString::fromStdString(fmt::format("{} {} {}", one.restsOn.size(), money(one.spend), worst)), "expected");
    }
    void listsChainsShortestFirst()
    {
        const auto made = numbersOf("anchor U [0.9, 0.5]\nanchor V [0.9, 0.7]\ncomponent A [0.7, 0.5]\ncomponent Lake "
                                    "[0.5, 0.5]\nU->A\nA->Lake\nV->Lake");
        QCOMPARE(made.chains.size(), std::size_t(2));
        QCOMPARE(made.chains[0].way.size(), std::size_t(2));
        QVERIFY((made.chains[0].way[0] == MapRef{MapKind::anchor, 1, 0}));
        QCOMPARE(made.chains[1].way.size(), std::size_t(3));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // rule name spend
        const auto row = [](const char* name, const std::string& text, const char* expected) {
            QTest::newRow(name) << QString::fromStdString(text) << QString::fromUtf8(expected);
        };
        const std::string user = "anchor U [0.9, 0.5]\nanchor V [0.9, 0.6]\n";
        row("built as a commodity", user + "component Bot [0.5, 0.7] (build)\nU->Bot", "commodity_built Bot 7");
        row("built, but no money known", user + "component X [0.5, 0.7] (build)\nU->X", "");
        row("bought as a commodity, built as a product",
            user + "component Bot [0.5, 0.7] (buy)\ncomponent iron [0.5, 0.69] (build)\nU->Bot\nU->iron", "");
        row("outsourced at genesis", user + "component Bot [0.5, 0.17] (outsource)\nU->Bot",
            "genesis_outsourced Bot 7");
        row("own boundaries of the stages",
            "wardley-beta\nevolution Genesis@0.1 -> Custom@0.2 -> Product@0.3 -> Commodity@1\nanchor \"U\" [0.9, "
            "0.5]\ncomponent \"Bot\" [0.5, 0.31] (build)\n\"U\" -> \"Bot\"",
            "commodity_built Bot 7");
        row("inertia", user + "component Bot [0.5, 0.5] inertia\nU->Bot", "inertia_costs Bot 7");
        row("for no user", user + "component Bot [0.5, 0.5]\ncomponent X [0.4, 0.5]", "spend_without_user Bot 7");
        row("switched off",
            user + "component Bot [0.5, 0.5]\ncomponent iron [0.4, 0.5]\n// opsatlas: allow spend_without_user bot",
            "spend_without_user iron 0.01");
        row("bound often, in breach, under two users",
            user
                + "component Lake [0.5, 0.5]\ncomponent Web shop [0.6, 0.5]\ncomponent C [0.4, 0.5]\nU->Web "
                  "shop\nWeb shop->C\nV->C\nU->Lake\n// opsatlas: C = web-shop",
            "bound_often web-shop 100.1; quality_below_user Lake 50.05; bottleneck C none");
        row("what depends on a bottleneck",
            user + "component Bot [0.5, 0.5]\ncomponent iron [0.4, 0.5]\nU->Bot\nV->iron\nBot->iron",
            "bottleneck iron 7");
    }
    void finds()
    {
        QFETCH(QString, text);
        std::string found;
        for (const auto& one : numbersOf(text.toUtf8().constData()).findings)
            found += fmt::format("{}{} {} {}", found.empty() ? "" : "; ", one.rule, one.name, money(one.spend));
        QTEST(QString::fromStdString(found), "expected");
    }
    void rulesAreData()
    {
        const auto table = portfolio();
        const KpiEngine engine(table, made::standard());
        const std::vector maps = {
            readMap("anchor U [0.9, 0.5]\ncomponent Bot [0.5, 0.8] (build)\ncomponent Lake [0.5, 0.8] (build)\nU->Bot\n"
                    "U->Lake")
                .map};
        MapNumbersRequest request;
        request.period = may;
        for (const auto& [least, count] : {std::pair(0, 2U), std::pair(10, 1U), std::pair(60, 0U)}) {
            request.rules = standardPriceRules();
            request.rules[0].leastSpend = Decimal(least, 0);
            const auto made = mapNumbers(maps[0], maps, engine, request);
            QCOMPARE(std::ranges::count(made.findings, "commodity_built", &MapNumbersFinding::rule), count);
        }
    }
    void listsWhatIsMissing()
    {
        const auto made =
            numbersOf("anchor Bot [0.9, 0.5]\ncomponent Lake [0.5, 0.5]\ncomponent X [0.4, 0.5]\ncomponent "
                      "Y [0.3, 0.5]\n// opsatlas: Y =");
        QCOMPARE(joined(made.unbound), QStringLiteral("X"));
        QCOMPARE(joined(made.unmapped), QStringLiteral("iron, old_mill, spare, web-shop"));
    }
    void unknownKpiIsRefused() { QVERIFY_THROWS_EXCEPTION(Error, numbersOf("component Lake [0.5, 0.5]", "no.such")); }
    void scoresCanBeAskedFor()
    {
        const auto made = numbersOf("component Lake [0.5, 0.5]", "data");
        QVERIFY(made.places[0].value && made.places[0].status == KpiStatus::breach);
    }
};

ROOM_TEST(TestMapNumbers)
#include "tst_map_numbers.moc"

// Groups of components: how they are written, and that every KPI of a group is that of its members alone.
#include "core/base/error.h"
#include "core/kpi/engine.h"
#include "core/kpi/explain.h"
#include "core/kpi/history.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>

using namespace core;

namespace {

constexpr std::size_t size = 7;
const Period year = *Period::parse("2026");

std::string nameOf(std::size_t i) { return std::string(1, static_cast<char>('a' + i)); }

// Seven components with every measure that can be stated, some of them missing; money that nobody has; ORG.
MeasureTable portfolio(std::uint64_t seed)
{
    MeasureTable table;
    table.setReportingCurrency("EUR");
    made::Noise noise(seed);
    for (std::size_t i = 0; i < size; ++i) {
        MeasuredComponent one;
        one.name = nameOf(i);
        one.kind = i % 3 == 0 ? "data" : "model";
        one.ownerModel = i < 3 ? "Risk" : "Sales";
        one.goal = i == 6 ? "" : "G1";
        table.addComponent(one);
    }
    for (std::size_t i = 1; i < size; ++i)
        table.addInput(i, i - 1);
    const auto unassigned = table.addComponent({"(unassigned)", "other", {}, ComponentRole::unassigned, {}, {}, {}});
    for (std::size_t at = 0; at < table.components().size(); ++at)
        for (const auto& info : measures()) {
            if (info.origin == MeasureOrigin::derived || (noise.next() > 1 && info.name != "spend")
                || (at == unassigned && info.unit != MeasureUnit::money))
                continue;
            std::vector<double> values;
            for (int month = 0; month < 12; ++month)
                values.push_back(noise.next() > 1.5 ? std::nan("") : std::round(100 + 20 * noise.next()));
            made::stated(table, table.components()[at].name, info.name, "2026-01", values);
        }
    return table;
}

// The same table, in which nobody but the members has ever been there.
MeasureTable onlyWith(const MeasureTable& whole, std::span<const std::size_t> members)
{
    MeasureTable table;
    table.setReportingCurrency(whole.reportingCurrency());
    for (std::size_t i = 0; i < whole.components().size(); ++i) {
        auto one = whole.components()[i];
        one.inputs.clear();
        if (std::ranges::find(members, i) == members.end())
            one.retiredOn = year.first + -1;
        if (one.role == ComponentRole::component)
            table.addComponent(one);
    }
    for (std::size_t i = 0; i < table.components().size(); ++i) {
        for (const auto input : whole.components()[i].inputs)
            table.addInput(i, input);
        for (const auto& info : measures())
            if (info.origin != MeasureOrigin::derived)
                for (const auto& value : whole.statedIn(i, knownMeasure(info.name), year))
                    table.setStated(i, knownMeasure(info.name), value.period, value.value);
    }
    return table;
}

std::string listOf(std::span<const std::size_t> members)
{
    std::string text = "{";
    for (const auto member : members)
        text += (text.size() > 1 ? ", " : "") + nameOf(member);
    return text + "}";
}

QByteArray shown(const KpiResult& one)
{
    const auto number = [](std::optional<double> value) {
        return value ? QByteArray::number(*value, 'g', 17) : QByteArray("-");
    };
    QByteArray text = QByteArray::fromStdString(one.kpi) + ' ' + QByteArray::number(static_cast<int>(one.status));
    for (const auto value :
         {one.value, one.numerator, one.denominator, one.score, one.coverageSpend, one.coverageCount, one.coverage})
        text += ' ' + number(value);
    return text + ' ' + QByteArray::number(one.included) + ' ' + QByteArray::number(one.applicable);
}

void compareAll(const Evaluation& got, const Evaluation& wanted, bool organisation)
{
    std::size_t at = 0;
    for (const auto& want : wanted.results) {
        if (!organisation && made::standard().find(want.kpi)->appliesTo == AppliesTo::organisation)
            continue;
        QVERIFY(at < got.results.size());
        QCOMPARE(shown(got.results[at]), shown(want));
        ++at;
    }
    QCOMPARE(got.results.size(), at);
}

} // namespace

class TestKpiScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scopesAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("members"); // empty: refused
        QTest::addColumn<QString>("says");
        QTest::newRow("portfolio") << "*"
                                   << "abcdefg"
                                   << "";
        QTest::newRow("component") << "c"
                                   << "c"
                                   << "";
        QTest::newRow("list") << "{c, a}"
                              << "ac"
                              << "";
        QTest::newRow("twice") << "{a,a , b}"
                               << "ab"
                               << "";
        QTest::newRow("quoted") << "{\"a\", \"g\"}"
                                << "ag"
                                << "";
        QTest::newRow("attribute") << "owner_model=Risk"
                                   << "abc"
                                   << "";
        QTest::newRow("kind") << "kind = data"
                              << "adg"
                              << "";
        QTest::newRow("none") << "goal="
                              << "g"
                              << "";
        QTest::newRow("unknown component") << "z"
                                           << ""
                                           << "There is no component \"z\".";
        QTest::newRow("unknown in a list") << "{a, z}"
                                           << ""
                                           << "There is no component \"z\" for the group {a, z}.";
        QTest::newRow("empty list") << "{}"
                                    << ""
                                    << "There is no component \"\" for the group {}.";
        QTest::newRow("open quote") << "{\"a, b}"
                                    << ""
                                    << "a quote that never closes";
        QTest::newRow("no comma") << "{\"a\" b}"
                                  << ""
                                  << "wants a comma behind \"a\"";
        QTest::newRow("unknown value") << "owner_model=Risc"
                                       << ""
                                       << "there are: Risk, Sales";
        QTest::newRow("nobody says it") << "portable=yes"
                                        << ""
                                        << "none says any";
        QTest::newRow("unknown attribute") << "owner=Risk"
                                           << ""
                                           << "no attribute of components";
        QTest::newRow("unassigned") << "(unassigned)"
                                    << ""
                                    << "no component";
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "no component";
    }
    void scopesAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, members);
        QFETCH(QString, says);
        const auto table = portfolio(1);
        try {
            QString got;
            for (const auto member : scopeNamed(table, text.toStdString()).members)
                got += QString::fromStdString(table.components()[member].name);
            QCOMPARE(got, members);
            QVERIFY(says.isEmpty());
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::argument);
            QVERIFY2(!says.isEmpty() && QString::fromUtf8(error.what()).contains(says), error.what());
        }
    }
    void aNameGoesFirst()
    {
        MeasureTable table;
        made::component(table, "kind=model", "data");
        made::component(table, "x");
        QCOMPARE(scopeNamed(table, "kind=model").members, std::vector<std::size_t>{0});
    }
    void groupsAreOffered()
    {
        const std::vector<std::string> wanted{"kind=data", "kind=model", "owner_model=Risk", "owner_model=Sales",
                                              "goal=G1"};
        QCOMPARE(groupScopes(portfolio(1)), wanted);
    }
    void aGroupOfOneIsThatComponent()
    {
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            const auto table = portfolio(seed);
            auto catalogue = Catalogue::standard();
            const KpiEngine engine(table, catalogue);
            for (std::size_t i = 0; i < size; ++i)
                compareAll(engine.evaluate("{" + nameOf(i) + "}", year), engine.evaluate(nameOf(i), year), false);
        }
    }
    // All components together are the portfolio less what is unassigned; random ones are what their measures say.
    void aGroupIsItsMembers()
    {
        made::Noise noise(5);
        for (std::uint64_t seed = 1; seed <= 6; ++seed) {
            const auto table = portfolio(seed);
            const KpiEngine engine(table, made::standard());
            QVERIFY(std::ranges::count_if(engine.evaluate("*", year).results,
                                          [](const KpiResult& one) { return one.value.has_value(); })
                    > 25);
            std::vector<std::vector<std::size_t>> groups{{0, 1, 2, 3, 4, 5, 6}};
            for (int round = 0; round < 6; ++round) {
                std::vector<std::size_t> some;
                for (std::size_t i = 0; i < size; ++i)
                    if (noise.next() > 0)
                        some.push_back(i);
                if (some.size() > 1)
                    groups.push_back(some);
            }
            for (const auto& group : groups) {
                const auto alone = onlyWith(table, group);
                for (const auto* when : {"2026", "2026-Q2", "2026-05"}) {
                    const auto period = *Period::parse(when);
                    compareAll(engine.evaluate(listOf(group), period),
                               KpiEngine(alone, made::standard()).evaluate("*", period), false);
                }
            }
        }
    }
    void theRestFollows()
    {
        const auto table = portfolio(3);
        const KpiEngine engine(table, made::standard());
        const std::string group = "owner_model=Risk";
        const auto from = *Period::parse("2026-03"), to = *Period::parse("2026-04");
        const auto made = explainChange(engine, {"cost.spend", group, to, from});
        QVERIFY(made.kind != SplitKind::none);
        double sum = 0;
        for (const auto& part : made.parts) {
            QVERIFY(part.name == "a" || part.name == "b" || part.name == "c");
            sum += part.effect();
        }
        QCOMPARE(sum, *engine.detail({"cost.spend", group, to}).result.value
                          - *engine.detail({"cost.spend", group, from}).result.value);
        const auto history = kpiHistory(engine, "cost.spend", group, std::vector{from, to});
        QCOMPARE(history.results.size(), std::size_t{2});
        QVERIFY_THROWS_EXCEPTION(Error, engine.detail({"gov.skills_coverage", group, to}));
        for (const auto& score : engine.evaluate(group, to).scores)
            QVERIFY(score.of != "gov");
    }
};

ROOM_TEST(TestKpiScope)
#include "tst_kpi_scope.moc"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/kpi/explain.h"
#include "core/page/waterfall.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace core;

namespace {

// component period measure value, one a line; ORG is the organisation, "-" what no rule gives to a component.
MeasureTable tableOfFacts(const QString& facts)
{
    MeasureTable table;
    for (const auto& line : facts.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto cells = line.simplified().replace(QLatin1Char(','), QLatin1Char(' ')).split(QLatin1Char(' '));
        const auto measure = measureNamed(cells.value(2).toStdString());
        const auto period = Period::parse(cells.value(1).toStdString());
        if (!measure || !period)
            continue;
        const auto name = cells[0].toStdString();
        auto at = table.componentNamed(name);
        if (!at) {
            MeasuredComponent component;
            component.name = name;
            component.kind = "model";
            component.role = name == "ORG" ? ComponentRole::organisation
                             : name == "-" ? ComponentRole::unassigned
                                           : ComponentRole::component;
            at = table.addComponent(component);
        }
        table.setStated(*at, *measure, *period, made::decimal(cells[3].toDouble()));
    }
    return table;
}

Period month(const char* text) { return *Period::parse(text); }

const ExplainedPart* partOf(const Explanation& made, std::string_view component)
{
    const auto found = std::ranges::find(made.parts, component, &ExplainedPart::name);
    return found == made.parts.end() ? nullptr : &*found;
}

bool isClose(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

} // namespace

class TestKpiExplain : public QObject {
    Q_OBJECT

    const Catalogue catalogue_ = Catalogue::standard();

    Explanation explained(const QString& facts, const char* kpi, const std::string& scope = "*")
    {
        const auto table = tableOfFacts(facts);
        return explainChange(KpiEngine(table, catalogue_), {kpi, scope, month("2026-02"), month("2026-01")});
    }

private Q_SLOTS:
    void ratesAndMixOfAShare()
    {
        // The worked example of the catalogue as tests passed and run.
        const auto made = explained(QStringLiteral("a 2026-01 dq_tests_passed 400\na 2026-01 dq_tests_run 1000\n"
                                                   "b 2026-01 dq_tests_passed 300\nb 2026-01 dq_tests_run 500\n"
                                                   "a 2026-02 dq_tests_passed 420\na 2026-02 dq_tests_run 1000\n"
                                                   "b 2026-02 dq_tests_passed 800\nb 2026-02 dq_tests_run 1500\n"),
                                    "data.test_pass_rate");
        QCOMPARE(made.kind, SplitKind::ratio);
        QVERIFY(std::abs(partOf(made, "a")->rate - 1.0667) < 5e-5 && std::abs(partOf(made, "b")->rate + 3.1111) < 5e-5);
        QVERIFY(std::abs(partOf(made, "a")->mix - 1.7956) < 5e-5 && std::abs(partOf(made, "b")->mix - 2.3822) < 5e-5);
        QVERIFY(isClose(made.rate + made.mix, *made.change) && std::abs(*made.change - 2.1333) < 5e-5);
        QVERIFY(!made.reversal);
        QCOMPARE(made.unit, std::string("%"));
        QVERIFY(isClose(*partOf(made, "b")->value0, 60) && isClose(*partOf(made, "b")->value1, 800.0 / 15));
        QVERIFY(isClose(*partOf(made, "b")->share0, 500.0 / 1500)
                && isClose(*partOf(made, "b")->share1, 1500.0 / 2500));
        const auto text = messageText(made.sentence);
        QVERIFY2(text.starts_with("Data test pass rate rose by 2.13 pp to 48.8 % in February 2026, from 46.7 % in "
                                  "January 2026. Changes within components account for "),
                 text.c_str());
    }
    void reversalIsSaid()
    {
        const auto made = explained(QStringLiteral("small 2026-01 dq_tests_passed 81\nsmall 2026-01 dq_tests_run 87\n"
                                                   "large 2026-01 dq_tests_passed 192\nlarge 2026-01 dq_tests_run 263\n"
                                                   "small 2026-02 dq_tests_passed 234\nsmall 2026-02 dq_tests_run 270\n"
                                                   "large 2026-02 dq_tests_passed 55\nlarge 2026-02 dq_tests_run 80\n"),
                                    "data.test_pass_rate");
        QVERIFY(made.reversal && std::abs(made.rate + 5.3671) < 5e-5 && std::abs(made.mix - 9.9386) < 5e-5);
        QVERIFY(messageText(made.sentence).find("A reversal: within all components that moved it fell")
                != std::string::npos);
    }
    void oneMinusTurnsTheParts()
    {
        const auto made = explained(QStringLiteral("a 2026-01 rows_duplicate 10\na 2026-01 rows_checked 1000\n"
                                                   "a 2026-02 rows_duplicate 30\na 2026-02 rows_checked 1000\n"),
                                    "data.uniqueness");
        QVERIFY(isClose(*made.change, -2) && isClose(partOf(made, "a")->rate, -2) && partOf(made, "a")->mix == 0);
    }
    void partsThatCancelWhereTheTotalStands()
    {
        const auto made = explained(QStringLiteral("a 2026-01 rows_duplicate 10\na 2026-01 rows_checked 1000\n"
                                                   "b 2026-01 rows_duplicate 30\nb 2026-01 rows_checked 1000\n"
                                                   "a 2026-02 rows_duplicate 30\na 2026-02 rows_checked 1000\n"
                                                   "b 2026-02 rows_duplicate 10\nb 2026-02 rows_checked 1000\n"),
                                    "data.uniqueness");
        QCOMPARE(*made.change, 0.0);
        QVERIFY(isClose(partOf(made, "a")->rate, -1) && isClose(partOf(made, "b")->rate, 1));
        QVERIFY(!made.reversal);
    }
    void newGoneAndUnassigned()
    {
        const auto made = explained(QStringLiteral("old 2026-01 spend 90\nold 2026-01 predictions 30\n"
                                                   "stays 2026-01 spend 100\nstays 2026-01 predictions 50\n"
                                                   "stays 2026-02 spend 120\nstays 2026-02 predictions 60\n"
                                                   "fresh 2026-02 spend 40\nfresh 2026-02 predictions 10\n"),
                                    "cost.per_1k_predictions");
        QVERIFY(isClose(*made.change, -1000 * .0892857142857144) && isClose(made.rate, 0)
                && isClose(made.mix, *made.change));
        QVERIFY(partOf(made, "old")->isGone() && partOf(made, "fresh")->isNew() && !partOf(made, "stays")->isNew());
        QVERIFY(isClose(partOf(made, "fresh")->mix, 238.520408163265));
        QCOMPARE(made.parts.front().name, std::string("old")); // largest effect first
        const auto spend =
            explained(QStringLiteral("a 2026-01 spend 10\n- 2026-01 spend 5\na 2026-02 spend 11\n- 2026-02 spend 9\n"),
                      "cost.spend");
        QCOMPARE(spend.kind, SplitKind::sum);
        QVERIFY(isClose(partOf(spend, "a")->rate, 1) && isClose(partOf(spend, "-")->rate, 4)
                && isClose(*spend.change, 5));
    }
    // dbt's own tests end with a hash, which says nothing to people; the name stays what rows are found by.
    void checksAreNamedForPeople()
    {
        KpiDefinition kpi;
        kpi.unit = "count";
        KpiDetail before, after;
        before.result.value = before.result.numerator = after.result.value = after.result.numerator = 4;
        const char* const names[] = {"test.shop.not_null_orders_id.0ab1234567", "test.shop.unique_orders_id.0ab1234567",
                                     "test.other.unique_orders_id.89abcdef01", "test.shop.assert_positive"};
        for (const auto* name : names)
            for (auto* detail : {&before, &after})
                detail->parts.emplace_back().component = name, detail->parts.back().numerator = 1;
        after.parts[0].numerator = 2;
        after.parts[1].numerator = 0;
        const auto made = explainDetails(before, after, kpi, Breakdown::check, {});
        QCOMPARE(made.kind, SplitKind::sum);
        QCOMPARE(partOf(made, names[0])->title, std::string("not_null_orders_id"));
        QCOMPARE(partOf(made, names[1])->title, std::string(names[1])); // two projects have a test of this name
        QCOMPARE(partOf(made, names[2])->title, std::string(names[2]));
        QCOMPARE(partOf(made, names[3])->title, std::string(names[3]));
        const auto assets = explainDetails(before, after, kpi, Breakdown::asset, {});
        QCOMPARE(assets.parts.front().title, assets.parts.front().name);
    }
    // No own rate of these moved: the words say whose share did, and the figures are what they were.
    void lessIsUnassigned()
    {
        const auto made =
            explained(QStringLiteral("lake 2026-01 spend 60\nlake 2026-01 spend_allocated 60\n(unassigned) 2026-01 "
                                     "spend 40\n(unassigned) 2026-01 spend_allocated 0\n"
                                     "lake 2026-02 spend 90\nlake 2026-02 spend_allocated 90\n(unassigned) 2026-02 "
                                     "spend 10\n(unassigned) 2026-02 spend_allocated 0\n"),
                      "cost.allocation_coverage");
        QCOMPARE(
            QString::fromStdString(messageText(made.sentence)),
            QStringLiteral("Allocated spend rose by 30 pp to 90 % in February 2026, from 60 % in January "
                           "2026. Nothing changed within components; shifts of weight between them account for "
                           "+30 pp. Largest parts: unassigned (+22.5 pp, share down from 40 % to 10 %), lake (+7.5 "
                           "pp, share up from 60 % to 90 %)."));
        QVERIFY(isClose(partOf(made, "(unassigned)")->mix, 22.5) && isClose(partOf(made, "lake")->mix, 7.5)
                && isClose(made.rate + made.mix, *made.change));
        const auto steps = waterfallSteps(made, 8);
        QCOMPARE(steps.size(), std::size_t(3));
        QCOMPARE(steps[0].lessUnassigned, std::optional(true));
        QVERIFY(!steps[1].lessUnassigned && !steps[2].lessUnassigned);
    }
    void numeratorWithoutDenominator()
    {
        const auto made = explained(
            QStringLiteral(
                "a 2026-01 spend 10\na 2026-01 predictions 100\na 2026-02 spend 10\na 2026-02 predictions 100\n"
                "b 2026-01 spend 0\nb 2026-01 predictions 0\nb 2026-02 spend 5\nb 2026-02 predictions 0\n"),
            "cost.per_1k_predictions");
        QVERIFY(isClose(partOf(made, "a")->effect(), 0) && isClose(partOf(made, "b")->mix, 50)
                && isClose(*made.change, 50));
    }
    void divisorOfAll()
    {
        const auto made = explained(QStringLiteral("a 2026-01 deployments 31\nb 2026-01 deployments 62\na 2026-02 "
                                                   "deployments 28\nb 2026-02 deployments 84\n"),
                                    "flow.deployments_per_week");
        QCOMPARE(made.kind, SplitKind::sum);
        QVERIFY(isClose(partOf(made, "a")->rate, 0) && isClose(partOf(made, "b")->rate, 7) && isClose(*made.change, 7));
    }
    void smallestValueIsNotSplit()
    {
        QString facts;
        for (const auto* line : {"a 2026-01 %1 3\n", "b 2026-01 %1 5\n", "a 2026-02 %1 4\n", "b 2026-02 %1 2\n"})
            for (const auto* measure : {"mlts_data", "mlts_model", "mlts_infra", "mlts_monitoring"})
                facts += QString::fromLatin1(line).arg(QLatin1String(measure));
        const auto made = explained(facts, "model.test_score");
        QCOMPARE(made.kind, SplitKind::none);
        QVERIFY(made.change && !made.why.empty() && made.sentence.empty());
    }
    void nothingBefore()
    {
        const auto made = explained(QStringLiteral("a 2026-02 spend 5\na 2026-02 predictions 10\na 2026-01 spend 5\n"),
                                    "cost.per_1k_predictions");
        QVERIFY(!made.change && made.parts.empty());
        QVERIFY(messageText(made.why).find("January 2026") != std::string::npos);
        const auto zero = explained(
            QStringLiteral("a 2026-02 spend 5\na 2026-02 predictions 10\na 2026-01 spend 5\na 2026-01 predictions 0\n"),
            "cost.per_1k_predictions");
        QVERIFY(!zero.change && messageText(zero.why).find("nothing to measure") != std::string::npos);
    }
    void unknownNames()
    {
        QVERIFY_THROWS_EXCEPTION(Error, explained(QStringLiteral("a 2026-01 spend 1\n"), "no.such"));
        QVERIFY_THROWS_EXCEPTION(Error, explained(QStringLiteral("a 2026-01 spend 1\n"), "cost.spend", "nobody"));
    }
    // Every KPI, scope and pair of periods of a whole portfolio.
    void partsAddUpEverywhere_data()
    {
        QTest::addColumn<QString>("facts");
        QTest::addColumn<int>("fewest"); // changes that are split
        QTest::newRow("own") << QStringLiteral(TEST_DATA "/corpus/reference/portfolio_facts.csv") << 400;
        QTest::newRow("shared") << QStringLiteral(CORPUS "/reference/portfolio_a_facts.csv") << 1000;
    }
    void partsAddUpEverywhere()
    {
        QFETCH(QString, facts);
        QFETCH(int, fewest);
        QFile file(facts);
        if (facts.startsWith(QLatin1String(CORPUS)) && !file.exists())
            QSKIP("no corpus beside the checkout");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = tableOfFacts(QString::fromUtf8(file.readAll()));
        const KpiEngine engine(table, catalogue_);
        const auto months = table.months();
        QVERIFY(months.size() >= 3);
        std::vector<Period> periods(months.begin(), months.end());
        periods.push_back(*Period::parse(months[0].text() + ".." + months[1].text()));
        int split = 0, left = 0;
        for (const auto& kpi : catalogue_.kpis())
            for (const auto& scope : engine.scopes(periods.front())) {
                if (kpi.appliesTo == AppliesTo::organisation && scope != "*")
                    continue;
                for (std::size_t i = 0; i < periods.size(); ++i)
                    for (std::size_t j = i + 1; j < periods.size(); ++j) {
                        const auto made = explainChange(engine, {kpi.id, scope, periods[j], periods[i]});
                        if (made.kind == SplitKind::none) {
                            QVERIFY2(!made.why.empty(), kpi.id.c_str());
                            left += made.change ? 1 : 0;
                            continue;
                        }
                        ++split;
                        const double size = std::max({1.0, std::abs(*made.before.value), std::abs(*made.after.value)});
                        QVERIFY2(std::abs(made.rate + made.mix - *made.change) <= 1e-9 * size,
                                 (kpi.id + " " + scope).c_str());
                        const auto back = explainChange(engine, {kpi.id, scope, periods[i], periods[j]});
                        QVERIFY2(std::abs(back.rate + made.rate) <= 1e-9 * size
                                     && std::abs(back.mix + made.mix) <= 1e-9 * size,
                                 kpi.id.c_str());
                    }
            }
        qInfo("%d changes split, %d with values not split", split, left);
        QVERIFY(split > fewest);
        QVERIFY(left <= 6); // model.test_score of the portfolio alone
    }
};

ROOM_TEST(TestKpiExplain)
#include "tst_kpi_explain.moc"

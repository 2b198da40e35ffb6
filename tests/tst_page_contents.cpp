#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/page/kpi_content.h"
#include "core/page/overview.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using core::Measure;

namespace {

// Two models and a lake over fourteen months; fraud has labels but falls below its target in the last month, and the
// lake reports its tests in all months but one.
core::MeasureTable measureTable()
{
    core::MeasureTable made;
    made.setReportingCurrency("EUR");
    const auto add = [&](const char* name, const char* kind) {
        core::MeasuredComponent component;
        component.name = name;
        component.kind = kind;
        return made.addComponent(component);
    };
    const auto fraud = add("fraud", "model"), churn = add("churn", "model"), lake = add("lake", "data");
    auto period = *core::Period::parse("2025-09");
    for (int month = 0; month < 14; ++month, period = period.next()) {
        const bool last = month == 13;
        const auto give = [&](std::size_t component, const char* measure, double value) {
            made.setStated(component, core::knownMeasure(measure), period, made::decimal(value));
        };
        give(fraud, "spend", 800 + 10 * (month % 3));
        give(churn, "spend", 200);
        give(lake, "spend", 100);
        give(fraud, "predictions_labelled", 100);
        give(fraud, "predictions_correct", last ? 80 : 95 + month % 2);
        give(fraud, "accuracy_target", 0.9);
        if (month != 5) {
            give(lake, "dq_tests_run", 100);
            give(lake, "dq_tests_passed", 97 + month % 3);
        }
    }
    return made;
}

core::Question october(std::string kpi = {}) { return {std::move(kpi), "*", *core::Period::parse("2026-10")}; }

} // namespace

class TestPageContents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overviewSaysWhatHurts()
    {
        const auto measures = measureTable();
        const auto catalogue = core::Catalogue::standard();
        const auto page = core::overviewContent(core::PageResults(measures, catalogue, october()));
        QCOMPARE(page.head.components, std::int64_t(3));
        QCOMPARE(page.head.componentsReported, std::int64_t(3));
        QCOMPARE(page.head.comparison, *core::Period::parse("2026-09"));
        QCOMPARE(page.domains.size(), std::size_t(3));
        const auto& model = page.domains[1];
        QCOMPARE(model.rows.front().kpi, std::string("model.target_attainment"));
        QCOMPARE(model.rows.front().value, std::optional(0.0));
        const auto sentences = core::messageText(page.facts);
        QVERIFY(sentences.find("Model quality is the weakest domain") != std::string::npos);
        QVERIFY(sentences.find("1 of 2 models has no labels") != std::string::npos);
        QVERIFY(!page.worse.empty());
        QCOMPARE(page.worse.front().scoreBefore, 100.0);
        QCOMPARE(page.worse.front().scoreNow, 0.0);
        for (const auto& block : page.domains)
            QVERIFY(block.rows.size() <= 5);
    }
    void seriesKeepTheirGaps()
    {
        const auto measures = measureTable();
        const auto catalogue = core::Catalogue::standard();
        const core::PageResults results(measures, catalogue, october());
        const auto* tests = results.row("data.test_pass_rate");
        QVERIFY(tests);
        QCOMPARE(tests->series.size(), std::size_t(12));
        QVERIFY(std::isnan(tests->series[3])); // 2026-02
        QCOMPARE(tests->series.back(), 98.0);
        QCOMPARE(tests->previous, std::optional(97.0));
    }
    void kpiPageFollowsTheNumber()
    {
        const auto measures = measureTable();
        const auto catalogue = core::Catalogue::standard();
        const auto page = core::kpiContent(measures, catalogue, october("data.test_pass_rate"));
        QCOMPARE(page.row.value, std::optional(98.0));
        QCOMPARE(page.row.numerator, std::optional(98.0));
        QCOMPARE(page.filledIn, std::string("100 * 98 / 100"));
        QCOMPARE(page.history.size(), std::size_t(14)); // nothing is known before
        QCOMPARE(page.inputs.size(), std::size_t(2));
        QCOMPARE(page.inputs.front().measure, std::string("dq_tests_passed"));
        QCOMPARE(page.limits.size(), std::size_t(1));
        QVERIFY(page.limits[0].upper <= 100);
        const auto lake = std::find_if(page.components.begin(), page.components.end(),
                                       [](const auto& one) { return one.component == "lake"; });
        QVERIFY(lake != page.components.end());
        QCOMPARE(lake->row.value, std::optional(98.0));
        QCOMPARE(page.components.front().component, std::string("fraud")); // the largest spend first
    }
    void unknownNamesAreArguments()
    {
        const auto measures = measureTable();
        const auto catalogue = core::Catalogue::standard();
        QVERIFY_THROWS_EXCEPTION(core::Error, core::kpiContent(measures, catalogue, october("data.nonsense")));
        QVERIFY_THROWS_EXCEPTION(
            core::Error, core::PageResults(measures, catalogue, core::Question{{}, "nobody", october().period}));
    }
    void anEmptyTableHasAPage()
    {
        const core::MeasureTable nothing;
        const auto catalogue = core::Catalogue::standard();
        const auto page = core::overviewContent(core::PageResults(nothing, catalogue, october()));
        QCOMPARE(page.facts.front().code, core::MessageCode::nothing_yet);
        QVERIFY(!page.health.score.has_value());
    }
};

ROOM_TEST(TestPageContents)
#include "tst_page_contents.moc"

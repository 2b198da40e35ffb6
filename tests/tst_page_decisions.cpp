#include "core/base/message_text.h"
#include "core/kpi/score.h"
#include "core/page/decisions.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>

using namespace core;

namespace {

// A year up to October 2026: fraud spends 100 EUR a day, of which it misses its target in October alone; lake 10.
MeasureTable yearOfSpend()
{
    MeasureTable table;
    table.setReportingCurrency("EUR");
    for (const auto& [name, each] : {std::pair("fraud", 100.0), {"lake", 10.0}}) {
        made::component(table, name, name == std::string("fraud") ? "model" : "data");
        made::days(table, name, "spend", "2025-11-01", std::vector<double>(365, each));
    }
    for (const auto* name : {"fraud", "lake"})
        for (const auto* waste : {"spend_idle", "spend_failed_runs", "spend_anomalous"})
            made::stated(table, name, waste, "2025-11", std::vector<double>(12, 0));
    made::stated(table, "fraud", "predictions_labelled", "2025-11", std::vector<double>(12, 100));
    std::vector<double> right(12, 95);
    right.back() = 80;
    made::stated(table, "fraud", "predictions_correct", "2025-11", right);
    made::stated(table, "fraud", "accuracy_target", "2025-11", std::vector<double>(12, 0.9));
    made::stated(table, "fraud", "budget", "2026-10", std::vector<double>{2000});
    return table;
}

const Question lastMonth{{}, "*", Period::month(2026, 10), {}};

QString noteOf(const HeadlineFigure& figure) { return QString::fromStdString(messageText(figure.note)); }

const HeadlineFigure* find(const DecisionContent& page, HeadlineFigure::Of of)
{
    const auto found = std::ranges::find(page.figures, of, &HeadlineFigure::of);
    return found == page.figures.end() ? nullptr : &*found;
}

KpiResult rated(const char* domain, KpiStatus status, double weight, double coverage = 1)
{
    KpiResult one;
    one.domain = domain;
    one.status = status;
    one.coverage = coverage;
    one.thresholds = {90, 50, weight};
    return one;
}

} // namespace

class TestPageDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMoneyInAFewFigures()
    {
        const auto table = yearOfSpend();
        const auto page = decisionContent(KpiEngine(table, made::standard()), lastMonth);
        QCOMPARE(find(page, HeadlineFigure::Of::spend)->amount, 3410.0);
        QCOMPARE(noteOf(*find(page, HeadlineFigure::Of::spend)),
                 QStringLiteral("+110 EUR (3.3 %) against September 2026"));
        for (const auto of : {HeadlineFigure::Of::budget, HeadlineFigure::Of::landing, HeadlineFigure::Of::at_risk})
            QVERIFY(find(page, of) != nullptr);
        const auto* budget = find(page, HeadlineFigure::Of::budget); // of fraud, which has one
        QCOMPARE(budget->amount, 1100.0);
        QCOMPARE(budget->status, KpiStatus::breach);
        QCOMPARE(noteOf(*budget), QStringLiteral("55 % above 2,000 EUR"));
        QCOMPARE(find(page, HeadlineFigure::Of::landing)->period.text(), std::string("2026-11"));
        QVERIFY(std::abs(find(page, HeadlineFigure::Of::landing)->amount - 3300) < 1);
        QVERIFY(std::abs(find(page, HeadlineFigure::Of::at_risk)->amount - 3100) < 1e-6);
        QVERIFY(std::ranges::is_sorted(page.figures, {}, &HeadlineFigure::of));
    }

    void componentsStandBySpendWithTheirScores()
    {
        const auto table = yearOfSpend();
        const auto page = decisionContent(KpiEngine(table, made::standard()), lastMonth);
        QCOMPARE(page.components.size(), std::size_t(2));
        const auto& fraud = page.components.front();
        QCOMPARE(fraud.component, std::string("fraud"));
        QCOMPARE(*fraud.spend, 3100.0);
        QCOMPARE(*fraud.spendBefore, 3000.0);
        QVERIFY(fraud.findings >= 1);
        const auto model = std::ranges::find(fraud.scores, "model", &ScoreTile::of);
        QVERIFY(model != fraud.scores.end() && model->score);
        QVERIFY(std::ranges::find(page.components.back().scores, "model", &ScoreTile::of)
                == page.components.back().scores.end()); // a lake is no model
    }

    void withoutDataThereIsNothing()
    {
        const MeasureTable table;
        const auto page = decisionContent(KpiEngine(table, made::standard()), lastMonth);
        QVERIFY(page.figures.empty() && page.findings.empty() && page.components.empty());
    }

    void aScoreIsNoBetterThanWatchAboveABreachOfWeight_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<std::vector<KpiResult>>("results");
        QTest::addColumn<QByteArray>("of");
        QTest::addColumn<int>("status");
        const auto good = rated("model", KpiStatus::met, 9);
        const auto row = [](const char* name, double score, std::vector<KpiResult> results, const char* of,
                            KpiStatus status) {
            QTest::newRow(name) << score << std::move(results) << QByteArray(of) << static_cast<int>(status);
        };
        using enum KpiStatus;
        row("all is well", 86, {good}, "model", met);
        row("a tenth of the weight", 86, {good, rated("model", breach, 1)}, "model", watch);
        row("less than a tenth", 86, {good, rated("model", breach, 0.9)}, "model", met);
        row("in another domain", 86, {good, rated("data", breach, 5)}, "model", met);
        row("health looks at its domains", 86, {good, rated("data", breach, 5)}, "health", watch);
        row("flow is not in health", 86, {good, rated("flow", breach, 5)}, "health", met);
        row("too little is known of it", 86, {good, rated("model", breach, 5, 0.3)}, "model", met);
        row("a low score stays", 30, {good}, "model", breach);
        row("a middling one too", 60, {good}, "model", watch);
    }
    void aScoreIsNoBetterThanWatchAboveABreachOfWeight()
    {
        QFETCH(const double, score);
        QFETCH(const std::vector<KpiResult>, results);
        QFETCH(const QByteArray, of);
        QFETCH(const int, status);
        ScoreResult made;
        made.of = of.toStdString();
        made.score = score;
        QCOMPARE(static_cast<int>(scoreStatus(made, results)), status);
    }
};

Q_DECLARE_METATYPE(core::KpiResult)

ROOM_TEST(TestPageDecisions)
#include "tst_page_decisions.moc"

// One KPI that rests on too little data, in every place where it is shown.
#include "app/kpi_text.h"
#include "core/base/message_text.h"
#include "core/brief/brief.h"
#include "core/kpi/signals.h"
#include "core/page/kpi_content.h"
#include "core/page/overview.h"
#include "tests/made_measures.h"
#include "tests/room.h"
#include "ui/labels.h"

#include <QRegularExpression>
#include <QTest>

using namespace core;

namespace {

const std::string fewReport = "cost.accelerator_utilisation"; // of what a tenth of the money is spent on
const Period lastMonth = *Period::parse("2025-12");

MeasureTable fewReported()
{
    MeasureTable table;
    table.setReportingCurrency("EUR");
    std::vector<double> busy;
    for (int i = 0; i < 24; ++i)
        busy.push_back(i < 12 ? 80 : 10 + i % 3); // met a year ago, below its floor now
    made::stated(table, "a", "spend", "2024-01", std::vector<double>(24, 10));
    made::stated(table, "b", "spend", "2024-01", std::vector<double>(24, 90));
    made::stated(table, "a", "gpu_hours_paid", "2024-01", std::vector<double>(24, 100));
    made::stated(table, "a", "gpu_hours_busy", "2024-01", busy);
    return table;
}

// The line that names the KPI.
QString lineOf(const std::string& text)
{
    for (const auto& line : QString::fromStdString(text).split(QLatin1Char('\n')))
        if (line.contains(QString::fromStdString(fewReport)))
            return line;
    return {};
}

} // namespace

class TestAppShown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsWithholdTheVerdict()
    {
        const auto table = fewReported();
        const KpiEngine engine(table, made::standard());
        const auto results = engine.evaluate("*", lastMonth);
        QCOMPARE(results.find("*", fewReport)->status, KpiStatus::breach); // by its score alone
        const auto line = lineOf(app::resultsTable(results, nullptr, made::standard(), "EUR"));
        QVERIFY2(line.contains(QRegularExpression(QStringLiteral("too little data +10 %"))),
                 qPrintable(line)); // no score
        const auto csv = lineOf(app::resultsCsv(results, nullptr));
        QVERIFY2(csv.contains(QStringLiteral("too_little_data")), qPrintable(csv));
        const auto json = QString::fromStdString(app::resultsJson(results, nullptr));
        const auto from = json.indexOf(QString::fromStdString(fewReport));
        QVERIFY(json.mid(from, json.indexOf(QLatin1Char('}'), from) - from)
                    .contains(QRegularExpression(QStringLiteral("\"display_status\": ?\"too_little_data\""))));
        QVERIFY(openAlerts(engine, {"*"}, lastMonth).empty());
        QVERIFY(!kpiSignals(engine, {fewReport, "*", lastMonth, {}}).assurance);
    }
    // What is a little below its target is shown on its side, and its score is not that of what is met.
    void closeToTheTarget_data()
    {
        QTest::addColumn<double>("passed"); // of a million tests
        QTest::addColumn<QString>("line");
        QTest::newRow("just below") << 979'999.0 << QStringLiteral("97.9999 % +watch +99 +100 %");
        QTest::newRow("on it") << 980'000.0 << QStringLiteral("98.0 % +met +100 +100 %");
        QTest::newRow("well above") << 1'000'000.0 << QStringLiteral("100.0 % +met +100 +100 %");
        QTest::newRow("on the floor") << 900'000.0 << QStringLiteral("90.0 % +breach +0 +100 %");
        QTest::newRow("more than all") << 1'200'000.0 << QStringLiteral("120.0 % +unrated +100 %");
    }
    void closeToTheTarget()
    {
        QFETCH(double, passed);
        QFETCH(QString, line);
        MeasureTable table;
        made::stated(table, "a", "dq_tests_run", "2025-12", std::vector<double>{1e6});
        made::stated(table, "a", "dq_tests_passed", "2025-12", std::vector<double>{passed});
        const auto results = KpiEngine(table, made::standard()).evaluate("*", lastMonth);
        const auto text = QString::fromStdString(app::resultsTable(results, nullptr, made::standard(), "EUR"));
        const auto shown =
            text.mid(text.indexOf(QStringLiteral("data.test_pass_rate"))).section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(shown.contains(QRegularExpression(line)), qPrintable(shown));
    }
    void pagesWithholdTheVerdict()
    {
        const auto table = fewReported();
        const Question question{{}, "*", lastMonth, *Comparison::parse("2024-06")};
        const PageResults results(table, made::standard(), question);
        const auto* row = results.row(fewReport);
        QVERIFY(row != nullptr && row->score == 0.0 && row->previousScore == 100.0);
        QCOMPARE(ui::shownStatus(row->status, row->coverage), QStringLiteral("too little data"));
        QCOMPARE(ui::shownMark(row->status, row->coverage), ui::Mark::none);
        QVERIFY(!row->assurance); // nor "will miss the target"
        const auto said = ui::accessibleText(*row, "EUR");
        QVERIFY2(!said.contains(QStringLiteral("breach")) && !said.contains(QStringLiteral("miss")), qPrintable(said));
        const auto page = overviewContent(results);
        for (const auto* list : {&page.worse, &page.better})
            for (const auto& change : *list)
                QVERIFY(change.kpi != fewReport);
        QVERIFY(messageText(page.facts).find("Accelerator") == std::string::npos);
    }
    void theBriefingsFigureSaysSo()
    {
        const auto table = fewReported();
        const PageResults results(table, made::standard(), {{}, "*", lastMonth, {}});
        Briefing briefing;
        briefing.overview = overviewContent(results);
        briefing.proofs.push_back({*results.row(fewReport), {}, {}, {}, {}});
        const auto line = lineOf(numbersCsv(briefing));
        QVERIFY2(line.contains(QStringLiteral("too_little_data")), qPrintable(line));
    }
};

ROOM_TEST(TestAppShown)
#include "tst_app_shown.moc"

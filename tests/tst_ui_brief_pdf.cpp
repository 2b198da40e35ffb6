// What a printed briefing says, read back by pdftotext, and that the same numbers give the same bytes.
#include "tests/room.h"
#include "ui/export/brief_pdf.h"
#include "ui/text.h"

#include <QApplication>
#include <QFile>
#include <QHashFunctions>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cmath>
#include <limits>

namespace {

core::KpiRow row(const char* kpi, const char* name, const char* unit, double value, double target, double score,
                 core::KpiStatus status)
{
    core::KpiRow made;
    made.kpi = kpi;
    made.name = name;
    made.domain = made.kpi.substr(0, made.kpi.find('.'));
    made.unit = unit;
    made.value = value;
    made.previous = value * 0.97;
    made.numerator = value * 10;
    made.denominator = 1000;
    made.target = target;
    made.floor = target * 0.9;
    made.score = score;
    made.status = status;
    made.coverage = 1;
    made.applicable = made.included = 1;
    for (int i = 0; i < 12; ++i)
        made.series.push_back(i == 4 ? std::numeric_limits<double>::quiet_NaN() : value * (0.9 + 0.01 * i));
    return made;
}

core::Briefing briefing()
{
    core::Briefing made;
    auto& overview = made.overview;
    overview.head.period = *core::Period::parse("2026-10");
    overview.head.comparison = overview.head.period.previous();
    overview.head.currency = "EUR";
    overview.head.dataDate = overview.head.period.last;
    overview.head.components = overview.head.componentsReported = 6;
    overview.health.of = "health";
    overview.health.score = 64.2;
    overview.health.previous = 61;
    overview.health.status = core::KpiStatus::watch;
    overview.health.coverage = 0.9;
    overview.health.low = 63;
    overview.health.high = 67;
    overview.facts = {{core::MessageCode::spend_at_risk, {{"share", core::arg::Share{0.652}}}}};
    const auto met = core::KpiStatus::met, watch = core::KpiStatus::watch, breach = core::KpiStatus::breach;
    for (const auto* of : {"data", "model", "cost"}) {
        core::DomainBlock block;
        block.score.of = of;
        block.score.score = 60;
        block.score.status = watch;
        block.score.coverage = 1;
        const std::string domain(of);
        block.rows = {row((domain + ".a").c_str(), "Models meeting their target", "%", 33.3, 95, 0, breach),
                      row((domain + ".b").c_str(), "Timeliness of deliveries", "%", 90.5, 98, 40, watch),
                      row((domain + ".c").c_str(), "Spend", "currency", 184321.57, 200000, 100, met)};
        overview.domains.push_back(block);
        core::BriefDomain printed{block.score, block.rows};
        for (int i = 0; i < 9; ++i)
            printed.rows.push_back(row((domain + ".more").c_str(), "A further figure of this domain with a longer name",
                                       "%", 97.25 + i * 0.1, 99, 70, watch));
        made.domains.push_back(printed);
        for (const auto& one : printed.rows)
            made.proofs.push_back({one,
                                   "What it means in words.",
                                   "100 * sum(dq_tests_passed) / sum(dq_tests_run)",
                                   "common practice",
                                   {core::ImportId(1), core::ImportId(2)}});
    }
    overview.joint = {
        row("joint.spend_at_risk", "Spend at risk", "%", 65.2, 10, 0, breach),
        row("joint.cost_per_1k_correct", "Cost per 1,000 correct answers", "currency", 5.37, 5, 60, watch)};
    overview.worse = {{"data.a", "Timeliness of deliveries", 60, 40, 94.0, 90.5, "%"}};
    for (int i = 1; i <= 40; ++i) {
        core::ImportRow import;
        import.ref = {core::ImportId(i),
                      "focus-2026-10.csv",
                      "0123456789abcdef0123456789abcdef",
                      i % 2 ? std::string(64, 'a') : std::string(),
                      1'793'000'000'000,
                      1200,
                      3};
        import.format = "focus";
        import.source = "focus";
        import.status = i == 2 ? "in part" : "in force";
        import.totals = {{ "billed EUR", "15123.4400" }};
        made.imports.push_back(import);
    }
    made.imports[1].replaces = {core::ImportId(97)};
    made.rejections = {{core::ImportId(1), "focus-2026-10.csv", "The row has more fields than the header.", 3, 17}};
    made.quarantined = 8;
    made.maps = {{"Portfolio", "title Portfolio"}};
    made.resultHash = "fedcba9876543210fedcba9876543210";
    made.made = 1'793'520'000'000;
    made.definitionVersions = {1, 2, 0, 3};
    made.programVersion = "0.1.0";
    return made;
}

void paintMap(QPainter& painter, const QRectF& rect, const core::BriefMap& map)
{
    painter.drawRect(rect);
    painter.drawText(rect, Qt::AlignCenter, ui::qt(map.name));
}

// Empty where the tool is not installed.
QString pdftotext() { return QStandardPaths::findExecutable(QStringLiteral("pdftotext")); }

// What pdftotext reads; empty, with a warning, if it cannot read the document.
QString textOf(const std::string& pdf)
{
    QProcess process;
    process.start(pdftotext(), {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    process.write(pdf.data(), static_cast<qint64>(pdf.size()));
    process.closeWriteChannel();
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return QString::fromUtf8(process.readAllStandardOutput());
    qWarning("pdftotext: %s", process.readAllStandardError().constData());
    return {};
}

} // namespace

class TestUiBriefPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A machine without the tool cannot look at texts. A document without text is a fault of ours and fails.
    void init()
    {
        if (pdftotext().isEmpty() && QByteArray(QTest::currentTestFunction()) != "sameNumbersGiveSameBytes")
            QSKIP("pdftotext is not installed");
    }
    void sameNumbersGiveSameBytes()
    {
        const ui::BriefPaper paper{QPageSize::A4, QLocale(QLocale::English)};
        const auto one = ui::briefingPdf(briefing(), paper, paintMap);
        const auto two = ui::briefingPdf(briefing(), paper, paintMap);
        QVERIFY(one == two);
        if (const auto keep = qEnvironmentVariable("KEEP_PDF"); !keep.isEmpty()) {
            QFile out(keep);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(one.data(), static_cast<qint64>(one.size()));
        }
    }
    void printsEveryNumberWithItsProof()
    {
        const auto text = textOf(ui::briefingPdf(briefing(), {QPageSize::A4, QLocale(QLocale::English)}, paintMap));
        for (const auto* part :
             {"Briefing, October 2026", "65.2 % of spend is at risk", "Timeliness of deliveries", "dq_tests_passed",
              "15123.4400", "Page 1 of ", "fedcba987654", "more fields than the header", "· replaces", "import 97",
              "30246.8800", "Part of import 2 has been replaced", "8 rows were rejected in all; 3 of them"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        const auto pages = text.count(QLatin1Char('\f'));
        QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(pages)));
    }
    // Why a KPI changed is a waterfall whose names and amounts are text; a long name is not cut.
    void theChangeIsAWaterfall()
    {
        auto made = briefing();
        auto& domain = made.domains.at(0);
        core::Explanation why;
        why.before.kpi = why.after.kpi = domain.rows.at(0).kpi;
        why.unit = "%";
        why.kind = core::SplitKind::ratio;
        why.change = 3;
        for (const auto* title : {"churn", "predicted delivery times of the whole European retail fleet"}) {
            core::ExplainedPart part;
            part.title = title;
            part.rate = 1.5;
            why.parts.push_back(part);
        }
        domain.why = why;
        auto text = textOf(ui::briefingPdf(made, {QPageSize::A4, QLocale(QLocale::English)}, paintMap));
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
        for (const auto* part : {"Why it changed: ", "churn, own value", "predicted delivery times",
                                 "retail fleet, own value", "change in all", "+1.5", "+3"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }
    // Sums that no decimal ends would run over lines; all their digits are in the attached file.
    void sumsFitTheirColumn()
    {
        auto made = briefing();
        auto& row = made.proofs.at(0).row;
        row.numerator = 10'870'966.177339595;
        row.denominator = 0.00042857142857;
        const auto text = textOf(ui::briefingPdf(made, {QPageSize::A4, QLocale(QLocale::English)}, paintMap));
        QVERIFY(text.contains(QStringLiteral("10,870,966.2\n")) || text.contains(QStringLiteral("10,870,966.2 ")));
        QVERIFY(text.contains(QStringLiteral("0.0004286")));
        QVERIFY(core::numbersCsv(made).find(",10870966.177339595,") != std::string::npos);
    }
    // No number, so nothing rests on any import: the tables of the appendix are left out, not printed empty.
    void withoutNumbersNoTableIsEmpty()
    {
        auto made = briefing();
        made.proofs.clear();
        made.imports[3].ref.id = made.imports[2].ref.id; // two files of one delivery
        const auto text = textOf(ui::briefingPdf(made, {QPageSize::A4, QLocale(QLocale::English)}, paintMap));
        for (const auto* part : {"How each number", "Numerator", "The hash names", "Exact totals"})
            QVERIFY2(!text.contains(QString::fromUtf8(part)), part);
        QVERIFY(text.contains(QStringLiteral("39 more import(s) in force")));
    }
    // As on the Overview: a breach of which less than half is known is called too little data.
    void tooLittleDataIsNoVerdict()
    {
        auto made = briefing();
        for (auto& domain : made.domains)
            for (auto& row : domain.rows)
                row.coverage = 0.3;
        for (auto& row : made.overview.joint)
            row.coverage = 0.3;
        const auto text = textOf(ui::briefingPdf(made, {QPageSize::A4, QLocale(QLocale::English)}, paintMap));
        QCOMPARE(text.count(QStringLiteral("breach")), 1); // in the legend
        QVERIFY(text.count(QStringLiteral("too little data")) >= 10);
    }
    void whyAndWhatToExpect()
    {
        auto made = briefing();
        core::Explanation why;
        why.before.period = *core::Period::parse("2026-09");
        why.after.period = *core::Period::parse("2026-10");
        why.before.kpi = why.after.kpi = "data.a";
        why.before.value = 40;
        why.after.value = 33.3;
        why.change = -6.7;
        why.unit = "%";
        why.kind = core::SplitKind::ratio;
        why.parts.resize(2);
        why.parts[0].name = why.parts[0].title = "orders-feed";
        why.parts[0].rate = -5;
        why.parts[1].name = why.parts[1].title = "churn";
        why.parts[1].mix = -1.7;
        made.domains.front().why = why;
        core::KpiOutlook outlook;
        outlook.kpi = "cost.c";
        outlook.unit = "currency";
        outlook.currency = "EUR";
        outlook.landing = core::Landing{*core::Period::parse("2026-11"),
                                        core::Period::parse("2026-11-10")->first,
                                        3000,
                                        6000,
                                        20,
                                        9000,
                                        8000.0,
                                        10000.0,
                                        core::ForecastModel::additive,
                                        300};
        core::BudgetRun run;
        run.period = *core::Period::parse("2026");
        run.budget = 90000;
        run.exhaustedOn = core::Period::parse("2026-12-05")->first;
        outlook.yearBudget = run;
        made.outlook = outlook;
        const auto text = textOf(ui::briefingPdf(made, {QPageSize::A4, QLocale(QLocale::English)}, paintMap));
        const QString plain = text.simplified();
        for (const auto* part : {"Why it changed: Models meeting", "orders-feed, own value", "churn, weight",
                                 "change in all", "November 2026 lands at", "Four times in five it is between",
                                 "The budget of 90,000 EUR for 2026 runs out on 5 December 2026."})
            QVERIFY2(plain.contains(QString::fromUtf8(part)), part);
    }
    void numbersFollowTheLanguage()
    {
        const auto text = textOf(ui::briefingPdf(briefing(), {QPageSize::A4, QLocale(QLocale::German)}, paintMap));
        QVERIFY(text.contains(QStringLiteral("33,3")));
        QVERIFY(text.contains(QStringLiteral("Oktober 2026")));
    }
};

static int runBriefPdf(int argc, char** argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    return house::runTest<TestUiBriefPdf, QApplication>(argc, argv);
}

ROOM_TEST_RUN(TestUiBriefPdf, runBriefPdf)
#include "tst_ui_brief_pdf.moc"

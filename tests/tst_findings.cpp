#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/findings/findings.h"
#include "tests/made_measures.h"
#include "tests/room.h"

#include <QTest>

#include <algorithm>

using namespace core;

namespace {

const std::vector<double> always100(12, 100.0);

Period october() { return Period::month(2026, 10); }

// A component of which facts speak from November 2025 on.
MeasuredComponent named(const char* name, const char* kind, const char* owner)
{
    MeasuredComponent one;
    one.name = name;
    one.kind = kind;
    one.ownerData = one.ownerModel = one.ownerCost = owner;
    return one;
}

struct Made {
    MeasureTable table;
    std::size_t add(const char* name, const char* kind, const char* owner = "Risk")
    {
        return table.addComponent(named(name, kind, owner));
    }
    // A year of months up to October 2026; NaN leaves one out.
    void year(const char* component, const char* measure, const std::vector<double>& values)
    {
        made::stated(table, component, measure, "2025-11", values);
    }
    // So many right answers of a hundred, the target in per cent.
    void judged(const char* component, const std::vector<double>& right, double target)
    {
        year(component, "predictions", std::vector<double>(12, 1000));
        year(component, "predictions_labelled", always100);
        year(component, "predictions_correct", right);
        year(component, "accuracy_target", std::vector<double>(12, target / 100));
    }
    void tested(const char* component, const std::vector<double>& passed)
    {
        year(component, "dq_tests_run", always100);
        year(component, "dq_tests_passed", passed);
    }
    void money(const char* component, const char* measure, double each)
    {
        table.setReportingCurrency("EUR");
        std::vector<double> values(365, 0.0);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = each;
        made::days(table, component, measure, "2025-11-01", values);
    }
    std::vector<Finding> findings(const std::string& scope = "*", const Period& period = october(),
                                  std::span<const SourceEntry> sources = {}) const
    {
        return findingsOf(KpiEngine(table, made::standard()), {{}, scope, period}, {}, sources);
    }
};

// From the month with this position (0: November 2025) on `after`, before it `before`.
std::vector<double> from(std::size_t position, double before, double after)
{
    std::vector<double> values(12, before);
    std::fill(values.begin() + static_cast<std::ptrdiff_t>(position), values.end(), after);
    return values;
}

constexpr std::size_t june = 7;

const Finding* find(const std::vector<Finding>& all, FindingKind kind, const std::string& component = {})
{
    const auto at = std::ranges::find_if(all, [&](const Finding& one) {
        return one.kind == kind
               && (component.empty() || std::ranges::find(one.components, component) != one.components.end());
    });
    return at == all.end() ? nullptr : &*at;
}

QString text(const Finding& finding) { return QString::fromStdString(messageText(sentencesOf(finding))); }

} // namespace

class TestFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aModelBelowItsTargetIsSaidWithItsMoneySinceAndOwner()
    {
        Made made;
        made.add("fraud", "model", "Payments");
        made.judged("fraud", from(june, 95, 91), 93);
        made.money("fraud", "spend", 100);
        const auto all = made.findings();
        const auto* fraud = find(all, FindingKind::below_target, "fraud");
        QVERIFY(fraud != nullptr);
        QCOMPARE(fraud->severity, FindingSeverity::breach);
        QCOMPARE(*fraud->amount, 3100.0); // October has 31 days
        QCOMPARE(fraud->since->text(), std::string("2026-06"));
        QCOMPARE(fraud->owner, std::string("Payments"));
        QCOMPARE(fraud->kpi, std::string("model.target_attainment"));
        QCOMPARE(text(*fraud),
                 QStringLiteral("fraud has been below its target since June 2026: 91 % of its answers are "
                                "right, the target is 93 %. 3,100 EUR a month rest on it. Owner: "
                                "Payments."));
        // The portfolio's own breach of the same is no second finding, and stands among the evidence.
        QCOMPARE(std::ranges::count(all, FindingKind::below_target, &Finding::kind), 1);
        QVERIFY(std::ranges::any_of(fraud->evidence, [](const FindingFigure& one) { return one.scope == "*"; }));
    }

    void whatIsInsideIsNoFinding()
    {
        Made made;
        made.add("fraud", "model");
        made.judged("fraud", from(june, 95, 94), 93);
        made.tested("fraud", always100);
        made.money("fraud", "spend", 100);
        QVERIFY(made.findings().empty());
    }

    // An episode stays open until two periods are inside; a finding ends with the first that is.
    void whatIsInsideAgainIsNoFinding_data()
    {
        QTest::addColumn<double>("october");
        QTest::addColumn<bool>("found");
        QTest::newRow("still out") << 91.0 << true;
        QTest::newRow("inside since October") << 94.0 << false;
        QTest::newRow("not known in October") << std::nan("") << true;
    }
    void whatIsInsideAgainIsNoFinding()
    {
        QFETCH(const double, october);
        QFETCH(const bool, found);
        Made made;
        made.add("fraud", "model");
        auto right = from(june, 95, 91);
        right.back() = october;
        made.judged("fraud", right, 93);
        QCOMPARE(find(made.findings(), FindingKind::below_target) != nullptr, found);
    }

    void theCauseIsTheDataThatWasBadFirst_data()
    {
        QTest::addColumn<std::vector<double>>("lake"); // of its tests, in June, day by day from the 8th on
        QTest::addColumn<bool>("reads");
        QTest::addColumn<QString>("cause");
        const auto bad =
            QStringLiteral("As it began, on 9 June 2026, Data test pass rate of lake, whose data it reads, "
                           "was 50 %.");
        QTest::newRow("read") << std::vector<double>{100, 50, 50, 50} << true << bad;
        QTest::newRow("not read") << std::vector<double>{100, 50, 50, 50} << false << QString();
        QTest::newRow("good") << std::vector<double>{100, 100, 95, 100} << true << QString();
    }
    void theCauseIsTheDataThatWasBadFirst()
    {
        QFETCH(const std::vector<double>, lake);
        QFETCH(const bool, reads);
        QFETCH(const QString, cause);
        Made made;
        const auto fraud = made.add("fraud", "model");
        const auto store = made.add("lake", "data");
        if (reads)
            made.table.addInput(fraud, store);
        made.judged("fraud", from(june, 95, 91), 93);
        std::vector<double> runs(200, 100.0), passed(200, 100.0);
        constexpr std::size_t toTheEighth = 98; // from 2 March on
        std::copy(lake.begin(), lake.end(), passed.begin() + static_cast<std::ptrdiff_t>(toTheEighth));
        // Few tests on the other days, so that the month is bad where the days are.
        for (std::size_t i = 0; i < runs.size(); ++i)
            if (i < toTheEighth || i >= toTheEighth + lake.size())
                runs[i] = passed[i] = 1;
        made::days(made.table, "lake", "dq_tests_run", "2026-03-02", runs);
        made::days(made.table, "lake", "dq_tests_passed", "2026-03-02", passed);
        const auto all = made.findings();
        const auto* found = find(all, FindingKind::below_target, "fraud");
        QVERIFY(found != nullptr);
        const auto said = text(*found);
        QVERIFY2(cause.isEmpty() ? !said.contains(QStringLiteral("As it began")) : said.contains(cause),
                 qPrintable(said));
    }

    void badDataIsOneFindingWithThoseThatReadIt()
    {
        Made made;
        const auto lake = made.add("lake", "data", "Platform");
        for (const auto* name : {"churn", "fraud"}) {
            made.table.addInput(made.add(name, "model"), lake);
            made.tested(name, from(june, 100, 70));
            made.money(name, "spend", 10);
        }
        made.tested("lake", from(june, 100, 60));
        const auto all = made.findings();
        QCOMPARE(std::ranges::count(all, FindingKind::data, &Finding::kind), 1);
        const auto* bad = find(all, FindingKind::data);
        QCOMPARE(bad->components, (std::vector<std::string>{"lake", "churn", "fraud"}));
        QCOMPARE(*bad->amount, 620.0); // what reads it costs that in October
        QVERIFY2(text(*bad).contains(QStringLiteral("Data of 2 components that read it are outside their limits too: "
                                                    "churn, fraud.")),
                 qPrintable(text(*bad)));
    }

    void idleMoneyIsTheAmountAndTheRestIsSaidBesideIt()
    {
        Made made;
        made.add("vision", "model");
        made.money("vision", "spend", 100);
        made.money("vision", "spend_idle", 40);
        made.year("vision", "gpu_hours_paid", always100);
        made.year("vision", "gpu_hours_busy", std::vector<double>(12, 20));
        const auto all = made.findings();
        const auto* idle = find(all, FindingKind::cost, "vision");
        QVERIFY(idle != nullptr);
        QCOMPARE(idle->kpi, std::string("cost.idle_share"));
        QCOMPARE(*idle->amount, 1240.0);
        QVERIFY2(text(*idle).contains(QStringLiteral("Also outside: Accelerator utilisation 20 %")),
                 qPrintable(text(*idle)));
    }

    void spendAboveItsBudgetIsMoneyThatIsMissing_data()
    {
        QTest::addColumn<double>("budget"); // of October
        QTest::addColumn<double>("over");   // 0: none
        QTest::newRow("above") << 2000.0 << 1100.0;
        QTest::newRow("as planned") << 3100.0 << 0.0;
        QTest::newRow("below") << 5000.0 << 0.0;
    }
    void spendAboveItsBudgetIsMoneyThatIsMissing()
    {
        QFETCH(const double, budget);
        QFETCH(const double, over);
        Made made;
        made.add("fraud", "model", "Payments");
        made.money("fraud", "spend", 100);
        made.table.setStated(0, knownMeasure("budget"), october(), made::decimal(budget));
        const auto all = made.findings();
        const auto* found = find(all, FindingKind::budget);
        QCOMPARE(found != nullptr, over > 0);
        if (found == nullptr)
            return;
        QCOMPARE(*found->amount, over);
        QCOMPARE(found->severity, FindingSeverity::breach);
        QCOMPARE(found->since->text(), std::string("2026-10"));
        QVERIFY2(text(*found).startsWith(
                     QStringLiteral("Spend in October 2026 is 1,100 EUR (55 %) above its budget of 2,000 EUR.")),
                 qPrintable(text(*found)));
    }

    void whatNobodyAnswersForIsFoundWhereOthersHaveOwners_data()
    {
        QTest::addColumn<QString>("other"); // owner of the other component
        QTest::addColumn<bool>("found");
        QTest::newRow("others have one") << "Risk" << true;
        QTest::newRow("nobody has one") << "" << false;
    }
    void whatNobodyAnswersForIsFoundWhereOthersHaveOwners()
    {
        QFETCH(const QString, other);
        QFETCH(const bool, found);
        Made made;
        made.add("fraud", "model", "");
        made.add("churn", "model", qPrintable(other));
        made.money("fraud", "spend", 1);
        made.money("churn", "spend", 2);
        const auto all = made.findings();
        const auto* nobody = find(all, FindingKind::owner);
        QCOMPARE(nobody != nullptr, found);
        if (nobody != nullptr)
            QCOMPARE(text(*nobody), QStringLiteral("Nobody is named as owner of the cost of fraud. It costs 31 EUR "
                                                   "a month."));
    }

    void whatNothingIsKnownOfIsFoundWhereItIsKnownOfOthers()
    {
        Made made;
        made.add("fraud", "model");
        made.add("churn", "model");
        made.judged("fraud", from(june, 95, 95), 93);
        made.tested("fraud", always100);
        made.money("churn", "spend", 1);
        const auto all = made.findings();
        const auto* unjudged = find(all, FindingKind::coverage, "churn");
        QVERIFY(unjudged != nullptr);
        QCOMPARE(unjudged->kpi, std::string("model.target_attainment"));
        QCOMPARE(*unjudged->amount, 31.0);
        QCOMPARE(std::ranges::count(all, FindingKind::coverage, &Finding::kind), 2); // and no data tests
    }

    void figuresOfDeliveryAreOneFinding()
    {
        Made made;
        for (const auto* name : {"churn", "fraud", "vision", "lake"}) {
            made.add(name, "model");
            made.year(name, "deployments", std::vector<double>(12, 0));
        }
        const auto all = made.findings();
        QCOMPARE(std::ranges::count(all, FindingKind::delivery, &Finding::kind), 1);
        const auto* found = find(all, FindingKind::delivery);
        QCOMPARE(found->components.size(), std::size_t(4));
        QVERIFY(!found->amount);
        QVERIFY2(text(*found).contains(QStringLiteral("2 more")), qPrintable(text(*found))); // and the portfolio's
    }

    void sourcesThatAreLateAreFindings()
    {
        Made made;
        made.add("fraud", "model");
        made.money("fraud", "spend", 1);
        SourceEntry late, punctual;
        late.name = "aws";
        late.rhythm.lateSince = october().first;
        late.rhythm.last = october().first + -31;
        punctual.name = "azure";
        const std::vector<SourceEntry> sources{late, punctual};
        const auto all = made.findings("*", october(), sources);
        QCOMPARE(std::ranges::count(all, FindingKind::freshness, &Finding::kind), 1);
        QCOMPARE(text(*find(all, FindingKind::freshness)),
                 QStringLiteral("Deliveries of aws have been late since 1 October 2026. The last one reaches to 31 "
                                "August 2026."));
    }

    void mostMoneyStandsFirst()
    {
        Made made;
        for (const auto* name : {"cheap", "dear"}) {
            made.add(name, "model");
            made.judged(name, from(june, 95, 91), 93);
            made.money(name, "spend", name == std::string("dear") ? 100 : 1);
            made.year(name, "deployments", std::vector<double>(12, 0));
        }
        const auto all = made.findings();
        QCOMPARE(all.front().scope, std::string("dear"));
        QVERIFY(
            std::ranges::is_sorted(all, std::greater(), [](const Finding& one) { return one.amount.value_or(-1); }));
        QVERIFY(!all.back().amount);
    }

    // A year, running or over, says what is wrong in its last month; its money is that of a month on average.
    void longPeriodsSayWhatIsWrongNow_data()
    {
        QTest::addColumn<QString>("period");
        QTest::newRow("the month") << "2026-10";
        QTest::newRow("the quarter that runs") << "2026-Q4";
        QTest::newRow("the year that runs") << "2026";
        QTest::newRow("twelve months") << "2025-11..2026-10";
    }
    void longPeriodsSayWhatIsWrongNow()
    {
        QFETCH(const QString, period);
        Made made;
        made.add("fraud", "model");
        made.judged("fraud", from(june, 95, 91), 93);
        made.money("fraud", "spend", 100);
        const auto all = made.findings("*", *Period::parse(period.toStdString()));
        const auto* fraud = find(all, FindingKind::below_target, "fraud");
        QVERIFY(fraud != nullptr);
        QCOMPARE(fraud->since->text(), std::string("2026-06"));
        QVERIFY2(std::abs(*fraud->amount - 3050) < 60, qPrintable(QString::number(*fraud->amount)));
    }

    void scopesAreTheirOwnComponentsAlone()
    {
        Made made;
        for (const auto* name : {"churn", "fraud"}) {
            made.add(name, "model", name);
            made.judged(name, from(june, 95, 91), 93);
            made.money(name, "spend", 1);
        }
        const auto of = [&](const char* scope) {
            std::vector<std::string> scopes;
            for (const auto& one : made.findings(scope))
                scopes.push_back(one.scope);
            return scopes;
        };
        QCOMPARE(of("fraud"), std::vector<std::string>{"fraud"});
        QCOMPARE(of("owner_cost=churn"), std::vector<std::string>{"churn"});
        QCOMPARE(of("*").size(), std::size_t(2));
        QVERIFY_THROWS_EXCEPTION(Error, made.findings("nobody"));
    }
};

ROOM_TEST(TestFindings)
#include "tst_findings.moc"

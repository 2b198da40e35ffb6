#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/brief/brief.h"
#include "core/page/sentence.h"
#include "tests/room.h"

#include <QTest>

namespace {

core::KpiRow row(const char* kpi, const char* name, double value, double target, double score, double weight)
{
    core::KpiRow made;
    made.kpi = kpi;
    made.name = name;
    made.domain = std::string(kpi).substr(0, std::string(kpi).find('.'));
    made.unit = "%";
    made.value = value;
    made.target = target;
    made.score = score;
    made.weight = weight;
    made.status = score >= 100 ? core::KpiStatus::met : core::KpiStatus::watch;
    made.coverage = 1;
    made.included = made.applicable = 3;
    return made;
}

core::ScoreTile tile(const char* of, double score, double coverage = 1)
{
    core::ScoreTile made;
    made.of = of;
    made.score = score;
    made.coverage = coverage;
    return made;
}

} // namespace

class TestPageSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheKpiThatCostsMost()
    {
        core::SentenceInput input;
        input.scores = {tile("data", 60), tile("model", 55.6), tile("cost", 95)};
        input.rows = {row("model.drift_share", "Drift", 9, 5, 80, 3),
                      row("model.target_attainment", "Meeting target", 33.3, 95, 0, 1),
                      row("data.timeliness", "Timeliness", 80, 98, 0, 9),
                      row("joint.spend_at_risk", "Spend at risk", 65.2, 10, 0, 1)};
        const auto text = core::messageText(core::sentenceFacts(input));
        QCOMPARE(text, std::string("Model quality is the weakest domain at 55.6 of 100, held down most by Meeting "
                                   "target: 33.3 % against a target of 95 %. "
                                   "65.2 % of spend is at risk. Cost is in good order at 95 of 100."));
    }
    void saysWhatIsNotKnown()
    {
        core::SentenceInput input;
        input.scores = {tile("data", 100), tile("model", 100), tile("cost", 100, 0.4)};
        auto accuracy = row("model.accuracy", "Accuracy", 90, 0, 0, 0);
        accuracy.included = 2;
        input.rows = {accuracy};
        auto facts = core::sentenceFacts(input);
        QCOMPARE(facts.back().code, core::MessageCode::missing_labels);
        input.rows = {row("data.validity", "Validity", 100, 99, 100, 1)};
        facts = core::sentenceFacts(input);
        QCOMPARE(facts.back().code, core::MessageCode::low_coverage);
    }
    void withoutDataItSaysSo()
    {
        core::SentenceInput input;
        input.period = *core::Period::parse("2026-10");
        QCOMPARE(core::messageText(core::sentenceFacts(input)),
                 std::string("There are no figures for October 2026 yet."));
    }
    void spreadsheetsRunNothing()
    {
        core::Briefing briefing;
        briefing.overview.head.period = *core::Period::parse("2026-10");
        auto hostile = row("data.x", "=cmd()", -1.5, 2, 3, 1);
        briefing.proofs.push_back({hostile, {}, {}, {}, {}});
        hostile.name = " \xEF\xBC\x9D"
                       "1+1, \"x\"";
        briefing.proofs.push_back({hostile, {}, {}, {}, {}});
        const auto csv = core::numbersCsv(briefing);
        QVERIFY(csv.find(",'=cmd(),") != std::string::npos);
        QVERIFY(csv.find("\"' \xEF\xBC\x9D"
                         "1+1, \"\"x\"\"\"")
                != std::string::npos);
        QVERIFY(csv.find(",-1.5,") != std::string::npos); // numbers stay numbers
    }
    // Exact, of what is behind the printed numbers only, and never the same money of two sources in one sum.
    void totalsAreOfEachSource()
    {
        core::Briefing briefing;
        briefing.proofs.push_back({row("cost.spend", "Spend", 1, 2, 3, 1),
                                   {},
                                   {},
                                   {},
                                   {core::ImportId(1), core::ImportId(2), core::ImportId(3)}});
        const auto add = [&](int id, const char* source, const char* status,
                             std::vector<std::pair<std::string, std::string>> totals) {
            core::ImportRow import;
            import.ref.id = core::ImportId(id);
            import.source = source;
            import.status = status;
            import.totals = std::move(totals);
            briefing.imports.push_back(import);
        };
        add(1, "focus", "in part", {{"billed EUR", "0.1"}, {"billed USD", "7"}});
        add(2, "focus", "in force", {{"billed EUR", "0.20"}});
        add(3, "kubecost", "in force", {{"billed EUR", "0.3"}});
        add(4, "focus", "in part", {{"billed EUR", "1000"}});
        using Totals = std::vector<core::DeliveredTotal>;
        QCOMPARE(
            core::totalsBehind(briefing),
            (Totals{{"focus", "billed EUR", "0.30"}, {"focus", "billed USD", "7"}, {"kubecost", "billed EUR", "0.3"}}));
        QCOMPARE(core::partsBehind(briefing), std::vector<core::ImportId>{core::ImportId(1)});
        briefing.imports[1].totals[0].second = "much";
        QVERIFY_THROWS_EXCEPTION(core::Error, core::totalsBehind(briefing));
    }
};

ROOM_TEST(TestPageSentence)
#include "tst_page_sentence.moc"

// A portfolio of made values for tests of the window: every look of a KPI row occurs, names are hostile where they may
// be.
#pragma once

#include "core/kpi/comparison.h"
#include "ui/portfolio.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <fstream>
#include <limits>
#include <thread>

namespace made {

inline core::Period month(int year, int number) { return core::Period::month(year, number); }

inline core::KpiRow row(std::string id, std::string name, std::string unit, core::KpiStatus status,
                        std::optional<double> value, std::optional<double> previous, std::optional<double> target,
                        std::optional<double> floor, double coverage = 1)
{
    core::KpiRow r;
    r.kpi = std::move(id);
    r.name = std::move(name);
    r.domain = r.kpi.substr(0, r.kpi.find('.'));
    r.unit = std::move(unit);
    r.better = target && floor && *target < *floor ? core::Better::lower : core::Better::higher;
    r.status = status;
    r.value = value;
    r.previous = previous;
    r.target = target;
    r.floor = floor;
    r.coverage = coverage;
    r.included = static_cast<std::int64_t>(std::lround(6 * coverage));
    r.applicable = 6;
    if (value) {
        r.numerator = *value * 87;
        r.denominator = 8700;
        r.score = target && floor ? std::optional(std::clamp(100 * (*value - *floor) / (*target - *floor), 0.0, 100.0))
                                  : std::nullopt;
        for (int i = 11; i >= 0; --i)
            r.series.push_back(i == 7 ? std::numeric_limits<double>::quiet_NaN()
                                      : *value * (1 + 0.03 * std::sin(i * 1.3))
                                            + (previous ? (*previous - *value) * i / 3 : 0));
        r.series.back() = *value;
    } else {
        r.series.assign(12, std::numeric_limits<double>::quiet_NaN());
    }
    return r;
}

inline core::Messages nothingFrom(const char* measure, const char* component)
{
    return {{core::MessageCode::missing_measure,
             {{"measure", core::arg::Measure{measure}},
              {"component", core::arg::Name{component}},
              {"when", core::arg::During{month(2026, 10)}}}}};
}

inline core::Messages largest(const char* part, double change, const std::string& unit)
{
    return {{core::MessageCode::change_largest,
             {{"parts", core::Messages{{core::MessageCode::change_part,
                                        {{"name", core::arg::Name{part}},
                                         {"change", core::arg::Change{change, unit, "EUR"}}}}}}}}};
}

inline core::ScoreTile tile(std::string of, double score, double previous, core::KpiStatus status, double coverage)
{
    core::ScoreTile t;
    t.of = std::move(of);
    t.score = score;
    t.previous = previous;
    t.status = status;
    t.coverage = coverage;
    t.low = score * coverage;
    t.high = t.low + 100 * (1 - coverage);
    t.series = {61, 62, 60, 63, 66, 61, 58, 57, 59, 60, previous, score};
    return t;
}

inline core::PageHead head(const core::Question& question)
{
    core::PageHead h;
    h.scope = question.scope;
    h.period = question.period;
    h.against = question.comparison;
    h.comparison = comparedPeriod(question, month(2026, 10).last);
    h.dataDate = month(2026, 10).last;
    h.currency = "EUR";
    h.componentsReported = 5;
    h.components = 6;
    h.rejectedRows = 3;
    return h;
}

// Money, three findings of which the last names no KPI, and three components.
inline core::DecisionContent decisions(const core::Question& question)
{
    using enum core::MessageCode;
    core::DecisionContent page;
    page.head = head(question);
    page.figures = {{core::HeadlineFigure::Of::spend,
                     "cost.spend",
                     question.period,
                     412345.67,
                     core::KpiStatus::unrated,
                     1,
                     {{headline_change_share,
                       {{"change", core::arg::Change{14345.67, "currency", "EUR"}},
                        {"share", core::arg::Share{0.036}},
                        {"period", page.head.comparison}}}}},
                    {core::HeadlineFigure::Of::at_risk,
                     "joint.spend_at_risk",
                     question.period,
                     268849.38,
                     core::KpiStatus::breach,
                     1,
                     {{headline_share_of_spend, {{"share", core::arg::Share{0.652}}}}}}};
    core::Finding fraud, budget, late;
    fraud.kind = core::FindingKind::below_target;
    fraud.kpi = "cost.spend";
    fraud.scope = "fraud-scoring";
    fraud.components = {"fraud-scoring"};
    fraud.amount = 150000;
    fraud.since = month(2026, 6);
    fraud.owner = "Risk & <b>Fraud</b>";
    fraud.headline = {finding_below_target_since,
                      {{"component", core::arg::Name{"fraud-scoring"}},
                       {"since", month(2026, 6)},
                       {"value", core::arg::Amount{92.7, "%", {}}},
                       {"target", core::arg::Amount{93, "%", {}}}}};
    fraud.more = {{finding_rests_on_it, {{"amount", core::arg::Amount{150000, "currency", "EUR"}}}}};
    fraud.series = {95, 95, 95, 95, 95, 95, 91, 91, 92, 92, 92, 92.7};
    budget.kind = core::FindingKind::budget;
    budget.severity = core::FindingSeverity::watch;
    budget.kpi = "cost.spend";
    budget.amount = 7359;
    budget.headline = {finding_over_budget,
                       {{"when", core::arg::During{question.period}},
                        {"amount", core::arg::Amount{7359, "currency", "EUR"}},
                        {"budget", core::arg::Amount{58850, "currency", "EUR"}},
                        {"share", core::arg::Share{0.125}}}};
    late.kind = core::FindingKind::freshness;
    late.severity = core::FindingSeverity::notice;
    late.headline = {finding_late_source, {{"source", core::arg::Name{"aws"}}, {"day", month(2026, 10).first}}};
    page.findings = {fraud, budget, late};
    for (auto& one : page.findings)
        one.currency = "EUR";
    page.components = {
        {"gpu-platform", "platform", "", 212345.67, 200000, {tile("cost", 55, 60, core::KpiStatus::watch, 1)}, 0},
        {"fraud-scoring",
         "model",
         "Risk",
         150000,
         148000,
         {tile("data", 92, 92, core::KpiStatus::met, 1), tile("model", 20, 70, core::KpiStatus::breach, 1)},
         1},
        {"churn", "model", "Sales", std::nullopt, std::nullopt, {}, 0}};
    return page;
}

inline core::OverviewContent overview(const core::Question& question)
{
    using enum core::KpiStatus;
    core::OverviewContent page;
    page.head = head(question);
    page.health = tile("health", 64.3, 61.2, watch, 0.9);
    page.facts = {
        {core::MessageCode::weakest_domain,
         {{"domain", core::Messages{{core::MessageCode::domain_model, {}}}}, {"score", core::arg::Number{56}}}},
        {core::MessageCode::spend_at_risk, {{"share", core::arg::Share{0.86}}}}};
    page.domains.resize(3);
    page.domains[0].score = tile("data", 60.4, 64, watch, 1);
    page.domains[0].rows = {row("data.test_pass_rate", "Test pass rate", "%", watch, 96.8794, 97.3, 98, 90),
                            row("data.timeliness", "Timeliness", "%", breach, 88.5, 93.1, 98, 90),
                            row("data.completeness", "Completeness", "%", met, 99.4, 99.4, 99, 95),
                            row("data.downtime_hours", "Data downtime", "h", watch, 11.25, 3.5, 4, 24),
                            row("data.accuracy", "Accuracy of sampled records", "%", no_data, {}, {}, 99, 95, 0)};
    page.domains[0].rows[4].missing = nothingFrom("Records sampled", "fraud-scoring");
    page.domains[1].score = tile("model", 56.1, 44, watch, 0.9);
    page.domains[1].rows = {
        row("model.target_attainment", "Models meeting their target", "%", breach, 33.3333, 50, 95, 80, 0.75),
        row("model.drift_share", "Drift share", "%", watch, 9.1, 4.2, 5, 25),
        row("model.availability", "Availability", "%", watch, 99.97, 99.95, 99.99, 99),
        row("model.latency_slo", "Requests within the latency limit", "%", met, 99.1, 99.0, 99, 95, 0.4),
        row("flow.incidents", "Time to restore", "h", nothing_to_measure, {}, {}, 1, 24)};
    page.domains[2].score = tile("cost", 79, 79, watch, 1);
    page.domains[2].rows = {
        row("cost.allocation_coverage", "Allocated spend", "%", watch, 87.3889, 81, 90, 50),
        row("cost.forecast_accuracy", "Forecast accuracy", "%", met, 91.2, 90, 88, 80),
        row("cost.idle_share", "Idle share", "%", watch, 18.6849, 22, 5, 30),
        row("cost.spend", "Spend", "currency", unrated, 412345.67, 398000, {}, {}),
        row("cost.per_1k_predictions", "Cost per 1,000 predictions", "currency", unrated, 5.3712, 5.6, {}, {})};
    page.otherScores = {tile("flow", 82, 80, watch, 1), tile("gov", 100, 100, met, 1)};
    page.joint = {
        row("joint.cost_per_1k_correct", "Cost per 1,000 correct", "currency", unrated, 19.6078, 20.4, {}, {}),
        row("joint.spend_at_risk", "Spend at risk", "%", breach, 65.2, 50, 10, 30),
        row("joint.spend_on_untrusted_data", "Spend on untrusted data", "%", met, 0, 4, 5, 25),
        row("joint.spend_below_target", "Spend below target", "%", breach, 86, 70, 5, 25),
        row("joint.poor_data_cost_share", "Cost of poor data", "%", met, 1.2, 1.1, 2, 10),
        row("joint.cost_per_passed_test", "Cost per passed test", "currency", unrated, 0.0412, 0.05, {}, {})};
    page.worse = {{"model.drift_share", "Drift share", 100, 79.5, 4.2, 9.1, "%"},
                  {"data.downtime_hours", "Data downtime", 100, 63.8, 3.5, 11.25, "h"},
                  {"data.timeliness", "Timeliness", 38.8, 0, 93.1, 88.5, "%"}};
    page.better = {{"cost.allocation_coverage", "Allocated spend", 77.5, 93.5, 81, 87.3889, "%"},
                   {"cost.idle_share", "Idle share", 32, 45.3, 22, 18.6849, "%"}};
    return page;
}

inline core::KpiContent kpi(const core::Question& question)
{
    using enum core::KpiStatus;
    core::KpiContent page;
    page.head = head(question);
    page.row = row("data.test_pass_rate", "Test pass rate", "%", watch, 96.8794, 97.3, 98, 90);
    if (question.kpi == "cost.spend")
        page.row = row("cost.spend", "Spend", "currency", unrated, 412345.67, 398000, {}, {});
    const auto& r = page.row;
    page.definition = "Tests passed as a share of tests run. A skipped or errored test counts as run, not passed.";
    page.formula = "100 × Σ dq_tests_passed ÷ Σ dq_tests_run";
    page.filledIn = "100 * 8428.5 / 8700";
    page.why = "Below 90 one check in ten fails and users stop trusting the feed.";
    page.source = "Common practice; dbt and Great Expectations report the same counts.";
    auto period = question.period;
    for (int i = 0; i < 12; ++i) {
        core::KpiPoint point;
        point.period = period;
        const double value = r.series[static_cast<std::size_t>(11 - i)];
        if (std::isfinite(value)) {
            point.value = value;
            point.numerator = value * 87;
            point.denominator = 8700;
            point.status = value >= 98 ? met : value <= 90 ? breach : watch;
            point.coverage = i == 2 ? 0.6 : 1;
        }
        if (r.target) {
            point.target = i > 6 ? 97 : 98;
            point.floor = 90;
        } else {
            point.status = point.value ? unrated : no_data;
        }
        page.history.insert(page.history.begin(), point);
        period = period.previous();
    }
    page.limits = {{0, page.history.size() - 1, *r.value, *r.value * 0.95, *r.value * 1.05, true, false, false}};
    page.inputs = {{"dq_tests_passed", "Data tests passed", "", 8428.5, {core::ImportId{3}, core::ImportId{4}}},
                   {"dq_tests_run", "Data tests run", "", 8700, {core::ImportId{3}}}};
    for (const char* name :
         {"orders-feed", "fraud-scoring", "<img src=x>&<b>churn</b>", "support-bot", "ranking", "gpu-platform"}) {
        core::ComponentResult c;
        c.component = name;
        c.kind = "model";
        c.row = r;
        c.spend = 40000.5 + 1000.0 * static_cast<double>(page.components.size());
        page.components.push_back(c);
    }
    page.components[4].row = row(r.kpi, r.name, r.unit, no_data, {}, {}, 98, 90, 0);
    page.components[4].row.missing = nothingFrom("Data tests run", "ranking");
    page.imports = {{core::ImportId{3}, "/exports/dbt/2026-10/run_results.json", "9f3c1d0a11223344556677889900aabb", "",
                     1793000000000, 8700, 3}};
    return page;
}

// Two parts, of which the second has neither value nor rows.
inline core::BreakOut breakOut(const core::Question& question, const std::string& field)
{
    core::BreakOut made;
    made.field = field;
    made.isTime = field == "day";
    made.total = 96.9;
    const auto change = made.isTime ? std::nullopt : std::optional(-0.4);
    made.rows = {{made.isTime ? "2026-10-05" : "orders-feed", 96.9, change, core::KpiStatus::watch, 8700,
                  core::MemberRows{question, {"orders-feed", {}, {}, {}, {}}}},
                 {"(none)", {}, {}, core::KpiStatus::no_data, 0, {}}};
    return made;
}

// Behind any number; only those of a component, if it is named.
inline std::shared_ptr<const core::RowTable> rows(const std::string& component = {})
{
    core::RowTableMaker maker;
    core::RowNames names;
    names.file = core::FileId{1};
    names.adds = {{core::knownMeasure("dq_tests_passed"), core::Decimal(1, 0)}};
    for (int i = 0; i < 120; ++i)
        if (component.empty() || component == "orders-feed")
            maker.take({"orders-feed", "dq_tests_passed", "2026-10-" + std::to_string(10 + i % 20), "1", "", "",
                        "/exports/dbt/run_results.json", 10 + i, core::ImportId{3}, "not_null_orders_id"},
                       names);
    return std::make_shared<const core::RowTable>(maker.finish());
}

// Hours that were used more, at another price, and a fee.
inline core::SpendDrivers spendDrivers(const core::Explanation& made)
{
    core::SpendDrivers drivers;
    drivers.before = made.before.period;
    drivers.after = made.after.period;
    drivers.spend0 = 1000;
    drivers.spend1 = 1200;
    drivers.change = 200;
    drivers.parts = {{"Compute", "Hours", 100, 120, 900, 1120, 200, -30, 50, 0},
                     {"Support", "", 0, 0, 100, 80, 0, 0, 0, -20}};
    drivers.byQuantity = 200;
    drivers.byMix = -30;
    drivers.byPrice = 50;
    drivers.other = -20;
    drivers.sentence = largest("Compute", 200, "currency");
    return drivers;
}

inline core::Explanation why(const core::Question& question)
{
    core::Explanation made;
    const auto page = kpi(question);
    made.unit = page.row.unit;
    made.before.period = page.head.comparison;
    made.after.period = page.head.period;
    made.before.value = page.row.previous;
    made.after.value = page.row.value;
    made.change = *page.row.value - *page.row.previous;
    made.kind = core::SplitKind::ratio;
    const double shares[] = {1.2, -0.5, -0.3, 0.2, 0.3, 0.1};
    std::size_t i = 0;
    for (const auto& component : page.components) {
        core::ExplainedPart part;
        part.name = part.title = component.component;
        part.numerator0 = part.numerator1 = 90;
        part.denominator0 = part.denominator1 = 100;
        part.value0 = page.row.previous;
        part.value1 = page.row.value;
        part.share0 = part.share1 = 1.0 / 6;
        part.rate = *made.change * shares[i] * 0.75;
        part.mix = *made.change * shares[i] * 0.25;
        made.rate += part.rate;
        made.mix += part.mix;
        made.parts.push_back(part);
        ++i;
    }
    made.sentence = largest("orders-feed", 1.5, made.unit);
    return made;
}

inline core::KpiSignals signalsOf(const core::Question& question)
{
    core::KpiSignals made;
    const auto page = kpi(question);
    made.kpi = page.row.kpi;
    made.unit = page.row.unit;
    made.better = page.row.better;
    for (const auto& point : page.history) {
        core::ChartPoint one;
        one.period = point.period;
        one.value = one.plotted = point.value;
        made.points.push_back(one);
    }
    made.points.back().signal = true;
    made.stretches.push_back(
        {0,
         made.points.size() - 1,
         core::ChartLimits{page.limits[0].center, page.limits[0].lower, page.limits[0].upper, 1, false, false, false},
         {}});
    made.fired.push_back({core::RunRule::run_one_side_8,
                          made.points.size() - 1,
                          {},
                          made.points[4].period,
                          made.points.back().period,
                          core::Variation::worsening,
                          {core::MessageCode::all_well, {}}});
    made.expectedByChance = 0.3;
    made.sentence = {{core::MessageCode::signals_by_chance, {{"number", core::arg::Number{0.3}}}}};
    return made;
}

inline core::KpiRelated related(const core::Question& question)
{
    core::KpiRelated made;
    made.kpi = question.kpi;
    made.scope = question.scope;
    made.periods = 30;
    for (int n = 0; n < 3; ++n) {
        core::LaggedLink link;
        link.lead = {question.kpi, "Test pass rate", "*"};
        link.follow = {n == 0 ? "model.drift_share" : "cost.spend", n == 0 ? "Drift share" : "Spend",
                       n == 2 ? "churn" : "*"};
        link.lag = n;
        link.n = 28;
        link.r = -0.8 + 0.3 * n;
        link.spearman = -0.7;
        link.band = 0.55;
        link.marked = n == 0;
        link.sentence = {{core::MessageCode::link_few_periods, {{"r", core::arg::Number{-0.7}}}}};
        for (int i = 0; i < 28; ++i)
            link.pairs.emplace_back(std::sin(i * 1.7), -std::sin(i * 1.7) + 0.3 * std::cos(i * 2.9));
        made.links.push_back(link);
    }
    made.looked = 3;
    made.expectedByChance = 0.15;
    made.sentence = {
        {core::MessageCode::links_found,
         {{"n", core::arg::Count(1)}, {"looked", core::arg::Count(3)}, {"chance", core::arg::Number{0.15}}}}};
    return made;
}

inline core::KpiOutlook outlook(const core::Question& question)
{
    core::KpiOutlook made;
    const auto page = kpi(question);
    made.kpi = page.row.kpi;
    made.unit = page.row.unit;
    auto period = page.head.period;
    for (int i = 1; i <= 12; ++i) {
        period = period.next();
        const double middle = *page.row.value * (1 - 0.002 * i);
        made.points.push_back(
            {period, middle, middle - *page.row.value * 0.004 * i, middle + *page.row.value * 0.004 * i});
    }
    return made;
}

inline core::DataContent data(const core::Question& question)
{
    core::DataContent page;
    page.head = head(question);
    for (int i = 12; i >= 1; --i)
        page.imports.push_back(
            {{core::ImportId{i}, "/exports/focus/2026-" + std::to_string(i) + "/cost.csv",
              "9f3c1d0a11223344556677889900aabb", "", 1793000000000 - 86400000LL * i, 12345, i % 4 == 0 ? 3 : 0},
             "focus",
             "focus",
             i == 2 ? "replaced" : "in force",
             {{"EUR billed", "34567.123456"}},
             i == 2 ? "replaced by import 5" : "",
             i == 5 ? std::vector<core::ImportId>{core::ImportId{2}} : std::vector<core::ImportId>()});
    page.quarantine = {
        {core::ImportId{4}, "/exports/focus/2026-4/cost.csv", 17, 3, "the row has no date", "1,2,,<b>x</b>"},
        {core::ImportId{4}, "/exports/focus/2026-4/cost.csv", 99, 0, "4 fields where 61 are named", "a,b,c,d"},
        {core::ImportId{8}, "/exports/focus/2026-8/cost.csv", 3, 9, "the amount cannot be read", "12,x4"}};
    page.quarantined = 3;
    page.sources = {{"<b>focus</b>", "focus", "bills", "", "", 12, true},
                    {"kubecost", "kubecost_allocation", "view", "USD", "", 2, true},
                    {"tidy", "tidy", "bills", "", "", 3, false}};
    return page;
}

// A view of one KPI by one field.
inline core::View exploreView(const std::string& kpi, const std::string& field)
{
    core::View view;
    view.from = core::Subject::kpi;
    view.rows = {field};
    view.values = {{kpi, core::ShowAs::value}};
    return view;
}

// Two components in two months, whatever is asked; the second has no figure in the second.
inline ui::ExploreAnswer explored(const ui::ExploreQuestion& question)
{
    ui::ExploreAnswer made;
    if (question.view) {
        made.asked = *question.view;
    } else {
        made.asked = exploreView("data.test_pass_rate", "component");
        made.asked.columns = {"month"};
    }
    made.view = made.asked;
    if (!made.view.time)
        made.view.time = question.period;
    const auto figure = [](double value, std::int64_t count) {
        return core::Figures{core::Figure{value, {}, count, core::KpiStatus::watch, 1.0}};
    };
    auto& answer = made.answer;
    answer.valueNames = {made.view.values.front().name()};
    answer.units = {"%"};
    answer.columns = {{"2026-09"}, {"2026-10"}};
    answer.rows = {{{"churn"}, {figure(97.5, 20), figure(96.9, 10)}, figure(97.2, 30)},
                   {{"fraud-scoring"}, {figure(88, 5), core::Figures{std::nullopt}}, figure(88, 5)}};
    answer.columnTotals = {figure(95, 25), figure(96.9, 10)};
    answer.grand = figure(96, 35);
    answer.asOf = month(2026, 10).last;
    answer.matched = 35;
    return made;
}

inline std::shared_ptr<const core::SourceRows> figureRows(const core::FigureRef& figure)
{
    auto found = std::make_shared<core::SourceRows>();
    found->count = figure.column ? 10 : 30;
    for (std::int64_t line = 1; line <= found->count; ++line) {
        auto& row = found->rows.emplace_back();
        row.component = figure.row.empty() ? "churn" : figure.row.front();
        row.day = "2026-10-05";
        row.value = "1";
        row.file = "dbt/run_results.json";
        row.line = line;
        row.import = core::ImportId{7};
        row.text = "orders_not_null";
    }
    return found;
}

// Three of the register; the third has no kind, and the first reads the second.
inline core::ComponentsContent components(const core::Question& question)
{
    core::ComponentsContent page;
    page.head = head(question);
    const auto rows = decisions(question).components;
    for (const auto* name : {"fraud-scoring", "churn", "gpu-platform"}) {
        auto& one = page.components.emplace_back();
        one.entry.name = name;
        one.row.component = name;
        if (const auto row = std::ranges::find(rows, name, &core::ComponentRow::component); row != rows.end())
            one.row = *row;
        if (page.components.size() < 3)
            one.entry.values = {"model", "", "", "", "", ""};
    }
    page.components[0].inputs = {"churn"};
    page.components[1].consumers = {"fraud-scoring"};
    page.withoutKind = 1;
    return page;
}

class Portfolio : public ui::Portfolio {
public:
    explicit Portfolio(std::filesystem::path path = "/home/ada/our.opsatlas") : path_(std::move(path)) {}

    std::filesystem::path path() const override { return path_; }
    bool readOnly() const override { return onlyRead; }
    void create() const override { created = true; }
    ui::PortfolioSummary summary(const ui::ScopeRequest& request, const core::Progress&) const override
    {
        if (broken)
            throw core::Error(core::Fault::workspace,
                              path_.string() + " is not an OpsAtlas portfolio; choose another file.");
        ui::PortfolioSummary summary;
        if (empty) {
            summary.head.period = month(2026, 10);
            summary.head.comparison = month(2026, 9);
            return summary;
        }
        summary.head = head({{}, request.scope, request.period.value_or(month(2026, 10)), request.comparison});
        summary.components = {"churn", "fraud-scoring", "gpu-platform"};
        for (int i = 1; i <= 10; ++i)
            summary.months.push_back(month(2026, i));
        summary.latest = month(2026, 10);
        summary.kpis = {
            {"data.test_pass_rate", "Test pass rate", "data", "%", "Tests passed as a share of tests run.",
             "100 * sum(dq_tests_passed) / sum(dq_tests_run)", "Below 90 users stop trusting the feed.",
             "Common practice", 98, 90},
            {"cost.spend", "Spend", "cost", "currency", "What was spent.", "sum(spend)", "", "FOCUS", {}, {}},
            {"joint.spend_at_risk", "Spend at risk", "joint", "%", "Spend on what misses its target.", "0", "", "", 10,
             30}};
        summary.maps = {"Payments"};
        summary.readOnly = onlyRead;
        return summary;
    }
    core::OverviewContent overview(const core::Question& question, const core::Progress&) const override
    {
        ++overviews;
        return made::overview(question);
    }
    core::DecisionContent decisions(const core::Question& question, const core::Progress&) const override
    {
        return made::decisions(question);
    }
    core::ComponentsContent components(const core::Question& question, const core::Progress&) const override
    {
        auto page = made::components(question);
        for (const auto& change : changes)
            for (auto& one : page.components)
                if (one.entry.name == change.component) {
                    const auto field = static_cast<std::size_t>(change.field);
                    one.entry.byHand[field] = change.to;
                    one.entry.values[field] = change.to.value_or(std::string());
                    one.entry.changedBy = change.by;
                    one.entry.changedAt = 1793000000000;
                }
        return page;
    }
    void changeComponents(const std::vector<core::ComponentChange>& more, const core::Progress&) const override
    {
        changes.insert(changes.end(), more.begin(), more.end());
    }
    core::KpiContent kpi(const core::Question& question, const core::Progress&) const override
    {
        return made::kpi(question);
    }
    core::InspectorContent inspect(const core::Question& question, const core::Progress&) const override
    {
        core::InspectorContent made;
        made.head = made::head(question);
        if (question.scope != "*")
            made.component = core::ComponentFacts{question.scope, "model", "Ada", "Grace", "Joan", "Fewer losses", ""};
        if (question.kpi.empty()) {
            made.decisions = made::decisions(question);
            return made;
        }
        made.kpi = made::kpi(question);
        made.why = made::why(question);
        made.since = core::missedSince(made.kpi->history);
        return made;
    }
    ui::WhyAnswer why(const core::Question& question, core::Breakdown by, const core::Progress&) const override
    {
        ++whys;
        auto answer = ui::WhyAnswer{
            made::why(question), {core::Breakdown::component, core::Breakdown::check, core::Breakdown::asset}, {}};
        if (question.kpi == "cost.spend")
            answer.ways = {core::Breakdown::component, core::Breakdown::price};
        if (by == core::Breakdown::price)
            answer.prices = made::spendDrivers(answer.made);
        else
            answer.made.by = by;
        return answer;
    }
    ui::BreakOutAnswer breakOut(const core::Question& question, const std::string& field,
                                const core::Progress&) const override
    {
        return {{"component", "kind", "day"}, made::breakOut(question, field.empty() ? "component" : field)};
    }
    std::shared_ptr<const core::RowTable> rows(const core::Question&, const core::SourceFilter& filter, bool first,
                                               const core::Progress&) const override
    {
        return first ? nullptr : made::rows(filter.component + filter.check + filter.asset);
    }
    std::shared_ptr<const core::SourceRows> partRows(const core::Question&, const std::string&, const std::string&,
                                                     const core::Progress&) const override
    {
        return std::make_shared<const core::SourceRows>();
    }
    ui::ExploreAnswer explore(const ui::ExploreQuestion& question, const core::Progress&) const override
    {
        return made::explored(question);
    }
    std::shared_ptr<const core::SourceRows> figureRows(const core::View&, const core::FigureRef& figure,
                                                       const core::Progress&) const override
    {
        return made::figureRows(figure);
    }
    std::vector<core::View> breakOutViews(const core::Question& question, const core::Progress&) const override
    {
        return {made::exploreView(question.kpi, "component"), made::exploreView(question.kpi, "day")};
    }
    void saveView(const core::View& view, const core::Progress&) const override { savedViews.push_back(view); }
    void removeView(const std::string&, const core::Progress&) const override {}
    core::KpiSignals signals(const core::Question& question, const core::Progress&) const override
    {
        return made::signalsOf(question);
    }
    core::KpiRelated related(const core::Question& question, const core::Progress&) const override
    {
        ++relateds;
        return made::related(question);
    }
    core::KpiOutlook outlook(const core::Question& question, const core::Progress&) const override
    {
        return made::outlook(question);
    }
    core::DataContent data(const core::Question& question, const core::Progress&) const override
    {
        auto page = empty ? core::DataContent() : made::data(question);
        if (changed)
            page.sources.at(0) = *changed;
        return page;
    }
    ui::ImportOutcome import(const std::vector<std::filesystem::path>& paths, const core::ImportAnswers&,
                             const core::Progress& progress) const override
    {
        while (slow) { // until it is stopped
            progress.step(1, 100);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        ui::ImportOutcome outcome;
        for (const auto& path : paths) {
            if (path.extension() == ".csv")
                outcome.receipts.push_back({path.string(),
                                            "replaced",
                                            core::verbatim("focus, 12 rows"),
                                            0,
                                            {core::verbatim("12 rows"), core::verbatim("billed 3.50 EUR"),
                                             core::verbatim("replaces 9 rows of import 4")}});
            else
                outcome.receipts.push_back({path.string(), "refused", core::verbatim("no known format"), 0, {}});
        }
        outcome.totals = {core::verbatim("billed 3.50 EUR")};
        empty = false;
        return outcome;
    }
    void undoImport(core::ImportId id, const core::Progress&) const override { undone = core::number(id); }
    void changeSource(const core::SourceEntry& from, const core::SourceEntry& to, const core::Progress&) const override
    {
        const auto known = changed.value_or(made::data({}).sources.at(0));
        if (known.role != from.role || known.currency != from.currency)
            throw core::Error(core::Fault::argument, "It has been changed meanwhile.");
        changed = to;
    }
    std::vector<core::StoredMap> maps(const core::Progress&) const override { return {}; }
    core::MapOverlay mapOverlay(const core::WardleyMap&, const core::MapOverlayRequest& request,
                                const core::MapOverlayWords& words, const core::Progress&) const override
    {
        return {request.kind, words.title, {}, {}};
    }
    core::StoredMap createMap(const std::string& name, const std::string& text, const core::Progress&) const override
    {
        return {core::MapId{1}, "key", name, text, 1, 1793000000000};
    }
    core::StoredMap saveMap(const core::StoredMap& known, const std::string& text, const core::Progress&) const override
    {
        return {known.id, known.key, known.name, text, known.version + 1, known.at_ms + 1};
    }
    core::Briefing briefing(const core::Question& question, const std::string& programVersion,
                            const core::Progress& progress) const override
    {
        while (slow) {
            progress.step(1, 100);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        core::Briefing briefing;
        briefing.overview = made::overview(question);
        briefing.domains = {{briefing.overview.domains[0].score, briefing.overview.domains[0].rows}};
        briefing.resultHash = "00112233445566778899aabbccddeeff";
        briefing.made = 1793000000000;
        briefing.programVersion = programVersion;
        return briefing;
    }
    void saveCopy(const std::filesystem::path& copy, const core::Progress&) const override
    {
        std::ofstream(copy) << "a copy";
    }

    mutable std::atomic<bool> created = false;
    mutable std::atomic<bool> empty = false;
    mutable std::atomic<int> overviews = 0, whys = 0, relateds = 0;
    mutable std::atomic<std::int64_t> undone = 0;
    mutable std::optional<core::SourceEntry> changed; // the first source
    mutable std::vector<core::View> savedViews;
    mutable std::vector<core::ComponentChange> changes; // of components, in their order
    std::atomic<bool> broken = false;
    std::atomic<bool> onlyRead = false;
    std::atomic<bool> slow = false;

private:
    std::filesystem::path path_;
};

} // namespace made

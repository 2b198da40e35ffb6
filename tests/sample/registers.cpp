// What people enter or keep in lists of their own: components, links, budgets, targets, counts of work, meetings.
#include "sample/portfolio.h"

#include <fmt/format.h>

namespace sample {

namespace {

using Year = std::array<std::int64_t, monthCount>;

struct Series {
    std::string_view component;
    std::string_view measure;
    Year values{};
    int places = 0; // values are in units of 10^-places
    int missing = -1;
};

void write(std::string& out, const Series& series)
{
    for (const auto& month : calendar()) {
        if (month.index != series.missing)
            out += fmt::format("{},{},{},{}\n", series.component, month.text, series.measure,
                               decimal(series.values[static_cast<std::size_t>(month.index)], series.places));
    }
}

constexpr std::string_view measuresHeader = "component,period,measure,value\n";

std::string measures(const std::vector<Series>& all)
{
    std::string out(measuresHeader);
    for (const auto& series : all)
        write(out, series);
    return out;
}

Year steady(std::int64_t value)
{
    Year year;
    year.fill(value);
    return year;
}

Year days(std::int64_t aDay)
{
    Year year{};
    for (const auto& month : calendar())
        year[static_cast<std::size_t>(month.index)] = aDay * month.days;
    return year;
}

Year minus(Year year, const Year& other)
{
    for (std::size_t i = 0; i < year.size(); ++i)
        year[i] -= other[i];
    return year;
}

// value with a little chance, never below 0.
Year about(std::string_view key, std::int64_t value, int growth, int perThousand)
{
    Year year{};
    for (const auto& month : calendar()) {
        const auto here = grown(value, growth, month.index);
        year[static_cast<std::size_t>(month.index)] =
            here + here * noise(fmt::format("{}{}", key, month.text), perThousand) / 1000;
    }
    return year;
}

void addPlans(Files& files)
{
    // Budgets were set for the year; the forecasts are made anew each month and lag what happens. Hundredths of a euro.
    const std::vector<std::pair<std::string_view, std::int64_t>> budgets = {
        {"churn", 420'000},    {"fraud", 1'400'000}, {"support-bot", 215'000}, {"forecast", 640'000},
        {"vision", 1'900'000}, {"lake", 1'050'000},  {"platform", 260'000}};
    std::vector<Series> plan;
    for (const auto& [component, budget] : budgets) {
        plan.push_back({component, "budget", steady(budget), 2});
        plan.push_back(
            {component, "forecast", about(fmt::format("forecast {}", component), budget * 96 / 100, 9, 55), 2});
    }
    for (const auto& model : models())
        plan.push_back({model.name, "accuracy_target", steady(model.target), 4});
    files["plan.csv"] = measures(plan);
}

void addEvaluations(Files& files)
{
    std::vector<Series> all;
    for (const auto& model : models()) {
        Year labelled{};
        Year correct{};
        for (const auto& month : calendar()) {
            const auto i = static_cast<std::size_t>(month.index);
            labelled[i] = grown(model.requestsADay, model.growth, month.index) * month.days * model.labelled / 1000;
            correct[i] = labelled[i] * model.accuracy[i] / 10'000;
        }
        all.push_back({model.name, "predictions_labelled", labelled, 0, model.noLabels});
        all.push_back({model.name, "predictions_correct", correct, 0, model.noLabels});
    }
    files["evaluations.csv"] = measures(all);
}

void addDataWork(Files& files)
{
    const Year late = {4, 3, 5, 2, 3, 2, 4, 19, 6, 2, 2, 1};
    std::vector<Series> all = {
        {"lake", "deliveries_due", days(6)},
        {"lake", "deliveries_on_time", minus(days(6), late)},
        {"lake", "records_sampled", steady(400)},
        {"lake", "records_accurate", {395, 396, 394, 397, 396, 397, 396, 371, 388, 396, 397, 398}},
        {"lake", "reconciliations_run", days(2)},
        {"lake", "reconciliations_ok", minus(days(2), {1, 0, 1, 1, 0, 0, 1, 11, 3, 0, 1, 0})},
        {"lake", "data_downtime_hours", {32, 0, 55, 18, 0, 24, 0, 1830, 96, 12, 0, 15}, 1},
        {"lake", "incidents", {1, 0, 2, 1, 0, 1, 0, 1, 2, 1, 0, 1}},
        {"lake", "detect_hours", {14, 0, 21, 6, 0, 9, 0, 610, 31, 4, 0, 5}, 1},
        {"lake", "restore_hours", {18, 0, 34, 12, 0, 15, 0, 1220, 65, 8, 0, 10}, 1},
        {"lake", "datasets_total", {58, 58, 59, 60, 60, 61, 62, 62, 63, 64, 64, 64}},
        {"lake", "datasets_tested", {31, 32, 35, 37, 39, 41, 43, 45, 51, 54, 56, 58}},
        {"lake", "datasets_with_lineage", {36, 37, 39, 42, 44, 46, 49, 50, 54, 57, 59, 60}},
        {"lake", "metadata_required", {464, 464, 472, 480, 480, 488, 496, 496, 504, 512, 512, 512}},
        {"lake", "metadata_filled", {301, 308, 322, 338, 347, 361, 374, 380, 401, 422, 431, 440}},
    };
    for (const auto& model : models()) {
        const auto key = [&](std::string_view what) { return fmt::format("{} {}", model.name, what); };
        Year slips{};
        for (auto& slip : slips)
            slip = static_cast<std::int64_t>(hash(key(fmt::format("late{}", &slip - slips.data()))) % 3);
        if (model.name == "fraud" || model.name == "churn")
            slips[incident] += 5;
        all.push_back({model.name, "deliveries_due", days(1)});
        all.push_back({model.name, "deliveries_on_time", minus(days(1), slips)});
        if (model.name != "support-bot") {
            all.push_back({model.name, "records_sampled", steady(200)});
            all.push_back({model.name, "records_accurate", minus(steady(199), slips)});
        }
        const bool hit = model.name == "fraud";
        all.push_back({model.name, "reconciliations_run", steady(12)});
        all.push_back({model.name, "reconciliations_ok",
                       hit ? minus(steady(12), {0, 0, 0, 0, 1, 0, 0, 4, 2, 0, 0, 0}) : steady(12)});
        all.push_back(
            {model.name, "data_downtime_hours", hit ? Year{0, 0, 8, 0, 0, 0, 0, 1310, 0, 0, 0, 0} : Year{}, 1});
        all.push_back({model.name, "incidents", hit ? Year{0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0} : Year{}});
        all.push_back({model.name, "detect_hours", hit ? Year{0, 0, 3, 0, 0, 0, 0, 520, 0, 0, 0, 0} : Year{}, 1});
        all.push_back({model.name, "restore_hours", hit ? Year{0, 0, 5, 0, 0, 0, 0, 790, 0, 0, 0, 0} : Year{}, 1});
        all.push_back({model.name, "datasets_total", steady(5)});
        all.push_back({model.name, "datasets_tested", {2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4}});
        all.push_back({model.name, "datasets_with_lineage", {3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5}});
        all.push_back({model.name, "metadata_required", steady(40)});
        all.push_back({model.name, "metadata_filled", {24, 24, 25, 26, 27, 28, 28, 29, 31, 33, 34, 35}});
    }
    files["data-work.csv"] = measures(all);
}

void addFlow(Files& files)
{
    struct Team {
        std::string_view component;
        Year deployed, failed, before, production;
        std::int64_t assets = 0;
        Year versioned{};
    };
    const std::vector<Team> teams = {
        {"lake",
         {6, 5, 7, 8, 8, 9, 9, 6, 10, 11, 11, 12},
         {1, 0, 1, 1, 0, 1, 1, 2, 1, 0, 1, 0},
         {9, 8, 11, 10, 12, 12, 14, 19, 21, 20, 19, 21},
         {3, 2, 3, 2, 2, 2, 2, 9, 4, 2, 1, 1},
         34,
         {21, 22, 23, 24, 25, 26, 27, 28, 30, 31, 32, 33}},
        {"churn",
         {1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1},
         {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
         {3, 2, 3, 4, 3, 2, 4, 5, 3, 4, 3, 3},
         {0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0},
         9,
         {7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 9, 9}},
        {"fraud",
         {2, 2, 2, 3, 2, 2, 3, 4, 3, 4, 3, 3},
         {0, 0, 0, 1, 0, 0, 0, 2, 1, 0, 0, 0},
         {4, 4, 5, 5, 6, 5, 6, 9, 8, 9, 8, 8},
         {1, 1, 0, 1, 1, 0, 1, 5, 3, 1, 1, 1},
         14,
         {11, 11, 11, 12, 12, 12, 12, 12, 13, 13, 14, 14}},
        {"support-bot",
         {5, 6, 5, 6, 7, 6, 7, 6, 8, 7, 8, 8},
         {2, 1, 2, 1, 2, 2, 1, 2, 2, 1, 2, 1},
         {2, 2, 3, 2, 3, 3, 3, 2, 3, 4, 3, 4},
         {4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 3, 4},
         11,
         {3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6}},
        {"forecast",
         {1, 1, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1},
         {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
         {2, 2, 3, 2, 2, 3, 2, 3, 2, 3, 2, 2},
         {0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0},
         10,
         {9, 9, 9, 9, 9, 10, 10, 10, 10, 10, 10, 10}},
        {"vision",
         {0, 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0},
         {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
         {1, 2, 2, 1, 2, 1, 1, 2, 1, 1, 2, 1},
         {0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0},
         12,
         {6, 6, 7, 7, 7, 8, 8, 8, 8, 9, 9, 9}},
        {"platform",
         {4, 3, 4, 5, 5, 4, 6, 5, 5, 6, 6, 6},
         {0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0},
         {5, 5, 6, 6, 7, 6, 8, 7, 8, 8, 9, 9},
         {1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0},
         26,
         {20, 20, 21, 22, 22, 23, 23, 24, 24, 25, 25, 26}},
    };
    std::vector<Series> all;
    for (const auto& team : teams) {
        all.push_back({team.component, "deployments", team.deployed});
        all.push_back({team.component, "deployments_failed", team.failed});
        all.push_back({team.component, "failures_before_production", team.before});
        all.push_back({team.component, "failures_in_production", team.production});
        all.push_back({team.component, "assets_total", steady(team.assets)});
        all.push_back({team.component, "assets_versioned", team.versioned});
    }
    files["flow.csv"] = measures(all);
}

// The four sections of the ML Test Score, in half points, and what the model register says.
void addModelWork(Files& files)
{
    std::vector<Series> all;
    const auto scores = [&](std::string_view model, Year data, Year training, Year infra, Year monitoring) {
        all.push_back({model, "mlts_data", data, 1});
        all.push_back({model, "mlts_model", training, 1});
        all.push_back({model, "mlts_infra", infra, 1});
        all.push_back({model, "mlts_monitoring", monitoring, 1});
    };
    scores("churn", {35, 35, 35, 40, 40, 40, 45, 45, 45, 50, 50, 50}, {50, 50, 50, 50, 50, 50, 55, 55, 55, 55, 55, 55},
           steady(45), {30, 30, 30, 35, 35, 35, 40, 40, 45, 45, 50, 50});
    scores("fraud", {30, 30, 30, 30, 30, 35, 35, 35, 45, 50, 55, 55}, steady(50),
           {45, 45, 45, 45, 50, 50, 50, 50, 50, 50, 50, 50}, {25, 25, 25, 30, 30, 30, 30, 30, 45, 50, 50, 55});
    scores("support-bot", {10, 10, 10, 15, 15, 15, 15, 20, 20, 20, 20, 20},
           {15, 15, 20, 20, 20, 20, 25, 25, 25, 25, 25, 30}, steady(30),
           {15, 15, 15, 20, 20, 20, 20, 20, 25, 25, 25, 25});
    scores("forecast", steady(50), steady(55), steady(50), {40, 40, 45, 45, 45, 45, 50, 50, 50, 50, 50, 50});
    scores("vision", {35, 35, 35, 40, 40, 40, 40, 40, 40, 40, 40, 40}, steady(45), steady(50),
           {25, 25, 30, 30, 30, 30, 35, 35, 35, 35, 35, 35});
    const auto registered = [&](std::string_view model, std::int64_t total, Year fresh, Year provenance) {
        all.push_back({model, "models_total", steady(total)});
        all.push_back({model, "models_fresh", fresh});
        all.push_back({model, "models_with_provenance", provenance});
    };
    registered("churn", 2, steady(2), {1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2});
    registered("fraud", 3, {3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3, 3}, {2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3});
    registered("support-bot", 2, {2, 2, 2, 2, 1, 2, 2, 2, 2, 1, 2, 2}, steady(0));
    registered("forecast", 4, {4, 4, 4, 4, 4, 3, 4, 4, 3, 4, 4, 4}, {3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4});
    all.push_back({"vision", "gpu_hours_paid", days(96)}); // four machines, reserved
    registered("vision", 1, {1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0}, steady(1));
    files["model-work.csv"] = measures(all);
}

void addOrganisation(Files& files)
{
    files["organisation.csv"] = measures({
        {"ORG", "reviews_due", steady(4)},
        {"ORG", "reviews_on_time", {3, 2, 3, 3, 4, 3, 4, 3, 4, 4, 4, 4}},
        {"ORG", "actions_due", {9, 7, 8, 10, 9, 8, 11, 10, 16, 14, 12, 11}},
        {"ORG", "actions_closed_on_time", {5, 4, 5, 7, 6, 6, 8, 6, 11, 11, 10, 9}},
        {"ORG", "feedback_days_sum", {96, 71, 118, 84, 66, 92, 58, 77, 214, 121, 63, 49}},
        {"ORG", "feedback_loops_closed", {3, 2, 4, 3, 3, 4, 3, 2, 6, 5, 4, 3}},
        {"ORG", "raci_rows", {41, 41, 42, 42, 44, 44, 44, 46, 46, 46, 48, 48}},
        {"ORG", "raci_rows_valid", {31, 32, 34, 35, 38, 39, 40, 40, 43, 44, 46, 47}},
        {"ORG", "skill_points_required", steady(124)},
        {"ORG", "skill_points_met", {84, 84, 86, 88, 91, 93, 95, 95, 98, 101, 104, 106}},
        {"ORG",
         "benefit_planned",
         {38'000, 40'000, 42'000, 44'000, 46'000, 48'000, 50'000, 52'000, 54'000, 56'000, 58'000, 60'000}},
        {"ORG",
         "benefit_realised",
         {29'400, 31'900, 33'200, 36'100, 38'800, 41'300, 43'900, 31'200, 33'500, 44'600, 48'900, 51'700}},
    });
}

} // namespace

void addRegisters(Files& files)
{
    files["components.csv"] =
        "component,kind,owner_data,owner_model,owner_cost,goal,portable\n"
        "churn,model,Data Platform,Customer Analytics,Marketing,Keep one shopper in twenty more,1\n"
        "fraud,model,Data Platform,Payments,Payments,Halve losses from card fraud,0\n"
        "support-bot,model,Customer Service,Customer Service,Customer Service,Answer within a minute,0\n"
        "forecast,model,Data Platform,Supply Chain,Supply Chain,Cut waste of fresh goods by a fifth,1\n"
        "vision,model,Store Operations,Store Operations,,,0\n"
        "lake,data,Data Platform,,Data Platform,One source for shop and stores,1\n"
        "platform,platform,,ML Engineering,ML Engineering,Every model released in a day,1\n";
    files["links.csv"] = "component,input_component\n"
                         "churn,lake\n"
                         "fraud,lake\n"
                         "support-bot,lake\n"
                         "forecast,lake\n"
                         "vision,lake\n";
    addPlans(files);
    addEvaluations(files);
    addDataWork(files);
    addFlow(files);
    addModelWork(files);
    addOrganisation(files);
}

} // namespace sample

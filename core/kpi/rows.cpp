#include "core/kpi/rows.h"

#include "core/base/text.h"
#include "core/measure/cost_measures.h"
#include "core/measure/load.h"
#include "core/measure/outcome_measures.h"
#include "core/measure/point_measures.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace core {

namespace {

// Which measures of which components are asked for, and on which days what is derived counts.
struct Asked {
    std::size_t position = 0; // in the book
    std::string component;
    std::int64_t id = 0; // in measure_series: 0 unassigned, −1 the organisation
    std::set<Measure> measures;
    std::vector<Period> periods;
    std::map<Measure, std::vector<Period>> stated; // not derived there

    bool derives(Measure measure, Day day) const
    {
        const auto in = [&](const std::vector<Period>& all) { return std::ranges::any_of(all, [&](const Period& one) { return one.contains(day); }); };
        if (!measures.contains(measure) || !in(periods))
            return false;
        const auto open = stated.find(measure);
        return open == stated.end() || !in(open->second);
    }
};

void addBase(const MeasureBook& book, std::size_t component, Measure measure, const std::vector<Period>& periods, std::map<std::size_t, Asked>& all)
{
    const auto name = infoOf(measure).name;
    if (name == "met_target" || name == "below_target") {
        for (const auto* base : {"predictions_correct", "predictions_labelled", "accuracy_target"})
            addBase(book, component, knownMeasure(base), periods, all);
        return;
    }
    if (name == "worst_input_pass_rate") {
        for (const auto input : book.components()[component].inputs)
            for (const auto* base : {"dq_tests_run", "dq_tests_passed"})
                addBase(book, input, knownMeasure(base), periods, all);
        return;
    }
    auto& asked = all[component];
    const auto& known = book.components()[component];
    asked.position = component;
    asked.component = known.name;
    asked.id = known.role == BookRole::organisation ? number(organisationId) : number(known.id);
    asked.measures.insert(measure);
    for (const auto& period : periods)
        if (std::ranges::find(asked.periods, period) == asked.periods.end())
            asked.periods.push_back(period);
}

class RowFinder {
public:
    RowFinder(Database& db, const Numbers& numbers, const Progress& progress) : db_(db), numbers_(numbers), progress_(progress)
    {
        Statement files(db, "SELECT id, path FROM import_file");
        while (files.step())
            files_.emplace(files.integer(0), files.text(1));
    }

    NumberRows find(std::string_view kpi, const std::string& scope, const Period& period, std::size_t limit)
    {
        const auto detail = numbers_.engine().detail(kpi, scope, period);
        const auto formula = numbers_.catalogue.find(kpi)->formula;
        for (const auto& taken : detail.taken)
            for (const auto measure : formula.measures())
                addBase(numbers_.book, *numbers_.book.componentNamed(taken.component), measure, taken.periods, asked_);
        for (auto& [position, asked] : asked_)
            byId_[asked.id] = &asked;
        if (asked_.empty())
            return {};
        period_ = period;
        stated();
        registers();
        costs();
        outcomes();
        points();
        std::ranges::stable_sort(found_.rows, [](const NumberRow& a, const NumberRow& b) {
            return std::tie(a.file, a.line, a.component) < std::tie(b.file, b.line, b.component);
        });
        found_.count = static_cast<std::int64_t>(distinct_.size());
        if (found_.rows.size() > limit)
            found_.rows.resize(limit);
        return std::move(found_);
    }

private:
    Asked* askedOf(std::int64_t id)
    {
        const auto found = byId_.find(id);
        return found == byId_.end() ? nullptr : found->second;
    }
    bool asksAny(std::initializer_list<const char*> names) const
    {
        return std::ranges::any_of(names, [&](const char* name) {
            return std::ranges::any_of(asked_, [&](const auto& one) { return one.second.measures.contains(knownMeasure(name)); });
        });
    }
    void put(NumberRow row, std::int64_t file)
    {
        row.file = files_[file];
        distinct_.emplace(file, row.line, file == 0 ? static_cast<std::int64_t>(found_.rows.size()) : 0);
        found_.rows.push_back(std::move(row));
    }

    // Stated values; the days they cover derive nothing.
    void stated()
    {
        Statement rows(db_, "SELECT first_day, last_day, value, import, file, line FROM given WHERE component IS ? AND measure = ? AND first_day >= ? AND last_day <= ?");
        for (auto& [position, asked] : asked_)
            for (const auto measure : asked.measures) {
                std::set<std::pair<Day, Day>> used;
                // The whole period first: what is stated for exactly it is used as a whole, whatever months there are.
                for (const auto& one : numbers_.book.givenIn(position, measure, period_)) {
                    used.emplace(one.period.first, one.period.last);
                    asked.stated[measure].push_back(one.period);
                }
                const auto component = asked.id == number(organisationId) ? std::nullopt : std::optional(asked.id);
                rows.with(component, infoOf(measure).name, static_cast<std::int64_t>(number(period_.first)), static_cast<std::int64_t>(number(period_.last)));
                while (rows.step()) {
                    const Period days{PeriodKind::range, static_cast<Day>(rows.integer(0)), static_cast<Day>(rows.integer(1))};
                    if (used.contains({days.first, days.last}) && counts(asked, days))
                        put({asked.component, std::string(infoOf(measure).name), named(days), rows.text(2), {}, {}, {}, rows.integer(5), rows.id<ImportId>(3), {}},
                            rows.integer(4));
                }
            }
    }
    static bool counts(const Asked& asked, const Period& days)
    {
        return std::ranges::any_of(asked.periods, [&](const Period& one) { return one.overlaps(days); });
    }
    static std::string named(const Period& days)
    {
        if (days.first == days.last)
            return isoDay(days.first);
        for (const auto kind : {Period::monthOf(days.first), *Period::parse(isoDay(days.first).substr(0, 4))})
            if (kind.first == days.first && kind.last == days.last)
                return kind.text();
        Period other = days;
        other.kind = days.days() == 7 && isoWeekday(days.first) == 1 ? PeriodKind::week : days.isWholeMonths() && days.months().size() == 3 ? PeriodKind::quarter : PeriodKind::range;
        return other.text();
    }

    // What the component register says holds from the first day on.
    void registers()
    {
        for (const auto& [name, column] : {std::pair("goal_linked", "goal"), {"portable", "portable"}}) {
            const auto measure = knownMeasure(name);
            Statement rows(db_, std::string("SELECT component, ") + column + ", import, file, line FROM live_component_stated s WHERE " + column +
                                    " IS NOT NULL AND id = (SELECT max(o.id) FROM live_component_stated o WHERE o.component = s.component AND o." + column +
                                    " IS NOT NULL)");
            while (rows.step()) {
                auto* asked = askedOf(rows.integer(0));
                if (asked != nullptr && asked->measures.contains(measure) && asked->stated[measure].empty())
                    put({asked->component, name, {}, rows.text(1), {}, {}, {}, rows.integer(4), rows.id<ImportId>(2), column}, rows.integer(3));
            }
        }
    }

    void costs();
    void costRow(const Statement& row, const Asked& asked, const Bucket& bucket, bool owned, const std::string& share);
    std::string costMeasures(const Statement& row, const Asked& asked, const Bucket& bucket, bool owned);
    void outcomes();
    void points();

    Database& db_;
    const Numbers& numbers_;
    const Progress& progress_;
    Period period_;
    std::map<std::size_t, Asked> asked_;
    std::map<std::int64_t, Asked*> byId_;
    std::map<std::int64_t, std::string> files_;
    std::set<std::tuple<std::int64_t, std::int64_t, std::int64_t>> distinct_; // file, line, else a number of its own
    std::set<std::pair<std::int64_t, Day>> anomalous_;                        // component and day
    NumberRows found_;
};

// Columns: 0 day, 1 bucket, 2 currency, 3 billed, 4 effective, 5 list, 6 commitment status, 7 service, 8 asset, 9 import, 10 file, 11 row
constexpr const char* costRowsSql =
    "SELECT c.day, c.bucket, c.currency, c.billed_exact, c.effective_exact, c.list_exact, c.commitment_status, c.service, c.asset, c.import, c.file, c.row "
    "FROM cost c WHERE c.day >= ? AND c.day <= ?";

void RowFinder::costs()
{
    if (!asksAny({"spend", "spend_list", "spend_allocated", "spend_data", "spend_idle", "spend_anomalous", "spend_rework", "spend_failed_runs", "spend_data_incidents"}))
        return;
    Statement series(db_, "SELECT component, first_day, \"values\" FROM measure_series WHERE layer = 'cost' AND measure = 'spend_anomalous'");
    while (series.step()) {
        const auto days = unpacked(static_cast<Day>(series.integer(1)), series.view(2));
        for (std::size_t i = 0; i < days.values.size(); ++i)
            if (days.values[i] > 0)
                anomalous_.emplace(series.integer(0), days.first + static_cast<int>(i));
    }
    std::set<std::int64_t> billing; // imports of sources that are no mere view of money another source bills
    Statement imports(db_, "SELECT i.id FROM import i JOIN source s ON s.id = i.source WHERE s.role = 'bills'");
    while (imports.step())
        billing.insert(imports.integer(0));
    const CostPlaces places(db_, period_.first, period_.last);
    Statement rows(db_, costRowsSql);
    rows.with(static_cast<std::int64_t>(number(period_.first)), static_cast<std::int64_t>(number(period_.last)));
    std::size_t done = 0;
    while (rows.step()) {
        progress_.step(done++, 0);
        if (!billing.contains(rows.integer(9)))
            continue;
        const auto& bucket = places.bucket(rows.integer(1));
        const auto weights = places.weights(bucket, static_cast<Day>(rows.integer(0)), rows.text(2));
        Decimal whole;
        for (const auto& [component, weight] : weights)
            whole += weight;
        for (const auto& [component, weight] : weights)
            if (auto* asked = askedOf(number(component)))
                costRow(rows, *asked, bucket, component != ComponentId{} && places.components().at(component).owned, weights.size() == 1 ? std::string() : weight.share(Decimal(1, 0), whole, 6).trimmedText());
    }
}

std::string RowFinder::costMeasures(const Statement& row, const Asked& asked, const Bucket& bucket, bool owned)
{
    const auto day = static_cast<Day>(row.integer(0));
    const auto& component = numbers_.book.components()[asked.position];
    const bool onData = component.kind == "data" || component.kind == "platform" || (bucket.purposes & purposeData) != 0;
    const bool idle = equalNoCase(row.view(6), "unused") || (bucket.purposes & purposeIdle) != 0;
    std::string names;
    for (const auto& [name, fits] : {std::pair("spend", true),
                                     {"spend_list", !row.isNull(5)},
                                     {"spend_allocated", owned},
                                     {"spend_data", onData},
                                     {"spend_idle", idle},
                                     {"spend_anomalous", anomalous_.contains({asked.id, day})},
                                     {"spend_rework", (bucket.purposes & purposeRework) != 0},
                                     {"spend_failed_runs", (bucket.purposes & purposeFailedRuns) != 0},
                                     {"spend_data_incidents", (bucket.purposes & purposeDataIncidents) != 0}})
        if (fits && asked.derives(knownMeasure(name), day))
            names += (names.empty() ? "" : " ") + std::string(name);
    return names;
}

void RowFinder::costRow(const Statement& row, const Asked& asked, const Bucket& bucket, bool owned, const std::string& share)
{
    const auto names = costMeasures(row, asked, bucket, owned);
    if (names.empty())
        return;
    const auto amount = row.isNull(4) ? row.text(3) : row.text(4);
    const auto about = row.text(7) + (row.text(8).empty() ? "" : " " + row.text(8));
    put({asked.component, names, isoDay(static_cast<Day>(row.integer(0))), amount, row.text(2), share, {}, row.integer(11), row.id<ImportId>(9), about},
        row.integer(10));
}

void RowFinder::outcomes()
{
    if (!asksAny({"dq_tests_run", "dq_tests_passed", "fields_required", "fields_filled", "rows_checked", "rows_valid", "rows_duplicate", "deliveries_due",
                  "deliveries_on_time", "features_monitored", "features_drifted", "failures_before_production", "failures_in_production", "incidents",
                  "detect_hours", "restore_hours", "data_downtime_hours"}))
        return;
    const auto list = [&](const Verdict& verdict, const std::vector<std::pair<Measure, double>>& parts) {
        auto* asked = askedOf(number(verdict.component));
        std::string names;
        for (const auto& [measure, amount] : parts)
            if (asked != nullptr && amount != 0 && asked->derives(measure, verdict.day))
                names += (names.empty() ? "" : " ") + std::string(infoOf(measure).name);
        if (!names.empty())
            put({asked->component, names, isoDay(verdict.day), verdict.status, {}, {}, {}, verdict.row, verdict.import, verdict.check}, number(verdict.file));
    };
    IncidentHistory history;
    DriftVerdicts drift;
    eachVerdict(db_, progress_, [&](const Verdict& verdict) {
        history.take(verdict);
        if (isDrift(verdict.type))
            drift[{verdict.component, verdict.day, verdict.check}] = verdict;
        else
            list(verdict, partsOf(verdict));
    });
    for (const auto& [key, verdict] : drift)
        list(verdict, {{knownMeasure("features_monitored"), 1}, {knownMeasure("features_drifted"), verdict.failed() ? 1 : 0}});
    if (asksAny({"incidents", "detect_hours", "restore_hours", "data_downtime_hours"}))
        for (const auto& incident : history.incidents())
            list(incident.detected, {{knownMeasure("incidents"), 1},
                                     {knownMeasure("detect_hours"), incident.detectHours},
                                     {knownMeasure("restore_hours"), incident.restoreHours},
                                     {knownMeasure("data_downtime_hours"), incident.detectHours + incident.restoreHours}});
}

void RowFinder::points()
{
    std::map<std::int64_t, std::string> formats; // of imports
    Statement imports(db_, "SELECT id, format FROM import");
    while (imports.step())
        formats.emplace(imports.integer(0), imports.text(1));
    std::map<std::string, std::vector<std::pair<Measure, std::string>>> wanted; // metric → measure, format
    Statement metrics(db_, "SELECT DISTINCT metric FROM point WHERE day >= ? AND day <= ?");
    metrics.with(static_cast<std::int64_t>(number(period_.first)), static_cast<std::int64_t>(number(period_.last)));
    const auto bindings = bindingsInForce(db_);
    while (metrics.step()) {
        const auto metric = metrics.text(0);
        if (const auto measure = measureNamed(metric); measure && infoOf(*measure).origin != MeasureOrigin::derived)
            wanted[metric].emplace_back(*measure, "tidy");
        for (const auto& binding : bindings)
            if (globMatch(binding.metric, metric) || (!binding.times.empty() && globMatch(binding.times, metric)))
                wanted[metric].emplace_back(binding.measure, binding.format.empty() ? std::string("*") : binding.format);
    }
    Statement rows(db_, "SELECT component, stated_component, day, value, import, file, row FROM point "
                        "WHERE metric = ? AND day >= ? AND day <= ? AND kind = 'finite'");
    for (const auto& [metric, measures] : wanted) {
        if (std::ranges::none_of(measures, [&](const auto& one) { return asksAny({infoOf(one.first).name.data()}); }))
            continue;
        rows.with(metric, static_cast<std::int64_t>(number(period_.first)), static_cast<std::int64_t>(number(period_.last)));
        while (rows.step()) {
            auto* asked = askedOf(rows.view(1) == organisationName ? number(organisationId) : rows.integer(0));
            const auto day = static_cast<Day>(rows.integer(2));
            std::set<std::string_view> names;
            for (const auto& [measure, format] : measures)
                if (asked != nullptr && globMatch(format, formats.at(rows.integer(4))) && asked->derives(measure, day))
                    names.insert(infoOf(measure).name);
            std::string all;
            for (const auto name : names)
                all += (all.empty() ? "" : " ") + std::string(name);
            if (!all.empty())
                put({asked->component, all, isoDay(day), shortest(rows.real(3)), {}, {}, {}, rows.integer(6), rows.id<ImportId>(4), metric}, rows.integer(5));
        }
    }
}

} // namespace

NumberRows rowsBehind(Database& db, const Numbers& numbers, std::string_view kpi, const std::string& scope, const Period& period, std::size_t limit,
                      const Progress& progress)
{
    return RowFinder(db, numbers, progress).find(kpi, scope, period, limit);
}

} // namespace core

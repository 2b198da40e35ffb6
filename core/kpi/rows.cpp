// One class walks every kind of fact in turn, so that the kinds cannot come to differ in what they count: hence its length.
#include "core/kpi/rows.h"

#include "core/base/text.h"
#include "core/kpi/asked.h"
#include "core/measure/accelerators.h"
#include "core/measure/asset_measures.h"
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

class RowFinder {
public:
    RowFinder(Database& db, const Numbers& numbers, const Progress& progress) : db_(db), numbers_(numbers), progress_(progress)
    {
        Statement files(db, "SELECT id, path FROM import_file");
        while (files.step())
            files_.emplace(files.integer(0), files.text(1));
    }

    void visit(std::string_view kpi, const std::string& scope, const Period& period, const RowVisit& visit)
    {
        asked_ = askedBy(numbers_, kpi, scope, period);
        visit_ = &visit;
        run(period);
    }

    NumberRows find(std::string_view kpi, const std::string& scope, const Period& period, std::size_t limit, const RowPick& filter)
    {
        asked_ = askedBy(numbers_, kpi, scope, period);
        limit_ = limit;
        filter_ = filter;
        run(period);
        keepFirst();
        return std::move(found_);
    }

    // One pass for all KPIs together; then each takes what it asks for.
    std::vector<std::vector<ImportId>> imports(const std::vector<std::string>& kpis, const std::string& scope, const Period& period)
    {
        noting_ = true;
        std::vector<std::map<std::size_t, Asked>> each;
        for (const auto& kpi : kpis) {
            each.push_back(askedBy(numbers_, kpi, scope, period));
            for (const auto& [position, asked] : each.back())
                asked_[position].add(asked);
        }
        run(period);
        std::vector<std::vector<ImportId>> result;
        for (const auto& asked : each) {
            std::set<ImportId> imports;
            for (const auto& [position, one] : asked)
                for (const auto measure : one.measures)
                    for (const auto& [days, import] : noted_[{position, measure}])
                        if (!imports.contains(import) && one.covers({PeriodKind::range, days.first, days.second}))
                            imports.insert(import);
            result.emplace_back(imports.begin(), imports.end());
        }
        return result;
    }

private:
    void run(const Period& period)
    {
        for (auto& [position, asked] : asked_)
            byId_[asked.id] = &asked;
        if (asked_.empty())
            return;
        period_ = period;
        stated();
        registers();
        if (noting_)
            costImports();
        else
            costs();
        accelerators();
        outcomes();
        points();
        inventory();
    }
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
    void note(const Asked& asked, Measure measure, Day first, Day last, ImportId import)
    {
        noted_[{asked.position, measure}].insert({{first, last}, import});
    }
    // A fact of a day, with the measures that it adds to.
    void put(const Asked& asked, const std::vector<Measure>& measures, Day day, std::int64_t file, NumberRow row, const RowNames& names = {})
    {
        if (noting_) {
            for (const auto measure : measures)
                note(asked, measure, day, day, row.import);
            return;
        }
        for (const auto measure : measures)
            row.measures += (row.measures.empty() ? "" : " ") + std::string(infoOf(measure).name);
        row.component = asked.component;
        row.day = isoDay(day);
        put(std::move(row), file, names);
    }
    bool passes(const NumberRow& row, const RowNames& names) const
    {
        const auto fits = [](const std::string& asked, const std::string& named) { return asked.empty() || (asked == namesNone ? named.empty() : asked == named); };
        return (filter_.component.empty() || filter_.component == row.component) && fits(filter_.service, names.service) && fits(filter_.account, names.account) &&
               fits(filter_.check, names.check) && fits(filter_.asset, names.asset);
    }
    void put(NumberRow row, std::int64_t file, const RowNames& names = {})
    {
        row.file = files_[file];
        if (visit_ != nullptr)
            return (*visit_)(row, names);
        if (!passes(row, names))
            return;
        auto& seen = seen_[file];
        const auto line = static_cast<std::size_t>(std::max<std::int64_t>(row.line, 0));
        if (seen.size() <= line)
            seen.resize(line + 1 + line / 2);
        found_.count += file == 0 || line == 0 || !seen[line] ? 1 : 0;
        seen[line] = true;
        found_.rows.push_back(std::move(row));
        if (const auto half = found_.rows.size() / 2; half >= spare && half - spare >= limit_)
            keepFirst();
    }
    // In order, and no more than asked for: what goes on growing is the count alone.
    void keepFirst()
    {
        std::ranges::stable_sort(found_.rows, [](const NumberRow& a, const NumberRow& b) {
            return std::tie(a.file, a.line, a.component) < std::tie(b.file, b.line, b.component);
        });
        if (found_.rows.size() > limit_)
            found_.rows.resize(limit_);
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
                    if (!used.contains({days.first, days.last}) || !asked.covers(days))
                        continue;
                    if (noting_) {
                        note(asked, measure, days.first, days.last, rows.id<ImportId>(3));
                        continue;
                    }
                    RowNames names;
                    if (infoOf(measure).adds == Adds::sum)
                        names.adds.emplace_back(measure, rows.real(2));
                    put({asked.component, std::string(infoOf(measure).name), named(days), rows.text(2), {}, {}, {}, rows.integer(5), rows.id<ImportId>(3), {}},
                        rows.integer(4), names);
                }
            }
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
                if (asked == nullptr || !asked->measures.contains(measure) || !asked->stated[measure].empty())
                    continue;
                if (noting_)
                    note(*asked, measure, firstOfAllDays, lastOfAllDays, rows.id<ImportId>(2));
                else
                    put({asked->component, name, {}, rows.text(1), {}, {}, {}, rows.integer(4), rows.id<ImportId>(2), column}, rows.integer(3));
            }
        }
    }

    struct CostFact { // what tells which measures a row or a cell of rows adds to
        Day day{};
        const Bucket& bucket;
        bool owned = false, listed = false, unused = false;
    };
    void costs();
    void costImports();
    bool asksCosts();
    std::vector<Measure> costMeasures(const CostFact& fact, const Asked& asked) const;
    std::string costSql() const;
    void nameCost(const Statement& row, const std::vector<Measure>& measures, Day day, double share, RowNames& names);
    double inReporting(const std::string& currency, Day day);
    const std::string& assetName(std::int64_t asset);
    void accelerators();
    void outcomes();
    void points();
    void inventory();

    Database& db_;
    const Numbers& numbers_;
    const Progress& progress_;
    Period period_;
    bool noting_ = false; // collect imports only
    std::map<std::pair<std::size_t, Measure>, std::set<std::pair<std::pair<Day, Day>, ImportId>>> noted_; // position and measure → days, import
    std::map<std::size_t, Asked> asked_;
    std::map<std::int64_t, Asked*> byId_;
    std::map<std::int64_t, std::string> files_;
    static constexpr std::size_t spare = 1000;           // rows beyond the limit that wait for being sorted out
    std::size_t limit_ = 0;
    RowPick filter_;
    const RowVisit* visit_ = nullptr; // instead of collecting
    std::map<std::int64_t, std::string> assets_;
    std::map<std::pair<std::string, Day>, double> rates_; // by currency and first day of the month
    std::map<std::int64_t, std::vector<bool>> seen_; // file → line
    std::set<std::pair<std::int64_t, Day>> anomalous_;                        // component and day
    NumberRows found_;
};

// Columns: 0 day, 1 bucket, 2 currency, 3 billed, 4 effective, 5 list, 6 commitment status, 7 service, 8 asset, 9 import, 10 file,
// 11 row, 12 account; where every row is visited 13 quantity, 14 unit, 15 what was bought
std::string RowFinder::costSql() const
{
    std::string sql = "SELECT c.day, c.bucket, c.currency, c.billed_exact, c.effective_exact, c.list_exact, c.commitment_status, c.service, c.asset, "
                      "c.import, c.file, c.row, coalesce(nullif(c.sub_account, ''), c.account, '')";
    if (visit_ != nullptr) {
        std::string bought;
        for (const auto* name : {"SkuPriceId", "SkuId", "ChargeDescription"})
            if (number(db_, "SELECT EXISTS(SELECT 1 FROM file_column WHERE kind = 0 AND name = ?)", name) != 0)
                bought += std::string("nullif(c.\"") + name + "\", ''), ";
        sql += ", c.quantity, c.unit, coalesce(" + bought + "'', '')";
    }
    return sql + " FROM cost c WHERE c.day >= ? AND c.day <= ?";
}

// What one unit of the currency is worth on that day; 0 without a rate, but then the KPI has no value either.
double RowFinder::inReporting(const std::string& currency, Day day)
{
    const auto month = Period::monthOf(day);
    const auto [found, isNew] = rates_.try_emplace({currency, month.first}, 0);
    if (isNew)
        found->second = numbers_.book.rate(currency, month).value_or(0);
    return found->second;
}

void RowFinder::nameCost(const Statement& row, const std::vector<Measure>& measures, Day day, double share, RowNames& names)
{
    static const auto list = knownMeasure("spend_list"), anomalous = knownMeasure("spend_anomalous");
    names.service = row.text(7);
    names.asset = row.text(8);
    names.account = row.text(12);
    if (visit_ == nullptr)
        return;
    const double worth = share * inReporting(row.text(2), day);
    for (const auto measure : measures)
        if (measure != anomalous) // what lies above a limit on a day is no sum over its rows
            names.adds.emplace_back(measure, worth * parseNumber(row.view(measure == list ? 5 : row.isNull(4) ? 3 : 4)).value_or(0));
    if (!row.isNull(13))
        names.quantity = share * row.real(13);
    names.unit = row.text(14);
    names.bought = row.text(15);
}

bool RowFinder::asksCosts()
{
    if (!asksAny({"spend", "spend_list", "spend_allocated", "spend_data", "spend_idle", "spend_anomalous", "spend_rework", "spend_failed_runs", "spend_data_incidents"}))
        return false;
    Statement series(db_, "SELECT component, first_day, \"values\" FROM measure_series WHERE layer = 'cost' AND measure = 'spend_anomalous'");
    while (series.step()) {
        const auto days = unpacked(static_cast<Day>(series.integer(1)), series.view(2));
        for (std::size_t i = 0; i < days.values.size(); ++i)
            if (days.values[i] > 0)
                anomalous_.emplace(series.integer(0), days.first + static_cast<int>(i));
    }
    return true;
}

void RowFinder::costs()
{
    if (!asksCosts())
        return;
    std::set<std::int64_t> billing; // imports of sources that are no mere view of money another source bills
    Statement imports(db_, "SELECT i.id FROM import i JOIN source s ON s.id = i.source WHERE s.role = 'bills'");
    while (imports.step())
        billing.insert(imports.integer(0));
    const CostPlaces places(db_, period_.first, period_.last);
    Statement rows(db_, costSql());
    rows.with(static_cast<std::int64_t>(number(period_.first)), static_cast<std::int64_t>(number(period_.last)));
    std::size_t done = 0;
    while (rows.step()) {
        progress_.step(done++, 0);
        if (!billing.contains(rows.integer(9)))
            continue;
        const auto day = static_cast<Day>(rows.integer(0));
        const auto& bucket = places.bucket(rows.integer(1));
        const auto weights = places.weights(bucket, day, rows.text(2));
        Decimal whole;
        for (const auto& [component, weight] : weights)
            whole += weight;
        for (const auto& [component, weight] : weights) {
            const auto* asked = askedOf(number(component));
            if (asked == nullptr)
                continue;
            const auto measures = costMeasures({day, bucket, places.owns(component), !rows.isNull(5), equalNoCase(rows.view(6), "unused")}, *asked);
            if (measures.empty())
                continue;
            NumberRow row;
            row.value = rows.isNull(4) ? rows.text(3) : rows.text(4);
            row.currency = rows.text(2);
            row.share = weights.size() == 1 ? std::string() : weight.share(Decimal(1, 0), whole, 6).trimmedText();
            row.line = rows.integer(11);
            row.import = rows.id<ImportId>(9);
            row.text = rows.text(7) + (rows.text(8).empty() ? "" : " " + rows.text(8));
            RowNames names;
            nameCost(rows, measures, day, weights.size() == 1 ? 1 : weight.toDouble() / whole.toDouble(), names);
            put(*asked, measures, day, rows.integer(10), std::move(row), names);
        }
    }
}

// The same from the cells that count the rows, which name the import too.
void RowFinder::costImports()
{
    if (!asksCosts())
        return;
    const CostPlaces places(db_, period_.first, period_.last);
    Statement cells(db_, "SELECT c.day, c.bucket, c.currency, c.list IS NOT NULL, c.unused, c.import FROM cost_cell c JOIN source s ON s.id = c.source "
                         "WHERE s.role = 'bills' AND c.day >= ? AND c.day <= ?");
    cells.with(static_cast<std::int64_t>(number(period_.first)), static_cast<std::int64_t>(number(period_.last)));
    while (cells.step()) {
        const auto day = static_cast<Day>(cells.integer(0));
        const auto& bucket = places.bucket(cells.integer(1));
        const bool unused = !Decimal::parse(cells.view(4)).value_or(Decimal()).isZero();
        for (const auto& [component, weight] : places.weights(bucket, day, cells.text(2)))
            if (const auto* asked = askedOf(number(component))) {
                NumberRow row;
                row.import = cells.id<ImportId>(5);
                put(*asked, costMeasures({day, bucket, places.owns(component), cells.integer(3) != 0, unused}, *asked), day, 0, std::move(row));
            }
    }
}

std::vector<Measure> RowFinder::costMeasures(const CostFact& fact, const Asked& asked) const
{
    const auto& component = numbers_.book.components()[asked.position];
    const bool onData = component.kind == "data" || component.kind == "platform" || (fact.bucket.purposes & purposeData) != 0;
    std::vector<Measure> measures;
    for (const auto& [name, fits] : {std::pair("spend", true),
                                     {"spend_list", fact.listed},
                                     {"spend_allocated", fact.owned},
                                     {"spend_data", onData},
                                     {"spend_idle", fact.unused || (fact.bucket.purposes & purposeIdle) != 0},
                                     {"spend_anomalous", anomalous_.contains({asked.id, fact.day})},
                                     {"spend_rework", (fact.bucket.purposes & purposeRework) != 0},
                                     {"spend_failed_runs", (fact.bucket.purposes & purposeFailedRuns) != 0},
                                     {"spend_data_incidents", (fact.bucket.purposes & purposeDataIncidents) != 0}})
        if (const auto measure = knownMeasure(name); fits && asked.derives(measure, fact.day))
            measures.push_back(measure);
    return measures;
}

const std::string& RowFinder::assetName(std::int64_t asset)
{
    if (assets_.empty()) {
        assets_[0] = {};
        Statement names(db_, "SELECT id, name FROM asset_name");
        while (names.step())
            assets_[names.integer(0)] = names.text(1);
    }
    return assets_[asset];
}

void RowFinder::accelerators()
{
    if (!asksAny({"gpu_hours_paid"}))
        return;
    const auto measure = knownMeasure("gpu_hours_paid");
    const CostPlaces places(db_, period_.first, period_.last);
    eachAcceleratorRow(db_, period_.first, period_.last, [&](const AcceleratorRow& fact) {
        progress_.step(0, 0);
        const auto weights = places.weights(places.bucket(fact.bucket), fact.day, fact.currency);
        Decimal whole;
        for (const auto& [component, weight] : weights)
            whole += weight;
        for (const auto& [component, weight] : weights) {
            const auto* asked = askedOf(number(component));
            if (asked == nullptr || !asked->derives(measure, fact.day))
                continue;
            NumberRow row;
            row.value = shortest(fact.hours);
            row.share = weights.size() == 1 ? std::string() : weight.share(Decimal(1, 0), whole, 6).trimmedText();
            row.line = fact.line;
            row.import = fact.import;
            row.text = fact.service + (fact.asset.empty() ? "" : " " + fact.asset);
            put(*asked, {measure}, fact.day, fact.file, std::move(row));
        }
    });
}

void RowFinder::outcomes()
{
    if (!asksAny({"dq_tests_run", "dq_tests_passed", "fields_required", "fields_filled", "rows_checked", "rows_valid", "rows_duplicate", "deliveries_due",
                  "deliveries_on_time", "features_monitored", "features_drifted", "failures_before_production", "failures_in_production", "incidents",
                  "detect_hours", "restore_hours", "data_downtime_hours"}))
        return;
    const auto list = [&](const Verdict& verdict, const std::vector<std::pair<Measure, double>>& parts) {
        auto* asked = askedOf(number(verdict.component));
        std::vector<Measure> measures;
        RowNames names;
        for (const auto& [measure, amount] : parts)
            if (asked != nullptr && amount != 0 && asked->derives(measure, verdict.day)) {
                measures.push_back(measure);
                names.adds.emplace_back(measure, amount);
            }
        if (measures.empty())
            return;
        names.check = verdict.check;
        names.asset = assetName(verdict.asset);
        NumberRow row;
        row.value = verdict.status;
        row.line = verdict.row;
        row.import = verdict.import;
        row.text = verdict.check;
        put(*asked, measures, verdict.day, number(verdict.file), std::move(row), names);
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
            std::map<std::string_view, Measure> fed; // by name, each once
            for (const auto& [measure, format] : measures)
                if (asked != nullptr && globMatch(format, formats.at(rows.integer(4))) && asked->derives(measure, day))
                    fed.emplace(infoOf(measure).name, measure);
            if (fed.empty())
                continue;
            std::vector<Measure> all;
            for (const auto& [name, measure] : fed)
                all.push_back(measure);
            NumberRow row;
            row.value = shortest(rows.real(3));
            row.line = rows.integer(6);
            row.import = rows.id<ImportId>(4);
            row.text = metric;
            put(*asked, all, day, rows.integer(5), std::move(row));
        }
    }
}

// A stock rests on everything that is there at the end of the period.
void RowFinder::inventory()
{
    if (!asksAny({"datasets_total", "datasets_tested", "datasets_with_lineage", "metadata_required", "metadata_filled"}))
        return;
    const auto tested = testedDataSets(db_, period_.last);
    for (const auto& set : dataSetsOf(db_)) {
        auto* asked = askedOf(number(set.component));
        if (asked == nullptr || period_.last < set.since)
            continue;
        std::vector<Measure> measures;
        for (const auto& [name, fits] : {std::pair("datasets_total", true),
                                         {"datasets_tested", tested.contains(set.asset)},
                                         {"datasets_with_lineage", set.lineage},
                                         {"metadata_required", true},
                                         {"metadata_filled", set.descriptors > 0}})
            if (const auto measure = knownMeasure(name); fits && asked->measures.contains(measure) && asked->stated[measure].empty())
                measures.push_back(measure);
        if (noting_)
            for (const auto measure : measures)
                note(*asked, measure, firstOfAllDays, lastOfAllDays, set.import);
        else if (!measures.empty()) {
            NumberRow row;
            row.value = asked->measures.contains(knownMeasure("metadata_filled")) ? std::to_string(set.descriptors) : "1";
            row.import = set.import;
            row.text = set.name;
            put(*asked, measures, set.since, number(db_, "SELECT min(id) FROM import_file WHERE import = ?", set.import), std::move(row));
        }
    }
}

} // namespace

NumberRows rowsBehind(Database& db, const Numbers& numbers, std::string_view kpi, const std::string& scope, const Period& period, std::size_t limit,
                      const Progress& progress, const RowPick& filter)
{
    return RowFinder(db, numbers, progress).find(kpi, scope, period, limit, filter);
}

void eachRowBehind(Database& db, const Numbers& numbers, std::string_view kpi, const std::string& scope, const Period& period, const Progress& progress,
                   const RowVisit& visit)
{
    RowFinder(db, numbers, progress).visit(kpi, scope, period, visit);
}

std::vector<std::vector<ImportId>> importsBehind(Database& db, const Numbers& numbers, const std::vector<std::string>& kpis, const std::string& scope,
                                                 const Period& period, const Progress& progress)
{
    return RowFinder(db, numbers, progress).imports(kpis, scope, period);
}

} // namespace core

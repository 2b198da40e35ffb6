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
#include <cmath>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

namespace core {

namespace {

std::vector<Measure> known(std::initializer_list<std::string_view> names)
{
    std::vector<Measure> measures;
    for (const auto name : names)
        measures.push_back(knownMeasure(name));
    return measures;
}

// What is asked about a number, and what was found.
struct Wish {
    std::size_t which = 0; // its place among all that is asked
    RowPick filter;
    NumberRows found;
    std::map<std::int64_t, std::vector<bool>> seen; // file → line
};
// A number whose rows are looked for.
struct One {
    std::map<std::size_t, Asked> asked; // by position in the book
    std::vector<Wish> wishes;
    std::set<ImportId> imports;
};
// One component's part of one of them.
struct Asker {
    One* one = nullptr;
    Asked* asked = nullptr;
    std::vector<bool> measures; // by measure: is it asked for?
    bool asks(Measure measure) const { return measures[index(measure)]; }
};
using Askers = std::map<std::int64_t, std::vector<Asker>>; // by the component's id

class RowFinder {
public:
    RowFinder(Database& db, const Numbers& numbers, const Progress& progress) : db_(db), numbers_(numbers), progress_(progress)
    {
        Statement files(db, "SELECT id, path FROM import_file");
        while (files.step())
            files_.emplace(files.integer(0), files.text(1));
    }

    void visit(std::span<const RowsAsked> asks, const Period& period, const RowsVisit& visit)
    {
        visit_ = &visit;
        run(asks, period);
    }

    std::vector<NumberRows> find(std::span<const RowsAsked> asks, const Period& period, std::size_t limit)
    {
        limit_ = limit;
        run(asks, period);
        std::vector<NumberRows> found(asks.size());
        for (auto& [name, one] : ones_)
            for (auto& wish : one.wishes) {
                keepFirst(wish);
                found[wish.which] = std::move(wish.found);
            }
        return found;
    }

    std::vector<std::vector<ImportId>> imports(std::span<const RowsAsked> asks, const Period& period)
    {
        noting_ = true;
        run(asks, period);
        std::vector<std::vector<ImportId>> result(asks.size());
        for (const auto& [name, one] : ones_)
            for (const auto& wish : one.wishes)
                result[wish.which].assign(one.imports.begin(), one.imports.end());
        return result;
    }

private:
    // One pass over the facts of the period for all that is asked.
    void run(std::span<const RowsAsked> asks, const Period& period)
    {
        period_ = period;
        for (std::size_t i = 0; i < asks.size(); ++i) {
            const auto [found, isNew] = ones_.try_emplace({asks[i].kpi, asks[i].scope});
            auto& one = found->second;
            one.wishes.push_back({i, asks[i].filter, {}, {}});
            if (!isNew)
                continue;
            one.asked = askedBy(numbers_, asks[i].kpi, asks[i].scope, period);
            for (auto& [position, asked] : one.asked)
                askers_[asked.id].push_back(askerOf(one, asked));
        }
        if (askers_.empty())
            return;
        loadDirect();
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
    static Asker askerOf(One& one, Asked& asked)
    {
        Asker asker{&one, &asked, std::vector<bool>(measures().size())};
        for (const auto measure : asked.measures)
            asker.measures[index(measure)] = true;
        return asker;
    }
    // Those who ask for any of these measures.
    Askers askersOf(std::span<const Measure> measures) const
    {
        Askers found;
        for (const auto& [id, all] : askers_)
            for (const auto& asker : all)
                if (std::ranges::any_of(measures, [&](Measure measure) { return asker.asks(measure); }))
                    found[id].push_back(asker);
        return found;
    }
    static std::span<const Asker> of(const Askers& askers, std::int64_t id)
    {
        const auto found = askers.find(id);
        return found == askers.end() ? std::span<const Asker>() : found->second;
    }
    // A fact of a day that adds to these measures of the asker; component, day and file stand in the row.
    void put(const Asker& asker, const std::vector<Measure>& measures, std::int64_t file, NumberRow& row, const RowNames& names = {})
    {
        if (noting_) {
            asker.one->imports.insert(row.import);
            return;
        }
        row.measures.clear();
        for (const auto measure : measures)
            if (visit_ != nullptr || limit_ > 0)
                row.measures.append(row.measures.empty() ? 0 : 1, ' ').append(infoOf(measure).name);
        put(*asker.one, row, file, names);
    }
    static bool passes(const RowPick& filter, const NumberRow& row, const RowNames& names)
    {
        const auto fits = [](const std::string& asked, const std::string& named) { return asked.empty() || (asked == namesNone ? named.empty() : asked == named); };
        return (filter.component.empty() || filter.component == row.component) && fits(filter.service, names.service) && fits(filter.account, names.account) &&
               fits(filter.check, names.check) && fits(filter.asset, names.asset);
    }
    void put(One& one, const NumberRow& row, std::int64_t file, const RowNames& names = {})
    {
        for (auto& wish : one.wishes)
            if (visit_ != nullptr)
                (*visit_)(wish.which, row, names);
            else if (passes(wish.filter, row, names))
                take(wish, row, file);
    }
    void take(Wish& wish, const NumberRow& row, std::int64_t file)
    {
        auto& seen = wish.seen[file];
        const auto line = static_cast<std::size_t>(std::max<std::int64_t>(row.line, 0));
        if (seen.size() <= line)
            seen.resize(line + 1 + line / 2);
        wish.found.count += file == 0 || line == 0 || !seen[line] ? 1 : 0;
        seen[line] = true;
        if (limit_ == 0)
            return;
        wish.found.rows.push_back(row);
        if (const auto half = wish.found.rows.size() / 2; half >= spare && half - spare >= limit_)
            keepFirst(wish);
    }
    // In order, and no more than asked for: what goes on growing is the count alone.
    void keepFirst(Wish& wish) const
    {
        auto& rows = wish.found.rows;
        std::ranges::stable_sort(rows, [](const NumberRow& a, const NumberRow& b) { return std::tie(a.file, a.line, a.component) < std::tie(b.file, b.line, b.component); });
        if (rows.size() > limit_)
            rows.resize(limit_);
    }

    // Stated values; the days they cover derive nothing.
    void stated()
    {
        std::map<std::pair<std::int64_t, Measure>, std::vector<Asker>> each;
        for (const auto& [id, all] : askers_)
            for (const auto& asker : all)
                for (const auto measure : asker.asked->measures)
                    each[{id, measure}].push_back(asker);
        Statement rows(db_, "SELECT first_day, last_day, value, import, file, line FROM given WHERE component IS ? AND measure = ? AND first_day >= ? AND last_day <= ?");
        for (const auto& [key, askers] : each) {
            const auto [id, measure] = key;
            // The whole period first: what is stated for exactly it is used as a whole, whatever months there are.
            std::set<std::pair<Day, Day>> used;
            for (const auto& one : numbers_.book.givenIn(askers.front().asked->position, measure, period_)) {
                used.emplace(one.period.first, one.period.last);
                for (const auto& asker : askers)
                    asker.asked->stated[measure].push_back(one.period);
            }
            if (used.empty())
                continue;
            const auto component = id == number(organisationId) ? std::nullopt : std::optional(id);
            rows.with(component, infoOf(measure).name, static_cast<std::int64_t>(number(period_.first)), static_cast<std::int64_t>(number(period_.last)));
            while (rows.step()) {
                const Period days{PeriodKind::range, static_cast<Day>(rows.integer(0)), static_cast<Day>(rows.integer(1))};
                if (used.contains({days.first, days.last}))
                    putStated(rows, days, measure, askers);
            }
        }
    }
    void putStated(const Statement& rows, const Period& days, Measure measure, const std::vector<Asker>& askers)
    {
        RowNames names;
        if (infoOf(measure).adds == Adds::sum)
            names.adds.emplace_back(measure, rows.real(2));
        NumberRow row{{}, std::string(infoOf(measure).name), named(days), rows.text(2), {}, {}, {}, rows.integer(5), rows.id<ImportId>(3), {}};
        row.file = files_[rows.integer(4)];
        for (const auto& asker : askers) {
            if (!asker.asked->covers(days))
                continue;
            row.component = asker.asked->component;
            if (noting_)
                asker.one->imports.insert(row.import);
            else
                put(*asker.one, row, rows.integer(4), names);
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
            while (rows.step())
                for (const auto& asker : of(askers_, rows.integer(0))) {
                    auto& asked = *asker.asked;
                    if (!asked.measures.contains(measure) || !asked.stated[measure].empty())
                        continue;
                    NumberRow row{asked.component, name, {}, rows.text(1), {}, {}, {}, rows.integer(4), rows.id<ImportId>(2), column};
                    row.file = files_[rows.integer(3)];
                    if (noting_)
                        asker.one->imports.insert(row.import);
                    else
                        put(*asker.one, row, rows.integer(3));
                }
        }
    }

    // What a fact adds to a measure; NaN: it is in it, but not as a sum over rows.
    using Part = std::pair<Measure, double>;
    struct CostFact { // what tells which measures a row or a cell of rows adds to
        std::int64_t component = 0;
        Day day{};
        const Bucket& bucket;
        bool owned = false, listed = false, unused = false;
    };
    void costs();
    void costImports();
    Askers asksCosts();
    std::vector<Part> costParts(const CostFact& fact, std::size_t position) const;
    void putAll(std::span<const Asker> askers, std::span<const Part> parts, Day day, std::int64_t file, NumberRow& row, RowNames& names, std::optional<Measure> own = {});
    void loadDirect();
    bool isStatedDirectly(std::int64_t component, Measure measure, Day day) const;
    std::string costSql() const;
    void nameCost(const Statement& row, Day day, double share, RowNames& names, std::vector<Part>& parts);
    double inReporting(const std::string& currency, Day day);
    const std::string& assetName(std::int64_t asset);
    struct PointFact {
        std::int64_t row = 0, import = 0;
        double value = 0;
    };
    using Bound = std::unordered_map<std::int64_t, std::vector<Part>>; // by rowid of the point
    std::vector<Part> partsOfPoint(const PointFact& point, std::optional<Measure> named, const Bound& bound) const;
    void accelerators();
    void outcomes();
    void points();
    void inventory();

    Database& db_;
    const Numbers& numbers_;
    const Progress& progress_;
    Period period_;
    bool noting_ = false; // collect imports only
    std::map<std::pair<std::string, std::string>, One> ones_; // by KPI and scope
    Askers askers_;
    std::map<std::int64_t, std::string> files_;
    static constexpr std::size_t spare = 1000;           // rows beyond the limit that wait for being sorted out
    std::size_t limit_ = 0;
    const RowsVisit* visit_ = nullptr; // instead of collecting
    std::map<std::int64_t, std::string> assets_, formats_; // formats: of imports
    std::map<std::pair<std::string, Day>, double> rates_; // by currency and first day of the month
    std::map<std::pair<std::int64_t, Measure>, DaySeries> direct_; // by component
    std::set<std::pair<std::int64_t, Day>> anomalous_;                        // component and day
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

void RowFinder::nameCost(const Statement& row, Day day, double share, RowNames& names, std::vector<Part>& parts)
{
    static const auto list = knownMeasure("spend_list"), anomalous = knownMeasure("spend_anomalous");
    names.service = row.text(7);
    names.asset = row.text(8);
    names.account = row.text(12);
    if (visit_ == nullptr)
        return;
    const double worth = share * inReporting(row.text(2), day);
    const double amount = worth * parseNumber(row.view(row.isNull(4) ? 3 : 4)).value_or(0);
    for (auto& [measure, adds] : parts)
        if (measure != anomalous) // what lies above a limit on a day is no sum over its rows
            adds = measure == list ? worth * parseNumber(row.view(5)).value_or(0) : amount;
    if (!row.isNull(13))
        names.quantity = share * row.real(13);
    names.unit = row.text(14);
    names.bought = row.text(15);
}

// What tidy files state for single days under a measure's own name goes before what is derived for them.
void RowFinder::loadDirect()
{
    Statement series(db_, "SELECT component, measure, first_day, \"values\" FROM measure_series WHERE layer = 'direct'");
    while (series.step())
        if (const auto measure = measureNamed(series.view(1)))
            direct_[{series.integer(0), *measure}] = unpacked(static_cast<Day>(series.integer(2)), series.view(3));
}

bool RowFinder::isStatedDirectly(std::int64_t component, Measure measure, Day day) const
{
    const auto found = direct_.find({component, measure});
    if (found == direct_.end())
        return false;
    const auto at = day - found->second.first;
    return at >= 0 && static_cast<std::size_t>(at) < found->second.values.size() && !std::isnan(found->second.values[static_cast<std::size_t>(at)]);
}

// Puts the row for everyone for whom it derives any of these measures.
// own: the measure that a tidy row states directly.
void RowFinder::putAll(std::span<const Asker> askers, std::span<const Part> parts, Day day, std::int64_t file, NumberRow& row, RowNames& names, std::optional<Measure> own)
{
    std::vector<Measure> measures;
    row.component = askers.front().asked->component;
    row.day = isoDay(day);
    row.file = files_[file];
    for (const auto& asker : askers) {
        measures.clear();
        names.adds.clear();
        for (const auto& [measure, amount] : parts)
            if (asker.asks(measure) && asker.asked->leavesOpen(measure, day) && (measure == own || !isStatedDirectly(asker.asked->id, measure, day))) {
                measures.push_back(measure);
                if (!std::isnan(amount))
                    names.adds.emplace_back(measure, amount);
            }
        if (!measures.empty() && asker.asked->takes(day))
            put(asker, measures, file, row, names);
    }
}

Askers RowFinder::asksCosts()
{
    static const std::vector<Measure> ofCosts = known({"spend", "spend_list", "spend_allocated", "spend_data", "spend_idle", "spend_anomalous", "spend_rework",
                                                       "spend_failed_runs", "spend_data_incidents"});
    auto askers = askersOf(ofCosts);
    if (askers.empty())
        return askers;
    Statement series(db_, "SELECT component, first_day, \"values\" FROM measure_series WHERE layer = 'cost' AND measure = 'spend_anomalous'");
    while (series.step()) {
        const auto days = unpacked(static_cast<Day>(series.integer(1)), series.view(2));
        for (std::size_t i = 0; i < days.values.size(); ++i)
            if (days.values[i] > 0)
                anomalous_.emplace(series.integer(0), days.first + static_cast<int>(i));
    }
    return askers;
}

void RowFinder::costs()
{
    const auto askers = asksCosts();
    if (askers.empty())
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
            const auto concerned = of(askers, number(component));
            if (concerned.empty())
                continue;
            const auto* asked = concerned.front().asked;
            auto parts = costParts({asked->id, day, bucket, places.owns(component), !rows.isNull(5), equalNoCase(rows.view(6), "unused")}, asked->position);
            NumberRow row;
            row.value = rows.isNull(4) ? rows.text(3) : rows.text(4);
            row.currency = rows.text(2);
            row.share = weights.size() == 1 ? std::string() : weight.share(Decimal(1, 0), whole, 6).trimmedText();
            row.line = rows.integer(11);
            row.import = rows.id<ImportId>(9);
            row.text = rows.text(7) + (rows.text(8).empty() ? "" : " " + rows.text(8));
            RowNames names;
            nameCost(rows, day, weights.size() == 1 ? 1 : weight.toDouble() / whole.toDouble(), names, parts);
            putAll(concerned, parts, day, rows.integer(10), row, names);
        }
    }
}

// The same from the cells that count the rows, which name the import too.
void RowFinder::costImports()
{
    const auto askers = asksCosts();
    if (askers.empty())
        return;
    const CostPlaces places(db_, period_.first, period_.last);
    Statement cells(db_, "SELECT c.day, c.bucket, c.currency, c.list IS NOT NULL, c.unused, c.import FROM cost_cell c JOIN source s ON s.id = c.source "
                         "WHERE s.role = 'bills' AND c.day >= ? AND c.day <= ?");
    cells.with(static_cast<std::int64_t>(number(period_.first)), static_cast<std::int64_t>(number(period_.last)));
    while (cells.step()) {
        const auto day = static_cast<Day>(cells.integer(0));
        const auto& bucket = places.bucket(cells.integer(1));
        const bool unused = !Decimal::parse(cells.view(4)).value_or(Decimal()).isZero();
        for (const auto& [component, weight] : places.weights(bucket, day, cells.text(2))) {
            const auto concerned = of(askers, number(component));
            if (concerned.empty())
                continue;
            NumberRow row;
            row.import = cells.id<ImportId>(5);
            RowNames names;
            const auto* asked = concerned.front().asked;
            putAll(concerned, costParts({asked->id, day, bucket, places.owns(component), cells.integer(3) != 0, unused}, asked->position), day, 0, row, names);
        }
    }
}

std::vector<RowFinder::Part> RowFinder::costParts(const CostFact& fact, std::size_t position) const
{
    static const auto ofRow = known({"spend", "spend_list", "spend_allocated", "spend_data", "spend_idle", "spend_anomalous", "spend_rework", "spend_failed_runs",
                                     "spend_data_incidents"});
    const auto& component = numbers_.book.components()[position];
    const auto serves = [&](unsigned purpose) { return (fact.bucket.purposes & purpose) != 0; };
    const bool fits[] = {true,
                         fact.listed,
                         fact.owned,
                         component.kind == "data" || component.kind == "platform" || serves(purposeData),
                         fact.unused || serves(purposeIdle),
                         anomalous_.contains({fact.component, fact.day}),
                         serves(purposeRework),
                         serves(purposeFailedRuns),
                         serves(purposeDataIncidents)};
    std::vector<Part> parts;
    for (std::size_t i = 0; i < ofRow.size(); ++i)
        if (fits[i])
            parts.emplace_back(ofRow[i], NAN);
    return parts;
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
    static const auto ofHours = known({"gpu_hours_paid"});
    const auto askers = askersOf(ofHours);
    if (askers.empty())
        return;
    const CostPlaces places(db_, period_.first, period_.last);
    const Part part(ofHours.front(), NAN);
    eachAcceleratorRow(db_, period_.first, period_.last, [&](const AcceleratorRow& fact) {
        progress_.step(0, 0);
        const auto weights = places.weights(places.bucket(fact.bucket), fact.day, fact.currency);
        Decimal whole;
        for (const auto& [component, weight] : weights)
            whole += weight;
        for (const auto& [component, weight] : weights) {
            const auto concerned = of(askers, number(component));
            if (concerned.empty())
                continue;
            NumberRow row;
            row.value = shortest(fact.hours);
            row.share = weights.size() == 1 ? std::string() : weight.share(Decimal(1, 0), whole, 6).trimmedText();
            row.line = fact.line;
            row.import = fact.import;
            row.text = fact.service + (fact.asset.empty() ? "" : " " + fact.asset);
            RowNames names;
            names.service = fact.service;
            names.asset = fact.asset;
            putAll(concerned, {&part, 1}, fact.day, fact.file, row, names);
        }
    });
}

void RowFinder::outcomes()
{
    static const auto ofOutcomes = known({"dq_tests_run", "dq_tests_passed", "fields_required", "fields_filled", "rows_checked", "rows_valid", "rows_duplicate",
                                          "deliveries_due", "deliveries_on_time", "features_monitored", "features_drifted", "failures_before_production",
                                          "failures_in_production", "incidents", "detect_hours", "restore_hours", "data_downtime_hours"});
    static const auto ofIncidents = std::span(ofOutcomes).last(4);
    static const auto drifts = known({"features_monitored", "features_drifted"});
    const auto askers = askersOf(ofOutcomes);
    if (askers.empty())
        return;
    const auto list = [&](const Verdict& verdict, std::vector<Part> parts) {
        std::erase_if(parts, [](const Part& part) { return part.second == 0; });
        const auto concerned = of(askers, number(verdict.component));
        if (parts.empty() || concerned.empty())
            return;
        RowNames names;
        names.check = verdict.check;
        names.asset = assetName(verdict.asset);
        NumberRow row;
        row.value = verdict.status;
        row.line = verdict.row;
        row.import = verdict.import;
        row.text = verdict.check;
        putAll(concerned, parts, verdict.day, number(verdict.file), row, names);
    };
    const bool incidents = !askersOf(ofIncidents).empty(); // they look back to the last passing run, and forward to the next
    IncidentHistory history;
    DriftVerdicts drift;
    eachVerdict(db_, progress_, [&](const Verdict& verdict) {
        if (incidents)
            history.take(verdict);
        if (!period_.contains(verdict.day))
            return;
        if (isDrift(verdict.type))
            drift[{verdict.component, verdict.day, verdict.check}] = verdict;
        else
            list(verdict, partsOf(verdict));
    }, incidents ? std::nullopt : std::optional(period_));
    for (const auto& [key, verdict] : drift)
        list(verdict, {{drifts[0], 1}, {drifts[1], verdict.failed() ? 1 : 0}});
    if (incidents)
        for (const auto& incident : history.incidents())
            list(incident.detected, {{ofIncidents[0], 1},
                                     {ofIncidents[1], incident.detectHours},
                                     {ofIncidents[2], incident.restoreHours},
                                     {ofIncidents[3], incident.detectHours + incident.restoreHours}});
}

// Which measures a point adds to: a tidy one whose metric is a measure's name, and what bindings make of it.
std::vector<RowFinder::Part> RowFinder::partsOfPoint(const PointFact& point, std::optional<Measure> named, const Bound& bound) const
{
    std::vector<Part> parts;
    if (named && formats_.at(point.import) == "tidy")
        parts.emplace_back(*named, infoOf(*named).adds == Adds::sum ? point.value : NAN);
    const auto found = bound.find(point.row);
    if (found == bound.end())
        return parts;
    for (const auto& [measure, amount] : found->second) {
        const auto same = std::ranges::find(parts, measure, &Part::first);
        if (same != parts.end())
            same->second += amount;
        else
            parts.emplace_back(measure, amount);
    }
    return parts;
}

void RowFinder::points()
{
    std::set<Measure> wanted;
    for (const auto& [id, all] : askers_)
        for (const auto& asker : all)
            wanted.insert(asker.asked->measures.begin(), asker.asked->measures.end());
    const std::vector<Measure> any(wanted.begin(), wanted.end());
    Bound bound;
    for (const auto& point : boundPoints(db_, {period_.first, period_.last}, any, visit_ != nullptr, progress_))
        bound[point.row].emplace_back(point.measure, point.adds);
    Statement imports(db_, "SELECT id, format FROM import");
    while (imports.step())
        formats_.emplace(imports.integer(0), imports.text(1));
    const auto first = static_cast<std::int64_t>(number(period_.first)), last = static_cast<std::int64_t>(number(period_.last));
    Statement metrics(db_, "SELECT DISTINCT metric FROM point WHERE day >= ? AND day <= ?");
    metrics.with(first, last);
    Statement rows(db_, "SELECT component, stated_component, day, value, import, file, row, asset_name, rowid FROM point "
                        "WHERE metric = ? AND day >= ? AND day <= ? AND kind = 'finite'");
    while (metrics.step()) {
        const auto metric = metrics.text(0);
        auto named = measureNamed(metric);
        if (named && !wanted.contains(*named))
            named.reset();
        if (!named && bound.empty())
            continue;
        rows.with(metric, first, last);
        while (rows.step()) {
            const auto concerned = of(askers_, rows.view(1) == organisationName ? number(organisationId) : rows.integer(0));
            if (concerned.empty())
                continue;
            const auto parts = partsOfPoint({rows.integer(8), rows.integer(4), rows.real(3)}, named, bound);
            if (parts.empty())
                continue;
            NumberRow row;
            row.value = shortest(rows.real(3));
            row.line = rows.integer(6);
            row.import = rows.id<ImportId>(4);
            row.text = metric;
            RowNames names;
            names.asset = rows.text(7);
            putAll(concerned, parts, static_cast<Day>(rows.integer(2)), rows.integer(5), row, names, formats_.at(rows.integer(4)) == "tidy" ? named : std::nullopt);
        }
    }
}

// A stock rests on everything that is there at the end of the period.
void RowFinder::inventory()
{
    static const auto ofSets = known({"datasets_total", "datasets_tested", "datasets_with_lineage", "metadata_required", "metadata_filled"});
    const auto askers = askersOf(ofSets);
    if (askers.empty())
        return;
    const auto tested = testedDataSets(db_, period_.last);
    for (const auto& set : dataSetsOf(db_)) {
        if (period_.last < set.since)
            continue;
        const bool fits[] = {true, tested.contains(set.asset), set.lineage, true, set.descriptors > 0};
        for (const auto& asker : of(askers, number(set.component))) {
            auto& asked = *asker.asked;
            std::vector<Measure> measures;
            for (std::size_t i = 0; i < ofSets.size(); ++i)
                if (fits[i] && asked.measures.contains(ofSets[i]) && asked.stated[ofSets[i]].empty())
                    measures.push_back(ofSets[i]);
            if (measures.empty())
                continue;
            NumberRow row;
            row.value = asked.measures.contains(ofSets[4]) ? std::to_string(set.descriptors) : "1";
            row.import = set.import;
            row.text = set.name;
            row.component = asked.component;
            row.day = isoDay(set.since);
            const auto file = number(db_, "SELECT min(id) FROM import_file WHERE import = ?", set.import);
            row.file = files_[file];
            put(asker, measures, file, row);
        }
    }
}

} // namespace

NumberRows rowsBehind(Database& db, const Numbers& numbers, std::string_view kpi, const std::string& scope, const Period& period, std::size_t limit,
                      const Progress& progress, const RowPick& filter)
{
    const RowsAsked asked{std::string(kpi), scope, filter};
    return std::move(RowFinder(db, numbers, progress).find({&asked, 1}, period, limit).front());
}

std::vector<NumberRows> rowsBehindEach(Database& db, const Numbers& numbers, std::span<const RowsAsked> asked, const Period& period, std::size_t limit, const Progress& progress)
{
    return RowFinder(db, numbers, progress).find(asked, period, limit);
}

void eachRowBehind(Database& db, const Numbers& numbers, std::span<const RowsAsked> asked, const Period& period, const Progress& progress, const RowsVisit& visit)
{
    RowFinder(db, numbers, progress).visit(asked, period, visit);
}

void eachRowBehind(Database& db, const Numbers& numbers, std::string_view kpi, const std::string& scope, const Period& period, const Progress& progress,
                   const RowVisit& visit)
{
    const RowsAsked asked{std::string(kpi), scope, {}};
    eachRowBehind(db, numbers, {&asked, 1}, period, progress, [&](std::size_t, const NumberRow& row, const RowNames& names) { visit(row, names); });
}

std::vector<std::vector<ImportId>> importsBehind(Database& db, const Numbers& numbers, const std::vector<std::string>& kpis, const std::string& scope,
                                                 const Period& period, const Progress& progress)
{
    std::vector<RowsAsked> asked;
    for (const auto& kpi : kpis)
        asked.push_back({kpi, scope, {}});
    return RowFinder(db, numbers, progress).imports(asked, period);
}

} // namespace core

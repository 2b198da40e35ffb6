// Bills and the hours of accelerators behind numbers.
#include "core/kpi/row_walk.h"

#include "core/base/text.h"
#include "core/measure/accelerators.h"
#include "core/measure/cost_measures.h"
#include "core/measure/load.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace core {

// Columns: 0 day, 1 bucket, 2 currency, 3 billed, 4 effective, 5 list, 6 commitment status, 7 service, 8 asset, 9
// import, 10 file, 11 row, 12 account; where every row is visited 13 quantity, 14 unit, 15 what was bought
std::string RowFinder::costSql() const
{
    std::string sql = "SELECT c.day, c.bucket, c.currency, c.billed_exact, c.effective_exact, c.list_exact, "
                      "c.commitment_status, c.service, c.asset, "
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

RowAskers RowFinder::asksCosts()
{
    static const std::vector<Measure> ofCosts =
        measuresKnown({"spend", "spend_list", "spend_allocated", "spend_data", "spend_idle", "spend_anomalous",
                       "spend_rework", "spend_failed_runs", "spend_data_incidents"});
    auto askers = askersOf(ofCosts);
    if (askers.empty())
        return askers;
    Statement series(db_, "SELECT component, first_day, \"values\" FROM measure_series WHERE layer = 'cost' AND "
                          "measure = 'spend_anomalous'");
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
            auto parts = costParts(
                {asked->id, day, bucket, places.owns(component), !rows.isNull(5), equalNoCase(rows.view(6), "unused")},
                asked->position);
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
    Statement cells(db_, "SELECT c.day, c.bucket, c.currency, c.list IS NOT NULL, c.unused, c.import FROM cost_cell c "
                         "JOIN source s ON s.id = c.source "
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
            putAll(concerned,
                   costParts({asked->id, day, bucket, places.owns(component), cells.integer(3) != 0, unused},
                             asked->position),
                   day, 0, row, names);
        }
    }
}

std::vector<RowFinder::Part> RowFinder::costParts(const CostFact& fact, std::size_t position) const
{
    static const auto ofRow =
        measuresKnown({"spend", "spend_list", "spend_allocated", "spend_data", "spend_idle", "spend_anomalous",
                       "spend_rework", "spend_failed_runs", "spend_data_incidents"});
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

void RowFinder::accelerators()
{
    static const auto ofHours = measuresKnown({"gpu_hours_paid"});
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

} // namespace core

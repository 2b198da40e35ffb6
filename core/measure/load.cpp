#include "core/measure/load.h"

#include "core/base/text.h"
#include "core/measure/frozen_forecasts.h"
#include "core/measure/rhythm.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace core {

namespace {

using Positions = std::map<std::int64_t, std::size_t>; // component id → position in the table; 0: unassigned

Positions addComponents(const Database& db, MeasureTable& table, std::size_t& organisation)
{
    Positions positions;
    Statement components(db, "SELECT id, name, kind, retired_on, owner_data, owner_model, owner_cost, goal, portable"
                             " FROM component ORDER BY id");
    while (components.step()) {
        MeasuredComponent component;
        component.id = components.id<ComponentId>(0);
        component.name = components.text(1);
        component.kind = components.text(2).empty() ? "other" : components.text(2);
        if (const auto retired = Period::parse(components.text(3)))
            component.retiredOn = retired->last;
        int column = 4;
        for (const auto attribute :
             {&MeasuredComponent::ownerData, &MeasuredComponent::ownerModel, &MeasuredComponent::ownerCost,
              &MeasuredComponent::goal, &MeasuredComponent::portable})
            component.*attribute = trim(components.view(column++));
        positions.emplace(components.integer(0), table.addComponent(std::move(component)));
    }
    organisation =
        table.addComponent({std::string(organisationName), "other", {}, ComponentRole::organisation, {}, {}, {}});
    positions.emplace(-1, organisation);
    positions.emplace(
        0, table.addComponent({std::string(unassignedName), "other", {}, ComponentRole::unassigned, {}, {}, {}}));
    Statement links(db, "SELECT component, input FROM component_link");
    while (links.step()) {
        const auto from = positions.find(links.integer(0)), to = positions.find(links.integer(1));
        if (from != positions.end() && to != positions.end())
            table.addInput(from->second, to->second);
    }
    return positions;
}

void addStated(const Database& db, const Positions& positions, std::size_t organisation, MeasureTable& table)
{
    Statement stated(db, "SELECT component, first_day, last_day, period_kind, measure, value FROM given");
    while (stated.step()) {
        const auto at = stated.isNull(0) ? positions.end() : positions.find(stated.integer(0));
        const auto measure = measureNamed(stated.view(4));
        const auto value = Decimal::parse(stated.view(5));
        if ((!stated.isNull(0) && at == positions.end()) || !measure
            || infoOf(*measure).origin == MeasureOrigin::derived || !value)
            continue; // its component is gone with an undone import, or the measure with an older program
        const Period period{PeriodKind::range, static_cast<Day>(stated.integer(1)),
                            static_cast<Day>(stated.integer(2))};
        table.setStated(stated.isNull(0) ? organisation : at->second, *measure, period, *value);
    }
}

// The last day that facts or stated values other than plans speak of. Only assets of a file that says no time are of
// the day of their import; a register or a rule is of none.
Day lastDayOf(const Database& db)
{
    auto last =
        number(db, "SELECT max(coalesce((SELECT max(coalesce(i.last_day, i.at_ms / 86400000)) FROM live_import i WHERE "
                   "i.last_day IS NOT NULL OR EXISTS(SELECT 1 FROM asset_stated s WHERE s.import = i.id)), 0),"
                   " coalesce((SELECT max(last_day) FROM component_seen), 0))");
    Statement stated(db, "SELECT measure, max(last_day) FROM given GROUP BY measure");
    while (stated.step())
        if (const auto measure = measureNamed(stated.view(0));
            measure && infoOf(*measure).origin != MeasureOrigin::plan)
            last = std::max(last, stated.integer(1));
    return static_cast<Day>(last);
}

// Days with incidents that are open, and how many.
struct OpenIncidents {
    std::size_t component = 0;
    ExactDays days;
};

// What the layers of a measure add up to.
struct Layers {
    DayAmounts days;
    Keeps keeps = Keeps::stated;
    template <typename Change>
    void change(Change change) // change(ExactDays&)
    {
        auto exact = days.unpacked();
        change(exact);
        days = exact;
    }
};

std::vector<OpenIncidents> addSeries(const Database& db, const Positions& positions, MeasureTable& table)
{
    static const auto open = knownMeasure("incidents_open"), downtime = knownMeasure("data_downtime_hours");
    const auto end = lastDayOf(db);
    // Later layers of one measure are added to earlier ones. A day that a tidy file states directly goes before
    // everything derived for it. A stock's changes that lie behind the data say nothing yet.
    std::map<std::pair<std::size_t, Measure>, std::map<std::string, Layers>> all;
    std::map<std::pair<std::size_t, Measure>, ExactDays> direct;
    Statement series(db, "SELECT component, measure, currency, first_day, \"values\", layer FROM measure_series "
                         "WHERE layer NOT IN ('due', 'missed') ORDER BY layer = 'direct'");
    while (series.step()) {
        const auto at = positions.find(series.integer(0));
        const auto measure = measureNamed(series.view(1));
        if (at == positions.end() || !measure)
            continue;
        auto& currencies = all[{at->second, *measure}];
        DayAmounts one(static_cast<Day>(series.integer(3)), series.view(4));
        const bool inventory = series.view(5) == "asset" || series.view(5) == "model";
        if (inventory) {
            auto exact = one.unpacked();
            exact.cutBehind(end);
            one = exact;
        }
        if (one.size() == 0)
            continue;
        if (series.view(5) == "direct")
            for (auto& [currency, derived] : currencies)
                derived.change([&](ExactDays& days) { days.clearWhere(one.unpacked()); });
        if (series.view(5) == "direct" && *measure == downtime)
            direct[{at->second, *measure}] = one.unpacked();
        const auto [there, isNew] = currencies.try_emplace(series.text(2));
        if (isNew)
            there->second.days = std::move(one);
        else
            there->second.change([&](ExactDays& days) { days.add(one.unpacked()); });
        if (inventory)
            there->second.keeps = Keeps::inventory;
    }
    std::vector<OpenIncidents> incidents;
    for (const auto& [key, currencies] : all)
        for (const auto& [currency, layers] : currencies) {
            table.setSeries(key.first, key.second, currency, layers.days, layers.keeps);
            if (key.second == open)
                incidents.push_back({key.first, layers.days.unpacked()});
        }
    for (auto& one : incidents)
        if (const auto stated = direct.find({one.component, downtime}); stated != direct.end())
            one.days.clearWhere(stated->second);
    Statement seen(db, "SELECT component, first_day, last_day FROM component_seen");
    while (seen.step())
        if (const auto at = positions.find(seen.integer(0)); at != positions.end())
            table.noteFact(at->second, static_cast<Day>(seen.integer(1)), static_cast<Day>(seen.integer(2)));
    return incidents;
}

// An incident is booked on the day of its detection with the downtime of that day; while it is open, every day up to
// the data date adds another.
void addOpenDowntime(const std::vector<OpenIncidents>& incidents, MeasureTable& table)
{
    static const auto downtime = knownMeasure("data_downtime_hours");
    if (!table.dataDate())
        return;
    for (const auto& [component, days] : incidents) {
        ExactDays more{days.first, {}};
        for (std::size_t i = 0; i < days.values.size(); ++i) {
            const auto left = std::max(0, *table.dataDate() - (days.first + static_cast<int>(i)));
            more.values.push_back(days.values[i] ? std::optional(*days.values[i] * Decimal(24 * left, 0))
                                                 : std::nullopt);
        }
        table.addToSeries(component, downtime, more);
    }
}

// What the register says of a component holds from its first day on.
void addRegister(const Database& db, const Positions& positions, MeasureTable& table)
{
    Statement said(db, "SELECT component, max(goal IS NOT NULL), max(portable IS NOT NULL) FROM live_component_stated "
                       "GROUP BY component");
    std::map<std::int64_t, std::pair<bool, bool>> stated;
    while (said.step())
        stated.emplace(said.integer(0), std::pair(said.integer(1) != 0, said.integer(2) != 0));
    const auto put = [&table](std::size_t position, const char* measure, bool value) {
        if (const auto first = table.components()[position].firstFact)
            table.setSeries(position, knownMeasure(measure), {}, ExactDays{*first, {Decimal(value ? 1 : 0, 0)}},
                            Keeps::inventory);
    };
    bool anyGoal = false, anyPortable = false;
    Statement components(db, "SELECT id, goal, portable FROM component");
    while (components.step()) {
        const auto position = positions.at(components.integer(0));
        const auto& [goal, portable] = stated[components.integer(0)];
        const auto moves = lower(trim(components.view(2)));
        if (goal)
            put(position, "goal_linked", !trim(components.view(1)).empty());
        if (portable && !moves.empty())
            put(position, "portable", moves == "1" || moves == "yes" || moves == "true");
        anyGoal = anyGoal || goal;
        anyPortable = anyPortable || portable;
    }
    // Money without a component serves no goal and can be moved nowhere that anybody knows of.
    if (anyGoal)
        put(positions.at(0), "goal_linked", false);
    if (anyPortable)
        put(positions.at(0), "portable", false);
}

} // namespace

std::string packed(const DaySeries& series)
{
    std::string text;
    for (const double value : series.values) {
        if (!text.empty())
            text += ' ';
        text += std::isnan(value) ? std::string(".") : shortest(value);
    }
    return text;
}

DaySeries unpacked(Day first, std::string_view values)
{
    DaySeries series{first, {}};
    if (!values.empty())
        for (const auto word : split(values, ' '))
            series.values.push_back(parseNumber(word).value_or(std::nan("")));
    return series;
}

std::string reportingCurrency(const Database& db)
{
    if (auto stated = setting(db, "reporting_currency"); !stated.empty())
        return stated;
    // several currencies in the first import: the first by name
    return text(db, "SELECT t.currency FROM import_total t JOIN live_import i ON i.id = t.import ORDER BY i.id, "
                    "t.currency LIMIT 1");
}

namespace {

// What is due up to the data date and has not come: due, and not on time.
void addMissed(const Database& db, const Positions& positions, MeasureTable& table)
{
    static const auto due = knownMeasure("deliveries_due"), onTime = knownMeasure("deliveries_on_time");
    if (!table.dataDate())
        return;
    std::map<std::size_t, std::pair<ExactDays, ExactDays>> all; // by component: due, on time
    eachMissed(db, *table.dataDate(), [&](const MissedDelivery& one) {
        const auto at = positions.find(number(one.component));
        if (at == positions.end())
            return;
        all[at->second].first.add({one.day, {Decimal(one.count, 0)}});
        all[at->second].second.add({one.day, {Decimal()}});
    });
    for (const auto& [component, days] : all) {
        table.addToSeries(component, due, days.first);
        table.addToSeries(component, onTime, days.second);
    }
}

} // namespace

MeasureTable loadMeasures(const Database& db)
{
    MeasureTable table;
    std::size_t organisation = 0;
    const auto positions = addComponents(db, table, organisation);
    table.setReportingCurrency(reportingCurrency(db));
    Statement rates(db, "SELECT currency, month, rate FROM rate");
    while (rates.step()) {
        const auto month = Period::parse(rates.view(1));
        auto rate = Decimal::parse(rates.view(2));
        if (month && rate)
            table.setRate(rates.text(0), *month, std::move(*rate));
    }
    const auto incidents = addSeries(db, positions, table);
    addStated(db, positions, organisation, table);
    addOpenDowntime(incidents, table);
    addMissed(db, positions, table);
    addRegister(db, positions, table);
    addFrozenForecasts(db, table);
    return table;
}

} // namespace core

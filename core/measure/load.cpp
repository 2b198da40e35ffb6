#include "core/measure/load.h"

#include "core/base/text.h"
#include "core/measure/frozen_forecasts.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <cmath>
#include <map>

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
        const auto value = parseNumber(stated.view(5));
        if ((!stated.isNull(0) && at == positions.end()) || !measure
            || infoOf(*measure).origin == MeasureOrigin::derived || !value)
            continue; // its component is gone with an undone import, or the measure with an older program
        const Period period{PeriodKind::range, static_cast<Day>(stated.integer(1)),
                            static_cast<Day>(stated.integer(2))};
        table.setStated(stated.isNull(0) ? organisation : at->second, *measure, period, *value);
    }
}

// Later layers of one measure are added to earlier ones, day by day.
void merge(DaySeries& into, const DaySeries& more)
{
    if (more.first < into.first) {
        into.values.insert(into.values.begin(), static_cast<std::size_t>(into.first - more.first), std::nan(""));
        into.first = more.first;
    }
    const auto offset = static_cast<std::size_t>(more.first - into.first);
    if (into.values.size() < offset + more.values.size())
        into.values.resize(offset + more.values.size(), std::nan(""));
    for (std::size_t i = 0; i < more.values.size(); ++i)
        if (auto& at = into.values[offset + i]; !std::isnan(more.values[i]))
            at = std::isnan(at) ? more.values[i] : at + more.values[i];
}

// A day that a tidy file states directly goes before everything derived for it.
void blank(DaySeries& series, const DaySeries& stated)
{
    for (std::size_t i = 0; i < stated.values.size(); ++i) {
        const auto at = stated.first - series.first + static_cast<int>(i);
        if (!std::isnan(stated.values[i]) && at >= 0 && static_cast<std::size_t>(at) < series.values.size())
            series.values[static_cast<std::size_t>(at)] = std::nan("");
    }
}

// A stock's changes that lie behind the data say nothing yet.
void cutBehind(DaySeries& series, Day end)
{
    const auto days = std::max(0, end - series.first + 1);
    if (series.values.size() > static_cast<std::size_t>(days))
        series.values.resize(static_cast<std::size_t>(days));
    while (!series.values.empty() && std::isnan(series.values.back()))
        series.values.pop_back();
}

void addSeries(const Database& db, const Positions& positions, MeasureTable& table)
{
    // Only assets of a file that says no time are of the day of their import; a register or a rule is of none.
    const auto end = static_cast<Day>(
        number(db, "SELECT max(coalesce((SELECT max(coalesce(i.last_day, i.at_ms / 86400000)) FROM live_import i WHERE "
                   "i.last_day IS NOT NULL OR EXISTS(SELECT 1 FROM asset_stated s WHERE s.import = i.id)), 0),"
                   " coalesce((SELECT max(last_day) FROM component_seen), 0))"));
    std::map<std::pair<std::size_t, Measure>, std::map<std::string, DaySeries>> all;
    Statement series(db, "SELECT component, measure, currency, first_day, \"values\", layer FROM measure_series ORDER "
                         "BY layer = 'direct'");
    while (series.step()) {
        const auto at = positions.find(series.integer(0));
        const auto measure = measureNamed(series.view(1));
        if (at == positions.end() || !measure)
            continue;
        auto& currencies = all[{at->second, *measure}];
        auto one = unpacked(static_cast<Day>(series.integer(3)), series.view(4));
        if (series.view(5) == "asset" || series.view(5) == "model")
            cutBehind(one, end);
        if (one.values.empty())
            continue;
        if (series.view(5) == "direct")
            for (auto& [currency, derived] : currencies)
                blank(derived, one);
        const auto [there, isNew] = currencies.try_emplace(series.text(2), one);
        if (!isNew)
            merge(there->second, one);
    }
    for (auto& [key, currencies] : all)
        for (auto& [currency, days] : currencies)
            table.setSeries(key.first, key.second, currency, std::move(days));
    Statement seen(db, "SELECT component, first_day, last_day FROM component_seen");
    while (seen.step())
        if (const auto at = positions.find(seen.integer(0)); at != positions.end())
            table.noteFact(at->second, static_cast<Day>(seen.integer(1)), static_cast<Day>(seen.integer(2)));
}

// What the register says of a component holds from its first day on.
void addRegister(const Database& db, const Positions& positions, MeasureTable& table)
{
    Statement said(db, "SELECT component, max(goal IS NOT NULL), max(portable IS NOT NULL) FROM live_component_stated "
                       "GROUP BY component");
    std::map<std::int64_t, std::pair<bool, bool>> stated;
    while (said.step())
        stated.emplace(said.integer(0), std::pair(said.integer(1) != 0, said.integer(2) != 0));
    const auto put = [&table](std::size_t position, const char* measure, double value) {
        if (const auto first = table.components()[position].firstFact)
            table.setSeries(position, knownMeasure(measure), {}, {*first, {value}});
    };
    bool anyGoal = false, anyPortable = false;
    Statement components(db, "SELECT id, goal, portable FROM component");
    while (components.step()) {
        const auto position = positions.at(components.integer(0));
        const auto& [goal, portable] = stated[components.integer(0)];
        const auto moves = lower(trim(components.view(2)));
        if (goal)
            put(position, "goal_linked", trim(components.view(1)).empty() ? 0 : 1);
        if (portable && !moves.empty())
            put(position, "portable", moves == "1" || moves == "yes" || moves == "true" ? 1 : 0);
        anyGoal = anyGoal || goal;
        anyPortable = anyPortable || portable;
    }
    // Money without a component serves no goal and can be moved nowhere that anybody knows of.
    if (anyGoal)
        put(positions.at(0), "goal_linked", 0);
    if (anyPortable)
        put(positions.at(0), "portable", 0);
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

MeasureTable loadMeasures(const Database& db)
{
    MeasureTable table;
    std::size_t organisation = 0;
    const auto positions = addComponents(db, table, organisation);
    table.setReportingCurrency(reportingCurrency(db));
    Statement rates(db, "SELECT currency, month, rate FROM rate");
    while (rates.step()) {
        const auto month = Period::parse(rates.view(1));
        const auto rate = parseNumber(rates.view(2));
        if (month && rate)
            table.setRate(rates.text(0), *month, *rate);
    }
    addSeries(db, positions, table);
    addStated(db, positions, organisation, table);
    addRegister(db, positions, table);
    addFrozenForecasts(db, table);
    return table;
}

} // namespace core

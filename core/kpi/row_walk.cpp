#include "core/kpi/row_walk.h"

#include "core/base/text.h"
#include "core/measure/load.h"
#include "core/measure/point_measures.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <iterator>
#include <tuple>

namespace core {

namespace {

std::string named(const Period& days)
{
    if (days.first == days.last)
        return isoDay(days.first);
    for (const auto kind : {Period::monthOf(days.first), *Period::parse(isoDay(days.first).substr(0, 4))})
        if (kind.first == days.first && kind.last == days.last)
            return kind.text();
    Period other = days;
    other.kind = days.days() == 7 && isoWeekday(days.first) == 1     ? PeriodKind::week
                 : days.isWholeMonths() && days.months().size() == 3 ? PeriodKind::quarter
                                                                     : PeriodKind::range;
    return other.text();
}

RowAsker askerOf(RowNumber& one, Asked& asked)
{
    RowAsker asker{&one, &asked, std::vector<bool>(measures().size())};
    for (const auto measure : asked.measures)
        asker.measures[index(measure)] = true;
    return asker;
}

} // namespace

std::vector<Measure> measuresKnown(std::initializer_list<std::string_view> names)
{
    std::vector<Measure> measures;
    for (const auto name : names)
        measures.push_back(knownMeasure(name));
    return measures;
}

void RowWishes::add(RowWish wish)
{
    const auto& filter = wish.filter;
    const std::string* const asked[] = {&filter.component, &filter.service, &filter.account, &filter.check,
                                        &filter.asset};
    const auto fields = std::ranges::count_if(asked, [](const std::string* name) { return !name->empty(); });
    const auto place = all_.size();
    if (fields == 0)
        open_.push_back(place);
    else if (fields > 1)
        mixed_.push_back(place);
    else
        for (std::size_t field = 0; field < std::size(asked); ++field)
            if (!asked[field]->empty())
                byName_[field][*asked[field]].push_back(place);
    all_.push_back(std::move(wish));
}

bool RowWishes::passes(const RowPick& filter, const NumberRow& row, const RowNames& names)
{
    const auto fits = [](const std::string& asked, const std::string& named) {
        return asked.empty() || (asked == namesNone ? named.empty() : asked == named);
    };
    return (filter.component.empty() || filter.component == row.component) && fits(filter.service, names.service)
           && fits(filter.account, names.account) && fits(filter.check, names.check) && fits(filter.asset, names.asset);
}

const std::string& RowWishes::none()
{
    static const std::string name(namesNone);
    return name;
}

RowFinder::RowFinder(Database& db, const Numbers& numbers, const Progress& progress)
    : db_(db), numbers_(numbers), progress_(progress)
{
    Statement files(db, "SELECT id, path FROM import_file");
    while (files.step())
        files_.emplace(files.integer(0), files.text(1));
}

void RowFinder::visit(std::span<const RowsAsked> asks, const Period& period, const RowsVisit& visit)
{
    visit_ = &visit;
    run(asks, period);
}

std::vector<NumberRows> RowFinder::find(std::span<const RowsAsked> asks, const Period& period, std::size_t limit)
{
    limit_ = limit;
    run(asks, period);
    std::vector<NumberRows> found(asks.size());
    for (auto& [name, one] : ones_)
        for (auto& wish : one.wishes.all()) {
            keepFirst(wish);
            found[wish.which] = std::move(wish.found);
        }
    return found;
}

std::vector<std::vector<ImportId>> RowFinder::imports(std::span<const RowsAsked> asks, const Period& period)
{
    noting_ = true;
    run(asks, period);
    std::vector<std::vector<ImportId>> result(asks.size());
    for (const auto& [name, one] : ones_)
        for (const auto& wish : one.wishes.all())
            result[wish.which].assign(one.imports.begin(), one.imports.end());
    return result;
}

void RowFinder::run(std::span<const RowsAsked> asks, const Period& period)
{
    period_ = period;
    for (std::size_t i = 0; i < asks.size(); ++i) {
        const auto [found, isNew] = ones_.try_emplace({asks[i].kpi, asks[i].scope});
        auto& one = found->second;
        one.wishes.add({i, asks[i].filter, {}, {}});
        if (!isNew)
            continue;
        one.asked = askedBy(numbers_, asks[i].kpi, asks[i].scope, period);
        for (auto& [position, asked] : one.asked)
            askers_[asked.id].push_back(askerOf(one, asked));
    }
    if (askers_.empty())
        return;
    // Those who ask for the same stand side by side: what a row adds is then said once for all of them.
    for (auto& [id, all] : askers_)
        std::ranges::stable_sort(all, {}, &RowAsker::measures);
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

RowAskers RowFinder::askersOf(std::span<const Measure> measures) const
{
    RowAskers found;
    for (const auto& [id, all] : askers_)
        for (const auto& asker : all)
            if (std::ranges::any_of(measures, [&](Measure measure) { return asker.asks(measure); }))
                found[id].push_back(asker);
    return found;
}

std::span<const RowAsker> RowFinder::of(const RowAskers& askers, std::int64_t id)
{
    const auto found = askers.find(id);
    return found == askers.end() ? std::span<const RowAsker>() : found->second;
}

const std::string& RowFinder::textOf(const std::vector<Measure>& measures)
{
    const auto [found, isNew] = texts_.try_emplace(measures);
    if (isNew)
        for (const auto measure : measures)
            found->second.append(found->second.empty() ? 0 : 1, ' ').append(infoOf(measure).name);
    return found->second;
}

void RowFinder::putAll(std::span<const RowAsker> askers, std::span<const Part> parts, Day day, std::int64_t file,
                       NumberRow& row, RowNames& names, std::optional<Measure> own)
{
    assert(parts.size() <= 64);
    const auto component = askers.front().asked->id;
    row.component = askers.front().asked->component;
    row.day = isoDay(day);
    row.file = files_[file];
    std::uint64_t open = 0, said = 0; // by place in parts; said: what stands in the row and the names
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i].first == own || !isStatedDirectly(component, parts[i].first, day))
            open |= std::uint64_t(1) << i;
    std::vector<Measure> measures;
    for (const auto& asker : askers) {
        std::uint64_t adds = 0;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if ((open >> i & 1U) != 0 && asker.asks(parts[i].first) && asker.asked->leavesOpen(parts[i].first, day))
                adds |= std::uint64_t(1) << i;
        if (adds == 0 || !asker.asked->takes(day))
            continue;
        if (adds != said) {
            said = adds;
            measures.clear();
            names.adds.clear();
            for (std::size_t i = 0; i < parts.size(); ++i) {
                if ((adds >> i & 1U) == 0)
                    continue;
                measures.push_back(parts[i].first);
                if (!std::isnan(parts[i].second))
                    names.adds.push_back(parts[i]);
            }
            row.measures = textOf(measures);
        }
        put(asker, file, row, names);
    }
}

void RowFinder::put(const RowAsker& asker, std::int64_t file, const NumberRow& row, const RowNames& names)
{
    if (noting_)
        asker.one->imports.insert(row.import);
    else if (visit_ != nullptr)
        for (const auto& wish : asker.one->wishes.all())
            (*visit_)(wish.which, row, names);
    else
        asker.one->wishes.each(row, names, [&](RowWish& wish) { take(wish, row, file); });
}

void RowFinder::take(RowWish& wish, const NumberRow& row, std::int64_t file) const
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
void RowFinder::keepFirst(RowWish& wish) const
{
    auto& rows = wish.found.rows;
    std::ranges::stable_sort(rows, [](const NumberRow& a, const NumberRow& b) {
        return std::tie(a.file, a.line, a.component) < std::tie(b.file, b.line, b.component);
    });
    if (rows.size() > limit_)
        rows.resize(limit_);
}

// Stated values; the days they cover derive nothing.
void RowFinder::stated()
{
    std::map<std::pair<std::int64_t, Measure>, std::vector<RowAsker>> each;
    for (const auto& [id, all] : askers_)
        for (const auto& asker : all)
            for (const auto measure : asker.asked->measures)
                each[{id, measure}].push_back(asker);
    Statement rows(db_, "SELECT first_day, last_day, value, import, file, line FROM given WHERE component IS ? AND "
                        "measure = ? AND first_day >= ? AND last_day <= ?");
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
        rows.with(component, infoOf(measure).name, static_cast<std::int64_t>(number(period_.first)),
                  static_cast<std::int64_t>(number(period_.last)));
        while (rows.step()) {
            const Period days{PeriodKind::range, static_cast<Day>(rows.integer(0)), static_cast<Day>(rows.integer(1))};
            if (used.contains({days.first, days.last}))
                putStated(rows, days, measure, askers);
        }
    }
}

void RowFinder::putStated(const Statement& rows, const Period& days, Measure measure,
                          const std::vector<RowAsker>& askers)
{
    RowNames names;
    if (infoOf(measure).adds == Adds::sum)
        names.adds.emplace_back(measure, rows.real(2));
    NumberRow row{{},
                  std::string(infoOf(measure).name),
                  named(days),
                  rows.text(2),
                  {},
                  {},
                  {},
                  rows.integer(5),
                  rows.id<ImportId>(3),
                  {}};
    row.file = files_[rows.integer(4)];
    for (const auto& asker : askers) {
        if (!asker.asked->covers(days))
            continue;
        row.component = asker.asked->component;
        put(asker, rows.integer(4), row, names);
    }
}

// What the component register says holds from the first day on.
void RowFinder::registers()
{
    for (const auto& [name, column] : {std::pair("goal_linked", "goal"), {"portable", "portable"}}) {
        const auto measure = knownMeasure(name);
        Statement rows(db_, std::string("SELECT component, ") + column
                                + ", import, file, line FROM live_component_stated s WHERE " + column
                                + " IS NOT NULL AND id = (SELECT max(o.id) FROM live_component_stated o WHERE "
                                  "o.component = s.component AND o."
                                + column + " IS NOT NULL)");
        while (rows.step())
            for (const auto& asker : of(askers_, rows.integer(0))) {
                auto& asked = *asker.asked;
                if (!asked.measures.contains(measure) || !asked.stated[measure].empty())
                    continue;
                NumberRow row{asked.component,      name,  {}, rows.text(1), {}, {}, {}, rows.integer(4),
                              rows.id<ImportId>(2), column};
                row.file = files_[rows.integer(3)];
                put(asker, rows.integer(3), row);
            }
    }
}

// What tidy files state for single days under a measure's own name goes before what is derived for them.
void RowFinder::loadDirect()
{
    Statement series(db_,
                     "SELECT component, measure, first_day, \"values\" FROM measure_series WHERE layer = 'direct'");
    while (series.step())
        if (const auto measure = measureNamed(series.view(1))) {
            auto& all = direct_[series.integer(0)];
            all.resize(measures().size());
            all[index(*measure)] = unpacked(static_cast<Day>(series.integer(2)), series.view(3));
        }
}

bool RowFinder::isStatedDirectly(std::int64_t component, Measure measure, Day day) const
{
    const auto found = direct_.find(component);
    if (found == direct_.end() || !found->second[index(measure)])
        return false;
    const auto& series = *found->second[index(measure)];
    const auto at = day - series.first;
    return at >= 0 && static_cast<std::size_t>(at) < series.values.size()
           && !std::isnan(series.values[static_cast<std::size_t>(at)]);
}

} // namespace core

#include "core/kpi/row_walk.h"

#include "core/base/text.h"
#include "core/measure/load.h"
#include "core/measure/point_measures.h"

#include <algorithm>
#include <cassert>
#include <cmath>

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

Subscriber subscriberOf(std::size_t question, Demand& demand)
{
    Subscriber subscriber{question, &demand, std::vector<bool>(measures().size())};
    for (const auto measure : demand.measures)
        subscriber.measures[index(measure)] = true;
    return subscriber;
}

} // namespace

std::vector<Measure> knownMeasures(std::initializer_list<std::string_view> names)
{
    std::vector<Measure> measures;
    for (const auto name : names)
        measures.push_back(knownMeasure(name));
    return measures;
}

RowWalk::RowWalk(Database& db, const Numbers& numbers, RowDetail detail, const RowConsumer& consumer,
                 const Progress& progress)
    : db_(db), numbers_(numbers), detail_(detail), consumer_(consumer), progress_(progress)
{
    Statement files(db, "SELECT id, path FROM import_file");
    while (files.step())
        files_.emplace(files.integer(0), files.text(1));
}

bool RowWalk::demand(std::span<const Question> questions)
{
    if (questions.empty())
        return false;
    asked_ = questions.front().period;
    period_ = numbers_.engine().judged(asked_);
    assert(std::ranges::all_of(questions, [&](const Question& one) { return one.period == asked_; }));
    for (const auto& question : questions)
        demands_.push_back(measuresFor(numbers_, question));
    for (std::size_t i = 0; i < demands_.size(); ++i)
        for (auto& [position, demand] : demands_[i])
            subscribers_[demand.id].push_back(subscriberOf(i, demand));
    // Those who want the same stand side by side: what a row adds is then found once for all of them.
    for (auto& [id, all] : subscribers_)
        std::ranges::stable_sort(all, {}, &Subscriber::measures);
    return !subscribers_.empty();
}

void RowWalk::run(std::span<const Question> questions)
{
    if (!demand(questions))
        return;
    loadDirect();
    const auto costsOfDetail = detail_ == RowDetail::imports ? &RowWalk::costRollUps : &RowWalk::costs;
    for (const auto stage : {&RowWalk::stated, &RowWalk::registers, costsOfDetail, &RowWalk::accelerators,
                             &RowWalk::outcomes, &RowWalk::points, &RowWalk::inventory})
        if (!ended_)
            (this->*stage)();
}

bool RowWalk::beginWithCosts(const Question& question)
{
    if (!demand({&question, 1}))
        return true;
    const auto ofCosts = costMeasures();
    for (const auto& [position, demand] : demands_.front())
        for (const auto measure : demand.measures)
            if (std::ranges::find(ofCosts, measure) == ofCosts.end())
                return false;
    loadDirect();
    stated();
    return true;
}

Subscribers RowWalk::subscribersOf(std::span<const Measure> measures) const
{
    Subscribers found;
    for (const auto& [id, all] : subscribers_)
        for (const auto& one : all)
            if (std::ranges::any_of(measures, [&](Measure measure) { return one.wants(measure); }))
                found[id].push_back(one);
    return found;
}

std::span<const Subscriber> RowWalk::of(const Subscribers& subscribers, std::int64_t id)
{
    const auto found = subscribers.find(id);
    return found == subscribers.end() ? std::span<const Subscriber>() : found->second;
}

const std::string& RowWalk::textOf(const std::vector<Measure>& measures)
{
    const auto [found, isNew] = texts_.try_emplace(measures);
    if (isNew)
        for (const auto measure : measures)
            found->second.append(found->second.empty() ? 0 : 1, ' ').append(infoOf(measure).name);
    return found->second;
}

void RowWalk::deliver(std::span<const Subscriber> to, std::span<const Part> parts, Day day, SourceRow& row,
                      RowNames& names, std::optional<Measure> own)
{
    assert(parts.size() <= 64);
    const auto component = to.front().demand->id;
    row.component = to.front().demand->component;
    row.day = isoDay(day);
    row.file = pathOf(names.file);
    std::uint64_t open = 0, filled = 0; // by place in parts; filled: what stands in the row and the names
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i].first == own || !isStatedDirectly(component, parts[i].first, day))
            open |= std::uint64_t(1) << i;
    std::vector<Measure> measures;
    for (const auto& one : to) {
        std::uint64_t adds = 0;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if ((open >> i & 1U) != 0 && one.wants(parts[i].first) && one.demand->leavesOpen(parts[i].first, day))
                adds |= std::uint64_t(1) << i;
        if (adds == 0 || !one.demand->takes(day))
            continue;
        if (adds != filled) {
            filled = adds;
            measures.clear();
            names.adds.clear();
            for (std::size_t i = 0; i < parts.size(); ++i) {
                if ((adds >> i & 1U) == 0)
                    continue;
                measures.push_back(parts[i].first);
                if (parts[i].second)
                    names.adds.emplace_back(parts[i].first, *parts[i].second);
            }
            row.measures = textOf(measures);
        }
        deliver(one, row, names);
    }
}

void RowWalk::deliver(const Subscriber& to, const SourceRow& row, const RowNames& names)
{
    ended_ = ended_ || !consumer_(to.question, row, names);
}

// Stated values; the days they cover derive nothing.
void RowWalk::stated()
{
    std::map<std::pair<std::int64_t, Measure>, std::vector<Subscriber>> each;
    for (const auto& [id, all] : subscribers_)
        for (const auto& one : all)
            for (const auto measure : one.demand->measures)
                each[{id, measure}].push_back(one);
    Statement rows(db_, "SELECT first_day, last_day, value, import, file, line FROM given WHERE component IS ? AND "
                        "measure = ? AND first_day >= ? AND last_day <= ?");
    for (const auto& [key, subscribers] : each) {
        const auto [id, measure] = key;
        // The whole period first: what is stated for exactly it is used as a whole, whatever months there are.
        std::set<std::pair<Day, Day>> used;
        Day last = period_.last;
        for (const auto& value :
             numbers_.measures.statedToDate(subscribers.front().demand->position, measure, asked_, period_)) {
            last = std::max(last, value.period.last);
            used.emplace(value.period.first, value.period.last);
            for (const auto& one : subscribers)
                one.demand->stated[measure].push_back(value.period);
        }
        if (used.empty())
            continue;
        const auto component = id == number(organisationId) ? std::nullopt : std::optional(id);
        rows.with(component, infoOf(measure).name, static_cast<std::int64_t>(number(used.begin()->first)),
                  static_cast<std::int64_t>(number(last)));
        while (rows.step()) {
            const Period days{PeriodKind::range, static_cast<Day>(rows.integer(0)), static_cast<Day>(rows.integer(1))};
            if (used.contains({days.first, days.last}))
                deliverStated(rows, days, measure, subscribers);
        }
    }
}

void RowWalk::deliverStated(const Statement& rows, const Period& days, Measure measure,
                            const std::vector<Subscriber>& subscribers)
{
    RowNames names;
    if (infoOf(measure).adds == Adds::sum)
        names.adds.emplace_back(measure, Decimal::parse(rows.view(2)).value_or(Decimal()));
    SourceRow row{{},
                  std::string(infoOf(measure).name),
                  named(days),
                  rows.text(2),
                  {},
                  {},
                  {},
                  rows.integer(5),
                  rows.id<ImportId>(3),
                  {}};
    names.file = rows.id<FileId>(4);
    row.file = pathOf(names.file);
    for (const auto& one : subscribers) {
        if (!one.demand->covers(days) && period_.first <= days.last)
            continue;
        row.component = one.demand->component;
        deliver(one, row, names);
    }
}

// What the component register says holds from the first day on.
void RowWalk::registers()
{
    for (const auto& [name, column] : {std::pair("goal_linked", "goal"), {"portable", "portable"}}) {
        const auto measure = knownMeasure(name);
        Statement rows(db_, std::string("SELECT component, ") + column
                                + ", import, file, line FROM live_component_stated s WHERE " + column
                                + " IS NOT NULL AND id = (SELECT max(o.id) FROM live_component_stated o WHERE "
                                  "o.component = s.component AND o."
                                + column + " IS NOT NULL)");
        while (rows.step())
            for (const auto& one : of(subscribers_, rows.integer(0))) {
                auto& demand = *one.demand;
                if (!one.wants(measure) || !demand.stated[measure].empty())
                    continue;
                SourceRow row{demand.component,     name,  {}, rows.text(1), {}, {}, {}, rows.integer(4),
                              rows.id<ImportId>(2), column};
                RowNames names;
                names.file = rows.id<FileId>(3);
                row.file = pathOf(names.file);
                deliver(one, row, names);
            }
    }
}

// What tidy files state for single days under a measure's own name goes before what is derived for them.
void RowWalk::loadDirect()
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

bool RowWalk::isStatedDirectly(std::int64_t component, Measure measure, Day day) const
{
    const auto found = direct_.find(component);
    if (found == direct_.end() || !found->second[index(measure)])
        return false;
    const auto& series = *found->second[index(measure)];
    const auto at = day - series.first;
    return at >= 0 && static_cast<std::size_t>(at) < series.values.size()
           && !std::isnan(series.values[static_cast<std::size_t>(at)]);
}

void walkRows(Database& db, const Numbers& numbers, std::span<const Question> questions, RowDetail detail,
              const RowConsumer& consumer, const Progress& progress)
{
    RowWalk(db, numbers, detail, consumer, progress).run(questions);
}

} // namespace core

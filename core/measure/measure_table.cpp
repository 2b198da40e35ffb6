#include "core/measure/measure_table.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace core {

namespace {

// The stated values for the period: that for exactly it, else the largest wholly inside, none overlapping another.
std::vector<StatedValue> chosen(const std::vector<StatedValue>& stated, const Period& period, bool& sticksOut)
{
    std::vector<StatedValue> inside;
    for (const auto& one : stated) {
        if (one.period.first == period.first && one.period.last == period.last)
            return {one};
        if (period.contains(one.period))
            inside.push_back(one);
        else if (one.period.overlaps(period) && !one.period.contains(period))
            sticksOut = true;
    }
    std::ranges::sort(inside, [](const StatedValue& a, const StatedValue& b) {
        return a.period.days() != b.period.days() ? a.period.days() > b.period.days() : a.period.first < b.period.first;
    });
    std::vector<StatedValue> taken;
    for (const auto& one : inside)
        if (std::ranges::none_of(taken, [&](const StatedValue& other) { return other.period.overlaps(one.period); }))
            taken.push_back(one);
    return taken;
}

int cutOf(Day day, const std::vector<Period>& cuts)
{
    for (std::size_t i = 0; i < cuts.size(); ++i)
        if (cuts[i].contains(day))
            return static_cast<int>(i);
    return -1;
}

bool isTooOld(Day stated, Day asked) { return asked - stated > stockKnownDays; }

// Of a stock in one cut: the last change inside it, else what holds on from before.
std::optional<MeasureCuts::Piece> stockIn(const DayAmounts& series, Keeps keeps, const Period& cut, int position)
{
    const auto end = std::min<std::int64_t>(cut.last - series.first(), static_cast<std::int64_t>(series.size()) - 1);
    for (std::int64_t i = end; i >= 0; --i) {
        const auto at = static_cast<std::size_t>(i);
        if (!series.has(at))
            continue;
        const Day day = series.first() + static_cast<int>(i);
        if (keeps == Keeps::inventory) // known anew before the cut begins
            return MeasureCuts::Piece{position, position, series.at(at), std::max(day, cut.first + -1)};
        if (day < cut.first && isTooOld(day, cut.last))
            return std::nullopt;
        return MeasureCuts::Piece{position, position, series.at(at), day};
    }
    return std::nullopt;
}

// The last value stated before the cut.
std::optional<MeasureCuts::Piece> statedBefore(const std::vector<StatedValue>& stated, const Period& cut, int position)
{
    std::optional<MeasureCuts::Piece> last;
    for (const auto& one : stated)
        if (one.period.last < cut.first && !isTooOld(one.period.last, cut.last)
            && (!last || last->until < one.period.last))
            last = MeasureCuts::Piece{position, position, one.value, one.period.last};
    return last;
}

// What a plan says of a cut: as many months of its own as that, and within a month as many days. invoice: whether the
// month's invoice is in the cut; empty: money comes day by day.
Decimal proRata(const StatedValue& plan, const Period& cut, std::optional<bool> invoice)
{
    constexpr int places = 12;
    const auto month = Period::monthOf(cut.first);
    int part = cut.days(), whole = plan.period.days();
    if (plan.period.isWholeMonths() && month.contains(cut)) {
        whole = month.days() * static_cast<int>(plan.period.months().size());
        part = !invoice || part == month.days() ? part : *invoice ? month.days() : 0;
    }
    return part == whole ? plan.value
                         : plan.value.share(Decimal(part, 0), Decimal(whole, 0), plan.value.scale() + places);
}

} // namespace

std::size_t MeasureTable::addComponent(MeasuredComponent component)
{
    const auto position = components_.size();
    byName_.emplace(component.name, position);
    components_.push_back(std::move(component));
    cells_.emplace_back(measures().size());
    return position;
}

void MeasureTable::addInput(std::size_t component, std::size_t input)
{
    auto& inputs = components_[component].inputs;
    if (std::ranges::find(inputs, input) == inputs.end())
        inputs.push_back(input);
}

const MeasureTable::Cell& MeasureTable::cell(std::size_t component, Measure measure) const
{
    return cells_[component][index(measure)];
}
MeasureTable::Cell& MeasureTable::cell(std::size_t component, Measure measure)
{
    return cells_[component][index(measure)];
}

bool MeasureTable::has(std::size_t component, Measure measure) const
{
    const auto& at = cell(component, measure);
    return !at.stated.empty() || !at.series.empty();
}

bool MeasureTable::reports(std::size_t component, const Period& period) const
{
    for (std::size_t i = 0; i < measures().size(); ++i) {
        const auto measure = static_cast<Measure>(i);
        if (infoOf(measure).origin != MeasureOrigin::fact)
            continue;
        const auto& at = cell(component, measure);
        if (std::ranges::any_of(at.stated, [&](const StatedValue& one) { return one.period.overlaps(period); }))
            return true;
        for (const auto& series : at.series) {
            const auto& days = series.days;
            for (Day day = std::max(days.first(), period.first);
                 day <= period.last && day - days.first() < static_cast<int>(days.size()); day = day + 1)
                if (days.has(static_cast<std::size_t>(day - days.first())))
                    return true;
        }
    }
    return false;
}

std::vector<StatedValue> MeasureTable::statedIn(std::size_t component, Measure measure, const Period& period) const
{
    bool sticksOut = false;
    auto taken = chosen(cell(component, measure).stated, period, sticksOut);
    if (!taken.empty() || infoOf(measure).adds != Adds::last)
        return taken;
    // A stock that was stated before and is carried on.
    const auto piece = statedBefore(cell(component, measure).stated, period, 0);
    if (piece && cuts(component, measure, period, {period}).carriedFrom == piece->until)
        for (const auto& one : cell(component, measure).stated)
            if (one.period.last == piece->until && taken.empty())
                taken.push_back(one);
    return taken;
}

void MeasureTable::noteFact(std::size_t component, Day first, Day last)
{
    auto& begins = components_[component].firstFact;
    begins = begins ? std::min(*begins, first) : first;
    dataDate_ = dataDate_ ? std::max(*dataDate_, last) : last;
    firstDay_ = firstDay_ ? std::min(*firstDay_, first) : first;
}

void MeasureTable::seen(std::size_t component, Measure measure, Day first, Day last)
{
    if (infoOf(measure).origin != MeasureOrigin::plan) {
        noteFact(component, first, last);
        return;
    }
    auto& begins = components_[component].firstFact;
    begins = begins ? std::min(*begins, first) : first;
}

void MeasureTable::setStated(std::size_t component, Measure measure, const Period& period, Decimal value)
{
    assert(infoOf(measure).origin != MeasureOrigin::derived);
    auto& stated = cell(component, measure).stated;
    const auto same = std::ranges::find_if(stated, [&](const StatedValue& one) {
        return one.period.first == period.first && one.period.last == period.last;
    });
    if (same != stated.end())
        same->value = std::move(value);
    else
        stated.push_back({period, std::move(value)});
    seen(component, measure, period.first, period.last);
}

void MeasureTable::setSeries(std::size_t component, Measure measure, const std::string& currency, DayAmounts series,
                             Keeps keeps)
{
    std::size_t first = 0, end = series.size();
    while (first < end && !series.has(first))
        ++first;
    while (first < end && !series.has(end - 1))
        --end;
    if (first < end)
        seen(component, measure, series.first() + static_cast<int>(first), series.first() + static_cast<int>(end - 1));
    auto& all = cell(component, measure).series;
    Series made{currency, std::move(series), keeps, {}};
    if (infoOf(measure).adds == Adds::sum)
        made.months = monthSums(made.days);
    const auto same = std::ranges::find(all, currency, &Series::currency);
    if (same != all.end())
        *same = std::move(made);
    else
        all.push_back(std::move(made));
}

void MeasureTable::addToSeries(std::size_t component, Measure measure, const ExactDays& more)
{
    const auto& all = cell(component, measure).series;
    const auto known = std::ranges::find(all, std::string(), &Series::currency);
    auto days = known == all.end() ? ExactDays{more.first, {}} : known->days.unpacked();
    days.add(more);
    setSeries(component, measure, {}, days, known == all.end() ? Keeps::stated : known->keeps);
}

void MeasureTable::setRate(const std::string& currency, const Period& month, Decimal rate)
{
    rates_[{currency, month.first}] = std::move(rate);
}

std::optional<std::size_t> MeasureTable::componentNamed(std::string_view name) const
{
    const auto found = byName_.find(name);
    return found == byName_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Decimal> MeasureTable::rate(const std::string& currency, const Period& month) const
{
    if (currency.empty() || currency == reporting_)
        return Decimal(1, 0);
    const auto found = rates_.find({currency, month.first});
    return found == rates_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Period> MeasureTable::defaultPeriod() const
{
    if (!dataDate_)
        return std::nullopt;
    const auto month = Period::monthOf(*dataDate_);
    if (month.last == *dataDate_ || !firstDay_ || month.contains(*firstDay_))
        return month;
    return month.previous();
}

std::vector<Period> MeasureTable::months() const
{
    std::vector<Period> all;
    if (dataDate_ && firstDay_)
        for (auto month = Period::monthOf(*firstDay_); month.first <= *dataDate_; month = month.next())
            all.push_back(month);
    return all;
}

std::vector<Period> MeasureTable::cutsOf(const Period& period)
{
    if (period.isWholeMonths())
        if (auto months = period.months(); months.size() > 1 && months.size() <= mostCuts)
            return months;
    return {period};
}

Period MeasureTable::toDate(const Period& period) const { return dataDate_ ? period.until(*dataDate_) : period; }

std::vector<Period> MeasureTable::cutsOf(const Period& asked, const Period& toDate)
{
    if (asked == toDate || !asked.isWholeMonths())
        return cutsOf(toDate);
    auto cuts = cutsOf({PeriodKind::range, toDate.first, Period::monthOf(toDate.last).last});
    cuts.back().last = toDate.last;
    cuts.back() = cuts.back().named();
    return cuts;
}

std::vector<MeasureTable::MonthSum> MeasureTable::monthSums(const DayAmounts& days)
{
    std::vector<MonthSum> months;
    const auto end = static_cast<std::int64_t>(days.size());
    for (std::int64_t at = 0; at < end;) {
        MonthSum made;
        made.month = Period::monthOf(days.first() + static_cast<int>(at));
        for (const auto stop = std::min<std::int64_t>(end, made.month.last - days.first() + 1); at < stop; ++at) {
            if (!days.has(static_cast<std::size_t>(at)))
                continue;
            const auto value = days.at(static_cast<std::size_t>(at));
            made.sum += value;
            made.any = true;
            made.moves = made.moves || !value.isZero();
            made.until = days.first() + static_cast<int>(at);
        }
        months.push_back(std::move(made));
    }
    return months;
}

void MeasureTable::addMonth(const Series& series, const MonthSum& month, Decimal& sum, std::optional<Day>& until,
                            MeasureCuts& into) const
{
    if (!month.any)
        return;
    until = month.until;
    if (isReporting(series.currency))
        sum += month.sum;
    else if (const auto factor = rate(series.currency, month.month))
        sum += month.sum * *factor;
    else if (month.moves && !into.missingRate)
        into.missingRate = MissingRate{series.currency, month.month};
}

// Days of one month: they share one rate.
void MeasureTable::addDays(const Series& series, const Period& days, const std::vector<Period>& taken, Decimal& sum,
                           std::optional<Day>& until, MeasureCuts& into) const
{
    const auto& all = series.days;
    const auto first = std::max<std::int64_t>(0, days.first - all.first());
    const auto end = std::min<std::int64_t>(static_cast<std::int64_t>(all.size()), days.last - all.first() + 1);
    Decimal own;
    bool moves = false;
    for (auto at = first; at < end; ++at) {
        const Day day = all.first() + static_cast<int>(at);
        if (!all.has(static_cast<std::size_t>(at))
            || std::ranges::any_of(taken, [&](const Period& period) { return period.contains(day); }))
            continue;
        until = day;
        const auto value = all.at(static_cast<std::size_t>(at));
        moves = moves || !value.isZero();
        own += value;
    }
    if (!moves)
        return;
    const auto month = Period::monthOf(days.first);
    if (isReporting(series.currency))
        sum += own;
    else if (const auto factor = rate(series.currency, month))
        sum += own * *factor;
    else if (!into.missingRate)
        into.missingRate = MissingRate{series.currency, month};
}

// Whole months in one figure each, the days at the edges and around stated values one by one.
void MeasureTable::addCut(const Series& series, const Period& cut, const std::vector<Period>& taken, Decimal& sum,
                          std::optional<Day>& until, MeasureCuts& into) const
{
    const auto firstOf = [](const MonthSum& one) { return one.month.first; };
    auto at = std::ranges::upper_bound(series.months, std::max(cut.first, series.days.first()), {}, firstOf);
    if (at != series.months.begin())
        --at;
    for (; at != series.months.end() && at->month.first <= cut.last; ++at) {
        const bool whole = cut.contains(at->month)
                           && std::ranges::none_of(taken, [&](const Period& one) { return one.overlaps(at->month); });
        if (whole)
            addMonth(series, *at, sum, until, into);
        else
            addDays(series,
                    {PeriodKind::range, std::max(at->month.first, cut.first), std::min(at->month.last, cut.last)},
                    taken, sum, until, into);
    }
}

void MeasureTable::addDerivedSums(const Cell& cell, const std::vector<Period>& cuts, const std::vector<Period>& taken,
                                  MeasureCuts& into) const
{
    for (const auto& series : cell.series)
        for (std::size_t i = 0; i < cuts.size(); ++i) {
            Decimal sum;
            std::optional<Day> until;
            addCut(series, cuts[i], taken, sum, until, into);
            if (until)
                into.pieces.push_back({static_cast<int>(i), static_cast<int>(i), std::move(sum), *until});
        }
}

// What is stated inside a cut stands there already, and what is derived inside it; of what holds on from before, the
// last by whatever way it came.
void MeasureTable::addStocks(const Cell& cell, const std::vector<Period>& cuts, MeasureCuts& into) const
{
    const auto inside = into.pieces.size();
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const auto position = static_cast<int>(i);
        for (const auto& series : cell.series)
            if (auto piece = stockIn(series.days, series.keeps, cuts[i], position))
                into.pieces.push_back(std::move(*piece));
        const bool isStated =
            std::any_of(into.pieces.begin(), into.pieces.begin() + static_cast<std::ptrdiff_t>(inside),
                        [&](const auto& one) { return one.from <= position && position <= one.to; });
        if (auto piece = isStated ? std::nullopt : statedBefore(cell.stated, cuts[i], position))
            into.pieces.push_back(std::move(*piece));
    }
    // How old is the value with which the period ends?
    const MeasureCuts::Piece* last = nullptr;
    for (const auto& piece : into.pieces)
        if (piece.to + 1 == static_cast<int>(cuts.size()) && (last == nullptr || last->until < piece.until))
            last = &piece;
    const bool isInventory =
        std::ranges::any_of(cell.series, [&](const Series& series) { return series.keeps == Keeps::inventory; });
    if (last != nullptr && last->until < cuts.front().first && !isInventory)
        into.carriedFrom = last->until;
}

MeasureCuts MeasureTable::cuts(std::size_t component, Measure measure, const Period& period,
                               const std::vector<Period>& cutsOfPeriod) const
{
    MeasureCuts found;
    const auto& at = cell(component, measure);
    std::vector<Period> taken;
    for (const auto& one : chosen(at.stated, period, found.sticksOut)) {
        found.pieces.push_back(
            {cutOf(one.period.first, cutsOfPeriod), cutOf(one.period.last, cutsOfPeriod), one.value, one.period.last});
        found.stated = true;
        taken.push_back(one.period);
    }
    const bool whole = taken.size() == 1 && taken[0].first == period.first && taken[0].last == period.last;
    if (!whole)
        addCuts(component, measure, cutsOfPeriod, taken, found);
    return found;
}

void MeasureTable::addCuts(std::size_t component, Measure measure, const std::vector<Period>& cuts,
                           const std::vector<Period>& taken, MeasureCuts& into) const
{
    const auto& at = cell(component, measure);
    if (infoOf(measure).adds == Adds::last)
        addStocks(at, cuts, into);
    else if (!at.series.empty())
        addDerivedSums(at, cuts, taken, into);
}

std::vector<Day> MeasureTable::spendDays(std::size_t component) const
{
    static const auto spend = knownMeasure("spend");
    std::vector<Day> days;
    for (const auto& series : cell(component, spend).series)
        for (std::size_t i = 0; i < series.days.size(); ++i)
            if (series.days.has(i) && !series.days.at(i).isZero())
                days.push_back(series.days.first() + static_cast<int>(i));
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::optional<bool> MeasureTable::invoiceIn(std::size_t component, const Period& cut) const
{
    const auto days = spendDays(component);
    if (core::invoicedMonths(days) == 0)
        return std::nullopt;
    return std::ranges::any_of(days, [&](Day day) { return cut.contains(day); });
}

// The narrowest one stated inside the period asked for that speaks of the whole cut.
const StatedValue* MeasureTable::planFor(const Cell& cell, const Period& cut, const Period& asked) const
{
    const StatedValue* found = nullptr;
    for (const auto& one : cell.stated)
        if (asked.contains(one.period) && one.period.contains(cut)
            && (found == nullptr || one.period.days() < found->period.days()))
            found = &one;
    return found;
}

MeasureCuts MeasureTable::cutsToDate(std::size_t component, Measure measure, const Period& asked, const Period& toDate,
                                     const std::vector<Period>& cutsToDate) const
{
    if (asked == toDate || infoOf(measure).origin != MeasureOrigin::plan)
        return cuts(component, measure, toDate, cutsToDate);
    MeasureCuts found;
    const auto& at = cell(component, measure);
    bool ignored = false;
    std::vector<Period> taken;
    for (const auto& one : chosen(at.stated, toDate, ignored)) {
        found.pieces.push_back(
            {cutOf(one.period.first, cutsToDate), cutOf(one.period.last, cutsToDate), one.value, one.period.last});
        taken.push_back(one.period);
    }
    const auto inside = found.pieces.size();
    for (std::size_t i = 0; i < cutsToDate.size(); ++i) {
        const auto& cut = cutsToDate[i];
        if (std::ranges::any_of(taken, [&](const Period& one) { return one.overlaps(cut); }))
            continue;
        const auto* plan = planFor(at, cut, asked);
        if (plan == nullptr)
            continue;
        const auto position = static_cast<int>(i);
        const auto value =
            infoOf(measure).adds == Adds::last ? plan->value : proRata(*plan, cut, invoiceIn(component, cut));
        found.pieces.push_back({position, position, value, cut.last});
    }
    for (auto i = inside; i < found.pieces.size(); ++i)
        taken.push_back(cutsToDate[static_cast<std::size_t>(found.pieces[i].from)]);
    found.stated = !found.pieces.empty();
    found.sticksOut = std::ranges::any_of(at.stated, [&](const StatedValue& one) {
        return one.period.overlaps(toDate) && !asked.contains(one.period) && !one.period.contains(asked);
    });
    addCuts(component, measure, cutsToDate, taken, found);
    return found;
}

std::vector<StatedValue> MeasureTable::statedToDate(std::size_t component, Measure measure, const Period& asked,
                                                    const Period& toDate) const
{
    auto found = statedIn(component, measure, toDate);
    if (asked == toDate || infoOf(measure).origin != MeasureOrigin::plan)
        return found;
    const auto& at = cell(component, measure);
    for (const auto& cut : cutsOf(asked, toDate))
        if (std::ranges::none_of(found, [&](const StatedValue& one) { return one.period.overlaps(cut); }))
            if (const auto* plan = planFor(at, cut, asked))
                found.push_back(*plan);
    return found;
}

} // namespace core

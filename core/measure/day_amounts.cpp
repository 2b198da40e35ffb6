#include "core/measure/day_amounts.h"

#include "core/base/text.h"
#include "core/model/amount.h"

#include <algorithm>
#include <utility>

namespace core {

ExactDays ExactDays::unpacked(Day first, std::string_view values)
{
    ExactDays days{first, {}};
    days.values.reserve(1 + static_cast<std::size_t>(std::ranges::count(values, ' ')));
    if (!values.empty())
        for (const auto word : split(values, ' '))
            days.values.push_back(Decimal::parse(word));
    return days;
}

void ExactDays::add(const ExactDays& more)
{
    if (values.empty())
        first = more.first;
    if (more.first < first) {
        values.insert(values.begin(), static_cast<std::size_t>(first - more.first), std::nullopt);
        first = more.first;
    }
    const auto offset = static_cast<std::size_t>(more.first - first);
    values.resize(std::max(values.size(), offset + more.values.size()));
    for (std::size_t i = 0; i < more.values.size(); ++i)
        if (auto& at = values[offset + i]; more.values[i])
            at = at ? *at + *more.values[i] : *more.values[i];
}

void ExactDays::clearWhere(const ExactDays& stated)
{
    for (std::size_t i = 0; i < stated.values.size(); ++i) {
        const auto at = stated.first - first + static_cast<int>(i);
        if (stated.values[i] && at >= 0 && static_cast<std::size_t>(at) < values.size())
            values[static_cast<std::size_t>(at)].reset();
    }
}

void ExactDays::cutBehind(Day last)
{
    const auto days = static_cast<std::size_t>(std::max(0, last - first + 1));
    if (values.size() > days)
        values.resize(days);
    while (!values.empty() && !values.back())
        values.pop_back();
}

// Most amounts come in order of days.
std::vector<DaySums::Narrow>::iterator DaySums::find(Day day)
{
    if (narrow_.empty() || narrow_.back().day < day)
        return narrow_.end();
    if (narrow_.back().day == day)
        return narrow_.end() - 1;
    return std::ranges::lower_bound(narrow_, day, {}, &Narrow::day);
}

bool DaySums::reachScale(int scale)
{
    if (scale <= scale_)
        return true;
    std::vector<Narrow> scaled = narrow_;
    for (auto& [day, units] : scaled) {
        const auto more = Decimal(units, scale_).unitsAt(scale);
        if (!more)
            return false;
        units = *more;
    }
    narrow_ = std::move(scaled);
    scale_ = scale;
    return true;
}

bool DaySums::put(Day day, const Decimal& value)
{
    const auto units = reachScale(value.scale()) ? value.unitsAt(scale_) : std::nullopt;
    if (!units)
        return false;
    const auto at = find(day);
    if (at != narrow_.end() && at->day == day)
        at->units = *units;
    else
        narrow_.insert(at, {day, *units});
    return true;
}

void DaySums::widen()
{
    isWide_ = true;
    for (const auto& [day, units] : std::exchange(narrow_, {}))
        wide_.emplace(day, Decimal(units, scale_));
}

void DaySums::set(Day day, const Decimal& value)
{
    if (!isWide_ && put(day, value))
        return;
    if (!isWide_)
        widen();
    wide_[day] = value;
}

void DaySums::add(Day day, const Decimal& amount)
{
    if (!isWide_) {
        const auto at = find(day);
        const bool isNew = at == narrow_.end() || at->day != day;
        if (put(day, isNew ? amount : Decimal(at->units, scale_) + amount))
            return;
        widen();
    }
    wide_[day] += amount;
}

DayAmounts::DayAmounts(Day first, std::string_view values) : first_(first)
{
    std::vector<std::optional<SmallDecimal>> all;
    all.reserve(1 + static_cast<std::size_t>(std::ranges::count(values, ' ')));
    bool fits = true;
    for (std::size_t at = 0; at < values.size();) {
        const auto end = std::min(values.find(' ', at), values.size());
        const auto word = values.substr(at, end - at);
        const auto& small = all.emplace_back(smallDecimal(word));
        fits = fits && (small || !Decimal::parse(word));
        scale_ = std::max(scale_, small ? small->scale : 0);
        at = end + 1;
    }
    narrow_.reserve(all.size());
    for (const auto& small : all) {
        auto& units = narrow_.emplace_back(small ? small->units : none);
        for (int scale = small ? small->scale : scale_; fits && scale < scale_; ++scale)
            fits = !__builtin_mul_overflow(units, std::int64_t(10), &units);
    }
    if (!fits)
        *this = DayAmounts(ExactDays::unpacked(first, values));
}

DayAmounts::DayAmounts(const ExactDays& days) : first_(days.first)
{
    for (const auto& value : days.values)
        scale_ = std::max(scale_, value ? value->scale() : 0);
    narrow_.reserve(days.values.size());
    for (const auto& value : days.values) {
        if (!value) {
            narrow_.push_back(none);
            continue;
        }
        const auto units = value->unitsAt(scale_);
        if (!units || *units == none) {
            narrow_.clear();
            wide_ = days.values;
            return;
        }
        narrow_.push_back(*units);
    }
}

ExactDays DayAmounts::unpacked() const
{
    ExactDays days{first_, wide_};
    for (std::size_t i = 0; i < narrow_.size(); ++i)
        days.values.push_back(narrow_[i] == none ? std::nullopt : std::optional(Decimal(narrow_[i], scale_)));
    return days;
}

} // namespace core

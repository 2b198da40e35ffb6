#include "core/explore/fields.h"

#include "core/base/natural_order.h"
#include "core/base/sentences.h"
#include "core/measure/unassigned.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <compare>

namespace core {

namespace {

constexpr std::array<std::string_view, 7> components{"component",  "kind", "owner_data", "owner_model",
                                                     "owner_cost", "goal", "portable"};
constexpr std::array<std::string_view, 7> times{"day", "week", "month", "quarter", "year", "weekday", "month_of_year"};
constexpr std::size_t grains = 5; // of these; the others recur
constexpr std::array<std::string_view, 11> ofCost{"provider", "account", "sub_account",      "service_category",
                                                  "service",  "asset",   "category",         "unit",
                                                  "currency", "source",  "commitment_status"};
constexpr std::array<std::string_view, 6> ofCheck{"check", "check_type", "asset", "environment", "status", "source"};
constexpr std::array<std::string_view, 4> ofPoint{"metric", "asset", "run", "source"};
constexpr std::array<std::string_view, 8> costValues{"billed",   "effective", "list",       "contracted",
                                                     "quantity", "rows",      "unit_price", "discount_share"};
constexpr std::array<std::string_view, 4> checkValues{"run", "passed", "failed", "pass_rate"};
constexpr std::array<std::string_view, 6> pointValues{"count", "sum", "mean", "min", "max", "last"};

std::span<const std::string_view> ownFields(Subject subject)
{
    switch (subject) {
    case Subject::cost: return ofCost;
    case Subject::check: return ofCheck;
    case Subject::point: return ofPoint;
    case Subject::kpi:
    case Subject::measure: break;
    }
    return {};
}

// The prefixes behind which a person names a key of their own.
std::span<const std::string_view> prefixes(Subject subject)
{
    static constexpr std::array<std::string_view, 2> cost{"tag:", "column:"};
    static constexpr std::array<std::string_view, 1> point{"label:"};
    if (subject == Subject::cost)
        return cost;
    return subject == Subject::point ? std::span<const std::string_view>(point) : std::span<const std::string_view>();
}

// Its figures are of one stretch of time, so it has no time that recurs.
bool isOfEngine(Subject subject) { return subject == Subject::kpi || subject == Subject::measure; }

int standsLast(std::string_view member)
{
    return member == noMember ? 1 : member == unassignedName ? 2 : member == otherMembers ? 3 : 0;
}

} // namespace

std::vector<std::string_view> fieldNames(Subject subject)
{
    const std::span<const std::string_view> allTimes(times);
    std::vector<std::string_view> all;
    for (const auto list : {ownFields(subject), std::span<const std::string_view>(components),
                            isOfEngine(subject) ? allTimes.first(grains) : allTimes})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

std::vector<std::string_view> valueNames(Subject subject)
{
    switch (subject) {
    case Subject::cost: return {costValues.begin(), costValues.end()};
    case Subject::check: return {checkValues.begin(), checkValues.end()};
    case Subject::point: return {pointValues.begin(), pointValues.end()};
    case Subject::kpi:
    case Subject::measure: break;
    }
    return {};
}

bool isAmount(std::string_view value)
{
    static constexpr std::array<std::string_view, 5> amounts{"billed", "effective", "list", "contracted", "unit_price"};
    return std::ranges::find(amounts, value) != amounts.end();
}

std::string fieldFault(Subject subject, std::string_view field)
{
    const auto all = fieldNames(subject);
    if (std::ranges::find(all, field) != all.end())
        return {};
    if (isTimeField(field))
        return sentence(MessageCode::view_recurs, field);
    std::string others;
    for (const auto prefix : prefixes(subject)) {
        if (field.starts_with(prefix) && field.size() > prefix.size())
            return {};
        others += fmt::format(", {}NAME", prefix);
    }
    return sentence(MessageCode::view_no_field, subjectName(subject), field,
                    fmt::format("{}{}", fmt::join(all, ", "), others));
}

std::string valueFault(Subject subject, std::string_view value)
{
    const auto all = valueNames(subject);
    if (all.empty() ? !value.empty() : std::ranges::find(all, value) != all.end())
        return {};
    return sentence(MessageCode::view_no_value_of, subjectName(subject), value,
                    fmt::format("{}", fmt::join(all, ", ")));
}

bool isComponentField(std::string_view field) { return std::ranges::find(components, field) != components.end(); }

std::optional<PeriodKind> grainOf(std::string_view field)
{
    static constexpr std::array<PeriodKind, grains> kinds{PeriodKind::day, PeriodKind::week, PeriodKind::month,
                                                          PeriodKind::quarter, PeriodKind::year};
    const auto at = static_cast<std::size_t>(std::ranges::find(times, field) - times.begin());
    return at < kinds.size() ? std::optional(kinds[at]) : std::nullopt;
}

bool isTimeField(std::string_view field) { return std::ranges::find(times, field) != times.end(); }

Period bucketOf(PeriodKind grain, Day day)
{
    const auto date = dateOf(day);
    const auto firstOf = [&](int month) { return dayOf(Date{date.year, month, 1}); };
    switch (grain) {
    case PeriodKind::week: {
        const auto monday = day + (1 - isoWeekday(day));
        return {PeriodKind::week, monday, monday + 6};
    }
    case PeriodKind::month: return Period::monthOf(day);
    case PeriodKind::quarter: {
        const int first = (date.month - 1) / 3 * 3 + 1;
        return {PeriodKind::quarter, firstOf(first), Period::monthOf(firstOf(first + 2)).last};
    }
    case PeriodKind::year: return {PeriodKind::year, firstOf(1), dayOf(Date{date.year, 12, 31})};
    case PeriodKind::day:
    case PeriodKind::range: break;
    }
    return Period::dayOnly(day);
}

std::string timeMember(std::string_view field, Day day)
{
    if (field == "weekday")
        return std::to_string(isoWeekday(day));
    if (field == "month_of_year")
        return fmt::format("{:02}", dateOf(day).month);
    return bucketOf(*grainOf(field), day).text();
}

std::weak_ordering memberOrder(std::string_view a, std::string_view b)
{
    if (const auto last = standsLast(a) <=> standsLast(b); std::is_neq(last))
        return last;
    return naturalOrder(a, b);
}

} // namespace core

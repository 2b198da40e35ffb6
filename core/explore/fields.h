// What a view can ask by (fields) and for (values), subject by subject.
#pragma once

#include "core/base/period.h"
#include "core/explore/view.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Members that are no name: what says nothing, what no component is given, what a top leaves over.
constexpr std::string_view noMember = "(none)";
constexpr std::string_view otherMembers = "(other)"; // that of no component is unassignedName

// Names of fields without tag:KEY, label:KEY and column:NAME.
std::vector<std::string_view> fieldNames(Subject subject);
std::vector<std::string_view> valueNames(Subject subject); // of kpi and measure none: they are looked up
bool isAmount(std::string_view value);                     // of costs: it is money
// Empty if the subject has it; else one sentence.
std::string fieldFault(Subject subject, std::string_view field);
// Of kpi and measure only whether there is a name at all.
std::string valueFault(Subject subject, std::string_view value);

bool isComponentField(std::string_view field); // component and its attributes

// Days that a field of time makes of one: day, week, month, quarter, year.
// weekday and month_of_year recur.
std::optional<PeriodKind> grainOf(std::string_view field); // empty: no field of time, or one that recurs
bool isTimeField(std::string_view field);
Period bucketOf(PeriodKind grain, Day day);
std::string timeMember(std::string_view field, Day day); // "2026-03", "2026-W07", "7"

// Natural order; "(none)", "(unassigned)", "(other)" stand last.
std::weak_ordering memberOrder(std::string_view a, std::string_view b);

} // namespace core

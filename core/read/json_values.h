// Small questions that readers of JSON ask again and again.
#pragma once

#include "core/bytes/json.h"
#include "core/read/reading.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

// The time that a member says, as text or epoch number, counted in the inspection. Absent, null and
// empty count nowhere but say that the file has the field; anything else is unreadable.
std::optional<Milliseconds> timeOf(Reading& reading, const Json& value, std::size_t slot = 0);

// Whether a word of a status or severity says that a person shall look and nothing is
// broken: warn, warning or info.
bool isWarning(std::string_view word);
// What a check came to once its severity is known: a failure whose severity is such a word is a
// warning. What could not run stays an error.
Outcome withSeverity(Outcome outcome, std::string_view severity);

// Whether a number that its format calls a share, of 1 or in percent of 100, can be one; if it lies
// outside 0 to whole, the entry is rejected. NaN is none and is kept as such.
bool takesShare(Reading& reading, const Json& entry, std::int64_t row, std::string_view metric, double value,
                int whole);

// The first of several members that is a text which is not empty.
std::string_view firstText(std::initializer_list<std::reference_wrapper<const Json>> values);

// The value as compact JSON with the names of objects in order, so that equal values give equal
// texts. without: a member to leave out at the top. For keys.
std::string canonicalJson(const Json& value, std::string_view without = {});

} // namespace core

// Names of columns and labels under which exports keep who did something.
#pragma once

#include <string_view>

namespace core {

// Does the name say that its values are people: a creator, an owner's e-mail address, a user name?
// Case and the signs between words do not count; what stands before the last of /, : and . is a
// group. Such fields are not read by default. A bare owner or team is no such name: it says who
// answers for something, which is what owners are for.
bool isPersonalName(std::string_view name);

} // namespace core

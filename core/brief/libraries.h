// Which versions of other people's work run in this program.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace core {

// Name and version, by name: what is linked now, not what it was built with. Libraries of
// headers say what they were.
std::vector<std::pair<std::string, std::string>> libraryVersions();

} // namespace core

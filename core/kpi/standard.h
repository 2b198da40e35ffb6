// The definitions that come with the program, from resources/kpi;
// embedded when the library is built.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

std::string_view standardDefinitionsJson();     // the whole document
std::vector<std::string> standardDefinitions(); // one JSON object a KPI, in its order

} // namespace core

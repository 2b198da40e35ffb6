// Rules and bindings that come with the program, from resources/measure;
// embedded when the library is built.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

std::string_view standardRulesJson();
std::string_view standardBindingsJson();
std::vector<std::string> standardRules();    // one JSON object a rule, in the order in which they are tried
std::vector<std::string> standardBindings(); // one JSON object a binding

} // namespace core

#include "core/measure/standard.h"

#include "core/measure/item.h"

namespace core {

std::vector<std::string> standardRules() { return itemsOf(standardRulesJson()); }
std::vector<std::string> standardBindings() { return itemsOf(standardBindingsJson()); }

} // namespace core

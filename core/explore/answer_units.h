// In what the figures of a view are counted.
#pragma once

#include <string>
#include <vector>

namespace core {

class Catalogue;
struct View;

// As Answer::units.
std::vector<std::string> unitsOf(const View& view, const Catalogue& catalogue);

} // namespace core

// Whom a question is about: the portfolio, one component, or a group of components.
#pragma once

#include "core/measure/measure_table.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// A scope is written as
//   *                     the portfolio: all components, and what no component is given
//   fraud                 a component; its name goes before every other reading
//   {fraud, "a, b"}       the components listed; (unassigned) among them is what no component is given
//   owner_model=Risk      the components with an attribute: kind, owner_data, owner_model, owner_cost, goal or
//                         portable; without a value (owner_model=) those that lack it
// A group holds components whatever the period; by an attribute it never holds
// what no component is given.
struct Scope {
    bool isPortfolio = false;
    bool withUnassigned = false;      // what no component is given is in the sums
    std::vector<std::size_t> members; // positions in the table, in its order; of the portfolio all components

    bool holds(std::size_t component) const;
    // More than one component, and not the portfolio. A group of one is
    // that component in all respects.
    bool isGroup() const { return !isPortfolio && members.size() > 1; }
};

// Throws Error{argument} if the text names what is not there, or a group of nobody.
Scope scopeNamed(const MeasureTable& table, std::string_view text);

// The scope that lists these components, and may list (unassigned).
std::string groupOf(std::span<const std::string> names);

// The groups by an attribute that hold at least two components and not all of
// them, by attribute and value.
std::vector<std::string> groupScopes(const MeasureTable& table);

} // namespace core

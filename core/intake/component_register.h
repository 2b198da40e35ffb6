// What a person says of components: kind, owners, goal, portability. It goes before what register
// files said until a newer file says otherwise; each change is kept with who made it and when.
#pragma once

#include "core/base/progress.h"
#include "core/base/time.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class Database;
class Workspace;

enum class ComponentField { kind, owner_data, owner_model, owner_cost, goal, portable };
constexpr std::size_t componentFields = 6;
std::string_view componentFieldWord(ComponentField field); // "owner_data"

struct ComponentEntry {
    std::string name;
    // By field, as in force. kind: model, data, platform, other; portable:
    // 1, 0. Empty: nobody has said.
    std::array<std::string, componentFields> values;
    std::array<std::optional<std::string>, componentFields> byHand; // what a person said; empty: files alone speak
    std::string changedBy;                                          // who last did; empty: nobody
    std::optional<Milliseconds> changedAt;

    const std::string& value(ComponentField field) const { return values[static_cast<std::size_t>(field)]; }
    friend bool operator==(const ComponentEntry&, const ComponentEntry&) = default;
};
std::vector<ComponentEntry> componentEntries(const Database& db); // by name

struct ComponentChange {
    std::string component;
    ComponentField field{};
    std::optional<std::string> from, to; // what is said by hand; to empty: it is taken back, and files speak again
    std::string by;                      // who says it
    friend bool operator==(const ComponentChange&, const ComponentChange&) = default;
};
// All of them or none, with all figures. Throws Error{argument} for an unknown component, a value
// that the field does not have, and where something else than `from` is said by now.
void changeComponents(Workspace& workspace, std::span<const ComponentChange> changes, const Progress& progress = {});

} // namespace core

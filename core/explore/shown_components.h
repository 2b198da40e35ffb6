// Components and their attributes as an exploration shows them, by the bucket of a row.
#pragma once

#include "core/base/ids.h"
#include "core/bytes/sqlite.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace core {

class ShownComponents {
public:
    explicit ShownComponents(const Database& db);
    // field: component or an attribute of it. Any id that is not in force is unassigned.
    const std::string& member(ComponentId id, std::string_view field) const;

private:
    struct Shown {
        std::string name;
        std::array<std::string, 6> attributes; // in the order of the fields
    };
    std::map<ComponentId, Shown> all_;
};

} // namespace core

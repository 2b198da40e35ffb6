#include "core/explore/shown_components.h"

#include "core/base/text.h"
#include "core/explore/fields.h"
#include "core/measure/unassigned.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::array<std::string_view, 6> attributeNames{"kind",       "owner_data", "owner_model",
                                                         "owner_cost", "goal",       "portable"};

} // namespace

ShownComponents::ShownComponents(const Database& db)
{
    Statement rows(db, "SELECT id, name, kind, owner_data, owner_model, owner_cost, goal, portable FROM component");
    while (rows.step()) {
        auto& one = all_[rows.id<ComponentId>(0)];
        one.name = rows.text(1);
        for (int i = 0; i < 6; ++i) {
            const auto text = trim(rows.view(2 + i));
            one.attributes[static_cast<std::size_t>(i)] = text.empty() ? noMember : text;
        }
    }
    auto& none = all_[ComponentId{}];
    none.name = unassignedName;
    none.attributes.fill(std::string(unassignedName));
}

const std::string& ShownComponents::member(ComponentId id, std::string_view field) const
{
    const auto found = all_.find(id);
    const auto& shown = found == all_.end() ? all_.at(ComponentId{}) : found->second;
    const auto at = static_cast<std::size_t>(std::ranges::find(attributeNames, field) - attributeNames.begin());
    return at < attributeNames.size() ? shown.attributes[at] : shown.name;
}

} // namespace core

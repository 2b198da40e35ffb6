#include "core/page/inspector.h"

#include "core/kpi/status.h"
#include "core/measure/measure_table.h"

#include <algorithm>

namespace core {

std::optional<Period> missedSince(std::span<const KpiPoint> history)
{
    std::optional<Period> since;
    for (auto point = history.rbegin(); point != history.rend(); ++point) {
        if (point->status == KpiStatus::met)
            break;
        if (point->status == KpiStatus::watch || point->status == KpiStatus::breach)
            since = point->period;
    }
    return since;
}

std::optional<ComponentFacts> componentFacts(const MeasureTable& table, std::string_view scope)
{
    const auto& all = table.components();
    const auto found = std::ranges::find(all, scope, &MeasuredComponent::name);
    if (found == all.end() || found->role != ComponentRole::component)
        return std::nullopt;
    return ComponentFacts{found->name,      found->kind, found->ownerData, found->ownerModel,
                          found->ownerCost, found->goal, found->portable};
}

} // namespace core

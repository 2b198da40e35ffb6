// What the inspector says of the selection: a KPI of a scope, or a scope alone.
#pragma once

#include "core/kpi/explain.h"
#include "core/page/decisions.h"

#include <optional>
#include <span>
#include <string>

namespace core {

// What the register says of a component; texts may be empty.
struct ComponentFacts {
    std::string name, kind, ownerData, ownerModel, ownerCost, goal, portable;
    friend bool operator==(const ComponentFacts&, const ComponentFacts&) = default;
};

struct InspectorContent {
    PageHead head;
    std::optional<ComponentFacts> component; // where the scope is one
    std::optional<KpiContent> kpi;           // where the question names one
    Explanation why;                         // of it, by component
    std::optional<Period> since;             // the first of the periods up to now in which it misses its target
    DecisionContent decisions;               // where no KPI is named
};

// The first of the newest periods that all miss the target; periods without a verdict lie between
// them. Empty: the newest verdict is met, or there is none.
std::optional<Period> missedSince(std::span<const KpiPoint> history);

std::optional<ComponentFacts> componentFacts(const MeasureTable& table, std::string_view scope);

} // namespace core

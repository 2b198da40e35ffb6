// The page of components: the register, what each costs and scores, and which data each reads.
#pragma once

#include "core/intake/component_register.h"
#include "core/page/decisions.h"

#include <string>
#include <vector>

namespace core {

class MeasureTable;

struct ComponentDetail {
    ComponentEntry entry;
    ComponentRow row;                           // without money and scores where it has no fact in the period
    std::vector<std::string> inputs, consumers; // whose data it reads; who reads its own; by name
    KpiStatus status = KpiStatus::no_data;      // the worst of its scores that half or more is known of
    double fedSpend = 0;                        // of the period, of all that reads its data, at one or more removes
};

struct ComponentsContent {
    PageHead head;
    std::vector<ComponentDetail> components; // largest spend first, those without last, by name
    std::int64_t withoutKind = 0;            // of which nobody has said whether it is a model
};

// decided: of the same question. Of a scope other than the portfolio its components alone.
ComponentsContent componentsContent(const MeasureTable& table, const DecisionContent& decided,
                                    std::vector<ComponentEntry> entries);

} // namespace core

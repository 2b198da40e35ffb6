#include "core/page/components_content.h"

#include "core/measure/measure_table.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

std::map<std::string, ComponentDetail> linked(const MeasureTable& table)
{
    std::map<std::string, ComponentDetail> details;
    for (const auto& one : table.components())
        for (const auto input : one.inputs) {
            const auto& from = table.components()[input].name;
            if (from == one.name)
                continue;
            details[one.name].inputs.push_back(from);
            details[from].consumers.push_back(one.name);
        }
    for (auto& [name, detail] : details)
        for (auto* names : {&detail.inputs, &detail.consumers}) {
            std::ranges::sort(*names);
            names->erase(std::unique(names->begin(), names->end()), names->end());
        }
    return details;
}

int rank(KpiStatus status)
{
    return status == KpiStatus::breach ? 3 : status == KpiStatus::watch ? 2 : status == KpiStatus::met ? 1 : 0;
}

KpiStatus worstOf(const ComponentRow& row)
{
    constexpr double known = 0.5;
    auto worst = KpiStatus::no_data;
    for (const auto& score : row.scores)
        if (score.score && score.coverage >= known && rank(score.status) > rank(worst))
            worst = score.status;
    return worst;
}

// Each reader counts once, whatever the ways to it.
void addFedSpend(std::vector<ComponentDetail>& all)
{
    std::map<std::string, const ComponentDetail*> byName;
    for (const auto& one : all)
        byName.emplace(one.entry.name, &one);
    for (auto& one : all) {
        std::set<std::string> seen{one.entry.name};
        std::vector<std::string> next = one.consumers;
        while (!next.empty()) {
            const auto name = next.back();
            next.pop_back();
            const auto found = byName.find(name);
            if (!seen.insert(name).second || found == byName.end())
                continue;
            one.fedSpend += found->second->row.spend.value_or(0);
            next.insert(next.end(), found->second->consumers.begin(), found->second->consumers.end());
        }
    }
}

} // namespace

ComponentsContent componentsContent(const MeasureTable& table, const DecisionContent& decided,
                                    std::vector<ComponentEntry> entries)
{
    ComponentsContent made;
    made.head = decided.head;
    auto links = linked(table);
    for (auto& entry : entries) {
        const auto row = std::ranges::find(decided.components, entry.name, &ComponentRow::component);
        if (row == decided.components.end() && decided.head.scope != "*")
            continue;
        auto detail = std::move(links[entry.name]);
        detail.row = row != decided.components.end() ? *row : ComponentRow{};
        detail.row.component = entry.name;
        detail.status = worstOf(detail.row);
        made.withoutKind += entry.value(ComponentField::kind).empty() ? 1 : 0;
        detail.entry = std::move(entry);
        made.components.push_back(std::move(detail));
    }
    std::ranges::stable_sort(made.components, std::greater(),
                             [](const ComponentDetail& one) { return one.row.spend.value_or(-1); });
    addFedSpend(made.components);
    return made;
}

} // namespace core

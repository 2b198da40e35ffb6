#include "core/kpi/catalogue.h"

#include "core/base/rational.h"
#include "core/kpi/standard.h"

#include <algorithm>
#include <cassert>

namespace core {

namespace {

// For a whole number of months that number; else by days, a month having 365.25 ÷ 12.
double monthsIn(const Period& period)
{
    if (period.isWholeMonths())
        return static_cast<double>(period.months().size());
    return period.days() * 12 / 365.25;
}

bool holdsFor(const TargetItem& item, std::string_view scope, const Period& period)
{
    return (item.scope.empty() || item.scope == scope) && (!item.from || item.from->first <= period.first);
}

// The less special first, so that later ones override.
bool lessSpecial(const TargetItem* a, const TargetItem* b)
{
    if (a->scope.empty() != b->scope.empty())
        return a->scope.empty();
    if (a->from.has_value() != b->from.has_value())
        return !a->from;
    return a->from && a->from->first < b->from->first;
}

} // namespace

Catalogue Catalogue::standard()
{
    Catalogue catalogue;
    for (const auto& json : standardDefinitions()) {
        Issue why;
        auto definition = readDefinition(json, why);
        assert(definition); // our own resource; tst_kpi_catalogue reads every one
        if (definition)
            catalogue.put(std::move(*definition));
    }
    return catalogue;
}

const KpiDefinition* Catalogue::find(std::string_view id) const
{
    const auto found = std::ranges::find(kpis_, id, &KpiDefinition::id);
    return found == kpis_.end() ? nullptr : &*found;
}

void Catalogue::put(KpiDefinition definition)
{
    const auto found = std::ranges::find(kpis_, definition.id, &KpiDefinition::id);
    if (found == kpis_.end())
        kpis_.push_back(std::move(definition));
    else
        *found = std::move(definition);
}

void Catalogue::putTarget(TargetItem item)
{
    std::erase_if(targets_, [&](const TargetItem& other) { return other.id == item.id; });
    targets_.push_back(std::move(item));
}

Thresholds Catalogue::thresholdsOf(const KpiDefinition& kpi, std::string_view scope, const Period& period) const
{
    Thresholds thresholds{kpi.target, kpi.floor, kpi.weight};
    std::vector<const TargetItem*> holding;
    for (const auto& item : targets_)
        if (item.kpi == kpi.id && holdsFor(item, scope, period))
            holding.push_back(&item);
    std::ranges::stable_sort(holding, lessSpecial);
    for (const auto* item : holding) {
        if (item->target)
            thresholds.target = *item->target;
        if (item->floor)
            thresholds.floor = *item->floor;
        if (item->weight)
            thresholds.weight = *item->weight;
    }
    if (kpi.perMonth) {
        const double months = monthsIn(period);
        if (thresholds.target)
            thresholds.target = timesAsWritten(*thresholds.target, months);
        if (thresholds.floor)
            thresholds.floor = timesAsWritten(*thresholds.floor, months);
    }
    return thresholds;
}

} // namespace core

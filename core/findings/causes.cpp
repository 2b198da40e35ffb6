#include "core/findings/causes.h"

#include "core/findings/episodes.h"
#include "core/findings/themes.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

struct Beginning {
    const KpiDefinition* kpi = nullptr;
    std::string component;
    Day day{};
    double value = 0;
};

bool isInBreach(const KpiResult& result) { return result.status == KpiStatus::breach && result.value; }

// The first day of the period on which the KPI was in breach; a month is looked at day by day, a year by its months.
std::optional<Beginning> beginningOf(const KpiEngine& engine, const KpiDefinition& kpi, const std::string& component,
                                     const Period& period)
{
    constexpr int longestByDay = 92;
    std::vector<Period> parts;
    if (period.days() > longestByDay)
        parts = period.months();
    else
        for (Day day = period.first; day <= period.last; day = day + 1)
            parts.push_back(Period::dayOnly(day));
    const auto results = engine.series(kpi.id, component, parts);
    const auto first = std::ranges::find_if(results, isInBreach);
    if (first == results.end())
        return std::nullopt;
    return Beginning{&kpi, component, first->period.first, *first->value};
}

// KPIs about data that went into breach in the period.
std::vector<const KpiDefinition*> brokenIn(const KpiEngine& engine, const std::vector<std::string>& dataKpis,
                                           const std::string& component, const Period& period)
{
    const auto now = engine.evaluate({&component, 1}, period, dataKpis);
    const auto before = engine.evaluate({&component, 1}, period.previous(), dataKpis);
    std::vector<const KpiDefinition*> found;
    for (const auto& result : now.results) {
        const auto* former = before.find(component, result.kpi);
        if (isInBreach(result) && former != nullptr && former->value && !isInBreach(*former))
            found.push_back(engine.catalogue().find(result.kpi));
    }
    return found;
}

} // namespace

std::optional<Message> causeOf(const FindingGround& ground, const Alert& alert)
{
    const auto& engine = ground.engine;
    const auto at = engine.measures().componentNamed(alert.scope);
    const auto* own = engine.catalogue().find(alert.kpi);
    if (!at || own == nullptr || themeOf(*own) == FindingKind::data || alert.kind != AlertKind::breach)
        return std::nullopt;
    std::vector<std::string> dataKpis;
    for (const auto& kpi : engine.catalogue().kpis())
        if (kpi.domain == "data" && themeOf(kpi) == FindingKind::data)
            dataKpis.push_back(kpi.id);
    const auto& components = engine.measures().components();
    std::vector<std::size_t> upstream{*at};
    upstream.insert(upstream.end(), components[*at].inputs.begin(), components[*at].inputs.end());
    std::optional<Beginning> earliest;
    for (const auto position : upstream)
        for (const auto* kpi : brokenIn(engine, dataKpis, components[position].name, alert.opened))
            if (const auto one = beginningOf(engine, *kpi, components[position].name, alert.opened);
                one
                && (!earliest || one->day < earliest->day
                    || (one->day == earliest->day && earliest->component == alert.scope)))
                earliest = one;
    if (!earliest)
        return std::nullopt;
    const bool isOwn = earliest->component == alert.scope;
    return Message{isOwn ? MessageCode::finding_began_with : MessageCode::finding_began_with_input,
                   {{"day", earliest->day},
                    {"kpi", arg::Kpi{earliest->kpi->name, earliest->component}},
                    {"value", arg::Amount{earliest->value, earliest->kpi->unit, alert.currency}}}};
}

} // namespace core

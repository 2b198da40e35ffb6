#include "core/explore/first_view.h"

#include "core/bytes/sqlite.h"
#include "core/explore/fields.h"
#include "core/kpi/numbers.h"
#include "core/kpi/scope.h"
#include "core/measure/unassigned.h"

#include <fmt/format.h>

#include <algorithm>

namespace core {

View firstView(Database& db, const Numbers& numbers)
{
    const auto holds = [&](const char* table) {
        Statement any(db, fmt::format("SELECT 1 FROM {} LIMIT 1", table));
        return any.step();
    };
    const auto& components = numbers.measures.components();
    const bool any =
        std::ranges::find(components, ComponentRole::component, &MeasuredComponent::role) != components.end();
    View view;
    view.compare = CompareWith::previous;
    if (holds("cost")) {
        view.from = Subject::cost;
        view.values = {{"effective", ShowAs::value}};
        leaveOutViews(view, db);
    } else if (holds("outcome")) {
        view.from = Subject::check;
        view.values = {{"pass_rate", ShowAs::value}};
    } else if (holds("point") && !any) {
        view.from = Subject::point;
        view.values = {{"count", ShowAs::value}};
    } else {
        view.from = Subject::kpi;
        view.values = {{"health", ShowAs::value}};
    }
    return view;
}

void leaveOutViews(View& view, const Database& db)
{
    FieldFilter filter{"source", true, {}};
    Statement sources(db, "SELECT name FROM source WHERE role = 'view' ORDER BY name");
    while (sources.step())
        filter.members.push_back(sources.text(0));
    if (!filter.members.empty())
        view.filters.push_back(std::move(filter));
}

void narrow(View& view, const Numbers& numbers, std::string_view scope, const std::optional<Period>& period)
{
    if (!view.time)
        view.time = period;
    const auto named = scopeNamed(numbers.measures, scope);
    if (named.isPortfolio)
        return;
    const auto sign = scope.find('=');
    const auto field = scope.substr(0, sign);
    const bool isAttribute = sign != std::string_view::npos && named.isGroup() && isComponentField(field);
    FieldFilter filter{isAttribute ? std::string(field) : "component", false, {}};
    if (isAttribute)
        filter.members = {scope.size() > sign + 1 ? std::string(scope.substr(sign + 1)) : std::string(noMember)};
    else
        for (const auto member : named.members)
            filter.members.push_back(numbers.measures.components()[member].name);
    if (!isAttribute && named.withUnassigned)
        filter.members.emplace_back(unassignedName);
    if (std::ranges::find(view.filters, filter) == view.filters.end())
        view.filters.push_back(std::move(filter));
}

} // namespace core

#include "core/explore/view_steps.h"

#include "core/explore/fields.h"

#include <algorithm>

namespace core {

View settled(View view)
{
    view.subtotals.clear();
    for (std::size_t i = 0; i + 1 < view.rows.size(); ++i)
        view.subtotals.push_back(view.rows[i]);
    const auto fields = view.fields();
    if (view.top && std::ranges::find(fields, view.top->field) == fields.end())
        view.top.reset();
    const auto isGone = [&](const SortKey& key) { return key.across || key.of >= view.values.size(); };
    std::erase_if(view.sortRows, isGone);
    std::erase_if(view.sortColumns, isGone);
    if (view.top)
        view.top->of = std::min(view.top->of, view.values.size() - 1);
    return view;
}

View ofSubject(View view, Subject subject)
{
    view.from = subject;
    const auto isNone = [&](const std::string& field) { return !fieldFault(subject, field).empty(); };
    std::erase_if(view.rows, isNone);
    std::erase_if(view.columns, isNone);
    std::erase_if(view.filters, [&](const FieldFilter& filter) { return isNone(filter.field); });
    view.values.clear();
    view.valueFilters.clear();
    if (view.compare == CompareWith::target && subject != Subject::kpi)
        view.compare = CompareWith::nothing;
    return view;
}

View keptTo(View view, std::string_view field, const std::string& member, bool isNot)
{
    view.filters.push_back({std::string(field), isNot, {member}});
    return view;
}

View brokenOut(const View& asked, const View& shown, const FigureRef& figure, const std::string& field)
{
    auto view = asked;
    const auto narrow = [&](const std::vector<std::string>& fields, const Key& members) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (!grainOf(fields[i]))
                view.filters.push_back({fields[i], false, {members[i]}});
            else if (const auto period = Period::parse(members[i]))
                view.time = period;
        }
    };
    narrow(shown.rows, figure.row);
    if (figure.column) {
        narrow(shown.columns, *figure.column);
        view.columns.clear();
    }
    std::erase(view.columns, field);
    view.rows = {field};
    view.top.reset();
    view.subtotals.clear();
    view.values = {shown.values[figure.value]};
    view.sortColumns.clear();
    view.sortRows.clear();
    if (!isTimeField(field))
        view.sortRows = {{SortBy::value, 0, {}, true}};
    return view;
}

View boundedTo(View view, std::string_view value, const std::optional<Decimal>& least,
               const std::optional<Decimal>& most)
{
    std::erase_if(view.valueFilters, [&](const ValueFilter& filter) { return filter.value.of == value; });
    if (least || most)
        view.valueFilters.push_back({{std::string(value), ShowAs::value}, least, most});
    return view;
}

} // namespace core

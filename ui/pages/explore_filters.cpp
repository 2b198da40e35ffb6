#include "ui/pages/explore_filters.h"

#include "core/base/error.h"
#include "core/explore/view_steps.h"
#include "ui/labels.h"
#include "ui/models/explore_columns.h"
#include "ui/text.h"
#include "ui/widgets/bound_filter.h"
#include "ui/widgets/grid_filter.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace ui {

namespace {

using Members = RowsOf<AnswerLine, AnswerLines>;
using Names = std::map<std::string, std::string>; // what is shown → the member

core::View membersView(const core::View& view, const std::string& field)
{
    core::View members;
    members.from = view.from;
    members.rows = {field};
    members.values = {{view.values.front().of, core::ShowAs::value}};
    members.filters = view.filters;
    std::erase_if(members.filters, [&](const core::FieldFilter& filter) { return filter.field == field; });
    members.time = view.time;
    members.columnTotals = false;
    return members;
}

core::View filtered(core::View view, const std::string& field, const core::ColumnFilter& chosen, const Members& grid,
                    const Names& names)
{
    std::erase_if(view.filters, [&](const core::FieldFilter& filter) { return filter.field == field; });
    const auto add = [&](const std::vector<std::string>& texts, bool isNot) {
        core::FieldFilter filter{field, isNot, {}};
        for (const auto& text : texts)
            if (const auto member = names.find(text); member != names.end())
                filter.members.push_back(member->second);
        if (!filter.members.empty())
            view.filters.push_back(std::move(filter));
    };
    auto is = chosen.is;
    for (std::size_t row = 0; !chosen.contains.empty() && row < grid.size(); ++row)
        if (grid.holds(row, 0, chosen.contains))
            is.push_back(grid.shown(row, 0));
    add(is, false);
    add(chosen.isNot, true);
    return view;
}

void popUp(QWidget* popup, const QWidget* anchor)
{
    popup->move(anchor->mapToGlobal(QPoint(0, anchor->height())));
    popup->show();
    popup->setFocus();
}

} // namespace

ExploreFilters::ExploreFilters(QWidget* anchor) : QObject(anchor), anchor_(anchor)
{
    connect(&job_, &Job::failed, this, [this](const core::Error& error) {
        Q_EMIT failed(error);
        Q_EMIT settled();
    });
    connect(&job_, &Job::cancelled, this, &ExploreFilters::settled);
}

void ExploreFilters::askMembers(const std::shared_ptr<const Portfolio>& portfolio, ExploreQuestion question,
                                const std::string& field)
{
    const auto view = *question.view;
    question.view = membersView(view, field);
    job_.run(asking(portfolio, &Portfolio::explore, question), [this, view, field](const ExploreAnswer& made) {
        chooseMembers(view, field, std::make_shared<const ExploreAnswer>(made));
        Q_EMIT settled();
    });
}

void ExploreFilters::chooseMembers(const core::View& view, const std::string& field,
                                   const std::shared_ptr<const ExploreAnswer>& members)
{
    auto grid = std::make_shared<const Members>(AnswerLines(members), exploreColumns(*members, kpis_));
    Names names;
    for (const auto& row : members->answer.rows)
        names[utf8(memberText(field, row.key.front()))] = row.key.front();
    core::ColumnFilter before;
    for (const auto& filter : view.filters)
        if (filter.field == field)
            for (const auto& member : filter.members)
                (filter.isNot ? before.isNot : before.is).push_back(utf8(memberText(field, member)));
    std::vector<core::RowIndex> all(grid->size());
    std::iota(all.begin(), all.end(), core::RowIndex(0));
    auto* popup = new GridFilter(grid, std::move(all), before, anchor_);
    connect(popup, &GridFilter::chosen, this, [this, view, field, grid, names](const core::ColumnFilter& chosen) {
        if (auto next = filtered(view, field, chosen, *grid, names); next != view)
            Q_EMIT viewChosen(next, tr("a filter"));
    });
    popUp(popup, anchor_);
}

void ExploreFilters::askBounds(const core::View& view, std::size_t value)
{
    const auto& name = view.values[value].of;
    Bounds before;
    for (const auto& filter : view.valueFilters)
        if (filter.value.of == name)
            before = {filter.atLeast, filter.atMost, {}};
    if (view.top && view.top->of == value && !view.top->other)
        before.largest = view.top->n;
    auto* popup = new BoundFilter(valueName(view.from, name, kpis_),
                                  view.rows.empty() ? QString() : fieldText(view.rows.back()), before, anchor_);
    connect(popup, &BoundFilter::chosen, this, [this, view, value, name](const Bounds& chosen) {
        auto next = core::boundedTo(view, name, chosen.least, chosen.most);
        if (next.top && next.top->of == value && !next.top->other)
            next.top.reset();
        if (chosen.largest)
            next.top = core::TopMembers{view.rows.back(), *chosen.largest, value, false};
        if (next != view)
            Q_EMIT viewChosen(next, tr("a filter"));
    });
    popUp(popup, anchor_);
}

} // namespace ui

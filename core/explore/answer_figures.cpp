#include "core/explore/answer_figures.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

// Empty where one of them has no figure; of what adds up no row is 0.
std::optional<Figure> difference(const std::optional<Figure>& now, const std::optional<Figure>& then, bool addsUp)
{
    if (((!now || !then) && !addsUp) || (!now && !then))
        return std::nullopt;
    if ((now && !now->value) || (then && !then->value))
        return std::nullopt;
    Figure made;
    made.count = -1;
    made.value = (now ? *now->value : 0) - (then ? *then->value : 0);
    if ((now && !now->exact) || (then && !then->exact))
        return made;
    made.exact = (now ? *now->exact : Decimal()) - (then ? *then->exact : Decimal());
    made.value = made.exact->toDouble();
    return made;
}

std::optional<Figure> percentOf(const std::optional<Figure>& delta, const std::optional<Figure>& then)
{
    if (!delta || !then || !then->value || *then->value == 0)
        return std::nullopt;
    Figure made;
    made.count = -1;
    made.value = 100 * *delta->value / std::abs(*then->value);
    return made;
}

std::optional<Figure> shareOf(const std::optional<Figure>& own, const std::optional<Figure>& whole)
{
    if (!own)
        return std::nullopt;
    Figure made;
    made.count = own->count;
    if (own->value && whole && whole->value && *whole->value != 0)
        made.value = 100 * *own->value / *whole->value;
    return made;
}

} // namespace

std::vector<std::string> AnswerFigures::names() const
{
    std::vector<std::string> all;
    for (const auto& value : view_.values) {
        all.push_back(value.name());
        if (view_.compare != CompareWith::nothing && value.show == ShowAs::value)
            all.insert(all.end(), {value.of + " Δ", value.of + " Δ %"});
    }
    return all;
}

Figures AnswerFigures::cell(const Key& row, const ColumnKey& column)
{
    Figures made;
    for (std::size_t i = 0; i < view_.values.size(); ++i) {
        made.push_back(shownAs(row, column, i));
        if (view_.compare == CompareWith::nothing || view_.values[i].show != ShowAs::value)
            continue;
        const auto delta = deltaOf(row, column, i);
        made.push_back(delta);
        made.push_back(percentOf(delta, at(row, column).then[i]));
    }
    return made;
}

const AnswerFigures::Compared& AnswerFigures::at(const Key& row, const ColumnKey& column)
{
    const auto [found, isNew] = figures_.try_emplace({row, column});
    if (!isNew)
        return found->second;
    const auto place = cells_.placeOf(row, column);
    auto& made = found->second;
    made.now = source_.figures(place);
    if (view_.compare != CompareWith::nothing) {
        made.known = isComparable(place);
        made.then = then(place);
    }
    return made;
}

Figures AnswerFigures::then(const FigurePlace& place)
{
    if (view_.compare == CompareWith::target)
        return source_.comparedFigures(place, {}, {});
    const auto with = time_.with(place);
    return with ? source_.comparedFigures(place, cells_.comparedLeaves(place, *with), *with)
                : Figures(view_.values.size());
}

bool AnswerFigures::isComparable(const FigurePlace& place) const
{
    if (view_.compare == CompareWith::target)
        return true;
    const auto with = time_.with(place);
    return with && source_.anyRowIn(*with);
}

std::optional<Figure> AnswerFigures::deltaOf(const Key& row, const ColumnKey& column, std::size_t value)
{
    const auto& both = at(row, column);
    return both.known ? difference(both.now[value], both.then[value], source_.addsUp(value)) : std::nullopt;
}

std::optional<Figure> AnswerFigures::shownAs(const Key& row, const ColumnKey& column, std::size_t value)
{
    auto own = now(row, column, value);
    switch (view_.values[value].show) {
    case ShowAs::value: return own;
    case ShowAs::percent_of_row: return shareOf(own, now(row, std::nullopt, value));
    case ShowAs::percent_of_column: return shareOf(own, now({}, column, value));
    case ShowAs::percent_of_total: return shareOf(own, now({}, std::nullopt, value));
    case ShowAs::percent_of_parent:
        return shareOf(own, now(row.empty() ? row : Key(row.begin(), row.end() - 1), column, value));
    case ShowAs::rank: return rankOf(own, row, column, value);
    case ShowAs::running: return runningOf(row, column, value);
    case ShowAs::difference: return stepOf(own, row, column, value);
    }
    return own;
}

std::optional<Figure> AnswerFigures::rankOf(const std::optional<Figure>& own, const Key& row, const ColumnKey& column,
                                            std::size_t value)
{
    if (!own || !own->value || (row.empty() && !view_.rows.empty()))
        return std::nullopt;
    Figure made;
    made.count = own->count;
    std::size_t larger = 0;
    for (const auto& sibling : siblingsOf(row))
        if (const auto& other = now(sibling, column, value); other && other->value && *other->value > *own->value)
            ++larger;
    made.value = static_cast<double>(1 + larger);
    return made;
}

Keys AnswerFigures::siblingsOf(const Key& row) const
{
    Keys all;
    for (const auto& one : cells_.rows())
        if (row.empty() || std::equal(row.begin(), row.end() - 1, one.begin()))
            all.insert(Key(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(row.size())));
    return all;
}

std::optional<Figure> AnswerFigures::runningOf(const Key& row, const ColumnKey& column, std::size_t value)
{
    const auto place = cells_.runningPlace(row, column);
    return place ? source_.figures(*place)[value] : std::nullopt;
}

std::optional<Figure> AnswerFigures::stepOf(const std::optional<Figure>& own, const Key& row, const ColumnKey& column,
                                            std::size_t value)
{
    const auto before = cells_.stepBefore(row, column);
    return before ? difference(own, now(before->first, before->second, value), source_.addsUp(value)) : std::nullopt;
}

std::optional<double> AnswerFigures::sortFigure(const SortKey& by, const Key& row, const ColumnKey& column)
{
    if (by.by == SortBy::name)
        return std::nullopt;
    auto figure = by.by == SortBy::value ? now(row, column, by.of) : deltaOf(row, column, by.of);
    if (by.by == SortBy::delta_percent)
        figure = percentOf(figure, at(row, column).then[by.of]);
    return figure ? figure->value : std::nullopt;
}

} // namespace core

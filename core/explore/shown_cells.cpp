#include "core/explore/shown_cells.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/explore/fields.h"

#include <fmt/format.h>

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostColumns = 1'000, mostRows = 100'000;

bool passes(const ValueFilter& filter, const std::optional<Figure>& figure)
{
    if (!figure || !figure->value)
        return false;
    const auto value =
        figure->exact ? *figure->exact : Decimal::parse(fmt::format("{}", *figure->value)).value_or(Decimal());
    return (!filter.atLeast || value >= *filter.atLeast) && (!filter.atMost || value <= *filter.atMost);
}

} // namespace

bool KeyLess::operator()(const Key& a, const Key& b) const
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        if (const auto order = memberOrder(a[i], b[i]); order != 0)
            return order < 0;
    return a.size() < b.size();
}

ShownCells::ShownCells(const View& view, const ComparedTime& time, FigureSource& source)
    : view_(view), time_(time), source_(source), fields_(view.fields()), rowCount_(view.rows.size())
{
    chooseTop();
    showLeaves();
    if (time_.compares())
        showComparedLeaves();
    filterValues();
    splitKeys();
}

void ShownCells::splitKeys()
{
    for (const auto& [key, leaves] : cells_) {
        const auto between = key.begin() + static_cast<std::ptrdiff_t>(rowCount_);
        rows_.insert(Key(key.begin(), between));
        columns_.insert(Key(between, key.end()));
    }
    if (view_.rows.empty())
        rows_.insert(Key());
    if (view_.columns.empty())
        columns_.insert(Key());
    if (columns_.size() > mostColumns || rows_.size() > mostRows)
        throw Error(Fault::argument,
                    sentence(MessageCode::view_too_large, rows_.size(), columns_.size(), mostRows, mostColumns));
}

void ShownCells::chooseTop()
{
    if (!view_.top)
        return;
    topField_ = static_cast<std::size_t>(std::ranges::find(fields_, view_.top->field) - fields_.begin());
    std::map<std::string, FigurePlace> members;
    for (std::size_t i = 0; i < source_.leaves().size(); ++i) {
        auto& place = members[source_.leaves()[i][topField_]];
        place.leaves.push_back(i);
        place.fixed.resize(fields_.size());
        place.fixed[topField_] = source_.leaves()[i][topField_];
    }
    std::vector<std::pair<std::optional<double>, std::string>> ranked;
    for (auto& [member, place] : members) {
        const auto figure = source_.figures(place)[view_.top->of];
        ranked.emplace_back(figure ? figure->value : std::nullopt, member);
    }
    std::ranges::sort(ranked, [](const auto& a, const auto& b) {
        if (a.first != b.first)
            return a.first && (!b.first || *a.first > *b.first);
        return memberOrder(a.second, b.second) < 0;
    });
    for (std::size_t i = 0; i < std::min(view_.top->n, ranked.size()); ++i)
        topMembers_.insert(ranked[i].second);
}

std::optional<Key> ShownCells::shownKey(Key key) const
{
    if (view_.top && !topMembers_.contains(key[topField_])) {
        if (!view_.top->other)
            return std::nullopt;
        key[topField_] = otherMembers;
    }
    return key;
}

void ShownCells::showLeaves()
{
    for (std::size_t i = 0; i < source_.leaves().size(); ++i)
        if (auto key = shownKey(source_.leaves()[i]))
            cells_[std::move(*key)].push_back(i);
}

std::vector<std::string> ShownCells::buckets() const
{
    std::vector<std::string> all;
    if (!time_.field())
        return all;
    const auto grain = time_.grain();
    if (!view_.time) {
        std::set<std::string> seen;
        for (const auto& leaf : source_.leaves())
            seen.insert(leaf[*time_.field()]);
        return {seen.begin(), seen.end()};
    }
    for (auto bucket = bucketOf(grain, view_.time->first); bucket.first <= view_.time->last; bucket = bucket.next())
        all.push_back(bucket.text());
    return all;
}

// Members that only the compared days have are shown without a figure.
void ShownCells::showComparedLeaves()
{
    const auto all = buckets();
    for (std::size_t i = 0; i < source_.comparedLeaves().size(); ++i) {
        const auto& leaf = source_.comparedLeaves()[i];
        const Day day = Period::parse(leaf.back())->first;
        auto key = shownKey(Key(leaf.begin(), leaf.end() - 1));
        if (!key)
            continue;
        for (std::size_t f = 0; f < fields_.size(); ++f)
            if (grainOf(fields_[f]))
                (*key)[f].clear();
        compared_.push_back({*key, day, i});
        FigurePlace place{{}, std::vector<std::optional<std::string>>(fields_.size())};
        if (!time_.field()) {
            if (const auto with = time_.with(place); with && with->contains(day))
                cells_[*key];
            continue;
        }
        for (const auto& bucket : all) {
            place.fixed[*time_.field()] = bucket;
            if (const auto with = time_.with(place); with && with->contains(day))
                cells_[atTime(*key, *Period::parse(bucket))];
        }
    }
}

Key ShownCells::atTime(Key key, const Period& bucket) const
{
    for (std::size_t f = 0; f < fields_.size(); ++f)
        if (const auto grain = grainOf(fields_[f]))
            key[f] = bucketOf(*grain, bucket.first).text();
    return key;
}

void ShownCells::filterValues()
{
    if (view_.valueFilters.empty())
        return;
    std::erase_if(cells_, [&](const auto& cell) {
        FigurePlace place{cell.second, {}};
        for (const auto& member : cell.first)
            place.fixed.emplace_back(member);
        const auto figures = source_.figures(place);
        for (std::size_t i = 0; i < view_.valueFilters.size(); ++i)
            if (!passes(view_.valueFilters[i], figures[view_.values.size() + i]))
                return true;
        return false;
    });
    for (const auto& [key, leaves] : cells_)
        kept_.insert(withoutTime(key));
}

Key ShownCells::withoutTime(Key key) const
{
    for (std::size_t f = 0; f < fields_.size(); ++f)
        if (grainOf(fields_[f]))
            key[f].clear();
    return key;
}

FigurePlace ShownCells::placeOf(const Key& row, const ColumnKey& column) const
{
    FigurePlace place;
    place.fixed.resize(fields_.size());
    for (std::size_t i = 0; i < row.size(); ++i)
        place.fixed[i] = row[i];
    for (std::size_t i = 0; column && i < column->size(); ++i)
        place.fixed[rowCount_ + i] = (*column)[i];
    eachCell(place, [&](const Key&, const std::vector<std::size_t>& leaves) {
        place.leaves.insert(place.leaves.end(), leaves.begin(), leaves.end());
    });
    return place;
}

void ShownCells::eachCell(const FigurePlace& place, const Visit& visit) const
{
    const auto fits = [&](const Key& key) {
        for (std::size_t i = 0; i < key.size(); ++i)
            if (place.fixed[i] && *place.fixed[i] != key[i])
                return false;
        return true;
    };
    Key from; // cells with the same outermost members stand together
    for (std::size_t i = 0; i < fields_.size() && place.fixed[i]; ++i)
        from.push_back(*place.fixed[i]);
    for (auto it = cells_.lower_bound(from); it != cells_.end(); ++it) {
        if (!std::equal(from.begin(), from.end(), it->first.begin()))
            break;
        if (fits(it->first))
            visit(it->first, it->second);
    }
}

std::vector<std::size_t> ShownCells::comparedLeaves(const FigurePlace& place, const Period& with) const
{
    std::vector<std::size_t> leaves;
    for (const auto& [key, day, leaf] : compared_)
        if (with.contains(day) && fitsWithoutTime(key, place) && (view_.valueFilters.empty() || kept_.contains(key)))
            leaves.push_back(leaf);
    return leaves;
}

bool ShownCells::fitsWithoutTime(const Key& key, const FigurePlace& place) const
{
    for (std::size_t i = 0; i < key.size(); ++i)
        if (!grainOf(fields_[i]) && place.fixed[i] && *place.fixed[i] != key[i])
            return false;
    return true;
}

bool ShownCells::isTimeFixed(const Key& row, const ColumnKey& column) const
{
    return time_.field() && (*time_.field() < rowCount_ ? row.size() > *time_.field() : column.has_value());
}

std::optional<FigurePlace> ShownCells::runningPlace(const Key& row, const ColumnKey& column) const
{
    if (!isTimeFixed(row, column))
        return std::nullopt;
    auto place = placeOf(row, column);
    const auto until = Period::parse(*place.fixed[*time_.field()])->first;
    auto open = place;
    for (std::size_t f = 0; f < fields_.size(); ++f)
        if (grainOf(fields_[f]))
            open.fixed[f].reset();
    place.leaves.clear();
    place.running = true;
    eachCell(open, [&](const Key& key, const std::vector<std::size_t>& leaves) {
        if (Period::parse(key[*time_.field()])->first <= until)
            place.leaves.insert(place.leaves.end(), leaves.begin(), leaves.end());
    });
    return place;
}

std::optional<std::pair<Key, ColumnKey>> ShownCells::stepBefore(const Key& row, const ColumnKey& column) const
{
    if (!isTimeFixed(row, column))
        return std::nullopt;
    const bool inRows = *time_.field() < rowCount_;
    const auto at = inRows ? *time_.field() : *time_.field() - rowCount_;
    const auto& own = inRows ? row : *column;
    std::optional<Key> best;
    for (const auto& whole : inRows ? rows_ : columns_) {
        const Key other(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(own.size()));
        bool alike = memberOrder(other[at], own[at]) < 0;
        for (std::size_t i = 0; i < own.size(); ++i)
            alike = alike && (i == at || other[i] == own[i] || grainOf(fields_[inRows ? i : rowCount_ + i]));
        if (alike && (!best || memberOrder((*best)[at], other[at]) < 0))
            best = other;
    }
    if (!best)
        return std::nullopt;
    return inRows ? std::pair(*best, column) : std::pair(row, best);
}

} // namespace core

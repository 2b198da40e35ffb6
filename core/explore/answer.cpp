#include "core/explore/answer.h"

#include "core/base/error.h"
#include "core/explore/fact_source.h"
#include "core/explore/fields.h"
#include "core/explore/kpi_source.h"
#include "core/kpi/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

constexpr std::size_t mostColumns = 1'000, mostRows = 100'000;

struct Less {
    bool operator()(const Key& a, const Key& b) const
    {
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
            if (const auto order = memberOrder(a[i], b[i]); order != 0)
                return order < 0;
        return a.size() < b.size();
    }
};

// The finest cells shown: by key, what of the source is in them.
using ShownCells = std::map<Key, std::vector<std::size_t>, Less>;

// One cell's figures of the comparison beside its own.
struct Compared {
    Figures now, then;
    bool known = false; // there is something to compare with
};

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

class Answering {
public:
    Answering(Database& db, const Numbers& numbers, const View& view, const Progress& progress)
        : view_(view), fields_(view.fields()), rowCount_(view.rows.size()), numbers_(numbers)
    {
        for (std::size_t i = 0; i < fields_.size(); ++i)
            if (grainOf(fields_[i]) && (!timeField_ || i >= *timeField_))
                finestTime(i);
        source_ = view.from == Subject::kpi || view.from == Subject::measure
                      ? kpiSource(db, numbers, view, comparedDays(), progress)
                      : factSource(db, numbers.measures, view, comparedDays(), progress);
        chooseTop();
        showLeaves();
        if (compares())
            showComparedLeaves();
        filterValues();
        for (const auto& [key, leaves] : shown_) {
            rowKeys_.insert(rowOf(key));
            columnKeys_.insert(columnOf(key));
        }
        if (view_.rows.empty())
            rowKeys_.insert(Key());
        if (view_.columns.empty())
            columnKeys_.insert(Key());
        if (columnKeys_.size() > mostColumns || rowKeys_.size() > mostRows)
            throw Error(
                Fault::argument,
                fmt::format("The view has {} rows and {} columns; at most {} and {} can be shown. Leave out the "
                            "field with the most members, or filter.",
                            rowKeys_.size(), columnKeys_.size(), mostRows, mostColumns));
    }

    Answer answer()
    {
        Answer made;
        made.valueNames = names();
        columns_.assign(columnKeys_.begin(), columnKeys_.end());
        sortSide(columns_, view_.sortColumns, view_.columns.size(), false);
        std::vector<Key> rows(rowKeys_.begin(), rowKeys_.end());
        sortSide(rows, view_.sortRows, view_.rows.size(), true);
        made.columns = columns_;
        prepare(rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            made.rows.push_back(rowAt(rows[i]));
            addSubtotals(made, rows, i);
        }
        for (const auto& column : columns_)
            made.columnTotals.push_back(cell({}, column));
        made.grand = cell({}, std::nullopt);
        made.asOf = numbers_.measures.dataDate();
        made.matched = source_->matched();
        return made;
    }

    SourceRows rows(const Key& row, const std::optional<Key>& column, std::size_t value)
    {
        if (value >= view_.values.size())
            throw Error(Fault::argument, fmt::format("The view has no value {}.", value));
        auto place = placeOf(row, column);
        if (view_.values[value].show == ShowAs::running)
            place = runningPlace(row, column).value_or(place);
        if (place.leaves.empty())
            throw Error(Fault::argument, "The view has no such cell, or no row stands behind it.");
        return source_->rowsOf(place, value);
    }

private:
    // ---- what is shown ----
    bool compares() const { return view_.compare != CompareWith::nothing && view_.compare != CompareWith::target; }

    // The field of time that running figures and comparisons go along: the last of the columns, else of the rows.
    void finestTime(std::size_t field)
    {
        const bool isColumn = field >= rowCount_, wasColumn = timeField_ && *timeField_ >= rowCount_;
        if (isColumn || !wasColumn)
            timeField_ = field;
    }

    // All days that any figure can be compared with.
    std::optional<Period> comparedDays() const
    {
        if (!compares())
            return std::nullopt;
        if (view_.compare == CompareWith::period)
            return view_.comparedPeriod;
        const auto first = numbers_.measures.firstDay(), last = numbers_.measures.dataDate();
        Period days = view_.time.value_or(Period{PeriodKind::range, first.value_or(Day{}), last.value_or(Day{})});
        if (timeField_) {
            days.first = bucketOf(*grainOf(fields_[*timeField_]), days.first).first;
            days.kind = PeriodKind::range;
        }
        const auto back = before(days),
                   bucket = timeField_ ? before(bucketOf(*grainOf(fields_[*timeField_]), days.first)) : back;
        return Period{PeriodKind::range, std::min(back.first, bucket.first), std::max(days.last, back.last)};
    }

    Period before(const Period& period) const
    {
        return view_.compare == CompareWith::year_ago ? yearBefore(period) : period.previous();
    }

    // With what the figures at a fixed time are compared; empty: with nothing, as no time filter moves.
    std::optional<Period> comparedWith(const FigurePlace& place) const
    {
        if (view_.compare == CompareWith::period)
            return view_.comparedPeriod;
        if (timeField_ && place.fixed[*timeField_])
            return before(*Period::parse(*place.fixed[*timeField_]));
        return view_.time ? std::optional(before(*view_.time)) : std::nullopt;
    }

    void chooseTop()
    {
        if (!view_.top)
            return;
        topField_ = static_cast<std::size_t>(std::ranges::find(fields_, view_.top->field) - fields_.begin());
        std::map<std::string, FigurePlace> members;
        for (std::size_t i = 0; i < source_->leaves().size(); ++i) {
            auto& place = members[source_->leaves()[i][topField_]];
            place.leaves.push_back(i);
            place.fixed.resize(fields_.size());
            place.fixed[topField_] = source_->leaves()[i][topField_];
        }
        std::vector<std::pair<std::optional<double>, std::string>> ranked;
        for (auto& [member, place] : members) {
            const auto figure = source_->figures(place)[view_.top->of];
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

    // The key under which a cell of the source is shown; empty: it is not.
    std::optional<Key> shownKey(Key key) const
    {
        if (view_.top && !topMembers_.contains(key[topField_])) {
            if (!view_.top->other)
                return std::nullopt;
            key[topField_] = otherMembers;
        }
        return key;
    }

    void showLeaves()
    {
        for (std::size_t i = 0; i < source_->leaves().size(); ++i)
            if (auto key = shownKey(source_->leaves()[i]))
                shown_[std::move(*key)].push_back(i);
    }

    // Buckets of the field of time that the view may show.
    std::vector<std::string> buckets() const
    {
        std::vector<std::string> all;
        if (!timeField_)
            return all;
        const auto grain = *grainOf(fields_[*timeField_]);
        if (!view_.time) {
            std::set<std::string> seen;
            for (const auto& leaf : source_->leaves())
                seen.insert(leaf[*timeField_]);
            return {seen.begin(), seen.end()};
        }
        for (auto bucket = bucketOf(grain, view_.time->first); bucket.first <= view_.time->last; bucket = bucket.next())
            all.push_back(bucket.text());
        return all;
    }

    // Members that only the compared days have are shown without a figure.
    void showComparedLeaves()
    {
        const auto all = buckets();
        for (std::size_t i = 0; i < source_->comparedLeaves().size(); ++i) {
            const auto& leaf = source_->comparedLeaves()[i];
            const Day day = Period::parse(leaf.back())->first;
            auto key = shownKey(Key(leaf.begin(), leaf.end() - 1));
            if (!key)
                continue;
            for (std::size_t f = 0; f < fields_.size(); ++f)
                if (grainOf(fields_[f]))
                    (*key)[f].clear();
            compared_.push_back({*key, day, i});
            FigurePlace place{{}, std::vector<std::optional<std::string>>(fields_.size())};
            if (!timeField_) {
                if (const auto with = comparedWith(place); with && with->contains(day))
                    shown_[*key];
                continue;
            }
            for (const auto& bucket : all) {
                place.fixed[*timeField_] = bucket;
                if (const auto with = comparedWith(place); with && with->contains(day))
                    shown_[atTime(*key, *Period::parse(bucket))];
            }
        }
    }

    Key atTime(Key key, const Period& bucket) const
    {
        for (std::size_t f = 0; f < fields_.size(); ++f)
            if (const auto grain = grainOf(fields_[f]))
                key[f] = bucketOf(*grain, bucket.first).text();
        return key;
    }

    void filterValues()
    {
        if (view_.valueFilters.empty())
            return;
        std::erase_if(shown_, [&](const auto& cell) {
            FigurePlace place{cell.second, {}};
            for (const auto& member : cell.first)
                place.fixed.emplace_back(member);
            const auto figures = source_->figures(place);
            for (std::size_t i = 0; i < view_.valueFilters.size(); ++i)
                if (!passes(view_.valueFilters[i], figures[view_.values.size() + i]))
                    return true;
            return false;
        });
        for (const auto& [key, leaves] : shown_)
            kept_.insert(withoutTime(key));
    }

    static bool passes(const ValueFilter& filter, const std::optional<Figure>& figure)
    {
        if (!figure || !figure->value)
            return false;
        const auto value =
            figure->exact ? *figure->exact : Decimal::parse(fmt::format("{}", *figure->value)).value_or(Decimal());
        return (!filter.atLeast || value >= *filter.atLeast) && (!filter.atMost || value <= *filter.atMost);
    }

    Key withoutTime(Key key) const
    {
        for (std::size_t f = 0; f < fields_.size(); ++f)
            if (grainOf(fields_[f]))
                key[f].clear();
        return key;
    }

    Key rowOf(const Key& key) const { return {key.begin(), key.begin() + static_cast<std::ptrdiff_t>(rowCount_)}; }
    Key columnOf(const Key& key) const { return {key.begin() + static_cast<std::ptrdiff_t>(rowCount_), key.end()}; }

    // ---- figures ----
    // row: the outermost members, any number of them; column likewise, none where it is the total.
    FigurePlace placeOf(const Key& row, const std::optional<Key>& column) const
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

    bool fits(const Key& key, const FigurePlace& place) const
    {
        for (std::size_t i = 0; i < key.size(); ++i)
            if (place.fixed[i] && *place.fixed[i] != key[i])
                return false;
        return true;
    }

    template <typename Visit>
    void eachCell(const FigurePlace& place, Visit visit) const
    {
        Key from; // cells with the same outermost members stand together
        for (std::size_t i = 0; i < fields_.size() && place.fixed[i]; ++i)
            from.push_back(*place.fixed[i]);
        for (auto it = shown_.lower_bound(from); it != shown_.end(); ++it) {
            if (!std::equal(from.begin(), from.end(), it->first.begin()))
                break;
            if (fits(it->first, place))
                visit(it->first, it->second);
        }
    }

    Figures then(const FigurePlace& place)
    {
        if (view_.compare == CompareWith::target)
            return source_->comparedFigures(place, {}, {});
        const auto with = comparedWith(place);
        if (!with)
            return Figures(view_.values.size());
        std::vector<std::size_t> leaves;
        for (const auto& [key, day, leaf] : compared_)
            if (with->contains(day) && fitsWithoutTime(key, place)
                && (view_.valueFilters.empty() || kept_.contains(key)))
                leaves.push_back(leaf);
        return source_->comparedFigures(place, leaves, *with);
    }

    bool fitsWithoutTime(const Key& key, const FigurePlace& place) const
    {
        for (std::size_t i = 0; i < key.size(); ++i)
            if (!grainOf(fields_[i]) && place.fixed[i] && *place.fixed[i] != key[i])
                return false;
        return true;
    }

    bool isComparable(const FigurePlace& place) const
    {
        if (view_.compare == CompareWith::target)
            return true;
        const auto with = comparedWith(place);
        return with && source_->anyRowIn(*with);
    }

    const Compared& at(const Key& row, const std::optional<Key>& column)
    {
        const auto [found, isNew] = figures_.try_emplace({row, column});
        if (!isNew)
            return found->second;
        const auto place = placeOf(row, column);
        auto& made = found->second;
        made.now = source_->figures(place);
        if (view_.compare != CompareWith::nothing) {
            made.known = isComparable(place);
            made.then = then(place);
        }
        return made;
    }
    const std::optional<Figure>& now(const Key& row, const std::optional<Key>& column, std::size_t value)
    {
        return at(row, column).now[value];
    }

    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& value : view_.values) {
            all.push_back(value.name());
            if (view_.compare != CompareWith::nothing && value.show == ShowAs::value)
                all.insert(all.end(), {value.of + " Δ", value.of + " Δ %"});
        }
        return all;
    }

    Figures cell(const Key& row, const std::optional<Key>& column)
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

    std::optional<Figure> deltaOf(const Key& row, const std::optional<Key>& column, std::size_t value)
    {
        const auto& both = at(row, column);
        return both.known ? difference(both.now[value], both.then[value], source_->addsUp(value)) : std::nullopt;
    }

    static std::optional<Figure> percentOf(const std::optional<Figure>& delta, const std::optional<Figure>& then)
    {
        if (!delta || !then || !then->value || *then->value == 0)
            return std::nullopt;
        Figure made;
        made.count = -1;
        made.value = 100 * *delta->value / std::abs(*then->value);
        return made;
    }

    std::optional<Figure> shownAs(const Key& row, const std::optional<Key>& column, std::size_t value)
    {
        const auto own = now(row, column, value);
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

    static std::optional<Figure> shareOf(const std::optional<Figure>& own, const std::optional<Figure>& whole)
    {
        if (!own)
            return std::nullopt;
        Figure made;
        made.count = own->count;
        if (own->value && whole && whole->value && *whole->value != 0)
            made.value = 100 * *own->value / *whole->value;
        return made;
    }

    std::optional<Figure> rankOf(const std::optional<Figure>& own, const Key& row, const std::optional<Key>& column,
                                 std::size_t value)
    {
        if (!own || !own->value || (row.empty() && rowCount_ > 0))
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

    std::set<Key, Less> siblingsOf(const Key& row) const
    {
        std::set<Key, Less> all;
        for (const auto& one : rowKeys_)
            if (row.empty() || std::equal(row.begin(), row.end() - 1, one.begin()))
                all.insert(Key(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(row.size())));
        return all;
    }

    bool isTimeFixed(const Key& row, const std::optional<Key>& column) const
    {
        return timeField_ && (*timeField_ < rowCount_ ? row.size() > *timeField_ : column.has_value());
    }

    std::optional<FigurePlace> runningPlace(const Key& row, const std::optional<Key>& column) const
    {
        if (!isTimeFixed(row, column))
            return std::nullopt;
        auto place = placeOf(row, column);
        const auto until = Period::parse(*place.fixed[*timeField_])->first;
        auto open = place;
        for (std::size_t f = 0; f < fields_.size(); ++f)
            if (grainOf(fields_[f]))
                open.fixed[f].reset();
        place.leaves.clear();
        place.running = true;
        eachCell(open, [&](const Key& key, const std::vector<std::size_t>& leaves) {
            if (Period::parse(key[*timeField_])->first <= until)
                place.leaves.insert(place.leaves.end(), leaves.begin(), leaves.end());
        });
        return place;
    }

    std::optional<Figure> runningOf(const Key& row, const std::optional<Key>& column, std::size_t value)
    {
        const auto place = runningPlace(row, column);
        return place ? source_->figures(*place)[value] : std::nullopt;
    }

    std::optional<Figure> stepOf(const std::optional<Figure>& own, const Key& row, const std::optional<Key>& column,
                                 std::size_t value)
    {
        const auto before = isTimeFixed(row, column) ? stepBefore(row, column) : std::nullopt;
        return before ? difference(own, now(before->first, before->second, value), source_->addsUp(value))
                      : std::nullopt;
    }

    // The place one time earlier among those shown, all other members alike.
    std::optional<std::pair<Key, std::optional<Key>>> stepBefore(const Key& row, const std::optional<Key>& column) const
    {
        const bool inRows = *timeField_ < rowCount_;
        const auto at = inRows ? *timeField_ : *timeField_ - rowCount_;
        const auto& own = inRows ? row : *column;
        std::optional<Key> best;
        for (const auto& whole : inRows ? rowKeys_ : columnKeys_) {
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

    // ---- order ----
    struct SortValue {
        std::optional<double> value;
        std::string name;
    };

    std::optional<double> sortFigure(const SortKey& key, const Key& own, bool isRow)
    {
        const auto across = key.across;
        const Key& row = isRow ? own : across.value_or(Key());
        const auto column = isRow ? across : std::optional(own);
        std::optional<Figure> figure;
        if (key.by == SortBy::value)
            figure = now(row, column, key.of);
        else
            figure = deltaOf(row, column, key.of);
        if (key.by == SortBy::delta_percent)
            figure = percentOf(figure, at(row, column).then[key.of]);
        return figure ? figure->value : std::nullopt;
    }

    // Siblings by the keys, in natural order where these are equal; what is left over stands last.
    void sortSide(std::vector<Key>& keys, const std::vector<SortKey>& by, std::size_t depth, bool isRow)
    {
        if (by.empty())
            return;
        std::map<Key, std::vector<std::optional<double>>> known;
        const auto figuresOf = [&](const Key& prefix) -> const std::vector<std::optional<double>>& {
            const auto [found, isNew] = known.try_emplace(prefix);
            for (std::size_t i = 0; isNew && i < by.size(); ++i)
                found->second.push_back(by[i].by == SortBy::name ? std::nullopt : sortFigure(by[i], prefix, isRow));
            return found->second;
        };
        for (const auto& key : keys)
            for (std::size_t length = 1; length <= depth; ++length)
                figuresOf(Key(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(length)));
        std::ranges::stable_sort(keys, [&](const Key& a, const Key& b) {
            std::size_t same = 0;
            while (same < depth && a[same] == b[same])
                ++same;
            if (same == depth)
                return false;
            const auto prefix = [same](const Key& key) {
                return Key(key.begin(), key.begin() + static_cast<std::ptrdiff_t>(same + 1));
            };
            return isBefore(a[same], known.at(prefix(a)), b[same], known.at(prefix(b)), by);
        });
    }

    static bool isBefore(const std::string& a, const std::vector<std::optional<double>>& x, const std::string& b,
                         const std::vector<std::optional<double>>& y, const std::vector<SortKey>& by)
    {
        if ((a == otherMembers) != (b == otherMembers))
            return b == otherMembers;
        for (std::size_t i = 0; i < by.size(); ++i) {
            if (by[i].by == SortBy::name) {
                const auto order = memberOrder(a, b);
                if (order != 0)
                    return by[i].descending ? order > 0 : order < 0;
                continue;
            }
            if (x[i].has_value() != y[i].has_value())
                return x[i].has_value();
            if (x[i] && *x[i] != *y[i])
                return by[i].descending ? *x[i] > *y[i] : *x[i] < *y[i];
        }
        return memberOrder(a, b) < 0;
    }

    // ---- rows ----
    // All places that are asked about below, so that the source can look at its rows once.
    void prepare(const std::vector<Key>& rows)
    {
        std::vector<FigurePlace> places;
        std::set<Key> prefixes{Key()};
        for (const auto& row : rows)
            for (std::size_t length = 1; length <= row.size(); ++length)
                prefixes.insert(Key(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(length)));
        const bool running = std::ranges::find(view_.values, ShowAs::running, &ViewValue::show) != view_.values.end();
        for (const auto& prefix : prefixes) {
            std::vector<std::optional<Key>> columns(columns_.begin(), columns_.end());
            columns.emplace_back();
            for (const auto& column : columns) {
                places.push_back(placeOf(prefix, column));
                if (running)
                    if (auto place = runningPlace(prefix, column))
                        places.push_back(std::move(*place));
            }
        }
        source_->prepare(places);
    }

    AnswerRow rowAt(const Key& key)
    {
        AnswerRow row{key, {}, cell(key, std::nullopt)};
        for (const auto& column : columns_)
            row.cells.push_back(cell(key, column));
        return row;
    }

    // Behind the last of its children, the innermost first.
    void addSubtotals(Answer& made, const std::vector<Key>& rows, std::size_t i)
    {
        for (std::size_t length = rowCount_; length-- > 1;) {
            if (std::ranges::find(view_.subtotals, view_.rows[length - 1]) == view_.subtotals.end())
                continue;
            const auto end = static_cast<std::ptrdiff_t>(length);
            if (i + 1 < rows.size() && std::equal(rows[i].begin(), rows[i].begin() + end, rows[i + 1].begin()))
                continue;
            made.rows.push_back(rowAt(Key(rows[i].begin(), rows[i].begin() + end)));
        }
    }

    const View& view_;
    std::vector<std::string> fields_;
    std::size_t rowCount_;
    const Numbers& numbers_;
    std::optional<std::size_t> timeField_;
    std::unique_ptr<FigureSource> source_;
    std::size_t topField_ = 0;
    std::set<std::string> topMembers_;
    ShownCells shown_;
    struct ComparedLeaf {
        Key key; // fields of time are empty
        Day day{};
        std::size_t leaf = 0;
    };
    std::vector<ComparedLeaf> compared_;
    std::set<Key> kept_; // with filters on values: what remains, fields of time empty
    std::set<Key, Less> rowKeys_, columnKeys_;
    std::vector<Key> columns_;
    std::map<std::pair<Key, std::optional<Key>>, Compared> figures_;
};

} // namespace

Answer answerView(Database& db, const Numbers& numbers, const View& view, const Progress& progress)
{
    return Answering(db, numbers, view, progress).answer();
}

SourceRows rowsBehind(Database& db, const Numbers& numbers, const View& view, const Key& row,
                      const std::optional<Key>& column, std::size_t value, const Progress& progress)
{
    return Answering(db, numbers, view, progress).rows(row, column, value);
}

} // namespace core

#include "core/explore/answer.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/explore/answer_figures.h"
#include "core/explore/answer_units.h"
#include "core/explore/fact_source.h"
#include "core/explore/fields.h"
#include "core/explore/kpi_source.h"
#include "core/kpi/numbers.h"

#include <algorithm>
#include <compare>
#include <map>
#include <memory>
#include <set>

namespace core {

namespace {

// In the order of the keys, in natural order where these are equal; what is left over stands last.
bool isBefore(const std::string& a, const std::vector<std::optional<double>>& x, const std::string& b,
              const std::vector<std::optional<double>>& y, const std::vector<SortKey>& by)
{
    if ((a == otherMembers) != (b == otherMembers))
        return b == otherMembers;
    for (std::size_t i = 0; i < by.size(); ++i) {
        if (by[i].by == SortBy::name) {
            const auto order = memberOrder(a, b);
            if (std::is_neq(order))
                return by[i].descending ? std::is_gt(order) : std::is_lt(order);
            continue;
        }
        if (x[i].has_value() != y[i].has_value())
            return x[i].has_value();
        if (x[i] && *x[i] != *y[i])
            return by[i].descending ? *x[i] > *y[i] : *x[i] < *y[i];
    }
    return std::is_lt(memberOrder(a, b));
}

Key outermost(const Key& key, std::size_t length)
{
    return {key.begin(), key.begin() + static_cast<std::ptrdiff_t>(length)};
}

bool isOfFacts(const View& view) { return view.from != Subject::kpi && view.from != Subject::measure; }

// Of views that can be answered together (answerViews).
std::vector<std::unique_ptr<FigureSource>> sourcesOf(Database& db, const Numbers& numbers,
                                                     std::span<const View* const> views, const Progress& progress)
{
    std::vector<FactQuestion> questions;
    for (const auto* view : views)
        questions.push_back({view, ComparedTime(*view).days(numbers.measures)});
    if (isOfFacts(*views.front()))
        return factSources(db, numbers.measures, questions, progress);
    std::vector<std::unique_ptr<FigureSource>> sources;
    sources.reserve(questions.size());
    for (const auto& [view, days] : questions)
        sources.push_back(kpiSource(db, numbers, *view, days, progress));
    return sources;
}

std::unique_ptr<FigureSource> sourceOf(Database& db, const Numbers& numbers, const View& view, const Progress& progress)
{
    const View* const one = &view;
    return std::move(sourcesOf(db, numbers, {&one, 1}, progress).front());
}

class Answering {
public:
    Answering(const Numbers& numbers, const View& view, std::unique_ptr<FigureSource> source)
        : view_(view), numbers_(numbers), time_(view), source_(std::move(source)), cells_(view, time_, *source_),
          figures_(view, time_, cells_, *source_)
    {}

    Answer answer()
    {
        Answer made;
        made.valueNames = figures_.names();
        made.units = unitsOf(view_, numbers_.catalogue);
        made.columns.assign(cells_.columns().begin(), cells_.columns().end());
        sortSide(made.columns, view_.sortColumns, view_.columns.size(), false);
        std::vector<Key> rows(cells_.rows().begin(), cells_.rows().end());
        sortSide(rows, view_.sortRows, view_.rows.size(), true);
        prepare(rows, made.columns);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            made.rows.push_back(rowAt(rows[i], made.columns));
            addSubtotals(made, rows, i);
        }
        for (const auto& column : made.columns)
            made.columnTotals.push_back(figures_.cell({}, column));
        made.grand = figures_.cell({}, std::nullopt);
        made.asOf = numbers_.measures.dataDate();
        made.currency = source_->currency();
        made.matched = source_->matched();
        return made;
    }

    SourceRows rows(const Key& row, const ColumnKey& column, std::size_t value)
    {
        if (value >= view_.values.size())
            throw Error(Fault::argument, sentence(MessageCode::view_value_none, value));
        if (row.size() > view_.rows.size() || (column && column->size() > view_.columns.size()))
            throw Error(Fault::argument, sentence(MessageCode::view_cell_none));
        auto place = cells_.placeOf(row, column);
        if (view_.values[value].show == ShowAs::running)
            place = cells_.runningPlace(row, column).value_or(place);
        if (place.leaves.empty())
            throw Error(Fault::argument, sentence(MessageCode::view_cell_none));
        return source_->rowsOf(place, value);
    }

private:
    // Siblings by the keys.
    void sortSide(std::vector<Key>& keys, const std::vector<SortKey>& by, std::size_t depth, bool isRow)
    {
        if (by.empty())
            return;
        std::map<Key, std::vector<std::optional<double>>> known; // figures, by the outermost members
        for (const auto& key : keys)
            for (std::size_t length = 1; length <= depth; ++length) {
                const auto own = outermost(key, length);
                const auto [figures, isNew] = known.try_emplace(own);
                for (std::size_t i = 0; isNew && i < by.size(); ++i)
                    figures->second.push_back(isRow ? figures_.sortFigure(by[i], own, by[i].across)
                                                    : figures_.sortFigure(by[i], by[i].across.value_or(Key()), own));
            }
        std::ranges::stable_sort(keys, [&](const Key& a, const Key& b) {
            std::size_t same = 0;
            while (same < depth && a[same] == b[same])
                ++same;
            return same < depth
                   && isBefore(a[same], known.at(outermost(a, same + 1)), b[same], known.at(outermost(b, same + 1)),
                               by);
        });
    }

    // All places that are asked about, so that the source can look at its rows once.
    void prepare(const std::vector<Key>& rows, const std::vector<Key>& shownColumns)
    {
        std::vector<FigurePlace> places;
        std::set<Key> prefixes{Key()};
        for (const auto& row : rows)
            for (std::size_t length = 1; length <= row.size(); ++length)
                prefixes.insert(outermost(row, length));
        const bool running = std::ranges::find(view_.values, ShowAs::running, &ViewValue::show) != view_.values.end();
        std::vector<ColumnKey> columns(shownColumns.begin(), shownColumns.end());
        columns.emplace_back();
        for (const auto& prefix : prefixes)
            for (const auto& column : columns) {
                places.push_back(cells_.placeOf(prefix, column));
                if (auto place = running ? cells_.runningPlace(prefix, column) : std::nullopt)
                    places.push_back(std::move(*place));
            }
        source_->prepare(places);
    }

    AnswerRow rowAt(const Key& key, const std::vector<Key>& columns)
    {
        AnswerRow row{key, {}, figures_.cell(key, std::nullopt)};
        for (const auto& column : columns)
            row.cells.push_back(figures_.cell(key, column));
        return row;
    }

    // Behind the last of its children, the innermost first.
    void addSubtotals(Answer& made, const std::vector<Key>& rows, std::size_t i)
    {
        for (std::size_t length = view_.rows.size(); length-- > 1;) {
            if (std::ranges::find(view_.subtotals, view_.rows[length - 1]) == view_.subtotals.end())
                continue;
            const auto own = outermost(rows[i], length);
            if (i + 1 == rows.size() || outermost(rows[i + 1], length) != own)
                made.rows.push_back(rowAt(own, made.columns));
        }
    }

    const View& view_;
    const Numbers& numbers_;
    ComparedTime time_;
    std::unique_ptr<FigureSource> source_;
    ShownCells cells_;
    AnswerFigures figures_;
};

} // namespace

Answer answerView(Database& db, const Numbers& numbers, const View& view, const Progress& progress)
{
    return Answering(numbers, view, sourceOf(db, numbers, view, progress)).answer();
}

std::vector<Answer> answerViews(Database& db, const Numbers& numbers, std::span<const View> views,
                                const Progress& progress)
{
    std::vector<Answer> answers(views.size());
    std::vector<bool> isAnswered(views.size());
    for (std::size_t i = 0; i < views.size(); ++i) {
        if (isAnswered[i])
            continue;
        std::vector<std::size_t> alike; // views of the same costs
        std::vector<const View*> asked;
        for (std::size_t k = i; k < views.size(); ++k)
            if (!isAnswered[k]
                && (k == i
                    || (views[k].from == Subject::cost && views[i].from == Subject::cost
                        && views[k].time == views[i].time))) {
                isAnswered[k] = true;
                alike.push_back(k);
                asked.push_back(&views[k]);
            }
        auto sources = sourcesOf(db, numbers, asked, progress);
        for (std::size_t n = 0; n < alike.size(); ++n)
            answers[alike[n]] = Answering(numbers, views[alike[n]], std::move(sources[n])).answer();
    }
    return answers;
}

SourceRows rowsBehind(Database& db, const Numbers& numbers, const View& view, const FigureRef& figure,
                      const Progress& progress)
{
    return Answering(numbers, view, sourceOf(db, numbers, view, progress))
        .rows(figure.row, figure.column, figure.value);
}

} // namespace core

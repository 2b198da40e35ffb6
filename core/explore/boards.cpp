#include "core/explore/boards.h"

#include "core/explore/fields.h"

#include <span>
#include <string_view>

namespace core {

namespace {

constexpr std::size_t largest = 5;

// Fields with few members, which a person knows by name.
std::span<const std::string_view> fieldsOf(Subject subject)
{
    static constexpr std::string_view cost[] = {"component", "service_category", "service",  "provider",
                                                "account",   "sub_account",      "category", "owner_cost"};
    static constexpr std::string_view check[] = {"component", "check", "check_type", "environment", "status", "source"};
    static constexpr std::string_view point[] = {"metric", "component", "run", "source"};
    static constexpr std::string_view engine[] = {"component",   "kind",       "owner_data",
                                                  "owner_model", "owner_cost", "goal"};
    switch (subject) {
    case Subject::cost: return cost;
    case Subject::check: return check;
    case Subject::point: return point;
    case Subject::kpi:
    case Subject::measure: break;
    }
    return engine;
}

View boardView(const View& view, std::string_view field)
{
    auto made = view;
    made.rows = {std::string(field)};
    made.values = {{view.values.front().of, ShowAs::value}};
    made.sortRows = {{SortBy::value, 0, {}, true}};
    made.top = TopMembers{std::string(field), largest, 0, true};
    return made;
}

} // namespace

Boards answerBoards(Database& db, const Numbers& numbers, const View& view, const Progress& progress)
{
    std::vector<View> views{view};
    for (const auto field : fieldsOf(view.from))
        views.push_back(boardView(view, field));
    auto answers = answerViews(db, numbers, views, progress);
    Boards made{std::move(answers.front()), {}};
    for (std::size_t i = 1; i < views.size(); ++i)
        if (answers[i].rows.size() > 1)
            made.boards.push_back({std::move(views[i]), std::move(answers[i])});
    return made;
}

View wholeOf(const Board& board)
{
    auto view = board.view;
    view.top.reset();
    return view;
}

} // namespace core

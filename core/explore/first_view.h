// Views that a page begins with: the first of a portfolio, and any of them
// for what the window speaks of.
#pragma once

#include "core/explore/view.h"
#include "core/kpi/question.h"

#include <optional>
#include <string_view>

namespace core {

class Database;
struct Numbers;

// Effective cost against the time before; without cost the pass rate of checks, without checks
// points, else health. By no field yet: what is by each of them, answerBoards() shows.
View firstView(Database& db, const Numbers& numbers);

// Sources that merely view what others bill are not counted a second time.
void leaveOutViews(View& view, const Database& db);

// Of the view only what lies in the scope and, if it has no time of its own, in the period. Throws
// Error{argument} for a scope that is not there.
void narrow(View& view, const Numbers& numbers, std::string_view scope, const std::optional<Period>& period);

} // namespace core

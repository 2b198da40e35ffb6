#include "core/store/cost_cells.h"

#include <algorithm>

namespace core {

namespace {

// The index by day means a search for each cell, which is worth it where few of the days are asked for; + keeps SQLite
// from it.
std::string sqlOf(bool allAmounts, bool byIndex)
{
    return std::string("SELECT scope, bucket, day, currency, rows, billed, effective")
           + (allAmounts ? ", list, listed, unused" : "") + " FROM cost_cell_stated WHERE " + (byIndex ? "" : "+")
           + "day BETWEEN ? AND ?";
}

bool isSmallPart(const Database& db, Day first, Day last)
{
    Statement all(db, "SELECT min(day), max(day) FROM scope_day");
    if (!all.step() || all.isNull(0))
        return false;
    const auto from = std::max<std::int64_t>(number(first), all.integer(0));
    const auto to = std::min<std::int64_t>(number(last), all.integer(1));
    return (to - from + 1) * 4 < all.integer(1) - all.integer(0) + 1;
}

} // namespace

CostCells::CostCells(const Database& db, Day first, Day last, bool allAmounts)
    : cells_(db, sqlOf(allAmounts, isSmallPart(db, first, last)))
{
    Statement scopes(db, "SELECT k.id, k.import, s.role = 'bills', k.provider, k.account FROM cost_scope k JOIN source "
                         "s ON s.id = k.source");
    while (scopes.step())
        scopes_[scopes.integer(0)].origin = {scopes.id<ImportId>(1), scopes.integer(2) != 0, scopes.text(3),
                                             scopes.text(4)};
    Statement days(db, "SELECT scope, day FROM scope_day WHERE live = 1 ORDER BY scope, day");
    while (days.step())
        scopes_[days.integer(0)].days.push_back(static_cast<Day>(days.integer(1)));
    cells_.with(number(first), number(last));
}

bool CostCells::next()
{
    while (cells_.step()) {
        if (scope_ == nullptr || cells_.integer(0) != scopeId_) {
            scopeId_ = cells_.integer(0);
            scope_ = &scopes_[scopeId_];
        }
        if (std::ranges::binary_search(scope_->days, day()))
            return true;
    }
    return false;
}

} // namespace core

#include "core/measure/spend_limits.h"

#include "core/bytes/sqlite.h"
#include "core/measure/load.h"
#include "core/measure/unassigned.h"
#include "core/stat/xmr.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <tuple>

namespace core {

namespace {

std::vector<LimitMove> movesIn(Day first, std::span<const double> values)
{
    std::vector<LimitMove> moves;
    const auto stretches = xmrStretches(values);
    for (std::size_t i = 1; i < stretches.size(); ++i)
        moves.push_back(
            {first + static_cast<int>(stretches[i].judges), stretches[i - 1].limits.upper, stretches[i].limits.upper});
    return moves;
}

} // namespace

std::vector<SpendLimitMove> spendLimitMoves(const Database& db)
{
    std::vector<SpendLimitMove> moves;
    Statement series(db,
                     "SELECT c.name, s.currency, s.first_day, s.\"values\" FROM measure_series s LEFT JOIN component "
                     "c ON c.id = s.component WHERE s.layer = 'cost' AND s.measure = 'spend'");
    while (series.step()) {
        const auto days = unpacked(static_cast<Day>(series.integer(2)), series.view(3));
        const std::string component = series.isNull(0) ? std::string(unassignedName) : series.text(0);
        for (const auto& move : movesIn(days.first, days.values))
            moves.push_back({component, series.text(1), move});
    }
    std::ranges::sort(moves, {}, [](const SpendLimitMove& one) {
        return std::tuple(one.move.day, std::string_view(one.component), std::string_view(one.currency));
    });
    return moves;
}

} // namespace core

#include "core/kpi/rows.h"

#include "core/kpi/row_walk.h"

namespace core {

NumberRows rowsBehind(Database& db, const Numbers& numbers, std::string_view kpi, const std::string& scope,
                      const Period& period, std::size_t limit, const Progress& progress, const RowPick& filter)
{
    const RowsAsked asked{std::string(kpi), scope, filter};
    return std::move(RowFinder(db, numbers, progress).find({&asked, 1}, period, limit).front());
}

std::vector<NumberRows> rowsBehindEach(Database& db, const Numbers& numbers, std::span<const RowsAsked> asked,
                                       const Period& period, std::size_t limit, const Progress& progress)
{
    return RowFinder(db, numbers, progress).find(asked, period, limit);
}

void eachRowBehind(Database& db, const Numbers& numbers, std::span<const RowsAsked> asked, const Period& period,
                   const Progress& progress, const RowsVisit& visit)
{
    RowFinder(db, numbers, progress).visit(asked, period, visit);
}

void eachRowBehind(Database& db, const Numbers& numbers, std::string_view kpi, const std::string& scope,
                   const Period& period, const Progress& progress, const RowVisit& visit)
{
    const RowsAsked asked{std::string(kpi), scope, {}};
    eachRowBehind(db, numbers, {&asked, 1}, period, progress,
                  [&](std::size_t, const NumberRow& row, const RowNames& names) { visit(row, names); });
}

std::vector<std::vector<ImportId>> importsBehind(Database& db, const Numbers& numbers,
                                                 const std::vector<std::string>& kpis, const std::string& scope,
                                                 const Period& period, const Progress& progress)
{
    std::vector<RowsAsked> asked;
    for (const auto& kpi : kpis)
        asked.push_back({kpi, scope, {}});
    return RowFinder(db, numbers, progress).imports(asked, period);
}

} // namespace core

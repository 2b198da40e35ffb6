// Figures of costs, verdicts and points.
#pragma once

#include "core/explore/fact_rows.h"
#include "core/explore/figure.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace core {

class MeasureTable;

// What of many rows is enough for every value of a subject. Money by currency and month, since rates are of months.
struct FactSums {
    using Money = std::map<std::pair<std::uint32_t, std::int32_t>, Decimal>; // currency, first day of the month
    std::int64_t parts = 0;
    Money billed, effective, list, contracted, effectiveOfQuantity, effectiveOfList;
    double quantity = 0;
    std::set<std::uint32_t> kinds; // of units, or of metrics
    std::int64_t passed = 0, failed = 0;
    double sum = 0, lost = 0; // compensated
    std::int64_t values = 0;
    double least = 0, most = 0;
    double last = 0;
    std::tuple<std::int64_t, std::int64_t, std::int64_t> lastAt{}; // time, import, row

    void add(const FactRow& row, const FactPart& part, std::uint32_t currency);
    void add(const FactSums& other);
};

// Throws Error{argument} for a file's own column that no file has, and for more than a million cells.
std::unique_ptr<FigureSource> factSource(const Database& db, const MeasureTable& table, const View& view,
                                         const std::optional<Period>& comparedDays, const Progress& progress);

} // namespace core

// Figures of costs, verdicts and points.
#pragma once

#include "core/base/progress.h"
#include "core/explore/figure.h"
#include "core/explore/view.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core {

class Database;
class MeasureTable;

struct FactQuestion {
    const View* view = nullptr; // must outlive its source
    std::optional<Period> comparedDays;
};

// Of views of one subject on the same days, with one look at the costs for all of them. Throws
// Error{argument} for a file's own column that no file has, and for more than a million cells.
std::vector<std::unique_ptr<FigureSource>> factSources(const Database& db, const MeasureTable& table,
                                                       std::span<const FactQuestion> questions,
                                                       const Progress& progress);

} // namespace core

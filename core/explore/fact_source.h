// Figures of costs, verdicts and points.
#pragma once

#include "core/base/progress.h"
#include "core/explore/figure.h"
#include "core/explore/view.h"

#include <memory>
#include <optional>

namespace core {

class Database;
class MeasureTable;

// Throws Error{argument} for a file's own column that no file has, and for more than a million cells.
std::unique_ptr<FigureSource> factSource(const Database& db, const MeasureTable& table, const View& view,
                                         const std::optional<Period>& comparedDays, const Progress& progress);

} // namespace core

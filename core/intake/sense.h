// Figures that cannot be, however well they are kept.
#pragma once

#include "core/base/progress.h"
#include "core/bytes/sqlite.h"

#include <string>
#include <vector>

namespace core {

// Looks at what is in force and says, in a sentence each: shares that are stated or bound and lie
// outside 0 to 1, or percents outside 0 to 100; money charged for days outside the billing period
// of its row or the period that the name of its file states; KPI results of a month whose numerator
// is more than their denominator although it counts a part of it (core/measure/shares.h). Reads all
// rows of cost. Throws Error{cancelled, workspace}.
std::vector<std::string> senselessFigures(Database& db, const Progress& progress);

} // namespace core

// What a drift score of Evidently says.
#pragma once

#include <optional>
#include <string_view>

namespace core {

// Has a column drifted by this score? A p-value drifts below its threshold, a distance at or above
// it. method: by its name or its identifier; empty if it is none that is known. Of the percentile
// test of texts the threshold is no score, so that nothing can be said. Source:
// evidentlyai/evidently, src/evidently/legacy/calculations/stattests/.
std::optional<bool> hasDrifted(std::string_view method, double score, double threshold);

} // namespace core

// Shares of few things: 3 models of 5 are counts, no 60 % of which
// chance could be told from change.
#pragma once

#include <cstdint>
#include <optional>

namespace core {

struct KpiDefinition;
struct KpiResult;

// From as many things on a share has natural limits and forecasts.
constexpr double fewestThings = 20;

// Is it a share of things that are counted, such as models, tests or deployments, rather than of
// money or time, and are they fewer than that?
bool isOfFewThings(const KpiDefinition& kpi, const KpiResult& result);

struct ShareOfFew {
    std::int64_t part = 0, whole = 0; // 3 of 5
    friend bool operator==(const ShareOfFew&, const ShareOfFew&) = default;
};
// What is shown of such a share instead of its value. Empty: it is of more things, or its
// value is not that quotient.
std::optional<ShareOfFew> fewThingsOf(const KpiDefinition& kpi, const KpiResult& result);

} // namespace core

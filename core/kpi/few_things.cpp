#include "core/kpi/few_things.h"

#include "core/kpi/catalogue.h"
#include "core/kpi/result.h"

#include <algorithm>
#include <cmath>

namespace core {

bool isOfFewThings(const KpiDefinition& kpi, const KpiResult& result)
{
    const auto isCounted = [](Measure measure) {
        const auto unit = infoOf(measure).unit;
        return unit == MeasureUnit::number || unit == MeasureUnit::share;
    };
    const auto measures = kpi.formula.measures();
    return kpi.unit == "%" && result.value && result.denominator && std::ranges::all_of(measures, isCounted)
           && std::abs(*result.denominator) < fewestThings;
}

std::optional<ShareOfFew> fewThingsOf(const KpiDefinition& kpi, const KpiResult& result)
{
    if (!isOfFewThings(kpi, result) || !result.numerator || *result.denominator <= 0)
        return std::nullopt;
    const double part = *result.numerator, whole = *result.denominator;
    const bool isQuotient = std::abs(100 * part / whole - *result.value) < 1e-9;
    if (!isQuotient || part != std::round(part) || whole != std::round(whole))
        return std::nullopt;
    return ShareOfFew{static_cast<std::int64_t>(part), static_cast<std::int64_t>(whole)};
}

} // namespace core

// Makes forecasts of spend for every component and keeps them as they were made.
#pragma once

#include "core/kpi/numbers.h"
#include "core/measure/frozen_forecasts.h"

#include <vector>

namespace core {

// Of every component with daily spend, as of the end of the data (kpiOutlook): where the first
// month will land that the data do not cover to its end, and if some of it is known already also
// the month after it. Empty if there is nothing to say. Cost: as kpiOutlook, once a component.
std::vector<ForecastSet> spendForecasts(const Numbers& numbers);

} // namespace core

// What the forms of `analyse` read.
#pragma once

#include "app/analyse.h"

#include "core/base/error.h"
#include "core/read/number_table.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

// A gap is NaN.
struct Series {
    std::vector<double> values;
    std::vector<std::int64_t> lines; // where each value stands in the file
};

// The column that the options name, else the first numeric one. Throws core::Error.
Series readSeries(const AnalyseOptions& options);

// Throws core::Error{argument} for a stated option that is infinite or not a number.
void requireFinite(const char* option, std::optional<double> value);

} // namespace app

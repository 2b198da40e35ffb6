// Bindings: which metric of an export becomes which measure. Data, not code.
#pragma once

#include "core/base/issue.h"
#include "core/measure/measures.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// How the points of one day become one number.
enum class BindingSum {
    sum,      // they add up
    increase, // of a counter that only grows; a fall is a reset, what it shows then has grown since
    last,     // the last of the day
    mean,     // of the day
    max,      // of the day
    count,    // how many points
    count_if, // how many satisfy the condition
};

struct BindingTest { // "< 0.3"
    enum class Comparison { equal, unequal, less, less_equal, greater, greater_equal } comparison = Comparison::equal;
    double value = 0;
    bool holds(double number) const;
};

struct Binding {
    std::string id;
    Measure measure{};
    std::string format;                        // of the import, as inspect names it; a pattern; empty: any
    std::string metric;                        // pattern on the metric's name
    std::map<std::string, std::string> labels; // label → pattern; a label that is not there does not match
    BindingSum sum = BindingSum::sum;
    std::optional<BindingTest> test; // for count_if
    double factor = 1;
    // Multiplied with what this metric says of the same run, or asset and time: rows
    // × accuracy. Empty: nothing.
    std::string times;
    std::string with; // counts only where this metric says anything of the same run or asset and time
};

// Empty with the reason in `why` if the item is refused.
// Keys: id (else measure, format and metric together), measure, format, metric, label {name:
// pattern}, aggregation (sum, increase, last, mean, max, count, count_if), test ("< 0.3") for
// count_if, factor, times, with.
std::optional<Binding> readBinding(std::string_view json, Issue& why);

} // namespace core

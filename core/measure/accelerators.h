// Hours of accelerators that were paid for, from rows of cost. See README.md, What each measure
// counts.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace core {

bool isAcceleratorService(std::string_view service); // GPU Compute, Cloud TPU, Accelerated Computing
bool isHourUnit(std::string_view unit);              // Hours, Hrs, h, 1 Hour, GPU-Hours; not 10 Hours

// A row of such a service with such a unit, of a source that bills.
struct AcceleratorRow {
    std::int64_t bucket = 0;
    Day day{};
    std::string currency;
    double hours = 0;
    std::string service, asset;
    ImportId import{};
    std::int64_t file = 0;
    std::int64_t line = 0;
};
// Rows in force on these days, until take says false. Looks at the names of services first, so
// files without any cost nothing.
void eachAcceleratorRow(const Database& db, Day first, Day last,
                        const std::function<bool(const AcceleratorRow&)>& take);

} // namespace core

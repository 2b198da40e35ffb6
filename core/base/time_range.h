// Which numbers are times: what is read lies in the years 0001 to 9999.
#pragma once

#include "core/base/time.h"

namespace core {

constexpr Milliseconds firstTime = -62'135'596'800'000; // 0001-01-01T00:00:00Z
constexpr Milliseconds lastTime = 253'402'300'799'999;  // 9999-12-31T23:59:59.999Z

constexpr bool isTime(Milliseconds at) { return firstTime <= at && at <= lastTime; }
// Of a number that need not be whole; false for NaN.
constexpr bool isTimeNumber(double at)
{
    return static_cast<double>(firstTime) <= at && at <= static_cast<double>(lastTime);
}

} // namespace core

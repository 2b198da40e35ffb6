// What CodeCarbon measured of runs (export-formats 6.7).
#pragma once

#include "core/read/format.h"

namespace core {

void readCodecarbon(Reading& reading, Table& table); // emissions.csv

} // namespace core

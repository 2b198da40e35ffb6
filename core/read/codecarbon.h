// What CodeCarbon measured of runs (README.md, Models and runs).
#pragma once

#include "core/read/format.h"

namespace core {

void readCodecarbon(Reading& reading, Table& table); // emissions.csv

} // namespace core

// Tables that Weights & Biases exports (README.md, Models and runs).
#pragma once

#include "core/read/format.h"

namespace core {

void readWandbChart(Reading& reading, Table& table);   // an x axis, then RUN - METRIC with …__MIN and …__MAX
void readWandbHistory(Reading& reading, Table& table); // _step, _runtime, _timestamp and a column a metric

} // namespace core

// Scalars as TensorBoard's page exports them (README.md, Models and runs).
#pragma once

#include "core/read/format.h"

namespace core {

void readTensorboardTable(Reading& reading, Table& table);   // Wall time,Step,Value
void readTensorboardJson(Reading& reading, const Json& top); // [[wall time, step, value], …]

} // namespace core

// Scalars as TensorBoard's page exports them (export-formats 6.5).
#pragma once

#include "core/read/format.h"

namespace core {

void readTensorboardTable(Reading& reading, Table& table);   // Wall time,Step,Value
void readTensorboardJson(Reading& reading, const Json& top); // [[wall time, step, value], …]

} // namespace core

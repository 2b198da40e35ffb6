// OpenTelemetry's JSON: metrics and spans, a document or lines (README.md, Models and runs).
#pragma once

#include "core/read/format.h"

namespace core {

bool isOtlpMetrics(const Json& value); // resourceMetrics
bool isOtlpSpans(const Json& value);   // resourceSpans
std::unique_ptr<Records> otlpMetricRecords(Reading& reading);
std::unique_ptr<Records> otlpSpanRecords(Reading& reading);

} // namespace core

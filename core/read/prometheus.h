// Numbers of Prometheus: answers of its HTTP API, and the texts that are scraped (README.md, Models
// and runs).
#pragma once

#include "core/read/format.h"

namespace core {

bool isPrometheusAnswer(const Json& top); // also one that says what went wrong
void readPrometheusAnswer(Reading& reading, const Json& top);

bool isExposition(std::string_view head);  // begins with # HELP, # TYPE, # UNIT or # EOF
bool isSampleLines(std::string_view head); // nothing but sample lines and comments
// Prometheus text, or OpenMetrics if the file ends with # EOF: then times are
// seconds, else milliseconds.
void readExposition(Reading& reading, TextSource& source);

// OpenCost's gauges llm_… state what serving a model costs on two bases. The one of usage leaves
// out idle and shared cost and does not add up to the bill, so that its samples do not land: both
// together would be counted twice.
bool isOfUsageBasis(std::string_view metric, Labels labels);
void warnOfUsageBasis(Reading& reading, std::int64_t samples); // nothing for 0

} // namespace core

// Numbers of Prometheus: answers of its HTTP API, and the texts that are scraped (README.md, Models
// and runs).
#pragma once

#include "core/read/format.h"

namespace core {

bool isPrometheusAnswer(const Json& top); // also one that says what went wrong
void readPrometheusAnswer(Reading& reading, const Json& top);

bool isExposition(std::string_view head);  // begins with # HELP, # TYPE, # UNIT or # EOF
bool isSampleLines(std::string_view head); // nothing but sample lines and comments
// Prometheus text, or OpenMetrics if the file ends with # EOF: then times are seconds, else milliseconds.
void readExposition(Reading& reading, TextSource& source);

} // namespace core

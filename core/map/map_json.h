// The reading of a map as one JSON object: what map inspect --json prints (README.md, JSON).
#pragma once

#include "core/map/owm_read.h"

#include <string>
#include <string_view>

namespace core {

class JsonWriter;

// path is printed as the first member.
void writeMapJson(JsonWriter& json, std::string_view path, const OwmReading& reading);

std::string_view linkTypeName(LinkType type); // dependency, flow, flow-past, flow-future, flow-both
std::string_view severityName(Severity severity);

} // namespace core

// Traces of Langfuse.
#pragma once

namespace core {

class Json;
struct Reading;

bool isLangfuseTrace(const Json& top);
void readLangfuseTrace(Reading& reading, const Json& top);

} // namespace core

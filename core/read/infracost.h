// Infracost's estimates.
#pragma once

namespace core {

class Json;
struct Reading;

bool isInfracost(const Json& top);
void readInfracost(Reading& reading, const Json& top);

} // namespace core

// Answers of the OpenCost and Kubecost allocation API.
#pragma once

namespace core {

class Json;
struct Reading;

bool isKubecostAllocation(const Json& top);
void readKubecostAllocation(Reading& reading, const Json& top);

} // namespace core

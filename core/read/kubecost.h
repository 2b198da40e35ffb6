// Answers of the OpenCost and Kubecost allocation API, and their tables.
#pragma once

#include <string>
#include <vector>

namespace core {

class Json;
class Table;
struct Reading;

bool isKubecostAllocation(const Json& top);
void readKubecostAllocation(Reading& reading, const Json& top);

// Costs of serving language models, from OpenCost 1.121 on: /inferenceCost/total
// and /inferenceCost/timeseries.
bool isOpencostInference(const Json& top);
void readOpencostInference(Reading& reading, const Json& top);

bool isKubecostTable(const std::vector<std::string>& names);
void readKubecostTable(Reading& reading, Table& table);

} // namespace core

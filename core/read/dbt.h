// dbt artifacts (README.md, Data quality and lineage).
#pragma once

#include "core/read/format.h"

namespace core {

void readDbtRunResults(Reading& reading, const Json& top);
void readDbtManifest(Reading& reading, const Json& top);
void readDbtSources(Reading& reading, const Json& top);

// What they share: the outcome of a result, by its status or by what stands in its
// place, and the asset that a unique_id such as model.shop.orders names. Tests are those
// of data and of code (unit_test).
Outcome dbtOutcome(const Json& result);
bool isDbtTest(std::string_view uniqueId);
AssetName dbtAsset(std::string_view uniqueId);

} // namespace core

// Google Cloud's billing export: as CSV, and as the nested JSON that BigQuery writes.
#pragma once

#include "core/read/format.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

bool isGcpBilling(const std::vector<std::string>& names);
void readGcpBilling(Reading& reading, Table& table);

bool isGcpBillingEntry(const Json& value);
std::unique_ptr<Records> gcpBillingRecords(Reading& reading);

// What both forms share: a charge category by cost_type, and the first day of an invoice month such
// as 202011, or of the month after it (empty for what is no month).
std::string_view gcpCategory(std::string_view costType);
std::string firstOfInvoiceMonth(std::string_view month);
std::string firstAfterInvoiceMonth(std::string_view month);

} // namespace core

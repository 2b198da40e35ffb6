// What an import did, as English lines: the command prints them and the window shows them.
#pragma once

#include "core/intake/receipt.h"

#include <string>
#include <vector>

namespace core {

class JsonWriter;

// What was found in one file ("focus, 12 rows, 1 rejected"), or the sentence that says why nothing of it was taken.
std::string foundText(const FileReceipt& file);

// One line an amount column and currency, exact: "billed 34567.123456 EUR".
std::vector<std::string> totalLines(const CostTotals& totals);

// Of one delivery that landed: rows, what was rejected and why (of many reasons the first), exact totals, what it
// replaced, what was given up. Empty if nothing landed. Warnings are not among them.
std::vector<std::string> receiptLines(const Receipt& receipt);

// The same for programs, as one JSON object: source, rows, refused, continues (an import or null), refusals (path,
// first line or null, code, reason, rows), totals by amount column and currency, replaced (imports, rows), given_up and
// warnings.
void writeReceipt(JsonWriter& out, const Receipt& receipt);

// The exact totals of all deliveries that landed.
CostTotals totalsOf(const ImportReport& report);

} // namespace core

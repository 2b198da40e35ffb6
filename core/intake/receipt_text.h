// What an import did, as messages: the command prints them and the window shows them.
#pragma once

#include "core/base/message.h"
#include "core/model/cost_totals.h"

#include <span>
#include <string>
#include <string_view>

namespace core {

class JsonWriter;
struct ChangedDay;
struct FileReceipt;
struct ImportReport;
struct Receipt;

// What was found in one file ("focus, 12 rows, 1 rejected"), or the sentence that says
// why nothing of it was taken.
Message foundText(const FileReceipt& file);

// One line an amount column and currency, exact: "billed 34567.123456 EUR", at least so
// much where amounts are unknown.
Messages totalLines(const CostTotals& totals, const UnknownAmounts& unknown = {});

// The name of such a total: "billed EUR" as a message.
Message totalNameText(std::string_view name);

// Of one delivery that landed, one message a line: rows, what was rejected and why (of many reasons
// the first), exact totals, what it replaced, what was given up. Empty if nothing landed. Changes
// and warnings are not among them.
Messages receiptLines(const Receipt& receipt);

// What became of money that was in force before: sums that have changed, days that have lost more
// than half of it, and days that were held back. Empty if no figure is another one.
Messages changeLines(const Receipt& receipt);
// The sums alone: "changes billed of 3 days from 12.5 to 11 EUR".
Messages changeSumLines(std::span<const ChangedDay> changes);

// The same for programs, as one JSON object: source, rows, refused, continues (an import or
// null), refusals (path, first line or null, code, reason, rows), totals by amount column and
// currency, unknown_amounts (how many, by the same), set_aside (commitment, currency, amount),
// contracted_rows, unlisted_rows, replaced (imports, rows), changes (day, column, currency,
// before, after, lost; of days whose amount is another one), held_back (day, rows, in_force),
// given_up, apart_from (a source or null), bills (of two feeds), doubled (bills that two
// sources tell alike) and warnings.
void writeReceipt(JsonWriter& out, const Receipt& receipt);

// The exact totals of all deliveries that landed.
CostTotals totalsOf(const ImportReport& report);

// Why a row was rejected, of its code and the sentence of its reader, which each language says in
// its words. Of a sentence that is not known other languages say a headline of the code; a code
// that is not known: the sentence.
Message rejectionText(std::string_view code, std::string sentence);

} // namespace core

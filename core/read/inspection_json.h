// What `inspect --json` and `import --json` print of a file. The names of the keys are a contract
// (README.md, What inspect counts).
#pragma once

#include "core/bytes/json_write.h"
#include "core/read/inspection.h"

namespace core {

// The members of the object of one file, into an object that is begun; the caller
// may add its own and ends it.
void writeInspection(JsonWriter& out, const Inspection& found);

// {"billed": {"EUR": 2}}, and [{"commitment": …, "currency": …, "amount": …}].
void writeUnknownAmounts(JsonWriter& out, const UnknownAmounts& unknown);
void writeSetAside(JsonWriter& out, const SetAside& amounts);

} // namespace core

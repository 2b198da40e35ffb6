// New limits for a chart after a known change: said once, with a reason, kept for good.
#pragma once

#include "core/base/period.h"
#include "core/base/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

class Database;

// From this period on the chart of a KPI has limits of its own points only.
struct Rebase {
    std::string kpi;
    std::string scope = "*"; // or a component's name
    Period from;
    std::string reason;  // in a person's words
    Milliseconds at = 0; // when it was said
    friend bool operator==(const Rebase&, const Rebase&) = default;
};

// Keeps it in the workspace as a frozen result of purpose "rebase". Nothing that was said is ever
// changed: withdrawing is said as well. In the caller's transaction. Throws Error{argument} without
// a reason, or when there is nothing to withdraw.
void sayRebase(Database& db, const Rebase& rebase);
void withdrawRebase(Database& db, std::string_view kpi, std::string_view scope, const Period& from,
                    std::string_view reason);

// In force, by the day they hold from; of several for the same KPI, scope and
// period the last that was said.
std::vector<Rebase> rebasesInForce(const Database& db);

} // namespace core

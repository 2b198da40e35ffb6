// Measures made again from the facts in force.
#pragma once

#include "core/base/progress.h"
#include "core/base/time.h"
#include "core/store/sqlite.h"

#include <cstdint>
#include <limits>

namespace core {

// What an import, an undo or a change of rules has touched. first and last: the days of the facts that came or went; they
// matter to points alone, everything else looks at its whole history.
struct Touched {
    Day first{}, last{};
    bool costs = false;
    bool points = false;
    bool outcomes = false;
    bool runs = false;
    bool assets = false;    // assets, descriptors, edges
    bool givens = false;    // nothing is derived from them
    bool registers = false; // components, their owners and kinds
    bool rules = false;     // allocation rules: the cells and keys of all facts were placed again
    bool bindings = false;  // what points become

    static Touched everything()
    {
        return {Day{std::numeric_limits<std::int32_t>::min() + 1}, Day{std::numeric_limits<std::int32_t>::max() - 1},
                true, true, true, true, true, true, true, true, true};
    }
};

// Writes measure_series and component_seen anew for what was touched, in the caller's transaction. The virtual tables
// cost, point and outcome must be known to the connection (registerRowTables).
void rebuildMeasures(Database& db, const Touched& touched, const Progress& progress = {});

} // namespace core

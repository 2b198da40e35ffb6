// Measures made again from the facts in force.
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"

#include <cstdint>
#include <limits>
#include <memory>

namespace core {

// What an import, an undo or a change of rules has touched. first and last: the days of the facts
// that came or went; they matter to points alone.
struct Touched {
    ImportId import{}; // that came as the newest, in the transaction at work; none: anything may have come or gone
    Day first{}, last{};
    bool costs = false;
    bool points = false;
    bool outcomes = false;
    bool assets = false;    // data sets and their columns, descriptors, edges
    bool models = false;    // models, their versions and the runs that made them
    bool registers = false; // components, their owners and kinds
    bool rules = false;     // allocation rules: the cells and keys of all facts were placed again
    bool bindings = false;  // what points become

    static Touched everything()
    {
        return {{},
                Day{std::numeric_limits<std::int32_t>::min() + 1},
                Day{std::numeric_limits<std::int32_t>::max() - 1},
                true,
                true,
                true,
                true,
                true,
                true,
                true,
                true};
    }
};

class OutcomeState;

// What one rebuild knows and the next can go on from, so that many small imports do not each read
// all outcomes again. For one connection and any number of transactions, each of which ends with a
// rebuild; forget() after a rollback. What others commit meanwhile is noticed.
class RebuildCache {
public:
    RebuildCache();
    ~RebuildCache();
    void forget();
    // The outcomes in force, those of touched.import included.
    OutcomeState& outcomes(const Database& db, const Touched& touched, const Progress& progress);
    void keep(const Database& db); // at the end of a rebuild

private:
    bool fits(const Database& db, ImportId import) const;

    std::unique_ptr<OutcomeState> outcomes_;
    std::int64_t version_ = 0, import_ = 0; // of the file; the newest import
};

// Writes measure_series and component_seen anew for what was touched, in the caller's transaction.
// The virtual tables cost, point and outcome must be known to the connection (registerRowTables).
void rebuildMeasures(Database& db, const Touched& touched, const Progress& progress = {},
                     RebuildCache* cache = nullptr);

} // namespace core

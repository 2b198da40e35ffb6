// One read-only SQL statement on a workspace, as a person typed it. See README.md, Read-only
// queries.
#pragma once

#include "core/base/progress.h"
#include "core/store/workspace.h"

#include <chrono>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct QueryLimits {
    std::chrono::milliseconds time{60'000};
    std::size_t rows = 100'000;
};

struct QueryCell {
    enum class Kind { null, integer, real, text, blob } kind = Kind::null;
    std::int64_t integer = 0;
    double real = 0;
    std::string_view text; // of text and blob; until the next row
};

struct QueryEnd {
    std::size_t rows = 0;
    bool cut = false; // there were more rows than the limit
};

// Tables and views of core/store/schema.h without the blobs of segments, and cost, point, outcome
// (rows_table.h). Beside SQLite's harmless functions there is total_of(amount): the exact sum of
// whole numbers, decimal texts and reals (each taken as the shortest decimal that reads back), as
// text; total_of(billed) and its like of cost add up the amounts as written. Throws Error{query}
// for a statement that is faulty, writes, or is refused, and when it takes too long; cancelled.
QueryEnd runQuery(const Workspace& workspace, std::string_view sql, const QueryLimits& limits, const Progress& progress,
                  const std::function<void(const std::vector<std::string>&)>& header,
                  const std::function<void(std::span<const QueryCell>)>& row);

} // namespace core

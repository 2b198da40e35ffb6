// Split cost allocation data in AWS reports: what a workload takes of the instance it runs on.
#pragma once

#include "core/base/decimal.h"
#include "core/read/cost_table.h"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace core {

// A workload's row (an ECS task, a Kubernetes pod) names its parent's resource and its share of
// what that cost; it is billed nothing. Its share becomes its own effective cost, and the
// parent's rows of the same hour or day keep what is left, so that both add up to what was paid.
// Where the parent stands in another file the share stays with the parent, and the inspection
// says so. List costs go the same way.
// Source: AWS, Cost and Usage Report user guide, Split line item details.
class SplitCosts {
public:
    // Looks through the file beforehand if it has such columns; the table knows its numbers by
    // then. list: the column of list costs, −1: none.
    SplitCosts(Reading& reading, const CostTable& rows, int list);
    // After the row's effective cost was set in this column.
    void settle(CostTable::Row& row, int effective);
    void finish() const; // after the last row

private:
    struct Origin {
        Decimal cost, listCost;          // of the workloads, not taken off yet
        std::int64_t rows = 0, open = 0; // of the parent: all, those to come
    };
    Origin* originOf(std::string_view resource, std::string_view start);
    void takeOff(CostTable::Row& row, int column, Decimal& left, bool last) const;

    Reading& reading_;
    int split_, parent_, listSplit_, resource_, start_, list_;
    std::unordered_map<std::string, Origin> origins_; // by resource and start
    std::int64_t orphans_ = 0;                        // workloads without a parent in this file
    std::string key_;
};

} // namespace core

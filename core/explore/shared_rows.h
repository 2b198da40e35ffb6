// Costs that several components share, row by row.
#pragma once

#include "core/explore/fact_rows.h"

#include <functional>
#include <span>
#include <vector>

namespace core {

// Rows wait here until all of their days have come. The parts of a row are the steps of the split
// of its day's running sum, so that a row's parts add up to the row and a day's to the split of the
// day (core/measure/README.md, Shared costs).
class SharedRows {
public:
    struct Row {
        FactRow fact;
        std::vector<std::uint32_t> members; // by field
        Bucket bucket;
        std::shared_ptr<const FactFile> file; // that of the fact
    };
    // part(members, component): the members of a part of a row.
    using MakePart = std::function<FactPart(const std::vector<std::uint32_t>& members, ComponentId component)>;

    bool empty() const { return rows_.empty(); }
    void add(Row row) { rows_.push_back(std::move(row)); }
    // Day by day; within a day in order of file and line, receivers by name.
    void split(const CostPlaces& places, const Members& currencies, const MakePart& part, const FactRows::Take& take);

private:
    static void splitDay(std::span<const Row> rows, const Weights& weights, const MakePart& part,
                         const FactRows::Take& take);

    std::vector<Row> rows_;
};

} // namespace core

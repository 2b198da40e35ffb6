// A figure of a view, and where figures come from.
#pragma once

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/kpi/source_row.h"
#include "core/kpi/status.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

using Key = std::vector<std::string>; // a member for each field

struct Figure {
    std::optional<double> value;       // empty: rows, but no figure (several units or metrics, no rate, no amount)
    std::optional<Decimal> exact;      // of money and counts of cost, check and point
    std::int64_t count = 0;            // distinct source rows
    std::optional<KpiStatus> status{}; // of KPIs
    std::optional<double> coverage{};  // of KPIs: 0 to 1
};
using Figures = std::vector<std::optional<Figure>>; // by value of the view; empty: no row at all

// What a figure stands for.
struct FigurePlace {
    std::vector<std::size_t> leaves;               // positions among the finest cells of the source
    std::vector<std::optional<std::string>> fixed; // by field of the view; empty: summed over
    bool running = false;                          // of all time from the start of the view up to the fixed one
};

// The facts that a view asks for, at the finest cells that its fields make.
class FigureSource {
public:
    virtual ~FigureSource() = default;
    // A member of each field of the view, rows then columns; no two alike.
    virtual const std::vector<Key>& leaves() const = 0;
    // What will be asked for, so that rows are looked at once for all of it.
    virtual void prepare(std::span<const FigurePlace> /*places*/) {}
    virtual Figures figures(const FigurePlace& place) = 0;
    // The finest cells of the days that are compared with: fields of time are their day.
    virtual const std::vector<Key>& comparedLeaves() const = 0;
    virtual bool anyRowIn(const Period& period) const = 0; // of the subject at all
    // leaves: those of comparedLeaves() in the period that the place is compared with.
    virtual Figures comparedFigures(const FigurePlace& place, const std::vector<std::size_t>& leaves,
                                    const Period& period) = 0;
    virtual std::string currency() const = 0; // of amounts; empty: there are none
    virtual std::int64_t matched() = 0;       // distinct source rows that pass the filters on fields
    virtual SourceRows rowsOf(const FigurePlace& place, std::size_t value) = 0;
    virtual bool addsUp(std::size_t value) const = 0; // no row is 0
};

} // namespace core

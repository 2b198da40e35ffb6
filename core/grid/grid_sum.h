// Sum, average and count of cells that a person has selected.
#pragma once

#include "core/grid/grid_rows.h"

#include <cstddef>
#include <optional>
#include <string>

namespace core {

class GridSum {
public:
    explicit GridSum(const GridRows& rows) : rows_(rows) {}
    void add(std::size_t row, std::size_t column);

    std::size_t filled() const { return filled_; }   // cells that hold anything
    std::size_t numbers() const { return numbers_; } // of these
    // Exact where all numbers are; empty without one, and where their units
    // differ: those cannot be added.
    std::optional<Cell> sum() const;
    std::optional<double> average() const;
    const std::string& unit() const { return unit_; }

private:
    const GridRows& rows_;
    std::size_t filled_ = 0, numbers_ = 0;
    Decimal exact_;
    double rough_ = 0; // of the doubles
    bool isExact_ = true, sameUnit_ = true;
    std::string unit_;
};

} // namespace core

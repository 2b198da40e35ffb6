// Whether a series has a season worth taking off.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace core {

// How much of what is left when the trend is taken off is a season, from 0 to 1, from a classical
// additive decomposition: 1 − var(rest) ÷ var(season + rest), each variance by its degrees of
// freedom (n − season of the rest, n − 1), so that noise has about 0 however few seasons there are.
// Empty: fewer than two seasons, a gap, a season below two values, or nothing left when the trend
// is off. Source: Wang, Smith and Hyndman, Data Mining and Knowledge Discovery 13 (2006), with the
// adjustment of a coefficient of determination.
std::optional<double> seasonStrength(std::span<const double> values, std::size_t season);

// A strength above 0.64 in at least three seasons; 0.64 is the threshold at which a season is
// commonly differenced away. Source: Hyndman and Athanasopoulos, Forecasting: Principles and
// Practice, 3rd edition, section 9.1.
bool hasSeason(std::span<const double> values, std::size_t season);

} // namespace core

// Fewer points for a line that looks the same.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace core {

// Which positions of a series to draw when it is `columns` pixels wide, ascending from 0: of each pixel column its
// smallest and its largest value, in the order in which they come, and one gap if it has any, so that the line breaks
// there too; besides, the first and the last value of all. At most 3 × columns + 2 positions; a series of no more than
// that is drawn whole. Gaps are NaN (infinities count as gaps). columns 0: nothing. Source: after Jugel et al., M4: A
// Visualization-Oriented Time Series Data Aggregation, VLDB 7 (2014).
std::vector<std::size_t> decimated(std::span<const double> values, std::size_t columns);

} // namespace core

// Charts as assistive technology sees them: a summary, and a child a point.
#pragma once

namespace ui {

// Teaches Qt the interface of every AccessibleChart; as often as wanted.
void installChartAccessibility();

} // namespace ui

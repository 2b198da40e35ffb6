// The names of the KPIs that come with the program, for translation.
#pragma once

#include <span>

namespace ui {

// English, in the order of the catalogue. Context of the translations: Kpi.
std::span<const char* const> kpiNames();

} // namespace ui

// The list: the only place that knows every page.
#pragma once

#include <vector>

namespace ui {

class Page;

// New pages without a parent, in order of number; the caller gives them one.
std::vector<Page*> makePages();

} // namespace ui

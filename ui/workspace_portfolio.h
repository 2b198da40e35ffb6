// A portfolio in a workspace file: the door from the window to core.
#pragma once

#include "ui/portfolio.h"

#include <filesystem>
#include <memory>

namespace ui {

// Touches no file before it is asked something.
std::shared_ptr<const Portfolio> workspacePortfolio(const std::filesystem::path& file, bool readOnly);

// The exports of the sample portfolio: beside the installed program, or in the tree that it was
// built in; empty if they are in neither place. Needs an application object.
std::filesystem::path sampleFolder();

} // namespace ui

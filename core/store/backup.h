// A whole copy of a workspace while it is in use.
#pragma once

#include "core/base/progress.h"
#include "core/store/workspace.h"

#include <filesystem>

namespace core {

// The copy is the workspace as it was at one moment; it stands at `copy` whole or not at all, and replaces what stood
// there. Throws Error{full, io, locked, cancelled, argument (the workspace itself)}.
void backUp(const Workspace& workspace, const std::filesystem::path& copy, const Progress& progress = {});

} // namespace core

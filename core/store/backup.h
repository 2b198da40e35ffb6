// A whole copy of a workspace while it is in use.
#pragma once

#include "core/base/progress.h"
#include "core/store/workspace.h"

#include <filesystem>

namespace core {

// How the name of a backup begins until it is whole. One that a killed program left is taken away
// when a workspace of its folder is opened or the next backup is made there.
constexpr const char* unfinishedBackup = ".opsatlas-backup-";

// The copy is the workspace as it was at one moment; it stands at `copy` whole or not
// at all, and replaces what stood there. Throws Error{full, io, locked, cancelled,
// argument (the workspace itself)}.
void backUp(const Workspace& workspace, const std::filesystem::path& copy, const Progress& progress = {});

} // namespace core

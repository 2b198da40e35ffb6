// Exports into the workspace: each delivery one transaction, with a receipt.
#pragma once

#include "core/base/progress.h"
#include "core/intake/receipt.h"
#include "core/store/workspace.h"

#include <filesystem>
#include <functional>
#include <span>

namespace core {

// Files are taken in order of name within each path. One file is one delivery, and one
// transaction; parts see core/intake/delivery.h. A file that is refused does not stop the
// others. Of a file that has grown only the new rows are read (core/intake/grown.h); their
// import continues the one before.
//
// After a fault nothing of the delivery at work is in the workspace; deliveries before it stay, and
// are told through `done` as they land. Throws Error: full, locked, workspace, cancelled, argument
// (unknown format). io and format of a file are in the report.
ImportReport importPaths(Workspace& workspace, std::span<const std::filesystem::path> paths,
                         const ImportOptions& options, const Progress& progress = {},
                         const std::function<void(const ImportReport&, const Receipt&)>& done = {});

} // namespace core

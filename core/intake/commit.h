// The last step of an import: everything that was read goes into the workspace in one transaction.
#pragma once

#include "core/intake/ready_file.h"
#include "core/intake/receipt.h"
#include "core/measure/rebuild.h"
#include "core/store/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

// Stores one delivery. Looks again at what is in force once the lock is held: if all these bytes
// are, nothing is written and the receipt has no import. None if the file has grown and what it
// continues has another standing by now: it must be read whole. Throws Error; the workspace is then
// as it was. asked: the source, unless feedFor (feeds.h) says that it has the other costs of these
// bills. cache: of the deliveries of one call; forgotten after a fault.
std::optional<Receipt> commitDelivery(Workspace& workspace, const std::string& asked,
                                      const std::vector<ReadyFile>& files, Milliseconds at,
                                      const ImportOptions& options, const Progress& progress, RebuildCache& cache);

// Says that the disk is full, with the figures that help: how much an import takes of which this
// much was or would be spooled, and how much there is.
[[noreturn]] void throwFull(const Workspace& workspace, std::uint64_t spooled);

} // namespace core

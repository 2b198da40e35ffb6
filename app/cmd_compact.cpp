// opsatlas compact: drops what nothing shows any more, and says what can then no longer be undone.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/print.h"

#include "core/intake/compact.h"

#include <fmt/format.h>

#include <string>

namespace app {

namespace {

std::string megabytes(std::uint64_t bytes) { return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6); }

struct CompactOptions {
    std::string workspace;
};

int runCompact(const CompactOptions& options)
{
    core::Workspace workspace(options.workspace, core::Access::write);
    const auto done = compactWorkspace(workspace, progressLine("compact"));
    for (const auto import : done.undone)
        outLine(fmt::format("Dropped: import {}, which was undone.", core::number(import)));
    for (const auto import : done.replaced)
        outLine(fmt::format("Dropped: the rows of import {}, which later imports have replaced; undoing those no "
                            "longer brings it back.",
                            core::number(import)));
    if (done.undone.empty() && done.replaced.empty())
        outLine("There was nothing to drop: everything is in force.");
    outLine(
        fmt::format("{}: {}, before {}.", options.workspace, megabytes(done.bytesAfter), megabytes(done.bytesBefore)));
    return 0;
}

} // namespace

void addCompact(Command& program)
{
    auto [command, options] =
        program.command<CompactOptions>("compact", "Drop superseded and undone data for good", runCompact);
    command.value("-w,--workspace", options.workspace, "The workspace").required();
}

} // namespace app

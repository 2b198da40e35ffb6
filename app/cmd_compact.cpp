// opsatlas compact: drops what nothing shows any more, and says what can then no longer be undone.
#include "app/commands.h"
#include "app/print.h"

#include "core/intake/compact.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace app {

namespace {

std::string megabytes(std::uint64_t bytes) { return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6); }

int compact(const std::string& file)
{
    core::Workspace workspace(file, core::Access::write);
    const auto done = compactWorkspace(workspace, progressLine("compact"));
    for (const auto import : done.undone)
        outLine(fmt::format("Dropped: import {}, which was undone.", core::number(import)));
    for (const auto import : done.replaced)
        outLine(fmt::format("Dropped: the rows of import {}, which later imports have replaced; undoing those no "
                            "longer brings it back.",
                            core::number(import)));
    if (done.undone.empty() && done.replaced.empty())
        outLine("There was nothing to drop: everything is in force.");
    outLine(fmt::format("{}: {}, before {}.", file, megabytes(done.bytesAfter), megabytes(done.bytesBefore)));
    return 0;
}

} // namespace

void addCompact(CLI::App& parser, Action& action)
{
    auto* command = parser.add_subcommand("compact", "Drop superseded and undone data for good");
    auto file = std::make_shared<std::string>();
    command->add_option("-w,--workspace", *file, "The workspace")->required();
    command->callback([file, &action] { action = [file] { return compact(*file); }; });
}

} // namespace app

// opsatlas backup: a whole copy of a workspace while it is in use.
#include "app/commands.h"
#include "app/print.h"

#include "core/store/backup.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace app {

void addBackup(CLI::App& parser, Action& action)
{
    auto* command = parser.add_subcommand("backup", "Write a whole copy of the workspace, while it is in use");
    auto file = std::make_shared<std::string>();
    auto copy = std::make_shared<std::string>();
    command->add_option("-w,--workspace", *file, "The workspace")->required();
    command->add_option("-o,--output", *copy, "The file to write; replaced if it is there")->required();
    command->callback([file, copy, &action] {
        action = [file, copy] {
            const core::Workspace workspace(*file, core::Access::read);
            backUp(workspace, *copy, progressLine("backup"));
            outLine(*copy + ": a whole copy of " + *file + ".");
            return 0;
        };
    });
}

} // namespace app

// opsatlas backup: a whole copy of a workspace while it is in use.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/print.h"

#include "core/store/backup.h"

#include <string>

namespace app {

namespace {

struct BackupOptions {
    std::string workspace, copy;
};

int runBackup(const BackupOptions& options)
{
    const core::Workspace workspace(options.workspace, core::Access::read);
    backUp(workspace, options.copy, progressLine("backup"));
    outLine(options.copy + ": a whole copy of " + options.workspace + ".");
    return 0;
}

} // namespace

void addBackup(Command& program)
{
    auto [command, options] =
        program.command<BackupOptions>("backup", "Write a whole copy of the workspace, while it is in use", runBackup);
    command.value("-w,--workspace", options.workspace, "The workspace").required();
    command.value("-o,--output", options.copy, "The file to write; replaced if it is there").required();
}

} // namespace app

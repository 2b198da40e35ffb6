// opsatlas verify: is the workspace what it was when its imports were confirmed?
#include "app/command_line.h"
#include "app/commands.h"
#include "app/print.h"

#include "core/intake/verify.h"

#include <string>

namespace app {

namespace {

struct VerifyOptions {
    std::string workspace;
};

int runVerify(const VerifyOptions& options)
{
    const core::Workspace workspace(options.workspace, core::Access::read);
    const auto faults = verifyWorkspace(workspace, progressLine("verify"));
    for (const auto& fault : faults)
        message(fault);
    if (faults.empty())
        outLine(options.workspace + ": everything is as it should be.");
    return faults.empty() ? 0 : 1;
}

} // namespace

void addVerify(Command& program)
{
    auto [command, options] = program.command<VerifyOptions>("verify", "Check the whole workspace", runVerify);
    command.value("-w,--workspace", options.workspace, "The workspace").required();
}

} // namespace app

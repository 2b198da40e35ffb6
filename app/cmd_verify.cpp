// opsatlas verify: is the workspace what it was when its imports were confirmed?
#include "app/commands.h"
#include "app/print.h"

#include "core/intake/verify.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace app {

void addVerify(CLI::App& parser, Action& action)
{
    auto* command = parser.add_subcommand("verify", "Check the whole workspace");
    auto file = std::make_shared<std::string>();
    command->add_option("-w,--workspace", *file, "The workspace")->required();
    command->callback([file, &action] {
        action = [file] {
            const core::Workspace workspace(*file, core::Access::read);
            const auto faults = verifyWorkspace(workspace, progressLine("verify"));
            for (const auto& fault : faults)
                message(fault);
            if (faults.empty())
                outLine(*file + ": everything is as it should be.");
            return faults.empty() ? 0 : 1;
        };
    });
}

} // namespace app

#include "app/arguments.h"

#include "app/command_line.h"
#include "app/print.h"

#include "core/base/unexpected.h"

#include <array>
#include <exception>

#include <malloc.h>

namespace app {

namespace {

constexpr std::array plain = {
    addInspect,    addImport,  addImports,  addUndoImport, addKpi,     addFindings, addExplain,
    addExplore,    addSignals, addRelated,  addForecast,   addAnalyse, addRows,     addQuery,
    addComponents, addSources, addSettings, addVerify,     addBackup,  addCompact,
};

// Columns of some hundred KB come and go with every segment. With the limits that malloc begins with, each goes back to
// the system and comes again page by page, which took a quarter of the time of an import of points.
void keepFreedMemory()
{
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
}

CommandLine commandLine(std::span<const AddCommand> commands, AddCommand other)
{
    CommandLine line("opsatlas", "OpsAtlas: data, models and cost of AI in one book of numbers", OPSATLAS_VERSION);
    auto program = line.program();
    if (other != nullptr)
        other(program);
    for (const auto add : commands)
        add(program);
    return line;
}

} // namespace

std::span<const AddCommand> plainCommands() { return plain; }

bool isPlainCommand(const char* name) { return commandLine(plain, nullptr).hasCommand(name); }

int run(int argc, char** argv, std::span<const AddCommand> commands, AddCommand other)
{
    keepFreedMemory();
    try {
        auto line = commandLine(commands, other);
        if (const auto exit = line.parse(argc, argv))
            return *exit;
        return line.run();
    } catch (...) {
        const auto error = core::errorOf(std::current_exception());
        message(error.what());
        return exitCode(error.fault());
    }
}

} // namespace app

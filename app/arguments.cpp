#include "app/arguments.h"

#include "app/print.h"

#include <CLI/CLI.hpp>

#include <array>
#include <new>
#include <string>

#include <malloc.h>

namespace app {

namespace {

constexpr std::array plain = {
    addInspect,  addImport,  addImports, addUndoImport, addKpi,     addExplain, addSignals, addRelated,
    addForecast, addAnalyse, addRows,    addQuery,      addSources, addVerify,  addBackup,  addCompact,
};

// Columns of some hundred KB come and go with every segment. With the limits that malloc begins with, each goes back to
// the system and comes again page by page, which took a quarter of the time of an import of points.
void keepFreedMemory()
{
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
}

} // namespace

std::span<const AddCommand> plainCommands() { return plain; }

bool isPlainCommand(const char* name)
{
    CLI::App parser;
    Action action;
    for (const auto add : plain)
        add(parser, action);
    return !parser.get_subcommands([name](const CLI::App* command) { return command->get_name() == name; }).empty();
}

int run(int argc, char** argv, std::span<const AddCommand> commands, AddCommand other)
{
    keepFreedMemory();
    CLI::App parser("OpsAtlas: data, models and cost of AI in one book of numbers", "opsatlas");
    parser.set_version_flag("--version", OPSATLAS_VERSION);
    parser.require_subcommand(0, 1);
    Action action;
    if (other != nullptr)
        other(parser, action);
    for (const auto add : commands)
        add(parser, action);
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return parser.exit(error) == 0 ? 0 : 2;
    }
    try {
        return action ? action() : 0;
    } catch (const core::Error& error) {
        message(error.what());
        return exitCode(error.fault());
    } catch (const std::bad_alloc&) {
        message("There is not enough memory for this; nothing was changed.");
        return 1;
    }
}

} // namespace app

#include "app/arguments.h"

#include "app/commands.h"
#include "app/print.h"

#include <CLI/CLI.hpp>

#include <new>

namespace app {

namespace {

// In the order in which help lists them.
constexpr std::initializer_list<AddCommand> commands = {
    addInspect,
    addImport,
    addImports,
    addUndoImport,
    addKpi,
    addExplain,
    addSignals,
    addRelated,
    addForecast,
    addAnalyse,
    addRows,
    addQuery,
    addMap,
    addBrief,
    addSnapshot,
    addSources,
    addVerify,
    addBackup,
    addCompact,
};

} // namespace

int run(int argc, char** argv)
{
    CLI::App parser("OpsAtlas: data, models and cost of AI in one book of numbers", "opsatlas");
    parser.set_version_flag("--version", OPSATLAS_VERSION);
    parser.require_subcommand(0, 1);
    Action action;
    addWindow(parser, action); // without a command
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

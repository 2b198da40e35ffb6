// The commands of the program; each stands in its own cmd_*.cpp.
#pragma once

#include <functional>

namespace CLI {
class App;
}

namespace app {

// What a chosen command does; the result is the exit code. Throws core::Error.
using Action = std::function<int()>;

// Adds a command with its options to the parser; when the command line chooses it, action is set.
using AddCommand = void (*)(CLI::App& parser, Action& action);

void addAnalyse(CLI::App& parser, Action& action);
void addBackup(CLI::App& parser, Action& action);
void addBrief(CLI::App& parser, Action& action);
void addCompact(CLI::App& parser, Action& action);
void addImport(CLI::App& parser, Action& action);
void addImports(CLI::App& parser, Action& action);
void addExplain(CLI::App& parser, Action& action);
void addForecast(CLI::App& parser, Action& action);
void addInspect(CLI::App& parser, Action& action);
void addKpi(CLI::App& parser, Action& action);
void addMap(CLI::App& parser, Action& action);
void addQuery(CLI::App& parser, Action& action);
void addRelated(CLI::App& parser, Action& action);
void addRows(CLI::App& parser, Action& action);
void addSignals(CLI::App& parser, Action& action);
void addSnapshot(CLI::App& parser, Action& action);
void addSources(CLI::App& parser, Action& action);
void addUndoImport(CLI::App& parser, Action& action);
void addVerify(CLI::App& parser, Action& action);
void addWindow(CLI::App& parser, Action& action);

} // namespace app

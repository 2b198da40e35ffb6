// The commands of the program; each stands in its own cmd_*.cpp.
#pragma once

namespace app {

class Command;

// Adds a command with its options to the program.
using AddCommand = void (*)(Command& program);

void addAnalyse(Command& program);
void addBackup(Command& program);
void addBrief(Command& program);
void addCompact(Command& program);
void addImport(Command& program);
void addImports(Command& program);
void addExplain(Command& program);
void addExplore(Command& program);
void addFindings(Command& program);
void addForecast(Command& program);
void addInspect(Command& program);
void addKpi(Command& program);
void addMap(Command& program);
void addQuery(Command& program);
void addRelated(Command& program);
void addRows(Command& program);
void addSettings(Command& program);
void addSignals(Command& program);
void addSnapshot(Command& program);
void addComponents(Command& program);
void addSources(Command& program);
void addUndoImport(Command& program);
void addVerify(Command& program);
void addWindow(Command& program);

} // namespace app

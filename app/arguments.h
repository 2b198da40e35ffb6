// The command line: which command, with what.
#pragma once

#include "app/commands.h"

#include <span>

namespace app {

// The commands that need no fonts, no painting and no window, in the
// order in which help lists them.
std::span<const AddCommand> plainCommands();

// Is this the name of one of those?
bool isPlainCommand(const char* name);

// Parses and runs one of these commands; returns the exit code. other: what is
// done where no command is named.
int run(int argc, char** argv, std::span<const AddCommand> commands, AddCommand other = nullptr);

} // namespace app

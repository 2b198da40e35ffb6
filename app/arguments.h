// The command line: which command, with what.
#pragma once

namespace app {

// Parses and runs; the result is the exit code. Opens the window where no command is named.
int run(int argc, char** argv);

} // namespace app

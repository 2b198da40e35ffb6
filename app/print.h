// How commands speak: results to standard output, messages to standard error.
#pragma once

#include "core/base/error.h"
#include "core/base/issue.h"
#include "core/base/progress.h"

#include <string>
#include <string_view>

namespace app {

void out(std::string_view text);     // to standard output, as it is
void outLine(std::string_view text); // with a line end
// FILE:LINE:COLUMN: what is wrong; what to do
void message(const core::Issue& issue);
void message(std::string_view text);

// The exit code that a fault means (the table in core/base/error.h).
int exitCode(core::Fault fault);

// Reports on a line of standard error when that is a terminal, and stops when the person presses
// Ctrl+C.
core::Progress progressLine(std::string_view what);

} // namespace app

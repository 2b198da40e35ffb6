// --decimal and --dates: how a table writes what can be read in two ways.
#pragma once

#include "core/base/time.h"
#include "core/model/number_text.h"

#include <string>

namespace app {

class Command;

struct DialectOptions {
    std::string decimal, dates;
};
void addDialect(Command& command, DialectOptions& options);

// What the options say; unknown where they say nothing. Throws Error{argument} for any other word.
core::DecimalMark decimalOf(const DialectOptions& options);
core::DateOrder datesOf(const DialectOptions& options);

} // namespace app

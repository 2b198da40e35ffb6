#include "app/dialect_options.h"

#include "app/command_line.h"

#include "core/base/error.h"

namespace app {

void addDialect(Command& command, DialectOptions& options)
{
    command.value("--decimal", options.decimal, "comma or point: of tables whose numbers can be read in both ways");
    command.value("--dates", options.dates, "day-first or month-first: of tables whose dates can be read in both ways");
}

core::DecimalMark decimalOf(const DialectOptions& options)
{
    const auto mark = options.decimal.empty() ? core::DecimalMark::unknown : core::decimalMarkNamed(options.decimal);
    if (!mark)
        throw core::Error(core::Fault::argument, "--decimal is comma or point, not \"" + options.decimal + "\".");
    return *mark;
}

core::DateOrder datesOf(const DialectOptions& options)
{
    const auto order = options.dates.empty() ? core::DateOrder::unknown : core::dateOrderNamed(options.dates);
    if (!order)
        throw core::Error(core::Fault::argument, "--dates is day-first or month-first, not \"" + options.dates + "\".");
    return *order;
}

} // namespace app

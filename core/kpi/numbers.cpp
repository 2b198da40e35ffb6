#include "core/kpi/numbers.h"

#include "core/base/error.h"
#include "core/bytes/sqlite.h"
#include "core/kpi/definitions.h"
#include "core/measure/load.h"

#include <fmt/format.h>

namespace core {

Numbers loadNumbers(Database& db)
{
    if (db.inTransaction())
        return {loadMeasures(db), catalogueOf(db)};
    const Transaction view(db, Transaction::Kind::read);
    return {loadMeasures(db), catalogueOf(db)};
}

Period periodNamed(std::string_view text, const MeasureTable& table)
{
    if (text.empty()) {
        if (const auto period = table.defaultPeriod())
            return *period;
        throw Error(Fault::argument,
                    "The workspace holds no data yet, so no period can be chosen; name one with --period.");
    }
    if (const auto month = table.defaultPeriod(); month && text == "ytd")
        return Period::yearToDate(*month);
    else if (month && text == "12m")
        return Period::twelveMonths(*month);
    if (const auto period = Period::parse(text))
        return *period;
    throw Error(Fault::argument,
                fmt::format("\"{}\" is no period; write 2026-03, 2026-Q1, 2026-W07, 2026, 2026-01..2026-03, ytd (the "
                            "year to date) or 12m (the last twelve months).",
                            text));
}

} // namespace core

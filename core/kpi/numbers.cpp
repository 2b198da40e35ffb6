#include "core/kpi/numbers.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/bytes/sqlite.h"
#include "core/kpi/definitions.h"
#include "core/measure/load.h"

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
        throw Error(Fault::argument, sentence(MessageCode::period_nothing));
    }
    if (const auto month = table.defaultPeriod(); month && text == "ytd")
        return Period::yearToDate(*month);
    else if (month && text == "12m")
        return Period::twelveMonths(*month);
    if (const auto period = Period::parse(text))
        return *period;
    throw Error(Fault::argument, sentence(MessageCode::period_wrong, text));
}

} // namespace core

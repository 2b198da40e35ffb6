// All that answers questions about a workspace's figures, loaded once.
#pragma once

#include "core/kpi/catalogue.h"
#include "core/kpi/engine.h"
#include "core/measure/measure_table.h"

#include <string_view>

namespace core {

class Database;

// A picture of one moment: later imports do not change it. Copy or keep it and ask from any thread.
struct Numbers {
    MeasureTable measures;
    Catalogue catalogue;
    bool toDate = true;                                                // as KpiEngine takes it
    KpiEngine engine() const { return {measures, catalogue, toDate}; } // must not outlive this value
};

// In one read transaction unless the caller has one.
Numbers loadNumbers(Database& db);

// The period that a person names, as Period::parse reads it; empty text: the last month that the
// data cover to its end, else the latest (core/measure/README.md, Days and periods). "ytd", the
// year to date, and "12m", twelve months, end with that month. Throws Error{argument} if the text
// is no period, or if there is no text and no data.
Period periodNamed(std::string_view text, const MeasureTable& table);

} // namespace core

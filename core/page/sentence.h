// The sentences on top of the Overview, made from results by rules.
#pragma once

#include "core/page/contents.h"

#include <string>
#include <vector>

namespace core {

// What the sentence may draw on: all results of the scope and period, not
// only those a page has room for.
struct SentenceInput {
    std::vector<ScoreTile> scores; // data, model, cost
    std::vector<KpiRow> rows;
    Period period;
    std::optional<Day> to = {}; // of a period that runs: the last day in the figures
    std::string currency;       // of the reporting
};

// One to four sentences: the weakest domain with the KPI that costs it most (score loss × weight),
// spend at risk if its target is missed, a domain that is met or close to it, and what is known
// least. With no data at all, that.
Messages sentenceFacts(const SentenceInput& input);

} // namespace core

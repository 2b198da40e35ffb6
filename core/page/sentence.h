// The one sentence on top of the Overview, composed from facts by rules.
#pragma once

#include "core/page/contents.h"

#include <string>
#include <vector>

namespace core {

// What the sentence may draw on: all results of the scope and period, not only those a page has room for.
struct SentenceInput {
    std::vector<ScoreTile> scores; // data, model, cost
    std::vector<KpiRow> rows;
    std::string period; // as printed
};

// In the order of the sentence, at most four: the weakest domain with the KPI that costs it most (score loss × weight),
// spend at risk if its target is missed, a domain that is met or close to it, and what is known least. With no data at
// all: one fact of the kind nothing_yet.
std::vector<SentenceFact> sentenceFacts(const SentenceInput& input);

// The facts as one to four short sentences, each with its full stop.
std::string sentenceOf(const std::vector<SentenceFact>& facts);

// "Data", "Models", "Cost", "Flow", "Joint", "Governance", "Health"
std::string domainTitle(const std::string& domain);

} // namespace core

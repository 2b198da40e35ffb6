// Results and scores as a person, a script or a spreadsheet reads them.
#pragma once

#include "core/kpi/catalogue.h"
#include "core/kpi/engine.h"

#include <string>

namespace core {

// {"results": [...], "scores": [...]} with the keys of the command line; what is absent is null.
std::string resultsJson(const Evaluation& evaluation);
// The results with a header; what is absent is empty.
std::string resultsCsv(const Evaluation& evaluation);
// For a terminal: a block a scope, its scores first.
std::string resultsTable(const Evaluation& evaluation, const Catalogue& catalogue, const std::string& currency);

std::string csvField(std::string_view text); // quoted where it must be (RFC 4180)

} // namespace core

// Results, scores and alerts as a person, a script or a spreadsheet reads them.
#pragma once

#include "core/kpi/alerts.h"
#include "core/kpi/catalogue.h"
#include "core/kpi/engine.h"
#include "core/kpi/question.h"

#include <string>
#include <vector>

namespace app {

// What results are compared with.
struct Compared {
    core::Comparison with; // a period as it was found
    core::Evaluation figures;
};

// {"results": [...], "scores": [...]} with the keys of the command line; what is absent is
// null. compared may be null.
std::string resultsJson(const core::Evaluation& evaluation, const Compared* compared);
// The results with a header; what is absent is empty.
std::string resultsCsv(const core::Evaluation& evaluation, const Compared* compared);
// For a terminal: a block a scope, its scores first.
std::string resultsTable(const core::Evaluation& evaluation, const Compared* compared, const core::Catalogue& catalogue,
                         const std::string& currency);

std::string alertsJson(const std::vector<core::Alert>& alerts);
std::string alertsCsv(const std::vector<core::Alert>& alerts);
std::string alertsTable(const std::vector<core::Alert>& alerts); // a sentence each

} // namespace app

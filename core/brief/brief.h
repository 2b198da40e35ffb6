// A briefing: what is printed, page by page, from one frozen result set.
#pragma once

#include "core/kpi/explain.h"
#include "core/kpi/outlook.h"
#include "core/page/contents.h"
#include "core/page/decisions.h"

#include <array>
#include <set>
#include <string>
#include <vector>

namespace core {

// Everything that stands on one printed page about one domain.
struct BriefDomain {
    ScoreTile score;
    std::vector<KpiRow> rows; // every KPI of the domain that applies, in the order of the catalogue
    std::optional<Explanation> why =
        {}; // of the KPI whose score moved most against the comparison, where its change can be taken apart
};

// How one printed number came to be.
struct BriefProof {
    KpiRow row;
    std::string definition;
    std::string formula;
    std::string source;
    std::vector<ImportId> imports; // whose facts are in it
};

struct BriefMap {
    std::string name;
    std::string text; // OWM
};

// The frozen numbers and what they rest on. Equal result sets print equal bytes.
struct Briefing {
    OverviewContent overview;
    DecisionContent decisions = {};   // what stands in front
    std::vector<BriefDomain> domains; // data, model, cost, flow, joint, gov; those with any result
    std::vector<BriefMap> maps;
    std::optional<KpiOutlook> outlook;    // of spend: where the month lands, with its band; empty without spend
    std::vector<BriefProof> proofs;       // one a printed KPI
    std::vector<ImportRow> imports;       // all in force, by id
    std::vector<RejectionRow> rejections; // rejected rows of these by file and reason, the first 40
    std::int64_t quarantined = 0;         // all of these rows
    ResultSetId resultSet{};
    std::string resultHash; // of the frozen results, hex
    Milliseconds made = 0;  // when they were frozen
    // Of the KPI set, the rules, the bindings and the targets in force, in
    // this order; 0: as delivered.
    std::array<std::int64_t, 4> definitionVersions{};
    std::string programVersion;
};

// All printed KPI numbers as CSV (scope, period, kpi, value, numerator, denominator, target,
// floor, coverage, status), for the attachment. Cells of text that a spreadsheet could take for a
// formula get a leading apostrophe.
std::string numbersCsv(const Briefing& briefing);

// Whose facts are in the printed numbers of the period.
std::set<ImportId> importsOf(const Briefing& briefing);

struct DeliveredTotal {
    std::string source;
    std::string what; // "billed EUR"
    std::string sum;  // exact

    friend bool operator==(const DeliveredTotal&, const DeliveredTotal&) = default;
};
// The exact totals of the imports of importsOf, as delivered. Never across sources: one may show
// money that another bills. Throws Error{workspace} for a total that is no number.
std::vector<DeliveredTotal> totalsBehind(const Briefing& briefing);
// Imports of importsOf of which only a part is still in force: as delivered, their
// totals count more than that.
std::vector<ImportId> partsBehind(const Briefing& briefing);

// All imports in force as CSV, for the attachment; the last column tells those of importsOf from
// those on which only the history rests. Files without their folders.
std::string importsCsv(const Briefing& briefing);

} // namespace core

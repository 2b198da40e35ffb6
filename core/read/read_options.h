// How a file is to be read.
#pragma once

#include "core/base/period.h"
#include "core/base/time.h"
#include "core/model/number_text.h"
#include "core/read/mapping.h"
#include "core/read/tail.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

// A metric whose values are shares of 0 to whole (1, or 100 of percent); format and metric are
// patterns, an empty format is any.
struct ShareMetric {
    std::string format, metric;
    double whole = 1;
};

// What the cost of an export is: as invoiced, or commitments spread over what they cover. An export
// that says both is of unknown basis.
enum class CostBasis { unknown, actual, amortised };

struct ReadOptions {
    std::string format = {};                    // read as this format; empty: found out from the content
    DecimalMark decimal = DecimalMark::unknown; // of numbers that can be read in two ways, where nothing else decides
    DateOrder dates = DateOrder::unknown;       // of dates, likewise
    std::string zone = {};                      // for times that name none, such as Europe/Berlin; empty: UTC
    std::optional<Period> period = {};          // of the figures of a file that has no dates of its own
    bool fingerprint = false;                   // the inspection shall say identity and print of the bytes
    std::string source =
        {}; // the feed the file belongs to, as far as somebody has named it; part of runs that have no id of their own
    CostBasis basis = CostBasis::unknown; // as the manifest says; unknown: told by the file
    std::optional<Mapping> mapping = {};  // read every CSV by this one, whatever format it has
    std::vector<Mapping> mappings = {};   // for a CSV that no format takes: the first that fits
    std::vector<ShareMetric> shares = {}; // points of these that lie outside are rejected
    std::optional<TailPart> tail =
        {}; // read only this of a file that is not packed and has `format`; lines are counted in the whole file
};

} // namespace core

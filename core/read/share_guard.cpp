#include "core/read/share_guard.h"

#include "core/base/text.h"
#include "core/read/reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

void ShareGuard::findShares()
{
    known_ = true;
    for (const auto& share : reading_->options.shares)
        if (share.format.empty() || globMatch(share.format, reading_->found.format))
            shares_.push_back(&share);
}

void ShareGuard::point(const PointFact& fact)
{
    if (!known_)
        findShares();
    if (shares_.empty() || !std::isfinite(fact.value))
        return next_.point(fact);
    const ShareMetric* broken = nullptr; // of several that fit, one must hold
    for (const auto* share : shares_) {
        if (!globMatch(share->metric, fact.metric))
            continue;
        if (fact.value >= 0 && fact.value <= share->whole)
            return next_.point(fact);
        broken = share;
    }
    if (broken == nullptr)
        return next_.point(fact);
    const auto part = reading_->part.empty() ? std::string() : reading_->part + ": ";
    const auto run = fact.runId.empty() ? std::string() : fmt::format(" in run {}", fact.runId);
    reading_->refuse(fact.row, 0, "share.range",
                     fmt::format("{}{} is {}{}, outside 0 to {}, so it does not count; state a share of {}, or bind "
                                 "the metric with the factor that makes it one (0.01 of percent).",
                                 part, fact.metric, shortest(fact.value), run, shortest(broken->whole),
                                 shortest(broken->whole)),
                     shortest(fact.value));
}

} // namespace core

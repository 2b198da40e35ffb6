#include "core/read/share_guard.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/reading.h"

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
    const auto metric = (reading_->part.empty() ? std::string() : reading_->part + ": ") + std::string(fact.metric);
    const auto value = shortest(fact.value), whole = shortest(broken->whole);
    reading_->refuse(fact.row, 0, "share.range",
                     fact.runId.empty() ? sentence(MessageCode::share_outside, metric, value, whole)
                                        : sentence(MessageCode::share_outside_run, metric, value, fact.runId, whole),
                     value);
}

} // namespace core

// How long work reports and is stopped.
#pragma once

#include "core/base/error.h"

#include <cstddef>
#include <functional>
#include <utility>

namespace core {

// step() reports and throws Error{cancelled} when the caller has asked for a stop: a
// long loop calls it every few hundred items and needs no other exit. total 0: not
// known. Called by one thread only.
class Progress {
public:
    using Report = std::function<bool(std::size_t done, std::size_t total)>; // false: stop
    Progress() = default;
    explicit Progress(Report report) : report_(std::move(report)) {}

    void step(std::size_t done, std::size_t total) const
    {
        if (report_ && !report_(done, total))
            throw Error(Fault::cancelled, "The work was stopped; nothing was changed.");
    }

private:
    Report report_;
};

} // namespace core

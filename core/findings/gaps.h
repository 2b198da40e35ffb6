// What nobody answers for, what nothing is known of, what is late.
#pragma once

#include "core/findings/episodes.h"
#include "core/intake/sources.h"

#include <span>
#include <vector>

namespace core {

// Components with spend and without an owner of their cost, where others have one; models of which
// nothing says whether they are right, and components whose data nothing tests, where it is known
// of others.
std::vector<Finding> gapFindings(const FindingGround& ground);

// One for each source that is late.
std::vector<Finding> lateSources(std::span<const SourceEntry> sources, std::optional<Day> dataDate);

} // namespace core

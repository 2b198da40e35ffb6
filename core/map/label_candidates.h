// The places that a text can take. Part of draw_labels.h.
#pragma once

#include "core/map/draw_labels.h"

#include <vector>

namespace core {

// dx, dy and align as in PlacedLabel. liked: what the place costs for itself, 0 the best.
struct LabelCandidate {
    double dx = 0;
    double dy = 0;
    MapAlign align = MapAlign::start;
    double liked = 0;
};

// Close to the point, the best first.
std::vector<LabelCandidate> nearCandidates(const LabelRequest& request, const LabelBlock& block);
// Further away, the best first: on rings about the point, or anywhere along the way.
std::vector<LabelCandidate> ringCandidates(const LabelRequest& request, const LabelBlock& block);

} // namespace core

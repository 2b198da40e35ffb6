// What lies around and under the elements of a map: title, axes, stages, work-style areas. Part of draw_marks.h.
#include "core/map/draw_marks.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double captionPitchOfStages = 15;
constexpr double smallTitle = 15;

} // namespace

// A long title takes two lines, then smaller letters and as many lines as it needs.
void MapDrawer::layOutTitle()
{
    for (const double size : {20.0, smallTitle}) {
        titleFont_ = font(size, true);
        title_ = wrapped(map_.title, out_.area.width(), titleFont_, width_);
        if (title_.size() <= 2)
            return;
    }
}

void MapDrawer::layOutStages()
{
    if (map_.evolutionHidden)
        return;
    const auto face = font(13, false, true);
    for (std::size_t i = 0; i < 4; ++i) {
        const double from = i == 0 ? 0 : map_.stageStarts[i - 1];
        const double room = ((i < 3 ? map_.stageStarts[i] : 1) - from) * out_.area.width() - 10;
        stages_[i] = wrapped(map_.stages[i].line1, std::max(40.0, room), face, width_);
        if (!map_.stages[i].line2.empty())
            for (auto& line : wrapped(map_.stages[i].line2, std::max(40.0, room), face, width_))
                stages_[i].push_back(std::move(line));
    }
}

void MapDrawer::frame()
{
    const auto& area = out_.area;
    double y = 28;
    for (const auto& line : title_) {
        text({area.left, y}, line, titleFont_, style_.text);
        y += std::round(titleFont_.size * 1.2);
    }
    if (style_.gradient) {
        text({area.left + 6, area.top - 4}, "Uncharted", font(11, true), style_.text);
        text({area.right, area.top - 4}, "Industrialised", font(11, true), style_.text, MapAlign::end);
    }
    if (!map_.valueChainHidden)
        verticalAxis();
    if (!map_.evolutionHidden)
        evolutionAxis();
}

void MapDrawer::verticalAxis()
{
    const auto& area = out_.area;
    line({area.left, area.bottom}, {area.left, area.top}, style_.ink).dash = MapDash::dots;
    const auto caption = [&](MapSpot at, std::string_view words, bool bold, MapAlign align) {
        if (!words.empty())
            text(at, words, font(13, bold), style_.text, align).angle = -90;
    };
    const bool own = !(map_.verticalCaption.empty() && map_.verticalLow.empty() && map_.verticalHigh.empty());
    caption({area.left - 10, area.top}, own ? map_.verticalCaption : "Value Chain", true, MapAlign::end);
    caption({area.left - 26, area.top}, map_.verticalHigh, false, MapAlign::end);
    caption({area.left - 26, area.bottom}, map_.verticalLow, false, MapAlign::start);
}

void MapDrawer::evolutionAxis()
{
    const auto& area = out_.area;
    line({area.left, area.bottom}, {area.right, area.bottom}, style_.ink);
    polygon({{area.right + 9, area.bottom}, {area.right - 1, area.bottom - 4}, {area.right - 1, area.bottom + 4}},
            style_.ink, {});
    const auto face = font(13, false, true);
    const auto bold = font(13, true);
    double lowest = 0;
    double lastRight = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const double x = area.left + (i == 0 ? 0 : map_.stageStarts[i - 1]) * area.width();
        if (i > 0)
            line({x, area.top}, {x, area.bottom + 26}, style_.faint).dash = MapDash::dots;
        double y = area.bottom + 18;
        for (const auto& words : stages_[i]) {
            text({x + 7, y}, words, face, style_.text);
            lastRight = i == 3 ? std::max(lastRight, x + 12 + width_(words, face)) : lastRight;
            y += captionPitchOfStages;
        }
        lowest = std::max(lowest, y);
    }
    // The axis' own caption stands beside the last stage's, or below all.
    const bool beside = lastRight + width_("Evolution", bold) < area.right;
    text({area.right, beside ? area.bottom + 18 : std::max(area.bottom + 50, lowest + 2)}, "Evolution", bold,
         style_.text, MapAlign::end);
}

void MapDrawer::attitudes()
{
    struct Look {
        std::uint32_t fill;
        std::uint32_t outline;
    };
    constexpr Look looks[] = {{0x3CCAF8, 0x3490DD}, {0x599AFA, 0x396DC0}, {0x936FF9, 0x4768C8}};
    for (std::uint32_t i = 0; i < map_.attitudes.size(); ++i) {
        const MapRef ref{MapKind::attitude, i, 0};
        if (!wanted(ref))
            continue;
        const auto& area = map_.attitudes[i];
        const auto a = place(area.visibility, area.maturity);
        const auto b = place(area.visibility2, area.maturity2);
        const MapBox at{std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
        const auto from = out_.marks.size();
        const auto& look = looks[static_cast<int>(area.kind)];
        box(at, rgb(look.fill, 102), rgb(look.outline, 178), 2).radius = 4;
        own(from, ref);
        target(ref, at);
    }
}

} // namespace core

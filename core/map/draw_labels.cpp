#include "core/map/draw_labels.h"

#include "core/map/label_candidates.h"
#include "core/map/label_space.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

// Up to here names may be broken and set again; up to the second figure they look for a free place
// once. Beyond, the paper is full wherever they look, and they take the default place.
constexpr std::size_t fewLabels = 300;
constexpr std::size_t manyLabels = 1'500;
constexpr int passes = 4;
constexpr std::size_t mostLooks = 200'000;       // at rings, in one drawing
constexpr std::size_t mostFreeLooks = 1'000'000; // for the nearest free place

constexpr double badPlace = 25;       // from here on a text looks for a better place
constexpr double lineCost = 5;        // of each further line of a name
constexpr double keptBonus = 20;      // what a place of the drawing before is better
constexpr double overlapUnseen = 1.9; // pixels that an author's text may lie on another

constexpr double besideTexts = 3; // pixels that texts keep free at their sides

MapBox grown(const MapBox& box, double x, double y)
{
    return {box.left - x, box.top - y, box.right + x, box.bottom + y};
}

PlacedLabel placed(const LabelRequest& request, const LabelBlock& block, const LabelCandidate& at)
{
    PlacedLabel label;
    label.lines = block.lines;
    label.dx = at.dx;
    label.dy = at.dy;
    label.align = at.align;
    label.byAuthor = request.rule == LabelRule::author;
    return label;
}

class Placer {
public:
    Placer(const std::vector<LabelRequest>& requests, LabelSpace& space, const TextWidth& width,
           const PlacedLabels* before, bool asWritten);
    PlacedLabels place();

private:
    struct Item {
        const LabelRequest* request;
        std::vector<LabelBlock> blocks;
        PlacedLabel label;
        double width = 0;
        double cost = 0; // with what is liked
        std::vector<LabelSpace::Number> boxes;
        std::optional<LabelSpace::Number> leader;
        std::size_t crowd = 0; // neighbours
    };
    struct Choice {
        PlacedLabel label;
        double width = 0;
        double cost = 1e18;
    };

    void insert(Item& item);
    void lift(Item& item);
    void take(Item& item, Choice choice);
    void consider(const Item& item, const LabelBlock& block, const LabelCandidate& at, Choice& best);
    void considerBefore(const Item& item, Choice& best);
    double costOf(const Item& item, const PlacedLabel& label, double width, double limit);
    double costByAuthor(const Item& item, const PlacedLabel& label, double width) const;
    bool standsWell(const Item& item) const;
    Choice bestOf(const Item& item);
    Choice bestByAuthor(const Item& item);
    void nearestFree(const Item& item, const LabelBlock& block, const LabelCandidate& from, double liked, Choice& best);
    void authors();
    void settle(const std::vector<LabelRule>& rules);
    void improve();
    void countCrowds();

    LabelSpace& space_;
    const TextWidth& width_;
    const PlacedLabels* before_;
    bool asWritten_;
    std::size_t looks_ = 0;
    std::size_t freeLooks_ = 0;
    std::vector<Item> items_;
    std::size_t open_ = 0; // texts that look for a place
};

bool isByAuthor(LabelRule rule) { return rule == LabelRule::author || rule == LabelRule::note; }

Placer::Placer(const std::vector<LabelRequest>& requests, LabelSpace& space, const TextWidth& width,
               const PlacedLabels* before, bool asWritten)
    : space_(space), width_(width), before_(before), asWritten_(asWritten)
{
    open_ = static_cast<std::size_t>(
        std::ranges::count_if(requests, [](const auto& one) { return !isByAuthor(one.rule); }));
    // Beyond, nothing is legible whatever is done, and the author's places are as good as any.
    asWritten_ = asWritten || requests.size() - open_ > manyLabels;
    items_.reserve(requests.size());
    for (const auto& request : requests) {
        auto& item = items_.emplace_back(Item{&request, {}, {}, 0, 0, {}, {}, 0});
        if (request.rule == LabelRule::note) // what would run off the paper goes on in further lines
            item.blocks = {blockOf(
                wrapped(request.text, std::max(140.0, space.bounds().right - 6 - request.point.x), request.font, width),
                request.font, width)};
        else
            item.blocks =
                waysToBreak(request.text, request.font, width,
                            open_ > fewLabels || request.rule == LabelRule::along || request.rule == LabelRule::value);
    }
}

void Placer::insert(Item& item)
{
    for (const auto& box : labelBoxes(*item.request, item.label, item.width))
        item.boxes.push_back(space_.addBox(box, weightOfText));
    if (const auto leader = leaderOf(*item.request, item.label, item.width))
        item.leader = space_.addLine((*leader)[0], (*leader)[1], weightOfLink);
}

void Placer::lift(Item& item)
{
    for (const auto box : item.boxes)
        space_.removeBox(box);
    item.boxes.clear();
    if (item.leader)
        space_.removeLine(*item.leader);
    item.leader.reset();
}

void Placer::take(Item& item, Choice choice)
{
    item.label = std::move(choice.label);
    item.width = choice.width;
    item.cost = choice.cost;
    insert(item);
}

// limit: a cost from which on the answer need not be exact.
double Placer::costOf(const Item& item, const PlacedLabel& label, double width, double limit)
{
    ++looks_;
    double cost = 0;
    for (const auto& box : labelBoxes(*item.request, label, width))
        cost += space_.cost(grown(box, besideTexts, 0.5));
    if (cost < limit)
        if (const auto leader = leaderOf(*item.request, label, width))
            cost += space_.costOfLine((*leader)[0], (*leader)[1], weightOfGlyph) * 0.2;
    return cost;
}

// At the author's own place only what makes it unreadable counts, and what lies a little on another is let be.
double Placer::costByAuthor(const Item& item, const PlacedLabel& label, double width) const
{
    const auto box = labelBox(*item.request, label, width);
    const auto& bounds = space_.bounds();
    double cost = 0;
    for (const auto& other : space_.boxesIn(grown(box, -overlapUnseen, -overlapUnseen), weightOfHard)) {
        const double w = std::min(box.right, other.right) - std::max(box.left, other.left);
        const double h = std::min(box.bottom, other.bottom) - std::max(box.top, other.top);
        cost += weightOfText + std::min(w, h);
    }
    const double out =
        std::max({bounds.left - box.left, box.right - bounds.right, bounds.top - box.top, box.bottom - bounds.bottom});
    return cost + (out > 0.5 ? 2 * weightOfText + out : 0);
}

void Placer::consider(const Item& item, const LabelBlock& block, const LabelCandidate& at, Choice& best)
{
    if (at.liked >= best.cost)
        return;
    auto label = placed(*item.request, block, at);
    const double cost = at.liked + costOf(item, label, block.width, best.cost - at.liked);
    if (cost < best.cost)
        best = {std::move(label), block.width, cost};
}

// The place of the drawing before, if the text is still the same.
void Placer::considerBefore(const Item& item, Choice& best)
{
    if (!before_)
        return;
    const auto found = before_->find(labelKey(item.request->ref));
    if (found == before_->end())
        return;
    for (std::size_t i = 0; i < item.blocks.size(); ++i) {
        if (item.blocks[i].lines != found->second.lines)
            continue;
        const double cost = costOf(item, found->second, item.blocks[i].width, 1e18) - keptBonus;
        best = {found->second, item.blocks[i].width, cost};
        best.label.byAuthor = false;
    }
}

// The nearest place without a text or border in the way. It touches something that is: so the places tried have their
// left and upper edge at an edge of what is near, or where they are.
void Placer::nearestFree(const Item& item, const LabelBlock& block, const LabelCandidate& from, double liked,
                         Choice& best)
{
    const auto label = placed(*item.request, block, from);
    const auto box = grown(labelBox(*item.request, label, block.width), besideTexts, 0);
    const auto& bounds = space_.bounds();
    for (const double around : {30.0, 90.0, 200.0, 420.0}) {
        if (best.cost <= liked + around * 0.5)
            return;
        std::vector<double> xs = {0};
        std::vector<double> ys = {0};
        for (const auto& other : space_.boxesIn(grown(box, around, around), weightOfHard)) {
            xs.insert(xs.end(), {other.left - box.right, other.right - box.left});
            ys.insert(ys.end(), {other.top - box.bottom, other.bottom - box.top});
        }
        xs.insert(xs.end(), {bounds.left - box.left, bounds.right - box.right});
        ys.insert(ys.end(), {bounds.top - box.top, bounds.bottom - box.bottom});
        const auto tidy = [](std::vector<double>& all) {
            std::ranges::sort(all, {}, [](double one) { return std::abs(one); });
            all.erase(std::unique(all.begin(), all.end()), all.end());
            if (all.size() > 60)
                all.resize(60);
        };
        tidy(xs);
        tidy(ys);
        for (const double x : xs) {
            if (liked + std::abs(x) >= best.cost)
                break;
            for (const double y : ys) {
                const double away = std::hypot(x, y);
                if (liked + away >= best.cost)
                    break;
                if (++freeLooks_ > mostFreeLooks)
                    return;
                const MapBox there{box.left + x, box.top + y, box.right + x, box.bottom + y};
                const double hard = space_.cost(grown(there, -0.01, -0.01), weightOfHard);
                if (hard > 0 && best.cost < weightOfHard)
                    continue;
                const double soft = hard > 0 ? 0 : 0.1 * space_.cost(there);
                if (const double cost = liked + away + hard + soft; cost < best.cost) {
                    best = {label, block.width, cost};
                    best.label.dx += x;
                    best.label.dy += y;
                    best.label.moved = away > 0;
                }
            }
        }
    }
}

Placer::Choice Placer::bestByAuthor(const Item& item)
{
    const auto& request = *item.request;
    const auto from = nearCandidates(request, item.blocks.front()).front();
    Choice best{placed(request, item.blocks.front(), from), item.blocks.front().width, 0};
    // Lines that the author broke are centred, as the reference engine does.
    if (request.rule == LabelRule::author && item.blocks.front().lines.size() > 1 && item.blocks.size() == 1) {
        best.label.align = MapAlign::middle;
        best.label.dx += 30;
        best.label.dy += 10;
    }
    if (asWritten_)
        return best;
    best.cost = costByAuthor(item, best.label, best.width);
    if (best.cost == 0)
        return best;
    const LabelCandidate start{best.label.dx, best.label.dy, best.label.align, 0};
    if (request.rule == LabelRule::author && item.blocks.size() > 1) {
        for (std::size_t i = 1; i < item.blocks.size(); ++i)
            nearestFree(item, item.blocks[i], start, lineCost * static_cast<double>(i + 1), best);
        // As names of more than 14 letters were set until 2025; offsets of older maps were chosen for that.
        nearestFree(item, wordByWord(request.text, request.font, width_),
                    {start.dx + 30, start.dy + 10, MapAlign::middle, 0}, lineCost * 3, best);
    }
    nearestFree(item, item.blocks.front(), start, 0, best);
    return best;
}

Placer::Choice Placer::bestOf(const Item& item)
{
    const auto& request = *item.request;
    if (isByAuthor(request.rule))
        return bestByAuthor(item);
    Choice best;
    considerBefore(item, best);
    const bool isName = request.rule == LabelRule::around || request.rule == LabelRule::above;
    for (std::size_t i = 0; i < item.blocks.size(); ++i)
        for (auto at : nearCandidates(request, item.blocks[i])) {
            at.liked += lineCost * static_cast<double>(i);
            consider(item, item.blocks[i], at, best);
        }
    if (best.cost < badPlace || open_ > fewLabels)
        return best;
    for (std::size_t i = 0; i < item.blocks.size() && looks_ < mostLooks; ++i)
        for (auto at : ringCandidates(request, item.blocks[i])) {
            at.liked += lineCost * static_cast<double>(i);
            if (at.liked >= best.cost)
                break;
            consider(item, item.blocks[i], at, best);
        }
    if (best.cost >= weightOfHard && (isName || request.rule == LabelRule::beside || request.rule == LabelRule::inside))
        for (const auto& block : item.blocks)
            nearestFree(item, block, nearCandidates(request, block).front(), 20, best);
    return best;
}

// All at their authors' places; then those that are in the way of earlier ones give way, the last first.
void Placer::authors()
{
    for (const auto rule : {LabelRule::note, LabelRule::author}) {
        std::vector<Item*> placedNow;
        for (auto& item : items_)
            if (item.request->rule == rule) {
                const bool wrote = std::exchange(asWritten_, true);
                take(item, bestByAuthor(item));
                asWritten_ = wrote;
                placedNow.push_back(&item);
            }
        if (asWritten_)
            continue;
        for (auto it = placedNow.rbegin(); it != placedNow.rend(); ++it) {
            lift(**it);
            take(**it, bestByAuthor(**it));
        }
    }
}

void Placer::countCrowds()
{
    if (items_.size() > 2 * fewLabels)
        return;
    constexpr double near = 90;
    for (auto& item : items_)
        item.crowd = static_cast<std::size_t>(std::ranges::count_if(items_, [&](const Item& other) {
            return std::abs(other.request->point.x - item.request->point.x) < near
                   && std::abs(other.request->point.y - item.request->point.y) < near / 2;
        }));
}

void Placer::settle(const std::vector<LabelRule>& rules)
{
    std::vector<Item*> open;
    for (auto& item : items_)
        if (std::ranges::find(rules, item.request->rule) != rules.end())
            open.push_back(&item);
    std::ranges::stable_sort(open, [](const Item* a, const Item* b) {
        return std::pair(b->crowd, a->request->point.y) < std::pair(a->crowd, b->request->point.y);
    });
    for (auto* item : open) {
        if (open_ > manyLabels) {
            const auto& block = item->blocks.front();
            item->label = placed(*item->request, block, nearCandidates(*item->request, block).front());
            item->width = block.width;
        } else {
            take(*item, bestOf(*item));
        }
    }
}

void Placer::improve()
{
    for (int pass = 0; pass < passes; ++pass) {
        bool moved = false;
        for (auto& item : items_) {
            if (asWritten_ && isByAuthor(item.request->rule))
                continue;
            if (!isByAuthor(item.request->rule) && item.cost < badPlace && pass > 0)
                continue;
            lift(item);
            auto best = bestOf(item);
            moved = moved || !(best.label == item.label);
            take(item, std::move(best));
        }
        if (!moved)
            return;
    }
}

PlacedLabels Placer::place()
{
    countCrowds();
    authors();
    settle({LabelRule::along, LabelRule::value, LabelRule::beside, LabelRule::inside});
    settle({LabelRule::around, LabelRule::above});
    if (open_ <= fewLabels)
        improve();
    PlacedLabels all;
    all.reserve(items_.size());
    for (auto& item : items_)
        all[labelKey(item.request->ref)] = std::move(item.label);
    return all;
}

} // namespace

PlacedLabels placeLabels(const std::vector<LabelRequest>& requests, LabelSpace& space, const TextWidth& width,
                         const PlacedLabels* before, bool asWritten)
{
    return Placer(requests, space, width, before, asWritten).place();
}

} // namespace core

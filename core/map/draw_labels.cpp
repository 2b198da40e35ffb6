#include "core/map/draw_labels.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

constexpr double cellSize = 48;
// Up to here labels are placed twice; up to the second figure they look for a free place once. Beyond, the paper is
// full wherever they look, and they take the default place.
constexpr std::size_t fewLabels = 300;
constexpr std::size_t manyLabels = 1'500;

// Does the segment pass through the box? By clipping (Liang and Barsky 1984).
bool crosses(const std::array<MapSpot, 2>& line, const MapBox& box)
{
    const double dx = line[1].x - line[0].x;
    const double dy = line[1].y - line[0].y;
    double enter = 0;
    double leave = 1;
    const auto clip = [&](double p, double q) {
        if (p == 0)
            return q >= 0;
        const double t = q / p;
        if (p < 0)
            enter = std::max(enter, t);
        else
            leave = std::min(leave, t);
        return enter <= leave;
    };
    return clip(-dx, line[0].x - box.left) && clip(dx, box.right - line[0].x) && clip(-dy, line[0].y - box.top)
           && clip(dy, box.bottom - line[0].y);
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> found;
    for (const auto word : split(text, ' '))
        if (!word.empty())
            found.emplace_back(word);
    return found;
}

std::string join(const std::vector<std::string>& parts, std::size_t from, std::size_t to)
{
    std::string out;
    for (auto i = from; i < to; ++i)
        out += (i > from ? " " : "") + parts[i];
    return out;
}

struct Sized {
    std::vector<std::string> lines;
    double width = 0;
};

// Words with their widths: a line is as wide as its words and the blanks between them, so a text is measured once.
struct Measured {
    std::vector<std::string> words;
    std::vector<double> widths;
    double blank = 0;
    double span(std::size_t from, std::size_t to) const
    {
        double sum = blank * static_cast<double>(to - from - 1);
        for (auto i = from; i < to; ++i)
            sum += widths[i];
        return sum;
    }
};

// The words from a place on at most count lines, as even as they allow.
Sized balanced(const Measured& text, std::size_t from, std::size_t count)
{
    const auto end = text.words.size();
    Sized best{{join(text.words, from, end)}, text.span(from, end)};
    if (count <= 1 || end - from < 2)
        return best;
    std::size_t cut = 0;
    for (auto i = from + 1; i < std::min(end, from + 12); ++i) {
        const auto rest = balanced(text, i, count - 1);
        const double widest = std::max(text.span(from, i), rest.width);
        if (widest < best.width) {
            best = rest;
            best.width = widest;
            cut = i;
        }
    }
    if (cut > 0)
        best.lines.insert(best.lines.begin(), join(text.words, from, cut));
    return best;
}

std::vector<std::string> ownLines(const std::string& text)
{
    std::vector<std::string> lines;
    for (const auto line : split(text, '\n'))
        lines.emplace_back(trim(line));
    return lines;
}

// As the reference engine sets it: a long name word by word, centred 30 px right of and 10 px below the offset.
PlacedLabel byAuthor(const LabelRequest& request)
{
    PlacedLabel label;
    label.byAuthor = true;
    label.dx = request.author->x;
    label.dy = request.author->y;
    label.lines = ownLines(request.text);
    if (label.lines.size() == 1 && codePoints(request.text) > 14)
        label.lines = words(request.text);
    if (label.lines.size() > 1 || codePoints(request.text) > 14) {
        label.align = MapAlign::middle;
        label.dx += 30;
        label.dy += 10;
    }
    return label;
}

// plain: as it stands, on one line.
std::vector<Sized> lineChoices(const LabelRequest& request, const TextWidth& width, bool plain)
{
    if (request.text.find('\n') != std::string::npos) {
        Sized block{ownLines(request.text), 0};
        for (const auto& line : block.lines)
            block.width = std::max(block.width, width(line, request.font));
        return {block};
    }
    if (plain)
        return {Sized{{request.text}, width(request.text, request.font)}};
    Measured text{words(request.text), {}, width(" ", request.font)};
    if (text.words.empty())
        return {Sized{{""}, 0}};
    for (const auto& word : text.words)
        text.widths.push_back(width(word, request.font));
    std::vector<Sized> choices = {balanced(text, 0, 1)};
    const double whole = choices.front().width;
    if (text.words.size() > 1 && whole > 80)
        choices.push_back(balanced(text, 0, 2));
    if (text.words.size() > 2 && whole > 190)
        choices.push_back(balanced(text, 0, 3));
    if (whole > 260 && choices.size() > 1)
        choices.erase(choices.begin());
    return choices;
}

MapBox boxOf(const PlacedLabel& label, double widest, MapSpot point, const MapFont& font)
{
    const double x = point.x + label.dx;
    const double left = label.align == MapAlign::start ? x : label.align == MapAlign::end ? x - widest : x - widest / 2;
    const double top = point.y + label.dy - font.size * 0.78;
    const double below = linePitch(font) * static_cast<double>(label.lines.size() - 1);
    return {left, top, left + widest, point.y + label.dy + below + font.size * 0.24};
}

// The eight places in the order in which they are liked.
std::vector<PlacedLabel> places(const LabelRequest& request, const Sized& block)
{
    const double size = request.font.size;
    const double pitch = linePitch(request.font);
    const double below = pitch * static_cast<double>(block.lines.size() - 1);
    const double gap = request.reach + 5;
    const double beside = 5.0 * request.times;
    const double over = -10.0 * request.times;
    const double under = request.reach + size + 1;
    const double middle = size * 0.35 - below / 2;
    const auto at = [&](double dx, double dy, MapAlign align) {
        return PlacedLabel{block.lines, dx, dy, align, false};
    };
    std::vector<PlacedLabel> all = {at(beside, over - below, MapAlign::start), at(gap, middle, MapAlign::start),
                                    at(-gap, middle, MapAlign::end),           at(-beside, over - below, MapAlign::end),
                                    at(0, over - below, MapAlign::middle),     at(0, under, MapAlign::middle),
                                    at(beside, under, MapAlign::start),        at(-beside, under, MapAlign::end)};
    if (request.above)
        std::swap(all[0], all[4]);
    return all;
}

} // namespace

LabelObstacles::LabelObstacles(MapBox bounds)
    : bounds_(bounds), columns_(std::clamp(static_cast<int>(bounds.width() / cellSize) + 1, 1, 400)),
      rows_(std::clamp(static_cast<int>(bounds.height() / cellSize) + 1, 1, 400)),
      grid_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_))
{}

template <typename Visit>
void LabelObstacles::cells(const MapBox& box, Visit visit) const
{
    const auto index = [](double at, int count) {
        return static_cast<int>(std::clamp(std::floor(at / cellSize), 0.0, count - 1.0));
    };
    const int left = index(box.left - bounds_.left, columns_);
    const int right = index(box.right - bounds_.left, columns_);
    const int bottom = index(box.bottom - bounds_.top, rows_);
    for (int row = index(box.top - bounds_.top, rows_); row <= bottom; ++row)
        for (int column = left; column <= right; ++column)
            visit(static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_)
                  + static_cast<std::size_t>(column));
}

std::size_t LabelObstacles::addBox(const MapBox& box)
{
    const auto number = static_cast<std::uint32_t>(boxes_.size());
    boxes_.push_back(box);
    gone_.push_back(false);
    seenBox_.push_back(0);
    cells(box, [&](std::size_t cell) { grid_[cell].boxes.push_back(number); });
    return number;
}

void LabelObstacles::removeBox(std::size_t number) { gone_[number] = true; }

void LabelObstacles::addLine(MapSpot from, MapSpot to, double weight)
{
    const auto number = static_cast<std::uint32_t>(lines_.size());
    lines_.push_back({from, to});
    weights_.push_back(weight);
    seenLine_.push_back(0);
    // Column by column, so that a long slanting line fills the cells along it and no more.
    if (from.x > to.x)
        std::swap(from, to);
    const double slope = to.x > from.x ? (to.y - from.y) / (to.x - from.x) : 0;
    double x = from.x;
    do {
        const double next = std::min(to.x, bounds_.left + (std::floor((x - bounds_.left) / cellSize) + 1) * cellSize);
        const double y1 = to.x > from.x ? from.y + (x - from.x) * slope : from.y;
        const double y2 = to.x > from.x ? from.y + (next - from.x) * slope : to.y;
        cells({x, std::min(y1, y2), x, std::max(y1, y2)}, [&](std::size_t cell) {
            if (grid_[cell].lines.empty() || grid_[cell].lines.back() != number)
                grid_[cell].lines.push_back(number);
        });
        if (next <= x)
            break;
        x = next;
    } while (x < to.x);
}

double LabelObstacles::cost(const MapBox& box) const
{
    double total = 0;
    ++look_;
    const double area = std::max(1.0, box.width() * box.height());
    cells(box, [&](std::size_t cell) {
        for (const auto number : grid_[cell].boxes) {
            if (std::exchange(seenBox_[number], look_) == look_ || gone_[number] || !boxes_[number].meets(box))
                continue;
            const auto& other = boxes_[number];
            const double w = std::min(box.right, other.right) - std::max(box.left, other.left);
            const double h = std::min(box.bottom, other.bottom) - std::max(box.top, other.top);
            total += 4 + 8 * w * h / std::min(area, std::max(1.0, other.width() * other.height()));
        }
        for (const auto number : grid_[cell].lines)
            if (std::exchange(seenLine_[number], look_) != look_ && crosses(lines_[number], box))
                total += 1.2 * weights_[number];
    });
    const auto beyond = [&](double by) { return by > 0 ? 12 + by : 0; };
    return total + beyond(bounds_.left - box.left) + beyond(box.right - bounds_.right) + beyond(bounds_.top - box.top)
           + beyond(box.bottom - bounds_.bottom);
}

double linePitch(const MapFont& font) { return std::max(15.0, std::round(font.size * 1.18)); }

MapBox labelBox(const PlacedLabel& label, MapSpot point, const MapFont& font, const TextWidth& width)
{
    double widest = 0;
    for (const auto& line : label.lines)
        widest = std::max(widest, width(line, font));
    return boxOf(label, widest, point, font);
}

std::vector<std::string> wrapped(std::string_view text, double most, const MapFont& font, const TextWidth& width)
{
    std::vector<std::string> lines;
    for (const auto paragraph : split(text, '\n')) {
        std::string line;
        for (const auto& word : words(paragraph)) {
            const auto longer = line.empty() ? word : line + " " + word;
            if (!line.empty() && width(longer, font) > most) {
                lines.push_back(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.push_back(line);
    }
    return lines;
}

PlacedLabels placeLabels(const std::vector<LabelRequest>& requests, LabelObstacles& obstacles, const TextWidth& width)
{
    PlacedLabels placed;
    placed.reserve(requests.size());
    std::vector<const LabelRequest*> open;
    for (const auto& request : requests) {
        if (!request.author) {
            open.push_back(&request);
            continue;
        }
        const auto label = byAuthor(request);
        obstacles.addBox(labelBox(label, request.point, request.font, width));
        placed[labelKey(request.ref)] = label;
    }
    std::ranges::stable_sort(open, {}, [](const LabelRequest* request) { return request->point.y; });
    std::vector<std::size_t> numbers(open.size());
    std::vector<std::vector<Sized>> choices;
    for (const auto* request : open) {
        choices.push_back(lineChoices(*request, width, open.size() > fewLabels));
        if (open.size() > manyLabels)
            placed[labelKey(request->ref)] = places(*request, choices.back().front()).front();
    }
    if (open.size() > manyLabels)
        return placed;
    // Twice: the first labels were placed when the later ones were not there yet.
    for (int pass = 0; pass < (open.size() > fewLabels ? 1 : 2); ++pass) {
        for (std::size_t i = 0; i < open.size(); ++i) {
            const auto& request = *open[i];
            if (pass > 0)
                obstacles.removeBox(numbers[i]);
            double least = 1e18;
            PlacedLabel best;
            MapBox bestBox;
            for (std::size_t choice = 0; choice < choices[i].size() && least > 0; ++choice) {
                double liked = 0.5 * static_cast<double>(choice);
                for (auto& place : places(request, choices[i][choice])) {
                    if (liked >= least)
                        break;
                    const auto box = boxOf(place, choices[i][choice].width, request.point, request.font);
                    const double cost = obstacles.cost(box) + liked;
                    if (cost < least) {
                        least = cost;
                        best = std::move(place);
                        bestBox = box;
                    }
                    liked += 0.15;
                }
            }
            numbers[i] = obstacles.addBox(bestBox);
            placed[labelKey(request.ref)] = std::move(best);
        }
    }
    return placed;
}

} // namespace core

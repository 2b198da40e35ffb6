#include "core/stat/run_rules.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace core {

namespace {

// Which points complete a pattern of `length` points in a row that all satisfy `fits`, given the point before (NaN at
// the start or after a gap). The first point of a pattern is asked with `first` true.
using Fits = std::function<bool(double value, double before, bool first)>;

std::vector<std::size_t> consecutive(std::span<const double> values, std::size_t length, const Fits& fits)
{
    std::vector<std::size_t> found;
    std::size_t run = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            run = 0;
            continue;
        }
        if (run > 0 && fits(values[i], values[i - 1], false))
            ++run;
        else
            run = fits(values[i], std::nan(""), true) ? 1 : 0;
        if (run >= length)
            found.push_back(i);
    }
    return found;
}

int sideOf(double value, double center) { return value > center ? 1 : value < center ? -1 : 0; }

std::vector<std::size_t> alternations(std::span<const double> values, std::size_t length)
{
    std::vector<std::size_t> found;
    std::size_t run = 0; // points of the zigzag that ends here
    int step = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool joined = i > 0 && !std::isnan(values[i]) && !std::isnan(values[i - 1]);
        const int now = joined ? sideOf(values[i], values[i - 1]) : 0;
        if (std::isnan(values[i]))
            run = 0;
        else if (now == 0)
            run = 1;
        else
            run = step == -now ? run + 1 : 2;
        step = now;
        if (run >= length)
            found.push_back(i);
    }
    return found;
}

std::vector<std::size_t> lastPoints(std::size_t at, std::size_t count)
{
    std::vector<std::size_t> points;
    for (std::size_t i = at + 1 - count; i <= at; ++i)
        points.push_back(i);
    return points;
}

std::vector<RunSignal> whole(RunRule rule, const std::vector<std::size_t>& triggers, std::size_t length)
{
    std::vector<RunSignal> signals;
    for (const auto at : triggers)
        signals.push_back({rule, at, lastPoints(at, length)});
    return signals;
}

std::vector<RunSignal> someOf(std::span<const double> values, const ChartLines& lines, RunRule rule, std::size_t need,
                              std::size_t window, double sigmas)
{
    const auto zone = [&](double value) {
        return value > lines.center + sigmas * lines.sigma ? 1 : value < lines.center - sigmas * lines.sigma ? -1 : 0;
    };
    std::vector<RunSignal> signals;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int side = std::isnan(values[i]) ? 0 : zone(values[i]);
        if (side == 0)
            continue;
        std::vector<std::size_t> members;
        for (std::size_t back = 0; back < window && back <= i && !std::isnan(values[i - back]); ++back)
            if (zone(values[i - back]) == side)
                members.insert(members.begin(), i - back);
        if (members.size() >= need)
            signals.push_back({rule, i, std::move(members)});
    }
    return signals;
}

std::vector<RunSignal> signalsOf(std::span<const double> values, const ChartLines& lines, RunRule rule)
{
    const auto within = [&](double value) {
        return value > lines.center - lines.sigma && value < lines.center + lines.sigma;
    };
    const auto outside = [&](double value) {
        return value < lines.center - lines.sigma || value > lines.center + lines.sigma;
    };
    switch (rule) {
    case RunRule::beyond_3_sigma:
        return whole(rule,
                     consecutive(values, 1,
                                 [&](double value, double, bool first) {
                                     return first && (value > lines.upper || value < lines.lower);
                                 }),
                     1);
    case RunRule::run_one_side_8: return whole(rule, oneSideRuns(values, lines.center, 8), 8);
    case RunRule::two_of_three_beyond_2_sigma: return someOf(values, lines, rule, 2, 3, 2);
    case RunRule::four_of_five_beyond_1_sigma: return someOf(values, lines, rule, 4, 5, 1);
    case RunRule::trend_7: return whole(rule, trends(values, 7), 7);
    case RunRule::alternating_14: return whole(rule, alternations(values, 14), 14);
    case RunRule::fifteen_within_1_sigma:
        return whole(rule, consecutive(values, 15, [&](double value, double, bool) { return within(value); }), 15);
    case RunRule::eight_outside_1_sigma_both_sides: {
        auto found = consecutive(values, 8, [&](double value, double, bool) { return outside(value); });
        std::erase_if(found, [&](std::size_t at) {
            const auto points = values.subspan(at - 7, 8);
            const auto above = std::ranges::count_if(points, [&](double value) { return value > lines.center; });
            return above == 0 || above == 8;
        });
        return whole(rule, found, 8);
    }
    }
    return {};
}

} // namespace

std::string_view ruleName(RunRule rule)
{
    switch (rule) {
    case RunRule::beyond_3_sigma: return "beyond_3_sigma";
    case RunRule::run_one_side_8: return "run_one_side_8";
    case RunRule::two_of_three_beyond_2_sigma: return "two_of_three_beyond_2_sigma";
    case RunRule::four_of_five_beyond_1_sigma: return "four_of_five_beyond_1_sigma";
    case RunRule::trend_7: return "trend_7";
    case RunRule::alternating_14: return "alternating_14";
    case RunRule::fifteen_within_1_sigma: return "fifteen_within_1_sigma";
    case RunRule::eight_outside_1_sigma_both_sides: return "eight_outside_1_sigma_both_sides";
    }
    return "";
}

std::vector<std::size_t> oneSideRuns(std::span<const double> values, double center, std::size_t length)
{
    return consecutive(values, length, [&](double value, double before, bool first) {
        const int side = sideOf(value, center);
        return side != 0 && (first || side == sideOf(before, center));
    });
}

std::vector<std::size_t> trends(std::span<const double> values, std::size_t length)
{
    std::vector<std::size_t> found;
    for (const int direction : {1, -1}) {
        const auto one = consecutive(values, length, [&](double value, double before, bool first) {
            return first || sideOf(value, before) == direction;
        });
        found.insert(found.end(), one.begin(), one.end());
    }
    std::ranges::sort(found);
    return found;
}

std::vector<RunSignal> runSignals(std::span<const double> values, const ChartLines& lines,
                                  std::span<const RunRule> rules)
{
    std::vector<RunSignal> signals;
    for (const auto rule : rules) {
        auto found = signalsOf(values, lines, rule);
        std::ranges::move(found, std::back_inserter(signals));
    }
    std::ranges::stable_sort(
        signals, [](const RunSignal& a, const RunSignal& b) { return a.at != b.at ? a.at < b.at : a.rule < b.rule; });
    return signals;
}

} // namespace core

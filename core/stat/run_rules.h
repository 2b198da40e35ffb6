// Patterns in a series that chance alone seldom makes.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace core {

// In the order in which signals at one position are listed.
enum class RunRule {
    beyond_3_sigma,
    run_one_side_8,
    two_of_three_beyond_2_sigma,
    four_of_five_beyond_1_sigma,
    trend_7,
    alternating_14,
    fifteen_within_1_sigma,
    eight_outside_1_sigma_both_sides,
};
constexpr RunRule allRunRules[] = {RunRule::beyond_3_sigma,
                                   RunRule::run_one_side_8,
                                   RunRule::two_of_three_beyond_2_sigma,
                                   RunRule::four_of_five_beyond_1_sigma,
                                   RunRule::trend_7,
                                   RunRule::alternating_14,
                                   RunRule::fifteen_within_1_sigma,
                                   RunRule::eight_outside_1_sigma_both_sides};
constexpr RunRule defaultRunRules[] = {RunRule::beyond_3_sigma, RunRule::run_one_side_8,
                                       RunRule::two_of_three_beyond_2_sigma};
std::string_view ruleName(RunRule rule); // "beyond_3_sigma", …

struct ChartLines {
    double center = 0;
    double sigma = 0; // for the zones
    double lower = 0; // for beyond_3_sigma, which uses the limits themselves
    double upper = 0;
};

struct RunSignal {
    RunRule rule{};
    std::size_t at = 0;               // index of the point that completes the pattern, from 0
    std::vector<std::size_t> members; // all points of the pattern, trigger included, ascending
    friend bool operator==(const RunSignal&, const RunSignal&) = default;
};

// Every completed pattern, by position, then in the order of the rules. All comparisons are strict:
// a point on the centre breaks a run, one on a limit is inside. Gaps are NaN and end every pattern
// and window. In k-of-n rules the trigger lies beyond the zone itself, the window is the last n
// points (fewer at the start) and the members are its points beyond the zone on that side. Source:
// Nelson, The Shewhart Control Chart: Tests for Special Causes, JQT 16 (1984); Western Electric,
// Statistical Quality Control Handbook (1956).
std::vector<RunSignal> runSignals(std::span<const double> values, const ChartLines& lines,
                                  std::span<const RunRule> rules);

// The same rules with other lengths: which points complete a run on one side of `length` points, a
// trend of `length` points.
std::vector<std::size_t> oneSideRuns(std::span<const double> values, double center, std::size_t length);
std::vector<std::size_t> trends(std::span<const double> values, std::size_t length);

} // namespace core

// What is asked of a portfolio.
#pragma once

#include "core/base/period.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace core {

// What figures are held against.
enum class Against {
    previous, // the period before; of a period that runs the same part of it
    year_ago, // the same months, or days, a year before
    period,   // one that a person chose
    target,   // of each KPI, in force in the period
    budget,   // of spend alone, for the same time
};

struct Comparison {
    Against against = Against::previous;
    std::optional<Period> period = {}; // of Against::period alone

    Comparison() = default;
    Comparison(Against with) : against(with) {}
    Comparison(const Period& with) : against(Against::period), period(with) {}
    bool isPeriod() const { return against != Against::target && against != Against::budget; }
    // "previous", "year_ago", "target", "budget", or a period as it is written.
    std::string text() const;
    static std::optional<Comparison> parse(std::string_view text);
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

// One KPI of one scope in one period, against something.
struct Question {
    std::string kpi;         // id; empty where the question is not about one KPI
    std::string scope = "*"; // as scopeNamed reads it: the portfolio, a component or a group
    Period period;
    Comparison comparison = {};

    Question of(std::string id) const { return {std::move(id), scope, period, comparison}; }
    Question in(const Period& other) const { return {kpi, scope, other, {}}; }
    friend bool operator==(const Question&, const Question&) = default;
};

} // namespace core

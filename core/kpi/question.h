// What is asked of a portfolio.
#pragma once

#include "core/base/period.h"

#include <optional>
#include <string>
#include <utility>

namespace core {

// One KPI of one scope in one period, against another period.
struct Question {
    std::string kpi;         // id; empty where the question is not about one KPI
    std::string scope = "*"; // as scopeNamed reads it: the portfolio, a component or a group
    Period period;
    std::optional<Period> comparison = {}; // empty: the period before

    Period before() const { return comparison.value_or(period.previous()); }
    Question of(std::string id) const { return {std::move(id), scope, period, comparison}; }
    Question in(const Period& other) const { return {kpi, scope, other, {}}; }
    friend bool operator==(const Question&, const Question&) = default;
};

} // namespace core

// What a cost import replaces, scope by scope and day by day.
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace core {

// All rows of a source with the same three.
struct CostScope {
    std::string provider;
    std::string account; // the billing account
    std::string period;  // first day of the billing period, 2026-03-01
    std::int64_t rows = 0;
    std::map<Day, std::int64_t> days = {}; // on which it has rows, and how many
    friend bool operator==(const CostScope& a, const CostScope& b)
    {
        return a.provider == b.provider && a.account == b.account && a.period == b.period;
    }
};

// The scopes of a file, numbered in the order in which they come, and the days on which each has
// rows. A scope and a day are a place, numbered likewise.
class CostScopes {
public:
    std::uint32_t number(const std::string& provider, const std::string& account, const std::string& period)
    {
        const auto [known, isNew] =
            numbers_.try_emplace({provider, account, period}, static_cast<std::uint32_t>(scopes_.size()));
        if (isNew)
            scopes_.push_back({provider, account, period});
        return known->second;
    }
    std::uint32_t place(std::uint32_t scope, Day day)
    {
        const auto key = std::uint64_t{scope} << 32U | static_cast<std::uint32_t>(core::number(day));
        const auto [known, isNew] = placeNumbers_.try_emplace(key, static_cast<std::uint32_t>(places_.size()));
        if (isNew)
            places_.push_back({scope, day});
        return known->second;
    }
    void count(std::uint32_t place) { ++places_[place].rows; }
    // With the rows counted so far.
    std::vector<CostScope> all() const
    {
        auto counted = scopes_;
        for (const auto& [scope, day, rows] : places_) {
            counted[scope].rows += rows;
            counted[scope].days[day] += rows;
        }
        return counted;
    }

private:
    struct Place {
        std::uint32_t scope = 0;
        Day day{};
        std::int64_t rows = 0;
    };
    std::vector<CostScope> scopes_;
    std::map<std::tuple<std::string, std::string, std::string>, std::uint32_t> numbers_;
    std::vector<Place> places_;
    std::unordered_map<std::uint64_t, std::uint32_t> placeNumbers_;
};

} // namespace core

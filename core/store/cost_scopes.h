// What a cost import replaces, scope by scope.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace core {

// All rows of a source with the same three.
struct CostScope {
    std::string provider;
    std::string account; // the billing account
    std::string period;  // first day of the billing period, 2026-03-01
    std::int64_t rows = 0;
    friend bool operator==(const CostScope& a, const CostScope& b)
    {
        return a.provider == b.provider && a.account == b.account && a.period == b.period;
    }
};

// The scopes of a file, numbered in the order in which they come.
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
    void count(std::uint32_t scope) { ++scopes_[scope].rows; }
    const std::vector<CostScope>& all() const { return scopes_; }

private:
    std::vector<CostScope> scopes_;
    std::map<std::tuple<std::string, std::string, std::string>, std::uint32_t> numbers_;
};

} // namespace core

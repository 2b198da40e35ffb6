// Texts with numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

// Texts of one kind, each with a number that counts up from 0.
class Members {
public:
    std::uint32_t number(std::string_view text);
    const std::string& text(std::uint32_t number) const { return *texts_[number]; }
    std::size_t size() const { return texts_.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
    std::vector<const std::string*> texts_; // keys of numbers_, which stay where they are
};

} // namespace core

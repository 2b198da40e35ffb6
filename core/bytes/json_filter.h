// What Boost.JSON 1.81 does not take, turned into what it does.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// A copy of a JSON text in which the bare words NaN, Infinity and -Infinity are numbers that nobody
// writes, and each half of a UTF-16 pair that stands alone (\ud83d) is \ufffd.
class FilteredJson {
public:
    static bool isNeeded(std::string_view text); // quick; may be true for nothing
    explicit FilteredJson(std::string_view text);

    const std::string& text() const { return text_; }
    std::size_t placeInOriginal(std::size_t place) const; // for messages
    // The word that a number of the copy stands for.
    static std::optional<std::string_view> word(std::string_view number);

private:
    std::string text_;
    std::vector<std::pair<std::size_t, std::size_t>> words_; // place behind it in the copy, and in the original
};

} // namespace core

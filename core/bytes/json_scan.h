// Where values stand in a JSON text that is known to be one, by their number
// in order of their beginnings.
#pragma once

#include <cstddef>
#include <string_view>

namespace core {

// Walks forward from value to value; asking for an earlier one starts again. The
// text must stay as long as this.
class JsonScan {
public:
    explicit JsonScan(std::string_view json) : json_(json) {}

    // The offset of the first byte of value `number`, counted from 1 in order of beginnings:
    // lists, objects, texts, numbers and words, but not the names of members. The size of the text
    // if there are not that many.
    std::size_t beginOf(std::size_t number);

private:
    std::size_t behindText(std::size_t quote) const;

    std::string_view json_;
    std::size_t at_ = 0;     // behind the beginning of the last value, or behind it if it is a text
    std::size_t number_ = 0; // of the last value
    std::size_t begin_ = 0;  // of the last value
};

} // namespace core

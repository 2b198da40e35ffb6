// A change of a text: some bytes give way to others.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct TextEdit {
    std::size_t offset = 0; // bytes from the start of the text before the edit
    std::size_t length = 0; // bytes that go
    std::string inserted;   // bytes that come
    friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

// Several edits of one text, all offsets counted in the text before any of them. One that overlaps
// an earlier one is left out.
using TextEdits = std::vector<TextEdit>;

// Makes the edits and returns those that take them back. Edits beyond the end of the text are cut
// to it.
TextEdits applyEdits(std::string& text, TextEdits edits);

} // namespace core

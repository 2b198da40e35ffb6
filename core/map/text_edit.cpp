#include "core/map/text_edit.h"

#include <algorithm>

namespace core {

TextEdits applyEdits(std::string& text, TextEdits edits)
{
    std::ranges::stable_sort(edits, {}, &TextEdit::offset);
    TextEdits inverse;
    std::ptrdiff_t shift = 0;
    std::size_t free = 0; // the first byte that no edit has touched yet
    for (const auto& edit : edits) {
        if (edit.offset < free)
            continue;
        free = edit.offset + edit.length;
        const auto at =
            std::min(static_cast<std::size_t>(static_cast<std::ptrdiff_t>(edit.offset) + shift), text.size());
        const auto length = std::min(edit.length, text.size() - at);
        inverse.push_back({at, edit.inserted.size(), text.substr(at, length)});
        text.replace(at, length, edit.inserted);
        shift += static_cast<std::ptrdiff_t>(edit.inserted.size()) - static_cast<std::ptrdiff_t>(length);
    }
    // Each inverse counts in the text after all edits before it, which is the final text up to its place.
    return inverse;
}

} // namespace core

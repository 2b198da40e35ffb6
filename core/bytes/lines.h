// A text line by line, however long the file is.
#pragma once

#include "core/bytes/text_source.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core {

struct Line {
    std::string_view text; // without its LF; a CR before it stays. Until the next call
    bool tooLong = false;  // then text is the last piece of it
    bool ended = true;     // by a line end of its own
};

// Memory: a buffer of a quarter megabyte, up to most bytes for one line.
// Throws what the source throws.
class Lines {
public:
    Lines(TextSource& source, std::size_t most); // of a longer line only a piece is given
    std::optional<Line> next();

private:
    void fill();

    TextSource& source_;
    std::size_t most_;
    std::string buffer_;
    std::size_t size_ = 0, at_ = 0;
    bool atEnd_ = false;
};

} // namespace core

// What is new of a file that has grown: the rows behind the part that was read before.
#pragma once

#include "core/bytes/hash.h"
#include "core/bytes/open.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace core {

// gap: from behind the header of a table (from the start, of lines) to the first
// new row, which begins a line.
struct TailPart {
    Gap gap;
    std::int64_t lines = 0;       // that end before the first new row
    std::int64_t headerLines = 0; // of these, the ones that are read
    std::shared_ptr<Fingerprint>
        known; // has seen the bytes before it, and sees the others when they are read; may be null
};

// The bytes at the beginning of a table of this format that end with its header's line: as much of
// the top as must be read to read a tail. 0: the header does not end within this text.
std::size_t headerBytes(std::string_view head, std::string_view format);

} // namespace core

// Memory for texts that many views point to.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace core {

// Texts stay where they are until clear(), also when the arena is moved or swapped. The memory
// is kept for the next texts.
class TextArena {
public:
    // Memory for a text that the caller writes. He may use less of it, and says so by keepOnly().
    char* room(std::size_t bytes)
    {
        while (chunk_ < chunks_.size() && chunks_[chunk_].size - used_ < bytes) {
            ++chunk_;
            used_ = 0;
        }
        if (chunk_ == chunks_.size()) {
            const auto size = std::max(chunkBytes, bytes);
            chunks_.push_back({std::make_unique_for_overwrite<char[]>(size), size});
        }
        return chunks_[chunk_].bytes.get() + used_;
    }
    // Keeps the first bytes of the room given last.
    void keepOnly(std::size_t bytes)
    {
        used_ += bytes;
        bytes_ += bytes;
    }
    std::string_view keep(std::string_view text)
    {
        if (text.empty())
            return {};
        auto* const kept = static_cast<char*>(std::memcpy(room(text.size()), text.data(), text.size()));
        keepOnly(text.size());
        return {kept, text.size()};
    }
    std::size_t bytes() const { return bytes_; } // of all texts
    void clear() { chunk_ = used_ = bytes_ = 0; }

private:
    static constexpr std::size_t chunkBytes = std::size_t{16} * 1024;
    struct Chunk {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    std::vector<Chunk> chunks_;
    std::size_t chunk_ = 0; // at work
    std::size_t used_ = 0;  // of it
    std::size_t bytes_ = 0;
};

} // namespace core

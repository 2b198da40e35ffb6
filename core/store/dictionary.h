// The distinct texts of one column of a file, numbered in the order in which they come.
#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace core {

class Dictionary {
public:
    Dictionary();

    std::uint32_t number(std::string_view text); // the text's number, a new one if it is new
    std::string_view entry(std::uint32_t number) const { return entries_[number]; } // as long as the dictionary lives
    std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()); }
    std::size_t bytes() const { return bytes_; } // of all texts
    // The entries that came since the last call.
    std::vector<std::string_view> newEntries();

private:
    void grow();
    std::string_view keep(std::string_view text);

    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = empty;
    };
    static constexpr std::uint32_t empty = 0xffffffff;
    std::vector<Slot> slots_;
    std::vector<std::string_view> entries_;
    std::vector<std::unique_ptr<char[]>> blocks_;
    char* next_ = nullptr; // free from here on in the last block
    std::size_t left_ = 0;
    std::size_t bytes_ = 0;
    std::size_t flushed_ = 0;
};

// Numbers for tuples of numbers: the distinct keys of a file.
class TupleNumbers {
public:
    explicit TupleNumbers(std::size_t width) : width_(width), slots_(1024, empty) {}
    std::uint32_t number(const std::uint32_t* tuple);
    // The same, quickly where the tuple is the one of this number or the next:
    // files name their series in turn.
    std::uint32_t numberNear(std::uint32_t number, const std::uint32_t* tuple)
    {
        return isAt(number, tuple) ? number : isAt(number + 1, tuple) ? number + 1 : this->number(tuple);
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(tuples_.size() / (width_ == 0 ? 1 : width_)); }
    std::uint32_t at(std::uint32_t number, std::size_t place) const { return tuples_[number * width_ + place]; }

private:
    bool isAt(std::uint32_t number, const std::uint32_t* tuple) const
    {
        const auto from = number * width_;
        return from < tuples_.size()
               && std::equal(tuple, tuple + width_, tuples_.begin() + static_cast<std::ptrdiff_t>(from));
    }

    static constexpr std::uint32_t empty = 0xffffffff;
    std::size_t width_;
    std::vector<std::uint32_t> tuples_;
    std::vector<std::uint32_t> slots_;
};

} // namespace core

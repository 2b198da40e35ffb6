#include "core/store/dictionary.h"

#include <xxhash.h>

#include <algorithm>
#include <cstring>

namespace core {

namespace {

constexpr std::size_t blockBytes = 64 * 1024;

} // namespace

Dictionary::Dictionary() : slots_(64) {}

std::string_view Dictionary::keep(std::string_view text)
{
    bytes_ += text.size();
    if (text.empty())
        return {};
    if (text.size() > left_) {
        left_ = std::max(blocks_.empty() ? std::size_t(1024) : blockBytes, text.size());
        blocks_.push_back(std::make_unique_for_overwrite<char[]>(left_));
        // The rest of a block that was too small stays unused.
        std::memcpy(blocks_.back().get(), text.data(), text.size());
        next_ = blocks_.back().get() + text.size();
    } else {
        std::memcpy(next_, text.data(), text.size());
        next_ += text.size();
    }
    left_ -= text.size();
    return {next_ - text.size(), text.size()};
}

void Dictionary::grow()
{
    std::vector<Slot> slots(slots_.size() * 2);
    const auto mask = slots.size() - 1;
    for (const auto& slot : slots_) {
        if (slot.number == empty)
            continue;
        auto at = slot.hash & mask;
        while (slots[at].number != empty)
            at = (at + 1) & mask;
        slots[at] = slot;
    }
    slots_ = std::move(slots);
}

std::uint32_t Dictionary::number(std::string_view text)
{
    const auto hash = static_cast<std::uint32_t>(XXH3_64bits(text.data(), text.size()));
    auto mask = slots_.size() - 1;
    auto at = hash & mask;
    for (; slots_[at].number != empty; at = (at + 1) & mask) {
        if (slots_[at].hash == hash && entries_[slots_[at].number] == text)
            return slots_[at].number;
    }
    if (2 * entries_.size() >= slots_.size()) {
        grow();
        mask = slots_.size() - 1;
        at = hash & mask;
        while (slots_[at].number != empty)
            at = (at + 1) & mask;
    }
    slots_[at] = {hash, size()};
    entries_.push_back(keep(text));
    return size() - 1;
}

std::vector<std::string_view> Dictionary::newEntries()
{
    std::vector<std::string_view> out(entries_.begin() + static_cast<std::ptrdiff_t>(flushed_), entries_.end());
    flushed_ = entries_.size();
    return out;
}

std::uint32_t TupleNumbers::number(const std::uint32_t* tuple)
{
    if (2 * (size() + 1) > slots_.size()) {
        std::vector<std::uint32_t> slots(slots_.size() * 2, empty);
        for (std::uint32_t n = 0; n < size(); ++n) {
            auto at = XXH3_64bits(tuples_.data() + n * width_, width_ * sizeof(std::uint32_t)) & (slots.size() - 1);
            while (slots[at] != empty)
                at = (at + 1) & (slots.size() - 1);
            slots[at] = n;
        }
        slots_ = std::move(slots);
    }
    auto at = XXH3_64bits(tuple, width_ * sizeof(std::uint32_t)) & (slots_.size() - 1);
    for (; slots_[at] != empty; at = (at + 1) & (slots_.size() - 1)) {
        if (std::equal(tuple, tuple + width_, tuples_.data() + slots_[at] * width_))
            return slots_[at];
    }
    slots_[at] = size();
    tuples_.insert(tuples_.end(), tuple, tuple + width_);
    return slots_[at];
}

} // namespace core

#include "core/store/key_set.h"

#include <algorithm>

namespace core {

bool KeySet::insert(RowKey key)
{
    if (key == RowKey{}) {
        const bool fresh = !zero_;
        zero_ = true;
        return fresh;
    }
    if (2 * (used_ + 1) > slots_.size())
        grow();
    const auto mask = slots_.size() - 1;
    auto at = static_cast<std::size_t>(key.a) & mask;
    for (; slots_[at] != RowKey{}; at = (at + 1) & mask)
        if (slots_[at] == key)
            return false;
    slots_[at] = key;
    ++used_;
    return true;
}

bool KeySet::contains(RowKey key) const
{
    if (key == RowKey{} || slots_.empty())
        return key == RowKey{} && zero_;
    const auto mask = slots_.size() - 1;
    auto at = static_cast<std::size_t>(key.a) & mask;
    for (; slots_[at] != RowKey{}; at = (at + 1) & mask)
        if (slots_[at] == key)
            return true;
    return false;
}

void KeySet::clear()
{
    if (used_ > 0)
        std::ranges::fill(slots_, RowKey{});
    used_ = 0;
    zero_ = false;
}

void KeySet::grow()
{
    std::vector<RowKey> slots(std::max<std::size_t>(1024, slots_.size() * 2));
    const auto mask = slots.size() - 1;
    for (const auto& key : slots_) {
        if (key == RowKey{})
            continue;
        auto at = static_cast<std::size_t>(key.a) & mask;
        while (slots[at] != RowKey{})
            at = (at + 1) & mask;
        slots[at] = key;
    }
    slots_ = std::move(slots);
}

} // namespace core

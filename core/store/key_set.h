// Many keys of which only equality matters, by their 128-bit hashes: a flat table, a quarter
// of what a set of nodes takes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace core {

// A hash of what makes a point or an outcome the same as another: the
// newest import that says it wins.
struct RowKey {
    std::uint64_t a = 0;
    std::uint64_t b = 0;
    friend bool operator==(const RowKey&, const RowKey&) = default;
};
struct RowKeyHash {
    std::size_t operator()(const RowKey& key) const { return key.a; }
};

class KeySet {
public:
    bool insert(RowKey key); // false: it was there
    bool contains(RowKey key) const;
    void clear(); // keeps the memory

private:
    void grow();

    std::vector<RowKey> slots_; // both zero: free
    std::size_t used_ = 0;
    bool zero_ = false; // the key that looks like a free slot is there
};

} // namespace core

// Where the money and facts of each key of a file go, as the rules say: a cache, made
// again from the keys at will.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"
#include "core/store/segment.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core {

// The bucket of a key from a day on, until the next assignment. C++ says assignment where the
// tables say place: their names are stored bytes and stay.
struct KeyAssignment {
    Day from{};
    std::int64_t bucket = 0;
};
constexpr Day always = static_cast<Day>(-2'000'000'000);

// Of the keys of one file and kind, by number.
class KeyAssignments {
public:
    std::size_t size() const { return ends_.size(); }
    std::span<const KeyAssignment> operator[](std::size_t key) const
    {
        const auto first = key == 0 ? 0 : ends_[key - 1];
        return std::span(assignments_).subspan(first, ends_[key] - first);
    }
    // Those of the next key, in order of days; the first one starts at always.
    void add(std::span<const KeyAssignment> assignments);
    std::span<const KeyAssignment> all() const { return assignments_; }

private:
    std::vector<std::uint32_t> ends_;
    std::vector<KeyAssignment> assignments_;
};

// In place of what was there.
void storeKeyAssignments(Database& db, FileId file, RowKind kind, const KeyAssignments& assignments);
// Without any key if they were never assigned. Damage throws Error{workspace}.
KeyAssignments keyAssignmentsOf(const Database& db, FileId file, RowKind kind);
// 0: none on that day.
std::int64_t bucketAt(std::span<const KeyAssignment> assignments, Day day);

// Takes over what stands in the table alloc of workspaces of version 3, a row an assignment.
void packOldAssignments(Database& db);

} // namespace core

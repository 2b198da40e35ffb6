// Where the money and facts of each key of a file go, as the rules say: a cache, made again from the keys at will.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"
#include "core/store/segment.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core {

// From a day on, until the next entry.
struct KeyPlace {
    Day from{};
    std::int64_t bucket = 0;
};
constexpr Day always = static_cast<Day>(-2'000'000'000);

// Of the keys of one file and kind, by number.
class KeyPlaces {
public:
    std::size_t size() const { return ends_.size(); }
    std::span<const KeyPlace> operator[](std::size_t key) const
    {
        const auto first = key == 0 ? 0 : ends_[key - 1];
        return std::span(places_).subspan(first, ends_[key] - first);
    }
    void add(
        std::span<const KeyPlace> places); // those of the next key, in order of days; the first one starts at always
    std::span<const KeyPlace> all() const { return places_; }

private:
    std::vector<std::uint32_t> ends_;
    std::vector<KeyPlace> places_;
};

// In place of what was there.
void storePlaces(Database& db, FileId file, RowKind kind, const KeyPlaces& places);
// Without any key if they were never placed. Damage throws Error{workspace}.
KeyPlaces placesOf(const Database& db, FileId file, RowKind kind);
// 0: none on that day.
std::int64_t bucketAt(std::span<const KeyPlace> places, Day day);

// Takes over what stands in the table alloc of workspaces of version 3, a row a place.
void packOldPlaces(Database& db);

} // namespace core

#include "core/store/point_conflicts.h"

#include "core/store/fact_write.h"
#include "core/store/key_set.h"
#include "core/store/segment_read.h"

#include <xxhash.h>

#include <cmath>
#include <unordered_map>

namespace core {

namespace {

constexpr int columnOf(PointColumn column) { return static_cast<int>(column); }

struct Seen {
    double value = 0;
    std::int64_t row = 0;
};

// What is equal of points that are one, by hashes of its texts.
struct KeyParts {
    XXH64_hash_t metric = 0, run = 0, key = 0;
    std::int64_t at = 0, step = 0, hasStep = 0;
};

XXH64_hash_t hashOf(std::string_view text) { return XXH3_64bits(text.data(), text.size()); }

bool isSame(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

// Asset, labels and component, by the number of the key in its file.
std::vector<XXH64_hash_t> keyHashes(FileRows& file)
{
    std::vector<XXH64_hash_t> hashes(file.keys());
    const auto& roles = keyRoles(RowKind::point);
    for (std::size_t key = 0; key < hashes.size(); ++key)
        for (std::size_t place = 0; place < roles.size(); ++place) {
            const auto& text = file.entries(file.columnOf(roles[place])).at(file.keyEntry(key, place));
            hashes[key] = XXH3_64bits_withSeed(text.data(), text.size(), hashes[key]);
        }
    return hashes;
}

class Search {
public:
    explicit Search(const Progress& progress) : progress_(progress) {}

    void look(FileRows& file, std::int64_t id, bool tell)
    {
        if (keysOf_ != number(file.id()))
            keys_ = keyHashes(file);
        keysOf_ = number(file.id());
        progress_.step(0, 0);
        SegmentRows segment(file, id);
        const auto& times = segment.integers(columnOf(PointColumn::at));
        const auto& steps = segment.integers(columnOf(PointColumn::step));
        const auto& values = segment.reals(columnOf(PointColumn::value));
        const auto& lines = segment.integers(lineColumn);
        const auto& keys = segment.numbers(keyColumn);
        for (std::size_t row = 0; row < segment.rows(); ++row) {
            const auto metric = segment.text(columnOf(PointColumn::metric), row);
            const KeyParts parts{hashOf(metric),         hashOf(segment.text(columnOf(PointColumn::run), row)),
                                 keys_.at(keys[row]),    times[row].value_or(0),
                                 steps[row].value_or(0), steps[row] ? 1 : 0};
            const auto hash = XXH3_128bits(&parts, sizeof parts);
            const Seen now{values[row].value_or(0), lines[row].value_or(0)};
            const auto [known, isNew] = seen_.try_emplace({hash.low64, hash.high64}, now);
            if (isNew)
                continue;
            if (tell && !isSame(known->second.value, now.value))
                found.push_back(
                    {known->second.row, now.row, std::string(metric), parts.at, known->second.value, now.value});
            known->second = now;
        }
    }

    std::vector<PointConflict> found;

private:
    const Progress& progress_;
    std::unordered_map<RowKey, Seen, RowKeyHash> seen_;
    std::vector<XXH64_hash_t> keys_;
    std::int64_t keysOf_ = 0; // file
};

} // namespace

std::vector<PointConflict> pointConflicts(const Database& db, std::span<const FileId> files, const Progress& progress)
{
    Search search(progress);
    Statement segments(db,
                       "SELECT id FROM segment WHERE file = ?1 AND kind = ?2 AND last_day >= (SELECT min(first_day) "
                       "FROM segment WHERE file = ?3 AND kind = ?2) AND first_day <= (SELECT max(last_day) FROM "
                       "segment WHERE file = ?3 AND kind = ?2) ORDER BY seq");
    for (const auto id : files) {
        FileRows file(db, id, RowKind::point);
        segments.with(id, static_cast<int>(RowKind::point), files.back());
        while (segments.step())
            search.look(file, segments.integer(0), id == files.back());
    }
    return std::move(search.found);
}

} // namespace core

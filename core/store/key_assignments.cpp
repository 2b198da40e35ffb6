#include "core/store/key_assignments.h"

#include "core/store/segment_read.h"

#include <limits>

namespace core {

namespace {

// Three lists of numbers, each packed by itself: how many assignments a key has, and their days and buckets.
struct Lists {
    std::vector<std::uint32_t> counts, days, buckets;
};

std::int64_t hashOf(Bytes counts, Bytes days, Bytes buckets)
{
    return core::hashOf(0, counts) ^ core::hashOf(1, days) ^ core::hashOf(2, buckets);
}

} // namespace

void KeyAssignments::add(std::span<const KeyAssignment> assignments)
{
    assignments_.insert(assignments_.end(), assignments.begin(), assignments.end());
    ends_.push_back(static_cast<std::uint32_t>(assignments_.size()));
}

void storeKeyAssignments(Database& db, FileId file, RowKind kind, const KeyAssignments& assignments)
{
    Statement(db, "DELETE FROM key_place WHERE file = ? AND kind = ?").run(file, static_cast<int>(kind));
    if (assignments.size() == 0)
        return;
    Lists lists;
    for (std::size_t key = 0; key < assignments.size(); ++key)
        lists.counts.push_back(static_cast<std::uint32_t>(assignments[key].size()));
    for (const auto& one : assignments.all()) {
        if (one.bucket < 0 || one.bucket > std::numeric_limits<std::uint32_t>::max())
            throw Error(Fault::internal, "There are more places for money than four thousand million.");
        lists.days.push_back(static_cast<std::uint32_t>(number(one.from)));
        lists.buckets.push_back(static_cast<std::uint32_t>(one.bucket));
    }
    Encoder encoder;
    const auto counts = encoder.numbers(lists.counts), days = encoder.numbers(lists.days),
               buckets = encoder.numbers(lists.buckets);
    Statement(
        db,
        "INSERT INTO key_place(file, kind, keys, places, hash, counts, days, buckets) VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
        .run(file, static_cast<int>(kind), static_cast<std::int64_t>(assignments.size()),
             static_cast<std::int64_t>(assignments.all().size()),
             hashOf(bytesOf(counts), bytesOf(days), bytesOf(buckets)), bytesOf(counts), bytesOf(days),
             bytesOf(buckets));
}

KeyAssignments keyAssignmentsOf(const Database& db, FileId file, RowKind kind)
{
    KeyAssignments assignments;
    Statement query(db, "SELECT keys, places, hash, counts, days, buckets FROM key_place WHERE file = ? AND kind = ?");
    query.with(file, static_cast<int>(kind));
    if (!query.step())
        return assignments;
    const auto damaged = [&] { FileRows(db, file, kind).damaged(noColumn, std::nullopt); };
    constexpr std::int64_t most = std::int64_t(1) << 26;
    const auto keys = query.integer(0), all = query.integer(1);
    if (keys < 0 || all < 0 || keys > most || all > most
        || hashOf(query.blob(3), query.blob(4), query.blob(5)) != query.integer(2))
        damaged();
    Lists lists;
    try {
        lists.counts = decodeEntries(query.blob(3), static_cast<std::size_t>(keys));
        lists.days = decodeEntries(query.blob(4), static_cast<std::size_t>(all));
        lists.buckets = decodeEntries(query.blob(5), static_cast<std::size_t>(all));
    } catch (const Error&) {
        damaged();
    }
    std::vector<KeyAssignment> own;
    std::size_t next = 0;
    for (const auto count : lists.counts) {
        if (count > lists.days.size() - next)
            damaged();
        own.clear();
        for (const auto end = next + count; next < end; ++next)
            own.push_back({static_cast<Day>(static_cast<std::int32_t>(lists.days[next])), lists.buckets[next]});
        assignments.add(own);
    }
    if (next != lists.days.size())
        damaged();
    return assignments;
}

std::int64_t bucketAt(std::span<const KeyAssignment> assignments, Day day)
{
    std::int64_t bucket = 0;
    for (const auto& one : assignments) {
        if (one.from > day)
            break;
        bucket = one.bucket;
    }
    return bucket;
}

void packOldAssignments(Database& db)
{
    Statement files(db, "SELECT DISTINCT file, kind FROM alloc");
    while (files.step()) {
        const auto file = files.id<FileId>(0);
        const auto kind = static_cast<RowKind>(files.integer(1));
        KeyAssignments assignments;
        std::vector<KeyAssignment> own;
        Statement query(db,
                        "SELECT key, first_day, bucket FROM alloc WHERE file = ? AND kind = ? ORDER BY key, first_day");
        query.with(file, static_cast<int>(kind));
        for (bool more = query.step(); more;) {
            const auto key = query.integer(0);
            own.push_back({static_cast<Day>(query.integer(1)), query.integer(2)});
            more = query.step();
            if (more && query.integer(0) == key)
                continue;
            if (key != static_cast<std::int64_t>(assignments.size())) // written by keys without a gap
                FileRows(db, file, kind).damaged(noColumn, std::nullopt);
            assignments.add(own);
            own.clear();
        }
        storeKeyAssignments(db, file, kind, assignments);
    }
}

} // namespace core

#include "core/store/rows_scan.h"

#include "core/store/fact_write.h"

#include <xxhash.h>

#include <algorithm>
#include <numeric>

namespace core {

namespace {

constexpr std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 32;
    value *= 0xD6E8FEB86659FD93u;
    value ^= value >> 32;
    value *= 0xD6E8FEB86659FD93u;
    return value ^ (value >> 32);
}

} // namespace

RowScan::RowScan(const Database& db, RowKind kind, RowFilter filter) : db_(&db), kind_(kind), filter_(std::move(filter))
{
    // A later version of an outcome may lie on another day, so all its segments are looked at.
    Statement query(
        db, "SELECT s.id, s.file, f.import, s.last_day >= ?2 AND s.first_day <= ?3 AS in_range, s.first_day, s.last_day"
            " FROM segment s JOIN import_file f ON f.id = s.file"
            " WHERE s.kind = ?1 AND f.import IN (SELECT id FROM live_import) AND (?1 = 2 OR in_range)"
            " ORDER BY f.import DESC, s.file DESC, s.seq DESC");
    query.with(static_cast<int>(kind), number(filter_.first), number(filter_.last));
    while (query.step()) {
        const Part part{query.integer(0),
                        query.integer(1),
                        query.integer(2),
                        query.integer(3) != 0,
                        static_cast<Day>(query.integer(4)),
                        static_cast<Day>(query.integer(5))};
        const bool wanted =
            (!filter_.import || *filter_.import == part.import) && (!filter_.file || *filter_.file == part.file);
        if (!wanted && (kind == RowKind::cost || filter_.alone))
            continue;
        todo_.push_back(part);
        if (!wanted)
            todo_.back().inRange = false;
    }
    if (kind == RowKind::point)
        findSharedDays();
}

// The days that at least two segments cover, as ranges in order.
void RowScan::findSharedDays()
{
    std::vector<std::pair<Day, int>> edges; // a segment begins or has ended before this day
    for (const auto& part : todo_) {
        edges.emplace_back(part.first, 1);
        edges.emplace_back(part.last + 1, -1);
    }
    std::ranges::sort(edges);
    int open = 0;
    for (const auto& [day, step] : edges) {
        const bool before = open > 1;
        open += step;
        if (before != (open > 1))
            shared_.push_back(day);
    }
}

bool RowScan::isShared(Day day) const { return (std::ranges::upper_bound(shared_, day) - shared_.begin()) % 2 != 0; }

void RowScan::openFile(std::int64_t file)
{
    if (file_ && number(file_->id()) == file)
        return;
    segment_.reset();
    file_ = std::make_shared<FileRows>(*db_, static_cast<FileId>(file), kind_);
    placesLoaded_ = false;
    wordHashes_.clear();
    keyHashes_.clear();
    if (kind_ != RowKind::cost)
        return;
    decimalComma_ = core::number(*db_, "SELECT decimal_comma FROM import_file WHERE id = ?", file) != 0;
    findReplacedDays(file);
}

void RowScan::findReplacedDays(std::int64_t file)
{
    replaced_.assign(
        static_cast<std::size_t>(core::number(*db_, "SELECT count(*) FROM file_scope WHERE file = ?", file)), {});
    anyLive_ = core::number(*db_,
                            "SELECT EXISTS(SELECT 1 FROM file_scope f JOIN scope_day d ON d.scope = f.scope WHERE "
                            "f.file = ? AND d.live = 1)",
                            file)
               != 0;
    allLive_ = true;
    Statement days(*db_, "SELECT f.number, d.day FROM file_scope f CROSS JOIN scope_day d INDEXED BY "
                         "scope_day_out_of_force ON d.scope = f.scope AND d.live = 0 WHERE f.file = ? ORDER BY "
                         "f.number, d.day");
    days.with(file);
    while (days.step()) {
        allLive_ = false;
        if (const auto scope = static_cast<std::size_t>(days.integer(0)); scope < replaced_.size())
            replaced_[scope].push_back(static_cast<Day>(days.integer(1)));
    }
}

bool RowScan::openPart()
{
    const auto& part = todo_[at_];
    openFile(part.file);
    rows_.clear();
    keys_.clear();
    place_ = 0;
    if (kind_ == RowKind::cost && !anyLive_)
        return false;
    segment_ = std::make_shared<SegmentRows>(*file_, part.segment);
    if (kind_ == RowKind::cost)
        selectLive();
    else
        selectNewest();
    if (!part.inRange)
        rows_.clear();
    filterDays();
    filterTexts(false);
    return !rows_.empty();
}

void RowScan::selectLive()
{
    takeAll();
    if (allLive_ || rows_.empty())
        return;
    const auto& scopes = segment_->numbers(scopeColumn);
    const auto& days = segment_->integers(dayColumn);
    std::erase_if(rows_, [&](std::uint32_t row) {
        return scopes[row] >= replaced_.size()
               || std::ranges::binary_search(replaced_[scopes[row]], static_cast<Day>(days[row].value_or(0)));
    });
}

const std::vector<RowKey>& RowScan::hashes(int column)
{
    const auto known = wordHashes_.find(column);
    if (known != wordHashes_.end())
        return known->second;
    std::vector<RowKey> all;
    for (const auto& entry : file_->entries(column)) {
        const auto hash = XXH3_128bits_withSeed(entry.data(), entry.size(), static_cast<std::uint64_t>(column) + 1);
        all.push_back({hash.low64, hash.high64});
    }
    return wordHashes_.emplace(column, std::move(all)).first->second;
}

const std::vector<RowKey>& RowScan::keyHashes()
{
    if (!keyHashes_.empty())
        return keyHashes_;
    const auto& roles = keyRoles(kind_);
    keyHashes_.resize(file_->keys());
    for (std::size_t place = 0; place < roles.size(); ++place) {
        const auto& entries = hashes(file_->columnOf(roles[place]));
        for (std::size_t key = 0; key < keyHashes_.size(); ++key) {
            const auto entry = file_->keyEntry(key, place);
            if (entry >= entries.size())
                file_->damaged(noColumn, std::nullopt);
            keyHashes_[key].a = mixed(keyHashes_[key].a + entries[entry].a);
            keyHashes_[key].b = mixed(keyHashes_[key].b + entries[entry].b);
        }
    }
    return keyHashes_;
}

std::vector<RowKey> RowScan::keysOf(const std::vector<std::uint32_t>& rows)
{
    std::vector<RowKey> keys(rows.size());
    if (rows.empty())
        return keys;
    const auto add = [&keys](std::size_t n, RowKey part) {
        keys[n].a = mixed(keys[n].a + part.a);
        keys[n].b = mixed(keys[n].b + part.b);
    };
    const auto addText = [&](int column) {
        const auto* const entries = segment_->hasDictionary(column) ? &hashes(column) : nullptr;
        const auto* const numbers = entries != nullptr ? &segment_->numbers(column) : nullptr;
        for (std::size_t n = 0; n < rows.size(); ++n) {
            if (entries != nullptr) {
                add(n, (*entries)[(*numbers)[rows[n]]]);
                continue;
            }
            const auto text = segment_->text(column, rows[n]);
            const auto hash = XXH3_128bits_withSeed(text.data(), text.size(), static_cast<std::uint64_t>(column) + 1);
            add(n, {hash.low64, hash.high64});
        }
    };
    const auto addInteger = [&](int column, const auto& wanted) {
        const auto& values = segment_->integers(column);
        for (std::size_t n = 0; n < rows.size(); ++n) {
            const auto& value = values[rows[n]];
            const auto bits = static_cast<std::uint64_t>(value.value_or(0));
            if (wanted(rows[n]))
                add(n, {bits, bits * 2 + (value ? 1 : 0)});
        }
    };
    if (kind_ == RowKind::point) {
        const auto any = [](std::size_t) { return true; };
        addText(static_cast<int>(PointColumn::metric));
        addText(static_cast<int>(PointColumn::run));
        addInteger(static_cast<int>(PointColumn::at), any);
        addInteger(static_cast<int>(PointColumn::step), any);
        const auto& own = keyHashes();
        const auto& numbers = segment_->numbers(keyColumn);
        for (std::size_t n = 0; n < rows.size(); ++n)
            add(n, own[numbers[rows[n]]]);
        return keys;
    }
    addText(static_cast<int>(OutcomeColumn::run));
    addText(static_cast<int>(OutcomeColumn::check));
    addInteger(static_cast<int>(OutcomeColumn::at),
               [this](std::size_t row) { return segment_->text(static_cast<int>(OutcomeColumn::run), row).empty(); });
    return keys;
}

RowKey RowScan::key()
{
    if (keys_.empty())
        keys_ = keysOf(rows_);
    return keys_[place_];
}

void RowScan::takeAll()
{
    rows_.resize(segment_->rows());
    std::iota(rows_.begin(), rows_.end(), 0u);
}

// Rows are taken from the last to the first, so that the later of two in one file wins. What a filter leaves out by a
// part of the key can hide nothing that it lets through, so that goes first.
void RowScan::selectNewest()
{
    takeAll();
    filterTexts(true);
    if (kind_ == RowKind::point) {
        filterMetrics();
        filterDays();
    }
    const auto keys = keysOf(rows_);
    const auto* times =
        kind_ == RowKind::point && !keys.empty() ? &segment_->integers(static_cast<int>(PointColumn::at)) : nullptr;
    seenHere_.clear();
    std::vector<std::uint32_t> newest;
    std::optional<Day> day;
    bool shared = true;
    for (auto n = keys.size(); n-- > 0;) {
        if (times != nullptr) {
            const auto own = dayOf((*times)[rows_[n]].value_or(0));
            if (own != day)
                shared = isShared(own);
            day = own;
        }
        if ((shared ? seen_ : seenHere_).insert(keys[n]))
            newest.push_back(rows_[n]);
    }
    std::ranges::reverse(newest);
    rows_ = std::move(newest);
}

bool RowScan::meetsNewerKeys(std::int64_t import)
{
    for (; at_ < todo_.size() && todo_[at_].import >= import; ++at_) {
        const auto& part = todo_[at_];
        openFile(part.file);
        segment_ = std::make_shared<SegmentRows>(*file_, part.segment);
        takeAll();
        for (const auto& key : keysOf(rows_)) {
            if (part.import > import)
                seen_.insert(key);
            else if (seen_.contains(key))
                return true;
        }
    }
    return false;
}

bool RowScan::hasNewerKeys(const Database& db, ImportId import, RowKind kind,
                           const std::function<bool(ImportId later)>& counts)
{
    Statement range(db, "SELECT min(s.first_day), max(s.last_day) FROM segment s JOIN import_file f ON f.id = s.file "
                        "WHERE f.import = ? AND s.kind = ?");
    range.with(import, static_cast<int>(kind));
    if (!range.step() || range.isNull(0))
        return false;
    RowFilter days;
    days.first = static_cast<Day>(range.integer(0));
    days.last = static_cast<Day>(range.integer(1));
    RowScan scan(db, kind, days);
    if (counts)
        std::erase_if(scan.todo_, [&](const Part& part) {
            return part.import > core::number(import) && !counts(static_cast<ImportId>(part.import));
        });
    const bool alone = scan.todo_.empty() || scan.todo_.front().import <= core::number(import);
    return !alone && scan.meetsNewerKeys(core::number(import));
}

Day RowScan::day() const
{
    if (kind_ == RowKind::cost)
        return static_cast<Day>(segment_->integers(dayColumn)[row()].value_or(0));
    const auto column =
        kind_ == RowKind::point ? static_cast<int>(PointColumn::at) : static_cast<int>(OutcomeColumn::at);
    return dayOf(segment_->integers(column)[row()].value_or(0));
}

void RowScan::filterDays()
{
    const auto& part = todo_[at_];
    if (rows_.empty() || (filter_.first <= part.first && part.last <= filter_.last))
        return;
    if (kind_ == RowKind::cost) {
        const auto& days = segment_->integers(dayColumn);
        std::erase_if(rows_, [&](std::uint32_t row) {
            return days[row] < number(filter_.first) || days[row] > number(filter_.last);
        });
        return;
    }
    const auto column =
        kind_ == RowKind::point ? static_cast<int>(PointColumn::at) : static_cast<int>(OutcomeColumn::at);
    const auto& times = segment_->integers(column);
    std::erase_if(rows_, [&](std::uint32_t row) {
        const auto day = dayOf(times[row].value_or(0));
        return day < filter_.first || day > filter_.last;
    });
}

// ofKey: only those texts that are a part of what a point or outcome is known by, else the others.
void RowScan::filterTexts(bool ofKey)
{
    static const std::vector<std::string_view> pointKey = {"metric", "run", "asset", "labels", "component"},
                                               outcomeKey = {"run", "check"};
    const auto& key = kind_ == RowKind::point ? pointKey : outcomeKey;
    for (const auto& [role, wanted] : filter_.texts) {
        if (rows_.empty())
            return;
        if (kind_ != RowKind::cost && ofKey != (std::ranges::find(key, role) != key.end()))
            continue;
        const auto column = file_->columnOf(role);
        if (column == noColumn) {
            if (!wanted.empty())
                rows_.clear();
        } else if (segment_->hasDictionary(column)) {
            const auto& entries = file_->entries(column);
            const auto entry = static_cast<std::size_t>(std::ranges::find(entries, wanted) - entries.begin());
            const auto& numbers = segment_->numbers(column);
            std::erase_if(rows_, [&](std::uint32_t row) { return numbers[row] != entry; });
        } else {
            std::erase_if(rows_, [&](std::uint32_t row) { return segment_->text(column, row) != wanted; });
        }
    }
}

void RowScan::filterMetrics()
{
    if (filter_.metrics.empty() || rows_.empty())
        return;
    constexpr int column = static_cast<int>(PointColumn::metric);
    const auto isWanted = [this](std::string_view text) {
        return std::ranges::binary_search(filter_.metrics, text, std::less<>());
    };
    if (!segment_->hasDictionary(column)) {
        std::erase_if(rows_, [&](std::uint32_t row) { return !isWanted(segment_->text(column, row)); });
        return;
    }
    const auto& entries = file_->entries(column);
    std::vector<bool> wanted(entries.size());
    for (std::size_t entry = 0; entry < entries.size(); ++entry)
        wanted[entry] = isWanted(entries[entry]);
    const auto& numbers = segment_->numbers(column);
    std::erase_if(rows_, [&](std::uint32_t row) { return !wanted[numbers[row]]; });
}

bool RowScan::next()
{
    if (started_ && ++place_ < rows_.size())
        return true;
    if (started_)
        ++at_;
    started_ = true;
    for (; at_ < todo_.size(); ++at_) {
        if (openPart())
            return true;
    }
    rows_.clear();
    return false;
}

bool RowScan::nextSegment()
{
    at_ += started_ ? 1 : 0;
    for (started_ = true; at_ < todo_.size(); ++at_)
        if (openPart())
            return true;
    rows_.clear();
    return false;
}

std::int64_t RowScan::bucket()
{
    if (!placesLoaded_)
        places_ = keyAssignmentsOf(*db_, file_->id(), kind_);
    placesLoaded_ = true;
    const auto key = segment_->numbers(keyColumn)[row()];
    return key < places_.size() ? bucketAt(places_[key], day()) : 0;
}

} // namespace core

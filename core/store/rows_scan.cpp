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
    Statement query(db, "SELECT s.id, s.file, f.import, s.last_day >= ?2 AND s.first_day <= ?3 AS in_range"
                        " FROM segment s JOIN import_file f ON f.id = s.file"
                        " WHERE s.kind = ?1 AND f.import IN (SELECT id FROM live_import) AND (?1 = 2 OR in_range)"
                        " ORDER BY f.import DESC, s.file DESC, s.seq DESC");
    query.with(static_cast<int>(kind), number(filter_.first), number(filter_.last));
    while (query.step()) {
        const Part part{query.integer(0), query.integer(1), query.integer(2), query.integer(3) != 0};
        const bool wanted = (!filter_.import || *filter_.import == part.import) && (!filter_.file || *filter_.file == part.file);
        if (!wanted && (kind == RowKind::cost || filter_.alone))
            continue;
        todo_.push_back(part);
        if (!wanted)
            todo_.back().inRange = false;
    }
}

void RowScan::openFile(std::int64_t file)
{
    if (file_ && number(file_->id()) == file)
        return;
    segment_.reset();
    file_ = std::make_unique<FileRows>(*db_, static_cast<FileId>(file), kind_);
    placesLoaded_ = false;
    wordHashes_.clear();
    keyHashes_.clear();
    liveScopes_.clear();
    if (kind_ != RowKind::cost)
        return;
    decimalComma_ = core::number(*db_, "SELECT decimal_comma FROM import_file WHERE id = ?", file) != 0;
    Statement scopes(*db_, "SELECT scope IN (SELECT id FROM live_scope) FROM file_scope WHERE file = ? ORDER BY number");
    scopes.with(file);
    while (scopes.step())
        liveScopes_.push_back(scopes.integer(0) != 0);
}

bool RowScan::openPart()
{
    const auto& part = todo_[at_];
    openFile(part.file);
    rows_.clear();
    place_ = 0;
    if (kind_ == RowKind::cost && std::ranges::find(liveScopes_, true) == liveScopes_.end())
        return false;
    segment_ = std::make_unique<SegmentRows>(*file_, part.segment);
    if (kind_ == RowKind::cost)
        selectLive();
    else
        selectNewest();
    if (!part.inRange)
        rows_.clear();
    applyFilter();
    return !rows_.empty();
}

void RowScan::selectLive()
{
    rows_.resize(segment_->rows());
    std::iota(rows_.begin(), rows_.end(), 0u);
    if (std::ranges::find(liveScopes_, false) == liveScopes_.end() || rows_.empty())
        return;
    const auto& scopes = segment_->numbers(scopeColumn);
    std::erase_if(rows_, [&](std::uint32_t row) { return scopes[row] >= liveScopes_.size() || !liveScopes_[scopes[row]]; });
}

const std::vector<RowKey>& RowScan::hashes(int column)
{
    const auto known = wordHashes_.find(column);
    if (known != wordHashes_.end())
        return known->second;
    std::vector<RowKey> all;
    for (const auto& word : file_->words(column)) {
        const auto hash = XXH3_128bits_withSeed(word.data(), word.size(), static_cast<std::uint64_t>(column) + 1);
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
        const auto& words = hashes(file_->columnOf(roles[place]));
        for (std::size_t key = 0; key < keyHashes_.size(); ++key) {
            const auto word = file_->keyWord(key, place);
            if (word >= words.size())
                file_->damaged(noColumn, std::nullopt);
            keyHashes_[key].a = mixed(keyHashes_[key].a + words[word].a);
            keyHashes_[key].b = mixed(keyHashes_[key].b + words[word].b);
        }
    }
    return keyHashes_;
}

RowKey RowScan::keyOf(std::size_t row)
{
    RowKey key;
    const auto add = [&key](RowKey part) {
        key.a = mixed(key.a + part.a);
        key.b = mixed(key.b + part.b);
    };
    const auto addText = [&](int column) {
        if (segment_->isWords(column)) {
            add(hashes(column)[segment_->numbers(column)[row]]);
        } else {
            const auto text = segment_->text(column, row);
            const auto hash = XXH3_128bits_withSeed(text.data(), text.size(), static_cast<std::uint64_t>(column) + 1);
            add({hash.low64, hash.high64});
        }
    };
    const auto addInteger = [&](int column) {
        const auto value = segment_->integers(column)[row];
        const auto bits = static_cast<std::uint64_t>(value.value_or(0));
        add({bits, bits * 2 + (value ? 1 : 0)});
    };
    if (kind_ == RowKind::point) {
        addText(static_cast<int>(PointColumn::metric));
        addText(static_cast<int>(PointColumn::run));
        addInteger(static_cast<int>(PointColumn::at));
        addInteger(static_cast<int>(PointColumn::step));
        add(keyHashes()[segment_->numbers(keyColumn)[row]]);
        return key;
    }
    addText(static_cast<int>(OutcomeColumn::run));
    addText(static_cast<int>(OutcomeColumn::check));
    if (segment_->text(static_cast<int>(OutcomeColumn::run), row).empty())
        addInteger(static_cast<int>(OutcomeColumn::at));
    return key;
}

// Rows are taken from the last to the first, so that the later of two in one file wins.
void RowScan::selectNewest()
{
    for (auto row = segment_->rows(); row-- > 0;) {
        if (seen_.insert(keyOf(row)).second)
            rows_.push_back(static_cast<std::uint32_t>(row));
    }
    std::ranges::reverse(rows_);
}

bool RowScan::meetsNewerKeys(std::int64_t import)
{
    for (; at_ < todo_.size() && todo_[at_].import >= import; ++at_) {
        const auto& part = todo_[at_];
        openFile(part.file);
        segment_ = std::make_unique<SegmentRows>(*file_, part.segment);
        for (std::size_t row = 0; row < segment_->rows(); ++row) {
            if (part.import > import)
                seen_.insert(keyOf(row));
            else if (seen_.contains(keyOf(row)))
                return true;
        }
    }
    return false;
}

bool RowScan::hasNewerKeys(const Database& db, ImportId import, RowKind kind)
{
    Statement range(db, "SELECT min(s.first_day), max(s.last_day) FROM segment s JOIN import_file f ON f.id = s.file WHERE f.import = ? AND s.kind = ?");
    range.with(import, static_cast<int>(kind));
    if (!range.step() || range.isNull(0))
        return false;
    RowFilter days;
    days.first = static_cast<Day>(range.integer(0));
    days.last = static_cast<Day>(range.integer(1));
    RowScan scan(db, kind, days);
    const bool alone = scan.todo_.empty() || scan.todo_.front().import <= core::number(import);
    return !alone && scan.meetsNewerKeys(core::number(import));
}

Day RowScan::day() const
{
    if (kind_ == RowKind::cost)
        return static_cast<Day>(segment_->integers(dayColumn)[row()].value_or(0));
    const auto column = kind_ == RowKind::point ? static_cast<int>(PointColumn::at) : static_cast<int>(OutcomeColumn::at);
    return dayOf(segment_->integers(column)[row()].value_or(0));
}

void RowScan::applyFilter()
{
    if (rows_.empty())
        return;
    if (kind_ == RowKind::cost) {
        const auto& days = segment_->integers(dayColumn);
        std::erase_if(rows_, [&](std::uint32_t row) { return days[row] < number(filter_.first) || days[row] > number(filter_.last); });
    } else {
        const auto column = kind_ == RowKind::point ? static_cast<int>(PointColumn::at) : static_cast<int>(OutcomeColumn::at);
        const auto& times = segment_->integers(column);
        std::erase_if(rows_, [&](std::uint32_t row) {
            const auto day = dayOf(times[row].value_or(0));
            return day < filter_.first || day > filter_.last;
        });
    }
    for (const auto& [role, wanted] : filter_.texts) {
        const auto column = file_->columnOf(role);
        if (rows_.empty())
            return;
        if (column == noColumn) {
            if (!wanted.empty())
                rows_.clear();
        } else if (segment_->isWords(column)) {
            const auto& words = file_->words(column);
            const auto word = static_cast<std::size_t>(std::ranges::find(words, wanted) - words.begin());
            const auto& numbers = segment_->numbers(column);
            std::erase_if(rows_, [&](std::uint32_t row) { return numbers[row] != word; });
        } else {
            std::erase_if(rows_, [&](std::uint32_t row) { return segment_->text(column, row) != wanted; });
        }
    }
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

std::int64_t RowScan::bucket()
{
    if (!placesLoaded_)
        places_ = placesOf(*db_, file_->id(), kind_);
    placesLoaded_ = true;
    const auto key = segment_->numbers(keyColumn)[row()];
    return key < places_.size() ? bucketAt(places_[key], day()) : 0;
}

} // namespace core

#include "core/store/segment_read.h"

#include "core/base/sentences.h"
#include "core/base/time_range.h"
#include "core/model/facts.h"
#include "core/store/fact_write.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr int lowestColumn = -4;
constexpr int highestColumn = 1 << 20;    // more than any file has
constexpr std::size_t nearColumns = 4096; // columns that are found without a search

bool holdsTimes(RowKind kind, int number)
{
    return (kind == RowKind::point && number == static_cast<int>(PointColumn::at))
           || (kind == RowKind::outcome && number == static_cast<int>(OutcomeColumn::at));
}

constexpr std::array<std::string_view, costRoles> costRoleNames = {"billed",
                                                                   "effective",
                                                                   "list",
                                                                   "contracted",
                                                                   "currency",
                                                                   "charge_start",
                                                                   "charge_end",
                                                                   "billing_start",
                                                                   "billing_end",
                                                                   "provider",
                                                                   "billing_account",
                                                                   "sub_account",
                                                                   "service_category",
                                                                   "service",
                                                                   "resource",
                                                                   "tags",
                                                                   "category",
                                                                   "charge_class",
                                                                   "commitment_status",
                                                                   "quantity",
                                                                   "unit"};

std::string daysText(Day first, Day last) { return isoDay(first) + " to " + isoDay(last); }

} // namespace

std::string_view costRoleName(std::size_t role) { return costRoleNames[role]; }

const std::vector<std::string_view>& keyRoles(RowKind kind)
{
    static const std::vector<std::string_view> cost = {"provider", "billing_account", "sub_account", "service_category",
                                                       "service",  "resource",        "tags"};
    static const std::vector<std::string_view> point = {"asset", "labels", "component"};
    static const std::vector<std::string_view> outcome = {"asset"};
    return kind == RowKind::cost ? cost : kind == RowKind::point ? point : outcome;
}

FileRows::FileRows(const Database& db, FileId file, RowKind kind) : db_(&db), file_(file), kind_(kind)
{
    Statement query(db, "SELECT number, name, role FROM file_column WHERE file = ? AND kind = ? ORDER BY number");
    query.with(file, static_cast<int>(kind));
    while (query.step())
        columns_.push_back({static_cast<int>(query.integer(0)), query.text(1), query.text(2)});
    for (const auto role : keyRoles(kind))
        keyColumns_.push_back(columnOf(role));
    Statement origin(db, "SELECT i.id, f.path FROM import_file f JOIN import i ON i.id = f.import WHERE f.id = ?");
    origin.with(file);
    if (origin.step()) {
        import_ = origin.text(0);
        path_ = origin.text(1);
    }
}

int FileRows::columnOf(std::string_view role) const
{
    const auto found = std::ranges::find(columns_, role, &FileColumn::role);
    return found == columns_.end() ? noColumn : found->number;
}

void FileRows::damagedOn(int column, const std::string& days) const
{
    const auto named = std::ranges::find(columns_, column, &FileColumn::number);
    const auto name = named == columns_.end() ? std::string() : named->name;
    const auto where = name.empty() && days.empty() ? path_
                       : name.empty()               ? sentence(MessageCode::damaged_days, path_, days)
                       : days.empty()               ? sentence(MessageCode::damaged_column, path_, name)
                                                    : sentence(MessageCode::damaged_column_days, path_, name, days);
    throw Error(Fault::workspace, sentence(MessageCode::rows_damaged, db_->file(), import_, where));
}

void FileRows::damaged(int column, std::optional<std::int64_t> segment) const
{
    std::string text;
    if (segment) {
        Statement days(*db_, "SELECT first_day, last_day FROM segment WHERE id = ?");
        days.with(*segment);
        if (days.step())
            text = daysText(static_cast<Day>(days.integer(0)), static_cast<Day>(days.integer(1)));
    }
    damagedOn(column, text);
}

const std::vector<std::string>& FileRows::entries(int column)
{
    const auto known = entries_.find(column);
    if (known != entries_.end())
        return known->second;
    std::vector<std::string> all;
    Statement query(*db_,
                    "SELECT count, hash, bytes FROM word WHERE file = ? AND kind = ? AND number = ? ORDER BY seq");
    query.with(file_, static_cast<int>(kind_), column);
    while (query.step()) {
        const auto count = query.integer(0);
        if (count < 0 || count > (std::int64_t(1) << 26) || hashOf(column, query.blob(2)) != query.integer(1))
            damaged(column, std::nullopt);
        try {
            auto part = decodeTexts(query.blob(2), static_cast<std::size_t>(count));
            all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
        } catch (const Error&) {
            damaged(column, std::nullopt);
        }
    }
    return entries_.emplace(column, std::move(all)).first->second;
}

void FileRows::loadKeys()
{
    if (keysLoaded_)
        return;
    const auto places = keyColumns_.size();
    keyWords_.assign(places, {});
    Statement query(*db_,
                    "SELECT count, hash, bytes FROM word WHERE file = ? AND kind = ? AND number = ? ORDER BY seq");
    query.with(file_, static_cast<int>(kind_), keyColumn);
    while (query.step()) {
        const auto count = query.integer(0);
        if (count < 0 || count > (std::int64_t(1) << 26) || hashOf(keyColumn, query.blob(2)) != query.integer(1))
            damaged(keyColumn, std::nullopt);
        try {
            const auto part = decodeEntries(query.blob(2), static_cast<std::size_t>(count) * places);
            for (std::size_t place = 0; place < places; ++place) {
                const auto from = part.begin() + static_cast<std::ptrdiff_t>(place * static_cast<std::size_t>(count));
                keyWords_[place].insert(keyWords_[place].end(), from, from + count);
            }
        } catch (const Error&) {
            damaged(keyColumn, std::nullopt);
        }
    }
    keysLoaded_ = true;
}

std::size_t FileRows::keys()
{
    loadKeys();
    return keyWords_.empty() ? 0 : keyWords_.front().size();
}

std::uint32_t FileRows::keyEntry(std::size_t key, std::size_t place) { return keyEntries(place)[key]; }

const std::vector<std::uint32_t>& FileRows::keyEntries(std::size_t place)
{
    loadKeys();
    return keyWords_[place];
}

SegmentRows::SegmentRows(FileRows& file, std::int64_t segment) : file_(&file), segment_(segment)
{
    Statement query(file.db(), "SELECT rows, first_day, last_day FROM segment WHERE id = ?");
    query.with(segment);
    const auto rows = query.step() ? query.integer(0) : -1;
    if (rows < 0 || rows > static_cast<std::int64_t>(2 * segmentRows))
        file.damaged(noColumn, segment);
    rows_ = static_cast<std::size_t>(rows);
    days_ = daysText(static_cast<Day>(query.integer(1)), static_cast<Day>(query.integer(2)));
}

void SegmentRows::damaged(int number) const { file_->damagedOn(number, days_); }

void SegmentRows::fetch(int number)
{
    if (number != noColumn)
        fetched(number);
}

SegmentRows::Column& SegmentRows::fetched(int number)
{
    if (number < lowestColumn || number > highestColumn)
        damaged(number);
    auto& at = columns_[number];
    if (at)
        return *at;
    Statement query(file_->db(), "SELECT encoding, hash, bytes FROM segment_column WHERE segment = ? AND number = ?");
    query.with(segment_, number);
    if (!query.step() || hashOf(number, query.blob(2)) != query.integer(1))
        damaged(number);
    auto made = std::make_unique<Column>();
    made->encoding = static_cast<ColumnEncoding>(query.integer(0));
    const auto bytes = query.blob(2);
    made->bytes.assign(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    query.reset();
    if (made->encoding == ColumnEncoding::same) {
        const auto as = referenceOf(number, *made);
        if (as >= number || as < 0)
            damaged(number);
        auto& other = fetched(as);
        made->same = other.same != nullptr ? other.same : &other;
        made->place = other.same != nullptr ? other.place : as;
    } else if (made->encoding == ColumnEncoding::keyed) {
        made->place = referenceOf(number, *made);
        fetched(keyColumn);
    }
    if (number == keyColumn)
        file_->keys();
    else if (number >= 0 && (made->encoding == ColumnEncoding::entries || made->encoding == ColumnEncoding::keyed))
        made->entries = &file_->entries(number);
    return *(columns_[number] = std::move(made));
}

bool SegmentRows::mayRepeatLines()
{
    auto& lines = fetched(lineColumn);
    if (lines.isDecoded)
        return std::ranges::adjacent_find(lines.integers) != lines.integers.end();
    if (lines.encoding != ColumnEncoding::integers)
        damaged(lineColumn);
    try {
        return mayRepeat(bytesOf(lines.bytes), rows_);
    } catch (const Error&) {
        damaged(lineColumn);
    }
}

int SegmentRows::referenceOf(int number, const Column& column) const
{
    try {
        return decodeReference(bytesOf(column.bytes));
    } catch (const Error&) {
        damaged(number);
    }
}

SegmentRows::Column& SegmentRows::column(int number)
{
    // A damaged file may name any number; below the lowest it is a place beyond all.
    const auto place = static_cast<std::size_t>(std::int64_t(number) - lowestColumn);
    if (place < near_.size() && near_[place] != nullptr)
        return *near_[place];
    auto& found = fetched(number);
    if (!found.isDecoded) {
        try {
            decode(number, found);
        } catch (const Error& error) {
            if (std::string_view(error.what()) == "damaged")
                damaged(number);
            throw;
        }
        found.isDecoded = true;
        found.bytes = {};
    }
    if (place < nearColumns) {
        near_.resize(std::max(near_.size(), place + 1));
        near_[place] = &found;
    }
    return found;
}

void SegmentRows::decode(int number, Column& column)
{
    const auto bytes = bytesOf(column.bytes);
    switch (column.encoding) {
    case ColumnEncoding::entries:
        column.numbers = decodeEntries(bytes, rows_);
        checkEntries(number, column);
        break;
    case ColumnEncoding::decimals: decodeDecimalsOf(column); break;
    case ColumnEncoding::integers:
        column.integers = decodeIntegers(bytes, rows_);
        if (holdsTimes(file_->kind(), number)
            && !std::ranges::all_of(column.integers, [](const auto& at) { return !at || isTime(*at); }))
            damaged(number);
        break;
    case ColumnEncoding::reals: column.reals = decodeReals(bytes, rows_); break;
    case ColumnEncoding::plain: column.texts = decodeTexts(bytes, rows_); break;
    case ColumnEncoding::same: this->column(column.place); break;
    case ColumnEncoding::keyed:
        lookUpKeys(number, column);
        checkEntries(number, column);
        break;
    default: damaged(number);
    }
}

void SegmentRows::decodeDecimalsOf(Column& column) const
{
    column.decimals = decodeDecimals(bytesOf(column.bytes), rows_);
    column.otherAt.resize(column.decimals.others.empty() ? 0 : rows_);
    std::uint32_t next = 0;
    for (std::size_t row = 0; row < column.otherAt.size(); ++row)
        column.otherAt[row] = column.decimals.scales[row] == otherText ? next++ : 0;
}

void SegmentRows::lookUpKeys(int number, Column& column)
{
    const auto& keys = this->column(keyColumn).numbers;
    if (column.place < 0 || static_cast<std::size_t>(column.place) >= keyRoles(file_->kind()).size()
        || keys.size() != rows_)
        damaged(number);
    const auto& entries = file_->keyEntries(static_cast<std::size_t>(column.place));
    column.encoding = ColumnEncoding::entries;
    column.numbers.resize(rows_);
    for (std::size_t row = 0; row < rows_; ++row)
        column.numbers[row] = entries[keys[row]];
}

void SegmentRows::checkEntries(int number, Column& column)
{
    if (number == scopeColumn || column.numbers.empty())
        return;
    const auto known = number == keyColumn ? file_->keys() : column.entries != nullptr ? column.entries->size() : 0;
    if (*std::ranges::max_element(column.numbers) >= known)
        damaged(number);
}

void SegmentRows::check(const Column& column, ColumnEncoding expected, int number) const
{
    if (column.encoding != expected)
        damaged(number);
}

std::string_view SegmentRows::text(int number, std::size_t row)
{
    if (number == noColumn)
        return {};
    auto& own = column(number);
    const auto& from = content(number);
    switch (from.encoding) {
    case ColumnEncoding::entries:
        return from.entries != nullptr ? std::string_view((*from.entries)[from.numbers[row]]) : std::string_view();
    case ColumnEncoding::plain: return from.texts[row];
    case ColumnEncoding::decimals: break;
    default: damaged(number);
    }
    switch (from.decimals.scales[row]) {
    case emptyText: return {};
    case nullText: return "NULL";
    case otherText: return from.decimals.others[from.otherAt[row]];
    default: break;
    }
    own.scratch.clear();
    appendDecimal(own.scratch, {from.decimals.units[row], from.decimals.scales[row]});
    return own.scratch;
}

const std::vector<std::uint32_t>& SegmentRows::numbers(int number)
{
    auto& from = content(number);
    check(from, ColumnEncoding::entries, number);
    return from.numbers;
}

const std::vector<std::optional<std::int64_t>>& SegmentRows::integers(int number)
{
    auto& from = content(number);
    check(from, ColumnEncoding::integers, number);
    return from.integers;
}

const std::vector<std::optional<double>>& SegmentRows::reals(int number)
{
    auto& from = content(number);
    check(from, ColumnEncoding::reals, number);
    return from.reals;
}

bool SegmentRows::hasDictionary(int number) { return content(number).encoding == ColumnEncoding::entries; }

const DecimalColumn* SegmentRows::decimalsOf(int number)
{
    if (number == noColumn)
        return nullptr;
    const auto& from = content(number);
    return from.encoding == ColumnEncoding::decimals ? &from.decimals : nullptr;
}

std::optional<SmallDecimal> SegmentRows::small(int number, std::size_t row)
{
    const auto& from = content(number);
    if (from.encoding != ColumnEncoding::decimals || from.decimals.scales[row] > 18)
        return std::nullopt;
    return SmallDecimal{from.decimals.units[row], from.decimals.scales[row]};
}

Amount SegmentRows::amount(int number, std::size_t row, bool decimalComma)
{
    if (number == noColumn)
        return {};
    if (!decimalComma) {
        if (const auto value = small(number, row))
            return {Amount::Kind::value, Decimal(value->units, value->scale)};
    }
    return readAmount(text(number, row), decimalComma);
}

} // namespace core

#include "core/store/segment_read.h"

#include "core/base/time_range.h"
#include "core/model/facts.h"
#include "core/store/fact_write.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr int lowestColumn = -4;
constexpr int highestColumn = 1 << 20; // more than any file has

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
}

int FileRows::columnOf(std::string_view role) const
{
    const auto found = std::ranges::find(columns_, role, &FileColumn::role);
    return found == columns_.end() ? noColumn : found->number;
}

void FileRows::damaged(int column, std::optional<std::int64_t> segment) const
{
    Statement query(*db_, "SELECT i.id, f.path FROM import_file f JOIN import i ON i.id = f.import WHERE f.id = ?");
    query.with(file_);
    std::string text = db_->file().string() + ": damaged rows";
    if (query.step())
        text += " of import " + query.text(0) + " (" + query.text(1) + ")";
    const auto named = std::ranges::find(columns_, column, &FileColumn::number);
    if (named != columns_.end())
        text += ", column " + named->name;
    if (segment) {
        Statement days(*db_, "SELECT first_day, last_day FROM segment WHERE id = ?");
        days.with(*segment);
        if (days.step())
            text += ", days " + isoDay(static_cast<Day>(days.integer(0))) + " to "
                    + isoDay(static_cast<Day>(days.integer(1)));
    }
    throw Error(Fault::workspace, text + "; undo that import and import the file again.");
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

std::uint32_t FileRows::keyEntry(std::size_t key, std::size_t place)
{
    loadKeys();
    return keyWords_[place][key];
}

SegmentRows::SegmentRows(FileRows& file, std::int64_t segment) : file_(&file), segment_(segment)
{
    const auto rows = core::number(file.db(), "SELECT rows FROM segment WHERE id = ?", segment);
    if (rows < 0 || rows > static_cast<std::int64_t>(2 * segmentRows))
        file.damaged(noColumn, segment);
    rows_ = static_cast<std::size_t>(rows);
}

SegmentRows::Column& SegmentRows::column(int number)
{
    if (number < lowestColumn || number > highestColumn)
        file_->damaged(number, segment_);
    const auto place = static_cast<std::size_t>(number - lowestColumn);
    if (place < near_.size() && near_[place] != nullptr)
        return *near_[place];
    auto found = columns_.find(number);
    if (found == columns_.end()) {
        try {
            found = columns_.emplace(number, load(number)).first;
        } catch (const Error& error) {
            if (std::string_view(error.what()) == "damaged")
                file_->damaged(number, segment_);
            throw;
        }
    }
    if (place >= near_.size())
        near_.resize(place + 1);
    near_[place] = found->second.get();
    return *found->second;
}

std::unique_ptr<SegmentRows::Column> SegmentRows::load(int number)
{
    Statement query(file_->db(), "SELECT encoding, hash, bytes FROM segment_column WHERE segment = ? AND number = ?");
    query.with(segment_, number);
    if (!query.step() || hashOf(number, query.blob(2)) != query.integer(1))
        file_->damaged(number, segment_);
    auto column = std::make_unique<Column>();
    column->encoding = static_cast<ColumnEncoding>(query.integer(0));
    const auto bytes = query.blob(2);
    switch (column->encoding) {
    case ColumnEncoding::entries: column->numbers = decodeEntries(bytes, rows_); break;
    case ColumnEncoding::decimals: {
        column->decimals = decodeDecimals(bytes, rows_);
        column->otherAt.resize(column->decimals.others.empty() ? 0 : rows_);
        std::uint32_t next = 0;
        for (std::size_t row = 0; row < column->otherAt.size(); ++row)
            column->otherAt[row] = column->decimals.scales[row] == otherText ? next++ : 0;
        break;
    }
    case ColumnEncoding::integers:
        column->integers = decodeIntegers(bytes, rows_);
        if (holdsTimes(file_->kind(), number)
            && !std::ranges::all_of(column->integers, [](const auto& at) { return !at || isTime(*at); }))
            file_->damaged(number, segment_);
        break;
    case ColumnEncoding::reals: column->reals = decodeReals(bytes, rows_); break;
    case ColumnEncoding::plain: column->texts = decodeTexts(bytes, rows_); break;
    case ColumnEncoding::same: {
        const auto as = decodeReference(bytes);
        if (as >= number || as < 0)
            file_->damaged(number, segment_);
        *column = this->column(as);
        break;
    }
    case ColumnEncoding::keyed: {
        const auto place = decodeReference(bytes);
        const auto& keys = this->column(keyColumn).numbers;
        if (place < 0 || static_cast<std::size_t>(place) >= keyRoles(file_->kind()).size() || keys.size() != rows_)
            file_->damaged(number, segment_);
        column->encoding = ColumnEncoding::entries;
        column->numbers.resize(rows_);
        for (std::size_t row = 0; row < rows_; ++row)
            column->numbers[row] = file_->keyEntry(keys[row], static_cast<std::size_t>(place));
        break;
    }
    default: file_->damaged(number, segment_);
    }
    if (column->encoding == ColumnEncoding::entries && number != scopeColumn) {
        const auto highest = column->numbers.empty() ? 0 : *std::ranges::max_element(column->numbers);
        std::size_t known = 0;
        if (number == keyColumn) {
            known = file_->keys();
        } else {
            column->entries = &file_->entries(number);
            known = column->entries->size();
        }
        if (!column->numbers.empty() && highest >= known)
            file_->damaged(number, segment_);
    }
    return column;
}

void SegmentRows::check(const Column& column, ColumnEncoding expected, int number) const
{
    if (column.encoding != expected)
        file_->damaged(number, segment_);
}

std::string_view SegmentRows::text(int number, std::size_t row)
{
    if (number == noColumn)
        return {};
    auto& from = column(number);
    switch (from.encoding) {
    case ColumnEncoding::entries:
        return from.entries != nullptr ? std::string_view((*from.entries)[from.numbers[row]]) : std::string_view();
    case ColumnEncoding::plain: return from.texts[row];
    case ColumnEncoding::decimals: break;
    default: file_->damaged(number, segment_);
    }
    switch (from.decimals.scales[row]) {
    case emptyText: return {};
    case nullText: return "NULL";
    case otherText: return from.decimals.others[from.otherAt[row]];
    default: break;
    }
    from.scratch.clear();
    appendDecimal(from.scratch, {from.decimals.units[row], from.decimals.scales[row]});
    return from.scratch;
}

const std::vector<std::uint32_t>& SegmentRows::numbers(int number)
{
    auto& from = column(number);
    check(from, ColumnEncoding::entries, number);
    return from.numbers;
}

const std::vector<std::optional<std::int64_t>>& SegmentRows::integers(int number)
{
    auto& from = column(number);
    check(from, ColumnEncoding::integers, number);
    return from.integers;
}

const std::vector<std::optional<double>>& SegmentRows::reals(int number)
{
    auto& from = column(number);
    check(from, ColumnEncoding::reals, number);
    return from.reals;
}

bool SegmentRows::hasDictionary(int number) { return column(number).encoding == ColumnEncoding::entries; }

const DecimalColumn* SegmentRows::decimalsOf(int number)
{
    if (number == noColumn)
        return nullptr;
    const auto& from = column(number);
    return from.encoding == ColumnEncoding::decimals ? &from.decimals : nullptr;
}

std::optional<SmallDecimal> SegmentRows::small(int number, std::size_t row)
{
    const auto& from = column(number);
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

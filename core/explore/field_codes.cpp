#include "core/explore/field_codes.h"

#include "core/bytes/json.h"
#include "core/explore/fields.h"
#include "core/measure/unassigned.h"
#include "core/store/fact_write.h"
#include "core/store/keys.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace core {

namespace {

constexpr std::int64_t mostDays = 1 << 16; // between the first and the last of a segment, to be looked up in a list

bool isLabel(std::string_view field) { return field.starts_with("tag:") || field.starts_with("label:"); }
bool isOwnColumn(std::string_view field) { return field.starts_with("column:"); }
std::string_view behindColon(std::string_view field) { return field.substr(field.find(':') + 1); }

// The role of the column that a field shows.
std::string_view roleOf(RowKind kind, std::string_view field)
{
    if (isLabel(field))
        return kind == RowKind::cost ? "tags" : "labels";
    if (kind == RowKind::outcome && field == "environment")
        return "env";
    if (kind != RowKind::cost)
        return field;
    return field == "account" ? std::string_view("billing_account") : field == "asset" ? "resource" : field;
}

int columnOf(const FileRows& file, std::string_view field)
{
    if (!isOwnColumn(field))
        return file.columnOf(roleOf(file.kind(), field));
    const auto named = std::ranges::find(file.columns(), behindColon(field), &FileColumn::name);
    return named == file.columns().end() ? noColumn : named->number;
}

std::string labelOf(JsonReader& reader, std::string_view json, std::string_view name)
{
    const auto* const all = json.empty() ? nullptr : reader.parse(json);
    return all == nullptr ? std::string() : std::string((*all)[name].text());
}

// The entry of each day of the rows, in the order in which they come.
class DayEntries {
public:
    DayEntries(Day first, Day last) : first_(first)
    {
        if (last - first < mostDays)
            near_.assign(static_cast<std::size_t>(last - first) + 1, none);
    }
    template <typename Make>
    std::uint32_t at(Day day, Make make)
    {
        auto& known = near_.empty() ? far_.try_emplace(number(day), none).first->second
                                    : near_[static_cast<std::size_t>(day - first_)];
        if (known == none)
            known = make(day);
        return known;
    }

private:
    static constexpr std::uint32_t none = 0xffffffff;
    Day first_;
    std::vector<std::uint32_t> near_;
    std::unordered_map<std::int32_t, std::uint32_t> far_;
};

} // namespace

int dayColumnOf(RowKind kind)
{
    return kind == RowKind::cost    ? dayColumn
           : kind == RowKind::point ? static_cast<int>(PointColumn::at)
                                    : static_cast<int>(OutcomeColumn::at);
}

Day dayIn(RowKind kind, const std::vector<std::optional<std::int64_t>>& values, std::size_t row)
{
    const auto value = values[row].value_or(0);
    return kind == RowKind::cost ? static_cast<Day>(value) : dayOf(value);
}

FieldCodes::FieldCodes(std::string_view field, FileRows& file, const FileOrigin& origin, Members& members)
    : field_(field), kind_(file.kind()), isTime_(isTimeField(field)),
      fallback_(isComponentField(field) ? unassignedName
                : field == "source"     ? std::string_view(origin.source)
                : field == "currency"   ? std::string_view(origin.currency)
                                        : noMember)
{
    if (fallback_.empty())
        fallback_ = noMember;
    only_ = members.number(fallback_);
    count_ = only_ + 1;
    if (isTime_)
        column_ = dayColumnOf(kind_);
    else if (!isComponentField(field) && field != "source")
        column_ = columnOf(file, field_);
    if (isTime_ || column_ == noColumn)
        return;
    JsonReader reader;
    for (const auto& entry : file.entries(column_)) {
        memberOf_.push_back(members.number(member(entry, reader)));
        count_ = std::max(count_, memberOf_.back() + 1);
    }
}

std::string FieldCodes::member(std::string_view cell, JsonReader& reader) const
{
    std::string text;
    if (isLabel(field_))
        text = kind_ == RowKind::cost && isNullCell(cell) ? std::string() : labelOf(reader, cell, behindColon(field_));
    else if (kind_ == RowKind::cost && isNullCell(cell) && !isOwnColumn(field_))
        text.clear();
    else if (kind_ == RowKind::cost)
        text = cell;
    else
        text = field_ == "asset" ? assetOf(cell).name : field_ == "run" ? runOf(cell).second : cell;
    return text.empty() ? fallback_ : text;
}

void FieldCodes::fetch(SegmentRows& segment) const { segment.fetch(column_); }

Codes FieldCodes::codes(SegmentRows& segment) const
{
    if (isTime_)
        return timeCodes(segment);
    if (column_ == noColumn)
        return {{}, only_, only_ + 1, {}};
    if (!segment.hasDictionary(column_))
        return textCodes(segment);
    Codes codes{std::vector<std::uint32_t>(segment.rows()), 0, count_, {}};
    const auto& entries = segment.numbers(column_);
    for (std::size_t row = 0; row < entries.size(); ++row)
        codes.of[row] = memberOf_[entries[row]];
    return codes;
}

Codes FieldCodes::textCodes(SegmentRows& segment) const
{
    Members own;
    JsonReader reader;
    Codes codes{std::vector<std::uint32_t>(segment.rows()), 0, 0, {}};
    for (std::size_t row = 0; row < segment.rows(); ++row)
        codes.of[row] = own.number(member(segment.text(column_, row), reader));
    codes.count = static_cast<std::uint32_t>(own.size());
    for (std::uint32_t n = 0; n < codes.count; ++n)
        codes.texts.push_back(own.text(n));
    return codes;
}

Codes FieldCodes::timeCodes(SegmentRows& segment) const
{
    const auto& values = segment.integers(column_);
    Codes codes{std::vector<std::uint32_t>(values.size()), 0, 0, {}};
    if (values.empty())
        return codes;
    Day first = dayIn(kind_, values, 0), last = first;
    for (std::size_t row = 0; row < values.size(); ++row) {
        const auto day = dayIn(kind_, values, row);
        first = std::min(first, day);
        last = std::max(last, day);
    }
    Members own;
    DayEntries entries(first, last);
    for (std::size_t row = 0; row < values.size(); ++row)
        codes.of[row] =
            entries.at(dayIn(kind_, values, row), [&](Day day) { return own.number(timeMember(field_, day)); });
    codes.count = static_cast<std::uint32_t>(own.size());
    for (std::uint32_t n = 0; n < codes.count; ++n)
        codes.texts.push_back(own.text(n));
    return codes;
}

} // namespace core

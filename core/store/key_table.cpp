#include "core/store/key_table.h"

#include <algorithm>

namespace core {

KeyTable::KeyTable(const CostLayout& layout)
{
    for (std::size_t place = 0; place < roles.size(); ++place)
        columns_[place] = layout.column(roles[place]);
}

int KeyTable::placeOf(int column) const
{
    const auto place = std::ranges::find(columns_, column);
    return place == columns_.end() ? -1 : static_cast<int>(place - columns_.begin());
}

void KeyTable::chooseSpan(const std::vector<CorrelatedColumns>& correlated)
{
    std::ptrdiff_t most = 1; // with one column nothing is won
    span_ = -1;
    for (std::size_t n = 0; n < correlated.size(); ++n) {
        const auto inside = std::ranges::count_if(columns_, [&](int column) { return correlated[n].has(column); });
        if (inside > most) {
            most = inside;
            span_ = static_cast<int>(n);
        }
    }
    metByTuple_.clear();
}

void KeyTable::add(const TextColumns& columns, const std::vector<CorrelatedColumns>& correlated, std::size_t count)
{
    const auto* const span = span_ < 0 ? nullptr : &correlated[static_cast<std::size_t>(span_)];
    std::array<const std::uint32_t*, roles.size()> entries{};
    std::array<bool, roles.size()> isOutside{};
    for (std::size_t place = 0; place < roles.size(); ++place) {
        if (columns_[place] < 0)
            continue;
        const auto& numbers = columns[static_cast<std::size_t>(columns_[place])]->numbers();
        entries[place] = numbers.data() + (numbers.size() - count);
        isOutside[place] = span == nullptr || !span->has(columns_[place]);
    }
    if (span != nullptr)
        metByTuple_.resize(span->size());
    Key key{}, above{};
    auto outside = none;
    for (std::size_t row = 0; row < count; ++row) {
        bool same = row > 0; // outside of the span
        for (std::size_t place = 0; place < roles.size(); ++place) {
            if (entries[place] == nullptr)
                continue;
            key[place] = entries[place][row];
            same = same && (!isOutside[place] || key[place] == above[place]);
        }
        if (span == nullptr) {
            rowKeys_.push_back(same ? rowKeys_.back() : keys_.number(key.data()));
        } else {
            if (!same) {
                auto rest = key;
                for (std::size_t place = 0; place < rest.size(); ++place)
                    rest[place] = isOutside[place] ? rest[place] : 0;
                outside = outside_.number(rest.data());
            }
            auto& met = metByTuple_[span->tuples()[row]];
            if (met.outside != outside)
                met = {outside, keys_.number(key.data())};
            rowKeys_.push_back(met.key);
        }
        above = key;
    }
}

std::size_t KeyTable::textBytes(const TextColumns& columns) const
{
    std::size_t bytes = 0;
    for (const auto column : columns_)
        bytes += column >= 0 ? columns[static_cast<std::size_t>(column)]->dictionary().bytes() : 0;
    return bytes;
}

void KeyTable::flush(Encoder& encoder, Segment& segment)
{
    segment.columns.push_back(encoder.entries(keyColumn, rowKeys_));
    rowKeys_.clear();
    std::vector<std::uint32_t> fresh;
    for (std::size_t place = 0; place < roles.size(); ++place)
        for (auto key = flushed_; key < keys_.size(); ++key)
            fresh.push_back(keys_.at(key, place));
    if (!fresh.empty())
        segment.dictionaries.push_back({keyColumn, keys_.size() - flushed_, encoder.numbers(fresh)});
    flushed_ = keys_.size();
}

} // namespace core

#include "core/kpi/row_table.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace core {

std::uint32_t TextNumbers::of(std::string_view text)
{
    const auto [found, isNew] = numbers_.try_emplace(std::string(text), static_cast<std::uint32_t>(texts_.size()));
    if (isNew)
        texts_.push_back(&found->first);
    return found->second;
}

std::vector<std::uint32_t> TextNumbers::ranks() const
{
    std::vector<std::uint32_t> order(texts_.size()), ranks(texts_.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [this](std::uint32_t a, std::uint32_t b) { return *texts_[a] < *texts_[b]; });
    for (std::uint32_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = place;
    return ranks;
}

SourceRow RowTable::row(std::size_t n) const
{
    const auto& packed = rows_[n];
    const auto text = [this](std::uint32_t number) { return texts_.text(number); };
    SourceRow row;
    row.component = text(packed.component);
    row.measures = text(packed.measures);
    row.day = text(packed.day);
    const auto value = unpacked(packed.value);
    row.value = value ? value->text() : text(packed.word);
    row.currency = text(packed.currency);
    row.share = text(packed.share);
    row.file = text(packed.file);
    row.line = packed.line;
    row.import = packed.import;
    row.text = text(packed.text);
    return row;
}

std::optional<Decimal> RowTable::adds(std::size_t n) const { return unpacked(rows_[n].adds); }

RowTable::Amount RowTable::pack(const Decimal& amount)
{
    if (const auto units = amount.unitsAt(amount.scale()))
        return {*units, amount.scale()};
    others_.push_back(amount);
    return {static_cast<std::int64_t>(others_.size()) - 1, other};
}

std::optional<Decimal> RowTable::unpacked(const Amount& amount) const
{
    if (amount.scale == none)
        return {};
    return amount.scale == other ? others_[static_cast<std::size_t>(amount.units)]
                                 : Decimal(amount.units, amount.scale);
}

void RowTableMaker::take(const SourceRow& row, const RowNames& names)
{
    auto& table = table_;
    table.count_.add(names.file, row.line);
    RowTable::Row packed;
    if (const auto value = Decimal::parse(row.value); value && value->text() == row.value)
        packed.value = table.pack(*value);
    else
        packed.word = table.texts_.of(row.value);
    if (!names.adds.empty())
        packed.adds = table.pack(names.adds.front().second);
    packed.line = row.line;
    packed.import = row.import;
    packed.component = table.texts_.of(row.component);
    packed.measures = table.texts_.of(row.measures);
    packed.day = table.texts_.of(row.day);
    packed.currency = table.texts_.of(row.currency);
    packed.share = table.texts_.of(row.share);
    packed.file = table.texts_.of(row.file);
    packed.text = table.texts_.of(row.text);
    table.rows_.push_back(packed);
}

RowTable RowTableMaker::finish()
{
    const auto ranks = table_.texts_.ranks();
    std::ranges::stable_sort(table_.rows_, [&](const RowTable::Row& a, const RowTable::Row& b) {
        return std::tuple(ranks[a.file], a.line, ranks[a.component])
               < std::tuple(ranks[b.file], b.line, ranks[b.component]);
    });
    return std::move(table_);
}

RowTable rowTable(Database& db, const Numbers& numbers, const Question& question, const SourceFilter& filter,
                  const Progress& progress)
{
    RowTableMaker maker;
    const auto take = [&](std::size_t, const SourceRow& row, const RowNames& names) {
        if (filter.passes(row, names))
            maker.take(row, names);
        return true;
    };
    walkRows(db, numbers, {&question, 1}, RowDetail::amounts, take, progress);
    return maker.finish();
}

} // namespace core

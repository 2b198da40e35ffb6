#include "core/store/cost_section.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

// Where a section has more keys than this, another one begins: who reads it needs some 100 MiB of memory.
constexpr std::uint32_t mostKeys = 131'072;
constexpr std::size_t mostKeyText = std::size_t(32) << 20;

TextColumns columnsOf(const CostLayout& layout, const KeyTable& keys)
{
    TextColumns columns;
    for (std::size_t n = 0; n < layout.columns.size(); ++n) {
        const auto number = static_cast<int>(n);
        const bool needsDictionary = keys.placeOf(number) >= 0 || number == layout.column(CostRole::currency)
                                     || number == layout.column(CostRole::category)
                                     || number == layout.column(CostRole::commitment_status);
        columns.push_back(std::make_unique<TextColumn>(number, needsDictionary));
    }
    return columns;
}

} // namespace

CostSection::CostSection(int number, const CostLayout& layout, Day fallbackDay, CostScopes& scopes,
                         TotalsByCurrency& totals)
    : number_(number), layout_(layout), scopes_(scopes), totals_(totals), keys_(layout),
      columns_(columnsOf(layout, keys_)), placer_(layout, columns_, fallbackDay, scopes)
{
    totals.beginSection();
}

bool CostSection::isHeavy() const
{
    return std::ranges::any_of(columns_, [](const auto& column) { return column->heavy() >= segmentColumn; });
}

bool CostSection::isFull() const { return keys_.size() >= mostKeys || keys_.textBytes(columns_) >= mostKeyText; }

std::vector<ColumnSpan> CostSection::requestedSpans() const
{
    std::vector<ColumnSpan> spans;
    for (const auto& columns : correlated_)
        spans.push_back(columns.span());
    return spans;
}

void CostSection::add(const CostBatch& batch, std::size_t firstRow, std::size_t count)
{
    addColumns(batch, firstRow, count);
    keys_.add(columns_, correlated_, count);
    addPlacements(batch.rows, firstRow, count);
    const auto currency = layout_.column(CostRole::currency);
    totals_.add(batch, firstRow, count, currency < 0 ? nullptr : columns_[static_cast<std::size_t>(currency)].get());
    canHash_ = canHash_ || batch.rows.isAsInFile();
    if (choice_ == Choice::none && rows() >= CorrelatedColumns::fewestRows)
        chooseCorrelated(false);
}

void CostSection::addColumns(const CostBatch& batch, std::size_t firstRow, std::size_t count)
{
    const TextColumn* neighbour = nullptr;
    auto correlated = correlated_.begin();
    for (std::size_t n = 0; n < columns_.size(); ++n) {
        if (correlated != correlated_.end() && correlated->span().first == n) {
            const auto* const hashes = batch.hashes.of(correlated->span());
            correlated->add(batch.rows, firstRow, count, hashes == nullptr ? nullptr : hashes + firstRow, columns_);
            n = correlated->span().last;
            ++correlated;
            neighbour = nullptr;
            continue;
        }
        auto& column = *columns_[n];
        const SmallDecimal* amounts = nullptr;
        for (std::size_t role = 0; role < amountRoles.size(); ++role)
            if (const auto* const parsed = batch.amounts.of(role, column.number()))
                amounts = parsed + firstRow;
        if (amounts != nullptr && column.addPlain(amounts, count)) { // nobody needs to see the texts
            neighbour = nullptr;
            continue;
        }
        auto& cells = cells_[n % 2]; // the neighbour's are still looked at
        cells.resize(count);
        batch.rows.columnCells(n, firstRow, cells);
        column.add(cells, neighbour, cells_[1 - n % 2].data(), amounts);
        neighbour = column.isDecimals() ? &column : nullptr;
    }
}

void CostSection::addPlacements(const RowBatch& rows, std::size_t firstRow, std::size_t count)
{
    const auto& placements = placer_.place(rows, firstRow, count);
    for (std::size_t n = 0; n < count; ++n) {
        const auto& [day, scope, place] = placements[n];
        scopes_.count(place);
        rowScopes_.push_back(scope);
        rowDays_.add(core::number(day));
        rowLines_.add(rows.line(firstRow + n));
        firstDay_ = rowScopes_.size() == 1 ? day : std::min(firstDay_, day);
        lastDay_ = rowScopes_.size() == 1 ? day : std::max(lastDay_, day);
    }
}

// Which columns are correlated is judged by some rows first, and for good by a whole segment.
void CostSection::chooseCorrelated(bool forGood)
{
    if (choice_ == Choice::final || !canHash_)
        return;
    auto found = findCorrelated(columns_);
    if (!std::ranges::equal(found, correlated_, [](const auto& a, const auto& b) { return a.span() == b.span(); })) {
        correlated_ = std::move(found);
        keys_.chooseSpan(correlated_);
    }
    choice_ = forGood && !correlated_.empty() ? Choice::final : Choice::first;
}

// By column: the earlier column of decimals with the same values in this segment, −1: none.
std::vector<int> CostSection::identicalColumns() const
{
    std::vector<const TextColumn*> decimals;
    std::vector<int> sameAs(columns_.size(), -1);
    for (std::size_t n = 0; n < columns_.size(); ++n) {
        if (!columns_[n]->isDecimals())
            continue;
        const auto earlier = std::ranges::find_if(
            decimals, [&](const TextColumn* other) { return other->decimals() == columns_[n]->decimals(); });
        if (earlier != decimals.end())
            sameAs[n] = (*earlier)->number();
        else
            decimals.push_back(columns_[n].get());
    }
    return sameAs;
}

void CostSection::flushColumns(Encoder& encoder, Segment& segment)
{
    const auto sameAs = identicalColumns();
    for (std::size_t n = 0; n < columns_.size(); ++n) {
        auto& column = *columns_[n];
        const auto place = keys_.placeOf(column.number());
        if (place >= 0) {
            segment.columns.push_back(encoder.keyed(column.number(), place));
            column.drop();
        } else if (sameAs[n] >= 0) {
            segment.columns.push_back(encoder.same(column.number(), sameAs[n]));
            column.drop();
        } else {
            segment.columns.push_back(column.finish(encoder));
        }
        const auto fresh = column.newEntries();
        if (column.number() == layout_.column(CostRole::charge_class))
            corrects_ = corrects_ || std::ranges::any_of(fresh, isCorrection);
        if (column.number() == layout_.column(CostRole::sub_account))
            for (const auto name : fresh)
                if (!isNullCell(name))
                    subAccounts_.emplace(name);
        if (!fresh.empty())
            segment.dictionaries.push_back(
                {column.number(), static_cast<std::int64_t>(fresh.size()), encoder.texts(fresh)});
    }
}

Segment CostSection::flush(Encoder& encoder)
{
    Segment segment;
    segment.kind = RowKind::cost;
    segment.section = number_;
    segment.rows = static_cast<std::int64_t>(rows());
    segment.first = firstDay_;
    segment.last = lastDay_;
    std::map<std::uint32_t, std::int64_t> scopes;
    for (const auto scope : rowScopes_)
        ++scopes[scope];
    segment.scopes.assign(scopes.begin(), scopes.end());
    chooseCorrelated(true);
    flushColumns(encoder, segment);
    if (std::erase_if(correlated_, [this](CorrelatedColumns& columns) { return !columns.isWorthwhile(columns_); }) > 0)
        keys_.chooseSpan(correlated_);
    keys_.flush(encoder, segment);
    segment.columns.push_back(encoder.entries(scopeColumn, rowScopes_));
    segment.columns.push_back(rowDays_.finish(encoder));
    segment.columns.push_back(rowLines_.finish(encoder));
    rowScopes_.clear();
    return segment;
}

} // namespace core

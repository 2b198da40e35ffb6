#include "core/kpi/row_table.h"

#include "core/bytes/sqlite.h"
#include "core/kpi/row_walk.h"
#include "core/model/amount.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace core {

std::uint32_t TextNumbers::of(std::string_view text, std::uint32_t near)
{
    if (near < texts_.size() && *texts_[near] == text)
        return near;
    if (const auto known = numbers_.find(text); known != numbers_.end())
        return known->second;
    const auto made = numbers_.emplace(text, static_cast<std::uint32_t>(texts_.size())).first;
    texts_.push_back(&made->first);
    return made->second;
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
    row.adds = unpacked(packed.adds);
    return row;
}

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
    RowTable::Row packed = table.rows_.empty() ? RowTable::Row() : table.rows_.back(); // most of it is the same
    packed.value = packed.adds = {};
    if (const auto small = smallDecimal(row.value); small && small->plain)
        packed.value = {small->units, small->scale};
    else if (const auto value = Decimal::parse(row.value); value && value->text() == row.value)
        packed.value = table.pack(*value);
    else
        packed.word = table.texts_.of(row.value);
    if (!names.adds.empty())
        packed.adds = table.pack(names.adds.front().second);
    packed.line = row.line;
    packed.import = row.import;
    const auto number = [&table](std::uint32_t& own, const std::string& text) { own = table.texts_.of(text, own); };
    number(packed.component, row.component);
    number(packed.measures, row.measures);
    number(packed.day, row.day);
    number(packed.currency, row.currency);
    number(packed.share, row.share);
    number(packed.file, row.file);
    number(packed.text, row.text);
    table.rows_.push_back(packed);
}

RowTable RowTableMaker::finish()
{
    const auto ranks = table_.texts_.ranks();
    const auto isBefore = [&](const RowTable::Row& a, const RowTable::Row& b) {
        return std::tuple(ranks[a.file], a.line, ranks[a.component])
               < std::tuple(ranks[b.file], b.line, ranks[b.component]);
    };
    if (!std::ranges::is_sorted(table_.rows_, isBefore)) // as those of one file are
        std::ranges::stable_sort(table_.rows_, isBefore);
    return std::move(table_);
}

RowTable RowTableMaker::finishFirst(std::size_t limit)
{
    auto table = finish();
    table.isWhole_ = false;
    table.rows_.resize(std::min(limit, table.rows_.size()));
    return table;
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

namespace {

// Files with charges on these days, in order of their paths; those of one path are parts of one file, or its versions.
std::vector<std::vector<FileId>> filesOfCosts(const Database& db, const Period& days)
{
    std::vector<std::vector<FileId>> files;
    std::string before;
    Statement rows(db,
                   "SELECT f.path, f.id FROM import_file f WHERE EXISTS(SELECT 1 FROM segment s WHERE s.file = f.id "
                   "AND s.kind = 0 AND s.first_day <= ? AND s.last_day >= ?) ORDER BY f.path, f.id");
    rows.with(number(days.last), number(days.first));
    while (rows.step()) {
        if (files.empty() || rows.view(0) != before)
            files.emplace_back();
        before = rows.text(0);
        files.back().push_back(rows.id<FileId>(1));
    }
    return files;
}

} // namespace

std::optional<RowTable> firstRows(Database& db, const Numbers& numbers, const Question& question,
                                  const SourceFilter& filter, std::size_t limit, const Progress& progress)
{
    std::size_t left = 100'000; // charges to look at, of others among them
    RowTableMaker maker;
    std::size_t ofFile = 0, ofFiles = 0;
    bool inCosts = false, isShared = false;
    const RowConsumer take = [&](std::size_t, const SourceRow& row, const RowNames& names) {
        isShared = isShared || !row.share.empty();
        if (filter.passes(row, names)) {
            maker.take(row, names);
            ++ofFile;
        }
        return !isShared && !(inCosts && ofFile >= limit);
    };
    RowWalk walk(db, numbers, RowDetail::amounts, take, progress);
    if (!walk.beginWithCosts(question))
        return {};
    inCosts = true;
    for (const auto& files : filesOfCosts(db, numbers.engine().judged(question.period))) {
        for (const auto file : files) {
            ofFile = 0;
            if (!walk.costsOf(file, left) || isShared)
                return {};
            left -= std::min(left, ofFile);
            ofFiles += ofFile;
        }
        if (ofFiles >= limit)
            return maker.finishFirst(limit);
    }
    return maker.finish();
}

} // namespace core

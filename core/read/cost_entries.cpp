#include "core/read/cost_entries.h"

#include "core/base/sentences.h"
#include "core/bytes/json.h"

namespace core {

namespace {

constexpr std::size_t batchRows = 1024;

CostLayout layoutOf(const CostEntries::Columns& columns)
{
    CostLayout layout;
    for (const auto& [name, role] : columns) {
        if (role != CostRole::count_)
            layout.roleColumn[static_cast<std::size_t>(role)] = static_cast<int>(layout.columns.size());
        layout.columns.push_back(name);
    }
    return layout;
}

} // namespace

CostEntries::CostEntries(Reading& reading, const Columns& columns, UnknownAmountsTold told)
    : reading_(reading), layout_(layoutOf(columns)), charges_(layout_), told_(told)
{
    batch_.clear(layout_.columns.size());
    if (!reading.found.cost)
        reading.found.cost.emplace();
    reading.sink.costLayout(layout_);
}

void CostEntries::row(std::int64_t line)
{
    complete();
    if (batch_.rows.rows() == batchRows)
        flush();
    batch_.rows.addRow(line);
}

void CostEntries::set(std::size_t column, std::string_view text)
{
    batch_.rows.set(batch_.rows.rows() - 1, column, batch_.rows.keep(text));
}

void CostEntries::complete()
{
    auto& rows = batch_.rows;
    if (rows.rows() == 0)
        return;
    const auto last = rows.rows() - 1;
    if (!charges_.hasDate(rows, last)) {
        charges_.refuse(reading_, rows, last);
        return rows.remove({&last, 1});
    }
    const auto cell = rows.cell(last, static_cast<std::size_t>(layout_.column(CostRole::billed)));
    const auto amount = readAmount(cell, false);
    if (amount.kind == Amount::Kind::value || told_ == UnknownAmountsTold::yes)
        return;
    const int currency = layout_.column(CostRole::currency);
    reading_.unknownAmount(rows.line(last), 0, CostRole::billed,
                           currency < 0 ? std::string_view() : rows.cell(last, static_cast<std::size_t>(currency)),
                           amount.kind == Amount::Kind::none
                               ? sentence(MessageCode::note_no_amount)
                               : sentence(MessageCode::note_entry_not_amount, cutText(cell)));
}

void CostEntries::flush()
{
    if (batch_.rows.rows() > 0)
        reading_.sink.costRows(batch_);
    batch_.clear(layout_.columns.size());
}

void CostEntries::finish()
{
    complete();
    flush();
}

void CostEntries::state(std::string_view currency, const std::optional<Decimal>& amount)
{
    if (amount)
        reading_.found.cost->billed[std::string(currency.empty() ? "?" : currency)] += *amount;
}

std::optional<Decimal> amountOf(const Json& value)
{
    return value.isNumber() || value.isText() ? Decimal::parse(value.written()) : std::nullopt;
}

std::string dayText(std::optional<Milliseconds> at, int later)
{
    return at ? isoDay(dayOf(*at) + later) : std::string();
}

void PointSums::add(const Place& place, std::string_view metric, double value, std::int64_t row)
{
    const auto [at, isNew] = points_.try_emplace({place, std::string(metric)}, Point{0, row});
    if (isNew)
        order_.push_back(at);
    at->second.value += value;
}

void PointSums::tell(Sink& sink) const
{
    std::vector<Label> labels;
    for (const auto& point : order_) {
        const auto& [place, metric] = point->first;
        labels.assign(place.labels.begin(), place.labels.end());
        PointFact fact;
        fact.metric = metric;
        fact.asset = {place.asset.empty() ? AssetKind::other : place.kind, {}, place.asset, {}};
        fact.at = place.at;
        fact.labels = labels;
        fact.value = point->second.value;
        fact.row = point->second.row;
        sink.point(fact);
    }
}

} // namespace core

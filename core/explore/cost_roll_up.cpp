// Sums of costs by component, day and currency, from the roll-up.
#include "core/bytes/sqlite.h"
#include "core/explore/fact_rows.h"
#include "core/explore/fields.h"
#include "core/store/roll_up.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

namespace {

void addText(ScaledSum& sum, const Statement& row, int column)
{
    if (row.isNull(column))
        return;
    if (const auto small = smallDecimal(row.view(column)))
        sum.add(*small);
    else
        sum.add(Decimal::parse(row.view(column)).value_or(Decimal()));
}

std::vector<Decimal> parts(const Weights& weights, const Decimal& amount)
{
    return RunningSplit(weights, amount.scale()).step(amount);
}

} // namespace

// Cells of one component go as groups; the day of a pool goes as one row with a part for each receiver.
class FactRows::RollUpReading {
public:
    RollUpReading(FactRows& rows, std::span<const FieldFilter> filters, const TakeGroup& takeGroup, const Take& take)
        : rows_(rows), filters_(filters), takeGroup_(takeGroup), take_(take), ofDay_(rows.fields_.size())
    {}

    void run(const std::optional<Period>& days, const Progress& progress)
    {
        const Day first = days ? days->first : firstOfAllDays, last = days ? days->last : lastOfAllDays;
        Statement cells(rows_.db_,
                        "SELECT c.bucket, c.day, c.currency, c.billed, c.effective, c.rows, s.role = 'bills' "
                        "FROM cost_cell c JOIN source s ON s.id = c.source WHERE c.day >= ? AND c.day <= ?");
        cells.with(number(first), number(last));
        std::size_t done = 0;
        while (cells.step()) {
            progress.step(done++, 0);
            readCell(cells);
        }
        if (pools_.empty())
            return;
        const CostPlaces places(rows_.db_, first, last);
        for (const auto& [key, pool] : pools_)
            split(places, key, pool);
    }

private:
    struct PoolKey {
        std::int64_t pool = 0;
        Day day{};
        std::uint32_t currency = 0;
        bool bills = false;
        auto operator<=>(const PoolKey&) const = default;
    };
    struct Pool {
        Bucket bucket;
        CostGroup sums;
    };

    void readCell(const Statement& cell)
    {
        const auto& bucket = rows_.buckets_.bucket(rows_.buckets_.number(cell.integer(0)));
        const auto day = static_cast<Day>(cell.integer(1));
        const auto currency = rows_.currencies_.number(cell.view(2));
        if (rows_.byComponent_ && bucket.pool != 0) {
            auto& pool = pools_[{bucket.pool, day, currency, cell.integer(6) != 0}];
            pool.bucket = bucket;
            return addCell(pool.sums, cell);
        }
        CostGroup sums;
        addCell(sums, cell);
        const FactGroup group{membersOf(day, currency, bucket.component), currency, 0, Period::monthOf(day).first,
                              &sums};
        if (isWanted(group.members))
            takeGroup_(group);
    }

    // Filters on components are the taker's.
    bool isWanted(const std::vector<std::uint32_t>& members) const
    {
        const auto shown = members.size() - filters_.size();
        for (std::size_t i = 0; i < filters_.size(); ++i)
            if (!isComponentField(filters_[i].field)
                && !passes(filters_[i], rows_.member(shown + i, members[shown + i])))
                return false;
        return true;
    }

    static void addCell(CostGroup& sums, const Statement& cell)
    {
        addText(sums.billed, cell, 3);
        addText(sums.effective, cell, 4);
        sums.rows += cell.integer(5);
    }

    std::vector<std::uint32_t> membersOf(Day day, std::uint32_t currency, ComponentId component)
    {
        std::vector<std::uint32_t> members(rows_.fields_.size());
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto& field = rows_.fields_[i];
            if (isTimeField(field))
                members[i] = timeMemberOf(i, day);
            else
                members[i] = rows_.members_[i].number(field == "currency" ? rows_.currencies_.text(currency)
                                                                          : rows_.components_.member(component, field));
        }
        return members;
    }

    std::uint32_t timeMemberOf(std::size_t field, Day day)
    {
        const auto [known, isNew] = ofDay_[field].try_emplace(day);
        if (isNew)
            known->second = rows_.members_[field].number(timeMember(rows_.fields_[field], day));
        return known->second;
    }

    void split(const CostPlaces& places, const PoolKey& key, const Pool& pool)
    {
        const auto nameOf = [&](const auto& one) { return rows_.components_.member(one.first, "component"); };
        auto weights = places.weights(pool.bucket, key.day, rows_.currencies_.text(key.currency));
        std::ranges::sort(weights, {}, nameOf);
        std::vector<FactPart> all;
        for (const auto& weight : weights)
            all.push_back({membersOf(key.day, key.currency, weight.first), {}, 1, {}, {}});
        for (const auto& [sum, amount] :
             {std::pair(&CostGroup::billed, &Amounts4::billed), std::pair(&CostGroup::effective, &Amounts4::effective)})
            if ((pool.sums.*sum).there()) {
                auto steps = parts(weights, (pool.sums.*sum).sum());
                for (std::size_t i = 0; i < all.size(); ++i)
                    all[i].amounts.*amount = std::move(steps[i]);
            }
        FactRow row;
        row.day = key.day;
        row.rows = pool.sums.rows;
        row.currency = key.currency;
        take_(row, all);
    }

    FactRows& rows_;
    std::span<const FieldFilter> filters_; // on the last fields
    const TakeGroup& takeGroup_;
    const Take& take_;
    std::vector<std::map<Day, std::uint32_t>> ofDay_; // members of times, by field
    std::map<PoolKey, Pool> pools_;
};

bool FactRows::isRolledUp(const AskedSums& sums)
{
    if (sums.list || sums.contracted || sums.quantity)
        return false;
    for (const auto& field : fields_)
        if (!isComponentField(field) && !isTimeField(field) && field != "currency")
            return false;
    if (!hasRepeatedLines_)
        hasRepeatedLines_ = mayRepeatLines(db_);
    return !*hasRepeatedLines_;
}

void FactRows::readRollUp(const std::optional<Period>& days, std::span<const FieldFilter> filters,
                          const TakeGroup& takeGroup, const Take& take, const Progress& progress)
{
    RollUpReading(*this, filters, takeGroup, take).run(days, progress);
}

} // namespace core

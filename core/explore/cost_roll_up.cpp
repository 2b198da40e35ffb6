// Sums of costs by component, day and currency, from the roll-up.
#include "core/bytes/sqlite.h"
#include "core/explore/fact_rows.h"
#include "core/explore/fields.h"
#include "core/store/cost_cells.h"
#include "core/store/roll_up.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace core {

namespace {

void addText(ScaledSum& sum, std::string_view amount)
{
    if (amount.empty())
        return;
    if (const auto small = smallDecimal(amount))
        sum.add(*small);
    else
        sum.add(Decimal::parse(amount).value_or(Decimal()));
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
        : rows_(rows), filters_(filters), takeGroup_(takeGroup), take_(take)
    {}

    void run(const std::optional<Period>& days, const Progress& progress)
    {
        const Day first = days ? days->first : firstOfAllDays, last = days ? days->last : lastOfAllDays;
        CostCells cells(rows_.db_, first, last, false);
        std::size_t done = 0;
        while (cells.next()) {
            progress.step(done++, 0);
            readCell(cells);
        }
        endGroup();
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
    struct Times {                          // what a day is in the fields of time
        std::vector<std::uint32_t> members; // by field; of others without meaning
        Day month{};
        auto operator<=>(const Times&) const = default;
    };
    struct Group {
        ComponentId component{};
        std::uint32_t currency = 0;
        const Times* times = nullptr;
        bool operator==(const Group&) const = default;
    };

    void readCell(const CostCells& cell)
    {
        if (bucket_ == nullptr || cell.currency() != rows_.currencies_.text(currency_))
            currency_ = rows_.currencies_.number(cell.currency());
        if (bucket_ == nullptr || cell.bucket() != bucketId_) {
            bucketId_ = cell.bucket();
            bucket_ = &rows_.buckets_.bucket(rows_.buckets_.number(bucketId_));
        }
        if (rows_.byComponent_ && bucket_->pool != 0) {
            auto& pool = pools_[{bucket_->pool, cell.day(), currency_, cell.scope().bills}];
            pool.bucket = *bucket_;
            return addCell(pool.sums, cell);
        }
        const Group group{bucket_->component, currency_, &timesOf(cell.day())};
        if (group != group_) {
            endGroup();
            group_ = group;
        }
        addCell(sums_, cell);
    }

    // The cells of one component, currency and time that came behind each other.
    void endGroup()
    {
        if (sums_.rows > 0) {
            const FactGroup group{membersOf(group_.times->members, group_.currency, group_.component), group_.currency,
                                  0, group_.times->month, &sums_};
            if (isWanted(group.members))
                takeGroup_(group);
        }
        sums_ = {};
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

    static void addCell(CostGroup& sums, const CostCells& cell)
    {
        addText(sums.billed, cell.billed());
        addText(sums.effective, cell.effective());
        sums.rows += cell.rows();
    }

    std::vector<std::uint32_t> membersOf(std::vector<std::uint32_t> times, std::uint32_t currency,
                                         ComponentId component)
    {
        auto members = std::move(times);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto& field = rows_.fields_[i];
            if (!isTimeField(field))
                members[i] = rows_.members_[i].number(field == "currency" ? rows_.currencies_.text(currency)
                                                                          : rows_.components_.member(component, field));
        }
        return members;
    }

    const Times& timesOf(Day day)
    {
        const auto [known, isNew] = timesOfDay_.try_emplace(number(day), nullptr);
        if (!isNew)
            return *known->second;
        Times times{std::vector<std::uint32_t>(rows_.fields_.size()), Period::monthOf(day).first};
        for (std::size_t i = 0; i < times.members.size(); ++i)
            if (isTimeField(rows_.fields_[i]))
                times.members[i] = rows_.members_[i].number(timeMember(rows_.fields_[i], day));
        return *(known->second = &*times_.insert(std::move(times)).first);
    }

    void split(const CostPlaces& places, const PoolKey& key, const Pool& pool)
    {
        const auto nameOf = [&](const auto& one) { return rows_.components_.member(one.first, "component"); };
        auto weights = places.weights(pool.bucket, key.day, rows_.currencies_.text(key.currency));
        std::ranges::sort(weights, {}, nameOf);
        std::vector<FactPart> all;
        for (const auto& weight : weights)
            all.push_back({membersOf(timesOf(key.day).members, key.currency, weight.first), {}, 1, {}, {}});
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
    std::set<Times> times_; // each once
    std::unordered_map<std::int64_t, const Times*> timesOfDay_;
    std::map<PoolKey, Pool> pools_;
    std::int64_t bucketId_ = 0;
    const Bucket* bucket_ = nullptr; // null: no cell came yet
    std::uint32_t currency_ = 0;
    Group group_;
    CostGroup sums_; // of group_
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

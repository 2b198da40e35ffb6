#include "core/explore/cost_groups.h"

#include "core/explore/fields.h"
#include "core/measure/unassigned.h"
#include "core/store/dictionary.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostDirect = std::size_t(1) << 18; // pairs of a group and a code that are looked up in a list
constexpr std::uint32_t none = 0xffffffff;

// Rows numbered by what they say, one field after another.
class RowGroups {
public:
    explicit RowGroups(const std::vector<std::uint32_t>& rows) : rows_(rows), group_(rows.size()) {}

    void split(const Codes& codes)
    {
        if (codes.of.empty())
            return;
        if (std::size_t(count_) * codes.count <= mostDirect)
            splitDirectly(codes);
        else
            splitByHash(codes);
    }
    std::vector<std::uint32_t> take() { return std::move(group_); }

private:
    void splitDirectly(const Codes& codes)
    {
        std::vector<std::uint32_t> known(std::size_t(count_) * codes.count, none);
        std::uint32_t next = 0;
        for (std::size_t n = 0; n < rows_.size(); ++n) {
            auto& at = known[std::size_t(group_[n]) * codes.count + codes.of[rows_[n]]];
            if (at == none)
                at = next++;
            group_[n] = at;
        }
        count_ = next;
    }
    void splitByHash(const Codes& codes)
    {
        TupleNumbers pairs(2);
        std::uint32_t last = 0;
        for (std::size_t n = 0; n < rows_.size(); ++n) {
            const std::uint32_t pair[] = {group_[n], codes.of[rows_[n]]};
            group_[n] = last = pairs.numberNear(last, pair);
        }
        count_ = pairs.size();
    }

    const std::vector<std::uint32_t>& rows_;
    std::vector<std::uint32_t> group_;
    std::uint32_t count_ = 1;
};

Codes monthsOf(SegmentRows& segment)
{
    const auto& days = segment.integers(dayColumn);
    Codes codes{std::vector<std::uint32_t>(days.size()), 0, 0, {}};
    std::vector<std::int64_t> months; // by code
    std::int64_t lastDay = 0;
    std::uint32_t last = none;
    for (std::size_t row = 0; row < days.size(); ++row) {
        const auto day = days[row].value_or(0);
        if (last == none || day != lastDay) {
            const auto month = number(Period::monthOf(static_cast<Day>(day)).first);
            const auto at = std::ranges::find(months, month);
            last = static_cast<std::uint32_t>(at - months.begin());
            if (at == months.end())
                months.push_back(month);
        }
        lastDay = day;
        codes.of[row] = last;
    }
    codes.count = static_cast<std::uint32_t>(months.size());
    return codes;
}

} // namespace

bool passes(const FieldFilter& filter, std::string_view member)
{
    const bool nameless = member == noMember || (member == unassignedName && isComponentField(filter.field));
    const bool named = std::ranges::any_of(
        filter.members, [&](const std::string& wanted) { return wanted.empty() ? nameless : wanted == member; });
    return named != filter.isNot;
}

void MemberFilter::grow(const Members& members)
{
    while (passes_.size() < members.size())
        passes_.push_back(passes(filter_, members.text(static_cast<std::uint32_t>(passes_.size()))));
}

void MemberFilter::keep(std::vector<std::uint32_t>& rows, const Codes& codes) const
{
    if (codes.texts.empty()) {
        std::erase_if(rows, [&](std::uint32_t row) { return !passes_[codes.at(row)]; });
        return;
    }
    std::vector<bool> own;
    for (const auto& text : codes.texts)
        own.push_back(passes(filter_, text));
    std::erase_if(rows, [&](std::uint32_t row) { return !own[codes.at(row)]; });
}

CostSegment::CostSegment(std::shared_ptr<const FactFile> file, std::shared_ptr<SegmentRows> segment,
                         std::vector<std::uint32_t> rows, const Grouping& grouping)
    : file_(std::move(file)), segment_(std::move(segment)), rows_(std::move(rows)), grouping_(&grouping)
{}

void CostSegment::fetch()
{
    segment_->fetch(lineColumn);
    isOdd_ = segment_->mayRepeatLines();
    if (isOdd_)
        return;
    for (const auto& filter : grouping_->filters)
        file_->fields[filter.field()].fetch(*segment_);
    for (const auto field : grouping_->fields)
        file_->fields[field].fetch(*segment_);
    file_->currency->fetch(*segment_);
    if (grouping_->byBucket || grouping_->byMonth)
        segment_->fetch(dayColumn);
    if (grouping_->byBucket)
        segment_->fetch(keyColumn);
    const auto& sums = grouping_->sums;
    if (sums.quantity)
        file_->unit->fetch(*segment_);
    for (const auto& [asked, n] :
         {std::pair(sums.billed || sums.effective, 0U), std::pair(sums.effective, 1U), std::pair(sums.list, 2U),
          std::pair(sums.contracted, 3U), std::pair(sums.quantity, 4U)})
        if (asked)
            segment_->fetch(file_->amounts[n]);
}

void CostSegment::run(const BucketNumbers& buckets)
{
    if (isOdd_) {
        single_ = std::move(rows_);
        return;
    }
    if (grouping_->byBucket)
        setSharedAside(buckets);
    for (const auto& filter : grouping_->filters)
        filter.keep(rows_, file_->fields[filter.field()].codes(*segment_));
    if (!rows_.empty())
        addUp(groupRows());
}

void CostSegment::setSharedAside(const BucketNumbers& buckets)
{
    buckets_ = file_->buckets(*segment_);
    const auto isShared = [&](std::uint32_t row) { return buckets.bucket(buckets_.of[row]).pool != 0; };
    std::ranges::copy_if(rows_, std::back_inserter(single_), isShared);
    if (!single_.empty())
        std::erase_if(rows_, isShared);
}

std::vector<std::uint32_t> CostSegment::groupRows()
{
    RowGroups groups(rows_);
    for (const auto field : grouping_->fields)
        groups.split(codes_.emplace_back(file_->fields[field].codes(*segment_)));
    currencies_ = file_->currency->codes(*segment_);
    groups.split(currencies_);
    if (grouping_->byBucket)
        groups.split(buckets_);
    if (grouping_->byMonth)
        groups.split(months_ = monthsOf(*segment_));
    if (grouping_->sums.quantity)
        groups.split(units_ = file_->unit->codes(*segment_));
    return groups.take();
}

void CostSegment::addUp(const std::vector<std::uint32_t>& groupOf)
{
    groups_.resize(1 + *std::ranges::max_element(groupOf));
    for (std::size_t n = rows_.size(); n-- > 0;) {
        auto& group = groups_[groupOf[n]];
        group.first = rows_[n];
        ++group.rows;
    }
    const auto& asked = grouping_->sums;
    const auto column = [&](std::size_t n) { return AmountColumn(*segment_, file_->amounts[n], file_->decimalComma); };
    const auto addAll = [&](AmountColumn from, Sums& sums) {
        sums.resize(groups_.size());
        for (std::size_t n = 0; n < rows_.size(); ++n)
            if (const auto amount = from.at(rows_[n]); amount.there)
                sums[groupOf[n]].add(amount);
    };
    if (asked.billed)
        addAll(column(0), billed_);
    if (asked.list)
        addAll(column(2), list_);
    if (asked.contracted)
        addAll(column(3), contracted_);
    if (asked.quantity)
        addAll(column(4), quantity_);
    if (!asked.effective)
        return;
    AmountColumn billed = column(0), effective = column(1);
    AmountColumn list = asked.list ? column(2) : AmountColumn(), quantity = asked.quantity ? column(4) : AmountColumn();
    effective_.resize(groups_.size());
    effectiveOfList_.resize(asked.list ? groups_.size() : 0);
    effectiveOfQuantity_.resize(asked.quantity ? groups_.size() : 0);
    for (std::size_t n = 0; n < rows_.size(); ++n) {
        const auto row = rows_[n];
        auto amount = effective.at(row);
        if (!amount.there)
            amount = billed.at(row);
        if (!amount.there)
            continue;
        const auto group = groupOf[n];
        effective_[group].add(amount);
        if (asked.list && list.at(row).there)
            effectiveOfList_[group].add(amount);
        if (asked.quantity && quantity.at(row).there)
            effectiveOfQuantity_[group].add(amount);
    }
}

CostGroup CostSegment::group(std::size_t n)
{
    const auto sum = [n](Sums& sums) { return sums.empty() ? ScaledSum() : std::move(sums[n]); };
    return {groups_[n].first, groups_[n].rows,       sum(billed_),   sum(effective_),          sum(list_),
            sum(contracted_), sum(effectiveOfList_), sum(quantity_), sum(effectiveOfQuantity_)};
}

} // namespace core

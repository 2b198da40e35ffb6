#include "core/findings/gaps.h"

#include <algorithm>
#include <functional>

namespace core {

namespace {

using Names = std::vector<std::string>;

Names those(const Names& names, const std::function<bool(const std::string&)>& lack)
{
    Names found;
    std::ranges::copy_if(names, std::back_inserter(found), lack);
    return found;
}

// Empty unless some lack what others have: what nobody has is not kept here.
std::optional<Finding> gap(const FindingGround& ground, FindingKind kind, MessageCode code, const Names& lacking,
                           std::size_t asked, bool inMoney)
{
    if (lacking.empty() || lacking.size() == asked)
        return std::nullopt;
    Finding made;
    made.kind = kind;
    made.severity = FindingSeverity::notice;
    made.components = lacking;
    made.scope = lacking.size() == 1 ? lacking.front() : ground.scope;
    made.headline = {
        code,
        {{"n", arg::Count(lacking.size())}, {"components", namesOf(lacking)}, {"when", arg::During{ground.period}}}};
    double spend = 0;
    for (const auto& name : lacking)
        spend += ground.stakes.spendOf(name);
    if (inMoney && spend > 0) {
        made.amount = ground.stakes.aMonth(spend);
        made.more.push_back({MessageCode::finding_money_of_these,
                             {{"n", arg::Count(lacking.size())}, {"amount", ground.money(*made.amount)}}});
    }
    if (lacking.size() == 1)
        made.owner = ground.ownerOf(lacking.front(), kind);
    return made;
}

} // namespace

std::vector<Finding> gapFindings(const FindingGround& ground)
{
    std::vector<Finding> made;
    const auto add = [&](std::optional<Finding> one, const char* kpi) {
        if (!one)
            return;
        one->kpi = kpi;
        made.push_back(std::move(*one));
    };
    const auto paid = those(ground.within, [&](const auto& name) { return ground.stakes.spendOf(name) > 0; });
    const auto ownerless = those(paid, [&](const auto& name) { return ground.component(name).ownerCost.empty(); });
    add(gap(ground, FindingKind::owner, MessageCode::finding_no_owner_of, ownerless, paid.size(), true), "cost.spend");
    const auto models = those(ground.within, [&](const auto& name) { return ground.component(name).kind == "model"; });
    const auto unjudged = those(models, [&](const auto& name) {
        const auto& stake = ground.stakes.of(name);
        return !stake.accuracy || !stake.accuracyTarget;
    });
    add(gap(ground, FindingKind::coverage, MessageCode::finding_unjudged, unjudged, models.size(), true),
        "model.target_attainment");
    const auto untested = those(ground.within, [&](const auto& name) { return !ground.stakes.of(name).tests; });
    add(gap(ground, FindingKind::coverage, MessageCode::finding_untested, untested, ground.within.size(), false),
        "data.test_pass_rate");
    return made;
}

std::vector<Finding> lateSources(std::span<const SourceEntry> sources, std::optional<Day> dataDate)
{
    std::vector<Finding> made;
    for (const auto& source : sources) {
        if (!source.rhythm.lateSince)
            continue;
        Finding one;
        one.kind = FindingKind::freshness;
        one.severity = FindingSeverity::notice;
        one.since = Period::dayOnly(*source.rhythm.lateSince);
        one.headline = {MessageCode::finding_late_source,
                        {{"source", arg::Name{source.name}}, {"day", *source.rhythm.lateSince}}};
        if (source.rhythm.last)
            one.more.push_back({MessageCode::finding_last_delivery, {{"day", *source.rhythm.last}}});
        if (dataDate)
            one.daysLeft = -static_cast<int>(*dataDate - *source.rhythm.lateSince);
        made.push_back(std::move(one));
    }
    return made;
}

} // namespace core

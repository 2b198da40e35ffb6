#include "core/measure/rules.h"

#include "core/base/period.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/measure/item.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<std::pair<std::string_view, unsigned>, 5> purposeWords = {
    {{"data", purposeData},
     {"idle", purposeIdle},
     {"rework", purposeRework},
     {"failed_runs", purposeFailedRuns},
     {"data_incidents", purposeDataIncidents}}};

std::string labelName(std::string_view name)
{
    auto plain = lower(name);
    return plain.starts_with("user:") ? plain.substr(5) : plain;
}

bool fits(const std::string& pattern, std::string_view text) { return pattern.empty() || globMatch(pattern, text); }

unsigned purposesOf(const Item& item)
{
    unsigned purposes = 0;
    for (const auto& word : item.texts("purpose")) {
        const auto found = std::ranges::find(purposeWords, word, &std::pair<std::string_view, unsigned>::first);
        if (found == purposeWords.end())
            item.refuse("rule.purpose", sentence(MessageCode::rule_purpose, word));
        purposes |= found->second;
    }
    return purposes;
}

std::optional<Period> periodOf(const Item& item, std::string_view key)
{
    const auto text = item.text(key);
    if (text.empty())
        return std::nullopt;
    const auto period = Period::parse(text);
    if (!period)
        item.refuse("rule.day", sentence(MessageCode::rule_day, key, text));
    return period;
}

SharedSplit sharedOf(const Item& item)
{
    SharedSplit split;
    const auto by = item.text("by");
    if (by.empty() || by == "spend")
        split.by = SharedSplit::By::spend;
    else if (by == "even" || by == "evenly")
        split.by = SharedSplit::By::even;
    else if (by == "fixed")
        split.by = SharedSplit::By::fixed;
    else
        item.refuse("rule.shared", sentence(MessageCode::rule_split, by));
    split.receivers = item.texts("receivers");
    split.shares = item.numbers("shares");
    double sum = 0;
    for (const auto& [name, share] : split.shares) {
        if (share < 0)
            item.refuse("rule.shared", sentence(MessageCode::rule_share_negative, name));
        sum += share;
    }
    if (split.by == SharedSplit::By::fixed && (split.shares.empty() || sum <= 0))
        item.refuse("rule.shared", sentence(MessageCode::rule_shares_none));
    if (sum > 1.000000001)
        item.refuse("rule.shared", sentence(MessageCode::rule_shares_sum));
    return split;
}

void readPlace(const Item& item, AllocationRule& rule)
{
    rule.component = std::string(trim(item.text("component")));
    const auto from = item.text("component_from");
    if (from == "asset")
        rule.componentFromAsset = true;
    else if (from.starts_with("label:") && from.size() > 6)
        rule.componentFromLabel = from.substr(6);
    else if (!from.empty())
        item.refuse("rule.component", sentence(MessageCode::rule_component_from));
    rule.create = item.truth("create");
    if (item.has("shared"))
        rule.shared = sharedOf(item.object("shared"));
    rule.purposes = purposesOf(item);
    const int places = !rule.component.empty() + !from.empty() + rule.shared.has_value();
    if (places > 1)
        item.refuse("rule.component", sentence(MessageCode::rule_one_place));
    if (places == 0 && rule.purposes == 0)
        item.refuse("rule.component", sentence(MessageCode::rule_no_place));
}

AllocationRule ruleOf(const Item& item)
{
    AllocationRule rule;
    rule.id = item.required("id");
    if (const auto from = periodOf(item, "from"))
        rule.from = from->first;
    if (const auto to = periodOf(item, "to"))
        rule.to = to->last;
    if (rule.from && rule.to && *rule.to < *rule.from)
        item.refuse("rule.day", sentence(MessageCode::rule_ends));
    rule.assets = item.texts("asset");
    rule.labels = item.pairs("label");
    rule.labels.merge(item.pairs("tag"));
    rule.provider = item.text("provider");
    rule.account = item.text("account");
    rule.subAccount = item.text("sub_account");
    rule.service = item.text("service");
    rule.serviceCategory = item.text("service_category");
    readPlace(item, rule);
    return rule;
}

} // namespace

AssetTexts::AssetTexts(const AssetName& asset)
{
    if (asset.name.empty())
        return;
    const auto join = [](std::string_view a, char between, std::string_view b) {
        return std::string(a) + between + std::string(b);
    };
    const auto full = join(asset.nameSpace, '/', asset.name);
    texts_ = {std::string(asset.name), full, join(assetKindWord(asset.kind), ':', asset.name),
              join(assetKindWord(asset.kind), ':', full), join(asset.nameSpace, ':', asset.name)};
}

bool AssetTexts::fit(const std::string& pattern) const
{
    return std::ranges::any_of(texts_, [&](const std::string& text) { return globMatch(pattern, text); });
}

bool fitsAsset(const AllocationRule& rule, const AssetTexts& asset)
{
    return rule.assets.empty()
           || std::ranges::any_of(rule.assets, [&](const std::string& pattern) { return asset.fit(pattern); });
}

AllocSubject::AllocSubject(const AllocKey& key) : key_(key)
{
    if (key.labels.empty())
        return;
    for (const auto& [name, value] : scalarsOf(key.labels)) // tags that are no JSON object name nothing
        labels_.emplace_back(labelName(name), value);
}

const std::string* AllocSubject::label(std::string_view name) const
{
    const auto wanted = labelName(name);
    const auto found = std::ranges::find(labels_, wanted, &std::pair<std::string, std::string>::first);
    return found == labels_.end() ? nullptr : &found->second;
}

bool matches(const AllocationRule& rule, const AllocSubject& subject)
{
    const auto& key = subject.key();
    if (!fitsAsset(rule, AssetTexts(rule.assets.empty() ? AssetName() : key.asset)))
        return false;
    for (const auto& [name, pattern] : rule.labels) {
        const auto* value = subject.label(name);
        if (value == nullptr || !fits(pattern, *value))
            return false;
    }
    return fits(rule.provider, key.provider) && fits(rule.subAccount, key.subAccount) && fits(rule.service, key.service)
           && fits(rule.serviceCategory, key.serviceCategory)
           && (fits(rule.account, key.subAccount) || fits(rule.account, key.billingAccount));
}

std::optional<AllocationRule> readRule(std::string_view json, Issue& why) { return readItem(json, why, ruleOf); }

std::string_view assetKindWord(AssetKind kind)
{
    switch (kind) {
    case AssetKind::dataset: return "dataset";
    case AssetKind::column: return "column";
    case AssetKind::job: return "job";
    case AssetKind::model: return "model";
    case AssetKind::service: return "service";
    case AssetKind::cloud_resource: return "cloud_resource";
    case AssetKind::experiment: return "experiment";
    case AssetKind::other: return "other";
    }
    return "other";
}

} // namespace core

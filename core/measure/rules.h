// Allocation rules: which component a fact belongs to, and what money was spent for.
#pragma once

#include "core/base/issue.h"
#include "core/base/time.h"
#include "core/model/facts.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// What rules look at; never a row. Views that hold during one call.
struct AllocKey {
    std::string_view provider;
    std::string_view billingAccount;
    std::string_view subAccount;
    std::string_view serviceCategory;
    std::string_view service;
    AssetName asset;            // an empty name: none
    std::string_view labels;    // labels or tags as a JSON object of texts; empty: none
    std::string_view component; // a tidy file's own column; empty: none
};

// What a rule can say of money beside where it belongs; bits of a set.
enum Purpose : unsigned {
    purposeData = 1,
    purposeIdle = 2,
    purposeRework = 4,
    purposeFailedRuns = 8,
    purposeDataIncidents = 16
};

// How a pool that several components share is split: each day and currency on its
// own, and to the last digit.
struct SharedSplit {
    enum class By { spend, even, fixed };
    By by = By::spend;
    std::vector<std::string> receivers;   // by spend or evenly; empty: every component that has spend of its own
    std::map<std::string, double> shares; // fixed: receiver → weight; what is left below a sum of 1 stays unassigned
};

// A rule matches where every condition that it names holds. Texts are patterns: *
// any run of characters, ? one.
struct AllocationRule {
    std::string id;
    std::optional<Day> from, to; // both inside; empty: for all history
    // conditions; empty: not asked
    std::vector<std::string> assets;           // "churn-*", "model:churn-*", "dbt:model.shop.stg_*", "namespace/name"
    std::map<std::string, std::string> labels; // name, whatever its case, → pattern
    std::string provider, account, subAccount, service, serviceCategory; // account: billing or sub account
    // where to: at most one of these, none if the rule only marks a purpose
    std::string component;
    std::string componentFromLabel;  // the label's value names it
    bool componentFromAsset = false; // the asset's name names it
    bool create = false;             // a name that is not known becomes a component; else the rule passes it by
    std::optional<SharedSplit> shared;
    unsigned purposes = 0;

    bool placesIt() const
    {
        return !component.empty() || !componentFromLabel.empty() || componentFromAsset || shared.has_value();
    }
    bool holdsOn(Day day) const { return (!from || *from <= day) && (!to || day <= *to); }
};

// What the asset patterns of rules are held against.
class AssetTexts {
public:
    explicit AssetTexts(const AssetName& asset);
    bool fit(const std::string& pattern) const;

private:
    std::vector<std::string> texts_; // none: no asset
};
bool fitsAsset(const AllocationRule& rule, const AssetTexts& asset); // true where the rule asks for none

// A key with its labels read once; holds the views of the key.
class AllocSubject {
public:
    explicit AllocSubject(const AllocKey& key);
    const AllocKey& key() const { return key_; }
    // The value of a label, its name compared without case and without a
    // leading "user:"; null: not there.
    const std::string* label(std::string_view name) const;

private:
    AllocKey key_;
    std::vector<std::pair<std::string, std::string>> labels_; // names in lower case
};
bool matches(const AllocationRule& rule, const AllocSubject& subject); // the days aside

// Empty with the reason in `why` if the item is refused.
// Keys: id; conditions asset (text or list), label {name: pattern}, provider, account,
// sub_account, service, service_category; from, to (a day or period); and what it says: component,
// or component_from ("asset" or "label:NAME") with create, or shared {by: spend|even|fixed,
// receivers [names], shares {name: weight}}; purpose (text or list): data, idle, rework,
// failed_runs, data_incidents.
std::optional<AllocationRule> readRule(std::string_view json, Issue& why);

std::string_view assetKindWord(
    AssetKind kind); // dataset, column, job, model, service, cloud_resource, experiment, other

} // namespace core

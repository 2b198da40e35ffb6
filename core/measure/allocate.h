// Facts to components: the rules in force applied to the distinct keys of facts.
#pragma once

#include "core/base/ids.h"
#include "core/bytes/sqlite.h"
#include "core/measure/rules.h"

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

// Where a fact goes: a component, a pool that a shared rule splits, or (both 0) unassigned;
// and what money was spent for.
struct Bucket {
    ComponentId component{};
    std::int64_t pool = 0; // row of the table pool
    unsigned purposes = 0; // bits of Purpose
    friend bool operator==(const Bucket&, const Bucket&) = default;
};

// From one day to another, both inside; entries of one key follow each other without gap
// from the first day to the last.
struct Placed {
    Day from{};
    Day to{};
    Bucket bucket;
};
constexpr Day firstOfAllDays{std::numeric_limits<std::int32_t>::min()};
constexpr Day lastOfAllDays{std::numeric_limits<std::int32_t>::max()};

// The rules in force, in order: those of the workspace as its documents list them, then the
// standard ones. A file's own component column goes before all rules; the first rule that matches
// and says a place decides; purposes of all matching rules add up. Names in facts that no register
// has brought become components where the column or the rule says so, stated by the import given.
// For one transaction; loads the rules once and keeps answers by key. See README.md, Allocation.
class Allocation {
public:
    enum class Names { create, look_up }; // look_up: writes nothing; a name that is not known places nothing
    explicit Allocation(Database& db, std::optional<ImportId> import = std::nullopt, Names names = Names::create);

    // The view is valid until the next call.
    std::span<const Placed> place(const AllocKey& key);
    const std::vector<AllocationRule>& rules() const { return rules_; }

private:
    const std::string& askedOf(const AllocKey& key);
    std::optional<Bucket> assignBy(const AllocationRule& rule, const AllocSubject& subject);
    Bucket bucketOn(Day day, const AllocSubject& subject, const std::vector<const AllocationRule*>& matching);
    std::optional<ComponentId> component(const std::string& name, bool create);

    Database& db_;
    std::optional<ImportId> import_;
    Names names_;
    std::vector<AllocationRule> rules_;
    std::map<std::string, ComponentId, std::less<>> known_;                  // components in force
    std::set<std::string, std::less<>> stated_;                              // of these, stated by this import
    std::map<std::string, std::int64_t> pools_;                              // by rule
    bool asksAssets_ = false, placesAssets_ = false, createsAssets_ = false; // what some rule does with assets
    std::string asked_;
    std::unordered_map<std::string, std::vector<Placed>> answers_; // by askedOf; forgotten when they become many
};

// The row of table bucket for it, made if it is new.
std::int64_t bucketId(Database& db, const Bucket& bucket);

// The rules in force, in the order in which they are tried.
std::vector<AllocationRule> rulesInForce(const Database& db);

// The id that a name has had or now gets; states, for the import given or as typed by
// hand, that the component exists.
ComponentId nameComponent(Database& db, std::string_view name, std::optional<ImportId> import);

} // namespace core

#include "core/measure/allocate.h"

#include "core/measure/measure_table.h"
#include "core/measure/standard.h"
#include "core/store/workspace.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostAnswers = 50'000;

} // namespace

std::vector<AllocationRule> rulesInForce(const Database& db)
{
    std::vector<AllocationRule> rules;
    const auto add = [&rules](const std::string& json) {
        Issue why; // items were checked when they came; what an older program let in is passed by
        auto rule = readRule(json, why);
        if (rule && std::ranges::find(rules, rule->id, &AllocationRule::id) == rules.end())
            rules.push_back(std::move(*rule));
    };
    Statement stated(db, "SELECT json FROM definition WHERE kind = 'rules' ORDER BY document, position");
    while (stated.step())
        add(stated.text(0));
    if (number(db, "SELECT EXISTS(SELECT 1 FROM live_document WHERE kind = 'rules' AND replaces = 1)") == 0)
        for (const auto& json : standardRules())
            add(json);
    return rules;
}

ComponentId nameComponent(Database& db, std::string_view name, std::optional<ImportId> import)
{
    auto id = number(db, "SELECT id FROM component_name WHERE name = ?", name);
    if (id == 0) {
        Statement(db, "INSERT INTO component_name(key, name) VALUES(?, ?)").run(randomKey(), name);
        id = db.lastId();
    }
    Statement(db, "INSERT INTO component_stated(component, import) SELECT ?1, ?2 WHERE NOT EXISTS("
                  "SELECT 1 FROM component_stated WHERE component = ?1 AND import IS ?2)")
        .run(id, import);
    return static_cast<ComponentId>(id);
}

std::int64_t bucketId(Database& db, const Bucket& bucket)
{
    const auto component = core::number(bucket.component);
    const auto purposes = static_cast<std::int64_t>(bucket.purposes);
    const auto found = number(
        db, "SELECT id FROM bucket WHERE ifnull(component, 0) = ? AND ifnull(shared_rule, 0) = ? AND purposes = ?",
        component, bucket.pool, purposes);
    if (found != 0)
        return found;
    Statement(db, "INSERT INTO bucket(component, shared_rule, purposes) VALUES(nullif(?, 0), nullif(?, 0), ?)")
        .run(component, bucket.pool, purposes);
    return db.lastId();
}

Allocation::Allocation(Database& db, std::optional<ImportId> import, Names names)
    : db_(db), import_(import), names_(names), rules_(rulesInForce(db))
{
    Statement known(db, "SELECT name, id FROM component");
    while (known.step())
        known_.emplace(known.text(0), known.id<ComponentId>(1));
    for (const auto& rule : rules_) {
        asksAssets_ = asksAssets_ || !rule.assets.empty();
        placesAssets_ = placesAssets_ || rule.componentFromAsset;
        createsAssets_ = createsAssets_ || (rule.componentFromAsset && rule.create);
    }
}

std::optional<ComponentId> Allocation::component(const std::string& name, bool create)
{
    if (name.empty() || name == organisationName)
        return std::nullopt;
    const auto found = known_.find(name);
    const bool states = create && names_ == Names::create;
    if (found != known_.end() && (!states || !import_ || stated_.contains(name)))
        return found->second;
    if (!states)
        return std::nullopt;
    // A known component is stated again by this import, so that undoing the import that brought it does not take it
    // away.
    const auto id = nameComponent(db_, name, import_);
    known_.insert_or_assign(name, id);
    stated_.insert(name);
    return id;
}

std::optional<Bucket> Allocation::assignBy(const AllocationRule& rule, const AllocSubject& subject)
{
    if (rule.shared) {
        auto& pool = pools_[rule.id];
        if (pool == 0)
            pool = number(db_, "SELECT id FROM pool WHERE rule = ?", rule.id);
        if (pool == 0 && names_ == Names::create) {
            Statement(db_, "INSERT INTO pool(rule) VALUES(?)").run(rule.id);
            pool = db_.lastId();
        }
        return Bucket{{}, pool, 0};
    }
    std::optional<ComponentId> found;
    if (!rule.component.empty()) {
        found = component(rule.component, true);
    } else if (rule.componentFromAsset) {
        found = component(std::string(subject.key().asset.name), rule.create);
    } else if (const auto* value = subject.label(rule.componentFromLabel)) {
        found = component(*value, rule.create);
    }
    return found ? std::optional(Bucket{*found, 0, 0}) : std::nullopt;
}

Bucket Allocation::bucketOn(Day day, const AllocSubject& subject, const std::vector<const AllocationRule*>& matching)
{
    Bucket bucket;
    bool placed = false;
    if (!subject.key().component.empty())
        if (const auto own = component(std::string(subject.key().component), true)) {
            bucket.component = *own;
            placed = true;
        }
    for (const auto* rule : matching) {
        if (!rule->holdsOn(day))
            continue;
        bucket.purposes |= rule->purposes;
        if (placed || !rule->placesIt())
            continue;
        if (const auto found = assignBy(*rule, subject)) {
            bucket.component = found->component;
            bucket.pool = found->pool;
            placed = true;
        }
    }
    return bucket;
}

// All that the answer depends on: of the asset, which own files have in every row, only what some rule makes of it.
const std::string& Allocation::askedOf(const AllocKey& key)
{
    asked_.clear();
    for (const auto part : {key.provider, key.billingAccount, key.subAccount, key.serviceCategory, key.service,
                            key.labels, key.component}) {
        asked_ += part;
        asked_ += '\x1f'; // no text of an export holds it unescaped; a clash would need one that does
    }
    if (asksAssets_) {
        const AssetTexts texts(key.asset);
        for (const auto& rule : rules_)
            if (!rule.assets.empty())
                asked_ += fitsAsset(rule, texts) ? '1' : '0';
    }
    if (createsAssets_ || (placesAssets_ && known_.contains(key.asset.name)))
        asked_ += key.asset.name;
    return asked_;
}

std::span<const Placed> Allocation::place(const AllocKey& key)
{
    if (answers_.size() >= mostAnswers)
        answers_.clear();
    auto [at, isNew] = answers_.try_emplace(askedOf(key));
    auto& answer = at->second;
    if (!isNew)
        return answer;
    const AllocSubject subject(key);
    std::vector<const AllocationRule*> matching;
    std::vector<Day> starts = {firstOfAllDays};
    for (const auto& rule : rules_) {
        if (!matches(rule, subject))
            continue;
        matching.push_back(&rule);
        if (rule.from)
            starts.push_back(*rule.from);
        if (rule.to)
            starts.push_back(*rule.to + 1);
    }
    std::ranges::sort(starts);
    const auto repeats = std::ranges::unique(starts);
    starts.erase(repeats.begin(), repeats.end());
    for (const auto start : starts) {
        const auto bucket = bucketOn(start, subject, matching);
        if (answer.empty() || !(answer.back().bucket == bucket)) {
            if (!answer.empty())
                answer.back().to = start + -1;
            answer.push_back({start, lastOfAllDays, bucket});
        }
    }
    return answer;
}

} // namespace core

#include "core/measure/model_measures.h"

#include "core/base/text.h"
#include "core/measure/allocate.h"
#include "core/store/keys.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace core {

namespace {

constexpr std::array<std::string_view, 12> movingVersions = {
    "latest", "main", "master", "head", "trunk", "dev", "develop", "nightly", "stable", "current", "snapshot", "*"};
constexpr std::array<std::string_view, 5> deployedAliases = {"champion", "production", "prod", "live", "deployed"};
constexpr std::array<std::string_view, 6> provenance = {"training_data", "code_version", "parameters",
                                                        "environment",   "evaluation",   "approver"};
constexpr std::array<std::string_view, 3> fixTags = {"tag:fix", "tag:hotfix", "tag:rollback"};

using Descriptors = std::map<std::string, std::string>;

std::string_view said(const Descriptors& all, std::string_view name)
{
    const auto found = all.find(std::string(name));
    return found == all.end() ? std::string_view() : std::string_view(found->second);
}
std::optional<Day> dayIn(const Descriptors& all, std::string_view name)
{
    const auto read = parseTime(said(all, name));
    return read ? std::optional(dayOf(read->at_ms)) : std::nullopt;
}

struct Version {
    std::string version;
    Day since{}; // of its first import
    Descriptors now;
    struct Deployment {
        Day day{};
        bool fix = false; // tagged as one
    };
    std::vector<Deployment> deployments;
    Day trained() const { return dayIn(now, "created").value_or(since); }
};

struct Model {
    ComponentId component{};
    Day since{};
    Descriptors now;
    std::vector<Version> versions;
    std::map<std::string, bool> dataSets; // of its runs; whether a digest is known
};

// 10 is newer than 9; words go by the alphabet, behind numbers.
bool isOlder(std::string_view a, std::string_view b)
{
    const auto x = parseInteger(a), y = parseInteger(b);
    return x && y ? *x < *y : x ? true : y ? false : a < b;
}

bool isDeployed(const Descriptors& stated)
{
    if (equalNoCase(said(stated, "stage"), "production"))
        return true;
    const auto names = split(said(stated, "aliases"), ',');
    return std::ranges::any_of(names, [](std::string_view name) {
        return std::ranges::any_of(deployedAliases,
                                   [&](std::string_view known) { return equalNoCase(trim(name), known); });
    });
}

class Registry {
public:
    explicit Registry(Database& db) : db_(db)
    {
        Statement assets(db, "SELECT a.id, a.namespace, a.name, a.version, (SELECT min(coalesce(i.first_day, i.at_ms / "
                             "86400000)) FROM asset_stated s"
                             " JOIN live_import i ON i.id = s.import WHERE s.asset = a.id) FROM asset a WHERE a.kind = "
                             "'model' ORDER BY a.id");
        while (assets.step()) {
            const auto since = static_cast<Day>(assets.integer(4));
            const auto [entry, isNew] = models_.try_emplace({assets.text(1), assets.text(2)});
            auto& model = entry->second;
            model.since = isNew ? since : std::min(model.since, since);
            if (!assets.view(3).empty()) {
                versions_[assets.integer(0)] = {&model, model.versions.size()};
                model.versions.push_back({assets.text(3), since, {}, {}});
            } else {
                plain_[assets.integer(0)] = &model;
            }
        }
        if (models_.empty())
            return;
        addDescriptors();
        addHistory();
        addDataSets();
        place();
    }

    const std::map<std::pair<std::string, std::string>, Model>& models() const { return models_; }

private:
    Version* version(std::int64_t asset)
    {
        const auto found = versions_.find(asset);
        return found == versions_.end() ? nullptr : &found->second.first->versions[found->second.second];
    }

    void addDescriptors()
    {
        Statement rows(db_, "SELECT d.asset, d.name, d.value FROM asset_descriptor d JOIN asset_name n ON n.id = "
                            "d.asset WHERE n.kind = 'model' AND d.value <> ''");
        while (rows.step()) {
            if (auto* one = version(rows.integer(0)))
                one->now[rows.text(1)] = rows.text(2);
            else if (const auto model = plain_.find(rows.integer(0)); model != plain_.end())
                model->second->now[rows.text(1)] = rows.text(2);
        }
    }

    // What each import in force said of a version, one after the other.
    void addHistory()
    {
        Statement rows(db_, "SELECT s.asset, s.import, d.name, d.value FROM asset_stated s JOIN live_import i ON i.id "
                            "= s.import JOIN asset_name n ON n.id = s.asset"
                            " LEFT JOIN asset_descriptor_stated d ON d.asset = s.asset AND d.import = s.import WHERE "
                            "n.kind = 'model' AND n.version <> ''"
                            " ORDER BY s.asset, s.import");
        std::int64_t asset = 0, import = 0;
        bool wasDeployed = false;
        Descriptors stated;
        const auto close = [&] {
            auto* one = version(asset);
            if (!one || stated.empty())
                return;
            const bool deployed = isDeployed(stated);
            if (deployed && !wasDeployed)
                one->deployments.push_back(
                    {dayIn(stated, "changed").value_or(one->trained()),
                     std::ranges::any_of(fixTags, [&](auto tag) { return !said(stated, tag).empty(); })});
            wasDeployed = deployed;
        };
        while (rows.step()) {
            if (rows.integer(0) != asset || rows.integer(1) != import) {
                close();
                wasDeployed = wasDeployed && rows.integer(0) == asset;
                stated.clear();
                asset = rows.integer(0);
                import = rows.integer(1);
            }
            if (!rows.isNull(2))
                stated[rows.text(2)] = rows.text(3);
        }
        close();
    }

    void addDataSets()
    {
        Statement rows(
            db_,
            "SELECT d.asset, p.key, p.value FROM asset_descriptor d JOIN asset_name n ON n.id = d.asset JOIN run_name "
            "r ON r.external_id = d.value"
            " JOIN run_param p ON p.run = r.id WHERE n.kind = 'model' AND d.name = 'run' AND p.key LIKE 'dataset:%'");
        while (rows.step())
            if (const auto found = versions_.find(rows.integer(0)); found != versions_.end()) {
                auto& known = found->second.first->dataSets[rows.text(1)];
                known = known || !rows.view(2).empty();
            }
    }

    void place()
    {
        Allocation allocation(db_, std::nullopt, Allocation::Names::look_up);
        for (auto& [name, model] : models_) {
            std::vector<Label> tags;
            for (const auto& [key, value] : model.now)
                if (key.starts_with("tag:"))
                    tags.emplace_back(std::string_view(key).substr(4), value);
            const auto labels = labelText(tags);
            AllocKey key;
            key.asset = {AssetKind::model, name.first, name.second, {}};
            key.labels = labels;
            for (const auto& placed : allocation.place(key))
                if (placed.from <= model.since && model.since <= placed.to)
                    model.component = placed.bucket.component;
        }
    }

    Database& db_;
    std::map<std::pair<std::string, std::string>, Model> models_;     // by name space and name
    std::map<std::int64_t, std::pair<Model*, std::size_t>> versions_; // by asset
    std::map<std::int64_t, Model*> plain_;                            // assets without a version
};

// A stock by day, as what is added on each.
class Levels {
public:
    void add(ComponentId component, Measure measure, Day day, double amount)
    {
        all_[{component, measure}][day] += amount;
    }
    void write(DerivedLayer& into) const
    {
        for (const auto& [key, days] : all_) {
            double level = 0;
            for (const auto& [day, amount] : days) {
                level += amount;
                into.set(key.first, key.second, day, level);
            }
        }
    }

private:
    std::map<std::pair<ComponentId, Measure>, std::map<Day, double>> all_;
};

int freshDays(const Model& model)
{
    for (const auto name : {"max_age_days", "tag:max_age_days"})
        if (const auto days = parseInteger(said(model.now, name)); days && *days > 0 && *days < 100'000)
            return static_cast<int>(*days);
    return modelFreshDays;
}

void addFresh(const Model& model, Day since, Measure measure, Levels& levels)
{
    std::vector<Day> trained;
    for (const auto& version : model.versions)
        trained.push_back(version.trained());
    std::ranges::sort(trained);
    levels.add(model.component, measure, since, 0);
    std::optional<Day> until; // first day on which it is stale again
    for (const auto day : trained) {
        if (!until || *until < day) {
            if (until)
                levels.add(model.component, measure, *until, -1);
            levels.add(model.component, measure, day, 1);
        }
        until = day + freshDays(model);
    }
    if (until)
        levels.add(model.component, measure, *until, -1);
}

void addDeployments(const Model& model, DerivedLayer& into)
{
    static const auto made = knownMeasure("deployments"), failed = knownMeasure("deployments_failed");
    struct Step {
        Day day{};
        const Version* version = nullptr;
        bool fix = false;
    };
    std::vector<Step> steps;
    for (const auto& version : model.versions) {
        for (const auto& measure :
             {made, failed}) // a registry that speaks of versions knows of none that it does not name
            into.add(model.component, measure, version.trained(), 0);
        for (const auto& deployment : version.deployments)
            steps.push_back({deployment.day, &version, deployment.fix});
    }
    std::ranges::stable_sort(steps, {}, &Step::day);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto& step = steps[i];
        const auto* next = i + 1 < steps.size() ? &steps[i + 1] : nullptr;
        const bool mended = next && next->day - step.day <= deploymentFixDays
                            && (next->fix || isOlder(next->version->version, step.version->version));
        into.seen(model.component, step.day);
        into.add(model.component, made, step.day, 1);
        into.add(model.component, failed, step.day,
                 mended || !said(step.version->now, "tag:rolled_back").empty() ? 1 : 0);
    }
}

} // namespace

bool isImmutableVersion(std::string_view version)
{
    const auto word = trim(version);
    return !word.empty()
           && std::ranges::none_of(movingVersions, [&](std::string_view moving) { return equalNoCase(word, moving); });
}

void deriveModels(Database& db, DerivedLayer& into)
{
    const auto total = knownMeasure("models_total"), fresh = knownMeasure("models_fresh"),
               known = knownMeasure("models_with_provenance"), assets = knownMeasure("assets_total"),
               versioned = knownMeasure("assets_versioned");
    const Registry registry(db);
    Levels levels;
    std::map<std::pair<ComponentId, std::string>, std::pair<Day, bool>>
        dataSets; // since when, and whether with a digest
    for (const auto& [name, model] : registry.models()) {
        auto since = model.since;
        for (const auto& version : model.versions) {
            since = std::min(since, version.trained());
            into.seen(model.component, version.trained());
        }
        const auto newest = std::ranges::max_element(
            model.versions, [](const Version& a, const Version& b) { return isOlder(a.version, b.version); });
        const bool provenant = newest != model.versions.end() && std::ranges::all_of(provenance, [&](auto field) {
                                   return !said(newest->now, field).empty();
                               });
        const bool pinned = std::ranges::any_of(
            model.versions, [](const Version& version) { return isImmutableVersion(version.version); });
        levels.add(model.component, total, since, 1);
        levels.add(model.component, known, since, provenant ? 1 : 0);
        levels.add(model.component, assets, since, 1);
        levels.add(model.component, versioned, since, pinned ? 1 : 0);
        for (const auto& [set, digest] : model.dataSets) {
            const auto [entry, isNew] = dataSets.try_emplace({model.component, set}, since, digest);
            if (!isNew)
                entry->second = {std::min(entry->second.first, since), entry->second.second || digest};
        }
        addFresh(model, since, fresh, levels);
        addDeployments(model, into);
    }
    for (const auto& [key, set] : dataSets) {
        levels.add(key.first, assets, set.first, 1);
        levels.add(key.first, versioned, set.first, set.second ? 1 : 0);
    }
    levels.write(into);
}

} // namespace core

// dbt manifest.json, v1 to v12 (README.md, Data quality and lineage): what there is, who owns it,
// what depends on what. depends_on decides; parent_map is missing in trimmed files and names
// disabled nodes. Code, macros and docs are not read.
#include "core/read/dbt.h"

#include "core/base/text.h"
#include "core/read/json_values.h"

#include <array>
#include <set>

namespace core {

namespace {

constexpr std::array<std::string_view, 7> sections = {"nodes",           "sources",       "exposures", "metrics",
                                                      "semantic_models", "saved_queries", "unit_tests"};

// The owner as people write it: a text, or an object with name and email.
std::string_view ownerText(const Json& owner) { return firstText({owner, owner["name"], owner["email"]}); }

class DbtManifest {
public:
    DbtManifest(Reading& reading, const Json& top)
        : reading_(reading), top_(top), at_(reading.times.uncounted(top["metadata"]["generated_at"].text()))
    {
        reading.found.madeAt = at_;
    }

    void read()
    {
        reading_.found.edges = 0;
        std::int64_t row = 0;
        for (const auto section : sections) {
            for (const auto& [key, node] : top_[section].members()) {
                if (++row % 512 == 0)
                    reading_.progress.step(0, 0);
                const auto id = firstText({node["unique_id"]});
                one(id.empty() ? key : id, node, row);
            }
        }
    }

private:
    void one(std::string_view id, const Json& node, std::int64_t row)
    {
        const auto asset = dbtAsset(id);
        for (const auto& parent : node["depends_on"]["nodes"].items()) {
            const auto from = parent.text();
            if (from.empty() || !edges_.emplace(from, id).second)
                continue;
            ++*reading_.found.edges;
            reading_.sink.edge({dbtAsset(from), asset, isDbtTest(id) ? EdgeKind::tests : EdgeKind::feeds, at_, row});
        }
        describe(asset, node, row);
    }

    void describe(const AssetName& asset, const Json& node, std::int64_t row)
    {
        std::vector<Label> descriptors;
        const auto say = [&](std::string_view name, std::string_view value) {
            if (!value.empty())
                descriptors.emplace_back(name, value);
        };
        const auto& meta = node["config"]["meta"].members().empty() ? node["meta"] : node["config"]["meta"];
        const auto group = firstText({node["config"]["group"], node["group"]});
        const auto owner = ownerText(node["owner"]);
        const auto groupOwner = group.empty() ? std::string_view() : ownerOfGroup(group);
        say("owner", !owner.empty() ? owner : !groupOwner.empty() ? groupOwner : ownerText(meta["owner"]));
        say("description", node["description"].text());
        say("group", group);
        say("contact", firstText({node["owner"]["email"], meta["contact"]}));
        for (const auto name : {"sensitivity", "refresh", "retention", "quality_rules", "source"})
            say(name, meta[name].text());
        const auto relation = relationOf(node);
        if (asset.kind == AssetKind::dataset)
            say("relation", relation);
        std::vector<std::string> tags;
        for (const auto& tag : node["tags"].items())
            if (!tag.text().empty())
                tags.push_back("tag:" + std::string(tag.text()));
        for (const auto& tag : tags)
            say(tag, "true");
        reading_.sink.asset({asset, {}, descriptors, row});
    }

    std::string_view ownerOfGroup(std::string_view group) const
    {
        for (const auto& [key, value] : top_["groups"].members())
            if (value["name"].text() == group)
                return ownerText(value["owner"]);
        return {};
    }

    static std::string relationOf(const Json& node)
    {
        std::string relation;
        for (const auto part : {node["database"].text(), node["schema"].text(),
                                firstText({node["alias"], node["identifier"], node["name"]})})
            if (!part.empty())
                relation += (relation.empty() ? "" : ".") + std::string(part);
        return relation;
    }

    Reading& reading_;
    const Json& top_;
    std::optional<Milliseconds> at_;
    std::set<std::pair<std::string_view, std::string_view>> edges_;
};

} // namespace

void readDbtManifest(Reading& reading, const Json& top) { DbtManifest(reading, top).read(); }

} // namespace core

#include "core/intake/store_facts.h"

#include "core/base/period.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/measure/allocate.h"
#include "core/store/keys.h"
#include "core/store/workspace.h"

#include <unordered_map>

namespace core {

namespace {

// Texts of assets and runs as row numbers, made where they are new.
class Names {
public:
    explicit Names(Database& db)
        : db_(db),
          findAsset_(db, "SELECT id FROM asset_name WHERE kind = ? AND namespace = ? AND name = ? AND version = ?"),
          addAsset_(db, "INSERT INTO asset_name(kind, namespace, name, version) VALUES(?, ?, ?, ?)"),
          findRun_(db, "SELECT id FROM run_name WHERE kind = ? AND external_id = ?"),
          addRun_(db, "INSERT INTO run_name(kind, external_id) VALUES(?, ?)")
    {}

    std::optional<std::int64_t> asset(const std::string& text)
    {
        if (text.empty())
            return std::nullopt;
        const auto [entry, fresh] = assets_.try_emplace(text, 0);
        if (fresh) {
            const auto name = assetOf(text);
            entry->second =
                idOf(findAsset_, addAsset_, assetKindName(name.kind), name.nameSpace, name.name, name.version);
        }
        return entry->second;
    }
    std::int64_t run(const std::string& text)
    {
        const auto [kind, id] = runOf(text);
        return idOf(findRun_, addRun_, kind, id);
    }

private:
    template <typename... Values>
    std::int64_t idOf(Statement& find, Statement& add, const Values&... values)
    {
        find.with(values...);
        const auto known = find.step() ? find.integer(0) : 0;
        find.reset();
        if (known != 0)
            return known;
        add.run(values...);
        return db_.lastId();
    }

    Database& db_;
    Statement findAsset_, addAsset_, findRun_, addRun_;
    std::unordered_map<std::string, std::int64_t> assets_;
};

std::string_view edgeKindName(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::feeds: return "feeds";
    case EdgeKind::tests: return "tests";
    case EdgeKind::produces: return "produces";
    case EdgeKind::column: return "column";
    }
    return "feeds";
}

std::string_view definitionKindName(DefinitionKind kind)
{
    switch (kind) {
    case DefinitionKind::kpis: return "kpis";
    case DefinitionKind::rules: return "rules";
    case DefinitionKind::bindings: return "bindings";
    case DefinitionKind::targets: return "targets";
    case DefinitionKind::views: return "views";
    }
    return "kpis";
}

std::string_view periodKindName(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::day: return "day";
    case PeriodKind::week: return "week";
    case PeriodKind::month: return "month";
    case PeriodKind::quarter: return "quarter";
    case PeriodKind::year: return "year";
    case PeriodKind::range: return "range";
    }
    return "range";
}

void storeAssets(Database& db, const StoredIn& where, const ImportSink& facts, Names& names)
{
    // A delivery of several files may name the same asset in each.
    Statement asset(db, "INSERT INTO asset_stated(import, asset, parent) VALUES(?, ?, ?)"
                        " ON CONFLICT(asset, import) DO UPDATE SET parent = coalesce(excluded.parent, parent)");
    Statement descriptor(db, "INSERT INTO asset_descriptor_stated(import, asset, name, value) VALUES(?, ?, ?, ?)"
                             " ON CONFLICT(asset, name, import) DO UPDATE SET value = excluded.value");
    for (const auto& [text, kept] : facts.assets) {
        const auto id = names.asset(text);
        asset.run(where.import, id, names.asset(kept.parent));
        for (const auto& [name, value] : kept.descriptors)
            descriptor.run(where.import, id, name, value);
    }
}

void storeRuns(Database& db, const StoredIn& where, const ImportSink& facts, Names& names)
{
    Statement run(
        db, "INSERT INTO run_stated(run, import, file, row, asset, env, name, started_ms, ended_ms, status, producer)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(run, import) DO UPDATE SET asset = "
            "coalesce(excluded.asset, asset),"
            " started_ms = coalesce(excluded.started_ms, started_ms), ended_ms = coalesce(excluded.ended_ms, ended_ms),"
            " status = excluded.status");
    Statement param(db, "INSERT INTO run_param_stated(run, import, key, value) VALUES(?, ?, ?, ?)"
                        " ON CONFLICT(run, key, import) DO UPDATE SET value = excluded.value");
    for (const auto& [text, kept] : facts.runs) {
        if (text.empty())
            continue;
        const auto id = names.run(text);
        run.run(id, where.import, where.file, kept.row, names.asset(kept.asset), kept.env, kept.name, kept.started,
                kept.ended, kept.status, kept.producer);
        for (const auto& [key, value] : kept.params)
            param.run(id, where.import, key, value);
    }
    Statement edge(db,
                   "INSERT INTO edge_stated(import, from_asset, to_asset, kind, last_seen_ms) VALUES(?, ?, ?, ?, ?)"
                   " ON CONFLICT(from_asset, to_asset, kind, import) DO UPDATE SET last_seen_ms = "
                   "max(coalesce(excluded.last_seen_ms, last_seen_ms), coalesce(last_seen_ms, excluded.last_seen_ms))");
    for (const auto& [ends, seen] : facts.edges)
        edge.run(where.import, names.asset(ends.first.first), names.asset(ends.first.second), edgeKindName(ends.second),
                 seen);
}

void storeRegisters(Database& db, const StoredIn& where, const ImportSink& facts)
{
    Statement component(db, "INSERT INTO component_stated(component, import, kind, owner_data, owner_model, "
                            "owner_cost, goal, portable, file, line)"
                            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto& kept : facts.components) {
        const auto id = nameComponent(db, kept.name, where.import);
        component.run(id, where.import, kept.kind, kept.ownerData, kept.ownerModel, kept.ownerCost, kept.goal,
                      kept.portable, where.file, kept.row);
    }
    Statement link(db, "INSERT INTO component_link_stated(component, input, import, file, line) VALUES(?, ?, ?, ?, ?)");
    for (const auto& [ends, row] : facts.links) {
        const auto from = nameComponent(db, ends.first, where.import);
        link.run(from, nameComponent(db, ends.second, where.import), where.import, where.file, row);
    }
    Statement given(
        db, "INSERT INTO given_stated(component, first_day, last_day, period_kind, measure, value, import, file, line)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::unordered_map<std::string, ComponentId> known;
    for (const auto& kept : facts.measures) {
        const auto period = Period::parse(kept.period);
        if (!period)
            throw Error(Fault::internal,
                        where.fileName + ": the period \"" + kept.period + "\" was let through by the reader.");
        std::optional<ComponentId> id;
        if (kept.component != "ORG") {
            const auto [entry, fresh] = known.try_emplace(kept.component);
            if (fresh)
                entry->second = nameComponent(db, kept.component, where.import);
            id = entry->second;
        }
        given.run(id, number(period->first), number(period->last), periodKindName(period->kind), kept.measure,
                  kept.value.text(), where.import, where.file, kept.row);
    }
    Statement rate(
        db, "INSERT INTO rate_stated(currency, month, rate, origin, import, file, line) VALUES(?, ?, ?, ?, ?, ?, ?)");
    for (const auto& kept : facts.rates)
        rate.run(kept.currency, kept.month, kept.rate.text(), kept.origin, where.import, where.file, kept.row);
}

// The value again, numbers as they stand in the document.
void writeJson(JsonWriter& out, const Json& value)
{
    switch (value.kind()) {
    case Json::Kind::object:
        out.beginObject();
        for (const auto& member : value.members()) {
            out.key(member.name);
            writeJson(out, member.value);
        }
        out.endObject();
        break;
    case Json::Kind::array:
        out.beginArray();
        for (const auto& item : value.items())
            writeJson(out, item);
        out.endArray();
        break;
    case Json::Kind::text: out.value(value.text()); break;
    case Json::Kind::number: out.raw(value.written()); break;
    case Json::Kind::boolean: out.value(value.isTrue()); break;
    case Json::Kind::null:
    case Json::Kind::absent: out.null(); break;
    }
}

void storeDocument(Database& db, const StoredIn& where, std::string_view kind, std::string_view text)
{
    JsonReader reader;
    const auto* document = reader.parse(text);
    if (document == nullptr)
        throw Error(Fault::internal, where.fileName + ": a document of definitions was let through by the reader.");
    Statement(db, "INSERT INTO definition_document(kind, import, replaces, at_ms) VALUES(?, ?, ?, ?)")
        .run(kind, where.import, (*document)["replace"].isTrue() ? 1 : 0, where.at);
    const auto id = db.lastId();
    Statement item(db, "INSERT INTO definition_item(document, id, position, json) VALUES(?, ?, ?, ?)"
                       " ON CONFLICT(document, id) DO UPDATE SET position = excluded.position, json = excluded.json");
    std::int64_t position = 0;
    for (const auto& entry : (*document)["items"].items()) {
        ++position;
        JsonWriter json(true);
        writeJson(json, entry);
        // An item without an id stands for itself.
        const auto name = entry["id"].exists() ? std::string(entry["id"].written()) : json.text();
        item.run(id, name, position, json.text());
    }
    countDefinitionChange(db, kind, where.at);
}

void storeMaps(Database& db, const StoredIn& where, const ImportSink& facts)
{
    for (const auto& [title, text] : facts.maps) {
        const auto name = title.empty() ? std::filesystem::path(where.fileName).stem().string() : title;
        auto id = number(db, "SELECT id FROM map_name WHERE name = ?", name);
        if (id == 0) {
            Statement(db, "INSERT INTO map_name(key, name) VALUES(?, ?)").run(randomKey(), name);
            id = db.lastId();
        }
        Statement(db, "INSERT INTO map_stated(map, import, at_ms, text) VALUES(?, ?, ?, ?)")
            .run(id, where.import, where.at, text);
    }
}

} // namespace

void countDefinitionChange(Database& db, std::string_view kind, Milliseconds at)
{
    Statement(db, "INSERT INTO definition_change(kind, version, at_ms)"
                  " SELECT ?1, 1 + coalesce(max(version), 0), ?2 FROM definition_change WHERE kind = ?1")
        .run(kind, at);
}

void storeFacts(Database& db, const StoredIn& where, const ImportSink& facts)
{
    Names names(db);
    storeAssets(db, where, facts, names);
    storeRuns(db, where, facts, names);
    storeRegisters(db, where, facts);
    for (const auto& [kind, text] : facts.documents)
        storeDocument(db, where, definitionKindName(kind), text);
    storeMaps(db, where, facts);
    Statement refusal(
        db, "INSERT INTO quarantine(import_file, line, \"column\", code, reason, text) VALUES(?, ?, ?, ?, ?, ?)");
    for (const auto& kept : facts.rejections)
        refusal.run(where.file, kept.issue.place.line, kept.issue.place.column, kept.issue.code, kept.issue.text,
                    kept.text);
}

} // namespace core

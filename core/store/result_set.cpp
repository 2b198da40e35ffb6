#include "core/store/result_set.h"

#include "core/base/sentences.h"
#include "core/bytes/hash.h"
#include "core/bytes/json_write.h"
#include "core/store/workspace.h"

namespace core {

namespace {

// Lengths in front, so that no two sets give the same bytes.
std::string hashOfSet(std::string_view period, std::string_view purpose, std::string_view versions,
                      std::string_view json)
{
    std::string all;
    for (const auto part : {period, purpose, versions, json})
        (all += std::to_string(part.size()) + ":") += part;
    return xxh128(all);
}

} // namespace

std::string versionsInForce(const Database& db)
{
    JsonWriter json(true);
    json.beginObject();
    const auto version = [&](std::string_view kind) {
        return number(db, "SELECT coalesce(max(version), 0) FROM definition_change WHERE kind = ?", kind);
    };
    json.member("bindings", version("bindings"));
    json.member("import", number(db, "SELECT coalesce(max(id), 0) FROM live_import"));
    json.member("kpis", version("kpis"));
    json.member("rules", version("rules"));
    json.member("targets", version("targets"));
    json.member("undone", number(db, "SELECT count(*) FROM import WHERE undone_at_ms IS NOT NULL"));
    return json.endObject().text();
}

ResultSetId freezeResults(Database& db, std::string_view period, std::string_view purpose, std::string_view json)
{
    const auto versions = versionsInForce(db);
    const auto hash = hashOfSet(period, purpose, versions, json);
    if (const auto known = number(db, "SELECT id FROM result_set WHERE hash = ?", hash))
        return static_cast<ResultSetId>(known);
    Statement(db,
              "INSERT INTO result_set(key, hash, at_ms, period, purpose, versions, json) VALUES(?, ?, ?, ?, ?, ?, ?)")
        .run(randomKey(), hash, now(), period, purpose, versions, json);
    return static_cast<ResultSetId>(db.lastId());
}

std::optional<ResultSet> loadResults(const Database& db, ResultSetId id)
{
    Statement query(db, "SELECT id, key, hash, at_ms, period, purpose, versions, json FROM result_set WHERE id = ?");
    query.with(id);
    if (!query.step())
        return std::nullopt;
    ResultSet set{query.id<ResultSetId>(0),
                  query.text(1),
                  query.text(2),
                  query.integer(3),
                  query.text(4),
                  query.text(5),
                  query.text(6),
                  query.text(7)};
    if (hashOfSet(set.period, set.purpose, set.versions, set.json) != set.hash)
        throw Error(Fault::workspace, sentence(MessageCode::results_damaged, db.file(), set.period));
    return set;
}

std::vector<ResultSet> frozenResults(const Database& db)
{
    std::vector<ResultSet> out;
    Statement query(db, "SELECT id, key, hash, at_ms, period, purpose, versions FROM result_set ORDER BY id DESC");
    while (query.step())
        out.push_back({query.id<ResultSetId>(0),
                       query.text(1),
                       query.text(2),
                       query.integer(3),
                       query.text(4),
                       query.text(5),
                       query.text(6),
                       {}});
    return out;
}

} // namespace core

#include "core/map/map_store.h"

#include "core/base/sentences.h"
#include "core/store/workspace.h"

#include <fmt/format.h>

#include <optional>

namespace core {

namespace {

constexpr std::string_view columns = "SELECT id, key, name, text, version, at_ms FROM map ";

StoredMap row(const Statement& query)
{
    return {query.id<MapId>(0), query.text(1), query.text(2), query.text(3), query.integer(4), query.integer(5)};
}

std::optional<StoredMap> stored(const Database& db, MapId id)
{
    Statement query(db, std::string(columns) + "WHERE id = ?1");
    query.with(id);
    if (!query.step())
        return {};
    return row(query);
}

} // namespace

std::vector<StoredMap> storedMaps(const Database& db)
{
    std::vector<StoredMap> maps;
    Statement query(db, std::string(columns) + "ORDER BY name COLLATE NOCASE, id");
    while (query.step())
        maps.push_back(row(query));
    return maps;
}

StoredMap createMap(Database& db, const std::string& name, const std::string& text)
{
    Transaction transaction(db);
    std::string free = name;
    for (int i = 2; number(db, "SELECT count(*) FROM map_name WHERE name = ?1", free) > 0; ++i)
        free = fmt::format("{} {}", name, i);
    Statement(db, "INSERT INTO map_name(key, name) VALUES(?1, ?2)").run(randomKey(), free);
    const auto id = static_cast<MapId>(db.lastId());
    Statement(db, "INSERT INTO map_stated(map, text, at_ms) VALUES(?1, ?2, ?3)").run(id, text, now());
    auto made = *stored(db, id);
    transaction.commit();
    return made;
}

StoredMap saveMap(Database& db, const StoredMap& known, const std::string& text)
{
    Transaction transaction(db);
    const auto current = stored(db, known.id);
    if (!current)
        throw Error(Fault::argument, sentence(MessageCode::map_gone, known.name));
    if (current->version != known.version)
        throw Error(Fault::argument, sentence(MessageCode::map_changed, known.name));
    // Only the newest text that a person typed is kept: every two seconds another would be one too many.
    Statement(db, "DELETE FROM map_stated WHERE map = ?1 AND import IS NULL").run(known.id);
    Statement(db, "INSERT INTO map_stated(map, text, at_ms) VALUES(?1, ?2, ?3)").run(known.id, text, now());
    auto saved = *stored(db, known.id);
    transaction.commit();
    return saved;
}

std::vector<StoredMap> storedMaps(const std::filesystem::path& workspace)
{
    return storedMaps(Workspace(workspace, Access::read).db());
}

StoredMap createMap(const std::filesystem::path& workspace, const std::string& name, const std::string& text)
{
    Workspace opened(workspace, Access::write);
    return createMap(opened.db(), name, text);
}

StoredMap saveMap(const std::filesystem::path& workspace, const StoredMap& known, const std::string& text)
{
    Workspace opened(workspace, Access::write);
    return saveMap(opened.db(), known, text);
}

} // namespace core

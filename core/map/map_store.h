// The maps of a workspace, as texts.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace core {

class Database;

struct StoredMap {
    MapId id{};
    std::string key; // the same in every copy of the workspace
    std::string name;
    std::string text;
    std::int64_t version = 0; // of the text; another one after every change by anybody
    Milliseconds at_ms = 0;   // when that version was written
    friend bool operator==(const StoredMap&, const StoredMap&) = default;
};

// By name, ignoring case.
std::vector<StoredMap> storedMaps(const Database& db);

// A new map. The name gets a number behind it if another map has it already. Returns what is now
// stored.
StoredMap createMap(Database& db, const std::string& name, const std::string& text);

// Writes a new text in one transaction and returns what is now stored. known is what the change was
// made on: if somebody else has changed the map since, nothing is written and Error{argument} says
// so; the same if the map is no longer there.
StoredMap saveMap(Database& db, const StoredMap& known, const std::string& text);

// The same for callers that hold no connection: each opens the workspace for this one call.
std::vector<StoredMap> storedMaps(const std::filesystem::path& workspace);
StoredMap createMap(const std::filesystem::path& workspace, const std::string& name, const std::string& text);
StoredMap saveMap(const std::filesystem::path& workspace, const StoredMap& known, const std::string& text);

} // namespace core

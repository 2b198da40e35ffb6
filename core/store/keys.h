// The distinct things of a file that allocation rules look at.
#pragma once

#include "core/model/facts.h"
#include "core/store/key_places.h"
#include "core/store/segment_read.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// One text for an asset or a run, for dictionaries: its parts with U+001F between.
std::string assetWord(const AssetName& asset);
AssetName assetOf(std::string_view word);       // views into word
std::string_view assetKindName(AssetKind kind); // as in asset_name.kind
AssetKind assetKindOf(std::string_view name);
std::string runWord(std::string_view kind, std::string_view externalId);
std::pair<std::string_view, std::string_view> runOf(std::string_view word);
// Their rows in asset_name and run_name; 0: none.
std::int64_t assetId(const Database& db, std::string_view word);
std::int64_t runId(const Database& db, std::string_view word);
std::string labelText(Labels labels); // canonical JSON: sorted by name, no blanks; "" without labels

// What a rule sees. Parts that the kind of row does not have are empty.
struct KeyTexts {
    std::string_view provider, billingAccount, subAccount, serviceCategory, service;
    AssetName asset;
    std::string_view labels;    // JSON object
    std::string_view component; // named by the row itself
};
KeyTexts keyTexts(FileRows& file, std::size_t key);

// Asked once for each key of a file; the first place must start at always.
using PlaceKey = std::function<std::vector<KeyPlace>(const KeyTexts&)>;
// Places the keys of a file's rows of a kind anew.
void allocate(Database& db, FileId file, RowKind kind, const PlaceKey& place);

// The bucket of what no rule has placed.
std::int64_t unassignedBucket(Database& db);

} // namespace core

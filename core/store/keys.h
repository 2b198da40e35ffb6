// The distinct things of a file that allocation rules look at.
#pragma once

#include "core/model/facts.h"
#include "core/store/key_assignments.h"
#include "core/store/segment_read.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// One text for an asset or a run, for dictionaries: its parts with U+001F between.
std::string assetText(const AssetName& asset);
AssetName assetOf(std::string_view text);       // views into text
std::string_view assetKindName(AssetKind kind); // as in asset_name.kind
AssetKind assetKindOf(std::string_view name);
std::string runText(std::string_view kind, std::string_view externalId);
std::pair<std::string_view, std::string_view> runOf(std::string_view text);
// Their rows in asset_name and run_name; 0: none.
std::int64_t assetId(const Database& db, std::string_view text);
std::int64_t runId(const Database& db, std::string_view text);
std::string labelText(Labels labels); // canonical JSON: sorted by name, no blanks; "" without labels

// What a rule sees. Parts that the kind of row does not have are empty.
struct KeyTexts {
    std::string_view provider, billingAccount, subAccount, serviceCategory, service;
    AssetName asset;
    std::string_view labels;    // JSON object
    std::string_view component; // named by the row itself
};
KeyTexts keyTexts(FileRows& file, std::size_t key);

// Asked once for each key of a file; the first assignment must start at always.
using AssignKey = std::function<std::vector<KeyAssignment>(const KeyTexts&)>;
// Assigns the keys of a file's rows of a kind anew.
void assignKeys(Database& db, FileId file, RowKind kind, const AssignKey& assign);

// The bucket of what no rule has placed.
std::int64_t unassignedBucket(Database& db);

} // namespace core

#include "core/store/keys.h"

#include "core/base/text.h"
#include "core/bytes/json_write.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr char between = '\x1f';
constexpr std::array<std::string_view, 8> kindNames = {"dataset", "column",         "job",        "model",
                                                       "service", "cloud_resource", "experiment", "other"};

} // namespace

std::string_view assetKindName(AssetKind kind) { return kindNames[static_cast<std::size_t>(kind)]; }

AssetKind assetKindOf(std::string_view name)
{
    const auto found = std::ranges::find(kindNames, name);
    return found == kindNames.end() ? AssetKind::other : static_cast<AssetKind>(found - kindNames.begin());
}

std::string assetText(const AssetName& asset)
{
    if (asset.name.empty())
        return {};
    std::string text(assetKindName(asset.kind));
    for (const auto part : {asset.nameSpace, asset.name, asset.version})
        (text += between) += part;
    return text;
}

AssetName assetOf(std::string_view text)
{
    const auto parts = split(text, between);
    if (parts.size() < 4)
        return {};
    const auto name = parts[2];
    return {assetKindOf(parts[0]), parts[1], name, parts[3]};
}

std::string runText(std::string_view kind, std::string_view externalId)
{
    if (externalId.empty())
        return {};
    return std::string(kind) + between + std::string(externalId);
}

std::pair<std::string_view, std::string_view> runOf(std::string_view text)
{
    const auto at = text.find(between);
    return at == std::string_view::npos ? std::pair(std::string_view(), text)
                                        : std::pair(text.substr(0, at), text.substr(at + 1));
}

std::int64_t assetId(const Database& db, std::string_view text)
{
    const auto name = assetOf(text);
    return core::number(db, "SELECT id FROM asset_name WHERE kind = ? AND namespace = ? AND name = ? AND version = ?",
                        assetKindName(name.kind), name.nameSpace, name.name, name.version);
}

std::int64_t runId(const Database& db, std::string_view text)
{
    const auto [kind, id] = runOf(text);
    return core::number(db, "SELECT id FROM run_name WHERE kind = ? AND external_id = ?", kind, id);
}

std::string labelText(Labels labels)
{
    if (labels.empty())
        return {};
    std::vector<Label> sorted(labels.begin(), labels.end());
    std::ranges::stable_sort(sorted, {}, &Label::first);
    JsonWriter json(true);
    json.beginObject();
    for (std::size_t n = 0; n < sorted.size(); ++n) {
        if (n == 0 || sorted[n].first != sorted[n - 1].first)
            json.member(sorted[n].first, sorted[n].second);
    }
    return json.endObject().text();
}

KeyTexts keyTexts(FileRows& file, std::size_t key)
{
    const auto part = [&](std::size_t place) -> std::string_view {
        const auto column = file.columnOfPart(place);
        if (column == noColumn)
            return {};
        const auto& entries = file.entries(column);
        const auto entry = file.keyEntry(key, place);
        if (entry >= entries.size())
            file.damaged(column, std::nullopt);
        const std::string_view text = entries[entry];
        return file.kind() == RowKind::cost && isNullCell(text) ? std::string_view() : text;
    };
    KeyTexts texts;
    if (file.kind() != RowKind::cost) {
        texts.asset = assetOf(part(0));
        if (file.kind() == RowKind::point) {
            texts.labels = part(1);
            texts.component = part(2);
        }
        return texts;
    }
    texts.provider = part(0);
    texts.billingAccount = part(1);
    texts.subAccount = part(2);
    texts.serviceCategory = part(3);
    texts.service = part(4);
    texts.asset = {AssetKind::cloud_resource, {}, part(5), {}};
    texts.labels = part(6);
    return texts;
}

void assignKeys(Database& db, FileId file, RowKind kind, const AssignKey& assign)
{
    FileRows rows(db, file, kind);
    KeyAssignments assignments;
    for (std::size_t key = 0; key < rows.keys(); ++key)
        assignments.add(assign(keyTexts(rows, key)));
    storeKeyAssignments(db, file, kind, assignments);
}

std::int64_t unassignedBucket(Database& db)
{
    constexpr auto find = "SELECT id FROM bucket WHERE component IS NULL AND shared_rule IS NULL AND purposes = 0";
    if (const auto known = number(db, find))
        return known;
    db.execute("INSERT INTO bucket(purposes) VALUES(0)");
    return db.lastId();
}

} // namespace core

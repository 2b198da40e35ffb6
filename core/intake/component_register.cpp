#include "core/intake/component_register.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/bytes/sqlite.h"
#include "core/measure/rebuild.h"
#include "core/store/result_set.h"
#include "core/store/rows_table.h"
#include "core/store/workspace.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view componentPurpose = "component";
constexpr std::array<std::string_view, componentFields> fieldWords = {"kind",       "owner_data", "owner_model",
                                                                      "owner_cost", "goal",       "portable"};

std::optional<std::string> byHand(const Database& db, std::int64_t component, ComponentField field)
{
    Statement said(db, "SELECT " + std::string(componentFieldWord(field))
                           + " FROM component_stated WHERE component = ?"
                             " AND import IS NULL AND "
                           + std::string(componentFieldWord(field)) + " IS NOT NULL ORDER BY id DESC LIMIT 1");
    said.with(component);
    return said.step() ? std::optional(said.text(0)) : std::nullopt;
}

void checkValue(const ComponentChange& change)
{
    const auto isOneOf = [&](std::initializer_list<std::string_view> known) {
        return !change.to || std::ranges::find(known, *change.to) != known.end();
    };
    if ((change.field == ComponentField::kind && !isOneOf({"model", "data", "platform", "other"}))
        || (change.field == ComponentField::portable && !isOneOf({"0", "1"})))
        throw Error(Fault::argument,
                    sentence(MessageCode::component_value, *change.to, componentFieldWord(change.field)));
}

void changeOne(Database& db, const ComponentChange& one)
{
    checkValue(one);
    const auto id = number(db, "SELECT id FROM component_name WHERE name = ?", one.component);
    if (id == 0)
        throw Error(Fault::argument, sentence(MessageCode::scope_component, one.component));
    if (byHand(db, id, one.field) != one.from)
        throw Error(Fault::argument, sentence(MessageCode::component_changed, one.component));
    const std::string column(componentFieldWord(one.field));
    Statement(db, "UPDATE component_stated SET " + column + " = NULL WHERE component = ? AND import IS NULL").run(id);
    if (one.to)
        Statement(db, "INSERT INTO component_stated(component, import, " + column + ") VALUES(?, NULL, ?)")
            .run(id, *one.to);
    // The number keeps equal changes apart.
    JsonWriter json;
    json.beginObject()
        .member("component", one.component)
        .member("field", column)
        .member("from", one.from)
        .member("to", one.to)
        .member("by", one.by)
        .member("number", number(db, "SELECT count(*) FROM result_set WHERE purpose = 'component'"))
        .endObject();
    freezeResults(db, {}, componentPurpose, json.text());
}

// The newest change of each component.
void addChanges(const Database& db, std::vector<ComponentEntry>& entries)
{
    Statement said(db, "SELECT json, at_ms FROM result_set WHERE purpose = 'component' ORDER BY id");
    while (said.step()) {
        const auto written = said.text(0); // which the reader looks into
        JsonReader reader;
        const auto* json = reader.parse(written);
        if (json == nullptr)
            continue;
        const auto found = std::ranges::find(entries, (*json)["component"].text(), &ComponentEntry::name);
        if (found == entries.end())
            continue;
        found->changedBy = std::string((*json)["by"].text());
        found->changedAt = said.integer(1);
    }
}

} // namespace

std::string_view componentFieldWord(ComponentField field) { return fieldWords[static_cast<std::size_t>(field)]; }

std::vector<ComponentEntry> componentEntries(const Database& db)
{
    std::vector<ComponentEntry> entries;
    Statement all(db, "SELECT name, kind, owner_data, owner_model, owner_cost, goal, portable, id FROM component"
                      " WHERE id > 0 ORDER BY name");
    while (all.step()) {
        ComponentEntry entry;
        entry.name = all.text(0);
        for (std::size_t i = 0; i < componentFields; ++i) {
            entry.values[i] = all.text(static_cast<int>(i) + 1);
            entry.byHand[i] = byHand(db, all.integer(7), static_cast<ComponentField>(i));
        }
        entries.push_back(std::move(entry));
    }
    addChanges(db, entries);
    return entries;
}

void changeComponents(Workspace& workspace, std::span<const ComponentChange> changes, const Progress& progress)
{
    auto& db = workspace.db();
    Transaction transaction(db);
    for (const auto& one : changes)
        changeOne(db, one);
    registerRowTables(db);
    Touched touched;
    touched.last = touched.first + -1;
    touched.registers = true;
    rebuildMeasures(db, touched, progress);
    transaction.commit();
}

} // namespace core

#include "core/explore/saved_views.h"

#include "core/base/error.h"
#include "core/base/natural_order.h"
#include "core/base/time.h"
#include "core/bytes/json.h"
#include "core/bytes/sqlite.h"
#include "core/explore/view_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <compare>

namespace core {

namespace {

// Every change of what is in force is a version of the set.
void countChange(Database& db)
{
    Statement(db, "INSERT INTO definition_change(kind, version, at_ms)"
                  " SELECT 'views', 1 + coalesce(max(version), 0), ?1 FROM definition_change WHERE kind = 'views'")
        .run(now());
}

void dropByHand(Database& db, std::string_view id)
{
    Statement(db, "DELETE FROM definition_item WHERE id = ?1 AND document IN"
                  " (SELECT id FROM definition_document WHERE kind = 'views' AND import IS NULL)")
        .run(id);
    db.execute("DELETE FROM definition_document WHERE kind = 'views' AND import IS NULL AND NOT EXISTS"
               " (SELECT 1 FROM definition_item WHERE document = definition_document.id)");
}

} // namespace

std::vector<SavedView> savedViews(const Database& db)
{
    std::vector<SavedView> all;
    Statement query(db, "SELECT d.id, d.json, o.import IS NULL FROM definition d JOIN definition_document o"
                        " ON o.id = d.document WHERE d.kind = 'views'");
    while (query.step()) {
        SavedView one{query.text(0), {}, query.text(1), query.integer(2) != 0};
        JsonReader reader;
        if (const auto* json = reader.parse(one.json))
            one.name = (*json)["name"].text();
        if (one.name.empty())
            one.name = one.id;
        all.push_back(std::move(one));
    }
    std::ranges::sort(all, [](const SavedView& a, const SavedView& b) {
        const auto order = naturalOrder(a.name, b.name);
        return std::is_neq(order) ? std::is_lt(order) : a.id < b.id;
    });
    return all;
}

std::optional<SavedView> savedView(const Database& db, std::string_view idOrName)
{
    const auto all = savedViews(db);
    for (const auto field : {&SavedView::id, &SavedView::name})
        if (const auto found = std::ranges::find(all, idOrName, field); found != all.end())
            return *found;
    return {};
}

void saveView(Database& db, const View& view)
{
    if (view.id.empty())
        throw Error(Fault::argument, sentence(MessageCode::view_no_id));
    Transaction transaction(db);
    dropByHand(db, view.id);
    Statement(db, "INSERT INTO definition_document(kind, import, replaces, at_ms) VALUES('views', NULL, 0, ?1)")
        .run(now());
    Statement(db, "INSERT INTO definition_item(document, id, position, json) VALUES(?1, ?2, 1, ?3)")
        .run(db.lastId(), view.id, viewJson(view));
    countChange(db);
    transaction.commit();
}

void removeView(Database& db, std::string_view id)
{
    Transaction transaction(db);
    const auto found = savedView(db, id);
    if (!found || found->id != id)
        throw Error(Fault::argument, sentence(MessageCode::view_unknown, std::string(id)));
    if (!found->byHand)
        throw Error(Fault::argument, sentence(MessageCode::view_imported, found->name));
    dropByHand(db, id);
    countChange(db);
    transaction.commit();
}

std::string viewIdFor(const std::vector<SavedView>& saved, std::string_view name)
{
    std::string id;
    for (const char c : name) {
        const auto letter = static_cast<unsigned char>(c);
        if (letter >= 0x80 || (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z'))
            id += c;
        else if (letter >= 'A' && letter <= 'Z')
            id += static_cast<char>(letter + ('a' - 'A'));
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-')
        id.pop_back();
    if (id.empty())
        id = "view";
    auto free = id;
    for (int i = 2; std::ranges::find(saved, free, &SavedView::id) != saved.end(); ++i)
        free = fmt::format("{}-{}", id, i);
    return free;
}

} // namespace core

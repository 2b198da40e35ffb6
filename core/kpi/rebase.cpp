#include "core/kpi/rebase.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/bytes/sqlite.h"
#include "core/store/result_set.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

namespace {

constexpr std::string_view purpose = "rebase";

struct Said {
    Rebase rebase;
    bool withdrawn = false;
};

// Oldest first.
std::vector<Said> allSaid(const Database& db)
{
    std::vector<Said> all;
    Statement ids(db, "SELECT id FROM result_set WHERE purpose = 'rebase' ORDER BY id");
    while (ids.step()) {
        const auto set = loadResults(db, ids.id<ResultSetId>(0));
        JsonReader reader;
        const auto* json = reader.parse(set->json);
        const auto from = json != nullptr ? Period::parse((*json)["from"].text()) : std::nullopt;
        if (!from)
            continue; // a later program's, in a form that we do not know
        all.push_back({{std::string((*json)["kpi"].text()), std::string((*json)["scope"].text()), *from,
                        std::string((*json)["reason"].text()), set->at},
                       (*json)["withdrawn"].isTrue()});
    }
    return all;
}

void say(Database& db, const Rebase& rebase, bool withdrawn)
{
    if (trim(rebase.reason).empty())
        throw Error(Fault::argument, sentence(MessageCode::rebase_no_reason, rebase.kpi, rebase.from.text()));
    JsonWriter json;
    json.beginObject()
        .member("kpi", rebase.kpi)
        .member("scope", rebase.scope)
        .member("from", rebase.from.text())
        .member("reason", rebase.reason);
    // The number keeps equal sentences apart: to say, to withdraw and to say again are three.
    json.member("number", allSaid(db).size()).member("withdrawn", withdrawn).endObject();
    freezeResults(db, rebase.from.text(), purpose, json.text());
}

} // namespace

void sayRebase(Database& db, const Rebase& rebase) { say(db, rebase, false); }

void withdrawRebase(Database& db, std::string_view kpi, std::string_view scope, const Period& from,
                    std::string_view reason)
{
    const auto there = rebasesInForce(db);
    const auto found = std::ranges::find_if(
        there, [&](const Rebase& one) { return one.kpi == kpi && one.scope == scope && one.from.first == from.first; });
    if (found == there.end())
        throw Error(Fault::argument, sentence(MessageCode::rebase_none, kpi, from.text()));
    say(db, {std::string(kpi), std::string(scope), found->from, std::string(reason), 0}, true);
}

std::vector<Rebase> rebasesInForce(const Database& db)
{
    std::map<std::tuple<std::string, std::string, Day>, Said> last;
    for (auto& said : allSaid(db)) {
        const auto key = std::tuple(said.rebase.kpi, said.rebase.scope, said.rebase.from.first);
        last[key] = std::move(said);
    }
    std::vector<Rebase> inForce;
    for (auto& [key, said] : last)
        if (!said.withdrawn)
            inForce.push_back(std::move(said.rebase));
    std::ranges::stable_sort(inForce, {}, [](const Rebase& one) { return one.from.first; });
    return inForce;
}

} // namespace core

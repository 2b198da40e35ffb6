#include "core/brief/compose.h"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/bytes/hash.h"
#include "core/bytes/json_write.h"
#include "core/findings/findings.h"
#include "core/kpi/freeze.h"
#include "core/kpi/numbers.h"
#include "core/kpi/rows.h"
#include "core/page/data_content.h"
#include "core/page/overview.h"
#include "core/store/result_set.h"
#include "core/store/rows_table.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr std::int64_t printedRejections = 40;
constexpr const char* domainsInOrder[] = {"data", "model", "cost", "flow", "joint", "gov"};

std::array<std::int64_t, 4> versionsOf(const Database& db)
{
    std::array<std::int64_t, 4> versions{};
    std::size_t at = 0;
    for (const auto* kind : {"kpis", "rules", "bindings", "targets"})
        versions[at++] = number(db, "SELECT version FROM definition_version WHERE kind = ?", kind);
    return versions;
}

// What is frozen: every printed number with what it was made of.
std::string resultsJson(const Briefing& briefing)
{
    JsonWriter json(true);
    json.beginObject()
        .member("scope", briefing.overview.head.scope)
        .member("period", briefing.overview.head.period.text());
    if (const auto& to = briefing.overview.head.to)
        json.member("to", isoDay(*to));
    json.member("comparison", (briefing.overview.head.against.isPeriod() ? briefing.overview.head.comparison.text()
                                                                         : briefing.overview.head.against.text()))
        .key("results")
        .beginArray();
    for (const auto& proof : briefing.proofs) {
        const auto& row = proof.row;
        json.beginObject()
            .member("kpi", row.kpi)
            .member("status", statusWord(row.status))
            .member("value", row.value)
            .member("previous", row.previous);
        json.member("numerator", row.numerator)
            .member("denominator", row.denominator)
            .member("target", row.target)
            .member("floor", row.floor);
        json.member("score", row.score)
            .member("coverage", row.coverage)
            .member("included", row.included)
            .member("applicable", row.applicable);
        json.key("series").beginArray();
        for (const double value : row.series)
            json.value(value);
        json.endArray().member("formula", proof.formula).endObject();
    }
    json.endArray().key("scores").beginArray();
    for (const auto& section : briefing.domains)
        json.beginObject()
            .member("of", section.score.of)
            .member("score", section.score.score)
            .member("coverage", section.score.coverage)
            .endObject();
    const auto& health = briefing.overview.health;
    json.beginObject()
        .member("of", health.of)
        .member("score", health.score)
        .member("coverage", health.coverage)
        .endObject();
    json.endArray();
    json.key("findings").beginArray();
    for (const auto& finding : briefing.decisions.findings)
        json.beginObject()
            .member("kind", findingWord(finding.kind))
            .member("scope", finding.scope)
            .member("amount", finding.amount)
            .member("text", messageText(sentencesOf(finding)))
            .endObject();
    json.endArray();
    if (briefing.outlook && briefing.outlook->landing) {
        const auto& landing = *briefing.outlook->landing;
        json.key("landing")
            .beginObject()
            .member("month", landing.month.text())
            .member("known_until", isoDay(landing.until))
            .member("to_date", landing.toDate);
        json.member("total", landing.total).member("lower", landing.lower).member("upper", landing.upper).endObject();
    }
    return json.endObject().text();
}

void addDomain(const PageResults& results, const std::string& domain, Briefing& briefing)
{
    BriefDomain section;
    section.score.of = domain;
    if (const auto* tile = results.tile(domain))
        section.score = *tile;
    for (const auto& row : results.rows())
        if (row.domain == domain)
            section.rows.push_back(row);
    const bool any = std::any_of(section.rows.begin(), section.rows.end(),
                                 [](const KpiRow& row) { return row.status != KpiStatus::no_data; });
    if (any)
        briefing.domains.push_back(std::move(section));
}

// Why the KPI moved whose score moved most; of a domain without scores, of spend.
std::optional<Explanation> whyOf(const KpiEngine& engine, const BriefDomain& section, const PageHead& head)
{
    const auto movedBy = [](const KpiRow& row) {
        return row.score && row.previousScore                         ? std::abs(*row.score - *row.previousScore)
               : row.kpi == "cost.spend" && row.value && row.previous ? 0.0
                                                                      : -1.0;
    };
    std::vector<const KpiRow*> rows;
    for (const auto& row : section.rows)
        if (movedBy(row) >= 0)
            rows.push_back(&row);
    std::ranges::stable_sort(rows, [&](const KpiRow* a, const KpiRow* b) { return movedBy(*a) > movedBy(*b); });
    for (const auto* row : rows)
        if (auto made = explainChange(engine, {row->kpi, head.scope, head.period, head.against});
            made.kind != SplitKind::none && made.change != 0.0)
            return made;
    return std::nullopt;
}

// All that is printed; resultSet, resultHash and made are empty.
Briefing composed(Workspace& workspace, const Numbers& numbers, const Question& question, const Progress& progress)
{
    auto& db = workspace.db();
    const auto engine = numbers.engine();
    const PageResults results(numbers.measures, numbers.catalogue, question, progress, rebasesInForce(db));
    Briefing briefing;
    briefing.overview = overviewContent(results);
    briefing.overview.head.rejectedRows = quarantineCount(db);
    briefing.decisions = decisionContent(engine, question, rebasesInForce(db), sourcesOf(workspace), progress);
    for (const auto* domain : domainsInOrder)
        addDomain(results, domain, briefing);
    for (auto& section : briefing.domains)
        section.why = whyOf(engine, section, briefing.overview.head);
    std::vector<Question> printed;
    for (const auto& section : briefing.domains)
        for (const auto& row : section.rows) {
            const auto* definition = numbers.catalogue.find(row.kpi);
            printed.push_back(question.of(row.kpi));
            briefing.proofs.push_back(
                {row, definition->definition, definition->formula.text(), definition->source, {}});
        }
    if (numbers.catalogue.find("cost.spend") != nullptr) { // else the team counts other things
        auto outlook = kpiOutlook(engine, question.of("cost.spend"));
        if (outlook.landing || !outlook.points.empty())
            briefing.outlook = std::move(outlook);
    }
    const auto imports = importsBehind(db, numbers, printed, progress);
    for (std::size_t i = 0; i < briefing.proofs.size(); ++i)
        if (briefing.proofs[i].row.value)
            briefing.proofs[i].imports = imports[i];
    for (auto& import : importRows(workspace))
        if (import.status == "in force" || import.status == "in part")
            briefing.imports.push_back(std::move(import));
    std::reverse(briefing.imports.begin(), briefing.imports.end());
    briefing.rejections = rejectionRows(db, printedRejections);
    briefing.quarantined = quarantineCount(db);
    Statement maps(db, "SELECT name, text FROM map ORDER BY name");
    while (maps.step())
        briefing.maps.push_back({maps.text(0), maps.text(1)});
    briefing.definitionVersions = versionsOf(db);
    return briefing;
}

Briefing composed(const std::filesystem::path& file, const Question& question, const Progress& progress)
{
    Workspace workspace(file, Access::read);
    const Transaction view(workspace.db(), Transaction::Kind::read); // one view of the file for all of it
    registerRowTables(workspace.db());
    return composed(workspace, loadNumbers(workspace.db()), question, progress);
}

} // namespace

Briefing frozenBriefing(const std::filesystem::path& file, const Question& question, std::string_view programVersion,
                        const Progress& progress)
{
    Briefing briefing = composed(file, question, progress);
    briefing.programVersion = programVersion;
    const auto json = resultsJson(briefing);
    try {
        Workspace workspace(file, Access::write);
        Transaction transaction(workspace.db());
        const auto id = freezeResults(workspace.db(), question.period.text(), "briefing", json);
        const auto set = loadResults(workspace.db(), id);
        // What is forecast today is kept, so that next month can be held against it. Of a period long past nothing is:
        // that would be a forecast of what is known.
        if (briefing.outlook && briefing.overview.head.dataDate <= question.period.last)
            for (const auto& forecasts : spendForecasts(loadNumbers(workspace.db())))
                freezeForecasts(workspace.db(), forecasts);
        transaction.commit();
        briefing.resultSet = id;
        briefing.resultHash = set->hash;
        briefing.made = set->at;
    } catch (const Error& error) {
        if (error.fault() != Fault::workspace)
            throw;
        briefing.resultHash = xxh128(json); // the workspace can only be read
        for (const auto& import : briefing.imports)
            briefing.made = std::max(briefing.made, import.ref.at);
    }
    return briefing;
}

} // namespace core

#include "app/kpi_text.h"

#include "app/figures.h"
#include "app/text_table.h"

#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/bytes/csv_write.h"
#include "core/bytes/json_write.h"
#include "core/kpi/shown.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace app {

namespace {

std::vector<std::string> cellsOf(const core::KpiResult& result, const core::KpiDefinition* kpi,
                                 const std::string& currency)
{
    const Unit unit{kpi == nullptr ? std::string() : kpi->unit, currency};
    return {result.kpi,
            judgedFigure(result.value, unit, result.thresholds),
            words(core::displayStatusWord(result.status, result.coverage)),
            result.score ? fmt::format("{:.0f}", *result.score) : std::string(),
            result.coverage ? fmt::format("{:.0f} %", 100 * *result.coverage) : "–",
            fmt::format("{} of {}", result.included, result.applicable),
            core::messageText(result.missing)};
}

std::string scoreLine(const core::ScoreResult& score)
{
    if (!score.score)
        return fmt::format("  {:<8} –\n", score.of);
    std::string text = fmt::format("  {:<8} {:.1f}", score.of, *score.score);
    if (score.coverage < 1)
        text += fmt::format("  ({:.0f} % covered, could be {:.1f} to {:.1f})", 100 * score.coverage, *score.low,
                            *score.high);
    return text + "\n";
}

} // namespace

std::string resultsJson(const core::Evaluation& evaluation)
{
    core::JsonWriter json;
    json.beginObject().key("results").beginArray();
    for (const auto& result : evaluation.results) {
        json.beginObject()
            .member("scope", result.scope)
            .member("period", result.period.text())
            .member("kpi", result.kpi);
        json.member("value", result.value)
            .member("numerator", result.numerator)
            .member("denominator", result.denominator);
        json.member("coverage_spend", result.coverageSpend)
            .member("coverage_count", result.coverageCount)
            .member("coverage", result.coverage);
        json.member("included", result.included).member("applicable", result.applicable).member("score", result.score);
        json.member("status", core::statusWord(result.status))
            .member("display_status", core::displayStatusWord(result.status, result.coverage));
        json.member("open_incidents", result.openIncidents)
            .member("stated_on", result.statedOn ? std::optional(core::isoDay(*result.statedOn)) : std::nullopt)
            .endObject();
    }
    json.endArray().key("scores").beginArray();
    for (const auto& score : evaluation.scores) {
        json.beginObject()
            .member("scope", score.scope)
            .member("period", score.period.text())
            .member("score_of", score.of);
        json.member("score", score.score)
            .member("coverage", score.coverage)
            .member("low", score.low)
            .member("high", score.high)
            .endObject();
    }
    json.endArray().endObject();
    return json.text() + "\n";
}

std::string resultsCsv(const core::Evaluation& evaluation)
{
    core::CsvWriter csv(core::CsvLineEnd::lf);
    csv.header({"scope", "period", "kpi", "value", "numerator", "denominator", "coverage_spend", "coverage_count",
                "coverage", "included", "applicable", "score", "status", "display_status"});
    for (const auto& one : evaluation.results) {
        csv.text(one.scope).text(one.period.text()).text(one.kpi);
        csv.number(one.value).number(one.numerator).number(one.denominator);
        csv.number(one.coverageSpend).number(one.coverageCount).number(one.coverage);
        csv.number(one.included).number(one.applicable).number(one.score).text(core::statusWord(one.status));
        csv.text(core::displayStatusWord(one.status, one.coverage)).endRow();
    }
    return csv.take();
}

std::string resultsTable(const core::Evaluation& evaluation, const core::Catalogue& catalogue,
                         const std::string& currency)
{
    std::string all;
    for (auto from = evaluation.results.begin(); from != evaluation.results.end();) {
        const auto& scope = from->scope;
        all +=
            fmt::format("{}{}, {}\n", all.empty() ? "" : "\n", scope == "*" ? "Portfolio" : scope, from->period.text());
        for (const auto& score : evaluation.scores)
            if (score.scope == scope)
                all += scoreLine(score);
        TextTable table({"KPI", "value", "status", "score", "cover", "counted", ""}, 2);
        table.alignRight({1, 3, 4, 5});
        for (; from != evaluation.results.end() && from->scope == scope; ++from)
            table.add(cellsOf(*from, catalogue.find(from->kpi), currency));
        all += "\n" + table.text();
    }
    return all;
}

std::string alertsJson(const std::vector<core::Alert>& alerts)
{
    core::JsonWriter json;
    json.beginObject().key("alerts").beginArray();
    for (const auto& alert : alerts) {
        json.beginObject()
            .member("scope", alert.scope)
            .member("kpi", alert.kpi)
            .member("kind", core::alertWord(alert.kind))
            .member("opened", alert.opened.text());
        json.member("newest", alert.newest.text())
            .member("periods", alert.periods)
            .member("value", alert.value)
            .member("threshold", alert.threshold);
        json.member("sentence", core::messageText(alert.sentence)).endObject();
    }
    json.endArray().endObject();
    return json.text() + "\n";
}

std::string alertsCsv(const std::vector<core::Alert>& alerts)
{
    core::CsvWriter csv(core::CsvLineEnd::lf);
    csv.header({"scope", "kpi", "kind", "opened", "newest", "periods", "value", "threshold", "sentence"});
    for (const auto& alert : alerts) {
        csv.text(alert.scope).text(alert.kpi).text(core::alertWord(alert.kind));
        csv.text(alert.opened.text()).text(alert.newest.text()).number(alert.periods);
        csv.number(alert.value).number(alert.threshold).text(core::messageText(alert.sentence)).endRow();
    }
    return csv.take();
}

std::string alertsTable(const std::vector<core::Alert>& alerts)
{
    std::string table;
    for (const auto& alert : alerts)
        table += core::messageText(alert.sentence) + "\n";
    return table + fmt::format("{} open alert{}\n", alerts.size(), alerts.size() == 1 ? "" : "s");
}

} // namespace app

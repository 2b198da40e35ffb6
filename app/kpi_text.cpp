#include "app/kpi_text.h"

#include "app/figures.h"
#include "app/text_table.h"

#include "core/base/message_text.h"
#include "core/base/rational.h"
#include "core/base/text.h"
#include "core/bytes/csv_write.h"
#include "core/bytes/json_write.h"
#include "core/kpi/few_things.h"
#include "core/kpi/shown.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace app {

namespace {

std::optional<double> comparedValue(const core::KpiResult& result, const Compared& compared)
{
    const auto* found = compared.figures.find(result.scope, result.kpi);
    return found == nullptr ? std::nullopt : found->value;
}

std::optional<double> changeOf(const core::KpiResult& result, std::optional<double> before)
{
    return result.value && before ? std::optional(core::minusAsWritten(*result.value, *before)) : std::nullopt;
}

std::string valueText(const core::KpiResult& result, const core::KpiDefinition* kpi, const Unit& unit)
{
    const auto few = kpi == nullptr ? std::nullopt : core::fewThingsOf(*kpi, result);
    return few ? fmt::format("{} of {}", few->part, few->whole) : judgedFigure(result.value, unit, result.thresholds);
}

// 100 is what is met: 99.9 is shown as 99.
std::string scoreText(double score) { return fmt::format("{:.0f}", score < 100 ? std::min(score, 99.0) : score); }

std::vector<std::string> cellsOf(const core::KpiResult& result, const Compared* compared,
                                 const core::KpiDefinition* kpi, const std::string& currency)
{
    const Unit unit{kpi == nullptr ? std::string() : kpi->unit, currency};
    std::vector<std::string> cells = {
        result.kpi,
        valueText(result, kpi, unit),
        words(core::displayStatusWord(result.status, result.coverage)),
        result.score && !core::isWithheld(result.status, result.coverage) ? scoreText(*result.score) : std::string(),
        result.coverage ? fmt::format("{:.0f} %", 100 * *result.coverage) : "–",
        fmt::format("{} of {}", result.included, result.applicable),
        core::messageText(result.missing)};
    if (compared != nullptr) {
        const auto before = comparedValue(result, *compared);
        cells.insert(cells.begin() + 2, {figure(before, unit), signedFigure(changeOf(result, before), unit)});
    }
    return cells;
}

std::optional<std::string> dayText(std::optional<core::Day> day)
{
    return day ? std::optional(core::isoDay(*day)) : std::nullopt;
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

std::string resultsJson(const core::Evaluation& evaluation, const Compared* compared)
{
    core::JsonWriter json;
    json.beginObject().key("results").beginArray();
    for (const auto& result : evaluation.results) {
        json.beginObject()
            .member("scope", result.scope)
            .member("period", result.period.text())
            .member("to", dayText(result.to))
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
        json.member("open_incidents", result.openIncidents).member("stated_on", dayText(result.statedOn));
        if (compared != nullptr) {
            const auto before = comparedValue(result, *compared);
            json.member("compared_with", compared->with.text())
                .member("compared", before)
                .member("change", changeOf(result, before));
        }
        json.endObject();
    }
    json.endArray().key("scores").beginArray();
    for (const auto& score : evaluation.scores) {
        json.beginObject()
            .member("scope", score.scope)
            .member("period", score.period.text())
            .member("to", dayText(score.to))
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

std::string resultsCsv(const core::Evaluation& evaluation, const Compared* compared)
{
    core::CsvWriter csv(core::CsvLineEnd::lf);
    std::vector<std::string_view> names = {
        "scope",          "period",         "kpi",      "value",    "numerator",  "denominator",
        "coverage_spend", "coverage_count", "coverage", "included", "applicable", "score",
        "status",         "display_status", "to"};
    if (compared != nullptr)
        names.insert(names.end(), {"compared_with", "compared", "change"});
    for (const auto name : names)
        csv.text(name);
    csv.endRow();
    for (const auto& one : evaluation.results) {
        csv.text(one.scope).text(one.period.text()).text(one.kpi);
        csv.number(one.value).number(one.numerator).number(one.denominator);
        csv.number(one.coverageSpend).number(one.coverageCount).number(one.coverage);
        csv.number(one.included).number(one.applicable).number(one.score).text(core::statusWord(one.status));
        csv.text(core::displayStatusWord(one.status, one.coverage)).text(dayText(one.to).value_or(""));
        if (compared != nullptr) {
            const auto before = comparedValue(one, *compared);
            csv.text(compared->with.text()).number(before).number(changeOf(one, before));
        }
        csv.endRow();
    }
    return csv.take();
}

std::string resultsTable(const core::Evaluation& evaluation, const Compared* compared, const core::Catalogue& catalogue,
                         const std::string& currency)
{
    std::string all;
    for (auto from = evaluation.results.begin(); from != evaluation.results.end();) {
        const auto& scope = from->scope;
        all += fmt::format("{}{}, {}\n", all.empty() ? "" : "\n", scope == "*" ? "Portfolio" : scope,
                           periodTitle(from->period, from->to));
        for (const auto& score : evaluation.scores)
            if (score.scope == scope)
                all += scoreLine(score);
        std::vector<std::string> names = {"KPI", "value", "status", "score", "cover", "counted", ""};
        if (compared != nullptr)
            names.insert(names.begin() + 2, {compared->with.text(), "change"});
        TextTable table(names, 2);
        table.alignRight(1);
        for (std::size_t i = compared == nullptr ? 3 : 2; i + 1 < names.size(); ++i)
            if (names[i] != "status")
                table.alignRight(i);
        for (; from != evaluation.results.end() && from->scope == scope; ++from)
            table.add(cellsOf(*from, compared, catalogue.find(from->kpi), currency));
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

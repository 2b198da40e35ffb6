#include "app/kpi_text.h"

#include "core/base/text.h"
#include "core/bytes/csv_write.h"
#include "core/bytes/json_write.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

// Up to four significant digits behind the point where the number is small, two where it is large; no zeros at the end.
std::string shown(double value)
{
    auto text = fmt::format("{:.{}f}", value, std::abs(value) < 10 ? 4 : 2);
    while (text.ends_with('0'))
        text.pop_back();
    if (text.ends_with('.'))
        text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string padded(std::string_view text, std::size_t width)
{
    const auto length = core::codePoints(text);
    return std::string(text) + std::string(length < width ? width - length : 0, ' ');
}

std::string percent(const std::optional<double>& share)
{
    return share ? fmt::format("{:.0f} %", 100 * *share) : std::string("–");
}

std::string line(const core::KpiResult& result, const core::KpiDefinition* kpi, const std::string& currency,
                 std::size_t width)
{
    const auto unit = kpi == nullptr ? std::string() : kpi->unit == "currency" ? currency : kpi->unit;
    const auto value = result.value ? shown(*result.value) + (unit.empty() ? "" : " " + unit) : std::string("–");
    std::string text =
        fmt::format("  {}  {:>18}  {:<18}  {:>5}  {:>6}  {:>3} of {:<3}", padded(result.kpi, width), value,
                    core::statusWord(result.status), result.score ? fmt::format("{:.0f}", *result.score) : "",
                    percent(result.coverage), result.included, result.applicable);
    if (!result.missing.empty())
        text += "  " + result.missing;
    while (text.ends_with(' '))
        text.pop_back();
    return text + "\n";
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
        json.member("status", core::statusWord(result.status)).endObject();
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
                "coverage", "included", "applicable", "score", "status"});
    for (const auto& one : evaluation.results) {
        csv.text(one.scope).text(one.period.text()).text(one.kpi);
        csv.number(one.value).number(one.numerator).number(one.denominator);
        csv.number(one.coverageSpend).number(one.coverageCount).number(one.coverage);
        csv.number(one.included).number(one.applicable).number(one.score).text(core::statusWord(one.status)).endRow();
    }
    return csv.take();
}

std::string resultsTable(const core::Evaluation& evaluation, const core::Catalogue& catalogue,
                         const std::string& currency)
{
    std::size_t width = 3;
    for (const auto& result : evaluation.results)
        width = std::max(width, core::codePoints(result.kpi));
    std::string table, scope;
    for (const auto& result : evaluation.results) {
        if (result.scope != scope) {
            table += fmt::format("{}{}, {}\n", table.empty() ? "" : "\n",
                                 result.scope == "*" ? std::string("Portfolio") : result.scope, result.period.text());
            for (const auto& score : evaluation.scores)
                if (score.scope == result.scope)
                    table += scoreLine(score);
            table += fmt::format("\n  {}  {:>18}  {:<18}  {:>5}  {:>6}  counted\n", padded("KPI", width), "value",
                                 "status", "score", "cover");
            scope = result.scope;
        }
        table += line(result, catalogue.find(result.kpi), currency, width);
    }
    return table;
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
        json.member("sentence", alert.sentence).endObject();
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
        csv.number(alert.value).number(alert.threshold).text(alert.sentence).endRow();
    }
    return csv.take();
}

std::string alertsTable(const std::vector<core::Alert>& alerts)
{
    std::string table;
    for (const auto& alert : alerts)
        table += alert.sentence + "\n";
    return table + fmt::format("{} open alert{}\n", alerts.size(), alerts.size() == 1 ? "" : "s");
}

} // namespace app

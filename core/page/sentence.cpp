#include "core/page/sentence.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>

namespace core {

namespace {

constexpr double strongScore = 90; // a domain this good is worth a word

std::string withUnit(double value, const std::string& unit)
{
    if (unit == "%")
        return readable(value) + " %";
    return unit == "currency" || unit.empty() ? readable(value) : readable(value) + " " + unit;
}

// The domain as the subject of a sentence.
std::string subject(const std::string& domain)
{
    return domain == "data" ? "Data quality" : domain == "model" ? "Model quality" : domainTitle(domain);
}

double lossOf(const KpiRow& row) { return row.score ? (100 - *row.score) * row.weight : -1; }

const KpiRow* rowOf(const SentenceInput& input, std::string_view kpi)
{
    const auto it =
        std::find_if(input.rows.begin(), input.rows.end(), [&](const KpiRow& row) { return row.kpi == kpi; });
    return it == input.rows.end() ? nullptr : &*it;
}

std::optional<SentenceFact> weakestDomain(const SentenceInput& input)
{
    const ScoreTile* weakest = nullptr;
    for (const auto& tile : input.scores)
        if (tile.score && (!weakest || *tile.score < *weakest->score))
            weakest = &tile;
    if (!weakest || *weakest->score >= strongScore)
        return std::nullopt;
    SentenceFact fact{"weakest_domain", {}, {weakest->of}, {*weakest->score}};
    fact.text = fmt::format("{} is the weakest domain at {} of 100", subject(weakest->of), readable(*weakest->score));
    const KpiRow* worst = nullptr;
    for (const auto& row : input.rows)
        if (row.domain == weakest->of && lossOf(row) > 0 && (!worst || lossOf(row) > lossOf(*worst)))
            worst = &row;
    if (worst && worst->value && worst->target) {
        fact.text += fmt::format(", held down most by {}: {} against a target of {}", worst->name,
                                 withUnit(*worst->value, worst->unit), withUnit(*worst->target, worst->unit));
        fact.names.push_back(worst->kpi);
        fact.numbers.insert(fact.numbers.end(), {*worst->value, *worst->target});
    }
    return fact;
}

std::optional<SentenceFact> spendAtRisk(const SentenceInput& input)
{
    const auto* row = rowOf(input, "joint.spend_at_risk");
    if (!row || !row->value || row->status == KpiStatus::met || row->status == KpiStatus::unrated)
        return std::nullopt;
    return SentenceFact{
        "spend_at_risk", fmt::format("{} % of spend is at risk", readable(*row->value)), {row->kpi}, {*row->value}};
}

std::optional<SentenceFact> strongDomain(const SentenceInput& input)
{
    const ScoreTile* best = nullptr;
    for (const auto& tile : input.scores)
        if (tile.score && *tile.score >= strongScore && tile.coverage >= 0.5 && (!best || *tile.score > *best->score))
            best = &tile;
    if (!best)
        return std::nullopt;
    return SentenceFact{"strong_domain",
                        fmt::format("{} is in good order at {} of 100", subject(best->of), readable(*best->score)),
                        {best->of},
                        {*best->score}};
}

std::optional<SentenceFact> leastKnown(const SentenceInput& input)
{
    if (const auto* labels = rowOf(input, "model.accuracy"); labels && labels->applicable > labels->included) {
        const auto without = labels->applicable - labels->included;
        return SentenceFact{"missing_labels",
                            fmt::format("{} of {} models {} no labels, so nobody knows how right {}", without,
                                        labels->applicable, without == 1 ? "has" : "have",
                                        without == 1 ? "it is" : "they are"),
                            {labels->kpi},
                            {static_cast<double>(without), static_cast<double>(labels->applicable)}};
    }
    const ScoreTile* least = nullptr;
    for (const auto& tile : input.scores)
        if (tile.coverage < 0.8 && (!least || tile.coverage < least->coverage))
            least = &tile;
    if (!least)
        return std::nullopt;
    return SentenceFact{
        "low_coverage",
        fmt::format("only {} % of {} is covered by facts", readable(100 * least->coverage), lower(subject(least->of))),
        {least->of},
        {least->coverage}};
}

} // namespace

std::string domainTitle(const std::string& domain)
{
    if (domain == "model")
        return "Models";
    if (domain == "gov")
        return "Governance";
    std::string title = domain;
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z')
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

std::vector<SentenceFact> sentenceFacts(const SentenceInput& input)
{
    const bool any =
        std::any_of(input.rows.begin(), input.rows.end(), [](const KpiRow& row) { return row.value.has_value(); });
    if (!any)
        return {{"nothing_yet", fmt::format("There are no figures for {} yet", input.period), {}, {}}};
    std::vector<SentenceFact> facts;
    for (const auto& fact : {weakestDomain(input), spendAtRisk(input), strongDomain(input), leastKnown(input)})
        if (fact)
            facts.push_back(*fact);
    if (facts.empty())
        facts.push_back({"all_well", "Every rated domain is in good order", {}, {}});
    return facts;
}

std::string sentenceOf(const std::vector<SentenceFact>& facts)
{
    std::string text;
    for (const auto& fact : facts) {
        std::string clause = fact.text;
        if (!clause.empty() && clause.front() >= 'a' && clause.front() <= 'z')
            clause.front() = static_cast<char>(clause.front() - 'a' + 'A');
        text += (text.empty() ? "" : " ") + clause + ".";
    }
    return text;
}

} // namespace core

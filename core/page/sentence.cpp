#include "core/page/sentence.h"

#include "core/kpi/shown.h"

#include <algorithm>

namespace core {

namespace {

constexpr double strongScore = 90; // a domain this good is worth a word

// The domain as the subject of a sentence.
Messages subject(const std::string& domain)
{
    return {{domain == "data"    ? MessageCode::domain_data
             : domain == "model" ? MessageCode::domain_model
                                 : MessageCode::domain_cost,
             {}}};
}

double lossOf(const KpiRow& row)
{
    return row.score && !isWithheld(row.status, row.coverage) ? (100 - *row.score) * row.weight : -1;
}

const KpiRow* rowOf(const SentenceInput& input, std::string_view kpi)
{
    const auto it =
        std::find_if(input.rows.begin(), input.rows.end(), [&](const KpiRow& row) { return row.kpi == kpi; });
    return it == input.rows.end() ? nullptr : &*it;
}

std::optional<Message> weakestDomain(const SentenceInput& input)
{
    const ScoreTile* weakest = nullptr;
    for (const auto& tile : input.scores)
        if (tile.score && (!weakest || *tile.score < *weakest->score))
            weakest = &tile;
    if (!weakest || *weakest->score >= strongScore)
        return std::nullopt;
    Message fact{MessageCode::weakest_domain,
                 {{"domain", subject(weakest->of)}, {"score", arg::Number{*weakest->score}}}};
    const KpiRow* worst = nullptr;
    for (const auto& row : input.rows)
        if (row.domain == weakest->of && lossOf(row) > 0 && (!worst || lossOf(row) > lossOf(*worst)))
            worst = &row;
    if (worst && worst->value && worst->target) {
        fact.code = MessageCode::weakest_domain_by;
        fact.arguments.push_back({"kpi", arg::Kpi{worst->name}});
        fact.arguments.push_back({"value", arg::Amount{*worst->value, worst->unit, input.currency}});
        fact.arguments.push_back({"target", arg::Amount{*worst->target, worst->unit, input.currency}});
    }
    return fact;
}

std::optional<Message> spendAtRisk(const SentenceInput& input)
{
    const auto* row = rowOf(input, "joint.spend_at_risk");
    if (!row || !row->value || isWithheld(row->status, row->coverage) || row->status == KpiStatus::met
        || row->status == KpiStatus::unrated)
        return std::nullopt;
    return Message{MessageCode::spend_at_risk, {{"share", arg::Share{*row->value / 100}}}};
}

std::optional<Message> strongDomain(const SentenceInput& input)
{
    const ScoreTile* best = nullptr;
    for (const auto& tile : input.scores)
        if (tile.score && *tile.score >= strongScore && tile.coverage >= 0.5 && (!best || *tile.score > *best->score))
            best = &tile;
    if (!best)
        return std::nullopt;
    return Message{MessageCode::strong_domain, {{"domain", subject(best->of)}, {"score", arg::Number{*best->score}}}};
}

std::optional<Message> leastKnown(const SentenceInput& input)
{
    if (const auto* labels = rowOf(input, "model.accuracy"); labels && labels->applicable > labels->included)
        return Message{
            MessageCode::missing_labels,
            {{"n", arg::Count(labels->applicable - labels->included)}, {"models", arg::Count(labels->applicable)}}};
    const ScoreTile* least = nullptr;
    for (const auto& tile : input.scores)
        if (tile.coverage < 0.8 && (!least || tile.coverage < least->coverage))
            least = &tile;
    if (!least)
        return std::nullopt;
    return Message{MessageCode::low_coverage, {{"domain", subject(least->of)}, {"share", arg::Share{least->coverage}}}};
}

} // namespace

Messages sentenceFacts(const SentenceInput& input)
{
    const bool any =
        std::any_of(input.rows.begin(), input.rows.end(), [](const KpiRow& row) { return row.value.has_value(); });
    if (!any)
        return {{MessageCode::nothing_yet, {{"period", input.period}}}};
    Messages facts;
    if (input.to)
        facts.push_back({MessageCode::figures_to_date, {{"period", input.period}, {"day", *input.to}}});
    const auto head = facts.size();
    for (auto& fact : {weakestDomain(input), spendAtRisk(input), strongDomain(input), leastKnown(input)})
        if (fact)
            facts.push_back(*fact);
    if (facts.size() == head)
        facts.push_back({MessageCode::all_well, {}});
    return facts;
}

} // namespace core

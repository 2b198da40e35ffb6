#include "core/page/overview.h"

#include "core/kpi/comparison.h"
#include "core/kpi/few_things.h"
#include "core/kpi/shown.h"
#include "core/kpi/signals.h"
#include "core/page/sentence.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr int sparklinePeriods = 12;
constexpr std::size_t rowsOfADomain = 5;
constexpr std::size_t jointRows = 6;
constexpr std::size_t changesShown = 4;
constexpr double scoreMoved = 1; // points; less is noise of the arithmetic

double orGap(const std::optional<double>& value) { return value.value_or(std::numeric_limits<double>::quiet_NaN()); }

// Rows without a weight still stand in the order of their scores.
double lossForOrder(const KpiRow& row) { return row.score ? (100 - *row.score) * std::max(row.weight, 0.001) : -1; }

// Rated ones first, the dearest loss on top; then unrated values; then what has no value.
int rank(const KpiRow& row) { return row.score ? 0 : row.value ? 1 : row.status == KpiStatus::no_data ? 2 : 3; }

void sortByLoss(std::vector<KpiRow>& rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const KpiRow& a, const KpiRow& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : lossForOrder(a) > lossForOrder(b);
    });
}

DomainBlock domainBlock(const PageResults& results, const std::string& domain)
{
    DomainBlock block;
    if (const auto* tile = results.tile(domain))
        block.score = *tile;
    block.score.of = domain;
    for (const auto& row : results.rows())
        if (row.domain == domain)
            block.rows.push_back(row);
    sortByLoss(block.rows);
    if (block.rows.size() > rowsOfADomain)
        block.rows.resize(rowsOfADomain);
    return block;
}

// Why nothing is worse or better: nothing is known of what it would be compared with; of a budget, how spend stands.
Messages nothingCompared(const std::vector<KpiRow>& rows, const PageHead& head)
{
    const auto isCompared = [&](const KpiRow& row) {
        return head.against.against == Against::budget ? row.value && row.previous : row.score && row.previousScore;
    };
    const auto compared = std::ranges::find_if(rows, isCompared);
    const Argument when{"when", arg::During{head.period, head.to}};
    if (compared == rows.end())
        return {head.against.against == Against::target ? Message{MessageCode::compared_no_target, {when}}
                : head.against.against == Against::budget
                    ? Message{MessageCode::budget_none, {when}}
                    : Message{MessageCode::compared_nothing_known, {{"when", arg::During{head.comparison}}}}};
    if (head.against.against != Against::budget)
        return {};
    return {againstSentence({compared->name, head.scope}, {head.period, head.to},
                            {*compared->value, compared->unit, head.currency}, *compared->previous, Against::budget)};
}

// What moved against what it is compared with, the largest movement first.
void addChanges(const std::vector<KpiRow>& rows, OverviewContent& page)
{
    page.nothingCompared = nothingCompared(rows, page.head);
    for (const auto& row : rows) {
        if (isWithheld(row.status, row.coverage) || !row.score || !row.previousScore
            || std::fabs(*row.score - *row.previousScore) < scoreMoved)
            continue;
        auto& list = *row.score < *row.previousScore ? page.worse : page.better;
        list.push_back({row.kpi, row.name, *row.previousScore, *row.score, row.previous, row.value, row.unit});
    }
    for (auto* list : {&page.worse, &page.better}) {
        std::stable_sort(list->begin(), list->end(), [](const Change& a, const Change& b) {
            return std::fabs(a.scoreNow - a.scoreBefore) > std::fabs(b.scoreNow - b.scoreBefore);
        });
        if (list->size() > changesShown)
            list->resize(changesShown);
    }
}

} // namespace

std::vector<Period> periodsUpTo(const Period& period, int count)
{
    std::vector<Period> periods{period};
    while (static_cast<int>(periods.size()) < count)
        periods.push_back(periods.back().previous());
    std::reverse(periods.begin(), periods.end());
    return periods;
}

PageHead pageHead(const MeasureTable& table, const KpiEngine& engine, const Question& question)
{
    PageHead head;
    head.scope = question.scope;
    head.period = question.period;
    const auto judged = engine.judged(question.period);
    if (judged != question.period)
        head.to = judged.last;
    head.against = question.comparison;
    head.comparison = comparedPeriod(engine, question);
    head.dataDate = table.dataDate();
    head.currency = table.reportingCurrency();
    for (const auto member : engine.scope(question.scope).members) {
        if (!table.components()[member].belongsTo(judged))
            continue;
        ++head.components;
        head.componentsReported += table.reports(member, judged) ? 1 : 0;
    }
    return head;
}

KpiRow kpiRow(const KpiDefinition& definition, const KpiResult& result)
{
    KpiRow row;
    row.kpi = definition.id;
    row.name = definition.name;
    row.domain = definition.domain;
    row.unit = definition.unit;
    row.better = definition.better;
    row.status = result.status;
    row.value = result.value;
    row.numerator = result.numerator;
    row.denominator = result.denominator;
    row.target = result.thresholds.target;
    row.floor = result.thresholds.floor;
    row.score = result.score;
    row.weight = result.thresholds.weight;
    row.coverage = result.coverage.value_or(0);
    row.included = result.included;
    row.applicable = result.applicable;
    row.missing = result.missing;
    row.fewThings = fewThingsOf(definition, result);
    return row;
}

ScoreTile scoreTile(const ScoreResult& score, std::span<const KpiResult> results)
{
    ScoreTile tile;
    tile.of = score.of;
    tile.score = score.score;
    tile.coverage = score.coverage;
    tile.low = score.low.value_or(0);
    tile.high = score.high.value_or(100);
    if (score.score)
        tile.status = scoreStatus(score, results);
    return tile;
}

PageResults::PageResults(const MeasureTable& table, const Catalogue& catalogue, const Question& question,
                         const Progress& progress, std::span<const Rebase> rebases)
{
    const KpiEngine engine(table, catalogue);
    head_ = pageHead(table, engine, question);
    const auto plotted =
        periodsUntil(table, question.period, longestHistory(question.period.kind)).size(); // what signals look at
    const auto periods = periodsUpTo(question.period, std::max(sparklinePeriods, static_cast<int>(plotted)));
    std::vector<Evaluation> evaluated;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        progress.step(i, periods.size() + 1);
        evaluated.push_back(engine.evaluate(question.scope, periods[i]));
    }
    const auto& now = evaluated.back();
    const auto history = std::span<const Evaluation>(evaluated).last(sparklinePeriods);
    const auto histories = kpiHistories(engine, std::span<const Evaluation>(evaluated).last(plotted));
    const Evaluation before = comparedFigures(engine, question, now, {&question.scope, 1});
    for (const auto& definition : catalogue.kpis()) {
        const auto* result = now.find(question.scope, definition.id);
        if (!result || result->status == KpiStatus::not_applicable)
            continue;
        KpiRow row = kpiRow(definition, *result);
        if (const auto* former = before.find(question.scope, definition.id)) {
            row.previous = former->value;
            row.previousScore = former->score;
        }
        for (const auto& one : history) {
            const auto* point = one.find(question.scope, definition.id);
            row.series.push_back(orGap(point ? point->value : std::nullopt));
            row.seriesStatus.push_back(point ? point->status : KpiStatus::no_data);
        }
        const auto signs = signsOf(
            signalsIn(definition, question.scope, histories.at({question.scope, definition.id}), rebases), table);
        row.variation = signs.variation;
        row.assurance = signs.assurance;
        rows_.push_back(std::move(row));
    }
    for (const auto& score : now.scores) {
        ScoreTile tile = scoreTile(score, now.results);
        if (const auto* former = before.score(question.scope, score.of))
            tile.previous = former->score;
        for (const auto& one : history) {
            const auto* point = one.score(question.scope, score.of);
            tile.series.push_back(orGap(point ? point->score : std::nullopt));
        }
        tiles_.push_back(std::move(tile));
    }
    progress.step(periods.size() + 1, periods.size() + 1);
}

const KpiRow* PageResults::row(std::string_view kpi) const
{
    const auto it = std::find_if(rows_.begin(), rows_.end(), [&](const KpiRow& row) { return row.kpi == kpi; });
    return it == rows_.end() ? nullptr : &*it;
}

const ScoreTile* PageResults::tile(std::string_view of) const
{
    const auto it = std::find_if(tiles_.begin(), tiles_.end(), [&](const ScoreTile& tile) { return tile.of == of; });
    return it == tiles_.end() ? nullptr : &*it;
}

OverviewContent overviewContent(const PageResults& results)
{
    OverviewContent page;
    page.head = results.head();
    page.health.of = "health";
    if (const auto* health = results.tile("health"))
        page.health = *health;
    SentenceInput input;
    input.rows = results.rows();
    input.period = page.head.period;
    input.to = page.head.to;
    input.currency = page.head.currency;
    for (const auto* domain : {"data", "model", "cost"}) {
        page.domains.push_back(domainBlock(results, domain));
        input.scores.push_back(page.domains.back().score);
    }
    for (const auto& tile : results.tiles())
        if (tile.of == "flow" || tile.of == "joint" || tile.of == "gov")
            page.otherScores.push_back(tile);
    page.facts = sentenceFacts(input);
    for (const auto& row : results.rows())
        if (row.domain == "joint" && (row.value || row.status == KpiStatus::no_data))
            page.joint.push_back(row);
    sortByLoss(page.joint);
    if (page.joint.size() > jointRows)
        page.joint.resize(jointRows);
    addChanges(results.rows(), page);
    return page;
}

} // namespace core

#include "core/intake/import_sink.h"

#include "core/base/sentences.h"
#include "core/measure/measures.h"
#include "core/store/keys.h"

#include <algorithm>

namespace core {

namespace {

void replaceUnlessEmpty(std::string& known, std::string_view text)
{
    if (!text.empty())
        known = text;
}

std::optional<std::string> owned(const std::optional<std::string_view>& text)
{
    return text ? std::optional<std::string>(*text) : std::nullopt;
}

} // namespace

ImportSink::ImportSink(const std::filesystem::path& folder, Milliseconds importedAt, int threads, FirstTime firstTime)
    : spool(folder), importedAt_(importedAt), threads_(threads), firstTime_(std::move(firstTime))
{}

std::string ImportSink::keep(const AssetName& name)
{
    auto text = assetText(name);
    if (!text.empty())
        assets.try_emplace(text);
    return text;
}

void ImportSink::asset(const AssetFact& fact)
{
    const auto text = keep(fact.asset);
    if (text.empty())
        return;
    auto parent = keep(fact.parent);
    auto& known = assets[text];
    if (!parent.empty())
        known.parent = std::move(parent);
    for (const auto& [name, value] : fact.descriptors)
        known.descriptors[std::string(name)] = value;
}

// The events of one run are parts of one statement: later ones add to or replace what earlier ones said.
void ImportSink::run(const RunFact& fact)
{
    auto& known = runs[runText(fact.kind, fact.externalId)];
    replaceUnlessEmpty(known.asset, keep(fact.asset));
    replaceUnlessEmpty(known.env, fact.env);
    replaceUnlessEmpty(known.name, fact.name);
    replaceUnlessEmpty(known.status, fact.status);
    replaceUnlessEmpty(known.producer, fact.producer);
    if (fact.started)
        known.started = known.started ? std::min(*known.started, *fact.started) : *fact.started;
    if (fact.ended)
        known.ended = known.ended ? std::max(*known.ended, *fact.ended) : *fact.ended;
    for (const auto& [name, value] : fact.params)
        known.params[std::string(name)] = value;
    known.row = fact.row;
}

void ImportSink::point(const PointFact& fact)
{
    if (cost)
        cost->wait(); // one at a time writes to the spool
    if (!points)
        points = std::make_unique<PointWriter>(spool, importedAt_, threads_);
    if (fact.runId.empty() || (fact.at && !fact.isOfWholeRun))
        return points->add(fact);
    auto timed = fact;
    timed.at = timeOfRun(fact);
    points->add(timed);
}

Milliseconds ImportSink::timeOfRun(const PointFact& fact)
{
    const auto [entry, fresh] =
        timesOfRuns_.try_emplace(runText(fact.runKind, fact.runId), fact.at.value_or(importedAt_));
    if (fresh && firstTime_)
        entry->second =
            firstTime_(fact.runKind, fact.runId, fact.at ? RunTime::ended : RunTime::imported).value_or(entry->second);
    return entry->second;
}

void ImportSink::outcome(const OutcomeFact& fact)
{
    if (cost)
        cost->wait();
    if (!outcomes)
        outcomes = std::make_unique<OutcomeWriter>(spool, importedAt_);
    if (points && outcomes->isFull())
        points->wait();
    outcomes->add(fact);
}

void ImportSink::edge(const EdgeFact& fact)
{
    const auto from = keep(fact.from);
    const auto to = keep(fact.to);
    if (from.empty() || to.empty())
        return;
    auto& seen = edges[{{from, to}, fact.kind}];
    if (fact.at && (!seen || *seen < *fact.at))
        seen = fact.at;
}

void ImportSink::costLayout(const CostLayout& layout)
{
    cost = std::make_unique<CostWriter>(spool, layout, std::string(noCurrency), dayOf(importedAt_), threads_);
}

void ImportSink::costRows(CostBatch& batch)
{
    if (points)
        points->wait();
    cost->add(batch);
}

std::vector<ColumnSpan> ImportSink::requestedSpans() const
{
    return cost ? cost->requestedSpans() : std::vector<ColumnSpan>();
}

void ImportSink::component(const ComponentFact& fact)
{
    components.push_back({std::string(fact.name), std::string(fact.kind), owned(fact.ownerData), owned(fact.ownerModel),
                          owned(fact.ownerCost), owned(fact.goal), owned(fact.portable), fact.row});
}

void ImportSink::componentLink(const ComponentLinkFact& fact)
{
    links.push_back({{std::string(fact.component), std::string(fact.input)}, fact.row});
}

void ImportSink::measure(const MeasureFact& fact)
{
    const auto known = measureNamed(fact.measure);
    if (!known || infoOf(*known).origin == MeasureOrigin::derived) {
        const auto why = sentence(MessageCode::register_unknown_measure, fact.measure);
        return rejected({Severity::error, "register.measure", {{}, fact.row, 0}, why, {}}, fact.measure);
    }
    if (infoOf(*known).unit == MeasureUnit::share && (fact.value < Decimal() || fact.value > Decimal(1, 0))) {
        const auto why = sentence(MessageCode::register_share, fact.measure, fact.value.trimmedText());
        return rejected({Severity::error, "share.range", {{}, fact.row, 0}, why, {}}, fact.value.text());
    }
    measures.push_back(
        {std::string(fact.component), std::string(fact.period), std::string(fact.measure), fact.value, fact.row});
}

void ImportSink::rate(const RateFact& fact)
{
    rates.push_back(
        {std::string(fact.currency), std::string(fact.month), std::string(fact.origin), fact.rate, fact.row});
}

void ImportSink::definitions(DefinitionKind kind, std::string_view json) { documents.emplace_back(kind, json); }
void ImportSink::map(std::string_view title, std::string_view text) { maps.emplace_back(title, text); }
void ImportSink::rejected(const Issue& issue, std::string_view text)
{
    rejections.push_back({issue, std::string(text)});
}

void ImportSink::finish()
{
    if (cost)
        cost->finish();
    if (points) {
        points->finish();
        const auto& dictionary = points->dictionary(static_cast<int>(PointColumn::asset));
        for (std::uint32_t n = 0; n < dictionary.size(); ++n)
            keep(assetOf(dictionary.entry(n)));
    }
    if (outcomes) {
        outcomes->finish();
        const auto& dictionary = outcomes->dictionary(static_cast<int>(OutcomeColumn::asset));
        for (std::uint32_t n = 0; n < dictionary.size(); ++n)
            keep(assetOf(dictionary.entry(n)));
    }
}

} // namespace core

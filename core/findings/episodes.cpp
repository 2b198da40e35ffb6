#include "core/findings/episodes.h"

#include "core/findings/causes.h"
#include "core/findings/themes.h"

#include <algorithm>
#include <map>
#include <utility>

namespace core {

namespace {

using AlertsOfOne = std::vector<const Alert*>;

constexpr std::size_t figuresNamed = 3;

FindingSeverity severityOf(const Alert& alert)
{
    return alert.kind == AlertKind::breach ? FindingSeverity::breach : FindingSeverity::watch;
}

// Breaches before signals, then by what says most.
bool tellsMore(const Alert* a, const Alert* b)
{
    if (a->kind != b->kind)
        return a->kind == AlertKind::breach;
    return themeRank(a->kpi) < themeRank(b->kpi);
}

FindingFigure figureOf(const Alert& alert) { return {alert.kpi, alert.scope, alert.newest, alert.value}; }

arg::Amount amountOf(const Alert& alert) { return {alert.value, alert.unit, alert.currency}; }

// "Idle spend 31.5 %"; with a scope "Deployments per week of vision 0".
Message phraseOf(const Alert& alert, const std::string& scope)
{
    return {MessageCode::finding_figure, {{"kpi", arg::Kpi{alert.name, scope}}, {"value", amountOf(alert)}}};
}

Messages phrasesOf(const AlertsOfOne& alerts, std::size_t from, bool withScope)
{
    Messages phrases;
    for (std::size_t i = from; i < alerts.size() && phrases.size() < figuresNamed; ++i)
        phrases.push_back(phraseOf(*alerts[i], withScope ? alerts[i]->scope : "*"));
    if (const auto left = alerts.size() - from; left > phrases.size())
        phrases.push_back({MessageCode::finding_more, {{"n", arg::Count(left - phrases.size())}}});
    return phrases;
}

Message headlineOf(const FindingGround& ground, const Alert& alert, FindingKind kind)
{
    using enum MessageCode;
    const bool isNew = alert.periods == 1;
    std::vector<Argument> arguments{{"when", arg::During{alert.newest}}, {"since", alert.opened}};
    const auto stake = kind == FindingKind::below_target
                           ? Stakes(ground.engine, {alert.scope}, alert.newest).of(alert.scope)
                           : Stake{};
    if (alert.kpi == "model.target_attainment" && stake.accuracy && stake.accuracyTarget) {
        arguments.push_back({"component", arg::Name{alert.scope}});
        arguments.push_back({"value", arg::Amount{*stake.accuracy, "%", {}}});
        arguments.push_back({"target", arg::Amount{*stake.accuracyTarget, "%", {}}});
        return {isNew ? finding_below_target : finding_below_target_since, std::move(arguments)};
    }
    arguments.push_back({"kpi", arg::Kpi{alert.name, alert.scope}});
    arguments.push_back({"value", amountOf(alert)});
    if (alert.threshold)
        arguments.push_back({"threshold", arg::Amount{*alert.threshold, alert.unit, alert.currency}});
    const bool breach = alert.kind == AlertKind::breach;
    return {breach  ? isNew ? finding_breach : finding_breach_since
            : isNew ? finding_signal
                    : finding_signal_since,
            std::move(arguments)};
}

// What units would have cost less at their target.
std::optional<double> aboveTarget(const FindingGround& ground, const Alert& alert)
{
    const auto* kpi = ground.engine.catalogue().find(alert.kpi);
    const auto& spend = ground.stakes.of(alert.scope).spend;
    if (kpi == nullptr || !spend || kpi->unit != "currency" || kpi->better != Better::lower || alert.value <= 0)
        return std::nullopt;
    const auto target = ground.engine.catalogue().thresholdsOf(*kpi, alert.scope, alert.newest).target;
    if (!target || *target >= alert.value)
        return std::nullopt;
    return *spend * (1 - *target / alert.value);
}

std::optional<double> wastedBy(const FindingGround& ground, const Alert& alert)
{
    const auto& stake = ground.stakes.of(alert.scope);
    if (alert.kpi == "cost.idle_share")
        return stake.idle;
    if (alert.kpi == "cost.anomaly_share")
        return stake.anomalous;
    if (alert.kpi == "joint.spend_at_risk" && stake.spend)
        return *stake.spend * alert.value / 100;
    return aboveTarget(ground, alert);
}

// The spend of the components that read the data of one.
double spendOfReaders(const FindingGround& ground, const std::string& component)
{
    const auto& table = ground.engine.measures();
    const auto at = table.componentNamed(component);
    double sum = 0;
    for (const auto& name : ground.within)
        if (const auto& inputs = ground.component(name).inputs; at && std::ranges::find(inputs, *at) != inputs.end())
            sum += ground.stakes.spendOf(name);
    return sum;
}

std::optional<double> positive(double amount) { return amount > 0 ? std::optional(amount) : std::nullopt; }

std::optional<double> stakeOf(const FindingGround& ground, const AlertsOfOne& alerts, FindingKind kind)
{
    const auto& lead = *alerts.front();
    if (lead.kind == AlertKind::signal)
        return std::nullopt;
    if (kind == FindingKind::below_target)
        return ground.isComponent(lead.scope) ? ground.stakes.of(lead.scope).spend : std::nullopt;
    if (kind == FindingKind::data)
        return lead.kpi == "joint.poor_data_cost_share" ? ground.stakes.of(lead.scope).rework
                                                        : positive(spendOfReaders(ground, lead.scope));
    if (kind == FindingKind::cost)
        for (const auto* alert : alerts)
            if (const auto wasted = wastedBy(ground, *alert))
                return wasted;
    return std::nullopt;
}

MessageCode stakeSentence(FindingKind kind)
{
    switch (kind) {
    case FindingKind::data: return MessageCode::finding_reads_it;
    case FindingKind::cost: return MessageCode::finding_buys_little;
    default: return MessageCode::finding_rests_on_it;
    }
}

// Alerts of one theme of one component; the first tells what is wrong.
Finding findingAlone(const FindingGround& ground, FindingKind kind, const AlertsOfOne& alerts)
{
    const auto& lead = *alerts.front();
    Finding made;
    made.kind = kind;
    made.severity = severityOf(lead);
    made.kpi = lead.kpi;
    made.scope = lead.scope;
    if (ground.isComponent(lead.scope))
        made.components = {lead.scope};
    made.since = (*std::ranges::min_element(alerts, {}, [](const Alert* one) { return one->opened.first; }))->opened;
    if (kind == FindingKind::below_target)
        made.since = lead.opened;
    made.headline = headlineOf(ground, lead, kind);
    if (const auto stake = stakeOf(ground, alerts, kind)) {
        made.amount = ground.stakes.aMonth(*stake);
        made.more.push_back({stakeSentence(kind), {{"amount", ground.money(*made.amount)}}});
    }
    // Shares of spend below target say the same once more.
    if (alerts.size() > 1 && kind != FindingKind::below_target)
        made.more.push_back({MessageCode::finding_also, {{"figures", phrasesOf(alerts, 1, false)}}});
    if (auto cause = causeOf(ground, lead))
        made.more.push_back(std::move(*cause));
    if (made.components.size() == 1)
        made.owner = ground.ownerOf(lead.scope, kind);
    for (const auto* alert : alerts)
        made.evidence.push_back(figureOf(*alert));
    return made;
}

MessageCode togetherSentence(FindingKind kind)
{
    switch (kind) {
    case FindingKind::delivery: return MessageCode::finding_delivery;
    case FindingKind::upkeep: return MessageCode::finding_upkeep;
    case FindingKind::governance: return MessageCode::finding_governance;
    default: return MessageCode::finding_figures;
    }
}

// Alerts of one theme, whomever they concern: by spend, each component's first.
Finding findingTogether(const FindingGround& ground, FindingKind kind, AlertsOfOne alerts)
{
    const auto place = [&](const Alert* one) { return std::ranges::find(ground.within, one->scope); };
    std::ranges::stable_sort(alerts, [&](const Alert* a, const Alert* b) {
        if (a->kind != b->kind)
            return a->kind == AlertKind::breach;
        return place(a) < place(b);
    });
    Finding made;
    made.kind = kind;
    made.severity = severityOf(*alerts.front());
    made.kpi = alerts.front()->kpi;
    made.scope = alerts.front()->scope;
    for (const auto& name : ground.within)
        if (std::ranges::any_of(alerts, [&](const Alert* one) { return one->scope == name; }))
            made.components.push_back(name);
    made.since = (*std::ranges::min_element(alerts, {}, [](const Alert* one) { return one->opened.first; }))->opened;
    made.headline = {togetherSentence(kind),
                     {{"n", arg::Count(alerts.size())}, {"figures", phrasesOf(alerts, 0, true)}}};
    if (made.components.size() == 1)
        made.owner = ground.ownerOf(made.components.front(), kind);
    for (const auto* alert : alerts)
        made.evidence.push_back(figureOf(*alert));
    return made;
}

// The whole is out where its components are: they are its causes, and it is evidence of each.
void foldInto(std::vector<Finding>& made, const std::string& whole)
{
    for (std::size_t i = 0; i < made.size();) {
        const auto kind = made[i].kind;
        const auto isCause = [&](const Finding& one) { return one.kind == kind && one.scope != whole; };
        if (!standsAlone(kind) || made[i].scope != whole || std::ranges::none_of(made, isCause)) {
            ++i;
            continue;
        }
        for (auto& one : made)
            if (isCause(one))
                one.evidence.insert(one.evidence.end(), made[i].evidence.begin(), made[i].evidence.end());
        made.erase(made.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

// Bad data of a component that reads what is bad for as long is one finding with it.
void foldReaders(const FindingGround& ground, std::vector<Finding>& made)
{
    const auto& table = ground.engine.measures();
    const auto sourceOf = [&](const Finding& reader) {
        return std::ranges::find_if(made, [&](const Finding& one) {
            if (one.kind != FindingKind::data || reader.kind != FindingKind::data || one.scope == reader.scope
                || one.severity != FindingSeverity::breach || reader.components.size() != 1
                || one.since->first > reader.since->first)
                return false;
            const auto at = table.componentNamed(one.scope);
            const auto& inputs = ground.component(reader.scope).inputs;
            return at && std::ranges::find(inputs, *at) != inputs.end();
        });
    };
    for (std::size_t i = 0; i < made.size();) {
        const auto source = sourceOf(made[i]);
        if (source == made.end()) {
            ++i;
            continue;
        }
        source->components.push_back(made[i].scope);
        source->evidence.insert(source->evidence.end(), made[i].evidence.begin(), made[i].evidence.end());
        made.erase(made.begin() + static_cast<std::ptrdiff_t>(i));
    }
    for (auto& one : made)
        if (one.kind == FindingKind::data && one.components.size() > 1)
            one.more.push_back({MessageCode::finding_readers_too,
                                {{"n", arg::Count(one.components.size() - 1)},
                                 {"components", namesOf({one.components.begin() + 1, one.components.end()})}}});
}

} // namespace

bool FindingGround::isComponent(std::string_view name) const
{
    return engine.measures().componentNamed(name).has_value();
}

const MeasuredComponent& FindingGround::component(std::string_view name) const
{
    const auto& table = engine.measures();
    return table.components()[table.componentNamed(name).value()];
}

std::string FindingGround::ownerOf(std::string_view name, FindingKind kind) const
{
    const auto& one = component(name);
    const auto& first = kind == FindingKind::cost || kind == FindingKind::budget ? one.ownerCost
                        : kind == FindingKind::data                              ? one.ownerData
                                                                                 : one.ownerModel;
    for (const auto* owner : {&first, &one.ownerModel, &one.ownerData, &one.ownerCost})
        if (!owner->empty())
            return *owner;
    return {};
}

Messages namesOf(const std::vector<std::string>& components, std::size_t most)
{
    Messages names;
    for (std::size_t i = 0; i < std::min(most, components.size()); ++i)
        names.push_back(verbatim(components[i]));
    if (components.size() > most)
        names.push_back({MessageCode::finding_more, {{"n", arg::Count(components.size() - most)}}});
    return names;
}

std::vector<Finding> episodeFindings(const FindingGround& ground, std::span<const Alert> alerts)
{
    // Spend at risk because of a missed target belongs to that.
    const auto missesTarget = [&](const std::string& scope) {
        return std::ranges::any_of(
            alerts, [&](const Alert& one) { return one.scope == scope && one.kpi == "model.target_attainment"; });
    };
    std::map<std::pair<FindingKind, std::string>, AlertsOfOne> groups;
    for (const auto& alert : alerts) {
        const auto* kpi = ground.engine.catalogue().find(alert.kpi);
        auto kind = kpi == nullptr ? FindingKind::figure : themeOf(*kpi);
        if (alert.kpi == "joint.spend_at_risk" && missesTarget(alert.scope))
            kind = FindingKind::below_target;
        if (kind != FindingKind::budget)
            groups[{kind, standsAlone(kind) ? alert.scope : std::string()}].push_back(&alert);
    }
    std::vector<Finding> made;
    for (auto& [key, group] : groups) {
        std::ranges::stable_sort(group, tellsMore);
        made.push_back(standsAlone(key.first) ? findingAlone(ground, key.first, group)
                                              : findingTogether(ground, key.first, group));
    }
    foldInto(made, ground.scope);
    foldReaders(ground, made);
    return made;
}

} // namespace core

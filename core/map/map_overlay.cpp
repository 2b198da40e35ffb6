#include "core/map/map_overlay.h"

#include "core/kpi/shown.h"
#include "core/map/map_numbers.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace core {

namespace {

constexpr const char* spendOfOverlay = "cost.spend";
constexpr const char* atRiskKpi = "joint.spend_at_risk";

// 1, 2 or 5 times a power of ten, at most the value.
double roundBelow(double value)
{
    const double power = std::pow(10, std::floor(std::log10(value)));
    const double digits = value / power;
    return power * (digits >= 5 ? 5 : digits >= 2 ? 2 : 1);
}

class OverlayMaker {
public:
    OverlayMaker(const WardleyMap& map, const KpiEngine& engine, const MapOverlayRequest& request,
                 const MapOverlayWords& words)
        : engine_(engine), request_(request), words_(words), definition_(engine.catalogue().find(request.kpi))
    {
        std::vector<std::string> portfolio;
        for (const auto& one : engine.measures().components())
            if (one.role == ComponentRole::component)
                portfolio.push_back(one.name);
        for (auto& one : boundElements(map, portfolio))
            if (!one.members.empty())
                bound_.push_back(std::move(one));
    }
    MapOverlay make()
    {
        made_.kind = request_.kind;
        made_.title = words_.title;
        evaluate();
        for (const auto& one : bound_) {
            auto& mark = made_.marks.emplace_back();
            mark.ref = one.ref;
            fill(mark, one);
        }
        scaleSpend();
        legend();
        return std::move(made_);
    }

private:
    void evaluate()
    {
        if (request_.kind == MapOverlayKind::owners)
            return;
        std::vector<std::string> kpis;
        if (request_.kind == MapOverlayKind::spend)
            kpis = {spendOfOverlay, atRiskKpi};
        else if (definition_)
            kpis = {request_.kpi};
        std::erase_if(kpis, [&](const std::string& id) { return !engine_.catalogue().find(id); });
        const bool isScore = request_.kpi == healthScore
                             || std::ranges::find(engine_.catalogue().kpis(), request_.kpi, &KpiDefinition::domain)
                                    != engine_.catalogue().kpis().end();
        const std::vector<std::string> all = {"*"};
        if (!request_.kpi.empty() && !definition_ && (!isScore || request_.kind == MapOverlayKind::change))
            engine_.evaluate(all, request_.period, {&request_.kpi, 1}); // throws: there is no such KPI
        std::set<std::string> scopes;
        for (const auto& one : bound_)
            scopes.insert(scopeOf(one.members));
        const std::vector<std::string> asked(scopes.begin(), scopes.end());
        if (asked.empty() || (kpis.empty() && request_.kind == MapOverlayKind::spend))
            return;
        now_ = engine_.evaluate(asked, request_.period, kpis);
        if (request_.kind == MapOverlayKind::change) {
            const Question question{request_.kpi, "*", request_.period, request_.comparison};
            before_ = comparedFigures(engine_, question, now_, asked, kpis);
        }
    }

    void fill(MapOverlayMark& mark, const BoundElement& element) const
    {
        const auto scope = scopeOf(element.members);
        const auto* result = now_.find(scope, request_.kind == MapOverlayKind::spend ? spendOfOverlay : request_.kpi);
        const auto* score = now_.score(scope, request_.kpi);
        switch (request_.kind) {
        case MapOverlayKind::spend:
            mark.size = result ? result->value.value_or(0) : 0;
            if (const auto* risk = now_.find(scope, atRiskKpi); risk && risk->value)
                mark.part = std::clamp(*risk->value / 100, 0.0, 1.0);
            mark.text = words_.figure(result ? result->value : std::nullopt, "currency");
            break;
        case MapOverlayKind::status:
            if (definition_ && result) {
                mark.status = isWithheld(result->status, result->coverage) ? KpiStatus::unrated : result->status;
                mark.text = words_.figure(result->value, definition_->unit);
            } else if (score) {
                std::vector<KpiResult> own;
                std::ranges::copy_if(now_.results, std::back_inserter(own),
                                     [&](const KpiResult& one) { return one.scope == scope; });
                const auto status = scoreStatus(*score, own);
                mark.status = isWithheld(status, score->coverage) ? KpiStatus::unrated : status;
                mark.text = words_.figure(score->score, "");
            } else {
                mark.text = words_.figure({}, "");
            }
            break;
        case MapOverlayKind::change: change(mark, scope, result); break;
        case MapOverlayKind::coverage:
            mark.part = definition_ ? (result ? result->coverage.value_or(0) : 0) : (score ? score->coverage : 0);
            mark.text = words_.figure(100 * mark.part, "%");
            break;
        case MapOverlayKind::owners: owners(mark, element); break;
        }
    }

    void change(MapOverlayMark& mark, const std::string& scope, const KpiResult* result) const
    {
        const auto* before = before_.find(scope, request_.kpi);
        const auto& unit = definition_ ? definition_->unit : request_.kpi;
        if (!result || !result->value || !before || !before->value) {
            mark.text = words_.change({}, unit);
            return;
        }
        const double moved = minusAsWritten(*result->value, *before->value);
        mark.direction = moved > 0 ? 1 : moved < 0 ? -1 : 0;
        if (definition_ && definition_->better != Better::neither && moved != 0)
            mark.isBetter = (moved > 0) == (definition_->better == Better::higher);
        mark.text = words_.change(moved, unit);
    }

    // Of a group whether each member has one.
    void owners(MapOverlayMark& mark, const BoundElement& element) const
    {
        mark.owners = {true, true, true};
        for (const auto& member : element.members)
            if (const auto at = engine_.measures().componentNamed(member)) {
                const auto& one = engine_.measures().components()[*at];
                mark.owners[0] = mark.owners[0] && !one.ownerData.empty();
                mark.owners[1] = mark.owners[1] && !one.ownerModel.empty();
                mark.owners[2] = mark.owners[2] && !one.ownerCost.empty();
            }
    }

    void scaleSpend()
    {
        if (request_.kind != MapOverlayKind::spend)
            return;
        double most = 0;
        for (const auto& mark : made_.marks)
            most = std::max(most, mark.size);
        for (auto& mark : made_.marks)
            mark.size = mark.size > 0 ? mark.size / most : 0;
        for (const double share : {1.0, 0.4, 0.1})
            if (most > 0) {
                auto& row = made_.legend.emplace_back();
                const double value = roundBelow(most * share);
                row.size = value / most;
                row.text = words_.figure(value, "currency");
            }
    }

    void legend()
    {
        const auto add = [&](const std::string& text) -> MapOverlayMark& {
            auto& row = made_.legend.emplace_back();
            row.text = text;
            return row;
        };
        switch (request_.kind) {
        case MapOverlayKind::spend: {
            const double size = made_.legend.empty() ? 0.1 : made_.legend.front().size / 4;
            auto& row = add(words_.atRisk);
            row.size = size;
            row.part = 1;
            break;
        }
        case MapOverlayKind::status:
            add(words_.met).status = KpiStatus::met;
            add(words_.watch).status = KpiStatus::watch;
            add(words_.breach).status = KpiStatus::breach;
            add(words_.unrated).status = KpiStatus::unrated;
            break;
        case MapOverlayKind::change:
            for (const bool better : {true, false}) {
                if (!definition_ || definition_->better == Better::neither)
                    continue; // size, not quality
                auto& row = add(better ? words_.better : words_.worse);
                row.isBetter = better;
                row.direction = (definition_->better == Better::lower) == better ? -1 : 1;
            }
            break;
        case MapOverlayKind::coverage: add(words_.covered).part = 0.7; break;
        case MapOverlayKind::owners:
            add(words_.dataOwner).owners = {true, false, false};
            add(words_.modelOwner).owners = {false, true, false};
            add(words_.costOwner).owners = {false, false, true};
            break;
        }
    }

    const KpiEngine& engine_;
    const MapOverlayRequest& request_;
    const MapOverlayWords& words_;
    const KpiDefinition* definition_;
    std::vector<BoundElement> bound_;
    Evaluation now_, before_;
    MapOverlay made_;
};

} // namespace

std::optional<MapOverlayRequest> overlayNamed(std::string_view text)
{
    const auto colon = text.find(':');
    const auto kind = text.substr(0, colon);
    MapOverlayRequest made;
    if (colon != std::string_view::npos)
        made.kpi = std::string(text.substr(colon + 1));
    if ((kind == "spend" || kind == "owners") && colon == std::string_view::npos)
        made.kind = kind == "spend" ? MapOverlayKind::spend : MapOverlayKind::owners;
    else if ((kind == "status" || kind == "change") && !made.kpi.empty())
        made.kind = kind == "status" ? MapOverlayKind::status : MapOverlayKind::change;
    else if (kind == "coverage" && (colon == std::string_view::npos || !made.kpi.empty()))
        made.kind = MapOverlayKind::coverage;
    else
        return {};
    if (made.kind == MapOverlayKind::coverage && made.kpi.empty())
        made.kpi = std::string(healthScore);
    return made;
}

MapOverlay mapOverlay(const WardleyMap& map, const KpiEngine& engine, const MapOverlayRequest& request,
                      const MapOverlayWords& words)
{
    return OverlayMaker(map, engine, request, words).make();
}

} // namespace core

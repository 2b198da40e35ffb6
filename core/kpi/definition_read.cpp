// Items of definition and target documents as JSON.
#include "core/base/sentences.h"
#include "core/kpi/catalogue.h"
#include "core/kpi/standard.h"
#include "core/measure/item.h"

#include <fmt/format.h>

namespace core {

namespace {

Better betterOf(const Item& item)
{
    const auto word = item.text("better");
    if (word == "higher")
        return Better::higher;
    if (word == "lower")
        return Better::lower;
    if (word.empty() || word == "none")
        return Better::neither;
    item.refuse("kpi.value", sentence(MessageCode::kpi_better, word));
}

AppliesTo appliesOf(const Item& item)
{
    const auto word = item.text("applies_to");
    if (word.empty() || word == "all" || word == "all components")
        return AppliesTo::all;
    if (word == "models" || word == "model" || word == "model components")
        return AppliesTo::models;
    if (word == "ORG" || word == "organisation")
        return AppliesTo::organisation;
    item.refuse("kpi.value", sentence(MessageCode::kpi_applies, word));
}

std::string formulaText(const Item& item)
{
    auto text = item.text("formula");
    const auto type = item.text("type");
    if (!text.empty() || type.empty())
        return text;
    const auto formula = formulaOfType(type, item.texts("numerator"), item.text("denominator"));
    if (!formula)
        item.refuse("kpi.type", sentence(MessageCode::kpi_type, type));
    return *formula;
}

void checkThresholds(const Item& item, const KpiDefinition& kpi)
{
    if (!kpi.target || !kpi.floor)
        return;
    const bool fits = kpi.better == Better::higher ? *kpi.target > *kpi.floor
                                                   : kpi.better == Better::lower && *kpi.target < *kpi.floor;
    if (!fits)
        item.refuse("kpi.target", sentence(MessageCode::kpi_floor));
}

KpiDefinition definitionOf(const Item& item, Issue& why)
{
    KpiDefinition kpi;
    kpi.id = item.text("id");
    if (kpi.id.empty())
        item.refuse("kpi.id", sentence(MessageCode::kpi_no_id));
    const auto text = formulaText(item);
    if (text.empty())
        item.refuse("kpi.formula", sentence(MessageCode::kpi_no_formula));
    Issue fault;
    auto formula = Formula::parse(text, fault);
    if (!formula) {
        why.place.column = fault.place.column;
        item.refuse(fault.code, sentence(MessageCode::kpi_formula, fault.place.column, fault.text));
    }
    kpi.formula = std::move(*formula);
    kpi.name = item.text("name");
    if (kpi.name.empty())
        kpi.name = kpi.id;
    kpi.names = item.pairs("names");
    kpi.domain = item.text("domain");
    if (kpi.domain.empty())
        kpi.domain = kpi.id.substr(0, kpi.id.find('.'));
    kpi.unit = item.text("unit");
    kpi.better = betterOf(item);
    kpi.target = item.number("target");
    kpi.floor = item.number("floor");
    kpi.weight = item.number("weight").value_or(kpi.target ? 1 : 0);
    if (kpi.weight < 0)
        item.refuse("kpi.value", sentence(MessageCode::kpi_weight));
    kpi.perMonth = item.truth("per_month");
    kpi.appliesTo = appliesOf(item);
    kpi.definition = item.text("definition");
    kpi.why = item.text("why");
    kpi.source = item.text("source");
    checkThresholds(item, kpi);
    return kpi;
}

TargetItem targetOf(const Item& item)
{
    TargetItem target;
    target.kpi = item.text("kpi");
    if (target.kpi.empty())
        item.refuse("target.kpi", sentence(MessageCode::target_no_kpi));
    target.scope = item.text("scope");
    const auto from = item.text("from");
    if (!from.empty()) {
        target.from = Period::parse(from);
        if (!target.from)
            item.refuse("target.from", sentence(MessageCode::target_from, from));
    }
    if (item.has("target"))
        target.target = item.number("target");
    if (item.has("floor"))
        target.floor = item.number("floor");
    target.weight = item.number("weight");
    if (target.weight && *target.weight < 0)
        item.refuse("kpi.value", sentence(MessageCode::kpi_weight));
    target.id = item.text("id");
    if (target.id.empty())
        target.id = fmt::format("{}|{}|{}", target.kpi, target.scope, from);
    return target;
}

} // namespace

std::optional<std::string> formulaOfType(std::string_view type, std::span<const std::string> numerators,
                                         std::string_view denominator)
{
    const std::string top = numerators.empty() ? std::string() : numerators[0];
    const std::string all = fmt::format("{}", fmt::join(numerators, " + "));
    if (type == "ratio")
        return fmt::format("100 * sum({}) / sum({})", top, denominator);
    if (type == "ratio3")
        return fmt::format("100 * sum({}) / sum({})", all, denominator);
    if (type == "ratio_plain")
        return fmt::format("sum({}) / sum({})", top, denominator);
    if (type == "ratio_x1000")
        return fmt::format("1000 * sum({}) / sum({})", top, denominator);
    if (type == "one_minus_ratio")
        return fmt::format("100 * (1 - sum({}) / sum({}))", top, denominator);
    if (type == "share_of_sum")
        return fmt::format("100 * sum({0}) / sum({0} + {1})", top, denominator);
    if (type == "sum")
        return fmt::format("sum({})", top);
    if (type == "per_week")
        return fmt::format("sum({}) / weeks", top);
    if (type == "abs_dev")
        return fmt::format("100 * abs(sum({}) / sum({}) - 1)", top, denominator);
    if (type == "wape")
        return fmt::format("100 * max(0, 1 - sum(abs({0} - {1})) / sum(abs({0})))", top, denominator);
    if (type == "flag_spend")
        return fmt::format("100 * sum(spend where {} = 1) / sum(spend)", top);
    if (type == "min_of_four")
        return fmt::format("min(min({0}data, {0}model, {0}infra, {0}monitoring))", top);
    return std::nullopt;
}

std::optional<KpiDefinition> readDefinition(std::string_view text, Issue& why)
{
    return readItem(text, why, [&](const Item& item) { return definitionOf(item, why); });
}

std::optional<TargetItem> readTarget(std::string_view text, Issue& why) { return readItem(text, why, targetOf); }

std::vector<std::string> standardDefinitions() { return itemsOf(standardDefinitionsJson()); }

} // namespace core

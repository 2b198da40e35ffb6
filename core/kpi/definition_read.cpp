#include "core/base/text.h"
#include "core/kpi/catalogue.h"
#include "core/kpi/standard.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

namespace json = boost::json;

namespace {

// Why an item is refused; thrown inside this file only.
struct Refusal {
    std::string code, text;
};

[[noreturn]] void refuse(std::string code, std::string text) { throw Refusal{std::move(code), std::move(text)}; }

json::object objectOf(std::string_view text)
{
    json::error_code error;
    auto value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_object())
        refuse("kpi.json", "The item is not a JSON object.");
    return std::move(value.get_object());
}

std::string textOf(const json::object& item, std::string_view key)
{
    const auto* value = item.if_contains(key);
    if (value == nullptr || value->is_null())
        return {};
    if (!value->is_string())
        refuse("kpi.value", fmt::format("\"{}\" must be a text.", key));
    return std::string(value->get_string());
}

// Boost.JSON 1.81 may miss the nearest double by the last digit; fifteen digits are what a person writes at most.
double nearest(double value) { return parseNumber(fmt::format("{:.15g}", value)).value_or(value); }

std::optional<double> numberOf(const json::object& item, std::string_view key)
{
    const auto* value = item.if_contains(key);
    if (value == nullptr || value->is_null())
        return std::nullopt;
    if (!value->is_number())
        refuse("kpi.value", fmt::format("\"{}\" must be a number or null.", key));
    const double number = nearest(value->to_number<double>());
    if (!std::isfinite(number))
        refuse("kpi.value", fmt::format("\"{}\" must be a finite number.", key));
    return number;
}

bool truthOf(const json::object& item, std::string_view key)
{
    const auto* value = item.if_contains(key);
    if (value == nullptr || value->is_null())
        return false;
    if (!value->is_bool())
        refuse("kpi.value", fmt::format("\"{}\" must be true or false.", key));
    return value->get_bool();
}

Better betterOf(const std::string& word)
{
    if (word == "higher")
        return Better::higher;
    if (word == "lower")
        return Better::lower;
    if (word.empty() || word == "none")
        return Better::neither;
    refuse("kpi.value", fmt::format("\"better\" is \"{}\"; it must be higher, lower or none.", word));
}

AppliesTo appliesOf(const std::string& word)
{
    if (word.empty() || word == "all" || word == "all components")
        return AppliesTo::all;
    if (word == "models" || word == "model" || word == "model components")
        return AppliesTo::models;
    if (word == "ORG" || word == "organisation")
        return AppliesTo::organisation;
    refuse("kpi.value", fmt::format("\"applies_to\" is \"{}\"; it must be all, models or ORG.", word));
}

std::string formulaText(const json::object& item)
{
    auto text = textOf(item, "formula");
    const auto type = textOf(item, "type");
    if (!text.empty() || type.empty())
        return text;
    std::vector<std::string> numerators;
    if (const auto* list = item.if_contains("numerator"); list != nullptr && list->is_array()) {
        for (const auto& one : list->get_array())
            numerators.emplace_back(one.is_string() ? one.get_string().c_str() : "");
    } else {
        numerators.push_back(textOf(item, "numerator"));
    }
    const auto formula = formulaOfType(type, numerators, textOf(item, "denominator"));
    if (!formula)
        refuse("kpi.type", fmt::format("\"type\" is \"{}\", which stands for no formula; write the formula.", type));
    return *formula;
}

void checkBar(const KpiDefinition& kpi)
{
    if (!kpi.target || !kpi.floor)
        return;
    const bool fits = kpi.better == Better::higher ? *kpi.target > *kpi.floor : kpi.better == Better::lower && *kpi.target < *kpi.floor;
    if (!fits)
        refuse("kpi.target", "The floor must lie on the bad side of the target: below it where higher is better, above it where lower is better.");
}

KpiDefinition definitionOf(const json::object& item, Issue& why)
{
    KpiDefinition kpi;
    kpi.id = textOf(item, "id");
    if (kpi.id.empty())
        refuse("kpi.id", "The definition has no \"id\".");
    const auto text = formulaText(item);
    if (text.empty())
        refuse("kpi.formula", "The definition has no \"formula\".");
    Issue fault;
    auto formula = Formula::parse(text, fault);
    if (!formula) {
        why.place.column = fault.place.column;
        refuse(fault.code, fmt::format("Its formula is wrong at character {}: {}", fault.place.column, fault.text));
    }
    kpi.formula = std::move(*formula);
    kpi.name = textOf(item, "name");
    if (kpi.name.empty())
        kpi.name = kpi.id;
    if (const auto* names = item.if_contains("names"); names != nullptr && names->is_object())
        for (const auto& [language, name] : names->get_object())
            if (name.is_string())
                kpi.names.emplace(language, name.get_string());
    kpi.domain = textOf(item, "domain");
    if (kpi.domain.empty())
        kpi.domain = kpi.id.substr(0, kpi.id.find('.'));
    kpi.unit = textOf(item, "unit");
    kpi.better = betterOf(textOf(item, "better"));
    kpi.target = numberOf(item, "target");
    kpi.floor = numberOf(item, "floor");
    kpi.weight = numberOf(item, "weight").value_or(kpi.target ? 1 : 0);
    if (kpi.weight < 0)
        refuse("kpi.value", "\"weight\" must not be negative.");
    kpi.perMonth = truthOf(item, "per_month");
    kpi.appliesTo = appliesOf(textOf(item, "applies_to"));
    kpi.definition = textOf(item, "definition");
    kpi.why = textOf(item, "why");
    kpi.source = textOf(item, "source");
    checkBar(kpi);
    return kpi;
}

TargetItem targetOf(const json::object& item)
{
    TargetItem target;
    target.kpi = textOf(item, "kpi");
    if (target.kpi.empty())
        refuse("target.kpi", "The target names no \"kpi\".");
    target.scope = textOf(item, "scope");
    const auto from = textOf(item, "from");
    if (!from.empty()) {
        target.from = Period::parse(from);
        if (!target.from)
            refuse("target.from", fmt::format("\"from\" is \"{}\", which is no period.", from));
    }
    if (item.contains("target"))
        target.target = numberOf(item, "target");
    if (item.contains("floor"))
        target.floor = numberOf(item, "floor");
    target.weight = numberOf(item, "weight");
    if (target.weight && *target.weight < 0)
        refuse("kpi.value", "\"weight\" must not be negative.");
    target.id = textOf(item, "id");
    if (target.id.empty())
        target.id = fmt::format("{}|{}|{}", target.kpi, target.scope, from);
    return target;
}

} // namespace

std::optional<std::string> formulaOfType(std::string_view type, std::span<const std::string> numerators, std::string_view denominator)
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
    why = {};
    try {
        return definitionOf(objectOf(text), why);
    } catch (const Refusal& refusal) {
        why.code = refusal.code;
        why.text = refusal.text;
        return std::nullopt;
    }
}

std::optional<TargetItem> readTarget(std::string_view text, Issue& why)
{
    why = {};
    try {
        return targetOf(objectOf(text));
    } catch (const Refusal& refusal) {
        why.code = refusal.code;
        why.text = refusal.text;
        return std::nullopt;
    }
}

std::vector<std::string> standardDefinitions()
{
    std::vector<std::string> items;
    const auto text = standardDefinitionsJson();
    const auto document = json::parse(json::string_view(text.data(), text.size()));
    for (const auto& item : document.at("items").as_array())
        items.push_back(json::serialize(item));
    return items;
}

} // namespace core

#include "app/figures.h"

#include "core/base/message_text.h"
#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace app {

namespace {

constexpr std::string_view none = "–";

// What rounding leaves of a sum that is nothing.
double withoutResidue(double value) { return std::abs(value) < 1e-6 ? 0 : value; }

// Never "-0.00".
std::string fixed(double value, int places)
{
    const auto text = fmt::format("{:.{}f}", value, places);
    return core::parseNumber(text) == 0.0 ? fmt::format("{:.{}f}", 0.0, places) : text;
}

std::string money(double value, bool fine)
{
    const auto size = std::abs(value);
    const bool hundredths = size == 0 || (size < 99.995 && (size >= 1 || !fine));
    return hundredths ? fixed(value, 2) : core::readable(value);
}

std::string percent(double value)
{
    const auto shown = core::shownShare(value, 1);
    return fixed(shown.value, shown.places);
}

std::string withUnit(const std::string& text, std::string_view unit)
{
    return unit.empty() || text == none ? text : fmt::format("{} {}", text, unit);
}

std::string_view unitText(const Unit& unit)
{
    return unit.name == "currency" ? unit.currency : unit.name == "1/week" ? "per week" : std::string_view(unit.name);
}

} // namespace

std::string number(std::optional<double> value, const Unit& unit)
{
    if (!value || !std::isfinite(*value))
        return std::string(none);
    if (unit.name == "currency")
        return money(withoutResidue(*value), unit.fine);
    return unit.name == "%" ? percent(*value) : core::readable(withoutResidue(*value));
}

std::string figure(std::optional<double> value, const Unit& unit)
{
    return withUnit(number(value, unit), unitText(unit));
}

std::string judgedFigure(std::optional<double> value, const Unit& unit, const core::Thresholds& thresholds)
{
    constexpr int mostPlaces = 15;
    auto text = number(value, unit);
    if (!value || !std::isfinite(*value))
        return withUnit(text, unitText(unit));
    const auto hides = [&](const std::optional<double>& limit) {
        if (!limit || *value == *limit)
            return false;
        auto plain = text;
        std::erase(plain, ',');
        const auto shown = core::parseNumber(plain);
        return shown && (*value < *limit ? *shown >= *limit : *shown <= *limit);
    };
    for (int places = 0; places <= mostPlaces && (hides(thresholds.target) || hides(thresholds.floor)); ++places)
        text = fixed(*value, places);
    return withUnit(text, unitText(unit));
}

std::string signedNumber(std::optional<double> value, const Unit& unit)
{
    const auto text = value && unit.name == "%" ? fixed(*value, 2) : number(value, unit);
    return value && *value > 0 && core::parseNumber(text) != 0.0 ? "+" + text : text;
}

std::string signedFigure(std::optional<double> value, const Unit& unit)
{
    return withUnit(signedNumber(value, unit), differenceUnit(unit));
}

std::string differenceUnit(const Unit& unit) { return unit.name == "%" ? "pp" : std::string(unitText(unit)); }

std::string share(std::optional<double> fraction)
{
    return figure(fraction ? std::optional(100 * *fraction) : std::nullopt, {"%", {}});
}

std::string ratio(std::optional<double> value) { return value ? fmt::format("{:.2f}", *value) : std::string(none); }

Unit unitOf(const core::Numbers& numbers, std::string_view kpi)
{
    const auto* definition = numbers.catalogue.find(kpi);
    return {definition == nullptr ? std::string() : definition->unit, numbers.measures.reportingCurrency()};
}

std::string heading(const core::Numbers& numbers, std::string_view kpi, std::string_view scope)
{
    return fmt::format("{} ({}), {}", title(numbers, kpi), kpi, scopeTitle(scope));
}

std::string title(const core::Numbers& numbers, std::string_view kpi)
{
    const auto* definition = numbers.catalogue.find(kpi);
    return definition == nullptr ? std::string(kpi) : definition->name;
}

std::string scopeTitle(std::string_view scope) { return scope == "*" ? "portfolio" : std::string(scope); }

std::string periodTitle(const core::Period& period, std::optional<core::Day> to)
{
    return to ? fmt::format("{}, to {}", period.text(),
                            core::messageText(core::Message{core::MessageCode::verbatim, {{"text", *to}}}))
              : period.text();
}

std::string words(std::string_view id)
{
    std::string text(id);
    std::ranges::replace(text, '_', ' ');
    return text;
}

} // namespace app

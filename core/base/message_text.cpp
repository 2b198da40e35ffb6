#include "core/base/message_text.h"

#include "core/base/text.h"

#include <fmt/format.h>

#include <array>
#include <cassert>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <map>

namespace core {

namespace {

constexpr MessagePattern patternEntry(const char* code, const char* text, const char* one = nullptr)
{
    return {code, text, one};
}

constexpr std::array patterns = {
#define MESSAGE(code, ...) patternEntry(#code, __VA_ARGS__),
#include "core/base/messages.def"
#undef MESSAGE
};

// The argument, by its name; null: the message lacks it.
const Argument* argumentNamed(const Message& message, std::string_view name)
{
    for (const auto& argument : message.arguments)
        if (argument.name == name)
            return &argument;
    return nullptr;
}

std::optional<std::int64_t> pluralOf(const Message& message)
{
    const auto* n = argumentNamed(message, "n");
    const auto* count = n == nullptr ? nullptr : std::get_if<arg::Count>(&n->value);
    return count == nullptr ? std::nullopt : std::optional(count->value);
}

// Money as people read it: no cents from 100 on, three significant digits below 1.
std::string money(double value)
{
    constexpr double withCents = 1, whole = 99.995;
    const double size = std::abs(value);
    if (!std::isfinite(value) || size < withCents || size >= whole || value == std::round(value))
        return readable(value);
    return fmt::format("{:.2f}", value);
}

// One decimal at most, more where 100 would be said of less.
std::string perCent(double value)
{
    if (!std::isfinite(value))
        return readable(value);
    const auto shown = shownShare(value, 1);
    auto text = fmt::format("{:.{}f}", shown.value, shown.places);
    while (text.ends_with('0'))
        text.pop_back();
    if (text.ends_with('.'))
        text.pop_back();
    return text == "-0" ? "0" : text;
}

template <typename... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace

const MessagePattern& patternOf(MessageCode code)
{
    assert(static_cast<std::size_t>(code) < patterns.size());
    return patterns[static_cast<std::size_t>(code)];
}

std::span<const MessagePattern> messagePatterns() { return patterns; }

std::string MessageRenderer::text(const Message& message) const
{
    const auto& english = patternOf(message.code);
    const auto from = pattern(english, english.one == nullptr ? std::nullopt : pluralOf(message));
    std::string made;
    for (std::size_t at = 0; at < from.size();) {
        const auto open = from.find('{', at);
        const auto close = open == std::string::npos ? open : from.find('}', open);
        if (close == std::string::npos)
            return made + from.substr(at);
        made.append(from, at, open - at);
        const auto* taken = argumentNamed(message, std::string_view(from).substr(open + 1, close - open - 1));
        assert(taken != nullptr); // call sites and texts are ours; tst_ui_messages looks at all of them
        if (taken != nullptr)
            made += argument(*taken);
        at = close + 1;
    }
    return made;
}

std::string MessageRenderer::text(std::span<const Message> sentences) const
{
    std::string made;
    for (const auto& sentence : sentences) {
        if (!made.empty())
            made += betweenSentences();
        made += text(sentence);
    }
    return made;
}

std::string MessageRenderer::withUnit(const std::string& number, const std::string& unit) const
{
    static const std::map<std::string, MessageCode, std::less<>> words = {{"pp", MessageCode::unit_percentage_points},
                                                                          {"1/week", MessageCode::unit_per_week},
                                                                          {"points", MessageCode::unit_points},
                                                                          {"h", MessageCode::unit_hours},
                                                                          {"d", MessageCode::unit_days}};
    const auto word = words.find(unit);
    const auto shown = word == words.end() ? unit : text({word->second, {}});
    return shown.empty() ? number : number + std::string(beforeUnit()) + shown;
}

std::string MessageRenderer::amount(double value, const std::string& unit, const std::string& currency) const
{
    if (unit == "currency")
        return withUnit(digits(money(value)), currency);
    return withUnit(digits(unit == "%" ? perCent(value) : readable(value)), unit);
}

std::string MessageRenderer::change(const arg::Change& one) const
{
    const double size = std::abs(one.value);
    const auto text = one.unit == "%" ? withUnit(digits(readable(size)), "pp") : amount(size, one.unit, one.currency);
    return one.hasSign ? (one.value < 0 ? "\u2212" : "+") + text : text;
}

std::string MessageRenderer::isoPeriod(const Period& one) const { return period(one, false); }

// Its name, or the phrase that says that something was so at that time.
std::string MessageRenderer::period(const Period& period, bool during) const
{
    const auto phrase = [&](MessageCode code, const std::string& name) {
        return during ? text({code, {{"period", arg::Name{name}}}}) : name;
    };
    const auto from = dateOf(period.first);
    const auto year = std::to_string(from.year);
    switch (period.kind) {
    case PeriodKind::month: return phrase(MessageCode::during_month, month(period.first));
    case PeriodKind::year: return phrase(MessageCode::during_year, year);
    case PeriodKind::day: return phrase(MessageCode::during_day, day(period.first));
    case PeriodKind::quarter:
        return phrase(MessageCode::during_quarter, text({MessageCode::period_quarter,
                                                         {{"quarter", arg::Name{std::to_string((from.month + 2) / 3)}},
                                                          {"year", arg::Name{year}}}}));
    case PeriodKind::week: {
        const auto named = period.text(); // 2026-W07
        return phrase(MessageCode::during_week,
                      text({MessageCode::period_week,
                            {{"week", arg::Name{std::to_string(std::atoi(named.substr(named.find('W') + 1).c_str()))}},
                             {"year", arg::Name{named.substr(0, named.find('-'))}}}}));
    }
    case PeriodKind::range: break;
    }
    const bool months = period.isWholeMonths();
    const auto end = [&](Day at) { return arg::Name{months ? month(at) : day(at)}; };
    const auto code = !during  ? MessageCode::period_range
                      : months ? MessageCode::during_months
                               : MessageCode::during_days;
    return text({code, {{"first", end(period.first)}, {"last", end(period.last)}}});
}

std::string MessageRenderer::during(const arg::During& one) const
{
    auto phrase = period(one.period, true);
    return one.to ? text({MessageCode::period_to_date, {{"period", arg::Name{phrase}}, {"day", *one.to}}}) : phrase;
}

std::string MessageRenderer::argument(const Argument& argument) const
{
    return std::visit(
        Overloaded{[&](const arg::Name& name) { return name.text; },
                   [&](const arg::Names& names) {
                       std::string made;
                       for (const auto& name : names.texts) {
                           if (!made.empty())
                               made += betweenPhrases();
                           made += text({MessageCode::quoted_name, {{"name", arg::Name{name}}}});
                       }
                       return made;
                   },
                   [&](const arg::Exact& one) { return digits(one.text); },
                   [&](const arg::Rejection& one) { return rejection(one); },
                   [&](const arg::Kpi& one) {
                       return one.scope == "*" ? kpi(one.title)
                                               : text({MessageCode::kpi_of_component,
                                                       {{"kpi", arg::Name{kpi(one.title)}},
                                                        {"component", arg::Name{scope(one.scope)}}}});
                   },
                   [&](const arg::Measure& one) { return measure(one.title); },
                   [&](const arg::Amount& one) { return amount(one.value, one.unit, one.currency); },
                   [&](const arg::Change& one) { return change(one); },
                   [&](const arg::Number& one) { return digits(readable(one.value)); },
                   [&](const arg::Share& one) { return amount(100 * one.value, "%", {}); },
                   [&](const arg::Count& one) { return digits(readable(static_cast<double>(one.value))); },
                   [&](const arg::During& one) { return during(one); },
                   [&](const arg::IsoPeriod& one) { return isoPeriod(one.period); },
                   [&](const Period& one) { return period(one, false); }, [&](const Day& one) { return day(one); },
                   [&](const Messages& phrases) {
                       std::string made;
                       for (const auto& phrase : phrases) {
                           if (!made.empty())
                               made += betweenPhrases();
                           made += text(phrase);
                       }
                       return made;
                   }},
        argument.value);
}

namespace {

constexpr std::array monthNames = {"January", "February", "March",     "April",   "May",      "June",
                                   "July",    "August",   "September", "October", "November", "December"};

const char* monthName(Day day) { return monthNames.at(static_cast<std::size_t>(dateOf(day).month) - 1); }

class English : public MessageRenderer {
protected:
    std::string pattern(const MessagePattern& english, std::optional<std::int64_t> n) const override
    {
        return n == 1 ? english.one : english.text;
    }
    std::string kpi(const std::string& title) const override { return title; }
    std::string measure(const std::string& title) const override { return title; }
    std::string rejection(const arg::Rejection& why) const override { return why.sentence; }
    std::string digits(std::string english) const override { return english; }
    std::string month(Day first) const override { return fmt::format("{} {}", monthName(first), dateOf(first).year); }
    std::string day(Day day) const override
    {
        return fmt::format("{} {} {}", dateOf(day).day, monthName(day), dateOf(day).year);
    }
    std::string isoPeriod(const Period& period) const override { return period.text(); }
    std::string_view beforeUnit() const override { return " "; }
    std::string_view betweenPhrases() const override { return ", "; }
    std::string_view betweenSentences() const override { return " "; }
};

} // namespace

std::string messageText(const Message& message) { return English().text(message); }
std::string messageText(std::span<const Message> sentences) { return English().text(sentences); }

} // namespace core

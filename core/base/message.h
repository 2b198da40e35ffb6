// What core tells people: a code and typed arguments, so that each language
// can say it in its own words.
#pragma once

#include "core/base/period.h"

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace core {

// One entry of core/base/messages.def, which holds the English text of each.
enum class MessageCode : std::uint16_t {
#define MESSAGE(code, ...) code,
#include "core/base/messages.def"
#undef MESSAGE
};

struct Message;
using Messages = std::vector<Message>;

// The kinds of arguments.
namespace arg {

struct Name { // shown as it is: a component, a service, a file, a currency
    std::string text;
    friend bool operator==(const Name&, const Name&) = default;
};
struct Names { // a list of names, each in quotes
    std::vector<std::string> texts;
    friend bool operator==(const Names&, const Names&) = default;
};
struct Exact { // a decimal, with all digits: "34567.123456"
    std::string text;
    friend bool operator==(const Exact&, const Exact&) = default;
};
struct Rejection {                       // why a row was rejected
    std::optional<MessageCode> headline; // of a sentence that is not known, in other languages than English
    std::string sentence;                // English, of the reader
    friend bool operator==(const Rejection&, const Rejection&) = default;
};
struct Kpi {
    std::string title;       // English, of the catalogue; a team's own title is shown as it is
    std::string scope = "*"; // "*": the portfolio, which is not named
    friend bool operator==(const Kpi&, const Kpi&) = default;
};
struct Measure {
    std::string title; // English, of the table of measures
    friend bool operator==(const Measure&, const Measure&) = default;
};
// A figure in the unit of a KPI. Not finite: a dash.
struct Amount {
    double value = 0;
    std::string unit;     // as KpiDefinition::unit; "currency" stands for the currency
    std::string currency; // the reporting currency; may be empty
    friend bool operator==(const Amount&, const Amount&) = default;
};
struct Change { // a difference of two amounts; of shares in percentage points
    double value = 0;
    std::string unit, currency;
    bool hasSign = true; // false: "by 3", where the text says whether up or down
    friend bool operator==(const Change&, const Change&) = default;
};
struct Number { // without a unit, three significant digits
    double value = 0;
    friend bool operator==(const Number&, const Number&) = default;
};
struct Share { // 0 to 1, shown per cent
    double value = 0;
    friend bool operator==(const Share&, const Share&) = default;
};
struct Count {
    std::int64_t value = 0;
    template <std::integral Integer>
    explicit Count(Integer count) : value(static_cast<std::int64_t>(count))
    {}
    friend bool operator==(const Count&, const Count&) = default;
};
struct During { // "in October 2026", "on 5 October 2026"
    Period period;
    std::optional<Day> to = {}; // "in Q4 2026 (to 31 October 2026)"
    friend bool operator==(const During&, const During&) = default;
};

struct IsoPeriod { // a day or month, in English as tables write it: 2026-03-05
    Period period;
    friend bool operator==(const IsoPeriod&, const IsoPeriod&) = default;
};

} // namespace arg

struct Argument {
    std::string_view name; // that of the placeholder, a literal
    // A Period is its name, "October 2026"; Messages are a list of phrases.
    std::variant<arg::Name, arg::Names, arg::Exact, arg::Rejection, arg::Kpi, arg::Measure, arg::Amount, arg::Change,
                 arg::Number, arg::Share, arg::Count, arg::During, arg::IsoPeriod, Period, Day, Messages>
        value;
    friend bool operator==(const Argument&, const Argument&) = default;
};

struct Message {
    MessageCode code{};
    std::vector<Argument> arguments; // one for each placeholder of the text; "n" chooses the plural form
    friend bool operator==(const Message&, const Message&) = default;
};

// A text without a code, shown as it is.
inline Message verbatim(std::string text) { return {MessageCode::verbatim, {{"text", arg::Name{std::move(text)}}}}; }

} // namespace core

// Messages as text: English here, other languages by a MessageRenderer of their own.
#pragma once

#include "core/base/message.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace core {

// The English text of a code. Placeholders stand in braces: "{kpi} is at {value}." Where it depends
// on the argument "n", `one` is the text for 1 and `text` that for all others; else `one` is null.
struct MessagePattern {
    const char* name; // the code
    const char* text;
    const char* one;
};
const MessagePattern& patternOf(MessageCode code);
std::span<const MessagePattern> messagePatterns(); // in the order of MessageCode

// How one language says messages. Shared by all languages: which digits a number
// shows, nested phrases, periods.
class MessageRenderer {
public:
    virtual ~MessageRenderer() = default;

    std::string text(const Message& message) const;
    std::string text(std::span<const Message> sentences) const; // one after the other; empty for none

protected:
    // The pattern in the language; n where the code has plural forms.
    virtual std::string pattern(const MessagePattern& english, std::optional<std::int64_t> n) const = 0;
    virtual std::string kpi(const std::string& title) const = 0;
    virtual std::string scope(const std::string& scope) const { return scope; } // not of the portfolio
    virtual std::string measure(const std::string& title) const = 0;
    virtual std::string rejection(const arg::Rejection& why) const = 0;
    virtual std::string digits(std::string english) const = 0; // "1,234.5" with the separators of the language
    virtual std::string month(Day first) const = 0;            // "October 2026"
    virtual std::string day(Day day) const = 0;                // "5 October 2026"
    virtual std::string isoPeriod(const Period& period) const; // its name; English overrides that
    virtual std::string_view beforeUnit() const = 0;
    virtual std::string_view betweenPhrases() const = 0;
    virtual std::string_view betweenSentences() const = 0;

private:
    std::string amount(double value, const std::string& unit, const std::string& currency) const;
    std::string change(const arg::Change& change) const;
    std::string withUnit(const std::string& number, const std::string& unit) const;
    std::string period(const Period& period, bool during) const;
    std::string during(const arg::During& one) const;
    std::string argument(const Argument& argument) const;
};

// English, as commands and logs say it.
std::string messageText(const Message& message);
std::string messageText(std::span<const Message> sentences);

} // namespace core

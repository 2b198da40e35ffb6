// Sentences that are kept and passed on as English text: errors, rejections, warnings.
// Each is a message of core/base/sentences.def, so what stands in a workspace or in an
// Error can be said in any language.
#pragma once

#include "core/base/message.h"

#include <concepts>
#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>

namespace core {

// The message that an English sentence was made of: messageText() of it has the same bytes.
// verbatim() of a text that no entry of sentences.def makes. What stands in it gets its type
// back (a count, an amount, a day, a phrase, a name) from the name of its placeholder;
// sentences.cpp has the list.
Message messageOf(std::string_view english);

std::string englishSentence(MessageCode code, std::initializer_list<std::string> values);

template <typename Value>
std::string sentenceValue(const Value& value)
{
    if constexpr (std::integral<Value>)
        return std::to_string(value);
    else if constexpr (std::convertible_to<const Value&, std::string_view>)
        return std::string(std::string_view(value));
    else
        return std::filesystem::path(value).string();
}

// The English text, with a value for each placeholder in the order in which the text first has
// them. Values are texts, paths and integers.
template <typename... Values>
std::string sentence(MessageCode code, const Values&... values)
{
    return englishSentence(code, {sentenceValue(values)...});
}

} // namespace core

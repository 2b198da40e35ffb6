// Where a CSV text may change its state: the first step of reading one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace core {

// Writes the positions of every delimiter, double quote, CR and LF of text to out, ascending, and
// returns how many. out must have room for text.size(); text must be shorter than 4 GiB. Uses SSE2
// where the processor has it.
std::size_t findSeparators(std::string_view text, char delimiter, std::uint32_t* out);
// The same eight bytes at a time, for other processors (and for comparison).
std::size_t findSeparatorsPortable(std::string_view text, char delimiter, std::uint32_t* out);

// The same of a text that begins with a record, but only the delimiters, CR and LF outside quotes.
// Empty where the text takes liberties with quotes: one opens inside a field, a line ends within a
// pair, or the last pair is not closed and atEnd. out must have room for text.size() + 8.
std::optional<std::size_t> findFieldEnds(std::string_view text, char delimiter, bool atEnd, std::uint32_t* out);
std::optional<std::size_t> findFieldEndsPortable(std::string_view text, char delimiter, bool atEnd, std::uint32_t* out);

} // namespace core

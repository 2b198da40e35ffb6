#include "core/read/tail.h"

#include "core/bytes/csv.h"

#include <algorithm>

namespace core {

// As CsvReader and Table take it: blank records come before it, and a quote opens a field only where it begins.
std::size_t headerBytes(std::string_view head)
{
    const char delimiter = csvDelimiter(head);
    bool begins = true, quoted = false, closed = false, blank = true;
    for (std::size_t at = head.starts_with("\xEF\xBB\xBF") ? 3 : 0; at < head.size(); ++at) {
        const char c = head[at];
        const bool turns =
            c == '"' && (quoted || begins || closed); // of two that stand for one the second opens it again
        closed = turns && quoted;
        quoted = quoted != turns;
        begins = !quoted && (c == delimiter || c == '\n' || c == '\r');
        blank = blank && (static_cast<unsigned char>(c) <= ' ' || c == '"' || c == delimiter);
        if (c == '\n' && !quoted && !blank)
            return at + 1;
    }
    return 0;
}

} // namespace core

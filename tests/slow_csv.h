// CSV read slowly and plainly: what the fast reader is compared with.
#pragma once

#include <string>
#include <string_view>
#include <vector>

using SlowRecords = std::vector<std::vector<std::string>>;

// open: the text ends inside quotes; the last record is then incomplete.
inline SlowRecords slowCsv(std::string_view text, char delimiter, bool* open = nullptr)
{
    SlowRecords records;
    bool quoted = false;
    for (std::size_t at = 0; at < text.size();) {
        records.emplace_back();
        for (bool more = true; more;) {
            std::string cell;
            quoted = text.substr(at).starts_with('"');
            for (at += quoted; quoted && at < text.size(); ++at) {
                if (text[at] == '"' && !text.substr(at + 1).starts_with('"'))
                    quoted = false;
                else
                    cell += text[at], at += text[at] == '"';
            }
            for (; at < text.size() && text[at] != delimiter && text[at] != '\n' && text[at] != '\r'; ++at)
                cell += text[at];
            records.back().push_back(cell);
            more = at < text.size() && text[at] == delimiter;
            at += more;
        }
        at += text.substr(at).starts_with("\r\n") ? 2 : at < text.size();
    }
    if (open)
        *open = quoted;
    return records;
}

#include "core/read/table_top.h"

#include "core/base/text.h"
#include "core/bytes/csv.h"

#include <algorithm>
#include <optional>

namespace core {

namespace {

constexpr int mostTitles = 20;

struct Record {
    std::vector<std::string> cells; // trimmed
    std::size_t end = 0;            // behind its line end
    std::int64_t lines = 0;
    bool isClosed = false; // by a line feed

    bool isBlank() const
    {
        return std::ranges::all_of(cells, [](const std::string& cell) { return cell.empty(); });
    }
};

// As CsvReader takes it: a quote opens a field only where it begins.
Record recordAt(std::string_view text, std::size_t at, char delimiter)
{
    Record record;
    for (bool more = true; more;) {
        std::string cell;
        bool quoted = at < text.size() && text[at] == '"';
        at += quoted;
        for (; at < text.size(); ++at) {
            const char c = text[at];
            record.lines += c == '\n' && quoted;
            if (quoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"')
                cell += text[at++];
            else if (quoted && c == '"')
                quoted = false;
            else if (!quoted && (c == delimiter || c == '\n' || c == '\r'))
                break;
            else
                cell += c;
        }
        record.cells.emplace_back(trim(cell));
        more = at < text.size() && text[at] == delimiter;
        at += more;
    }
    record.lines += at < text.size();
    at += at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n';
    record.isClosed = at < text.size() && text[at] == '\n';
    record.end = std::min(text.size(), at + 1);
    return record;
}

// The delimiter that a line such as sep=; names, for spreadsheets.
std::optional<char> namedDelimiter(std::string_view line)
{
    line = line.substr(0, line.find_first_of("\r\n"));
    if (line.size() > 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    const bool is = line.size() == 5 && equalNoCase(line.substr(0, 4), "sep=");
    return is ? std::optional(line[4]) : std::nullopt;
}

} // namespace

TableTop tableTop(std::string_view head, const std::function<bool(const std::vector<std::string>&)>& isHeader)
{
    std::optional<char> named;
    std::optional<TableTop> first;
    std::vector<std::string> titles;
    std::int64_t lines = 0;
    for (std::size_t at = 0; at < head.size() && titles.size() <= mostTitles;) {
        if (const auto mark = titles.empty() && !named ? namedDelimiter(head.substr(at)) : std::nullopt) {
            named = mark;
            at = recordAt(head, at, *named).end;
            ++lines;
            continue;
        }
        TableTop top;
        top.delimiter = named ? *named : csvDelimiter(head.substr(at));
        auto record = recordAt(head, at, top.delimiter);
        if (!record.isBlank()) {
            top.begin = at;
            top.end = record.isClosed ? record.end : 0;
            top.lines = lines;
            top.names = record.cells;
            auto names = record.cells;
            std::erase(names, std::string());
            top.isKnown = isHeader(names);
            if (top.isKnown) {
                top.titles = std::move(titles);
                return top;
            }
            titles.push_back(*std::ranges::find_if(record.cells, [](const auto& cell) { return !cell.empty(); }));
            if (!first)
                first = std::move(top);
        }
        at = record.end;
        lines += record.lines;
    }
    return first.value_or(TableTop());
}

} // namespace core

// The parts of one statement: keyword, name, coordinates, what follows them, arrows. No part knows
// the rest of the map. See README.md, Statements.
#pragma once

#include "core/map/map.h"
#include "core/map/owm_lines.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

constexpr Token owmToken(std::size_t begin, std::size_t end)
{
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

enum class OwmKeyword {
    none,
    component,
    anchor,
    submap,
    market,
    ecosystem,
    build,
    buy,
    outsource,
    pipeline,
    evolve,
    note,
    annotation,
    annotations,
    pioneers,
    settlers,
    townplanners,
    accelerator,
    deaccelerator,
    url,
    title,
    style,
    size,
    evolution,
    valuechain,
    yAxis
};

struct OwmHead {
    OwmKeyword keyword = OwmKeyword::none;
    std::string_view word; // the keyword in lower case
    Token token;           // as written
    bool exactCase = true;
    bool colon = false;   // one follows the keyword, as in a dialect of a plug-in
    std::size_t rest = 0; // the byte where the argument starts
};
// The keyword that a line starts with as a whole word. In another case than lower it counts only if
// the rest of the line has what the statement needs; opensBlock: the next line is a {.
OwmHead owmHead(std::string_view code, bool opensBlock);
// The keyword nearest to a word, for a hint; empty: none is near.
std::string_view nearestKeyword(std::string_view word);

// The name of an element and the bracket of its coordinates.
struct OwmName {
    std::string text; // unescaped; blanks as written, trimmed
    Token token;
    std::size_t after = 0;              // the byte behind the name
    std::optional<std::size_t> bracket; // of the coordinates
    bool quoted = false;
    bool unclosed = false; // a quote that never closes
    bool glued = false;    // the bracket follows without a blank
};
// numbers: how many a list needs to end a name without a blank before it.
OwmName owmName(std::string_view code, std::size_t from, std::size_t numbers);

// What may follow the coordinates, in any order.
struct OwmAttributes {
    std::optional<LabelOffset> label;
    Token labelToken;
    bool badLabel = false;
    bool inertia = false;
    Decorators decorators;
    std::string url;
    std::optional<double> evolve; // the inline form
    Token evolveToken;
    Token unknown; // the first text that is none of these
};
OwmAttributes owmAttributes(std::string_view code, std::size_t from);
// The decorators in the last pair of round brackets of a line without coordinates.
OwmAttributes lastBracketAttributes(std::string_view code, std::size_t from);

// The argument of evolve. One reading of its name and number; readings are in the order of
// preference.
struct OwmEvolve {
    struct Reading {
        std::string name;
        Token nameToken;
        std::string renamed;
        Token renamedToken;
        std::optional<double> maturity;
        Token number;
        Token ignored; // text behind the number
    };
    std::vector<Reading> readings; // never empty
    OwmAttributes attributes;
    std::size_t labelSlot = 0; // where a new label would be written
    bool unclosed = false;
};
OwmEvolve owmEvolve(std::string_view code, std::size_t from);

// An arrow and the text before it.
struct OwmArrow {
    std::size_t begin = 0;
    std::size_t end = 0;
    LinkType type = LinkType::dependency;
    std::string_view value; // between the quotes of a flow's value
};
// The first arrow of a line by place. Empty: none.
std::optional<OwmArrow> firstArrow(std::string_view code);
// The links of a line: none, one, or those of a chain. Positions of the names are in at (start) and
// end.
struct OwmLink {
    std::string start;
    std::string end;
    Token startToken;
    Token endToken;
    LinkType type = LinkType::dependency;
    std::string flowValue;
    std::string context;
};
std::vector<OwmLink> owmLinks(std::string_view code);

} // namespace core

// Reads maps in Mermaid's dialect (wardley-beta, https://mermaid.js.org/syntax/wardley.html) by
// writing each of their lines as the line of OWM that says the same, so that one reader, one set of
// findings and one writer serve both.
#pragma once

#include "core/base/message.h"
#include "core/map/map.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Is this the text of a Mermaid map? Its first line that is no comment, directive or front matter
// says so.
bool isMermaid(std::string_view text);

struct MermaidFinding {
    int line = 0;
    Message text;
    Message fix;
};

struct MermaidText {
    std::string owm; // line by line the same map
    // Right ends of the first three stages; Mermaid's own where the text says nothing.
    std::array<double, 3> stageStarts = {0.25, 0.5, 0.75};
    bool hasDashedLinks = false;          // which OWM has not: they are dependencies
    std::vector<MermaidFinding> findings; // what Mermaid itself refuses, though its meaning is plain
};
// Never throws; what is not understood stays as it is, for the reader of OWM to report.
MermaidText mermaidText(std::string_view text);

} // namespace core

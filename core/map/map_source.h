// The text of a map in whatever it comes: OWM, Mermaid's dialect, or a fenced block of either in a
// Markdown file.
#pragma once

#include "core/map/owm_read.h"

#include <string>
#include <string_view>

namespace core {

// What stands in the first fenced block that holds a map, every other line emptied, so that lines
// keep their numbers. A block is taken by its info string (wardley, wardley-beta, owm, mermaid)
// and, where it says mermaid, by its first line. Without such a block: the text as it is, or empty
// if it is Markdown for sure.
std::string mapBlock(std::string_view text, bool isMarkdown);

// Reads a map in any of these forms. Findings of a Mermaid text have no edits, for they would be
// those of another text.
OwmReading readMap(std::string_view text);

// The same map as OWM: the text itself, or what a Mermaid text says, line by line.
std::string owmOf(std::string_view text);

} // namespace core

// Reads the text of a map (OWM) into a plain value and says what is wrong with it, and where.
#pragma once

#include "core/base/issue.h"
#include "core/base/message.h"
#include "core/map/map.h"
#include "core/map/text_edit.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

// A finding in a map text. Line and columns count from 1, columns in characters; endColumn is the
// one behind the last. edits make the fix in the text that was read; empty: a person has to.
struct MapDiagnostic {
    Severity severity = Severity::error;
    std::string code; // "owm.unknown-line"; README.md, Findings, has the list
    int line = 0;
    int column = 1;
    int endColumn = 1;
    Message text;
    Messages fix; // what to do, at most one; empty: nothing said
    TextEdits edits;
    friend bool operator==(const MapDiagnostic&, const MapDiagnostic&) = default;
};

struct OwmReading {
    WardleyMap map;
    std::vector<MapDiagnostic> diagnostics; // by line, then column; at most maxMapDiagnostics
    std::vector<std::string> missing;       // link ends that no element has, each once, in the order of their first use
};

// Never throws on bad text and takes time in proportion to its length: whatever cannot be
// understood is left out and reported. Bytes that are no UTF-8 stay in names as they are.
OwmReading readOwm(std::string_view text);

// Bytes of a file as UTF-8 text: UTF-16 with a byte order mark and Windows-1252 are turned into it.
std::string owmText(std::string bytes);

// The offset of a line's first byte; lines count from 1. npos beyond the end.
std::size_t lineStart(std::string_view text, int line);

} // namespace core

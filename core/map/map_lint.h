// What can be asked of a map whose every line can be read: one rule a function, each with a code, a
// severity, a reason in one sentence and, where one is safe, a fix. README.md, Lint, lists them.
#pragma once

#include "core/base/time.h"
#include "core/map/draw.h"
#include "core/map/owm_read.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// A line as it stands and as it should; empty: the line goes.
struct MapLintFix {
    int line = 0;
    std::string was;
    std::string now;
    friend bool operator==(const MapLintFix&, const MapLintFix&) = default;
};

struct MapLintFinding {
    int line = 0; // from 1; column too, in characters
    int column = 1;
    std::string code;
    Severity severity = Severity::hint;
    Message text;
    std::optional<MapLintFix> fix;
    std::vector<std::string> about; // the names of the elements it speaks of
};

// A component of the portfolio, for rules about bindings.
struct MapLintComponent {
    std::string name;
    bool owned = false; // it has at least one of its three owners
};

struct MapLintOptions {
    Milliseconds now_ms = 0;                                  // for what is overdue
    const std::vector<MapLintComponent>* portfolio = nullptr; // null: no rules about it
};

// By line, column, code. The findings of the language are among them, but for those that a rule
// says, too. text: the one that was read.
std::vector<MapLintFinding> lintFindings(std::string_view text, const OwmReading& reading,
                                         const MapLintOptions& options);

} // namespace core

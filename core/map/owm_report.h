// Collects the findings of one reading of a map text.
#pragma once

#include "core/map/owm_lines.h"
#include "core/map/owm_read.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

class OwmReport {
public:
    explicit OwmReport(const OwmLines& lines) : lines_(lines) {}

    // line from 1; the token is what the finding is about.
    void add(Severity severity, std::string_view code, int line, Token token, Message text, Messages fix = {},
             TextEdits edits = {});
    // True if the list is full: the next finding is counted only, so its text need not be made.
    bool skipIfFull()
    {
        const bool full = found_.size() + 1 >= maxMapDiagnostics;
        more_ += full ? 1 : 0;
        return full;
    }
    // An edit of one token of a line.
    TextEdit edit(int line, Token token, std::string replacement) const;
    std::string_view code(int line) const { return lines_.lines()[static_cast<std::size_t>(line) - 1].code; }
    // The token of everything that a line says.
    Token whole(int line) const;
    std::vector<MapDiagnostic> take(); // sorted

private:
    const OwmLines& lines_;
    std::vector<MapDiagnostic> found_;
    std::size_t more_ = 0;
};

// A name as messages show it: cut after 60 characters, on one line.
arg::Name nameShown(std::string_view name);

} // namespace core

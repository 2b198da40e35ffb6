// A defect found in data: reading goes on, the person is told where and what.
#pragma once

#include <cstdint>
#include <string>

namespace core {

enum class Severity { error, warning, hint };

// A place in a file. Lines and columns count from 1; 0: not known. Columns
// count characters, not bytes.
struct Place {
    std::string file;
    std::int64_t line = 0;
    std::int64_t column = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

// code is stable and for programs ("owm.unknown-line", "csv.too-many-fields"); text is one English
// sentence for people; fix says what to do and may be empty.
struct Issue {
    Severity severity = Severity::error;
    std::string code;
    Place place;
    std::string text;
    std::string fix;

    friend bool operator==(const Issue&, const Issue&) = default;
};

} // namespace core

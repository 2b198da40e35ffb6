// The feeds of a workspace, and what a person may say of one.
#pragma once

#include "core/base/progress.h"
#include "core/intake/source_rhythm.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class Workspace;

struct SourceEntry {
    std::string name;
    std::string format;
    std::string role;         // bills, or view: money that another source bills, which no measure counts again
    std::string currency;     // of rows that name none; empty: not known, shown as ?
    std::string mapping;      // JSON, for CSV of unknown header; empty: none
    std::int64_t imports = 0; // not undone
    bool hasMoney = false;    // one of them has brought rows of cost: else role and currency mean nothing
    // Of a bill that two feeds tell, the sources that state what this one does not; empty: none.
    std::string billedFrom = {}, effectiveFrom = {};
    SourceRhythm rhythm = {};
    friend bool operator==(const SourceEntry&, const SourceEntry&) = default;
};
std::vector<SourceEntry> sourcesOf(const Workspace& workspace); // by name

// The setting that says that a person has given the source its role.
std::string roleSaidSetting(std::int64_t source);

// What is not said stays as it is.
struct SourceChange {
    std::optional<std::string> role;
    std::optional<std::string> currency;
    std::optional<SourceEntry> from = {};   // refused if its role, currency or rhythm said is another one by now
    std::optional<std::string> rhythm = {}; // daily, weekly, monthly, none or found
};
// In one transaction with all figures that rest on it; none rests on the rhythm. A role may be
// bill, too, and counts as decided from here on. Throws Error{argument} for a source that is not
// there, for any other role or rhythm, for a currency that is not three capitals or empty, and for
// one that has changed meanwhile.
void changeSource(Workspace& workspace, std::string_view name, const SourceChange& change,
                  const Progress& progress = {});

} // namespace core

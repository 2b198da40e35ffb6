// A row of an export behind a number, and which rows are asked for.
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// One row of an export, or one value that somebody stated, as far as it is in a number.
struct SourceRow {
    std::string component; // under which it counts; "ORG", or "(unassigned)"
    std::string measures;  // to which it adds, blank between: "dq_tests_run dq_tests_passed"
    std::string day;       // ISO, or the period of a stated value
    std::string value;     // as exact text: the amount with its currency apart, the value, or the verdict
    std::string currency;  // of an amount; empty for the rest
    std::string share;     // of a shared row, "1/4"; empty: the whole
    std::string file;      // path as it was imported; empty: entered by hand
    std::int64_t line = 0; // line, or position of the record; 0: entered by hand
    ImportId import{};
    std::string text; // what it is about: service and resource, check, metric
    // What it adds to the number, money in the number's currency, of a shared row its share: to the
    // first of its measures. Empty: that is no plain sum over rows, or was not asked for.
    std::optional<Decimal> adds = {};
};

// The value of a delivery that was due and never came; no file has such a row.
constexpr std::string_view missingDelivery = "missing";

struct SourceRows {
    std::vector<SourceRow> rows; // by file and line, at most as many as asked for
    std::int64_t count = 0; // distinct source rows in all; a shared row stands once for each receiver and counts once
};

struct RowNames; // core/kpi/rows.h

// Only rows that name this; what is empty is not asked for. namesNone asks for rows that name none:
// a stated value has no service, a bill's row no check.
struct SourceFilter {
    std::string component; // under which the row counts
    std::string service, account, check, asset;
    bool passes(const SourceRow& row, const RowNames& names) const;
    friend bool operator==(const SourceFilter&, const SourceFilter&) = default;
};
constexpr std::string_view namesNone = "(none)";

} // namespace core

// The daily roll-up of costs: exact sums by bucket, day and currency, scope by scope. A cache of
// the segments. Its table is called cost_cell_stated: names of tables are stored bytes and stay.
#pragma once

#include "core/base/progress.h"
#include "core/store/currency_totals.h"
#include "core/store/keys.h"

#include <memory>
#include <vector>

namespace core {

// Adds up the cost rows of one import, file after file, from its segments and the assignments of
// its keys. A file of several segments takes two threads: the caller's reads the next segment while
// the other counts one. Only the caller's thread asks the database.
struct CountedRows {
    CostTotals totals; // of the amount columns as the rows say, without fallback
    // Rows of use in files that state list or contracted costs: those whose contracted cost stands
    // in for a list price, and those that have spend and neither (core/model/facts.h, ListPrice).
    std::int64_t contracted = 0, unlisted = 0;
};

class RollUp {
public:
    explicit RollUp(Database& db);
    ~RollUp();

    void addFile(FileId file, const Progress& progress = {});
    CountedRows counted() const;

    void store() const; // writes the sums of the scopes seen, in place of what was there
    // Compares instead: empty if the table says the same, else the first day
    // that differs, as 2026-03-05.
    std::string difference() const;

private:
    struct Sums;
    struct State;
    class Walk;
    std::unique_ptr<State> state_;
};

// Whether a line of a file in force may have several rows that stand behind each other, so that
// counts of rows are not counts of lines.
bool mayRepeatLines(const Database& db);

} // namespace core

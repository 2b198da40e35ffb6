// Counting cost rows into cells: bucket × day × currency, exactly, scope by scope. A cache of the segments.
#pragma once

#include "core/base/progress.h"
#include "core/store/cost_write.h"
#include "core/store/keys.h"

#include <memory>
#include <vector>

namespace core {

// Counts the cost rows of one import, file after file, from its segments and the places of its keys, on two threads.
class CellCounter {
public:
    explicit CellCounter(Database& db);
    ~CellCounter();

    void addFile(FileId file, const Progress& progress = {});
    CostTotals totals() const; // the sums of the amount columns as the rows say, without fallback

    void store() const; // writes the cells of the scopes seen, in place of what was there
    // Compares instead: empty if the table says the same, else the first day that differs, as 2026-03-05.
    std::string difference() const;

private:
    struct Cell;
    struct State;
    class Walk;
    std::unique_ptr<State> state_;
};

} // namespace core

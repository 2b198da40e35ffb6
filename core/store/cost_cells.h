// The daily roll-up of costs in force, cell by cell: what the view cost_cell shows. Scopes and
// their days are looked up in memory, since SQLite would search a tree for each cell.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

// Where the money of a cell comes from.
struct CellScope {
    ImportId import{};
    bool bills = false; // its source is no mere view of money that another source bills
    std::string provider, account;
};

// Several cells of one bucket, day and currency are to be added up. In no order; cells of one scope
// and bucket stand together where all days are asked for. The database must not change meanwhile.
class CostCells {
public:
    // allAmounts: all five of them, else billed and effective alone.
    CostCells(const Database& db, Day first, Day last, bool allAmounts = true);

    bool next(); // false: no more cells
    const CellScope& scope() const { return scope_->origin; }
    std::int64_t bucket() const { return cells_.integer(1); }
    Day day() const { return static_cast<Day>(cells_.integer(2)); }
    // Views hold until the next cell.
    std::string_view currency() const { return cells_.view(3); }
    std::int64_t rows() const { return cells_.integer(4); }
    // Exact decimals; empty: no row says it. list and listed are there together.
    std::string_view billed() const { return cells_.view(5); }
    std::string_view effective() const { return cells_.view(6); }
    std::string_view list() const { return cells_.view(7); }
    std::string_view listed() const { return cells_.view(8); }
    std::string_view unused() const { return cells_.view(9); }

private:
    struct Scope {
        CellScope origin;
        std::vector<Day> days; // in force, in order
    };

    std::unordered_map<std::int64_t, Scope> scopes_; // those in force on any day
    Statement cells_;
    const Scope* scope_ = nullptr;
    std::int64_t scopeId_ = 0;
};

} // namespace core

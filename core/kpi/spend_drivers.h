// Why spend changed: more was used, other things were used, or the same cost more.
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/kpi/question.h"
#include "core/kpi/source_row.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core {

class Database;
struct Numbers;

// What one service did, in one unit of use. Money in the reporting currency.
struct SpendDriver {
    std::string service;
    std::string unit; // "GB-Mo"; empty: rows without a quantity (fees, taxes, credits, unused commitments)
    double quantity0 = 0, quantity1 = 0; // used, in the unit
    double spend0 = 0, spend1 = 0;
    double byQuantity = 0; // what using more or less of it moved
    double byMix = 0; // what the shares of what was bought moved, dear against cheap; things that came or went among it
    double byPrice = 0; // what the price of a unit of the same thing moved
    double other = 0;   // of rows without a quantity: the whole change
    double effect() const { return byQuantity + byMix + byPrice + other; }
    bool isNew() const { return spend0 == 0 && quantity0 == 0; }
    bool isGone() const { return spend1 == 0 && quantity1 == 0; }
};

// The rows of its service, in either period: a unit is nothing that rows are told apart by.
SourceFilter rowsOfDriver(const SpendDriver& driver);

struct SpendDrivers {
    Period before, after;
    std::optional<double> spend0, spend1, change; // empty as the KPI cost.spend; then there are no parts
    double byQuantity = 0, byMix = 0, byPrice = 0,
           other = 0;               // sums of the parts; together the change, to 1e-9 of the larger spend
    std::vector<SpendDriver> parts; // largest effect first
    Messages why;                   // why there is nothing
    Messages sentence;              // what happened, in words
};

// Within a service and unit spend = quantity × share × price over the things bought (SKU, else the
// bill's description), each factor's effect averaged over all orders. A thing bought in one of the
// two periods only takes its price from there, so that it moves quantity and mix, never price. Rows
// without a quantity, and spend that somebody stated, have no price: their change stands apart.
// Source: Shapley, A Value for n-Person Games (1953). Throws Error{argument} for an unknown scope.
// Needs the row tables. Cost: reads the bills of both periods.
// The KPI of the question is not looked at.
SpendDrivers spendDrivers(Database& db, const Numbers& numbers, const Question& question,
                          const Progress& progress = {});

} // namespace core

// What the cost rows of a delivery take the place of, scope by scope and day by day.
#pragma once

#include "core/base/ids.h"
#include "core/bytes/sqlite.h"
#include "core/intake/ready_file.h"
#include "core/intake/receipt.h"

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace core {

// A delivery on its way into the tables. All calls belong to the caller's transaction; what they
// find goes into the receipt. files and receipt must outlive this.
class Replacement {
public:
    struct Delivery {
        std::int64_t source = 0;
        ImportId import{};
        ImportId delivery{};
        // It holds its billing periods whole: what others had there on further days is no more, and
        // few rows are no sign of a part.
        bool isWhole = false;
    };
    Replacement(Database& db, const std::vector<ReadyFile>& files, const Delivery& delivery, Receipt& receipt)
        : db_(db), files_(files), delivery_(delivery), receipt_(receipt)
    {}

    // Writes the scopes of all files and the days for which they speak, settles what is in force,
    // and notes what was until now. fileIds: by file, it and its further sections.
    void storeScopes(const std::vector<std::vector<FileId>>& fileIds);
    // Says where the delivery does not look like what it replaces: a part, other amounts. Asked
    // once the totals are in the receipt.
    void warn();
    // A provider delivers a growing month daily: of each day the newest superseded versions
    // are kept, and a delivery (an import with those that continue it) of which more stand on
    // every day gives its rows up.
    void dropOld(int keptVersions);
    // Says what became of the money of the days that it took over. Asked
    // once the roll-up is counted.
    void compareMoney();

private:
    // Of a scope, day and currency.
    struct Money {
        Decimal billed, effective;
    };
    using MoneyByDay = std::map<std::tuple<std::int64_t, Day, std::string>, Money>;

    void collectScopes(const std::vector<std::vector<FileId>>& fileIds);
    void storeDays(std::int64_t id, const CostScope& scope);
    void noteReplaced();
    MoneyByDay moneyOf(const char* cells) const;
    void addChanges(const std::string& column, Decimal Money::*amount, const MoneyByDay& after);
    void warnOfLostDays();
    void warnOfOtherAmounts();
    bool isPartOf(ImportId before) const;
    std::vector<ImportId> supersededDeliveries() const;

    Database& db_;
    const std::vector<ReadyFile>& files_;
    Delivery delivery_;
    Receipt& receipt_;
    MoneyByDay before_; // of the days that it took over, by its own scopes
};

} // namespace core

// What the cost rows of a delivery take the place of, scope by scope.
#pragma once

#include "core/base/ids.h"
#include "core/bytes/sqlite.h"
#include "core/intake/ready_file.h"
#include "core/intake/receipt.h"

#include <cstdint>
#include <map>
#include <vector>

namespace core {

// A delivery on its way into the tables. All calls belong to the caller's transaction; what they find goes into the
// receipt. files and receipt must outlive this.
class Replacement {
public:
    struct Delivery {
        std::int64_t source = 0;
        ImportId import{};
        ImportId delivery{};
    };
    Replacement(Database& db, const std::vector<ReadyFile>& files, const Delivery& delivery, Receipt& receipt)
        : db_(db), files_(files), delivery_(delivery), receipt_(receipt)
    {}

    // Writes the scopes of all files, and notes the imports in force that had them. fileIds: by file, it and its
    // further sections.
    void storeScopes(const std::vector<std::vector<FileId>>& fileIds);
    // Says where the delivery does not look like what it replaces: fewer rows, a part, other amounts. Asked once the
    // totals are in the receipt.
    void warn();
    // A provider delivers a growing month daily: of each scope the newest superseded versions are kept, and a delivery
    // (an import with those that continue it) whose scopes are all older gives its rows up.
    void dropOld(int keptVersions);

private:
    void warnOfMissingRows();
    void warnOfOtherAmounts();
    bool isPartOf(ImportId before) const;

    Database& db_;
    const std::vector<ReadyFile>& files_;
    Delivery delivery_;
    Receipt& receipt_;
    std::map<ImportId, std::int64_t> replaced_; // rows
    std::vector<std::size_t> replacing_;        // places in receipt_.scopes
};

} // namespace core

#include "core/intake/replacement.h"

#include "core/intake/compact.h"
#include "core/intake/delivery.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string_view>

namespace core {

void Replacement::storeScopes(const std::vector<std::vector<FileId>>& fileIds)
{
    std::vector<std::int64_t> ids; // of receipt_.scopes
    Statement before(db_, "SELECT import, rows FROM live_scope WHERE source = ? AND provider = ? AND account = ? "
                          "AND period = ? AND delivery <> ?");
    Statement scope(db_, "INSERT INTO cost_scope(import, source, delivery, provider, account, period, rows) "
                         "VALUES(?, ?, ?, ?, ?, ?, 0)");
    Statement number(db_, "INSERT INTO file_scope(file, number, scope) VALUES(?, ?, ?)");
    Statement count(db_, "UPDATE cost_scope SET rows = rows + ? WHERE id = ?");
    for (std::size_t n = 0; n < files_.size(); ++n) {
        if (!files_[n].facts->cost)
            continue;
        std::int64_t place = 0;
        for (const auto& found : files_[n].facts->cost->scopes()) {
            auto known = std::ranges::find(receipt_.scopes, found);
            if (known == receipt_.scopes.end()) {
                before.with(delivery_.source, found.provider, found.account, found.period, delivery_.delivery);
                bool replaces = false;
                while (before.step()) {
                    replaced_[before.id<ImportId>(0)] += before.integer(1);
                    replaces = true;
                }
                if (replaces)
                    replacing_.push_back(receipt_.scopes.size());
                scope.run(delivery_.import, delivery_.source, delivery_.delivery, found.provider, found.account,
                          found.period);
                ids.push_back(db_.lastId());
                receipt_.scopes.push_back(found);
                known = receipt_.scopes.end() - 1;
            } else {
                known->rows += found.rows;
            }
            const auto id = ids[static_cast<std::size_t>(known - receipt_.scopes.begin())];
            for (const auto file : fileIds[n])
                number.run(file, place, id);
            ++place;
            count.run(found.rows, id);
        }
    }
    for (const auto& [import, rows] : replaced_) {
        receipt_.replaced.push_back(import);
        receipt_.replacedRows += rows;
    }
}

void Replacement::warn()
{
    warnOfMissingRows();
    warnOfOtherAmounts();
}

void Replacement::warnOfMissingRows()
{
    std::int64_t covering = 0; // in the scopes that others had
    for (const auto place : replacing_)
        covering += receipt_.scopes[place].rows;
    if (2 * covering < receipt_.replacedRows) {
        receipt_.warnings.push_back(fmt::format("This delivery has {} rows where {} were in force; if it is not "
                                                "whole, undo it with `opsatlas undo-import`.",
                                                covering, receipt_.replacedRows));
        return;
    }
    for (const auto before : receipt_.replaced)
        if (isPartOf(before)) {
            receipt_.warnings.push_back(fmt::format("This file looks like one part of import {}, and now stands in "
                                                    "place of the whole; import all parts together, or undo it with"
                                                    " `opsatlas undo-import`.",
                                                    core::number(before)));
            return;
        }
}

// Did that import bring more files than this delivery, and under names like these?
bool Replacement::isPartOf(ImportId before) const
{
    Statement paths(db_, "SELECT path FROM import_file WHERE import = ?");
    paths.with(before);
    std::vector<std::filesystem::path> names;
    while (paths.step())
        names.push_back(std::filesystem::path(paths.text(0)).filename());
    return names.size() > files_.size() && std::ranges::all_of(files_, [&](const ReadyFile& file) {
               const auto own = file.path.filename();
               return std::ranges::any_of(names,
                                          [&](const auto& name) { return name == own || differInCounter(name, own); });
           });
}

// Actual and amortised costs are the same money told twice.
void Replacement::warnOfOtherAmounts()
{
    for (const auto before : receipt_.replaced) {
        const auto had = [&](const char* column) {
            return core::number(db_, "SELECT count(*) FROM import_total WHERE import = ? AND amount_column = ?", before,
                                column)
                   > 0;
        };
        const auto has = [&](std::string_view column) {
            return std::ranges::any_of(receipt_.totals,
                                       [&](const auto& total) { return total.first.second == column; });
        };
        if ((had("billed") && !has("billed") && has("effective"))
            || (had("effective") && !had("billed") && has("billed") && !has("effective"))) {
            receipt_.warnings.push_back(fmt::format("Import {} had {} costs of this scope, this one has {} ones; "
                                                    "keep such exports in sources of their own (--source).",
                                                    core::number(before), had("billed") ? "billed" : "effective",
                                                    has("billed") ? "billed" : "effective"));
            return;
        }
    }
}

void Replacement::dropOld(int keptVersions)
{
    Statement old(db_, "SELECT id FROM live_import WHERE delivery IN (SELECT delivery FROM (SELECT s.delivery, "
                       "min((SELECT count(DISTINCT n.delivery) FROM cost_scope n JOIN live_import m ON m.id = n.import"
                       " WHERE n.source = s.source AND n.provider = s.provider AND n.account = s.account AND n.period "
                       "= s.period AND n.delivery > s.delivery)) AS newer"
                       " FROM cost_scope s JOIN live_import i ON i.id = s.import WHERE s.source = ?1 GROUP BY "
                       "s.delivery) WHERE newer > ?2) ORDER BY id");
    old.with(delivery_.source, keptVersions);
    while (old.step())
        receipt_.dropped.push_back(old.id<ImportId>(0));
    for (const auto import : receipt_.dropped)
        giveUpRows(db_, import);
}

} // namespace core

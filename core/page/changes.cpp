#include "core/page/changes.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/explore/saved_views.h"
#include "core/explore/view.h"
#include "core/intake/import.h"
#include "core/intake/late_hashes.h"
#include "core/intake/receipt_text.h"
#include "core/intake/undo.h"
#include "core/page/receipt_row.h"
#include "core/read/mapping.h"
#include "core/store/backup.h"
#include "core/store/workspace.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace core {

namespace {

ImportOptions optionsOf(const ImportAnswers& answers)
{
    ImportOptions options;
    options.decimal = answers.decimal;
    options.dates = answers.dates;
    options.period = answers.period;
    options.whole = answers.whole;
    if (!answers.mapping.empty()) {
        std::string why;
        options.mapping = readMapping(answers.mapping, why);
        if (!options.mapping)
            throw Error(Fault::format, why);
    }
    return options;
}

ReceiptRow rowOf(const ImportReport& report, std::size_t place)
{
    const auto delivery = std::ranges::find_if(report.receipts, [&](const Receipt& receipt) {
        return std::ranges::find(receipt.files, place) != receipt.files.end();
    });
    const bool landed = delivery != report.receipts.end() && delivery->import;
    return receiptRow(report.files[place], landed ? &*delivery : nullptr, landed && delivery->files.front() == place);
}

} // namespace

void createPortfolio(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        throw Error(Fault::workspace, sentence(MessageCode::portfolio_exists, file));
    const Workspace workspace(file, Access::create);
}

ImportOutcome importInto(const std::filesystem::path& file, std::span<const std::filesystem::path> paths,
                         const ImportAnswers& answers, const Progress& progress)
{
    Workspace workspace(file, Access::write);
    const auto report = importPaths(workspace, paths, optionsOf(answers), progress);
    ImportOutcome outcome;
    UnknownAmounts unknown;
    for (const auto& receipt : report.receipts)
        for (const auto& [amount, count] : receipt.unknownAmounts)
            unknown[amount] += count;
    outcome.totals = totalLines(totalsOf(report), unknown);
    for (std::size_t i = 0; i < report.files.size(); ++i)
        if (report.files[i].named || report.files[i].status != ImportStatus::refused)
            outcome.receipts.push_back(rowOf(report, i));
    for (const auto& error : report.errors)
        outcome.receipts.push_back({{}, "refused", messageOf(error), 0, {}});
    // The files are in the workspace already; a stop or a fault here leaves a hash for the next time.
    try {
        takeLateHashes(workspace, progress);
    } catch (const Error&) {}
    return outcome;
}

void undoImport(const std::filesystem::path& file, ImportId id, const Progress& progress)
{
    Workspace workspace(file, Access::write);
    undoImport(workspace, id, progress);
}

void changeSource(const std::filesystem::path& file, const SourceEntry& from, const SourceEntry& to,
                  const Progress& progress)
{
    Workspace workspace(file, Access::write);
    SourceChange change{{}, {}, from};
    if (to.role != from.role || to == from) // what changes nothing decides that it is so
        change.role = to.role == "view" ? "view" : "bill";
    if (to.currency != from.currency)
        change.currency = to.currency;
    if (to.rhythm.said != from.rhythm.said)
        change.rhythm = to.rhythm.said.empty() ? "found" : to.rhythm.said;
    changeSource(workspace, to.name, change, progress);
}

void changeComponents(const std::filesystem::path& file, std::span<const ComponentChange> changes,
                      const Progress& progress)
{
    Workspace workspace(file, Access::write);
    changeComponents(workspace, changes, progress);
}

void saveView(const std::filesystem::path& file, const View& view)
{
    Workspace workspace(file, Access::write);
    saveView(workspace.db(), view);
}

void removeView(const std::filesystem::path& file, const std::string& id)
{
    Workspace workspace(file, Access::write);
    removeView(workspace.db(), id);
}

void copyPortfolio(const std::filesystem::path& file, const std::filesystem::path& copy, const Progress& progress)
{
    backUp(Workspace(file, Access::read), copy, progress);
}

} // namespace core

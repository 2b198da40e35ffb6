#include "core/intake/receipt_text.h"

#include <fmt/format.h>

namespace core {

namespace {

std::string counted(std::int64_t count, std::string_view noun) { return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s"); }

} // namespace

std::string foundText(const FileReceipt& file)
{
    const auto& found = file.found;
    if (file.status == ImportStatus::refused)
        return found.why.empty() ? found.format : found.why;
    std::string text = found.format;
    for (const auto& [noun, count] : {std::pair("row", found.rows), {"result", found.results}, {"event", found.events}, {"run", found.runs}, {"point", found.points}})
        if (count)
            text += (text.empty() ? "" : ", ") + counted(*count, noun);
    if (const auto refused = found.rejectedRows + found.rejectedLines; refused > 0)
        text += fmt::format(", {} refused", refused);
    return text;
}

std::vector<std::string> totalLines(const CostTotals& totals)
{
    std::vector<std::string> lines;
    for (const auto& [name, sum] : totals)
        lines.push_back(fmt::format("{} {} {}", name.second, sum.trimmedText(), name.first));
    return lines;
}

std::vector<std::string> receiptLines(const Receipt& receipt)
{
    std::vector<std::string> lines;
    if (!receipt.import)
        return lines;
    if (receipt.rows > 0 || receipt.refused > 0)
        lines.push_back(counted(receipt.rows, "row") + (receipt.refused > 0 ? fmt::format(", {} refused", receipt.refused) : std::string()));
    for (auto& line : totalLines(receipt.totals))
        lines.push_back(std::move(line));
    if (!receipt.replaced.empty()) {
        std::string ids;
        for (const auto import : receipt.replaced)
            ids += (ids.empty() ? "" : ", ") + std::to_string(number(import));
        lines.push_back(fmt::format("replaces {} of import {}; undoing import {} brings them back", counted(receipt.replacedRows, "row"), ids, number(*receipt.import)));
    }
    for (const auto import : receipt.dropped)
        lines.push_back(fmt::format("gives up the rows of import {}, replaced long ago; that can no longer be undone", number(import)));
    return lines;
}

CostTotals totalsOf(const ImportReport& report)
{
    CostTotals all;
    for (const auto& receipt : report.receipts)
        if (receipt.import)
            for (const auto& [name, sum] : receipt.totals) {
                const auto [known, isNew] = all.try_emplace(name, sum);
                if (!isNew)
                    known->second += sum;
            }
    return all;
}

} // namespace core

#include "core/intake/receipt_text.h"

#include "core/bytes/json_write.h"

#include <fmt/format.h>

namespace core {

namespace {

std::string counted(std::int64_t count, std::string_view noun)
{
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::vector<std::string> refusalLines(const std::vector<RefusedRows>& refusals, bool manyFiles)
{
    constexpr std::size_t told = 5;
    std::vector<std::string> lines;
    for (const auto& one : refusals) {
        if (lines.size() == told) {
            lines.push_back(
                fmt::format("and {} more", counted(static_cast<std::int64_t>(refusals.size() - told), "reason")));
            break;
        }
        const auto file = manyFiles ? " of " + one.file.substr(one.file.find_last_of("/\\") + 1) : std::string();
        const auto line =
            one.line == 0 ? std::string() : fmt::format(" ({}line {})", one.rows > 1 ? "first " : "", one.line);
        lines.push_back(fmt::format("rejected {}{}{}: {}", counted(one.rows, "row"), file, line, one.reason));
    }
    return lines;
}

} // namespace

std::string foundText(const FileReceipt& file)
{
    const auto& found = file.found;
    if (file.status == ImportStatus::refused)
        return found.why.empty() ? found.format : found.why;
    std::string text = found.format;
    for (const auto& [noun, count] : {std::pair("row", found.rows),
                                      {"result", found.results},
                                      {"event", found.events},
                                      {"run", found.runs},
                                      {"point", found.points}})
        if (count)
            text += (text.empty() ? "" : ", ") + counted(*count, noun);
    if (const auto refused = found.rejectedRows + found.rejectedLines; refused > 0)
        text += fmt::format(", {} rejected", refused);
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
    const auto refused = receipt.refused > 0 ? fmt::format(", {} rejected", receipt.refused) : std::string();
    if (receipt.continues)
        lines.push_back(fmt::format("continues import {}: {} added{}", number(*receipt.continues),
                                    counted(receipt.rows, "row"), refused));
    else if (receipt.rows > 0 || receipt.refused > 0)
        lines.push_back(counted(receipt.rows, "row") + refused);
    for (auto& line : refusalLines(receipt.refusals, receipt.files.size() > 1))
        lines.push_back(std::move(line));
    for (auto& line : totalLines(receipt.totals))
        lines.push_back(std::move(line));
    if (!receipt.replaced.empty()) {
        std::string ids;
        for (const auto import : receipt.replaced)
            ids += (ids.empty() ? "" : ", ") + std::to_string(number(import));
        lines.push_back(fmt::format("replaces {} of import {}; undoing import {} brings them back",
                                    counted(receipt.replacedRows, "row"), ids, number(*receipt.import)));
    }
    for (const auto import : receipt.dropped)
        lines.push_back(fmt::format("gives up the rows of import {}, replaced long ago; that can no longer be undone",
                                    number(import)));
    return lines;
}

void writeReceipt(JsonWriter& out, const Receipt& receipt)
{
    out.beginObject().member("source", receipt.source).member("rows", receipt.rows).member("refused", receipt.refused);
    out.member("continues", receipt.continues ? std::optional(number(*receipt.continues)) : std::nullopt);
    out.key("refusals").beginArray();
    for (const auto& one : receipt.refusals) {
        out.beginObject()
            .member("path", one.file)
            .member("line", one.line > 0 ? std::optional(one.line) : std::nullopt)
            .member("code", one.code)
            .member("reason", one.reason)
            .member("rows", one.rows)
            .endObject();
    }
    out.endArray();
    std::map<std::string, std::map<std::string, std::string>> totals; // column, currency
    for (const auto& [name, sum] : receipt.totals)
        totals[name.second][name.first] = sum.text();
    out.key("totals").beginObject();
    for (const auto& [column, sums] : totals) {
        out.key(column).beginObject();
        for (const auto& [currency, sum] : sums)
            out.member(currency, sum);
        out.endObject();
    }
    out.endObject();
    const auto list = [&](std::string_view name, const std::vector<ImportId>& imports) {
        out.key(name).beginArray();
        for (const auto import : imports)
            out.value(number(import));
        out.endArray();
    };
    out.key("replaced").beginObject();
    list("imports", receipt.replaced);
    out.member("rows", receipt.replacedRows).endObject();
    list("given_up", receipt.dropped);
    out.key("warnings").beginArray();
    for (const auto& warning : receipt.warnings)
        out.value(warning);
    out.endArray().endObject();
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

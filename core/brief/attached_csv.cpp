// The CSV files that are attached to a briefing, and what stands behind its numbers.
#include "core/brief/brief.h"

#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/time.h"
#include "core/bytes/csv_write.h"
#include "core/kpi/shown.h"

#include <map>
#include <string>
#include <vector>

namespace core {

namespace {

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts)
        all += (all.empty() ? "" : "; ") + text;
    return all;
}

void addImportRow(CsvWriter& csv, const ImportRow& row, bool isBehind)
{
    std::vector<std::string> totals, replaces, changes;
    for (const auto& [what, sum] : row.totals)
        totals.push_back(what + " " + sum);
    for (const auto& change : row.changes)
        changes.push_back(messageText(change));
    for (const auto import : row.replaces)
        replaces.push_back(std::to_string(core::number(import)));
    csv.number(core::number(row.ref.id))
        .text(row.ref.file.substr(row.ref.file.find_last_of("/\\") + 1))
        .text(row.source)
        .text(row.format)
        .text(row.status)
        .text(isoTime(row.ref.at))
        .number(row.ref.rows)
        .number(row.ref.rejected)
        .text(joined(totals))
        .text(joined(replaces))
        .text(joined(changes));
    csv.text(row.continues ? std::to_string(core::number(*row.continues)) : std::string())
        .text(row.ref.identity)
        .text(row.ref.sha256)
        .text(isBehind ? "yes" : "no")
        .endRow();
}

} // namespace

std::string numbersCsv(const Briefing& briefing)
{
    CsvWriter csv(CsvLineEnd::crlf);
    csv.header({"scope", "period", "kpi", "name", "unit", "value", "numerator", "denominator", "target", "floor",
                "score", "coverage", "included", "applicable", "status", "display_status", "to"});
    const auto& head = briefing.overview.head;
    for (const auto& proof : briefing.proofs) {
        const auto& row = proof.row;
        csv.text(head.scope).text(head.period.text()).text(row.kpi).text(row.name);
        csv.text(row.unit == "currency" ? head.currency : row.unit);
        for (const auto& value : {row.value, row.numerator, row.denominator, row.target, row.floor, row.score})
            csv.number(value);
        csv.number(row.coverage).number(row.included).number(row.applicable).text(statusWord(row.status));
        csv.text(displayStatusWord(row.status, row.coverage)).text(head.to ? isoDay(*head.to) : std::string()).endRow();
    }
    return csv.take();
}

std::string importsCsv(const Briefing& briefing)
{
    CsvWriter csv(CsvLineEnd::crlf);
    csv.header({"import", "file", "source", "format", "status", "imported", "rows", "refused", "totals", "replaces",
                "changes", "continues", "xxh3_128", "sha256", "behind_this_period"});
    const auto behind = importsOf(briefing);
    for (const auto& row : briefing.imports)
        addImportRow(csv, row, behind.contains(row.ref.id));
    return csv.take();
}

std::set<ImportId> importsOf(const Briefing& briefing)
{
    std::set<ImportId> all;
    for (const auto& proof : briefing.proofs)
        all.insert(proof.imports.begin(), proof.imports.end());
    return all;
}

std::vector<DeliveredTotal> totalsBehind(const Briefing& briefing)
{
    const auto behind = importsOf(briefing);
    std::map<std::pair<std::string, std::string>, Decimal> sums;
    for (const auto& row : briefing.imports)
        if (behind.contains(row.ref.id))
            for (const auto& [what, amount] : row.totals) {
                const auto sum = Decimal::parse(amount);
                if (!sum)
                    throw Error(Fault::workspace, "The total " + what + " of import "
                                                      + std::to_string(core::number(row.ref.id))
                                                      + " is no number; `opsatlas verify` says what else is damaged.");
                sums[{row.source, what}] += *sum;
            }
    std::vector<DeliveredTotal> totals;
    for (const auto& [name, sum] : sums)
        totals.push_back({name.first, name.second, sum.text()});
    return totals;
}

std::vector<ImportId> partsBehind(const Briefing& briefing)
{
    std::set<ImportId> parts;
    const auto behind = importsOf(briefing);
    for (const auto& row : briefing.imports)
        if (row.status == "in part" && behind.contains(row.ref.id))
            parts.insert(row.ref.id);
    return {parts.begin(), parts.end()};
}

} // namespace core

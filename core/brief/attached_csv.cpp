#include "core/brief/brief.h"

#include "core/base/decimal.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/time.h"

#include <map>

namespace core {

namespace {

// A text cell that a spreadsheet would run as a formula gets an apostrophe (OWASP, CSV Injection);
// quotes as in RFC 4180.
std::string cell(const std::string& text)
{
    static const char* const starters[] = {
        "=", "+", "-", "@", "\t", "\r", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    std::string safe = text;
    for (const auto* starter : starters)
        if (trim(text).starts_with(starter) || text.starts_with(starter)) {
            safe.insert(0, 1, '\'');
            break;
        }
    if (safe.find_first_of(",\"\r\n") == std::string::npos)
        return safe;
    std::string quoted = "\"";
    for (const char c : safe)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string number(const std::optional<double>& value) { return value ? shortest(*value) : std::string(); }

} // namespace

std::string numbersCsv(const Briefing& briefing)
{
    std::string csv = "scope,period,kpi,name,unit,value,numerator,denominator,target,floor,score,coverage,included,"
                      "applicable,status\r\n";
    const auto& head = briefing.overview.head;
    for (const auto& proof : briefing.proofs) {
        const auto& row = proof.row;
        const std::string unit = row.unit == "currency" ? head.currency : row.unit;
        csv +=
            cell(head.scope) + ',' + head.period.text() + ',' + cell(row.kpi) + ',' + cell(row.name) + ',' + cell(unit);
        for (const auto& value : {row.value, row.numerator, row.denominator, row.target, row.floor, row.score})
            csv += ',' + number(value);
        csv += ',' + shortest(row.coverage) + ',' + std::to_string(row.included) + ',' + std::to_string(row.applicable)
               + ',' + std::string(statusWord(row.status)) + "\r\n";
    }
    return csv;
}

std::string importsCsv(const Briefing& briefing)
{
    const auto behind = importsOf(briefing);
    std::string csv = "import,file,source,format,status,imported,rows,refused,totals,replaces,continues,xxh3_128,"
                      "sha256,behind_this_period\r\n";
    for (const auto& row : briefing.imports) {
        std::string totals;
        for (const auto& [what, sum] : row.totals)
            totals += (totals.empty() ? "" : "; ") + what + " " + sum;
        std::string replaces;
        for (const auto import : row.replaces)
            replaces += (replaces.empty() ? "" : "; ") + std::to_string(core::number(import));
        const auto continues = row.continues ? std::to_string(core::number(*row.continues)) : std::string();
        csv += std::to_string(core::number(row.ref.id)) + ','
               + cell(row.ref.file.substr(row.ref.file.find_last_of("/\\") + 1)) + ',' + cell(row.source) + ','
               + cell(row.format) + ',' + cell(row.status) + ',' + isoTime(row.ref.at) + ','
               + std::to_string(row.ref.rows) + ',' + std::to_string(row.ref.refused) + ',' + cell(totals) + ','
               + replaces + ',' + continues + ',' + row.ref.identity + ',' + row.ref.sha256 + ','
               + (behind.contains(row.ref.id) ? "yes" : "no") + "\r\n";
    }
    return csv;
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

#include "core/measure/accelerators.h"

#include "core/base/text.h"
#include "core/measure/split_bills.h"
#include "core/store/rows_scan.h"
#include "core/store/segment_read.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace core {

namespace {

// Is the word there as one of its own, as in "Cloud TPU" but not in "output"?
bool hasWord(std::string_view text, std::string_view word)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    for (std::size_t at = 0; at + word.size() <= text.size(); ++at) {
        const auto end = at + word.size();
        const auto behind = end < text.size() && text[end] == 's' ? end + 1 : end; // GPUs
        const bool alone = (at == 0 || !isLetter(text[at - 1])) && (behind == text.size() || !isLetter(text[behind]));
        if (alone && equalNoCase(text.substr(at, word.size()), word))
            return true;
    }
    return false;
}

std::set<std::string> acceleratorServices(const Database& db, FileId file)
{
    FileRows rows(db, file, RowKind::cost);
    std::set<std::string> found;
    for (const auto& service : rows.entries(rows.columnOf("service")))
        if (isAcceleratorService(service))
            found.insert(service);
    return found;
}

} // namespace

bool isAcceleratorService(std::string_view service)
{
    return hasWord(service, "GPU") || hasWord(service, "TPU") || containsNoCase(service, "accelerator")
           || containsNoCase(service, "accelerated computing");
}

bool isHourUnit(std::string_view unit)
{
    unit = trim(unit);
    if (unit.starts_with("1 "))
        unit = trim(unit.substr(2));
    constexpr std::array<std::string_view, 9> words = {"h",         "hr",        "hrs",      "hour",    "hours",
                                                       "gpu hours", "gpu-hours", "gpu hour", "gpu-hour"};
    return std::ranges::any_of(words, [&](std::string_view word) { return equalNoCase(unit, word); });
}

namespace {

// Rows of one file whose service is this one; false: take wants no more.
bool eachRowOf(const Database& db, std::int64_t file, const std::string& service, Day first, Day last,
               const std::string& ownCurrency, const SplitBills& splitBills,
               const std::function<bool(const AcceleratorRow&)>& take)
{
    RowFilter filter;
    filter.first = first;
    filter.last = last;
    filter.file = file;
    filter.texts = {{"service", service}};
    RowScan scan(db, RowKind::cost, filter);
    while (scan.next()) {
        const auto hours = scan.segment().amount(scan.columnOf("quantity"), scan.row(), scan.decimalComma());
        if (hours.kind != Amount::Kind::value || !isHourUnit(scan.text("unit")))
            continue;
        const auto currency = scan.text("currency");
        const AcceleratorRow row{scan.bucket(),
                                 scan.day(),
                                 isNullCell(currency) ? ownCurrency : std::string(currency),
                                 hours.value.toDouble(),
                                 service,
                                 isNullCell(scan.text("resource")) ? std::string() : std::string(scan.text("resource")),
                                 static_cast<ImportId>(scan.import()),
                                 file,
                                 scan.segment().integers(lineColumn)[scan.row()].value_or(0)};
        const bool told = !splitBills.empty()
                          && splitBills.isTold(scan.import(), scan.text("provider"), scan.text("billing_account"),
                                               row.currency, row.day);
        if (!told && !take(row))
            return false;
    }
    return true;
}

} // namespace

void eachAcceleratorRow(const Database& db, Day first, Day last, const std::function<bool(const AcceleratorRow&)>& take)
{
    Statement files(db, "SELECT DISTINCT f.id, CASE WHEN s.currency = '' THEN '?' ELSE s.currency END"
                        " FROM import_file f JOIN live_import i ON i.id = f.import JOIN source s ON s.id = i.source"
                        " WHERE s.role = 'bills' AND (SELECT count(*) FROM file_column c WHERE c.file = f.id AND "
                        "c.kind = 0 AND c.role IN ('service', 'quantity', 'unit')) = 3"
                        " ORDER BY f.id");
    const SplitBills splitBills(db);
    while (files.step())
        for (const auto& service : acceleratorServices(db, files.id<FileId>(0)))
            if (!eachRowOf(db, files.integer(0), service, first, last, files.text(1), splitBills, take))
                return;
}

} // namespace core

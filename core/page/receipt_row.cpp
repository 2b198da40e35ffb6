#include "core/page/receipt_row.h"

#include "core/base/sentences.h"
#include "core/intake/receipt.h"
#include "core/intake/receipt_text.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr std::size_t toldWarnings = 5;

// Rows in quarantine, not only those that the reader rejected.
std::int64_t rejectedOf(const FileReceipt& file, const Receipt& delivery)
{
    if (delivery.files.size() <= 1)
        return delivery.rejected;
    std::int64_t rows = 0;
    for (const auto& one : delivery.rejections)
        rows += one.file == file.found.path ? one.rows : 0;
    return std::max(rows, file.found.rejectedRows + file.found.rejectedLines);
}

bool says(const Message& message, MessageCode code)
{
    return message.code == code || std::ranges::any_of(message.arguments, [&](const Argument& argument) {
               const auto* phrases = std::get_if<Messages>(&argument.value);
               return phrases != nullptr
                      && std::ranges::any_of(*phrases, [&](const Message& phrase) { return says(phrase, code); });
           });
}

// Of a file that was refused, by the sentence that says so.
void addChoicesOfFile(const FileReceipt& file, ReceiptRow& row)
{
    for (const auto& [code, choice] : {std::pair(MessageCode::number_either, ImportChoice::decimal_mark),
                                       {MessageCode::date_either, ImportChoice::date_order},
                                       {MessageCode::file_no_dates, ImportChoice::period}})
        if (says(row.found, code))
            row.choices.push_back(choice);
    if (!file.found.proposal.empty()) {
        row.choices.push_back(ImportChoice::mapping);
        row.mapping = file.found.proposal;
    }
}

void addChoicesOfDelivery(const Receipt& delivery, ReceiptRow& row)
{
    row.source = delivery.source;
    if (!delivery.held.empty())
        row.choices.push_back(ImportChoice::whole);
    if (std::ranges::any_of(delivery.totals, [](const auto& total) { return total.first.first == "?"; }))
        row.choices.push_back(ImportChoice::currency);
    if (!delivery.doubled.empty()) {
        row.choices.push_back(ImportChoice::role);
        row.source = delivery.doubled.front().view;
    }
}

// What the reader says of the file, beside rejected rows, which stand in quarantine.
void addNotes(const FileReceipt& file, Messages& notes)
{
    std::size_t more = 0;
    for (const auto& issue : file.found.issues)
        if (issue.severity == Severity::warning || file.disagrees) {
            if (notes.size() < toldWarnings)
                notes.push_back(messageOf(issue.text));
            else
                ++more;
        }
    if (more > 0)
        notes.push_back(messageOf(sentence(MessageCode::note_more_issues, more)));
}

} // namespace

ReceiptRow receiptRow(const FileReceipt& file, const Receipt* delivery, bool isFirst)
{
    FileReceipt told = file;
    if (delivery != nullptr) { // one count of rejected rows: that of the quarantine
        told.found.rejectedRows = rejectedOf(file, *delivery);
        told.found.rejectedLines = 0;
    }
    ReceiptRow row{file.found.path, std::string(importStatusName(file.status)), foundText(told),
                   told.found.rejectedRows + told.found.rejectedLines};
    row.lacksSomething = !told.found.unknownAmounts.empty() || (row.rejected == 0 && told.found.lacksSomething());
    if (file.status == ImportStatus::refused)
        addChoicesOfFile(file, row);
    else
        addNotes(file, row.notes);
    if (delivery == nullptr || !isFirst)
        return row;
    row.changes = changeLines(*delivery);
    for (const auto& warning : delivery->warnings)
        row.changes.push_back(messageOf(warning));
    row.did = receiptLines(*delivery);
    row.lacksSomething = row.lacksSomething || !delivery->unknownAmounts.empty();
    addChoicesOfDelivery(*delivery, row);
    return row;
}

} // namespace core

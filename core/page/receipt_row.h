// What became of one file of an import, as the window shows it: what it
// changed, what it left to a person.
#pragma once

#include "core/page/contents.h"

namespace core {

struct FileReceipt;
struct Receipt;

// delivery: that of the file; null if nothing of it landed. What the delivery did stands
// with the first of its files.
ReceiptRow receiptRow(const FileReceipt& file, const Receipt* delivery, bool isFirst);

} // namespace core

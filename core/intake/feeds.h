// Feeds that bill the same money. See README.md, One bill, two feeds.
#pragma once

#include "core/base/ids.h"
#include "core/bytes/sqlite.h"
#include "core/intake/ready_file.h"
#include "core/intake/receipt.h"

#include <string>
#include <vector>

namespace core {

// The source that a delivery goes to. Actual and amortised costs are told apart in a source of
// their own: where this one has the other kind of this format in force, it is named SOURCE_actual
// or SOURCE_amortised. So are the costs of other sub accounts of a billing account, as
// SOURCE_NAME with the first of them, unless a person says that the files hold their periods
// whole. A tail stays where its file is.
std::string feedFor(const Database& db, const std::string& source, const std::vector<ReadyFile>& files, bool isWhole);
// That feedFor named this source for one that was asked for; in the caller's transaction.
void keepApart(Database& db, const std::string& source, const std::string& asked);

// SQL: does s.name belong to the source that this expression names, as feedFor may have named it?
std::string belongsTo(const std::string& source);

// The bills of two feeds of which this import tells a part.
std::vector<SplitBill> splitBillsOf(const Database& db, ImportId import);

// Only of sources that both bill and of which no person has said so (changeSource).
std::vector<DoubledBill> doubledBillsOf(const Database& db, ImportId import);

// Which money stands twice in the figures as long as nobody says how the sources are related,
// and the command that says it.
std::vector<std::string> feedSentences(const Receipt& receipt, const std::string& workspace);
bool isUndecided(const Receipt& receipt); // there is such money

} // namespace core

// What a person does to a portfolio, for callers that hold no connection: each call
// opens the workspace for itself.
#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/intake/component_register.h"
#include "core/page/contents.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace core {

struct View;

// What a call of importInto brought.
struct ImportOutcome {
    std::vector<ReceiptRow> receipts; // one a file; files that a folder holds besides exports are left out
    Messages totals;                  // of all that landed, exact, one line an amount and currency
};

// All throw as Workspace does.

// Makes the empty file. Throws Error{workspace} if something is there already.
void createPortfolio(const std::filesystem::path& file);
// In order of name, one transaction a file; a stop leaves what is already imported.
// Throws Error{format} for a mapping that is none.
ImportOutcome importInto(const std::filesystem::path& file, std::span<const std::filesystem::path> paths,
                         const ImportAnswers& answers = {}, const Progress& progress = {});
void undoImport(const std::filesystem::path& file, ImportId id, const Progress& progress = {});
// Role, currency and rhythm of a source, with all figures; where all are the same, the role counts
// as decided. Throws Error{argument} if it is not as `from` says any more.
void changeSource(const std::filesystem::path& file, const SourceEntry& from, const SourceEntry& to,
                  const Progress& progress = {});
// As changeComponents of core/intake/component_register.h.
void changeComponents(const std::filesystem::path& file, std::span<const ComponentChange> changes,
                      const Progress& progress = {});
// As saveView and removeView of core/explore/saved_views.h.
void saveView(const std::filesystem::path& file, const View& view);
void removeView(const std::filesystem::path& file, const std::string& id);
// A whole copy, as it is at one moment; replaces what stood there.
void copyPortfolio(const std::filesystem::path& file, const std::filesystem::path& copy, const Progress& progress = {});

} // namespace core

// The views that a portfolio keeps, as documents of definitions or as a person saved them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class Database;
struct View;

struct SavedView {
    std::string id, name; // a view without a name has its id
    std::string json;     // as readView reads it
    bool byHand = false;  // saved by a person; else it came with an import
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

std::vector<SavedView> savedViews(const Database& db); // by name, in natural order
// By its id, else by its name.
std::optional<SavedView> savedView(const Database& db, std::string_view idOrName);

// In place of one of the same id; of what people save only the newest is kept. Throws
// Error{argument} for a view without an id.
void saveView(Database& db, const View& view);
// Throws Error{argument} for a view that is not there, and for one that an import brought.
void removeView(Database& db, std::string_view id);

// "Spend by service" → "spend-by-service"; a free one where another view has it.
std::string viewIdFor(const std::vector<SavedView>& saved, std::string_view name);

} // namespace core

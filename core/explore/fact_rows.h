// The rows of costs, verdicts and points in force, with a member for each field that is asked for.
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/explore/view.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

class Database;

// Texts of one kind, each with a number that counts up from 0.
class Members {
public:
    std::uint32_t number(std::string_view text);
    const std::string& text(std::uint32_t number) const { return *texts_[number]; }
    std::size_t size() const { return texts_.size(); }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
    std::vector<const std::string*> texts_; // keys of numbers_, which stay where they are
};

// The four amounts of a charge; empty: it does not say.
struct Amounts4 {
    std::optional<Decimal> billed, effective, list, contracted;
};

struct FactRow {
    Day day{};
    ImportId import{};
    FileId file{};
    std::int64_t line = 0;
    std::string_view about;    // what it is about, for people
    std::string_view currency; // of costs
    Amounts4 amounts;          // of costs; effective falls back to billed
    std::optional<double> quantity;
    std::uint32_t unit = 0;              // among the units seen
    std::string_view status;             // of verdicts
    std::optional<double> value;         // of points; empty: NaN
    std::int64_t at = 0;                 // of points
    std::optional<std::uint32_t> metric; // of points, among those seen
};

// What of a row falls on one component; a row that is shared has several.
struct FactPart {
    std::vector<std::uint32_t> members; // by field asked for
    Amounts4 amounts;
    double share = 1;      // of quantities
    std::string shareText; // "1/3"; empty: the whole
    std::string_view component;
};

// Reads the rows of a subject on some days, field by field.
class FactRows {
public:
    // fields: any of the subject's. Throws Error{argument} for a file's own column that no file has.
    FactRows(const Database& db, Subject subject, std::vector<std::string> fields);
    ~FactRows();

    // Calls take for each row, shared ones last and in order of file and line. Rows on which component a row falls is
    // looked at only if some field asks for it; else each has one part, the whole. Days: all without a period.
    void read(const std::optional<Period>& days,
              const std::function<void(const FactRow&, std::span<const FactPart>)>& take, const Progress& progress);
    const std::string& member(std::size_t field, std::uint32_t number) const { return members_[field].text(number); }
    std::uint32_t numberOf(std::size_t field, std::string_view member) { return members_[field].number(member); }
    std::string pathOf(FileId file) const;

private:
    class Reading;
    const Database& db_;
    Subject subject_;
    std::vector<std::string> fields_;
    std::vector<Members> members_; // by field
    Members units_, metrics_;
};

} // namespace core

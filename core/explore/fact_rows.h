// The rows of costs, verdicts and points in force, with a member for each field that is asked for:
// one by one, or of costs added up.
#pragma once

#include "core/base/decimal.h"
#include "core/base/progress.h"
#include "core/explore/cost_groups.h"
#include "core/explore/shown_components.h"
#include "core/explore/view.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

// The four amounts of a charge; empty: it does not say.
struct Amounts4 {
    std::optional<Decimal> billed, effective, list, contracted;
};

struct FactRow {
    Day day{};
    const FactFile* file = nullptr; // null: of a roll-up
    std::int64_t line = 0;
    std::int64_t rows = 1;      // for which it stands: one, or those of a roll-up
    std::string about;          // what it is about, for people; only where it is asked for
    std::uint32_t currency = 0; // of costs
    Amounts4 amounts;           // of costs; effective falls back to billed
    std::optional<Decimal> quantity;
    std::uint32_t unit = 0;              // among the units seen
    std::string status;                  // of verdicts
    std::optional<double> value;         // of points; empty: NaN
    std::int64_t at = 0;                 // of points
    std::optional<std::uint32_t> metric; // of points, among those seen

    std::pair<FileId, std::int64_t> place() const { return {file->rows->id(), line}; }
};

// What of a row falls on one component; a row that is shared has several.
struct FactPart {
    std::vector<std::uint32_t> members; // by field asked for
    Amounts4 amounts;
    double share = 1;      // of quantities
    std::string shareText; // "1/3"; empty: the whole
    std::string_view component;
};

// Costs that say the same in all fields, in one currency, and in one month and unit
// where these are told apart.
struct FactGroup {
    std::vector<std::uint32_t>
        members; // by field asked for; of fields that only a passed filter looks at without meaning
    std::uint32_t currency = 0, unit = 0;
    Day month{};
    const CostGroup* sums = nullptr;
};

// Reads the rows of a subject on some days, field by field.
class FactRows {
public:
    // fields: any of the subject's. Throws Error{argument} for a file's
    // own column that no file has.
    FactRows(const Database& db, Subject subject, std::vector<std::string> fields);
    ~FactRows();

    using Take = std::function<void(const FactRow&, std::span<const FactPart>)>;
    using TakeGroup = std::function<void(const FactGroup&)>;
    // Calls take for each row, shared ones last and in order of file and line. On which component a
    // row falls is looked at only if some field asks for it; else each has one part, the whole.
    // Days: all without a period. withAbout: what a row is about is wanted.
    void read(const std::optional<Period>& days, bool withAbout, const Take& take, const Progress& progress);
    // Of costs: calls takeGroup for what can be added up, and take for the rest. From the
    // roll-up where it has all that is asked for, else from the rows, on two threads. filters
    // are on the fields behind the first `shown`; those on no component have let pass what comes
    // as a group. All must outlive the call.
    struct Sums {
        FactRows* rows = nullptr;
        std::size_t shown = 0;
        std::span<const FieldFilter> filters;
        AskedSums asked;
        TakeGroup takeGroup;
        Take take;
    };
    // Of several views of the same days, with one look at the rows for all of them.
    static void readSums(const Database& db, const std::optional<Period>& days, std::span<const Sums> views,
                         const Progress& progress);

    const std::string& member(std::size_t field, std::uint32_t number) const { return members_[field].text(number); }
    const Members& members(std::size_t field) const { return members_[field]; }
    const Members& currencies() const { return currencies_; }

private:
    class Reading;
    class RollUpReading;
    bool isRolledUp(const AskedSums& sums);
    Grouping groupingOf(const Sums& view) const;
    void readRollUp(const std::optional<Period>& days, std::span<const FieldFilter> filters, const TakeGroup& takeGroup,
                    const Take& take, const Progress& progress);

    const Database& db_;
    Subject subject_;
    std::vector<std::string> fields_;
    std::vector<Members> members_; // by field
    Members currencies_, units_, metrics_;
    bool byComponent_ = false;
    std::optional<bool> hasRepeatedLines_; // once asked for
    BucketNumbers buckets_;
    ShownComponents components_;
};

} // namespace core

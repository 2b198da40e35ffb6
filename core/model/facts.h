// What a reader states about the world: facts with the names of the export, before any rule
// of ours is applied. See core/read/README.md, Facts and keys. Texts are views that hold
// during one call of the sink only.
#pragma once

#include "core/base/decimal.h"
#include "core/base/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

using Label = std::pair<std::string_view, std::string_view>; // name, value
using Labels = std::span<const Label>;

enum class AssetKind { dataset, column, job, model, service, cloud_resource, experiment, other };

// A thing that facts are about; identity is (kind, nameSpace, name,
// version). An empty name: no asset.
struct AssetName {
    AssetKind kind = AssetKind::other;
    std::string_view nameSpace;
    std::string_view name;
    std::string_view version;
};

// What an export says of an asset beside its name. A descriptor that is not there stays as it was.
struct AssetFact {
    AssetName asset;
    AssetName parent;   // a column's data set, a version's model
    Labels descriptors; // owner, description, sensitivity, refresh, retention, quality_rules, source, contact, tag:…
    std::int64_t row = 0;
};

struct RunFact {
    std::string_view kind;       // dbt, gx, mlflow, openlineage, evidently, …
    std::string_view externalId; // the export's own id, else the hash of the content; (kind, externalId) is the key
    AssetName asset;             // what ran or was trained
    std::string_view env;        // dbt target, label env, …
    std::string_view name;
    std::optional<Milliseconds> started;
    std::optional<Milliseconds> ended;
    std::string_view status; // success, fail, error, skip, running, or empty
    std::string_view producer;
    Labels params;
    std::int64_t row = 0;
};

// One number at one time. NaN and infinities are kept; null is no point. Key: metric,
// asset, at, step, run, labels.
struct PointFact {
    std::string_view metric;
    AssetName asset;
    std::optional<Milliseconds> at; // none: when its run was first imported, else now
    std::optional<std::int64_t> step;
    std::string_view runKind; // with runId the key of a RunFact; empty: none
    std::string_view runId;
    Labels labels;
    double value = 0;
    bool isOfWholeRun = false; // what its run has come to so far: of several imports of the run the last counts
    std::string_view unit;
    std::string_view component; // a tidy file's own column; empty: rules decide
    std::int64_t row = 0;       // line in text files, position of the record in others; from 1
};

enum class Outcome { pass, warn, fail, error, skip };

// The verdict of one check in one run. Key: (run, check).
struct OutcomeFact {
    std::string_view runKind;
    std::string_view runId;
    std::string_view check; // the check's key across runs (core/read/README.md, Facts and keys)
    std::string_view
        checkType; // dbt.test, dbt.model, dbt.freshness, gx.expect_…, openlineage.assertion, evidently.drift, …
    AssetName asset;
    std::optional<Milliseconds> at;
    Outcome status = Outcome::pass;
    std::optional<double> observed;
    std::optional<std::int64_t> failures;
    std::optional<std::int64_t> elements; // rows looked at, where the export says so (Great Expectations element_count)
    std::optional<std::int64_t> unexpected; // of these the bad ones
    std::string_view severity;
    std::string_view env;
    std::string_view message;
    std::int64_t row = 0;
};

enum class EdgeKind { feeds, tests, produces, column };

struct EdgeFact {
    AssetName from;
    AssetName to;
    EdgeKind kind = EdgeKind::feeds;
    std::optional<Milliseconds> at;
    std::int64_t row = 0;
};

// ---- register files (core/read/README.md, Registers and definitions) ----

struct ComponentFact {
    std::string_view name;
    std::string_view kind; // model, data, platform, other
    // Present columns only: nullopt leaves what is known, an empty text clears it.
    std::optional<std::string_view> ownerData, ownerModel, ownerCost, goal, portable;
    std::int64_t row = 0;
};

struct ComponentLinkFact { // component reads the data of input
    std::string_view component;
    std::string_view input;
    std::int64_t row = 0;
};

struct MeasureFact {
    std::string_view component; // "ORG": the organisation
    std::string_view period;    // as written; readers accept a day, ISO week, month or quarter only
    std::string_view measure;
    Decimal value;
    std::int64_t row = 0;
};

struct RateFact {
    std::string_view currency;
    std::string_view month; // 2026-03
    Decimal rate;           // reporting currency for one unit
    std::string_view origin;
    std::int64_t row = 0;
};

enum class DefinitionKind { kpis, rules, bindings, targets, views };

// ---- cost files ----

// What a column of a cost file is to us; a file has each at most once. Columns without a
// role are kept under their name.
enum class CostRole {
    billed,
    effective,
    list,
    contracted, // amounts
    currency,
    charge_start,
    charge_end,
    billing_start,
    billing_end, // texts and times
    provider,
    billing_account,
    sub_account,
    service_category,
    service,
    resource,
    tags,
    category,
    charge_class,
    commitment_status,
    quantity,
    unit,
    count_,
};
constexpr std::size_t costRoles = static_cast<std::size_t>(CostRole::count_);

// The four amounts. They are also named in store/roll_up.cpp, store/rows_columns.cpp and
// store/query.cpp.
inline constexpr std::array amountRoles = {CostRole::billed, CostRole::effective, CostRole::list, CostRole::contracted};

constexpr std::string_view amountName(CostRole role)
{
    constexpr std::array<std::string_view, 4> names = {"billed", "effective", "list", "contracted"};
    return names[static_cast<std::size_t>(role)];
}

// What FOCUS says in ChargeClass of a row about an earlier billing period: it adds to that period's
// money and replaces nothing.
bool isCorrection(std::string_view chargeClass);

// What the charge's commitment status (FOCUS CommitmentDiscountStatus) says, in any
// case, blanks around it allowed.
bool isUnusedCommitment(std::string_view status);
bool isUsedCommitment(std::string_view status);
// What a charge would have cost at list prices, for a savings rate: nothing unless it is for
// something used, and what it costs of a commitment is stated; the contracted cost stands in where
// a list price is missing or 0.
enum class ListPrice { none, list, contracted };
struct PricedCharge {
    bool isUse = true;
    bool isUnused = false, isCovered = false;                          // by its commitment status
    bool hasEffective = false, hasList = false, hasContracted = false; // an amount that is not 0; effective: any
};
ListPrice listPriceOf(const PricedCharge& charge);

// Is a charge of this category (FOCUS ChargeCategory) for something used: no purchase, tax, credit
// or adjustment? One that names no category is.
bool isUse(std::string_view category);

struct CostLayout {
    std::vector<std::string> columns; // all named columns in the order of the file; an empty name: made by the reader
    std::vector<int> roleColumn = std::vector<int>(costRoles, -1); // position in columns by role, −1: not there
    int column(CostRole role) const { return roleColumn[static_cast<std::size_t>(role)]; }
};

} // namespace core

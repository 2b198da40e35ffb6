// What of one file its costs, verdicts or points need to be read by the fields of a view.
#pragma once

#include "core/explore/field_codes.h"
#include "core/measure/cost_measures.h"
#include "core/store/amount_column.h"
#include "core/store/key_assignments.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core {

// The buckets of a workspace, numbered; 0 is that of rows that were never assigned.
class BucketNumbers {
public:
    explicit BucketNumbers(const Database& db);
    std::uint32_t number(std::int64_t id) const;
    std::uint32_t size() const { return static_cast<std::uint32_t>(ids_.size()); }
    std::int64_t id(std::uint32_t number) const { return ids_[number]; }
    const Bucket& bucket(std::uint32_t number) const { return buckets_[number]; }

private:
    std::vector<std::int64_t> ids_;
    std::vector<Bucket> buckets_;
    std::map<std::int64_t, std::uint32_t> numbers_;
};

struct FactFile {
    // members: by field.
    FactFile(const Database& db, std::shared_ptr<FileRows> file, const std::vector<std::string>& asked,
             std::vector<Members>& members, Members& currencies, Members& units, const BucketNumbers& numbers);

    std::shared_ptr<FileRows> rows;
    ImportId import{};
    FileOrigin origin;
    std::string path;
    bool bills = false;
    bool decimalComma = false;
    std::vector<FieldCodes> fields; // as asked for
    std::optional<FieldCodes> currency, unit;
    std::array<int, 5> amounts{}; // columns of billed, effective, list, contracted, quantity
    KeyAssignments assignments;

    // The buckets of the rows of a segment, by their numbers.
    Codes buckets(SegmentRows& segment) const;

private:
    const BucketNumbers* numbers_;
    std::vector<std::uint32_t> onlyBucket_; // by key; `several` where it changes with the days
};

} // namespace core

#include "core/explore/fact_file.h"

namespace core {

namespace {

constexpr std::uint32_t several = 0xffffffff;
constexpr std::array<std::string_view, 5> amountFields{"billed", "effective", "list", "contracted", "quantity"};

} // namespace

BucketNumbers::BucketNumbers(const Database& db) : ids_{0}, buckets_(1), numbers_{{0, 0}}
{
    Statement rows(db, "SELECT id, ifnull(component, 0), ifnull(shared_rule, 0), purposes FROM bucket");
    while (rows.step()) {
        numbers_.emplace(rows.integer(0), size());
        ids_.push_back(rows.integer(0));
        buckets_.push_back({rows.id<ComponentId>(1), rows.integer(2), static_cast<unsigned>(rows.integer(3))});
    }
}

std::uint32_t BucketNumbers::number(std::int64_t id) const
{
    const auto known = numbers_.find(id);
    return known == numbers_.end() ? 0 : known->second;
}

FactFile::FactFile(const Database& db, std::shared_ptr<FileRows> file, const std::vector<std::string>& asked,
                   std::vector<Members>& members, Members& currencies, Members& units, const BucketNumbers& numbers)
    : rows(std::move(file)), assignments(keyAssignmentsOf(db, rows->id(), rows->kind())), numbers_(&numbers)
{
    Statement facts(db, "SELECT i.id, s.name, s.currency, s.role, f.decimal_comma, f.path FROM import_file f JOIN "
                        "import i ON i.id = f.import JOIN source s ON s.id = i.source WHERE f.id = ?");
    facts.with(rows->id());
    if (facts.step()) {
        import = facts.id<ImportId>(0);
        origin = {facts.text(1), facts.text(2).empty() ? "?" : facts.text(2)};
        bills = facts.view(3) == "bills";
        decimalComma = facts.integer(4) != 0;
        path = facts.text(5);
    }
    for (std::size_t n = 0; n < asked.size(); ++n)
        fields.emplace_back(asked[n], *rows, origin, members[n]);
    if (rows->kind() == RowKind::cost) {
        currency.emplace("currency", *rows, origin, currencies);
        unit.emplace("unit", *rows, origin, units);
        for (std::size_t n = 0; n < amounts.size(); ++n)
            amounts[n] = rows->columnOf(amountFields[n]);
    }
    for (std::size_t key = 0; key < assignments.size(); ++key)
        onlyBucket_.push_back(assignments[key].size() == 1 ? numbers.number(assignments[key].front().bucket) : several);
}

Codes FactFile::buckets(SegmentRows& segment) const
{
    Codes codes{std::vector<std::uint32_t>(segment.rows()), 0, numbers_->size(), {}};
    const auto& keys = segment.numbers(keyColumn);
    const auto kind = rows->kind();
    const auto& days = segment.integers(dayColumnOf(kind));
    for (std::size_t row = 0; row < keys.size(); ++row) {
        const auto key = keys[row];
        if (key >= onlyBucket_.size())
            continue; // never assigned
        codes.of[row] = onlyBucket_[key] != several
                            ? onlyBucket_[key]
                            : numbers_->number(bucketAt(assignments[key], dayIn(kind, days, row)));
    }
    return codes;
}

} // namespace core

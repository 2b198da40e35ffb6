// Purchases of commitments in cost files: money that later charges carry.
#pragma once

#include "core/model/cost_batch.h"

#include <string_view>

namespace core {

struct Reading;

// The effective cost of a purchase that covers later charges lies with what it covers: FOCUS
// demands 0 for it, and not every provider's file obeys. A purchase with the id of a commitment,
// and a credit or adjustment with one (its refund or cancellation), gets 0; the inspection says of
// which commitment how much was set aside. Credits and adjustments carry money and no quantity:
// they repeat that of the charges they speak of.
// Source: FOCUS 1.2, EffectiveCost and CommitmentDiscountId.
class CommitmentPurchases {
public:
    // layout: of the rows, outlives this; commitment: column of ids, −1: none.
    CommitmentPurchases(Reading& reading, const CostLayout& layout, int commitment);
    // Rows whose amounts were read; charges of use are looked at and left as they lie.
    void settle(CostBatch& batch);
    void finish() const; // tells what was set aside

private:
    void settle(CostBatch& batch, std::size_t row, std::string_view category);
    static void set(CostBatch& batch, std::size_t row, int column, std::string_view text);

    Reading& reading_;
    const CostLayout& layout_;
    const int commitment_;
};

} // namespace core

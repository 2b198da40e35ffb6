// Rows of cost on their way from a reader to the store, with what the reader found out about them.
#pragma once

#include "core/model/amount.h"
#include "core/model/facts.h"
#include "core/model/row_batch.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace core {

// The amounts of a batch as its reader read them, so that nobody reads them twice.
class ParsedAmounts {
public:
    // Of a cell that is no plain number.
    static constexpr SmallDecimal unread{0, -1, false};
    static bool isRead(const SmallDecimal& amount) { return amount.scale >= 0; }

    // All unread, for so many rows.
    void begin(const CostLayout& layout, std::size_t rows)
    {
        for (std::size_t n = 0; n < amountRoles.size(); ++n) {
            columns_[n] = layout.column(amountRoles[n]);
            values_[n].assign(columns_[n] < 0 ? 0 : rows, unread);
        }
    }
    void clear() { columns_.fill(-1); }
    void remove(std::span<const std::size_t> rows) // in ascending order
    {
        for (auto& values : values_)
            for (auto row = rows.end(); !values.empty() && row != rows.begin();)
                values.erase(values.begin() + static_cast<std::ptrdiff_t>(*--row));
    }

    // By the role's place in amountRoles; only of columns that the layout has.
    SmallDecimal& at(std::size_t role, std::size_t row) { return values_[role][row]; }
    // Row by row; null where nobody read this column as an amount of this role.
    const SmallDecimal* of(std::size_t role, int column) const
    {
        return column >= 0 && columns_[role] == column ? values_[role].data() : nullptr;
    }

private:
    std::array<int, amountRoles.size()> columns_ = {-1, -1, -1, -1};
    std::array<std::vector<SmallDecimal>, amountRoles.size()> values_;
};

// The cells stand in the order of the layout. Amounts and hashes may be
// missing: they only spare work.
struct CostBatch {
    RowBatch rows;
    ParsedAmounts amounts;
    SpanHashes hashes;

    void clear(std::size_t columns)
    {
        rows.clear(columns);
        amounts.clear();
        hashes.clear();
    }
};

} // namespace core

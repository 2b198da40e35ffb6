// The distinct keys of the cost rows of a section: what allocation rules look at.
#pragma once

#include "core/model/facts.h"
#include "core/store/correlated_columns.h"
#include "core/store/segment.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace core {

// A key is a tuple of dictionary entries, one for each role below; 0 where
// the file has no such column.
class KeyTable {
public:
    static constexpr std::array roles = {
        CostRole::provider, CostRole::billing_account, CostRole::sub_account, CostRole::service_category,
        CostRole::service,  CostRole::resource,        CostRole::tags};

    explicit KeyTable(const CostLayout& layout);

    // The place of a column in a key; −1: none.
    int placeOf(int column) const;
    // The last rows of the columns, of which those in correlated have just been added;
    // they are as many as its tuples.
    void add(const TextColumns& columns, const std::vector<CorrelatedColumns>& correlated, std::size_t count);
    // To be called when correlated columns were chosen anew: which of them hold most of the key.
    void chooseSpan(const std::vector<CorrelatedColumns>& correlated);

    std::uint32_t size() const { return keys_.size(); }
    std::size_t textBytes(const TextColumns& columns) const; // of all dictionaries of key columns
    // Appends the numbers of the keys of the segment's rows, and the keys that are
    // new; the next segment begins.
    void flush(Encoder& encoder, Segment& segment);

private:
    using Key = std::array<std::uint32_t, roles.size()>;
    static constexpr std::uint32_t none = 0xffffffff;

    std::array<int, roles.size()> columns_{}; // by place, −1: not there
    TupleNumbers keys_{roles.size()};
    std::uint32_t flushed_ = 0; // keys
    std::vector<std::uint32_t> rowKeys_;
    // Where the columns outside of this span are as they were when a tuple of the
    // span was met, its key is known.
    int span_ = -1; // of correlated, −1: none
    TupleNumbers outside_{roles.size()};
    struct Met {
        std::uint32_t outside = none;
        std::uint32_t key = 0;
    };
    std::vector<Met> metByTuple_;
};

} // namespace core

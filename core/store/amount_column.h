// What an amount column of a segment says row by row, and exact sums of such amounts.
#pragma once

#include "core/store/segment_read.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace core {

// What the column says in one row.
struct SaidAmount {
    SmallDecimal small;
    const Decimal* large = nullptr; // instead of small; until the column is asked again
    bool there = false;
    bool isZero() const { return large == nullptr ? small.units == 0 : large->isZero(); }
    Decimal value() const { return large == nullptr ? Decimal(small.units, small.scale) : *large; }
};

// A sum of which nothing may have been said. Numbers of one scale, as nearly all of a file
// are, are added up as integers.
class ScaledSum {
public:
    void add(SmallDecimal value)
    {
        if (value.scale != scale_)
            changeScale(value.scale);
        units_ += value.units; // 2^64 of them fit
        there_ = true;
    }
    void add(const Decimal& value)
    {
        addRest(value);
        there_ = true;
    }
    void add(const SaidAmount& amount)
    {
        if (amount.large == nullptr)
            add(amount.small);
        else
            add(*amount.large);
    }
    bool there() const { return there_; }
    Decimal sum() const
    {
        const auto units = Decimal::fromUnits(units_, scale_);
        return rest_ ? *rest_ + units : units;
    }
    std::optional<std::string> text() const { return there_ ? std::optional(sum().text()) : std::nullopt; }

private:
    void changeScale(int scale)
    {
        if (units_ != 0 || scale < scale_)
            addRest(Decimal::fromUnits(units_, scale_));
        units_ = 0;
        scale_ = scale;
    }
    void addRest(const Decimal& value)
    {
        if (!rest_)
            rest_ = std::make_unique<Decimal>();
        *rest_ += value;
    }

    Int128 units_ = 0;
    int scale_ = 0;
    bool there_ = false;
    std::unique_ptr<Decimal> rest_; // numbers of other scales; few sums have any
};

class AmountColumn {
public:
    AmountColumn() = default; // says nothing
    AmountColumn(SegmentRows& segment, int column, bool decimalComma)
        : segment_(&segment), column_(column), decimalComma_(decimalComma),
          decimals_(decimalComma ? nullptr : segment.decimalsOf(column)),
          entries_(column != noColumn && segment.hasDictionary(column) ? &segment.numbers(column) : nullptr)
    {}

    SaidAmount at(std::size_t row)
    {
        if (decimals_ != nullptr && decimals_->scales[row] <= 18)
            return {SmallDecimal{decimals_->units[row], decimals_->scales[row]}, nullptr, true};
        if (segment_ == nullptr || column_ == noColumn)
            return {};
        return said(entries_ == nullptr ? large_ = segment_->amount(column_, row, decimalComma_) : ofEntry(row));
    }

private:
    static SaidAmount said(const Amount& amount) { return {{}, &amount.value, amount.kind == Amount::Kind::value}; }
    const Amount& ofEntry(std::size_t row)
    {
        const auto entry = (*entries_)[row];
        if (entry >= known_.size())
            known_.resize(entry + 1);
        auto& known = known_[entry];
        if (!known)
            known = segment_->amount(column_, row, decimalComma_);
        return *known;
    }

    SegmentRows* segment_ = nullptr;
    int column_ = noColumn;
    bool decimalComma_ = false;
    const DecimalColumn* decimals_ = nullptr;             // not null: it is kept so
    const std::vector<std::uint32_t>* entries_ = nullptr; // likewise
    std::vector<std::optional<Amount>> known_;            // by entry
    Amount large_;                                        // of the row at work
};

} // namespace core

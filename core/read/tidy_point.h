// One point on its way from a tidy file, or from a mapped one, to the sink.
#pragma once

#include "core/read/reading.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace core {

enum class TidyField { time, metric, value, component, asset, dataset, model, version, unit, step, run, count_ };

// The field that a column or member of this name (any case) means; none for
// the rest, and for the time.
std::optional<TidyField> tidyFieldNamed(std::string_view name);

class RowBatch;
class Table;

// A value as the dialect of the table gives it; the first one of its file that is written otherwise
// is taken too. Empty: no number.
std::optional<double> numberOfCell(std::string_view cell);
// A time, counted; empty if the cell says none, or none that can be read.
// column: −1: the table has none.
std::optional<Milliseconds> timeOfCell(Reading& reading, Table& table, RowBatch& rows, std::size_t row, int column);

// The texts are put in by whoever reads the file, and hold until the next begin().
class TidyPoint {
public:
    explicit TidyPoint(Reading& reading) : reading_(reading) {}

    void begin()
    {
        texts_.fill({});
        labels_.clear();
    }
    void set(TidyField field, std::string_view text) { texts_[static_cast<std::size_t>(field)] = text; }
    std::string_view get(TidyField field) const { return texts_[static_cast<std::size_t>(field)]; }
    void label(std::string_view name, std::string_view value); // nothing for a text that is none

    // value: none if the row gives none. timed: the file has such a field, so a
    // point without a time is rejected. Counted in the metrics of the inspection.
    // entry: in which it stands, of JSON.
    void land(std::optional<double> value, std::optional<Milliseconds> at, bool timed, std::int64_t row,
              const Json* entry = nullptr);

private:
    std::string_view said(TidyField field) const;
    AssetName asset() const;
    std::optional<std::int64_t> step() const;

    Reading& reading_;
    std::array<std::string_view, static_cast<std::size_t>(TidyField::count_)> texts_;
    std::vector<Label> labels_;
};

} // namespace core

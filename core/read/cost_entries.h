// Rows of cost, and sums of points, that a reader makes out of JSON,
// where no table lies in the file.
#pragma once

#include "core/model/cost_batch.h"
#include "core/read/cost_tally.h"
#include "core/read/reading.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

class Json;

// Whether amounts that are not known were told before: where rows are sums of entries.
enum class UnknownAmountsTold { no, yes };

class CostEntries {
public:
    // Name and role of each column, CostRole::count_ for none; an empty name
    // for what only the reader says.
    using Columns = std::vector<std::pair<std::string, CostRole>>;
    // Tells the sink the layout, and the inspection that there is cost.
    CostEntries(Reading& reading, const Columns& columns, UnknownAmountsTold told = UnknownAmountsTold::no);

    // A new row; line is its place in the file. Cells are empty until they are set; texts
    // are copied. A row without a date is rejected when it is complete, and an amount in it
    // that is not known is counted.
    void row(std::int64_t line);
    void set(std::size_t column, std::string_view text);
    void finish(); // after the last row

    // Counts an amount of the file for inspect; what is no number adds nothing.
    void state(std::string_view currency, const std::optional<Decimal>& amount);

private:
    void complete(); // the last row
    void flush();

    Reading& reading_;
    CostLayout layout_;
    Charges charges_; // of the layout
    UnknownAmountsTold told_;
    CostBatch batch_;
};

// The exact amount that a number or text says; empty for anything else.
std::optional<Decimal> amountOf(const Json& value);

// The day of a time as text, and the one after it; empty without a time.
std::string dayText(std::optional<Milliseconds> at, int later = 0);

// Points of one metric, asset, time and set of labels are one: their sum. So nothing is lost where
// what told them apart (a user, a key) is not read.
class PointSums {
public:
    struct Place {
        AssetKind kind = AssetKind::model;
        std::string asset; // empty: none
        std::optional<Milliseconds> at;
        std::vector<std::pair<std::string, std::string>> labels;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    void add(const Place& place, std::string_view metric, double value, std::int64_t row);
    void tell(Sink& sink) const; // in order of first mention, with the row of that

private:
    struct Point {
        double value = 0;
        std::int64_t row = 0;
    };
    using Key = std::pair<Place, std::string>;
    std::map<Key, Point> points_;
    std::vector<std::map<Key, Point>::const_iterator> order_;
};

} // namespace core

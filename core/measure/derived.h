// Measures on their way from facts to the table measure_series.
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/bytes/sqlite.h"
#include "core/measure/day_amounts.h"
#include "core/measure/measures.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace core {

// Collects day values of one layer and writes them in place of what the layer held. Values are
// added exactly, numbers as they are written.
class DerivedLayer {
public:
    explicit DerivedLayer(std::string layer) : layer_(std::move(layer)) {}

    void addMoney(ComponentId component, Measure measure, const std::string& currency, Day day, const Decimal& amount);
    void add(ComponentId component, Measure measure, Day day, double amount);
    void add(ComponentId component, Measure measure, Day day, const Decimal& amount);
    void set(ComponentId component, Measure measure, Day day, double value); // the later call wins
    // The component has a fact on that day, whatever it measures.
    void seen(ComponentId component, Day day);

    // Days with money of a component and measure, in order, by currency.
    using Money = std::map<Day, Decimal>;
    std::map<std::pair<ComponentId, std::string>, Money> moneyOf(Measure measure) const;

    // Starts from what the table holds outside the days given; else write()
    // replaces everything of the layer.
    void keepOutside(const Database& db, Day first, Day last);
    void write(Database& db) const;

private:
    using Key = std::tuple<ComponentId, Measure, std::string>; // with the currency, empty for what is no money
    struct Span {
        Day first{}, last{};
    };
    std::string layer_;
    std::map<Key, DaySums> days_;
    std::map<ComponentId, Span> seen_;
};

// One series of a layer in place of what the table holds; NaN is none, and without any value
// the series goes. Not money.
void writeSeries(Database& db, std::string_view layer, ComponentId component, Measure measure, Day first,
                 std::span<const double> values);

} // namespace core

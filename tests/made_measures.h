// Tables of measures written as short texts, for tests of what KPIs say of them.
#pragma once

#include "core/base/rational.h"
#include "core/kpi/catalogue.h"
#include "core/measure/measure_table.h"

#include <cmath>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace made {

inline const core::Catalogue& standard()
{
    static const auto catalogue = core::Catalogue::standard();
    return catalogue;
}

inline core::Decimal decimal(double value) { return core::decimalOf(value).value(); }

// A series as it is written; NaN: none.
inline core::ExactDays exact(core::Day first, const std::vector<double>& values)
{
    core::ExactDays days{first, {}};
    for (const double value : values)
        days.values.push_back(core::decimalOf(value));
    return days;
}

inline std::size_t component(core::MeasureTable& table, std::string_view name, std::string_view kind = "model")
{
    if (const auto at = table.componentNamed(name))
        return *at;
    core::MeasuredComponent one;
    one.name = name;
    one.kind = kind;
    return table.addComponent(one);
}

// Stated values of one measure, a month (or whatever period the first one is) each; NaN leaves one out.
inline void stated(core::MeasureTable& table, std::string_view name, std::string_view measure, std::string_view first,
                   std::span<const double> values)
{
    const auto at = component(table, name);
    auto period = *core::Period::parse(first);
    for (const double value : values) {
        if (!std::isnan(value))
            table.setStated(at, core::knownMeasure(measure), period, decimal(value));
        period = period.next();
    }
}

// Daily figures from a day on.
inline void days(core::MeasureTable& table, std::string_view name, std::string_view measure, std::string_view first,
                 const std::vector<double>& values)
{
    const auto at = component(table, name);
    const auto from = core::Period::parse(first)->first;
    table.noteFact(at, from, from + (static_cast<int>(values.size()) - 1));
    table.setSeries(at, core::knownMeasure(measure),
                    core::infoOf(core::knownMeasure(measure)).unit == core::MeasureUnit::money ? "EUR" : "",
                    exact(from, values));
}

// The same noise on every machine: about normal, mean 0, sd 1.
class Noise {
public:
    explicit Noise(std::uint64_t seed) : state_(seed * 2654435761U + 1) {}
    double next()
    {
        double sum = 0;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum - 6;
    }

private:
    double uniform()
    {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<double>(state_ >> 11U) * 0x1p-53;
    }
    std::uint64_t state_;
};

} // namespace made

#include "core/measure/derived.h"

#include "core/base/rational.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

struct PackedDays {
    Day first{};
    std::string values;
};

PackedDays packed(const DaySums& days)
{
    PackedDays all;
    Day next{};
    days.each([&](Day day, const Decimal& value) {
        if (all.values.empty())
            all.first = next = day;
        for (; next < day; next = next + 1)
            all.values += ". ";
        all.values += value.trimmedText() + ' ';
        next = day + 1;
    });
    all.values.pop_back();
    return all;
}

} // namespace

void DerivedLayer::addMoney(ComponentId component, Measure measure, const std::string& currency, Day day,
                            const Decimal& amount)
{
    days_[{component, measure, currency}].add(day, amount);
    seen(component, day);
}

void DerivedLayer::add(ComponentId component, Measure measure, Day day, const Decimal& amount)
{
    addMoney(component, measure, {}, day, amount);
}

void DerivedLayer::add(ComponentId component, Measure measure, Day day, double amount)
{
    add(component, measure, day, decimalOf(amount).value_or(Decimal()));
}

void DerivedLayer::set(ComponentId component, Measure measure, Day day, double value)
{
    days_[{component, measure, {}}].set(day, decimalOf(value).value_or(Decimal()));
}

void DerivedLayer::seen(ComponentId component, Day day)
{
    const auto [at, isNew] = seen_.try_emplace(component, Span{day, day});
    if (!isNew)
        at->second = {std::min(at->second.first, day), std::max(at->second.last, day)};
}

std::map<std::pair<ComponentId, std::string>, DerivedLayer::Money> DerivedLayer::moneyOf(Measure measure) const
{
    std::map<std::pair<ComponentId, std::string>, Money> found;
    for (const auto& [key, days] : days_)
        if (std::get<1>(key) == measure)
            days.each([&money = found[{std::get<0>(key), std::get<2>(key)}]](Day day, const Decimal& amount) {
                money.emplace_hint(money.end(), day, amount);
            });
    return found;
}

void DerivedLayer::keepOutside(const Database& db, Day first, Day last)
{
    Statement series(db,
                     "SELECT component, measure, currency, first_day, \"values\" FROM measure_series WHERE layer = ?");
    series.with(layer_);
    while (series.step()) {
        const auto measure = measureNamed(series.view(1));
        if (!measure)
            continue;
        Day day = static_cast<Day>(series.integer(3));
        for (const auto word : split(series.view(4), ' ')) {
            if (word != "." && (day < first || last < day)) {
                const Key key{series.id<ComponentId>(0), *measure, series.text(2)};
                days_[key].add(day, Decimal::parse(word).value_or(Decimal()));
                seen(std::get<0>(key), day);
            }
            day = day + 1;
        }
    }
}

void DerivedLayer::write(Database& db) const
{
    Statement(db, "DELETE FROM measure_series WHERE layer = ?").run(layer_);
    Statement(db, "DELETE FROM component_seen WHERE layer = ?").run(layer_);
    Statement insert(db, "INSERT INTO measure_series(layer, component, measure, currency, first_day, \"values\") "
                         "VALUES(?, ?, ?, ?, ?, ?)");
    for (const auto& [key, days] : days_) {
        const auto [first, values] = packed(days);
        insert.run(layer_, std::get<0>(key), infoOf(std::get<1>(key)).name, std::get<2>(key),
                   static_cast<std::int64_t>(core::number(first)), values);
    }
    Statement seen(db, "INSERT INTO component_seen(layer, component, first_day, last_day) VALUES(?, ?, ?, ?)");
    for (const auto& [component, span] : seen_)
        seen.run(layer_, component, static_cast<std::int64_t>(core::number(span.first)),
                 static_cast<std::int64_t>(core::number(span.last)));
}

void writeSeries(Database& db, std::string_view layer, ComponentId component, Measure measure, Day first,
                 std::span<const double> values)
{
    while (!values.empty() && std::isnan(values.back()))
        values = values.first(values.size() - 1);
    for (; !values.empty() && std::isnan(values.front()); first = first + 1)
        values = values.subspan(1);
    if (values.empty()) {
        Statement(db, "DELETE FROM measure_series WHERE layer = ? AND component = ? AND measure = ? AND currency = ''")
            .run(layer, component, infoOf(measure).name);
        return;
    }
    std::string all;
    for (const double value : values)
        (all += std::isnan(value) ? std::string(".") : shortest(value)) += ' ';
    all.pop_back();
    Statement(db, "INSERT OR REPLACE INTO measure_series(layer, component, measure, currency, first_day, \"values\") "
                  "VALUES(?, ?, ?, '', ?, ?)")
        .run(layer, component, infoOf(measure).name, static_cast<std::int64_t>(core::number(first)), all);
}

} // namespace core

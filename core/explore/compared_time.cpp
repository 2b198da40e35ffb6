#include "core/explore/compared_time.h"

#include "core/explore/fields.h"
#include "core/measure/measure_table.h"

#include <algorithm>

namespace core {

ComparedTime::ComparedTime(const View& view) : view_(view), fields_(view.fields())
{
    const auto isColumn = [&](std::size_t field) { return field >= view.rows.size(); };
    for (std::size_t i = 0; i < fields_.size(); ++i)
        if (grainOf(fields_[i]) && (!field_ || isColumn(i) || !isColumn(*field_)))
            field_ = i;
}

PeriodKind ComparedTime::grain() const { return *grainOf(fields_[*field_]); }

std::optional<Period> ComparedTime::days(const MeasureTable& table) const
{
    if (!compares())
        return std::nullopt;
    if (view_.compare == CompareWith::period)
        return view_.comparedPeriod;
    if (!field_)
        return view_.time ? std::optional(before(*view_.time)) : std::nullopt;
    Period days = view_.time.value_or(
        Period{PeriodKind::range, table.firstDay().value_or(Day{}), table.dataDate().value_or(Day{})});
    days.first = bucketOf(grain(), days.first).first;
    days.kind = PeriodKind::range;
    const auto back = before(days), bucket = before(bucketOf(grain(), days.first));
    return Period{PeriodKind::range, std::min(back.first, bucket.first), std::max(days.last, back.last)};
}

std::optional<Period> ComparedTime::with(const FigurePlace& place) const
{
    if (view_.compare == CompareWith::period)
        return view_.comparedPeriod;
    if (field_ && place.fixed[*field_])
        return before(*Period::parse(*place.fixed[*field_]));
    return view_.time ? std::optional(before(*view_.time)) : std::nullopt;
}

} // namespace core

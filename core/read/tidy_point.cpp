#include "core/read/tidy_point.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/model/amount.h"
#include "core/model/number_text.h"
#include "core/read/table.h"

#include <cmath>

namespace core {

namespace {

struct Name {
    std::string_view name;
    TidyField field;
};
constexpr std::array<Name, 10> names = {{{"metric", TidyField::metric},
                                         {"value", TidyField::value},
                                         {"component", TidyField::component},
                                         {"asset", TidyField::asset},
                                         {"dataset", TidyField::dataset},
                                         {"model", TidyField::model},
                                         {"version", TidyField::version},
                                         {"unit", TidyField::unit},
                                         {"step", TidyField::step},
                                         {"run", TidyField::run}}};

} // namespace

std::optional<TidyField> tidyFieldNamed(std::string_view name)
{
    for (const auto& [own, field] : names)
        if (equalNoCase(own, name))
            return field;
    return std::nullopt;
}

std::optional<double> numberOfCell(std::string_view cell)
{
    if (const auto number = parseMetric(cell))
        return number;
    const auto plain = plainNumber(cell, DecimalMark::point);
    return plain ? parseMetric(plain->text) : std::nullopt;
}

std::optional<Milliseconds> timeOfCell(Reading& reading, Table& table, RowBatch& rows, std::size_t row, int column)
{
    const auto stamp = column < 0 ? std::string_view() : rows.cell(row, static_cast<std::size_t>(column));
    if (isNullText(stamp))
        return std::nullopt;
    const auto at = reading.times.text(stamp);
    if (at || !table.makeTimesPlain(rows))
        return at;
    reading.times.takeBack();
    return reading.times.text(rows.cell(row, static_cast<std::size_t>(column)));
}

// What is left are labels; one has a name of its own for rules and environments.
void TidyPoint::label(std::string_view name, std::string_view value)
{
    if (!isNullText(value))
        labels_.emplace_back(equalNoCase(name, "environment") ? std::string_view("env") : name, value);
}

void TidyPoint::land(std::optional<double> value, std::optional<Milliseconds> at, bool timed, std::int64_t row,
                     const Json* entry)
{
    if (!value)
        return;
    const auto metric = trim(get(TidyField::metric));
    reading_.metrics.add(metric, *value);
    const auto refuse = [&](std::string_view code, MessageCode reason, std::string_view text) {
        const auto [line, column] = entry ? reading_.placeOf(*entry, row) : std::pair(row, std::int64_t{0});
        reading_.refuse(line, column, code, sentence(reason), text);
    };
    if (metric.empty())
        return refuse("tidy.metric", MessageCode::row_no_metric, shortest(*value));
    if (timed && !at)
        return refuse("tidy.time", MessageCode::row_no_time, metric);
    PointFact fact;
    fact.metric = metric;
    fact.asset = asset();
    fact.at = at;
    fact.step = step();
    fact.runId = trim(get(TidyField::run));
    fact.runKind = fact.runId.empty() ? std::string_view() : std::string_view("tidy");
    fact.labels = labels_;
    fact.value = *value;
    fact.unit = said(TidyField::unit);
    fact.component = said(TidyField::component);
    fact.row = row;
    reading_.sink.point(fact);
}

std::string_view TidyPoint::said(TidyField field) const
{
    return isNullText(get(field)) ? std::string_view() : trim(get(field));
}

AssetName TidyPoint::asset() const
{
    AssetName name;
    for (const auto& [field, kind] : {std::pair(TidyField::asset, AssetKind::other),
                                      {TidyField::dataset, AssetKind::dataset},
                                      {TidyField::model, AssetKind::model}}) {
        if (said(field).empty() || !name.name.empty())
            continue;
        name.kind = kind;
        name.name = said(field);
    }
    if (!name.name.empty())
        name.version = said(TidyField::version);
    return name;
}

std::optional<std::int64_t> TidyPoint::step() const
{
    const auto text = said(TidyField::step);
    if (const auto whole = parseInteger(text))
        return *whole;
    const auto value = parseNumber(text);
    return value && std::trunc(*value) == *value && std::fabs(*value) < 9e15
               ? std::optional(static_cast<std::int64_t>(*value))
               : std::nullopt;
}

} // namespace core

#include "core/read/tidy.h"

#include "core/base/text.h"
#include "core/read/amount.h"
#include "core/read/focus.h"
#include "core/read/json_values.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

enum class Field { time, metric, value, component, asset, dataset, model, version, unit, step, run, count_ };
constexpr auto fields = static_cast<std::size_t>(Field::count_);
constexpr std::array<std::string_view, 5> timeNames = {"timestamp", "time", "ts", "date", "day"}; // the first that is there
struct Name {
    std::string_view name;
    Field field;
};
constexpr std::array<Name, 10> names = {{{"metric", Field::metric}, {"value", Field::value}, {"component", Field::component},
                                         {"asset", Field::asset}, {"dataset", Field::dataset}, {"model", Field::model},
                                         {"version", Field::version}, {"unit", Field::unit}, {"step", Field::step}, {"run", Field::run}}};

// What is left are labels; two have names of their own for rules and environments.
std::string_view labelName(std::string_view name) { return equalNoCase(name, "environment") ? std::string_view("env") : name; }

// One entry on its way to the sink; the texts are put in by whoever reads the file.
class TidyPoint {
public:
    explicit TidyPoint(Reading& reading) : reading_(reading) {}

    void begin()
    {
        texts_.fill({});
        labels_.clear();
    }
    void set(Field field, std::string_view text) { texts_[static_cast<std::size_t>(field)] = text; }
    void label(std::string_view name, std::string_view value)
    {
        if (!isNullText(value))
            labels_.emplace_back(labelName(name), value);
    }
    std::string_view get(Field field) const { return texts_[static_cast<std::size_t>(field)]; }

    // value: none if the entry gives none. at is kept where the file has a time; timed: it has such a field.
    void land(std::optional<double> value, std::optional<Milliseconds> at, bool timed, std::int64_t row)
    {
        if (!value)
            return;
        const auto metric = trim(get(Field::metric));
        reading_.metrics.add(metric, *value);
        if (metric.empty())
            return reading_.refuse(row, 0, "tidy.metric", "This row names no metric, so its value cannot land; write the metric's name.", shownText(*value));
        if (timed && !at)
            return reading_.refuse(row, 0, "tidy.time", "This row has no readable time, so its value cannot land; write it like 2026-03-01T12:00:00Z.", metric);
        PointFact fact;
        fact.metric = metric;
        fact.asset = asset();
        fact.at = at;
        fact.step = step();
        fact.runId = trim(get(Field::run));
        fact.runKind = fact.runId.empty() ? std::string_view() : std::string_view("tidy");
        fact.labels = labels_;
        fact.value = *value;
        fact.unit = said(Field::unit);
        fact.component = said(Field::component);
        fact.row = row;
        reading_.sink.point(fact);
    }

private:
    static std::string shownText(double value) { return shortest(value); }
    std::string_view said(Field field) const { return isNullText(get(field)) ? std::string_view() : trim(get(field)); }
    AssetName asset() const
    {
        AssetName name;
        for (const auto& [field, kind] : {std::pair(Field::asset, AssetKind::other), {Field::dataset, AssetKind::dataset}, {Field::model, AssetKind::model}}) {
            if (said(field).empty() || !name.name.empty())
                continue;
            name.kind = kind;
            name.name = said(field);
        }
        if (!name.name.empty())
            name.version = said(Field::version);
        return name;
    }
    std::optional<std::int64_t> step() const
    {
        const auto text = said(Field::step);
        if (const auto whole = parseInteger(text))
            return *whole;
        const auto value = parseNumber(text);
        return value && std::trunc(*value) == *value && std::fabs(*value) < 9e15 ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
    }

    Reading& reading_;
    std::array<std::string_view, fields> texts_;
    std::vector<Label> labels_;
};

// Place of a name among those of the time; their number if it is none of them.
std::size_t timeRankOf(std::string_view name)
{
    const auto it = std::find_if(timeNames.begin(), timeNames.end(), [&](std::string_view own) { return equalNoCase(own, name); });
    return static_cast<std::size_t>(it - timeNames.begin());
}

std::optional<Field> fieldNamed(std::string_view name)
{
    for (const auto& [own, field] : names)
        if (equalNoCase(own, name))
            return field;
    return std::nullopt;
}

class TidyRecords : public Records {
public:
    explicit TidyRecords(Reading& reading) : reading_(reading), point_(reading) { reading_.found.rows = 0; }

    void entry(const Json& value, std::int64_t row) override
    {
        ++*reading_.found.rows;
        if (!isTidyEntry(value)) {
            ++reading_.found.rejectedRows;
            return reading_.refuse(row, 0, "tidy.entry", "This entry has no metric and value; give it both.", canonicalJson(value));
        }
        point_.begin();
        const Json* time = nullptr;
        std::size_t timeRank = timeNames.size();
        const Json* number = &Json::absent;
        for (const auto& [name, member] : value.members()) {
            const auto rank = timeRankOf(name);
            if (rank < timeRank) {
                timeRank = rank;
                time = &member;
                continue;
            }
            const auto field = fieldNamed(name);
            if (field == Field::value)
                number = &member;
            else if (field)
                point_.set(*field, member.written());
            else if (rank == timeNames.size())
                point_.label(name, member.kind() == Json::Kind::boolean ? (member.isTrue() ? "true" : "false") : member.written());
        }
        const auto at = time ? timeOf(reading_, *time) : std::nullopt;
        point_.land(valueOf(*number, row), at, time != nullptr, row);
    }

private:
    std::optional<double> valueOf(const Json& value, std::int64_t row)
    {
        const auto number = value.numberOrText();
        if (!number && !value.isNull() && !(value.isText() && isNullText(value.text())))
            reading_.refuse(row, 0, "tidy.value", "The value of this entry is no number; write it with digits and a point.", canonicalJson(value));
        return number;
    }

    Reading& reading_;
    TidyPoint point_;
};

} // namespace

bool isTidyHeader(const std::vector<std::string>& header)
{
    return hasNameNoCase(header, "metric") && hasNameNoCase(header, "value")
        && std::any_of(timeNames.begin(), timeNames.end(), [&](std::string_view name) { return hasNameNoCase(header, name); });
}

void readTidyTable(Reading& reading, Table& table)
{
    constexpr std::array<std::string_view, 1> valueColumn = {"value"};
    const bool decimalComma = writesDecimalCommas(reading, table.delimiter(), valueColumn);
    const auto& columns = table.columns();
    int time = -1;
    for (const auto name : timeNames)
        time = time >= 0 ? time : table.columnNoCase(name);
    std::vector<std::optional<Field>> roles(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto field = fieldNamed(columns[i]);
        if (field && table.columnNoCase(columns[i]) == static_cast<int>(i)) // Value and value: the first one
            roles[i] = field;
    }
    const auto value = static_cast<std::size_t>(table.columnNoCase("value"));
    reading.times.known();
    TidyPoint point(reading);
    for (RowBlock block; table.read(block);) {
        for (std::size_t row = 0; row < block.rows(); ++row) {
            point.begin();
            for (std::size_t i = 0; i < columns.size(); ++i) {
                const auto cell = block.cell(row, i);
                if (roles[i])
                    point.set(*roles[i], cell);
                else if (static_cast<int>(i) != time)
                    point.label(columns[i], cell);
            }
            const auto stamp = block.cell(row, static_cast<std::size_t>(time));
            const auto at = isNullText(stamp) ? std::nullopt : reading.times.text(stamp);
            const auto cell = trim(point.get(Field::value));
            if (isNullText(cell))
                continue;
            const auto number = decimalComma ? parseMetric(withDecimalPoint(cell)) : parseMetric(cell);
            if (!number)
                reading.refuse(block.lines[row], columnInLine(block, row, value), "tidy.value", "The value of this row is no number; write it with digits.", cell);
            point.land(number, at, true, block.lines[row]);
        }
    }
}

bool isTidyEntry(const Json& value)
{
    bool metric = false, number = false;
    for (const auto& member : value.members()) {
        metric = metric || equalNoCase(member.name, "metric");
        number = number || equalNoCase(member.name, "value");
    }
    return metric && number;
}

std::unique_ptr<Records> tidyRecords(Reading& reading) { return std::make_unique<TidyRecords>(reading); }

} // namespace core

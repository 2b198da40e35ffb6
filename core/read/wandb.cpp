// A chart has no times, so its points carry the time at which their run was first imported; a history is one run's,
// known by its first record, which a longer export of the same run repeats.
#include "core/read/wandb.h"

#include "core/base/text.h"
#include "core/bytes/hash.h"
#include "core/read/dialect.h"

#include <cmath>
#include <set>

namespace core {

namespace {

constexpr std::string_view kind = "wandb";

std::optional<std::int64_t> wholeOf(std::string_view text)
{
    const auto value = parseNumber(text);
    return value && std::trunc(*value) == *value && std::fabs(*value) < 9e15
               ? std::optional(static_cast<std::int64_t>(*value))
               : std::nullopt;
}

void tellRun(Reading& reading, std::string_view id, std::string_view name)
{
    RunFact run;
    run.kind = kind;
    run.externalId = id;
    run.asset = reading.sourceAsset(AssetKind::experiment, kind);
    run.name = name;
    run.producer = kind;
    reading.sink.run(run);
}

struct Series {
    std::size_t column = 0;
    std::string run, id, metric; // run: empty if the column names none
};

class Chart {
public:
    Chart(Reading& reading, const Table& table) : reading_(reading), axis_(table.columns().front())
    {
        const auto& columns = table.columns();
        std::set<std::string_view> runs;
        for (std::size_t i = 1; i < columns.size(); ++i) {
            const std::string_view name = columns[i];
            if (name.ends_with("__MIN") || name.ends_with("__MAX"))
                continue;
            const auto cut = name.rfind(" - ");
            Series one;
            one.column = i;
            one.metric = cut == std::string_view::npos ? name : name.substr(cut + 3);
            if (cut != std::string_view::npos) {
                one.run = name.substr(0, cut);
                one.id = reading.inSource(one.run);
                if (runs.insert(name.substr(0, cut)).second)
                    tellRun(reading, one.id, one.run);
            }
            series_.push_back(std::move(one));
        }
        reading.found.series = static_cast<std::int64_t>(series_.size());
        reading.found.runs = static_cast<std::int64_t>(runs.size());
        reading.found.points = 0;
    }

    void row(const RowBatch& block, std::size_t row)
    {
        const auto x = trim(block.cell(row, 0));
        const auto step = wholeOf(x);
        // What the axis is, unless it counts steps; and its value, where that is no whole number.
        const bool steps = lower(axis_).ends_with("step");
        const std::array<Label, 2> labels = {{{"x", axis_}, {"at", x}}};
        const Labels said = Labels(labels).subspan(steps ? 1 : 0, (steps ? 0U : 1U) + (step ? 0U : 1U));
        for (const auto& one : series_) {
            const auto value = parseMetric(trim(block.cell(row, one.column)));
            if (!value)
                continue;
            ++*reading_.found.points;
            reading_.metrics.add(one.metric, *value);
            PointFact point;
            point.metric = one.metric;
            point.asset = reading_.sourceAsset(AssetKind::experiment, kind);
            point.step = step;
            point.runKind = one.run.empty() ? std::string_view() : kind;
            point.runId = one.id;
            point.labels = said;
            point.value = *value;
            point.row = block.line(row);
            reading_.sink.point(point);
        }
    }

private:
    Reading& reading_;
    std::string axis_;
    std::vector<Series> series_;
};

class History {
public:
    History(Reading& reading, const Table& table)
        : reading_(reading), table_(table), time_(table.column("_timestamp")), step_(table.column("_step"))
    {
        reading_.found.points = 0;
        if (time_ >= 0)
            reading_.times.known();
    }

    void row(const RowBatch& block, std::size_t row)
    {
        if (id_.empty())
            begin(block, row);
        const auto cell = [&](int column) {
            return column < 0 ? std::string_view() : trim(block.cell(row, static_cast<std::size_t>(column)));
        };
        const auto at = time_ < 0 ? std::nullopt : reading_.times.text(cell(time_));
        const auto step = wholeOf(cell(step_));
        for (std::size_t i = 0; i < table_.columns().size(); ++i) {
            if (static_cast<int>(i) == time_)
                continue;
            const auto value = parseMetric(trim(block.cell(row, i)));
            if (!value)
                continue;
            ++*reading_.found.points;
            const auto& metric = table_.columns()[i];
            reading_.metrics.add(metric, *value);
            PointFact point;
            point.metric = metric;
            point.asset = reading_.sourceAsset(AssetKind::experiment, kind);
            point.at = at;
            point.step = step;
            point.runKind = kind;
            point.runId = id_;
            point.value = *value;
            point.unit = metric == "_runtime" ? "s" : "";
            point.row = block.line(row);
            reading_.sink.point(point);
        }
    }

private:
    void begin(const RowBatch& block, std::size_t row)
    {
        std::string first;
        for (const auto name : {"_timestamp", "_step", "_runtime"})
            if (const int column = table_.column(name); column >= 0)
                (first += trim(block.cell(row, static_cast<std::size_t>(column)))) += ' ';
        id_ = reading_.inSource(trim(first).empty() ? reading_.contentHash() : xxh128(first));
        tellRun(reading_, id_, {});
    }

    Reading& reading_;
    const Table& table_;
    const int time_, step_;
    std::string id_;
};

void declareAll(Table& table) // texts among the columns say nothing of their marks
{
    DialectColumns declared;
    declared.numbers = table.columns();
    table.declare(std::move(declared));
}

void countRows(Reading& reading) // records that are not rejected
{
    reading.found.results = *reading.found.rows - reading.found.rejectedRows;
    reading.found.rows.reset();
}

} // namespace

void readWandbChart(Reading& reading, Table& table)
{
    declareAll(table);
    Chart chart(reading, table);
    for (RowBatch block; table.read(block);)
        for (std::size_t row = 0; row < block.rows(); ++row)
            chart.row(block, row);
    countRows(reading);
}

void readWandbHistory(Reading& reading, Table& table)
{
    declareAll(table);
    History history(reading, table);
    for (RowBatch block; table.read(block);)
        for (std::size_t row = 0; row < block.rows(); ++row)
            history.row(block, row);
    countRows(reading);
}

} // namespace core

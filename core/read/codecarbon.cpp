// emissions.csv has a row a run, or several as a run goes on: each with what it has come to so far, so the last counts.
// Longitude and latitude say where somebody sat and are not taken.
#include "core/read/codecarbon.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/base/time_range.h"
#include "core/read/dialect.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

namespace {

struct MetricColumn {
    std::string_view name, metric, unit;
};
constexpr std::array<MetricColumn, 6> metricColumns = {{{"duration", "carbon.duration", "s"},
                                                        {"emissions", "carbon.emissions", "kg CO2eq"},
                                                        {"energy_consumed", "carbon.energy", "kWh"},
                                                        {"cpu_energy", "carbon.cpu_energy", "kWh"},
                                                        {"gpu_energy", "carbon.gpu_energy", "kWh"},
                                                        {"ram_energy", "carbon.ram_energy", "kWh"}}};
constexpr std::array<std::string_view, 12> paramNames = {
    "experiment_id", "country_name", "region",    "cloud_provider", "cloud_region",       "os",
    "cpu_model",     "gpu_count",    "gpu_model", "tracking_mode",  "codecarbon_version", "pue"};

// What one row says of its run.
struct State {
    std::string id, project;
    std::int64_t line = 0;
    std::optional<Milliseconds> at;
    std::vector<std::pair<std::string_view, std::string>> params;
    std::array<std::optional<double>, metricColumns.size()> values;

    void fillFrom(const State& before)
    {
        for (std::size_t n = 0; n < values.size(); ++n)
            if (!values[n])
                values[n] = before.values[n];
    }
    // Is this the same run later on? Nothing that a tracker adds up falls while a run goes on.
    bool continues(const State& before) const
    {
        for (std::size_t n = 0; n < values.size(); ++n)
            if (values[n] && before.values[n] && *values[n] < *before.values[n])
                return false;
        return true;
    }
};

class Emissions {
public:
    Emissions(Reading& reading, const Table& table) : reading_(reading), table_(table) { reading_.times.known(); }

    void row(const RowBatch& block, std::size_t row)
    {
        auto state = stateOf(block, row);
        const auto id = std::string(cell(block, row, "run_id"));
        if (id.empty()) {
            state.id = reading_.contentHash() + " " + std::to_string(state.line);
            return tell(state, false);
        }
        const auto [known, isNew] = runs_.try_emplace(id);
        auto& run = known->second;
        if (isNew)
            order_.push_back(known);
        else if (!state.continues(run.last))
            endRun(run);
        else
            state.fillFrom(run.last);
        state.id = run.number == 1 ? id : id + " " + std::to_string(run.number);
        run.last = std::move(state);
    }

    void finish()
    {
        for (const auto& run : order_)
            tell(run->second.last, true);
    }

private:
    struct Run {
        State last;
        int number = 1; // of the runs under this id so far: where values fall, another one began
    };

    void endRun(Run& run) const
    {
        tell(run.last, true);
        ++run.number;
    }

    State stateOf(const RowBatch& block, std::size_t row)
    {
        State state;
        state.line = block.line(row);
        state.at = reading_.times.text(cell(block, row, "timestamp"));
        state.project = cell(block, row, "project_name");
        for (const auto name : paramNames)
            if (const auto text = cell(block, row, name); !text.empty())
                state.params.emplace_back(name, text);
        for (std::size_t n = 0; n < metricColumns.size(); ++n)
            state.values[n] = value(metricColumns[n], block, row);
        return state;
    }

    // isWhole: the run has an id of its own, and this is what it came to.
    void tell(const State& state, bool isWhole) const
    {
        const std::vector<Label> said(state.params.begin(), state.params.end());
        RunFact run;
        run.kind = "codecarbon";
        run.externalId = state.id;
        run.asset = {AssetKind::job, "codecarbon", state.project, {}};
        if (const auto& seconds = state.values.front();
            state.at && seconds && *seconds >= 0 && *seconds < 1e10
            && isTime(*state.at - static_cast<Milliseconds>(*seconds * 1000)))
            run.started = *state.at - static_cast<Milliseconds>(*seconds * 1000);
        run.ended = state.at;
        run.producer = "codecarbon";
        run.params = said;
        run.row = state.line;
        reading_.sink.run(run);
        for (std::size_t n = 0; n < metricColumns.size(); ++n) {
            if (!state.values[n])
                continue;
            PointFact point;
            point.metric = metricColumns[n].metric;
            point.asset = run.asset;
            point.at = run.ended;
            point.runKind = run.kind;
            point.runId = run.externalId;
            point.isOfWholeRun = isWhole;
            point.value = *state.values[n];
            point.unit = metricColumns[n].unit;
            point.row = state.line;
            reading_.sink.point(point);
        }
    }

    std::string_view cell(const RowBatch& block, std::size_t row, std::string_view name) const
    {
        const int column = table_.column(name);
        return column < 0 ? std::string_view() : trim(block.cell(row, static_cast<std::size_t>(column)));
    }

    std::optional<double> value(const MetricColumn& metric, const RowBatch& block, std::size_t row)
    {
        const auto text = cell(block, row, metric.name);
        if (text.empty())
            return std::nullopt;
        const auto number = parseMetric(text);
        if (number)
            reading_.metrics.add(metric.name, *number);
        else
            reading_.refuse(block.line(row),
                            block.columnInLine(row, static_cast<std::size_t>(table_.column(metric.name))),
                            "codecarbon.value", sentence(MessageCode::column_no_number, metric.name), text);
        return number;
    }

    Reading& reading_;
    const Table& table_;
    std::map<std::string, Run> runs_; // by the file's run_id
    std::vector<std::map<std::string, Run>::const_iterator> order_;
};

} // namespace

void readCodecarbon(Reading& reading, Table& table)
{
    DialectColumns declared;
    for (const auto& metric : metricColumns)
        declared.numbers.emplace_back(metric.name);
    declared.times = {declared.start = "timestamp"};
    table.declare(std::move(declared));
    Emissions emissions(reading, table);
    for (RowBatch block; table.read(block);)
        for (std::size_t row = 0; row < block.rows(); ++row)
            emissions.row(block, row);
    emissions.finish();
}

} // namespace core

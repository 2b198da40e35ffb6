// emissions.csv has a row a run, or several as a long run goes on. Longitude and latitude say where somebody sat and
// are not taken.
#include "core/read/codecarbon.h"

#include "core/base/text.h"
#include "core/base/time_range.h"
#include "core/read/dialect.h"

#include <array>

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

class Emissions {
public:
    Emissions(Reading& reading, const Table& table) : reading_(reading), table_(table) { reading_.times.known(); }

    void row(const RowBatch& block, std::size_t row)
    {
        const auto line = block.line(row);
        const auto project = cell(block, row, "project_name");
        const auto at = reading_.times.text(cell(block, row, "timestamp"));
        auto id = std::string(cell(block, row, "run_id"));
        if (id.empty())
            id = reading_.contentHash() + " " + std::to_string(line);
        std::vector<Label> said;
        for (const auto name : paramNames)
            if (const auto text = cell(block, row, name); !text.empty())
                said.emplace_back(name, text);
        RunFact run;
        run.kind = "codecarbon";
        run.externalId = id;
        run.asset = {AssetKind::job, "codecarbon", project, {}};
        if (const auto seconds = parseNumber(cell(block, row, "duration"));
            at && seconds && *seconds >= 0 && *seconds < 1e10
            && isTime(*at - static_cast<Milliseconds>(*seconds * 1000)))
            run.started = *at - static_cast<Milliseconds>(*seconds * 1000);
        run.ended = at;
        run.producer = "codecarbon";
        run.params = said;
        run.row = line;
        reading_.sink.run(run);
        for (const auto& metric : metricColumns)
            value(metric, block, row, run);
    }

private:
    std::string_view cell(const RowBatch& block, std::size_t row, std::string_view name) const
    {
        const int column = table_.column(name);
        return column < 0 ? std::string_view() : trim(block.cell(row, static_cast<std::size_t>(column)));
    }

    void value(const MetricColumn& metric, const RowBatch& block, std::size_t row, const RunFact& run)
    {
        const auto text = cell(block, row, metric.name);
        if (text.empty())
            return;
        const auto number = parseMetric(text);
        if (!number)
            return reading_.refuse(
                block.line(row), block.columnInLine(row, static_cast<std::size_t>(table_.column(metric.name))),
                "codecarbon.value", "The column " + std::string(metric.name) + " holds no number here; leave it empty.",
                text);
        reading_.metrics.add(metric.name, *number);
        PointFact point;
        point.metric = metric.metric;
        point.asset = run.asset;
        point.at = run.ended;
        point.runKind = run.kind;
        point.runId = run.externalId;
        point.value = *number;
        point.unit = metric.unit;
        point.row = block.line(row);
        reading_.sink.point(point);
    }

    Reading& reading_;
    const Table& table_;
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
}

} // namespace core

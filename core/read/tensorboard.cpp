// The file holds one scalar of one run; which, its name alone says: run-RUN-tag-TAG.csv, with / and blanks replaced by
// TensorBoard.
#include "core/read/tensorboard.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/json_values.h"

#include <cmath>

namespace core {

namespace {

struct Named {
    std::string run, tag;
};

Named namedBy(const std::string& title)
{
    const auto run = title.find("run-");
    const auto tag = run == std::string::npos ? run : title.find("-tag-", run + 4);
    if (tag == std::string::npos)
        return {{}, title};
    return {title.substr(run + 4, tag - run - 4), title.substr(tag + 5)};
}

class Scalars {
public:
    explicit Scalars(Reading& reading)
        : reading_(reading), named_(namedBy(reading.title())), id_(reading.inSource(named_.run))
    {
        reading_.found.results = 0;
        reading_.times.known();
        if (named_.run.empty())
            return;
        RunFact run;
        run.kind = "tensorboard";
        run.externalId = id_;
        run.asset = reading_.sourceAsset(AssetKind::experiment, "tensorboard");
        run.name = named_.run;
        run.producer = "tensorboard";
        reading_.sink.run(run);
    }

    void one(std::optional<Milliseconds> at, std::optional<double> step, std::optional<double> value, std::int64_t row)
    {
        ++*reading_.found.results;
        if (step)
            reading_.metrics.add("Step", *step);
        if (!value)
            return;
        reading_.metrics.add("Value", *value);
        PointFact point;
        point.metric = named_.tag;
        point.asset = reading_.sourceAsset(AssetKind::experiment, "tensorboard");
        point.at = at;
        if (step && std::trunc(*step) == *step && std::fabs(*step) < 9e15)
            point.step = static_cast<std::int64_t>(*step);
        point.runKind = named_.run.empty() ? std::string_view() : std::string_view("tensorboard");
        point.runId = named_.run.empty() ? std::string_view() : std::string_view(id_);
        point.value = *value;
        point.row = row;
        reading_.sink.point(point);
    }

private:
    Reading& reading_;
    const Named named_;
    const std::string id_;
};

} // namespace

void readTensorboardTable(Reading& reading, Table& table)
{
    Scalars scalars(reading);
    for (RowBatch block; table.read(block);)
        for (std::size_t row = 0; row < block.rows(); ++row) {
            const auto cell = trim(block.cell(row, 2));
            const auto value = parseMetric(cell);
            if (!value && !cell.empty())
                reading.refuse(block.line(row), block.columnInLine(row, 2), "tensorboard.value",
                               sentence(MessageCode::row_no_number_drop), cell);
            const auto wall = trim(block.cell(row, 0));
            const auto at = reading.times.text(wall);
            if (!at && !wall.empty())
                reading.refuse(block.line(row), block.columnInLine(row, 0), "tensorboard.time",
                               sentence(MessageCode::row_wall_time), wall);
            else
                scalars.one(at, parseMetric(trim(block.cell(row, 1))), value, block.line(row));
        }
    reading.found.rows.reset();
}

void readTensorboardJson(Reading& reading, const Json& top)
{
    Scalars scalars(reading);
    std::int64_t row = 0;
    for (const auto& point : top.items()) {
        const auto at = timeOf(reading, point.at(0));
        ++row;
        if (!at && point.at(0).isNumber())
            reading.refuse(point.at(0), row, "tensorboard.time", sentence(MessageCode::row_wall_time),
                           point.at(0).written());
        else
            scalars.one(at, point.at(1).number(), point.at(2).number(), row);
    }
}

} // namespace core

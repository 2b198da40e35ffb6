// MLflow runs as JSON and as a table: answers of runs/search, run.json of mlflow-export-import, and the CSV of
// `mlflow experiments csv` or of a saved search (README.md, Models and runs).
#include "core/base/sentences.h"
#include "core/read/mlflow.h"

#include "core/base/text.h"
#include "core/base/time_range.h"
#include "core/read/dialect.h"
#include "core/read/json_values.h"
#include "core/read/mlflow_run.h"

namespace core {

namespace {

// A member that is a number, or a number as text, in milliseconds.
std::optional<Milliseconds> millisecondsOf(const Json& value)
{
    const auto whole = value.integer();
    return whole && isTime(*whole) ? std::optional<Milliseconds>(*whole) : std::nullopt;
}

std::optional<std::int64_t> stepOf(const Json& value) { return value.integer(); }

// The run that an info object describes; none if it is deleted or names none.
std::optional<MlflowRun> runOf(Reading& reading, const Json& entry, std::int64_t row)
{
    const auto& info = entry["info"];
    MlflowRun run;
    run.id = firstText({info["run_id"], info["run_uuid"]});
    if (run.id.empty()) {
        reading.refuse(entry, row, "mlflow.run", sentence(MessageCode::mlflow_no_run), canonicalJson(info));
        return std::nullopt;
    }
    if (info["lifecycle_stage"].text() == "deleted")
        return std::nullopt;
    run.experiment = info["experiment_id"].written();
    run.name = info["run_name"].text();
    run.status = info["status"].written();
    run.started = timeOf(reading, info["start_time"]);
    run.ended = millisecondsOf(info["end_time"]);
    return run;
}

void addDatasets(MlflowRun& run, const Json& inputs)
{
    for (const auto& input : inputs["dataset_inputs"].items())
        run.dataset(input["dataset"]["name"].text(), input["dataset"]["digest"].text());
}

void tellValue(Reading& reading, const MlflowRun& run, std::string_view metric, const Json& entry, std::int64_t row)
{
    const auto at = millisecondsOf(entry["timestamp"]);
    if (!at && entry["timestamp"].integer())
        reading.refuse(entry["timestamp"], row, "mlflow.metric", sentence(MessageCode::mlflow_metric_time, metric),
                       canonicalJson(entry));
    else if (const auto value = entry["value"].numberOrText())
        run.value(reading, metric, *value, at, stepOf(entry["step"]), row);
    else
        reading.refuse(entry, row, "mlflow.metric", sentence(MessageCode::mlflow_metric_no_number, metric),
                       canonicalJson(entry));
}

// What a column of the table holds beside the fixed ones.
struct ExportColumn {
    enum class Kind { other, metric, param, tag } kind = Kind::other;
    std::string name;
};

std::vector<ExportColumn> columnsOf(const Table& table)
{
    std::vector<ExportColumn> columns;
    for (const auto& name : table.columns()) {
        ExportColumn column;
        for (const auto& [prefix, kind] : {std::pair("metrics.", ExportColumn::Kind::metric),
                                           {"params.", ExportColumn::Kind::param},
                                           {"tags.", ExportColumn::Kind::tag}})
            if (name.starts_with(prefix))
                column = {kind, name.substr(std::string_view(prefix).size())};
        columns.push_back(std::move(column));
    }
    return columns;
}

class RunTable {
public:
    RunTable(Reading& reading, const Table& table) : reading_(reading), table_(table), columns_(columnsOf(table)) {}

    void row(const RowBatch& block, std::size_t row)
    {
        const auto cell = [&](std::string_view name) {
            const int column = table_.column(name);
            return column < 0 ? std::string_view() : trim(block.cell(row, static_cast<std::size_t>(column)));
        };
        const auto line = block.line(row);
        MlflowRun run;
        run.id = cell("run_id");
        if (run.id.empty())
            return reading_.refuse(line, 1, "mlflow.run", sentence(MessageCode::mlflow_row_names_no_run),
                                   cell("experiment_id"));
        if (cell("lifecycle_stage") == "deleted")
            return;
        run.experiment = cell("experiment_id");
        run.status = cell("status");
        run.started = reading_.times.text(cell("start_time"));
        run.ended = reading_.times.uncounted(cell("end_time"));
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto text = block.cell(row, i);
            if (columns_[i].kind == ExportColumn::Kind::param && !text.empty())
                run.param(columns_[i].name, text);
            else if (columns_[i].kind == ExportColumn::Kind::tag && !text.empty())
                run.tag(columns_[i].name, text);
        }
        run.tell(reading_);
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (columns_[i].kind == ExportColumn::Kind::metric)
                value(run, columns_[i].name, trim(block.cell(row, i)), line, block.columnInLine(row, i));
    }

private:
    void value(const MlflowRun& run, const std::string& metric, std::string_view cell, std::int64_t line,
               std::int64_t column)
    {
        if (cell.empty())
            return;
        if (const auto value = parseMetric(cell))
            run.value(reading_, metric, *value, std::nullopt, std::nullopt, line);
        else
            reading_.refuse(line, column, "mlflow.metric", sentence(MessageCode::mlflow_metric_no_number, metric),
                            cell);
    }

    Reading& reading_;
    const Table& table_;
    std::vector<ExportColumn> columns_;
};

} // namespace

void readMlflowRest(Reading& reading, const Json& top)
{
    reading.found.runs = 0;
    std::int64_t row = 0;
    for (const auto& entry : top["runs"].items()) {
        auto run = runOf(reading, entry, ++row);
        if (!run)
            continue;
        for (const auto& param : entry["data"]["params"].items())
            run->param(param["key"].text(), param["value"].written());
        for (const auto& tag : entry["data"]["tags"].items())
            run->tag(tag["key"].text(), tag["value"].written());
        addDatasets(*run, entry["inputs"]);
        run->tell(reading);
        for (const auto& metric : entry["data"]["metrics"].items())
            tellValue(reading, *run, metric["key"].text(), metric, row);
    }
    if (!top["next_page_token"].text().empty())
        reading.warn(0, 0, "mlflow.more-pages", sentence(MessageCode::note_mlflow_more), "fetch the other pages too");
}

void readMlflowExportRun(Reading& reading, const Json& top)
{
    reading.found.runs = 0;
    const auto& exported = top["mlflow"];
    auto run = runOf(reading, exported, 1);
    if (!run)
        return;
    for (const auto& [name, value] : exported["params"].members())
        run->param(name, value.written());
    for (const auto& [name, value] : exported["tags"].members())
        run->tag(name, value.written());
    addDatasets(*run, exported["inputs"]);
    run->tell(reading);
    for (const auto& [name, values] : exported["metrics"].members())
        for (const auto& entry : values.items())
            tellValue(reading, *run, name, entry, 1);
}

void readMlflowTable(Reading& reading, Table& table)
{
    reading.found.runs = 0;
    if (table.column("start_time") >= 0)
        reading.times.known();
    DialectColumns declared;
    for (const auto& name : table.columns())
        if (name.starts_with("metrics."))
            declared.numbers.push_back(name);
    declared.times = {"start_time", "end_time"};
    declared.start = "start_time";
    declared.end = "end_time";
    table.declare(std::move(declared));
    RunTable runs(reading, table);
    for (RowBatch block; table.read(block);)
        for (std::size_t row = 0; row < block.rows(); ++row)
            runs.row(block, row);
    reading.found.rows.reset();
}

} // namespace core

// mlflow.db, an MLflow tracking store in SQLite (README.md, Models and runs). The file is somebody
// else's and may be anything: it is opened for reading only, nothing of its schema is trusted, and
// of each version of the schema the columns that are there are read. The tables of secrets,
// webhooks and traces are not looked at.
#include "core/base/sentences.h"
#include "core/read/mlflow.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/time_range.h"
#include "core/bytes/limits.h"
#include "core/bytes/sqlite.h"
#include "core/read/mlflow_run.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <unordered_map>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr double storedInfinity = 1.797e308; // MLflow writes the largest double for infinity
constexpr std::string_view journalMagic = "\xD9\xD5\x05\xF9\x20\xA1\x63\xD7";

fs::path beside(const fs::path& file, const char* ending)
{
    auto path = file;
    return path += ending;
}

bool holdsAnything(const fs::path& path)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    return !error && size > 0;
}

// A transaction that was not finished would be half there.
void mustBeAtRest(const fs::path& file)
{
    const auto journal = beside(file, "-journal");
    if (!holdsAnything(journal))
        return;
    ByteSource source(journal);
    std::string head(journalMagic.size(), '\0');
    if (source.read(head.data(), head.size()) == head.size() && head == journalMagic)
        throw Error(Fault::format, sentence(MessageCode::file_database_journal, shown(file)));
}

Database opened(Reading& reading)
{
    ByteSource source(reading.path);
    if (source.container().empty()) {
        mustBeAtRest(reading.path);
        if (holdsAnything(beside(reading.path, "-wal")))
            reading.warn(0, 0, "mlflow.wal", sentence(MessageCode::note_mlflow_log),
                         "close MLflow and read the file again");
        return Database(reading.path, OpenMode::foreign);
    }
    std::string bytes;
    std::string piece(mebibyte, '\0');
    while (const auto got = source.read(piece.data(), piece.size())) {
        reading.progress.step(source.packedDone(), source.packedSize());
        bytes.append(piece, 0, got);
        if (bytes.size() > maxJsonDocumentBytes)
            throw Error(Fault::format, sentence(MessageCode::file_database_too_large, shown(reading.path),
                                                maxJsonDocumentBytes >> 20));
    }
    return Database::fromBytes(reading.path, bytes);
}

class Tables {
public:
    Tables(const Database& db, const fs::path& file) : db_(db), file_(file)
    {
        Statement tables(db, "SELECT lower(name) FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'");
        while (tables.step())
            names_.insert(tables.text(0));
        for (const auto* needed : {"experiments", "runs", "metrics"})
            if (!has(needed))
                throw Error(Fault::format, sentence(MessageCode::file_database_no_table, shown(file), needed));
        for (const auto& [table, column] :
             {std::pair("runs", "run_uuid"), {"metrics", "key"}, {"metrics", "value"}, {"metrics", "run_uuid"}})
            if (!columnsOf(table).contains(column))
                throw Error(Fault::format, sentence(MessageCode::file_database_no_column, shown(file), table, column));
    }

    bool has(const std::string& table) const { return names_.contains(table); }

    // SELECT of the columns from a table; what this version of the schema does not have is NULL.
    std::string select(const std::string& table, std::initializer_list<const char*> columns) const
    {
        const auto there = columnsOf(table);
        std::string sql;
        for (const auto* column : columns)
            sql += (sql.empty() ? "SELECT " : ", ")
                   + (there.contains(column) ? "\"" + std::string(column) + "\"" : std::string("NULL"));
        return sql + " FROM \"" + table + "\"";
    }

private:
    std::set<std::string> columnsOf(const std::string& table) const
    {
        std::set<std::string> columns;
        Statement info(db_, "SELECT lower(name) FROM pragma_table_info(?)");
        info.with(table);
        while (info.step())
            columns.insert(info.text(0));
        return columns;
    }

    const Database& db_;
    const fs::path& file_;
    std::set<std::string> names_;
};

class StoreFile {
public:
    StoreFile(Reading& reading, const Database& db) : reading_(reading), db_(db), tables_(db, reading.path)
    {
        reading_.found.runs = 0;
    }

    void read()
    {
        experiments();
        runs();
        described("params", &MlflowRun::param);
        described("tags", &MlflowRun::tag);
        datasets();
        for (const auto* run : inOrder_)
            run->tell(reading_);
        versions();
        metrics();
        models();
        std::int64_t number = 0;
        for (auto& version : versions_) {
            if (const auto logged = evaluated_.find(version.run); logged != evaluated_.end())
                version.metrics = logged->second;
            version.tell(reading_, runNamed(version.run), ++number);
        }
    }

private:
    using VersionKey = std::pair<std::string, std::string>; // model, version
    static constexpr std::size_t mostNames = 100;           // of a run's metrics that a version remembers

    static std::string textOf(const Statement& row, int column) { return repairUtf8(row.view(column)); }
    static std::optional<std::int64_t> wholeOf(const Statement& row, int column)
    {
        const auto whole = parseInteger(trim(row.view(column)));
        return whole ? std::optional<std::int64_t>(*whole) : std::nullopt;
    }
    static std::optional<Milliseconds> timeOf(const Statement& row, int column)
    {
        const auto whole = wholeOf(row, column);
        return whole && isTime(*whole) ? whole : std::nullopt;
    }
    void step() { reading_.progress.step(0, 0); }
    // A table has no lines: its row is named where the rejected text stands.
    static std::string rowText(std::int64_t number, const Statement& row)
    {
        return fmt::format("row {}: {}", number, textOf(row, 1));
    }

    void experiments()
    {
        Statement rows(db_, tables_.select("experiments", {"experiment_id", "name"}));
        while (rows.step())
            experiments_[textOf(rows, 0)] = textOf(rows, 1);
    }

    void runs()
    {
        Statement rows(db_, tables_.select("runs", {"run_uuid", "name", "status", "start_time", "end_time",
                                                    "lifecycle_stage", "experiment_id"}));
        for (std::int64_t number = 1; rows.step(); ++number) {
            step();
            const auto id = textOf(rows, 0);
            if (id.empty()) {
                reading_.refuse(0, 0, "mlflow.run", sentence(MessageCode::mlflow_row_no_run), rowText(number, rows));
                continue;
            }
            if (rows.view(5) == "deleted")
                continue;
            const auto [entry, isNew] = runs_.try_emplace(id);
            if (!isNew)
                continue;
            auto& run = entry->second;
            run.id = id;
            run.name = textOf(rows, 1);
            run.status = textOf(rows, 2);
            reading_.times.known();
            run.started = reading_.times.text(rows.view(3));
            run.ended = timeOf(rows, 4);
            const auto ofExperiment = textOf(rows, 6);
            const auto experiment = experiments_.find(ofExperiment);
            run.experiment =
                experiment == experiments_.end() || experiment->second.empty() ? ofExperiment : experiment->second;
            inOrder_.push_back(&run);
        }
    }

    MlflowRun* runNamed(const std::string& id)
    {
        const auto run = runs_.find(id);
        return run == runs_.end() ? nullptr : &run->second;
    }

    void described(const std::string& table, void (MlflowRun::*add)(std::string_view, std::string_view))
    {
        if (!tables_.has(table))
            return;
        Statement rows(db_, tables_.select(table, {"run_uuid", "key", "value"}));
        while (rows.step()) {
            step();
            if (auto* run = runNamed(rows.text(0)))
                (run->*add)(textOf(rows, 1), textOf(rows, 2));
        }
    }

    void datasets()
    {
        if (!tables_.has("datasets") || !tables_.has("inputs"))
            return;
        std::unordered_map<std::string, std::pair<std::string, std::string>> known; // name and digest
        Statement sets(db_, tables_.select("datasets", {"dataset_uuid", "name", "digest"}));
        while (sets.step())
            known[sets.text(0)] = {textOf(sets, 1), textOf(sets, 2)};
        Statement rows(db_,
                       tables_.select("inputs", {"source_type", "source_id", "destination_type", "destination_id"}));
        while (rows.step()) {
            step();
            const auto set =
                rows.view(0) == "DATASET" && rows.view(2) == "RUN" ? known.find(rows.text(1)) : known.end();
            if (auto* run = set == known.end() ? nullptr : runNamed(rows.text(3)))
                run->dataset(set->second.first, set->second.second);
        }
    }

    // NaN is stored as 0 with a mark, infinities as the largest numbers.
    static std::optional<double> valueOf(const Statement& row)
    {
        if (row.integer(5) != 0)
            return std::numeric_limits<double>::quiet_NaN();
        const auto value = parseMetric(trim(row.view(1)));
        if (value && std::fabs(*value) >= storedInfinity)
            return std::copysign(std::numeric_limits<double>::infinity(), *value);
        return row.isReal(1) ? std::optional(row.real(1)) : value;
    }

    void metrics()
    {
        Statement rows(db_, tables_.select("metrics", {"run_uuid", "value", "key", "timestamp", "step", "is_nan"}));
        for (std::int64_t number = 1; rows.step(); ++number) {
            if (number % 1024 == 0)
                step();
            const auto* run = runNamed(rows.text(0));
            if (!run)
                continue; // of a deleted one
            const auto metric = textOf(rows, 2);
            if (const auto made = evaluated_.find(run->id); made != evaluated_.end() && made->second.size() < mostNames)
                made->second.insert(metric);
            const auto at = timeOf(rows, 3);
            if (!at && wholeOf(rows, 3))
                reading_.refuse(0, 0, "mlflow.metric", sentence(MessageCode::mlflow_row_time), rowText(number, rows));
            else if (const auto value = valueOf(rows))
                run->value(reading_, metric, *value, at, wholeOf(rows, 4), number);
            else if (!rows.isNull(1))
                reading_.refuse(0, 0, "mlflow.metric", sentence(MessageCode::mlflow_row_no_number),
                                rowText(number, rows));
        }
    }

    // The tags of a table by name, or by name and version.
    using Tags = std::map<std::string, std::string>;
    std::map<VersionKey, Tags> tagsIn(const std::string& table) const
    {
        std::map<VersionKey, Tags> found;
        if (!tables_.has(table))
            return found;
        Statement rows(db_, tables_.select(table, {"name", "version", "key", "value"}));
        while (rows.step())
            found[{textOf(rows, 0), textOf(rows, 1)}][textOf(rows, 2)] = textOf(rows, 3);
        return found;
    }

    void models()
    {
        if (!tables_.has("registered_models"))
            return;
        const auto tags = tagsIn("registered_model_tags");
        Statement rows(db_, tables_.select("registered_models", {"name", "description"}));
        for (std::int64_t number = 1; rows.step(); ++number) {
            const auto name = textOf(rows, 0), description = textOf(rows, 1);
            std::vector<std::pair<std::string, std::string>> said = {{"description", description}};
            if (const auto own = tags.find({name, {}}); own != tags.end())
                for (const auto& [key, text] : own->second)
                    said.emplace_back("tag:" + key, text);
            std::vector<Label> labels;
            for (const auto& [key, text] : said)
                if (!text.empty())
                    labels.emplace_back(key, text);
            reading_.sink.asset({{AssetKind::model, "mlflow", name, {}}, {}, labels, number});
        }
    }

    std::map<VersionKey, std::vector<std::string>> aliases() const
    {
        std::map<VersionKey, std::vector<std::string>> found;
        if (!tables_.has("registered_model_aliases"))
            return found;
        Statement rows(db_, tables_.select("registered_model_aliases", {"name", "version", "alias"}));
        while (rows.step())
            found[{textOf(rows, 0), textOf(rows, 1)}].push_back(textOf(rows, 2));
        return found;
    }

    // The registry is small beside the metrics; it is told when they are known.
    void versions()
    {
        if (!tables_.has("model_versions"))
            return;
        const auto named = aliases();
        const auto tags = tagsIn("model_version_tags");
        Statement rows(db_, tables_.select("model_versions", {"name", "version", "run_id", "current_stage", "status",
                                                              "creation_time", "last_updated_time", "description"}));
        while (rows.step()) {
            step();
            const VersionKey key = {textOf(rows, 0), textOf(rows, 1)};
            auto& version = versions_.emplace_back();
            version.model = key.first;
            version.version = key.second;
            version.run = textOf(rows, 2);
            version.stage = textOf(rows, 3);
            version.status = textOf(rows, 4);
            version.created = timeOf(rows, 5);
            version.changed = timeOf(rows, 6);
            version.description = textOf(rows, 7);
            if (const auto found = named.find(key); found != named.end())
                version.aliases = found->second;
            if (const auto found = tags.find(key); found != tags.end())
                version.tags = found->second;
            evaluated_.try_emplace(version.run);
        }
    }

    Reading& reading_;
    const Database& db_;
    const Tables tables_;
    std::unordered_map<std::string, std::string> experiments_; // by number
    std::unordered_map<std::string, MlflowRun> runs_;          // those that are not deleted
    std::vector<const MlflowRun*> inOrder_;
    std::vector<MlflowVersion> versions_;
    std::unordered_map<std::string, std::set<std::string>> evaluated_; // metrics of the runs that made them
};

} // namespace

void readMlflowDatabase(Reading& reading)
{
    auto db = opened(reading);
    db.watch(reading.progress);
    StoreFile(reading, db).read();
}

} // namespace core

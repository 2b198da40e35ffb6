// An MLflow tracking store as a folder: experiments, their runs, a file a metric, parameter or tag
// (README.md, Models and runs). Tags that hold personal names or home paths are left out.
#include "core/read/mlflow.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/base/time_range.h"
#include "core/bytes/limits.h"
#include "core/bytes/text_source.h"
#include "core/read/mlflow_run.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <map>

namespace core {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 4> notRuns = {"models", "artifacts", "traces", "tags"};
constexpr std::size_t metaBytes = mebibyte;

// The top level of a meta.yaml as texts; null is empty.
using Meta = std::map<std::string, std::string>;

std::optional<Meta> metaOf(const fs::path& folder)
{
    std::error_code error;
    const auto file = folder / "meta.yaml";
    if (!fs::is_regular_file(file, error))
        return std::nullopt;
    try {
        TextSource source(file);
        const auto document = YAML::Load(source.readAll(metaBytes));
        Meta meta;
        if (document.IsMap())
            for (const auto& entry : document)
                if (entry.first.IsScalar())
                    meta[entry.first.Scalar()] = entry.second.IsScalar() ? entry.second.Scalar() : std::string();
        return meta;
    } catch (const YAML::Exception&) {
        return Meta(); // there, but not readable
    }
}

std::string valueOf(const Meta& meta, const std::string& name)
{
    const auto it = meta.find(name);
    return it == meta.end() || it->second == "null" || it->second == "~" ? std::string() : it->second;
}

std::string runIdOf(const Meta& meta)
{
    const auto id = valueOf(meta, "run_id");
    return id.empty() ? valueOf(meta, "run_uuid") : id;
}

bool isRunFolder(const fs::path& folder)
{
    const auto meta = metaOf(folder);
    return meta && !runIdOf(*meta).empty();
}

// Folders below that may hold runs or experiments, in order of name. Links are not followed.
std::vector<fs::path> foldersIn(const fs::path& folder)
{
    std::vector<fs::path> inside;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code unknown;
        const auto name = it->path().filename().native();
        if (it->is_directory(unknown) && !it->is_symlink(unknown) && !name.starts_with('.')
            && std::find(notRuns.begin(), notRuns.end(), name) == notRuns.end())
            inside.push_back(it->path());
    }
    std::sort(inside.begin(), inside.end());
    return inside;
}

// The files of metrics, params or tags with their names: the path below the folder.
std::vector<std::pair<std::string, fs::path>> filesIn(const fs::path& folder)
{
    std::vector<std::pair<std::string, fs::path>> files;
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return files;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code unknown;
        if (it->is_regular_file(unknown) && !it->is_symlink(unknown))
            files.emplace_back(repairUtf8(it->path().lexically_relative(folder).generic_string()), it->path());
    }
    if (error)
        throw Error(Fault::io, sentence(MessageCode::file_folder_unreadable, shown(folder), error.message()));
    std::sort(files.begin(), files.end());
    return files;
}

class Store {
public:
    explicit Store(Reading& reading) : reading_(reading) { reading_.found.runs = 0; }

    void read()
    {
        if (isRunFolder(reading_.path))
            return run(reading_.path, {});
        const auto below = foldersIn(reading_.path);
        if (std::any_of(below.begin(), below.end(), isRunFolder))
            return experiment(reading_.path);
        for (const auto& folder : below)
            experiment(folder);
    }

private:
    void experiment(const fs::path& folder)
    {
        const auto meta = metaOf(folder).value_or(Meta());
        auto name = valueOf(meta, "name");
        if (name.empty())
            name = shown(folder.filename());
        const AssetName asset{AssetKind::experiment, "mlflow", name, {}};
        if (meta.contains("experiment_id"))
            reading_.sink.asset({asset, {}, {}, 0});
        for (const auto& below : foldersIn(folder)) {
            reading_.progress.step(0, 0);
            run(below, name);
        }
    }

    void run(const fs::path& folder, const std::string& experiment)
    {
        const auto meta = metaOf(folder);
        if (!meta)
            return;
        const auto id = runIdOf(*meta);
        if (id.empty())
            return reading_.refuse(0, 0, "mlflow.meta",
                                   sentence(MessageCode::mlflow_meta_no_run, shown(folder / "meta.yaml")),
                                   shown(folder.filename()));
        if (valueOf(*meta, "lifecycle_stage") == "deleted")
            return;
        MlflowRun run;
        run.id = id;
        run.experiment = experiment;
        run.name = valueOf(*meta, "run_name");
        run.status = valueOf(*meta, "status");
        run.started = timeOf(valueOf(*meta, "start_time"), true);
        run.ended = timeOf(valueOf(*meta, "end_time"), false);
        for (const auto& [name, file] : filesIn(folder / "params"))
            run.param(name, content(file));
        for (const auto& [name, file] : filesIn(folder / "tags"))
            run.tag(name, content(file));
        run.tell(reading_);
        for (const auto& [metric, file] : filesIn(folder / "metrics"))
            values(metric, file, run);
    }

    std::optional<Milliseconds> timeOf(std::string_view text, bool counted)
    {
        if (counted)
            reading_.times.known();
        return counted ? reading_.times.text(text) : reading_.times.uncounted(text);
    }

    static std::string content(const fs::path& file)
    {
        TextSource source(file);
        return source.readAll(maxTextBytes);
    }

    void values(const std::string& metric, const fs::path& file, const MlflowRun& run)
    {
        TextSource source(file);
        const auto text = source.readAll(maxTextBytes);
        reading_.part = shown(file);
        std::int64_t line = 0, taken = 0, damaged = 0;
        for (const auto entry : split(text, '\n')) {
            if (++line % 4096 == 0)
                reading_.progress.step(0, 0);
            if (trim(entry).empty())
                continue;
            std::array<std::string_view, 3> fields; // time, value, step; newer versions append more
            std::size_t count = 0;
            for (const auto field : split(trim(entry), ' '))
                if (!field.empty() && count < fields.size())
                    fields[count++] = field;
            const auto at = parseInteger(fields[0]);
            const auto value = parseMetric(fields[1]);
            if (count < 2 || !at || !isTime(*at) || !value) {
                ++damaged;
                reading_.refuse(line, 1, "mlflow.metric", sentence(MessageCode::mlflow_line, reading_.part), entry);
                continue;
            }
            ++taken;
            const auto step = parseInteger(fields[2]);
            run.value(reading_, metric, *value, *at, step ? std::optional<std::int64_t>(*step) : std::nullopt, line);
        }
        if (damaged > 0 || taken == 0) // a process that is killed leaves a cut line or nothing
            reading_.warn(0, 0, "mlflow.damaged",
                          damaged > 0
                              ? sentence(MessageCode::note_mlflow_damaged, reading_.part, damaged, taken + damaged)
                              : sentence(MessageCode::note_mlflow_empty, reading_.part),
                          "restore it if the run went on");
    }

    Reading& reading_;
};

} // namespace

bool isMlflowFolder(const fs::path& folder)
{
    if (isRunFolder(folder))
        return true;
    const auto below = foldersIn(folder);
    if (std::any_of(below.begin(), below.end(), isRunFolder))
        return true;
    // A store of experiments holds nothing but folders; where other files lie, each experiment is a unit of its own.
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code unknown;
        if (it->is_regular_file(unknown) && !it->path().filename().native().starts_with('.'))
            return false;
    }
    return std::any_of(below.begin(), below.end(), [](const fs::path& experiment) {
        const auto inside = foldersIn(experiment);
        return std::any_of(inside.begin(), inside.end(), isRunFolder);
    });
}

void readMlflowFolder(Reading& reading) { Store(reading).read(); }

} // namespace core

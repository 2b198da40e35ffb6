// opsatlas inspect: what an import would find, without writing anything.
#include "app/command_line.h"
#include "app/commands.h"
#include "app/dialect_options.h"
#include "app/period_option.h"
#include "app/print.h"

#include "core/base/text.h"
#include "core/bytes/open.h"
#include "core/read/inspection_json.h"
#include "core/read/read.h"

#include <fmt/format.h>

namespace app {

namespace {

struct InspectOptions {
    std::vector<std::string> paths;
    std::string mapping; // file
    std::string period;
    DialectOptions dialect;
    core::ReadOptions reading;
    bool json = false;
};

std::string grouped(std::int64_t count)
{
    auto text = std::to_string(count);
    for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > (count < 0 ? 1 : 0); at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

// "1 row", "2 rows"
std::string counted(std::int64_t count, std::string_view noun)
{
    return grouped(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

void printCounts(const core::Inspection& found)
{
    std::string line = "  ";
    const auto say = [&](const std::string& words) { line += (line.size() > 2 ? ", " : "") + words; };
    for (const auto& [name, count] : {std::pair("row", found.rows),
                                      {"result", found.results},
                                      {"event", found.events},
                                      {"run", found.runs},
                                      {"point", found.points}})
        if (count)
            say(counted(*count, name));
    if (found.series)
        say(grouped(*found.series) + " series");
    if (found.rejectedRows > 0)
        say(counted(found.rejectedRows, "row") + " rejected");
    if (found.rejectedLines > 0)
        say(counted(found.rejectedLines, "line") + " rejected");
    for (const auto& [outcome, count] : found.checks)
        say(outcome + " " + grouped(count));
    if (found.edges)
        say(counted(*found.edges, "edge"));
    if (line.size() > 2)
        outLine(line);
}

void printFound(const core::Inspection& found)
{
    std::string how = found.encoding;
    if (!found.container.empty())
        how += ", " + found.container;
    outLine(found.path + ": " + found.format + (how.empty() ? "" : " (" + how + ")"));
    printCounts(found);
    if (found.time && found.time->min_ms)
        outLine(fmt::format("  {} to {}{}", core::isoTime(*found.time->min_ms), core::isoTime(*found.time->max_ms),
                            found.time->withoutZone > 0 ? ", zone assumed to be UTC" : ""));
    if (found.cost)
        for (const auto& [name, sums] :
             {std::pair("billed", &found.cost->billed), std::pair("effective", &found.cost->effective)})
            for (const auto& [currency, sum] : *sums)
                outLine(fmt::format("  {} {} {}", name, sum.trimmedText(), currency));
    for (const auto& [name, metric] : found.metrics)
        outLine(fmt::format("  {}: {}, {:g} to {:g}", name, counted(metric.count, "value"), metric.min, metric.max));
}

// The first points as they would land, so that a wrong mapping shows before anything is written; and whether anything
// was rejected.
class Look : public core::Sink {
public:
    void rejected(const core::Issue&, std::string_view) override { whole_ = false; }
    bool isWhole() const { return whole_; }
    void point(const core::PointFact& fact) override
    {
        if (lines_.size() == most)
            return;
        auto line = fmt::format("  {} {} {}", fact.at ? core::isoTime(*fact.at) : std::string("-"), fact.metric,
                                core::readable(fact.value));
        for (const auto& [name, text] : {std::pair<std::string_view, std::string_view>("unit", fact.unit),
                                         {"component", fact.component},
                                         {"asset", fact.asset.name},
                                         {"run", fact.runId}})
            if (!text.empty())
                line += fmt::format(" {}={}", name, text);
        for (const auto& [name, text] : fact.labels)
            line += fmt::format(" {}={}", name, text);
        lines_.push_back(std::move(line));
    }
    void printPoints() const
    {
        for (const auto& line : lines_)
            outLine(line);
    }

private:
    static constexpr std::size_t most = 20;
    std::vector<std::string> lines_;
    bool whole_ = true;
};

// What the proposed mapping would make of the file.
void printProposal(const std::filesystem::path& unit, const InspectOptions& options, const core::Inspection& found)
{
    outLine(found.path + ": not read. A file with this mapping, mended where it is wrong, would read it: --map FILE");
    outLine(found.proposal);
    std::string why;
    auto reading = options.reading;
    reading.mapping = core::readMapping(found.proposal, why);
    Look look;
    const auto mapped = core::readFile(unit, reading, look, progressLine(found.path));
    printFound(mapped);
    look.printPoints();
}

struct Tally {
    bool good = true; // nothing that was named is unread or cut, no row was rejected, every amount and time readable
    bool any = false; // something could be read
};

void inspectUnit(const std::filesystem::path& unit, const InspectOptions& options, bool named, core::JsonWriter& json,
                 Tally& tally)
{
    Look look;
    const auto found = core::readFile(unit, options.reading, look, progressLine(core::shown(unit)));
    for (const auto& issue : found.issues)
        if (found.importable || named)
            message(issue);
    if (options.json) {
        json.beginObject();
        core::writeInspection(json, found);
        json.endObject();
    } else if (found.importable) {
        printFound(found);
        if (!found.mapping.empty())
            look.printPoints();
    } else if (!named) {
        outLine(found.path + ": not read");
    } else if (!found.proposal.empty()) {
        printProposal(unit, options, found);
    }
    tally.any = tally.any || found.importable;
    tally.good = tally.good && (found.importable ? look.isWhole() && !found.lacksSomething() : !named);
}

// A file, or all units of a folder. What cannot be opened is said, and the rest is done.
void inspectPath(const std::string& path, const InspectOptions& options, core::JsonWriter& json, Tally& tally)
{
    const auto guarded = [&](const auto& work) {
        try {
            work();
        } catch (const core::Error& error) {
            if (error.fault() != core::Fault::io)
                throw;
            message(error.what());
            tally.good = false;
        }
    };
    guarded([&] {
        Tally own;
        for (const auto& unit : core::unitsOf(path))
            guarded([&] { inspectUnit(unit, options, unit == std::filesystem::path(path), json, own); });
        tally.good = tally.good && own.good;
        if (!own.any && own.good) {
            message(path + ": there is nothing readable in this folder; name a folder with exports.");
            tally.good = false;
        }
    });
}

int runInspect(InspectOptions options)
{
    if (!options.mapping.empty())
        options.reading.mapping = core::mappingOf(options.mapping);
    options.reading.period = periodOf(options.period);
    options.reading.decimal = decimalOf(options.dialect);
    options.reading.dates = datesOf(options.dialect);
    core::JsonWriter json;
    json.beginArray();
    Tally tally;
    for (const auto& path : options.paths)
        inspectPath(path, options, json, tally);
    json.endArray();
    if (options.json)
        outLine(json.text());
    return tally.good ? 0 : 1;
}

} // namespace

void addInspect(Command& program)
{
    auto [command, options] =
        program.command<InspectOptions>("inspect", "Recognise and read files without writing anything", runInspect);
    command.value("PATH", options.paths, "Files and folders").required();
    command.value("--format", options.reading.format, "Read as this format instead of finding it out");
    command.value("--map", options.mapping, "How a CSV of any header is read: a JSON file; shows the first points");
    command.value("--period", options.period, "Of files that have no dates of their own: 2026-03, 2026-Q1, 2026-W07");
    addDialect(command, options.dialect);
    command.flag("--json", options.json, "Print one JSON document");
}

} // namespace app

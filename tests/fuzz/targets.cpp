#include "tests/fuzz/targets.h"

#include "core/base/error.h"
#include "core/base/message_text.h"
#include "core/base/text.h"
#include "core/bytes/csv.h"
#include "core/bytes/json.h"
#include "core/bytes/json_write.h"
#include "core/bytes/limits.h"
#include "core/map/draw.h"
#include "core/map/map_json.h"
#include "core/map/owm_read.h"
#include "core/map/owm_write.h"
#include "core/map/svg.h"
#include "core/map/text_width.h"
#include "core/read/json_values.h"
#include "core/read/read.h"
#include "tests/slow_csv.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

namespace fuzz {

namespace {

void must(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "wrong: %s\n", what);
    std::abort();
}

// A file in memory that has a path. A database has a name as well, since SQLite opens by name and follows links.
class MemoryFile {
public:
    explicit MemoryFile(std::string_view bytes) : named_(bytes.starts_with("SQLite"))
    {
        path_ = "/dev/shm/opsatlas-fuzz-XXXXXX";
        file_ = named_ ? mkstemp(path_.data()) : memfd_create("fuzz", 0);
        must(file_ >= 0 && ::write(file_, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()),
             "no file in memory");
        if (!named_)
            path_ = "/proc/self/fd/" + std::to_string(file_);
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile()
    {
        ::close(file_);
        if (named_)
            ::unlink(path_.c_str());
    }
    const std::string& path() const { return path_; }

private:
    bool named_;
    int file_ = -1;
    std::string path_;
};

// Looks at every text that a reader hands out, so that a view into nothing shows.
class TouchingSink : public core::Sink {
public:
    std::size_t seen = 0;
    std::int64_t rows = 0;

    void asset(const core::AssetFact& fact) override { touch(fact.asset), touch(fact.parent), touch(fact.descriptors); }
    void run(const core::RunFact& fact) override
    {
        touch(fact.asset), touch(fact.params), touch(fact.externalId), touch(fact.name), touch(fact.producer);
    }
    void point(const core::PointFact& fact) override
    {
        touch(fact.asset), touch(fact.labels), touch(fact.metric), touch(fact.runId), touch(fact.unit);
    }
    void outcome(const core::OutcomeFact& fact) override
    {
        touch(fact.asset), touch(fact.check), touch(fact.checkType), touch(fact.runId), touch(fact.message);
    }
    void edge(const core::EdgeFact& fact) override { touch(fact.from), touch(fact.to); }
    void costRows(core::CostBatch& batch) override
    {
        rows += static_cast<std::int64_t>(batch.rows.rows());
        for (std::size_t row = 0; row < batch.rows.rows(); ++row)
            for (std::size_t column = 0; column < batch.rows.columns(); ++column)
                touch(batch.rows.cell(row, column));
    }
    void rejected(const core::Issue& issue, std::string_view text) override
    {
        must(core::codePoints(text) <= core::maxRejectedText && core::isUtf8(text),
             "refused text cut to whole characters");
        touch(issue.text);
    }

private:
    void touch(std::string_view text)
    {
        for (const char c : text)
            seen += static_cast<unsigned char>(c);
    }
    void touch(const core::AssetName& asset) { touch(asset.nameSpace), touch(asset.name), touch(asset.version); }
    void touch(core::Labels labels)
    {
        for (const auto& [name, value] : labels)
            touch(name), touch(value);
    }
};

} // namespace

void csv(std::string_view bytes)
{
    // Text that is not changed on the way: no mark, no packed file, only ASCII, no NUL.
    std::string text(bytes);
    for (char& c : text)
        c = (c & 0x7F) == 0 ? '0' : static_cast<char>(c & 0x7F);
    const MemoryFile file(text);
    core::TextSource source(file.path());
    core::CsvReader reader(source, ',');
    SlowRecords records;
    for (core::CsvBlock block; reader.read(block);)
        for (std::size_t record = 0; record < block.records(); ++record) {
            auto& cells = records.emplace_back();
            for (std::size_t n = 0; n < block.width(record); ++n) {
                const auto cell = core::cellOf(block.field(record, n));
                std::string room(cell.size(), '\0');
                cells.emplace_back(core::isStillQuoted(cell) ? core::unquote(cell, room.data()) : cell);
            }
        }
    bool open = false;
    auto wanted = slowCsv(text, ',', &open);
    if (open)
        wanted.pop_back(); // cut inside quotes: a fault, not a record
    must(records == wanted, "the records of the slow reader");
    must(reader.takeFaults().size() == (open ? 1U : 0U), "one fault for a cut record");
}

void json(std::string_view bytes)
{
    core::JsonReader reader;
    const auto* value = reader.parse(bytes);
    if (!value) {
        must(!reader.fault().reason.empty() && reader.fault().line >= 1 && reader.fault().column >= 1,
             "a reason and a place");
        return;
    }
    const auto once = core::canonicalJson(*value);
    const auto* again = reader.parse(once);
    must(again != nullptr, "what is written can be read");
    must(core::canonicalJson(*again) == once, "and is the same");
}

void map(std::string_view bytes)
{
    const auto text = core::owmText(std::string(bytes));
    const auto reading = core::readOwm(text);
    for (const auto& found : reading.diagnostics) {
        must(found.line >= 1 && found.column >= 1 && found.endColumn >= found.column && !found.code.empty()
                 && !core::messageText(found.text).empty(),
             "a finding with place and words");
        auto mended = text;
        core::applyEdits(mended, core::applyEdits(mended, found.edits));
        must(mended == text, "a fix that can be taken back");
    }
    core::JsonWriter json;
    core::writeMapJson(json, "map.owm", reading);
    core::JsonReader reader;
    must(reader.parse(json.text()) != nullptr, "a reading that is JSON");
    const auto svg = core::svgOf(core::drawMap(reading.map, core::resolveNames(reading.map), {}, core::plainTextWidth),
                                 reading.map.title);
    must(svg.find("</svg>") != std::string::npos, "a whole drawing");
    for (std::uint32_t i = 0; i < reading.map.components.size() && i < 3; ++i) {
        auto moved = text;
        core::applyEdits(moved, core::moveElement(text, reading.map, {core::MapKind::component, i, 0}, 0.25, 0.75));
        must(core::readOwm(moved).map.components.size() == reading.map.components.size(),
             "a move that keeps every component");
    }
}

// Others add rows up, or give credits rows of their own.
static bool givesRowsOneByOne(std::string_view format)
{
    return format == "focus" || format == "aws_cur_legacy" || format == "aws_cur2" || format == "azure_cost"
           || format == "oci_cost" || format == "kubecost_allocation";
}

void read(std::string_view bytes, std::string_view format)
{
    const MemoryFile file(bytes);
    TouchingSink sink;
    try {
        const auto found = core::readFile(file.path(), {std::string(format), {}}, sink);
        must(found.importable || !found.why.empty(), "a reason");
        if (found.importable && found.rows && sink.rows > 0 && givesRowsOneByOne(found.format))
            must(sink.rows == *found.rows - found.rejectedRows, "rows given are rows counted");
        for (const auto& [name, metric] : found.metrics)
            must(metric.count > 0 && metric.min <= metric.max, "a metric with values in order");
    } catch (const core::Error& error) {
        must(error.fault() == core::Fault::io || error.fault() == core::Fault::argument, error.what());
    }
}

} // namespace fuzz

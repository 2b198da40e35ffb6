#include "core/intake/grown.h"

#include "core/intake/feeds.h"
#include "core/intake/live.h"
#include "core/intake/receipt.h"
#include "core/read/read.h"
#include "core/store/segment_read.h"

#include <algorithm>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace core {

namespace {

constexpr int mostCompared = 64; // of the known files of its name, and of all, the newest are compared
constexpr std::size_t headerRoom = std::size_t{1} << 20;

struct KnownFile {
    ImportId import{}, delivery{};
    FileId file{};
    std::string format;
    std::uint64_t bytes = 0;
    std::string blocks;
};

// Newest first; path: only files of this name, empty: all.
void addShorterFiles(const Database& db, std::uint64_t bytes, const std::string& source, const std::string& format,
                     const std::string& path, std::vector<KnownFile>& found)
{
    // Joined in this order, so that the walk over imports ends with enough of them.
    Statement known(db, "SELECT i.id, i.delivery, i.format, p.bytes, p.blocks, f.id FROM import i CROSS JOIN "
                        "import_file f ON f.import = i.id CROSS JOIN file_print p ON p.file = f.id"
                        " CROSS JOIN source s ON s.id = i.source WHERE i.undone_at_ms IS NULL AND i.dropped = 0 AND "
                        "i.reader = ?1 AND (?2 = '' OR i.format = ?2)"
                        " AND (?3 = '' OR f.path = ?3) AND f.section_of IS NULL AND f.container = '' AND f.encoding IN "
                        "('utf-8', 'cp1252') AND p.bytes > 0 AND p.bytes < ?4"
                        " AND "
                            + belongsTo("CASE WHEN ?5 = '' THEN s.format ELSE ?5 END")
                            + " ORDER BY i.id DESC LIMIT ?6");
    known.with(readerVersion, format, path, static_cast<std::int64_t>(bytes), source, mostCompared);
    while (known.step())
        if (rowsStandAlone(known.view(2)))
            found.push_back({known.id<ImportId>(0), known.id<ImportId>(1), known.id<FileId>(5), known.text(2),
                             static_cast<std::uint64_t>(known.integer(3)), known.text(4)});
}

std::vector<KnownFile> shorterFiles(const Database& db, const std::filesystem::path& file, std::uint64_t bytes,
                                    const std::string& source, const std::string& format)
{
    std::vector<KnownFile> found;
    addShorterFiles(db, bytes, source, format, std::filesystem::absolute(file).string(), found);
    addShorterFiles(db, bytes, source, format, {}, found);
    std::ranges::sort(found, {}, [](const KnownFile& known) { return std::pair(known.bytes, known.import); });
    found.erase(std::unique(found.begin(), found.end(),
                            [](const KnownFile& a, const KnownFile& b) { return a.file == b.file; }),
                found.end());
    return found;
}

// Is its import the last of its delivery, has that brought nothing else, was nothing of it cut, and has it commas?
bool canBeContinued(const Database& db, const KnownFile& known, bool& jsonLines, Grown& grown)
{
    Statement row(
        db,
        "SELECT json_extract(f.inspection, '$.ndjson'), json_extract(f.inspection, '$.delimiter') = ',',"
        " json_extract(f.inspection, '$.decimal'), json_extract(f.inspection, '$.dates')"
        " FROM import_file f WHERE f.id = ?1 AND NOT EXISTS(SELECT 1 FROM import_file o WHERE o.import = f.import AND "
        "o.id <> f.id AND o.section_of IS NULL)"
        " AND NOT EXISTS(SELECT 1 FROM import n WHERE n.delivery = ?2 AND n.id > f.import AND n.undone_at_ms IS NULL)"
        " AND NOT EXISTS(SELECT 1 FROM quarantine q WHERE q.import_file = f.id AND q.code IN ('csv.cut', "
        "'csv.field-too-long', 'csv.row-too-long'))");
    row.with(known.file, known.delivery);
    if (!row.step())
        return false;
    jsonLines = row.integer(0) != 0;
    grown.decimal = row.text(2);
    grown.dates = row.text(3);
    return jsonLines || row.integer(1) != 0;
}

// Ends of lines: LF, CR LF or, in tables, CR.
struct LineEnds {
    std::int64_t feeds = 0, loneReturns = 0;
    bool afterReturn = false;

    void add(std::string_view text)
    {
        if (text.empty())
            return;
        if (afterReturn && text.front() != '\n')
            ++loneReturns;
        for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
            ++feeds;
        for (auto at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1))
            if (at + 1 < text.size() && text[at + 1] != '\n')
                ++loneReturns;
        afterReturn = text.back() == '\r';
    }
    std::int64_t of(bool jsonLines) const { return jsonLines ? feeds : feeds + loneReturns; }
};

// Walks a file from its start and remembers what passes by.
class Walk {
public:
    explicit Walk(const std::filesystem::path& path) : file_(path), chunk_(std::size_t{1} << 18) {}

    // False if the file became shorter.
    bool to(std::uint64_t end, const Progress& progress)
    {
        while (at_ < end) {
            progress.step(0, 0);
            const auto got = file_.readAt(at_, chunk_.data(),
                                          static_cast<std::size_t>(std::min<std::uint64_t>(chunk_.size(), end - at_)));
            if (got == 0)
                return false;
            const std::string_view text(chunk_.data(), got);
            print.add(text);
            ends.add(text);
            last = text.back();
            at_ += got;
        }
        return true;
    }
    std::string top() const
    {
        std::string text(headerRoom, '\0');
        text.resize(file_.readAt(0, text.data(), text.size()));
        return text;
    }

    Fingerprint print;
    LineEnds ends;
    char last = '\0';

private:
    PlainFile file_;
    std::vector<char> chunk_;
    std::uint64_t at_ = 0;
};

// The new rows behind this point; none if they cannot be read from there.
std::optional<TailPart> partBehind(const Walk& walk, const KnownFile& known, bool jsonLines)
{
    TailPart part;
    part.gap.end = known.bytes;
    part.lines = walk.ends.of(jsonLines);
    if (!jsonLines) {
        const auto top = walk.top();
        part.gap.begin = headerBytes(top, known.format);
        if (part.gap.begin < 4 || part.gap.begin >= known.bytes) // of a file of a header alone nothing is known yet
            return std::nullopt;
        LineEnds ends;
        ends.add(std::string_view(top).substr(0, part.gap.begin));
        part.headerLines = ends.of(false);
    }
    part.known = std::make_shared<Fingerprint>(walk.print);
    return part;
}

// The columns that storeLayout has kept of the known part.
bool isSameLayout(Statement& columns, const CostLayout& layout)
{
    for (std::size_t n = 0; n < layout.columns.size(); ++n) {
        std::string_view role;
        for (std::size_t r = 0; r < costRoles; ++r)
            if (layout.roleColumn[r] == static_cast<int>(n))
                role = costRoleName(r);
        if (!columns.step() || columns.view(0) != layout.columns[n] || columns.view(1) != role)
            return false;
    }
    return !columns.step();
}

} // namespace

std::optional<Grown> grownFrom(const Database& db, const std::filesystem::path& file, std::uint64_t bytes,
                               const std::string& source, const std::string& format, const Progress& progress)
{
    auto known = shorterFiles(db, file, bytes, source, format);
    std::optional<Grown> found;
    Walk walk(file);
    for (std::uint64_t at = 0; !known.empty();) {
        at = std::min(at + printedBlock, known.front().bytes);
        if (!walk.to(at, progress))
            return std::nullopt;
        const auto print = walk.print.print();
        while (!known.empty() && known.front().bytes == at) {
            const auto& one = known.front();
            bool jsonLines = false;
            Grown grown{one.import, one.delivery, one.format, {}, {}, {}};
            if (print.blocks == one.blocks && walk.last == '\n' && canBeContinued(db, one, jsonLines, grown)
                && isInForce(db, one.import))
                if (auto part = partBehind(walk, one, jsonLines)) {
                    grown.part = std::move(*part);
                    found = std::move(grown);
                }
            known.erase(known.begin());
        }
        if (at % printedBlock == 0) // what differs so far cannot be the same
            std::erase_if(known, [&](const KnownFile& one) { return !one.blocks.starts_with(print.blocks); });
        else
            at -= at % printedBlock; // the block goes on
    }
    return found;
}

bool isReadAlike(const Database& db, const Grown& grown, const ReadyFile& file)
{
    const auto& found = file.found;
    if (!found.importable || found.endsInRow || found.format != grown.format)
        return false;
    Statement before(db, "SELECT id, encoding, decimal_comma FROM import_file WHERE import = ? AND section_of IS NULL");
    before.with(grown.import);
    if (!before.step() || before.view(1) != found.encoding || before.integer(2) != 0 || found.decimal != grown.decimal
        || found.dates != grown.dates)
        return false;
    const auto* cost = file.facts->cost.get();
    Statement columns(db, "SELECT name, role FROM file_column WHERE file = ? AND kind = 0 ORDER BY number");
    columns.with(before.integer(0));
    return cost == nullptr ? !columns.step() : isSameLayout(columns, cost->layout());
}

bool mayContinue(const Database& db, const Grown& grown, const ReadyFile& file, const std::string& source)
{
    const bool last = number(db, "SELECT count(*) FROM import WHERE delivery = ? AND id > ? AND undone_at_ms IS NULL",
                             grown.delivery, grown.import)
                      == 0;
    if (!last || !isInForce(db, grown.import))
        return false;
    if (!file.facts->cost)
        return true;
    Statement others(db, "SELECT 1 FROM source s JOIN cost_scope o ON o.source = s.id JOIN scope_day d ON d.scope = "
                         "o.id WHERE s.name = ? AND o.provider = ? AND o.account = ? AND o.period = ? AND o.delivery "
                         "<> ? AND d.day = ? AND d.live = 1");
    const auto isTaken = [&](const CostScope& scope, Day day) {
        others.with(source, scope.provider, scope.account, scope.period, grown.delivery, number(day));
        const bool is = others.step();
        others.reset();
        return is;
    };
    const auto scopes = file.facts->cost->scopes();
    return std::ranges::none_of(scopes, [&](const CostScope& scope) {
        return std::ranges::any_of(scope.days, [&](const auto& day) { return isTaken(scope, day.first); });
    });
}

} // namespace core

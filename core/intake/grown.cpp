#include "core/intake/grown.h"

#include "core/intake/commit.h"
#include "core/intake/live.h"
#include "core/store/segment_read.h"

#include <algorithm>
#include <memory>
#include <string_view>
#include <vector>

namespace core {

namespace {

constexpr int mostCompared = 64; // known files a grown one is compared with: those of its name, then the newest
constexpr std::size_t headerRoom = std::size_t{1} << 20;

struct KnownFile {
    ImportId import{}, delivery{};
    std::string format;
    std::uint64_t bytes = 0;
    std::string blocks;
    bool lines = false; // JSON lines
};

std::vector<KnownFile> shorterFiles(const Database& db, const std::filesystem::path& file, std::uint64_t bytes, const std::string& source, const std::string& format)
{
    std::vector<KnownFile> found;
    Statement known(db, "SELECT i.id, i.delivery, i.format, p.bytes, p.blocks, json_extract(f.inspection, '$.ndjson') FROM file_print p JOIN import_file f ON f.id = p.file"
                        " JOIN live_import i ON i.id = f.import JOIN source s ON s.id = i.source"
                        " WHERE p.bytes < ?1 AND p.bytes > 0 AND s.name = CASE WHEN ?2 = '' THEN s.format ELSE ?2 END AND i.format = CASE WHEN ?3 = '' THEN i.format ELSE ?3 END"
                        " AND i.reader = ?4 AND f.section_of IS NULL AND f.container = '' AND f.encoding IN ('utf-8', 'cp1252')"
                        " AND (json_extract(f.inspection, '$.ndjson') OR json_extract(f.inspection, '$.delimiter') = ',')"
                        " AND NOT EXISTS(SELECT 1 FROM import_file o WHERE o.import = i.id AND o.id <> f.id AND o.section_of IS NULL)"
                        " AND NOT EXISTS(SELECT 1 FROM import n WHERE n.delivery = i.delivery AND n.id > i.id AND n.undone_at_ms IS NULL)"
                        " AND NOT EXISTS(SELECT 1 FROM quarantine q WHERE q.import_file = f.id AND q.code IN ('csv.cut', 'csv.field-too-long', 'csv.row-too-long'))"
                        " ORDER BY f.path = ?5 DESC, i.id DESC LIMIT ?6");
    known.with(static_cast<std::int64_t>(bytes), source, format, readerVersion, std::filesystem::absolute(file).string(), mostCompared);
    while (known.step())
        if (rowsStandAlone(known.view(2)))
            found.push_back({known.id<ImportId>(0), known.id<ImportId>(1), known.text(2), static_cast<std::uint64_t>(known.integer(3)), known.text(4), known.integer(5) != 0});
    std::ranges::sort(found, {}, &KnownFile::bytes);
    return found;
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
            const auto got = file_.readAt(at_, chunk_.data(), static_cast<std::size_t>(std::min<std::uint64_t>(chunk_.size(), end - at_)));
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
std::optional<TailPart> partBehind(const Walk& walk, const KnownFile& known)
{
    TailPart part;
    part.gap.end = known.bytes;
    part.lines = walk.ends.of(known.lines);
    if (!known.lines) {
        const auto top = walk.top();
        part.gap.begin = headerBytes(top);
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

std::optional<Grown> grownFrom(const Database& db, const std::filesystem::path& file, std::uint64_t bytes, const std::string& source, const std::string& format,
                               const Progress& progress)
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
            if (print.blocks == one.blocks && walk.last == '\n' && isInForce(db, one.import))
                if (auto part = partBehind(walk, one))
                    found = Grown{one.import, one.delivery, one.format, std::move(*part)};
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
    if (!before.step() || before.view(1) != found.encoding)
        return false;
    const auto* cost = file.facts->cost.get();
    Statement columns(db, "SELECT name, role FROM file_column WHERE file = ? AND kind = 0 ORDER BY number");
    columns.with(before.integer(0));
    return cost == nullptr ? !columns.step() : isSameLayout(columns, cost->layout()) && cost->layout().decimalComma == (before.integer(2) != 0);
}

bool mayContinue(const Database& db, const Grown& grown, const ReadyFile& file, const std::string& source)
{
    const bool last = number(db, "SELECT count(*) FROM import WHERE delivery = ? AND id > ? AND undone_at_ms IS NULL", grown.delivery, grown.import) == 0;
    if (!last || !isInForce(db, grown.import))
        return false;
    if (!file.facts->cost)
        return true;
    Statement newer(db, "SELECT 1 FROM live_scope n JOIN source s ON s.id = n.source WHERE s.name = ? AND n.provider = ? AND n.account = ? AND n.period = ? AND n.delivery > ?");
    return std::ranges::none_of(file.facts->cost->scopes(), [&](const CostScope& scope) {
        newer.with(source, scope.provider, scope.account, scope.period, grown.delivery);
        const bool is = newer.step();
        newer.reset();
        return is;
    });
}

} // namespace core

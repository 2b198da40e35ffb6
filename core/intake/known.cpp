#include "core/intake/known.h"

#include "core/base/sentences.h"
#include "core/bytes/open.h"
#include "core/intake/feeds.h"
#include "core/intake/grown.h"
#include "core/intake/live.h"
#include "core/read/read.h"

#include <algorithm>
#include <utility>

namespace core {

namespace fs = std::filesystem;

namespace {

// A file whose time is this near to its import may have been written again within the same tick of the clock.
constexpr std::int64_t racy_ns = 2'000'000'000;

bool isFolder(const fs::path& unit)
{
    std::error_code error;
    return fs::is_directory(unit, error);
}

bool isPacked(const fs::path& unit) { return isFolder(unit) || !ByteSource(unit).container().empty(); }

FileStamp stampOfUnit(const fs::path& unit) { return isFolder(unit) ? FileStamp{} : stampOf(unit); }

// Has the import cost of this month, or none at all?
bool isOfMonth(const Database& db, ImportId import, const Period& month)
{
    return number(db, "SELECT count(*) = 0 OR sum(period = ?2) > 0 FROM cost_scope WHERE import = ?1", import,
                  isoDay(month.first))
           != 0;
}

} // namespace

void KnownFiles::expect(std::span<const fs::path> units) { units_.insert(units_.end(), units.begin(), units.end()); }

std::optional<ImportId> KnownFiles::next(const fs::path& unit, ReadyFile& file, bool mayGrow)
{
    ++behind_;
    file.path = unit;
    file.stamp = stampOfUnit(unit);
    if (const auto import = standing(untouched(unit, file.stamp)))
        return import;
    file.identity = lookedAt(unit, file.stamp);
    const auto import = standing(broughtBy(file.identity));
    if (import && ((options_.mapping && !isMappedSo(*import, *options_.mapping)) || !isWrittenSo(*import)))
        throw Error(Fault::format, sentence(MessageCode::file_read_another_way, shown(unit), core::number(*import)));
    if (import && options_.period && !isOfMonth(db_, *import, Period::monthOf(options_.period->first)))
        throw Error(Fault::format, sentence(MessageCode::file_read_other_month, shown(unit), core::number(*import)));
    if (!import && mayGrow && !options_.whole && !options_.mapping && !isPacked(unit))
        file.grown = grownFrom(db_, unit, file.stamp.bytes, options_.source, options_.format, progress_);
    return import;
}

// The imports, newest first and not undone, that brought a file of this name, size and time; then it need not be read.
std::vector<ImportId> KnownFiles::untouched(const fs::path& unit, const FileStamp& stamp) const
{
    std::vector<ImportId> found;
    const bool isAsked = options_.mapping || options_.period || options_.decimal != DecimalMark::unknown
                         || options_.dates != DateOrder::unknown;
    if (!options_.format.empty() || isAsked || isFolder(unit))
        return found;
    Statement known(
        db_, "SELECT i.id FROM import_file f JOIN import i ON i.id = f.import JOIN source s ON s.id = i.source"
             " WHERE f.path = ?1 AND f.bytes = ?2 AND f.modified_ns = ?3 AND f.modified_ns < i.at_ms * 1000000 - ?5"
             " AND i.undone_at_ms IS NULL AND "
                 + belongsTo("CASE WHEN ?4 = '' THEN s.format ELSE ?4 END") + " ORDER BY i.id DESC");
    known.with(fs::absolute(unit).string(), static_cast<std::int64_t>(stamp.bytes), stamp.modified_ns, options_.source,
               racy_ns);
    while (known.step())
        found.push_back(known.id<ImportId>(0));
    return found;
}

std::vector<ImportId> KnownFiles::broughtBy(const Identity& identity) const
{
    if (identity.hash.empty())
        return {};
    return importsOf(db_, identity,
                     options_.source.empty() && options_.mapping ? std::string(mappedFormat) : options_.source);
}

// The identity of what lies there if some import may have brought it, else empty: it is then found while it is read.
Identity KnownFiles::lookedAt(const fs::path& unit, const FileStamp& stamp)
{
    const auto before = looked_.find(unit);
    if (before != looked_.end() && before->second.stamp == stamp && !before->second.identity.hash.empty())
        return before->second.identity;
    return isPacked(unit) ? identityOf(unit, progress_) : knownBytes(unit, stamp.bytes);
}

Identity KnownFiles::knownBytes(const fs::path& unit, std::uint64_t bytes) const
{
    Statement same(
        db_, "SELECT f.identity, p.blocks FROM file_print p JOIN import_file f ON f.id = p.file WHERE p.bytes = ?");
    same.with(static_cast<std::int64_t>(bytes));
    std::optional<BlockPrint> print;
    while (same.step()) {
        if (!print)
            print = printOf(unit, bytes, options_.threads, progress_);
        if (same.text(1) == print->blocks)
            return {same.text(0), bytes};
    }
    return {};
}

// The first of these, newest first, that still stands, or would if the files behind came again.
std::optional<ImportId> KnownFiles::standing(const std::vector<ImportId>& imports)
{
    const auto isWhole = [&](ImportId import) { return !options_.whole || isAlone(db_, import); };
    for (const auto import : imports)
        if (isInForce(db_, import) && isWhole(import))
            return import;
    if (imports.empty() || behind_ >= units_.size())
        return std::nullopt;
    learnWhatComesAgain();
    const auto counts = [this](ImportId later) {
        const auto last = lastPlace_.find(later);
        return last == lastPlace_.end() || last->second < behind_;
    };
    for (const auto import : imports)
        if (isInForce(db_, import, counts) && isWhole(import))
            return import;
    return std::nullopt;
}

// Once a call, and only if it matters: which imports brought the files that are still to come.
void KnownFiles::learnWhatComesAgain()
{
    if (std::exchange(learned_, true))
        return;
    for (auto place = behind_; place < units_.size(); ++place) {
        const auto& unit = units_[place];
        try {
            const auto stamp = stampOfUnit(unit);
            auto imports = untouched(unit, stamp);
            if (imports.empty()) {
                const auto& looked = looked_[unit] = {stamp, lookedAt(unit, stamp)};
                imports = broughtBy(looked.identity);
            }
            for (const auto import : imports)
                lastPlace_[import] = place;
        } catch (const Error& error) {
            if (error.fault() != Fault::io && error.fault() != Fault::format)
                throw; // what is wrong with a file is told when its turn comes
        }
    }
}

// Was the import's source read by this mapping, whatever the header?
bool KnownFiles::isMappedSo(ImportId import, Mapping mapping) const
{
    std::string why;
    auto saved = readMapping(
        text(db_, "SELECT s.mapping FROM source s JOIN import i ON i.source = s.id WHERE i.id = ?", import), why);
    if (saved)
        saved->header = mapping.header = {};
    return saved == mapping;
}

// Were its numbers and dates read as this call asks for, as far as both say something?
bool KnownFiles::isWrittenSo(ImportId import) const
{
    Statement said(db_, "SELECT json_extract(inspection, '$.decimal'), json_extract(inspection, '$.dates') FROM "
                        "import_file WHERE import = ? AND section_of IS NULL");
    said.with(import);
    while (said.step()) {
        const auto decimal = decimalMarkNamed(said.text(0));
        const auto dates = dateOrderNamed(said.text(1));
        if ((decimal && options_.decimal != DecimalMark::unknown && *decimal != options_.decimal)
            || (dates && options_.dates != DateOrder::unknown && *dates != options_.dates))
            return false;
    }
    return true;
}

} // namespace core

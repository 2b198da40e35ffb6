#include "core/store/segment.h"

#include "core/base/sentences.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>

namespace core {

namespace {

// A million cost rows wait in memory; of more, or of many files at once, all that came before this was reached again is
// written.
constexpr std::size_t spoolMemory = std::size_t(32) << 20;
std::atomic<std::size_t> inMemory = 0; // of all spools

std::size_t sizeOf(const Segment& segment)
{
    std::size_t bytes = sizeof segment;
    for (const auto& column : segment.columns)
        bytes += sizeof column + column.bytes.size();
    for (const auto& part : segment.dictionaries)
        bytes += sizeof part + part.bytes.size();
    return bytes;
}

void put(std::string& out, std::int64_t value) { out.append(reinterpret_cast<const char*>(&value), sizeof value); }
void put(std::string& out, const std::string& bytes)
{
    put(out, static_cast<std::int64_t>(bytes.size()));
    out += bytes;
}

// What the spool wrote itself a moment ago: a length that does not fit is our mistake or a broken disk.
class Pieces {
public:
    explicit Pieces(std::string_view bytes) : bytes_(bytes) {}
    std::int64_t integer()
    {
        std::int64_t value = 0;
        std::memcpy(&value, take(sizeof value).data(), sizeof value);
        return value;
    }
    std::string bytes() { return std::string(take(static_cast<std::size_t>(integer()))); }

private:
    std::string_view take(std::size_t count)
    {
        if (count > bytes_.size())
            throw Error(Fault::io, sentence(MessageCode::spool_not_read));
        const auto part = bytes_.substr(0, count);
        bytes_.remove_prefix(count);
        return part;
    }
    std::string_view bytes_;
};

std::string packed(const Segment& segment)
{
    std::string out;
    put(out, static_cast<std::int64_t>(segment.kind));
    put(out, segment.section);
    put(out, segment.rows);
    put(out, number(segment.first));
    put(out, number(segment.last));
    put(out, static_cast<std::int64_t>(segment.scopes.size()));
    for (const auto& [scope, rows] : segment.scopes) {
        put(out, scope);
        put(out, rows);
    }
    put(out, static_cast<std::int64_t>(segment.columns.size()));
    for (const auto& column : segment.columns) {
        put(out, column.number);
        put(out, static_cast<std::int64_t>(column.encoding));
        put(out, column.bytes);
    }
    put(out, static_cast<std::int64_t>(segment.dictionaries.size()));
    for (const auto& part : segment.dictionaries) {
        put(out, part.number);
        put(out, part.count);
        put(out, part.bytes);
    }
    return out;
}

Segment unpacked(std::string_view bytes)
{
    Pieces pieces(bytes);
    Segment segment;
    segment.kind = static_cast<RowKind>(pieces.integer());
    segment.section = static_cast<int>(pieces.integer());
    segment.rows = pieces.integer();
    segment.first = static_cast<Day>(pieces.integer());
    segment.last = static_cast<Day>(pieces.integer());
    for (auto left = pieces.integer(); left > 0; --left) {
        const auto scope = pieces.integer();
        segment.scopes.emplace_back(scope, pieces.integer());
    }
    for (auto left = pieces.integer(); left > 0; --left) {
        EncodedColumn column;
        column.number = static_cast<int>(pieces.integer());
        column.encoding = static_cast<ColumnEncoding>(pieces.integer());
        column.bytes = pieces.bytes();
        segment.columns.push_back(std::move(column));
    }
    for (auto left = pieces.integer(); left > 0; --left) {
        DictionaryPart part;
        part.number = static_cast<int>(pieces.integer());
        part.count = pieces.integer();
        part.bytes = pieces.bytes();
        segment.dictionaries.push_back(std::move(part));
    }
    return segment;
}

[[noreturn]] void spoolFailed(const std::filesystem::path& folder)
{
    if (errno == ENOSPC || errno == EDQUOT)
        throw Error(Fault::full, sentence(MessageCode::disk_full, folder));
    throw Error(Fault::io, sentence(MessageCode::spool_not_written, folder, std::strerror(errno)));
}

int unnamedFile(const std::filesystem::path& folder)
{
    const auto place = folder.empty() ? std::string(".") : folder.string();
    const int file = open(place.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        return file;
    // File systems without O_TMPFILE: a name for a moment.
    auto name = place + "/.opsatlas-XXXXXX";
    const int named = mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        unlink(name.c_str());
    return named;
}

} // namespace

Spool::~Spool()
{
    forget();
    if (file_ >= 0)
        close(file_);
}

void Spool::forget()
{
    inMemory -= held_;
    held_ = 0;
    segments_.clear();
}

void Spool::add(Segment segment)
{
    const auto bytes = sizeOf(segment);
    segments_.push_back(std::move(segment));
    held_ += bytes;
    if ((inMemory += bytes) > spoolMemory)
        flush();
}

void Spool::flush()
{
    if (file_ < 0)
        file_ = unnamedFile(folder_);
    if (file_ < 0)
        spoolFailed(folder_);
    for (const auto& segment : segments_) {
        std::string bytes;
        put(bytes, packed(segment));
        for (std::string_view rest = bytes; !rest.empty();) {
            const auto wrote = write(file_, rest.data(), rest.size());
            if (wrote < 0 && errno == EINTR)
                continue;
            if (wrote < 0)
                spoolFailed(folder_);
            rest.remove_prefix(static_cast<std::size_t>(wrote));
        }
        written_ += bytes.size();
    }
    forget();
}

void Spool::each(const std::function<void(const Segment&)>& take) const
{
    const auto read = [this](std::uint64_t at, std::size_t size) {
        std::string bytes(size, '\0');
        for (std::size_t got = 0; got < size;) {
            const auto more = pread(file_, bytes.data() + got, size - got, static_cast<off_t>(at + got));
            if (more < 0 && errno == EINTR)
                continue;
            if (more <= 0)
                spoolFailed(folder_);
            got += static_cast<std::size_t>(more);
        }
        return bytes;
    };
    for (std::uint64_t at = 0; at < written_;) {
        std::int64_t size = 0;
        std::memcpy(&size, read(at, sizeof size).data(), sizeof size);
        take(unpacked(read(at + sizeof size, static_cast<std::size_t>(size))));
        at += sizeof size + static_cast<std::uint64_t>(size);
    }
    for (const auto& segment : segments_)
        take(segment);
}

SegmentStore::SegmentStore(Database& db, FileId file)
    : file_(file), db_(&db),
      segment_(db, "INSERT INTO segment(file, kind, seq, rows, first_day, last_day) VALUES(?, ?, ?, ?, ?, ?)"),
      scope_(db, "INSERT INTO segment_scope(segment, number, rows) VALUES(?, ?, ?)"),
      column_(db, "INSERT INTO segment_column(segment, number, encoding, hash, bytes) VALUES(?, ?, ?, ?, ?)"),
      word_(db, "INSERT INTO word(file, kind, number, seq, count, hash, bytes) VALUES(?, ?, ?, ?, ?, ?, ?)")
{}

void SegmentStore::add(const Segment& segment)
{
    const auto kind = static_cast<int>(segment.kind);
    const auto found =
        std::find_if(next_.begin(), next_.end(), [kind](const auto& entry) { return entry.first == kind; });
    const auto seq = found == next_.end() ? 0 : found->second;
    if (found == next_.end())
        next_.emplace_back(kind, 1);
    else
        ++found->second;
    segment_.run(file_, kind, seq, segment.rows, number(segment.first), number(segment.last));
    const auto id = db_->lastId();
    for (const auto& [scope, rows] : segment.scopes)
        scope_.run(id, scope, rows);
    for (const auto& column : segment.columns) {
        const auto bytes = bytesOf(column.bytes);
        column_.run(id, column.number, static_cast<int>(column.encoding), hashOf(column.number, bytes), bytes);
    }
    for (const auto& part : segment.dictionaries) {
        const auto bytes = bytesOf(part.bytes);
        word_.run(file_, kind, part.number, wordSeq_++, part.count, hashOf(part.number, bytes), bytes);
    }
}

} // namespace core

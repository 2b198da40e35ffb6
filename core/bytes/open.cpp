#include "core/bytes/open.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/gzip.h"
#include "core/bytes/hash.h"
#include "core/bytes/limits.h"
#include "core/bytes/zip.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {

namespace {

FileStamp stampOf(const struct stat& state)
{
    return {static_cast<std::uint64_t>(state.st_size),
            static_cast<std::int64_t>(state.st_mtim.tv_sec) * 1'000'000'000 + state.st_mtim.tv_nsec};
}

[[noreturn]] void cannotRead(const std::filesystem::path& path, int error)
{
    const auto name = shown(path);
    switch (error) {
    case ENOENT:
    case ENOTDIR: throw Error(Fault::io, sentence(MessageCode::file_not_there, name));
    case EACCES:
    case EPERM: throw Error(Fault::io, sentence(MessageCode::file_forbidden, name));
    default: throw Error(Fault::io, sentence(MessageCode::file_unreadable, name, std::strerror(error)));
    }
}

std::string_view containerOf(std::string_view head)
{
    if (head.starts_with("\x1F\x8B"))
        return "gzip";
    if (head.starts_with("\x28\xB5\x2F\xFD"))
        return "zstd";
    return {};
}

} // namespace

std::string shown(const std::filesystem::path& path) { return repairUtf8(path.native()); }

FileStamp stampOf(const std::filesystem::path& path)
{
    struct stat state = {};
    if (::stat(path.c_str(), &state) == 0)
        return stampOf(state);
    const int error = errno;
    const auto place = zipPlaceOf(path);
    if (!place || ::stat(place->archive.c_str(), &state) != 0)
        cannotRead(path, error);
    return stampOf(state);
}

// Bytes in through a callback, one raw stream out: gzip by zlib, zstd by libarchive.
struct ByteSource::Unpacker {
    ByteSource* source = nullptr;
    std::unique_ptr<GzipReader> gzip;
    archive* zstd = nullptr;
    std::array<char, 64 * 1024> packed{};
    bool empty = false;
    std::string failure; // of the file below, which libarchive would rename
    Fault fault = Fault::io;

    ~Unpacker() { archive_read_free(zstd); }

    static la_ssize_t feed(archive* in, void* self, const void** buffer)
    {
        auto& unpacker = *static_cast<Unpacker*>(self);
        *buffer = unpacker.packed.data();
        try {
            return static_cast<la_ssize_t>(unpacker.source->readFile(unpacker.packed.data(), unpacker.packed.size()));
        } catch (const Error& error) { // no exception may pass through C
            unpacker.failure = error.what();
            unpacker.fault = error.fault();
            archive_set_error(in, EIO, "read error");
            return -1;
        }
    }

    void openZstd()
    {
        zstd = archive_read_new();
        archive_read_support_format_raw(zstd);
        archive_read_support_format_empty(zstd);
        archive_read_support_filter_zstd(zstd);
        if (archive_read_open(zstd, this, nullptr, feed, nullptr) != ARCHIVE_OK
            || archive_filter_count(zstd) < 2) // a head that libarchive does not take for one would come through packed
            fail();
        archive_entry* entry = nullptr;
        const int found = archive_read_next_header(zstd, &entry);
        if (found == ARCHIVE_EOF && archive_errno(zstd) == 0)
            empty = true;
        else if (found != ARCHIVE_OK)
            fail();
    }

    std::size_t read(char* into, std::size_t size)
    {
        if (gzip)
            return gzip->read(into, size);
        const auto got = empty ? 0 : archive_read_data(zstd, into, size);
        if (got < 0)
            fail();
        return static_cast<std::size_t>(got);
    }

    [[noreturn]] void fail() const
    {
        if (!failure.empty())
            throw Error(fault, failure);
        const char* reason = archive_error_string(zstd);
        throw Error(Fault::format,
                    sentence(MessageCode::file_zstd, shown(source->path_), reason ? reason : "no reason given"));
    }
};

PlainFile::PlainFile(const std::filesystem::path& path)
    : path_(path), file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
{
    if (file_ < 0)
        cannotRead(path, errno);
}

PlainFile::~PlainFile() { ::close(file_); }

std::size_t PlainFile::readAt(std::uint64_t at, char* into, std::size_t size) const
{
    for (;;) {
        const auto got = ::pread(file_, into, size, static_cast<off_t>(at));
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            cannotRead(path_, errno);
    }
}

ByteSource::ByteSource(const std::filesystem::path& path, const Gap& gap) : path_(path), gap_(gap)
{
    openFile();
    try {
        head_.resize(4);
        std::size_t got = 0;
        for (std::size_t more = 1; more > 0 && got < head_.size(); got += more)
            more = readOn(head_.data() + got, head_.size() - got);
        head_.resize(got);
        const auto packing = containerOf(head_);
        container_ = entry_ ? std::string_view("zip") : packing;
        if (packing.empty())
            return;
        unpacker_ = std::make_unique<Unpacker>();
        unpacker_->source = this;
        if (packing == "gzip")
            unpacker_->gzip = std::make_unique<GzipReader>(
                [this](char* into, std::size_t size) { return readFile(into, size); }, shown(path));
        else
            unpacker_->openZstd();
    } catch (...) {
        unpacker_.reset();
        if (file_ >= 0)
            ::close(file_);
        throw;
    }
}

void ByteSource::openFile()
{
    file_ = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file_ < 0) {
        const int error = errno;
        const auto place = zipPlaceOf(path_);
        if (!place)
            cannotRead(path_, error);
        stamp_ = stampOf(place->archive);
        entry_ = std::make_unique<ZipReader>(*place);
        packedSize_ = entry_->size();
        return;
    }
    struct stat state = {};
    if (::fstat(file_, &state) != 0 || !S_ISREG(state.st_mode)) {
        const int error = errno;
        ::close(file_);
        if (S_ISDIR(state.st_mode))
            throw Error(Fault::io, sentence(MessageCode::file_is_folder, shown(path_)));
        if (state.st_mode != 0)
            throw Error(Fault::io, sentence(MessageCode::file_no_file, shown(path_)));
        cannotRead(path_, error);
    }
    stamp_ = stampOf(state);
    packedSize_ = stamp_.bytes;
}

ByteSource::~ByteSource()
{
    unpacker_.reset();
    if (file_ >= 0)
        ::close(file_);
}

// From the beginning of the gap to its end; what was looked at of the head is left behind.
void ByteSource::passBy()
{
    head_.clear();
    if (entry_ || ::lseek(file_, static_cast<off_t>(gap_.end), SEEK_SET) < 0)
        cannotRead(path_, entry_ ? ESPIPE : errno);
    packedDone_ = gap_.end;
}

std::size_t ByteSource::readFile(char* into, std::size_t size)
{
    if (gap_.any() && packedDone_ == gap_.begin)
        passBy();
    else if (packedDone_ < gap_.begin)
        size = static_cast<std::size_t>(std::min<std::uint64_t>(size, gap_.begin - packedDone_));
    const auto taken = std::min(head_.size(), size);
    std::copy_n(head_.data(), taken, into);
    head_.erase(0, taken);
    const auto got = taken + (taken < size ? readOn(into + taken, size - taken) : 0);
    packedDone_ += got;
    return got;
}

// Behind the head.
std::size_t ByteSource::readOn(char* into, std::size_t size)
{
    if (entry_)
        return entry_->read(into, size);
    for (;;) {
        const auto got = ::read(file_, into, size);
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            cannotRead(path_, errno);
    }
}

std::size_t ByteSource::read(char* into, std::size_t size)
{
    const auto got = unpacker_ ? unpacker_->read(into, size) : readFile(into, size);
    unpackedDone_ += got;
    atEnd_ = atEnd_ || (got == 0 && size > 0);
    if (fingerprint_ != nullptr && packedDone_ > gap_.begin)
        fingerprint_->add({into, got});
    const auto packed = unpacker_ ? packedSize_ : stamp_.bytes; // gzip inside an archive: of the entry
    if (!container_.empty() && (unpackedDone_ > maxUnpackedBytes || unpackedDone_ > maxUnpackedRatio * packed))
        throw Error(Fault::format, sentence(MessageCode::file_unpacks_too_large, shown(path_), maxUnpackedRatio,
                                            maxUnpackedBytes >> 30));
    return got;
}

} // namespace core

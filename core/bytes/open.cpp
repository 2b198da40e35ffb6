#include "core/bytes/open.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/bytes/hash.h"
#include "core/bytes/limits.h"

#include <archive.h>
#include <archive_entry.h>
#include <boost/crc.hpp>
#include <fmt/format.h>

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
    case ENOTDIR: throw Error(Fault::io, fmt::format("{}: there is no such file; check the name.", name));
    case EACCES:
    case EPERM: throw Error(Fault::io, fmt::format("{}: you may not read this file; ask its owner for permission.", name));
    default: throw Error(Fault::io, fmt::format("{}: the file cannot be read ({}); try again or copy it to another disk.", name, std::strerror(error)));
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
    if (::stat(path.c_str(), &state) != 0)
        cannotRead(path, errno);
    return stampOf(state);
}

// libarchive's view of the file: bytes in through a callback, one raw entry out.
struct ByteSource::Unpacker {
    archive* in = nullptr;
    ByteSource* source = nullptr;
    std::array<char, 64 * 1024> packed{};
    bool empty = false;
    boost::crc_32_type checksum; // of all that came out
    std::string failure; // of the file below, which libarchive would rename

    ~Unpacker() { archive_read_free(in); }

    static la_ssize_t feed(archive* in, void* self, const void** buffer)
    {
        auto& unpacker = *static_cast<Unpacker*>(self);
        *buffer = unpacker.packed.data();
        try {
            return static_cast<la_ssize_t>(unpacker.source->readFile(unpacker.packed.data(), unpacker.packed.size()));
        } catch (const Error& error) { // no exception may pass through C
            unpacker.failure = error.what();
            archive_set_error(in, EIO, "read error");
            return -1;
        }
    }

    // libarchive does not look at the checksum that ends a gzip member: a digit may have changed under way. Of several
    // members after each other, which few write, only the last length is known and nothing is compared.
    void compareWithTrailer() const
    {
        std::array<unsigned char, 8> trailer{};
        const auto size = static_cast<off_t>(source->stamp_.bytes);
        if (source->container_ != "gzip" || size < 18 || ::pread(source->file_, trailer.data(), trailer.size(), size - 8) != 8)
            return;
        const auto word = [&](std::size_t at) {
            return static_cast<std::uint32_t>(trailer[at]) | static_cast<std::uint32_t>(trailer[at + 1]) << 8
                | static_cast<std::uint32_t>(trailer[at + 2]) << 16 | static_cast<std::uint32_t>(trailer[at + 3]) << 24;
        };
        if (word(4) == static_cast<std::uint32_t>(source->unpackedDone_) && word(0) != checksum.checksum())
            throw Error(Fault::format, fmt::format("{}: the gzip data are damaged: their checksum does not agree; get the file again.", shown(source->path_)));
    }

    [[noreturn]] void fail() const
    {
        if (!failure.empty())
            throw Error(Fault::io, failure);
        const char* reason = archive_error_string(in);
        throw Error(Fault::format, fmt::format("{}: the {} data end early or are damaged ({}); get the file again.",
                                               shown(source->path_), source->container_, reason ? reason : "no reason given"));
    }
};

PlainFile::PlainFile(const std::filesystem::path& path) : path_(path), file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
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

ByteSource::ByteSource(const std::filesystem::path& path) : path_(path)
{
    file_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file_ < 0)
        cannotRead(path, errno);
    struct stat state = {};
    if (::fstat(file_, &state) != 0 || !S_ISREG(state.st_mode)) {
        const int error = errno;
        ::close(file_);
        if (S_ISDIR(state.st_mode))
            throw Error(Fault::io, fmt::format("{}: this is a folder, not a file; name the files in it.", shown(path)));
        if (state.st_mode != 0)
            throw Error(Fault::io, fmt::format("{}: this is neither a file nor a folder; copy what it gives to a file.", shown(path)));
        cannotRead(path, error);
    }
    stamp_ = stampOf(state);
    std::array<char, 4> head{};
    const auto got = ::pread(file_, head.data(), head.size(), 0);
    container_ = containerOf(std::string_view(head.data(), got > 0 ? static_cast<std::size_t>(got) : 0));
    if (container_.empty())
        return;
    try {
        unpacker_ = std::make_unique<Unpacker>();
        unpacker_->source = this;
        unpacker_->in = archive_read_new();
        archive_read_support_format_raw(unpacker_->in);
        archive_read_support_format_empty(unpacker_->in);
        if (container_ == "gzip")
            archive_read_support_filter_gzip(unpacker_->in);
        else
            archive_read_support_filter_zstd(unpacker_->in);
        archive_entry* entry = nullptr;
        if (archive_read_open(unpacker_->in, unpacker_.get(), nullptr, Unpacker::feed, nullptr) != ARCHIVE_OK
            || archive_filter_count(unpacker_->in) < 2) // a head that libarchive does not take for one would come through packed
            unpacker_->fail();
        const int found = archive_read_next_header(unpacker_->in, &entry);
        if (found == ARCHIVE_EOF && archive_errno(unpacker_->in) == 0)
            unpacker_->empty = true;
        else if (found != ARCHIVE_OK)
            unpacker_->fail();
    } catch (...) {
        ::close(file_);
        throw;
    }
}

ByteSource::~ByteSource()
{
    unpacker_.reset();
    ::close(file_);
}

std::size_t ByteSource::readFile(char* into, std::size_t size)
{
    for (;;) {
        const auto got = ::read(file_, into, size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            cannotRead(path_, errno);
        packedDone_ += static_cast<std::uint64_t>(got);
        return static_cast<std::size_t>(got);
    }
}

std::size_t ByteSource::read(char* into, std::size_t size)
{
    const auto got = readUnpacked(into, size);
    atEnd_ = atEnd_ || (got == 0 && size > 0);
    if (fingerprint_ != nullptr)
        fingerprint_->add({into, got});
    return got;
}

std::size_t ByteSource::readUnpacked(char* into, std::size_t size)
{
    if (!unpacker_) {
        const auto got = readFile(into, size);
        unpackedDone_ += got;
        return got;
    }
    if (unpacker_->empty)
        return 0;
    const auto got = archive_read_data(unpacker_->in, into, size);
    if (got < 0)
        unpacker_->fail();
    unpackedDone_ += static_cast<std::uint64_t>(got);
    if (container_ == "gzip")
        unpacker_->checksum.process_bytes(into, static_cast<std::size_t>(got));
    if (got == 0)
        unpacker_->compareWithTrailer();
    if (unpackedDone_ > maxUnpackedBytes || unpackedDone_ > maxUnpackedRatio * stamp_.bytes)
        throw Error(Fault::format,
                    fmt::format("{}: it unpacks to more than {} times its size or more than {} GiB, which no export does; unpack it yourself if you trust it.",
                                shown(path_), maxUnpackedRatio, maxUnpackedBytes >> 30));
    return static_cast<std::size_t>(got);
}

} // namespace core

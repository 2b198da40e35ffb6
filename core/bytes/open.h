// A file as a stream of unpacked bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace core {

class ZipReader;

// What tells one state of a file from another without reading it.
struct FileStamp {
    std::uint64_t bytes = 0;
    std::int64_t modified_ns = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
FileStamp stampOf(const std::filesystem::path& path); // of the archive for a file inside one; throws Error{io}

// A regular file as it lies on disk, read in any order and by several
// threads at once. Throws Error{io}.
class PlainFile {
public:
    explicit PlainFile(const std::filesystem::path& path);
    PlainFile(const PlainFile&) = delete;
    PlainFile& operator=(const PlainFile&) = delete;
    ~PlainFile();
    std::size_t readAt(std::uint64_t at, char* into, std::size_t size) const; // 0 at the end

private:
    std::filesystem::path path_;
    int file_ = -1;
};

class Fingerprint;

// The bytes of a file that are passed by, as if they were not there; none
// if it ends where it begins.
struct Gap {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    bool any() const { return begin < end; }
};

// Reads a regular file, or one inside a zip archive (zip.h), from its start; gzip and zstd are
// found by their first bytes and unpacked on the way. Throws Error{io} where the file cannot be
// read, Error{format} for a packed file that ends early or is damaged, and for one that unpacks to
// more than limits.h allows. For one thread.
class ByteSource {
public:
    // gap: of a file that is not packed, behind its first four bytes or from its start on.
    explicit ByteSource(const std::filesystem::path& path, const Gap& gap = {});
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    ~ByteSource();

    // Up to size bytes; 0 at the end and only there.
    std::size_t read(char* into, std::size_t size);
    // From here on, what is read is told to it, too, with a gap what is behind
    // that; it must outlive this.
    void tell(Fingerprint* fingerprint) { fingerprint_ = fingerprint; }
    bool isAtEnd() const { return atEnd_; } // the end has been met

    const std::filesystem::path& path() const { return path_; }
    std::string_view container() const { return container_; } // "gzip", "zstd", "zip" or empty
    std::uint64_t packedDone() const { return packedDone_; }  // bytes of the file taken so far or passed by
    std::uint64_t packedSize() const { return packedSize_; }
    std::uint64_t unpackedDone() const { return unpackedDone_; }
    const Gap& gap() const { return gap_; }
    FileStamp stamp() const { return stamp_; } // when it was opened; of the archive for a file inside one

private:
    struct Unpacker;
    void openFile();
    std::size_t readFile(char* into, std::size_t size);
    std::size_t readOn(char* into, std::size_t size);
    void passBy();

    std::filesystem::path path_;
    Gap gap_;
    int file_ = -1;
    Fingerprint* fingerprint_ = nullptr;
    bool atEnd_ = false;
    std::unique_ptr<ZipReader> entry_; // instead of file_
    FileStamp stamp_;
    std::string head_; // of the file, looked at and still to be read
    std::string_view container_;
    std::uint64_t packedDone_ = 0;
    std::uint64_t packedSize_ = 0;
    std::uint64_t unpackedDone_ = 0;
    std::unique_ptr<Unpacker> unpacker_;
};

// The path as people read it in messages: UTF-8, unchanged otherwise.
std::string shown(const std::filesystem::path& path);

} // namespace core

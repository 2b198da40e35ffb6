// A file as a stream of unpacked bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace core {

// What tells one state of a file from another without reading it.
struct FileStamp {
    std::uint64_t bytes = 0;
    std::int64_t modified_ns = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
FileStamp stampOf(const std::filesystem::path& path); // throws Error{io}

// A regular file as it lies on disk, read in any order and by several threads at once. Throws Error{io}.
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

// Reads a regular file from its start; gzip and zstd are found by their first bytes and unpacked on the way. Throws
// Error{io} where the file cannot be read, Error{format} for a packed file that ends early or is damaged, and for one that
// unpacks to more than limits.h allows. For one thread.
class ByteSource {
public:
    explicit ByteSource(const std::filesystem::path& path);
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    ~ByteSource();

    // Up to size bytes; 0 at the end and only there.
    std::size_t read(char* into, std::size_t size);
    // From here on, what is read is told to it, too; it must outlive this.
    void tell(Fingerprint* fingerprint) { fingerprint_ = fingerprint; }
    bool isAtEnd() const { return atEnd_; } // the end has been met

    const std::filesystem::path& path() const { return path_; }
    std::string_view container() const { return container_; } // "gzip", "zstd" or empty
    std::uint64_t packedDone() const { return packedDone_; }  // bytes of the file taken so far
    std::uint64_t packedSize() const { return stamp_.bytes; }
    std::uint64_t unpackedDone() const { return unpackedDone_; }
    FileStamp stamp() const { return stamp_; }                // when it was opened

private:
    struct Unpacker;
    std::size_t readFile(char* into, std::size_t size);
    std::size_t readUnpacked(char* into, std::size_t size);

    std::filesystem::path path_;
    int file_ = -1;
    Fingerprint* fingerprint_ = nullptr;
    bool atEnd_ = false;
    FileStamp stamp_;
    std::string_view container_;
    std::uint64_t packedDone_ = 0;
    std::uint64_t unpackedDone_ = 0;
    std::unique_ptr<Unpacker> unpacker_;
};

// The path as people read it in messages: UTF-8, unchanged otherwise.
std::string shown(const std::filesystem::path& path);

} // namespace core

// What a file is known by.
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// XXH3-128 of the unpacked bytes, 32 hex digits: the same for FILE and FILE.gz. bytes counts them.
struct Identity {
    std::string hash;
    std::uint64_t bytes = 0;
    friend bool operator==(const Identity&, const Identity&) = default;
};

// What a longer or the same version of a file is known by: XXH3-128 of each 4 MiB of the unpacked
// bytes, the last block as long as it is. 32 hex digits a block, one after another.
struct BlockPrint {
    std::string blocks;
    std::uint64_t bytes = 0;
    friend bool operator==(const BlockPrint&, const BlockPrint&) = default;
};
constexpr std::size_t printedBlock = std::size_t{1} << 22;

// Both, of bytes that pass by.
class Fingerprint {
public:
    Fingerprint();
    Fingerprint(const Fingerprint& other); // goes on from the same bytes
    Fingerprint& operator=(const Fingerprint&) = delete;
    ~Fingerprint();
    void add(std::string_view bytes);
    Identity identity() const;
    BlockPrint print() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

// The print of a file that is not packed, or of its first bytes, by two threads where the machine
// has them. Throws Error{io}, cancelled.
BlockPrint printOf(const std::filesystem::path& path, std::uint64_t bytes, int threads, const Progress& progress = {});

// Of a file, or of a folder that is one unit: then of the names and contents of all its files in
// order of name. Throws what ByteSource throws, and cancelled.
Identity identityOf(const std::filesystem::path& path, const Progress& progress = {});
std::string xxh128(std::string_view bytes); // 32 hex digits

// SHA-256 of the file as it lies on disk, or as it comes out of its zip archive, 64 hex
// digits, as sha256sum prints it.
std::string sha256Of(const std::filesystem::path& path, const Progress& progress = {});
std::string sha256(std::string_view bytes);
// The same by MD5, which manifests state: against mistakes, not against anybody.
std::string md5Of(const std::filesystem::path& path, const Progress& progress = {});

} // namespace core

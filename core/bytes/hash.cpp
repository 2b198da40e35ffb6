#include "core/bytes/hash.h"

#include "core/base/error.h"
#include "core/bytes/open.h"

#include <fmt/format.h>
#include <openssl/evp.h>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>
#include <vector>

namespace core {

namespace {

constexpr std::size_t chunkBytes = std::size_t{1} << 18;

std::string hex(const XXH128_hash_t& hash) { return fmt::format("{:016x}{:016x}", hash.high64, hash.low64); }

struct XxhDelete {
    void operator()(XXH3_state_t* state) const { XXH3_freeState(state); }
};
using XxhState = std::unique_ptr<XXH3_state_t, XxhDelete>;

XxhState xxhState()
{
    XxhState state(XXH3_createState());
    if (!state)
        throw std::bad_alloc();
    XXH3_128bits_reset(state.get());
    return state;
}

struct EvpDelete {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

class Sha256 {
public:
    Sha256() : context_(EVP_MD_CTX_new())
    {
        if (!context_ || EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr) != 1)
            throw Error(Fault::internal, "SHA-256 is not available; check the installation of OpenSSL.");
    }
    void add(std::string_view bytes) { EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()); }
    std::string result()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned size = 0;
        EVP_DigestFinal_ex(context_.get(), digest.data(), &size);
        std::string text;
        for (unsigned i = 0; i < size; ++i)
            text += fmt::format("{:02x}", digest[i]);
        return text;
    }

private:
    std::unique_ptr<EVP_MD_CTX, EvpDelete> context_;
};

std::uint64_t addFile(XXH3_state_t* state, const std::filesystem::path& path, const Progress& progress)
{
    ByteSource source(path);
    std::vector<char> chunk(chunkBytes);
    while (const auto got = source.read(chunk.data(), chunk.size())) {
        XXH3_128bits_update(state, chunk.data(), got);
        progress.step(source.packedDone(), source.packedSize());
    }
    return source.unpackedDone();
}

std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (it->is_regular_file(error) && !it->is_symlink(error))
            files.push_back(it->path());
    if (error)
        throw Error(Fault::io, fmt::format("{}: the folder cannot be read ({}); check its permissions.", shown(folder), error.message()));
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Identity identityOf(const std::filesystem::path& path, const Progress& progress)
{
    const auto state = xxhState();
    Identity identity;
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        for (const auto& file : filesBelow(path)) {
            const auto name = file.lexically_relative(path).generic_string();
            XXH3_128bits_update(state.get(), name.c_str(), name.size() + 1); // with its NUL, so that names cannot run together
            const auto bytes = addFile(state.get(), file, progress);
            XXH3_128bits_update(state.get(), &bytes, sizeof bytes);
            identity.bytes += bytes;
        }
    } else {
        identity.bytes = addFile(state.get(), path, progress);
    }
    identity.hash = hex(XXH3_128bits_digest(state.get()));
    return identity;
}

std::string xxh128(std::string_view bytes) { return hex(XXH3_128bits(bytes.data(), bytes.size())); }

std::uint64_t xxh64(std::string_view bytes) { return XXH3_64bits(bytes.data(), bytes.size()); }

std::string sha256(std::string_view bytes)
{
    Sha256 digest;
    digest.add(bytes);
    return digest.result();
}

std::string sha256Of(const std::filesystem::path& path, const Progress& progress)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        throw Error(Fault::io, fmt::format("{}: the file cannot be read; check its name and permissions.", shown(path)));
    const auto total = static_cast<std::size_t>(stampOf(path).bytes);
    Sha256 digest;
    std::vector<char> chunk(chunkBytes);
    std::size_t done = 0;
    while (in.read(chunk.data(), static_cast<std::streamsize>(chunk.size())) || in.gcount() > 0) {
        const auto got = static_cast<std::size_t>(in.gcount());
        digest.add({chunk.data(), got});
        done += got;
        progress.step(done, total);
    }
    return digest.result();
}

} // namespace core

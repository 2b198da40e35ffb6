#include "core/bytes/hash.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/sentences.h"
#include "core/bytes/open.h"
#include "core/bytes/zip.h"

#include <fmt/format.h>
#include <openssl/evp.h>
#include <xxhash.h>
#ifdef __x86_64__
#include <xxh_x86dispatch.h> // the same hashes with the widest registers that the processor has
#endif

#include <algorithm>
#include <array>
#include <fstream>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core {

namespace {

constexpr std::size_t hashChunkBytes = std::size_t{1} << 18;

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

class Digest {
public:
    explicit Digest(const EVP_MD* kind = EVP_sha256()) : context_(EVP_MD_CTX_new())
    {
        if (!context_ || EVP_DigestInit_ex(context_.get(), kind, nullptr) != 1)
            throw Error(Fault::internal, "A hash function is not available; check the installation of OpenSSL.");
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
    std::vector<char> chunk(hashChunkBytes);
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
        throw Error(Fault::io, sentence(MessageCode::file_folder_unreadable, shown(folder), error.message()));
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

struct Fingerprint::State {
    XxhState whole = xxhState();
    XxhState block = xxhState();
    std::uint64_t bytes = 0;
    std::string blocks; // those that are full
};

Fingerprint::Fingerprint() : state_(std::make_unique<State>()) {}
Fingerprint::~Fingerprint() = default;

Fingerprint::Fingerprint(const Fingerprint& other) : Fingerprint()
{
    XXH3_copyState(state_->whole.get(), other.state_->whole.get());
    XXH3_copyState(state_->block.get(), other.state_->block.get());
    state_->bytes = other.state_->bytes;
    state_->blocks = other.state_->blocks;
}

void Fingerprint::add(std::string_view bytes)
{
    XXH3_128bits_update(state_->whole.get(), bytes.data(), bytes.size());
    while (!bytes.empty()) {
        const auto room = printedBlock - static_cast<std::size_t>(state_->bytes % printedBlock);
        const auto part = bytes.substr(0, room);
        XXH3_128bits_update(state_->block.get(), part.data(), part.size());
        state_->bytes += part.size();
        bytes.remove_prefix(part.size());
        if (part.size() < room)
            continue;
        state_->blocks += hex(XXH3_128bits_digest(state_->block.get()));
        XXH3_128bits_reset(state_->block.get());
    }
}

Identity Fingerprint::identity() const { return {hex(XXH3_128bits_digest(state_->whole.get())), state_->bytes}; }

BlockPrint Fingerprint::print() const
{
    const bool open = state_->bytes % printedBlock != 0;
    return {state_->blocks + (open ? hex(XXH3_128bits_digest(state_->block.get())) : std::string()), state_->bytes};
}

BlockPrint printOf(const std::filesystem::path& path, std::uint64_t bytes, int threads, const Progress& progress)
{
    const PlainFile file(path);
    const auto count = static_cast<std::size_t>((bytes + printedBlock - 1) / printedBlock);
    std::vector<std::string> blocks(count);
    const auto hashBlock = [&](std::size_t block) {
        const auto state = xxhState();
        std::vector<char> chunk(hashChunkBytes);
        const auto begin = static_cast<std::uint64_t>(block) * printedBlock,
                   end = std::min<std::uint64_t>(begin + printedBlock, bytes);
        for (auto at = begin; at < end;) {
            const auto got = file.readAt(at, chunk.data(),
                                         static_cast<std::size_t>(std::min<std::uint64_t>(chunk.size(), end - at)));
            if (got == 0)
                return; // the file became shorter: no block of ours, and so no print that anything equals
            XXH3_128bits_update(state.get(), chunk.data(), got);
            at += got;
        }
        blocks[block] = hex(XXH3_128bits_digest(state.get()));
    };
    shareOut(count, threadsFor(threads), hashBlock,
             [&](std::size_t done) { progress.step(done * printedBlock, static_cast<std::size_t>(bytes)); });
    BlockPrint print{{}, bytes};
    for (const auto& block : blocks)
        print.blocks += block;
    return print;
}

Identity identityOf(const std::filesystem::path& path, const Progress& progress)
{
    const auto state = xxhState();
    Identity identity;
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        for (const auto& file : filesBelow(path)) {
            const auto name = file.lexically_relative(path).generic_string();
            XXH3_128bits_update(state.get(), name.c_str(),
                                name.size() + 1); // with its NUL, so that names cannot run together
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

std::string sha256(std::string_view bytes)
{
    Digest digest;
    digest.add(bytes);
    return digest.result();
}

namespace {

std::string digestOf(const std::filesystem::path& path, const EVP_MD* kind, const Progress& progress)
{
    std::ifstream in;
    std::optional<ZipReader> entry;
    if (const auto place = zipPlaceOf(path))
        entry.emplace(*place);
    else
        in.open(path, std::ios::binary);
    if (!in)
        throw Error(Fault::io, sentence(MessageCode::file_unreadable_name, shown(path)));
    const auto total = static_cast<std::size_t>(entry ? entry->size() : stampOf(path).bytes);
    const auto next = [&](std::span<char> into) {
        return entry
                   ? entry->read(into.data(), into.size())
                   : static_cast<std::size_t>(in.read(into.data(), static_cast<std::streamsize>(into.size())).gcount());
    };
    Digest digest(kind);
    std::vector<char> chunk(hashChunkBytes);
    std::size_t done = 0;
    while (const auto got = next(chunk)) {
        digest.add({chunk.data(), got});
        done += got;
        progress.step(done, total);
    }
    return digest.result();
}

} // namespace

std::string sha256Of(const std::filesystem::path& path, const Progress& progress)
{
    return digestOf(path, EVP_sha256(), progress);
}

std::string md5Of(const std::filesystem::path& path, const Progress& progress)
{
    return digestOf(path, EVP_md5(), progress);
}

} // namespace core

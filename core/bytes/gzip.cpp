#include "core/bytes/gzip.h"

#include "core/base/error.h"
#include "core/base/sentences.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <limits>

namespace core {

// zlib reads the head of a member and compares its trailer; going from one member to the next is ours.
struct GzipReader::State {
    z_stream stream = {};
    std::array<char, 64 * 1024> packed{};
    bool begun = false; // zlib is ready
    bool inside = true; // a member
    bool atEnd = false;

    ~State()
    {
        if (begun)
            inflateEnd(&stream);
    }
};

GzipReader::GzipReader(std::function<std::size_t(char*, std::size_t)> feed, std::string what)
    : feed_(std::move(feed)), what_(std::move(what)), state_(std::make_unique<State>())
{
    constexpr int gzipOnly = 16 + MAX_WBITS;
    if (inflateInit2(&state_->stream, gzipOnly) != Z_OK)
        throw std::bad_alloc();
    state_->begun = true;
}

GzipReader::~GzipReader() = default;

void GzipReader::fail(const char* reason) const
{
    throw Error(Fault::format, sentence(MessageCode::file_gzip, what_, reason ? reason : "no reason given"));
}

// False at the end of the packed bytes.
bool GzipReader::refill()
{
    const auto got = feed_(state_->packed.data(), state_->packed.size());
    state_->stream.next_in = reinterpret_cast<Bytef*>(state_->packed.data());
    state_->stream.avail_in = static_cast<uInt>(got);
    return got > 0;
}

// Behind a member: true at the head of another one, false at the end.
bool GzipReader::nextMember()
{
    auto& stream = state_->stream;
    for (;;) {
        while (stream.avail_in > 0 && *stream.next_in == 0) {
            ++stream.next_in;
            --stream.avail_in;
        }
        if (stream.avail_in > 0)
            break;
        if (!refill())
            return false;
    }
    if (*stream.next_in != 0x1F)
        fail("something else follows behind them");
    inflateReset(&stream);
    return true;
}

std::size_t GzipReader::read(char* into, std::size_t size)
{
    auto& state = *state_;
    auto& stream = state.stream;
    const auto room = static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
    stream.next_out = reinterpret_cast<Bytef*>(into);
    stream.avail_out = room;
    while (!state.atEnd && stream.avail_out > 0) {
        if (!state.inside) {
            state.atEnd = !nextMember();
            state.inside = !state.atEnd;
            continue;
        }
        if (stream.avail_in == 0 && !refill())
            fail("the end of a member is missing");
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result == Z_STREAM_END) {
            state.inside = false;
        } else if (result == Z_MEM_ERROR) {
            throw std::bad_alloc();
        } else if (result != Z_OK && result != Z_BUF_ERROR) {
            const std::string reason = stream.msg ? stream.msg : "";
            if (reason == "incorrect data check" || reason == "incorrect length check")
                throw Error(Fault::format, sentence(MessageCode::file_gzip_checksum, what_));
            fail(stream.msg);
        }
    }
    return room - stream.avail_out;
}

} // namespace core

#include "core/bytes/text_source.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace core {

namespace {

constexpr std::size_t textChunkBytes = std::size_t{1} << 17;
constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

// Position of the first byte beyond ASCII or NUL, or size.
std::size_t asciiRun(const char* text, std::size_t size)
{
    // A byte of 1 to 127 leaves its high bit clear, itself and less one; a NUL sets it by borrowing.
    constexpr std::uint64_t ones = 0x0101010101010101U;
    std::size_t at = 0;
    for (; at + 32 <= size; at += 32) {
        std::array<std::uint64_t, 4> words{};
        std::memcpy(words.data(), text + at, 32);
        std::uint64_t high = 0;
        for (const auto word : words)
            high |= word | (word - ones);
        if (high & 0x80 * ones)
            break;
    }
    while (at<size&& static_cast<signed char>(text[at])> 0)
        ++at;
    return at;
}

// Bytes at the end that may begin a character whose rest is still to come.
std::size_t unfinished(std::string_view raw)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, raw.size()); ++back) {
        const auto byte = static_cast<unsigned char>(raw[raw.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0) {
            const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return length > back ? back : 0;
        }
    }
    return 0;
}

// Good multi-byte sequences against bad bytes, over a stream, and where its first NUL stands.
class Census {
public:
    void add(std::string_view raw, bool last)
    {
        findNul(raw);
        if (carry_.empty()) {
            const auto run = asciiRun(raw.data(), raw.size());
            raw.remove_prefix(run);
        }
        carry_.append(raw);
        const auto keep = last ? 0 : unfinished(carry_);
        const auto found = utf8Census(std::string_view(carry_).substr(0, carry_.size() - keep));
        total_.multibyte += found.multibyte;
        total_.bad += found.bad;
        carry_.erase(0, carry_.size() - keep);
    }
    const Utf8Census& total() const { return total_; }
    std::int64_t nulLine() const { return nul_ ? line_ : 0; }

private:
    void findNul(std::string_view raw)
    {
        if (nul_)
            return;
        const auto at = std::min(raw.find('\0'), raw.size());
        line_ += std::count(raw.begin(), raw.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        nul_ = at < raw.size();
    }

    bool nul_ = false;
    std::int64_t line_ = 1;
    std::string carry_;
    Utf8Census total_;
};

} // namespace

TextSource::TextSource(const std::filesystem::path& path, Fingerprint* fingerprint, const Gap& gap) : bytes_(path, gap)
{
    bytes_.tell(fingerprint);
    skipMark();
}

void TextSource::skipMark()
{
    std::string head(4, '\0');
    std::size_t got = 0;
    while (got < head.size()) {
        const auto more = bytes_.read(head.data() + got, head.size() - got);
        if (more == 0)
            break;
        got += more;
    }
    head.resize(got);
    std::string_view rest = head;
    const auto take = [&](std::string_view mark, Encoding encoding) {
        if (mark_ || !rest.starts_with(mark))
            return;
        mark_ = true;
        encoding_ = encoding;
        rest.remove_prefix(mark.size());
    };
    take("\xEF\xBB\xBF", Encoding::utf8);
    take("\xFF\xFE", Encoding::utf16le);
    take("\xFE\xFF", Encoding::utf16be);
    if (encoding_ != Encoding::utf8)
        way_ = Way::convert;
    if (way_ == Way::convert)
        convert(rest, false);
    else if (asciiRun(rest.data(), rest.size()) == rest.size())
        pending_ = rest;
    else {
        decide(rest);
        convert(rest, false);
    }
}

// Called at the first byte beyond ASCII or NUL: what the file as a whole is. It is looked through a second time, from
// its start.
void TextSource::decide(std::string_view beyondAscii)
{
    Census census;
    if (bytes_.container().empty() && bytes_.packedDone() == bytes_.packedSize()) {
        census.add(beyondAscii, true); // all of it is here
    } else {
        ByteSource again(bytes_.path(), bytes_.gap());
        std::vector<char> chunk(again.container().empty()
                                    ? std::min<std::uint64_t>(textChunkBytes, again.packedSize() + 1)
                                    : textChunkBytes);
        bool first = true;
        while (const auto got = again.read(chunk.data(), chunk.size())) {
            std::string_view raw(chunk.data(), got);
            if (first && mark_ && raw.size() >= 3)
                raw.remove_prefix(3);
            first = false;
            census.add(raw, false);
        }
        census.add({}, true);
    }
    nulLine_ = census.nulLine();
    if (census.total().bad == 0 && nulLine_ == 0)
        way_ = Way::as_is;
    else if (!mark_ && census.total().bad > census.total().multibyte) {
        way_ = Way::convert;
        encoding_ = Encoding::cp1252;
    } else
        way_ = Way::repair;
}

// Appends raw, decoded, to what is pending. last: nothing follows.
void TextSource::convert(std::string_view raw, bool last)
{
    if (way_ == Way::as_is) {
        pending_.append(raw);
        return;
    }
    const auto from = pending_.size();
    decode(raw, last);
    replaceNuls(from);
}

// From there on in what is pending. The line of the first one is counted here only where the bytes are no bytes of
// text.
void TextSource::replaceNuls(std::size_t from)
{
    const auto first = std::min(pending_.find('\0', from), pending_.size());
    if (nuls_ == 0 && (encoding_ == Encoding::utf16le || encoding_ == Encoding::utf16be)) {
        const auto at = [&](std::size_t index) { return pending_.begin() + static_cast<std::ptrdiff_t>(index); };
        line_ += std::count(at(from), at(first), '\n');
        nulLine_ = first < pending_.size() ? line_ : 0;
    }
    if (first == pending_.size())
        return;
    const std::string raw = pending_.substr(first);
    pending_.resize(first);
    for (const char c : raw) {
        if (c == '\0') {
            pending_ += replacement;
            ++nuls_;
        } else
            pending_ += c;
    }
}

void TextSource::decode(std::string_view raw, bool last)
{
    if (encoding_ == Encoding::cp1252) {
        pending_ += cp1252ToUtf8(raw);
        return;
    }
    carry_.append(raw);
    std::size_t keep = 0;
    if (encoding_ == Encoding::utf8) {
        keep = last ? 0 : unfinished(carry_);
        std::size_t repaired = 0;
        pending_ += repairUtf8(std::string_view(carry_).substr(0, carry_.size() - keep), &repaired);
        repaired_ += repaired;
    } else {
        const bool big = encoding_ == Encoding::utf16be;
        keep = last ? 0 : carry_.size() % 2;
        if (!last && carry_.size() >= keep + 2) { // a first half of a pair waits for the second
            const auto high = static_cast<unsigned char>(carry_[carry_.size() - keep - (big ? 2 : 1)]);
            if (high >= 0xD8 && high <= 0xDB)
                keep += 2;
        }
        pending_ += utf16ToUtf8(std::string_view(carry_).substr(0, carry_.size() - keep), big);
    }
    carry_.erase(0, carry_.size() - keep);
}

std::size_t TextSource::readMore(char* into, std::size_t size)
{
    if (way_ == Way::ascii || way_ == Way::as_is) {
        const auto got = bytes_.read(into, size);
        if (way_ == Way::as_is || asciiRun(into, got) == got)
            return got;
        decide({into, got});
        if (way_ == Way::as_is)
            return got;
        convert({into, got}, false);
    }
    std::vector<char> chunk;
    while (pendingAt_ == pending_.size()) {
        pending_.clear();
        pendingAt_ = 0;
        chunk.resize(roomFor(textChunkBytes));
        const auto got = bytes_.read(chunk.data(), chunk.size());
        const bool hadCarry = !carry_.empty();
        convert({chunk.data(), got}, got == 0);
        if (got == 0 && !hadCarry)
            return 0;
        if (got == 0 && pending_.empty())
            return 0;
    }
    const auto given = std::min(size, pending_.size() - pendingAt_);
    std::memcpy(into, pending_.data() + pendingAt_, given);
    pendingAt_ += given;
    return given;
}

std::size_t TextSource::read(char* into, std::size_t size)
{
    if (pendingAt_ < pending_.size()) {
        const auto given = std::min(size, pending_.size() - pendingAt_);
        std::memcpy(into, pending_.data() + pendingAt_, given);
        pendingAt_ += given;
        if (pendingAt_ == pending_.size()) {
            pending_.clear();
            pendingAt_ = 0;
        }
        return given;
    }
    return readMore(into, size);
}

std::size_t TextSource::roomFor(std::size_t most) const
{
    if (!bytes_.container().empty())
        return most;
    const auto left =
        bytes_.packedSize() - std::min(bytes_.packedDone(), bytes_.packedSize()) + (pending_.size() - pendingAt_);
    return std::min<std::uint64_t>(most, left + 64);
}

std::string_view TextSource::peek(std::size_t size)
{
    while (pending_.size() - pendingAt_ < size) {
        // What readMore hands out goes behind what is pending; it looks at pending_ itself, so that stands aside
        // meanwhile.
        std::string kept = pending_.substr(pendingAt_);
        pending_.clear();
        pendingAt_ = 0;
        std::string more(roomFor(std::max(textChunkBytes, size)), '\0');
        const auto got = readMore(more.data(), more.size());
        kept.append(more, 0, got);
        kept.append(pending_, pendingAt_);
        pending_ = std::move(kept);
        pendingAt_ = 0;
        if (got == 0)
            break;
    }
    return std::string_view(pending_).substr(pendingAt_);
}

std::string TextSource::readAll(std::size_t most)
{
    std::string text;
    std::size_t size = 0;
    for (;;) {
        if (text.size() - size < roomFor(textChunkBytes))
            text.resize(std::max(2 * text.size(), roomFor(2 * textChunkBytes)));
        const auto got = read(text.data() + size, text.size() - size);
        if (got == 0)
            break;
        size += got;
        if (size > most)
            throw Error(Fault::format, sentence(MessageCode::file_too_long, shown(bytes_.path()), most >> 20));
    }
    text.resize(size);
    return text;
}

std::string_view TextSource::encodingName() const
{
    switch (encoding_) {
    case Encoding::utf8: return "utf-8";
    case Encoding::utf16le:
    case Encoding::utf16be: return "utf-16";
    case Encoding::cp1252: return "cp1252";
    }
    return "utf-8";
}

} // namespace core

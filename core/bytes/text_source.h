// A file as a stream of UTF-8 text, whatever it was written in (core/read/README.md, Bytes and
// encodings).
#pragma once

#include "core/bytes/open.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace core {

enum class Encoding { utf8, utf16le, utf16be, cp1252 };

// A byte order mark is honoured and removed. Without one a text is UTF-8, or Windows-1252 where
// the bytes that are no UTF-8 outnumber its multi-byte sequences; this is looked up in the
// whole rest of the file when the first byte beyond ASCII comes, so plain ASCII is read once
// and every text in constant memory. Single bad bytes and NULs become U+FFFD and are counted.
// Throws what ByteSource throws.
class TextSource {
public:
    // fingerprint: is told all bytes (with a gap, those behind it); may be
    // null, else must outlive this.
    explicit TextSource(const std::filesystem::path& path, Fingerprint* fingerprint = nullptr, const Gap& gap = {});

    // Up to size bytes of text; 0 at the end and only there. A character may
    // be cut at the end of a call.
    std::size_t read(char* into, std::size_t size);
    // The rest as one text; Error{format} where it is longer than most.
    std::string readAll(std::size_t most);
    // What remains is at least this much text, or all of it; what it
    // holds is read again afterwards.
    std::string_view peek(std::size_t size);

    // A buffer for what is left, at most most bytes: small files want small ones.
    std::size_t roomFor(std::size_t most) const;

    const ByteSource& bytes() const { return bytes_; }
    std::string_view encodingName() const; // utf-8, utf-16 or cp1252, as far as read
    bool hasMark() const { return mark_; }
    std::size_t repaired() const { return repaired_; } // bad bytes replaced so far
    std::size_t nuls() const { return nuls_; }         // NULs replaced so far
    std::int64_t nulLine() const { return nulLine_; }  // of the first NUL, counted in LFs; 0 where none was met

private:
    enum class Way { ascii, as_is, repair, convert }; // how bytes become text from here on

    std::size_t readMore(char* into, std::size_t size);
    void skipMark();
    void decide(std::string_view beyondAscii);
    void convert(std::string_view raw, bool last);
    void decode(std::string_view raw, bool last);
    void replaceNuls(std::size_t from);

    ByteSource bytes_;
    Encoding encoding_ = Encoding::utf8;
    Way way_ = Way::ascii;
    bool mark_ = false;
    std::string pending_; // decoded text not handed out yet
    std::size_t pendingAt_ = 0;
    std::string carry_; // raw bytes of a character that is not whole yet
    std::size_t repaired_ = 0, nuls_ = 0;
    std::int64_t nulLine_ = 0, line_ = 1;
};

} // namespace core

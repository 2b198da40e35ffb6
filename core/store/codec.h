// The bytes of one column of a segment. Every encoding ever shipped keeps its number and stays
// readable. Numbers are little-endian.
#pragma once

#include "core/bytes/sqlite.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class ColumnEncoding : int {
    entries = 1,  // numbers of the column's dictionary
    decimals = 2, // texts that are plain decimals, as units and scale; others written out
    integers = 3, // optional 64-bit integers, as differences
    reals = 4,    // optional doubles, as decimals where that gives the same bits
    plain = 5,    // texts as they are
    same = 6,     // as another column of the segment, whose number is kept
    keyed = 7,    // the row's key knows it (core/store/segment.h)
};

// As stored: encoding, packed bytes, and their 64-bit XXH3 with the column's number as seed.
struct EncodedColumn {
    int number = 0;
    ColumnEncoding encoding = ColumnEncoding::entries;
    std::string bytes;
};
std::int64_t hashOf(int number, Bytes bytes);

// A text as a decimal that gives the same text again: -?(0|[1-9][0-9]*)(\.[0-9]+)?, at most
// 18 digits, no negative zero.
struct PlainDecimal {
    std::int64_t units = 0;
    std::uint8_t scale = 0;
};
std::optional<PlainDecimal> plainDecimal(std::string_view text);
void appendDecimal(std::string& out, PlainDecimal value);

// Texts of a decimals column: scale is the decimal's, or one of these marks.
constexpr std::uint8_t emptyText = 0xff;
constexpr std::uint8_t nullText = 0xfe;  // the text "NULL"
constexpr std::uint8_t otherText = 0xfd; // stands in others, in order of rows
struct DecimalColumn {
    std::vector<std::int64_t> units;
    std::vector<std::uint8_t> scales;
    std::vector<std::string> others;
    std::size_t size() const { return units.size(); }
    void clear();
    friend bool operator==(const DecimalColumn&, const DecimalColumn&) = default;
};

// Packs with zstd where that helps. Not for several threads at once.
class Encoder {
public:
    Encoder();
    ~Encoder();
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;

    EncodedColumn entries(int number, std::span<const std::uint32_t> numbers);
    EncodedColumn decimals(int number, const DecimalColumn& values);
    EncodedColumn integers(int number, std::span<const std::optional<std::int64_t>> values);
    EncodedColumn reals(int number, std::span<const std::optional<double>> values);
    EncodedColumn plain(int number, std::span<const std::string_view> texts);
    EncodedColumn same(int number, int as);
    EncodedColumn keyed(int number, int place);
    std::string texts(std::span<const std::string_view> texts); // a part of a dictionary
    std::string numbers(std::span<const std::uint32_t> numbers);

private:
    struct Room;
    std::string& emptyRaw(); // to be filled with what pack() packs
    std::string pack();
    void* context_; // ZSTD_CCtx
    std::unique_ptr<Room> room_;
};

// The opposite. rows: how many values there must be. Damaged bytes throw Error{workspace}; memory
// stays bounded by rows and by 64 MiB a column.
std::vector<std::uint32_t> decodeEntries(Bytes bytes, std::size_t rows);
DecimalColumn decodeDecimals(Bytes bytes, std::size_t rows);
std::vector<std::optional<std::int64_t>> decodeIntegers(Bytes bytes, std::size_t rows);
// Whether two integers behind each other may be equal, or one not there; most of them
// need not be looked at for that.
bool mayRepeat(Bytes bytes, std::size_t rows);
std::vector<std::optional<double>> decodeReals(Bytes bytes, std::size_t rows);
std::vector<std::string> decodeTexts(Bytes bytes, std::size_t rows);
int decodeReference(Bytes bytes); // same, keyed

} // namespace core

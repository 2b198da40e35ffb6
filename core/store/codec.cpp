#include "core/store/codec.h"

#include "core/model/amount.h"

#include <xxhash.h>
#include <zstd.h>

#include <algorithm>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstring>

namespace core {

namespace {

constexpr std::size_t largestColumn = std::size_t(64) << 20;
constexpr int zstdLevel = 1;

[[noreturn]] void damaged() { throw Error(Fault::workspace, "damaged"); }

void putVarint(std::string& out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        out += static_cast<char>(value | 0x80);
    out += static_cast<char>(value);
}

constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}
constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>((value >> 1) ^ (~(value & 1) + 1));
}
// Differences wrap around, so that every pair of integers has one.
constexpr std::int64_t difference(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}
constexpr std::int64_t sum(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

// The smallest value, then what lies above it: bytes of equal weight together, as many weights as needed.
template <typename Value>
void putPlanes(std::string& out, std::span<const Value> values)
{
    const Value base = values.empty() ? Value(0) : *std::ranges::min_element(values);
    Value all = 0;
    for (const auto value : values)
        all |= static_cast<Value>(value - base);
    const auto width = static_cast<std::size_t>((std::bit_width(all) + 7) / 8);
    putVarint(out, base);
    out += static_cast<char>(width);
    const auto start = out.size();
    out.resize(start + width * values.size());
    for (std::size_t plane = 0; plane < width; ++plane) {
        char* to = out.data() + start + plane * values.size();
        for (std::size_t row = 0; row < values.size(); ++row)
            to[row] = static_cast<char>((static_cast<std::uint64_t>(values[row] - base)) >> (8 * plane));
    }
}

class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<unsigned char>(take(1)[0]);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        damaged();
    }
    std::string_view take(std::uint64_t count)
    {
        if (count > bytes_.size())
            damaged();
        const auto part = bytes_.substr(0, count);
        bytes_.remove_prefix(count);
        return part;
    }
    std::uint8_t byte() { return static_cast<std::uint8_t>(take(1)[0]); }
    template <typename Value>
    std::vector<Value> planes(std::size_t rows)
    {
        const auto base = static_cast<Value>(varint());
        const auto width = byte();
        if (width > sizeof(Value) || rows > largestColumn)
            damaged();
        std::vector<Value> values(rows, base);
        for (std::size_t plane = 0; plane < width; ++plane) {
            const auto* from = reinterpret_cast<const unsigned char*>(take(rows).data());
            for (std::size_t row = 0; row < rows; ++row)
                values[row] = static_cast<Value>(values[row] + (static_cast<Value>(from[row]) << (8 * plane)));
        }
        return values;
    }
    void end() const
    {
        if (!bytes_.empty())
            damaged();
    }

private:
    std::string_view bytes_;
};

// First byte: 0 as it is, 1 zstd after the size.
std::string unpack(Bytes bytes)
{
    Reader reader(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
    const auto form = reader.byte();
    if (form == 0)
        return std::string(reader.take(bytes.size() - 1));
    const auto size = reader.varint();
    if (form != 1 || size > largestColumn)
        damaged();
    std::string raw(size, '\0');
    const auto* start = reinterpret_cast<const char*>(bytes.data());
    std::size_t head = 1;
    for (auto rest = size; rest >= 0x80; rest >>= 7)
        ++head;
    ++head;
    const auto got = ZSTD_decompress(raw.data(), raw.size(), start + head, bytes.size() - head);
    if (ZSTD_isError(got) || got != size)
        damaged();
    return raw;
}

// unsignedUnits: room that is kept between calls.
void putDecimals(std::string& raw, const DecimalColumn& values, std::vector<std::uint64_t>& unsignedUnits)
{
    putPlanes<std::uint8_t>(raw, values.scales);
    unsignedUnits.resize(values.units.size());
    std::ranges::transform(values.units, unsignedUnits.begin(), zigzag);
    putPlanes<std::uint64_t>(raw, unsignedUnits);
}

DecimalColumn takeDecimals(Reader& reader, std::size_t rows)
{
    DecimalColumn values;
    values.scales = reader.planes<std::uint8_t>(rows);
    const auto units = reader.planes<std::uint64_t>(rows);
    values.units.resize(rows);
    std::ranges::transform(units, values.units.begin(), unzigzag);
    return values;
}

constexpr int largestRealScale = 15;
constexpr double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

// units and power are exact doubles, so their quotient is the double nearest to the decimal: the same bits come back.
std::optional<PlainDecimal> decimalOf(double value, std::uint8_t firstScale)
{
    if (!std::isfinite(value) || (value == 0 && std::signbit(value)))
        return std::nullopt;
    const auto fits = [value](int scale) -> std::optional<PlainDecimal> {
        const double scaled = std::round(value * powers[scale]);
        if (std::abs(scaled) > 9007199254740992.0 || scaled / powers[scale] != value)
            return std::nullopt;
        return PlainDecimal{static_cast<std::int64_t>(scaled), static_cast<std::uint8_t>(scale)};
    };
    if (const auto found = fits(firstScale))
        return found;
    for (int scale = 0; scale <= largestRealScale; ++scale) {
        if (const auto found = fits(scale))
            return found;
    }
    return std::nullopt;
}

// present: gets the values that are there.
template <typename Value>
void putPresence(std::string& raw, std::span<const std::optional<Value>> values, std::vector<Value>& present)
{
    std::vector<std::uint8_t> presence(values.size());
    present.clear();
    present.reserve(values.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
        presence[row] = values[row] ? 1 : 0;
        if (values[row])
            present.push_back(*values[row]);
    }
    putPlanes<std::uint8_t>(raw, presence);
}

struct Presence {
    std::vector<std::uint8_t> there;
    std::size_t count = 0;
};
Presence takePresence(Reader& reader, std::size_t rows)
{
    Presence presence{reader.planes<std::uint8_t>(rows), 0};
    for (const auto there : presence.there) {
        if (there > 1)
            damaged();
        presence.count += there;
    }
    return presence;
}

template <typename Value>
std::vector<std::optional<Value>> spread(const Presence& presence, const std::vector<Value>& values)
{
    std::vector<std::optional<Value>> out(presence.there.size());
    std::size_t next = 0;
    for (std::size_t row = 0; row < out.size(); ++row) {
        if (presence.there[row] != 0)
            out[row] = values[next++];
    }
    return out;
}

} // namespace

std::int64_t hashOf(int number, Bytes bytes)
{
    return static_cast<std::int64_t>(
        XXH3_64bits_withSeed(bytes.data(), bytes.size(), static_cast<std::uint64_t>(number)));
}

std::optional<PlainDecimal> plainDecimal(std::string_view text)
{
    const auto value = smallDecimal(text);
    if (!value || !value->plain)
        return std::nullopt;
    return PlainDecimal{value->units, static_cast<std::uint8_t>(value->scale)};
}

void appendDecimal(std::string& out, PlainDecimal value)
{
    char digits[24];
    char* at = std::end(digits);
    auto rest = value.units < 0 ? 0 - static_cast<std::uint64_t>(value.units) : static_cast<std::uint64_t>(value.units);
    int written = 0;
    do {
        if (written == value.scale && written > 0)
            *--at = '.';
        *--at = static_cast<char>('0' + rest % 10);
        rest /= 10;
        ++written;
    } while (rest > 0 || written <= value.scale);
    if (value.units < 0)
        *--at = '-';
    out.append(at, static_cast<std::size_t>(std::end(digits) - at));
}

void DecimalColumn::clear()
{
    units.clear();
    scales.clear();
    others.clear();
}

// Room for a column on its way, kept from one to the next: fresh memory costs more than the work that is done in it.
struct Encoder::Room {
    std::string raw, packed;
    std::vector<std::int64_t> integers;
    std::vector<double> reals;
    std::vector<std::uint64_t> bits;
    std::vector<std::uint32_t> sizes;
    DecimalColumn decimals;
};

Encoder::Encoder() : context_(ZSTD_createCCtx()), room_(std::make_unique<Room>())
{
    if (context_ == nullptr)
        throw std::bad_alloc();
}
Encoder::~Encoder() { ZSTD_freeCCtx(static_cast<ZSTD_CCtx*>(context_)); }

std::string& Encoder::emptyRaw()
{
    room_->raw.clear();
    return room_->raw;
}

std::string Encoder::pack()
{
    const auto& raw = room_->raw;
    std::string head(1, '\1');
    putVarint(head, raw.size());
    auto& packed = room_->packed;
    packed.resize(std::max(packed.size(), ZSTD_compressBound(raw.size())));
    const auto size = ZSTD_compressCCtx(static_cast<ZSTD_CCtx*>(context_), packed.data(), packed.size(), raw.data(),
                                        raw.size(), zstdLevel);
    if (ZSTD_isError(size) || head.size() + size > raw.size())
        return '\0' + raw;
    head.append(packed, 0, size);
    return head;
}

std::string Encoder::numbers(std::span<const std::uint32_t> numbers)
{
    putPlanes(emptyRaw(), numbers);
    return pack();
}

EncodedColumn Encoder::entries(int number, std::span<const std::uint32_t> values)
{
    return {number, ColumnEncoding::entries, numbers(values)};
}

EncodedColumn Encoder::decimals(int number, const DecimalColumn& values)
{
    auto& raw = emptyRaw();
    putDecimals(raw, values, room_->bits);
    for (const auto& other : values.others) {
        putVarint(raw, other.size());
        raw += other;
    }
    return {number, ColumnEncoding::decimals, pack()};
}

EncodedColumn Encoder::integers(int number, std::span<const std::optional<std::int64_t>> values)
{
    auto& raw = emptyRaw();
    auto& present = room_->integers;
    putPresence(raw, values, present);
    if (!present.empty()) {
        putVarint(raw, zigzag(present.front()));
        auto& steps = room_->bits;
        steps.resize(present.size() - 1);
        for (std::size_t n = 0; n < steps.size(); ++n)
            steps[n] = zigzag(difference(present[n + 1], present[n]));
        putPlanes<std::uint64_t>(raw, steps);
    }
    return {number, ColumnEncoding::integers, pack()};
}

EncodedColumn Encoder::reals(int number, std::span<const std::optional<double>> values)
{
    auto& raw = emptyRaw();
    auto& present = room_->reals;
    putPresence(raw, values, present);
    auto& decimals = room_->decimals;
    decimals.clear();
    std::string others;
    std::size_t otherCount = 0;
    for (const auto value : present) {
        const auto firstScale = decimals.scales.empty() || decimals.scales.back() > largestRealScale
                                    ? std::uint8_t(0)
                                    : decimals.scales.back();
        const auto decimal = decimalOf(value, firstScale);
        decimals.units.push_back(decimal ? decimal->units : 0);
        decimals.scales.push_back(decimal ? decimal->scale : otherText);
        if (!decimal && ++otherCount <= present.size() / 8)
            others.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    if (otherCount <= present.size() / 8) {
        raw += '\0';
        putDecimals(raw, decimals, room_->bits);
        raw += others;
    } else {
        raw += '\1';
        auto& bits = room_->bits;
        bits.resize(present.size());
        std::ranges::transform(present, bits.begin(), [](double value) { return std::bit_cast<std::uint64_t>(value); });
        putPlanes<std::uint64_t>(raw, bits);
    }
    return {number, ColumnEncoding::reals, pack()};
}

std::string Encoder::texts(std::span<const std::string_view> texts)
{
    auto& raw = emptyRaw();
    auto& sizes = room_->sizes;
    sizes.resize(texts.size());
    std::ranges::transform(texts, sizes.begin(),
                           [](std::string_view text) { return static_cast<std::uint32_t>(text.size()); });
    putPlanes<std::uint32_t>(raw, sizes);
    for (const auto text : texts)
        raw += text;
    assert(raw.size() <= largestColumn); // segments and dictionary parts are cut long before
    return pack();
}

EncodedColumn Encoder::plain(int number, std::span<const std::string_view> values)
{
    return {number, ColumnEncoding::plain, texts(values)};
}

EncodedColumn Encoder::same(int number, int as)
{
    putVarint(emptyRaw(), zigzag(as));
    return {number, ColumnEncoding::same, pack()};
}

EncodedColumn Encoder::keyed(int number, int place)
{
    putVarint(emptyRaw(), zigzag(place));
    return {number, ColumnEncoding::keyed, pack()};
}

std::vector<std::uint32_t> decodeEntries(Bytes bytes, std::size_t rows)
{
    const auto raw = unpack(bytes);
    Reader reader(raw);
    auto values = reader.planes<std::uint32_t>(rows);
    reader.end();
    return values;
}

DecimalColumn decodeDecimals(Bytes bytes, std::size_t rows)
{
    const auto raw = unpack(bytes);
    Reader reader(raw);
    auto values = takeDecimals(reader, rows);
    for (const auto scale : values.scales) {
        if (scale == otherText)
            values.others.emplace_back(reader.take(reader.varint()));
        else if (scale > 18 && scale != emptyText && scale != nullText)
            damaged();
    }
    reader.end();
    return values;
}

std::vector<std::optional<std::int64_t>> decodeIntegers(Bytes bytes, std::size_t rows)
{
    const auto raw = unpack(bytes);
    Reader reader(raw);
    const auto presence = takePresence(reader, rows);
    std::vector<std::int64_t> values(presence.count);
    if (!values.empty()) {
        values[0] = unzigzag(reader.varint());
        const auto steps = reader.planes<std::uint64_t>(values.size() - 1);
        for (std::size_t n = 0; n < steps.size(); ++n)
            values[n + 1] = sum(values[n], unzigzag(steps[n]));
    }
    reader.end();
    return spread(presence, values);
}

bool mayRepeat(Bytes bytes, std::size_t rows)
{
    const auto raw = unpack(bytes);
    Reader reader(raw);
    const auto presence = takePresence(reader, rows);
    if (presence.count < rows || rows < 2)
        return rows > 1;
    reader.varint();                     // the first
    return reader.varint() == zigzag(0); // the least step, as planes begin with it
}

std::vector<std::optional<double>> decodeReals(Bytes bytes, std::size_t rows)
{
    const auto raw = unpack(bytes);
    Reader reader(raw);
    const auto presence = takePresence(reader, rows);
    std::vector<double> values(presence.count);
    if (reader.byte() == 0) {
        const auto decimals = takeDecimals(reader, presence.count);
        for (std::size_t n = 0; n < values.size(); ++n) {
            if (decimals.scales[n] == otherText)
                std::memcpy(&values[n], reader.take(sizeof(double)).data(), sizeof(double));
            else if (decimals.scales[n] <= largestRealScale)
                values[n] = static_cast<double>(decimals.units[n]) / powers[decimals.scales[n]];
            else
                damaged();
        }
    } else {
        const auto bits = reader.planes<std::uint64_t>(presence.count);
        std::ranges::transform(bits, values.begin(), [](std::uint64_t value) { return std::bit_cast<double>(value); });
    }
    reader.end();
    return spread(presence, values);
}

std::vector<std::string> decodeTexts(Bytes bytes, std::size_t rows)
{
    const auto raw = unpack(bytes);
    Reader reader(raw);
    const auto sizes = reader.planes<std::uint32_t>(rows);
    std::vector<std::string> texts;
    texts.reserve(rows);
    for (const auto size : sizes)
        texts.emplace_back(reader.take(size));
    reader.end();
    return texts;
}

int decodeReference(Bytes bytes)
{
    const auto raw = unpack(bytes);
    Reader reader(raw);
    const auto value = unzigzag(reader.varint());
    reader.end();
    if (value < -100 || value > 100'000)
        damaged();
    return static_cast<int>(value);
}

} // namespace core

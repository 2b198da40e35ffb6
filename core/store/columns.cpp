#include "core/store/columns.h"

#include <algorithm>
#include <unordered_set>

namespace core {

namespace {

constexpr std::size_t largestDictionary = std::size_t(16) << 20; // bytes of text; beyond, a column goes on as plain

std::string textOf(const DecimalColumn& values, std::size_t row, std::size_t& other)
{
    switch (values.scales[row]) {
    case emptyText: return {};
    case nullText: return "NULL";
    case otherText: return values.others[other++];
    default: {
        std::string text;
        appendDecimal(text, {values.units[row], values.scales[row]});
        return text;
    }
    }
}

} // namespace

std::size_t TextColumn::rows() const
{
    return form_ == ColumnEncoding::entries    ? numbers_.size()
           : form_ == ColumnEncoding::decimals ? decimals_.size()
                                               : plainSizes_.size();
}

std::size_t TextColumn::heavy() const
{
    return form_ == ColumnEncoding::plain ? plain_.size() : dictionary_.bytes() - bytesBefore_;
}

// Numbers that hardly repeat are decimals; all else begins as entries.
void TextColumn::choose(std::span<const std::string_view> texts)
{
    chosen_ = true;
    if (needsDictionary_)
        return;
    std::unordered_set<std::string_view> distinct;
    for (const auto text : texts) {
        if (text.empty() || text == "NULL")
            continue;
        if (!plainDecimal(text))
            return;
        distinct.insert(text);
    }
    if (distinct.size() > 8 && distinct.size() > texts.size() / 8)
        form_ = ColumnEncoding::decimals;
}

void TextColumn::addEntries(std::span<const std::string_view> texts)
{
    std::string_view above = numbers_.empty() ? std::string_view() : dictionary_.entry(numbers_.back());
    bool first = numbers_.empty();
    auto number = first ? 0 : numbers_.back();
    auto* const numbers = extend(texts.size());
    for (std::size_t row = 0; row < texts.size(); ++row) {
        const auto text = texts[row];
        if (first || text != above) {
            number = dictionary_.number(text);
            above = text;
            first = false;
        }
        numbers[row] = number;
    }
}

void TextColumn::addOther(std::string_view text)
{
    decimals_.units.push_back(decimals_.units.empty() ? 0 : decimals_.units.back()); // cheap to pack
    decimals_.scales.push_back(text.empty() ? emptyText : text == "NULL" ? nullText : otherText);
    if (decimals_.scales.back() == otherText)
        decimals_.others.emplace_back(text);
}

void TextColumn::addDecimals(std::span<const std::string_view> texts, const TextColumn* neighbour,
                             const std::string_view* neighbourTexts, const SmallDecimal* amounts)
{
    const auto start = decimals_.size();
    for (std::size_t row = 0; row < texts.size(); ++row) {
        const auto text = texts[row];
        if (amounts != nullptr && amounts[row].plain) {
            const auto& amount = amounts[row];
            decimals_.units.push_back(amount.units);
            decimals_.scales.push_back(static_cast<std::uint8_t>(amount.scale));
        } else if (neighbour != nullptr && text == neighbourTexts[row]
                   && neighbour->decimals_.scales[start + row] != otherText) {
            decimals_.units.push_back(neighbour->decimals_.units[start + row]);
            decimals_.scales.push_back(neighbour->decimals_.scales[start + row]);
        } else if (const auto value = plainDecimal(text)) {
            decimals_.units.push_back(value->units);
            decimals_.scales.push_back(value->scale);
        } else {
            addOther(text);
        }
    }
}

bool TextColumn::addPlain(const SmallDecimal* amounts, std::size_t count)
{
    if (!chosen_ || form_ != ColumnEncoding::decimals)
        return false;
    for (std::size_t row = 0; row < count; ++row)
        if (!amounts[row].plain)
            return false;
    const auto start = decimals_.size();
    decimals_.units.resize(start + count);
    decimals_.scales.resize(start + count);
    for (std::size_t row = 0; row < count; ++row) {
        decimals_.units[start + row] = amounts[row].units;
        decimals_.scales[start + row] = static_cast<std::uint8_t>(amounts[row].scale);
    }
    return true;
}

void TextColumn::add(std::span<const std::string_view> texts, const TextColumn* neighbour,
                     const std::string_view* neighbourTexts, const SmallDecimal* amounts)
{
    if (!chosen_)
        choose(texts);
    if (form_ == ColumnEncoding::entries) {
        addEntries(texts);
    } else if (form_ == ColumnEncoding::decimals) {
        addDecimals(texts, neighbour, neighbourTexts, amounts);
    } else {
        for (const auto text : texts) {
            plain_ += text;
            plainSizes_.push_back(static_cast<std::uint32_t>(text.size()));
        }
    }
}

EncodedColumn TextColumn::finishEntries(Encoder& encoder)
{
    auto encoded = encoder.entries(number_, numbers_);
    const auto fresh = dictionary_.size() - entriesBefore_;
    if (!needsDictionary_
        && ((numbers_.size() >= 1024 && fresh > numbers_.size() / 2) || dictionary_.bytes() > largestDictionary)) {
        const auto last = dictionary_.size();
        const auto looked = std::min<std::uint32_t>(fresh, 256);
        std::uint32_t numeric = 0;
        for (auto n = last - looked; n < last; ++n)
            numeric += plainDecimal(dictionary_.entry(n)) ? 1u : 0u;
        form_ = numeric > looked / 8 * 7 ? ColumnEncoding::decimals : ColumnEncoding::plain;
    }
    entriesBefore_ = dictionary_.size();
    bytesBefore_ = dictionary_.bytes();
    numbers_.clear();
    return encoded;
}

EncodedColumn TextColumn::finishDecimals(Encoder& encoder)
{
    if (decimals_.others.size() <= 64 + decimals_.size() / 8) {
        auto encoded = encoder.decimals(number_, decimals_);
        decimals_.clear();
        return encoded;
    }
    form_ = ColumnEncoding::plain;
    std::size_t other = 0;
    for (std::size_t row = 0; row < decimals_.size(); ++row) {
        const auto text = textOf(decimals_, row, other);
        plain_ += text;
        plainSizes_.push_back(static_cast<std::uint32_t>(text.size()));
    }
    decimals_.clear();
    return finishPlain(encoder);
}

EncodedColumn TextColumn::finishPlain(Encoder& encoder)
{
    std::vector<std::string_view> texts;
    texts.reserve(plainSizes_.size());
    std::size_t at = 0;
    for (const auto size : plainSizes_) {
        texts.emplace_back(plain_.data() + at, size);
        at += size;
    }
    auto encoded = encoder.plain(number_, texts);
    plain_.clear();
    plainSizes_.clear();
    return encoded;
}

EncodedColumn TextColumn::finish(Encoder& encoder)
{
    return form_ == ColumnEncoding::entries    ? finishEntries(encoder)
           : form_ == ColumnEncoding::decimals ? finishDecimals(encoder)
                                               : finishPlain(encoder);
}

void TextColumn::drop()
{
    numbers_.clear();
    decimals_.clear();
    plain_.clear();
    plainSizes_.clear();
    entriesBefore_ = dictionary_.size();
    bytesBefore_ = dictionary_.bytes();
}

EncodedColumn IntegerColumn::finish(Encoder& encoder)
{
    auto encoded = encoder.integers(number_, values_);
    values_.clear();
    return encoded;
}

EncodedColumn RealColumn::finish(Encoder& encoder)
{
    auto encoded = encoder.reals(number_, values_);
    values_.clear();
    return encoded;
}

} // namespace core

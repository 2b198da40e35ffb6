// One column of bulk rows while its segment fills.
#pragma once

#include "core/model/amount.h"
#include "core/store/codec.h"
#include "core/store/dictionary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Texts exactly as they came. Kept as entries of a dictionary, as decimals or as they are, chosen
// at the start of the file and looked at again with each segment.
class TextColumn {
public:
    // needsDictionary: its entries are needed as such (keys).
    explicit TextColumn(int number, bool needsDictionary = false) : number_(number), needsDictionary_(needsDictionary)
    {}

    // The next rows. neighbour: the column of decimals to the left, whose rows are there already,
    // or null; where its texts are equal they are copied from it instead of being read again.
    // amounts: what the texts were read as (ParsedAmounts), or null.
    void add(std::span<const std::string_view> texts, const TextColumn* neighbour,
             const std::string_view* neighbourTexts, const SmallDecimal* amounts = nullptr);
    // The same where all of these amounts are plain and the column is one of decimals; else
    // false, and nothing was added.
    bool addPlain(const SmallDecimal* amounts, std::size_t count);
    void add(std::string_view text) { add({&text, 1}, nullptr, nullptr); }
    // While it has a dictionary: the entry of a text, and room for the entries of the next rows, to
    // be filled in by the caller.
    std::uint32_t entryOf(std::string_view text) { return dictionary_.number(text); }
    std::uint32_t* extend(std::size_t count)
    {
        numbers_.resize(numbers_.size() + count);
        return numbers_.data() + (numbers_.size() - count);
    }

    int number() const { return number_; }
    std::size_t rows() const;
    std::size_t heavy() const; // bytes of text of this segment that do not repeat
    bool isDecimals() const { return form_ == ColumnEncoding::decimals; }
    bool hasDictionary() const { return form_ == ColumnEncoding::entries; }
    const std::vector<std::uint32_t>& numbers() const { return numbers_; } // of this segment, while it has a dictionary
    const DecimalColumn& decimals() const { return decimals_; }            // of this segment, while isDecimals
    const Dictionary& dictionary() const { return dictionary_; }
    std::vector<std::string_view> newEntries() { return dictionary_.newEntries(); }

    // The segment's rows as bytes; the column is empty again afterwards.
    EncodedColumn finish(Encoder& encoder);
    void drop(); // the same without bytes, for rows that are kept elsewhere

private:
    void choose(std::span<const std::string_view> texts);
    void addEntries(std::span<const std::string_view> texts);
    void addDecimals(std::span<const std::string_view> texts, const TextColumn* neighbour,
                     const std::string_view* neighbourTexts, const SmallDecimal* amounts);
    void addOther(std::string_view text);
    EncodedColumn finishEntries(Encoder& encoder);
    EncodedColumn finishDecimals(Encoder& encoder);
    EncodedColumn finishPlain(Encoder& encoder);

    int number_;
    bool needsDictionary_;
    bool chosen_ = false;
    ColumnEncoding form_ = ColumnEncoding::entries;
    Dictionary dictionary_;
    std::uint32_t entriesBefore_ = 0; // when the segment began
    std::size_t bytesBefore_ = 0;
    std::vector<std::uint32_t> numbers_;
    DecimalColumn decimals_;
    std::string plain_;
    std::vector<std::uint32_t> plainSizes_;
};

class IntegerColumn {
public:
    explicit IntegerColumn(int number) : number_(number) {}
    void add(std::optional<std::int64_t> value) { values_.push_back(value); }
    std::size_t rows() const { return values_.size(); }
    EncodedColumn finish(Encoder& encoder);

private:
    int number_;
    std::vector<std::optional<std::int64_t>> values_;
};

class RealColumn {
public:
    explicit RealColumn(int number) : number_(number) {}
    void add(std::optional<double> value) { values_.push_back(value); }
    EncodedColumn finish(Encoder& encoder);

private:
    int number_;
    std::vector<std::optional<double>> values_;
};

} // namespace core

// Bulk rows back from disk, column by column as they are asked for. Every blob's hash
// is looked at on every read.
#pragma once

#include "core/model/amount.h"
#include "core/store/segment.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct FileColumn {
    int number = 0;
    std::string name;
    std::string role;
};

// The columns and dictionaries of one file's rows of a kind. Dictionaries are read when first asked
// for. Damage throws Error{workspace}; the sentence names the import, the file and the days.
class FileRows {
public:
    FileRows(const Database& db, FileId file, RowKind kind);

    FileId id() const { return file_; }
    const Database& db() const { return *db_; }
    RowKind kind() const { return kind_; }
    const std::vector<FileColumn>& columns() const { return columns_; }
    int columnOf(std::string_view role) const; // −100 if there is none
    const std::vector<std::string>& entries(int column);
    std::size_t keys();
    int columnOfPart(std::size_t place) const { return keyColumns_[place]; } // noColumn: not in this file
    std::uint32_t keyEntry(std::size_t key, std::size_t place); // a word number of the column that stands in this place
    const std::vector<std::uint32_t>& keyEntries(std::size_t place); // of all keys
    [[noreturn]] void damaged(int column, std::optional<std::int64_t> segment) const;
    // The same on any thread; days: of the segment as text.
    [[noreturn]] void damagedOn(int column, const std::string& days) const;

private:
    void loadKeys();

    const Database* db_;
    FileId file_;
    RowKind kind_;
    std::string import_, path_; // for the sentence about damage
    std::vector<FileColumn> columns_;
    std::vector<int> keyColumns_; // columns by place; −100: none in this file
    std::map<int, std::vector<std::string>> entries_;
    std::vector<std::vector<std::uint32_t>> keyWords_; // by place
    bool keysLoaded_ = false;
};
constexpr int noColumn = -100;

// The roles of the columns that make a key, in order of place.
const std::vector<std::string_view>& keyRoles(RowKind kind);
std::string_view costRoleName(std::size_t role); // of CostRole, as in file_column.role

// The rows of one segment. A column is loaded when it is first asked for, on the thread of the
// connection. Columns that were fetched there may be asked for on another thread instead, which
// then decodes them; one thread at a time.
class SegmentRows {
public:
    SegmentRows(FileRows& file, std::int64_t segment);
    void fetch(int column); // with its dictionary; nothing for noColumn
    // Whether the lines of two rows behind each other may be the same. The
    // lines must have been fetched.
    bool mayRepeatLines();

    std::int64_t id() const { return segment_; }
    std::size_t rows() const { return rows_; }
    FileRows& file() { return *file_; }
    // The text as it stood in the file; the view holds until the next call for this
    // column. Empty for noColumn.
    std::string_view text(int column, std::size_t row);
    // Numbers of entries; for columns of entries and keys, the key itself, and scopes.
    const std::vector<std::uint32_t>& numbers(int column);
    const std::vector<std::optional<std::int64_t>>& integers(int column);
    const std::vector<std::optional<double>>& reals(int column);
    bool hasDictionary(int column);
    // The column as decimals, null if it is kept otherwise or not there.
    const DecimalColumn* decimalsOf(int column);
    // What an amount column says; allocates nothing for plain decimals.
    Amount amount(int column, std::size_t row, bool decimalComma);
    // Set if the cell is a plain decimal; else ask amount().
    std::optional<SmallDecimal> small(int column, std::size_t row);

private:
    struct Column {
        ColumnEncoding encoding = ColumnEncoding::entries;
        std::string bytes; // until they are decoded
        bool isDecoded = false;
        Column* same = nullptr; // another one with the same content
        int place = 0;          // of keyed columns, in the key; of others the number of `same`
        std::vector<std::uint32_t> numbers;
        DecimalColumn decimals;
        std::vector<std::uint32_t> otherAt; // by row, into decimals.others
        std::vector<std::optional<std::int64_t>> integers;
        std::vector<std::optional<double>> reals;
        std::vector<std::string> texts;
        const std::vector<std::string>* entries = nullptr;
        std::string scratch;
    };
    Column& column(int number); // decoded
    Column& fetched(int number);
    Column& content(int number) // of the column that it is the same as
    {
        auto& own = column(number);
        return own.same != nullptr ? *own.same : own;
    }
    int referenceOf(int number, const Column& column) const;
    void decode(int number, Column& column);
    void decodeDecimalsOf(Column& column) const;
    void lookUpKeys(int number, Column& column);
    void checkEntries(int number, Column& column);
    [[noreturn]] void damaged(int number) const;
    void check(const Column& column, ColumnEncoding expected, int number) const;

    FileRows* file_;
    std::int64_t segment_;
    std::size_t rows_ = 0;
    std::string days_; // for the sentence about damage
    std::map<int, std::unique_ptr<Column>> columns_;
    std::vector<Column*> near_; // decoded ones of columns_ by number, from −4 on
};

} // namespace core

// SQLite as values: a connection, a statement, a transaction; of our workspace and of
// databases that are exports. Nothing else in core but the virtual tables and the query
// console touches its C interface.
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

using Bytes = std::span<const std::byte>;
inline Bytes bytesOf(std::string_view text) { return std::as_bytes(std::span(text)); }

// How a file is opened. fixed: read-only, and nobody changes it meanwhile (for folders that cannot
// be written). foreign: the same of a file that somebody else has made: nothing of its schema is
// trusted (no views, triggers or functions of it run), a value may have maxForeignValue bytes, a
// log beside it is not looked at.
enum class OpenMode { read, write, create, fixed, foreign };
constexpr int maxForeignValue = 16 << 20;

// A connection; one thread at a time. Waits up to 10 s for another program's
// lock. Opening reads nothing yet.
//
// Statements of ours that are not at work are kept prepared, by their text: for small statements
// preparing is most of the work. What a person types never goes that way (core/store/query.h).
class Database {
public:
    Database(const std::filesystem::path& file,
             OpenMode mode); // throws Error{workspace, locked}, of a foreign one {io, format}
    static Database inMemory();
    // A foreign one whose bytes are at hand, such as an unpacked one; file: for messages.
    static Database fromBytes(const std::filesystem::path& file, std::string_view bytes);
    Database(const Database&) = delete; // statements point to it
    Database& operator=(const Database&) = delete;
    ~Database();

    // One or more statements without parameters.
    void execute(std::string_view sql);
    std::int64_t lastId() const;
    std::int64_t changes() const; // rows changed by the last statement
    bool inTransaction() const;
    const std::filesystem::path& file() const { return file_; }
    sqlite3* handle() const noexcept { return handle_.get(); }
    // Long statements report to it and stop with Error{cancelled} where it says so. It
    // must outlive the statements.
    void watch(const Progress& progress);

    // The Error that SQLite's result code means: full, locked, workspace (damaged, read-only,
    // unreadable), cancelled (interrupted), else internal. Of a foreign file: format, io where it
    // cannot be read. Its sentence names the file and what to do.
    Error error(int code) const;

private:
    struct Closer {
        void operator()(sqlite3* handle) const noexcept;
    };
    friend class Statement;
    class Idle; // statements that wait to be used again
    Database(const std::filesystem::path& file, std::string_view bytes);
    void open(const std::string& name, int flags);
    void distrust();
    Error foreignError(int code, const std::string& detail) const;

    std::unique_ptr<sqlite3, Closer> handle_;
    std::filesystem::path file_;
    std::unique_ptr<Idle> idle_; // ends before the connection
    bool foreign_ = false;
};

// A prepared statement. Parameters count from 1, columns from 0, as SQLite counts them.
// A statement must end before its Database.
class Statement {
public:
    Statement(const Database& db, std::string_view sql);

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, int value) { return bind(index, static_cast<std::int64_t>(value)); }
    Statement& bind(int index, double value);
    Statement& bind(int index, std::string_view text);
    Statement& bind(int index, const std::string& text) { return bind(index, std::string_view(text)); }
    Statement& bind(int index, const char* text) { return bind(index, std::string_view(text)); }
    Statement& bind(int index, Bytes blob);
    Statement& bind(int index, std::nullptr_t);
    template <typename Value>
    Statement& bind(int index, const std::optional<Value>& maybe)
    {
        return maybe ? bind(index, *maybe) : bind(index, nullptr);
    }
    template <typename Id>
    requires std::is_enum_v<Id> Statement& bind(int index, Id id) { return bind(index, static_cast<std::int64_t>(id)); }
    // From the first parameter on.
    template <typename... Values>
    Statement& with(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    bool step();  // true while there is a row; after the last the statement is ready for new parameters
    void run();   // to the end
    void reset(); // back to the start, parameters kept
    template <typename... Values>
    void run(const Values&... values)
    {
        with(values...).run();
    }

    int columns() const;
    bool isNull(int column) const;
    bool isReal(int column) const;          // stored as a double
    std::int64_t integer(int column) const; // NULL is 0
    double real(int column) const;
    std::string text(int column) const;      // NULL is ""
    std::string_view view(int column) const; // until the next step
    Bytes blob(int column) const;            // until the next step
    std::optional<std::int64_t> maybeInteger(int column) const;
    std::optional<std::string> maybeText(int column) const;
    template <typename Id>
    Id id(int column) const
    {
        return static_cast<Id>(integer(column));
    }
    sqlite3_stmt* handle() const noexcept { return handle_.get(); }

private:
    struct Return { // to the statements that wait
        Database::Idle* idle = nullptr;
        void operator()(sqlite3_stmt* handle) const noexcept;
    };
    void check(int code) const;
    const Database* db_;
    std::unique_ptr<sqlite3_stmt, Return> handle_;
};

// The first column of the first row; 0 if there is none.
template <typename... Values>
std::int64_t number(const Database& db, std::string_view sql, const Values&... values)
{
    Statement query(db, sql);
    query.with(values...);
    return query.step() ? query.integer(0) : 0;
}
// The same as text; empty if there is no row.
template <typename... Values>
std::string text(const Database& db, std::string_view sql, const Values&... values)
{
    Statement query(db, sql);
    query.with(values...);
    return query.step() ? query.text(0) : std::string();
}

// write: takes the write lock at once. read: one unchanging view of the file for several queries.
// Rolls back in the destructor unless commit() was reached.
class Transaction {
public:
    enum class Kind { read, write };
    explicit Transaction(Database& db, Kind kind = Kind::write);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& db_;
    bool open_ = true;
};

} // namespace core

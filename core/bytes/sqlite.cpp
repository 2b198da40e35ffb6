#include "core/bytes/sqlite.h"

#include "core/base/sentences.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <list>
#include <unordered_map>
#include <utility>

namespace core {

namespace {

constexpr int busyTimeoutMs = 10'000;
constexpr std::size_t walMarks = 18; // two bytes of the header: 2 where the database has a log beside it

std::string uri(const std::filesystem::path& file)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '%' || c == '?' || c == '#' || byte < 0x20)
            ((out += '%') += digits[byte >> 4]) += digits[byte & 15];
        else
            out += c;
    }
    return out + "?immutable=1";
}

// A connection belongs to one thread at a time, so it needs no locks of its own.
int flagsOf(OpenMode mode)
{
    switch (mode) {
    case OpenMode::read: return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY;
    case OpenMode::write: return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE;
    case OpenMode::create: return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case OpenMode::fixed:
    case OpenMode::foreign: return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    return SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READONLY;
}

// Others may do their work while they are prepared (PRAGMA) or are asked once.
bool isKept(std::string_view sql)
{
    constexpr std::array<std::string_view, 4> verbs = {"SELECT ", "INSERT ", "UPDATE ", "DELETE "};
    return std::ranges::any_of(verbs, [sql](std::string_view verb) { return sql.starts_with(verb); });
}

} // namespace

// At most one a text; the one that was used longest ago goes first.
class Database::Idle {
public:
    ~Idle()
    {
        for (auto& [text, handle] : all_)
            sqlite3_finalize(handle);
    }
    sqlite3_stmt* take(std::string_view sql)
    {
        const auto found = byText_.find(sql);
        if (found == byText_.end())
            return nullptr;
        auto* handle = found->second->second;
        const auto entry = found->second;
        byText_.erase(found);
        all_.erase(entry);
        return handle;
    }
    void put(sqlite3_stmt* handle) noexcept
    {
        try {
            const auto* text = sqlite3_sql(handle);
            if (text == nullptr || !isKept(text) || byText_.contains(text)) {
                sqlite3_finalize(handle);
                return;
            }
            sqlite3_reset(handle);
            sqlite3_clear_bindings(handle);
            all_.emplace_front(text, handle);
        } catch (...) { // no memory to keep it
            sqlite3_finalize(handle);
            return;
        }
        try {
            byText_.emplace(all_.front().first, all_.begin());
            while (all_.size() > most) {
                byText_.erase(all_.back().first);
                sqlite3_finalize(all_.back().second);
                all_.pop_back();
            }
        } catch (...) {
            sqlite3_finalize(handle);
            all_.pop_front();
        }
    }

private:
    static constexpr std::size_t most = 128; // an import uses some ninety
    using Entries = std::list<std::pair<std::string, sqlite3_stmt*>>;
    Entries all_; // last used first
    std::unordered_map<std::string_view, Entries::iterator> byText_;
};

void Database::Closer::operator()(sqlite3* handle) const noexcept { sqlite3_close_v2(handle); }
void Statement::Return::operator()(sqlite3_stmt* handle) const noexcept { idle->put(handle); }

Database::Database(const std::filesystem::path& file, OpenMode mode)
    : file_(file), idle_(std::make_unique<Idle>()), foreign_(mode == OpenMode::foreign)
{
    const bool unchanging = mode == OpenMode::fixed || mode == OpenMode::foreign;
    open(unchanging ? uri(file) : file.string(), flagsOf(mode));
    if (foreign_)
        distrust();
}

void Database::open(const std::string& name, int flags)
{
    // Nobody asks how much memory SQLite has, and counting it takes a lock for each piece.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &raw, flags, nullptr);
    handle_.reset(raw); // also on failure: the handle must be closed
    if (code != SQLITE_OK)
        throw error(code);
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, busyTimeoutMs);
}

Database::~Database() = default;

Database::Database(const std::filesystem::path& file, std::string_view bytes)
    : file_(file), idle_(std::make_unique<Idle>()), foreign_(true)
{
    open(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(bytes.size() + 1));
    if (!copy)
        throw error(SQLITE_NOMEM);
    std::memcpy(copy, bytes.data(), bytes.size());
    // A database in memory has no log; one that says it has is read as it stands, as immutable files are.
    if (bytes.size() > walMarks + 1 && copy[walMarks] == 2 && copy[walMarks + 1] == 2)
        copy[walMarks] = copy[walMarks + 1] = 1;
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    const int code = sqlite3_deserialize(handle(), "main", copy, size, size,
                                         SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
    if (code != SQLITE_OK)
        throw error(code);
    distrust();
}

void Database::distrust()
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const int what : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_ENABLE_TRIGGER,
                           SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
        sqlite3_db_config(handle(), what, 0, nullptr);
    const std::pair<int, int> limits[] = {{SQLITE_LIMIT_LENGTH, maxForeignValue},
                                          {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
                                          {SQLITE_LIMIT_EXPR_DEPTH, 200},
                                          {SQLITE_LIMIT_ATTACHED, 0}};
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle(), limit, value);
    execute("PRAGMA query_only = ON; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0");
}

Database Database::fromBytes(const std::filesystem::path& file, std::string_view bytes)
{
    return Database(file, bytes);
}

void Database::watch(const Progress& progress)
{
    constexpr int instructions = 10'000;
    sqlite3_progress_handler(
        handle(), instructions,
        [](void* asked) {
            try {
                static_cast<const Progress*>(asked)->step(0, 0);
                return 0;
            } catch (const Error&) {
                return 1; // SQLite stops with SQLITE_INTERRUPT, which is told as this very error
            }
        },
        const_cast<Progress*>(&progress));
}

Database Database::inMemory() { return Database(":memory:", OpenMode::create); }

Error Database::error(int code) const
{
    const auto name = file_.string();
    const std::string detail = handle_ ? sqlite3_errmsg(handle_.get()) : sqlite3_errstr(code);
    if (foreign_)
        return foreignError(code, detail);
    switch (code & 0xff) {
    case SQLITE_FULL: return Error(Fault::full, sentence(MessageCode::disk_full, name));
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Error(Fault::locked, sentence(MessageCode::workspace_locked, name));
    case SQLITE_NOTADB: return Error(Fault::workspace, sentence(MessageCode::workspace_not_ours, name));
    case SQLITE_CORRUPT: return Error(Fault::workspace, sentence(MessageCode::workspace_damaged, name, detail));
    case SQLITE_READONLY: return Error(Fault::workspace, sentence(MessageCode::workspace_read_only, name));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: return Error(Fault::workspace, sentence(MessageCode::workspace_not_opened, name));
    case SQLITE_IOERR: return Error(Fault::workspace, sentence(MessageCode::workspace_disk, name, detail));
    case SQLITE_INTERRUPT: return Error(Fault::cancelled, sentence(MessageCode::work_stopped));
    case SQLITE_NOMEM: return Error(Fault::internal, sentence(MessageCode::no_memory));
    default: return Error(Fault::internal, sentence(MessageCode::workspace_sqlite, name, detail));
    }
}

Error Database::foreignError(int code, const std::string& detail) const
{
    const auto name = file_.string();
    switch (code & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return Error(Fault::format, sentence(MessageCode::database_damaged, name, detail));
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH: return Error(Fault::io, sentence(MessageCode::database_not_opened, name));
    case SQLITE_IOERR: return Error(Fault::io, sentence(MessageCode::database_not_read, name, detail));
    case SQLITE_TOOBIG: return Error(Fault::format, sentence(MessageCode::database_big_value, name));
    case SQLITE_INTERRUPT: return Error(Fault::cancelled, sentence(MessageCode::work_stopped));
    case SQLITE_NOMEM: return Error(Fault::internal, sentence(MessageCode::no_memory));
    default: return Error(Fault::format, sentence(MessageCode::database_sqlite, name, detail));
    }
}

void Database::execute(std::string_view sql)
{
    const int code = sqlite3_exec(handle(), std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw error(code);
}

std::int64_t Database::lastId() const { return sqlite3_last_insert_rowid(handle()); }
std::int64_t Database::changes() const { return sqlite3_changes64(handle()); }
bool Database::inTransaction() const { return sqlite3_get_autocommit(handle()) == 0; }

Statement::Statement(const Database& db, std::string_view sql)
    : db_(&db), handle_(db.idle_->take(sql), Return{db.idle_.get()})
{
    if (handle_)
        return;
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v3(db.handle(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
    handle_.reset(raw);
    check(code);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw db_->error(code);
}

Statement& Statement::bind(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(handle(), index, value));
    return *this;
}

Statement& Statement::bind(int index, double value)
{
    check(sqlite3_bind_double(handle(), index, value));
    return *this;
}

Statement& Statement::bind(int index, std::string_view text)
{
    // A null pointer would bind NULL; an empty view may have one.
    check(sqlite3_bind_text64(handle(), index, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int index, Bytes blob)
{
    check(blob.empty() ? sqlite3_bind_zeroblob(handle(), index, 0)
                       : sqlite3_bind_blob64(handle(), index, blob.data(), blob.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int index, std::nullptr_t)
{
    check(sqlite3_bind_null(handle(), index));
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(handle());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const Error error = db_->error(code); // before the reset, which may replace the message
        sqlite3_reset(handle());
        throw error;
    }
    sqlite3_reset(handle());
    return false;
}

void Statement::run()
{
    while (step()) {}
}

void Statement::reset() { sqlite3_reset(handle()); }
int Statement::columns() const { return sqlite3_column_count(handle()); }
bool Statement::isReal(int column) const { return sqlite3_column_type(handle(), column) == SQLITE_FLOAT; }
bool Statement::isNull(int column) const { return sqlite3_column_type(handle(), column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(handle(), column); }
double Statement::real(int column) const { return sqlite3_column_double(handle(), column); }
std::string Statement::text(int column) const { return std::string(view(column)); }

std::string_view Statement::view(int column) const
{
    const auto* bytes = sqlite3_column_text(handle(), column);
    return bytes ? std::string_view(reinterpret_cast<const char*>(bytes),
                                    static_cast<std::size_t>(sqlite3_column_bytes(handle(), column)))
                 : std::string_view();
}

Bytes Statement::blob(int column) const
{
    const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(handle(), column));
    return Bytes(bytes, static_cast<std::size_t>(sqlite3_column_bytes(handle(), column)));
}

std::optional<std::int64_t> Statement::maybeInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Statement::maybeText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

Transaction::Transaction(Database& db, Kind kind) : db_(db)
{
    db_.execute(kind == Kind::write ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    if (open_)
        sqlite3_exec(db_.handle(), "ROLLBACK", nullptr, nullptr, nullptr); // SQLite may have rolled back already
}

void Transaction::commit()
{
    db_.execute("COMMIT");
    open_ = false;
}

} // namespace core

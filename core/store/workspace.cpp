#include "core/store/workspace.h"

#include "core/base/sentences.h"
#include "core/base/time.h"
#include "core/bytes/unfinished.h"
#include "core/store/backup.h"
#include "core/store/schema.h"

#include <sqlite3.h>

#include <sys/random.h>

#include <cstdlib>
#include <optional>
#include <system_error>

namespace core {

namespace fs = std::filesystem;

namespace {

// Before the first table, since later it costs a full rewrite. See README.md, Why it is so.
constexpr int pageBytes = 8192;

template <typename... Values>
[[noreturn]] void refuse(const fs::path& file, MessageCode why, const Values&... values)
{
    throw Error(Fault::workspace, sentence(why, file, values...));
}

fs::path beside(const fs::path& file, const char* suffix) { return fs::path(file.string() + suffix); }

std::string unfinishedName(const fs::path& file) { return "." + file.filename().string() + "-"; }

bool hasLog(const fs::path& file)
{
    std::error_code error;
    const auto size = fs::file_size(beside(file, "-wal"), error);
    return !error && size > 0;
}

// The file's own text must not choose what runs: neither functions in its schema nor cells that lie about their size.
void guard(Database& db)
{
    db.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA cache_size "
               "= -16384");
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
}

} // namespace

std::string randomKey()
{
    unsigned char bytes[16];
    if (getrandom(bytes, sizeof bytes, 0) != static_cast<ssize_t>(sizeof bytes))
        throw Error(Fault::internal, "The system gives no random numbers.");
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const auto byte : bytes)
        (out += digits[byte >> 4]) += digits[byte & 15];
    return out;
}

std::string setting(const Database& db, std::string_view name)
{
    return text(db, "SELECT value FROM setting WHERE name = ?", name);
}

void setSetting(Database& db, std::string_view name, std::string_view value)
{
    Statement(db,
              "INSERT INTO setting(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value")
        .run(name, value);
}

Workspace::Workspace(const fs::path& file, Access access) : file_(file)
{
    try {
        open(access);
    } catch (...) {
        db_.reset();
        std::error_code ignored;
        if (!privateCopy_.empty())
            fs::remove_all(privateCopy_, ignored);
        throw;
    }
}

Workspace::~Workspace()
{
    db_.reset();
    std::error_code ignored;
    if (!privateCopy_.empty())
        fs::remove_all(privateCopy_, ignored);
}

void Workspace::open(Access access)
{
    std::error_code error;
    const auto status = fs::status(file_, error);
    if (fs::is_directory(status))
        refuse(file_, MessageCode::workspace_folder);
    const bool absent =
        !fs::exists(status) || (fs::is_regular_file(status) && fs::file_size(file_, error) == 0 && !error);
    if (error && error != std::errc::no_such_file_or_directory)
        refuse(file_, MessageCode::workspace_not_opened_why, error.message());
    if (absent && access != Access::create)
        refuse(file_, fs::exists(status) ? MessageCode::workspace_empty : MessageCode::workspace_none);
    for (const auto& before : {unfinishedName(file_), std::string(unfinishedBackup)})
        removeUnfinished(file_.parent_path(), before);
    if (absent)
        make();
    else
        look();
    try {
        if (access == Access::read)
            openForReading();
        else
            db_ = std::make_unique<Database>(file_, OpenMode::write);
        settle(access);
    } catch (const Error& failed) {
        if (failed.fault() == Fault::internal) // SQLite does not understand what stands at the start of the file
            refuse(file_, MessageCode::workspace_head);
        throw;
    }
}

// Beside its place and then linked into it: nobody ever sees a workspace that is half made.
void Workspace::make()
{
    std::optional<Unfinished> made;
    try {
        made.emplace(file_, unfinishedName(file_));
    } catch (const Error& error) {
        if (error.fault() == Fault::full)
            throw;
        refuse(file_, MessageCode::workspace_no_folder);
    }
    const auto& part = made->path();
    try {
        Database db(part, OpenMode::create);
        // Nobody knows the file yet, so nothing needs to be undone or safe before its last write.
        db.execute("PRAGMA page_size = " + std::to_string(pageBytes)
                   + "; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
        db.execute("PRAGMA application_id = " + std::to_string(applicationId));
        migrate(db);
        db.execute("PRAGMA synchronous = FULL"); // the next commit puts all of the file on disk
        Statement(db, "INSERT INTO setting(name, value) VALUES('key', ?), ('made_ms', ?)")
            .run(randomKey(), std::to_string(now()));
        db.execute("PRAGMA journal_mode = WAL");
    } catch (const Error& error) {
        throw Error(error.fault(), file_.string() + std::string(error.what()).erase(0, part.string().size()));
    }
    std::error_code error;
    fs::create_hard_link(part, file_, error);
    const bool emptyThere = error && fs::exists(file_) && fs::file_size(file_) == 0;
    const bool noLinks = error && !fs::exists(file_);
    if (emptyThere || noLinks)
        fs::rename(part, file_, error);
    made_ = !error; // else another program was faster
}

// Who wrote the file, without changing a byte of it: a log that a newer program left is not ours to write back.
void Workspace::look() const
{
    const Database db(file_, hasLog(file_) ? OpenMode::read : OpenMode::fixed);
    std::int64_t application = 0;
    std::int64_t version = 0;
    try {
        application = number(db, "PRAGMA application_id");
        version = number(db, "PRAGMA user_version");
    } catch (const Error& error) {
        if (error.fault() == Fault::locked)
            throw;
        if (hasLog(file_) && error.fault() == Fault::workspace)
            return; // a log in a folder that cannot be written: the copy will tell
        refuse(file_, MessageCode::workspace_not_ours_or_damaged);
    }
    if (application != applicationId)
        refuse(file_, MessageCode::workspace_not_ours);
    if (version > newestSchema())
        refuse(file_, MessageCode::workspace_newer);
}

void Workspace::openForReading()
{
    readOnly_ = true;
    try {
        db_ = std::make_unique<Database>(file_, OpenMode::write); // a writer also tidies the log away when it closes
        number(*db_, "SELECT count(*) FROM sqlite_schema");
        db_->execute("PRAGMA query_only = ON");
        return;
    } catch (const Error& error) {
        if (error.fault() != Fault::workspace)
            throw;
    }
    if (!hasLog(file_)) {
        db_ = std::make_unique<Database>(file_, OpenMode::fixed);
        fixed_ = true;
        return;
    }
    auto pattern = (fs::temp_directory_path() / "opsatlas-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr)
        refuse(file_, MessageCode::workspace_no_copy);
    privateCopy_ = pattern;
    std::error_code error;
    fs::copy_file(file_, privateCopy_ / "copy", error);
    if (!error)
        fs::copy_file(beside(file_, "-wal"), privateCopy_ / "copy-wal", error);
    if (error)
        refuse(file_, MessageCode::workspace_not_read, error.message());
    fs::permissions(privateCopy_ / "copy", fs::perms::owner_read | fs::perms::owner_write, error);
    fs::permissions(privateCopy_ / "copy-wal", fs::perms::owner_read | fs::perms::owner_write, error);
    db_ = std::make_unique<Database>(privateCopy_ / "copy", OpenMode::write);
}

std::unique_ptr<Database> Workspace::openReadOnly() const
{
    auto db = std::make_unique<Database>(db_->file(), fixed_ ? OpenMode::fixed : OpenMode::read);
    guard(*db);
    db->execute("PRAGMA query_only = ON");
    return db;
}

void Workspace::settle(Access access)
{
    auto& db = *db_;
    guard(db);
    const auto version = number(db, "PRAGMA user_version");
    if (number(db, "PRAGMA application_id") != applicationId)
        refuse(file_, MessageCode::workspace_not_ours);
    if (version > newestSchema())
        refuse(file_, MessageCode::workspace_newer);
    if (!readOnly_ && sqlite3_db_readonly(db.handle(), "main") == 1)
        refuse(file_, MessageCode::workspace_make_writable);
    if (version > 0 && !isOurSchema(db))
        refuse(file_, MessageCode::workspace_other_tables);
    if (version < newestSchema()) {
        if (readOnly_)
            refuse(file_, MessageCode::workspace_older);
        migrate(db);
    }
    if (access != Access::read) {
        db.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 4194304");
    }
    key_ = setting(db, "key");
}

} // namespace core

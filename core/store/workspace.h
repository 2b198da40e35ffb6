// One open workspace: the file that holds everything of a portfolio.
#pragma once

#include "core/bytes/sqlite.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace core {

enum class Access {
    read,   // must be there; nothing is written
    write,  // must be there and writable
    create, // as write, and made if it is not there
};

// Opens, checks and, where allowed, makes or upgrades the file. One connection: one thread at
// a time; a job opens its own.
//
// Throws Error{workspace}, and leaves the file as it is, if it is missing, a folder, not ours
// (another application id, or tables, views or triggers that we did not make), damaged at its head,
// written by a newer program, or cannot be written though write is asked for; Error{locked} if
// another program holds it for more than 10 s.
//
// read works in folders that cannot be written as well: then the file is read as it lies there, or,
// if it has a write-ahead log beside it, from a private copy.
class Workspace {
public:
    Workspace(const std::filesystem::path& file, Access access);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    Database& db() { return *db_; }
    const Database& db() const { return *db_; }
    const std::filesystem::path& file() const { return file_; }
    const std::string& key() const { return key_; } // 128 random bits as 32 hex digits; a copy has the same
    bool readOnly() const { return readOnly_; }
    // Another connection that cannot write, to the same file or private copy; must end before this.
    std::unique_ptr<Database> openReadOnly() const;
    bool made() const { return made_; } // it was not there before

private:
    void open(Access access);
    void make();
    void look() const;
    void openForReading();
    void settle(Access access);

    std::filesystem::path file_;
    std::filesystem::path privateCopy_; // the folder of it; empty if there is none
    std::unique_ptr<Database> db_;
    std::string key_;
    bool readOnly_ = false;
    bool fixed_ = false; // opened as a file that nobody changes
    bool made_ = false;
};

// 128 bits from the system's random source, as 32 hex digits.
std::string randomKey();

// Small facts about the workspace, by name ("reporting_currency"). Empty if never set.
std::string setting(const Database& db, std::string_view name);
void setSetting(Database& db, std::string_view name, std::string_view value);

} // namespace core

// A layer under SQLite that fails on purpose: one operation on a file, all from one on, or the power.
#pragma once

#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace fixture {

// While it lives, connections that are opened go through it. One at a time, one thread.
class FaultyVfs {
public:
    enum class Fault {
        none,
        once,    // that one operation fails
        onwards, // it and all that follow
        power,   // as onwards; and what was not synced until then may be lost, by sectors of 512 bytes, in any order
    };

    FaultyVfs() : parent_(sqlite3_vfs_find(nullptr))
    {
        self = this;
        vfs_ = *parent_;
        vfs_.zName = "faulty";
        vfs_.szOsFile = static_cast<int>(sizeof(File)) + parent_->szOsFile;
        vfs_.xOpen = open;
        vfs_.xDelete = remove;
        sqlite3_vfs_register(&vfs_, 1);
    }
    ~FaultyVfs()
    {
        sqlite3_vfs_register(parent_, 1);
        sqlite3_vfs_unregister(&vfs_);
        self = nullptr;
    }
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    // Operations count from 1.
    void arm(Fault fault, std::int64_t at)
    {
        fault_ = fault;
        at_ = at;
        done_ = 0;
        pending_.clear();
    }
    void disarm() { fault_ = Fault::none; }
    std::int64_t operations() const { return done_; }
    bool reached() const { return done_ >= at_; }

    // The files as they lie there after the power came back; call it when nobody has them open.
    void loseUnsynced(unsigned seed)
    {
        std::mt19937 random(seed);
        for (const auto& [name, pending] : pending_) {
            std::error_code error;
            if (!std::filesystem::exists(name, error))
                continue;
            auto size = static_cast<sqlite3_int64>(std::filesystem::file_size(name));
            const bool cut = size < pending.size; // it was made shorter: that happened, or did not
            const bool uncut = cut && random() % 2 == 0;
            sqlite3_int64 end = std::min(size, pending.size);
            std::fstream file(name, std::ios::in | std::ios::out | std::ios::binary);
            for (const auto& [sector, before] : pending.before) {
                const auto from = sector * sectorBytes;
                const bool kept = random() % 2 == 0;
                if (from >= size ? uncut : !kept) {
                    file.seekp(from);
                    file.write(before.data(), static_cast<std::streamsize>(before.size()));
                } else if (from < size) {
                    end = std::max(end, std::min(from + sectorBytes, size));
                }
            }
            file.close();
            std::filesystem::resize_file(name,
                                         static_cast<std::uintmax_t>(uncut ? pending.size
                                                                     : cut ? size
                                                                           : end),
                                         error);
        }
        pending_.clear();
    }

private:
    static constexpr sqlite3_int64 sectorBytes = 512;
    struct Pending { // since the last sync
        sqlite3_int64 size = 0;
        std::map<sqlite3_int64, std::string> before; // by number of the sector
    };
    struct File : sqlite3_file {
        const char* name = nullptr; // SQLite keeps it while the file is open
    };
    static sqlite3_file* real(sqlite3_file* file)
    {
        return reinterpret_cast<sqlite3_file*>(static_cast<File*>(file) + 1);
    }
    template <auto Method, typename... Values>
    static int pass(sqlite3_file* file, Values... values)
    {
        auto* below = real(file);
        return (below->pMethods->*Method)(below, values...);
    }

    bool failing() const { return (fault_ == Fault::onwards || fault_ == Fault::power) && done_ >= at_; }
    bool fails()
    {
        ++done_;
        return fault_ != Fault::none && (done_ == at_ || failing());
    }
    void remember(sqlite3_file* file, sqlite3_int64 from, sqlite3_int64 to)
    {
        const auto* name = static_cast<File*>(file)->name;
        if (fault_ != Fault::power || name == nullptr)
            return;
        const auto [pending, isNew] = pending_.try_emplace(name);
        if (isNew)
            real(file)->pMethods->xFileSize(real(file), &pending->second.size);
        for (auto sector = from / sectorBytes; sector * sectorBytes < to; ++sector) {
            const auto [before, fresh] = pending->second.before.try_emplace(sector, sectorBytes, '\0');
            if (fresh)
                real(file)->pMethods->xRead(real(file), before->second.data(), static_cast<int>(sectorBytes),
                                            sector * sectorBytes);
        }
    }

    static int open(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* out)
    {
        file->pMethods = nullptr;
        if (self->fails())
            return SQLITE_CANTOPEN;
        auto* below = real(file);
        const int code = self->parent_->xOpen(self->parent_, name, below, flags, out);
        if (below->pMethods == nullptr)
            return code;
        static_cast<File*>(file)->name = name;
        file->pMethods = methods();
        return code;
    }
    static int remove(sqlite3_vfs*, const char* name, int sync)
    {
        return self->failing() ? SQLITE_IOERR_DELETE : self->parent_->xDelete(self->parent_, name, sync);
    }
    static int read(sqlite3_file* file, void* into, int bytes, sqlite3_int64 from)
    {
        return self->fails() ? SQLITE_IOERR_READ : pass<&sqlite3_io_methods::xRead>(file, into, bytes, from);
    }
    static int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at)
    {
        if (self->fails())
            return SQLITE_IOERR_WRITE;
        self->remember(file, at, at + count);
        return pass<&sqlite3_io_methods::xWrite>(file, bytes, count, at);
    }
    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        if (self->fails())
            return SQLITE_IOERR_TRUNCATE;
        sqlite3_int64 before = 0;
        pass<&sqlite3_io_methods::xFileSize>(file, &before);
        self->remember(file, size, before);
        return pass<&sqlite3_io_methods::xTruncate>(file, size);
    }
    static int sync(sqlite3_file* file, int)
    {
        if (self->fails())
            return SQLITE_IOERR_FSYNC;
        if (const auto* name = static_cast<File*>(file)->name; name != nullptr)
            self->pending_.erase(name); // what was written until here lasts; the real disk need not be asked
        return SQLITE_OK;
    }
    static const sqlite3_io_methods* methods()
    {
        static const sqlite3_io_methods all = {
            2, // with shared memory, without mapped pages
            [](sqlite3_file* file) { return pass<&sqlite3_io_methods::xClose>(file); },
            read,
            write,
            truncate,
            sync,
            [](sqlite3_file* file, sqlite3_int64* size) { return pass<&sqlite3_io_methods::xFileSize>(file, size); },
            [](sqlite3_file* file, int lock) { return pass<&sqlite3_io_methods::xLock>(file, lock); },
            [](sqlite3_file* file, int lock) { return pass<&sqlite3_io_methods::xUnlock>(file, lock); },
            [](sqlite3_file* file, int* held) { return pass<&sqlite3_io_methods::xCheckReservedLock>(file, held); },
            [](sqlite3_file* file, int what, void* value) {
                return pass<&sqlite3_io_methods::xFileControl>(file, what, value);
            },
            [](sqlite3_file*) { return static_cast<int>(sectorBytes); },
            [](sqlite3_file* file) { return pass<&sqlite3_io_methods::xDeviceCharacteristics>(file); },
            [](sqlite3_file* file, int page, int size, int extend, void volatile** at) {
                return pass<&sqlite3_io_methods::xShmMap>(file, page, size, extend, at);
            },
            [](sqlite3_file* file, int from, int count, int flags) {
                return pass<&sqlite3_io_methods::xShmLock>(file, from, count, flags);
            },
            [](sqlite3_file* file) {
                auto* below = real(file);
                below->pMethods->xShmBarrier(below);
            },
            [](sqlite3_file* file, int drop) { return pass<&sqlite3_io_methods::xShmUnmap>(file, drop); },
            nullptr,
            nullptr,
        };
        return &all;
    }

    static inline FaultyVfs* self = nullptr;
    sqlite3_vfs* parent_;
    sqlite3_vfs vfs_{};
    Fault fault_ = Fault::none;
    std::int64_t at_ = 0, done_ = 0;
    std::map<std::string, Pending> pending_;
};

} // namespace fixture

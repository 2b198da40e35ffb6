// Which files of a call are known: what they say is in force already, and they need not be read.
#pragma once

#include "core/intake/ready_file.h"
#include "core/intake/receipt.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace core {

// A file is known by its name, size and time, or by its bytes. It counts as known if the import
// that brought it is in force, or would be if the files behind it came again: of a folder whose
// files say different things of one run, or restate one billing period, the last one wins, and does
// so as often as the folder is imported.
class KnownFiles {
public:
    KnownFiles(const Database& db, const ImportOptions& options, const Progress& progress)
        : db_(db), options_(options), progress_(progress)
    {}

    void expect(std::span<const std::filesystem::path> units); // further ones of the call, in order

    // The next of the expected units: fills in its path, stamp and, as far as it was looked for,
    // identity; the import that brought it if it is known, else what it has grown from, if mayGrow
    // asks for it. Throws Error{io}; Error{format} for a packed file that is damaged, and for one
    // that was read by another mapping.
    std::optional<ImportId> next(const std::filesystem::path& unit, ReadyFile& file, bool mayGrow);

private:
    struct Looked {
        FileStamp stamp;
        Identity identity;
    };
    std::vector<ImportId> untouched(const std::filesystem::path& unit, const FileStamp& stamp) const;
    std::vector<ImportId> broughtBy(const Identity& identity) const;
    Identity lookedAt(const std::filesystem::path& unit, const FileStamp& stamp);
    Identity knownBytes(const std::filesystem::path& unit, std::uint64_t bytes) const;
    std::optional<ImportId> standing(const std::vector<ImportId>& imports);
    void learnWhatComesAgain();
    bool isMappedSo(ImportId import, Mapping mapping) const;
    bool isWrittenSo(ImportId import) const;

    const Database& db_;
    const ImportOptions& options_;
    const Progress& progress_;
    std::vector<std::filesystem::path> units_;
    std::size_t behind_ = 0; // place in units_ after the one that was last asked about
    bool learned_ = false;
    std::map<ImportId, std::size_t> lastPlace_; // imports that brought files still to come, with the last place of one
    std::map<std::filesystem::path, Looked> looked_;
};

} // namespace core

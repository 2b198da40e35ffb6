// The door to all readers: a file or folder in, facts out.
#pragma once

#include "core/base/progress.h"
#include "core/model/sink.h"
#include "core/read/inspection.h"
#include "core/read/mapping.h"
#include "core/read/tail.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

struct ReadOptions {
    std::string format = {};  // read as this format; empty: found out from the content
    std::string zone = {};    // for times that name none, such as Europe/Berlin; empty: UTC
    bool fingerprint = false; // the inspection shall say identity and print of the bytes
    std::string source =
        {}; // the feed the file belongs to, as far as somebody has named it; part of runs that have no id of their own
    std::optional<Mapping> mapping = {}; // read every CSV by this one, whatever format it has
    std::vector<Mapping> mappings = {};  // for a CSV that no format takes: the first that fits
    std::optional<TailPart> tail =
        {}; // read only this of a file that is not packed and has `format`; lines are counted in the whole file
};

// Reads one delivery unit (a file, or a folder that is an MLflow store) and tells the sink what it says. What is
// refused whole comes back with importable false and a reason, and the sink may have been told a part: the caller drops
// it. With a tail the inspection is that of the rows read, but identity and print are the whole file's. Throws Error:
// io (cannot be opened), cancelled, and what the sink throws.
Inspection readFile(const std::filesystem::path& path, const ReadOptions& options, Sink& sink,
                    const Progress& progress = {});

// The units below a path, in order of name: a file is itself, an MLflow folder is one unit, any other folder its files
// and folders in turn, a zip archive its files (core/bytes/zip.h); hidden files and links inside are left out. Throws
// Error{io} if path is not there or unreadable.
std::vector<std::filesystem::path> unitsOf(const std::filesystem::path& path);

// Is the money of this format billed by another source too, so that a new source of it is a mere view?
bool isViewOfBills(std::string_view format);

// The words for --format, sorted.
std::vector<std::string> formatNames();

} // namespace core

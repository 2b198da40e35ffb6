// What is known of a file between reading and storing it.
#pragma once

#include "core/base/ids.h"
#include "core/bytes/hash.h"
#include "core/bytes/open.h"
#include "core/intake/import_sink.h"
#include "core/read/inspection.h"
#include "core/read/tail.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace core {

// What a grown file continues. Its import is one of its own, and one delivery with those before it.
struct Grown {
    ImportId import{};   // the last one before it
    ImportId delivery{}; // the first one of them all
    std::string format;
    std::string decimal, dates; // how the known part is written, as Inspection says it
    TailPart part;
};

// A file that was read to its end and waits for the write lock.
struct ReadyFile {
    std::filesystem::path path;
    FileStamp stamp;
    Identity identity;
    std::string sha256; // empty: taken later, or never for a folder
    Inspection found;
    std::unique_ptr<ImportSink> facts;
    std::optional<Grown> grown; // only its new rows were read
    bool wholePeriod = false;   // a manifest says that its delivery holds whole billing periods to date
};

} // namespace core

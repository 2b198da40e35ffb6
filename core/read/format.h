// What a format offers: how it is recognised and who reads it. One row of
// the table in formats.cpp each.
#pragma once

#include "core/read/reading.h"
#include "core/read/table.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

class Json;

// Reads a JSON format entry by entry: of an array, of lines, or the one document. row counts
// entries from 1, in lines it is the line.
class Records {
public:
    Records() = default;
    Records(const Records&) = delete;
    Records& operator=(const Records&) = delete;
    virtual ~Records() = default;
    virtual void entry(const Json& value, std::int64_t row) = 0;
    virtual void finish() {} // after the last entry
};

// A row names what it can do; what is null it cannot. A format with a name and a test but no reader
// is recognised and said to be not read yet.
struct Format {
    std::string_view name;   // README.md, Detection
    bool isPersonal = false; // entries hold what people said: of rejected ones nothing is kept
    bool isView = false;     // its money is billed by another source too: new sources of it are mere views

    bool rowsStandAlone = false; // as core/read/read.h asks

    // Of tables of cost, by the header, as core/read/read.h asks; null: no file does.
    bool (*holdsWholePeriods)(const std::vector<std::string>& names) = nullptr;

    // JSON. document: of the whole document; entry: of one line, or of the first entry of an array.
    bool (*document)(const Json& top) = nullptr;
    bool (*entry)(const Json& value) = nullptr;
    void (*readDocument)(Reading& reading, const Json& top) = nullptr;
    std::unique_ptr<Records> (*records)(Reading& reading) = nullptr;

    // CSV: the header's names, those without a name left out.
    bool (*header)(const std::vector<std::string>& names) = nullptr;
    void (*readTable)(Reading& reading, Table& table) = nullptr;

    // Other text, by its beginning: before CSV is tried, or after it; and by the end of its file
    // name where the content says nothing.
    bool (*text)(std::string_view head) = nullptr;
    bool (*lateText)(std::string_view head) = nullptr;
    std::string_view suffix = {};
    void (*readText)(Reading& reading, const std::string& text) = nullptr; // whole, up to maxTextBytes
    void (*readStream)(Reading& reading, TextSource& source) = nullptr;    // however long it is

    // Files that are no text, by their first bytes; the reader opens the file itself.
    std::string_view magic = {};
    void (*readFile)(Reading& reading) = nullptr;

    // Folders.
    bool (*folder)(const std::filesystem::path& path) = nullptr;
    void (*readFolder)(Reading& reading) = nullptr;

    bool isRead() const
    {
        return readDocument || records || readTable || readText || readStream || readFile || readFolder;
    }
};

// All formats in the order in which they are tried; the first that fits wins.
std::span<const Format> formats();
const Format* formatNamed(std::string_view name); // null: none

// For the header tests: is the name there (exactly), and in any case.
bool hasName(const std::vector<std::string>& names, std::string_view name);
bool hasNameNoCase(const std::vector<std::string>& names, std::string_view name);

} // namespace core

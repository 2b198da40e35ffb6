#include "core/read/read.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/limits.h"
#include "core/bytes/text_source.h"
#include "core/bytes/zip.h"
#include "core/read/format.h"
#include "core/read/json_file.h"
#include "core/read/mapped.h"
#include "core/read/proposal.h"
#include "core/read/share_guard.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr std::size_t headBytes = 64 * 1024;
constexpr std::size_t headerBytes = mebibyte; // 4,096 names of 256 bytes

// Archives are read as folders; what comes here is one that cannot be.
[[noreturn]] void notReadArchive(const std::filesystem::path& path)
{
    const auto name = shown(path);
    if (zipPlaceOf(path))
        throw Error(Fault::format, sentence(MessageCode::file_archive_in_archive, name));
    for (const auto* office : {".xlsx", ".xlsm", ".ods", ".docx", ".odt", ".numbers"})
        if (equalNoCase(path.extension().native(), office))
            throw Error(Fault::format, sentence(MessageCode::file_spreadsheet, name));
    if (!zipFiles(path).empty()) // says what is wrong with it, mostly
        throw Error(Fault::io, sentence(MessageCode::file_archive_changed, name));
    throw Error(Fault::format, sentence(MessageCode::file_archive_empty, name));
}

[[noreturn]] void fileNotRecognised(const std::filesystem::path& path, std::string_view head)
{
    const auto name = shown(path);
    if (trim(head).empty())
        throw Error(Fault::format, sentence(MessageCode::file_empty, name));
    if (trim(head).starts_with('<'))
        throw Error(Fault::format, sentence(MessageCode::file_web_page, name));
    if (head.starts_with("PAR1"))
        throw Error(Fault::format, sentence(MessageCode::file_parquet, name));
    if (head.starts_with("PK"))
        notReadArchive(path);
    throw Error(Fault::format, sentence(MessageCode::file_unknown, name));
}

// A table is answered with the mapping that would read it.
void proposeMapping(Reading& reading, std::string_view head, const TableTop& top)
{
    constexpr std::string_view noText = "\xEF\xBF\xBD"; // what is no text has many of them
    if (top.names.size() < 2 || trim(head).starts_with('<') || head.starts_with("PK")
        || head.find(noText) != std::string_view::npos)
        return;
    const auto proposal = proposedMapping(reading, top);
    if (!proposal)
        return;
    reading.found.proposal = mappingText(*proposal);
    const auto name = shown(reading.path);
    throw Error(Fault::format, sentence(MessageCode::file_unknown_table, name));
}

const Format* wantedFormat(const ReadOptions& options)
{
    if (options.format.empty())
        return nullptr;
    const auto* format = formatNamed(options.format);
    if (!format || !format->isRead())
        throw Error(Fault::argument, sentence(MessageCode::format_none, options.format,
                                              fmt::format("{}", fmt::join(formatNames(), ", "))));
    return format;
}

const Format* tableFormat(const std::vector<std::string>& header, const Format* wanted)
{
    for (const auto& format : formats())
        if (format.header && (!wanted || wanted == &format) && format.header(header))
            return &format;
    return nullptr;
}

const Format* textFormat(std::string_view head, bool (*Format::*fits)(std::string_view))
{
    for (const auto& format : formats())
        if (format.*fits && (format.*fits)(head))
            return &format;
    return nullptr;
}

const Format* suffixFormat(const std::filesystem::path& path)
{
    for (const auto& format : formats())
        if (!format.suffix.empty() && equalNoCase(path.extension().native(), format.suffix))
            return &format;
    return nullptr;
}

void readText(Reading& reading, TextSource& source, const Format& format)
{
    reading.found.format = format.name;
    if (format.readStream)
        return format.readStream(reading, source);
    if (!format.readText)
        throw Error(Fault::format, sentence(MessageCode::file_format_not_read, shown(reading.path), format.name));
    format.readText(reading, source.readAll(maxTextBytes));
}

void readTable(Reading& reading, TextSource& source, const Format& format, TableTop top)
{
    reading.found.format = format.name;
    if (!format.readTable)
        throw Error(Fault::format, sentence(MessageCode::file_format_not_read, shown(reading.path), format.name));
    reading.found.delimiter = top.delimiter;
    reading.found.rows = 0;
    Table table(reading, source, std::move(top));
    if (!format.header(table.columns())) // it looked like one, but a quote in it is not closed
        throw Error(Fault::format, sentence(MessageCode::file_header_open, shown(reading.path)));
    format.readTable(reading, table);
}

// The mapping asked for, else the first known one that fits; null: none.
const Mapping* mappingFor(const ReadOptions& options, const std::vector<std::string>& header)
{
    if (options.mapping)
        return &*options.mapping;
    const auto fits = [&](const Mapping& known) { return mappingFits(known, header); };
    const auto known = std::find_if(options.mappings.begin(), options.mappings.end(), fits);
    return known == options.mappings.end() ? nullptr : &*known;
}

TableTop topByMapping(TextSource& source, const ReadOptions& options)
{
    return tableTop(source.peek(headerBytes), [&](const std::vector<std::string>& header) {
        const auto* const mapping = mappingFor(options, header);
        return mapping != nullptr && missingColumns(*mapping, header).empty();
    });
}

// By the mapping asked for, else by the first known one that fits. False if there is none.
bool readByMapping(Reading& reading, TextSource& source)
{
    auto top = topByMapping(source, reading.options);
    auto header = top.names;
    std::erase(header, std::string());
    const auto* const mapping = mappingFor(reading.options, header);
    if (!mapping)
        return false;
    if (const auto missing = missingColumns(*mapping, header); !missing.empty())
        throw Error(Fault::format, sentence(MessageCode::file_mapping_columns, shown(reading.path),
                                            fmt::format("{}", fmt::join(missing, ", "))));
    auto used = *mapping;
    used.header = header;
    reading.found.format = mappedFormat;
    reading.found.mapping = mappingText(used);
    reading.found.source = mapping->source;
    reading.found.delimiter = top.delimiter;
    reading.found.rows = 0;
    Table table(reading, source, std::move(top));
    if (!missingColumns(*mapping, table.columns()).empty()) // a quote in the header is not closed
        throw Error(Fault::format, sentence(MessageCode::file_header_open, shown(reading.path)));
    readMapped(reading, table, *mapping);
    return true;
}

void readStream(Reading& reading, TextSource& source, const Format* wanted)
{
    if (reading.options.tail && reading.options.tail->gap.begin == 0 && wanted && wanted->records)
        return readJsonTail(reading, source, *wanted);
    const auto head = std::string(source.peek(headBytes));
    const auto begin = head.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos)
        fileNotRecognised(reading.path, head);
    if (wanted && (wanted->readText || wanted->readStream))
        return readText(reading, source, *wanted);
    if (reading.options.mapping) {
        readByMapping(reading, source);
        return;
    }
    if (head[begin] == '{' || head[begin] == '[')
        return readJsonFile(reading, source, wanted);
    if (const auto* text = wanted ? nullptr : textFormat(head, &Format::text))
        return readText(reading, source, *text);
    const Format* format = nullptr;
    auto top = tableTop(source.peek(headerBytes), [&](const std::vector<std::string>& header) {
        return (format = tableFormat(header, wanted)) != nullptr;
    });
    if (format)
        return readTable(reading, source, *format, std::move(top));
    if (wanted)
        throw Error(Fault::format, sentence(MessageCode::file_other_format, shown(reading.path), wanted->name));
    if (const auto* text = textFormat(head, &Format::lateText))
        return readText(reading, source, *text);
    if (readByMapping(reading, source))
        return;
    if (const auto* text = suffixFormat(reading.path))
        return readText(reading, source, *text);
    proposeMapping(reading, head, top);
    fileNotRecognised(reading.path, head);
}

const Format* magicFormat(const std::filesystem::path& path, const Format* wanted)
{
    ByteSource source(path);
    std::string head(32, '\0');
    std::size_t size = 0;
    while (const auto got = source.read(head.data() + size, head.size() - size))
        size += got;
    head.resize(size);
    for (const auto& format : formats())
        if (!format.magic.empty() && (!wanted || wanted == &format) && head.starts_with(format.magic))
            return &format;
    return nullptr;
}

// The stamp is of the time before the file was read.
void mustBeUnchanged(const Reading& reading, const FileStamp& stamp)
{
    if (!(stampOf(reading.path) == stamp))
        throw Error(Fault::io, sentence(MessageCode::file_changed, shown(reading.path)));
}

void readBinary(Reading& reading, const Format& format)
{
    reading.found.format = format.name;
    const auto source = ByteSource(reading.path);
    reading.found.container = source.container();
    format.readFile(reading);
    mustBeUnchanged(reading, source.stamp());
}

void readFileInto(Reading& reading, const Format* wanted)
{
    if (const auto* format = magicFormat(reading.path, wanted))
        return readBinary(reading, *format);
    const auto& tail = reading.options.tail;
    Fingerprint own;
    auto& fingerprint = tail && tail->known ? *tail->known : own;
    TextSource source(reading.path, reading.options.fingerprint ? &fingerprint : nullptr, tail ? tail->gap : Gap());
    reading.found.container = source.bytes().container();
    const auto bytes = [&] {
        reading.found.encoding = source.encodingName();
        reading.found.bom = source.hasMark();
    };
    try {
        readStream(reading, source, wanted);
    } catch (...) {
        bytes();
        throw;
    }
    bytes();
    if (source.repaired() > 0)
        reading.warn(0, 0, "text.repaired", sentence(MessageCode::note_repaired, source.repaired()),
                     "export the file as UTF-8");
    const auto nulLine = tail && source.nulLine() > tail->headerLines
                             ? source.nulLine() - tail->headerLines + tail->lines
                             : source.nulLine();
    if (source.nuls() > 0)
        reading.warn(nulLine, 0, "text.nul", sentence(MessageCode::note_nul, source.nuls()),
                     "the file may be damaged: export it again");
    if (reading.options.fingerprint && source.bytes().isAtEnd()) {
        reading.found.identity = fingerprint.identity();
        reading.found.print = fingerprint.print();
    }
    mustBeUnchanged(reading, source.bytes().stamp());
}

void readFolderInto(Reading& reading)
{
    for (const auto& format : formats()) {
        if (format.folder && format.folder(reading.path)) {
            reading.found.format = format.name;
            format.readFolder(reading);
            return;
        }
    }
    throw Error(Fault::io, sentence(MessageCode::file_folder_no_store, shown(reading.path)));
}

// What remains to be said of a file that is refused whole.
Inspection refusedWhole(const Inspection& found, const std::string& why)
{
    Inspection refused;
    refused.path = found.path;
    refused.format = found.format;
    refused.container = found.container;
    refused.encoding = found.encoding;
    refused.bom = found.bom;
    refused.proposal = found.proposal;
    refused.importable = false;
    refused.why = why;
    refused.issues.push_back({Severity::error, "read.refused", {found.path, 0, 0}, why, {}});
    return refused;
}

bool isFolder(const std::filesystem::path& path)
{
    std::error_code error;
    return std::filesystem::is_directory(path, error);
}

bool isUnit(const std::filesystem::path& folder)
{
    return std::any_of(formats().begin(), formats().end(),
                       [&](const Format& format) { return format.folder && format.folder(folder); });
}

// An archive is its files, unless it cannot be one: then it is read, and refused, as a file.
void addFile(const std::filesystem::path& path, std::vector<std::filesystem::path>& units)
{
    if (!isFolder(path) && isZip(path)) {
        try {
            if (const auto files = zipFiles(path); !files.empty()) {
                units.insert(units.end(), files.begin(), files.end());
                return;
            }
        } catch (const Error& error) {
            if (error.fault() != Fault::format)
                throw;
        }
    }
    units.push_back(path);
}

void addUnits(const std::filesystem::path& path, std::vector<std::filesystem::path>& units)
{
    if (!isFolder(path) || isUnit(path)) {
        addFile(path, units);
        return;
    }
    std::vector<std::filesystem::path> inside;
    std::error_code error;
    for (std::filesystem::directory_iterator it(path, error), end; !error && it != end; it.increment(error)) {
        std::error_code unknown;
        const bool hidden = it->path().filename().native().starts_with('.');
        if (!hidden && !it->is_symlink(unknown) && (it->is_directory(unknown) || it->is_regular_file(unknown)))
            inside.push_back(it->path());
    }
    if (error)
        throw Error(Fault::io, sentence(MessageCode::file_folder_unreadable, shown(path), error.message()));
    std::sort(inside.begin(), inside.end());
    for (const auto& part : inside)
        addUnits(part, units);
}

} // namespace

Inspection readFile(const std::filesystem::path& path, const ReadOptions& options, Sink& sink, const Progress& progress)
{
    Inspection found;
    found.path = shown(path);
    const auto* wanted = wantedFormat(options);
    ShareGuard guard(sink);
    Reading reading(path, options, options.shares.empty() ? sink : static_cast<Sink&>(guard), progress, found);
    guard.watch(reading);
    try {
        if (isFolder(path))
            readFolderInto(reading);
        else
            readFileInto(reading, wanted);
    } catch (const Error& error) {
        if (error.fault() != Fault::format)
            throw;
        return refusedWhole(found, error.what());
    }
    if (options.period && !reading.usesPeriod)
        reading.warn(0, 0, "read.period", sentence(MessageCode::note_period_unused), "leave --period out");
    reading.metrics.state(found);
    return found;
}

std::vector<std::filesystem::path> unitsOf(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        throw Error(Fault::io, sentence(MessageCode::file_none, shown(path)));
    std::vector<std::filesystem::path> units;
    addUnits(path, units);
    return units;
}

bool rowsStandAlone(std::string_view format)
{
    const auto* known = formatNamed(format);
    return known && known->rowsStandAlone;
}

bool isViewOfBills(std::string_view format)
{
    const auto* known = formatNamed(format);
    return known && known->isView;
}

bool holdsWholePeriods(std::string_view format, const std::vector<std::string>& columns)
{
    const auto* known = formatNamed(format);
    return known && known->holdsWholePeriods && known->holdsWholePeriods(columns);
}

std::vector<std::string> formatNames()
{
    std::vector<std::string> names;
    for (const auto& format : formats())
        if (format.isRead())
            names.emplace_back(format.name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

} // namespace core

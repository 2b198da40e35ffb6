#include "core/bytes/zip.h"

#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/limits.h"
#include "core/bytes/open.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t blockBytes = 4096; // read anew for the head of every entry

struct Closing {
    void operator()(archive* in) const { archive_read_free(in); }
};
using Archive = std::unique_ptr<archive, Closing>;

[[noreturn]] void damaged(const std::string& what, archive* in)
{
    const char* reason = archive_error_string(in);
    throw Error(Fault::format, sentence(MessageCode::file_archive_damaged, what, reason ? reason : "no reason given"));
}

Archive openArchive(const fs::path& path)
{
    Archive in(archive_read_new());
    archive_read_support_format_zip_seekable(in.get()); // by its directory, which stands at its end
    if (archive_read_open_filename(in.get(), path.c_str(), blockBytes) != ARCHIVE_OK)
        damaged(shown(path), in.get());
    return in;
}

// The same place under one name: ./a//b is a/b.
std::string plain(std::string_view name)
{
    if (name.starts_with('/'))
        return std::string(name);
    std::string joined;
    for (const auto part : split(name, '/'))
        if (!part.empty() && part != ".")
            (joined += joined.empty() ? "" : "/") += part;
    return joined;
}

// libarchive gives a name in UTF-8 where it can; whatever it is, the same entry always gets the same one.
std::string nameOf(archive_entry* entry, std::size_t number)
{
    if (const char* utf8 = archive_entry_pathname_utf8(entry))
        return plain(utf8);
    if (const char* raw = archive_entry_pathname(entry))
        return plain(repairUtf8(raw));
    return fmt::format("entry-{}", number);
}

// take(entry, name) for each, until it says false.
void eachEntry(archive* in, const std::string& what,
               const std::function<bool(archive_entry*, const std::string&)>& take)
{
    for (std::size_t number = 1;; ++number) {
        archive_entry* entry = nullptr;
        const int found = archive_read_next_header(in, &entry);
        if (found == ARCHIVE_EOF)
            return;
        if (found != ARCHIVE_OK && found != ARCHIVE_WARN)
            damaged(what, in);
        if (!take(entry, nameOf(entry, number)))
            return;
    }
}

bool leadsOut(const std::string& name)
{
    if (name.starts_with('/') || name.find('\\') != std::string::npos || (name.size() > 1 && name[1] == ':'))
        return true;
    const auto parts = split(name, '/');
    return std::any_of(parts.begin(), parts.end(), [](std::string_view part) { return part == ".."; });
}

std::string quoted(const std::string& name)
{
    auto text = repairUtf8(std::string_view(name).substr(0, 100));
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; }, '?');
    return '"' + text + '"';
}

bool isHidden(const std::string& name)
{
    const auto parts = split(name, '/');
    return std::any_of(parts.begin(), parts.end(),
                       [](std::string_view part) { return part.starts_with('.') || part == "__MACOSX"; });
}

} // namespace

bool isZip(const fs::path& file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error)) // a pipe would wait for somebody to write
        return false;
    std::ifstream in(file, std::ios::binary);
    std::array<char, 4> head{};
    return in.read(head.data(), head.size())
           && (std::string_view(head.data(), 4) == "PK\x03\x04" || std::string_view(head.data(), 4) == "PK\x05\x06");
}

std::optional<ZipPlace> zipPlaceOf(const fs::path& path)
{
    std::error_code error;
    if (fs::exists(path, error))
        return std::nullopt;
    for (auto above = path.parent_path(); !above.empty() && above != above.parent_path(); above = above.parent_path()) {
        if (!fs::exists(above, error))
            continue;
        const auto& whole = path.native();
        if (!fs::is_regular_file(above, error) || !isZip(above) || whole.size() <= above.native().size() + 1)
            return std::nullopt;
        return ZipPlace{above, plain(whole.substr(above.native().size() + 1))};
    }
    return std::nullopt;
}

std::vector<fs::path> zipFiles(const fs::path& archive)
{
    const auto what = shown(archive);
    const auto packed = stampOf(archive).bytes;
    const auto in = openArchive(archive);
    std::vector<std::string> names;
    std::uint64_t unpacked = 0;
    std::size_t entries = 0;
    eachEntry(in.get(), what, [&](archive_entry* entry, const std::string& name) {
        if (++entries > maxZipEntries)
            throw Error(Fault::format, sentence(MessageCode::file_archive_many, what, maxZipEntries));
        if (leadsOut(name))
            throw Error(Fault::format, sentence(MessageCode::file_archive_outside, what, quoted(name)));
        if (name == "[Content_Types].xml")
            throw Error(Fault::format, sentence(MessageCode::file_office, what));
        const auto size = static_cast<std::uint64_t>(std::max<la_int64_t>(0, archive_entry_size(entry)));
        unpacked += std::min(size, maxUnpackedBytes); // no overflow
        if (unpacked > maxUnpackedBytes || unpacked > maxUnpackedRatio * packed)
            throw Error(Fault::format,
                        sentence(MessageCode::file_unpacks_too_large, what, maxUnpackedRatio, maxUnpackedBytes >> 30));
        if (archive_entry_filetype(entry) == AE_IFREG && !name.empty() && !isHidden(name))
            names.push_back(name);
        return true;
    });
    std::sort(names.begin(), names.end());
    if (std::adjacent_find(names.begin(), names.end()) != names.end())
        throw Error(Fault::format, sentence(MessageCode::file_archive_twice, what));
    std::vector<fs::path> files;
    for (const auto& name : names)
        files.push_back(archive / name);
    return files;
}

struct ZipReader::State {
    Archive in;
};

ZipReader::ZipReader(const ZipPlace& place)
    : what_(shown(place.archive / place.name)), state_(std::make_unique<State>())
{
    state_->in = openArchive(place.archive);
    bool found = false;
    eachEntry(state_->in.get(), shown(place.archive), [&](archive_entry* entry, const std::string& name) {
        found = name == place.name && archive_entry_filetype(entry) == AE_IFREG;
        if (found && archive_entry_is_encrypted(entry) > 0)
            throw Error(Fault::format, sentence(MessageCode::file_archive_password, what_));
        if (found)
            size_ = static_cast<std::uint64_t>(std::max<la_int64_t>(0, archive_entry_size(entry)));
        return !found;
    });
    if (!found)
        throw Error(Fault::io, sentence(MessageCode::file_archive_none, what_));
}

ZipReader::~ZipReader() = default;

void ZipReader::fail() const { damaged(what_, state_->in.get()); }

std::size_t ZipReader::read(char* into, std::size_t size)
{
    const auto got = archive_read_data(state_->in.get(), into, size); // compares the checksum at the end
    if (got < 0)
        fail();
    done_ += static_cast<std::uint64_t>(got);
    if (done_ > size_)
        throw Error(Fault::format, sentence(MessageCode::file_archive_lies, what_));
    return static_cast<std::size_t>(got);
}

} // namespace core

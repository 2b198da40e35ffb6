#include "sample/gzip.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <stdexcept>

namespace sample {

void writePacked(const std::filesystem::path& path, const std::string& text)
{
    auto* out = archive_write_new();
    auto* entry = archive_entry_new();
    archive_entry_set_pathname(entry, "data");
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_size(entry, static_cast<la_int64_t>(text.size()));
    const bool good = archive_write_set_format_raw(out) == ARCHIVE_OK
                      && archive_write_add_filter_gzip(out) == ARCHIVE_OK
                      && archive_write_set_options(out, "gzip:!timestamp,gzip:compression-level=9") == ARCHIVE_OK
                      && archive_write_open_filename(out, path.c_str()) == ARCHIVE_OK
                      && archive_write_header(out, entry) == ARCHIVE_OK
                      && archive_write_data(out, text.data(), text.size()) == static_cast<la_ssize_t>(text.size())
                      && archive_write_close(out) == ARCHIVE_OK;
    archive_entry_free(entry);
    archive_write_free(out);
    if (!good)
        throw std::runtime_error("cannot write " + path.string());
}

std::string readPacked(const std::filesystem::path& path)
{
    auto* in = archive_read_new();
    archive_entry* entry = nullptr;
    bool good = archive_read_support_filter_gzip(in) == ARCHIVE_OK && archive_read_support_format_raw(in) == ARCHIVE_OK
                && archive_read_open_filename(in, path.c_str(), 1 << 16) == ARCHIVE_OK
                && archive_read_next_header(in, &entry) == ARCHIVE_OK;
    std::string text;
    std::array<char, 1 << 16> buffer{};
    for (la_ssize_t got = 1; good && got != 0;) {
        got = archive_read_data(in, buffer.data(), buffer.size());
        good = got >= 0;
        if (good)
            text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    archive_read_free(in);
    if (!good)
        throw std::runtime_error("cannot read " + path.string());
    return text;
}

} // namespace sample

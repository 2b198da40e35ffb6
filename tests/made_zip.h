// Zip archives for tests, with whatever names somebody may give their files.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

inline std::filesystem::path writeZip(const std::filesystem::path& path,
                                      const std::vector<std::pair<std::string, std::string>>& files,
                                      bool stored = false)
{
    archive* out = archive_write_new();
    archive_write_set_format_zip(out);
    if (stored)
        archive_write_set_options(out, "zip:compression=store");
    archive_write_open_filename(out, path.c_str());
    for (const auto& [name, text] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, name.ends_with('/') ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, static_cast<la_int64_t>(text.size()));
        archive_write_header(out, entry);
        if (!text.empty())
            archive_write_data(out, text.data(), text.size());
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
    return path;
}

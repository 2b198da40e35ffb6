// gzip for the sample's larger files. Packed without name and time, so that packing again gives the same bytes.
#pragma once

#include <filesystem>
#include <string>

namespace sample {

// Both throw std::runtime_error that names the file.
void writePacked(const std::filesystem::path& path, const std::string& text);
std::string readPacked(const std::filesystem::path& path);

} // namespace sample

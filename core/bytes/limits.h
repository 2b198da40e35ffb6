// How much a file may ask of us before it is refused (core/read/README.md, Limits). Each has a test
// just below and just above.
#pragma once

#include <cstddef>
#include <cstdint>

namespace core {

constexpr std::size_t mebibyte = std::size_t{1} << 20;

// Packed files.
constexpr std::uint64_t maxUnpackedRatio = 200;                     // × the packed size, or
constexpr std::uint64_t maxUnpackedBytes = std::uint64_t{64} << 30; // this, whichever is less

constexpr std::size_t maxZipEntries = 1000; // files in an archive

// CSV.
constexpr std::size_t maxFieldBytes = mebibyte;      // longer: the row is rejected
constexpr std::size_t maxRecordBytes = 4 * mebibyte; // longer: the row is rejected
constexpr std::size_t maxColumns = 4096;             // more: the file is refused

// JSON.
constexpr std::size_t maxJsonDepth = 64;
constexpr std::size_t maxJsonTextBytes = 16 * mebibyte;      // one string or number
constexpr std::size_t maxJsonLineBytes = 64 * mebibyte;      // one line of NDJSON; longer: the line is rejected
constexpr std::size_t maxJsonDocumentBytes = 512 * mebibyte; // a document that is not lines stands in memory whole

// Texts that are neither (maps, meta files of a store).
constexpr std::size_t maxTextBytes = 64 * mebibyte;

// What is told about one file; the rest is counted.
constexpr std::size_t maxIssues = 1000;
constexpr std::size_t maxRejectedText = 200; // characters kept of a rejected row

} // namespace core

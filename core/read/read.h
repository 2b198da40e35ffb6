// The door to all readers: a file or folder in, facts out.
#pragma once

#include "core/base/progress.h"
#include "core/model/sink.h"
#include "core/read/inspection.h"
#include "core/read/read_options.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// Reads one delivery unit (a file, or a folder that is an MLflow store) and tells the sink what
// it says. What is refused whole comes back with importable false and a reason, and the sink may
// have been told a part: the caller drops it. With a tail the inspection is that of the rows
// read, but identity and print are the whole file's. Throws Error: io (cannot be opened),
// cancelled, and what the sink throws.
Inspection readFile(const std::filesystem::path& path, const ReadOptions& options, Sink& sink,
                    const Progress& progress = {});

// The units below a path, in order of name: a file is itself, an MLflow folder is one unit, any
// other folder its files and folders in turn, a zip archive its files (core/bytes/zip.h); hidden
// files and links inside are left out. Throws Error{io} if path is not there or unreadable.
std::vector<std::filesystem::path> unitsOf(const std::filesystem::path& path);

// Do rows of this format stand for themselves, so that new ones at the end of a file say the same
// read alone? Not where a run takes its id from the content, entries are added up, or what a column
// means is found from all rows.
bool rowsStandAlone(std::string_view format);

// Is the money of this format billed by another source too, so that a new
// source of it is a mere view?
bool isViewOfBills(std::string_view format);

// Does every file of this format hold its billing periods whole to date, so that a later one says
// that what it leaves out is no more? By the documentation of AWS Data Exports: its cost and usage
// reports, and its FOCUS export, which is known by columns of its own.
bool holdsWholePeriods(std::string_view format, const std::vector<std::string>& columns);

// The words for --format, sorted.
std::vector<std::string> formatNames();

} // namespace core

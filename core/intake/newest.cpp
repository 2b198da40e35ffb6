#include "core/intake/newest.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/bytes/open.h"
#include "core/model/sink.h"
#include "core/read/read.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace core {

namespace fs = std::filesystem;

namespace {

// The latest time of an export, else of a charge.
class LatestTime : public Sink {
public:
    void costLayout(const CostLayout& layout) override
    {
        charge_ = layout.column(CostRole::charge_start);
        for (std::size_t n = 0; n < layout.columns.size(); ++n)
            for (const auto* const name : {"export_time", "x_IngestionTime", "x_ExportTime"})
                if (equalNoCase(layout.columns[n], name))
                    export_ = static_cast<int>(n);
    }
    void costRows(CostBatch& batch) override
    {
        const auto column = export_ >= 0 ? export_ : charge_;
        for (std::size_t row = 0; column >= 0 && row < batch.rows.rows(); ++row) {
            const auto cell = batch.rows.cell(row, static_cast<std::size_t>(column));
            if (cell == last_)
                continue;
            last_ = cell;
            if (const auto time = parseTime(cell))
                latest = std::max(latest, time->at_ms);
        }
    }

    Milliseconds latest = 0;

private:
    int charge_ = -1, export_ = -1;
    std::string last_;
};

} // namespace

Newness newnessOf(std::span<const fs::path> files, const Progress& progress)
{
    Newness newest;
    for (const auto& file : files) {
        try {
            LatestTime sink;
            readFile(file, {}, sink, progress);
            newest = std::max(newest, {sink.latest, stampOf(file).modified_ns});
        } catch (const Error& error) {
            if (error.fault() != Fault::io && error.fault() != Fault::format)
                throw; // what is wrong with a file is told when its turn comes
        }
    }
    return newest;
}

bool isRandomName(const std::string& name)
{
    constexpr std::size_t shortest = 16;
    const auto isHex = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    const auto digits = std::ranges::count_if(name, isHex);
    const auto dashes = std::ranges::count(name, '-');
    const bool letters = std::ranges::any_of(name, [&](char c) { return isHex(c) && !isDigit(c); });
    return static_cast<std::size_t>(digits + dashes) == name.size() && static_cast<std::size_t>(digits) >= shortest
           && (letters || dashes == 4); // 20260301040506123 is a time
}

std::vector<fs::path> inOrderOfContent(std::span<const fs::path> units,
                                       const std::function<bool(const fs::path&)>& isPlaced, const Progress& progress)
{
    std::map<fs::path, std::vector<fs::path>> runs;   // files by folder of a random name
    std::map<fs::path, std::set<fs::path>> foldersOf; // by where they lie and the name of a file
    for (const auto& unit : units)
        if (const auto folder = unit.parent_path(); isRandomName(folder.filename().string()) && !isPlaced(unit)) {
            runs[folder].push_back(unit);
            foldersOf[folder.parent_path() / unit.filename()].insert(folder);
        }
    std::map<fs::path, Newness> rivals; // folders
    for (const auto& [name, folders] : foldersOf)
        for (const auto& folder : folders)
            if (folders.size() > 1 && !rivals.contains(folder))
                rivals.emplace(folder, newnessOf(runs[folder], progress));
    std::vector<fs::path> sorted(units.begin(), units.end());
    const auto isRival = [&](const fs::path& unit) { return rivals.contains(unit.parent_path()); };
    for (auto begin = sorted.begin(); begin != sorted.end();) { // stretches of rivals beside each other
        const auto beside = begin->parent_path().parent_path();
        const auto end = std::find_if(begin, sorted.end(), [&](const fs::path& unit) {
            return !isRival(unit) || unit.parent_path().parent_path() != beside;
        });
        std::stable_sort(begin, end, [&](const fs::path& a, const fs::path& b) {
            return rivals.at(a.parent_path()) < rivals.at(b.parent_path());
        });
        begin = end == begin ? begin + 1 : end;
    }
    return sorted;
}

} // namespace core

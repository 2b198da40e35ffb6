#include "core/intake/copies.h"

#include "core/base/error.h"
#include "core/bytes/open.h"
#include "core/bytes/sqlite.h"
#include "core/intake/live.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace core {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t sampleBytes = std::size_t{1} << 17;
constexpr std::int64_t aFew = 3; // rows that parts may share

struct Sample {
    std::vector<std::uint64_t> lines; // hashes, sorted, of all but the first line
    std::string text;
    bool whole = false; // the file ends here
};

Sample sampleOf(const fs::path& file)
{
    Sample sample;
    try {
        ByteSource source(file);
        sample.text.resize(sampleBytes);
        std::size_t size = 0;
        while (size < sampleBytes) {
            const auto got = source.read(sample.text.data() + size, sampleBytes - size);
            size += got;
            if (got == 0)
                break;
        }
        sample.text.resize(size);
        char one = 0;
        sample.whole = size < sampleBytes || source.read(&one, 1) == 0;
    } catch (const Error& error) {
        if (error.fault() != Fault::io && error.fault() != Fault::format)
            throw;
        return {};
    }
    std::string_view rest = sample.text;
    for (bool header = true; !rest.empty(); header = false) {
        const auto end = rest.find('\n');
        auto line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const bool cut = end == std::string_view::npos && !sample.whole;
        if (!header && !line.empty() && !cut)
            sample.lines.push_back(XXH3_64bits(line.data(), line.size()));
    }
    std::ranges::sort(sample.lines);
    return sample;
}

std::int64_t sharedBy(const Sample& a, const Sample& b)
{
    std::vector<std::uint64_t> both;
    std::ranges::set_intersection(a.lines, b.lines, std::back_inserter(both));
    return static_cast<std::int64_t>(both.size());
}

// Does a longer file begin with all bytes of this one?
bool beginsWith(const fs::path& longer, const fs::path& file, const Progress& progress)
{
    ByteSource one(file), other(longer);
    std::vector<char> own(sampleBytes), its(sampleBytes);
    while (const auto got = one.read(own.data(), own.size())) {
        progress.step(0, 0);
        for (std::size_t at = 0; at < got;) {
            const auto more = other.read(its.data() + at, got - at);
            if (more == 0)
                return false;
            at += more;
        }
        if (!std::equal(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(got), its.begin()))
            return false;
    }
    return true;
}

// Has b all rows of a? Of long files the bytes are compared.
bool isWithin(const Sample& a, const Sample& b, const fs::path& file, const fs::path& other, const Progress& progress)
{
    if (a.lines.empty() || (!a.whole && b.whole))
        return false;
    if (a.whole && b.text.size() >= a.text.size() && b.text.compare(0, a.text.size(), a.text) == 0)
        return true;
    if (a.whole && b.whole)
        return static_cast<std::int64_t>(a.lines.size()) > aFew
               && sharedBy(a, b) == static_cast<std::int64_t>(a.lines.size());
    return !a.whole && a.text == b.text && beginsWith(other, file, progress);
}

// Pairs of files that share a line: only these are compared, as there may be thousands of parts.
std::vector<std::pair<std::size_t, std::size_t>> meeting(const std::vector<Sample>& samples)
{
    std::unordered_map<std::uint64_t, std::size_t> first; // file by line
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t n = 0; n < samples.size(); ++n)
        for (const auto line : samples[n].lines)
            if (const auto [known, isNew] = first.try_emplace(line, n); !isNew && known->second != n)
                pairs.emplace(known->second, n);
    return {pairs.begin(), pairs.end()};
}

} // namespace

Copies copiesAmong(std::span<const fs::path> files, const Progress& progress)
{
    std::vector<Sample> samples;
    for (const auto& file : files) {
        progress.step(0, 0);
        samples.push_back(sampleOf(file));
    }
    Copies copies;
    copies.within.resize(files.size());
    auto pairs = meeting(samples);
    for (bool found = true; found; pairs = found ? meeting(samples) : pairs) {
        found = false;
        for (const auto& [a, b] : pairs)
            for (const auto& [one, other] : {std::pair(a, b), std::pair(b, a)})
                if (!copies.within[one] && !copies.within[other]
                    && isWithin(samples[one], samples[other], files[one], files[other], progress)) {
                    copies.within[one] = other;
                    samples[one] = {};
                    found = true;
                }
    }
    for (const auto& [a, b] : pairs) {
        const auto rows = sharedBy(samples[a], samples[b]);
        const auto fewer = static_cast<std::int64_t>(std::min(samples[a].lines.size(), samples[b].lines.size()));
        if (rows > aFew)
            copies.shared.push_back({b, a, rows, 2 * rows >= fewer});
    }
    return copies;
}

namespace {

std::string sharedText(const SharedRows& shared, std::span<const fs::path> paths, bool versions)
{
    return sentence(versions ? MessageCode::delivery_versions : MessageCode::delivery_shared_parts,
                    paths[shared.other].filename(), paths[shared.file].filename(), shared.rows);
}

void takeOutSameBytes(std::vector<ReadyFile>& files, std::vector<LeftOutFile>& leftOut)
{
    for (std::size_t n = 1; n < files.size(); ++n) {
        const auto own = files.begin() + static_cast<std::ptrdiff_t>(n);
        const auto same =
            std::find_if(files.begin(), own, [&](const auto& file) { return file.identity == own->identity; });
        if (same == own)
            continue;
        leftOut.push_back({own->path, {MessageCode::found_same_bytes, {{"file", arg::Name{same->path.string()}}}}});
        files.erase(own);
        --n;
    }
}

} // namespace

Parts partsWithoutCopies(std::vector<ReadyFile> files, bool listed, bool asked, const Progress& progress)
{
    Parts parts;
    takeOutSameBytes(files, parts.leftOut);
    auto& whole = parts.deliveries.emplace_back();
    if (files.size() == 1 || listed) {
        whole = std::move(files);
        return parts;
    }
    std::vector<fs::path> paths;
    for (const auto& file : files)
        paths.push_back(file.path);
    const auto copies = copiesAmong(paths, progress);
    for (std::size_t n = 0; n < files.size(); ++n)
        if (const auto other = copies.within[n])
            parts.leftOut.push_back(
                {paths[n], {MessageCode::found_within, {{"file", arg::Name{paths[*other].string()}}}}});
        else
            whole.push_back(std::move(files[n]));
    const bool versions = !asked && !copies.shared.empty() && copies.shared.size() + 1 >= whole.size()
                          && std::ranges::all_of(copies.shared, &SharedRows::most);
    for (const auto& shared : copies.shared)
        parts.doubts.push_back(sharedText(shared, paths, versions));
    if (!versions)
        return parts;
    auto each = std::move(whole);
    parts.deliveries.clear();
    std::ranges::stable_sort(
        each, {}, [](const ReadyFile& file) { return std::pair(file.facts->cost->last(), file.stamp.modified_ns); });
    for (auto& file : each)
        parts.deliveries.emplace_back().push_back(std::move(file));
    return parts;
}

namespace {

// Of all lines but the first and blank ones, in any order.
struct LineSum {
    std::string header;
    std::uint64_t lines = 0, sum = 0, other = 0;
    friend bool operator==(const LineSum&, const LineSum&) = default;

    void add(std::string_view line)
    {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty())
            return;
        if (header.empty()) {
            header = line;
            return;
        }
        const auto hash = XXH3_128bits(line.data(), line.size());
        ++lines;
        sum += hash.low64;
        other += hash.high64;
    }
};

LineSum lineSumOf(const fs::path& file, const Progress& progress)
{
    LineSum sum;
    ByteSource source(file);
    std::string buffer(sampleBytes, '\0'), rest; // of a line that is not complete
    while (const auto got = source.read(buffer.data(), buffer.size())) {
        progress.step(0, 0);
        std::string_view text(buffer.data(), got);
        for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
            rest += text.substr(0, end);
            sum.add(rest);
            rest.clear();
            text.remove_prefix(end + 1);
        }
        rest += text;
    }
    sum.add(rest);
    return sum;
}

bool isAsItWas(const fs::path& file, const FileStamp& stamp)
{
    try {
        return stampOf(file) == stamp;
    } catch (const Error&) { // it is no longer there
        return false;
    }
}

} // namespace

std::optional<fs::path> sameRowsInForce(const Database& db, const std::string& source, const ReadyFile& file,
                                        const Progress& progress)
{
    const auto& facts = *file.facts;
    const auto* cost = facts.cost.get();
    const auto* points = facts.points.get();
    if (!file.found.rows || (cost == nullptr) == (points == nullptr))
        return std::nullopt;
    constexpr int mostCompared = 20;
    Statement known(db,
                    "SELECT f.import, f.path, f.bytes, f.modified_ns FROM source s JOIN live_import i ON i.source = "
                    "s.id JOIN import_file f ON f.import = i.id WHERE s.name = ? AND i.format = ? AND i.first_day "
                    "= ? AND i.last_day = ? AND i.rows = ? AND f.rows = i.rows ORDER BY i.id DESC LIMIT ?");
    known.with(source, file.found.format, static_cast<std::int64_t>(cost ? cost->first() : points->first()),
               static_cast<std::int64_t>(cost ? cost->last() : points->last()), cost ? cost->rows() : points->rows(),
               mostCompared);
    std::optional<LineSum> own;
    while (known.step()) {
        const fs::path other = known.text(1);
        const FileStamp stamp{static_cast<std::uint64_t>(known.integer(2)), known.integer(3)};
        if (other == fs::absolute(file.path) || !isAsItWas(other, stamp))
            continue;
        if (!own)
            own = lineSumOf(file.path, progress);
        if (lineSumOf(other, progress) == *own && isInForce(db, known.id<ImportId>(0)))
            return other;
    }
    return std::nullopt;
}

} // namespace core

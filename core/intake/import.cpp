#include "core/intake/import.h"

#include "core/base/message_text.h"
#include "core/base/sentences.h"
#include "core/bytes/json.h"
#include "core/bytes/open.h"
#include "core/explore/view.h"
#include "core/intake/commit.h"
#include "core/intake/copies.h"
#include "core/intake/delivery.h"
#include "core/intake/feeds.h"
#include "core/intake/grown.h"
#include "core/intake/known.h"
#include "core/intake/late_hashes.h"
#include "core/intake/live.h"
#include "core/intake/manifests.h"
#include "core/intake/newest.h"
#include "core/kpi/definitions.h"
#include "core/measure/item.h"
#include "core/measure/point_measures.h"
#include "core/measure/shares.h"
#include "core/read/read.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

namespace core {

namespace fs = std::filesystem;

namespace {

class Intake {
public:
    Intake(Workspace& workspace, const ImportOptions& options, const Progress& progress,
           const std::function<void(const ImportReport&, const Receipt&)>& done)
        : workspace_(workspace), options_(options), progress_(progress), done_(done),
          known_(workspace.db(), options, progress)
    {}

    void addPaths(std::span<const fs::path> paths)
    {
        const auto units = unitsOfAll(paths);
        manifests_.emplace(units, progress_);
        const auto isListed = [&](const fs::path& unit) { return manifests_->listing(unit) != nullptr; };
        std::vector<fs::path> wanted;
        for (const auto& unit : units)
            if (!isManifestUnit(unit) && manifests_->replacing(unit) == nullptr)
                wanted.push_back(unit);
        const auto deliveries =
            candidateDeliveries(inOrderOfContent(wanted, isListed, progress_), *manifests_, options_.parts);
        for (const auto& candidates : deliveries)
            known_.expect(candidates);
        for (const auto& candidates : deliveries)
            addCandidates(candidates);
        for (const auto& unit : units)
            if (const auto* newer = manifests_->replacing(unit))
                addOutdated(unit, {MessageCode::found_outdated, {{"file", arg::Name{newer->path.string()}}}});
        for (const auto& manifest : manifests_->all())
            addManifest(manifest);
        tellEmptyFolders(paths);
    }

    ImportReport report() { return std::move(report_); }

private:
    // In the order of the paths, each once.
    std::vector<fs::path> unitsOfAll(std::span<const fs::path> paths)
    {
        std::vector<fs::path> all;
        std::set<fs::path> seen;
        for (const auto& path : paths) {
            auto units = unitsBelow(path);
            if (units.size() == 1 && units.front() == path)
                named_.insert(path);
            for (auto& unit : units)
                if (seen.insert(fs::absolute(unit).lexically_normal()).second)
                    all.push_back(std::move(unit));
        }
        return all;
    }

    bool isManifestUnit(const fs::path& unit) const
    {
        return std::ranges::any_of(manifests_->all(),
                                   [&](const FoundManifest& manifest) { return manifest.path == unit; });
    }

    void tellEmptyFolders(std::span<const fs::path> paths)
    {
        for (const auto& path : paths) {
            bool any = false, good = false;
            const auto below = path.string() + "/";
            for (const auto& file : report_.files)
                if (file.found.path.starts_with(below)) {
                    any = true;
                    good = good || file.status != ImportStatus::refused;
                }
            if (any && !good && !named_.contains(path))
                report_.errors.push_back(sentence(MessageCode::folder_none_readable, path));
        }
    }

    std::vector<fs::path> unitsBelow(const fs::path& path)
    {
        std::vector<fs::path> units;
        try {
            units = unitsOf(path);
            if (units.empty())
                report_.errors.push_back(sentence(MessageCode::folder_empty, path));
        } catch (const Error& error) {
            if (error.fault() != Fault::io)
                throw;
            report_.errors.emplace_back(error.what());
        }
        return units;
    }

    void addCandidates(const std::vector<fs::path>& units)
    {
        std::vector<ReadyFile> files;
        std::vector<std::optional<ImportId>> imports;
        for (const auto& unit : units) {
            ReadyFile file;
            try {
                imports.push_back(known_.next(unit, file, units.size() == 1));
                files.push_back(std::move(file));
            } catch (const Error& error) {
                refuse(unit, error);
            }
        }
        if (std::ranges::all_of(imports, [](const auto& import) { return import.has_value(); })) {
            for (std::size_t n = 0; n < files.size(); ++n)
                addUnchanged(files[n].path, *imports[n]);
            return;
        }
        std::vector<std::vector<ReadyFile>> deliveries; // by header, in order of their first file
        for (std::size_t n = 0; n < files.size(); ++n) {
            const bool alone = files.size() == 1;
            if (!alone && imports[n] && !isCost(*imports[n])) { // only cost files are parts of anything
                addUnchanged(files[n].path, *imports[n]);
                continue;
            }
            if (!read(files[n]))
                continue;
            const auto whole =
                std::ranges::find_if(deliveries, [&](const auto& parts) { return isPartOf(parts.front(), files[n]); });
            if (whole != deliveries.end())
                whole->push_back(std::move(files[n]));
            else if (isPartOf(files[n], files[n]))
                deliveries.emplace_back().push_back(std::move(files[n]));
            else
                commitAlone(std::move(files[n]));
        }
        for (auto& parts : deliveries)
            commitParts(std::move(parts));
    }

    void commitParts(std::vector<ReadyFile> files)
    {
        const bool listed = manifests_->listing(files.front().path) != nullptr;
        auto parts = partsWithoutCopies(std::move(files), listed, options_.parts, progress_);
        doubts_ = std::move(parts.doubts);
        for (auto& delivery : parts.deliveries)
            commit(delivery);
        for (auto& copy : parts.leftOut)
            addOutdated(copy.file, std::move(copy.why));
    }

    void commitAlone(ReadyFile file)
    {
        std::vector<ReadyFile> one;
        one.push_back(std::move(file));
        commit(one);
    }

    // One whole file, read as it says itself: a copy of its rows would say nothing new.
    bool isAsAsked(const std::vector<ReadyFile>& files) const
    {
        return files.size() == 1 && !files.front().grown && !files.front().wholePeriod && !options_.whole
               && !options_.mapping && !options_.period && options_.decimal == DecimalMark::unknown
               && options_.dates == DateOrder::unknown;
    }

    bool isCost(ImportId import) const
    {
        return number(workspace_.db(), "SELECT count(*) FROM cost_scope WHERE import = ?", import) > 0;
    }

    static bool isPartOf(const ReadyFile& first, const ReadyFile& file)
    {
        if (!first.facts->cost || !file.facts->cost)
            return false;
        const auto &one = first.facts->cost->layout(), &other = file.facts->cost->layout();
        return one.columns == other.columns && one.roleColumn == other.roleColumn; // actual costs or amortised ones
    }

    // Of a file that has grown, its new rows alone if they can be; else the whole file.
    bool read(ReadyFile& file)
    {
        try {
            const auto began = file.grown;
            readRows(file, began);
            if (began && !isReadAlike(workspace_.db(), *began, file)) {
                file.grown.reset();
                readRows(file, began);
            }
        } catch (const Error& error) {
            refuse(file.path, error);
            return false;
        }
        if (!file.found.importable) {
            addRefused(std::move(file.found));
            return false;
        }
        file.facts->finish();
        return true;
    }

    // began: what the file begins with, if that is known; it goes on in the same dialect.
    void readRows(ReadyFile& file, const std::optional<Grown>& began)
    {
        const auto folder = fs::absolute(workspace_.file()).parent_path();
        file.facts = std::make_unique<ImportSink>(
            folder, at_, options_.threads,
            [this](std::string_view kind, std::string_view id, auto which) { return firstTimeOf(kind, id, which); });
        double part = 1; // of the file that is read
        const Progress watched([&](std::size_t done, std::size_t total) {
            part = total > 0 && done > 0 ? static_cast<double>(done) / static_cast<double>(total) : part;
            progress_.step(done, total);
            return true;
        });
        try {
            const auto* manifest = manifests_->listing(file.path);
            file.wholePeriod = manifest != nullptr && manifest->said.wholePeriod;
            auto options = reading(file.grown, began);
            options.basis = manifest == nullptr ? CostBasis::unknown : manifest->said.basis;
            file.found = readFile(file.path, options, *file.facts, watched);
            file.identity = file.found.identity ? *file.found.identity : identityOf(file.path, progress_);
            std::error_code error;
            const bool single = !fs::is_directory(file.path, error);
            if (single && file.stamp.bytes <= hashedAtOnce)
                file.sha256 = sha256Of(file.path, progress_);
            if (single && !(stampOf(file.path) == file.stamp))
                throw Error(Fault::io, sentence(MessageCode::file_changed, file.path));
        } catch (const Error& error) {
            if (error.fault() == Fault::full)
                throwFull(workspace_,
                          static_cast<std::uint64_t>(static_cast<double>(file.facts->spool.bytes()) / part));
            throw;
        }
    }

    // With the mappings that sources have: the one of the source named, else those of all.
    ReadOptions reading(const std::optional<Grown>& grown, const std::optional<Grown>& began) const
    {
        ReadOptions reading;
        reading.format = grown ? grown->format : options_.format;
        if (grown)
            reading.tail = grown->part;
        reading.mapping = options_.mapping;
        reading.period = options_.period;
        reading.decimal = options_.decimal;
        reading.dates = options_.dates;
        if (began && reading.decimal == DecimalMark::unknown)
            reading.decimal = decimalMarkNamed(began->decimal).value_or(DecimalMark::unknown);
        if (began && reading.dates == DateOrder::unknown)
            reading.dates = dateOrderNamed(began->dates).value_or(DateOrder::unknown);
        reading.fingerprint = true;
        reading.source = options_.source;
        reading.shares = shares();
        Statement saved(workspace_.db(),
                        "SELECT name, mapping FROM source WHERE mapping <> '' AND (?1 = '' OR name = ?1) ORDER BY id");
        saved.with(options_.source);
        while (saved.step()) {
            std::string why; // what an older program let in is passed by
            if (auto mapping = readMapping(saved.view(1), why)) {
                mapping->source = saved.text(0);
                reading.mappings.push_back(std::move(*mapping));
            }
        }
        return reading;
    }

    // What bindings multiply with counts, and tidy points of measures that are shares.
    std::vector<ShareMetric> shares() const
    {
        std::vector<ShareMetric> all;
        for (const auto& share : boundShares(bindingsInForce(workspace_.db())))
            all.push_back({share.format, share.metric, share.whole});
        for (const auto& measure : measures())
            if (measure.unit == MeasureUnit::share && measure.origin != MeasureOrigin::derived)
                all.push_back({"tidy", std::string(measure.name), 1});
        return all;
    }

    // Logs without times are drawn at the time of their run's first import, what a run has come to where it first
    // stood.
    std::optional<Milliseconds> firstTimeOf(std::string_view kind, std::string_view id, ImportSink::RunTime which) const
    {
        Statement first(workspace_.db(), "SELECT min(i.at_ms), min(s.ended_ms) FROM run_stated s JOIN live_import i ON "
                                         "i.id = s.import"
                                         " WHERE s.run = (SELECT id FROM run_name WHERE kind = ? AND external_id = ?)");
        first.with(kind, id);
        return first.step() ? first.maybeInteger(which == ImportSink::RunTime::imported ? 0 : 1) : std::nullopt;
    }

    static std::string faultOf(DefinitionKind kind, std::string_view item)
    {
        const auto fault = checkItem(kind, item);
        return fault ? fault->text : std::string();
    }

    // A definition that cannot be used takes its whole document with it: nobody should wonder which half is in force.
    // Empty: none.
    static std::string definitionFault(const std::string& file, const ImportSink& facts)
    {
        for (const auto& [kind, document] : facts.documents) {
            std::int64_t position = 0;
            for (const auto& item : itemsOf(document)) {
                ++position;
                const auto fault = kind == DefinitionKind::views ? viewItemFault(item) : faultOf(kind, item);
                if (!fault.empty())
                    return sentence(MessageCode::file_definition_fault, file, position, fault);
            }
        }
        return {};
    }

    void commit(std::vector<ReadyFile>& files)
    {
        if (files.empty())
            return;
        if (auto why = definitionFault(files.front().found.path, *files.front().facts); !why.empty()) {
            auto found = std::move(files.front().found);
            found.importable = false;
            found.why = std::move(why);
            files.clear();
            return addRefused(std::move(found));
        }
        const auto& found = files.front().found;
        const auto source = !options_.source.empty() ? options_.source
                            : found.source.empty()   ? found.format
                                                     : found.source;
        if (isAsAsked(files))
            if (const auto same = sameRowsInForce(workspace_.db(), source, files.front(), progress_)) {
                const auto unit = files.front().path;
                files.clear();
                return addOutdated(unit, {MessageCode::found_within, {{"file", arg::Name{same->string()}}}});
            }
        std::optional<Receipt> stored;
        try {
            stored = commitDelivery(workspace_, source, files, at_, options_, progress_, cache_);
        } catch (const Error& error) {
            for (const auto& file : files)
                refuse(file.path, error);
            files.clear();
            return;
        }
        if (!stored) { // what it continues has another standing by now
            files.front().grown.reset();
            return read(files.front()) ? commit(files) : files.clear();
        }
        auto receipt = std::move(*stored);
        const auto status = !receipt.import            ? ImportStatus::unchanged
                            : receipt.replaced.empty() ? ImportStatus::imported
                                                       : ImportStatus::replaced;
        for (auto& file : files) {
            receipt.files.push_back(report_.files.size());
            FileReceipt entry;
            entry.found = std::move(file.found);
            entry.status = status;
            entry.import =
                receipt.import ? receipt.import : importInForce(workspace_.db(), file.identity, receipt.source);
            entry.named = isNamed(entry.found.path);
            report_.files.push_back(std::move(entry));
        }
        files.clear();
        std::ranges::move(std::exchange(doubts_, {}), std::back_inserter(receipt.warnings));
        std::ranges::move(feedSentences(receipt, workspace_.file().string()), std::back_inserter(receipt.warnings));
        report_.receipts.push_back(std::move(receipt));
        if (done_)
            done_(report_, report_.receipts.back());
    }

    void addUnchanged(const fs::path& unit, ImportId import)
    {
        FileReceipt entry;
        entry.found.path = unit.string();
        entry.inspectionJson = text(workspace_.db(),
                                    "SELECT inspection FROM import_file WHERE import = ?1 AND section_of IS NULL ORDER "
                                    "BY path = ?2 DESC, identity = ?3 DESC LIMIT 1",
                                    import, fs::absolute(unit).string(), std::string());
        entry.found.format = text(workspace_.db(), "SELECT format FROM import WHERE id = ?", import);
        entry.status = ImportStatus::unchanged;
        entry.import = import;
        add(std::move(entry));
    }

    void addRefused(Inspection found)
    {
        FileReceipt entry;
        entry.found = std::move(found);
        entry.status = ImportStatus::refused;
        add(std::move(entry));
    }

    void addOutdated(const fs::path& unit, Message why)
    {
        FileReceipt entry;
        entry.found.path = unit.string();
        entry.status = ImportStatus::outdated;
        entry.note = std::move(why);
        entry.found.why = messageText(*entry.note);
        add(std::move(entry));
    }

    // One that lies beside a file that was named is told only where it disagrees.
    void addManifest(const FoundManifest& manifest)
    {
        FileReceipt entry;
        entry.found.path = manifest.path.string();
        entry.found.format = manifestFormat;
        entry.status = ImportStatus::manifest;
        entry.note = {MessageCode::found_manifest,
                      {{"n", arg::Count(static_cast<std::int64_t>(manifest.files.size()))}}};
        if (manifest.isCurrent)
            entry.found.issues = disagreements(
                manifest, [this](const fs::path& file) { return rowsOf(file); }, progress_);
        entry.disagrees = !entry.found.issues.empty();
        if (manifest.isUnit || entry.disagrees)
            add(std::move(entry));
    }

    // As far as the file was read, now or before.
    std::optional<std::int64_t> rowsOf(const fs::path& file) const
    {
        const auto known =
            std::ranges::find(report_.files, file.string(), [](const FileReceipt& entry) { return entry.found.path; });
        if (known == report_.files.end() || known->status == ImportStatus::refused)
            return std::nullopt;
        JsonReader reader;
        const auto* stored = known->inspectionJson.empty() ? nullptr : reader.parse(known->inspectionJson);
        return stored == nullptr ? known->found.rows : (*stored)["rows"].integer();
    }

    // A file of which nothing landed in this call.
    void add(FileReceipt entry)
    {
        entry.named = isNamed(entry.found.path);
        Receipt receipt;
        if (entry.status == ImportStatus::unchanged)
            receipt.source = options_.source;
        receipt.files.push_back(report_.files.size());
        report_.files.push_back(std::move(entry));
        report_.receipts.push_back(std::move(receipt));
        if (done_)
            done_(report_, report_.receipts.back());
    }

    bool isNamed(const std::string& path) const { return named_.contains(fs::path(path)); }

    // A file that cannot be read is told and passed by; all else ends the import.
    void refuse(const fs::path& unit, const Error& error)
    {
        if (error.fault() != Fault::io && error.fault() != Fault::format)
            throw error;
        Inspection found;
        found.path = unit.string();
        found.importable = false;
        found.why = error.what();
        found.issues.push_back({Severity::error, "read.failed", {found.path, 0, 0}, found.why, {}});
        addRefused(std::move(found));
        report_.files.back().named = true; // it should have been readable
    }

    Workspace& workspace_;
    const ImportOptions& options_;
    const Progress& progress_;
    const std::function<void(const ImportReport&, const Receipt&)>& done_;
    const Milliseconds at_ = now();
    RebuildCache cache_;
    KnownFiles known_;
    std::optional<Manifests> manifests_;
    std::set<fs::path> named_;        // by the caller, not found in a folder
    std::vector<std::string> doubts_; // of the delivery at work, for its receipt
    ImportReport report_;
};

} // namespace

std::string_view importStatusName(ImportStatus status)
{
    switch (status) {
    case ImportStatus::imported: return "imported";
    case ImportStatus::unchanged: return "unchanged";
    case ImportStatus::replaced: return "replaced";
    case ImportStatus::refused: return "refused";
    case ImportStatus::outdated: return "outdated";
    case ImportStatus::manifest: return "manifest";
    }
    return "refused";
}

bool ImportReport::good() const
{
    const auto isUnread = [](const FileReceipt& file) {
        return file.disagrees || (file.status == ImportStatus::refused ? file.named : file.found.lacksSomething());
    };
    const auto lacksRows = [](const Receipt& receipt) {
        return receipt.rejected > 0 || !receipt.held.empty() || lostDays(receipt.changes) > 1 || isUndecided(receipt);
    };
    return errors.empty() && std::ranges::none_of(files, isUnread) && std::ranges::none_of(receipts, lacksRows);
}

ImportReport importPaths(Workspace& workspace, std::span<const fs::path> paths, const ImportOptions& options,
                         const Progress& progress, const std::function<void(const ImportReport&, const Receipt&)>& done)
{
    const auto formats = formatNames();
    if (!options.format.empty() && std::ranges::find(formats, options.format) == formats.end())
        throw Error(Fault::argument,
                    sentence(MessageCode::format_none, options.format, fmt::format("{}", fmt::join(formats, ", "))));
    Intake intake(workspace, options, progress, done);
    intake.addPaths(paths);
    return intake.report();
}

} // namespace core

#include "core/intake/commit.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json_write.h"
#include "core/intake/feeds.h"
#include "core/intake/grown.h"
#include "core/intake/live.h"
#include "core/intake/other_hours.h"
#include "core/intake/replacement.h"
#include "core/intake/reporting_currency.h"
#include "core/intake/store_facts.h"
#include "core/measure/allocate.h"
#include "core/measure/assign_keys.h"
#include "core/read/inspection_json.h"
#include "core/read/read.h"
#include "core/store/point_conflicts.h"
#include "core/store/roll_up.h"
#include "core/store/rows_table.h"

#include <algorithm>
#include <map>
#include <span>

namespace core {

namespace {

std::int64_t sourceId(Database& db, const std::string& name, const std::string& format)
{
    if (const auto id = number(db, "SELECT id FROM source WHERE name = ?", name))
        return id;
    Statement(db, "INSERT INTO source(name, format, role) VALUES(?, ?, ?)")
        .run(name, format, isViewOfBills(format) ? "view" : "bills");
    return db.lastId();
}

constexpr RowKind rowKinds[] = {RowKind::cost, RowKind::point, RowKind::outcome};

// One delivery on its way into the tables.
class Commit {
public:
    Commit(Workspace& workspace, const std::vector<ReadyFile>& files, Milliseconds at, const Progress& progress,
           RebuildCache& cache)
        : db_(workspace.db()), files_(files), at_(at), progress_(progress), cache_(cache)
    {}

    Receipt store(const std::string& source, const ImportOptions& options)
    {
        receipt_.source = source;
        const auto names = componentNames(db_);
        const bool isWhole = options.whole || std::ranges::any_of(files_, holdsWholePeriod);
        addImport(source, isWhole);
        for (const auto& file : files_)
            addFile(file);
        Replacement replacement(db_, files_, {source_, import_, delivery_, isWhole && !receipt_.continues}, receipt_);
        replacement.storeScopes(ids_);
        storeTotals();
        replacement.warn();
        replacement.dropOld(
            options.keptVersions); // before keys are assigned: names that only old rows brought go with them
        bool rules = false;
        for (const auto& file : files_) {
            for (const auto& document : file.facts->documents)
                rules = rules || document.first == DefinitionKind::rules;
        }
        bool anew = rules || names != componentNames(db_);
        if (!anew) {
            assignOwn(); // may bring names that keys of other imports wait for
            anew = names != componentNames(db_);
        }
        if (anew)
            counted_ = assignEverything(db_, progress_)[import_];
        else
            countOwn();
        checkTotals();
        receipt_.contractedRows = counted_.contracted;
        receipt_.unlistedRows = counted_.unlisted;
        replacement.compareMoney();
        if (!receipt_.totals.empty())
            settleReportingCurrency(db_);
        finishImport();
        registerRowTables(db_);
        rebuildMeasures(db_, touched(anew), progress_, &cache_);
        lookAtFeeds();
        return std::move(receipt_);
    }

private:
    void lookAtFeeds()
    {
        if (receipt_.scopes.empty())
            return;
        receipt_.bills = splitBillsOf(db_, import_);
        receipt_.doubled = doubledBillsOf(db_, import_);
    }

    Touched touched(bool assignedAnew) const
    {
        Touched touched;
        touched.import = import_;
        touched.first = first_.value_or(Day{});
        touched.last = last_.value_or(Day{-1});
        touched.rules = assignedAnew;
        for (const auto& file : files_) {
            const auto& facts = *file.facts;
            touched.costs = touched.costs || facts.cost;
            touched.points = touched.points || facts.points;
            touched.outcomes = touched.outcomes || facts.outcomes;
            touched.assets =
                touched.assets || !facts.edges.empty() || std::ranges::any_of(facts.assets, [](const auto& asset) {
                    const auto kind = assetOf(asset.first).kind;
                    return kind == AssetKind::dataset || kind == AssetKind::column;
                });
            touched.models =
                touched.models
                || std::ranges::any_of(facts.assets,
                                       [](const auto& asset) { return assetOf(asset.first).kind == AssetKind::model; })
                || std::ranges::any_of(facts.runs, [](const auto& run) { return runOf(run.first).first == "mlflow"; });
            touched.registers = touched.registers || !facts.components.empty();
            for (const auto& document : facts.documents)
                touched.bindings = touched.bindings || document.first == DefinitionKind::bindings;
        }
        return touched;
    }

    void addImport(const std::string& source, bool isWhole)
    {
        const auto& format = files_.front().found.format;
        source_ = sourceId(db_, source, format);
        Statement(db_, "INSERT INTO import(source, delivery, format, reader, at_ms) VALUES(?, 0, ?, ?, ?)")
            .run(source_, format, readerVersion, at_);
        import_ = static_cast<ImportId>(db_.lastId());
        if (const auto& mapping = files_.front().found.mapping; !mapping.empty())
            Statement(db_, "UPDATE source SET mapping = ? WHERE id = ?").run(mapping, source_);
        delivery_ = import_;
        if (const auto& grown = files_.front().grown) {
            delivery_ = grown->delivery;
            receipt_.continues = grown->import;
        } else if (const auto hours = isWhole ? std::nullopt : otherHoursOf(db_, files_, source)) {
            delivery_ = hours->delivery;
            receipt_.continues = hours->import;
        }
        Statement(db_, "UPDATE import SET delivery = ?, tail_of = ? WHERE id = ?")
            .run(delivery_, receipt_.continues, import_);
        receipt_.import = import_;
    }

    static bool holdsWholePeriod(const ReadyFile& file)
    {
        return file.wholePeriod
               || (file.facts->cost && holdsWholePeriods(file.found.format, file.facts->cost->layout().columns));
    }

    // Rows of exports, lines of registers.
    static std::int64_t rowsOf(const ImportSink& facts)
    {
        const auto lines = facts.components.size() + facts.links.size() + facts.measures.size() + facts.rates.size();
        return (facts.cost ? facts.cost->rows() : 0) + (facts.points ? facts.points->rows() : 0)
               + (facts.outcomes ? facts.outcomes->rows() : 0) + static_cast<std::int64_t>(lines);
    }

    void addFile(const ReadyFile& file)
    {
        JsonWriter inspection(true);
        inspection.beginObject();
        writeInspection(inspection, file.found);
        inspection.endObject();
        const auto& facts = *file.facts;
        const auto rows = rowsOf(facts);
        Statement(db_, "INSERT INTO import_file(import, path, bytes, modified_ns, identity, sha256, container, "
                       "encoding, rows, refused, inspection)"
                       " VALUES(?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?)")
            .run(import_, std::filesystem::absolute(file.path).string(), static_cast<std::int64_t>(file.stamp.bytes),
                 file.stamp.modified_ns, file.identity.hash, file.sha256, file.found.container, file.found.encoding,
                 rows, static_cast<std::int64_t>(facts.rejections.size()), inspection.text());
        const auto id = static_cast<FileId>(db_.lastId());
        ids_.push_back({id});
        if (file.found.print)
            Statement(db_, "INSERT INTO file_print(file, bytes, blocks) VALUES(?, ?, ?)")
                .run(id, static_cast<std::int64_t>(file.found.print->bytes), file.found.print->blocks);
        receipt_.rows += file.found.rows.value_or(rows);
        stored_ += rows;
        receipt_.rejected += static_cast<std::int64_t>(facts.rejections.size());
        addRejections(file);
        for (const auto& [amount, count] : file.found.unknownAmounts)
            receipt_.unknownAmounts[amount] += count;
        for (const auto& [commitment, amount] : file.found.setAside)
            receipt_.setAside[commitment] += amount;
        if (facts.points)
            storePointColumns(db_, id);
        if (facts.outcomes)
            storeOutcomeColumns(db_, id);
        storeSegments(facts, rows);
        storeFacts(db_, {import_, id, at_, file.path.filename().string()}, facts);
        if (facts.points && (facts.points->mayRepeat() || receipt_.continues))
            addConflicts(file, id);
        addDays(facts, file.found);
    }

    void addRejections(const ReadyFile& file)
    {
        constexpr std::size_t mostReasons = 100;
        std::map<std::pair<std::string_view, std::string_view>, std::size_t> places;
        for (const auto& [issue, text] : file.facts->rejections) {
            const auto [known, isNew] = places.try_emplace({issue.code, issue.text}, receipt_.rejections.size());
            if (isNew && receipt_.rejections.size() == mostReasons) {
                places.erase(known);
                continue;
            }
            if (isNew)
                receipt_.rejections.push_back({file.found.path, issue.code, issue.text, 0, issue.place.line});
            ++receipt_.rejections[known->second].rows;
        }
    }

    // A point that a later one of its file overrules with another value does not count, and stands in quarantine.
    void addConflicts(const ReadyFile& file, FileId id)
    {
        std::vector<FileId> parts; // of a file that has grown, what was read of it before
        Statement before(db_,
                         "SELECT f.id FROM import_file f JOIN live_import i ON i.id = f.import WHERE i.delivery = ? "
                         "AND f.import <> ? AND f.section_of IS NULL ORDER BY f.id");
        before.with(delivery_, import_);
        while (before.step())
            parts.push_back(before.id<FileId>(0));
        parts.push_back(id);
        const auto conflicts = pointConflicts(db_, parts, progress_);
        if (conflicts.empty())
            return;
        Statement quarantine(
            db_, "INSERT INTO quarantine(import_file, line, \"column\", code, reason, text) VALUES(?, ?, 0, ?, ?, ?)");
        constexpr std::string_view code = "point.conflict";
        const auto reason = [](const PointConflict& one) {
            return sentence(MessageCode::point_conflict, one.metric, isoTime(one.at), shortest(one.value),
                            shortest(one.later), one.laterRow);
        };
        constexpr std::size_t most = 1000; // in quarantine; the count is of all
        for (const auto& one : std::span(conflicts).first(std::min(most, conflicts.size())))
            quarantine.run(id, one.row, code, reason(one), shortest(one.value));
        const auto count = static_cast<std::int64_t>(conflicts.size());
        Statement(db_, "UPDATE import_file SET refused = refused + ? WHERE id = ?").run(count, id);
        receipt_.rejected += count;
        receipt_.rejections.push_back(
            {file.found.path, std::string(code), reason(conflicts[0]), count, conflicts[0].row});
    }

    // rows: of the whole file, which stand in its row so far.
    void storeSegments(const ImportSink& facts, std::int64_t rows)
    {
        auto& ids = ids_.back();
        std::vector<std::int64_t> counts = {rows};
        std::vector<std::unique_ptr<SegmentStore>> sections;
        const auto open = [&] {
            if (facts.cost)
                storeLayout(db_, ids.back(), facts.cost->layout());
            sections.push_back(std::make_unique<SegmentStore>(db_, ids.back()));
        };
        open();
        facts.spool.each([&](const Segment& segment) {
            progress_.step(0, 0);
            const auto section = static_cast<std::size_t>(segment.section);
            if (section >= ids.size()) {
                Statement(db_, "INSERT INTO import_file(import, path, bytes, identity, container, encoding, section_of)"
                               " SELECT import, path, 0, '', container, encoding, id FROM import_file WHERE id = ?")
                    .run(ids.front());
                ids.push_back(static_cast<FileId>(db_.lastId()));
                counts.push_back(0);
                open();
            }
            if (section > 0) {
                counts.front() -= segment.rows;
                counts[section] += segment.rows;
            }
            sections[section]->add(segment);
        });
        for (std::size_t n = 0; ids.size() > 1 && n < ids.size(); ++n)
            Statement(db_, "UPDATE import_file SET rows = ? WHERE id = ?").run(counts[n], ids[n]);
    }

    // Of the rows; a file without any is of the time that it says, and only one that says none is of today.
    void addDays(const ImportSink& facts, const Inspection& found)
    {
        const auto add = [this](Day first, Day last) {
            first_ = first_ ? std::min(*first_, first) : first;
            last_ = last_ ? std::max(*last_, last) : last;
        };
        if (facts.cost && facts.cost->rows() > 0)
            add(facts.cost->first(), facts.cost->last());
        if (facts.points && facts.points->rows() > 0)
            add(facts.points->first(), facts.points->last());
        if (facts.outcomes && facts.outcomes->rows() > 0)
            add(facts.outcomes->first(), facts.outcomes->last());
        if (rowsOf(facts) > 0)
            return;
        if (found.madeAt)
            add(dayOf(*found.madeAt), dayOf(*found.madeAt));
        else if (found.time && found.time->min_ms && found.time->max_ms)
            add(dayOf(*found.time->min_ms), dayOf(*found.time->max_ms));
    }

    void storeTotals()
    {
        auto ownCurrency = text(db_, "SELECT currency FROM source WHERE id = ?", source_); // of rows that name none
        if (ownCurrency.empty())
            ownCurrency.assign(1, '?');
        for (const auto& file : files_) {
            if (!file.facts->cost)
                continue;
            for (const auto& [name, sum] : file.facts->cost->totals())
                receipt_.totals[{name.first == noCurrency ? ownCurrency : name.first, name.second}] += sum;
        }
        Statement total(db_, "INSERT INTO import_total(import, currency, amount_column, amount) VALUES(?, ?, ?, ?)");
        for (const auto& [name, sum] : receipt_.totals)
            total.run(import_, name.first, name.second, sum.text());
    }

    void assignOwn()
    {
        Allocation allocation(db_, import_);
        const auto assign = assignmentBy(db_, allocation);
        for (std::size_t n = 0; n < files_.size(); ++n) {
            const auto& facts = *files_[n].facts;
            const bool has[] = {facts.cost != nullptr, facts.points != nullptr, facts.outcomes != nullptr};
            for (const auto kind : rowKinds) {
                for (const auto file : ids_[n])
                    if (has[static_cast<int>(kind)])
                        assignKeys(db_, file, kind, assign);
            }
        }
    }

    void countOwn()
    {
        RollUp rollUp(db_);
        for (std::size_t n = 0; n < files_.size(); ++n) {
            for (const auto file : ids_[n])
                if (files_[n].facts->cost)
                    rollUp.addFile(file, progress_);
        }
        rollUp.store();
        counted_ = rollUp.counted();
    }

    // What the segments hold is what the file said, to the last digit, before anything is promised.
    void checkTotals() const
    {
        const bool same = std::ranges::equal(counted_.totals, receipt_.totals, [](const auto& a, const auto& b) {
            return a.first == b.first && a.second == b.second;
        });
        if (!same)
            throw Error(Fault::internal, sentence(MessageCode::import_sums_differ, files_.front().found.path));
    }

    void finishImport()
    {
        const auto day = [](const std::optional<Day>& known) {
            return known ? std::optional<std::int64_t>(number(*known)) : std::nullopt;
        };
        Statement(db_, "UPDATE import SET rows = ?, refused = ?, first_day = ?, last_day = ?, contracted_rows = ?, "
                       "unlisted_rows = ? WHERE id = ?")
            .run(stored_, receipt_.rejected, day(first_), day(last_), counted_.contracted, counted_.unlisted, import_);
    }

    Database& db_;
    const std::vector<ReadyFile>& files_;
    Milliseconds at_;
    const Progress& progress_;
    RebuildCache& cache_;
    Receipt receipt_;
    std::int64_t stored_ = 0; // rows of all kinds in the store
    std::int64_t source_ = 0;
    ImportId import_{}, delivery_{};
    std::vector<std::vector<FileId>> ids_; // by file: it and its further sections
    CountedRows counted_;                  // as read back from the segments
    std::optional<Day> first_, last_;
};

bool allInForce(const Database& db, const std::vector<ReadyFile>& files, const std::string& source, bool whole)
{
    return std::ranges::all_of(files, [&](const ReadyFile& file) {
        const auto import = importInForce(db, file.identity, source);
        return import && (!whole || isAlone(db, *import));
    });
}

std::string megabytes(std::uintmax_t bytes) { return std::to_string((bytes + 999'999) / 1'000'000); }

} // namespace

void throwFull(const Workspace& workspace, std::uint64_t spooled)
{
    std::error_code error;
    const auto space = std::filesystem::space(std::filesystem::absolute(workspace.file()).parent_path(), error);
    const bool there = !error;
    const auto needed = megabytes(spooled + spooled / 4 + 200'000);
    throw Error(Fault::full,
                there ? sentence(MessageCode::disk_full_needs, workspace.file(), needed, megabytes(space.available))
                      : sentence(MessageCode::disk_full_too_little, workspace.file(), needed));
}

std::optional<Receipt> commitDelivery(Workspace& workspace, const std::string& asked,
                                      const std::vector<ReadyFile>& files, Milliseconds at,
                                      const ImportOptions& options, const Progress& progress, RebuildCache& cache)
{
    std::uint64_t spooled = 0;
    for (const auto& file : files)
        spooled += file.facts->spool.bytes();
    try {
        Transaction transaction(workspace.db());
        const auto source = feedFor(workspace.db(), asked, files, options.whole);
        if (allInForce(workspace.db(), files, source, options.whole)) { // another program may have been faster
            Receipt receipt;
            receipt.source = source;
            return receipt;
        }
        if (const auto& grown = files.front().grown;
            grown && !mayContinue(workspace.db(), *grown, files.front(), source))
            return std::nullopt;
        auto receipt = Commit(workspace, files, at, progress, cache).store(source, options);
        receipt.apartFrom = source == asked ? std::string() : asked;
        if (source != asked)
            keepApart(workspace.db(), source, asked);
        transaction.commit();
        return receipt;
    } catch (const Error& error) {
        cache.forget();
        // A log that was rolled back keeps its size; give the room back.
        try {
            workspace.db().execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (const Error&) {}
        if (error.fault() == Fault::full)
            throwFull(workspace, spooled);
        throw;
    }
}

} // namespace core

#include "core/intake/other_hours.h"

#include "core/model/sink.h"
#include "core/read/read.h"
#include "core/store/rows_scan.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

// From the first start of a charge to the last end.
struct Times {
    Milliseconds first = 0, last = 0;
    bool isExact = false; // each charge was looked at

    // An end at midnight may be a date that is included, as that of a charge from 2026-03-01 to 2026-03-01.
    Milliseconds end() const { return !isExact && last % msPerDay == 0 ? last + msPerDay : last; }
    bool meet(const Times& other) const { return first == other.first || (first < other.end() && other.first < end()); }
};

constexpr Times noTimes{std::numeric_limits<Milliseconds>::max(), std::numeric_limits<Milliseconds>::min(), true};

void widen(std::optional<Times>& all, Milliseconds first, Milliseconds last)
{
    all = all ? Times{std::min(all->first, first), std::max(all->last, last), all->isExact} : Times{first, last};
}

void widen(std::optional<Times>& all, std::string_view start, std::string_view end)
{
    const auto first = parseTime(start), last = parseTime(end);
    if (!first)
        return;
    widen(all, first->at_ms, last && last->at_ms > first->at_ms ? last->at_ms : first->at_ms + msPerDay);
    all->isExact = true;
}

// The times of a file's charges but for corrections, which speak of earlier ones and replace nothing.
class UseTimes : public Sink {
public:
    void costLayout(const CostLayout& layout) override { layout_ = layout; }
    void costRows(CostBatch& batch) override
    {
        const auto text = [&](CostRole role, std::size_t row) {
            const auto column = layout_.column(role);
            return column < 0 ? std::string_view() : batch.rows.cell(row, static_cast<std::size_t>(column));
        };
        for (std::size_t row = 0; row < batch.rows.rows(); ++row)
            if (!isCorrection(text(CostRole::charge_class, row)))
                widen(times, text(CostRole::charge_start, row), text(CostRole::charge_end, row));
    }

    std::optional<Times> times;

private:
    CostLayout layout_;
};

// Of new files; noTimes of corrections alone. None where no charge says its end: it may be that of a whole day.
std::optional<Times> timesOf(const std::vector<ReadyFile>& files)
{
    std::optional<Times> all;
    for (const auto& file : files) {
        const auto& time = file.found.time;
        const auto* cost = file.facts->cost.get();
        if (cost == nullptr || cost->layout().column(CostRole::charge_end) < 0 || !time || !time->min_ms
            || !time->max_ms)
            return std::nullopt;
        std::optional<Times> own = Times{*time->min_ms, *time->max_ms};
        if (cost->corrects()) { // few files do, and are read once more
            UseTimes sink;
            readFile(file.path, {.format = file.found.format}, sink, {});
            own = sink.times;
        }
        if (own && !all)
            all = own;
        else if (own)
            widen(all, own->first, own->last);
    }
    return all.value_or(noTimes);
}

bool holdsCorrections(const Database& db, FileId file)
{
    FileRows rows(db, file, RowKind::cost);
    const auto column = rows.columnOf("charge_class");
    return column != noColumn && std::ranges::any_of(rows.entries(column), isCorrection);
}

std::optional<Times> storedTimes(const Database& db, std::int64_t import)
{
    RowFilter filter;
    filter.import = import;
    filter.alone = true;
    std::optional<Times> all;
    for (RowScan scan(db, RowKind::cost, std::move(filter)); scan.next();)
        if (!isCorrection(scan.text("charge_class")))
            widen(all, scan.text("charge_start"), scan.text("charge_end"));
    return all;
}

// Its last import, if none of its files has times that meet these.
std::optional<Continued> apartFrom(const Database& db, ImportId delivery, const Times& times)
{
    Continued found{delivery, delivery};
    Statement members(db, "SELECT i.id, json_extract(f.inspection, '$.time.min_ms'), json_extract(f.inspection, "
                          "'$.time.max_ms'), f.id FROM live_import i JOIN import_file f ON f.import = i.id AND "
                          "f.section_of IS NULL WHERE i.delivery = ? ORDER BY i.id");
    members.with(delivery);
    while (members.step()) {
        if (members.isNull(1) || members.isNull(2))
            return std::nullopt;
        std::optional<Times> own = Times{members.integer(1), members.integer(2)};
        if (times.meet(*own) && (times.isExact || holdsCorrections(db, members.id<FileId>(3))))
            own = storedTimes(db, members.integer(0));
        if (own && times.meet(*own))
            return std::nullopt;
        found.import = members.id<ImportId>(0);
    }
    return found;
}

} // namespace

std::optional<Continued> otherHoursOf(const Database& db, const std::vector<ReadyFile>& files,
                                      const std::string& source)
{
    const auto times = timesOf(files);
    if (!times)
        return std::nullopt;
    std::optional<Continued> found;
    Statement held(db,
                   "SELECT d.day, o.delivery FROM source s JOIN cost_scope o ON o.source = s.id JOIN scope_day d ON "
                   "d.scope = o.id WHERE s.name = ? AND o.provider = ? AND o.account = ? AND o.period = ? AND "
                   "d.live = 1 AND d.rows > 0");
    for (const auto& file : files)
        for (const auto& scope : file.facts->cost->scopes()) {
            held.with(source, scope.provider, scope.account, scope.period);
            while (held.step()) {
                const auto delivery = held.id<ImportId>(1);
                if (!scope.days.contains(static_cast<Day>(held.integer(0))) || (found && found->delivery == delivery))
                    continue;
                if (!found)
                    found = apartFrom(db, delivery, *times);
                if (!found || found->delivery != delivery) {
                    held.reset();
                    return std::nullopt;
                }
            }
        }
    return found;
}

} // namespace core

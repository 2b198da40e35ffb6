#include "core/explore/fact_rows.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/sentences.h"
#include "core/bytes/sqlite.h"
#include "core/explore/fields.h"
#include "core/explore/shared_rows.h"
#include "core/store/fact_write.h"
#include "core/store/keys.h"
#include "core/store/rows_scan.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr std::size_t fewSegments = 4; // fetched before two threads go to work on them: their memory serves the next

RowKind kindOf(Subject subject)
{
    return subject == Subject::cost ? RowKind::cost : subject == Subject::check ? RowKind::outcome : RowKind::point;
}

RowFilter filterOn(const std::optional<Period>& days)
{
    RowFilter filter;
    if (days) {
        filter.first = days->first;
        filter.last = days->last;
    }
    return filter;
}

void refuseMissingColumn(const Database& db, std::string_view field)
{
    if (!field.starts_with("column:"))
        return;
    const auto name = field.substr(7);
    if (number(db, "SELECT EXISTS(SELECT 1 FROM file_column WHERE kind = 0 AND name = ?)", name) == 0)
        throw Error(Fault::argument, sentence(MessageCode::view_no_cost_column, name));
}

std::optional<Decimal> valueOf(const SaidAmount& amount)
{
    return amount.there ? std::optional(amount.value()) : std::nullopt;
}

std::string joined(std::string_view a, std::string_view b)
{
    return b.empty() ? std::string(a) : fmt::format("{} {}", a, b);
}

} // namespace

// One pass over the rows.
class FactRows::Reading {
public:
    Reading(FactRows& rows, RowScan& scan, const std::optional<Period>& days, const Take& take, bool withAbout)
        : rows_(rows), scan_(scan), days_(days), take_(take), withAbout_(withAbout), kind_(kindOf(rows.subject_))
    {}

    void one(const Progress& progress)
    {
        std::size_t done = 0;
        while (scan_.nextSegment()) {
            progress.step(done += scan_.rows().size(), 0);
            readRows(file(), *scan_.sharedSegment(), scan_.rows());
        }
        splitShared();
    }

    void beginSums(const Sums& view)
    {
        grouping_ = rows_.groupingOf(view);
        takeGroup_ = &view.takeGroup;
    }
    CostSegment fetched() // the segment at hand
    {
        const auto rows = scan_.rows();
        CostSegment segment(file(), scan_.sharedSegment(), std::vector(rows.begin(), rows.end()), grouping_);
        segment.fetch();
        return segment;
    }
    void growFilters() // for what was fetched
    {
        for (auto& filter : grouping_.filters)
            filter.grow(rows_.members_[filter.field()]);
    }
    void run(CostSegment& segment) const { segment.run(rows_.buckets_); } // on any thread
    void take(CostSegment& segment)
    {
        takeGroups(segment);
        if (!segment.single().empty())
            readRows(segment.file(), *segment.segment(), segment.single());
    }
    void splitShared()
    {
        if (shared_.empty())
            return;
        const CostPlaces places(rows_.db_, days_ ? days_->first : firstOfAllDays, days_ ? days_->last : lastOfAllDays);
        shared_.split(
            places, rows_.currencies_,
            [&](const std::vector<std::uint32_t>& members, ComponentId id) { return partOf(members, id); }, take_);
    }

private:
    const std::shared_ptr<const FactFile>& file() // of the segment at hand
    {
        if (!file_ || file_->rows != scan_.sharedFile())
            file_ = std::make_shared<FactFile>(rows_.db_, scan_.sharedFile(), rows_.fields_, rows_.members_,
                                               rows_.currencies_, rows_.units_, rows_.buckets_);
        return file_;
    }

    std::uint32_t memberOf(std::size_t field, const Codes& codes, std::size_t row)
    {
        const auto code = codes.at(row);
        return codes.texts.empty() ? code : rows_.members_[field].number(codes.texts[code]);
    }
    static std::uint32_t numberIn(Members& members, const Codes& codes, std::size_t row)
    {
        const auto code = codes.at(row);
        return codes.texts.empty() ? code : members.number(codes.texts[code]);
    }

    void takeGroups(CostSegment& segment)
    {
        FactGroup group;
        group.members.resize(rows_.fields_.size());
        for (std::size_t number = 0; number < segment.groups(); ++number) {
            const auto sums = segment.group(number);
            for (std::size_t n = 0; n < grouping_.fields.size(); ++n)
                group.members[grouping_.fields[n]] = memberOf(grouping_.fields[n], segment.codes(n), sums.first);
            if (grouping_.byBucket)
                setComponent(group.members, rows_.buckets_.bucket(segment.buckets().at(sums.first)).component);
            group.currency = numberIn(rows_.currencies_, segment.currencies(), sums.first);
            if (grouping_.byMonth)
                group.month = Period::monthOf(dayIn(kind_, segment.segment()->integers(dayColumn), sums.first)).first;
            if (grouping_.sums.quantity)
                group.unit = numberIn(rows_.units_, segment.units(), sums.first);
            group.sums = &sums;
            (*takeGroup_)(group);
        }
    }

    void setComponent(std::vector<std::uint32_t>& members, ComponentId id)
    {
        for (std::size_t i = 0; i < members.size(); ++i)
            if (isComponentField(rows_.fields_[i]))
                members[i] = rows_.members_[i].number(rows_.components_.member(id, rows_.fields_[i]));
    }

    FactPart partOf(const std::vector<std::uint32_t>& members, ComponentId id)
    {
        FactPart part{members, {}, 1, {}, rows_.components_.member(id, "component")};
        setComponent(part.members, id);
        return part;
    }

    void readRows(const std::shared_ptr<const FactFile>& of, SegmentRows& segment, std::span<const std::uint32_t> rows)
    {
        const auto& file = *of;
        std::vector<Codes> codes;
        for (const auto& field : file.fields)
            codes.push_back(field.codes(segment));
        const auto buckets = rows_.byComponent_ ? file.buckets(segment) : Codes();
        const auto& days = segment.integers(dayColumnOf(kind_));
        const auto& lines = segment.integers(lineColumn);
        CellReader cells(*this, file, segment);
        for (const auto row : rows) {
            FactRow fact;
            fact.day = dayIn(kind_, days, row);
            fact.file = &file;
            fact.line = lines[row].value_or(0);
            cells.read(row, fact);
            std::vector<std::uint32_t> members(codes.size());
            for (std::size_t i = 0; i < members.size(); ++i)
                members[i] = memberOf(i, codes[i], row);
            const auto& bucket = rows_.buckets_.bucket(buckets.at(row));
            if (rows_.byComponent_ && bucket.pool != 0 && kind_ == RowKind::cost) {
                shared_.add({std::move(fact), std::move(members), bucket, of});
                continue;
            }
            FactPart whole{std::move(members), fact.amounts, 1, {}, {}};
            if (rows_.byComponent_) {
                whole.component = rows_.components_.member(bucket.component, "component");
                setComponent(whole.members, bucket.component);
            }
            take_(fact, {&whole, 1});
        }
    }

    // What a row says beside its fields.
    class CellReader {
    public:
        CellReader(Reading& reading, const FactFile& file, SegmentRows& segment)
            : reading_(reading), file_(file), segment_(segment)
        {
            if (reading.kind_ != RowKind::cost)
                return;
            for (std::size_t n = 0; n < amounts_.size(); ++n)
                amounts_[n] = AmountColumn(segment, file.amounts[n], file.decimalComma);
            currencies_ = file.currency->codes(segment);
            units_ = file.unit->codes(segment);
        }
        void read(std::uint32_t row, FactRow& fact)
        {
            switch (reading_.kind_) {
            case RowKind::cost: return readCost(row, fact);
            case RowKind::point: return readPoint(row, fact);
            case RowKind::outcome: return readOutcome(row, fact);
            }
        }

    private:
        std::string_view text(std::string_view role, std::uint32_t row)
        {
            return segment_.text(file_.rows->columnOf(role), row);
        }
        std::string_view said(std::string_view role, std::uint32_t row)
        {
            const auto cell = text(role, row);
            return isNullCell(cell) ? std::string_view() : cell;
        }
        void readCost(std::uint32_t row, FactRow& fact)
        {
            fact.currency = numberIn(reading_.rows_.currencies_, currencies_, row);
            fact.amounts.billed = valueOf(amounts_[0].at(row));
            fact.amounts.effective = valueOf(amounts_[1].at(row));
            fact.amounts.list = valueOf(amounts_[2].at(row));
            fact.amounts.contracted = valueOf(amounts_[3].at(row));
            if (!fact.amounts.effective)
                fact.amounts.effective = fact.amounts.billed;
            fact.quantity = valueOf(amounts_[4].at(row));
            if (fact.quantity)
                fact.unit = numberIn(reading_.rows_.units_, units_, row);
            if (reading_.withAbout_)
                fact.about = joined(said("service", row), said("resource", row));
        }
        void readPoint(std::uint32_t row, FactRow& fact)
        {
            const auto metric = segment_.text(static_cast<int>(PointColumn::metric), row);
            fact.metric = reading_.rows_.metrics_.number(metric);
            fact.value = segment_.reals(static_cast<int>(PointColumn::value))[row];
            if (fact.value && std::isnan(*fact.value))
                fact.value.reset();
            fact.at = segment_.integers(static_cast<int>(PointColumn::at))[row].value_or(0);
            if (reading_.withAbout_)
                fact.about = joined(metric, assetOf(segment_.text(static_cast<int>(PointColumn::asset), row)).name);
        }
        void readOutcome(std::uint32_t row, FactRow& fact)
        {
            fact.status = segment_.text(static_cast<int>(OutcomeColumn::status), row);
            if (reading_.withAbout_)
                fact.about = joined(segment_.text(static_cast<int>(OutcomeColumn::check), row),
                                    assetOf(segment_.text(static_cast<int>(OutcomeColumn::asset), row)).name);
        }

        Reading& reading_;
        const FactFile& file_;
        SegmentRows& segment_;
        std::array<AmountColumn, 5> amounts_;
        Codes currencies_, units_;
    };

    FactRows& rows_;
    RowScan& scan_;
    const std::optional<Period>& days_;
    const Take& take_;
    bool withAbout_;
    RowKind kind_;
    Grouping grouping_; // of sums, whose groups go to takeGroup_
    const TakeGroup* takeGroup_ = nullptr;
    std::shared_ptr<const FactFile> file_;
    SharedRows shared_;
};

FactRows::FactRows(const Database& db, Subject subject, std::vector<std::string> fields)
    : db_(db), subject_(subject), fields_(std::move(fields)), members_(fields_.size()),
      byComponent_(std::ranges::any_of(fields_, [](const auto& field) { return isComponentField(field); })),
      buckets_(db), components_(db)
{
    for (const auto& field : fields_)
        refuseMissingColumn(db, field);
}

FactRows::~FactRows() = default;

void FactRows::read(const std::optional<Period>& days, bool withAbout, const Take& take, const Progress& progress)
{
    RowScan scan(db_, kindOf(subject_), filterOn(days));
    Reading(*this, scan, days, take, withAbout).one(progress);
}

Grouping FactRows::groupingOf(const Sums& view) const
{
    Grouping grouping;
    grouping.sums = view.asked;
    grouping.byBucket = byComponent_;
    grouping.byMonth = number(db_, "SELECT count(DISTINCT currency) FROM cost_cell_stated") > 1;
    for (std::size_t i = 0; i < view.shown; ++i)
        if (!isComponentField(fields_[i]))
            grouping.fields.push_back(i);
    for (std::size_t i = 0; i < view.filters.size(); ++i)
        if (!isComponentField(view.filters[i].field))
            grouping.filters.emplace_back(view.shown + i, view.filters[i]);
    return grouping;
}

void FactRows::readSums(const Database& db, const std::optional<Period>& days, std::span<const Sums> views,
                        const Progress& progress)
{
    RowScan scan(db, RowKind::cost, filterOn(days));
    std::vector<std::unique_ptr<Reading>> readings;
    for (const auto& view : views) {
        if (view.rows->isRolledUp(view.asked)) {
            view.rows->readRollUp(days, view.filters, view.takeGroup, view.take, progress);
            continue;
        }
        readings.push_back(std::make_unique<Reading>(*view.rows, scan, days, view.take, false));
        readings.back()->beginSums(view);
    }
    std::vector<std::vector<CostSegment>> segments; // by reading
    std::size_t done = 0;
    for (bool more = !readings.empty(); more;) {
        segments.clear();
        while (segments.size() < fewSegments && (more = scan.nextSegment())) {
            progress.step(done += scan.rows().size(), 0);
            auto& same = segments.emplace_back();
            for (const auto& reading : readings)
                same.push_back(reading->fetched());
        }
        for (const auto& reading : readings)
            reading->growFilters();
        const auto run = [&](std::size_t n) {
            for (std::size_t i = 0; i < readings.size(); ++i)
                readings[i]->run(segments[n][i]);
        };
        shareOut(segments.size(), threadsFor(0), run, [](std::size_t) {});
        for (auto& same : segments)
            for (std::size_t i = 0; i < readings.size(); ++i)
                readings[i]->take(same[i]);
    }
    for (const auto& reading : readings)
        reading->splitShared();
}

} // namespace core

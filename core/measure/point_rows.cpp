#include "core/measure/point_rows.h"

#include "core/base/text.h"
#include "core/measure/allocate.h"
#include "core/measure/measure_table.h"
#include "core/store/fact_write.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace core {

namespace {

constexpr int metricColumn = static_cast<int>(PointColumn::metric);
constexpr int timeColumn = static_cast<int>(PointColumn::at);
constexpr int stepColumn = static_cast<int>(PointColumn::step);
constexpr std::size_t stepRows = 4096; // between two looks at progress

} // namespace

RowFilter filterOf(const std::optional<DayRange>& days)
{
    RowFilter filter;
    if (days) {
        filter.first = days->first;
        filter.last = days->last;
    }
    return filter;
}

PointRows::PointRows(const Database& db, const Progress& progress, std::size_t most)
    : db_(db), progress_(progress), most_(most)
{
    Statement components(db, "SELECT id FROM component");
    while (components.step())
        live_.insert(components.integer(0));
    Statement imports(db, "SELECT id, format FROM import");
    while (imports.step())
        formats_.emplace(imports.integer(0), imports.text(1));
}

// take(file, segment); segments of a file follow each other.
template <typename Take>
void PointRows::eachSegment(const std::optional<DayRange>& days, Take take)
{
    const auto range = filterOf(days);
    Statement segments(db_, "SELECT s.id, s.file FROM segment s JOIN import_file f ON f.id = s.file"
                            " WHERE s.kind = ?1 AND f.import IN (SELECT id FROM live_import) AND s.last_day >= ?2 AND "
                            "s.first_day <= ?3 ORDER BY s.file, s.seq");
    segments.with(static_cast<int>(RowKind::point), number(range.first), number(range.last));
    std::shared_ptr<FileRows> file;
    while (segments.step()) {
        if (!file || file->id() != segments.id<FileId>(1))
            file = std::make_shared<FileRows>(db_, segments.id<FileId>(1), RowKind::point);
        SegmentRows segment(*file, segments.integer(0));
        progress_.step(done_ += segment.rows(), 0);
        take(file, segment);
    }
}

// First and last days of one file's keys, for each place that a key had.
class PointRows::Spans {
public:
    Spans(const Database& db, std::shared_ptr<FileRows> file)
        : file_(std::move(file)), places_(keyAssignmentsOf(db, file_->id(), RowKind::point)), first_(file_->keys() + 1)
    {
        if (places_.size() > file_->keys())
            file_->damaged(keyColumn, std::nullopt);
        static constexpr KeyAssignment never{always, 0};
        while (places_.size() < file_->keys())
            places_.add(std::span(&never, 1));
        for (std::size_t key = 0; key < places_.size(); ++key)
            first_[key + 1] = first_[key] + places_[key].size();
        spans_.assign(first_.back(), {lastOfAllDays, firstOfAllDays});
    }
    bool isOf(const FileRows& file) const { return file.id() == file_->id(); }
    void add(std::size_t key, Day day)
    {
        auto slot = first_[key];
        const auto places = places_[key];
        for (std::size_t n = 1; n < places.size() && places[n].from <= day; ++n)
            ++slot;
        auto& span = spans_[slot];
        span.first = std::min(span.first, day);
        span.last = std::max(span.last, day);
    }
    template <typename Take>
    void each(Take take) const // take(bucket, stated component, span)
    {
        for (std::size_t key = 0; key < places_.size(); ++key)
            for (auto slot = first_[key]; slot < first_[key + 1]; ++slot)
                if (spans_[slot].first <= spans_[slot].last)
                    take(places_[key][slot - first_[key]].bucket, keyTexts(*file_, key).component, spans_[slot]);
    }

private:
    std::shared_ptr<FileRows> file_;
    KeyAssignments places_;
    std::vector<std::size_t> first_; // slot of its first place, by key
    std::vector<DayRange> spans_;    // by slot
};

PointRows::Survey PointRows::survey(const std::optional<DayRange>& days)
{
    Survey found;
    const auto range = filterOf(days);
    std::optional<Spans> spans; // of the file at work
    const auto close = [&] {
        if (spans)
            spans->each([&](std::int64_t bucket, std::string_view stated, DayRange span) {
                const auto [at, isNew] = found.components.try_emplace(componentOf(bucket, stated), span);
                if (!isNew)
                    at->second = {std::min(at->second.first, span.first), std::max(at->second.last, span.last)};
            });
    };
    std::vector<std::size_t> rows; // by entry
    eachSegment(days, [&](const std::shared_ptr<FileRows>& file, SegmentRows& segment) {
        if (!spans || !spans->isOf(*file)) {
            close();
            spans.emplace(db_, file);
        }
        const auto* const entries =
            segment.hasDictionary(metricColumn) ? segment.numbers(metricColumn).data() : nullptr;
        const auto& keys = segment.numbers(keyColumn);
        const auto& times = segment.integers(timeColumn);
        rows.assign(entries != nullptr ? file->entries(metricColumn).size() : 0, 0);
        for (std::size_t row = 0; row < segment.rows(); ++row) {
            const auto day = dayOf(times[row].value_or(0));
            if (day < range.first || range.last < day)
                continue;
            spans->add(keys[row], day);
            if (entries != nullptr)
                ++rows[entries[row]];
            else
                ++found.metrics[std::string(segment.text(metricColumn, row))];
        }
        for (std::size_t entry = 0; entry < rows.size(); ++entry)
            if (rows[entry] > 0)
                found.metrics[file->entries(metricColumn)[entry]] += rows[entry];
    });
    close();
    return found;
}

ComponentId PointRows::componentOf(std::int64_t bucket, std::string_view stated)
{
    if (stated == organisationName)
        return organisationId;
    const auto [known, isNew] = components_.try_emplace(bucket);
    if (isNew) {
        const auto id = number(db_, "SELECT component FROM bucket WHERE id = ?", bucket);
        known->second = live_.contains(id) ? static_cast<ComponentId>(id) : ComponentId{};
    }
    return known->second;
}

bool PointRows::fits(std::int64_t import, const std::string& format) const
{
    return format.empty() || globMatch(format, formats_.at(import));
}

std::string_view PointRows::kept(std::string_view labels)
{
    if (labels.empty())
        return {};
    const auto known = labels_.find(labels);
    return known != labels_.end() ? *known : *labels_.emplace(labels).first;
}

std::int64_t PointRows::idOf(Ids& ids, std::string_view word,
                             std::int64_t (*find)(const Database&, std::string_view)) const
{
    if (word.empty())
        return 0;
    const auto known = ids.find(word);
    return known != ids.end() ? known->second : ids.emplace(word, find(db_, word)).first->second;
}

// Runs need no facts of their own: those of tidy files have none.
std::int64_t PointRows::runOf(std::string_view word)
{
    if (word.empty())
        return 0;
    const auto known = runs_.find(word);
    return known != runs_.end() ? known->second
                                : runs_.emplace(word, static_cast<std::int64_t>(runs_.size()) + 1).first->second;
}

void PointRows::expect(const std::map<std::string, std::size_t>& metrics, const std::optional<DayRange>& days)
{
    if (days_ != days)
        points_.clear();
    days_ = days;
    expected_ = metrics;
}

Point PointRows::point(RowScan& scan, double value)
{
    const auto textOf = [&scan](PointColumn column) { return scan.text(static_cast<int>(column)); };
    Point point;
    point.component = componentOf(scan.bucket(), textOf(PointColumn::component));
    point.day = scan.day();
    point.at = scan.segment().integers(timeColumn)[scan.row()].value_or(0);
    point.row = scan.rowId();
    point.import = scan.import();
    point.run = runOf(textOf(PointColumn::run));
    point.asset = idOf(assets_, textOf(PointColumn::asset), assetId);
    point.labels = kept(textOf(PointColumn::labels));
    point.value = value;
    point.step = scan.segment().integers(stepColumn)[scan.row()];
    return point;
}

// This metric and those expected behind it, as far as they are few; in place of what was there.
void PointRows::readFrom(const std::string& metric)
{
    points_.clear();
    auto filter = filterOf(days_);
    std::size_t rows = 0;
    for (auto next = expected_.find(metric); next != expected_.end() && (rows == 0 || rows + next->second <= most_);
         ++next) {
        rows += next->second;
        filter.metrics.push_back(next->first);
        points_[next->first].reserve(next->second);
    }
    if (filter.metrics.empty())
        filter.metrics.push_back(metric);
    RowScan scan(db_, RowKind::point, std::move(filter));
    std::vector<Point>* points = nullptr;
    std::string_view last;
    while (scan.next()) {
        if (++done_ % stepRows == 0)
            progress_.step(done_, 0);
        const auto value = scan.segment().reals(static_cast<int>(PointColumn::value))[scan.row()];
        if (!value || !std::isfinite(*value))
            continue;
        const auto text = scan.text(metricColumn);
        if (points == nullptr || text != last) {
            const auto own = points_.find(text);
            points = &own->second;
            last = own->first;
        }
        points->push_back(point(scan, *value));
    }
    const auto order = [](const Point& point) { return std::pair(point.at, point.row); };
    for (auto& [name, all] : points_)
        if (!std::ranges::is_sorted(all, {}, order)) // most files are written in order of time
            std::ranges::sort(all, {}, order);
}

const std::vector<Point>& PointRows::of(const std::string& metric, const std::string& format)
{
    if (!points_.contains(metric))
        readFrom(metric);
    const auto& all = points_[metric];
    const auto isOther = [&, import = std::int64_t(0), fitting = false](const Point& point) mutable {
        if (point.import != import) {
            import = point.import;
            fitting = fits(import, format);
        }
        return !fitting;
    };
    if (std::ranges::none_of(all, isOther))
        return all;
    ofFormat_.clear();
    std::ranges::remove_copy_if(all, std::back_inserter(ofFormat_), isOther);
    return ofFormat_;
}

} // namespace core

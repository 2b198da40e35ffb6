#include "core/measure/point_rows.h"

#include "core/base/text.h"
#include "core/measure/allocate.h"
#include "core/measure/book.h"
#include "core/store/fact_write.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace core {

namespace {

constexpr int metricColumn = static_cast<int>(PointColumn::metric);
constexpr int timeColumn = static_cast<int>(PointColumn::at);
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

PointRows::PointRows(const Database& db, const Progress& progress) : db_(db), progress_(progress)
{
    Statement components(db, "SELECT id FROM component");
    while (components.step())
        live_.insert(components.integer(0));
    Statement imports(db, "SELECT id, format FROM import");
    while (imports.step())
        formats_.emplace(imports.integer(0), imports.text(1));
}

// take(file, segment, whole): whole if all of the segment lies on these days. Segments of a file follow each other.
template <typename Take>
void PointRows::eachSegment(const std::optional<DayRange>& days, Take take)
{
    const auto range = filterOf(days);
    Statement segments(db_, "SELECT s.id, s.file, s.first_day >= ?2 AND s.last_day <= ?3 FROM segment s JOIN import_file f ON f.id = s.file"
                            " WHERE s.kind = ?1 AND f.import IN (SELECT id FROM live_import) AND s.last_day >= ?2 AND s.first_day <= ?3 ORDER BY s.file, s.seq");
    segments.with(static_cast<int>(RowKind::point), number(range.first), number(range.last));
    std::shared_ptr<FileRows> file;
    while (segments.step()) {
        if (!file || file->id() != segments.id<FileId>(1))
            file = std::make_shared<FileRows>(db_, segments.id<FileId>(1), RowKind::point);
        SegmentRows segment(*file, segments.integer(0));
        progress_.step(done_ += segment.rows(), 0);
        take(file, segment, segments.integer(2) != 0);
    }
}

std::vector<std::string> PointRows::metrics(const std::optional<DayRange>& days)
{
    std::set<std::string, std::less<>> found;
    const auto range = filterOf(days);
    std::vector<bool> used; // by word
    eachSegment(days, [&](const std::shared_ptr<FileRows>& file, SegmentRows& segment, bool whole) {
        const bool words = segment.isWords(metricColumn);
        const auto* const numbers = words ? segment.numbers(metricColumn).data() : nullptr;
        const auto* const times = whole ? nullptr : segment.integers(timeColumn).data();
        used.assign(words ? file->words(metricColumn).size() : 0, false);
        for (std::size_t row = 0; row < segment.rows(); ++row) {
            if (times != nullptr && (dayOf(times[row].value_or(0)) < range.first || range.last < dayOf(times[row].value_or(0))))
                continue;
            if (words)
                used[numbers[row]] = true;
            else if (const auto text = segment.text(metricColumn, row); !found.contains(text))
                found.emplace(text);
        }
        for (std::size_t word = 0; word < used.size(); ++word)
            if (used[word])
                found.insert(file->words(metricColumn)[word]);
    });
    return {found.begin(), found.end()};
}

// First and last days of one file's keys, for each place that a key had.
class PointRows::Spans {
public:
    Spans(const Database& db, std::shared_ptr<FileRows> file)
        : file_(std::move(file)), places_(placesOf(db, file_->id(), RowKind::point)), first_(file_->keys() + 1)
    {
        places_.resize(file_->keys(), {{always, 0}}); // bucket 0: never placed
        for (std::size_t key = 0; key < places_.size(); ++key)
            first_[key + 1] = first_[key] + places_[key].size();
        spans_.assign(first_.back(), {lastOfAllDays, firstOfAllDays});
    }
    bool isOf(const FileRows& file) const { return file.id() == file_->id(); }
    void add(std::size_t key, Day day)
    {
        auto slot = first_[key];
        const auto& places = places_[key];
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
    std::vector<std::vector<KeyPlace>> places_; // by key
    std::vector<std::size_t> first_;            // slot of its first place, by key
    std::vector<DayRange> spans_;               // by slot
};

std::map<ComponentId, DayRange> PointRows::seen(const std::optional<DayRange>& days)
{
    std::map<ComponentId, DayRange> found;
    const auto range = filterOf(days);
    std::optional<Spans> spans; // of the file at work
    const auto close = [&] {
        if (spans)
            spans->each([&](std::int64_t bucket, std::string_view stated, DayRange span) {
                const auto [at, isNew] = found.try_emplace(componentOf(bucket, stated), span);
                if (!isNew)
                    at->second = {std::min(at->second.first, span.first), std::max(at->second.last, span.last)};
            });
    };
    eachSegment(days, [&](const std::shared_ptr<FileRows>& file, SegmentRows& segment, bool) {
        if (!spans || !spans->isOf(*file)) {
            close();
            spans.emplace(db_, file);
        }
        const auto& keys = segment.numbers(keyColumn);
        const auto& times = segment.integers(timeColumn);
        for (std::size_t row = 0; row < segment.rows(); ++row) {
            const auto day = dayOf(times[row].value_or(0));
            if (range.first <= day && day <= range.last)
                spans->add(keys[row], day);
        }
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

std::vector<Point> PointRows::of(const std::string& metric, const std::string& format, const std::optional<DayRange>& days)
{
    auto filter = filterOf(days);
    filter.texts.emplace_back("metric", metric);
    RowScan scan(db_, RowKind::point, std::move(filter));
    const auto idOf = [this](Ids& ids, std::string_view word, std::int64_t (*find)(const Database&, std::string_view)) {
        if (word.empty())
            return std::int64_t{0};
        const auto known = ids.find(word);
        return known != ids.end() ? known->second : ids.emplace(word, find(db_, word)).first->second;
    };
    const auto textOf = [&scan](PointColumn column) { return scan.text(static_cast<int>(column)); };
    std::vector<Point> all;
    all.reserve(most_);
    std::int64_t import = 0;
    bool wanted = false;
    while (scan.next()) {
        if (++done_ % stepRows == 0)
            progress_.step(done_, 0);
        if (import != scan.import()) {
            import = scan.import();
            wanted = fits(import, format);
        }
        const auto value = scan.segment().reals(static_cast<int>(PointColumn::value))[scan.row()];
        if (!wanted || !value || !std::isfinite(*value))
            continue;
        Point point;
        point.component = componentOf(scan.bucket(), textOf(PointColumn::component));
        point.day = scan.day();
        point.at = scan.segment().integers(timeColumn)[scan.row()].value_or(0);
        point.row = scan.rowId();
        point.run = idOf(runs_, textOf(PointColumn::run), runId);
        point.asset = idOf(assets_, textOf(PointColumn::asset), assetId);
        point.labels = kept(textOf(PointColumn::labels));
        point.value = *value;
        all.push_back(point);
    }
    const auto order = [](const Point& point) { return std::pair(point.at, point.row); };
    if (!std::ranges::is_sorted(all, {}, order)) // most files are written in order of time
        std::ranges::sort(all, {}, order);
    most_ = std::max(most_, all.size());
    return all;
}

} // namespace core

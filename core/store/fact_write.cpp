#include "core/store/fact_write.h"

#include "core/store/keys.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace core {

namespace {

constexpr std::array<std::string_view, 9> pointNames = {"metric", "asset", "at",   "step",     "run",
                                                        "labels", "value", "unit", "component"};
constexpr std::array<std::string_view, 13> outcomeNames = {
    "run",      "check",    "check_type", "asset",    "at",  "status", "observed",
    "failures", "elements", "unexpected", "severity", "env", "message"};
constexpr std::array<std::string_view, 5> statusNames = {"pass", "warn", "fail", "error", "skip"};

// Of a block of points on its way to another thread: in its cache, and seldom handed over.
constexpr std::size_t blockPoints = 512;
constexpr std::size_t blockText = std::size_t(64) << 10;

constexpr int at(PointColumn column) { return static_cast<int>(column); }
constexpr int at(OutcomeColumn column) { return static_cast<int>(column); }

template <std::size_t count>
void storeColumns(Database& db, FileId file, RowKind kind, const std::array<std::string_view, count>& names)
{
    Statement insert(db, "INSERT INTO file_column(file, kind, number, name, role) VALUES(?, ?, ?, ?, ?)");
    for (std::size_t n = 0; n < names.size(); ++n)
        insert.run(file, static_cast<int>(kind), static_cast<std::int64_t>(n), names[n], names[n]);
}

} // namespace

std::string_view outcomeName(Outcome status) { return statusNames[static_cast<std::size_t>(status)]; }

void storePointColumns(Database& db, FileId file) { storeColumns(db, file, RowKind::point, pointNames); }
void storeOutcomeColumns(Database& db, FileId file) { storeColumns(db, file, RowKind::outcome, outcomeNames); }

namespace detail {

FactWriter::FactWriter(Spool& spool, RowKind kind, std::size_t columns, std::vector<int> keyColumns)
    : spool_(spool), kind_(kind), keyColumns_(std::move(keyColumns)), keys_(keyColumns_.size())
{
    for (std::size_t n = 0; n < columns; ++n) {
        const auto number = static_cast<int>(n);
        texts_.emplace_back(number, std::ranges::find(keyColumns_, number) != keyColumns_.end());
        integers_.emplace_back(number);
        reals_.emplace_back(number);
    }
}

void FactWriter::addText(int column, std::string_view text)
{
    texts_[static_cast<std::size_t>(column)].add(text);
    bytes_ += text.size();
}

void FactWriter::endRow(Day day, std::int64_t line)
{
    std::array<std::uint32_t, 4> tuple{};
    for (std::size_t place = 0; place < keyColumns_.size(); ++place)
        tuple[place] = texts_[static_cast<std::size_t>(keyColumns_[place])].numbers().back();
    rowKeys_.push_back(lastKey_ = keys_.numberNear(lastKey_, tuple.data()));
    lines_.add(line);
    segmentFirst_ = rowKeys_.size() == 1 ? day : std::min(segmentFirst_, day);
    segmentLast_ = rowKeys_.size() == 1 ? day : std::max(segmentLast_, day);
    first_ = total_ == 0 ? day : std::min(first_, day);
    last_ = total_ == 0 ? day : std::max(last_, day);
    ++total_;
}

void FactWriter::finishText(Segment& segment, int column)
{
    auto& text = texts_[static_cast<std::size_t>(column)];
    const auto place = std::ranges::find(keyColumns_, column);
    if (place != keyColumns_.end()) {
        segment.columns.push_back(encoder_.keyed(column, static_cast<int>(place - keyColumns_.begin())));
        text.drop();
    } else {
        segment.columns.push_back(text.finish(encoder_));
    }
    const auto fresh = text.newEntries();
    if (!fresh.empty())
        segment.dictionaries.push_back({column, static_cast<std::int64_t>(fresh.size()), encoder_.texts(fresh)});
}

void FactWriter::flushSegment()
{
    if (rowKeys_.empty())
        return;
    Segment segment;
    segment.kind = kind_;
    segment.rows = static_cast<std::int64_t>(rowKeys_.size());
    segment.first = segmentFirst_;
    segment.last = segmentLast_;
    finishColumns(segment);
    segment.columns.push_back(encoder_.entries(keyColumn, rowKeys_));
    segment.columns.push_back(lines_.finish(encoder_));
    std::vector<std::uint32_t> fresh;
    for (std::size_t place = 0; place < keyColumns_.size(); ++place) {
        for (auto key = keysFlushed_; key < keys_.size(); ++key)
            fresh.push_back(keys_.at(key, place));
    }
    if (!fresh.empty())
        segment.dictionaries.push_back({keyColumn, keys_.size() - keysFlushed_, encoder_.numbers(fresh)});
    keysFlushed_ = keys_.size();
    spool_.add(std::move(segment));
    rowKeys_.clear();
    bytes_ = 0;
}

void FactWriter::finish() { flushSegment(); }

} // namespace detail

std::string_view PointBlock::keep(std::string_view text)
{
    const auto from = texts_.size();
    texts_ += text;
    return std::string_view(texts_).substr(from);
}

bool PointBlock::add(const PointFact& point)
{
    auto bytes = point.metric.size() + point.asset.nameSpace.size() + point.asset.name.size()
                 + point.asset.version.size() + point.runKind.size() + point.runId.size() + point.unit.size()
                 + point.component.size();
    for (const auto& [name, value] : point.labels)
        bytes += name.size() + value.size();
    if (points_.empty()) {
        texts_.reserve(std::max(bytes, blockText));
        labels_.reserve(std::max(point.labels.size(), blockPoints));
        points_.reserve(blockPoints);
    }
    if (points_.size() == blockPoints || texts_.size() + bytes > texts_.capacity()
        || labels_.size() + point.labels.size() > labels_.capacity())
        return false;
    auto& own = points_.emplace_back(point);
    own.metric = keep(point.metric);
    own.asset.nameSpace = keep(point.asset.nameSpace);
    own.asset.name = keep(point.asset.name);
    own.asset.version = keep(point.asset.version);
    own.runKind = keep(point.runKind);
    own.runId = keep(point.runId);
    own.unit = keep(point.unit);
    own.component = keep(point.component);
    const auto firstLabel = labels_.size();
    for (const auto& [name, value] : point.labels)
        labels_.emplace_back(keep(name), keep(value));
    own.labels = Labels(labels_).subspan(firstLabel);
    return true;
}

void PointBlock::clear()
{
    points_.clear();
    texts_.clear();
    labels_.clear();
}

PointWriter::PointWriter(Spool& spool, Milliseconds importedAt, int threads)
    : FactWriter(spool, RowKind::point, pointNames.size(),
                 {at(PointColumn::asset), at(PointColumn::labels), at(PointColumn::component)}),
      importedAt_(importedAt), worker_(
                                   [this](PointBlock& block) {
                                       for (const auto& point : block.points())
                                           encode(point);
                                       block.clear();
                                   },
                                   threadsFor(threads))
{}

void PointWriter::add(const PointFact& point)
{
    if (block_.add(point))
        return;
    worker_.submit(block_); // leaves one that is done
    block_.add(point);
}

void PointWriter::wait()
{
    if (!block_.points().empty())
        worker_.submit(block_);
    worker_.wait();
}

void PointWriter::finish()
{
    wait();
    worker_.finish();
    FactWriter::finish();
}

void PointWriter::encode(const PointFact& point)
{
    const auto when = point.at.value_or(importedAt_);
    beginRow();
    addText(at(PointColumn::metric), point.metric);
    addText(at(PointColumn::asset), assetText(point.asset));
    integers(at(PointColumn::at)).add(when);
    integers(at(PointColumn::step)).add(point.step);
    addText(at(PointColumn::run), runText(point.runKind, point.runId));
    addText(at(PointColumn::labels), labelText(point.labels));
    reals(at(PointColumn::value)).add(point.value);
    addText(at(PointColumn::unit), point.unit);
    addText(at(PointColumn::component), point.component);
    endRow(dayOf(when), point.row);
    if (!mayRepeat_)
        follow(when, point.step.value_or(std::numeric_limits<std::int64_t>::min()));
}

// A series that goes one way in time never comes to one time twice, so only others need a look at all their points.
void PointWriter::follow(Milliseconds when, std::int64_t step)
{
    const auto metric = lastEntry(at(PointColumn::metric)), run = lastEntry(at(PointColumn::run));
    if (!metric || !run) {
        mayRepeat_ = true;
        return;
    }
    const std::array<std::uint32_t, 3> tuple = {*metric, *run, lastKey()};
    lastSeries_ = series_.numberNear(lastSeries_, tuple.data());
    if (lastSeries_ == last_.size()) {
        last_.push_back({when, step, 0});
        return;
    }
    auto& last = last_[lastSeries_];
    const auto order = std::pair(when, step) <=> std::pair(last.at, last.step);
    const int direction = order > 0 ? 1 : order < 0 ? -1 : 0;
    mayRepeat_ = direction == 0 || (last.direction != 0 && direction != last.direction);
    last = {when, step, direction};
}

void PointWriter::finishColumns(Segment& segment)
{
    for (const auto column : {PointColumn::metric, PointColumn::asset, PointColumn::run, PointColumn::labels,
                              PointColumn::unit, PointColumn::component})
        finishText(segment, at(column));
    segment.columns.push_back(integers(at(PointColumn::at)).finish(encoder_));
    segment.columns.push_back(integers(at(PointColumn::step)).finish(encoder_));
    segment.columns.push_back(reals(at(PointColumn::value)).finish(encoder_));
}

OutcomeWriter::OutcomeWriter(Spool& spool, Milliseconds importedAt)
    : FactWriter(spool, RowKind::outcome, outcomeNames.size(), {at(OutcomeColumn::asset)}), importedAt_(importedAt)
{}

void OutcomeWriter::add(const OutcomeFact& outcome)
{
    const auto when = outcome.at.value_or(importedAt_);
    beginRow();
    addText(at(OutcomeColumn::run), runText(outcome.runKind, outcome.runId));
    addText(at(OutcomeColumn::check), outcome.check);
    addText(at(OutcomeColumn::check_type), outcome.checkType);
    addText(at(OutcomeColumn::asset), assetText(outcome.asset));
    integers(at(OutcomeColumn::at)).add(when);
    addText(at(OutcomeColumn::status), outcomeName(outcome.status));
    reals(at(OutcomeColumn::observed)).add(outcome.observed);
    integers(at(OutcomeColumn::failures)).add(outcome.failures);
    integers(at(OutcomeColumn::elements)).add(outcome.elements);
    integers(at(OutcomeColumn::unexpected)).add(outcome.unexpected);
    addText(at(OutcomeColumn::severity), outcome.severity);
    addText(at(OutcomeColumn::env), outcome.env);
    addText(at(OutcomeColumn::message), outcome.message);
    endRow(dayOf(when), outcome.row);
}

void OutcomeWriter::finishColumns(Segment& segment)
{
    for (const auto column :
         {OutcomeColumn::run, OutcomeColumn::check, OutcomeColumn::check_type, OutcomeColumn::asset,
          OutcomeColumn::status, OutcomeColumn::severity, OutcomeColumn::env, OutcomeColumn::message})
        finishText(segment, at(column));
    for (const auto column :
         {OutcomeColumn::at, OutcomeColumn::failures, OutcomeColumn::elements, OutcomeColumn::unexpected})
        segment.columns.push_back(integers(at(column)).finish(encoder_));
    segment.columns.push_back(reals(at(OutcomeColumn::observed)).finish(encoder_));
}

} // namespace core

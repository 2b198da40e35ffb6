#include "core/store/cost_write.h"

#include "core/store/segment_read.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t largestSlice = std::size_t(4) << 20;   // bytes of text that are encoded at once
constexpr std::size_t largestWaiting = std::size_t(1) << 20; // batch

} // namespace

CostWriter::CostWriter(Spool& spool, const CostLayout& layout, std::string fallbackCurrency, Day fallbackDay,
                       int threads)
    : spool_(spool), layout_(layout), fallbackDay_(fallbackDay), totals_(layout_, std::move(fallbackCurrency)),
      worker_([this](CostBatch& batch) { encode(batch); }, threadsFor(threads))
{
    beginSection();
}

// Scopes and totals go on.
void CostWriter::beginSection()
{
    section_ = std::make_unique<CostSection>(sections_++, layout_, fallbackDay_, scopes_, totals_);
}

// Large batches, of long rows or of many empty cells, do not wait: memory is that of a fixed number of others.
void CostWriter::add(CostBatch& batch)
{
    if (batch.rows.memory() <= largestWaiting)
        return worker_.submit(batch);
    worker_.wait();
    encode(batch);
}

void CostWriter::encode(const CostBatch& batch)
{
    const auto& rows = batch.rows;
    if (rows.heldBytes() <= largestSlice && section_->rows() + rows.rows() <= segmentRows) { // most are
        segmentBytes_ += rows.textBytes();
        encodeSlice(batch, 0, rows.rows());
    } else {
        encodeSlices(batch);
    }
    if (auto spans = section_->requestedSpans(); spans != requested_.get())
        requested_.set(std::move(spans));
}

void CostWriter::encodeSlices(const CostBatch& batch)
{
    std::size_t first = 0;
    std::size_t bytes = 0;
    for (std::size_t row = 0; row < batch.rows.rows(); ++row) {
        const auto rowBytes = batch.rows.textBytes(row);
        const bool isFull = bytes + rowBytes > largestSlice || section_->rows() + (row - first) >= segmentRows;
        if (isFull && row > first) {
            encodeSlice(batch, first, row - first);
            first = row;
            bytes = 0;
        }
        bytes += rowBytes;
        segmentBytes_ += rowBytes;
    }
    if (first < batch.rows.rows())
        encodeSlice(batch, first, batch.rows.rows() - first);
}

void CostWriter::encodeSlice(const CostBatch& batch, std::size_t first, std::size_t count)
{
    section_->add(batch, first, count);
    rows_ += static_cast<std::int64_t>(count);
    if (section_->rows() >= segmentRows || segmentBytes_ >= segmentText || section_->isHeavy())
        flushSegment();
}

void CostWriter::flushSegment()
{
    if (section_->rows() == 0)
        return;
    auto segment = section_->flush(encoder_);
    corrects_ = corrects_ || section_->corrects();
    subAccounts_.insert(section_->subAccounts().begin(), section_->subAccounts().end());
    const bool isFirst = rows_ == segment.rows;
    first_ = isFirst ? segment.first : std::min(first_, segment.first);
    last_ = isFirst ? segment.last : std::max(last_, segment.last);
    spool_.add(std::move(segment));
    segmentBytes_ = 0;
    if (section_->isFull())
        beginSection();
}

void CostWriter::finish()
{
    worker_.finish();
    flushSegment();
}

void storeLayout(Database& db, FileId file, const CostLayout& layout)
{
    Statement column(db, "INSERT INTO file_column(file, kind, number, name, role) VALUES(?, 0, ?, ?, ?)");
    for (std::size_t n = 0; n < layout.columns.size(); ++n) {
        std::string_view role;
        for (std::size_t r = 0; r < costRoles; ++r) {
            if (layout.roleColumn[r] == static_cast<int>(n))
                role = costRoleName(r);
        }
        column.run(file, static_cast<std::int64_t>(n), layout.columns[n], role);
    }
}

} // namespace core

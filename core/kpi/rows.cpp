#include "core/kpi/rows.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace core {

bool SourceFilter::passes(const SourceRow& row, const RowNames& names) const
{
    const auto fits = [](const std::string& asked, const std::string& named) {
        return asked.empty() || (asked == namesNone ? named.empty() : asked == named);
    };
    return (component.empty() || component == row.component) && fits(service, names.service)
           && fits(account, names.account) && fits(check, names.check) && fits(asset, names.asset);
}

void DistinctRows::add(FileId file, std::int64_t line)
{
    if (file == FileId{} || line <= 0) {
        ++count_;
        return;
    }
    auto& seen = seen_[file];
    const auto at = static_cast<std::size_t>(line);
    if (seen.size() <= at)
        seen.resize(at + 1 + at / 2);
    count_ += seen[at] ? 0 : 1;
    seen[at] = true;
}

void RowCollector::take(const SourceRow& row, const RowNames& names)
{
    constexpr std::size_t spare = 1000; // rows beyond the limit that wait for being sorted out
    if (!filter_.passes(row, names))
        return;
    distinct_.add(names.file, row.line);
    if (limit_ == 0)
        return;
    auto& kept = found_.rows.emplace_back(row);
    if (!names.adds.empty())
        kept.adds = names.adds.front().second;
    if (const auto half = found_.rows.size() / 2; half >= spare && half - spare >= limit_)
        keepFirst();
}

// In order, and no more than asked for: what goes on growing is the count alone.
void RowCollector::keepFirst()
{
    auto& rows = found_.rows;
    const auto isBefore = [](const SourceRow& a, const SourceRow& b) {
        return std::tie(a.file, a.line, a.component) < std::tie(b.file, b.line, b.component);
    };
    if (!std::ranges::is_sorted(rows, isBefore)) // as those of one file are
        std::ranges::stable_sort(rows, isBefore);
    if (rows.size() > limit_)
        rows.resize(limit_);
}

SourceRows RowCollector::finish()
{
    keepFirst();
    found_.count = distinct_.count();
    return std::move(found_);
}

SourceRows rowsBehind(Database& db, const Numbers& numbers, const Question& question, const SourceFilter& filter,
                      std::size_t limit, const Progress& progress)
{
    RowCollector collector(filter, limit);
    const auto take = [&](std::size_t, const SourceRow& row, const RowNames& names) {
        collector.take(row, names);
        return true;
    };
    walkRows(db, numbers, {&question, 1}, RowDetail::listing, take, progress);
    return collector.finish();
}

std::vector<std::vector<ImportId>> importsBehind(Database& db, const Numbers& numbers,
                                                 std::span<const Question> questions, const Progress& progress)
{
    std::vector<std::set<ImportId>> imports(questions.size());
    const auto note = [&](std::size_t question, const SourceRow& row, const RowNames&) {
        imports[question].insert(row.import);
        return true;
    };
    walkRows(db, numbers, questions, RowDetail::imports, note, progress);
    std::vector<std::vector<ImportId>> result;
    for (const auto& found : imports)
        result.emplace_back(found.begin(), found.end());
    return result;
}

} // namespace core

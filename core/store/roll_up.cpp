#include "core/store/roll_up.h"

#include "core/base/parallel.h"
#include "core/model/facts.h"
#include "core/store/amount_column.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace core {

namespace {

struct RowGroup {
    std::int64_t scope = 0;
    std::int64_t bucket = 0;
    Day day{};
    std::uint32_t currency = 0;
    friend bool operator==(const RowGroup&, const RowGroup&) = default;
};

struct RowGroupHash {
    std::size_t operator()(const RowGroup& key) const
    {
        auto hash = static_cast<std::uint64_t>(key.scope) * 0x9E3779B97F4A7C15u;
        hash = (hash ^ static_cast<std::uint64_t>(key.bucket)) * 0xC2B2AE3D27D4EB4Fu;
        hash = (hash ^ static_cast<std::uint32_t>(number(key.day))) * 0x9E3779B97F4A7C15u;
        hash = (hash ^ key.currency) * 0xC2B2AE3D27D4EB4Fu;
        return static_cast<std::size_t>(hash ^ (hash >> 29));
    }
};

constexpr const char* amountNames[] = {"billed", "effective", "list", "contracted"};
constexpr std::size_t amountCount = 4;

} // namespace

struct RollUp::Sums {
    ScaledSum billed, effective, list, listed, unused;
    std::int64_t rows = 0;
    std::int64_t fallback = 0;
};

struct RollUp::State {
    Database& db;
    std::unordered_map<RowGroup, Sums, RowGroupHash> sums; // by what they are of
    std::vector<std::string> currencies;
    std::vector<std::array<ScaledSum, amountCount>> totals; // by currency
    std::vector<std::int64_t> scopes;                       // seen
    std::int64_t contracted = 0, unlisted = 0;              // rows, as CountedRows

    std::uint32_t currency(std::string_view text)
    {
        const auto found = std::ranges::find(currencies, text);
        if (found == currencies.end()) {
            currencies.emplace_back(text);
            totals.emplace_back();
            return static_cast<std::uint32_t>(currencies.size() - 1);
        }
        return static_cast<std::uint32_t>(found - currencies.begin());
    }
};

RollUp::RollUp(Database& db) : state_(new State{db, {}, {}, {}, {}}) {}
RollUp::~RollUp() = default;

namespace {

// What a file's rows need beside themselves.
struct FileFrame {
    FileRows rows;
    KeyAssignments assignments;
    std::vector<std::int64_t> onlyBucket; // by key; 0: it changes with the days
    std::vector<std::int64_t> scopes;     // by number
    std::array<int, amountCount> amounts{};
    int currency = noColumn;
    int status = noColumn;
    int category = noColumn;
    std::vector<bool> isUnused, isCovered; // by entry of the status
    std::vector<bool> isUse;               // by entry of the category
    bool hasPrices = false;                // list or contracted
    bool decimalComma = false;
    std::string fallbackCurrency;
    std::vector<std::optional<std::uint32_t>> currencies; // by entry
    std::optional<std::int64_t> damagedSegment;           // the walk ended there

    FileFrame(const Database& db, FileId file)
        : rows(db, file, RowKind::cost), assignments(keyAssignmentsOf(db, file, RowKind::cost))
    {
        for (std::size_t key = 0; key < assignments.size(); ++key)
            onlyBucket.push_back(assignments[key].size() == 1 ? assignments[key].front().bucket : 0);
        Statement scope(db, "SELECT scope FROM file_scope WHERE file = ? ORDER BY number");
        scope.with(file);
        while (scope.step())
            scopes.push_back(scope.integer(0));
        for (std::size_t n = 0; n < amountCount; ++n)
            amounts[n] = rows.columnOf(amountNames[n]);
        currency = rows.columnOf("currency");
        status = rows.columnOf("commitment_status");
        if (status != noColumn)
            for (const auto& entry : rows.entries(status)) {
                isUnused.push_back(isUnusedCommitment(entry));
                isCovered.push_back(isUsedCommitment(entry));
            }
        category = rows.columnOf("category");
        if (category != noColumn)
            for (const auto& entry : rows.entries(category))
                isUse.push_back(core::isUse(entry));
        hasPrices = amounts[2] != noColumn || amounts[3] != noColumn;
        Statement facts(db, "SELECT f.decimal_comma, s.currency FROM import_file f JOIN import i ON i.id = f.import"
                            " JOIN source s ON s.id = i.source WHERE f.id = ?");
        facts.with(file);
        facts.step();
        decimalComma = facts.integer(0) != 0;
        fallbackCurrency = facts.text(1).empty() ? "?" : facts.text(1);
    }
};

} // namespace

// The rows of one segment, one after another. Of the database it asks nothing, so that it can go on another thread.
class RollUp::Walk {
public:
    // Reads what a walk will look at.
    static void load(const FileFrame& frame, SegmentRows& segment)
    {
        for (const int column : {keyColumn, scopeColumn, frame.currency, frame.status})
            if (column != noColumn)
                segment.numbers(column);
        if (frame.category != noColumn)
            segment.hasDictionary(frame.category);
        segment.integers(dayColumn);
        for (const int column : frame.amounts)
            segment.decimalsOf(column);
    }

    Walk(State& state, FileFrame& frame, SegmentRows& segment)
        : state_(state), frame_(frame), segment_(segment), keys_(segment.numbers(keyColumn)),
          scopes_(segment.numbers(scopeColumn)), days_(segment.integers(dayColumn)),
          entries_(frame.currency == noColumn ? nullptr : &segment.numbers(frame.currency)),
          status_(frame.status == noColumn ? nullptr : &segment.numbers(frame.status)),
          category_(frame.category != noColumn && segment.hasDictionary(frame.category)
                        ? &segment.numbers(frame.category)
                        : nullptr)
    {}

    void run()
    {
        for (std::size_t n = 0; n < amountCount; ++n)
            amounts_[n] = AmountColumn(segment_, frame_.amounts[n], frame_.decimalComma);
        for (std::size_t row = 0; row < segment_.rows(); ++row) {
            if (!isWhole(row)) {
                frame_.damagedSegment = frame_.damagedSegment.value_or(segment_.id());
                return;
            }
            const auto key = keyOf(row);
            if (sums_ == nullptr || key != last_)
                sums_ = &state_.sums[key];
            last_ = key;
            count(row);
        }
    }

private:
    // False for a row that names what its file does not have.
    bool isWhole(std::size_t row) const
    {
        return scopes_[row] < frame_.scopes.size() && keys_[row] < frame_.assignments.size() && days_[row].has_value();
    }

    RowGroup keyOf(std::size_t row)
    {
        const auto own = keys_[row];
        const auto day = static_cast<Day>(*days_[row]);
        const auto bucket =
            frame_.onlyBucket[own] != 0 ? frame_.onlyBucket[own] : bucketAt(frame_.assignments[own], day);
        return {frame_.scopes[scopes_[row]], bucket, day, currencyOf(row)};
    }

    std::uint32_t currencyOf(std::size_t row)
    {
        const auto entry = entries_ == nullptr ? 0 : (*entries_)[row];
        if (entry >= frame_.currencies.size())
            frame_.currencies.resize(entry + 1);
        auto& known = frame_.currencies[entry];
        if (!known) {
            const auto text = segment_.text(frame_.currency, row);
            known = state_.currency(isNullCell(text) ? std::string_view(frame_.fallbackCurrency) : text);
        }
        return *known;
    }

    void count(std::size_t row)
    {
        ++sums_->rows;
        std::array<SaidAmount, amountCount> amounts;
        for (std::size_t n = 0; n < amountCount; ++n) {
            amounts[n] = amounts_[n].at(row);
            if (amounts[n].there)
                state_.totals[last_.currency][n].add(amounts[n]);
        }
        const auto& [billed, effective, list, contracted] = amounts;
        if (billed.there)
            sums_->billed.add(billed);
        const bool falls = !effective.there && billed.there;
        const auto& spent = falls ? billed : effective;
        if (!spent.there)
            return;
        sums_->fallback += falls ? 1 : 0;
        sums_->effective.add(spent);
        if (status_ != nullptr && frame_.isUnused[(*status_)[row]])
            sums_->unused.add(spent);
        if (frame_.hasPrices)
            price(row, !falls, spent, list, contracted);
    }

    void price(std::size_t row, bool hasEffective, const SaidAmount& spent, const SaidAmount& list,
               const SaidAmount& contracted)
    {
        const auto status = status_ == nullptr ? 0U : (*status_)[row];
        PricedCharge charge;
        charge.isUse = isUseAt(row);
        charge.isUnused = status_ != nullptr && frame_.isUnused[status];
        charge.isCovered = status_ != nullptr && frame_.isCovered[status];
        charge.hasEffective = hasEffective;
        charge.hasList = list.there && !list.isZero();
        charge.hasContracted = contracted.there && !contracted.isZero();
        switch (listPriceOf(charge)) {
        case ListPrice::none: state_.unlisted += charge.isUse && !charge.isUnused && !spent.isZero() ? 1 : 0; return;
        case ListPrice::list: sums_->list.add(list); break;
        case ListPrice::contracted:
            sums_->list.add(contracted);
            ++state_.contracted;
            break;
        }
        sums_->listed.add(spent);
    }

    // Segments of before may keep the category without a dictionary.
    bool isUseAt(std::size_t row)
    {
        return category_ != nullptr ? frame_.isUse[(*category_)[row]] : isUse(segment_.text(frame_.category, row));
    }

    State& state_;
    FileFrame& frame_;
    SegmentRows& segment_;
    const std::vector<std::uint32_t>& keys_;
    const std::vector<std::uint32_t>& scopes_;
    const std::vector<std::optional<std::int64_t>>& days_;
    const std::vector<std::uint32_t>* entries_;
    const std::vector<std::uint32_t>* status_;
    const std::vector<std::uint32_t>* category_;
    std::array<AmountColumn, amountCount> amounts_;
    RowGroup last_;
    Sums* sums_ = nullptr;
};

void RollUp::addFile(FileId file, const Progress& progress)
{
    auto& state = *state_;
    FileFrame frame(state.db, file);
    for (const auto scope : frame.scopes) {
        if (std::ranges::find(state.scopes, scope) == state.scopes.end())
            state.scopes.push_back(scope);
    }
    // While one segment is counted the next one is read.
    const bool isLong = number(state.db, "SELECT count(*) FROM segment WHERE file = ? AND kind = 0", file) > 1;
    OrderedWorker<std::unique_ptr<SegmentRows>> worker(
        [&](std::unique_ptr<SegmentRows>& segment) {
            Walk(state, frame, *segment).run();
            segment.reset();
        },
        isLong ? threadsFor(0) : 1, 1);
    Statement segments(state.db, "SELECT id FROM segment WHERE file = ? AND kind = 0 ORDER BY seq");
    segments.with(file);
    while (segments.step()) {
        progress.step(0, 0);
        auto segment = std::make_unique<SegmentRows>(frame.rows, segments.integer(0));
        if (segment->rows() == 0)
            continue;
        Walk::load(frame, *segment);
        worker.submit(segment);
    }
    worker.wait();
    if (frame.damagedSegment) // only this thread may ask the database what it is called
        frame.rows.damaged(noColumn, *frame.damagedSegment);
}

CountedRows RollUp::counted() const
{
    CountedRows out{{}, state_->contracted, state_->unlisted};
    for (std::size_t currency = 0; currency < state_->currencies.size(); ++currency) {
        for (std::size_t n = 0; n < amountCount; ++n) {
            const auto& total = state_->totals[currency][n];
            if (total.there())
                out.totals[{state_->currencies[currency], amountNames[n]}] += total.sum();
        }
    }
    return out;
}

namespace {

template <typename Sums>
auto sorted(const Sums& sums)
{
    std::vector<const typename Sums::value_type*> order;
    order.reserve(sums.size());
    for (const auto& entry : sums)
        order.push_back(&entry);
    std::ranges::sort(order, {}, [](const auto* entry) {
        return std::tuple(entry->first.scope, entry->first.bucket, entry->first.day, entry->first.currency);
    });
    return order;
}

} // namespace

void RollUp::store() const
{
    auto& db = state_->db;
    Statement clear(db, "DELETE FROM cost_cell_stated WHERE scope = ?");
    for (const auto scope : state_->scopes)
        clear.run(scope);
    Statement insert(db, "INSERT INTO cost_cell_stated(scope, bucket, day, currency, billed, effective, list, unused, "
                         "rows, fallback, listed)"
                         " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto* entry : sorted(state_->sums)) {
        const auto& [key, sums] = *entry;
        insert.run(key.scope, key.bucket, number(key.day), state_->currencies[key.currency], sums.billed.text(),
                   sums.effective.text(), sums.list.text(), sums.unused.text(), sums.rows, sums.fallback,
                   sums.listed.text());
    }
}

std::string RollUp::difference() const
{
    auto& db = state_->db;
    Statement find(db, "SELECT billed, effective, list, unused, rows, fallback, listed FROM cost_cell_stated"
                       " WHERE scope = ? AND bucket = ? AND day = ? AND currency = ?");
    for (const auto* entry : sorted(state_->sums)) {
        const auto& [key, sums] = *entry;
        find.with(key.scope, key.bucket, number(key.day), state_->currencies[key.currency]);
        const bool same = find.step() && find.maybeText(0) == sums.billed.text()
                          && find.maybeText(1) == sums.effective.text() && find.maybeText(2) == sums.list.text()
                          && find.maybeText(3) == sums.unused.text() && find.integer(4) == sums.rows
                          && find.integer(5) == sums.fallback && find.maybeText(6) == sums.listed.text();
        find.reset();
        if (!same)
            return isoDay(key.day);
    }
    Statement count(db, "SELECT count(*), min(day) FROM cost_cell_stated WHERE scope = ?");
    for (const auto scope : state_->scopes) {
        count.with(scope);
        count.step();
        const auto expected =
            std::ranges::count_if(state_->sums, [scope](const auto& entry) { return entry.first.scope == scope; });
        const auto stored = count.integer(0);
        const auto day = static_cast<Day>(count.integer(1));
        count.reset();
        if (stored != expected)
            return isoDay(day);
    }
    return {};
}

bool mayRepeatLines(const Database& db)
{
    Statement lines(db,
                    "SELECT s.rows, c.hash, c.bytes, s.file, s.id FROM segment s JOIN segment_column c ON c.segment = "
                    "s.id AND c.number = ?1 JOIN import_file f ON f.id = s.file WHERE s.kind = 0 AND f.import IN "
                    "(SELECT id FROM live_import)");
    lines.with(lineColumn);
    while (lines.step()) {
        const auto rows = lines.integer(0);
        if (rows < 0 || rows > static_cast<std::int64_t>(2 * segmentRows)
            || hashOf(lineColumn, lines.blob(2)) != lines.integer(1))
            FileRows(db, lines.id<FileId>(3), RowKind::cost).damaged(lineColumn, lines.integer(4));
        if (mayRepeat(lines.blob(2), static_cast<std::size_t>(rows)))
            return true;
    }
    return false;
}

} // namespace core

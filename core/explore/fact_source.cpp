#include "core/explore/fact_source.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/bytes/sqlite.h"
#include "core/explore/fields.h"
#include "core/measure/measure_table.h"
#include "core/measure/unassigned.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace core {

namespace {

constexpr std::size_t mostCells = 1'000'000;

void addMoney(FactSums::Money& to, std::pair<std::uint32_t, std::int32_t> key, const std::optional<Decimal>& amount)
{
    if (amount)
        to[key] += *amount;
}

void addMoney(FactSums::Money& to, const FactSums::Money& more)
{
    for (const auto& [key, amount] : more)
        to[key] += amount;
}

void compensated(double& sum, double& lost, double part)
{
    const double next = sum + part;
    lost += std::abs(sum) >= std::abs(part) ? (sum - next) + part : (part - next) + sum;
    sum = next;
}

struct Hash {
    std::size_t operator()(const std::vector<std::uint32_t>& key) const
    {
        std::size_t made = key.size();
        for (const auto part : key)
            made = made * 0x9E3779B97F4A7C15u + part + (made >> 29U);
        return made;
    }
};

// The sums of the finest cells, and which of them the rows with several parts fall on.
class FactCells {
public:
    // Whether any part is in a cell.
    bool add(const FactRow& row, std::span<const FactPart> parts, std::uint32_t currency,
             const std::function<std::optional<std::vector<std::uint32_t>>(const FactPart&)>& cellOf)
    {
        std::vector<std::size_t> touched;
        for (const auto& part : parts)
            if (const auto cell = cellOf(part)) {
                const auto at = place(*cell);
                sums_[at].add(row, part, currency);
                touched.push_back(at);
            }
        if (touched.empty())
            return false;
        if (std::pair(row.file, row.line) != line_)
            endLine();
        line_ = {row.file, row.line};
        onLine_.insert(onLine_.end(), touched.begin(), touched.end());
        return true;
    }

    // A row of a file may hold several facts, which stand one behind the other.
    void endLine()
    {
        if (onLine_.empty())
            return;
        ++matched_;
        if (onLine_.size() > 1) {
            std::ranges::sort(onLine_);
            ++repeated_[onLine_];
        }
        onLine_.clear();
    }

    FactSums sumOf(std::span<const std::size_t> cells) const
    {
        FactSums sum;
        for (const auto cell : cells)
            sum.add(sums_[cell]);
        return sum;
    }

    // Distinct rows: one that falls on several of the cells counts once.
    std::int64_t rowsOf(std::span<const std::size_t> cells) const
    {
        std::int64_t rows = 0;
        for (const auto cell : cells)
            rows += sums_[cell].parts;
        if (repeated_.empty())
            return rows;
        std::vector<bool> inside(sums_.size());
        for (const auto cell : cells)
            inside[cell] = true;
        for (const auto& [touched, times] : repeated_) {
            const auto hits = std::ranges::count_if(touched, [&](std::size_t cell) { return inside[cell]; });
            rows -= hits > 1 ? (hits - 1) * times : 0;
        }
        return rows;
    }

    const std::vector<std::vector<std::uint32_t>>& keys() const { return keys_; }
    std::optional<std::size_t> find(const std::vector<std::uint32_t>& key) const
    {
        const auto found = places_.find(key);
        return found == places_.end() ? std::nullopt : std::optional(found->second);
    }
    std::int64_t matched() const { return matched_; }

private:
    std::size_t place(const std::vector<std::uint32_t>& key)
    {
        const auto [found, isNew] = places_.try_emplace(key, sums_.size());
        if (isNew) {
            if (sums_.size() >= mostCells)
                throw Error(Fault::argument, "The view has more than 1,000,000 cells; leave out the field with the "
                                             "most members, or filter.");
            sums_.emplace_back();
            keys_.push_back(key);
        }
        return found->second;
    }

    std::unordered_map<std::vector<std::uint32_t>, std::size_t, Hash> places_;
    std::vector<std::vector<std::uint32_t>> keys_;
    std::vector<FactSums> sums_;
    std::map<std::vector<std::size_t>, std::int64_t> repeated_;
    std::int64_t matched_ = 0;
    std::pair<FileId, std::int64_t> line_{};
    std::vector<std::size_t> onLine_; // cells that facts of this line are in
};

// Money to figures: in its own currency, or at the rates of its months in the reporting currency.
class Exchange {
public:
    Exchange(const Database& db, std::string reporting) : reporting_(std::move(reporting))
    {
        Statement rates(db, "SELECT currency, month, rate FROM rate");
        while (rates.step())
            if (const auto month = Period::parse(rates.text(1)); const auto rate = Decimal::parse(rates.view(2)))
                if (month)
                    rates_.emplace(std::pair(rates.text(0), number(month->first)), *rate);
    }

    std::uint32_t numberOf(std::string_view currency) { return currencies_.number(currency); }
    void matched(std::uint32_t currency) { seen_.insert(currency); }

    // Empty: no amount, or a rate is missing. alone: the amounts stay in the one currency that they have.
    std::optional<Decimal> total(const FactSums::Money& money, bool alone) const
    {
        if (money.empty())
            return std::nullopt;
        Decimal sum;
        for (const auto& [key, amount] : money) {
            const auto& currency = currencies_.text(key.first);
            if (alone || seen_.size() < 2 || currency == reporting_) {
                sum += amount;
                continue;
            }
            const auto rate = rates_.find({currency, key.second});
            if (rate == rates_.end())
                return std::nullopt;
            sum += amount * rate->second;
        }
        return sum;
    }

private:
    std::string reporting_;
    Members currencies_;
    std::set<std::uint32_t> seen_;
    std::map<std::pair<std::string, std::int32_t>, Decimal> rates_;
};

class FactSource : public FigureSource {
public:
    FactSource(const Database& db, const MeasureTable& table, const View& view,
               const std::optional<Period>& comparedDays, const Progress& progress)
        : db_(db), view_(view), fields_(view.fields()), asked_(askedBy(view)),
          rows_(db, view.from, together(fields_, asked_)), exchange_(db, table.reportingCurrency())
    {
        read(progress);
        keys_ = keysOf(cells_, rows_);
        if (comparedDays)
            readCompared(*comparedDays, progress);
    }

    const std::vector<Key>& leaves() const override { return keys_; }
    const std::vector<Key>& comparedLeaves() const override { return comparedKeys_; }
    Figures figures(const FigurePlace& place) override { return made(cells_, place); }
    Figures comparedFigures(const FigurePlace& place, const std::vector<std::size_t>& leaves, const Period&) override
    {
        return made(compared_, {leaves, place.fixed});
    }
    std::int64_t matched() override { return cells_.matched(); }

    bool anyRowIn(const Period& period) const override
    {
        const auto first = anyDays_.lower_bound(period.first);
        return first != anyDays_.end() && *first <= period.last;
    }

    bool addsUp(std::size_t value) const override
    {
        static const std::set<std::string_view> sums{"billed", "effective", "list",   "contracted", "quantity", "rows",
                                                     "run",    "passed",    "failed", "count",      "sum"};
        return sums.contains(valueAt(value));
    }

    SourceRows rowsOf(const FigurePlace& place, std::size_t) override
    {
        std::vector<bool> wanted(keys_.size());
        for (const auto leaf : place.leaves)
            wanted[leaf] = true;
        SourceRows found;
        std::map<FileId, std::string> paths;
        std::pair<FileId, std::int64_t> line{};
        const auto take = [&](const FactRow& row, std::span<const FactPart> parts) {
            bool any = false;
            for (const auto& part : parts) {
                const auto cell = cellOf(rows_, part, fields_.size());
                const auto at = cell ? cells_.find(*cell) : std::nullopt;
                if (!at || !wanted[*at])
                    continue;
                any = true;
                if (paths[row.file].empty())
                    paths[row.file] = rows_.pathOf(row.file);
                found.rows.push_back(sourceRow(row, part, paths[row.file]));
            }
            if (any && std::pair(row.file, row.line) != line)
                ++found.count;
            line = any ? std::pair(row.file, row.line) : line;
        };
        rows_.read(view_.time, take, {});
        std::ranges::stable_sort(found.rows, [](const SourceRow& a, const SourceRow& b) {
            return std::tie(a.file, a.line, a.component) < std::tie(b.file, b.line, b.component);
        });
        return found;
    }

private:
    static std::vector<std::string> askedBy(const View& view)
    {
        std::vector<std::string> fields;
        for (const auto& filter : view.filters)
            fields.push_back(filter.field);
        return fields;
    }
    static std::vector<std::string> together(std::vector<std::string> fields, const std::vector<std::string>& more)
    {
        fields.insert(fields.end(), more.begin(), more.end());
        return fields;
    }

    // Values of the view, then those that only filters on values name.
    std::string_view valueAt(std::size_t value) const
    {
        return value < view_.values.size() ? std::string_view(view_.values[value].of)
                                           : view_.valueFilters[value - view_.values.size()].value.of;
    }

    void read(const Progress& progress)
    {
        rows_.read(
            view_.time,
            [&](const FactRow& row, std::span<const FactPart> parts) {
                const auto currency = exchange_.numberOf(row.currency);
                if (cells_.add(row, parts, currency,
                               [&](const FactPart& part) { return cellOf(rows_, part, fields_.size()); }))
                    exchange_.matched(currency);
            },
            progress);
        cells_.endLine();
    }

    // Fields of time are the day, and the day stands once more behind all fields.
    void readCompared(const Period& days, const Progress& progress)
    {
        auto all = fields_;
        for (auto& field : all)
            if (grainOf(field))
                field = "day";
        all.emplace_back("day");
        all.insert(all.end(), asked_.begin(), asked_.end());
        FactRows rows(db_, view_.from, all);
        rows.read(
            days,
            [&](const FactRow& row, std::span<const FactPart> parts) {
                anyDays_.insert(row.day);
                compared_.add(row, parts, exchange_.numberOf(row.currency),
                              [&](const FactPart& part) { return cellOf(rows, part, fields_.size() + 1); });
            },
            progress);
        compared_.endLine();
        comparedKeys_ = keysOf(compared_, rows);
    }

    static std::vector<Key> keysOf(const FactCells& cells, const FactRows& rows)
    {
        std::vector<Key> keys;
        for (const auto& numbers : cells.keys()) {
            Key key;
            for (std::size_t i = 0; i < numbers.size(); ++i)
                key.push_back(rows.member(i, numbers[i]));
            keys.push_back(std::move(key));
        }
        return keys;
    }

    // The cell of a part that passes the filters on fields, which stand behind the first `shown` fields.
    std::optional<std::vector<std::uint32_t>> cellOf(const FactRows& rows, const FactPart& part,
                                                     std::size_t shown) const
    {
        for (std::size_t i = 0; i < view_.filters.size(); ++i)
            if (!passes(view_.filters[i], rows.member(shown + i, part.members[shown + i])))
                return std::nullopt;
        return std::vector<std::uint32_t>(part.members.begin(),
                                          part.members.begin() + static_cast<std::ptrdiff_t>(shown));
    }

    static bool passes(const FieldFilter& filter, std::string_view member)
    {
        const bool nameless = member == noMember || (member == unassignedName && isComponentField(filter.field));
        const bool named = std::ranges::any_of(
            filter.members, [&](const std::string& wanted) { return wanted.empty() ? nameless : wanted == member; });
        return named != filter.isNot;
    }

    Figures made(const FactCells& cells, const FigurePlace& place)
    {
        Figures all(view_.values.size() + view_.valueFilters.size());
        if (place.leaves.empty())
            return all;
        const auto sums = cells.sumOf(place.leaves);
        const auto rows = cells.rowsOf(place.leaves);
        const bool alone = isOneCurrency(place);
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i] = figureOf(valueAt(i), sums, rows, alone);
            all[i]->count = rows;
        }
        return all;
    }

    // Only under a member of the field currency figures stay in that currency.
    bool isOneCurrency(const FigurePlace& place) const
    {
        const auto at = std::ranges::find(fields_, "currency");
        return at != fields_.end() && place.fixed[static_cast<std::size_t>(at - fields_.begin())]
               && *place.fixed[static_cast<std::size_t>(at - fields_.begin())] != otherMembers;
    }

    Figure figureOf(std::string_view value, const FactSums& sums, std::int64_t rows, bool alone) const
    {
        switch (view_.from) {
        case Subject::cost: return costFigure(value, sums, rows, alone);
        case Subject::check: return checkFigure(value, sums);
        default: return pointFigure(value, sums);
        }
    }

    static Figure exactly(const std::optional<Decimal>& amount)
    {
        return amount ? Figure{amount->toDouble(), amount, 0} : Figure{};
    }
    static Figure counted(std::int64_t n) { return exactly(Decimal(n, 0)); }

    Figure costFigure(std::string_view value, const FactSums& sums, std::int64_t rows, bool alone) const
    {
        const auto total = [&](const FactSums::Money& money) { return exchange_.total(money, alone); };
        if (value == "billed")
            return exactly(total(sums.billed));
        if (value == "effective")
            return exactly(total(sums.effective));
        if (value == "list")
            return exactly(total(sums.list));
        if (value == "contracted")
            return exactly(total(sums.contracted));
        if (value == "rows")
            return counted(rows);
        if (value == "quantity")
            return sums.kinds.size() == 1 ? Figure{sums.quantity, {}, 0} : Figure{};
        if (value == "unit_price") {
            const auto effective = total(sums.effectiveOfQuantity);
            return effective && sums.kinds.size() == 1 && sums.quantity > 0
                       ? Figure{effective->toDouble() / sums.quantity, {}, 0}
                       : Figure{};
        }
        const auto effective = total(sums.effectiveOfList), list = total(sums.list);
        return effective && list && !list->isZero() && !list->isNegative()
                   ? Figure{(*list - *effective).toDouble() / list->toDouble(), {}, 0}
                   : Figure{};
    }

    static Figure checkFigure(std::string_view value, const FactSums& sums)
    {
        if (value == "run")
            return counted(sums.parts);
        if (value == "passed")
            return counted(sums.passed);
        if (value == "failed")
            return counted(sums.failed);
        return {100.0 * static_cast<double>(sums.passed) / static_cast<double>(sums.parts), {}, 0};
    }

    static Figure pointFigure(std::string_view value, const FactSums& sums)
    {
        if (value == "count")
            return counted(sums.parts);
        if (sums.kinds.size() != 1 || sums.values == 0)
            return {};
        const double sum = sums.sum + sums.lost;
        return {value == "sum"    ? sum
                : value == "mean" ? sum / static_cast<double>(sums.values)
                : value == "min"  ? sums.least
                : value == "max"  ? sums.most
                                  : sums.last,
                {},
                0};
    }

    SourceRow sourceRow(const FactRow& row, const FactPart& part, const std::string& path) const
    {
        SourceRow made;
        made.component = part.component;
        made.day = isoDay(row.day);
        made.file = path;
        made.line = row.line;
        made.import = row.import;
        made.text = row.about;
        made.share = part.shareText;
        if (view_.from == Subject::check)
            made.value = row.status;
        else if (view_.from == Subject::point)
            made.value = row.value ? shortest(*row.value) : "NaN";
        else if (row.amounts.effective)
            made.value = row.amounts.effective->trimmedText();
        made.currency = row.currency;
        return made;
    }

    const Database& db_;
    const View& view_;
    std::vector<std::string> fields_, asked_; // asked_: by the filters
    FactRows rows_;
    Exchange exchange_;
    FactCells cells_, compared_;
    std::vector<Key> keys_, comparedKeys_;
    std::set<Day> anyDays_;
};

} // namespace

void FactSums::add(const FactRow& row, const FactPart& part, std::uint32_t currency)
{
    ++parts;
    const std::pair<std::uint32_t, std::int32_t> key{currency, number(Period::monthOf(row.day).first)};
    const auto& amounts = part.amounts;
    addMoney(billed, key, amounts.billed);
    addMoney(effective, key, amounts.effective);
    addMoney(list, key, amounts.list);
    addMoney(contracted, key, amounts.contracted);
    if (amounts.list)
        addMoney(effectiveOfList, key, amounts.effective);
    if (row.quantity) {
        quantity += *row.quantity * part.share;
        kinds.insert(row.unit);
        addMoney(effectiveOfQuantity, key, amounts.effective);
    }
    passed += row.status == "pass" ? 1 : 0;
    failed += row.status == "fail" || row.status == "error" ? 1 : 0;
    if (row.metric)
        kinds.insert(*row.metric);
    if (!row.value)
        return;
    compensated(sum, lost, *row.value);
    least = values == 0 ? *row.value : std::min(least, *row.value);
    most = values == 0 ? *row.value : std::max(most, *row.value);
    const std::tuple at{row.at, number(row.import), row.line};
    if (values == 0 || lastAt < at) {
        lastAt = at;
        last = *row.value;
    }
    ++values;
}

void FactSums::add(const FactSums& other)
{
    parts += other.parts;
    addMoney(billed, other.billed);
    addMoney(effective, other.effective);
    addMoney(list, other.list);
    addMoney(contracted, other.contracted);
    addMoney(effectiveOfQuantity, other.effectiveOfQuantity);
    addMoney(effectiveOfList, other.effectiveOfList);
    quantity += other.quantity;
    kinds.insert(other.kinds.begin(), other.kinds.end());
    passed += other.passed;
    failed += other.failed;
    if (other.values == 0)
        return;
    compensated(sum, lost, other.sum);
    lost += other.lost;
    least = values == 0 ? other.least : std::min(least, other.least);
    most = values == 0 ? other.most : std::max(most, other.most);
    if (values == 0 || lastAt < other.lastAt) {
        lastAt = other.lastAt;
        last = other.last;
    }
    values += other.values;
}

std::unique_ptr<FigureSource> factSource(const Database& db, const MeasureTable& table, const View& view,
                                         const std::optional<Period>& comparedDays, const Progress& progress)
{
    return std::make_unique<FactSource>(db, table, view, comparedDays, progress);
}

} // namespace core

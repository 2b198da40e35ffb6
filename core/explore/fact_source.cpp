#include "core/explore/fact_source.h"

#include "core/base/text.h"
#include "core/bytes/sqlite.h"
#include "core/explore/fact_cells.h"
#include "core/explore/fact_figures.h"
#include "core/explore/fields.h"
#include "core/measure/measure_table.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

std::vector<std::string> together(std::vector<std::string> fields, const View& view)
{
    for (const auto& filter : view.filters)
        fields.push_back(filter.field);
    return fields;
}

// Rows of a view at the finest cells of some fields; the fields that its filters ask for stand behind them.
class FactTable {
public:
    FactTable(const Database& db, const View& view, const std::vector<std::string>& fields)
        : view_(view), shown_(fields.size()), rows_(db, view.from, together(fields, view))
    {}

    // Of checks and points.
    void read(const std::optional<Period>& days, const Progress& progress)
    {
        rows_.read(days, false, taker(), progress);
        cells_.endLine();
    }
    // Of costs: what FactRows::readSums is to do; then endSums().
    FactRows::Sums sums(const AskedSums& asked)
    {
        return {&rows_, shown_, view_.filters, asked, [this](const FactGroup& group) { takeGroup(group); }, taker()};
    }
    void endSums() { cells_.endLine(); }

    // The cell of what passes the filters on fields.
    std::optional<FactCells::CellKey> cellOf(std::span<const std::uint32_t> members) const
    {
        if (!passesFilters(members, false))
            return std::nullopt;
        return FactCells::CellKey(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(shown_));
    }

    std::vector<Key> keys() const
    {
        std::vector<Key> keys;
        for (const auto& numbers : cells_.keys()) {
            auto& key = keys.emplace_back();
            for (std::size_t i = 0; i < numbers.size(); ++i)
                key.push_back(rows_.member(i, numbers[i]));
        }
        return keys;
    }
    const FactCells& cells() const { return cells_; }
    FactRows& rows() { return rows_; }
    const Members& currencies() const { return rows_.currencies(); }
    const std::set<std::uint32_t>& matchedCurrencies() const { return currencies_; }
    const std::set<Day>& days() const { return days_; } // of all rows, whatever the filters; not of costs

private:
    FactRows::Take taker()
    {
        return [this](const FactRow& row, std::span<const FactPart> parts) {
            days_.insert(row.day);
            const bool isIn = cells_.add(row, parts, [&](const FactPart& part) { return cellOf(part.members); });
            if (isIn && view_.from == Subject::cost)
                currencies_.insert(row.currency);
        };
    }

    // onComponents: only those filters, the others have let it pass.
    bool passesFilters(std::span<const std::uint32_t> members, bool onComponents) const
    {
        for (std::size_t i = 0; i < view_.filters.size(); ++i)
            if ((!onComponents || isComponentField(view_.filters[i].field))
                && !passes(view_.filters[i], rows_.member(shown_ + i, members[shown_ + i])))
                return false;
        return true;
    }

    void takeGroup(const FactGroup& group)
    {
        if (!passesFilters(group.members, true))
            return;
        cells_.add(std::span(group.members).first(shown_), group);
        currencies_.insert(group.currency);
    }

    const View& view_;
    std::size_t shown_; // fields
    FactRows rows_;
    FactCells cells_;
    std::set<std::uint32_t> currencies_; // of rows in any cell
    std::set<Day> days_;
};

bool isOfTime(const std::string& field) { return grainOf(field).has_value(); }

// Fields of time are the day, and the day stands once more behind all fields. Where there are none the days are
// compared as one.
std::vector<std::string> comparedFields(std::vector<std::string> fields)
{
    if (std::ranges::none_of(fields, isOfTime))
        return fields;
    std::ranges::replace_if(fields, isOfTime, "day");
    fields.emplace_back("day");
    return fields;
}

class FactSource : public FigureSource {
public:
    FactSource(const Database& db, const MeasureTable& table, const View& view,
               const std::optional<Period>& comparedDays)
        : db_(db), view_(view), fields_(view.fields()), comparedDays_(comparedDays),
          exchange_(db, table.reportingCurrency()), table_(db, view, fields_)
    {
        std::vector<std::string_view> values;
        for (std::size_t n = 0; n < view.values.size() + view.valueFilters.size(); ++n)
            values.push_back(valueAt(n));
        asked_ = askedSums(values);
    }

    // What is to be read of costs before read(), for several views at once.
    FactRows::Sums sums() { return table_.sums(asked_); }

    // The rest; once, before anything is asked.
    void read(const Progress& progress)
    {
        if (view_.from == Subject::cost)
            table_.endSums();
        else
            table_.read(view_.time, progress);
        for (const auto currency : table_.matchedCurrencies())
            exchange_.matched(table_.currencies().text(currency));
        keys_ = table_.keys();
        if (!comparedDays_)
            return;
        compared_.emplace(db_, view_, comparedFields(fields_));
        if (view_.from == Subject::cost) {
            const auto sums = compared_->sums(asked_);
            FactRows::readSums(db_, comparedDays_, {&sums, 1}, progress);
            compared_->endSums();
        } else {
            compared_->read(comparedDays_, progress);
        }
        comparedKeys_ = compared_->keys();
        if (std::ranges::none_of(fields_, isOfTime))
            for (auto& key : comparedKeys_)
                key.push_back(isoDay(comparedDays_->first));
        readDays(db_, *comparedDays_);
    }

    const std::vector<Key>& leaves() const override { return keys_; }
    const std::vector<Key>& comparedLeaves() const override { return comparedKeys_; }
    Figures figures(const FigurePlace& place) override { return made(table_, place); }
    Figures comparedFigures(const FigurePlace& place, const std::vector<std::size_t>& leaves, const Period&) override
    {
        return made(*compared_, {leaves, place.fixed});
    }
    std::string currency() const override { return exchange_.currency(); }
    std::int64_t matched() override { return table_.cells().matched(); }
    bool addsUp(std::size_t value) const override { return valueAddsUp(valueAt(value)); }

    bool anyRowIn(const Period& period) const override
    {
        const auto first = anyDays_.lower_bound(period.first);
        return first != anyDays_.end() && *first <= period.last;
    }

    SourceRows rowsOf(const FigurePlace& place, std::size_t value) override
    {
        const bool alone = isOneCurrency(place);
        const auto money = [&](const MoneySums& sums) { return exchange_.total(sums, table_.currencies(), alone); };
        std::vector<bool> wanted(keys_.size());
        for (const auto leaf : place.leaves)
            wanted[leaf] = true;
        SourceRows found;
        std::pair<FileId, std::int64_t> line{};
        const auto take = [&](const FactRow& row, std::span<const FactPart> parts) {
            bool any = false;
            for (const auto& part : parts) {
                const auto cell = table_.cellOf(part.members);
                const auto at = cell ? table_.cells().find(*cell) : std::nullopt;
                if (!at || !wanted[*at])
                    continue;
                const bool isFirst = !any && row.place() != line;
                any = true;
                found.rows.push_back(sourceRow(row, part));
                found.rows.back().adds = addedBy(view_.from, valueAt(value), row, part, isFirst, money);
            }
            if (any && row.place() != line)
                ++found.count;
            line = any ? row.place() : line;
        };
        table_.rows().read(view_.time, true, take, {});
        std::ranges::stable_sort(found.rows, [](const SourceRow& a, const SourceRow& b) {
            return std::tie(a.file, a.line, a.component) < std::tie(b.file, b.line, b.component);
        });
        return found;
    }

private:
    // Values of the view, then those that only filters on values name.
    std::string_view valueAt(std::size_t value) const
    {
        return value < view_.values.size() ? std::string_view(view_.values[value].of)
                                           : view_.valueFilters[value - view_.values.size()].value.of;
    }

    // On which days there is any row of the subject at all, whatever the filters.
    void readDays(const Database& db, const Period& days)
    {
        anyDays_ = compared_->days();
        if (view_.from != Subject::cost)
            return;
        Statement cells(db, "SELECT DISTINCT day FROM cost_cell WHERE day >= ? AND day <= ?");
        cells.with(number(days.first), number(days.last));
        while (cells.step())
            anyDays_.insert(static_cast<Day>(cells.integer(0)));
    }

    Figures made(const FactTable& table, const FigurePlace& place)
    {
        Figures all(view_.values.size() + view_.valueFilters.size());
        if (place.leaves.empty())
            return all;
        const auto sums = table.cells().sumOf(place.leaves);
        const bool alone = isOneCurrency(place);
        const FigureSums of{sums, table.cells().rowsOf(place.leaves),
                            [&](const MoneySums& money) { return exchange_.total(money, table.currencies(), alone); }};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = figureOf(view_.from, valueAt(i), of);
        return all;
    }

    // Only under a member of the field currency figures stay in that currency.
    bool isOneCurrency(const FigurePlace& place) const
    {
        const auto at = std::ranges::find(fields_, "currency");
        return at != fields_.end() && place.fixed[static_cast<std::size_t>(at - fields_.begin())]
               && *place.fixed[static_cast<std::size_t>(at - fields_.begin())] != otherMembers;
    }

    SourceRow sourceRow(const FactRow& row, const FactPart& part)
    {
        SourceRow made;
        made.component = part.component;
        made.day = isoDay(row.day);
        made.file = row.file->path;
        made.line = row.line;
        made.import = row.file->import;
        made.text = row.about;
        made.share = part.shareText;
        if (view_.from == Subject::check)
            made.value = row.status;
        else if (view_.from == Subject::point)
            made.value = row.value ? shortest(*row.value) : "NaN";
        else if (part.amounts.effective || row.amounts.effective)
            made.value = row.amounts.effective->trimmedText();
        if (view_.from == Subject::cost)
            made.currency = table_.currencies().text(row.currency);
        return made;
    }

    const Database& db_;
    const View& view_;
    std::vector<std::string> fields_;
    std::optional<Period> comparedDays_;
    AskedSums asked_;
    Exchange exchange_;
    FactTable table_;
    std::optional<FactTable> compared_;
    std::vector<Key> keys_, comparedKeys_;
    std::set<Day> anyDays_;
};

} // namespace

std::vector<std::unique_ptr<FigureSource>> factSources(const Database& db, const MeasureTable& table,
                                                       std::span<const FactQuestion> questions,
                                                       const Progress& progress)
{
    std::vector<std::unique_ptr<FactSource>> made;
    std::vector<FactRows::Sums> sums;
    for (const auto& [view, comparedDays] : questions) {
        made.push_back(std::make_unique<FactSource>(db, table, *view, comparedDays));
        if (view->from == Subject::cost)
            sums.push_back(made.back()->sums());
    }
    if (!sums.empty())
        FactRows::readSums(db, questions.front().view->time, sums, progress);
    std::vector<std::unique_ptr<FigureSource>> sources;
    for (auto& source : made) {
        source->read(progress);
        sources.push_back(std::move(source));
    }
    return sources;
}

} // namespace core

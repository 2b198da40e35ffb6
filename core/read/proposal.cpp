#include "core/read/proposal.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/model/amount.h"
#include "core/read/first_pass.h"
#include "core/read/months_named.h"
#include "core/read/personal.h"
#include "core/read/tidy_point.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace core {

namespace {

constexpr std::size_t mostRows = 1'000;
constexpr std::size_t mostLabelBytes = 64;

using Words = std::initializer_list<std::string_view>;

constexpr std::array<std::string_view, 8> timesCalled = {"time",  "timestamp", "date",    "day",
                                                         "month", "week",      "quarter", "period"};

bool isOneOf(std::string_view name, std::span<const std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return equalNoCase(name, word); });
}
bool isOneOf(std::string_view name, Words words) { return isOneOf(name, std::span(words.begin(), words.size())); }

bool isMadeOfDigits(std::string_view cell)
{
    return !cell.empty() && std::all_of(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// What the cells of a column are.
struct GuessedColumn {
    std::string name;
    std::size_t cells = 0, times = 0, periods = 0, digits = 0, numbers = 0, longest = 0;
    std::set<std::string, std::less<>> words; // different ones

    void add(std::string_view cell)
    {
        cell = trim(cell);
        if (isNullText(cell))
            return;
        ++cells;
        digits += isMadeOfDigits(cell);
        periods += periodNamed(cell).has_value();
        times += periodNamed(cell) || parseTime(cell, DateOrder::day_first) || parseTime(cell, DateOrder::month_first);
        numbers += readAmount(cell, false).kind == Amount::Kind::value
                   || readAmount(cell, true).kind == Amount::Kind::value || parseMetric(cell);
        longest = std::max(longest, cell.size());
        words.emplace(cell);
    }

    // Digits alone may be a date, an hour of a log or any number: the name decides.
    bool isTime() const
    {
        return cells > 0 && times == cells
               && (digits == 0 || containsNoCase(name, "date") || containsNoCase(name, "time")
                   || isOneOf(name, {"day", "ts"})
                   || (periods == cells
                       && (containsNoCase(name, "month") || containsNoCase(name, "period")
                           || isOneOf(name, {"ym", "monat", "mois"}))));
    }
    bool isNumber() const { return cells > 0 && numbers == cells; }
    // A number that tells rows apart, or says where one stands.
    bool isKey() const
    {
        return isOneOf(name,
                       {"id", "key", "index", "row", "year", "month", "quarter", "week", "zip", "postcode", "version"})
               || name.ends_with("_id") || name.ends_with(" id") || name.ends_with("Id") || name.ends_with(" ID");
    }
    bool isWord() const { return cells > 0 && !isTime() && !isNumber() && longest <= mostLabelBytes; }
    bool comesAgain() const { return words.size() < cells; }
};

class Guess {
public:
    explicit Guess(std::vector<GuessedColumn> columns) : columns_(std::move(columns)) {}

    std::optional<Mapping> mapping()
    {
        takeTime();
        takeFields();
        std::vector<const GuessedColumn*> values;
        for (const auto& column : columns_)
            if (isFree(column) && column.isNumber() && !column.isTime() && !column.isKey())
                values.push_back(&column);
        if (values.empty())
            return std::nullopt;
        const auto* metric =
            values.size() == 1 ? named({"metric", "measure", "kpi", "indicator", "variable"}) : nullptr;
        if (metric) {
            mapping_.metric = take(*metric);
            mapping_.value = take(*values[0]);
        } else {
            for (const auto* value : values)
                mapping_.values.push_back({value->name, take(*value), {}});
        }
        takeComponent();
        for (const auto& column : columns_)
            if (isFree(column) && column.isWord() && (column.comesAgain() || column.words.size() <= 20))
                mapping_.labels.push_back(column.name);
        return mapping_;
    }

private:
    bool isFree(const GuessedColumn& column) const { return !taken_.contains(column.name); }
    const std::string& take(const GuessedColumn& column)
    {
        taken_.insert(column.name);
        return column.name;
    }
    const GuessedColumn* named(Words words) const
    {
        for (const auto word : words)
            for (const auto& column : columns_)
                if (isFree(column) && column.isWord() && equalNoCase(column.name, word))
                    return &column;
        return nullptr;
    }

    void takeTime()
    {
        const GuessedColumn* first = nullptr;
        for (const auto& column : columns_) {
            if (!column.isTime())
                continue;
            const bool isCalled = isOneOf(column.name, timesCalled);
            if (!first || (isCalled && !isOneOf(first->name, timesCalled)))
                first = &column;
        }
        if (first)
            mapping_.time = take(*first);
    }

    // Columns that are called as the fields of a tidy file.
    void takeFields()
    {
        for (const std::string_view field : {"asset", "dataset", "model", "version", "unit", "run", "step"})
            for (const auto& column : columns_)
                if (isFree(column) && equalNoCase(column.name, field)
                    && (field == "step" || field == "version" ? column.cells > 0 : column.isWord()))
                    mapping_.fields.emplace_back(field, take(column));
    }

    void takeComponent()
    {
        const auto* found = named({"component", "service", "application", "app", "system", "product", "project", "team",
                                   "department", "pipeline", "name"});
        const bool hasAsset = std::any_of(mapping_.fields.begin(), mapping_.fields.end(), [](const auto& field) {
            return field.first == "asset" || field.first == "dataset" || field.first == "model";
        });
        for (const auto& column : columns_)
            if (!found && !hasAsset && isFree(column) && column.isWord() && column.comesAgain())
                found = &column;
        if (found)
            mapping_.fields.emplace_back("component", take(*found));
    }

    std::vector<GuessedColumn> columns_;
    std::set<std::string, std::less<>> taken_;
    Mapping mapping_;
};

} // namespace

std::optional<Mapping> proposedMapping(Reading& reading, const TableTop& top)
{
    std::vector<GuessedColumn> columns;
    for (const auto& name : top.names)
        if (!name.empty() && !isPersonalName(name))
            columns.emplace_back().name = name;
    std::vector<std::string_view> names;
    for (const auto& column : columns)
        names.push_back(column.name);
    std::size_t rows = 0;
    lookThrough(reading, top, names, [&](std::span<const std::string_view> cells, std::int64_t) {
        for (std::size_t column = 0; column < columns.size(); ++column)
            columns[column].add(cells[column]);
        return ++rows < mostRows;
    });
    return Guess(std::move(columns)).mapping();
}

} // namespace core

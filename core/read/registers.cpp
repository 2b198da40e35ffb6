#include "core/read/registers.h"

#include "core/base/period.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/dialect.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace core {

namespace {

// Every name of header is one of allowed, all of needed are there, none twice; any case and order.
bool consistsOf(const std::vector<std::string>& header, std::initializer_list<std::string_view> needed,
                std::initializer_list<std::string_view> allowed)
{
    std::size_t known = 0;
    for (const auto list : {needed, allowed})
        for (const auto name : list)
            known += hasNameNoCase(header, name);
    return known == header.size() && std::all_of(needed.begin(), needed.end(), [&](std::string_view name) {
               return hasNameNoCase(header, name);
           });
}

// The cells of one row by the name of their column, and the rejection of the row for one of them.
class Row {
public:
    Row(Reading& reading, Table& table, const RowBatch& block, std::size_t row)
        : reading_(reading), table_(table), block_(block), row_(row)
    {}

    bool has(std::string_view name) const { return table_.columnNoCase(name) >= 0; }
    std::string_view operator[](std::string_view name) const
    {
        const int column = table_.columnNoCase(name);
        return column < 0 ? std::string_view() : trim(block_.cell(row_, static_cast<std::size_t>(column)));
    }
    std::optional<std::string_view> maybe(std::string_view name) const
    {
        return has(name) ? std::optional((*this)[name]) : std::nullopt;
    }
    std::int64_t line() const { return block_.line(row_); }
    void refuse(std::string_view name, std::string_view code, const std::string& reason) const
    {
        ++reading_.found.rejectedRows;
        std::string text;
        for (std::size_t i = 0; i < block_.columns(); ++i)
            text.append(i ? 1U : 0U, table_.delimiter()).append(block_.cell(row_, i));
        const int column = table_.columnNoCase(name);
        reading_.refuse(line(), column < 0 ? 0 : block_.columnInLine(row_, static_cast<std::size_t>(column)), code,
                        reason, text);
    }

private:
    Reading& reading_;
    Table& table_;
    const RowBatch& block_;
    std::size_t row_;
};

template <typename Take>
void eachRow(Reading& reading, Table& table, Take take)
{
    DialectColumns declared;
    for (const auto* const number : {"value", "rate"})
        if (const int column = table.columnNoCase(number); column >= 0)
            declared.numbers.push_back(table.columns()[static_cast<std::size_t>(column)]);
    table.declare(std::move(declared));
    for (RowBatch block; table.read(block);)
        for (std::size_t row = 0; row < block.rows(); ++row)
            take(Row(reading, table, block, row));
}

std::string quoted(std::string_view text) { return "\"" + cutText(text) + "\""; }

// Yes or no as 1, 0 or empty; nothing for anything else.
std::optional<std::string_view> truth(std::string_view text)
{
    if (text.empty())
        return text;
    for (const auto yes : {"1", "yes", "true"})
        if (equalNoCase(text, yes))
            return "1";
    for (const auto no : {"0", "no", "false"})
        if (equalNoCase(text, no))
            return "0";
    return std::nullopt;
}

bool isOrganisation(std::string_view component) { return component == "ORG"; }

} // namespace

bool isComponentHeader(const std::vector<std::string>& names)
{
    return consistsOf(names, {"component", "kind"}, {"owner_data", "owner_model", "owner_cost", "goal", "portable"});
}

bool isComponentLinkHeader(const std::vector<std::string>& names)
{
    return consistsOf(names, {"component", "input_component"}, {});
}

bool isMeasureHeader(const std::vector<std::string>& names)
{
    return consistsOf(names, {"component", "period", "measure", "value"}, {})
           || consistsOf(names, {"component", "day", "measure", "value"}, {});
}

bool isRateHeader(const std::vector<std::string>& names)
{
    return consistsOf(names, {"currency", "month", "rate"}, {"origin"});
}

void readComponents(Reading& reading, Table& table)
{
    constexpr std::array<std::string_view, 4> kinds = {"model", "data", "platform", "other"};
    eachRow(reading, table, [&](const Row& row) {
        if (row["component"].empty())
            return row.refuse("component", "register.component", sentence(MessageCode::register_no_component));
        if (isOrganisation(row["component"]))
            return row.refuse("component", "register.component", sentence(MessageCode::register_org));
        const auto kind = row["kind"].empty() ? std::string("other") : lower(row["kind"]);
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            return row.refuse("kind", "register.kind", sentence(MessageCode::register_kind, quoted(row["kind"])));
        const auto portable = truth(row["portable"]);
        if (!portable)
            return row.refuse("portable", "register.portable",
                              sentence(MessageCode::register_portable, quoted(row["portable"])));
        ComponentFact fact;
        fact.name = row["component"];
        fact.kind = kind;
        fact.ownerData = row.maybe("owner_data");
        fact.ownerModel = row.maybe("owner_model");
        fact.ownerCost = row.maybe("owner_cost");
        fact.goal = row.maybe("goal");
        if (row.has("portable"))
            fact.portable = *portable;
        fact.row = row.line();
        reading.sink.component(fact);
    });
}

void readComponentLinks(Reading& reading, Table& table)
{
    eachRow(reading, table, [&](const Row& row) {
        for (const auto name : {"component", "input_component"}) {
            if (row[name].empty())
                return row.refuse(name, "register.component", sentence(MessageCode::register_field_empty, name));
            if (isOrganisation(row[name]))
                return row.refuse(name, "register.component", sentence(MessageCode::register_org));
        }
        reading.sink.componentLink({row["component"], row["input_component"], row.line()});
    });
}

void readMeasures(Reading& reading, Table& table)
{
    const std::string_view periodName = table.columnNoCase("period") >= 0 ? "period" : "day";
    eachRow(reading, table, [&](const Row& row) {
        if (row["component"].empty())
            return row.refuse("component", "register.component", sentence(MessageCode::register_no_component_or_org));
        if (row["measure"].empty())
            return row.refuse("measure", "register.measure", sentence(MessageCode::register_no_measure));
        const auto period = Period::parse(row[periodName]);
        const bool known = period
                           && (period->kind == PeriodKind::day || period->kind == PeriodKind::week
                               || period->kind == PeriodKind::month || period->kind == PeriodKind::quarter);
        if (!known)
            return row.refuse(periodName, "register.period",
                              sentence(MessageCode::register_period, quoted(row[periodName])));
        const auto value = Decimal::parse(row["value"]);
        if (!value)
            return row.refuse("value", "register.value",
                              sentence(MessageCode::register_no_number, quoted(row["value"])));
        reading.sink.measure({row["component"], row[periodName], row["measure"], *value, row.line()});
    });
}

void readRates(Reading& reading, Table& table)
{
    eachRow(reading, table, [&](const Row& row) {
        if (row["currency"].empty())
            return row.refuse("currency", "register.currency", sentence(MessageCode::register_no_currency));
        const auto month = Period::parse(row["month"]);
        if (!month || month->kind != PeriodKind::month)
            return row.refuse("month", "register.period", sentence(MessageCode::register_month, quoted(row["month"])));
        const auto rate = Decimal::parse(row["rate"]);
        if (!rate || rate->isZero() || rate->isNegative())
            return row.refuse("rate", "register.value", sentence(MessageCode::register_rate, quoted(row["rate"])));
        reading.sink.rate({row["currency"], row["month"], *rate, row["origin"], row.line()});
    });
}

} // namespace core

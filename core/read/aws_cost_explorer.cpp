// What AWS Cost Explorer downloads (README.md, Cost rows): a row for each day or month and a column for each service,
// or the other way round, with totals at both edges; or a row for each service and month. Currencies stand in brackets.
#include "core/base/error.h"
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/bytes/json_write.h"
#include "core/model/amount.h"
#include "core/read/cost_analysis.h"
#include "core/read/cost_summary.h"
#include "core/read/months_named.h"
#include "core/read/personal.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Names = std::vector<std::string>;

// "Total costs" and "Service total" stand over a column or before a row.
bool isTotal(std::string_view name)
{
    const auto word = lower(pricedName(name).name);
    return word == "total" || word == "total costs" || word.ends_with(" total");
}

// "Unblended cost", "UnblendedCost", "NetAmortizedCost".
std::string simple(std::string_view name)
{
    auto out = lower(name);
    std::erase_if(out, [](char c) { return c == ' ' || c == '_' || c == '.'; });
    return out;
}

template <std::size_t Count>
int find(const Names& names, const std::array<std::string_view, Count>& wanted)
{
    for (const auto word : wanted)
        for (std::size_t column = 0; column < names.size(); ++column)
            if (simple(pricedName(names[column]).name) == word)
                return static_cast<int>(column);
    return -1;
}

constexpr std::array<std::string_view, 6> dateNames = {"date",  "month",     "usagedate",
                                                       "start", "startdate", "timeperiodstart"};
constexpr std::array<std::string_view, 4> billedNames = {"unblendedcost", "netunblendedcost", "blendedcost", "cost"};
constexpr std::array<std::string_view, 2> effectiveNames = {"amortizedcost", "netamortizedcost"};
constexpr std::array<std::string_view, 3> currencyNames = {"currency", "unit", "currencycode"};
constexpr std::array<std::string_view, 2> accountNames = {"linkedaccount", "account"};

// A table with a row for each service and month.
bool isLong(const Names& names)
{
    const int cost = find(names, billedNames), effective = find(names, effectiveNames);
    const bool isPriced = cost >= 0 && !pricedName(names[static_cast<std::size_t>(cost)]).currency.empty();
    const bool isNamed =
        effective >= 0 || (cost >= 0 && simple(pricedName(names[static_cast<std::size_t>(cost)]).name) != "cost");
    return find(names, dateNames) >= 0 && find(names, std::array<std::string_view, 1>{"service"}) >= 0
           && (isNamed || isPriced);
}

std::string label(std::string_view dimension, std::string_view value)
{
    JsonWriter out(true);
    return out.beginObject().member(dimension, value).endObject().text();
}

// What a wide table is grouped by stands over its first column, though dates may stand in it.
void setGroup(SummedCharge& charge, std::string_view dimension, std::string_view group, std::string& labels)
{
    if (simple(dimension) == "service")
        charge.service = group;
    else if (simple(dimension) == "linkedaccount" || simple(dimension) == "account")
        charge.account = group;
    else if (!group.empty())
        charge.labels = labels = label(dimension, group);
}

class WideTable {
public:
    WideTable(Reading& reading, Table& table) : reading_(reading), table_(table)
    {
        for (const auto& name : table.columns())
            columns_.push_back(pricedName(name));
        for (std::size_t column = 1; column < columns_.size(); ++column) {
            if (isTotal(columns_[column].name))
                total_ = column;
            else
                parts_.push_back(column);
        }
        if (parts_.empty()) // grouped by nothing
            parts_.push_back(total_);
        monthsAreColumns_ = monthNamed(columns_[parts_[0]].name) || parseTime(columns_[parts_[0]].name);
        const auto priced = std::find_if(columns_.begin(), columns_.end(),
                                         [](const PricedName& column) { return !column.currency.empty(); });
        for (auto& column : columns_) // one of the totals has no brackets
            if (column.currency.empty() && priced != columns_.end())
                column.currency = priced->currency;
    }

    void read()
    {
        std::vector<std::string_view> amounts;
        for (const auto column : parts_)
            amounts.push_back(table_.columns()[column]);
        CostSummary costs(reading_, table_, "AWS", amounts, monthsAreColumns_ ? -1 : 0);
        for (RowBatch rows; table_.read(rows);)
            for (std::size_t row = 0; row < rows.rows(); ++row) {
                if (isTotal(trim(rows.cell(row, 0))))
                    total(costs, rows, row);
                else if (monthsAreColumns_)
                    months(costs, rows, row);
                else
                    services(costs, rows, row);
            }
        costs.finish();
    }

private:
    void total(CostSummary& costs, const RowBatch& rows, std::size_t row)
    {
        if (const auto amount = total_ == 0 ? std::nullopt : costs.amount(rows.cell(row, total_)))
            costs.addTotal(columns_[total_].currency, *amount);
    }

    // A row of one day or month. What the columns lack of the row's total belongs to no service.
    void services(CostSummary& costs, const RowBatch& rows, std::size_t row)
    {
        const auto period = costs.period(rows, row, 0);
        if (!period)
            return;
        Decimal known;
        for (const auto column : parts_) {
            const auto cell = rows.cell(row, column);
            if (const auto amount = costs.amount(cell))
                known += *amount;
            if (!isNullCell(cell))
                add(costs, rows, row, column, *period, cell,
                    parts_.size() == 1 && column == total_ ? "" : columns_[column].name);
        }
        const auto whole = total_ == 0 ? std::nullopt : costs.amount(rows.cell(row, total_));
        if (!whole)
            return;
        const auto rest = *whole - known;
        if (const Decimal cent(1, 2); rest > cent || -rest > cent)
            add(costs, rows, row, total_, *period, rest.trimmedText(), {});
    }

    // A row of one service.
    void months(CostSummary& costs, const RowBatch& rows, std::size_t row)
    {
        for (const auto column : parts_) {
            const auto& name = columns_[column].name;
            auto period = monthNamed(name);
            if (const auto day = period ? std::nullopt : parseTime(name))
                period = Period::dayOnly(dayOf(day->at_ms));
            if (!period)
                throw Error(Fault::format, sentence(MessageCode::file_column_no_date, shown(reading_.path), name));
            reading_.times.known(startOf(period->first));
            if (!isNullCell(rows.cell(row, column)))
                add(costs, rows, row, column, *period, rows.cell(row, column), trim(rows.cell(row, 0)));
        }
    }

    void add(CostSummary& costs, const RowBatch& rows, std::size_t row, std::size_t column, const Period& period,
             std::string_view amount, std::string_view group)
    {
        std::string labels;
        SummedCharge charge;
        charge.line = rows.line(row);
        charge.period = period;
        charge.billed = amount;
        charge.currency = columns_[column].currency;
        setGroup(charge, columns_[0].name, group, labels);
        costs.add(charge);
    }

    Reading& reading_;
    Table& table_;
    std::vector<PricedName> columns_;
    std::vector<std::size_t> parts_; // columns whose amounts land
    std::size_t total_ = 0;          // 0: there is no column of totals
    bool monthsAreColumns_ = false;
};

void readLong(Reading& reading, Table& table)
{
    const auto& names = table.columns();
    const int date = find(names, dateNames), billed = find(names, billedNames), effective = find(names, effectiveNames),
              currency = find(names, currencyNames), service = find(names, std::array<std::string_view, 1>{"service"}),
              account = find(names, accountNames);
    const auto priced = pricedName(names[static_cast<std::size_t>(billed < 0 ? effective : billed)]).currency;
    const auto cell = [](const RowBatch& rows, std::size_t row, int column) {
        return column < 0 ? std::string_view() : trim(rows.cell(row, static_cast<std::size_t>(column)));
    };
    std::vector<std::string_view> amounts;
    for (const int column : {billed, effective})
        if (column >= 0)
            amounts.push_back(names[static_cast<std::size_t>(column)]);
    CostSummary costs(reading, table, "AWS", amounts, date);
    for (RowBatch rows; table.read(rows);)
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            const auto in = currency < 0 ? std::string_view(priced) : cell(rows, row, currency);
            if (isTotal(cell(rows, row, service)) || isTotal(cell(rows, row, date))) {
                if (const auto total = costs.amount(cell(rows, row, billed)))
                    costs.addTotal(in, *total);
                continue;
            }
            const auto period = costs.period(rows, row, static_cast<std::size_t>(date));
            if (!period)
                continue;
            SummedCharge charge;
            charge.line = rows.line(row);
            charge.period = *period;
            charge.billed = cell(rows, row, billed);
            charge.effective = cell(rows, row, effective);
            charge.currency = in;
            charge.account = cell(rows, row, account);
            charge.service = cell(rows, row, service);
            costs.add(charge);
        }
    costs.finish();
}

} // namespace

bool isAwsCostExplorer(const Names& names)
{
    if (names.size() < 2)
        return false;
    const auto first = pricedName(names[1]), last = pricedName(names.back());
    const bool isByService = equalNoCase(last.name, "total costs") && !last.currency.empty();
    const bool isByMonth =
        isTotal(last.name) && !first.currency.empty() && (monthNamed(first.name) || parseTime(first.name));
    return isByService || isByMonth || isLong(names);
}

void readAwsCostExplorer(Reading& reading, Table& table)
{
    table.leaveOut(isPersonalName);
    if (isLong(table.columns()))
        return readLong(reading, table);
    WideTable(reading, table).read();
}

} // namespace core

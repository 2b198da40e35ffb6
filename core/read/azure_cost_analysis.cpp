// Azure's cost analysis (README.md, Cost rows): "UsageDate", what the costs are grouped by, "CostUSD", "Cost",
// "Currency".
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/cost_analysis.h"
#include "core/read/cost_summary.h"
#include "core/read/personal.h"

#include <algorithm>

namespace core {

namespace {

int find(const std::vector<std::string>& names, std::initializer_list<std::string_view> wanted)
{
    for (const auto name : wanted)
        for (std::size_t column = 0; column < names.size(); ++column)
            if (equalNoCase(names[column], name))
                return static_cast<int>(column);
    return -1;
}

// Where the parts of a cost analysis stand; −1: nowhere.
struct Columns {
    explicit Columns(const std::vector<std::string>& names)
        : date(find(names, {"UsageDate", "BillingMonth"})), cost(find(names, {"Cost", "PreTaxCost"})),
          dollars(find(names, {"CostUSD", "PreTaxCostUSD"})), currency(find(names, {"Currency", "BillingCurrency"})),
          service(find(names, {"ServiceName", "MeterCategory", "ServiceTier"})),
          account(find(names, {"SubscriptionId", "SubscriptionName"})), resource(find(names, {"ResourceId"}))
    {
        for (int column = 0; column < static_cast<int>(names.size()); ++column)
            if (column != date && column != cost && column != dollars && column != currency && column != service
                && column != account && column != resource)
                labels.push_back(static_cast<std::size_t>(column));
        if (cost < 0 || (currency < 0 && dollars >= 0)) { // an amount in a known currency goes before one in none
            cost = dollars;
            currency = -1;
        }
    }

    int date, cost, dollars, currency, service, account, resource;
    std::vector<std::size_t> labels;
};

std::string_view cellOf(const RowBatch& rows, std::size_t row, int column)
{
    return column < 0 ? std::string_view() : trim(rows.cell(row, static_cast<std::size_t>(column)));
}

} // namespace

bool isAzureCostAnalysis(const std::vector<std::string>& names)
{
    const Columns columns(names);
    return columns.cost >= 0 && (columns.date >= 0 || (columns.dollars >= 0 && find(names, {"Currency"}) >= 0));
}

void readAzureCostAnalysis(Reading& reading, Table& table)
{
    table.leaveOut(isPersonalName);
    const Columns columns(table.columns());
    std::optional<Period> said;
    if (columns.date < 0)
        said = reading.periodSaid(sentence(MessageCode::kind_azure_analysis),
                                  sentence(MessageCode::otherwise_azure_analysis));
    const std::string_view amounts[] = {table.columns()[static_cast<std::size_t>(columns.cost)]};
    CostSummary costs(reading, table, "Microsoft", amounts, columns.date);
    for (RowBatch rows; table.read(rows);) {
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            const auto period = said ? said : costs.period(rows, row, static_cast<std::size_t>(columns.date));
            if (!period)
                continue;
            const auto labels = labelsOfColumns(table, rows, row, columns.labels);
            SummedCharge charge;
            charge.line = rows.line(row);
            charge.period = *period;
            charge.billed = cellOf(rows, row, columns.cost);
            charge.currency = columns.currency < 0 && columns.cost == columns.dollars
                                  ? std::string_view("USD")
                                  : cellOf(rows, row, columns.currency);
            charge.account = cellOf(rows, row, columns.account);
            charge.service = cellOf(rows, row, columns.service);
            charge.resource = cellOf(rows, row, columns.resource);
            charge.labels = labels;
            costs.add(charge);
        }
    }
    costs.finish();
}

} // namespace core

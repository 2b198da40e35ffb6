#include "core/read/spend_columns.h"

namespace core {

CostEntries::Columns withSpendColumns(CostEntries::Columns ofFile)
{
    for (const auto role : {CostRole::currency, CostRole::tags, CostRole::billing_start, CostRole::billing_end,
                            CostRole::provider, CostRole::service_category, CostRole::category})
        ofFile.emplace_back("", role);
    return ofFile;
}

void setSpend(CostEntries& rows, std::size_t firstMade, std::string_view provider, std::optional<Milliseconds> at,
              std::string_view labels)
{
    auto column = firstMade;
    for (const auto text : {spendCurrency, labels})
        rows.set(column++, text);
    rows.set(column++, dayText(at));
    rows.set(column++, dayText(at, 1));
    for (const auto text : {provider, std::string_view("AI and Machine Learning"), std::string_view("Usage")})
        rows.set(column++, text); // the service category as FOCUS calls it
}

} // namespace core

// Azure cost details of all agreements, actual and amortised (README.md, Cost rows). Names differ
// in case, and localised ones have the English name in brackets behind them.
#include "core/read/azure_cost.h"

#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/read/cost_table.h"
#include "core/read/first_pass.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

std::string bracketed(std::string_view name)
{
    const auto open = name.rfind('(');
    return lower(open != std::string_view::npos && name.ends_with(')') ? name.substr(open + 1, name.size() - open - 2)
                                                                       : name);
}

bool has(const std::vector<std::string>& names, std::string_view wanted)
{
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return bracketed(name) == wanted; });
}

bool isAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return equalNoCase(text, word); });
}

// Actual and amortised exports have the same rows and columns. In an amortised one reservations cost where they are
// used, and what nothing uses has rows of its own; in an actual one their use costs nothing.
CostBasis said(std::string_view name)
{
    const bool amortised = containsNoCase(name, "amortiz") || containsNoCase(name, "amortis");
    if (amortised == containsNoCase(name, "actual"))
        return CostBasis::unknown;
    return amortised ? CostBasis::amortised : CostBasis::actual;
}

// The nearest folder that says it.
CostBasis saidByFolders(const std::filesystem::path& path)
{
    constexpr int nearest = 4;
    auto folder = path.parent_path();
    for (int n = 0; n < nearest && folder.has_filename(); ++n, folder = folder.parent_path())
        if (const auto answer = said(folder.filename().string()); answer != CostBasis::unknown)
            return answer;
    return CostBasis::unknown;
}

CostBasis said(std::string_view charge, std::string_view pricing, std::string_view cost)
{
    if (isAny(charge, {"UnusedReservation", "UnusedSavingsPlan"}))
        return CostBasis::amortised;
    if (!isAny(pricing, {"Reservation", "SavingsPlan"}))
        return CostBasis::unknown;
    const auto amount = readAmount(cost, false);
    const bool free = amount.kind != Amount::Kind::value || amount.value.isZero();
    if (equalNoCase(charge, "Usage"))
        return free ? CostBasis::actual : CostBasis::amortised;
    return equalNoCase(charge, "Purchase") && !free ? CostBasis::actual : CostBasis::unknown;
}

// The manifest says it, else the file's name, else the first row that tells, for which the file is looked through
// beforehand, else a folder's name.
bool isAmortised(Reading& reading, const CostTable& rows, int charge, int pricing, int cost)
{
    auto answer = reading.options.basis;
    if (answer == CostBasis::unknown)
        answer = said(reading.path.filename().string());
    if (answer == CostBasis::unknown && charge >= 0) {
        const auto name = [&](int column) {
            return column < 0 ? std::string_view() : std::string_view(rows.columns()[static_cast<std::size_t>(column)]);
        };
        const std::array<std::string_view, 3> columns = {name(charge), name(pricing), name(cost)};
        lookThrough(
            reading, rows.table().top(), columns,
            [&](std::span<const std::string_view> cells, std::int64_t) {
                const auto one = said(trim(cells[0]), trim(cells[1]), cells[2]);
                if (one != CostBasis::unknown)
                    answer = one;
                // A purchase stands in actual exports, and in amortised ones that somebody put it into: use decides.
                return one == CostBasis::unknown || equalNoCase(trim(cells[0]), "Purchase");
            },
            rows.table().dialect());
    }
    if (answer == CostBasis::unknown)
        answer = saidByFolders(reading.path);
    return answer == CostBasis::amortised;
}

// Does this row stand only in exports of the other kind?
bool contradicts(bool amortised, std::string_view charge, std::string_view pricing, std::string_view cost)
{
    if (!amortised)
        return isAny(charge, {"UnusedReservation", "UnusedSavingsPlan"});
    return equalNoCase(charge, "Purchase") && said(charge, pricing, cost) == CostBasis::actual;
}

std::string_view azureCategory(std::string_view charge)
{
    if (isAny(charge, {"Usage", "UnusedReservation", "UnusedSavingsPlan"}))
        return "Usage";
    for (const std::string_view known : {"Purchase", "Tax", "Credit"})
        if (equalNoCase(charge, known))
            return known;
    return charge.empty() ? std::string_view() : std::string_view("Adjustment"); // Refund, RoundingAdjustment
}

std::string_view commitmentOf(std::string_view charge, std::string_view pricing)
{
    if (isAny(charge, {"UnusedReservation", "UnusedSavingsPlan"}))
        return "Unused";
    return equalNoCase(charge, "Usage") && isAny(pricing, {"Reservation", "SavingsPlan"}) ? "Used" : "";
}

// The last day of a billing period, as Azure writes it, as its exclusive end.
std::string exclusiveEnd(std::string_view lastDay)
{
    const auto time = isNullCell(lastDay) ? std::nullopt : parseTime(lastDay);
    return time ? isoDay(dayOf(time->at_ms) + 1) : std::string();
}

} // namespace

bool isAzureCost(const std::vector<std::string>& names)
{
    return has(names, "costinbillingcurrency") || has(names, "pretaxcost")
           || (has(names, "cost") && has(names, "meterid"));
}

void readAzureCost(Reading& reading, Table& table)
{
    CostTable rows(reading, table);
    rows.compareBy(bracketed);
    const int cost = rows.find({"costInBillingCurrency", "preTaxCost", "cost"});
    const int charge = rows.find({"ChargeType"}), pricing = rows.find({"PricingModel"});
    rows.state(CostRole::billed, cost);
    rows.state(CostRole::effective, -1);
    rows.give(CostRole::list, {"paygCostInBillingCurrency"});
    rows.state(CostRole::list, -1);
    rows.give(CostRole::currency, {"billingCurrency", "billingCurrencyCode", "currency", "currencyCode"});
    rows.give(CostRole::charge_start, {"date", "usageDateTime", "usageDate"});
    rows.give(CostRole::billing_start, {"BillingPeriodStartDate"});
    rows.give(CostRole::service_category, {"ServiceFamily", "ConsumedService"});
    rows.give(CostRole::service, {"MeterCategory"});
    rows.give(CostRole::resource, {"ResourceId", "InstanceId", "InstanceName"});
    rows.give(CostRole::quantity, {"Quantity", "UsageQuantity"});
    rows.give(CostRole::unit, {"UnitOfMeasure"});
    const int tags = rows.give(CostRole::tags, {"Tags"});
    const int subscription = rows.give(CostRole::sub_account, {"SubscriptionId", "SubscriptionGuid"});
    const int lastDay = rows.find({"BillingPeriodEndDate"});
    rows.declare({cost}, {lastDay});
    const bool amortised = isAmortised(reading, rows, charge, pricing, cost);
    rows.give(amortised ? CostRole::effective : CostRole::billed, cost);
    // An amortised export has no purchases and returns of commitments of its own, but people put both together.
    rows.settleCommitments(amortised ? rows.find({"BenefitId", "ReservationId"}) : -1);
    const int end = lastDay < 0 ? -1 : rows.add(CostRole::billing_end);
    // Pay-as-you-go exports name no billing account: each subscription is one.
    const int account = rows.give(CostRole::billing_account, {"BillingAccountId"}) < 0 && subscription >= 0
                            ? rows.add(CostRole::billing_account)
                            : -1;
    const int provider = rows.add(CostRole::provider), category = rows.add(CostRole::category),
              commitment = rows.add(CostRole::commitment_status);
    Remembered labels(labelsOf), ends(exclusiveEnd);
    bool contradicted = false;
    rows.read([&](CostTable::Row& row) {
        contradicted =
            contradicted || contradicts(amortised, trim(row.cell(charge)), trim(row.cell(pricing)), row.cell(cost));
        row.set(provider, "Microsoft");
        row.set(account, row.cell(subscription));
        row.set(category, azureCategory(trim(row.cell(charge))));
        row.set(commitment, commitmentOf(trim(row.cell(charge)), trim(row.cell(pricing))));
        if (end >= 0)
            row.make(end, ends.of(row.cell(lastDay)));
        if (tags >= 0)
            row.make(tags, labels.of(row.cell(tags)));
    });
    if (contradicted)
        reading.warn(0, 0, "azure.basis",
                     amortised ? sentence(MessageCode::note_amortised_contradicted)
                               : sentence(MessageCode::note_actual_contradicted),
                     "export the data set again, and keep each in a folder of its own");
}

} // namespace core

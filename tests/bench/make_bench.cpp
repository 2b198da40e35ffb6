// make_bench focus|tidy|ndjson ROWS FILE   writes test data of any size: a year of costs in 31 columns, or of points.
// The same arguments give the same bytes. Prints the exact total of what it wrote, for whoever checks an import of it.
#include "core/base/decimal.h"
#include "core/base/time.h"

#include <fmt/format.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>

namespace {

constexpr std::int64_t chunk = 1 << 20;

std::uint64_t mixed(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

class Output {
public:
    explicit Output(const char* path) : file_(std::fopen(path, "wb")) {}
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    ~Output()
    {
        if (file_ != nullptr)
            std::fclose(file_);
    }
    std::string& text() { return text_; }
    bool flush(bool all = false)
    {
        if (file_ == nullptr)
            return false;
        if (!all && text_.size() < chunk)
            return true;
        const bool good =
            std::fwrite(text_.data(), 1, text_.size(), file_) == text_.size() && (!all || std::fflush(file_) == 0);
        text_.clear();
        return good;
    }

private:
    std::FILE* file_ = nullptr;
    std::string text_;
};

constexpr const char* services[][2] = {{"Compute", "Virtual Machines"},
                                       {"Storage", "Object Storage"},
                                       {"Databases", "Managed SQL"},
                                       {"AI and Machine Learning", "Model Endpoints"},
                                       {"Analytics", "Query Engine"},
                                       {"Networking", "Load Balancing, regional"},
                                       {"AI and Machine Learning", "Training"},
                                       {"Management and Governance", "Logs"}};
constexpr const char* regions[] = {"eu-central-1", "eu-west-1", "us-east-1"};
constexpr int resourceCount = 20'000;
constexpr int accountCount = 40;

// Rows in order of day, as a provider writes them; resources belong to accounts and services.
bool writeFocus(Output& out, std::int64_t rows)
{
    out.text() =
        "BillingAccountId,BillingAccountName,BillingCurrency,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,"
        "ChargePeriodEnd,"
        "ChargeCategory,ChargeClass,ChargeDescription,ChargeFrequency,BilledCost,EffectiveCost,ListCost,ContractedCost,"
        "ListUnitPrice,PricingQuantity,PricingUnit,ConsumedQuantity,ConsumedUnit,ProviderName,PublisherName,"
        "ServiceCategory,"
        "ServiceName,RegionId,ResourceId,ResourceName,ResourceType,SubAccountId,SubAccountName,Tags\n";
    const auto first = core::dayOf(core::Date{2025, 1, 1});
    core::Int128 total = 0; // of 10^-10
    for (std::int64_t row = 0; row < rows; ++row) {
        const auto day = first + static_cast<int>(row * 365 / rows);
        const auto date = core::dateOf(day);
        const auto h = mixed(static_cast<std::uint64_t>(row));
        const auto resource = static_cast<int>(h % resourceCount);
        const auto r = mixed(static_cast<std::uint64_t>(resource) ^ 0x5bd1e995);
        const auto account = resource % accountCount;
        const auto& service = services[r % std::size(services)];
        const auto cost = static_cast<std::int64_t>(mixed(h) % 420'000'000'000ULL); // up to 42 euros
        const auto list = cost / 100 * 117;
        const auto quantity = static_cast<std::int64_t>(mixed(h + 1) % 2'400'000);
        const auto money = [](std::int64_t units) {
            return fmt::format("{}.{:010}", units / 10'000'000'000, units % 10'000'000'000);
        };
        const auto amount = money(cost);
        const auto next = core::dateOf(core::dayOf(core::Date{date.year, date.month, 28}) + 4);
        total += cost;
        fmt::format_to(
            std::back_inserter(out.text()),
            "7049-{0:02},Holding "
            "{0:02},EUR,{1}-{2:02}-01T00:00:00Z,{3}-{4:02}-01T00:00:00Z,{5}T00:00:00Z,{6}T00:00:00Z,"
            "Usage,,\"{7}, {8} usage, standard "
            "rate\",Usage-Based,{9},{9},{10},{9},0.{11:08},{12}.{13:04},Hours,{12}.{13:04},Hours,"
            "Cloud One,Cloud "
            "One,{14},\"{7}\",{8},/accounts/{15:04}/regions/{8}/resources/res-{16:06x}-{17:08x},res-{16:06x},{18},"
            "acct-{15:04},team-account-{15:04},\"{{\"\"component\"\":\"\"comp-{19:02}\"\",\"\"team\"\":\"\"team-{20:02}"
            "\"\",\"\"env\"\":\"\"{21}\"\",\"\"cost_center\"\":\"\"{22}\"\"}}\"\n",
            account % 4, date.year, date.month, next.year, next.month, core::isoDay(day), core::isoDay(day + 1),
            service[1], regions[r % 3], amount, money(list), mixed(r) % 100'000'000, quantity / 10'000,
            quantity % 10'000, service[0], account, resource, static_cast<std::uint32_t>(r), service[0], resource % 25,
            account % 12, resource % 5 == 0 ? "dev" : "prod", 4000 + account);
        if (!out.flush())
            return false;
    }
    std::printf("%lld.%010lld\n", static_cast<long long>(total / 10'000'000'000),
                static_cast<long long>(total % 10'000'000'000));
    return out.flush(true);
}

// 200 components × 12 metrics, evenly over a year.
bool writePoints(Output& out, std::int64_t rows, bool json)
{
    constexpr const char* metrics[] = {"requests",       "requests_ok", "requests_fast", "predictions",
                                       "latency_p95_ms", "tokens_in",   "tokens_out",    "gpu_busy_share",
                                       "queue_depth",    "cache_hits",  "errors",        "retries"};
    if (!json)
        out.text() = "timestamp,component,metric,value,unit\n";
    const auto first = core::startOf(core::dayOf(core::Date{2025, 1, 1}));
    std::int64_t total = 0; // of 10^-3
    for (std::int64_t row = 0; row < rows; ++row) {
        const auto series = row % 2'400;
        const auto at =
            core::isoTime(first + row / 2'400 * (365 * core::msPerDay / (rows / 2'400 + 1)) / 60'000 * 60'000);
        const auto value = static_cast<std::int64_t>(mixed(static_cast<std::uint64_t>(row)) % 90'000'000);
        total += value;
        fmt::format_to(std::back_inserter(out.text()),
                       fmt::runtime(json ? "{{\"timestamp\":\"{}\",\"component\":\"comp-{:03}\",\"metric\":\"{}\","
                                           "\"value\":{}.{:03},\"unit\":\"{}\"}}\n"
                                         : "{},comp-{:03},{},{}.{:03},{}\n"),
                       at, series / 12, metrics[series % 12], value / 1000, value % 1000,
                       series % 12 == 4 ? "ms" : "1");
        if (!out.flush())
            return false;
    }
    std::printf("%lld.%03lld\n", static_cast<long long>(total / 1000), static_cast<long long>(total % 1000));
    return out.flush(true);
}

} // namespace

int main(int argc, char** argv)
{
    const std::string_view form = argc == 4 ? argv[1] : "";
    const auto rows = argc == 4 ? std::strtoll(argv[2], nullptr, 10) : 0;
    if ((form != "focus" && form != "tidy" && form != "ndjson") || rows <= 0) {
        std::fputs("make_bench focus|tidy|ndjson ROWS FILE\n", stderr);
        return 2;
    }
    Output out(argv[3]);
    if (form == "focus" ? writeFocus(out, rows) : writePoints(out, rows, form == "ndjson"))
        return 0;
    std::perror(argv[3]);
    return 1;
}

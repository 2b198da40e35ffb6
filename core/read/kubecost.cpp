// Answers of the OpenCost and Kubecost allocation API (README.md, Cost rows): what a cluster's
// workloads take of its cost, a view of money that the cloud bills.
#include "core/read/kubecost.h"

#include "core/bytes/json.h"
#include "core/read/cost_entries.h"
#include "core/read/cost_table.h"
#include "core/read/json_values.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr std::array<std::string_view, 12> metrics = {
    "cpuCost",    "gpuCost",      "ramCost",   "pvCost",        "networkCost",   "loadBalancerCost",
    "sharedCost", "externalCost", "totalCost", "cpuEfficiency", "ramEfficiency", "totalEfficiency"};

// Columns before those that only some versions have.
enum Column {
    name,
    cluster,
    node,
    nameSpace,
    controllerKind,
    controller,
    pod,
    container,
    labels,
    windowStart,
    windowEnd,
    asset,
    service,
    category,
    status,
    billingStart,
    billingEnd,
    total,
    firstOwn
};

template <typename Take>
void eachAllocation(const Json& top, Take take)
{
    std::int64_t row = 0;
    for (const auto& step : top["data"].items())
        for (const auto& member : step.members())
            if (member.value.isObject())
                take(member.name, member.value, ++row);
}

class Allocations {
public:
    Allocations(Reading& reading, const Json& top) : reading_(reading), top_(top), rows_(reading, columns()) {}

    void read()
    {
        reading_.found.rows = 0;
        eachAllocation(top_, [this](std::string_view key, const Json& value, std::int64_t row) {
            if (row % 512 == 0)
                reading_.progress.step(0, 0);
            ++*reading_.found.rows;
            allocation(key, value, row);
        });
        rows_.finish();
    }

private:
    // Whatever numbers and texts the allocations have of their own comes behind the columns that have a role.
    CostEntries::Columns columns()
    {
        CostEntries::Columns all = {{"name", CostRole::count_},
                                    {"properties.cluster", CostRole::billing_account},
                                    {"properties.node", CostRole::count_},
                                    {"properties.namespace", CostRole::sub_account},
                                    {"properties.controllerKind", CostRole::count_},
                                    {"properties.controller", CostRole::count_},
                                    {"properties.pod", CostRole::count_},
                                    {"properties.container", CostRole::count_},
                                    {"properties.labels", CostRole::tags},
                                    {"window.start", CostRole::charge_start},
                                    {"window.end", CostRole::charge_end},
                                    {"", CostRole::resource},
                                    {"", CostRole::service},
                                    {"", CostRole::category},
                                    {"", CostRole::commitment_status},
                                    {"", CostRole::billing_start},
                                    {"", CostRole::billing_end},
                                    {"totalCost", CostRole::billed}};
        eachAllocation(top_, [&](std::string_view, const Json& value, std::int64_t) {
            for (const auto& [own, member] : value.members())
                if ((member.isNumber() || member.isText()) && own != "name" && own != "totalCost"
                    && std::find(own_.begin(), own_.end(), own) == own_.end() && own_.size() < 256)
                    own_.emplace_back(own);
        });
        for (const auto& own : own_)
            all.emplace_back(own, CostRole::count_);
        return all;
    }

    void allocation(std::string_view key, const Json& value, std::int64_t row)
    {
        for (const auto metric : metrics)
            if (const auto number = value[metric].numberOrText())
                reading_.metrics.add(metric, *number);
        const auto amount = amountOf(value["totalCost"]);
        rows_.state("?", amount);
        const auto at = timeOf(reading_, value["window"]["start"], 0);
        timeOf(reading_, value["window"]["end"], 1);
        const auto named = value["name"].text().empty() ? key : value["name"].text();
        const auto place = assetOf(value["properties"], named);
        cells(value, named, place, at, row);
        for (const auto& [own, member] : value.members())
            if (own.ends_with("Efficiency"))
                efficiency(own, member.numberOrText(), named, place, at, row);
    }

    static std::string assetOf(const Json& properties, std::string_view named)
    {
        std::string place;
        for (const auto part : {"cluster", "namespace", "controller"})
            if (const auto text = properties[part].text(); !text.empty())
                place += (place.empty() ? "" : "/") + std::string(text);
        const bool pseudo = named.find("__") != std::string_view::npos;
        return place.empty() || pseudo ? std::string(named) : place;
    }

    void cells(const Json& value, std::string_view named, const std::string& place, std::optional<Milliseconds> at,
               std::int64_t row)
    {
        const auto& properties = value["properties"];
        rows_.row(row);
        rows_.set(name, named);
        std::size_t column = cluster;
        for (const auto part : {"cluster", "node", "namespace", "controllerKind", "controller", "pod", "container"})
            rows_.set(column++, properties[part].text());
        if (properties["labels"].isObject())
            rows_.set(labels, labelsOf(canonicalJson(properties["labels"])));
        rows_.set(windowStart, value["window"]["start"].written());
        rows_.set(windowEnd, value["window"]["end"].written());
        rows_.set(asset, place);
        rows_.set(service, "Kubernetes");
        rows_.set(category, "Usage");
        for (const auto& [pseudo, word] :
             {std::pair("__idle__", "Idle"), {"__unmounted__", "Unmounted"}, {"__unallocated__", "Unallocated"}})
            if (named.find(pseudo) != std::string_view::npos)
                rows_.set(category, word);
        if (named.find("__idle__") != std::string_view::npos)
            rows_.set(status, "Unused");
        rows_.set(billingStart, dayText(at)); // a window is no billing period: its day stands for itself
        rows_.set(billingEnd, value["window"]["end"].written());
        rows_.set(total, value["totalCost"].written());
        for (std::size_t own = 0; own < own_.size(); ++own)
            rows_.set(firstOwn + own, value[own_[own]].written());
    }

    void efficiency(std::string_view metric, std::optional<double> value, std::string_view named,
                    const std::string& place, std::optional<Milliseconds> at, std::int64_t row)
    {
        if (!value)
            return;
        const std::string full = "kubecost." + std::string(metric);
        const Label label{"name", named};
        PointFact fact;
        fact.metric = full;
        fact.asset = {AssetKind::cloud_resource, {}, place, {}};
        fact.at = at;
        fact.labels = {&label, 1};
        fact.value = *value;
        fact.row = row;
        reading_.sink.point(fact);
    }

    Reading& reading_;
    const Json& top_;
    std::vector<std::string> own_; // names of further columns
    CostEntries rows_;
};

} // namespace

bool isKubecostAllocation(const Json& top)
{
    for (const auto& step : top["data"].items())
        for (const auto& allocation : step.members())
            if (allocation.value.has("cpuCost"))
                return top.has("code");
    return false;
}

void readKubecostAllocation(Reading& reading, const Json& top)
{
    reading.times.known();
    Allocations(reading, top).read();
}

} // namespace core

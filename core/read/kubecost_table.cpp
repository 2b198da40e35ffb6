// Tables of OpenCost and Kubecost (README.md, Cost rows): the summary of allocations, which has no dates, and the daily
// export, which has. Both are views of money that the cloud bills.
#include "core/base/sentences.h"
#include "core/base/text.h"
#include "core/read/cost_summary.h"
#include "core/read/kubecost.h"
#include "core/read/personal.h"

#include <algorithm>

namespace core {

namespace {

// "RAM", "ramCost" and "RAM Cost" are one name.
std::string simple(std::string_view name)
{
    auto out = lower(name);
    std::erase_if(out, [](char c) { return c == ' ' || c == '_'; });
    if (out.size() > 4 && out.ends_with("cost"))
        out.resize(out.size() - 4);
    return out;
}

int find(const std::vector<std::string>& names, std::string_view wanted)
{
    const auto it =
        std::find_if(names.begin(), names.end(), [&](const std::string& name) { return simple(name) == wanted; });
    return it == names.end() ? -1 : static_cast<int>(it - names.begin());
}

bool isTotal(std::string_view name) { return equalNoCase(name, "total") || equalNoCase(name, "totals"); }

class Workloads {
public:
    Workloads(Reading& reading, Table& table) : reading_(reading), table_(table)
    {
        table.leaveOut(isPersonalName);
        const auto& names = table.columns();
        date_ = find(names, "date");
        total_ = static_cast<std::size_t>(find(names, "total"));
        for (const auto* part : {"name", "cluster", "namespace", "controllername"})
            if (const auto column = find(names, part); column >= 0)
                place_.push_back(static_cast<std::size_t>(column));
        if (place_.empty())
            place_.push_back(0); // what the summary is by, such as Node
    }

    void read()
    {
        std::optional<Period> said;
        if (date_ < 0)
            said = reading_.periodSaid(sentence(MessageCode::kind_kubecost), sentence(MessageCode::otherwise_kubecost));
        const std::string_view amounts[] = {table_.columns()[total_]};
        CostSummary costs(reading_, table_, "OpenCost", amounts, date_);
        for (RowBatch rows; table_.read(rows);)
            for (std::size_t row = 0; row < rows.rows(); ++row)
                workload(costs, rows, row, said);
        costs.finish();
    }

private:
    void workload(CostSummary& costs, const RowBatch& rows, std::size_t row, const std::optional<Period>& said)
    {
        const auto amount = rows.cell(row, total_);
        if (place_.size() == 1 && isTotal(trim(rows.cell(row, place_[0])))) {
            if (const auto total = costs.amount(amount))
                costs.addTotal({}, *total);
            return;
        }
        const auto period = said ? said : costs.period(rows, row, static_cast<std::size_t>(date_));
        if (!period)
            return;
        std::string place;
        for (const auto column : place_)
            if (const auto part = trim(rows.cell(row, column)); !part.empty())
                place += (place.empty() ? "" : "/") + std::string(part);
        SummedCharge charge;
        charge.line = rows.line(row);
        charge.period = *period;
        charge.billed = amount;
        charge.service = "Kubernetes";
        charge.resource = place;
        if (place.find("__idle__") != std::string::npos)
            charge.status = "Unused";
        costs.add(charge);
    }

    Reading& reading_;
    Table& table_;
    int date_ = -1;
    std::size_t total_ = 0;
    std::vector<std::size_t> place_; // columns that name a workload together
};

} // namespace

bool isKubecostTable(const std::vector<std::string>& names)
{
    return find(names, "cpu") >= 0 && find(names, "ram") >= 0 && find(names, "pv") >= 0 && find(names, "total") >= 0;
}

void readKubecostTable(Reading& reading, Table& table) { Workloads(reading, table).read(); }

} // namespace core

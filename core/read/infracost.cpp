// Infracost JSON (README.md, Cost rows): what infrastructure is expected to cost a month. Points,
// never rows of cost.
#include "core/read/infracost.h"

#include "core/base/sentences.h"
#include "core/bytes/json.h"
#include "core/read/json_values.h"

#include <array>
#include <string>

namespace core {

bool isInfracost(const Json& top)
{
    return top.has("version") && top.has("projects") && (top.has("totalMonthlyCost") || top.has("totalHourlyCost"));
}

void readInfracost(Reading& reading, const Json& top)
{
    reading.times.known();
    const auto at = timeOf(reading, top["timeGenerated"]);
    std::int64_t row = 0, unknown = 0;
    for (const auto& project : top["projects"].items()) {
        for (const auto& resource : project["breakdown"]["resources"].items()) {
            if (++row % 512 == 0)
                reading.progress.step(0, 0);
            const auto cost =
                resource["monthlyCost"].numberOrText(); // of its subresources too; null: it depends on the use
            if (!cost) {
                ++unknown;
                continue;
            }
            reading.metrics.add("resource.monthlyCost", *cost);
            PointFact fact;
            fact.metric = "infra.monthly_cost_estimate";
            fact.asset = {AssetKind::cloud_resource, project["name"].text(), resource["name"].text(), {}};
            fact.at = at;
            const std::array<Label, 1> labels = {{{"project_path", project["metadata"]["path"].text()}}};
            fact.labels = Labels(labels).first(labels[0].second.empty() ? 0 : 1); // names of projects may be equal
            fact.value = *cost;
            fact.unit = top["currency"].text();
            fact.row = row;
            reading.sink.point(fact);
        }
    }
    if (unknown > 0)
        reading.warn(0, 0, "infracost.usage", sentence(MessageCode::note_infracost, unknown));
}

} // namespace core

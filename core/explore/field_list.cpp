#include "core/explore/field_list.h"

#include "core/explore/answer.h"
#include "core/explore/fields.h"
#include "core/kpi/numbers.h"
#include "core/measure/measures.h"

#include <set>

namespace core {

namespace {

std::size_t membersOfView(Database& db, const Numbers& numbers, Subject subject, std::string_view field,
                          const Progress& progress)
{
    View view;
    view.from = subject;
    view.rows = {std::string(field)};
    view.values = {{std::string(valueNames(subject).front()), ShowAs::value}};
    return answerView(db, numbers, view, progress).rows.size();
}

std::size_t timesCovered(const MeasureTable& table, std::string_view field)
{
    if (!table.firstDay() || !table.dataDate())
        return 0;
    std::set<std::string> members;
    for (auto day = *table.firstDay(); day <= *table.dataDate(); day = day + 1)
        members.insert(timeMember(field, day));
    return members.size();
}

std::size_t attributesHeld(const MeasureTable& table, std::string_view field)
{
    std::set<std::string> members;
    for (const auto& component : table.components()) {
        if (component.role != ComponentRole::component)
            continue;
        members.insert(field == "component"     ? component.name
                       : field == "kind"        ? component.kind
                       : field == "owner_data"  ? component.ownerData
                       : field == "owner_model" ? component.ownerModel
                       : field == "owner_cost"  ? component.ownerCost
                       : field == "goal"        ? component.goal
                                                : component.portable);
    }
    return members.size();
}

} // namespace

SubjectFields subjectFields(Database& db, const Numbers& numbers, Subject subject, const Progress& progress)
{
    SubjectFields found;
    found.subject = subject;
    const bool ofEngine = subject == Subject::kpi || subject == Subject::measure;
    for (const auto field : fieldNames(subject)) {
        const auto members = !ofEngine            ? membersOfView(db, numbers, subject, field, progress)
                             : isTimeField(field) ? timesCovered(numbers.measures, field)
                                                  : attributesHeld(numbers.measures, field);
        found.fields.push_back({std::string(field), members});
    }
    if (subject == Subject::kpi) {
        found.values = {"health", "data", "model", "cost", "flow", "joint", "gov"}; // the scores
        for (const auto& kpi : numbers.catalogue.kpis())
            found.values.push_back(kpi.id);
    }
    if (subject == Subject::measure)
        for (const auto& measure : measures())
            if (measure.origin != MeasureOrigin::derived)
                found.values.emplace_back(measure.name);
    if (!ofEngine)
        for (const auto value : valueNames(subject))
            found.values.emplace_back(value);
    return found;
}

} // namespace core

// What can be put on the shelves of Explore: fields and values, found by words.
#include "core/explore/fields.h"
#include "core/explore/view_steps.h"
#include "core/measure/measures.h"
#include "ui/dialogs/command_palette.h"
#include "ui/labels.h"
#include "ui/models/explore_columns.h"
#include "ui/pages/explore_shelves.h"
#include "ui/text.h"

#include <algorithm>
#include <utility>

namespace ui {

std::vector<PaletteEntry> ExploreShelves::fieldEntries(bool withTimes,
                                                       const std::function<void(const std::string&)>& done) const
{
    std::vector<PaletteEntry> entries;
    for (const auto name : core::fieldNames(view_.from)) {
        if (core::grainOf(name) && !withTimes)
            continue;
        const std::string field(name);
        const QString kind = core::isTimeField(field)        ? tr("time")
                             : core::isComponentField(field) ? tr("component")
                                                             : subjectText(view_.from);
        entries.push_back({fieldText(field), kind, qt(field), {}, [done, field] { done(field); }});
    }
    return entries;
}

void ExploreShelves::askField(const QString& title, const std::function<void(const std::string& field)>& done)
{
    auto entries = fieldEntries(true, done);
    const auto fields = view_.fields();
    std::erase_if(entries, [&](const PaletteEntry& entry) {
        return std::ranges::find(fields, utf8(entry.words)) != fields.end();
    });
    (new CommandPalette(std::move(entries), this, title, tr("Words of a field")))->open();
}

void ExploreShelves::addField(Fields side)
{
    askField(tr("Add a field"), [this, side](const std::string& field) {
        auto next = view_;
        (next.*side).push_back(field);
        choose(std::move(next), tr("a field"));
    });
}

void ExploreShelves::addFilter()
{
    auto entries = fieldEntries(false, [this](const std::string& field) { Q_EMIT membersAsked(qt(field)); });
    (new CommandPalette(std::move(entries), this, tr("Filter by a field"), tr("Words of a field")))->open();
}

void ExploreShelves::addValue()
{
    std::vector<PaletteEntry> entries;
    const auto offer = [&](core::Subject subject, const std::string& value) {
        entries.push_back(
            {valueName(subject, value, kpis_), subjectText(subject), qt(value), {}, [this, subject, value] {
                 auto next = view_;
                 if (subject != next.from)
                     next = core::ofSubject(std::move(next), subject);
                 next.values.push_back({value, core::ShowAs::value});
                 choose(std::move(next), tr("a value"));
             }});
    };
    for (const auto value : core::valueNames(core::Subject::cost))
        offer(core::Subject::cost, std::string(value));
    for (const auto& kpi : kpis_)
        offer(core::Subject::kpi, kpi.id);
    for (const auto* score : {"health", "data", "model", "cost", "flow", "joint", "gov"})
        offer(core::Subject::kpi, score);
    for (const auto subject : {core::Subject::check, core::Subject::point})
        for (const auto value : core::valueNames(subject))
            offer(subject, std::string(value));
    for (const auto& measure : core::measures())
        if (measure.origin != core::MeasureOrigin::derived)
            offer(core::Subject::measure, std::string(measure.name));
    (new CommandPalette(std::move(entries), this, tr("Add a value"), tr("Words of a figure, cost or measure")))->open();
}

} // namespace ui

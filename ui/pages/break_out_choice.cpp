#include "ui/pages/break_out_choice.h"

#include "core/base/error.h"
#include "core/explore/view_text.h"
#include "ui/dialogs/command_palette.h"
#include "ui/labels.h"
#include "ui/text.h"

#include <utility>

namespace ui {

BreakOutChoice::BreakOutChoice(QWidget* parent) : QObject(parent), over_(parent)
{
    connect(&job_, &Job::failed, this, [this](const core::Error& error) {
        Q_EMIT failed(error);
        Q_EMIT settled();
    });
}

void BreakOutChoice::ask(const std::shared_ptr<const Portfolio>& portfolio, const core::Question& question)
{
    job_.run(asking(portfolio, &Portfolio::breakOutViews, question), [this](const std::vector<core::View>& views) {
        offer(views);
        Q_EMIT settled();
    });
}

void BreakOutChoice::offer(const std::vector<core::View>& views)
{
    std::vector<PaletteEntry> entries;
    entries.reserve(views.size());
    for (const auto& one : views)
        entries.push_back(
            {fieldText(one.rows.front()), {}, qt(one.rows.front()), {}, [this, json = qt(core::viewJson(one))] {
                 Q_EMIT chosen(json);
             }});
    (new CommandPalette(std::move(entries), over_, tr("Break out by"), tr("Words of a field")))->open();
}

} // namespace ui

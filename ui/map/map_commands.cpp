#include "ui/map/map_commands.h"

#include "ui/map/map_document.h"

#include <optional>
#include <utility>

namespace ui {

namespace {

// Two edits that take back one another's neighbours, as one that takes back both: second was made on what first left.
std::optional<core::TextEdit> joined(const core::TextEdit& first, const core::TextEdit& second)
{
    if (first.offset == second.offset && second.inserted.size() == first.length && first.length > 0)
        return core::TextEdit{first.offset, second.length, first.inserted}; // the same token again
    if (first.inserted.empty() && second.inserted.empty() && second.offset == first.offset + first.length)
        return core::TextEdit{first.offset, first.length + second.length, {}}; // typed on
    if (first.length == 0 && second.length == 0 && second.offset + second.inserted.size() == first.offset)
        return core::TextEdit{second.offset, 0, second.inserted + first.inserted}; // deleted backwards
    if (first.length == 0 && second.length == 0 && second.offset == first.offset)
        return core::TextEdit{first.offset, 0, first.inserted + second.inserted}; // deleted forwards
    return {};
}

} // namespace

MapEdit::MapEdit(MapDocument& document, core::TextEdits edits, const QString& name, int id, quint64 run)
    : QUndoCommand(name), document_(document), other_(std::move(edits)), id_(id), run_(run)
{}

bool MapEdit::mergeWith(const QUndoCommand* other)
{
    const auto& next = static_cast<const MapEdit&>(*other);
    if (next.run_ != run_ || other_.size() != 1 || next.other_.size() != 1)
        return false;
    const auto both = joined(other_.front(), next.other_.front());
    if (both)
        other_ = {*both};
    return both.has_value();
}

void MapEdit::swap() { other_ = document_.apply(other_); }

} // namespace ui

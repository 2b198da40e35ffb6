// The one command of a map's history.
#pragma once

#include "core/map/text_edit.h"

#include <QUndoCommand>

namespace ui {

class MapDocument;

// Ids by which Qt merges neighbouring commands.
enum MapEditId { MapEditAlone = -1, MapEditTyping = 1, MapEditMoving = 2 };

// Holds the edits that lead to the other text and swaps: undo and redo are one function. Neighbours
// of the same id and run are merged where two edits are one: typing on, deleting on, a token
// replaced again.
class MapEdit : public QUndoCommand {
public:
    MapEdit(MapDocument& document, core::TextEdits edits, const QString& name, int id, quint64 run);

    int id() const override { return id_; }
    bool mergeWith(const QUndoCommand* other) override;
    void undo() override { swap(); }
    void redo() override { swap(); }

private:
    void swap();

    MapDocument& document_;
    core::TextEdits other_;
    int id_;
    quint64 run_;
};

} // namespace ui

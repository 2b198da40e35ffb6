// What the fonts of this machine cannot show of a map.
#pragma once

#include "core/map/draw.h"

#include <QString>
#include <QStringList>

namespace ui {

struct MapFontGaps {
    QString wanted;      // the font that the map's style is meant for; empty: it is here
    QString standIn;     // what is shown instead
    QStringList missing; // letters that no font has, each once, in the order of their first use
};
// Asks the fonts about every letter beyond ASCII once.
MapFontGaps mapFontGaps(const core::MapDrawing& drawing);

} // namespace ui

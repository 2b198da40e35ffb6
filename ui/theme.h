// One table of colours, type and status marks for window, picture and PDF. See README.md, Painting.
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QPainter;
class QRectF;
class QWidget;

namespace ui {

// How a status is drawn: ● met, ▲ watch, ■ breach, ○ no data or not rated.
enum class Mark { met, watch, breach, none };

// By core/kpi/README.md, Coverage and bounds: from 80 % coverage a mark is full, from 50 % hollow,
// below that it is grey.
enum class Solidity { full, hollow, grey };
Solidity solidity(double coverage);

QString glyph(Mark mark);

// Colours of marks keep 3:1 against every ground named here, texts 4.5:1 (tests/tst_ui_theme.cpp).
// Words stand in text or quiet, never in the colour of a mark.
struct Theme {
    bool dark = false;
    QColor window;  // behind the cards
    QColor surface; // cards, tables, charts
    QColor hover;   // row under the pointer
    QColor chosen;  // selected row
    QColor text;
    QColor quiet;      // second line, axis labels
    QColor line;       // edges of cards, rules
    QColor grid;       // inside charts
    QColor accent;     // links, the one main button, focus ring
    QColor accentText; // words on accent
    QColor actual;     // this period's bars and lines
    QColor previous;   // the period compared with
    QColor bandLow;    // bullet: up to the floor
    QColor bandHigh;   // bullet: from the floor to the target
    QColor met, watch, breach, none;

    QFont body, small, strong, title, figure, mono;

    // Sizes of type follow from base. For paper: light without a ground.
    static Theme light(const QFont& base);
    static Theme night(const QFont& base);
    static Theme paper(const QFont& base);

    QColor colour(Mark mark) const;
    QColor colour(Mark mark, Solidity solidity) const; // grey for a grey one
    QPalette palette() const;
    QString styleSheet() const; // what a palette cannot say: heads of tables, flat tool buttons, edges
};

// The theme that a widget is painted in: light or night by its palette, sized by its font.
Theme themeOf(const QWidget& widget);

// The mark in the middle of the rectangle, as large as fits.
void paintMark(QPainter& painter, const QRectF& rect, Mark mark, Solidity solidity, const Theme& theme);

// Whether a palette is a dark one: its text is lighter than its ground.
bool isDark(const QPalette& palette);

} // namespace ui

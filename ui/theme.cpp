#include "ui/theme.h"

#include "core/kpi/shown.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

QColor rgb(QRgb value) { return QColor(value); }

void setFonts(Theme& theme, const QFont& base)
{
    const auto points = base.pointSizeF();
    const auto sized = [&](double factor, QFont::Weight weight) {
        QFont font = base;
        font.setPointSizeF(points * factor);
        font.setWeight(weight);
        return font;
    };
    theme.body = sized(1, QFont::Normal);
    theme.small = sized(0.88, QFont::Normal);
    theme.strong = sized(1, QFont::DemiBold);
    theme.title = sized(1.25, QFont::DemiBold);
    theme.figure = sized(2.6, QFont::DemiBold);
    theme.mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    theme.mono.setPointSizeF(points * 0.95);
}

} // namespace

Solidity solidity(double coverage)
{
    // 0.8 computed as a quotient may miss by a rounding.
    constexpr double slack = 1e-9;
    if (coverage >= 0.8 - slack)
        return Solidity::full;
    return core::isTooLittle(coverage) ? Solidity::grey : Solidity::hollow;
}

QString glyph(Mark mark)
{
    switch (mark) {
    case Mark::met: return QStringLiteral("●");
    case Mark::watch: return QStringLiteral("▲");
    case Mark::breach: return QStringLiteral("■");
    case Mark::none: break;
    }
    return QStringLiteral("○");
}

Theme Theme::light(const QFont& base)
{
    Theme theme;
    theme.window = rgb(0xF4F5F7);
    theme.surface = rgb(0xFFFFFF);
    theme.hover = rgb(0xF1F4F8);
    theme.chosen = rgb(0xDCE9F5);
    theme.text = rgb(0x1C2128);
    theme.quiet = rgb(0x59636E);
    theme.line = rgb(0xDADFE5);
    theme.grid = rgb(0xE9ECF0);
    theme.accent = rgb(0x1F5F9E);
    theme.accentText = rgb(0xFFFFFF);
    theme.actual = rgb(0x3D4752);
    theme.previous = rgb(0x8A94A0);
    theme.bandLow = rgb(0xDDE1E6);
    theme.bandHigh = rgb(0xEDF0F2);
    theme.met = rgb(0x0072B2);
    theme.watch = rgb(0xA87000);
    theme.breach = rgb(0x8C1D18);
    theme.none = rgb(0x6B6B6B);
    setFonts(theme, base);
    return theme;
}

Theme Theme::night(const QFont& base)
{
    Theme theme;
    theme.dark = true;
    theme.window = rgb(0x151618);
    theme.surface = rgb(0x1E1F22);
    theme.hover = rgb(0x26282C);
    theme.chosen = rgb(0x27394C);
    theme.text = rgb(0xE8EAED);
    theme.quiet = rgb(0xA4ABB3);
    theme.line = rgb(0x34373C);
    theme.grid = rgb(0x2A2D31);
    theme.accent = rgb(0x7AB8F0);
    theme.accentText = rgb(0x10161C);
    theme.actual = rgb(0xC9CFD6);
    theme.previous = rgb(0x7C848D);
    theme.bandLow = rgb(0x3A3D43);
    theme.bandHigh = rgb(0x2C2F34);
    theme.met = rgb(0x56B4E9);
    theme.watch = rgb(0xF0C04A);
    theme.breach = rgb(0xFF8A65);
    theme.none = rgb(0xA0A0A0);
    setFonts(theme, base);
    return theme;
}

Theme Theme::paper(const QFont& base)
{
    Theme theme = light(base);
    theme.window = theme.surface;
    return theme;
}

QColor Theme::colour(Mark mark) const
{
    switch (mark) {
    case Mark::met: return met;
    case Mark::watch: return watch;
    case Mark::breach: return breach;
    case Mark::none: break;
    }
    return none;
}

QColor Theme::colour(Mark mark, Solidity solidity) const { return solidity == Solidity::grey ? none : colour(mark); }

QPalette Theme::palette() const
{
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    all(QPalette::Window, window);
    all(QPalette::WindowText, text);
    all(QPalette::Base, surface);
    all(QPalette::AlternateBase, hover);
    all(QPalette::ToolTipBase, surface);
    all(QPalette::ToolTipText, text);
    all(QPalette::PlaceholderText, quiet);
    all(QPalette::Text, text);
    all(QPalette::Button, dark ? hover : surface);
    all(QPalette::ButtonText, text);
    all(QPalette::BrightText, breach);
    all(QPalette::Link, accent);
    all(QPalette::LinkVisited, accent);
    all(QPalette::Highlight, accent);
    all(QPalette::HighlightedText, accentText);
    all(QPalette::Light, dark ? line : surface);
    all(QPalette::Midlight, line);
    all(QPalette::Mid, line);
    all(QPalette::Dark, previous);
    all(QPalette::Shadow, dark ? rgb(0x000000) : previous);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, previous);
    return palette;
}

QString Theme::styleSheet() const
{
    return QStringLiteral("QToolTip { background: %1; color: %2; border: 1px solid %3; padding: 4px; }"
                          "QHeaderView { background: %1; border: none; }"
                          "QHeaderView::section { background: %1; color: %4; border: none; border-bottom: 1px solid "
                          "%3; padding: 4px 11px; }"
                          "QTableView { background: %1; border: none; gridline-color: %5; selection-background-color: "
                          "%6; selection-color: %2; }"
                          "QTableView::item { padding: 2px 8px; border-bottom: 1px solid %5; }"
                          "QTableView::item:selected { background: %6; color: %2; }"
                          "QTableView:focus { border: 2px solid %7; }"
                          "QTableCornerButton::section { background: %1; border: none; }"
                          "QPushButton { padding: 4px 14px; }"
                          "QStatusBar { background: %8; color: %4; border-top: 1px solid %3; }"
                          "QStatusBar::item { border: none; }"
                          "QMenuBar { background: %8; border-bottom: 1px solid %3; }"
                          "QTabWidget::pane { border: none; border-top: 1px solid %3; background: %1; }"
                          "QTabBar::tab { background: transparent; color: %4; padding: 6px 14px; border-bottom: 2px "
                          "solid transparent; }"
                          "QTabBar::tab:selected { color: %2; border-bottom: 2px solid %7; }"
                          "QTabBar::tab:focus { color: %2; text-decoration: underline; }"
                          "QLabel[role=\"quiet\"] { color: %4; font-size: %9pt; }")
               .arg(surface.name(), text.name(), line.name(), quiet.name(), grid.name(), chosen.name(), accent.name(),
                    window.name())
               .arg(small.pointSizeF())
           + QStringLiteral("QLabel[role=\"strong\"] { font-weight: 600; }"
                            "QLabel[role=\"title\"] { font-weight: 600; font-size: %1pt; }"
                            "QLabel[role=\"figure\"] { font-weight: 600; font-size: %2pt; }")
                 .arg(title.pointSizeF())
                 .arg(figure.pointSizeF());
}

Theme themeOf(const QWidget& widget)
{
    return isDark(widget.palette()) ? Theme::night(widget.font()) : Theme::light(widget.font());
}

void paintMark(QPainter& painter, const QRectF& rect, Mark mark, Solidity solidity, const Theme& theme)
{
    const double side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(rect.center());
    QPainterPath path;
    switch (mark) {
    case Mark::met:
    case Mark::none: path.addEllipse(box.adjusted(side * 0.08, side * 0.08, -side * 0.08, -side * 0.08)); break;
    case Mark::breach: path.addRect(box.adjusted(side * 0.12, side * 0.12, -side * 0.12, -side * 0.12)); break;
    case Mark::watch:
        path.addPolygon(QPolygonF({QPointF(box.center().x(), box.top() + side * 0.06),
                                   QPointF(box.right(), box.bottom() - side * 0.08),
                                   QPointF(box.left(), box.bottom() - side * 0.08)}));
        path.closeSubpath();
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colour = theme.colour(mark, solidity);
    const bool open = mark == Mark::none || solidity == Solidity::hollow;
    painter.setBrush(open ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.setPen(open ? QPen(colour, std::max(1.0, side * 0.15), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                        : QPen(Qt::NoPen));
    painter.drawPath(path);
    painter.restore();
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace ui

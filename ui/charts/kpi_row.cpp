#include "ui/charts/kpi_row.h"

#include "ui/charts/bullet.h"
#include "ui/charts/sparkline.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/variation_icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct KpiRowTexts {
    Q_DECLARE_TR_FUNCTIONS(ui::KpiRowTexts)
};

double unitOf(const Theme& theme) { return QFontMetricsF(theme.body).height(); }

double signSide(const Theme& theme) { return QFontMetricsF(theme.small).height() * 0.85; }

void line(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QFont& font, const QColor& colour,
          const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    const QFontMetricsF metrics(font, painter.device());
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

// On two lines if one is too narrow and two are enough; else on one.
void lines(QPainter& painter, const QRectF& rect, int count, const QFont& font, const QColor& colour,
           const QString& text)
{
    const QRectF needed =
        QFontMetricsF(font, painter.device()).boundingRect(rect, Qt::AlignLeft | Qt::TextWordWrap, text);
    if (count < 2 || needed.height() > rect.height() + 1 || needed.width() > rect.width() + 1)
        return line(painter, QRectF(rect.left(), rect.top(), rect.width(), rect.height() / count), Qt::AlignLeft, font,
                    colour, text);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::TextWordWrap, text);
}

void paintGround(QPainter& painter, const QRectF& rect, const KpiRowPaint& what, const Theme& theme)
{
    if (!what.highlighted && !what.focused)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(what.focused ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(what.highlighted ? theme.hover : theme.surface);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
}

bool hasNumber(const core::KpiRow& row) { return row.value.has_value() && row.status != core::KpiStatus::no_data; }

QString numberText(const KpiRowPaint& what)
{
    return hasNumber(what.row) ? valueText(what.row, what.currency, what.locale) : dash();
}

QString changeText(const KpiRowPaint& what)
{
    const auto& row = what.row;
    return hasNumber(row) && row.previous ? change(*row.value, *row.previous, row.unit, what.locale) : QString();
}

// Below the name: the missing fact, or status, target and coverage.
QStringList secondLine(const KpiRowPaint& what)
{
    const auto& row = what.row;
    if (row.status == core::KpiStatus::no_data && !row.missing.empty())
        return {messageText(row.missing)};
    QStringList parts{shownStatus(row.status, row.coverage)};
    if (row.target && hasNumber(row))
        parts << KpiRowTexts::tr("target %1").arg(amountNumber(*row.target, row.unit, what.locale));
    if (hasNumber(row) && solidity(row.coverage) != Solidity::full && row.applicable > 0)
        parts << KpiRowTexts::tr("%1 covered").arg(percent(row.coverage, what.locale));
    return parts;
}

} // namespace

double kpiRowHeight(const Theme& theme)
{
    return QFontMetricsF(theme.body).height() + QFontMetricsF(theme.small).height() + unitOf(theme) * 0.7;
}

void paintKpiRow(QPainter& painter, const QRectF& rect, const KpiRowPaint& what, const Theme& theme)
{
    painter.save();
    paintGround(painter, rect, what, theme);
    const auto& row = what.row;
    const double unit = unitOf(theme);
    const double bodyHeight = QFontMetricsF(theme.body).height();
    const double smallHeight = QFontMetricsF(theme.small).height();
    const double graphWidth = std::min(unit * 12, rect.width() * 0.25);
    const double pad = unit * 0.5;
    const double markSide = unit * 0.72;
    QRectF graph(0, 0, graphWidth, std::min(rect.height() - unit * 0.5, unit * 3.4));
    graph.moveCenter(QPointF(rect.right() - pad - graphWidth / 2, rect.center().y()));
    const bool empty = !hasNumber(row);
    // Each text takes what it needs; names and sentences get the rest.
    const QString value = numberText(what);
    const QString moved = empty ? QString() : changeText(what);
    const double left = rect.left() + 2 * pad + markSide;
    const QRectF signs(graph.left() - unit * 0.6 - signSide(theme), rect.top(), signSide(theme), rect.height());
    const double right = signs.left() - unit * 0.45;
    const double valueLeft = right - QFontMetricsF(theme.strong, painter.device()).horizontalAdvance(value) - 1;
    const double movedLeft = right - QFontMetricsF(theme.small, painter.device()).horizontalAdvance(moved) - 1;

    // Where the row is high enough, a name or note that is too long takes a second line.
    const QString name = kpiText(row.name), note = secondLine(what).join(QStringLiteral(", "));
    const double nameWidth = valueLeft - left - pad, noteWidth = (moved.isEmpty() ? right : movedLeft - pad) - left;
    double spare = rect.height() - bodyHeight - smallHeight;
    const auto linesFor = [&](const QFont& font, const QString& text, double width, double height) {
        const bool two = QFontMetricsF(font, painter.device()).horizontalAdvance(text) > width && spare >= height;
        spare -= two ? height : 0;
        return two ? 2 : 1;
    };
    const int nameLines = linesFor(theme.body, name, nameWidth, bodyHeight),
              noteLines = linesFor(theme.small, note, noteWidth, smallHeight);
    const double top = rect.center().y() - (nameLines * bodyHeight + noteLines * smallHeight) / 2,
                 below = top + nameLines * bodyHeight;

    paintMark(painter, QRectF(rect.left() + pad, top + (bodyHeight - markSide) / 2, markSide, markSide),
              shownMark(row.status, row.coverage), solidity(row.coverage), theme);
    lines(painter, QRectF(left, top, nameWidth, nameLines * bodyHeight), nameLines, theme.body,
          empty ? theme.quiet : theme.text, name);
    lines(painter, QRectF(left, below, noteWidth, noteLines * smallHeight), noteLines, theme.small, theme.quiet, note);
    line(painter, QRectF(valueLeft, top, right - valueLeft, bodyHeight), Qt::AlignRight, theme.strong,
         empty ? theme.quiet : theme.text, value);
    line(painter, QRectF(movedLeft, below, right - movedLeft, smallHeight), Qt::AlignRight, theme.small, theme.quiet,
         moved);

    paintVariation(painter, QRectF(signs.left(), top + (bodyHeight - signs.width()) / 2, signs.width(), signs.width()),
                   row.variation, row.better, theme);
    paintAssurance(painter,
                   QRectF(signs.left(), below + (smallHeight - signs.width()) / 2, signs.width(), signs.width()),
                   row.assurance, theme);

    const bool bullet = row.target && row.floor && row.value;
    const double bulletHeight = unit * 0.75;
    paintSparkline(painter, graph.adjusted(0, 0, 0, bullet ? -bulletHeight - unit * 0.25 : 0), row.series, theme);
    if (bullet)
        paintBullet(painter, QRectF(graph.left(), graph.bottom() - bulletHeight, graph.width(), bulletHeight),
                    {row.value, *row.target, *row.floor}, row.unit == "%", theme);
    painter.restore();
}

double kpiTileHeight(const Theme& theme)
{
    return QFontMetricsF(theme.small).height() * 2 + QFontMetricsF(theme.title).height() + unitOf(theme) * 0.9;
}

void paintKpiTile(QPainter& painter, const QRectF& rect, const KpiRowPaint& what, const Theme& theme)
{
    painter.save();
    paintGround(painter, rect, what, theme);
    const auto& row = what.row;
    const double unit = unitOf(theme);
    const QRectF inner = rect.adjusted(unit * 0.5, 0, -unit * 0.5, 0);
    const double smallHeight = QFontMetricsF(theme.small).height();
    const double titleHeight = QFontMetricsF(theme.title).height();
    const bool empty = !hasNumber(row);
    const double top = inner.center().y() - (smallHeight * 2 + titleHeight) / 2;
    QFont nameFont = theme.small; // narrower letters before any is lost
    if (QFontMetricsF(nameFont, painter.device()).horizontalAdvance(kpiText(row.name)) > inner.width())
        nameFont.setStretch(QFont::SemiCondensed);
    line(painter, QRectF(inner.left(), top, inner.width(), smallHeight), Qt::AlignLeft, nameFont, theme.text,
         kpiText(row.name));

    const QRectF middle(inner.left(), top + smallHeight, inner.width(), titleHeight);
    const double markSide = unit * 0.8;
    paintMark(painter, QRectF(middle.left(), middle.center().y() - markSide / 2, markSide, markSide),
              shownMark(row.status, row.coverage), solidity(row.coverage), theme);
    const double sparkWidth = empty ? 0 : middle.width() * 0.3;
    line(painter, middle.adjusted(markSide + unit * 0.4, 0, -sparkWidth - unit * 0.3, 0), Qt::AlignLeft, theme.title,
         empty ? theme.quiet : theme.text, numberText(what));
    if (!empty)
        paintSparkline(painter, QRectF(middle.right() - sparkWidth, middle.top(), sparkWidth, middle.height()),
                       row.series, theme);

    QStringList words = secondLine(what);
    if (const QString moved = changeText(what); !moved.isEmpty())
        words.prepend(moved);
    const double side = signSide(theme);
    QRectF sign(inner.right() - side, middle.bottom() + (smallHeight - side) / 2, side, side);
    for (const bool assurance : {true, false}) {
        if (assurance ? !row.assurance : row.variation == core::Variation::no_limits)
            continue;
        assurance ? paintAssurance(painter, sign, row.assurance, theme)
                  : paintVariation(painter, sign, row.variation, row.better, theme);
        sign.translate(-side * 1.3, 0);
    }
    line(painter, QRectF(inner.left(), middle.bottom(), sign.right() - inner.left(), smallHeight), Qt::AlignLeft,
         theme.small, theme.quiet, words.join(QStringLiteral(", ")));
    painter.restore();
}

} // namespace ui

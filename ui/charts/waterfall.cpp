#include "ui/charts/waterfall.h"

#include "ui/charts/waterfall_chart.h" // whose context the words are translated in
#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double barShare = 0.62; // of the height of a step
constexpr double nameShare = 0.4; // of the width, at most

QColor colourOf(const Waterfall& waterfall, const core::WaterfallStep& step, const Theme& theme)
{
    if (waterfall.better == core::Better::neither || step.effect() == 0)
        return theme.actual;
    return (step.effect() > 0) == (waterfall.better == core::Better::higher) ? theme.met : theme.breach;
}

QFont nameFont(const core::WaterfallStep& step, const Theme& theme)
{
    QFont font = theme.small;
    font.setBold(step.kind == core::WaterfallStep::Kind::total);
    return font;
}

QString effectText(const Waterfall& waterfall, const core::WaterfallStep& step)
{
    const QString number =
        amountNumber(std::abs(step.effect()),
                     waterfall.unit == "%" ? std::string_view() : std::string_view(waterfall.unit), waterfall.locale);
    const QString unit = waterfall.unit == "%" ? WaterfallChart::tr("pp", "percentage points")
                                               : unitText(waterfall.unit, waterfall.currency);
    const QString sign = step.effect() < 0   ? QString(QChar(0x2212))
                         : step.effect() > 0 ? QStringLiteral("+")
                                             : QString();
    return sign + number + (unit.isEmpty() ? QString() : QChar(0x00A0) + unit);
}

// Round values below the plot, each with a line through it; those that would touch the one before are left out.
void paintAxis(QPainter& painter, const Waterfall& waterfall, const WaterfallLayout& at, const Theme& theme)
{
    const QFontMetricsF small(theme.small, painter.device());
    const auto upright = [&](double x, const QColor& colour) {
        painter.setPen(QPen(colour, 1));
        painter.drawLine(QPointF(x, at.plot.top()), QPointF(x, at.plot.bottom()));
    };
    painter.setFont(theme.small);
    double freeFrom = -1e9;
    for (int i = 0; i <= at.axis.steps(); ++i) {
        const double x = at.x(at.axis.value(i));
        upright(x, theme.grid);
        const QString words = shortNumber(at.axis.value(i), waterfall.locale);
        const double width = small.horizontalAdvance(words);
        if (x - width / 2 < freeFrom)
            continue;
        freeFrom = x + width / 2 + small.height() * 0.5;
        painter.setPen(theme.quiet);
        painter.drawText(QPointF(x - width / 2, at.plot.bottom() + small.ascent() + small.height() * 0.25), words);
    }
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(at.plot.bottomLeft(), at.plot.bottomRight());
    upright(at.x(0), theme.quiet);
}

// On two lines where there is room for them; cut in the middle beyond.
void paintName(QPainter& painter, const QRectF& room, const QString& name)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const bool wraps = metrics.horizontalAdvance(name) > room.width() && room.height() >= 2 * metrics.height();
    painter.drawText(room, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | (wraps ? Qt::TextWordWrap : 0),
                     metrics.elidedText(name, Qt::ElideMiddle, room.width() * (wraps ? 1.8 : 1)));
}

void paintStep(QPainter& painter, const Waterfall& waterfall, const WaterfallLayout& at, const Theme& theme,
               std::size_t i)
{
    const QFontMetricsF small(theme.small, painter.device());
    const auto& step = waterfall.steps[i];
    const QRectF bar = at.bar(step, i), row = at.row(i);
    const QColor colour = colourOf(waterfall, step, theme);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(QBrush(colour, step.kind == core::WaterfallStep::Kind::mix ? Qt::BDiagPattern : Qt::SolidPattern));
    painter.drawRect(bar);
    painter.setPen(theme.text);
    painter.setFont(nameFont(step, theme));
    paintName(painter, {row.left() - small.height() * 0.5 - at.nameWidth, row.top(), at.nameWidth, row.height()},
              stepName(step));
    painter.setFont(theme.small);
    const QString words = effectText(waterfall, step);
    const double width = small.horizontalAdvance(words), gap = small.height() * 0.3;
    const bool right = bar.right() + gap + width <= at.plot.right() + small.height() * 4;
    painter.drawText(QPointF(right ? bar.right() + gap : bar.left() - gap - width,
                             bar.center().y() + small.ascent() / 2 - small.descent() / 2),
                     words);
}

} // namespace

double WaterfallLayout::x(double value) const
{
    return plot.left() + (value - axis.low) / (axis.high - axis.low) * plot.width();
}

QRectF WaterfallLayout::row(std::size_t step) const
{
    const double height = plot.height() / static_cast<double>(steps);
    return {plot.left(), plot.top() + height * static_cast<double>(step), plot.width(), height};
}

QRectF WaterfallLayout::bar(const core::WaterfallStep& step, std::size_t at) const
{
    const auto [left, right] = std::minmax({x(step.from), x(step.to)});
    const QRectF room = row(at);
    const double height = room.height() * barShare;
    return {left, room.center().y() - height / 2, right - left, height};
}

WaterfallLayout layoutWaterfall(const QRectF& rect, const Waterfall& waterfall, const Theme& theme)
{
    const QFontMetricsF small(theme.small);
    const double unit = small.height();
    double low = 0, high = 0; // bars begin at zero
    double names = 0, amounts = 0;
    for (const auto& step : waterfall.steps) {
        low = std::min({low, step.from, step.to});
        high = std::max({high, step.from, step.to});
        names = std::max(names, QFontMetricsF(nameFont(step, theme)).horizontalAdvance(stepName(step)));
        amounts = std::max(amounts, small.horizontalAdvance(effectText(waterfall, step)));
    }
    names = std::min(names, rect.width() * nameShare);
    // Room for the title above and the axis below; at the right for amounts.
    const double above = waterfall.title.isEmpty() ? 0 : unit * 2;
    WaterfallLayout at;
    at.axis = roundAxis(low, high, wantedTicks);
    at.steps = waterfall.steps.size();
    at.nameWidth = names;
    at.plot = {rect.left() + names + unit, rect.top() + above,
               std::max(20.0, rect.width() - names - amounts - unit * 3),
               std::max(20.0, rect.height() - above - unit * 1.6)};
    return at;
}

void paintWaterfall(QPainter& painter, const QRectF& rect, const Waterfall& waterfall, const Theme& theme,
                    std::optional<std::size_t> highlighted)
{
    if (waterfall.steps.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const WaterfallLayout at = layoutWaterfall(rect, waterfall, theme);
    const QFontMetricsF strong(theme.strong, painter.device());
    painter.setFont(theme.strong);
    painter.setPen(theme.text);
    painter.drawText(rect.topLeft() + QPointF(0, strong.ascent()),
                     strong.elidedText(waterfall.title, Qt::ElideRight, rect.width()));
    paintAxis(painter, waterfall, at, theme);
    for (std::size_t i = 0; i < at.steps; ++i)
        paintStep(painter, waterfall, at, theme, i);
    if (highlighted && *highlighted < at.steps) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(at.bar(waterfall.steps[*highlighted], *highlighted).adjusted(-3, -3, 3, 3));
    }
    painter.restore();
}

QString stepName(const core::WaterfallStep& step)
{
    if (step.lessUnassigned)
        return *step.lessUnassigned ? WaterfallChart::tr("less is unassigned")
                                    : WaterfallChart::tr("more is unassigned");
    switch (step.kind) {
    case core::WaterfallStep::Kind::rate:
        return WaterfallChart::tr("%1, own value", "component").arg(partText(step.component));
    case core::WaterfallStep::Kind::mix:
        return WaterfallChart::tr("%1, weight", "component").arg(partText(step.component));
    case core::WaterfallStep::Kind::rest:
        return WaterfallChart::tr("%n other(s)", nullptr, static_cast<int>(step.others));
    case core::WaterfallStep::Kind::quantity: return WaterfallChart::tr("quantity used");
    case core::WaterfallStep::Kind::bought: return WaterfallChart::tr("mix of what was bought");
    case core::WaterfallStep::Kind::price: return WaterfallChart::tr("price of the same");
    case core::WaterfallStep::Kind::unpriced: return WaterfallChart::tr("without a quantity");
    case core::WaterfallStep::Kind::total: break;
    }
    return WaterfallChart::tr("change in all");
}

QString accessibleText(const Waterfall& waterfall, std::size_t step)
{
    const auto& one = waterfall.steps[step];
    const QString verdict = verdictOfChange(one.to, one.from, waterfall.better);
    QString text = stepName(one) + QStringLiteral(": ") + effectText(waterfall, one);
    return verdict.isEmpty() ? text : text + QStringLiteral(", ") + verdict;
}

} // namespace ui

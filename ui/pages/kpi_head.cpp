#include "ui/pages/kpi_head.h"

#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

KpiHead::KpiHead(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void KpiHead::setContent(const core::KpiContent& content)
{
    const QLocale locale;
    row_ = content.row;
    const auto& head = content.head;
    where_ = QStringLiteral("%1, %2").arg(scopeText(head.scope), periodText(head.period, head.to, locale));
    value_ = valueText(row_, head.currency, locale);
    if (row_.fewThings)
        value_ += QStringLiteral(" (%1)").arg(amount(*row_.value, row_.unit, head.currency, locale));
    words_ = shownStatus(row_.status, row_.coverage);
    const QString against = comparedText(head, Length::brief, locale);
    if (row_.value && !row_.previous)
        words_ += head.against.isPeriod() ? tr(", nothing known in %1 to compare with").arg(against)
                                          : tr(", not set: %1", "what it would be compared with").arg(against);
    if (row_.value && row_.previous) {
        const QString moved = change(*row_.value, *row_.previous, row_.unit, locale);
        const QString verdict = head.against.isPeriod() // against a target the status says it
                                    ? verdictOfChange(*row_.value, *row_.previous, row_.better)
                                    : QString();
        if (moved.isEmpty())
            words_ += head.against.isPeriod() ? tr(", as in %1").arg(against) : tr(", the same as %1").arg(against);
        else
            words_ += verdict.isEmpty() ? tr(", %1 against %2").arg(moved, against)
                                        : tr(", %1 against %2, %3").arg(moved, against, verdict);
    }
    if (!row_.value && !row_.missing.empty())
        words_ += QStringLiteral(": ") + messageText(row_.missing);
    setAccessibleName(kpiText(row_.name));
    setAccessibleDescription(accessibleText(row_, head.currency).mid(accessibleName().size() + 2)); // which says it
    update();
}

QSize KpiHead::sizeHint() const
{
    const Theme theme = themeOf(*this);
    return QSize(
        400, static_cast<int>(std::ceil(QFontMetricsF(theme.title).height() + QFontMetricsF(theme.body).height() + 6)));
}

void KpiHead::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    const QFontMetricsF title(theme.title), body(theme.body);
    const double unit = body.height();
    const auto put = [&](double left, double top, const QFont& font, const QColor& colour, const QString& text) {
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0.0, width() - left));
        painter.drawText(QPointF(left, top + metrics.ascent()), shown);
        return left + metrics.horizontalAdvance(shown);
    };
    const double left = put(0, 2, theme.title, theme.text, kpiText(row_.name)) + unit;
    put(left, 2 + title.ascent() - body.ascent(), theme.body, theme.quiet, where_);
    const double top = title.height() + 3;
    const double side = unit * 0.8;
    double x = put(0, top, theme.strong, theme.text, value_) + unit * 0.7;
    paintMark(painter, QRectF(x, top + (unit - side) / 2, side, side), shownMark(row_.status, row_.coverage),
              solidity(row_.coverage), theme);
    put(x + side + unit * 0.4, top, theme.body, theme.text, words_);
}

} // namespace ui

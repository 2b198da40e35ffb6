#include "ui/widgets/finding_row.h"

#include "ui/charts/sparkline.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/finding_list.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

Mark severityMark(core::FindingSeverity severity)
{
    return severity == core::FindingSeverity::breach  ? Mark::breach
           : severity == core::FindingSeverity::watch ? Mark::watch
                                                      : Mark::none;
}

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

double unitOf(const Theme& theme) { return QFontMetricsF(theme.body).height(); }

double heightOf(const QFont& font, const QString& text, double width)
{
    return text.isEmpty() ? 0 : QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), wrapped, text).height();
}

core::Messages moreOf(const core::Finding& finding)
{
    auto sentences = finding.more;
    if (!finding.owner.empty() && finding.kind != core::FindingKind::owner)
        sentences.push_back({core::MessageCode::finding_owner, {{"owner", core::arg::Name{finding.owner}}}});
    return sentences;
}

} // namespace

FindingRow::FindingRow(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FindingRow::setFinding(const core::Finding& finding)
{
    const QLocale locale;
    finding_ = finding;
    headline_ = messageText(core::Messages{finding.headline});
    more_ = messageText(moreOf(finding));
    amount_ = finding.amount
                  ? FindingList::tr("%1 a month").arg(amount(*finding.amount, "currency", finding.currency, locale))
                  : QString();
    since_ =
        finding.since ? FindingList::tr("since %1", "a month").arg(shortPeriodText(*finding.since, locale)) : QString();
    setAccessibleName(findingText(finding));
    updateGeometry();
    update();
}

FindingRow::Places FindingRow::places(double width, const Theme& theme) const
{
    const double unit = unitOf(theme);
    Places made;
    made.text = unit * 1.8;
    const double words = std::max({unit * 9, QFontMetricsF(theme.strong).horizontalAdvance(amount_),
                                   QFontMetricsF(theme.small).horizontalAdvance(since_)});
    const bool room = width > unit * 36 + words;
    made.figures = room ? width - words - unit * 7.5 : 0; // and the history beside them
    made.textWidth = std::max((room ? made.figures - unit : width - unit * 0.5) - made.text, unit * 4);
    return made;
}

int FindingRow::heightForWidth(int width) const
{
    const Theme theme = themeOf(*this);
    const auto at = places(width, theme);
    const double unit = unitOf(theme);
    return static_cast<int>(std::ceil(heightOf(theme.body, headline_, at.textWidth)
                                      + heightOf(theme.small, more_, at.textWidth) + unit * 0.45));
}

QSize FindingRow::sizeHint() const
{
    const int width = static_cast<int>(unitOf(themeOf(*this)) * 60);
    return {width, heightForWidth(width)};
}

QSize FindingRow::minimumSizeHint() const
{
    const double unit = unitOf(themeOf(*this));
    return {static_cast<int>(unit * 16), static_cast<int>(unit * 2)};
}

void FindingRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void FindingRow::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? theme.hover : theme.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
    const double unit = unitOf(theme);
    const auto at = places(width(), theme);
    const double top = unit * 0.2;
    const double side = unit * 0.8;
    paintMark(painter, QRectF(unit * 0.5, top + (unit - side) / 2, side, side), severityMark(finding_.severity),
              Solidity::full, theme);
    const double head = heightOf(theme.body, headline_, at.textWidth);
    const auto put = [&](const QRectF& box, int flags, const QFont& font, const QColor& colour, const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(box, flags, text);
    };
    put({at.text, top, at.textWidth, head}, wrapped, theme.body, theme.text, headline_);
    put({at.text, top + head, at.textWidth, height() - top - head}, wrapped, theme.small, theme.quiet, more_);
    if (at.figures <= 0)
        return;
    constexpr int right = Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine;
    const double history = unit * 6;
    const QRectF figures(at.figures, top, width() - unit * 0.5 - history - unit - at.figures, unit);
    put(figures, right, theme.strong, theme.text, amount_);
    put(figures.translated(0, amount_.isEmpty() ? 0 : unit), right, theme.small, theme.quiet, since_);
    paintSparkline(painter, {width() - unit * 0.5 - history, top, history, std::min(height() - 2 * top, unit * 1.8)},
                   finding_.series, theme);
}

} // namespace ui

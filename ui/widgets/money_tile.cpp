#include "ui/widgets/money_tile.h"

#include "core/kpi/shown.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/plain_label.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

QString moneyLabel(const core::HeadlineFigure& figure, const QLocale& locale)
{
    switch (figure.of) {
    case core::HeadlineFigure::Of::spend: return MoneyTile::tr("Spend");
    case core::HeadlineFigure::Of::budget:
        return figure.amount < 0 ? MoneyTile::tr("Under budget") : MoneyTile::tr("Over budget");
    case core::HeadlineFigure::Of::landing:
        return MoneyTile::tr("Expected for %1", "a month").arg(shortPeriodText(figure.period, locale));
    case core::HeadlineFigure::Of::at_risk: return MoneyTile::tr("Spend at risk");
    }
    return {};
}

namespace {

bool hasMark(const core::HeadlineFigure& figure) { return core::isVerdict(figure.status); }

} // namespace

MoneyTile::MoneyTile(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MoneyTile::setFigure(const core::HeadlineFigure& figure, const std::string& currency)
{
    const QLocale locale;
    figure_ = figure;
    label_ = moneyLabel(figure, locale);
    amount_ = amount(std::abs(figure.amount), "currency", currency, locale);
    note_ = messageText(figure.note);
    setObjectName(qt(figure.kpi));
    QStringList words{label_, amount_};
    if (hasMark(figure))
        words << shownStatus(figure.status, figure.coverage);
    if (!note_.isEmpty())
        words << note_;
    setAccessibleName(words.join(QStringLiteral(", ")));
    setHint(*this, exactAmount(std::abs(figure.amount), "currency", currency, locale));
    updateGeometry();
    update();
}

QSize MoneyTile::sizeHint() const
{
    const Theme theme = themeOf(*this);
    const double unit = QFontMetricsF(theme.body).height();
    const double widest = std::max({QFontMetricsF(theme.small).horizontalAdvance(label_) + unit * 1.2,
                                    QFontMetricsF(theme.title).horizontalAdvance(amount_),
                                    QFontMetricsF(theme.small).horizontalAdvance(note_)});
    return {static_cast<int>(std::ceil(widest + unit)),
            static_cast<int>(
                std::ceil(QFontMetricsF(theme.title).height() + 2 * QFontMetricsF(theme.small).height() + unit * 0.4))};
}

void MoneyTile::paintEvent(QPaintEvent*)
{
    const Theme theme = themeOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? theme.hover : theme.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
    const double unit = QFontMetricsF(theme.body).height();
    QRectF line = QRectF(rect()).adjusted(unit * 0.5, unit * 0.2, -unit * 0.5, 0);
    const auto put = [&](const QFont& font, const QColor& colour, const QString& text, double indent) {
        const QFontMetricsF metrics(font);
        line.setHeight(metrics.height());
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(line.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(text, Qt::ElideRight, line.width() - indent));
        line.translate(0, metrics.height());
    };
    double indent = 0;
    if (hasMark(figure_)) {
        const double side = unit * 0.7;
        const double height = QFontMetricsF(theme.small).height();
        paintMark(painter, QRectF(line.left(), line.top() + (height - side) / 2, side, side),
                  shownMark(figure_.status, figure_.coverage), solidity(figure_.coverage), theme);
        indent = side + unit * 0.35;
    }
    put(theme.small, theme.quiet, label_, indent);
    put(theme.title, theme.text, amount_, 0);
    put(theme.small, theme.quiet, note_, 0);
}

} // namespace ui

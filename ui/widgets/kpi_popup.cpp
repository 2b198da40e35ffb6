#include "ui/widgets/kpi_popup.h"

#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/variation_icons.h"
#include "ui/widgets/plain_label.h"

#include <QKeyEvent>
#include <QScreen>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

QString closerLook(const core::KpiRow& row, const std::string& currency)
{
    const QLocale locale;
    QStringList lines{kpiText(row.name), shownStatus(row.status, row.coverage)};
    const auto number = [&](const QString& text, const std::optional<double>& value, std::string_view unit) {
        if (value)
            lines << text.arg(exactAmount(*value, unit, currency, locale));
    };
    number(KpiPopup::tr("Value: %1"), row.value, row.unit);
    number(KpiPopup::tr("Before: %1"), row.previous, row.unit);
    number(KpiPopup::tr("Target: %1"), row.target, row.unit);
    number(KpiPopup::tr("Floor: %1"), row.floor, row.unit);
    number(KpiPopup::tr("Numerator: %1"), row.numerator, {});
    number(KpiPopup::tr("Denominator: %1"), row.denominator, {});
    lines << variationTexts(row);
    if (row.applicable > 0)
        lines << KpiPopup::tr("%1 of %n component(s), coverage %2", nullptr, static_cast<int>(row.applicable))
                     .arg(count(row.included, locale), percent(row.coverage, locale));
    if (!row.missing.empty())
        lines << messageText(row.missing);
    return lines.join(QLatin1Char('\n'));
}

KpiPopup::KpiPopup(const core::KpiRow& row, const std::string& currency, const KnownKpi* known, QWidget* beside)
    : QFrame(beside, Qt::Popup), kpi_(qt(row.kpi))
{
    setObjectName(QStringLiteral("kpi_popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    const QString look = closerLook(row, currency);
    setAccessibleName(kpiText(row.name));
    setAccessibleDescription(look);
    const int unit = fontMetrics().height();
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(new PlainLabel(kpiText(row.name), PlainLabel::Role::strong));
    const auto add = [&](const QString& words, PlainLabel::Role role = PlainLabel::Role::body) {
        auto* label = new PlainLabel(words, role);
        label->setWordWrap(true);
        label->setFixedWidth(unit * 24);
        rows->addWidget(label);
    };
    add(look.section(QLatin1Char('\n'), 1));
    if (known) {
        add(tr("Definition"), PlainLabel::Role::quiet);
        add(qt(known->definition));
        add(tr("Formula"), PlainLabel::Role::quiet);
        add(qt(known->formula));
    }
    add(tr("Enter opens the page; space or Esc closes this."), PlainLabel::Role::quiet);
    adjustSize();
    // Below its row, above where there is no room, never beyond the screen.
    const QRect room = beside->screen()->availableGeometry();
    QPoint at = beside->mapToGlobal(beside->rect().bottomLeft());
    if (at.y() + height() > room.bottom())
        at.setY(beside->mapToGlobal(QPoint()).y() - height());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::max(at.y(), room.top()));
    move(at);
    show();
    setFocus();
}

void KpiPopup::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QString kpi = kpi_;
        Q_EMIT opened(kpi);
        close();
        break;
    }
    case Qt::Key_Space:
    case Qt::Key_Escape: close(); break;
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace ui

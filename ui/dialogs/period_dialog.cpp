#include "ui/dialogs/period_dialog.h"

#include "ui/numbers.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

const QDate dayZero(1970, 1, 1);

QDateEdit* dayField(core::Day day, const char* name)
{
    auto* field = new QDateEdit(dayZero.addDays(core::number(day)));
    field->setObjectName(QLatin1String(name));
    field->setCalendarPopup(true);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    return field;
}

core::Day dayOf(const QDateEdit& field) { return core::Day{static_cast<std::int32_t>(dayZero.daysTo(field.date()))}; }

core::Period around(core::Day day, core::PeriodKind kind)
{
    const auto month = core::Period::monthOf(day);
    const auto date = core::dateOf(day);
    const int first = (date.month - 1) / 3 * 3 + 1;
    switch (kind) {
    case core::PeriodKind::day: return core::Period::dayOnly(day);
    case core::PeriodKind::week: return {kind, day + (1 - core::isoWeekday(day)), day + (7 - core::isoWeekday(day))};
    case core::PeriodKind::quarter:
        return {kind, core::Period::month(date.year, first).first, core::Period::month(date.year, first + 2).last};
    case core::PeriodKind::year:
        return {kind, core::Period::month(date.year, 1).first, core::Period::month(date.year, 12).last};
    case core::PeriodKind::month:
    case core::PeriodKind::range: break;
    }
    return month;
}

} // namespace

PeriodDialog::PeriodDialog(const QString& title, const core::Period& now, QWidget* parent)
    : QDialog(parent), kind_(new QComboBox), from_(dayField(now.first, "from")), to_(dayField(now.last, "to")),
      toCaption_(new PlainLabel(tr("Last day"))), name_(new PlainLabel({}, PlainLabel::Role::strong))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("period_dialog"));
    setWindowTitle(title);
    kind_->setObjectName(QStringLiteral("kind"));
    const auto offer = [this](core::PeriodKind kind, const QString& text) {
        kind_->addItem(text, static_cast<int>(kind));
    };
    offer(core::PeriodKind::month, tr("Month"));
    offer(core::PeriodKind::quarter, tr("Quarter"));
    offer(core::PeriodKind::year, tr("Year"));
    offer(core::PeriodKind::week, tr("Week (ISO 8601, from Monday)"));
    offer(core::PeriodKind::range, tr("From one day to another"));
    kind_->setCurrentIndex(std::max(0, kind_->findData(static_cast<int>(now.kind))));
    kind_->setAccessibleName(tr("Kind of period"));
    from_->setAccessibleName(tr("First day"));
    to_->setAccessibleName(toCaption_->text());
    toCaption_->setBuddy(to_);
    auto* form = new QFormLayout;
    form->addRow(tr("Kind of period"), kind_);
    form->addRow(tr("First day"), from_);
    form->addRow(toCaption_, to_);
    form->addRow(QString(), name_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(kind_, &QComboBox::currentIndexChanged, this, &PeriodDialog::showPeriod);
    connect(from_, &QDateEdit::dateChanged, this, &PeriodDialog::showPeriod);
    connect(to_, &QDateEdit::dateChanged, this, &PeriodDialog::showPeriod);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(period()); });
    showPeriod();
}

core::Period PeriodDialog::period() const
{
    const auto kind = static_cast<core::PeriodKind>(kind_->currentData().toInt());
    if (kind != core::PeriodKind::range)
        return around(dayOf(*from_), kind);
    const auto first = dayOf(*from_), last = dayOf(*to_);
    return {core::PeriodKind::range, std::min(first, last), std::max(first, last)};
}

void PeriodDialog::showPeriod()
{
    const bool range = kind_->currentData().toInt() == static_cast<int>(core::PeriodKind::range);
    to_->setVisible(range);
    toCaption_->setVisible(range);
    name_->setText(periodText(period(), QLocale()));
}

} // namespace ui

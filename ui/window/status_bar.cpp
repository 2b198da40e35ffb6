#include "ui/window/status_bar.h"

#include "ui/numbers.h"
#include "ui/theme.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

StatusBar::StatusBar(QWidget* parent)
    : QWidget(parent), file_(new PlainLabel({}, PlainLabel::Role::quiet)),
      readOnly_(new PlainLabel(tr("can only be read"), PlainLabel::Role::quiet)),
      date_(new PlainLabel({}, PlainLabel::Role::quiet)), reported_(new PlainLabel({}, PlainLabel::Role::quiet)),
      rejected_(new QToolButton)
{
    rejected_->setObjectName(QStringLiteral("refused_rows"));
    rejected_->setAutoRaise(true);
    rejected_->setToolTip(tr("Show the quarantine"));
    connect(rejected_, &QToolButton::clicked, this, &StatusBar::quarantineRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(fontMetrics().height(), 0, 0, 0);
    row->setSpacing(fontMetrics().height() * 3 / 2);
    for (auto* label : {file_, readOnly_, date_, reported_})
        row->addWidget(label);
    row->addWidget(rejected_);
    row->addStretch(1);
    readOnly_->hide();
    setFile({});
    fitType();
}

// As small as the words beside it.
void StatusBar::fitType() { rejected_->setFont(themeOf(*this).small); }

void StatusBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitType();
}

void StatusBar::setReadOnly(bool readOnly) { readOnly_->setVisible(readOnly); }

void StatusBar::setFile(const QString& file)
{
    const bool open = !file.isEmpty();
    const QString name =
        fontMetrics().elidedText(QFileInfo(file).fileName(), Qt::ElideMiddle, fontMetrics().height() * 14);
    file_->setText(open ? name : tr("No portfolio is open"));
    setHint(*file_, file);
    for (auto* widget : std::initializer_list<QWidget*>{date_, reported_, rejected_})
        widget->setVisible(open);
}

void StatusBar::setHead(const core::PageHead& head)
{
    const QLocale locale;
    date_->setText(head.dataDate ? tr("Data to %1").arg(dayText(*head.dataDate, locale)) : tr("No data yet"));
    reported_->setText(tr("%1 of %n component(s) reported", nullptr, static_cast<int>(head.components))
                           .arg(count(head.componentsReported, locale)));
    rejected_->setText(tr("%n rejected row(s)", nullptr, static_cast<int>(head.rejectedRows)));
}

} // namespace ui

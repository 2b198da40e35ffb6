#include "ui/window/progress_bar.h"

#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace ui {

namespace {

constexpr int patienceMs = 1000;
constexpr qint64 timeLeftAfterMs = 10'000;

} // namespace

ProgressBar::ProgressBar(QWidget* parent)
    : QWidget(parent), label_(new PlainLabel({}, PlainLabel::Role::quiet)), bar_(new QProgressBar),
      stop_(new QToolButton)
{
    bar_->setRange(0, 100);
    bar_->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    bar_->setFixedHeight(fontMetrics().height());
    bar_->setAccessibleName(tr("Progress of the running work"));
    stop_->setText(tr("Cancel"));
    stop_->setObjectName(QStringLiteral("stop_work"));
    stop_->setAutoRaise(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label_);
    row->addWidget(bar_);
    row->addWidget(stop_);
    patience_.setSingleShot(true);
    patience_.setInterval(patienceMs);
    connect(&patience_, &QTimer::timeout, this, &QWidget::show);
    connect(stop_, &QToolButton::clicked, this, &ProgressBar::stopRequested);
    hide();
}

void ProgressBar::begin(const QString& what)
{
    what_ = what;
    label_->setText(what);
    bar_->setValue(0);
    since_.start();
    patience_.start();
}

void ProgressBar::setProgress(int percent)
{
    bar_->setValue(percent);
    const qint64 passed = since_.elapsed();
    if (passed < timeLeftAfterMs || percent <= 0)
        return;
    const int left = static_cast<int>(passed * (100 - percent) / percent / 1000);
    label_->setText(left < 90 ? tr("%1, about %n second(s) left", nullptr, left).arg(what_)
                              : tr("%1, about %n minute(s) left", nullptr, (left + 30) / 60).arg(what_));
}

void ProgressBar::end()
{
    patience_.stop();
    hide();
}

} // namespace ui

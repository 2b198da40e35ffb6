#include "ui/pages/kpi_tab.h"

#include "ui/labels.h"
#include "ui/text.h"

namespace ui {

KpiTab::KpiTab(QWidget* parent) : QWidget(parent)
{
    connect(&job_, &Job::failed, this, [this](const core::Error& error) {
        Q_EMIT failed(error);
        Q_EMIT settled();
    });
    connect(&job_, &Job::cancelled, this, &KpiTab::settled);
}

void KpiTab::setSubject(const View& view, const core::KpiRow& row, const core::PageHead& head)
{
    view_ = view;
    row_ = row;
    head_ = head;
    asked_ = false;
    clear();
    askIfSeen();
}

QString KpiTab::scopeText() const { return ui::scopeText(head_.scope); }

void KpiTab::askIfSeen()
{
    if (asked_ || !isVisible() || !view_.portfolio)
        return;
    asked_ = true;
    load();
}

void KpiTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    askIfSeen();
}

} // namespace ui

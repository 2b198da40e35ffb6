#include "ui/widgets/finding_list.h"

#include "core/findings/findings.h"
#include "ui/message_text.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t firstRows = 7; // what a leader reads in a minute

} // namespace

QString findingText(const core::Finding& finding) { return messageText(core::sentencesOf(finding)); }

FindingList::FindingList(QWidget* parent)
    : QWidget(parent), rows_(new QVBoxLayout), title_(new PlainLabel({}, PlainLabel::Role::strong)),
      nothing_(new PlainLabel({}, PlainLabel::Role::quiet)), more_(new QToolButton)
{
    const int unit = fontMetrics().height();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(unit / 4);
    auto* head = new QHBoxLayout;
    title_->setText(tr("To decide"));
    title_->setContentsMargins(unit / 2, 0, 0, 0);
    more_->setObjectName(QStringLiteral("all_findings"));
    more_->setAutoRaise(true);
    head->addWidget(title_);
    head->addStretch(1);
    head->addWidget(more_);
    whole->addLayout(head);
    nothing_->setObjectName(QStringLiteral("no_findings"));
    nothing_->setContentsMargins(unit / 2, 0, 0, 0);
    whole->addWidget(nothing_);
    rows_->setSpacing(0);
    whole->addLayout(rows_);
    while (lines_.size() < firstRows)
        addLine();
    connect(more_, &QToolButton::clicked, this, [this] {
        all_ = !all_;
        fill();
    });
    setWaiting();
}

void FindingList::say(const QString& text)
{
    findings_.clear();
    fill();
    nothing_->setText(text);
    nothing_->show();
}

void FindingList::setWaiting() { say(tr("Looking for what needs a decision…")); }

void FindingList::setFailed() { say(tr("What needs a decision could not be found out.")); }

void FindingList::setFindings(std::vector<core::Finding> findings)
{
    if (findings.empty())
        return say(tr("Nothing needs a decision: no figure is beyond its limits."));
    findings_ = std::move(findings);
    fill();
    nothing_->hide();
}

int FindingList::shownRows() const
{
    return static_cast<int>(std::ranges::count_if(lines_, [](const auto* line) { return !line->isHidden(); }));
}

bool FindingList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto line = std::ranges::find(lines_, watched);
        const auto position = static_cast<std::size_t>(line - lines_.begin());
        if (position < findings_.size())
            Q_EMIT selected(findings_[position]);
    }
    return QWidget::eventFilter(watched, event);
}

void FindingList::addLine()
{
    auto* line = new FindingRow(this);
    line->hide();
    line->installEventFilter(this);
    const auto position = lines_.size();
    connect(line, &QAbstractButton::clicked, this, [this, position] {
        if (position < findings_.size())
            Q_EMIT opened(findings_[position]);
    });
    rows_->addWidget(line);
    if (position > 0)
        setTabOrder(lines_.back(), line);
    lines_.push_back(line);
}

void FindingList::fill()
{
    const auto shown = all_ ? findings_.size() : std::min(findings_.size(), firstRows);
    while (lines_.size() < shown)
        addLine();
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (i < shown)
            lines_[i]->setFinding(findings_[i]);
        lines_[i]->setVisible(i < shown);
    }
    more_->setVisible(findings_.size() > firstRows);
    more_->setText(all_ ? tr("Fewer") : tr("All (%1)").arg(findings_.size()));
    updateGeometry();
}

} // namespace ui

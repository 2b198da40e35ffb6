#include "ui/map/map_findings.h"

#include "core/map/owm_write.h"
#include "ui/map/map_document.h"
#include "ui/message_text.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QString glyphOf(core::Severity severity)
{
    return glyph(severity == core::Severity::error     ? Mark::breach
                 : severity == core::Severity::warning ? Mark::watch
                                                       : Mark::none);
}

} // namespace

MapFindings::MapFindings(MapDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), head_(new PlainLabel({}, PlainLabel::Role::strong)), list_(new QListWidget)
{
    auto* fix = new QPushButton(tr("Fix"));
    auto* missing = new QPushButton(tr("Add missing components"));
    fix_ = fix;
    missing_ = missing;
    list_->setObjectName(QStringLiteral("mapFindings"));
    list_->setAccessibleName(tr("Findings"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideNone);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(10, 4, 8, 4);
    head->addWidget(head_);
    head->addStretch();
    head->addWidget(missing);
    head->addWidget(fix);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(list_);
    connect(list_, &QListWidget::itemActivated, this, &MapFindings::activate);
    connect(list_, &QListWidget::itemClicked, this, &MapFindings::activate);
    connect(list_, &QListWidget::currentItemChanged, this, &MapFindings::enable);
    connect(fix, &QPushButton::clicked, this, &MapFindings::fixCurrent);
    connect(missing, &QPushButton::clicked, this, &MapFindings::addMissing);
    connect(&document_, &MapDocument::readingChanged, this, &MapFindings::show);
    show();
}

void MapFindings::setReadOnly(bool readOnly)
{
    readOnly_ = readOnly;
    enable();
}

void MapFindings::show()
{
    const int kept = list_->currentRow();
    const auto& all = document_.reading().diagnostics;
    list_->clear();
    for (const auto& one : all) {
        const auto text = messageText(one.text);
        const auto words =
            one.fix.empty() ? text : tr("%1 – %2", "what is wrong; what to do").arg(text, messageText(one.fix));
        auto* item =
            new QListWidgetItem(tr("%1 Line %2: %3").arg(glyphOf(one.severity)).arg(one.line).arg(words), list_);
        item->setToolTip(plainToolTip(words));
    }
    list_->setCurrentRow(std::min(kept, list_->count() - 1));
    head_->setText(all.empty() ? tr("No findings") : tr("Findings: %1").arg(all.size()));
    list_->setVisible(!all.empty());
    enable();
}

void MapFindings::enable()
{
    const auto row = static_cast<std::size_t>(std::max(0, list_->currentRow()));
    const auto& all = document_.reading().diagnostics;
    fix_->setVisible(!readOnly_ && list_->currentRow() >= 0 && row < all.size() && !all[row].edits.empty());
    missing_->setVisible(!readOnly_ && !document_.reading().missing.empty());
}

void MapFindings::activate(QListWidgetItem* item)
{
    const auto row = static_cast<std::size_t>(list_->row(item));
    const auto& all = document_.reading().diagnostics;
    if (row < all.size())
        Q_EMIT goTo(all[row].line, all[row].column);
}

void MapFindings::fixCurrent()
{
    const auto row = static_cast<std::size_t>(std::max(0, list_->currentRow()));
    const auto& all = document_.reading().diagnostics;
    if (row < all.size() && !all[row].edits.empty())
        document_.change(core::TextEdits(all[row].edits), tr("fix"));
}

void MapFindings::addMissing()
{
    const auto names = document_.reading().missing;
    document_.change(core::addComponents(document_.text(), document_.map(), names, 0.5, 0.1),
                     tr("add missing components"));
}

} // namespace ui

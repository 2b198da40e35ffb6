#include "ui/pages/related_tab.h"

#include "ui/charts/scatter_chart.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/models/answer_columns.h"
#include "ui/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

RelatedTab::RelatedTab(QWidget* parent)
    : KpiTab(parent), sentence_(new PlainLabel), link_(new PlainLabel({}, PlainLabel::Role::quiet)),
      chart_(new ScatterChart), model_(new TableModel<core::LaggedLink>(this)),
      table_(new Grid(tr("Links to other figures"), model_))
{
    const int unit = fontMetrics().height();
    for (auto* label : {sentence_, link_}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    sentence_->setObjectName(QStringLiteral("related_sentence"));
    table_->setObjectName(QStringLiteral("related"));
    table_->setEmptyText(tr("No other figure has enough periods to be held against this one."));
    auto* right = new QWidget;
    auto* rightRows = new QVBoxLayout(right);
    rightRows->setContentsMargins(unit / 2, 0, 0, 0);
    rightRows->addWidget(chart_, 1);
    rightRows->addWidget(link_);
    auto* both = new QSplitter(Qt::Horizontal);
    both->setChildrenCollapsible(false);
    both->addWidget(table_);
    both->addWidget(right);
    both->setSizes({unit * 48, unit * 36});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 3);
    column->addWidget(sentence_);
    column->addWidget(both, 1);
    connect(chart_, &AccessibleChart::tableAsked, table_, qOverload<>(&QWidget::setFocus));
    connect(table_, &Grid::choiceChanged, this, &RelatedTab::showChosen);
    connect(table_, &Grid::rowActivated, this, [this](const QModelIndex& index) {
        const auto& link = model_->row(index);
        Q_EMIT kpiRequested(qt(link.lead.kpi == row().kpi ? link.follow.kpi : link.lead.kpi));
    });
}

void RelatedTab::setSearch(const QString& text) { table_->setSearch(text); }

void RelatedTab::clear()
{
    sentence_->clear();
    model_->setRows({}, {});
    showChosen();
}

void RelatedTab::load()
{
    ask(&Portfolio::related, [this](const core::KpiRelated& made) { show(made); });
}

void RelatedTab::show(const core::KpiRelated& made)
{
    every_ = made.every;
    sentence_->setText(messageText(made.sentence));
    model_->setRows(made.links, linkColumns(made.every));
    if (!made.links.empty())
        table_->chooseRow(0);
    showChosen();
}

void RelatedTab::showChosen()
{
    const auto chosen = table_->chosen();
    Scatter scatter;
    if (chosen.isValid()) {
        const auto& link = model_->row(chosen);
        scatter.title = tr("Change from one period to the next");
        scatter.across = linkedName(link.lead);
        scatter.up = linkedName(link.follow);
        if (link.lag > 0)
            scatter.up = every_ == core::PeriodKind::week
                             ? tr("%1, %n week(s) later", nullptr, link.lag).arg(scatter.up)
                             : tr("%1, %n month(s) later", nullptr, link.lag).arg(scatter.up);
        for (const auto& [lead, follow] : link.pairs)
            scatter.points.emplace_back(lead, follow);
        link_->setText(messageText(link.sentence));
    } else {
        link_->clear();
    }
    chart_->setScatter(std::move(scatter));
}

} // namespace ui

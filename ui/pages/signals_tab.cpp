#include "ui/pages/signals_tab.h"

#include "ui/charts/trend_chart.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/models/answer_columns.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t mostPoints = 60; // the newest: as many as can be told apart

// The newest points of what is plotted, with the limits of each stretch.
Trend chartOf(const core::KpiSignals& made)
{
    Trend trend;
    trend.unit = made.unit;
    const std::size_t first = made.points.size() > mostPoints ? made.points.size() - mostPoints : 0;
    for (std::size_t i = first; i < made.points.size(); ++i) {
        const auto& point = made.points[i];
        core::KpiPoint shown;
        shown.period = point.period;
        shown.value = made.plotted == core::Plotted::value ? point.value : point.plotted;
        shown.status = shown.value ? core::KpiStatus::unrated : core::KpiStatus::no_data;
        shown.coverage = shown.value ? 1 : 0;
        if (made.plotted == core::Plotted::value)
            shown.target = made.target;
        trend.points.push_back(shown);
        if (point.signal)
            trend.signal.push_back(i - first);
    }
    for (const auto& stretch : made.stretches)
        if (const auto& limits = stretch.limits; limits && stretch.last >= first)
            trend.limits.push_back({std::max(stretch.first, first) - first, stretch.last - first, limits->center,
                                    limits->lower, limits->upper, limits->provisional, limits->clippedLower,
                                    limits->clippedUpper});
    return trend;
}

} // namespace

SignalsTab::SignalsTab(QWidget* parent)
    : KpiTab(parent), sentence_(new PlainLabel), chart_(new TrendChart), model_(new TableModel<core::FiredRule>(this)),
      table_(new Grid(tr("Signals"), model_))
{
    const int unit = fontMetrics().height();
    chart_->setObjectName(QStringLiteral("signal_chart"));
    sentence_->setObjectName(QStringLiteral("signals_sentence"));
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    table_->setObjectName(QStringLiteral("signals"));
    table_->setEmptyText(tr("No pattern was completed: what moves here is noise."));
    auto* both = new QSplitter(Qt::Horizontal);
    both->setChildrenCollapsible(false);
    both->addWidget(chart_);
    both->addWidget(table_);
    both->setSizes({unit * 46, unit * 38});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 3);
    column->addWidget(sentence_);
    column->addWidget(both, 1);
    connect(chart_, &AccessibleChart::tableAsked, table_, qOverload<>(&QWidget::setFocus));
}

void SignalsTab::setSearch(const QString& text) { table_->setSearch(text); }

void SignalsTab::clear()
{
    sentence_->clear();
    chart_->setTrend({});
    model_->setRows({}, {});
}

void SignalsTab::load()
{
    ask(&Portfolio::signals, [this](const core::KpiSignals& made) { show(made); });
}

void SignalsTab::show(const core::KpiSignals& made)
{
    sentence_->setText(messageText(made.sentence));
    Trend trend = chartOf(made);
    const QString unit = unitText(made.unit, head().currency);
    const QString what = made.plotted == core::Plotted::value
                             ? kpiText(row().name)
                             : tr("%1 without its season", "KPI").arg(kpiText(row().name));
    trend.title = unit.isEmpty() ? tr("%1, %2", "KPI; scope").arg(what, scopeText())
                                 : tr("%1 in %2, %3", "KPI; unit; scope").arg(what, unit, scopeText());
    trend.currency = head().currency;
    chart_->setTrend(std::move(trend));
    model_->setRows(made.fired, firedColumns());
}

} // namespace ui

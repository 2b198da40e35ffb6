#include "ui/pages/why_tab.h"

#include "core/brief/waterfall.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/models/answer_columns.h"
#include "ui/numbers.h"
#include "ui/plain_label.h"
#include "ui/table_view.h"
#include "ui/text.h"
#include "ui/words.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::size_t mostSteps = 8; // besides the total: as many as can be read

} // namespace

WhyTab::WhyTab(QWidget* parent)
    : KpiTab(parent), sentence_(new PlainLabel), chart_(new WaterfallChart), model_(new TableModel<core::ExplainedPart>(this)), table_(new TableView(tr("Parts of the change"), model_))
{
    const int unit = fontMetrics().height();
    sentence_->setObjectName(QStringLiteral("why_sentence"));
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    table_->setObjectName(QStringLiteral("why"));
    table_->setEmptyText(tr("This change cannot be split by component."));
    auto* both = new QSplitter(Qt::Horizontal);
    both->setChildrenCollapsible(false);
    both->addWidget(chart_);
    both->addWidget(table_);
    both->setSizes({unit * 44, unit * 40});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 3);
    column->addWidget(sentence_);
    column->addWidget(both, 1);
    connect(chart_, &WalkableChart::tableAsked, table_, qOverload<>(&QWidget::setFocus));
}

void WhyTab::setFilter(const QString& text) { table_->setFilter(text); }

void WhyTab::clear()
{
    sentence_->clear();
    chart_->setWaterfall({});
    model_->setRows({}, {});
}

void WhyTab::load()
{
    ask([](const Portfolio& portfolio, const std::string& kpi, const core::Scope& scope, const core::Progress& progress) { return portfolio.why(kpi, scope, progress); },
        [this](const core::Explanation& made) { show(made); });
}

void WhyTab::show(const core::Explanation& made)
{
    const QLocale locale;
    const bool split = made.kind != core::SplitKind::none && made.change;
    sentence_->setText(qt(split ? made.sentence : made.why));
    Waterfall waterfall;
    waterfall.unit = made.unit;
    waterfall.currency = head().currency;
    waterfall.better = row().better;
    waterfall.steps = core::waterfallSteps(made, mostSteps);
    if (split)
        waterfall.title = tr("%1, %2: %3 to %4, %5", "KPI; scope; period before; period after; change")
                              .arg(kpiName(row().name), scopeText(), shortPeriodText(made.before.period, locale), shortPeriodText(made.after.period, locale),
                                  change(*made.after.value, *made.before.value, made.unit, locale));
    chart_->setVisible(!waterfall.steps.empty());
    chart_->setWaterfall(std::move(waterfall));
    model_->setRows(split ? made.parts : std::vector<core::ExplainedPart>(), partColumns(made, head().currency));
}

} // namespace ui

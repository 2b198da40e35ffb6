#include "ui/pages/why_tab.h"

#include "core/measure/unassigned.h"
#include "core/page/waterfall.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/models/answer_columns.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t mostSteps = 8; // besides the total: as many as can be read

} // namespace

WhyTab::WhyTab(QWidget* parent)
    : KpiTab(parent), sentence_(new PlainLabel), chart_(new WaterfallChart),
      model_(new TableModel<core::ExplainedPart>(this)), table_(new Grid(tr("Parts of the change"), model_)),
      driverModel_(new TableModel<core::SpendDriver>(this)),
      prices_(new Grid(tr("Quantity, mix and price"), driverModel_))
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
    both->addWidget(prices_);
    prices_->setObjectName(QStringLiteral("prices"));
    prices_->setVisible(false); // until it is asked for
    both->setSizes({unit * 44, unit * 40, unit * 40});
    choice_ = new QWidget;
    auto* caption = new PlainLabel(tr("By"), PlainLabel::Role::quiet);
    ways_ = new QComboBox;
    ways_->setObjectName(QStringLiteral("why_by"));
    ways_->setAccessibleName(tr("Break down by"));
    ways_->setSizeAdjustPolicy(QComboBox::AdjustToContents); // filled after it is first seen
    auto* across = new QHBoxLayout(choice_);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(caption);
    across->addWidget(ways_);
    auto* head = new QHBoxLayout;
    head->addWidget(sentence_, 1);
    head->addWidget(choice_, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(unit / 2, unit / 3, unit / 2, unit / 3);
    column->addLayout(head);
    column->addWidget(both, 1);
    connect(chart_, &AccessibleChart::tableAsked, this, [this] { table()->setFocus(); });
    connect(chart_, &AccessibleChart::activated, this, &WhyTab::askRowsOfStep);
    connect(ways_, &QComboBox::activated, this, [this](int index) {
        by_ = static_cast<core::Breakdown>(ways_->itemData(index).toInt());
        load();
    });
    buildActions();
}

void WhyTab::buildActions()
{
    rowsNow_ = new QAction(table_);
    rowsBefore_ = new QAction(table_);
    rowsNow_->setObjectName(QStringLiteral("rows_now"));
    rowsBefore_->setObjectName(QStringLiteral("rows_before"));
    auto* breakOut = new QAction(tr("Break out by…"), this);
    connect(breakOut, &QAction::triggered, this, [this] { Q_EMIT breakOutAsked(chosenQuestion()); });
    for (auto* table : {table_, prices_})
        table->addActions({rowsNow_, rowsBefore_, breakOut});
    const auto ask = [this](Which which) {
        const auto chosen = table()->chosen();
        if (chosen.isValid() && table() == prices_)
            askRows(driverModel_->row(chosen), which);
        else if (chosen.isValid())
            askRows(model_->row(chosen), which);
    };
    connect(rowsNow_, &QAction::triggered, this, [ask] { ask(Which::now); });
    connect(rowsBefore_, &QAction::triggered, this, [ask] { ask(Which::before); });
    connect(table_, &Grid::rowActivated, this, [this](const QModelIndex& index) {
        const auto& part = model_->row(index);
        askRows(part, part.isGone() ? Which::before : Which::now);
    });
    connect(prices_, &Grid::rowActivated, this, [this](const QModelIndex& index) {
        const auto& driver = driverModel_->row(index);
        askRows(driver, driver.isGone() ? Which::before : Which::now);
    });
}

// What the chosen part stands for: of a component its own figure, else the whole one.
core::Question WhyTab::chosenQuestion() const
{
    auto question = view().scope.of(row().kpi);
    const auto chosen = table_->isVisible() ? table_->chosen() : QModelIndex();
    if (chosen.isValid() && made_.by == core::Breakdown::component)
        if (const auto filter = core::rowsOfPart(made_.by, model_->row(chosen));
            !filter.component.empty() && filter.component != core::unassignedName)
            question.scope = filter.component;
    return question;
}

void WhyTab::askRows(const core::SourceFilter& rows, const QString& what, Which which)
{
    auto scope = view().scope;
    scope.period = which == Which::now ? made_.after.period : made_.before.period;
    Q_EMIT rowsRequested(rows, scope, what);
}

void WhyTab::askRows(const core::ExplainedPart& part, Which which)
{
    askRows(core::rowsOfPart(made_.by, part), qt(part.title), which);
}

void WhyTab::askRows(const core::SpendDriver& driver, Which which)
{
    const auto rows = core::rowsOfDriver(driver);
    askRows(rows, qt(rows.service), which);
}

// A bar of a part leads to its rows, that of the whole to all of them, those of the rest and of a price to the table,
// where the parts stand.
void WhyTab::askRowsOfStep(int step)
{
    const auto& one = chart_->waterfall().steps.at(static_cast<std::size_t>(step));
    if (one.kind == core::WaterfallStep::Kind::total)
        return askRows(core::SourceFilter(), {}, Which::now);
    if (one.kind != core::WaterfallStep::Kind::rate && one.kind != core::WaterfallStep::Kind::mix)
        return table()->setFocus();
    const auto& part = made_.parts.at(one.part);
    askRows(part, part.isGone() ? Which::before : Which::now);
}

void WhyTab::setSearch(const QString& text)
{
    table_->setSearch(text);
    prices_->setSearch(text);
}

void WhyTab::clear()
{
    sentence_->clear();
    chart_->setWaterfall({});
    model_->setRows({}, {});
    driverModel_->setRows({}, {});
    made_ = {};
    choice_->setVisible(false);
}

void WhyTab::load()
{
    ask(
        &Portfolio::why, [this](const WhyAnswer& answer) { show(answer); }, by_);
}

void WhyTab::fillWays(const std::vector<core::Breakdown>& ways)
{
    ways_->clear();
    for (const auto way : ways)
        ways_->addItem(breakdownText(way), static_cast<int>(way));
    ways_->setCurrentIndex(ways_->findData(static_cast<int>(by_)));
    choice_->setVisible(ways.size() > 1);
}

Waterfall WhyTab::waterfallOf(const WhyAnswer& answer) const
{
    const auto& made = answer.made;
    const QLocale locale;
    Waterfall waterfall;
    waterfall.unit = made.unit;
    waterfall.currency = head().currency;
    waterfall.better = row().better;
    waterfall.steps = answer.prices ? core::waterfallSteps(*answer.prices) : core::waterfallSteps(made, mostSteps);
    if (!waterfall.steps.empty())
        waterfall.title = tr("%1, %2: %3 to %4, %5", "KPI; scope; period before; period after; change")
                              .arg(kpiText(row().name), scopeText(),
                                   made.comparison.isPeriod() ? shortPeriodText(made.before.period, locale)
                                                              : comparedText(head(), Length::brief, locale),
                                   periodText(made.after.period, made.after.to, locale),
                                   change(*made.after.value, *made.before.value, made.unit, locale));
    return waterfall;
}

void WhyTab::show(const WhyAnswer& answer)
{
    made_ = answer.made;
    const auto& made = made_;
    by_ = answer.prices ? core::Breakdown::price : made.by;
    fillWays(answer.ways);
    rowsNow_->setText(tr("Rows of this part in %1").arg(shortPeriodText(made.after.period, QLocale())));
    rowsBefore_->setText(tr("Rows of this part in %1").arg(shortPeriodText(made.before.period, QLocale())));
    const bool split = made.kind != core::SplitKind::none && made.change;
    rowsBefore_->setVisible(made.comparison.isPeriod());
    if (answer.prices)
        sentence_->setText(messageText(answer.prices->change ? answer.prices->sentence : answer.prices->why));
    else
        sentence_->setText(messageText(split ? made.sentence : made.why));
    auto waterfall = waterfallOf(answer);
    chart_->setVisible(!waterfall.steps.empty());
    chart_->setWaterfall(std::move(waterfall));
    model_->setRows(split ? made.parts : std::vector<core::ExplainedPart>(), partColumns(made, head().currency));
    driverModel_->setRows(answer.prices ? answer.prices->parts : std::vector<core::SpendDriver>(),
                          driverColumns(head().currency));
    const bool focused = table_->hasFocus() || prices_->hasFocus();
    prices_->setVisible(answer.prices.has_value());
    table_->setVisible(!answer.prices && split); // else the sentence says why there are no parts
    if (focused)
        table()->setFocus();
}

} // namespace ui

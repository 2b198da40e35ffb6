#include "ui/pages/kpi_page.h"

#include "ui/charts/trend_chart.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/models/columns.h"
#include "ui/numbers.h"
#include "ui/pages/break_out_choice.h"
#include "ui/pages/break_out_tab.h"
#include "ui/pages/kpi_explanation.h"
#include "ui/pages/kpi_head.h"
#include "ui/pages/related_tab.h"
#include "ui/pages/signals_tab.h"
#include "ui/pages/why_tab.h"
#include "ui/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t shownForecast = 6; // periods: beyond, the band says little

} // namespace

KpiPage::KpiPage(QWidget* parent) : Page(QStringLiteral("kpi"), 0, parent)
{
    const int unit = fontMetrics().height();
    head_ = new KpiHead;
    breakOut_ = new BreakOutChoice(this);
    chart_ = new TrendChart;
    connect(chart_, &TrendChart::tableAsked, this, [this] {
        tabs_->setCurrentWidget(historyTable_);
        historyTable_->setFocus();
    });
    connect(chart_, &TrendChart::currentChanged, this, &KpiPage::selectPoint);
    connect(&moreJob_, &Job::failed, this, [this](const core::Error& error) {
        Q_EMIT failed(error);
        Q_EMIT settled();
    });
    connect(&moreJob_, &Job::cancelled, this, &Page::settled);
    connect(&rowsJob_, &Job::failed, this, [this](const core::Error& error) {
        Q_EMIT failed(error);
        Q_EMIT settled();
    });
    connect(&rowsJob_, &Job::cancelled, this, &Page::settled);
    connect(breakOut_, &BreakOutChoice::chosen, this, &Page::viewRequested);
    connect(breakOut_, &BreakOutChoice::failed, this, &Page::failed);
    connect(breakOut_, &BreakOutChoice::settled, this, &Page::settled);
    auto* chartCard = new Card;
    chartCard->rows()->setContentsMargins(2, 2, 2, 2);
    chartCard->rows()->addWidget(chart_);
    top_ = new QSplitter(Qt::Horizontal);
    top_->setChildrenCollapsible(false);
    top_->setHandleWidth(unit * 2 / 3);
    top_->addWidget(chartCard);
    explanation_ = new KpiExplanation;
    top_->addWidget(explanation_);
    top_->setStretchFactor(0, 1);
    top_->setSizes({unit * 60, unit * 28});
    auto* both = new QSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->setHandleWidth(unit * 2 / 3);
    both->addWidget(top_);
    both->addWidget(buildTabs());
    both->setSizes({unit * 23, unit * 21});
    auto* scroll = new QScrollArea; // where the screen is low; never sideways
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(both);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(unit * 3 / 4, unit * 2 / 3, unit * 3 / 4, unit * 3 / 4);
    rows->setSpacing(unit / 2);
    rows->addWidget(head_);
    rows->addWidget(scroll, 1);
}

// Chart and explanation below each other where there is no room beside.
void KpiPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int lettersBeside = 46; // in heights of a line
    top_->setOrientation(width() < fontMetrics().height() * lettersBeside ? Qt::Vertical : Qt::Horizontal);
}

QWidget* KpiPage::buildTabs()
{
    components_ = new TableModel<core::ComponentResult>(this);
    rows_ = new TableModel<core::SourceRow, SourceLines>(this);
    history_ = new TableModel<core::KpiPoint>(this);
    inputs_ = new TableModel<core::FormulaInput>(this);
    imports_ = new TableModel<core::ImportRef>(this);
    componentTable_ = new Grid(tr("Results by component"), components_);
    rowTable_ = new Grid(tr("Source rows"), rows_);
    historyTable_ = new Grid(tr("History as a table"), history_);
    inputTable_ = new Grid(tr("Inputs of the formula"), inputs_);
    importTable_ = new Grid(tr("Imports behind the number"), imports_);
    componentTable_->setEmptyText(tr("This KPI has no row for a single component here."));
    rowTable_->setEmptyText(tr("This number has no source rows."));
    importTable_->setEmptyText(tr("This number has no import."));

    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Find in the rows"));
    search_->setAccessibleName(tr("Find in the rows"));
    search_->setClearButtonEnabled(true);
    search_->setMaximumWidth(fontMetrics().height() * 16);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (auto* table : {componentTable_, rowTable_, historyTable_, inputTable_, importTable_})
            table->setSearch(text);
        for (auto* tab : answers_)
            tab->setSearch(text);
    });
    allRows_ = new QToolButton;
    allRows_->setObjectName(QStringLiteral("all_rows"));
    allRows_->setFocusPolicy(Qt::StrongFocus);
    allRows_->setToolTip(tr("Show all rows"));
    connect(allRows_, &QToolButton::clicked, this, [this] {
        forgetRows();
        rowTable_->setFocus();
    });
    for (auto* table : {componentTable_, rowTable_, historyTable_, inputTable_, importTable_})
        connect(table, &Grid::searchCleared, search_, &QLineEdit::clear);
    connect(rowTable_, &Grid::settled, this, &Page::settled);
    connect(componentTable_, &Grid::rowActivated, this, [this](const QModelIndex& index) {
        auto scope = view().scope;
        scope.scope = components_->row(index).component;
        Q_EMIT scopeRequested(scope);
    });
    connect(componentTable_, &Grid::choiceChanged, this, [this] {
        const auto chosen = componentTable_->chosen();
        auto question = view().scope.of(content_.row.kpi);
        if (chosen.isValid())
            question.scope = components_->row(chosen).component;
        Q_EMIT selected(question);
    });
    connect(historyTable_, &Grid::choiceChanged, this, [this] {
        if (const auto chosen = historyTable_->chosen(); chosen.isValid())
            Q_EMIT selected(view().scope.of(content_.row.kpi).in(history_->row(chosen).period));
    });
    addBreakOut(componentTable_, [this](const QModelIndex& index) {
        auto question = view().scope;
        question.scope = components_->row(index).component;
        return question;
    });
    addBreakOut(historyTable_,
                [this](const QModelIndex& index) { return view().scope.in(history_->row(index).period); });
    addBreakOut(rowTable_, [this](const QModelIndex&) { return listed_.scope; });
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Details of the KPI"));
    componentTable_->setObjectName(QStringLiteral("components"));
    rowTable_->setObjectName(QStringLiteral("rows"));
    historyTable_->setObjectName(QStringLiteral("history"));
    inputTable_->setObjectName(QStringLiteral("inputs"));
    importTable_->setObjectName(QStringLiteral("imports"));
    auto* corner = new QWidget;
    auto* across = new QHBoxLayout(corner);
    across->setContentsMargins(0, 2, 4, 2);
    across->addWidget(allRows_);
    across->addWidget(search_);
    tabs_->setCornerWidget(corner);
    auto* why = new WhyTab;
    connect(why, &WhyTab::rowsRequested, this, &KpiPage::showRowsOf);
    connect(why, &WhyTab::breakOutAsked, this, &KpiPage::breakOut);
    addTab(why, QStringLiteral("why_tab"), tr("Why did it change"));
    tabs_->addTab(componentTable_, tr("By component"));
    auto* parts = new BreakOutTab;
    connect(parts, &BreakOutTab::rowsRequested, this, &KpiPage::showRowsOf);
    connect(parts, &BreakOutTab::partRequested, this, &KpiPage::showPart);
    addTab(parts, QStringLiteral("parts_tab"), tr("Break out"));
    addTab(new SignalsTab, QStringLiteral("signals_tab"), tr("Signals"));
    addTab(new RelatedTab, QStringLiteral("related_tab"), tr("Related"));
    tabs_->addTab(rowTable_, tr("Source rows"));
    tabs_->addTab(historyTable_, tr("History"));
    tabs_->addTab(inputTable_, tr("Inputs"));
    tabs_->addTab(importTable_, tr("Imports"));
    connect(tabs_, &QTabWidget::currentChanged, this, &KpiPage::askForRows);
    connect(tabs_, &QTabWidget::currentChanged, this, [this] { opens_ = false; }); // somebody has chosen
    auto* card = new Card;
    card->rows()->setContentsMargins(2, 2, 2, 2);
    card->rows()->addWidget(tabs_);
    return card;
}

// Why it changed, if it did; else how it stands by component.
QWidget* KpiPage::tellingTab() const
{
    const auto& row = content_.row;
    const bool moved = row.value && row.previous && *row.value != *row.previous
                       && content_.head.against.against != core::Against::target;
    return moved || content_.components.empty() ? static_cast<QWidget*>(answers_.front()) : componentTable_;
}

// A point of the chart is the figure in its period.
void KpiPage::selectPoint()
{
    const auto question = view().scope.of(content_.row.kpi);
    const auto& points = chart_->trend().points;
    const auto current = chart_->current();
    if (current && *current >= 0 && static_cast<std::size_t>(*current) < points.size())
        Q_EMIT selected(question.in(points[static_cast<std::size_t>(*current)].period));
    else
        Q_EMIT selected(question);
}

QString KpiPage::tab() const { return tabs_->currentWidget()->objectName().remove(QStringLiteral("_tab")); }

void KpiPage::chooseTab(const QString& name)
{
    opens_ = false;
    for (int i = 0; i < tabs_->count(); ++i) {
        const auto tab = tabs_->widget(i)->objectName();
        if (tab == name || tab == name + QStringLiteral("_tab"))
            tabs_->setCurrentIndex(i);
    }
}

void KpiPage::addTab(KpiTab* tab, const QString& name, const QString& title)
{
    tab->setObjectName(name);
    tabs_->addTab(tab, title);
    answers_.push_back(tab);
    connect(tab, &KpiTab::settled, this, &Page::settled);
    connect(tab, &KpiTab::failed, this, &Page::failed);
    connect(tab, &KpiTab::kpiRequested, this, &Page::kpiRequested);
}

bool KpiPage::isSettled() const
{
    return Page::isSettled() && !moreJob_.busy() && !rowsJob_.busy() && rowTable_->isSettled() && breakOut_->isSettled()
           && std::ranges::all_of(answers_, &KpiTab::isSettled);
}

void KpiPage::find()
{
    search_->setFocus();
    search_->selectAll();
}

Grid* KpiPage::table() const
{
    const auto* tab = qobject_cast<KpiTab*>(tabs_->currentWidget());
    return tab ? tab->table() : qobject_cast<Grid*>(tabs_->currentWidget());
}

void KpiPage::choose(const QString& kpi)
{
    if (kpi == kpi_)
        return;
    kpi_ = kpi;
    opens_ = true;
    refresh();
}

void KpiPage::load(const View& view)
{
    ask(asking(view.portfolio, &Portfolio::kpi, view.scope.of(utf8(kpi_))),
        [this](const core::KpiContent& content) { setContent(content); });
}

void KpiPage::setContent(const core::KpiContent& content)
{
    content_ = content;
    kpi_ = qt(content.row.kpi);
    head_->setContent(content);
    fillChart();
    explanation_->setContent(content);
    fillTabs();
    if (std::exchange(opens_, false))
        tabs_->setCurrentIndex(tabs_->indexOf(tellingTab()));
    for (auto* tab : answers_)
        tab->setSubject(view(), content.row, content.head);
    askForMore();
}

// Signals and forecast for the chart: they need the whole history, and the page does not wait for them.
void KpiPage::askForMore()
{
    if (!view().portfolio)
        return;
    moreJob_.run(
        [portfolio = view().portfolio, question = view().scope.of(content_.row.kpi)](const core::Progress& progress) {
            More more{portfolio->signals(question, progress), {}};
            progress.step(1, 2);
            more.outlook = portfolio->outlook(question, progress);
            return more;
        },
        [this](const More& more) {
            Trend trend = chart_->trend();
            std::vector<core::Period> fired;
            for (const auto& point : more.signals.points)
                if (point.signal && more.signals.plotted == core::Plotted::value)
                    fired.push_back(point.period);
            for (std::size_t i = 0; i < trend.points.size(); ++i)
                if (std::ranges::find(fired, trend.points[i].period) != fired.end())
                    trend.signal.push_back(i);
            for (const auto& point : more.outlook.shown())
                if (trend.forecast.size() < shownForecast
                    && (trend.points.empty() || point.period.first > trend.points.back().period.last))
                    trend.forecast.push_back(point);
            const auto& outlook = more.outlook;
            explanation_->setExpected(messageText(outlook.sentence.empty() ? outlook.why : outlook.sentence));
            chart_->setTrend(std::move(trend));
            Q_EMIT settled();
        });
}

void KpiPage::fillChart()
{
    const auto& head = content_.head;
    Trend trend;
    const QString unit = unitText(content_.row.unit, head.currency);
    const QString name = kpiText(content_.row.name);
    const QString scope = scopeText(head.scope);
    const auto& points = content_.history;
    const QString last = periodText(head.period, head.to, QLocale());
    const QString span = points.empty() ? last
                                        : tr("%1 to %2")
                                              .arg(shortPeriodText(points.front().period, QLocale()),
                                                   head.to ? last : shortPeriodText(points.back().period, QLocale()));
    trend.title = unit.isEmpty()
                      ? tr("%1, %2, %3").arg(name, span, scope)
                      : tr("%1 in %2, %3, %4", "KPI, unit, stretch of time, scope").arg(name, unit, span, scope);
    trend.unit = content_.row.unit;
    trend.currency = head.currency;
    trend.points = points;
    trend.limits = content_.limits;
    chart_->setTrend(std::move(trend));
}

void KpiPage::fillTabs()
{
    const auto& currency = content_.head.currency;
    components_->setRows(content_.components, componentColumns(content_.components, currency));
    forgetRows();
    std::vector<core::KpiPoint> newestFirst(content_.history.rbegin(), content_.history.rend());
    history_->setRows(std::move(newestFirst), historyColumns(content_.row.unit, currency));
    inputs_->setRows(content_.inputs, inputColumns(currency));
    imports_->setRows(content_.imports, importRefColumns());
    tabs_->setTabVisible(tabs_->indexOf(componentTable_), !content_.components.empty());
}

// In the menu of a table whose rows stand for a figure.
void KpiPage::addBreakOut(Grid* table, std::function<core::Question(const QModelIndex&)> of)
{
    auto* action = new QAction(tr("Break out by…"), table);
    table->addAction(action);
    connect(action, &QAction::triggered, this, [this, table, of = std::move(of)] {
        if (const auto chosen = table->chosen(); chosen.isValid())
            breakOut(of(chosen).of(content_.row.kpi));
    });
}

void KpiPage::breakOut(const core::Question& question) { breakOut_->ask(view().portfolio, question); }

// All rows of the number are to be listed; they are looked for once the tab is seen.
void KpiPage::forgetRows()
{
    rowsJob_.cancel();
    listed_ = {{}, view().scope, {}};
    allRows_->setText({});
    fillRows(SourceLines());
    askForRows();
}

void KpiPage::askForRows()
{
    showRowHead();
    if (listed_.known || tabs_->currentWidget() != rowTable_ || !view().portfolio || content_.row.kpi.empty())
        return;
    listed_.known = true;
    rowTable_->setCountText(tr("Reading the rows…"));
    const auto& part = listed_.part;
    if (!part)
        return readRows(true);
    rowsJob_.run(
        asking(view().portfolio, &Portfolio::partRows, listed_.scope.of(content_.row.kpi), part->first, part->second),
        [this](std::shared_ptr<const core::SourceRows> found) {
            fillRows(SourceLines(std::move(found)));
            Q_EMIT settled();
        });
}

// The first page of them, which stays where it is when all have come.
void KpiPage::readRows(bool first)
{
    rowsJob_.run(asking(view().portfolio, &Portfolio::rows, listed_.scope.of(content_.row.kpi), listed_.filter, first),
                 [this, first](std::shared_ptr<const core::RowTable> found) {
                     const bool whole = !first || (found && found->isWhole());
                     if (whole || (found && rowTable_->arrangement() == core::Arrangement()))
                         fillRows(SourceLines(std::move(found)));
                     if (whole)
                         return Q_EMIT settled();
                     rowTable_->setCountText(tr("Reading the rows…"));
                     readRows(false);
                 });
}

void KpiPage::fillRows(const SourceLines& lines)
{
    const auto all = static_cast<std::int64_t>(lines.size());
    rowTable_->setCountText(lines.count() == all
                                ? QString()
                                : tr("%1 lines from %n source row(s)", nullptr, static_cast<int>(lines.count()))
                                      .arg(count(all, QLocale())));
    rowTable_->setEmptyText(listed_.known ? tr("This number has no source rows.") : QString());
    auto* bar = rowTable_->view()->verticalScrollBar();
    const int top = bar->value();
    rows_->setRows(lines, sourceRowColumns(content_.head.currency));
    bar->setValue(top);
}

void KpiPage::showRowHead()
{
    allRows_->setVisible(tabs_->currentWidget() == rowTable_ && !allRows_->text().isEmpty());
}

// What a part of the change rests on: the tab of rows, filtered to it, in the period asked for.
void KpiPage::showRowsOf(const core::SourceFilter& filter, const core::Question& scope, const QString& what)
{
    const bool isAll =
        filter == core::SourceFilter() && scope.period == content_.head.period && scope.scope == view().scope.scope;
    list({filter, scope, isAll ? QString() : what});
}

void KpiPage::showPart(const std::string& field, const std::string& member, const QString& what)
{
    list({{}, view().scope, what, std::pair(field, member)});
}

void KpiPage::list(const ListedRows& rows)
{
    search_->clear();
    rowTable_->showAllRows();
    forgetRows();
    if (!rows.what.isEmpty()) {
        rowsJob_.cancel();
        listed_ = rows;
        const QString name = fontMetrics().elidedText(rows.what, Qt::ElideMiddle, fontMetrics().height() * 14);
        const QString text =
            tr("%1, %2", "part of a change; period").arg(name, shortPeriodText(rows.scope.period, QLocale()));
        allRows_->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")) + QStringLiteral(" \u00D7"));
        allRows_->setAccessibleName(tr("Only rows of %1; press to show all rows").arg(text));
    }
    tabs_->setCurrentWidget(rowTable_);
    rowTable_->setFocus();
    askForRows();
}

} // namespace ui

#include "ui/pages/kpi_page.h"

#include "core/explore/view_text.h"
#include "ui/charts/trend_chart.h"
#include "ui/dialogs/command_palette.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/models/columns.h"
#include "ui/numbers.h"
#include "ui/pages/break_out_tab.h"
#include "ui/pages/related_tab.h"
#include "ui/pages/signals_tab.h"
#include "ui/pages/why_tab.h"
#include "ui/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QEvent>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
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

// "100 × 8,430 ÷ 8,700 = 96.9 %": every digit of the sums, the value as on the pages. A formula that is one sum is its
// value.
QString filledIn(const std::string& formula, const core::KpiRow& row, std::string_view currency)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?"));
    const QLocale locale;
    const QString plain = qt(formula);
    QString text;
    qsizetype done = 0;
    for (auto found = number.globalMatch(plain); found.hasNext();) {
        const auto match = found.next();
        text += plain.mid(done, match.capturedStart() - done) + exactNumber(match.captured().toDouble(), locale);
        done = match.capturedEnd();
        if (match.capturedLength() == plain.size())
            return exactAmount(*row.value, row.unit, currency, locale);
    }
    text += plain.mid(done);
    text.replace(QStringLiteral(" * "), QStringLiteral(" × "))
        .replace(QStringLiteral(" / "), QStringLiteral(" ÷ "))
        .replace(QStringLiteral(" - "), QStringLiteral(" − "));
    return text + QStringLiteral(" = ") + judgedAmount(*row.value, row.target, row.floor, row.unit, currency, locale);
}

} // namespace

// As tall as its wrapped texts are at its width, so that what does not fit is scrolled and nothing is cut.
class TextSheet : public QWidget {
public:
    bool event(QEvent* event) override
    {
        const bool done = QWidget::event(event);
        if (layout() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
            setMinimumHeight(std::max(0, layout()->heightForWidth(width())));
        return done;
    }
};

// Name, value, status and change in large type.
class KpiHead : public QWidget {
public:
    explicit KpiHead(QWidget* parent = nullptr) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setContent(const core::KpiContent& content)
    {
        const QLocale locale;
        row_ = content.row;
        const auto& head = content.head;
        where_ = QStringLiteral("%1, %2").arg(scopeText(head.scope), periodText(head.period, head.to, locale));
        value_ = valueText(row_, head.currency, locale);
        if (row_.fewThings)
            value_ += QStringLiteral(" (%1)").arg(amount(*row_.value, row_.unit, head.currency, locale));
        words_ = shownStatus(row_.status, row_.coverage);
        const QString against = comparedText(head, Length::brief, locale);
        if (row_.value && !row_.previous)
            words_ += head.against.isPeriod()
                          ? KpiPage::tr(", nothing known in %1 to compare with").arg(against)
                          : KpiPage::tr(", not set: %1", "what it would be compared with").arg(against);
        if (row_.value && row_.previous) {
            const QString moved = change(*row_.value, *row_.previous, row_.unit, locale);
            const QString verdict = head.against.isPeriod() // against a target the status says it
                                        ? verdictOfChange(*row_.value, *row_.previous, row_.better)
                                        : QString();
            if (moved.isEmpty())
                words_ += head.against.isPeriod() ? KpiPage::tr(", as in %1").arg(against)
                                                  : KpiPage::tr(", the same as %1").arg(against);
            else
                words_ += verdict.isEmpty() ? KpiPage::tr(", %1 against %2").arg(moved, against)
                                            : KpiPage::tr(", %1 against %2, %3").arg(moved, against, verdict);
        }
        if (!row_.value && !row_.missing.empty())
            words_ += QStringLiteral(": ") + messageText(row_.missing);
        setAccessibleName(kpiText(row_.name));
        setAccessibleDescription(accessibleText(row_, head.currency));
        update();
    }
    QSize sizeHint() const override
    {
        const Theme theme = themeOf(*this);
        return QSize(400, static_cast<int>(
                              std::ceil(QFontMetricsF(theme.title).height() + QFontMetricsF(theme.body).height() + 6)));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme theme = themeOf(*this);
        QPainter painter(this);
        const QFontMetricsF title(theme.title), body(theme.body);
        const double unit = body.height();
        const auto put = [&](double left, double top, const QFont& font, const QColor& colour, const QString& text) {
            const QFontMetricsF metrics(font);
            painter.setFont(font);
            painter.setPen(colour);
            const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(0.0, width() - left));
            painter.drawText(QPointF(left, top + metrics.ascent()), shown);
            return left + metrics.horizontalAdvance(shown);
        };
        const double left = put(0, 2, theme.title, theme.text, kpiText(row_.name)) + unit;
        put(left, 2 + title.ascent() - body.ascent(), theme.body, theme.quiet, where_);
        const double top = title.height() + 3;
        const double side = unit * 0.8;
        double x = put(0, top, theme.strong, theme.text, value_) + unit * 0.7;
        paintMark(painter, QRectF(x, top + (unit - side) / 2, side, side), shownMark(row_.status, row_.coverage),
                  solidity(row_.coverage), theme);
        put(x + side + unit * 0.4, top, theme.body, theme.text, words_);
    }

private:
    core::KpiRow row_;
    QString where_, value_, words_;
};

KpiPage::KpiPage(QWidget* parent) : Page(QStringLiteral("kpi"), 0, parent)
{
    const int unit = fontMetrics().height();
    head_ = new KpiHead;
    chart_ = new TrendChart;
    connect(chart_, &TrendChart::tableAsked, this, [this] {
        tabs_->setCurrentWidget(historyTable_);
        historyTable_->setFocus();
    });
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
    connect(&fieldsJob_, &Job::failed, this, &Page::failed);
    connect(&fieldsJob_, &Job::failed, this, &Page::settled);
    auto* chartCard = new Card;
    chartCard->rows()->setContentsMargins(2, 2, 2, 2);
    chartCard->rows()->addWidget(chart_);
    auto* top = new QSplitter(Qt::Horizontal);
    top->setChildrenCollapsible(false);
    top->setHandleWidth(unit * 2 / 3);
    top->addWidget(chartCard);
    top->addWidget(buildExplanation());
    top->setStretchFactor(0, 1);
    top->setSizes({unit * 60, unit * 28});
    auto* both = new QSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->setHandleWidth(unit * 2 / 3);
    both->addWidget(top);
    both->addWidget(buildTabs());
    both->setSizes({unit * 23, unit * 21});
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(unit * 3 / 4, unit * 2 / 3, unit * 3 / 4, unit * 3 / 4);
    rows->setSpacing(unit / 2);
    rows->addWidget(head_);
    rows->addWidget(both, 1);
}

QWidget* KpiPage::buildExplanation()
{
    const int unit = fontMetrics().height();
    auto* sheet = new TextSheet;
    auto* rows = new QVBoxLayout(sheet);
    rows->setContentsMargins(unit / 2, unit / 2, unit / 2, unit / 2);
    rows->setSpacing(unit / 6);
    const auto add = [&](const QString& caption, const char* name, PlainLabel::Role role = PlainLabel::Role::body) {
        auto* head = new PlainLabel(caption, PlainLabel::Role::quiet);
        auto* label = new PlainLabel({}, role);
        label->setObjectName(QString::fromLatin1(name));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleDescription(caption);
        rows->addWidget(head);
        rows->addWidget(label);
        rows->addSpacing(unit / 3);
        return label;
    };
    filledIn_ = add(tr("This period"), "filled_in", PlainLabel::Role::strong);
    definition_ = add(tr("Definition"), "definition");
    formula_ = add(tr("Formula"), "formula");
    target_ = add(tr("Target"), "target");
    coverage_ = add(tr("Coverage"), "coverage");
    expected_ = add(tr("What to expect"), "expected");
    source_ = add(tr("Source"), "source");
    rows->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Definition and formula"));
    scroll->setWidget(sheet);
    scroll->viewport()->setAutoFillBackground(false); // the card shows through
    sheet->setAutoFillBackground(false);
    scroll->setMinimumWidth(unit * 20);
    auto* card = new Card;
    card->rows()->setContentsMargins(2, 2, 2, 2);
    card->rows()->addWidget(scroll);
    return card;
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
    return Page::isSettled() && !moreJob_.busy() && !rowsJob_.busy() && rowTable_->isSettled() && !fieldsJob_.busy()
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
    expected_->clear();
    fillChart();
    fillExplanation();
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
            expected_->setText(messageText(outlook.sentence.empty() ? outlook.why : outlook.sentence));
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

void KpiPage::fillExplanation()
{
    const QLocale locale;
    const auto& row = content_.row;
    definition_->setText(kpiText(content_.definition));
    formula_->setText(qt(content_.formula));
    filledIn_->setText(content_.filledIn.empty() || !row.value
                           ? statusText(row.status)
                           : filledIn(content_.filledIn, row, content_.head.currency));
    const auto shown = [&](double value) { return amount(value, row.unit, content_.head.currency, locale); };
    QString target = row.target && row.floor ? tr("Target %1, floor %2.").arg(shown(*row.target), shown(*row.floor))
                     : row.target            ? tr("Target %1.").arg(shown(*row.target))
                                             : tr("No target is set, so it is not rated.");
    if (!content_.why.empty())
        target += QLatin1Char(' ') + kpiText(content_.why);
    target_->setText(target);
    QString coverage = row.applicable > 0
                           ? tr("%1: %2 of %n component(s) counted.", nullptr, static_cast<int>(row.applicable))
                                 .arg(percent(row.coverage, locale), count(row.included, locale))
                           : statusText(row.status);
    if (!row.missing.empty())
        coverage += QLatin1Char(' ') + messageText(row.missing);
    coverage_->setText(coverage);
    source_->setText(kpiText(content_.source));
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

// By a field of the person's choice, as a view of Explore.
void KpiPage::breakOut(const core::Question& question)
{
    fieldsJob_.run(
        asking(view().portfolio, &Portfolio::breakOutViews, question), [this](const std::vector<core::View>& views) {
            std::vector<PaletteEntry> entries;
            for (const auto& one : views)
                entries.push_back(
                    {fieldText(one.rows.front()), {}, qt(one.rows.front()), {}, [this, json = qt(core::viewJson(one))] {
                         Q_EMIT viewRequested(json);
                     }});
            (new CommandPalette(std::move(entries), this, tr("Break out by"), tr("Words of a field")))->open();
            Q_EMIT settled();
        });
}

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

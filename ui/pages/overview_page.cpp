#include "ui/pages/overview_page.h"

#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/models/component_columns.h"
#include "ui/numbers.h"
#include "ui/pages/break_out_choice.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/change_list.h"
#include "ui/widgets/columns_layout.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/kpi_popup.h"
#include "ui/widgets/kpi_row_widget.h"
#include "ui/widgets/money_tile.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/score_header.h"

#include <QAction>
#include <QEvent>
#include <QFontMetricsF>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int rowsOfDomain = 5;
// Made before what stands below them, since Tab goes from one to the next in the order of making.
constexpr std::size_t mostFigures = 4, mostTiles = 6;

QWidget* emptyState(const QString& sentence, const QString& verb, QPushButton*& button)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* label = new PlainLabel(sentence);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    button = new QPushButton(verb);
    column->addStretch(2);
    column->addWidget(label);
    column->addWidget(button, 0, Qt::AlignCenter);
    column->addStretch(3);
    return page;
}

} // namespace

OverviewPage::OverviewPage(QWidget* parent) : Page(QStringLiteral("overview"), 1, parent)
{
    const int unit = fontMetrics().height();
    breakOut_ = new BreakOutChoice(this);
    sheet_ = new QWidget;
    auto* rows = new QVBoxLayout(sheet_);
    rows->setContentsMargins(unit * 3 / 4, unit * 3 / 4, unit * 3 / 4, unit * 3 / 4);
    rows->setSpacing(unit * 2 / 3);
    rows->addWidget(buildHeadline());
    auto* decide = new Card;
    findings_ = new FindingList;
    connect(findings_, &FindingList::opened, this, &OverviewPage::open);
    connect(findings_, &FindingList::selected, this,
            [this](const core::Finding& finding) { selectFigure(finding.kpi, finding.scope); });
    connect(&decisionJob_, &Job::failed, this, [this](const core::Error& error) {
        findings_->setFailed();
        Q_EMIT failed(error);
        Q_EMIT settled();
    });
    decide->rows()->addWidget(findings_);
    rows->addWidget(decide);
    auto* domains = new QWidget;
    domains->setObjectName(QStringLiteral("domains"));
    auto* domainRows = new QVBoxLayout(domains);
    domainRows->setContentsMargins(0, unit / 2, 0, 0);
    domainRows->setSpacing(unit * 2 / 3);
    domainRows->addWidget(buildDomains(), 1);
    domainRows->addWidget(buildJoint());
    domainRows->addWidget(buildMovements());
    tabs_ = new QTabWidget;
    tabs_->setDocumentMode(true);
    tabs_->setAccessibleName(tr("Components and domains"));
    tabs_->addTab(buildComponents(), tr("Components"));
    tabs_->addTab(domains, tr("Domains"));
    rows->addWidget(tabs_, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet_);

    QPushButton* import = nullptr;
    empty_ = emptyState(tr("No data yet. Import an export to see quality, models and cost here."), tr("Import files…"),
                        import);
    connect(import, &QPushButton::clicked, this, &Page::importRequested);
    auto* stack = new QStackedLayout(this);
    stack->addWidget(scroll);
    stack->addWidget(empty_);
}

void OverviewPage::setSummary(const PortfolioSummary& summary) { known_ = summary.kpis; }

KpiRowWidget* OverviewPage::makeRow(bool tile)
{
    auto* row = new KpiRowWidget(tile ? KpiRowWidget::Form::tile : KpiRowWidget::Form::row);
    row->installEventFilter(this);
    connect(row, &KpiRowWidget::opened, this, &Page::kpiRequested);
    connect(row, &KpiRowWidget::popupRequested, this, [this, row] {
        const auto found = std::ranges::find(known_, row->row().kpi, &KnownKpi::id);
        auto* peek = new KpiPopup(row->row(), row->currency(), found == known_.end() ? nullptr : &*found, row);
        connect(peek, &KpiPopup::opened, this, &Page::kpiRequested);
    });
    return row;
}

QWidget* OverviewPage::buildHeadline()
{
    const int unit = fontMetrics().height();
    auto* card = new Card;
    health_ = new ScoreHeader(ScoreHeader::Form::figure);
    money_ = new ColumnsLayout;
    money_->setSpacing(unit / 2);
    money_->addWidget(health_);
    while (figures_.size() < mostFigures)
        addFigure();
    card->rows()->addLayout(money_);
    return card;
}

QWidget* OverviewPage::buildComponents()
{
    matrix_ = new TableModel<core::ComponentRow>(this);
    components_ = new Grid(tr("Components"), matrix_);
    components_->setObjectName(QStringLiteral("components"));
    components_->setEmptyText(tr("No component is known yet."));
    connect(components_, &Grid::rowActivated, this, [this](const QModelIndex& index) {
        auto question = view().scope;
        question.scope = matrix_->row(index).component;
        Q_EMIT scopeRequested(question);
    });
    connect(components_, &Grid::choiceChanged, this, &OverviewPage::selectCell);
    connect(components_, &Grid::settled, this, &Page::settled);
    auto* breakOut = new QAction(tr("Break out by…"), this);
    components_->addAction(breakOut);
    connect(breakOut, &QAction::triggered, this, [this] {
        const auto chosen = components_->chosen();
        if (!chosen.isValid())
            return;
        auto question = view().scope.of(brokenOutOf(chosen.column()));
        question.scope = matrix_->row(chosen).component;
        breakOut_->ask(view().portfolio, question);
    });
    connect(breakOut_, &BreakOutChoice::chosen, this, &Page::viewRequested);
    connect(breakOut_, &BreakOutChoice::failed, this, &Page::failed);
    connect(breakOut_, &BreakOutChoice::settled, this, &Page::settled);
    return components_;
}

QWidget* OverviewPage::buildDomains()
{
    const int unit = fontMetrics().height();
    auto* across = new QWidget;
    auto* row = new ColumnsLayout(across);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit * 2 / 3);
    for (auto& domain : domains_) {
        domain.card = new Card;
        domain.card->rows()->setContentsMargins(unit / 3, unit / 4, unit / 3, unit / 3);
        domain.head = new ScoreHeader(ScoreHeader::Form::head);
        domain.card->rows()->addWidget(domain.head);
        domain.rows = new QVBoxLayout;
        domain.rows->setSpacing(0);
        for (int i = 0; i < rowsOfDomain; ++i) {
            auto* kpi = makeRow(false);
            domain.rows->addWidget(kpi, 1);
            domain.kpis.push_back(kpi);
        }
        domain.filler = new QWidget;
        domain.rows->addWidget(domain.filler);
        domain.card->rows()->addLayout(domain.rows, 1);
        row->addWidget(domain.card);
    }
    return across;
}

QWidget* OverviewPage::buildJoint()
{
    const int unit = fontMetrics().height();
    joint_ = new Card;
    joint_->rows()->setContentsMargins(unit / 3, unit / 3, unit / 3, unit / 3);
    auto* head = new QHBoxLayout;
    auto* title = new PlainLabel(tr("Where quality, performance and cost meet"), PlainLabel::Role::strong);
    title->setContentsMargins(unit / 2, 0, 0, 0);
    head->addWidget(title);
    head->addStretch(1);
    others_ = new QWidget;
    otherRow_ = new QHBoxLayout(others_);
    otherRow_->setContentsMargins(0, 0, 0, 0);
    head->addWidget(others_);
    joint_->rows()->addLayout(head);
    tileRow_ = new ColumnsLayout;
    tileRow_->setSpacing(0);
    joint_->rows()->addLayout(tileRow_);
    while (tiles_.size() < mostTiles)
        addTile();
    return joint_;
}

QWidget* OverviewPage::buildMovements()
{
    const int unit = fontMetrics().height();
    auto* card = new Card;
    movementTitle_ = new PlainLabel({}, PlainLabel::Role::strong);
    movementTitle_->setContentsMargins(unit / 2, 0, 0, 0);
    card->rows()->addWidget(movementTitle_);
    worse_ = new ChangeList(tr("Worse, by score"), tr("Nothing got worse."));
    better_ = new ChangeList(tr("Better, by score"), tr("Nothing got better."));
    nothingCompared_ = new PlainLabel;
    nothingCompared_->setObjectName(QStringLiteral("nothing_compared"));
    nothingCompared_->setWordWrap(true);
    nothingCompared_->setContentsMargins(unit / 2, 0, 0, 0);
    card->rows()->addWidget(nothingCompared_);
    auto* row = new ColumnsLayout;
    row->setSpacing(unit * 2);
    for (auto* list : {worse_, better_}) {
        connect(list, &ChangeList::opened, this, &Page::kpiRequested);
        row->addWidget(list);
    }
    card->rows()->addLayout(row);
    return card;
}

void OverviewPage::fitType()
{
    // The page is laid out for so many lines of body type in each direction.
    constexpr double columns = 78, lines = 44, most = 2, step = 0.05;
    const double unit = QFontMetricsF(font()).height();
    const double factor = std::clamp(
        std::floor(std::min(width() / (columns * unit), height() / (lines * unit)) / step) * step, 1.0, most);
    if (factor == typeFactor_)
        return;
    typeFactor_ = factor;
    setType();
}

void OverviewPage::setType()
{
    QFont type = font();
    type.setPointSizeF(type.pointSizeF() * typeFactor_);
    const Theme theme = isDark(palette()) ? Theme::night(type) : Theme::light(type);
    sheet_->setStyleSheet(theme.styleSheet());
    // Under a style sheet Qt passes no font on to children.
    for (auto* widget : sheet_->findChildren<QWidget*>())
        widget->setFont(type);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitType();
}

void OverviewPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        typeFactor_ = 0;
        fitType();
    }
}

void OverviewPage::chooseTab(const QString& name)
{
    for (int i = 0; i < tabs_->count(); ++i)
        if (tabs_->widget(i)->objectName() == name)
            tabs_->setCurrentIndex(i);
}

QString OverviewPage::tab() const { return tabs_->currentWidget()->objectName(); }

Grid* OverviewPage::table() const { return tabs_->currentWidget() == components_ ? components_ : nullptr; }

bool OverviewPage::isSettled() const
{
    return Page::isSettled() && !decisionJob_.busy() && components_->isSettled() && breakOut_->isSettled();
}

bool OverviewPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        if (const auto* row = qobject_cast<const KpiRowWidget*>(watched))
            selectFigure(row->row().kpi, view().scope.scope);
        else if (const auto* tile = qobject_cast<const MoneyTile*>(watched))
            selectFigure(tile->figure().kpi, view().scope.scope);
    }
    return Page::eventFilter(watched, event);
}

void OverviewPage::selectFigure(const std::string& kpi, const std::string& scope)
{
    auto question = view().scope.of(kpi);
    question.scope = scope;
    Q_EMIT selected(question);
}

// A cell of the matrix is a component, under some heads one of its figures.
void OverviewPage::selectCell()
{
    const auto cell = components_->chosen();
    if (cell.isValid())
        selectFigure(matrixFigure(cell.column()), matrix_->row(cell).component);
}

void OverviewPage::open(const core::Finding& finding)
{
    if (finding.kpi.empty()) {
        Q_EMIT pageRequested(QStringLiteral("data"), QStringLiteral("sources"));
        return;
    }
    auto question = view().scope.of(finding.kpi);
    question.scope = finding.scope;
    Q_EMIT figureRequested(question);
}

void OverviewPage::load(const View& view)
{
    findings_->setWaiting();
    decisionJob_.run(asking(view.portfolio, &Portfolio::decisions, view.scope),
                     [this](core::DecisionContent decisions) {
                         setDecisions(decisions);
                         Q_EMIT settled();
                     });
    ask(asking(view.portfolio, &Portfolio::overview, view.scope),
        [this](core::OverviewContent content) { setContent(content); });
}

void OverviewPage::setContent(const core::OverviewContent& content)
{
    content_ = content;
    static_cast<QStackedLayout*>(layout())->setCurrentIndex(content.head.dataDate ? 0 : 1);
    fillHeadline();
    fillDomains();
    fillJoint();
    fillMovements();
    setType();
}

void OverviewPage::fillHeadline() { health_->setTile(content_.health); }

void OverviewPage::fillDomains()
{
    for (std::size_t d = 0; d < domains_.size(); ++d) {
        auto& domain = domains_[d];
        domain.card->setVisible(d < content_.domains.size());
        if (d >= content_.domains.size())
            continue;
        const auto& block = content_.domains[d];
        domain.head->setTile(block.score);
        int shown = 0;
        for (std::size_t i = 0; i < domain.kpis.size(); ++i) {
            const bool there = i < block.rows.size();
            domain.kpis[i]->setVisible(there);
            if (there) {
                domain.kpis[i]->setRow(block.rows[i], content_.head.currency);
                ++shown;
            }
        }
        domain.filler->setVisible(shown < rowsOfDomain);
        domain.rows->setStretchFactor(domain.filler, rowsOfDomain - shown);
    }
}

void OverviewPage::fillJoint()
{
    joint_->setVisible(!content_.joint.empty() || !content_.otherScores.empty());
    while (tiles_.size() < content_.joint.size())
        addTile();
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        tiles_[i]->setVisible(i < content_.joint.size());
        if (i < content_.joint.size())
            tiles_[i]->setRow(content_.joint[i], content_.head.currency);
    }
    while (otherHeads_.size() < content_.otherScores.size()) {
        auto* head = new ScoreHeader(ScoreHeader::Form::word);
        otherRow_->addWidget(head);
        otherHeads_.push_back(head);
    }
    for (std::size_t i = 0; i < otherHeads_.size(); ++i) {
        otherHeads_[i]->setVisible(i < content_.otherScores.size());
        if (i < content_.otherScores.size())
            otherHeads_[i]->setTile(content_.otherScores[i]);
    }
}

void OverviewPage::addTile()
{
    auto* tile = makeRow(true);
    tile->hide();
    tileRow_->addWidget(tile);
    tiles_.push_back(tile);
}

void OverviewPage::fillMovements()
{
    const auto against = content_.head.against.against;
    movementTitle_->setText(against == core::Against::target   ? tr("Against the targets")
                            : against == core::Against::budget ? tr("Against the budget")
                            : content_.nothingCompared.empty()
                                ? tr("Since %1").arg(periodText(content_.head.comparison, QLocale()))
                                : tr("Compared with %1").arg(periodText(content_.head.comparison, QLocale())));
    nothingCompared_->setText(messageText(content_.nothingCompared));
    nothingCompared_->setVisible(!content_.nothingCompared.empty());
    for (auto* list : {worse_, better_})
        list->setVisible(content_.nothingCompared.empty());
    worse_->setChanges(content_.worse, content_.head.currency);
    better_->setChanges(content_.better, content_.head.currency);
}

void OverviewPage::addFigure()
{
    auto* tile = new MoneyTile;
    tile->hide();
    tile->installEventFilter(this);
    connect(tile, &QAbstractButton::clicked, this, [this, tile] { Q_EMIT kpiRequested(qt(tile->figure().kpi)); });
    money_->addWidget(tile);
    figures_.push_back(tile);
}

void OverviewPage::setDecisions(const core::DecisionContent& decisions)
{
    decisions_ = decisions;
    while (figures_.size() < decisions.figures.size())
        addFigure();
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        if (i < decisions.figures.size())
            figures_[i]->setFigure(decisions.figures[i], decisions.head.currency);
        figures_[i]->setVisible(i < decisions.figures.size());
    }
    findings_->setFindings(decisions.findings);
    matrix_->setRows(decisions.components, matrixColumns(decisions.head));
    // A short list is seen whole, a long one scrolls.
    constexpr std::size_t mostRows = 12;
    const int line = components_->view()->verticalHeader()->defaultSectionSize();
    components_->setMinimumHeight(line * static_cast<int>(std::min(decisions.components.size(), mostRows) + 4));
    setType();
}

} // namespace ui

#include "ui/window/main_window.h"

#include "ui/numbers.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/data_page.h"
#include "ui/pages/receipt_tab.h"
#include "ui/pages/start_page.h"
#include "ui/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/inspector.h"
#include "ui/window/navigation.h"
#include "ui/window/path_bar.h"
#include "ui/window/progress_bar.h"
#include "ui/window/scope_bar.h"
#include "ui/window/status_bar.h"

#include <QAction>
#include <QDateTime>
#include <QDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoGroup>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t longestHistory = 100;
constexpr int checkIntervalMs = 1000;

// Under which its columns are kept: tables of two pages may have one name.
QString tableName(const Page& page, const Grid& grid) { return page.name() + QLatin1Char('/') + grid.objectName(); }

} // namespace

MainWindow::MainWindow(WindowServices services, Settings& settings, Appearance* appearance, QWidget* parent)
    : QMainWindow(parent), services_(std::move(services)), settings_(settings), appearance_(appearance),
      navigation_(new Navigation), path_(new PathBar), scopeBar_(new ScopeBar), inspector_(new Inspector),
      notice_(new NoticeBar), age_(new NoticeBar), stack_(new QStackedWidget), start_(new StartPage),
      status_(new StatusBar), progress_(new ProgressBar), undo_(new QUndoGroup(this))
{
    setAcceptDrops(true);
    setCentralWidget(buildCentre());
    for (auto* page : makePages())
        addPage(page);
    statusBar()->addWidget(status_, 1);
    statusBar()->addPermanentWidget(progress_);
    statusBar()->setSizeGripEnabled(false);
    buildMenus();
    path_->setSteps(back_, forward_);
    buildInspector();

    connect(navigation_, &Navigation::pageChosen, this, [this](const QString& name) { showPage(name); });
    connect(scopeBar_, &ScopeBar::scopeChosen, this, &MainWindow::useScope);
    connect(status_, &StatusBar::quarantineRequested, this, &MainWindow::showQuarantine);
    connect(start_, &StartPage::sampleRequested, this, [this] { askForNewFile(true); });
    connect(start_, &StartPage::newRequested, this, [this] { askForNewFile(false); });
    connect(start_, &StartPage::openRequested, this, [this] { askForFileToOpen(Opening::write); });
    connect(start_, &StartPage::recentRequested, this, [this](const QString& file) { openFile(file); });
    for (auto* job : {&openJob_, &summaryJob_, &importJob_, &writeJob_}) {
        connect(job, &Job::progressed, progress_, &ProgressBar::setProgress);
        connect(job, &Job::failed, this, &MainWindow::showError);
        connect(job, &Job::cancelled, this, [this] { showError(core::Error(core::Fault::cancelled, "")); });
    }
    connect(progress_, &ProgressBar::stopRequested, this, [this] {
        openJob_.cancel();
        importJob_.cancel();
        writeJob_.cancel();
    });
    checkTimer_.setInterval(checkIntervalMs);
    connect(&checkTimer_, &QTimer::timeout, this, &MainWindow::checkForExternalChanges);
    start_->setSampleOffered(!services_.sampleFolder.empty());
    start_->setRecent(settings_.recent());
    setWindowTitle(tr("OpsAtlas"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/opsatlas.svg")));
    setShownDigits(settings_.preferences().digits);
    goTo({QStringLiteral("start"), {}, {}, {}, {}, {}}, false);
    placeOnScreen();
}

// Dialogs hold actions, which would go before them.
MainWindow::~MainWindow() { qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly)); }

QWidget* MainWindow::buildCentre()
{
    auto* centre = new QWidget;
    auto* across = new QHBoxLayout(centre);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    left->addWidget(navigation_);
    across->addLayout(left);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(path_);
    right->addWidget(scopeBar_);
    right->addWidget(age_);
    auto* page = new QGridLayout; // what has happened lies over the page, so that nothing moves under the pointer
    page->addWidget(stack_, 0, 0);
    notice_->setObjectName(QStringLiteral("notice"));
    page->addWidget(notice_, 0, 0, Qt::AlignBottom);
    notice_->raise();
    right->addLayout(page, 1);
    across->addLayout(right, 1);
    stack_->addWidget(start_);
    return centre;
}

void MainWindow::keepColumns()
{
    for (const auto* page : pages_)
        for (const auto* grid : page->findChildren<Grid*>())
            settings_.setColumns(tableName(*page, *grid), grid->columnState());
}

void MainWindow::addPage(Page* page)
{
    stack_->addWidget(page);
    pages_.push_back(page);
    for (auto* grid : page->findChildren<Grid*>())
        grid->setColumnState(settings_.columns(tableName(*page, *grid)));
    for (auto* field : page->findChildren<QLineEdit*>())
        field->installEventFilter(this);
    if (page->number() > 0)
        navigation_->addPage(*page);
    if (auto* imports = qobject_cast<DataPage*>(page)) {
        dataPage_ = imports;
        connect(imports, &DataPage::againRequested, this,
                [this](const ImportAgain& again) { importFiles({again.path}, again.answers, true); });
        connect(imports, &DataPage::undoRequested, this, [this](qint64 id) { undoImport(core::ImportId{id}); });
    }
    if (page->undoStack())
        undo_->addStack(page->undoStack());
    connect(page, &Page::kpiRequested, this, &MainWindow::showKpi);
    connect(page, &Page::figureRequested, this,
            [this](const core::Question& question) { showFigure(question, QString()); });
    connect(page, &Page::selected, this, [this, page](const core::Question& subject) {
        if (page == stack_->currentWidget())
            select(subject);
    });
    connect(page, &Page::pageRequested, this, [this](const QString& name, const QString& tab) {
        showPage(name);
        if (auto* shown = this->page(name))
            shown->chooseTab(tab);
    });
    connect(page, &Page::viewRequested, this,
            [this](const QString& json) { showPage(QStringLiteral("explore"), json); });
    connect(page, &Page::scopeRequested, this, &MainWindow::useScope);
    connect(page, &Page::failed, this, &MainWindow::showError);
    connect(page, &Page::importRequested, this, &MainWindow::askForImports);
    connect(page, &Page::summaryChanged, this, [this] { reloadSummary(requestFor(current_.scope), false); });
    connect(page, &Page::figuresChanged, this, [this] { reloadSummary(requestFor(current_.scope), true); });
    connect(page, &Page::written, this, &MainWindow::followOwnWrite);
    connect(page, &Page::settled, this, &MainWindow::checkSettled);
}

void MainWindow::begin(const QString& what, const std::shared_ptr<const Portfolio>& portfolio,
                       std::function<void(const core::Progress&)> first, const ScopeRequest& request)
{
    notice_->dismiss();
    progress_->begin(what);
    openJob_.run(
        [portfolio, request, first = std::move(first)](const core::Progress& progress) {
            if (first)
                first(progress);
            return read(portfolio, request, progress);
        },
        [this](Opened opened) { nowOpen(std::move(opened)); });
}

MainWindow::Opened MainWindow::read(std::shared_ptr<const Portfolio> portfolio, const ScopeRequest& request,
                                    const core::Progress& progress)
{
    const auto state = fileState(portfolio->path());
    return {portfolio, state, portfolio->summary(request, progress)};
}

void MainWindow::openFile(const QString& file, const ScopeRequest& request, Opening opening)
{
    begin(tr("Opening"), services_.portfolio(pathOf(file), opening == Opening::readOnly), {}, request);
}

void MainWindow::newFile(const QString& file)
{
    const auto portfolio = services_.portfolio(pathOf(file), false);
    begin(tr("Making the file"), portfolio, [portfolio](const core::Progress&) { portfolio->create(); }, {});
}

void MainWindow::openSample(const QString& file)
{
    const auto portfolio = services_.portfolio(pathOf(file), false);
    begin(tr("Importing the sample portfolio"), portfolio,
          [portfolio, folder = services_.sampleFolder](const core::Progress& progress) {
              portfolio->create();
              portfolio->import({folder}, {}, progress);
          },
          {});
}

void MainWindow::nowOpen(Opened opened)
{
    progress_->end();
    const auto chosen = portfolio_ ? Selection() : current_; // before there was a file to show
    portfolio_ = std::move(opened.portfolio);
    const QString file = qt(portfolio_->path().string());
    settings_.addRecent(file);
    fillRecent();
    setWindowTitle(tr("%1 – OpsAtlas").arg(qt(portfolio_->path().stem().string())));
    status_->setFile(file);
    for (auto* action : needsPortfolio_)
        action->setEnabled(true);
    showInspector(inspect_->isChecked());
    age_->dismiss();
    earlier_.clear();
    later_.clear();
    inspector_->clear();
    knownState_ = opened.state;
    pagesAreOld_ = false;
    checkTimer_.start();
    showSummary(opened.summary);
    current_.scope = scopeBar_->scope();
    const QString wanted = settings_.preferences().startPage;
    const QString last = wanted.isEmpty() ? settings_.session().page : wanted;
    goTo({page(chosen.page)                        ? chosen.page
          : opened.summary.months.empty()          ? QStringLiteral("data")
          : page(last) && page(last)->number() > 0 ? last
                                                   : QStringLiteral("overview"),
          chosen.item,
          {},
          scopeBar_->scope(),
          {},
          {}},
         false);
}

void MainWindow::reloadSummary(const ScopeRequest& request, bool refreshPages)
{
    if (!portfolio_)
        return;
    pagesAreOld_ = pagesAreOld_ || refreshPages;
    summaryJob_.run([portfolio = portfolio_,
                     request](const core::Progress& progress) { return read(portfolio, request, progress); },
                    [this](const Opened& opened) {
                        showSummary(opened.summary);
                        if (std::exchange(pagesAreOld_, false)) {
                            knownState_ = opened.state;
                            this->refreshPages();
                        }
                        checkSettled();
                    });
}

// The page that is shown asks anew now, each other one when it is next shown.
void MainWindow::refreshPages()
{
    for (auto* page : pages_)
        if (page->view().portfolio == portfolio_ && page != stack_->currentWidget())
            page->setView({});
    current_.scope = scopeBar_->scope();
    goTo(Selection(current_), false);
    inspector_->refresh();
    if (auto* current = qobject_cast<Page*>(stack_->currentWidget()); current && current->isSettled())
        current->refresh();
}

void MainWindow::checkForExternalChanges()
{
    const auto isQuiet = [this] { return isSettled() && std::ranges::none_of(pages_, &Page::isWriting); };
    if (!portfolio_ || !isQuiet())
        return;
    checkJob_.run([portfolio = portfolio_](const core::Progress&) { return fileState(portfolio->path()); },
                  [this, isQuiet, portfolio = portfolio_, writes = ownWrites_](const FileState& now) {
                      if (now == knownState_ || portfolio != portfolio_ || writes != ownWrites_ || !isQuiet())
                          return;
                      knownState_ = now;
                      reloadSummary(requestFor(current_.scope), true);
                  });
}

void MainWindow::followOwnWrite(const OwnWrite& write)
{
    ++ownWrites_;
    if (knownState_ == write.before)
        knownState_ = write.after;
}

void MainWindow::showSummary(const PortfolioSummary& summary)
{
    summary_ = summary;
    scopeBar_->setSummary(summary);
    status_->setHead(summary.head);
    status_->setReadOnly(summary.readOnly);
    for (auto* action : needsWriting_)
        action->setEnabled(!summary.readOnly);
    for (auto* page : pages_)
        page->setSummary(summary);
    showDataAge();
}

// Reviews are monthly, so data are expected at least once a month.
void MainWindow::showDataAge()
{
    constexpr int expectedDays = 31;
    if (!services_.today || !summary_.head.dataDate)
        return age_->dismiss();
    const int days = core::number(services_.today()) - core::number(*summary_.head.dataDate);
    if (days <= expectedDays)
        return age_->dismiss();
    age_->showMessage(Mark::watch, tr("The data are %n day(s) old.", nullptr, days),
                      tr("The last day that any fact speaks of is %1. Import newer exports to go on.")
                          .arg(dayText(*summary_.head.dataDate, QLocale())));
}

QString MainWindow::currentPage() const { return stack_->currentWidget()->objectName(); }

Page* MainWindow::page(const QString& name) const
{
    const auto found = std::ranges::find_if(pages_, [&](const Page* page) { return page->name() == name; });
    return found == pages_.end() ? nullptr : *found;
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const auto* page : pages_)
        names << page->name();
    return names;
}

// What is left to the page: to: no root, no subject. Going to where one is keeps what is chosen there.
void MainWindow::goTo(Selection to, bool remember)
{
    const bool same = current_.isSamePlace(to);
    if (!same && portfolio_ && page(current_.page))
        current_.state = page(current_.page)->state();
    if (remember && !same && portfolio_) {
        earlier_.push_back(current_);
        if (earlier_.size() > longestHistory)
            earlier_.erase(earlier_.begin());
        later_.clear();
    }
    if (!same)
        toRestore_.reset();
    const bool otherScope = current_.scope != to.scope;
    Page* target = portfolio_ ? page(to.page) : nullptr;
    if (to.root.isEmpty())
        to.root = target && target->number() == 0 ? current_.root : to.page;
    if (same && to.subject == core::Question())
        to.subject = current_.subject;
    current_ = std::move(to);
    if (!target)
        stack_->setCurrentWidget(start_);
    else
        showTarget(*target, otherScope);
    navigation_->setVisible(target != nullptr);
    path_->setVisible(target != nullptr);
    scopeBar_->setVisible(target && target->usesScope());
    back_->setEnabled(!earlier_.empty());
    forward_->setEnabled(!later_.empty());
    checkSettled();
}

void MainWindow::showTarget(Page& target, bool otherScope)
{
    if (!current_.item.isEmpty())
        target.choose(current_.item);
    if (scopeBar_->scope() != current_.scope)
        scopeBar_->showScope(current_.scope);
    if (otherScope && !openJob_.busy())
        reloadSummary(requestFor(current_.scope), false);
    target.setView({portfolio_, current_.scope});
    stack_->setCurrentWidget(&target);
    undo_->setActiveStack(target.undoStack());
    navigation_->choose(current_.root);
    if (current_.subject == core::Question())
        current_.subject =
            current_.scope.of(target.name() == QStringLiteral("kpi") ? utf8(current_.item) : std::string());
    select(core::Question(current_.subject));
}

void MainWindow::goBack(std::vector<Selection>& from, std::vector<Selection>& to)
{
    if (from.empty())
        return;
    const Selection place = from.back();
    from.pop_back();
    if (auto* left = page(current_.page))
        current_.state = left->state();
    to.push_back(current_);
    goTo(place, false);
    if (auto* shown = page(place.page)) {
        if (!place.state.tab.isEmpty())
            shown->chooseTab(place.state.tab);
        toRestore_ = place.state;
        checkSettled();
    }
}

// What is filtered, sorted and scrolled, once what it is done to is there.
void MainWindow::restorePage()
{
    auto* shown = qobject_cast<Page*>(stack_->currentWidget());
    if (!toRestore_ || !shown || !shown->isSettled())
        return;
    const auto state = *std::exchange(toRestore_, std::nullopt);
    const auto subject = current_.subject;
    shown->restore(state);
    select(subject);
}

void MainWindow::showFigure(const core::Question& question, const QString& tab)
{
    goTo({QStringLiteral("kpi"), qt(question.kpi), {}, question.of({}), {}, {}}, true);
    if (!tab.isEmpty())
        page(QStringLiteral("kpi"))->chooseTab(tab);
}

void MainWindow::select(const core::Question& subject)
{
    current_.subject = subject;
    showPath();
    inspector_->setSubject({portfolio_, current_.scope}, subject);
}

void MainWindow::showPage(const QString& name, const QString& item)
{
    if (page(name))
        goTo({name, item, {}, current_.scope, {}, {}}, true);
}

void MainWindow::showQuarantine()
{
    showPage(QStringLiteral("data"));
    if (dataPage_)
        dataPage_->showQuarantine();
}

void MainWindow::showKpi(const QString& kpi) { goTo({QStringLiteral("kpi"), kpi, {}, current_.scope, {}, {}}, true); }

void MainWindow::useScope(const core::Question& scope)
{
    goTo({current_.page, current_.item, current_.root, scope.of({}), {}, {}}, true);
}

void MainWindow::showError(const core::Error& error)
{
    progress_->end();
    notice_->showMessage(error);
    Q_EMIT failed(error);
    if (closing_)
        close();
    checkSettled();
}

QString MainWindow::message() const { return notice_->text(); }

bool MainWindow::isSettled() const
{
    if (openJob_.busy() || summaryJob_.busy() || importJob_.busy() || writeJob_.busy() || !inspector_->isSettled())
        return false;
    const auto* current = qobject_cast<const Page*>(stack_->currentWidget());
    return !current || current->isSettled();
}

void MainWindow::checkSettled()
{
    restorePage();
    if (isSettled())
        Q_EMIT settled();
}

} // namespace ui

#include "ui/window/main_window.h"

#include "ui/numbers.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/data_page.h"
#include "ui/pages/start_page.h"
#include "ui/text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/navigation.h"
#include "ui/window/scope_bar.h"
#include "ui/window/status_facts.h"
#include "ui/window/work_line.h"

#include <QAction>
#include <QDateTime>
#include <QDialog>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoGroup>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr std::size_t longestHistory = 100;
constexpr int lookMs = 1000;

} // namespace

MainWindow::MainWindow(Doors doors, Settings& settings, Appearance* appearance, QWidget* parent)
    : QMainWindow(parent), doors_(std::move(doors)), settings_(settings), appearance_(appearance),
      navigation_(new Navigation), scopeBar_(new ScopeBar), notice_(new NoticeBar), age_(new NoticeBar),
      stack_(new QStackedWidget), start_(new StartPage), facts_(new StatusFacts), work_(new WorkLine),
      undo_(new QUndoGroup(this))
{
    setAcceptDrops(true);
    setCentralWidget(buildCentre());
    for (auto* page : makePages())
        addPage(page);
    statusBar()->addWidget(facts_, 1);
    statusBar()->addPermanentWidget(work_);
    statusBar()->setSizeGripEnabled(false);
    buildMenus();

    connect(navigation_, &Navigation::pageChosen, this, [this](const QString& name) { showPage(name); });
    connect(scopeBar_, &ScopeBar::scopeChosen, this, &MainWindow::useScope);
    connect(facts_, &StatusFacts::quarantineAsked, this, &MainWindow::showQuarantine);
    connect(start_, &StartPage::sampleAsked, this, [this] { askForNewFile(true); });
    connect(start_, &StartPage::newAsked, this, [this] { askForNewFile(false); });
    connect(start_, &StartPage::openAsked, this, [this] { askForFileToOpen(Opening::write); });
    connect(start_, &StartPage::recentAsked, this, [this](const QString& file) { openFile(file); });
    for (auto* job : {&openJob_, &frameJob_, &importJob_, &writeJob_}) {
        connect(job, &Job::progressed, work_, &WorkLine::setProgress);
        connect(job, &Job::failed, this, &MainWindow::tellError);
        connect(job, &Job::cancelled, this, [this] { tellError(core::Error(core::Fault::cancelled, "")); });
    }
    connect(work_, &WorkLine::stopAsked, this, [this] {
        openJob_.cancel();
        importJob_.cancel();
        writeJob_.cancel();
    });
    look_.setInterval(lookMs);
    connect(&look_, &QTimer::timeout, this, &MainWindow::lookForOthers);
    start_->setSampleOffered(!doors_.sampleFolder.empty());
    start_->setRecent(settings_.recent());
    setWindowTitle(tr("OpsAtlas"));
    setShownDigits(settings_.preferences().digits);
    goTo({QStringLiteral("start"), {}, {}}, false);
    if (!restoreGeometry(settings_.session().geometry))
        resize(1366, 768);
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
    right->addWidget(scopeBar_);
    right->addWidget(age_);
    right->addWidget(notice_);
    right->addWidget(stack_, 1);
    across->addLayout(right, 1);
    stack_->addWidget(start_);
    return centre;
}

void MainWindow::addPage(Page* page)
{
    stack_->addWidget(page);
    pages_.push_back(page);
    if (page->number() > 0)
        navigation_->addPage(*page);
    if (auto* imports = qobject_cast<DataPage*>(page)) {
        dataPage_ = imports;
        connect(imports, &DataPage::undoAsked, this, [this](qint64 id) { undoImport(core::ImportId{id}); });
        connect(imports, &DataPage::figuresChanged, this, [this] { reloadFrame(wishFor(current_.scope), true); });
    }
    if (page->undoStack())
        undo_->addStack(page->undoStack());
    connect(page, &Page::kpiAsked, this, &MainWindow::showKpi);
    connect(page, &Page::failed, this, &MainWindow::tellError);
    connect(page, &Page::importAsked, this, &MainWindow::askForImports);
    connect(page, &Page::frameChanged, this, [this] { reloadFrame(wishFor(current_.scope), false); });
    connect(page, &Page::written, this, &MainWindow::followOwnWrite);
    connect(page, &Page::settled, this, &MainWindow::checkSettled);
}

// ---- opening ----

void MainWindow::begin(const QString& what, const std::shared_ptr<const Portfolio>& portfolio,
                       std::function<void(const core::Progress&)> first, const Wish& wish)
{
    notice_->dismiss();
    work_->begin(what);
    openJob_.run(
        [portfolio, wish, first = std::move(first)](const core::Progress& progress) {
            if (first)
                first(progress);
            return read(portfolio, wish, progress);
        },
        [this](Opened opened) { nowOpen(std::move(opened)); });
}

MainWindow::Opened MainWindow::read(std::shared_ptr<const Portfolio> portfolio, const Wish& wish,
                                    const core::Progress& progress)
{
    const auto state = fileState(portfolio->path());
    return {portfolio, state, portfolio->frame(wish, progress)};
}

void MainWindow::openFile(const QString& file, const Wish& wish, Opening opening)
{
    begin(tr("Opening"), doors_.portfolio(pathOf(file), opening == Opening::readOnly), {}, wish);
}

void MainWindow::newFile(const QString& file)
{
    const auto portfolio = doors_.portfolio(pathOf(file), false);
    begin(tr("Making the file"), portfolio, [portfolio](const core::Progress&) { portfolio->create(); }, {});
}

void MainWindow::openSample(const QString& file)
{
    const auto portfolio = doors_.portfolio(pathOf(file), false);
    begin(tr("Importing the sample portfolio"), portfolio,
          [portfolio, folder = doors_.sampleFolder](const core::Progress& progress) {
              portfolio->create();
              portfolio->import({folder}, progress);
          },
          {});
}

void MainWindow::nowOpen(Opened opened)
{
    work_->end();
    portfolio_ = std::move(opened.portfolio);
    const QString file = qt(portfolio_->path().string());
    settings_.addRecent(file);
    fillRecent();
    setWindowTitle(tr("%1 – OpsAtlas").arg(qt(portfolio_->path().stem().string())));
    facts_->setFile(file);
    for (auto* action : needsPortfolio_)
        action->setEnabled(true);
    age_->dismiss();
    earlier_.clear();
    later_.clear();
    seen_ = opened.state;
    pagesAreOld_ = false;
    look_.start();
    take(opened.frame);
    current_.scope = scopeBar_->scope();
    const QString wanted = settings_.preferences().startPage;
    const QString last = wanted.isEmpty() ? settings_.session().page : wanted;
    goTo({opened.frame.months.empty()              ? QStringLiteral("data")
          : page(last) && page(last)->number() > 0 ? last
                                                   : QStringLiteral("overview"),
          {},
          scopeBar_->scope()},
         false);
}

void MainWindow::reloadFrame(const Wish& wish, bool refreshPages)
{
    if (!portfolio_)
        return;
    pagesAreOld_ = pagesAreOld_ || refreshPages;
    frameJob_.run(
        [portfolio = portfolio_, wish](const core::Progress& progress) { return read(portfolio, wish, progress); },
        [this](const Opened& opened) {
            take(opened.frame);
            if (std::exchange(pagesAreOld_, false)) {
                seen_ = opened.state;
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
    goTo(current_, false);
    if (auto* current = qobject_cast<Page*>(stack_->currentWidget()); current && current->isSettled())
        current->refresh();
}

void MainWindow::lookForOthers()
{
    const auto isQuiet = [this] { return isSettled() && std::ranges::none_of(pages_, &Page::isWriting); };
    if (!portfolio_ || !isQuiet())
        return;
    lookJob_.run([portfolio = portfolio_](const core::Progress&) { return fileState(portfolio->path()); },
                 [this, isQuiet, portfolio = portfolio_, writes = ownWrites_](const FileState& now) {
                     if (now == seen_ || portfolio != portfolio_ || writes != ownWrites_ || !isQuiet())
                         return;
                     seen_ = now;
                     reloadFrame(wishFor(current_.scope), true);
                 });
}

void MainWindow::followOwnWrite(const OwnWrite& write)
{
    ++ownWrites_;
    if (seen_ == write.before)
        seen_ = write.after;
}

void MainWindow::take(const Frame& frame)
{
    frame_ = frame;
    scopeBar_->setFrame(frame);
    facts_->setHead(frame.head);
    facts_->setReadOnly(frame.readOnly);
    for (auto* action : needsWriting_)
        action->setEnabled(!frame.readOnly);
    for (auto* page : pages_)
        page->setFrame(frame);
    tellAge();
}

// Reviews are monthly, so data are expected at least once a month.
void MainWindow::tellAge()
{
    constexpr int expectedDays = 31;
    if (!doors_.today || !frame_.head.dataDate)
        return age_->dismiss();
    const int days = core::number(doors_.today()) - core::number(*frame_.head.dataDate);
    if (days <= expectedDays)
        return age_->dismiss();
    age_->tell(Mark::watch, tr("The data are %n day(s) old.", nullptr, days),
               tr("The last day that any fact speaks of is %1. Import newer exports to go on.")
                   .arg(dayText(*frame_.head.dataDate, QLocale())));
}

// ---- going about ----

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

void MainWindow::goTo(const Place& to, bool remember)
{
    if (remember && current_ != to && portfolio_) {
        earlier_.push_back(current_);
        if (earlier_.size() > longestHistory)
            earlier_.erase(earlier_.begin());
        later_.clear();
    }
    const bool otherScope = current_.scope != to.scope;
    current_ = to;
    Page* target = portfolio_ ? page(to.page) : nullptr;
    const bool start = target == nullptr;
    navigation_->setVisible(!start);
    scopeBar_->setVisible(!start);
    if (start) {
        stack_->setCurrentWidget(start_);
    } else {
        if (!to.item.isEmpty())
            target->choose(to.item);
        if (scopeBar_->scope() != to.scope)
            scopeBar_->showScope(to.scope);
        if (otherScope && !openJob_.busy())
            reloadFrame(wishFor(to.scope), false);
        target->setView({portfolio_, to.scope});
        stack_->setCurrentWidget(target);
        undo_->setActiveStack(target->undoStack());
        navigation_->choose(target->number() > 0 ? to.page : QStringLiteral("overview"));
    }
    if (back_) {
        back_->setEnabled(!earlier_.empty());
        forward_->setEnabled(!later_.empty());
    }
    checkSettled();
}

void MainWindow::showPage(const QString& name, const QString& item)
{
    if (page(name))
        goTo({name, item, current_.scope}, true);
}

void MainWindow::showQuarantine()
{
    showPage(QStringLiteral("data"));
    if (dataPage_)
        dataPage_->showQuarantine();
}

void MainWindow::showKpi(const QString& kpi) { goTo({QStringLiteral("kpi"), kpi, current_.scope}, true); }

void MainWindow::useScope(const core::Question& scope) { goTo({current_.page, current_.item, scope}, true); }

void MainWindow::tellError(const core::Error& error)
{
    work_->end();
    notice_->tell(error);
    Q_EMIT failed(error);
    if (closing_)
        close();
    checkSettled();
}

// ---- settled, messages, closing ----

QString MainWindow::message() const { return notice_->text(); }

bool MainWindow::isSettled() const
{
    if (openJob_.busy() || frameJob_.busy() || importJob_.busy() || writeJob_.busy())
        return false;
    const auto* current = qobject_cast<const Page*>(stack_->currentWidget());
    return !current || current->isSettled();
}

void MainWindow::checkSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

} // namespace ui

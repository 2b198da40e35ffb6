#include "ui/pages/explore_page.h"

#include "core/base/error.h"
#include "core/explore/answer_text.h"
#include "core/explore/view_steps.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/models/explore_columns.h"
#include "ui/numbers.h"
#include "ui/pages/explore_boards.h"
#include "ui/pages/explore_filters.h"
#include "ui/pages/explore_table.h"
#include "ui/pages/figure_rows.h"
#include "ui/pages/view_bar.h"
#include "ui/text.h"
#include "ui/widgets/shelf.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace ui {

namespace {

class Step : public QUndoCommand {
public:
    using Use = std::function<void(const std::optional<core::View>&)>;
    Step(const QString& text, std::optional<core::View> before, core::View after, Use use)
        : QUndoCommand(text), before_(std::move(before)), after_(std::move(after)), use_(std::move(use))
    {}
    void undo() override { use_(before_); }
    void redo() override { use_(after_); }

private:
    std::optional<core::View> before_, after_;
    Use use_;
};

} // namespace

ExplorePage::ExplorePage(QWidget* parent)
    : Page(QStringLiteral("explore"), 2, parent), views_(new ViewBar), shelves_(new ExploreShelves),
      filters_(new ExploreFilters(shelves_->filters())), boards_(new ExploreBoards), table_(new ExploreTable),
      rows_(new FigureRows)
{
    layOut();
    connectParts();
}

void ExplorePage::layOut()
{
    const int unit = fontMetrics().height();
    auto* answer = new QWidget; // the boards or the table
    auto* either = new QVBoxLayout(answer);
    either->setContentsMargins(0, 0, 0, 0);
    either->addWidget(boards_);
    either->addWidget(table_);
    boards_->hide();
    auto* both = new QSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->addWidget(answer);
    both->addWidget(rows_);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(unit * 3 / 4, unit * 2 / 3, unit * 3 / 4, unit * 3 / 4);
    rows->setSpacing(unit / 2);
    rows->addWidget(views_);
    rows->addWidget(shelves_);
    rows->addWidget(both, 1);
}

void ExplorePage::connectParts()
{
    connect(shelves_, &ExploreShelves::viewChosen, this, &ExplorePage::change);
    connect(shelves_, &ExploreShelves::timeChosen, this, &ExplorePage::ask);
    connect(table_, &ExploreTable::viewChosen, this, &ExplorePage::change);
    connect(table_, &ExploreTable::rowsAsked, this, &ExplorePage::showRows);
    connect(table_, &ExploreTable::breakOutAsked, this, &ExplorePage::breakOut);
    const auto askMembers = [this](const QString& field) {
        if (asked_)
            filters_->askMembers(view().portfolio, {asked_, view().scope.scope, period()}, utf8(field));
    };
    const auto askBounds = [this](std::size_t value) {
        if (asked_)
            filters_->askBounds(*asked_, value);
    };
    connect(shelves_, &ExploreShelves::membersAsked, this, askMembers);
    connect(table_, &ExploreTable::membersAsked, this, askMembers);
    connect(shelves_, &ExploreShelves::boundsAsked, this, askBounds);
    connect(table_, &ExploreTable::boundsAsked, this, askBounds);
    connect(filters_, &ExploreFilters::viewChosen, this, &ExplorePage::change);
    connect(filters_, &ExploreFilters::failed, this, &Page::failed);
    connect(filters_, &ExploreFilters::settled, this, &Page::settled);
    connect(boards_, &ExploreBoards::rowsAsked, this, [this] { showRows({}); });
    connect(boards_, &ExploreBoards::memberChosen, this, [this](const std::string& field, const std::string& member) {
        change(core::keptTo(made_->asked, field, member, false), tr("a filter"));
    });
    connect(boards_, &ExploreBoards::boardChosen, this, [this](const core::View& board) {
        auto next = made_->asked;
        next.rows = board.rows;
        next.sortRows = board.sortRows;
        change(next, tr("a field"));
    });
    connect(views_, &ViewBar::beginAsked, this, &ExplorePage::begin);
    connect(views_, &ViewBar::chosen, this, [this](const QString& id) {
        item_.clear();
        choose(id);
    });
    connect(views_, &ViewBar::saved, this, [this](const core::View& view) {
        views_->setShown(view.id);
        asked_ = view; // its time and scope hold from now on, whatever the bar above says
        ask();
    });
    connect(views_, &ViewBar::written, this, [this](const OwnWrite& write) {
        Q_EMIT written(write);
        Q_EMIT summaryChanged();
    });
    connect(views_, &ViewBar::failed, this, &Page::failed);
    connect(views_, &ViewBar::settled, this, &Page::settled);
    connect(rows_, &FigureRows::failed, this, &Page::failed);
    connect(rows_, &FigureRows::settled, this, &Page::settled);
    connect(rows_, &FigureRows::closed, this, [this] { table_->setFocus(); });
    connect(&answerJob_, &Job::failed, this, &ExplorePage::showFault);
    connect(&answerJob_, &Job::cancelled, this, &ExplorePage::settle);
}

Grid* ExplorePage::table() const
{
    return rows_->isVisible() && rows_->table()->view()->hasFocus() ? rows_->table() : table_;
}

void ExplorePage::setSummary(const PortfolioSummary& summary)
{
    kpis_ = summary.kpis;
    views_->setSaved(summary.views, summary.readOnly);
    shelves_->setKpis(kpis_);
    filters_->setKpis(kpis_);
}

bool ExplorePage::isSettled() const
{
    return Page::isSettled() && !answerJob_.busy() && !isWriting() && filters_->isSettled() && rows_->isSettled();
}

bool ExplorePage::isWriting() const { return views_->isWriting(); }

void ExplorePage::choose(const QString& item)
{
    const auto text = utf8(item);
    if (text == item_)
        return;
    item_ = text;
    try {
        const bool isJson = text.starts_with('{');
        asked_ = core::readView(isJson ? text : views_->savedNamed(text).json);
        views_->setShown(isJson ? std::string() : views_->savedNamed(text).id);
        shelves_->setTime(ExploreTime::all);
        steps_.clear();
        refresh();
    } catch (const core::Error& error) {
        Q_EMIT failed(error);
    }
}

void ExplorePage::begin()
{
    item_.clear();
    asked_.reset();
    views_->setShown({});
    steps_.clear();
    shelves_->setTime(ExploreTime::period);
    ask();
}

void ExplorePage::load(const View& view)
{
    views_->setPortfolio(view.portfolio);
    shelves_->setPeriod(view.scope.period);
    ask();
}

void ExplorePage::change(const core::View& next, const QString& step)
{
    steps_.push(new Step(step, asked_, next, [this](const std::optional<core::View>& view) { use(view); }));
}

void ExplorePage::use(const std::optional<core::View>& view)
{
    asked_ = view;
    views_->setShown({});
    ask();
}

std::optional<core::Period> ExplorePage::period() const
{
    const auto& period = view().scope.period;
    switch (shelves_->time()) {
    case ExploreTime::period: return period;
    case ExploreTime::twelve_months: return core::Period::twelveMonths(core::Period::monthOf(period.last));
    case ExploreTime::all: break;
    }
    return {};
}

void ExplorePage::ask()
{
    if (!view().portfolio)
        return;
    rows_->hide();
    answerJob_.run(asking(view().portfolio, &Portfolio::explore, ExploreQuestion{asked_, view().scope.scope, period()}),
                   [this](ExploreAnswer made) {
                       show(std::move(made));
                       settle();
                   });
    if (made_ && asked_)
        shelves_->setView(*asked_, *asked_);
}

void ExplorePage::show(ExploreAnswer made)
{
    made_ = std::make_shared<const ExploreAnswer>(std::move(made));
    asked_ = made_->asked;
    views_->setMade(made_);
    shelves_->setView(made_->asked, made_->view);
    table_->setEmptyText(tr("No row has all that is asked for. Remove a filter, or choose another time."));
    table_->setAnswer(made_, kpis_);
    table_->setCountText(countText());
    const bool onBoards = made_->view.fields().empty() && made_->answer.matched > 0;
    if (onBoards)
        boards_->setAnswer(made_, kpis_, countText());
    boards_->setVisible(onBoards);
    table_->setVisible(!onBoards);
}

QString ExplorePage::countText() const
{
    const auto& answer = made_->answer;
    QStringList said;
    const bool money = std::ranges::find(answer.units, "currency") != answer.units.end();
    if (money && !answer.currency.empty())
        said << tr("amounts in %1").arg(qt(answer.currency));
    said << tr("%Ln source row(s)", nullptr, static_cast<int>(answer.matched));
    if (answer.asOf)
        said << tr("data to %1").arg(dayText(*answer.asOf, QLocale()));
    return said.join(QStringLiteral(" · "));
}

// What cannot be answered is said where the answer would stand; the shelves stay as they were asked.
void ExplorePage::showFault(const core::Error& error)
{
    table_->setAnswer(nullptr, kpis_);
    made_.reset();
    views_->setMade(nullptr);
    boards_->hide();
    table_->show();
    if (asked_)
        shelves_->setView(*asked_, *asked_);
    table_->setCountText(QStringLiteral(" "));
    table_->setEmptyText(sentenceText(error.what()));
    settle();
}

QString ExplorePage::figureText(const core::FigureRef& figure) const
{
    const auto& asked = made_->view;
    QStringList said{valueName(asked.from, asked.values[figure.value].of, kpis_)};
    for (std::size_t i = 0; i < figure.row.size(); ++i)
        said << memberText(asked.rows[i], figure.row[i]);
    for (std::size_t i = 0; figure.column && i < figure.column->size(); ++i)
        said << memberText(asked.columns[i], (*figure.column)[i]);
    if (said.size() == 1)
        said << tr("in all");
    return said.join(QStringLiteral(" · "));
}

void ExplorePage::showRows(const core::FigureRef& figure)
{
    if (made_)
        rows_->ask(view().portfolio, made_, figure, figureText(figure));
}

void ExplorePage::breakOut(const core::FigureRef& figure)
{
    shelves_->askField(tr("Break out by"), [this, figure, made = made_](const std::string& field) {
        change(core::brokenOut(made->asked, made->view, figure, field), tr("breaking out"));
    });
}

QStringList ExplorePage::exportKinds() const
{
    auto kinds = Page::exportKinds();
    if (!made_)
        kinds.removeIf(
            [](const QString& kind) { return kind == QStringLiteral("csv") || kind == QStringLiteral("xlsx"); });
    return kinds;
}

// The figures as the command writes them.
std::function<std::string()> ExplorePage::exported(const QString& kind, const QString& headline)
{
    if (!made_ || table() != table_ || (kind != QStringLiteral("csv") && kind != QStringLiteral("xlsx")))
        return Page::exported(kind, headline);
    return [made = made_, isSheet = kind == QStringLiteral("xlsx")] {
        return isSheet ? core::answerSheet(made->view, made->answer) : core::answerCsv(made->view, made->answer);
    };
}

} // namespace ui

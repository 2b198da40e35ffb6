#include "ui/pages/explore_page.h"

#include "core/base/error.h"
#include "core/explore/answer_text.h"
#include "core/explore/fields.h"
#include "core/explore/view_text.h"
#include "ui/labels.h"
#include "ui/message_text.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/grid_filter.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shelf.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
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

QString forMenu(const QString& text) { return QString(text).replace(QLatin1Char('&'), QLatin1String("&&")); }

} // namespace

ExplorePage::ExplorePage(QWidget* parent)
    : Page(QStringLiteral("explore"), 2, parent), shelves_(new ExploreShelves), views_(new QToolButton),
      save_(new QPushButton(tr("Save as…"))), copy_(new QPushButton(tr("Copy as command"))),
      model_(new TableModel<AnswerLine, AnswerLines>(this)), table_(new Grid(tr("Figures"), model_)),
      rowModel_(new TableModel<core::SourceRow, SourceLines>(this)), rowTable_(new Grid(tr("Source rows"), rowModel_)),
      showRows_(new QAction(tr("Show rows"), this)), only_(new QAction(this)), without_(new QAction(this)),
      breakOut_(new QAction(tr("Break out by…"), this))
{
    const int unit = fontMetrics().height();
    table_->setObjectName(QStringLiteral("explored"));
    table_->arrangeElsewhere([this](int column, bool descending) { sortBy(column, descending); });
    rowTable_->setObjectName(QStringLiteral("explored_rows"));
    auto* both = new QSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->addWidget(table_);
    both->addWidget(buildRows());
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(unit * 3 / 4, unit * 2 / 3, unit * 3 / 4, unit * 3 / 4);
    rows->setSpacing(unit / 2);
    rows->addWidget(buildHead());
    rows->addWidget(shelves_);
    rows->addWidget(both, 1);
    addActions();
    connect(shelves_, &ExploreShelves::viewChosen, this, &ExplorePage::change);
    connect(shelves_, &ExploreShelves::membersAsked, this, &ExplorePage::askMembers);
    connect(shelves_, &ExploreShelves::timeChosen, this, &ExplorePage::ask);
    connect(&answerJob_, &Job::failed, this, &ExplorePage::showFault);
    connect(&answerJob_, &Job::cancelled, this, &ExplorePage::settle);
    for (auto* job : {&memberJob_, &rowsJob_, &writeJob_}) {
        connect(job, &Job::failed, this, &Page::failed);
        connect(job, &Job::failed, this, &Page::settled);
        connect(job, &Job::cancelled, this, &Page::settled);
    }
    connect(rowTable_, &Grid::settled, this, &Page::settled);
}

QWidget* ExplorePage::buildHead()
{
    auto* head = new QWidget;
    auto* line = new FlowLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(fontMetrics().height() / 2);
    views_->setObjectName(QStringLiteral("views"));
    views_->setPopupMode(QToolButton::InstantPopup);
    views_->setMenu(new QMenu(views_));
    views_->setFocusPolicy(Qt::StrongFocus);
    save_->setObjectName(QStringLiteral("save_view"));
    copy_->setObjectName(QStringLiteral("copy_command"));
    copy_->setToolTip(tr("The command that prints the same figures"));
    for (QWidget* widget : {static_cast<QWidget*>(views_), static_cast<QWidget*>(save_), static_cast<QWidget*>(copy_)})
        line->addWidget(widget);
    connect(save_, &QPushButton::clicked, this, &ExplorePage::askForName);
    connect(copy_, &QPushButton::clicked, this, &ExplorePage::copyCommand);
    fillViews();
    return head;
}

QWidget* ExplorePage::buildRows()
{
    rowsPanel_ = new QWidget;
    rowsTitle_ = new PlainLabel({}, PlainLabel::Role::strong);
    rowsTitle_->setObjectName(QStringLiteral("explored_rows_title"));
    rowsTitle_->setWordWrap(true);
    rowsTitle_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setText(tr("Close"));
    close->setObjectName(QStringLiteral("close_rows"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, [this] {
        rowsPanel_->hide();
        table_->setFocus();
    });
    auto* head = new QHBoxLayout;
    head->addWidget(rowsTitle_, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* rows = new QVBoxLayout(rowsPanel_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(head);
    rows->addWidget(rowTable_, 1);
    rowsPanel_->hide();
    return rowsPanel_;
}

void ExplorePage::addActions()
{
    for (auto* action : {showRows_, only_, without_, breakOut_})
        table_->addAction(action);
    const auto chosen = [this] { return chosenFigure(table_->chosen()); };
    connect(table_, &Grid::rowActivated, this, [this](const QModelIndex& index) {
        if (const auto figure = chosenFigure(index))
            showRows(*figure);
    });
    connect(showRows_, &QAction::triggered, this, [this, chosen] {
        if (const auto figure = chosen())
            showRows(*figure);
    });
    connect(only_, &QAction::triggered, this, [this] { keepOnly(false); });
    connect(without_, &QAction::triggered, this, [this] { keepOnly(true); });
    connect(breakOut_, &QAction::triggered, this, &ExplorePage::breakOut);
    connect(table_, &Grid::choiceChanged, this, &ExplorePage::nameActions);
    nameActions();
}

Grid* ExplorePage::table() const
{
    return rowsPanel_->isVisible() && rowTable_->view()->hasFocus() ? rowTable_ : table_;
}

void ExplorePage::setSummary(const PortfolioSummary& summary)
{
    kpis_ = summary.kpis;
    saved_ = summary.views;
    readOnly_ = summary.readOnly;
    save_->setEnabled(!readOnly_);
    shelves_->setKpis(kpis_);
    fillViews();
}

bool ExplorePage::isSettled() const
{
    return Page::isSettled() && !answerJob_.busy() && !memberJob_.busy() && !rowsJob_.busy() && !writeJob_.busy()
           && rowTable_->isSettled();
}

void ExplorePage::choose(const QString& item)
{
    const auto text = utf8(item);
    if (text == item_)
        return;
    item_ = text;
    try {
        const bool isJson = text.starts_with('{');
        auto saved = std::ranges::find(saved_, text, &core::SavedView::id);
        if (saved == saved_.end())
            saved = std::ranges::find(saved_, text, &core::SavedView::name);
        if (!isJson && saved == saved_.end())
            throw core::Error(core::Fault::argument, "There is no saved view \"" + text + "\".");
        asked_ = core::readView(isJson ? text : saved->json);
        savedId_ = isJson ? std::string() : saved->id;
        shelves_->setTime(ExploreTime::all);
        steps_.clear();
        fillViews();
        refresh();
    } catch (const core::Error& error) {
        Q_EMIT failed(error);
    }
}

void ExplorePage::load(const View& view)
{
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
    savedId_.clear();
    fillViews();
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
    rowsPanel_->hide();
    answerJob_.run(asking(view().portfolio, &Portfolio::explore, ExploreQuestion{asked_, view().scope.scope, period()}),
                   [this](const ExploreAnswer& made) {
                       show(made);
                       settle();
                   });
    if (made_ && asked_)
        shelves_->setView(*asked_, *asked_);
}

void ExplorePage::show(const ExploreAnswer& made)
{
    made_ = made;
    asked_ = made.asked;
    shelves_->setView(made.asked, made.view);
    places_ = answerPlaces(made);
    table_->setEmptyText(tr("No row has all that is asked for. Remove a filter, or choose another time."));
    model_->setRows(AnswerLines(std::make_shared<const ExploreAnswer>(made)), exploreColumns(made, kpis_));
    showSorting();
    const QLocale locale;
    QStringList said;
    const bool money = std::ranges::find(made.answer.units, "currency") != made.answer.units.end();
    if (money && !made.answer.currency.empty())
        said << tr("amounts in %1").arg(qt(made.answer.currency));
    said << tr("%Ln source row(s)", nullptr, static_cast<int>(made.answer.matched));
    if (made.answer.asOf)
        said << tr("data to %1").arg(dayText(*made.answer.asOf, locale));
    table_->setCountText(said.join(QStringLiteral(" · ")));
}

// What cannot be answered is said where the answer would stand; the shelves stay as they were asked.
void ExplorePage::showFault(const core::Error& error)
{
    if (made_) {
        model_->setRows({}, {});
        places_.clear();
    }
    made_.reset();
    if (asked_)
        shelves_->setView(*asked_, *asked_);
    table_->setCountText(QStringLiteral(" "));
    table_->setEmptyText(sentenceText(error.what()));
    settle();
}

void ExplorePage::fillViews()
{
    const auto shown = std::ranges::find(saved_, savedId_, &core::SavedView::id);
    views_->setText(forMenu(fontMetrics().elidedText(shown == saved_.end() ? tr("Saved views") : qt(shown->name),
                                                     Qt::ElideMiddle, fontMetrics().height() * 20)));
    views_->setToolTip(shown == saved_.end() ? QString() : plainToolTip(qt(shown->name)));
    auto* menu = views_->menu();
    menu->clear();
    menu->addAction(tr("The view to begin with"), this, [this] {
        item_.clear();
        asked_.reset();
        savedId_.clear();
        steps_.clear();
        shelves_->setTime(ExploreTime::twelve_months);
        fillViews();
        ask();
    });
    menu->addSeparator();
    for (const auto& saved : saved_) {
        auto* action = menu->addAction(forMenu(qt(saved.name)), this, [this, id = saved.id] {
            item_.clear();
            choose(qt(id));
        });
        action->setCheckable(true);
        action->setChecked(saved.id == savedId_);
    }
    if (shown != saved_.end() && shown->byHand && !readOnly_) {
        menu->addSeparator();
        menu->addAction(tr("Remove “%1”").arg(forMenu(qt(shown->name))), this, &ExplorePage::remove);
    }
}

// By a head: what the rows are sorted by is part of the view, so that subtotals stay with their rows.
void ExplorePage::sortBy(int column, bool descending)
{
    if (!made_ || column >= static_cast<int>(places_.size()))
        return;
    auto next = made_->asked;
    next.sortRows.clear();
    if (column >= 0) {
        const auto& place = places_[static_cast<std::size_t>(column)];
        core::SortKey key;
        key.descending = descending;
        if (!place.field) {
            key.of = valueOfName(next, place.name);
            std::size_t first = place.name;
            while (first > 0 && valueOfName(next, first - 1) == key.of)
                --first;
            key.by = place.name == first       ? core::SortBy::value
                     : place.name == first + 1 ? core::SortBy::delta
                                               : core::SortBy::delta_percent;
            if (place.column && !next.columns.empty())
                key.across = made_->answer.columns[*place.column];
        }
        next.sortRows.push_back(std::move(key));
    }
    if (next != made_->asked)
        change(next, tr("the order"));
}

void ExplorePage::showSorting()
{
    const auto& keys = made_->view.sortRows;
    int column = -1;
    for (std::size_t i = 0; i < places_.size() && !keys.empty() && column < 0; ++i) {
        const auto& place = places_[i];
        const auto& key = keys.front();
        if (key.by == core::SortBy::name
                ? i == 0
                : !place.field && valueOfName(made_->view, place.name) == key.of
                      && (made_->view.columns.empty()
                          || (place.column ? key.across == made_->answer.columns[*place.column] : !key.across)))
            column = static_cast<int>(i)
                     + (key.by == core::SortBy::delta           ? 1
                        : key.by == core::SortBy::delta_percent ? 2
                                                                : 0);
    }
    table_->showSorted(column, !keys.empty() && keys.front().descending);
}

// The members of a field among the rows that the other filters leave.
void ExplorePage::askMembers(const QString& field)
{
    if (!asked_)
        return;
    core::View members;
    members.from = asked_->from;
    members.rows = {utf8(field)};
    members.values = {{asked_->values.front().of, core::ShowAs::value}};
    members.filters = asked_->filters;
    std::erase_if(members.filters, [&](const core::FieldFilter& filter) { return filter.field == utf8(field); });
    members.time = asked_->time;
    members.columnTotals = false;
    memberJob_.run(
        asking(view().portfolio, &Portfolio::explore, ExploreQuestion{members, view().scope.scope, period()}),
        [this, name = utf8(field)](const ExploreAnswer& made) {
            chooseMembers(name, std::make_shared<const ExploreAnswer>(made));
            Q_EMIT settled();
        });
}

void ExplorePage::chooseMembers(const std::string& field, std::shared_ptr<const ExploreAnswer> members)
{
    auto grid =
        std::make_shared<const RowsOf<AnswerLine, AnswerLines>>(AnswerLines(members), exploreColumns(*members, kpis_));
    std::map<std::string, std::string> byText; // what is shown → the member
    for (const auto& row : members->answer.rows)
        byText[utf8(memberText(field, row.key.front()))] = row.key.front();
    core::ColumnFilter before;
    for (const auto& filter : asked_->filters)
        if (filter.field == field)
            for (const auto& member : filter.members)
                (filter.isNot ? before.isNot : before.is).push_back(utf8(memberText(field, member)));
    std::vector<core::RowIndex> all(grid->size());
    std::iota(all.begin(), all.end(), core::RowIndex(0));
    auto* popup = new GridFilter(grid, std::move(all), before, this);
    connect(popup, &GridFilter::chosen, this, [this, field, grid, byText](const core::ColumnFilter& chosen) {
        auto next = *asked_;
        std::erase_if(next.filters, [&](const core::FieldFilter& filter) { return filter.field == field; });
        const auto add = [&](const std::vector<std::string>& texts, bool isNot) {
            core::FieldFilter filter{field, isNot, {}};
            for (const auto& text : texts)
                if (const auto member = byText.find(text); member != byText.end())
                    filter.members.push_back(member->second);
            if (!filter.members.empty())
                next.filters.push_back(std::move(filter));
        };
        auto is = chosen.is;
        for (std::size_t row = 0; !chosen.contains.empty() && row < grid->size(); ++row)
            if (grid->holds(row, 0, chosen.contains))
                is.push_back(grid->shown(row, 0));
        add(is, false);
        add(chosen.isNot, true);
        if (next != *asked_)
            change(next, tr("a filter"));
    });
    const auto* anchor = shelves_->filters();
    popup->move(anchor->mapToGlobal(QPoint(0, anchor->height())));
    popup->show();
    popup->setFocus();
}

std::optional<core::FigureRef> ExplorePage::chosenFigure(const QModelIndex& index) const
{
    if (!made_ || !index.isValid() || static_cast<std::size_t>(index.column()) >= places_.size())
        return {};
    const auto& place = places_[static_cast<std::size_t>(index.column())];
    core::FigureRef figure{*model_->row(index).key, {}, valueOfName(made_->view, place.name)};
    if (place.column && !made_->view.columns.empty())
        figure.column = made_->answer.columns[*place.column];
    return figure;
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
    rowsTitle_->setText(tr("Reading the rows…"));
    rowModel_->setRows({}, {});
    rowsPanel_->show();
    rowsJob_.run(asking(view().portfolio, &Portfolio::figureRows, made_->view, figure),
                 [this, figure, what = figureText(figure)](std::shared_ptr<const core::SourceRows> found) {
                     const SourceLines lines(std::move(found));
                     rowsTitle_->setText(tr("%Ln source row(s)", nullptr, static_cast<int>(lines.count()))
                                         + QStringLiteral(" · ") + what);
                     rowModel_->setRows(lines,
                                        made_ ? sourceRowColumns(made_->answer.currency, unitOfRows(*made_, figure))
                                              : sourceRowColumns({}));
                     rowTable_->setFocus();
                     Q_EMIT settled();
                 });
}

// Of the cell: the innermost member of its row, or of a figure's column where the row has none.
void ExplorePage::nameActions()
{
    const auto index = table_->chosen();
    const auto figure = chosenFigure(index);
    const bool hasMember = figure && !figure->row.empty();
    const auto field = hasMember ? std::min(static_cast<std::size_t>(index.column()), figure->row.size() - 1) : 0;
    const QString name = hasMember ? fontMetrics().elidedText(memberText(made_->view.rows[field], figure->row[field]),
                                                              Qt::ElideMiddle, fontMetrics().height() * 14)
                                   : QString();
    only_->setText(tr("Only “%1”").arg(forMenu(name)));
    without_->setText(tr("Without “%1”").arg(forMenu(name)));
    for (auto* action : {only_, without_})
        action->setVisible(hasMember && !core::grainOf(made_->view.rows[field]));
    showRows_->setEnabled(figure.has_value());
    breakOut_->setEnabled(figure.has_value());
}

void ExplorePage::keepOnly(bool isNot)
{
    const auto index = table_->chosen();
    const auto figure = chosenFigure(index);
    if (!figure || figure->row.empty())
        return;
    const auto at = std::min(static_cast<std::size_t>(index.column()), figure->row.size() - 1);
    auto next = made_->asked;
    next.filters.push_back({made_->view.rows[at], isNot, {figure->row[at]}});
    change(next, tr("a filter"));
}

// The figure alone, by another field: its members become filters.
void ExplorePage::breakOut()
{
    const auto figure = chosenFigure(table_->chosen());
    if (!figure)
        return;
    shelves_->askField(tr("Break out by"), [this, figure = *figure](const std::string& field) {
        auto next = made_->asked;
        const auto narrow = [&](const std::vector<std::string>& fields, const core::Key& members) {
            for (std::size_t i = 0; i < members.size(); ++i) {
                if (!core::grainOf(fields[i]))
                    next.filters.push_back({fields[i], false, {members[i]}});
                else if (const auto period = core::Period::parse(members[i]))
                    next.time = period;
            }
        };
        narrow(made_->view.rows, figure.row);
        if (figure.column)
            narrow(made_->view.columns, *figure.column);
        next.rows = {field};
        if (figure.column)
            next.columns.clear();
        std::erase(next.columns, field);
        next.top.reset();
        next.subtotals.clear();
        next.values = {made_->view.values[figure.value]};
        next.sortRows = {{core::SortBy::value, 0, {}, true}};
        if (core::isTimeField(field))
            next.sortRows.clear();
        next.sortColumns.clear();
        change(next, tr("breaking out"));
    });
}

void ExplorePage::askForName()
{
    if (!made_)
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("view_name"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the view"));
    dialog->setLabelText(tr("Name. A view of the same name is replaced."));
    const auto shown = std::ranges::find(saved_, savedId_, &core::SavedView::id);
    dialog->setTextValue(shown == saved_.end() ? QString() : qt(shown->name));
    connect(dialog, &QInputDialog::textValueSelected, this, &ExplorePage::save);
    dialog->open();
}

// With its scope and time: what is saved is what is seen.
void ExplorePage::save(const QString& name)
{
    const auto text = utf8(name.trimmed());
    if (text.empty() || !made_)
        return;
    auto kept = made_->view;
    const auto known = std::ranges::find(saved_, text, &core::SavedView::name);
    kept.id = known == saved_.end() ? core::viewIdFor(saved_, text) : known->id;
    kept.name = text;
    writeJob_.run(
        [portfolio = view().portfolio, kept](const core::Progress& progress) {
            OwnWrite write{fileState(portfolio->path()), {}};
            portfolio->saveView(kept, progress);
            write.after = fileState(portfolio->path());
            return write;
        },
        [this, kept](const OwnWrite& write) {
            savedId_ = kept.id;
            asked_ = kept; // its time and scope hold from now on, whatever the bar above says
            ask();
            Q_EMIT written(write);
            Q_EMIT summaryChanged();
            Q_EMIT settled();
        });
}

void ExplorePage::remove()
{
    writeJob_.run(
        [portfolio = view().portfolio, id = std::exchange(savedId_, {})](const core::Progress& progress) {
            OwnWrite write{fileState(portfolio->path()), {}};
            portfolio->removeView(id, progress);
            write.after = fileState(portfolio->path());
            return write;
        },
        [this](const OwnWrite& write) {
            Q_EMIT written(write);
            Q_EMIT summaryChanged();
            Q_EMIT settled();
        });
}

void ExplorePage::copyCommand() const
{
    if (made_)
        QGuiApplication::clipboard()->setText(
            QStringLiteral("opsatlas explore -w %1 %2")
                .arg(qt(core::shellWord(view().portfolio->path().string())), qt(core::viewCommand(made_->view))));
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
    return [made = *made_, isSheet = kind == QStringLiteral("xlsx")] {
        return isSheet ? core::answerSheet(made.view, made.answer) : core::answerCsv(made.view, made.answer);
    };
}

} // namespace ui

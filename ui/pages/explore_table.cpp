#include "ui/pages/explore_table.h"

#include "core/explore/fields.h"
#include "core/explore/view_steps.h"
#include "ui/labels.h"

#include <QAction>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

core::SortBy sortedBy(const core::View& view, std::size_t name)
{
    std::size_t first = name;
    while (first > 0 && valueOfName(view, first - 1) == valueOfName(view, name))
        --first;
    return name == first ? core::SortBy::value : name == first + 1 ? core::SortBy::delta : core::SortBy::delta_percent;
}

} // namespace

ExploreTable::ExploreTable(QWidget* parent) : ExploreTable(new Model, parent) {}

ExploreTable::ExploreTable(Model* model, QWidget* parent)
    : Grid(tr("Figures"), model, parent), model_(model), showRows_(new QAction(tr("Show rows"), this)),
      only_(new QAction(this)), without_(new QAction(this)), breakOut_(new QAction(tr("Break out by…"), this))
{
    model->setParent(this);
    setObjectName(QStringLiteral("explored"));
    arrangeElsewhere([this](int column, bool descending) { sortBy(column, descending); },
                     [this](int column) { askFilterOf(column); });
    addActions();
}

void ExploreTable::addActions()
{
    QWidget::addActions({showRows_, only_, without_, breakOut_});
    connect(this, &Grid::rowActivated, this, [this](const QModelIndex& index) {
        if (const auto figure = figureAt(index))
            Q_EMIT rowsAsked(*figure);
    });
    connect(showRows_, &QAction::triggered, this, [this] {
        if (const auto figure = chosenFigure())
            Q_EMIT rowsAsked(*figure);
    });
    connect(breakOut_, &QAction::triggered, this, [this] {
        if (const auto figure = chosenFigure())
            Q_EMIT breakOutAsked(*figure);
    });
    connect(only_, &QAction::triggered, this, [this] { keepOnly(false); });
    connect(without_, &QAction::triggered, this, [this] { keepOnly(true); });
    connect(this, &Grid::choiceChanged, this, &ExploreTable::nameActions);
    nameActions();
}

void ExploreTable::setAnswer(std::shared_ptr<const ExploreAnswer> made, const std::vector<KnownKpi>& kpis)
{
    made_ = std::move(made);
    places_ = made_ ? answerPlaces(*made_) : std::vector<AnswerPlace>();
    if (!made_)
        return model_->setRows({}, {});
    model_->setRows(AnswerLines(made_), exploreColumns(*made_, kpis));
    showSorting();
}

std::optional<core::FigureRef> ExploreTable::figureAt(const QModelIndex& index) const
{
    if (!made_ || !index.isValid() || static_cast<std::size_t>(index.column()) >= places_.size())
        return {};
    const auto& place = places_[static_cast<std::size_t>(index.column())];
    core::FigureRef figure{*model_->row(index).key, {}, valueOfName(made_->view, place.name)};
    if (place.column && !made_->view.columns.empty())
        figure.column = made_->answer.columns[*place.column];
    return figure;
}

std::optional<core::FigureRef> ExploreTable::chosenFigure() const { return figureAt(chosen()); }

std::size_t ExploreTable::chosenName() const
{
    const auto index = chosen();
    return index.isValid() && static_cast<std::size_t>(index.column()) < places_.size()
               ? places_[static_cast<std::size_t>(index.column())].name
               : 0;
}

void ExploreTable::chooseFigure(const core::FigureRef& figure)
{
    for (int row = 0; row < model_->rowCount(); ++row)
        for (int column = 0; column < model_->columnCount(); ++column) {
            const auto& place = places_[static_cast<std::size_t>(column)];
            const auto at = figureAt(model_->index(row, column));
            if (place.field || at->row != figure.row || at->column != figure.column || at->value != figure.value)
                continue;
            return view()->setCurrentIndex(view()->model()->index(row, column));
        }
}

// By a head: what the rows are sorted by is part of the view, so that subtotals stay with their rows.
void ExploreTable::sortBy(int column, bool descending)
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
            key.by = sortedBy(next, place.name);
            if (place.column && !next.columns.empty())
                key.across = made_->answer.columns[*place.column];
        }
        next.sortRows.push_back(std::move(key));
    }
    if (next != made_->asked)
        Q_EMIT viewChosen(next, tr("the order"));
}

void ExploreTable::showSorting()
{
    const auto& keys = made_->view.sortRows;
    if (keys.empty())
        return showSorted(-1, false);
    const auto& key = keys.front();
    const auto isIts = [&](const AnswerPlace& place) {
        if (key.by == core::SortBy::name || place.field)
            return place.field == std::optional<std::size_t>(0) && key.by == core::SortBy::name;
        const bool sameColumn = made_->view.columns.empty()
                                || (place.column ? key.across == made_->answer.columns[*place.column] : !key.across);
        return sameColumn && valueOfName(made_->view, place.name) == key.of
               && sortedBy(made_->view, place.name) == key.by;
    };
    const auto found = std::ranges::find_if(places_, isIts);
    showSorted(found == places_.end() ? -1 : static_cast<int>(found - places_.begin()), key.descending);
}

void ExploreTable::askFilterOf(int column)
{
    if (!made_ || static_cast<std::size_t>(column) >= places_.size())
        return;
    const auto& place = places_[static_cast<std::size_t>(column)];
    if (!place.field)
        Q_EMIT boundsAsked(valueOfName(made_->view, place.name));
    else if (*place.field < made_->view.rows.size() && !core::grainOf(made_->view.rows[*place.field]))
        Q_EMIT membersAsked(QString::fromStdString(made_->view.rows[*place.field]));
}

// Of the cell: its column's member, of a figure the innermost of its row.
std::optional<std::size_t> ExploreTable::memberAt(const core::FigureRef& figure) const
{
    if (figure.row.empty())
        return {};
    const auto at = std::min(static_cast<std::size_t>(chosen().column()), figure.row.size() - 1);
    return core::grainOf(made_->view.rows[at]) ? std::nullopt : std::optional(at);
}

void ExploreTable::nameActions()
{
    const auto figure = chosenFigure();
    const auto at = figure ? memberAt(*figure) : std::nullopt;
    const QString name = at ? fontMetrics()
                                  .elidedText(memberText(made_->view.rows[*at], figure->row[*at]), Qt::ElideMiddle,
                                              fontMetrics().height() * 14)
                                  .replace(QLatin1Char('&'), QLatin1String("&&"))
                            : QString();
    only_->setText(tr("Only “%1”").arg(name));
    without_->setText(tr("Without “%1”").arg(name));
    for (auto* action : {only_, without_})
        action->setVisible(at.has_value());
    showRows_->setEnabled(figure.has_value());
    breakOut_->setEnabled(figure.has_value());
}

void ExploreTable::keepOnly(bool isNot)
{
    const auto figure = chosenFigure();
    if (const auto at = figure ? memberAt(*figure) : std::nullopt)
        Q_EMIT viewChosen(core::keptTo(made_->asked, made_->view.rows[*at], figure->row[*at], isNot), tr("a filter"));
}

} // namespace ui

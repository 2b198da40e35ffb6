#include "ui/widgets/grid.h"

#include "core/grid/grid_text.h"
#include "core/grid/sheet.h"
#include "ui/numbers.h"
#include "ui/text.h"
#include "ui/widgets/grid_filter.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <set>

namespace ui {

namespace {

constexpr std::size_t summedAtOnce = 20'000; // cells: a few milliseconds

QString cellText(const core::Cell& cell)
{
    if (const auto* exact = std::get_if<core::Decimal>(&cell))
        return decimalText(*exact, QLocale());
    const auto* value = std::get_if<double>(&cell);
    return value ? exactNumber(*value, QLocale()) : qt(core::exactText(cell));
}

} // namespace

Grid::Grid(const QString& name, GridModel* model, QWidget* parent)
    : QWidget(parent), model_(new ArrangedModel(model, this)), view_(new GridView(model_)), empty_(new QWidget(view_)),
      emptyLabel_(new PlainLabel({}, PlainLabel::Role::quiet)), count_(new PlainLabel({}, PlainLabel::Role::quiet)),
      sum_(new PlainLabel({}, PlainLabel::Role::quiet)), allRows_(new QPushButton(tr("Show all rows")))
{
    setAccessibleName(name);
    view_->setAccessibleName(name);
    setFocusProxy(view_);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(view_, 1);
    buildFoot();
    connect(view_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (model_->isGroup(index.row()))
            model_->setOpen(index.row(), !model_->isOpen(index.row()));
        else
            Q_EMIT rowActivated(model_->mapToSource(index));
    });
    connect(view_, &GridView::choiceChanged, this, [this] {
        showSum();
        Q_EMIT choiceChanged();
    });
    connect(view_, &GridView::copyAsked, this, &Grid::copy);
    connect(view_, &GridView::filterAsked, this, &Grid::askFilter);
    connect(view_, &GridView::menuAsked, this, &Grid::showMenu);
    connect(model_, &ArrangedModel::aboutToRearrange, this, &Grid::keepChosen);
    connect(model_, &ArrangedModel::rearranged, this, &Grid::showChosenAgain);
    connect(model_, &ArrangedModel::busyChanged, this, [this] {
        showFoot();
        Q_EMIT settled();
    });
    connect(model_, &QAbstractItemModel::modelReset, this, &Grid::showFoot);
    connect(model, &QAbstractItemModel::modelReset, this, &Grid::showNewRows);
    view_->viewport()->installEventFilter(this);
    showNewRows();
    showFoot();
}

void Grid::buildFoot()
{
    const int unit = fontMetrics().height();
    emptyLabel_->setWordWrap(true);
    emptyLabel_->setAlignment(Qt::AlignCenter);
    allRows_->setObjectName(QStringLiteral("show_all_rows"));
    connect(allRows_, &QPushButton::clicked, this, &Grid::showAllRows);
    auto* middle = new QVBoxLayout(empty_);
    middle->addStretch(1);
    middle->addWidget(emptyLabel_);
    middle->addWidget(allRows_, 0, Qt::AlignHCenter);
    middle->addStretch(1);
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(unit / 2, 2, unit / 2, 2);
    line->setSpacing(unit / 2);
    chips_ = new QHBoxLayout;
    chips_->setSpacing(unit / 3);
    line->addWidget(count_);
    line->addLayout(chips_);
    line->addStretch(1);
    line->addWidget(sum_);
    count_->setObjectName(QStringLiteral("row_count"));
    sum_->setObjectName(QStringLiteral("selection_sum"));
    sum_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(foot);
}

QTableView* Grid::view() const { return view_; }

QModelIndex Grid::chosen() const
{
    const auto& selection = view_->selectionModel()->selection();
    if (selection.isEmpty())
        return {};
    const auto current = view_->currentIndex();
    const bool selected = current.isValid() && selection.contains(current);
    return model_->mapToSource(selected ? current : QModelIndex(selection.front().topLeft()));
}

std::vector<int> Grid::selectedRows() const
{
    std::set<int> rows;
    for (const auto& range : view_->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (!model_->isGroup(row))
                rows.insert(model_->mapToSource(model_->index(row, 0)).row());
    return {rows.begin(), rows.end()};
}

void Grid::chooseRow(int row)
{
    const auto index = model_->mapFromSource(model_->sourceModel()->index(row, 0));
    if (!index.isValid())
        return;
    // Not selectRow(), which takes off what is selected already while Ctrl is held.
    view_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view_->scrollTo(index);
}

void Grid::setSearch(const QString& text)
{
    auto how = model_->arrangement();
    how.search = utf8(text);
    model_->arrange(how);
}

void Grid::filter(const core::ColumnFilter& by)
{
    auto how = model_->arrangement();
    std::erase_if(how.filters, [&](const core::ColumnFilter& one) { return one.column == by.column; });
    if (by.isActive())
        how.filters.push_back(by);
    model_->arrange(how);
}

void Grid::arrangeElsewhere(std::function<void(int column, bool descending)> sort,
                            std::function<void(int column)> filter)
{
    filterElsewhere_ = std::move(filter);
    model_->setSorter(std::move(sort));
}

void Grid::showSorted(int column, bool descending)
{
    const QSignalBlocker quiet(view_->horizontalHeader());
    view_->horizontalHeader()->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    view_->horizontalHeader()->viewport()->update();
    view_->followPinned();
}

void Grid::showAllRows()
{
    auto how = model_->arrangement();
    how.filters.clear();
    const bool searched = !how.search.empty();
    how.search.clear();
    model_->arrange(how);
    if (searched)
        Q_EMIT searchCleared();
    view_->setFocus();
}

void Grid::groupBy(const std::vector<std::size_t>& columns)
{
    auto how = model_->arrangement();
    how.groupBy = columns;
    model_->arrange(how);
}

void Grid::keepChosen()
{
    const auto current = view_->currentIndex();
    kept_.reset();
    if (current.isValid())
        kept_ = Kept{model_->groupKey(current.row()), model_->mapToSource(current).row(), current.column()};
}

// The current cell stays so, wherever its row or group stands now.
void Grid::showChosenAgain()
{
    if (!kept_)
        return;
    const auto index = kept_->group.empty()
                           ? model_->mapFromSource(model_->sourceModel()->index(kept_->row, kept_->column))
                           : model_->index(model_->rowOfGroup(kept_->group), kept_->column);
    if (!index.isValid())
        return;
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
}

GridState Grid::state() const
{
    GridState state{model_->arrangement()};
    if (const auto cell = chosen(); cell.isValid()) {
        state.row = cell.row();
        state.column = cell.column();
    }
    state.top = view_->verticalScrollBar()->value();
    return state;
}

void Grid::restore(const GridState& state)
{
    auto how = state.arrangement;
    const auto isGone = [count = model_->grid()->columns().size()](std::size_t column) { return column >= count; };
    std::erase_if(how.filters, [&](const auto& one) { return isGone(one.column); });
    std::erase_if(how.sort, [&](const auto& one) { return isGone(one.column); });
    std::erase_if(how.groupBy, isGone);
    how.search = model_->arrangement().search; // which a field of the page says
    if (!filterElsewhere_) {
        showSorted(how.sort.empty() ? -1 : static_cast<int>(how.sort.front().column),
                   !how.sort.empty() && how.sort.front().descending);
        model_->arrange(how);
    }
    const auto cell =
        state.row < 0 ? QModelIndex() : model_->mapFromSource(model_->sourceModel()->index(state.row, state.column));
    if (cell.isValid())
        view_->setCurrentIndex(cell);
    view_->verticalScrollBar()->setValue(state.top);
}

void Grid::setEmptyText(const QString& text)
{
    emptyText_ = text;
    showEmpty();
}

void Grid::setCountText(const QString& text)
{
    countText_ = text;
    showFoot();
}

void Grid::showFoot()
{
    const auto& how = model_->arrangement();
    const auto all = static_cast<int>(model_->grid()->size());
    const QString whole = countText_.isEmpty() ? tr("%n row(s)", nullptr, all) : countText_;
    count_->setText(model_->isBusy() ? tr("Searching…")
                    : how.filtersAny()
                        ? tr("%1 of %2", "rows shown; \"12 rows\"")
                              .arg(count(static_cast<std::int64_t>(model_->rows().size()), QLocale()), whole)
                        : whole);
    while (auto* item = chips_->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& filter : how.filters) {
        const QString text = filterText(*model_->grid(), filter);
        addChip(text, tr("Filtered by %1; press to remove the filter").arg(text), [this, column = filter.column] {
            core::ColumnFilter no;
            no.column = column;
            this->filter(no);
        });
    }
    for (const auto column : how.groupBy) {
        const QString text =
            tr("by %1", "rows are grouped by a column").arg(qt(model_->grid()->columns()[column].title));
        addChip(text, tr("Grouped %1; press to remove the groups").arg(text), [this, column] {
            auto others = model_->arrangement().groupBy;
            std::erase(others, column);
            groupBy(others);
        });
    }
    showEmpty();
    showSum();
}

void Grid::addChip(const QString& text, const QString& accessibleText, std::function<void()> remove)
{
    auto* chip = new QToolButton;
    chip->setText(fontMetrics()
                      .elidedText(text, Qt::ElideMiddle, fontMetrics().height() * 14)
                      .replace(QLatin1Char('&'), QLatin1String("&&"))
                  + QStringLiteral(" \u00D7"));
    chip->setAccessibleName(accessibleText);
    setHint(*chip, text);
    chip->setObjectName(QStringLiteral("filter_chip"));
    chip->setFocusPolicy(Qt::StrongFocus);
    connect(chip, &QToolButton::clicked, this, std::move(remove));
    chips_->addWidget(chip);
}

void Grid::showEmpty()
{
    const bool filtered = model_->arrangement().filtersAny() && model_->grid()->size() > 0;
    const bool empty = shownRows() == 0 && !model_->isBusy();
    QStringList by;
    for (const auto& filter : model_->arrangement().filters)
        by << filterText(*model_->grid(), filter);
    if (const auto& search = model_->arrangement().search; !search.empty())
        by << tr("“%1”", "text that is searched").arg(qt(search));
    const QString text =
        filtered ? tr("No row matches %1.", "filters, by commas").arg(by.join(QStringLiteral(", "))) : emptyText_;
    emptyLabel_->setText(text);
    view_->setAccessibleDescription(empty ? text : QString());
    allRows_->setVisible(filtered);
    empty_->setGeometry(view_->viewport()->geometry());
    empty_->setVisible(empty && !text.isEmpty());
}

void Grid::showSum()
{
    sumJob_.cancel();
    sum_->clear();
    std::size_t cells = 0;
    int first = std::numeric_limits<int>::max(), last = -1;
    for (const auto& range : view_->selectionModel()->selection()) {
        cells += static_cast<std::size_t>(range.width()) * static_cast<std::size_t>(range.height());
        first = std::min(first, range.top());
        last = std::max(last, range.bottom());
    }
    if (first >= last) // a row is chosen, not added up
        return;
    auto work = [grid = model_->lines(), rows = view_->selectedRows(GridView::Lines::standing),
                 columns = view_->selectedColumns()](const core::Progress& progress) {
        core::GridSum sum(*grid);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i % 512 == 0)
                progress.step(i, rows.size());
            for (const auto column : columns)
                sum.add(rows[i], column);
        }
        return Sum{sum.filled(), sum.numbers(), sum.sum(), sum.average(), sum.unit()};
    };
    if (cells <= summedAtOnce)
        setSum(work({}));
    else
        sumJob_.run(std::move(work), [this](const Sum& sum) {
            setSum(sum);
            Q_EMIT settled();
        });
}

void Grid::setSum(const Sum& sum)
{
    const ShownDigits more(6); // an average of money to its cents
    QString text = tr("%n cell(s)", nullptr, static_cast<int>(sum.cells));
    const QString unit = sum.unit.empty() ? QString() : QChar(0x00A0) + qt(sum.unit);
    if (sum.sum && sum.numbers > 1)
        text +=
            tr(" · sum %1 · average %2").arg(cellText(*sum.sum) + unit, shortNumber(*sum.average, QLocale()) + unit);
    else if (sum.numbers > 1)
        text += tr(" · units differ, so there is no sum");
    sum_->setText(text);
}

void Grid::copy(bool withHeads) const
{
    const auto rows = view_->selectedRows();
    const auto columns = view_->selectedColumns();
    if (!rows.empty())
        QGuiApplication::clipboard()->setText(qt(core::gridTabs(*model_->lines(), rows, columns, withHeads)));
}

// All lines, those of folded groups among them.
std::function<std::string()> Grid::csv() const
{
    return [lines = model_->lines(), order = model_->allLines(), columns = view_->seenColumns(), heads = addedHeads()] {
        return core::gridCsv(*lines, order, columns, heads);
    };
}

std::function<std::string()> Grid::sheet() const
{
    return [lines = model_->lines(), order = model_->allLines(), columns = view_->seenColumns(), heads = addedHeads()] {
        return core::gridSheet(*lines, order, columns, heads);
    };
}

core::AddedHeads Grid::addedHeads() const
{
    return {utf8(tr("Unit")), model_->arrangement().groupBy.empty() ? std::string() : utf8(tr("Rows"))};
}

void Grid::selectColumn(int column)
{
    const auto* model = view_->model();
    view_->selectionModel()->select({model->index(0, column), model->index(model->rowCount() - 1, column)},
                                    QItemSelectionModel::ClearAndSelect);
}

bool Grid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        empty_->setGeometry(view_->viewport()->geometry());
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

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
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <numeric>

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

bool sameHeads(const std::vector<core::GridColumn>& a, const std::vector<core::GridColumn>& b)
{
    return std::ranges::equal(a, b, {}, &core::GridColumn::title, &core::GridColumn::title);
}

} // namespace

Grid::Grid(const QString& name, GridModel* model, QWidget* parent)
    : QWidget(parent), model_(new ArrangedModel(model, this)), view_(new GridView(model_)), empty_(new QWidget(view_)),
      emptyLabel_(new PlainLabel({}, PlainLabel::Role::quiet)), count_(new PlainLabel({}, PlainLabel::Role::quiet)),
      sum_(new PlainLabel({}, PlainLabel::Role::quiet)), allRows_(new QPushButton(tr("Show all rows")))
{
    view_->setAccessibleName(name);
    setFocusProxy(view_);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(view_, 1);
    buildFoot();
    connect(view_, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(model_->mapToSource(index)); });
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

void Grid::chooseRow(int row)
{
    const auto index = model_->mapFromSource(model_->sourceModel()->index(row, 0));
    if (!index.isValid())
        return;
    view_->selectRow(index.row());
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

void Grid::keepChosen()
{
    const auto current = view_->currentIndex();
    kept_.reset();
    if (current.isValid() && static_cast<std::size_t>(current.row()) < model_->order().size())
        kept_.emplace(model_->order()[static_cast<std::size_t>(current.row())], current.column());
}

// The current cell stays so, wherever its row stands now.
void Grid::showChosenAgain()
{
    if (!kept_)
        return;
    const auto [row, column] = *kept_;
    const auto index = model_->mapFromSource(model_->sourceModel()->index(static_cast<int>(row), column));
    if (!index.isValid())
        return;
    view_->setCurrentIndex(index);
    view_->scrollTo(index);
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
                        ? tr("%1 of %2", "rows shown; \"12 rows\"").arg(count(shownRows(), QLocale()), whole)
                        : whole);
    while (auto* item = chips_->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& filter : how.filters) {
        auto* chip = new QToolButton;
        const QString text = filterText(*model_->grid(), filter);
        chip->setText(fontMetrics()
                          .elidedText(text, Qt::ElideMiddle, fontMetrics().height() * 14)
                          .replace(QLatin1Char('&'), QLatin1String("&&"))
                      + QStringLiteral(" \u00D7"));
        chip->setAccessibleName(tr("Filtered by %1; press to remove the filter").arg(text));
        chip->setToolTip(plainToolTip(text));
        chip->setObjectName(QStringLiteral("filter_chip"));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, column = filter.column] {
            core::ColumnFilter no;
            no.column = column;
            this->filter(no);
        });
        chips_->addWidget(chip);
    }
    showEmpty();
    showSum();
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
    auto work = [grid = model_->grid(), rows = view_->selectedRows(),
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
        QGuiApplication::clipboard()->setText(qt(core::gridTabs(*model_->grid(), rows, columns, withHeads)));
}

std::function<std::string()> Grid::csv() const
{
    return [grid = model_->grid(), order = model_->order(), columns = view_->seenColumns(), unit = utf8(tr("Unit"))] {
        return core::gridCsv(*grid, order, columns, unit);
    };
}

std::function<std::string()> Grid::sheet() const
{
    return [grid = model_->grid(), order = model_->order(), columns = view_->seenColumns(), unit = utf8(tr("Unit"))] {
        return core::gridSheet(*grid, order, columns, unit);
    };
}

void Grid::askFilter(int column)
{
    const auto at = static_cast<std::size_t>(column);
    const auto& how = model_->arrangement();
    core::ColumnFilter before;
    before.column = at;
    for (const auto& filter : how.filters)
        if (filter.column == at)
            before = filter;
    // The values of the rows that the other filters leave are not known yet where this one hides them: all are offered.
    std::vector<core::RowIndex> rows = model_->order();
    if (before.isActive()) {
        rows.resize(model_->grid()->size());
        std::iota(rows.begin(), rows.end(), core::RowIndex(0));
    }
    auto* popup = new GridFilter(model_->grid(), std::move(rows), before, this);
    connect(popup, &GridFilter::chosen, this, &Grid::filter);
    const auto* header = view_->horizontalHeader();
    popup->move(header->mapToGlobal(QPoint(header->sectionViewportPosition(column), header->height())));
    popup->show();
    popup->setFocus();
}

void Grid::showMenu(const QPoint& place, int column)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("grid_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (chosen().isValid()) {
        menu->addActions(actions());
        menu->addSeparator();
        menu->addAction(tr("Copy"), QKeySequence::Copy, this, [this] { copy(false); });
        menu->addAction(tr("Copy with heads"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
                        [this] { copy(true); });
        menu->addAction(tr("Select all"), QKeySequence::SelectAll, view_, &QTableView::selectAll);
        if (column >= 0)
            menu->addAction(tr("Select this column"), this, [this, column] { selectColumn(column); });
        menu->addSeparator();
    }
    if (column >= 0)
        addFilters(*menu, column);
    if (model_->arrangement().filtersAny())
        menu->addAction(tr("Show all rows"), this, &Grid::showAllRows);
    addColumns(*menu, column);
    menu->popup(place);
}

void Grid::selectColumn(int column)
{
    const auto* model = view_->model();
    view_->selectionModel()->select({model->index(0, column), model->index(model->rowCount() - 1, column)},
                                    QItemSelectionModel::ClearAndSelect);
}

void Grid::addFilters(QMenu& menu, int column)
{
    const auto at = static_cast<std::size_t>(column);
    const auto current = view_->currentIndex();
    if (current.isValid() && current.column() == column && model_->grid()->columns()[at].kind == core::CellKind::text) {
        const auto shown = model_->grid()->shown(model_->order()[static_cast<std::size_t>(current.row())], at);
        const QString name =
            fontMetrics().elidedText(shown.empty() ? dash() : qt(shown), Qt::ElideMiddle, fontMetrics().height() * 14);
        const QString text = QString(name).replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(tr("Only “%1”", "value of a column").arg(text), this, [this, at, shown] {
            core::ColumnFilter only;
            only.column = at;
            only.is = {shown};
            filter(only);
        });
        menu.addAction(tr("Without “%1”", "value of a column").arg(text), this, [this, at, shown] {
            core::ColumnFilter without;
            without.column = at;
            for (const auto& one : model_->arrangement().filters)
                if (one.column == at)
                    without.isNot = one.isNot;
            without.isNot.push_back(shown);
            filter(without);
        });
    }
    menu.addAction(tr("Filter this column…"), QKeySequence(Qt::ALT | Qt::Key_Down), this,
                   [this, column] { askFilter(column); });
    menu.addSeparator();
    menu.addAction(tr("Sort upwards"), this, [this, column] { view_->sortByColumn(column, Qt::AscendingOrder); });
    menu.addAction(tr("Sort downwards"), this, [this, column] { view_->sortByColumn(column, Qt::DescendingOrder); });
    menu.addSeparator();
}

void Grid::addColumns(QMenu& menu, int column)
{
    if (column >= 0 && view_->seenColumns().size() > 1)
        menu.addAction(tr("Hide this column"), this, [this, column] { view_->setColumnHidden(column, true); });
    auto* columns = menu.addMenu(tr("Columns"));
    const auto& heads = model_->grid()->columns();
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const auto at = static_cast<int>(i);
        auto* action = columns->addAction(qt(heads[i].title).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(!view_->isColumnHidden(at));
        connect(action, &QAction::triggered, this, [this, at](bool shown) {
            if (shown || view_->seenColumns().size() > 1)
                view_->setColumnHidden(at, !shown);
        });
    }
    columns->addSeparator();
    columns->addAction(tr("As they were made"), this, [this] { setColumnState({}); });
}

QByteArray Grid::columnState() const
{
    if (model_->columnCount() == 0)
        return columnState_;
    QJsonArray columns;
    const auto* header = view_->horizontalHeader();
    bool asMade = !view_->isByHand();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = view_->isColumnHidden(column);
        asMade = asMade && !hidden && place == column;
        QJsonObject one{
            {QStringLiteral("head"), qt(model_->grid()->columns()[static_cast<std::size_t>(column)].title)}};
        if (hidden)
            one.insert(QStringLiteral("hidden"), true);
        else if (view_->isByHand())
            one.insert(QStringLiteral("width"), view_->columnWidth(column));
        columns.append(one);
    }
    return asMade ? QByteArray() : QJsonDocument(columns).toJson(QJsonDocument::Compact);
}

// What the person did to the columns holds as long as they are the same.
void Grid::showNewRows()
{
    if (sameHeads(heads_, model_->grid()->columns())) {
        if (!view_->isByHand())
            view_->fitColumns();
        return;
    }
    heads_ = model_->grid()->columns();
    useColumnState();
}

void Grid::setColumnState(const QByteArray& state)
{
    columnState_ = state;
    view_->keepColumns(false);
    for (int column = 0; column < model_->columnCount(); ++column) {
        view_->setColumnHidden(column, false);
        view_->horizontalHeader()->moveSection(view_->horizontalHeader()->visualIndex(column), column);
    }
    useColumnState();
}

// Heads that are not there, or not known, stay as they are.
void Grid::useColumnState()
{
    view_->fitColumns();
    const auto columns = QJsonDocument::fromJson(columnState_).array();
    auto* header = view_->horizontalHeader();
    int place = 0;
    for (const auto& value : columns) {
        const auto one = value.toObject();
        const auto& heads = model_->grid()->columns();
        const auto known =
            std::ranges::find(heads, utf8(one.value(QStringLiteral("head")).toString()), &core::GridColumn::title);
        if (known == heads.end())
            continue;
        const auto column = static_cast<int>(known - heads.begin());
        header->moveSection(header->visualIndex(column), place++);
        view_->setColumnHidden(column, one.value(QStringLiteral("hidden")).toBool());
        if (const int width = one.value(QStringLiteral("width")).toInt(); width > 0) {
            view_->setColumnWidth(column, width);
            view_->keepColumns(true);
        }
    }
}

bool Grid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        empty_->setGeometry(view_->viewport()->geometry());
    return QWidget::eventFilter(watched, event);
}

} // namespace ui

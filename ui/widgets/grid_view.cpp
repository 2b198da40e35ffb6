#include "ui/widgets/grid_view.h"

#include "ui/charts/sparkline.h"
#include "ui/models/arranged_model.h"
#include "ui/theme.h"
#include "ui/widgets/pinned_columns.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

constexpr int measuredRows = 60; // for the widths of columns, besides those in view

class GridDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize hint = QStyledItemDelegate::sizeHint(option, index);
        const int unit = option.fontMetrics.height();
        hint.setHeight(std::max(hint.height(), unit * 3 / 2 + 2));
        if (index.data(MarkRole).isValid())
            hint.rwidth() += unit * 3 / 2;
        if (index.data(SeriesRole).isValid())
            hint.setWidth(unit * 8);
        return hint;
    }
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!option->text.contains(QLatin1Char(' '))) // the ends of a name tell it from others
            option->textElideMode = Qt::ElideMiddle;
        const auto* view = qobject_cast<const QAbstractItemView*>(option->widget);
        if (view && view->currentIndex().row() == index.row())
            option->backgroundBrush = themeOf(*view).hover;
        if (index.data(TotalRole).toBool())
            option->font.setBold(true);
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant mark = index.data(MarkRole);
        const QVariant series = index.data(SeriesRole);
        const Theme theme = themeOf(*option.widget);
        const int unit = option.fontMetrics.height();
        if (mark.isValid()) {
            QStyleOptionViewItem behind = option;
            behind.rect.adjust(unit * 5 / 4, 0, 0, 0);
            QStyleOptionViewItem ground = option; // selection and rule over the whole cell
            initStyleOption(&ground, index);
            ground.text.clear();
            option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
            QStyledItemDelegate::paint(painter, behind, index);
            const double side = unit * 0.7;
            paintMark(*painter, QRectF(option.rect.left() + 8, option.rect.center().y() - side / 2 + 0.5, side, side),
                      static_cast<Mark>(mark.toInt()), static_cast<Solidity>(index.data(SolidityRole).toInt()), theme);
            return;
        }
        QStyledItemDelegate::paint(painter, option, index);
        if (series.isValid()) {
            std::vector<double> values;
            for (const auto& value : series.toList())
                values.push_back(value.toDouble());
            const auto shared = index.data(ScaleRole);
            const auto range = shared.toPointF();
            paintSparkline(*painter, QRectF(option.rect).adjusted(8, 4, -8, -4), values, theme,
                           shared.isValid() ? Scale(std::pair(range.x(), range.y())) : std::nullopt);
        }
    }
};

} // namespace

GridView::GridView(ArrangedModel* model, QWidget* parent) : QTableView(parent), model_(model)
{
    setModel(model);
    setItemDelegate(new GridDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // no keyboard trap
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // a million rows are not measured one by one
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        Q_EMIT menuAsked(horizontalHeader()->mapToGlobal(place), horizontalHeader()->logicalIndexAt(place));
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] { byHand_ = byHand_ || headPressed_; });
    horizontalHeader()->viewport()->installEventFilter(this);
    pinned_ = new PinnedColumns(this);
}

// Columns are also resized while the mouse is down elsewhere: on a tab that shows the table, on the edge of a splitter.
bool GridView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == horizontalHeader()->viewport()
        && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease))
        headPressed_ = event->type() == QEvent::MouseButtonPress;
    return QTableView::eventFilter(watched, event);
}

int GridView::pinned() const { return pinned_->count(); }

void GridView::setPinned(int columns) { pinned_->setCount(columns); }

void GridView::followPinned() { pinned_->follow(); }

// Not under the pinned columns.
void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int covered = pinned_ ? pinned_->coveredWidth() : 0;
    if (covered == 0 || !index.isValid() || horizontalHeader()->visualIndex(index.column()) < pinned_->count())
        return;
    if (const int left = columnViewportPosition(index.column()); left < covered)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (covered - left));
}

std::vector<std::size_t> GridView::inVisualOrder(const std::vector<bool>& wanted) const
{
    std::vector<std::size_t> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column) && wanted[static_cast<std::size_t>(column)])
            columns.push_back(static_cast<std::size_t>(column));
    }
    return columns;
}

std::vector<std::size_t> GridView::seenColumns() const
{
    return inVisualOrder(std::vector<bool>(static_cast<std::size_t>(model_->columnCount()), true));
}

std::vector<std::size_t> GridView::selectedColumns() const
{
    std::vector<bool> wanted(static_cast<std::size_t>(model_->columnCount()));
    for (const auto& range : selectionModel()->selection())
        for (int column = range.left(); column <= range.right(); ++column)
            wanted[static_cast<std::size_t>(column)] = true;
    return inVisualOrder(wanted);
}

std::vector<core::RowIndex> GridView::selectedRows(Lines which) const
{
    std::vector<bool> wanted(model_->order().size());
    for (const auto& range : selectionModel()->selection())
        std::fill(wanted.begin() + range.top(), wanted.begin() + range.bottom() + 1, true);
    std::vector<core::RowIndex> rows;
    for (std::size_t row = 0; row < wanted.size(); ++row)
        if (wanted[row] && (which == Lines::all || model_->stands(static_cast<int>(row))))
            rows.push_back(model_->order()[row]);
    return rows;
}

void GridView::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2 + 4);
    const int most = std::max(viewport()->width() / 3, fontMetrics().height() * 16);
    std::vector<int> widths;
    for (int column = 0; column < model_->columnCount(); ++column)
        widths.push_back(
            std::min(std::max(isColumnHidden(column) ? 0 : sizeHintForColumn(column) + fontMetrics().height(),
                              horizontalHeader()->sectionSizeHint(column)),
                     most));
    giveWay(widths);
    for (int column = 0; column < model_->columnCount(); ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

// The widest texts become narrower, all to one width, until the columns fit or that width is too small to read.
void GridView::giveWay(std::vector<int>& widths) const
{
    const auto isText = [this](std::size_t column) {
        return !(model_->headerData(static_cast<int>(column), Qt::Horizontal, Qt::TextAlignmentRole).toInt()
                 & Qt::AlignRight);
    };
    const auto sum = [&](int most) {
        int all = 0;
        for (std::size_t column = 0; column < widths.size(); ++column)
            all += isText(column) ? std::min(widths[column], most) : widths[column];
        return all;
    };
    int least = fontMetrics().height() * 9, most = widths.empty() ? 0 : *std::ranges::max_element(widths);
    if (sum(most) <= viewport()->width())
        return;
    while (least < most) {
        const int middle = (least + most + 1) / 2;
        if (sum(middle) <= viewport()->width())
            least = middle;
        else
            most = middle - 1;
    }
    for (std::size_t column = 0; column < widths.size(); ++column)
        if (isText(column))
            widths[column] = std::min(widths[column], least);
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (!byHand_ && event->size().width() != event->oldSize().width())
        fitColumns();
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    const bool isC = event->key() == Qt::Key_C;
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyAsked(false);
    else if (isC && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        Q_EMIT copyAsked(true);
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier && currentIndex().isValid())
        Q_EMIT filterAsked(currentIndex().column());
    else if (event->modifiers() == Qt::NoModifier && openByKey(event->key()))
        event->accept();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT activated(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

bool GridView::openByKey(int key)
{
    const int row = currentIndex().row();
    const bool opens = key == Qt::Key_Right || key == Qt::Key_Plus, folds = key == Qt::Key_Left || key == Qt::Key_Minus;
    if ((!opens && !folds) || !model_->isGroup(row) || model_->isOpen(row) == opens)
        return false;
    model_->setOpen(row, opens);
    return true;
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    const auto cell = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !openAt(cell, event->pos().x() - visualRect(cell).left()))
        QTableView::mousePressEvent(event);
}

bool GridView::openAt(const QModelIndex& cell, int x)
{
    if (!cell.isValid() || model_->groupColumn(cell.row()) != cell.column() || x >= fontMetrics().height() * 3 / 2)
        return false;
    setCurrentIndex(cell);
    model_->setOpen(cell.row(), !model_->isOpen(cell.row()));
    return true;
}

// By the menu key it opens at the current cell.
void GridView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto cell = byKey ? currentIndex() : indexAt(event->pos());
    const auto place = byKey && cell.isValid() ? visualRect(cell).center() : event->pos();
    if (cell.isValid() && !selectionModel()->isSelected(cell))
        setCurrentIndex(cell);
    Q_EMIT menuAsked(viewport()->mapToGlobal(place), cell.isValid() ? cell.column() : -1);
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

// The row of the current cell is tinted all along.
void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        viewport()->update();
}

} // namespace ui

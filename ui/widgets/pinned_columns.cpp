#include "ui/widgets/pinned_columns.h"

#include "ui/widgets/grid_view.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace ui {

PinnedColumns::PinnedColumns(GridView* view) : QTableView(view), view_(view)
{
    setObjectName(QStringLiteral("pinned_columns"));
    setItemDelegate(view->itemDelegate());
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connectHeads();
    hide();
}

void PinnedColumns::connectHeads()
{
    auto* heads = view_->horizontalHeader();
    auto* bar = view_->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(heads, &QHeaderView::sectionResized, this, &PinnedColumns::follow);
    connect(heads, &QHeaderView::sectionMoved, this, &PinnedColumns::follow);
    connect(heads, &QHeaderView::geometriesChanged, this, &PinnedColumns::follow);
    connect(heads, &QHeaderView::sortIndicatorChanged, this, &PinnedColumns::follow);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!isFollowing_ && width > 0) // by hand
        {
            view_->keepColumns(true);
            view_->setColumnWidth(column, width);
        }
    });
    // As on the heads of the view: upwards, downwards, as the rows come.
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this, heads](int column) {
        if (heads->sortIndicatorSection() != column)
            heads->setSortIndicator(column, Qt::AscendingOrder);
        else if (heads->sortIndicatorOrder() == Qt::AscendingOrder)
            heads->setSortIndicator(column, Qt::DescendingOrder);
        else
            heads->setSortIndicator(-1, Qt::AscendingOrder);
    });
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        Q_EMIT view_->menuAsked(horizontalHeader()->mapToGlobal(place), horizontalHeader()->logicalIndexAt(place));
    });
}

void PinnedColumns::setCount(int count)
{
    count_ = count;
    if (count_ > 0 && !model()) { // no table pays for pins that it has not
        verticalHeader()->setDefaultSectionSize(view_->verticalHeader()->defaultSectionSize());
        setModel(view_->model());
        setSelectionModel(view_->selectionModel());
        connect(model(), &QAbstractItemModel::modelReset, this, &PinnedColumns::follow);
    }
    follow();
}

void PinnedColumns::follow()
{
    if (isFollowing_)
        return;
    if (count_ == 0)
        return hide();
    isFollowing_ = true;
    const auto* heads = view_->horizontalHeader();
    auto* own = horizontalHeader();
    own->setFixedHeight(heads->height());
    verticalHeader()->setDefaultSectionSize(view_->verticalHeader()->defaultSectionSize());
    int width = 0;
    for (int place = 0; place < heads->count(); ++place) {
        const int column = heads->logicalIndex(place);
        own->moveSection(own->visualIndex(column), place);
        const bool shown = place < count_ && !view_->isColumnHidden(column);
        setColumnHidden(column, !shown);
        if (!shown)
            continue;
        setColumnWidth(column, view_->columnWidth(column));
        width += view_->columnWidth(column);
    }
    own->setSortIndicator(heads->sortIndicatorSection(), heads->sortIndicatorOrder());
    const int edge = view_->frameWidth();
    setGeometry(edge, edge, std::min(width, view_->viewport()->width()), heads->height() + view_->viewport()->height());
    setVisible(width > 0 && width < view_->viewport()->width());
    verticalScrollBar()->setValue(view_->verticalScrollBar()->value());
    raise();
    isFollowing_ = false;
}

void PinnedColumns::contextMenuEvent(QContextMenuEvent* event)
{
    const auto cell = indexAt(event->pos());
    if (cell.isValid() && !selectionModel()->isSelected(cell))
        view_->setCurrentIndex(cell);
    Q_EMIT view_->menuAsked(event->globalPos(), cell.isValid() ? cell.column() : -1);
}

void PinnedColumns::mousePressEvent(QMouseEvent* event)
{
    view_->setFocus();
    if (event->button() != Qt::LeftButton
        || !view_->openAt(indexAt(event->pos()), event->pos().x() - visualRect(indexAt(event->pos())).left()))
        QTableView::mousePressEvent(event);
}

void PinnedColumns::wheelEvent(QWheelEvent* event) { QCoreApplication::sendEvent(view_->viewport(), event); }

} // namespace ui

#include "ui/widgets/table_view.h"

#include "ui/charts/sparkline.h"
#include "ui/models/table_model.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

class TableDelegate : public QStyledItemDelegate {
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
            paintSparkline(*painter, QRectF(option.rect).adjusted(8, 4, -8, -4), values, theme);
        }
    }
};

class ValueProxy : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QString wanted = filterRegularExpression().pattern().isEmpty() ? QString() : needle_;
        if (wanted.isEmpty())
            return true;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
            if (sourceModel()
                    ->index(row, column, parent)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(wanted, Qt::CaseInsensitive))
                return true;
        return false;
    }

public:
    void setNeedle(const QString& text)
    {
        needle_ = text;
        setFilterFixedString(text);
    }

private:
    QString needle_;
};

} // namespace

TableView::TableView(const QString& name, QAbstractItemModel* model, QWidget* parent)
    : QTableView(parent), proxy_(new ValueProxy(this))
{
    proxy_->setSourceModel(model);
    proxy_->setSortRole(ValueRole);
    setModel(proxy_);
    setItemDelegate(new TableDelegate(this));
    setAccessibleName(name);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // no keyboard trap
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(proxy_->mapToSource(index)); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        byHand_ = false;
        fitColumns();
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { byHand_ = byHand_ || QGuiApplication::mouseButtons() != Qt::NoButton; });
}

QModelIndex TableView::chosen() const
{
    const auto rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : proxy_->mapToSource(rows.front());
}

void TableView::chooseRow(int row)
{
    const auto index = proxy_->mapFromSource(proxy_->sourceModel()->index(row, 0));
    if (!index.isValid())
        return;
    selectRow(index.row());
    scrollTo(index);
}

void TableView::setFilter(const QString& text)
{
    static_cast<ValueProxy*>(proxy_)->setNeedle(text);
    viewport()->update();
}

int TableView::shownRows() const { return proxy_->rowCount(); }

void TableView::fitColumns()
{
    const int most = std::max(viewport()->width() / 3, fontMetrics().height() * 16);
    std::vector<int> widths;
    for (int column = 0; column < proxy_->columnCount(); ++column)
        widths.push_back(std::min(
            std::max(sizeHintForColumn(column) + fontMetrics().height(), horizontalHeader()->sectionSizeHint(column)),
            most));
    giveWay(widths);
    for (int column = 0; column < proxy_->columnCount(); ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

// The widest texts become narrower, all to one width, until the columns fit or that width is too small to read.
void TableView::giveWay(std::vector<int>& widths) const
{
    const auto isText = [this](std::size_t column) {
        return !(proxy_->headerData(static_cast<int>(column), Qt::Horizontal, Qt::TextAlignmentRole).toInt()
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

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (!byHand_ && event->size().width() != event->oldSize().width())
        fitColumns();
}

void TableView::setEmptyText(const QString& text)
{
    emptyText_ = text;
    setAccessibleDescription(text);
    viewport()->update();
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(proxy_->mapToSource(currentIndex()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (proxy_->rowCount() > 0 || emptyText_.isEmpty())
        return;
    QPainter painter(viewport());
    const Theme theme = themeOf(*this);
    painter.setFont(theme.body);
    painter.setPen(theme.quiet);
    painter.drawText(viewport()->rect().adjusted(12, 12, -12, -12),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignVCenter) | Qt::TextWordWrap, emptyText_);
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT choiceChanged();
}

void TableView::copyRows() const
{
    QString out;
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const auto& row : rows) {
        QStringList cells;
        for (int column = 0; column < proxy_->columnCount(); ++column) {
            const QVariant value = proxy_->index(row.row(), column).data(ValueRole);
            cells << (value.typeId() == QMetaType::Double
                          ? QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                          : proxy_->index(row.row(), column).data(Qt::AccessibleTextRole).toString());
        }
        out += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(out);
}

} // namespace ui

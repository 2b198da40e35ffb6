// The one table of the window: sorted by raw values, marks and sparklines drawn, copied as text.
#pragma once

#include <QTableView>

#include <vector>

class QAbstractItemModel;
class QSortFilterProxyModel;

namespace ui {

class TableView : public QTableView {
    Q_OBJECT
public:
    // name: for accessibility, translated. model is not owned.
    TableView(const QString& name, QAbstractItemModel* model, QWidget* parent = nullptr);

    QModelIndex chosen() const;          // of the model given; invalid if nothing is chosen
    void chooseRow(int row);             // of the model given; scrolls to it
    void setFilter(const QString& text); // rows in which any cell holds it
    int shownRows() const;
    // To the content, no column beyond a third of the width; texts give way where that is too much, numbers never. Done
    // again when the table is resized, until a column was made wider or narrower by hand.
    void fitColumns();
    void setEmptyText(const QString& text); // what stands there while no row is shown

Q_SIGNALS:
    void rowActivated(const QModelIndex& index); // of the model given; Enter or double click
    void choiceChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void copyRows() const; // tab separated, full precision
    void giveWay(std::vector<int>& widths) const;

    QSortFilterProxyModel* proxy_;
    QString emptyText_;
    bool byHand_ = false; // a column has been resized by hand
};

} // namespace ui

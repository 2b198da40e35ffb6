// Widgets side by side that go on in the next line where a line is full, each line filled to its
// width.
#pragma once

#include <QLayout>

#include <vector>

namespace ui {

// As many columns as fit with every widget at its minimum width, all of the same width; a row is as
// high as its highest.
class ColumnsLayout : public QLayout {
public:
    explicit ColumnsLayout(QWidget* parent = nullptr);
    ~ColumnsLayout() override;

    void addItem(QLayoutItem* item) override { items_.push_back(item); }
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    std::vector<QLayoutItem*> shown() const;
    int place(const QRect& rect, bool move) const; // its height

    std::vector<QLayoutItem*> items_;
};

} // namespace ui

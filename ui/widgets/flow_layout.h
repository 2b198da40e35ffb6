// Widgets side by side, on further lines where they do not fit on one.
#pragma once

#include <QLayout>
#include <QList>

namespace ui {

// Each at its size hint, in reading order; one that is wider than the line is
// made as narrow as the line.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(QWidget* parent = nullptr) : QLayout(parent) {}
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { items_.append(item); }
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override { return items_.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), Do::measure); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    enum class Do { measure, place };
    int arrange(const QRect& rect, Do what) const; // the height that it takes

    QList<QLayoutItem*> items_;
};

} // namespace ui

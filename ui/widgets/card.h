// A plain ground with a fine edge on which a page lays what belongs together.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    QVBoxLayout* rows() const { return rows_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* rows_;
};

} // namespace ui

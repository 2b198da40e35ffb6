// A place where a page keeps what was chosen for one purpose: a caption, a chip for each choice, and how to add one.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QLayout;
class QMenu;
class QToolButton;

namespace ui {

class Shelf : public QWidget {
    Q_OBJECT
public:
    struct Chip {
        QString text;                      // elided in the middle; the tool tip has all of it
        std::function<void(QMenu&)> menu;  // fills what a click, Space or Enter opens
        std::function<void()> remove = {}; // by Delete as well; empty: it stays
    };

    Shelf(const QString& caption, const QString& addText, QWidget* parent = nullptr);
    void setChips(std::vector<Chip> chips); // the keyboard stays at its place
    QToolButton* addButton() const { return add_; }

Q_SIGNALS:
    void addAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open(std::size_t place);

    QString caption_;
    QLayout* line_;
    QToolButton* add_;
    std::vector<QToolButton*> buttons_;
    std::vector<Chip> chips_;
};

} // namespace ui

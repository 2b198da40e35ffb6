// A place where a page keeps what was chosen for one purpose: a caption, a chip for each choice,
// and how to add one. Chips are dragged to a place of this or another shelf; Ctrl and an arrow key
// say the same without a mouse.
#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

class QKeyEvent;
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
    // Before which chip something that is dropped here would stand; place: of the
    // screen. Empty: it is elsewhere.
    std::optional<std::size_t> placeAt(const QPoint& place) const;
    void markPlace(std::optional<std::size_t> place); // where what is dragged would stand; empty: nowhere here
    void focusChip(std::size_t place);
    std::size_t chipCount() const { return chips_.size(); }

Q_SIGNALS:
    void addAsked();
    void dragged(const QPoint& place);                   // of the screen; over whatever is there
    void dropped(std::size_t chip, const QPoint& place); // there
    void dragEnded();                                    // dropped, or left by Esc
    void moveAsked(std::size_t chip, Qt::Key direction); // Ctrl+arrow

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void open(std::size_t place);
    bool pressKey(std::size_t place, const QKeyEvent& event);
    bool drag(std::size_t place, QEvent& event);
    void endDrag();

    QString caption_;
    QLayout* line_;
    QToolButton* add_;
    std::vector<QToolButton*> buttons_;
    std::vector<Chip> chips_;
    std::optional<QPoint> pressed_; // in the chip
    bool isDragging_ = false;
    std::optional<std::size_t> marked_;
};

} // namespace ui

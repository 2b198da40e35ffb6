// What all charts of points share: the keyboard goes from point to point, and assistive technology
// finds a child for each.
#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

#include <optional>

namespace ui {

// Arrow keys, Home and End go from point to point; Esc leaves them; T asks for the table. Every
// step sends a Focus event for the accessible child of the point, as Qt 6.4 has no announcements.
class AccessibleChart : public QWidget {
    Q_OBJECT
public:
    explicit AccessibleChart(QWidget* parent = nullptr);

    virtual int pointCount() const = 0;
    virtual QString pointText(int point) const = 0; // one sentence: what it is, its value
    virtual QRect pointRect(int point) const = 0;   // in this widget
    std::optional<int> current() const { return current_; }
    void setCurrent(std::optional<int> point);

Q_SIGNALS:
    void tableAsked();
    void currentChanged();
    void activated(int point); // Enter on the current one, or a double click on it

protected:
    // With other points: forgets the current one; title and summary become the widget's accessible
    // name and description.
    void pointsChanged(const QString& title, const QString& summary);
    void paintFocus(QPainter& painter) const;                      // the ring, where the keyboard is
    virtual std::optional<int> pointAt(const QPoint& place) const; // under the mouse: whose rectangle holds it
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override; // makes the point the current one
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString summary_;
    std::optional<int> current_;
};

} // namespace ui

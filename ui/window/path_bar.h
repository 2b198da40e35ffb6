// Where one is: "‹ › Portfolio › fraud › accuracy › June 2026". Each part leads there.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QAction;
class QToolButton;

namespace ui {

struct PathPart {
    QString text;
    QString hint; // what a press does, for tool tip and assistive technology
    std::function<void()> go;
};

// Names of any length widen nothing: the longest parts are elided in the middle.
class PathBar : public QWidget {
    Q_OBJECT
public:
    explicit PathBar(QWidget* parent = nullptr);
    void setSteps(QAction* back, QAction* forward); // of the two buttons
    void setParts(std::vector<PathPart> parts);
    QString text() const; // the whole path

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addButton();
    void place();

    QToolButton *back_, *forward_;
    std::vector<PathPart> parts_;
    std::vector<QToolButton*> buttons_; // as many as there were ever parts
};

} // namespace ui

// A line over the foot of the page that says what happened, what is safe and what to
// do; never a box in the way.
#pragma once

#include "core/base/error.h"
#include "ui/theme.h"

#include <QFrame>

#include <functional>
#include <vector>

class QPushButton;
class QToolButton;

namespace ui {

class PlainLabel;

// What went wrong, in the reader's language; the sentence of the error
// itself stands below it as detail.
QString headline(core::Fault fault);

class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    QPushButton* addButton(const QString& text); // beside the message; shown until it is hidden
    void addLink(const QString& name, const QString& text, std::function<void()> clicked); // until the next message
    void showMessage(Mark mark, const QString& headline, const QString& detail = {});
    void showMessage(const core::Error& error);
    void dismiss();
    QString text() const; // headline and detail; empty while hidden

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void clearLinks();

    Mark mark_ = Mark::none;
    PlainLabel* headline_;
    PlainLabel* detail_;
    QToolButton* close_;
    std::vector<QPushButton*> links_;
};

} // namespace ui

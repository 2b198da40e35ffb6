// Findings, one row each, most money first: the first seven, or all.
#pragma once

#include "core/findings/finding.h"

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace ui {

class FindingRow;
class PlainLabel;

class FindingList : public QWidget {
    Q_OBJECT
public:
    explicit FindingList(QWidget* parent = nullptr);
    void setFindings(std::vector<core::Finding> findings);
    const std::vector<core::Finding>& findings() const { return findings_; }
    int shownRows() const;
    void setWaiting(); // until they come
    void setFailed();  // they cannot be found out

Q_SIGNALS:
    void opened(const core::Finding& finding);   // click, Enter or space
    void selected(const core::Finding& finding); // it has the keyboard

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addLine();
    void fill();
    void say(const QString& text); // in place of rows

    std::vector<core::Finding> findings_;
    bool all_ = false;
    QVBoxLayout* rows_;
    std::vector<FindingRow*> lines_;
    PlainLabel *title_, *nothing_;
    QToolButton* more_;
};

// What it says, with its owner: for tool tips and assistive technology.
QString findingText(const core::Finding& finding);

} // namespace ui

// One finding as a button: mark, sentence, what rests on it; money, since when, and the figure's
// last twelve periods.
#pragma once

#include "core/findings/finding.h"

#include "ui/theme.h"

#include <QAbstractButton>

namespace ui {

Mark severityMark(core::FindingSeverity severity);

class FindingRow : public QAbstractButton {
public:
    explicit FindingRow(QWidget* parent = nullptr);
    void setFinding(const core::Finding& finding);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // Enter opens, as space does

private:
    // What stands where at a width, from the left edge of the row.
    struct Places {
        double text = 0, textWidth = 0;
        double figures = 0; // left edge of money, since and history; 0: there is no room for them
    };
    Places places(double width, const Theme& theme) const;

    core::Finding finding_;
    QString headline_, more_, amount_, since_;
};

} // namespace ui

// Any period: a month, quarter, year or week by a day in it, or the days from one to another.
#pragma once

#include "core/base/period.h"

#include <QDialog>

class QComboBox;
class QDateEdit;

namespace ui {

class PlainLabel;

class PeriodDialog : public QDialog {
    Q_OBJECT
public:
    PeriodDialog(const QString& title, const core::Period& now, QWidget* parent);

    core::Period period() const;

Q_SIGNALS:
    void chosen(const core::Period& period); // accepted

private:
    void showPeriod();

    QComboBox* kind_;
    QDateEdit *from_, *to_;
    PlainLabel *toCaption_, *name_;
};

} // namespace ui

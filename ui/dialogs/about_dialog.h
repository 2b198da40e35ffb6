// What program this is, and whose work runs in it.
#pragma once

#include <QDialog>

namespace ui {

class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent);
    QString versions() const; // one line a part, as it is copied
};

} // namespace ui

// The left half of the status bar: file, date of the data, how many
// components reported, rejected rows.
#pragma once

#include "core/page/contents.h"

#include <QWidget>

class QToolButton;

namespace ui {

class PlainLabel;

class StatusBar : public QWidget {
    Q_OBJECT
public:
    explicit StatusBar(QWidget* parent = nullptr);
    void setFile(const QString& file); // empty: none is open
    void setReadOnly(bool readOnly);
    void setHead(const core::PageHead& head);

Q_SIGNALS:
    void quarantineRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitType();

    PlainLabel* file_;
    PlainLabel* readOnly_;
    PlainLabel* date_;
    PlainLabel* reported_;
    QToolButton* rejected_;
};

} // namespace ui

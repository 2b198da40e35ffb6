// The list of pages on the left, each with the number of its shortcut.
#pragma once

#include <QListWidget>

namespace ui {

class Page;

class Navigation : public QListWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget* parent = nullptr);

    void addPage(const Page& page);
    void choose(const QString& name); // none of the list: nothing is chosen

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const QString& name); // by a person
};

} // namespace ui

// What is wrong with the map, as a list: a click goes there, a button mends what can be mended
// without asking.
#pragma once

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace ui {

class MapDocument;
class PlainLabel;

class MapFindings : public QWidget {
    Q_OBJECT
public:
    explicit MapFindings(MapDocument& document, QWidget* parent = nullptr);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void goTo(int line, int column);

private:
    void show();
    void activate(QListWidgetItem* item);
    void fixCurrent();
    void addMissing();
    void enable();

    MapDocument& document_;
    PlainLabel* head_;
    QListWidget* list_;
    QWidget* fix_;
    QWidget* missing_;
    bool readOnly_ = false;
};

} // namespace ui

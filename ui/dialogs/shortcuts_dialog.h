// All commands and their keys; keys can be changed, and what is taken already is refused.
#pragma once

#include "ui/window/settings.h"

#include <QDialog>

#include <vector>

class QAction;
class QKeySequenceEdit;
class QPushButton;

namespace ui {

class PlainLabel;
class Grid;
template <typename Row, typename Rows>
class TableModel;

// Why these keys cannot be those of the action, one sentence; empty: they
// can. No keys at all always can.
QString whyNot(const QKeySequence& keys, const QAction* action, const std::vector<QAction*>& all);

// The keys an action came with, before the person changed them. Set once, when the action is made.
QKeySequence keysAsMade(const QAction& action);
void setKeysAsMade(QAction& action, const QKeySequence& keys);
// Gives the actions the keys that the person has chosen. What cannot be, from a file
// edited by hand, is left as made.
void useChosenKeys(const std::vector<QAction*>& actions, const Settings& settings);

class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    // Changes are in force at once, and kept.
    ShortcutsDialog(std::vector<QAction*> actions, Settings& settings, QWidget* parent);
    QString message() const; // what was refused, and why

private:
    QAction* chosen() const;
    void showChosen();
    void use(const QKeySequence& keys);

    std::vector<QAction*> actions_;
    Settings& settings_;
    TableModel<QAction*, std::vector<QAction*>>* model_;
    Grid* table_;
    QKeySequenceEdit* keys_;
    QPushButton *set_, *none_, *asMade_;
    PlainLabel* message_;
};

// The action's words without the sign of its access key and without "…".
QString plainTextOf(const QAction& action);

} // namespace ui

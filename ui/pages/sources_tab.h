// The feeds of the portfolio: what each is, what follows from it for the figures, and its role
// and currency to be changed.
#pragma once

#include "core/intake/sources.h"

#include <QUndoCommand>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class PlainLabel;
class Grid;
template <typename Row, typename Rows>
class TableModel;

// What a source is to be, and what it must be for that.
struct SourceEdit {
    core::SourceEntry from, to;
};

class SourcesTab : public QWidget {
    Q_OBJECT
public:
    explicit SourcesTab(QWidget* parent = nullptr);

    Grid* table() const { return table_; }
    void setSources(const std::vector<core::SourceEntry>& sources); // keeps what is chosen
    void setWritable(bool writable);
    // What the choices below the table say would follow, if they are changed; else what is.
    QString sentence() const;

Q_SIGNALS:
    void editRequested(const ui::SourceEdit& edit);

private:
    QWidget* buildChoices();
    const core::SourceEntry* chosen() const; // null: none
    core::SourceEntry wanted() const;        // of the one chosen
    void showChosen();
    void showWanted();

    TableModel<core::SourceEntry, std::vector<core::SourceEntry>>* model_;
    Grid* table_;
    QComboBox *role_, *rhythm_;
    QLineEdit* currency_;
    QPushButton* change_;
    PlainLabel* sentence_;
    bool writable_ = true;
};

// Undo and redo ask for the other of two states; who carries it out says no more than this.
class SourceCommand : public QUndoCommand {
public:
    SourceCommand(SourceEdit edit, std::function<void(const SourceEdit&)> carryOut);
    void undo() override { swap(); }
    void redo() override { swap(); }
    const SourceEdit& next() const { return edit_; } // what the next swap does

private:
    void swap();

    SourceEdit edit_;
    std::function<void(const SourceEdit&)> carryOut_;
};

} // namespace ui

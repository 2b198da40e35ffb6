// What the last import did, file by file, and the choices that it leaves to a person.
#pragma once

#include "ui/portfolio.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLineEdit;

namespace ui {

class Grid;
template <typename Row, typename Rows>
class TableModel;

// A file to be imported again with what was chosen.
struct ImportAgain {
    QString path;
    core::ImportAnswers answers;
};

class ReceiptTab : public QWidget {
    Q_OBJECT
public:
    explicit ReceiptTab(QWidget* parent = nullptr);

    Grid* table() const { return table_; }
    // Chooses the first file that leaves a choice; else the first that changed money.
    void setReceipts(const std::vector<Receipt>& receipts);
    const std::vector<Receipt>& receipts() const;
    void setWritable(bool writable);
    QString detail() const; // of the file chosen, one line a sentence; empty: none

Q_SIGNALS:
    void againRequested(const ui::ImportAgain& again);
    void currencyRequested(const QString& source, const QString& currency);
    void roleRequested(const QString& source, const QString& role); // bills or view
    void choiceChanged();

private:
    const Receipt* chosen() const; // null: none
    void showChosen();
    void addChoice(const Receipt& receipt, core::ImportChoice choice);
    void addButton(const char* name, const QString& text, std::function<void()> clicked);
    void addAgain(const char* name, const QString& text, const core::ImportAnswers& answers);
    QLineEdit* addField(const char* name, const QString& label, const QString& pattern);
    void clearChoices();

    TableModel<Receipt, std::vector<Receipt>>* model_;
    Grid* table_;
    QWidget* choices_; // a bar that is filled anew for each file
    QHBoxLayout* bar_;
    bool writable_ = true;
};

} // namespace ui

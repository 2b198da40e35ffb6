// Imports with their totals and undo, and what was rejected with file, line and reason.
#pragma once

#include "ui/pages/page.h"

#include <QUndoStack>

#include <functional>

class QLineEdit;
class QPushButton;
class QTabWidget;

namespace ui {

class PlainLabel;
class ReceiptTab;
struct ImportAgain;
class SourcesTab;
struct SourceEdit;
class Grid;
template <typename Row, typename Rows>
class TableModel;

class DataPage : public Page {
    Q_OBJECT
public:
    explicit DataPage(QWidget* parent = nullptr);
    QString title() const override { return tr("Data"); }
    void find() override;
    void choose(const QString& item) override; // the tab: imports, quarantine, receipt, sources
    void chooseTab(const QString& name) override { choose(name); }
    QString tab() const override;
    bool usesScope() const override { return false; }
    QUndoStack* undoStack() override { return &undoable_; }
    Grid* table() const override;
    void setSummary(const PortfolioSummary& summary) override;

    void showQuarantine();
    void showReceipt();
    // Of an import just made. Without, those that the portfolio keeps are shown.
    void setReceipts(const std::vector<Receipt>& receipts);
    // Of files imported again: in the place of what is shown of them.
    void addReceipts(const std::vector<Receipt>& receipts);
    void setContent(const core::DataContent& content);
    const core::DataContent& content() const { return content_; }

Q_SIGNALS:
    void againRequested(const ui::ImportAgain& again);
    void undoRequested(qint64 import); // its number: moc cannot carry a type over long

protected:
    void load(const View& view) override;

private:
    QWidget* buildTools();
    QWidget* buildTabs();
    void addSourcesTab();
    void connectReceipts();
    // By an edit that can be undone; the choice is taken off the receipts.
    void sayOfSource(const QString& source, core::ImportChoice said,
                     const std::function<void(core::SourceEntry&)>& say);
    void carryOut(const SourceEdit& edit);
    void forgetUntrueCommands();
    void showReceipts();
    void goToWanted();
    void showChosen();
    const core::ImportRow* chosen() const; // null: none

    core::DataContent content_;
    QUndoStack undoable_; // changes of sources
    bool changing_ = false;
    QString wanted_;                   // the tab to go to once it is there
    std::vector<Receipt> newReceipts_; // of an import just made
    bool readOnly_ = false;
    QPushButton *import_, *undo_;
    PlainLabel* detail_;
    QLineEdit* search_;
    QTabWidget* tabs_;
    TableModel<core::ImportRow, std::vector<core::ImportRow>>* imports_;
    TableModel<core::QuarantineRow, std::vector<core::QuarantineRow>>* quarantine_;
    Grid *importTable_, *quarantineTable_;
    ReceiptTab* receipts_;
    SourcesTab* sources_;
};

} // namespace ui

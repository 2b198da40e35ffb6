// The register of components: kind, owners, goal and portability changed in
// place; lineage with status.
#pragma once

#include "ui/models/table_model.h"
#include "ui/pages/page.h"

#include <QUndoStack>

#include <vector>

class QPushButton;

namespace ui {

class ComponentForm;
class LineageView;
class PlainLabel;

class ComponentsPage : public Page {
    Q_OBJECT
public:
    explicit ComponentsPage(QWidget* parent = nullptr);
    QString title() const override { return tr("Components"); }
    QUndoStack* undoStack() override { return &undoable_; }
    Grid* table() const override { return table_; }
    void setSummary(const PortfolioSummary& summary) override;
    bool isSettled() const override;

    void setContent(const core::ComponentsContent& content); // what load() ends with
    const core::ComponentsContent& content() const { return content_; }
    void chooseComponent(const std::string& name);

protected:
    void load(const View& view) override;

private:
    void buildNotice();
    void showChosen();
    void push(std::vector<core::ComponentChange> changes);
    void carryOut(const std::vector<core::ComponentChange>& changes);
    void forgetUntrueCommands();
    const core::ComponentDetail* chosen() const; // the current one; null: none

    core::ComponentsContent content_;
    QUndoStack undoable_;
    TableModel<core::ComponentDetail>* model_;
    Grid* table_;
    ComponentForm* form_;
    LineageView* lineage_;
    QWidget* notice_; // of components without a kind
    PlainLabel* noticeText_;
    bool readOnly_ = false;
    bool changing_ = false;
};

} // namespace ui

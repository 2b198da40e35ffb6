// A figure by a field of the person's choice: parts by their own definition, each with its rows.
#pragma once

#include "ui/pages/kpi_tab.h"

class QComboBox;

namespace ui {

class PlainLabel;
template <typename Row, typename Rows>
class TableModel;

class BreakOutTab : public KpiTab {
    Q_OBJECT
public:
    explicit BreakOutTab(QWidget* parent = nullptr);
    Grid* table() const override { return table_; }
    void setSearch(const QString& text) override;

Q_SIGNALS:
    // The rows of a member that no question names.
    void partRequested(const std::string& field, const std::string& member, const QString& what);
    // The rows behind a part, which `what` names.
    void rowsRequested(const core::SourceFilter& filter, const core::Question& scope, const QString& what);

protected:
    void load() override;
    void clear() override;

private:
    void show(const BreakOutAnswer& answer);
    QString sentence(const core::BreakOut& made) const;
    void askRows(const core::BreakOutRow& part);

    std::string field_; // chosen last; kept from figure to figure
    PlainLabel* sentence_;
    QWidget* choice_;
    QComboBox* fields_;
    TableModel<core::BreakOutRow, std::vector<core::BreakOutRow>>* model_;
    Grid* table_;
    QAction* rows_;
};

} // namespace ui

// What every key figure means: definition, formula, target, source.
#pragma once

#include "ui/portfolio.h"

#include <QDialog>

#include <vector>

namespace ui {

class PlainLabel;
class Grid;
template <typename Row, typename Rows>
class TableModel;

class DefinitionsDialog : public QDialog {
    Q_OBJECT
public:
    DefinitionsDialog(std::vector<KnownKpi> kpis, const std::string& currency, QWidget* parent);

Q_SIGNALS:
    void kpiRequested(const QString& kpi); // show its page

private:
    void showChosen();

    std::string currency_;
    TableModel<KnownKpi, std::vector<KnownKpi>>* model_;
    Grid* table_;
    PlainLabel *name_, *definition_, *formula_, *target_, *source_;
};

} // namespace ui

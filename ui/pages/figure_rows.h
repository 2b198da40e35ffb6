// The source rows behind one figure, in a panel of their own.
#pragma once

#include "ui/job.h"
#include "ui/models/columns.h"
#include "ui/portfolio.h"

#include <QWidget>

#include <memory>

namespace ui {

class Grid;
class PlainLabel;

class FigureRows : public QWidget {
    Q_OBJECT
public:
    explicit FigureRows(QWidget* parent = nullptr);
    // Asks for them and shows itself. what: the figure in words.
    void ask(const std::shared_ptr<const Portfolio>& portfolio, std::shared_ptr<const ExploreAnswer> made,
             const core::FigureRef& figure, const QString& what);
    Grid* table() const { return table_; }
    bool isSettled() const;

Q_SIGNALS:
    void closed(); // by its button
    void settled();
    void failed(const core::Error& error);

private:
    PlainLabel* title_;
    TableModel<core::SourceRow, SourceLines>* model_;
    Grid* table_;
    Job job_;
};

} // namespace ui

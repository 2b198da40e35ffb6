// The figures of an answer as a table: their order, and what can be asked of each, by menu and key.
#pragma once

#include "ui/models/explore_columns.h"
#include "ui/widgets/grid.h"

#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace ui {

class ExploreTable : public Grid {
    Q_OBJECT
public:
    explicit ExploreTable(QWidget* parent = nullptr);
    // null: there is none.
    void setAnswer(std::shared_ptr<const ExploreAnswer> made, const std::vector<KnownKpi>& kpis);
    std::optional<core::FigureRef> chosenFigure() const; // that the chosen cell, or the total of its row, shows
    std::size_t chosenName() const;                      // of its value, among Answer::valueNames
    void chooseFigure(const core::FigureRef& figure);    // its cell

Q_SIGNALS:
    void viewChosen(const core::View& view, const QString& step);
    void rowsAsked(const core::FigureRef& figure);
    void breakOutAsked(const core::FigureRef& figure);
    void membersAsked(const QString& field); // of a column of members: to filter by
    void boundsAsked(std::size_t value);     // of a column of figures

private:
    using Model = TableModel<AnswerLine, AnswerLines>;
    ExploreTable(Model* model, QWidget* parent);
    void addActions();
    std::optional<core::FigureRef> figureAt(const QModelIndex& index) const;
    void sortBy(int column, bool descending);
    void showSorting();
    void askFilterOf(int column);
    void nameActions();
    void keepOnly(bool isNot);
    std::optional<std::size_t> memberAt(const core::FigureRef& figure) const; // place in its row's key

    Model* model_;
    std::shared_ptr<const ExploreAnswer> made_;
    std::vector<AnswerPlace> places_; // of the columns
    QAction *showRows_, *only_, *without_, *breakOut_;
};

} // namespace ui

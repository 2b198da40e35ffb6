// Any figure by any field, with totals by definition and the rows behind each: what
// `opsatlas explore` answers.
#pragma once

#include "ui/pages/explore_shelves.h"
#include "ui/pages/page.h"

#include <QUndoStack>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui {

class ExploreBoards;
class ExploreFilters;
class ExploreTable;
class FigureRows;
class ViewBar;

class ExplorePage : public Page {
    Q_OBJECT
public:
    explicit ExplorePage(QWidget* parent = nullptr);
    QString title() const override { return tr("Explore"); }
    QUndoStack* undoStack() override { return &steps_; } // every step of the person's
    Grid* table() const override;
    void setSummary(const PortfolioSummary& summary) override;
    bool isSettled() const override;
    bool isWriting() const override;
    QStringList exportKinds() const override;
    std::function<std::string()> exported(const QString& kind, const QString& headline) override;

    // A saved view by its id or name, or a view as JSON.
    void choose(const QString& item) override;
    std::shared_ptr<const ExploreAnswer> made() const { return made_; } // null: nothing was answered yet

protected:
    void load(const View& view) override;

private:
    void layOut();
    void connectParts();
    void change(const core::View& next, const QString& step); // that can be undone
    void use(const std::optional<core::View>& view);
    void begin();
    void ask();
    void show(ExploreAnswer made);
    void showFault(const core::Error& error);
    std::optional<core::Period> period() const;
    QString countText() const;
    QString figureText(const core::FigureRef& figure) const;
    void showRows(const core::FigureRef& figure);
    void breakOut(const core::FigureRef& figure);

    std::optional<core::View> asked_; // empty: the one to begin with
    std::string item_;                // chosen last
    std::shared_ptr<const ExploreAnswer> made_;
    std::vector<KnownKpi> kpis_;
    QUndoStack steps_;
    ViewBar* views_;
    ExploreShelves* shelves_;
    ExploreFilters* filters_;
    ExploreBoards* boards_; // of a view without fields, in place of the table
    ExploreTable* table_;
    FigureRows* rows_;
    Job answerJob_;
};

} // namespace ui

// Any figure by any field, with totals by definition and the rows behind each: what `opsatlas explore` answers.
#pragma once

#include "ui/models/columns.h"
#include "ui/models/explore_columns.h"
#include "ui/pages/explore_shelves.h"
#include "ui/pages/page.h"

#include <QUndoStack>

#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QSplitter;
class QToolButton;

namespace ui {

class PlainLabel;

class ExplorePage : public Page {
    Q_OBJECT
public:
    explicit ExplorePage(QWidget* parent = nullptr);
    QString title() const override { return tr("Explore"); }
    QUndoStack* undoStack() override { return &steps_; } // every step of the person's
    Grid* table() const override;
    void setSummary(const PortfolioSummary& summary) override;
    bool isSettled() const override;
    bool isWriting() const override { return writeJob_.busy(); }
    QStringList exportKinds() const override;
    std::function<std::string()> exported(const QString& kind, const QString& headline) override;

    // A saved view by its id or name, or a view as JSON.
    void choose(const QString& item) override;
    const std::optional<ExploreAnswer>& made() const { return made_; } // empty: nothing was answered yet

protected:
    void load(const View& view) override;

private:
    QWidget* buildHead();
    QWidget* buildRows();
    void addActions();
    void change(const core::View& next, const QString& step); // that can be undone
    void use(const std::optional<core::View>& view);
    void ask();
    void show(const ExploreAnswer& made);
    void showFault(const core::Error& error);
    void fillViews();
    std::optional<core::Period> period() const;

    void sortBy(int column, bool descending);
    void showSorting();
    void askMembers(const QString& field);
    void chooseMembers(const std::string& field, std::shared_ptr<const ExploreAnswer> members);
    std::optional<core::FigureRef> chosenFigure(const QModelIndex& index) const;
    QString figureText(const core::FigureRef& figure) const;
    void showRows(const core::FigureRef& figure);
    void nameActions();
    void keepOnly(bool isNot);
    void breakOut();
    void askForName();
    void save(const QString& name);
    void remove();
    void copyCommand() const;

    std::optional<core::View> asked_; // empty: the one to begin with
    std::string item_;                // chosen last
    std::string savedId_;             // of the saved view that is shown; empty: none, or one that was changed
    std::optional<ExploreAnswer> made_;
    std::vector<AnswerPlace> places_; // of the table's columns
    std::vector<KnownKpi> kpis_;
    std::vector<core::SavedView> saved_;
    QUndoStack steps_;
    ExploreShelves* shelves_;
    QToolButton* views_;
    QPushButton *save_, *copy_;
    TableModel<AnswerLine, AnswerLines>* model_;
    Grid* table_;
    QWidget* rowsPanel_;
    PlainLabel* rowsTitle_;
    TableModel<core::SourceRow, SourceLines>* rowModel_;
    Grid* rowTable_;
    QAction *showRows_, *only_, *without_, *breakOut_;
    bool readOnly_ = false;
    Job answerJob_, memberJob_, rowsJob_, writeJob_;
};

} // namespace ui

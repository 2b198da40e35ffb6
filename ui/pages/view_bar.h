// The views that a portfolio keeps: one is chosen, saved, removed, or copied as
// the command that prints it.
#pragma once

#include "ui/job.h"
#include "ui/pages/page.h"

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QPushButton;
class QToolButton;

namespace ui {

class ViewBar : public QWidget {
    Q_OBJECT
public:
    explicit ViewBar(QWidget* parent = nullptr);
    void setSaved(const std::vector<core::SavedView>& saved, bool readOnly);
    void setPortfolio(const std::shared_ptr<const Portfolio>& portfolio) { portfolio_ = portfolio; }
    void setShown(const std::string& id);                    // of the saved view that is shown; empty: of none
    void setMade(std::shared_ptr<const ExploreAnswer> made); // what is saved and copied; null: nothing
    // By its id or name. Throws Error{argument} where there is none.
    const core::SavedView& savedNamed(const std::string& idOrName) const;
    void addAtEnd(QWidget* widget);
    bool isWriting() const { return writeJob_.busy(); }

Q_SIGNALS:
    void beginAsked();                   // with no view
    void chosen(const QString& id);      // a saved view
    void saved(const core::View& view);  // as it is shown, under its id
    void written(const OwnWrite& write); // to the portfolio
    void failed(const core::Error& error);
    void settled();

private:
    void fill();
    void askForName();
    void save(const QString& name);
    void remove();
    void copyCommand() const;

    std::shared_ptr<const Portfolio> portfolio_;
    std::shared_ptr<const ExploreAnswer> made_;
    std::vector<core::SavedView> saved_;
    std::string shown_;
    bool readOnly_ = false;
    QToolButton* views_;
    QPushButton *save_, *copy_;
    Job writeJob_;
};

} // namespace ui

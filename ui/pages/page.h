// What the window knows of a page.
#pragma once

#include "core/base/error.h"
#include "ui/job.h"
#include "ui/portfolio.h"
#include "ui/widgets/grid_state.h"
#include "ui/window/file_state.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <string>
#include <utility>

class QUndoStack;

namespace ui {

class Grid;

// What all pages look at. A page is only ever given a view with a portfolio.
struct View {
    std::shared_ptr<const Portfolio> portfolio;
    core::Question scope;
    friend bool operator==(const View&, const View&) = default;
};

// How a page was left, so that one can come back to it.
struct PageState {
    QString tab;
    GridState grid; // of the table in front
    int scroll = 0; // of the page itself
    friend bool operator==(const PageState&, const PageState&) = default;
};

// A page paints one core value. It asks for it in load(), through ask(), and says what became true
// by its signals; it takes colours and type from themeOf(*this). name() is the word of `snapshot
// --page` and is never translated; number() is the page's place in the navigation and its
// Ctrl+number, 0 if it is only reached from another page.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(QString name, int number, QWidget* parent = nullptr);

    const QString& name() const { return name_; }
    int number() const { return number_; }
    virtual QString title() const = 0;                  // translated
    virtual QUndoStack* undoStack() { return nullptr; } // what Ctrl+Z works on while the page is shown
    virtual void choose(const QString& /*item*/) {}     // what the page is about: a KPI's id, a map's name
    virtual void chooseTab(const QString& /*name*/) {}  // of its tabs, as in `snapshot --tab`
    virtual QString tab() const { return {}; }          // the one in front, as chooseTab() takes it
    virtual bool usesScope() const { return true; }     // the scope bar stands above it
    virtual void find() {}                              // Ctrl+F: gives the keyboard to the page's search field
    virtual Grid* table() const { return nullptr; }     // the table that stands in front
    PageState state() const;
    void restore(const PageState& state); // once the page is settled; the tab has been chosen
    // What is known of the portfolio. A page greys what would write in one that can only be read.
    virtual void setSummary(const PortfolioSummary& /*summary*/) {}

    // Ctrl+E: the kinds of file, by suffix, that the page can be written as, and the work that
    // makes the bytes of one, for any thread. headline says what the page is about. Here: the page
    // as a picture, the table in front as CSV.
    virtual QStringList exportKinds() const;
    virtual std::function<std::string()> exported(const QString& kind, const QString& headline);

    // Shows the view; does nothing if it shows it already. refresh() asks
    // core again for the same view.
    void setView(const View& view);
    void refresh();
    const View& view() const { return view_; }
    virtual bool isSettled() const { return settled_ && !job_.busy(); } // paints what was last asked for, or has failed
    virtual bool isWriting() const { return false; }                    // written() follows

Q_SIGNALS:
    void settled();
    void failed(const core::Error& error);
    void kpiRequested(const QString& kpi);                // show its page
    void figureRequested(const core::Question& question); // show the page of its KPI for its scope
    void pageRequested(const QString& page, const QString& tab);
    void selected(const core::Question& subject);     // a figure, or without a KPI a component, was chosen
    void viewRequested(const QString& json);          // a view, to be shown by Explore
    void scopeRequested(const core::Question& scope); // show this page for it
    void summaryChanged();                            // what setSummary() said is no longer so
    void figuresChanged();                            // all of them may have, by this page
    void written(const OwnWrite& write);              // to the portfolio, by this page
    void importRequested();                           // files are to be chosen and imported

protected:
    virtual void load(const View& view) = 0;

    // Work runs on a pool thread with a Progress; done gets its result here.
    // Newest wins. settled() follows.
    template <typename Work, typename Done>
    void ask(Work work, Done done)
    {
        settled_ = false;
        job_.run(std::move(work), [this, done = std::move(done)](auto result) mutable {
            done(std::move(result));
            settle();
        });
    }
    void settle(); // for a page that has nothing to wait for

private:
    QString name_;
    int number_;
    View view_;
    bool settled_ = false;
    Job job_;
};

} // namespace ui

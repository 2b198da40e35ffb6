// The window: navigation, path, scope bar, pages, inspector, status bar. It passes on what was
// chosen and asks pages to show it.
#pragma once

#include "ui/job.h"
#include "ui/pages/page.h"
#include "ui/portfolio.h"
#include "ui/window/selection.h"
#include "ui/window/settings.h"

#include <QMainWindow>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QUndoGroup;

namespace ui {

class Appearance;
class DataPage;
class Inspector;
class Navigation;
class NoticeBar;
class PathBar;
class ScopeBar;
class StartPage;
class StatusBar;
class ProgressBar;
struct PaletteEntry;

// What the window is given.
struct WindowServices {
    // Names a portfolio; touches no file before it is asked something.
    std::function<std::shared_ptr<const Portfolio>(const std::filesystem::path& file, bool readOnly)> portfolio;
    std::filesystem::path sampleFolder; // exports of the sample portfolio; empty: none at hand
    std::function<core::Day()> today;   // against which data grow old; empty: they do not, as in a picture
};

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // settings and appearance outlive the window; appearance may be null (a picture
    // keeps the theme it was given).
    MainWindow(WindowServices services, Settings& settings, Appearance* appearance, QWidget* parent = nullptr);
    ~MainWindow() override;

    enum class Opening { write, readOnly };
    void openFile(const QString& file, const ScopeRequest& request = {}, Opening opening = Opening::write);
    void newFile(const QString& file);
    void openSample(const QString& file); // makes the file of the sample exports
    void importFiles(const QStringList& files);
    void undoImport(core::ImportId id);
    void exportBriefing(const QString& file);
    void exportView(const QString& file); // the suffix chooses the kind
    void saveCopy(const QString& file);
    QString backUp(); // a copy beside the file, named by the moment; its name

    QStringList pageNames() const;
    Page* page(const QString& name) const; // null: there is none
    // item: what it is about, such as a KPI or a map. Before a file is open: the page
    // that the first one begins with.
    void showPage(const QString& name, const QString& item = {});
    void showKpi(const QString& kpi);
    QString currentPage() const; // "start" while nothing is open
    const Selection& selection() const { return current_; }

    bool isSettled() const;  // nothing runs and the page paints what was asked for
    QString message() const; // what the notice bar says; empty: nothing
    const PortfolioSummary& summary() const { return summary_; }

Q_SIGNALS:
    void settled();
    void failed(const core::Error& error);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // of the text fields of pages
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Opened {
        std::shared_ptr<const Portfolio> portfolio;
        FileState state; // before it was read
        PortfolioSummary summary;
    };

    // main_window.cpp
    QWidget* buildCentre();
    void addPage(Page* page);
    void begin(const QString& what, const std::shared_ptr<const Portfolio>& portfolio,
               std::function<void(const core::Progress&)> first, const ScopeRequest& request);
    void nowOpen(Opened opened);
    static Opened read(std::shared_ptr<const Portfolio> portfolio, const ScopeRequest& request,
                       const core::Progress& progress);
    void reloadSummary(const ScopeRequest& request, bool refreshPages);
    void refreshPages();
    void showSummary(const PortfolioSummary& summary);
    void useScope(const core::Question& scope);
    void goTo(Selection place, bool remember);
    void showTarget(Page& target, bool otherScope);
    void goBack(std::vector<Selection>& from, std::vector<Selection>& to);
    void showFigure(const core::Question& question, const QString& tab);
    void select(const core::Question& subject);
    void restorePage();
    void keepColumns();
    void showQuarantine();
    void checkForExternalChanges(); // another program may have written to the file
    void followOwnWrite(const OwnWrite& write);
    void importFiles(const QStringList& files, const core::ImportAnswers& answers, bool again);
    void importFinished(const ImportOutcome& outcome, bool again);
    void showImported(const ImportOutcome& outcome);
    void showError(const core::Error& error);
    void checkSettled();
    void usePreferences();
    void showDataAge();

    // main_window_path.cpp
    void placeOnScreen();
    void buildInspector();
    void showPath();
    void showInspector(bool shown);

    // main_window_files.cpp
    bool mayExport(); // says why not
    void write(const QString& what, const QString& file, std::function<std::string(const core::Progress&)> bytes);
    QString headline() const; // what an exported view is about
    void askForBriefing();
    void askForView();
    void askForCopy();

    // main_window_actions.cpp
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildDataMenu();
    void buildHelpMenu();
    QAction* addAction(QMenu* menu, const char* name, const QString& text, const QKeySequence& shortcut,
                       std::function<void()> act);
    void fillRecent();
    void askForFileToOpen(Opening opening);
    void askForNewFile(bool sample);
    void askForImports();
    void changePreferences(const std::function<void(Preferences&)>& change);
    std::vector<PaletteEntry> paletteEntries();
    void showPalette();
    void showPreferences();
    void showShortcuts();
    void showDefinitions();
    void showAbout();

    WindowServices services_;
    Settings& settings_;
    Appearance* appearance_;
    std::shared_ptr<const Portfolio> portfolio_;
    PortfolioSummary summary_;

    Navigation* navigation_;
    PathBar* path_;
    ScopeBar* scopeBar_;
    Inspector* inspector_;
    NoticeBar* notice_;
    NoticeBar* age_; // that the data are old
    QStackedWidget* stack_;
    StartPage* start_;
    DataPage* dataPage_ = nullptr;
    StatusBar* status_;
    ProgressBar* progress_;
    std::vector<Page*> pages_;
    QUndoGroup* undo_;
    QMenu* recentMenu_ = nullptr;
    std::vector<QAction*> actions_;        // all of the menus, in their order
    std::vector<QAction*> needsPortfolio_; // greyed while nothing is open
    std::vector<QAction*> needsWriting_;   // of these, greyed as well in a portfolio that can only be read
    QAction* back_ = nullptr;
    QAction* forward_ = nullptr;
    QAction* inspect_ = nullptr;

    Selection current_;
    std::vector<Selection> earlier_, later_;
    std::optional<PageState> toRestore_; // of the page shown, once it is settled
    bool closing_ = false;
    QTimer checkTimer_;
    FileState knownState_;     // the file when pages last asked for their content, with our own writes since
    int ownWrites_ = 0;        // a check that began before the newest of them says nothing
    bool pagesAreOld_ = false; // the running reload refreshes them
    Job checkJob_;             // for other programs' writes
    Job openJob_;              // opening and making
    Job summaryJob_;           // the status bar's facts
    Job importJob_;            // imports and their undo: they change the portfolio
    Job writeJob_;             // exports and copies
};

} // namespace ui

// Menus and shortcuts of the window. An action is made once, here, and named by its object name.
#include "ui/window/main_window.h"

#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/definitions_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/labels.h"
#include "ui/numbers.h"
#include "ui/pages/data_page.h"
#include "ui/pages/start_page.h"
#include "ui/text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/appearance.h"
#include "ui/window/navigation.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUndoGroup>

#include <algorithm>

namespace ui {

namespace {

QString portfolioFilter() { return MainWindow::tr("Portfolios (*.opsatlas)"); }

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

QAction* MainWindow::addAction(QMenu* menu, const char* name, const QString& text, const QKeySequence& shortcut,
                               std::function<void()> act)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    setKeysAsMade(*action, action->shortcut());
    actions_.push_back(action);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    menu->addAction(action);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildGoMenu();
    buildDataMenu();
    buildHelpMenu();
    useChosenKeys(actions_, settings_);
    for (auto* action : needsPortfolio_)
        action->setEnabled(false);
}

void MainWindow::buildFileMenu()
{
    auto* menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, "file_new", tr("&New portfolio…"), QKeySequence::New, [this] { askForNewFile(false); });
    addAction(menu, "file_open", tr("&Open…"), QKeySequence::Open, [this] { askForFileToOpen(Opening::write); });
    addAction(menu, "file_open_read_only", tr("Open for reading &only…"), {},
              [this] { askForFileToOpen(Opening::readOnly); });
    recentMenu_ = menu->addMenu(tr("&Recent"));
    fillRecent();
    menu->addSeparator();
    auto* import = addAction(menu, "file_import", tr("&Import files…"), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
                             [this] { askForImports(); });
    needsPortfolio_.push_back(import);
    needsWriting_.push_back(import);
    menu->addSeparator();
    const auto needing = [&](const char* name, const QString& text, const QKeySequence& keys, auto act) {
        needsPortfolio_.push_back(addAction(menu, name, text, keys, act));
    };
    needing("file_copy", tr("&Save a copy…"), {}, [this] { askForCopy(); });
    needing("file_backup", tr("&Backup"), {}, [this] { backUp(); });
    menu->addSeparator();
    needing("file_export_view", tr("&Export view…"), Qt::CTRL | Qt::Key_E, [this] { askForView(); });
    needing("file_export_briefing", tr("Export brie&fing…"), Qt::CTRL | Qt::Key_P, [this] { askForBriefing(); });
    menu->addSeparator();
    addAction(menu, "file_quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

void MainWindow::buildEditMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Edit"));
    auto* undo = undo_->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setObjectName(QStringLiteral("edit_undo"));
    auto* redo = undo_->createRedoAction(this, tr("&Redo"));
    redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    redo->setObjectName(QStringLiteral("edit_redo"));
    menu->addActions({undo, redo});
    for (auto* action : {undo, redo}) {
        setKeysAsMade(*action, action->shortcut());
        actions_.push_back(action);
    }
    menu->addSeparator();
    needsPortfolio_.push_back(addAction(menu, "edit_find", tr("&Find on this page"), QKeySequence::Find, [this] {
        if (auto* page = qobject_cast<Page*>(stack_->currentWidget()))
            page->find();
    }));
    menu->addSeparator();
    addAction(menu, "edit_preferences", tr("&Preferences…"), Qt::CTRL | Qt::Key_Comma, [this] { showPreferences(); });
}

void MainWindow::usePreferences()
{
    const auto preferences = settings_.preferences();
    if (appearance_)
        appearance_->apply(preferences.theme, preferences.typePercent);
    for (const auto& [name, on] : {std::pair("theme_system", preferences.theme == ThemeChoice::system),
                                   {"theme_light", preferences.theme == ThemeChoice::light},
                                   {"theme_dark", preferences.theme == ThemeChoice::dark}})
        if (auto* action = findChild<QAction*>(QString::fromLatin1(name)))
            action->setChecked(on);
    const QString language = QStringLiteral("language_")
                             + (preferences.language.isEmpty() ? QStringLiteral("system") : preferences.language);
    if (auto* action = findChild<QAction*>(language))
        action->setChecked(true);
    if (preferences.digits != shownDigits()) {
        setShownDigits(preferences.digits);
        reloadSummary(requestFor(current_.scope), true);
    }
}

void MainWindow::changePreferences(const std::function<void(Preferences&)>& change)
{
    auto preferences = settings_.preferences();
    change(preferences);
    preferences.typePercent = std::clamp(preferences.typePercent, Preferences::leastType, Preferences::mostType);
    settings_.setPreferences(preferences);
    usePreferences();
}

void MainWindow::buildViewMenu()
{
    auto* menu = menuBar()->addMenu(tr("&View"));
    addAction(menu, "view_larger", tr("&Larger type"), QKeySequence::ZoomIn,
              [this] { changePreferences([](Preferences& p) { p.typePercent += Preferences::typeStep; }); });
    addAction(menu, "view_smaller", tr("&Smaller type"), QKeySequence::ZoomOut,
              [this] { changePreferences([](Preferences& p) { p.typePercent -= Preferences::typeStep; }); });
    addAction(menu, "view_normal", tr("&Normal type"), Qt::CTRL | Qt::Key_0,
              [this] { changePreferences([](Preferences& p) { p.typePercent = 100; }); });
    menu->addSeparator();

    auto* themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::system, tr("As the &system")},
                                                       {ThemeChoice::light, tr("&Light")},
                                                       {ThemeChoice::dark, tr("&Dark")}};
    for (const auto& [choice, text] : choices) {
        auto* action = addAction(
            themes,
            choice == ThemeChoice::system  ? "theme_system"
            : choice == ThemeChoice::light ? "theme_light"
                                           : "theme_dark",
            text, {}, [this, chosen = choice] { changePreferences([chosen](Preferences& p) { p.theme = chosen; }); });
        action->setCheckable(true);
        action->setChecked(settings_.preferences().theme == choice);
        group->addAction(action);
    }

    auto* languages = menu->addMenu(tr("L&anguage"));
    auto* tongues = new QActionGroup(this);
    for (const auto& [code, text] : languageChoices()) {
        const QString chosen = code;
        auto* action = addAction(languages, "language", text, {}, [this, chosen] {
            changePreferences([&](Preferences& p) { p.language = chosen; });
            notice_->showMessage(Mark::none, tr("The language changes when OpsAtlas is started again."));
        });
        action->setObjectName(QStringLiteral("language_") + (chosen.isEmpty() ? QStringLiteral("system") : chosen));
        action->setCheckable(true);
        action->setChecked(settings_.preferences().language == chosen);
        tongues->addAction(action);
    }
    menu->addSeparator();
    inspect_ = addAction(menu, "view_inspector", tr("&Inspector"), Qt::CTRL | Qt::Key_I,
                         [this] { showInspector(inspect_->isChecked()); });
    inspect_->setCheckable(true);
    needsPortfolio_.push_back(inspect_);
    addAction(menu, "view_full_screen", tr("&Full screen"), Qt::Key_F11,
              [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::buildGoMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Go"));
    addAction(menu, "go_palette", tr("&Find a page, figure or command…"), Qt::CTRL | Qt::Key_K,
              [this] { showPalette(); });
    menu->addSeparator();
    for (const auto* page : pages_)
        if (page->number() > 0) {
            auto* action =
                addAction(menu, "go", page->title(), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + page->number())),
                          [this, name = page->name()] { showPage(name); });
            action->setObjectName(QStringLiteral("go_") + page->name());
            needsPortfolio_.push_back(action);
        }
    menu->addSeparator();
    back_ = addAction(menu, "go_back", tr("&Back"), Qt::ALT | Qt::Key_Left, [this] { goBack(earlier_, later_); });
    forward_ =
        addAction(menu, "go_forward", tr("&Forward"), Qt::ALT | Qt::Key_Right, [this] { goBack(later_, earlier_); });
    back_->setEnabled(false);
    forward_->setEnabled(false);
}

void MainWindow::buildDataMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Data"));
    needsPortfolio_.push_back(addAction(menu, "data_refresh", tr("&Refresh"), Qt::CTRL | Qt::Key_R,
                                        [this] { reloadSummary(requestFor(current_.scope), true); }));
    needsPortfolio_.push_back(addAction(menu, "data_quarantine", tr("&Quarantine"), {}, [this] { showQuarantine(); }));
}

void MainWindow::buildHelpMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, "help_shortcuts", tr("&Shortcuts"), Qt::Key_F1, [this] { showShortcuts(); });
    needsPortfolio_.push_back(
        addAction(menu, "help_definitions", tr("&Definitions"), {}, [this] { showDefinitions(); }));
    if (!services_.sampleFolder.empty())
        addAction(menu, "help_sample", tr("Sample &portfolio…"), {}, [this] { askForNewFile(true); });
    addAction(menu, "help_about", tr("&About OpsAtlas"), {}, [this] { showAbout(); });
}

// A text field leaves the keys of the menus to them, even where it has a use of its own: Ctrl+E. Its changes are its
// own.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeySequence pressed(static_cast<QKeyEvent*>(event)->keyCombination());
        const auto isIts = [&](const QAction* action) {
            return action->shortcut() == pressed && !action->objectName().startsWith(QStringLiteral("edit_"));
        };
        if (std::ranges::any_of(actions_, isIts)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::fillRecent()
{
    const auto files = settings_.recent();
    start_->setRecent(files);
    if (!recentMenu_)
        return;
    recentMenu_->clear();
    recentMenu_->setEnabled(!files.isEmpty());
    for (const auto& file : files) {
        auto name = QFileInfo(file).fileName();
        connect(recentMenu_->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered, this,
                [this, file] { openFile(file); });
    }
}

void MainWindow::askForFileToOpen(Opening opening)
{
    const auto file = QFileDialog::getOpenFileName(
        this, opening == Opening::readOnly ? tr("Open a portfolio for reading only") : tr("Open a portfolio"),
        documents(), portfolioFilter());
    if (!file.isEmpty())
        openFile(file, {}, opening);
}

void MainWindow::askForNewFile(bool sample)
{
    const QDir folder(documents());
    auto file = QFileDialog::getSaveFileName(
        this, sample ? tr("Where to keep the sample portfolio") : tr("New portfolio"),
        folder.filePath(sample ? QStringLiteral("sample.opsatlas") : QStringLiteral("portfolio.opsatlas")),
        portfolioFilter());
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".opsatlas");
    if (sample)
        openSample(file);
    else
        newFile(file);
}

void MainWindow::askForImports() { importFiles(QFileDialog::getOpenFileNames(this, tr("Import files"), documents())); }

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    const auto add = [&](const QString& title, const QString& kind, const QString& words, const QString& keys,
                         std::function<void()> run) {
        entries.push_back({title, kind, words, keys, std::move(run)});
    };
    if (portfolio_) {
        for (const auto& kpi : summary_.kpis)
            add(kpiText(kpi.name), tr("figure of %1", "domain").arg(domainName(kpi.domain)),
                qt(kpi.id + " " + kpi.name), {}, [this, id = qt(kpi.id)] { showKpi(id); });
        const auto addScope = [&](const std::string& scope, const QString& kind) {
            add(scopeText(scope), kind, {}, {}, [this, scope] {
                auto question = current_.scope;
                question.scope = scope;
                useScope(question);
            });
        };
        for (const auto& component : summary_.components)
            addScope(component, tr("component"));
        for (const auto& group : summary_.groups)
            addScope(group, tr("group of components"));
        for (const auto& one : summary_.views)
            add(qt(one.name), tr("saved view"), qt(one.id), {},
                [this, id = qt(one.id)] { showPage(QStringLiteral("explore"), id); });
        for (const auto& map : summary_.maps)
            add(qt(map), tr("map"), {}, {}, [this, name = qt(map)] { showPage(QStringLiteral("map"), name); });
    }
    for (auto* action : actions_)
        if (action->isEnabled() && action->objectName() != QStringLiteral("go_palette")) {
            const bool isPage = action->objectName().startsWith(QStringLiteral("go_"));
            const auto* menu = qobject_cast<const QMenu*>(action->associatedObjects().value(0));
            add(plainTextOf(*action), isPage ? tr("page") : tr("command"),
                menu ? menu->title().remove(QLatin1Char('&')) : QString(),
                action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); });
        }
    return entries;
}

void MainWindow::showPalette() { (new CommandPalette(paletteEntries(), this))->open(); }

void MainWindow::showPreferences()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const auto* page : pages_)
        if (page->number() > 0)
            choices.emplace_back(page->name(), page->title());
    auto* dialog = new PreferencesDialog(settings_.preferences(), choices, this);
    connect(dialog, &PreferencesDialog::changed, this,
            [this](const Preferences& chosen) { changePreferences([&](Preferences& p) { p = chosen; }); });
    connect(dialog, &PreferencesDialog::shortcutsRequested, this, &MainWindow::showShortcuts);
    dialog->open();
}

void MainWindow::showShortcuts() { (new ShortcutsDialog(actions_, settings_, this))->open(); }

void MainWindow::showDefinitions()
{
    auto* dialog = new DefinitionsDialog(summary_.kpis, summary_.head.currency, this);
    connect(dialog, &DefinitionsDialog::kpiRequested, this, &MainWindow::showKpi);
    dialog->open();
}

void MainWindow::showAbout() { (new AboutDialog(this))->open(); }

} // namespace ui

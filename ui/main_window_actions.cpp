// Menus and shortcuts of the window. An action is made once, here, and named by its object name.
#include "ui/main_window.h"

#include "ui/appearance.h"
#include "ui/navigation.h"
#include "ui/notice_bar.h"
#include "ui/pages/data_page.h"
#include "ui/pages/start_page.h"
#include "ui/plain_label.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUndoGroup>

#include <algorithm>

namespace ui {

namespace {

QString portfolioFilter() { return MainWindow::tr("Portfolios (*.opsatlas)"); }

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

QAction* MainWindow::addAction(QMenu* menu, const char* name, const QString& text, const QKeySequence& shortcut, std::function<void()> act)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
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
    for (auto* action : needsPortfolio_)
        action->setEnabled(false);
}

void MainWindow::buildFileMenu()
{
    auto* menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, "file_new", tr("&New portfolio…"), QKeySequence::New, [this] { askForNewFile(false); });
    addAction(menu, "file_open", tr("&Open…"), QKeySequence::Open, [this] { askForFileToOpen(); });
    recentMenu_ = menu->addMenu(tr("&Recent"));
    fillRecent();
    menu->addSeparator();
    needsPortfolio_.push_back(addAction(menu, "file_import", tr("&Import files…"), Qt::CTRL | Qt::Key_I, [this] { askForImports(); }));
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
    menu->addSeparator();
    needsPortfolio_.push_back(addAction(menu, "edit_find", tr("&Find on this page"), QKeySequence::Find, [this] {
        if (auto* page = qobject_cast<Page*>(stack_->currentWidget()))
            page->find();
    }));
}

void MainWindow::changePreferences(const std::function<void(Preferences&)>& change)
{
    auto preferences = settings_.preferences();
    change(preferences);
    preferences.typePercent = std::clamp(preferences.typePercent, 80, 200);
    settings_.setPreferences(preferences);
    if (appearance_)
        appearance_->apply(preferences.theme, preferences.typePercent);
}

void MainWindow::buildViewMenu()
{
    constexpr int typeStep = 10;
    auto* menu = menuBar()->addMenu(tr("&View"));
    addAction(menu, "view_larger", tr("&Larger type"), QKeySequence::ZoomIn, [this] { changePreferences([](Preferences& p) { p.typePercent += typeStep; }); });
    addAction(menu, "view_smaller", tr("&Smaller type"), QKeySequence::ZoomOut, [this] { changePreferences([](Preferences& p) { p.typePercent -= typeStep; }); });
    addAction(menu, "view_normal", tr("&Normal type"), Qt::CTRL | Qt::Key_0, [this] { changePreferences([](Preferences& p) { p.typePercent = 100; }); });
    menu->addSeparator();

    auto* themes = menu->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {
        {ThemeChoice::system, tr("As the &system")}, {ThemeChoice::light, tr("&Light")}, {ThemeChoice::dark, tr("&Dark")}};
    for (const auto& [choice, text] : choices) {
        auto* action = addAction(themes, choice == ThemeChoice::system ? "theme_system" : choice == ThemeChoice::light ? "theme_light" : "theme_dark", text, {},
            [this, chosen = choice] { changePreferences([chosen](Preferences& p) { p.theme = chosen; }); });
        action->setCheckable(true);
        action->setChecked(settings_.preferences().theme == choice);
        group->addAction(action);
    }

    auto* languages = menu->addMenu(tr("L&anguage"));
    auto* tongues = new QActionGroup(this);
    const std::pair<const char*, QString> known[] = {{"", tr("As the &system")}, {"en", QStringLiteral("English")}, {"de", QStringLiteral("Deutsch")},
        {"fr", QStringLiteral("Français")}, {"ja", QStringLiteral("日本語")}};
    for (const auto& [code, text] : known) {
        const QString chosen = QString::fromLatin1(code);
        auto* action = addAction(languages, "language", text, {}, [this, chosen] {
            changePreferences([&](Preferences& p) { p.language = chosen; });
            notice_->tell(Mark::none, tr("The language changes when OpsAtlas is started again."));
        });
        action->setObjectName(QStringLiteral("language_") + (chosen.isEmpty() ? QStringLiteral("system") : chosen));
        action->setCheckable(true);
        action->setChecked(settings_.preferences().language == chosen);
        tongues->addAction(action);
    }
    menu->addSeparator();
    addAction(menu, "view_full_screen", tr("&Full screen"), Qt::Key_F11, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::buildGoMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Go"));
    for (const auto* page : pages_)
        if (page->number() > 0) {
            auto* action = addAction(menu, "go", page->title(), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + page->number())),
                [this, name = page->name()] { showPage(name); });
            action->setObjectName(QStringLiteral("go_") + page->name());
            needsPortfolio_.push_back(action);
        }
    menu->addSeparator();
    back_ = addAction(menu, "go_back", tr("&Back"), Qt::ALT | Qt::Key_Left, [this] {
        if (earlier_.empty())
            return;
        const Place to = earlier_.back();
        earlier_.pop_back();
        later_.push_back(current_);
        goTo(to, false);
    });
    forward_ = addAction(menu, "go_forward", tr("&Forward"), Qt::ALT | Qt::Key_Right, [this] {
        if (later_.empty())
            return;
        const Place to = later_.back();
        later_.pop_back();
        earlier_.push_back(current_);
        goTo(to, false);
    });
    back_->setEnabled(false);
    forward_->setEnabled(false);
}

void MainWindow::buildDataMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Data"));
    needsPortfolio_.push_back(addAction(menu, "data_refresh", tr("&Refresh"), Qt::CTRL | Qt::Key_R, [this] { reloadFrame(wishFor(current_.scope), true); }));
    needsPortfolio_.push_back(addAction(menu, "data_quarantine", tr("&Quarantine"), {}, [this] { showQuarantine(); }));
}

void MainWindow::buildHelpMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, "help_shortcuts", tr("&Shortcuts"), Qt::Key_F1, [this] { showShortcuts(); });
    if (!doors_.sampleFolder.empty())
        addAction(menu, "help_sample", tr("Sample &portfolio…"), {}, [this] { askForNewFile(true); });
    addAction(menu, "help_about", tr("&About OpsAtlas"), {}, [this] { showAbout(); });
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
        connect(recentMenu_->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered, this, [this, file] { openFile(file); });
    }
}

void MainWindow::askForFileToOpen()
{
    const auto file = QFileDialog::getOpenFileName(this, tr("Open a portfolio"), documents(), portfolioFilter());
    if (!file.isEmpty())
        openFile(file);
}

void MainWindow::askForNewFile(bool sample)
{
    const QDir folder(documents());
    auto file = QFileDialog::getSaveFileName(this, sample ? tr("Where to keep the sample portfolio") : tr("New portfolio"),
        folder.filePath(sample ? QStringLiteral("sample.opsatlas") : QStringLiteral("portfolio.opsatlas")), portfolioFilter());
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

void MainWindow::showShortcuts()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Shortcuts"));
    auto* grid = new QGridLayout(dialog);
    grid->setHorizontalSpacing(fontMetrics().height() * 3);
    int row = 0;
    const auto line = [&](QString what, const QString& keys) {
        grid->addWidget(new PlainLabel(what.remove(QLatin1Char('&')).remove(QChar(0x2026))), row, 0);
        grid->addWidget(new PlainLabel(keys, PlainLabel::Role::strong), row++, 1);
    };
    for (const auto* action : findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
        if (!action->shortcut().isEmpty())
            line(action->text(), action->shortcut().toString(QKeySequence::NativeText));
    line(tr("Open the page of a KPI"), tr("Enter"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    grid->addWidget(buttons, row, 0, 1, 2);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About OpsAtlas"),
        tr("OpsAtlas %1\nData, models and cost of AI in one book of numbers.\nGPL-3.0 or later. Qt %2.")
            .arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ui

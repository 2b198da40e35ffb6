// Commands found by words, and the keys of commands.
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/pages/kpi_page.h"
#include "ui/widgets/grid.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ui;

class TestPalette : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    QTemporaryDir dir_;
    std::unique_ptr<Settings> settings_;
    std::shared_ptr<made::Portfolio> portfolio_;
    std::unique_ptr<MainWindow> window_;

    void makeWindow()
    {
        WindowServices services;
        services.portfolio = [this](const std::filesystem::path&, bool) { return portfolio_; };
        window_ = std::make_unique<MainWindow>(services, *settings_, nullptr);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    QAction* action(const char* name) const { return window_->findChild<QAction*>(QString::fromLatin1(name)); }
    static QStringList found(const std::vector<PaletteEntry>& entries, const QString& query)
    {
        QStringList titles;
        for (const auto place : matching(entries, query))
            titles << entries[place].title;
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(dir_.filePath(QStringLiteral("settings.ini")));
        settings_ = std::make_unique<Settings>(dir_.filePath(QStringLiteral("settings.ini")));
        portfolio_ = std::make_shared<made::Portfolio>();
        makeWindow();
    }
    void cleanup() { window_.reset(); }

    void wordsFind_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("begins the title")
            << QStringLiteral("spend")
            << QStringList{QStringLiteral("Spend"), QStringLiteral("Ideal spend"), QStringLiteral("Suspended")};
        QTest::newRow("in any order, any case")
            << QStringLiteral("SPEND ideal") << QStringList{QStringLiteral("Ideal spend")};
        QTest::newRow("in the words behind") << QStringLiteral("cost.sp") << QStringList{QStringLiteral("Spend")};
        QTest::newRow("without accents") << QStringLiteral("grosse") << QStringList{QStringLiteral("Größe")};
        QTest::newRow("nothing") << QStringLiteral("zebra") << QStringList();
        QTest::newRow("blanks alone find all")
            << QStringLiteral("  ")
            << QStringList{QStringLiteral("Ideal spend"), QStringLiteral("Suspended"), QStringLiteral("Spend"),
                           QStringLiteral("Größe")};
        QTest::newRow("a pattern is text") << QStringLiteral(".*") << QStringList();
    }
    void wordsFind()
    {
        QFETCH(QString, query);
        const std::vector<PaletteEntry> entries{
            {QStringLiteral("Ideal spend"), QStringLiteral("figure"), {}, {}, {}},
            {QStringLiteral("Suspended"), QStringLiteral("figure"), {}, {}, {}},
            {QStringLiteral("Spend"), QStringLiteral("figure"), QStringLiteral("cost.spend"), {}, {}},
            {QStringLiteral("Größe"), QStringLiteral("command"), {}, {}, {}}};
        QTEST(found(entries, query), "titles");
    }
    void theKeyboardAloneGoesAnywhere()
    {
        window_->openFile(QStringLiteral("/home/ada/our.opsatlas"));
        QTRY_VERIFY(window_->isSettled());
        const auto go = [&](const QString& words, int down = 0) {
            window_->activateWindow(); // what a window manager does when a dialog goes
            QTRY_COMPARE(QApplication::activeWindow(), window_.get());
            QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
            auto* palette = window_->findChild<CommandPalette*>();
            QVERIFY(palette);
            auto* field = palette->findChild<QLineEdit*>();
            QTRY_VERIFY(field->hasFocus());
            QTest::keyClicks(field, words);
            for (int i = 0; i < down; ++i)
                QTest::keyClick(field, Qt::Key_Down);
            QVERIFY(!field->accessibleDescription().isEmpty());
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY(!window_->findChild<CommandPalette*>());
        };
        go(QStringLiteral("spend at risk"));
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("kpi"));
        QCOMPARE(qobject_cast<KpiPage*>(window_->page(QStringLiteral("kpi")))->kpi(),
                 QStringLiteral("joint.spend_at_risk"));
        go(QStringLiteral("data page"));
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("data"));
        go(QStringLiteral("fraud"));
        QTRY_VERIFY(window_->isSettled());
        QTRY_COMPARE(window_->page(QStringLiteral("data"))->view().scope.scope, std::string("fraud-scoring"));
        go(QStringLiteral("spend"), 1);
        QTRY_COMPARE(qobject_cast<KpiPage*>(window_->page(QStringLiteral("kpi")))->kpi(),
                     QStringLiteral("joint.spend_at_risk"));
    }
    void withoutAPortfolioOnlyWhatCanBeDone()
    {
        QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = window_->findChild<CommandPalette*>();
        QVERIFY(palette);
        const auto* list = palette->findChild<QListWidget*>();
        for (int i = 0; i < list->count(); ++i)
            QVERIFY2(!list->item(i)->text().contains(QStringLiteral("Export")), qPrintable(list->item(i)->text()));
        QVERIFY(list->count() > 5);
        palette->reject();
    }
    void takenKeysAreRefused_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("why");
        QTest::newRow("free") << QStringLiteral("Ctrl+Shift+B") << QString();
        QTest::newRow("taken")
            << QStringLiteral("Ctrl+K")
            << QStringLiteral("Ctrl+K belongs to \"Find a page, figure or command\"; take it away there first.");
        QTest::newRow("begins what is taken")
            << QStringLiteral("Ctrl+K, Ctrl+B")
            << QStringLiteral(
                   "Ctrl+K, Ctrl+B belongs to \"Find a page, figure or command\"; take it away there first.");
        QTest::newRow("a letter") << QStringLiteral(
            "B") << QStringLiteral("B alone is typed into fields and tables; hold Ctrl or Alt with it.");
        QTest::newRow("a letter with shift")
            << QStringLiteral("Shift+B")
            << QStringLiteral("Shift+B alone is typed into fields and tables; hold Ctrl or Alt with it.");
        QTest::newRow("a function key") << QStringLiteral("F9") << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void takenKeysAreRefused()
    {
        QFETCH(QString, keys);
        QFETCH(QString, why);
        window_->findChild<QAction*>(QStringLiteral("help_shortcuts"))->trigger();
        auto* dialog = window_->findChild<ShortcutsDialog*>();
        QVERIFY(dialog);
        auto* search = dialog->findChild<QLineEdit*>();
        search->setText(QStringLiteral("Backup"));
        auto* table = dialog->findChild<Grid*>();
        QCOMPARE(table->shownRows(), 1);
        table->view()->selectRow(0);
        auto* edit = dialog->findChild<QKeySequenceEdit*>();
        edit->setKeySequence(QKeySequence(keys));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("use_keys")), Qt::LeftButton);
        auto* backup = action("file_backup");
        if (why.isEmpty()) {
            QCOMPARE(backup->shortcut(), QKeySequence(keys));
        } else {
            QCOMPARE(dialog->message(), why);
            QVERIFY(backup->shortcut().isEmpty());
        }
        QVERIFY(action("go_palette")->shortcut() == QKeySequence(QStringLiteral("Ctrl+K")));
        dialog->reject();
        // It is there again after a start, and what was refused is not.
        makeWindow();
        QCOMPARE(action("file_backup")->shortcut(), why.isEmpty() ? QKeySequence(keys) : QKeySequence());
    }
    void aBrokenFileOfKeysChangesNothing()
    {
        settings_->setShortcut(QStringLiteral("file_backup"), QStringLiteral("Ctrl+K"));
        settings_->setShortcut(QStringLiteral("file_open"), QStringLiteral("X"));
        settings_->setShortcut(QStringLiteral("nothing"), QStringLiteral("Ctrl+J"));
        makeWindow();
        QVERIFY(action("file_backup")->shortcut().isEmpty());
        QCOMPARE(action("file_open")->shortcut(), QKeySequence(QKeySequence::Open));
        QCOMPARE(action("go_palette")->shortcut(), QKeySequence(QStringLiteral("Ctrl+K")));
    }
};

ROOM_WINDOW_TEST(TestPalette)
#include "tst_ui_palette.moc"

// What the window writes, says and lets be chosen: briefing, views, copies, receipts, preferences, age.
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/definitions_dialog.h"
#include "ui/dialogs/preferences_dialog.h"
#include "ui/numbers.h"
#include "ui/pages/data_page.h"
#include "ui/pages/map_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/kpi_popup.h"
#include "ui/widgets/kpi_row_widget.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace ui;

class TestWindowFiles : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    QTemporaryDir dir_;
    std::unique_ptr<Settings> settings_;
    std::shared_ptr<made::Portfolio> portfolio_;
    std::unique_ptr<MainWindow> window_;
    core::Day today_ = made::month(2026, 10).last;

    QAction* action(const char* name) const { return window_->findChild<QAction*>(QString::fromLatin1(name)); }
    QString path(const char* name) const { return dir_.filePath(QString::fromLatin1(name)); }
    static QByteArray content(const QString& file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    void open()
    {
        window_->openFile(path("our.opsatlas"));
        QTRY_VERIFY(window_->isSettled());
        window_->page(QStringLiteral("overview"))->chooseTab(QStringLiteral("domains"));
    }

private Q_SLOTS:
    void init()
    {
        for (const auto& file : QDir(dir_.path()).entryList(QDir::Files))
            QFile::remove(dir_.filePath(file));
        settings_ = std::make_unique<Settings>(path("settings.ini"));
        portfolio_ = std::make_shared<made::Portfolio>(path("our.opsatlas").toStdString());
        today_ = made::month(2026, 10).last;
        WindowServices services;
        services.portfolio = [this](const std::filesystem::path&, bool readOnly) {
            portfolio_->onlyRead = readOnly;
            return portfolio_;
        };
        services.today = [this] { return today_; };
        window_ = std::make_unique<MainWindow>(services, *settings_, nullptr);
        window_->resize(1366, 768);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    void cleanup()
    {
        window_.reset();
        setShownDigits(3);
    }

    void theBriefingIsWritten()
    {
        QVERIFY(!action("file_export_briefing")->isEnabled());
        open();
        QCOMPARE(action("file_export_briefing")->shortcut(), QKeySequence(QStringLiteral("Ctrl+P")));
        setShownDigits(7); // what a person prefers does not change what is printed
        window_->exportBriefing(path("one.pdf"));
        QVERIFY(!window_->isSettled());
        QTRY_VERIFY(window_->isSettled());
        QVERIFY2(window_->message().contains(QStringLiteral("one.pdf is written.")), qPrintable(window_->message()));
        QVERIFY(content(path("one.pdf")).startsWith("%PDF"));
        setShownDigits(3);
        window_->exportBriefing(path("two.pdf"));
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(content(path("two.pdf")).size(), content(path("one.pdf")).size());
    }
    void aStoppedBriefingLeavesNothing()
    {
        open();
        portfolio_->slow = true;
        window_->exportBriefing(path("no.pdf"));
        auto* stop = window_->findChild<QToolButton*>(QStringLiteral("stop_work"));
        QTRY_VERIFY(stop->isVisible());
        window_->exportView(path("other.png")); // one at a time
        QVERIFY(window_->message().contains(QStringLiteral("Other work is running.")));
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(window_->isSettled());
        QVERIFY(window_->message().contains(QStringLiteral("Stopped.")));
        QVERIFY(!QFile::exists(path("no.pdf")));
        QVERIFY(!QFile::exists(path("other.png")));
    }
    void aBriefingThatCannotBeWrittenIsTold()
    {
        open();
        window_->exportBriefing(path("missing/folder/x.pdf"));
        QTRY_VERIFY(window_->isSettled());
        QVERIFY2(window_->message().contains(QStringLiteral("could not be read or written")),
                 qPrintable(window_->message()));
    }
    void viewsAreWritten_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<QByteArray>("holds");
        QTest::newRow("overview as a picture")
            << QStringLiteral("overview") << QStringLiteral("png") << QByteArray("\x89PNG") << QByteArray();
        QTest::newRow("overview as a document")
            << QStringLiteral("overview") << QStringLiteral("pdf") << QByteArray("%PDF") << QByteArray();
        QTest::newRow("overview as vectors") << QStringLiteral("overview") << QStringLiteral("svg")
                                             << QByteArray("<?xml") << QByteArray("compared with September 2026");
        QTest::newRow("imports as a table")
            << QStringLiteral("data") << QStringLiteral("csv") << QByteArray("Import,") << QByteArray("34567.123456");
        QTest::newRow("map") << QStringLiteral("map") << QStringLiteral("svg") << QByteArray("<svg")
                             << QByteArray("Checkout");
        QTest::newRow("map text") << QStringLiteral("map") << QStringLiteral("owm") << QByteArray("title Ours")
                                  << QByteArray("component");
        QTest::newRow("no table there") << QStringLiteral("overview") << QStringLiteral("csv") << QByteArray()
                                        << QByteArray();
        QTest::newRow("no such kind") << QStringLiteral("data") << QStringLiteral("docx") << QByteArray()
                                      << QByteArray();
    }
    void viewsAreWritten()
    {
        QFETCH(QString, page);
        QFETCH(QString, kind);
        QFETCH(QByteArray, begins);
        QFETCH(QByteArray, holds);
        open();
        window_->showPage(page);
        QTRY_VERIFY(window_->isSettled());
        if (auto* map = qobject_cast<MapPage*>(window_->page(page)))
            map->document().load("title Ours\ncomponent Checkout [0.5, 0.5]\n");
        const QString file = path("view.") + kind;
        window_->exportView(file);
        QTRY_VERIFY(window_->isSettled());
        if (begins.isEmpty()) {
            QVERIFY(window_->message().contains(QStringLiteral("give the name one of these endings")));
            QVERIFY(!QFile::exists(file));
            return;
        }
        const auto bytes = content(file);
        QVERIFY2(bytes.startsWith(begins), bytes.left(80).constData());
        QVERIFY2(bytes.contains(holds), holds.constData());
    }
    // Ctrl+E by the real key, also in a find field, where Qt would go to the end of the line; what is written is named.
    void theKeyToExportWorksEverywhere()
    {
        open();
        window_->showPage(QStringLiteral("data"));
        QTRY_VERIFY(window_->isSettled());
        auto* page = window_->page(QStringLiteral("data"));
        QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field && page->isAncestorOf(field));
        QTest::keyClicks(field, QStringLiteral("abc"));
        QStringList kinds;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            kinds = dialog->nameFilters();
            dialog->reject();
        });
        QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(kinds.contains(QStringLiteral("Table “%1” as CSV (*.csv)").arg(page->table()->accessibleName())),
                 qPrintable(kinds.join(QLatin1Char('|'))));
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier); // its own change
        QCOMPARE(field->text(), QString());
    }
    void aPictureShowsThePageUnderItsHeadline()
    {
        open();
        window_->exportView(path("view.png"));
        QTRY_VERIFY(window_->isSettled());
        const QImage picture(path("view.png"));
        const auto* page = window_->page(QStringLiteral("overview"));
        QCOMPARE(picture.width(), page->width() * 2);
        QVERIFY(picture.height() > page->height() * 2);
        const auto colours = [&](const QRect& part) {
            QSet<QRgb> seen;
            for (int y = part.top(); y <= part.bottom(); y += 2)
                for (int x = part.left(); x <= part.right(); ++x)
                    seen << picture.pixel(x, y);
            return seen.size();
        };
        QVERIFY(colours(QRect(0, 4, picture.width() / 2, 30)) > 5); // words of the headline
        QVERIFY(colours(QRect(0, picture.height() / 2, picture.width(), picture.height() / 4)) > 50); // the page
    }
    void formulasOfSpreadsheetsStayText()
    {
        open();
        window_->showPage(QStringLiteral("data"));
        QTRY_VERIFY(window_->isSettled());
        auto* page = qobject_cast<DataPage*>(window_->page(QStringLiteral("data")));
        auto data = made::data(page->view().scope);
        data.imports[0].ref.file = "=cmd|x,\"y\"";
        data.imports[0].source = "@sum";
        page->setContent(data);
        window_->exportView(path("table.csv"));
        QTRY_VERIFY(window_->isSettled());
        const auto csv = content(path("table.csv"));
        QVERIFY2(csv.contains("\"'=cmd|x,\"\"y\"\"\""), csv.left(300).constData());
        QCOMPARE(csv.count("\r\n"), 13);
    }
    void copiesAndBackups()
    {
        open();
        window_->saveCopy(path("copy.opsatlas"));
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(content(path("copy.opsatlas")), QByteArray("a copy"));
        QVERIFY(window_->message().contains(QStringLiteral("whole copy")));
        const QString backup = window_->backUp();
        QTRY_VERIFY(window_->isSettled());
        QVERIFY(QFileInfo(backup).fileName().startsWith(QStringLiteral("our-20")));
        QCOMPARE(content(backup), QByteArray("a copy"));
    }
    void whatCanOnlyBeReadIsNotWritten()
    {
        window_->openFile(path("our.opsatlas"), {}, MainWindow::Opening::readOnly);
        QTRY_VERIFY(window_->isSettled());
        QVERIFY(!action("file_import")->isEnabled());
        QVERIFY(action("file_export_briefing")->isEnabled());
        window_->showPage(QStringLiteral("data"));
        QTRY_VERIFY(window_->isSettled());
        auto* page = window_->page(QStringLiteral("data"));
        page->findChild<Grid*>(QStringLiteral("imports"))->view()->selectRow(0);
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("undo_import"))->isEnabled());
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
        open(); // and for writing again
        QVERIFY(action("file_import")->isEnabled());
        QVERIFY(page->findChild<QPushButton*>(QStringLiteral("import"))->isEnabled());
    }
    void theReceiptSaysWhatLanded()
    {
        open();
        window_->importFiles({QStringLiteral("/tmp/a.csv"), QStringLiteral("/tmp/b.xyz")});
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(window_->message(), QStringLiteral("1 file imported. Exact totals: billed 3.50 EUR. 1 file refused."));
        window_->showPage(QStringLiteral("data"));
        QTRY_VERIFY(window_->isSettled());
        auto* page = window_->page(QStringLiteral("data"));
        page->findChild<QTabWidget*>()->setCurrentIndex(2);
        auto* table = qobject_cast<DataPage*>(page)->table();
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->shownRows(), 2);
        table->view()->selectRow(0);
        const auto* detail = page->findChild<PlainLabel*>(QStringLiteral("import_detail"));
        for (const auto* words : {"/tmp/a.csv", "focus, 12 rows", "billed 3.50 EUR", "replaces 9 rows of import 4"})
            QVERIFY2(detail->text().contains(QString::fromLatin1(words)), words);
        table->view()->selectRow(1);
        QVERIFY(detail->text().contains(QStringLiteral("no known format")));
    }
    void oldDataAreTold_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("told");
        QTest::newRow("of today") << 0 << false;
        QTest::newRow("a month") << 31 << false;
        QTest::newRow("more than a month") << 32 << true;
        QTest::newRow("41 days") << 41 << true;
        QTest::newRow("of the future") << -400 << false;
    }
    void oldDataAreTold()
    {
        QFETCH(int, days);
        QFETCH(bool, told);
        today_ = core::Day{core::number(today_) + days};
        open();
        bool seen = false;
        for (const auto* bar : window_->findChildren<NoticeBar*>())
            seen = seen
                   || (bar->isVisible() && bar->text().contains(QStringLiteral("The data are %1 days old.").arg(days)));
        QCOMPARE(seen, told);
    }
    void preferencesAreInForceAtOnce()
    {
        open();
        action("edit_preferences")->trigger();
        auto* dialog = window_->findChild<PreferencesDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QSpinBox*>(QStringLiteral("digits"))->setValue(5);
        QCOMPARE(shownDigits(), 5);
        QTRY_VERIFY(window_->isSettled());
        auto* start = dialog->findChild<QComboBox*>(QStringLiteral("start"));
        start->setCurrentIndex(start->findData(QStringLiteral("data")));
        dialog->findChild<QSpinBox*>(QStringLiteral("type"))->setValue(150);
        auto* theme = dialog->findChild<QComboBox*>(QStringLiteral("theme"));
        theme->setCurrentIndex(2);
        QVERIFY(action("theme_dark")->isChecked());
        dialog->reject();
        const auto kept = settings_->preferences();
        QCOMPARE(kept.digits, 5);
        QCOMPARE(kept.typePercent, 150);
        QCOMPARE(kept.startPage, QStringLiteral("data"));
        open();
        QCOMPARE(window_->currentPage(), QStringLiteral("data"));
    }
    void digitsChangeWhatIsShownHereOnly()
    {
        setShownDigits(5);
        QCOMPARE(shortNumber(412345.67, QLocale::c()), QStringLiteral("412350"));
        QCOMPARE(amount(96.8794, "%", {}, QLocale(QStringLiteral("en"))), QStringLiteral("96.879\u00A0%"));
        QString elsewhere;
        std::thread([&] { elsewhere = shortNumber(412345.67, QLocale::c()); }).join();
        QCOMPARE(elsewhere, QStringLiteral("412000"));
    }
    void spaceShowsAFigureCloser()
    {
        open();
        auto* row =
            window_->page(QStringLiteral("overview"))->findChild<KpiRowWidget*>(QStringLiteral("data.test_pass_rate"));
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Space);
        auto* peek = window_->findChild<KpiPopup*>();
        QVERIFY(peek && peek->isVisible());
        QStringList said;
        for (const auto* label : peek->findChildren<PlainLabel*>())
            said << label->text();
        for (const auto* words : {"Tests passed as a share of tests run.",
                                  "100 * sum(dq_tests_passed) / sum(dq_tests_run)", "96.8794", "Numerator"})
            QVERIFY2(said.join(QLatin1Char('\n')).contains(QString::fromLatin1(words)), words);
        QTest::keyClick(peek, Qt::Key_Space);
        QTRY_VERIFY(!window_->findChild<KpiPopup*>());
        QTest::keyClick(row, Qt::Key_Space);
        QTest::keyClick(window_->findChild<KpiPopup*>(), Qt::Key_Return);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("kpi"));
    }
    void definitionsAndVersions()
    {
        open();
        action("help_definitions")->trigger();
        auto* definitions = window_->findChild<DefinitionsDialog*>();
        QVERIFY(definitions);
        QCOMPARE(definitions->findChild<Grid*>()->shownRows(), 3);
        QStringList said;
        for (const auto* label : definitions->findChildren<PlainLabel*>())
            said << label->text();
        QVERIFY(said.contains(QStringLiteral("Tests passed as a share of tests run.")));
        QVERIFY(said.join(QLatin1Char('\n')).contains(QStringLiteral("Target 98\u00A0%, floor 90\u00A0%.")));
        QTest::keyClick(definitions->findChild<Grid*>()->view(), Qt::Key_Return);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("kpi"));
        const AboutDialog about(window_.get());
        for (const auto* part : {"Qt 6.", "SQLite 3.", "qpdf ", "Boost 1.", "zstd 1."})
            QVERIFY2(about.versions().contains(QString::fromLatin1(part)), qPrintable(about.versions()));
    }
    void pictures()
    {
        // For eyes: OPSATLAS_PICTURES=folder writes the dialogs in both themes.
        const QString folder = qEnvironmentVariable("OPSATLAS_PICTURES");
        if (folder.isEmpty())
            QSKIP("OPSATLAS_PICTURES names no folder");
        const Language language(qEnvironmentVariable("OPSATLAS_LANG", QStringLiteral("en")));
        WindowServices services;
        services.portfolio = [this](const std::filesystem::path&, bool) { return portfolio_; };
        services.today = [this] { return core::Day{core::number(today_) + 41}; };
        window_ = std::make_unique<MainWindow>(services, *settings_, nullptr);
        window_->resize(1366, 768);
        window_->show();
        open();
        Appearance appearance(*qApp);
        for (const auto theme : {ThemeChoice::light, ThemeChoice::dark}) {
            appearance.apply(theme, 100);
            const auto save = [&](QWidget* widget, const char* name) {
                QTest::qWait(50);
                QVERIFY(widget
                        && widget->grab().save(QDir(folder).filePath(
                            QStringLiteral("%1-%2.png")
                                .arg(QString::fromLatin1(name),
                                     theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light")))));
            };
            save(window_.get(), "stale");
            for (const auto* name :
                 {"go_palette", "edit_preferences", "help_shortcuts", "help_definitions", "help_about"}) {
                action(name)->trigger();
                auto* dialog = window_->findChild<QDialog*>();
                save(dialog, name);
                dialog->reject();
                QTRY_VERIFY(!window_->findChild<QDialog*>());
            }
            auto* row = window_->page(QStringLiteral("overview"))
                            ->findChild<KpiRowWidget*>(QStringLiteral("data.test_pass_rate"));
            QTest::keyClick(row, Qt::Key_Space);
            save(window_->findChild<KpiPopup*>(), "kpi_popup");
            window_->findChild<KpiPopup*>()->close();
            window_->importFiles({QStringLiteral("/tmp/a.csv"), QStringLiteral("/tmp/b.xyz")});
            QTRY_VERIFY(window_->isSettled());
            window_->showPage(QStringLiteral("data"));
            QTRY_VERIFY(window_->isSettled());
            auto* page = qobject_cast<DataPage*>(window_->page(QStringLiteral("data")));
            page->showReceipt();
            page->table()->view()->selectRow(0);
            save(window_.get(), "receipt");
            window_->showPage(QStringLiteral("overview"));
        }
        appearance.apply(ThemeChoice::light, 100);
    }
};

ROOM_WINDOW_TEST(TestWindowFiles)
#include "tst_ui_window_files.moc"

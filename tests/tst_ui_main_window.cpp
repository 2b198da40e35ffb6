// The window as a person uses it: mouse, keys, menus.
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/charts/trend_chart.h"
#include "ui/dialogs/period_dialog.h"
#include "ui/pages/data_page.h"
#include "ui/pages/kpi_page.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/kpi_row_widget.h"
#include "ui/widgets/plain_label.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/navigation.h"
#include "ui/window/progress_bar.h"
#include "ui/window/scope_bar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QUrl>

using namespace ui;

class TestMainWindow : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    QTemporaryDir dir_;
    std::unique_ptr<Settings> settings_;
    std::shared_ptr<made::Portfolio> portfolio_;
    std::unique_ptr<MainWindow> window_;

    QAction* action(const char* name) const { return window_->findChild<QAction*>(QString::fromLatin1(name)); }
    void open()
    {
        window_->openFile(QStringLiteral("/home/ada/our.opsatlas"));
        QTRY_VERIFY(window_->isSettled());
        window_->page(QStringLiteral("overview"))->chooseTab(QStringLiteral("domains"));
    }

    void makeWindow(const WindowServices& services)
    {
        window_ = std::make_unique<MainWindow>(services, *settings_, nullptr);
        window_->resize(1366, 768);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints)")));
        QFile::remove(dir_.filePath(QStringLiteral("settings.ini")));
        settings_ = std::make_unique<Settings>(dir_.filePath(QStringLiteral("settings.ini")));
        portfolio_ = std::make_shared<made::Portfolio>();
        WindowServices services;
        services.portfolio = [this](const std::filesystem::path&, bool) { return portfolio_; };
        services.sampleFolder = "/sample";
        makeWindow(services);
    }
    void cleanup() { window_.reset(); }

    // A table that nobody looked at keeps what was remembered of it, too.
    void columnsAreAsTheyWereLeft()
    {
        WindowServices services;
        services.portfolio = [this](const std::filesystem::path&, bool) { return portfolio_; };
        const auto imports = [this] {
            open();
            window_->showPage(QStringLiteral("data"));
            QTRY_VERIFY(window_->isSettled());
        };
        const auto table = [this] {
            return window_->page(QStringLiteral("data"))->findChild<Grid*>(QStringLiteral("imports"))->view();
        };
        imports();
        QVERIFY(!table()->isColumnHidden(2));
        table()->setColumnHidden(2, true);
        window_->close();
        makeWindow(services);
        window_->close(); // without a look at it
        makeWindow(services);
        imports();
        QVERIFY(table()->isColumnHidden(2) && !table()->isColumnHidden(1));
    }
    void beginsWithThreeChoices()
    {
        QCOMPARE(window_->currentPage(), QStringLiteral("start"));
        for (const auto* name : {"start_sample", "start_new", "start_open"}) {
            const auto* button = window_->findChild<QAbstractButton*>(QString::fromLatin1(name));
            QVERIFY(button && button->isVisible());
            QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
        }
        QVERIFY(!action("file_import")->isEnabled());
    }
    void opensOnTheOverview()
    {
        open();
        QCOMPARE(window_->currentPage(), QStringLiteral("overview"));
        QVERIFY(action("file_import")->isEnabled());
        QVERIFY(window_->windowTitle().contains(QStringLiteral("our")));
        QStringList status;
        for (const auto* label : window_->statusBar()->findChildren<PlainLabel*>())
            status << label->text();
        QVERIFY(status.join(QLatin1Char('|')).contains(QStringLiteral("Data to 31 Oct 2026")));
        QVERIFY(status.join(QLatin1Char('|')).contains(QStringLiteral("5 of 6 components reported")));
        QCOMPARE(settings_->recent(), QStringList{QStringLiteral("/home/ada/our.opsatlas")});
    }
    void doubleClickOpensTheKpi()
    {
        open();
        auto* row =
            window_->page(QStringLiteral("overview"))->findChild<KpiRowWidget*>(QStringLiteral("data.test_pass_rate"));
        QTest::mouseDClick(row, Qt::LeftButton);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("kpi"));
        QTRY_VERIFY(window_->isSettled());
        auto* page = qobject_cast<KpiPage*>(window_->page(QStringLiteral("kpi")));
        QCOMPARE(page->findChild<PlainLabel*>(QStringLiteral("filled_in"))->text(),
                 QStringLiteral("100 × 8,428.5 ÷ 8,700 = 96.9\u00A0%"));
        QCOMPARE(page->findChild<TrendChart*>(QStringLiteral("trend"))->trend().points.size(), std::size_t(12));
        QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("overview"));
        QTest::keyClick(window_.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("kpi"));
    }
    void theKeyboardAloneReachesEverything()
    {
        open();
        QTest::keyClick(window_.get(), Qt::Key_8, Qt::ControlModifier);
        QCOMPARE(window_->currentPage(), QStringLiteral("data"));
        QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(window_->currentPage(), QStringLiteral("overview"));
        auto* row = window_->page(QStringLiteral("overview"))->findChild<KpiRowWidget*>(QStringLiteral("cost.spend"));
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("cost.per_1k_predictions"));
        QTest::keyClick(row, Qt::Key_Return);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("kpi"));
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(qobject_cast<KpiPage*>(window_->page(QStringLiteral("kpi")))->kpi(), QStringLiteral("cost.spend"));
        auto* chart = window_->findChild<TrendChart*>(QStringLiteral("trend"));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->current(), std::optional<int>(17)); // the last that is forecast
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("forecast")));
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(chart, Qt::Key_Left);
        QVERIFY(chart->accessibleDescription().contains(QStringLiteral("October 2026")));
        QTest::keyClick(chart, Qt::Key_T);
        auto* focused = QApplication::focusWidget();
        QVERIFY(focused && focused->accessibleName() == QStringLiteral("History as a table"));
    }
    void theScopeGoesToThePage()
    {
        open();
        auto* scopes = window_->findChild<QComboBox*>(QStringLiteral("scope"));
        scopes->setCurrentIndex(scopes->findData(QStringLiteral("fraud-scoring")));
        QTRY_VERIFY(window_->isSettled());
        const auto* page = qobject_cast<OverviewPage*>(window_->page(QStringLiteral("overview")));
        QCOMPARE(page->content().head.scope, std::string("fraud-scoring"));
        auto* periods = window_->findChild<QComboBox*>(QStringLiteral("period"));
        periods->setCurrentIndex(periods->findData(QStringLiteral("2026-Q2")));
        auto* against = window_->findChild<QComboBox*>(QStringLiteral("comparison"));
        against->setCurrentIndex(1);
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(page->content().head.period.text(), std::string("2026-Q2"));
        QCOMPARE(page->content().head.comparison.text(), std::string("2025-Q2"));
        action("go_back")->trigger();
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(page->content().head.comparison.text(), std::string("2026-Q1"));
        QCOMPARE(against->currentIndex(), 0);
    }
    // Names of any length widen nothing; where the boxes do not fit on one line they stand on several, none cut.
    void theScopeBarFits_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("type");
        for (const int width : {1366 - 180, 900 - 250, 480})
            for (const int type : {100, 150})
                QTest::addRow("%d wide, type %d", width, type) << width << type;
    }
    void theScopeBarFits()
    {
        QFETCH(int, width);
        QFETCH(int, type);
        const QFont before = QApplication::font();
        QFont larger(before);
        larger.setPointSizeF(before.pointSizeF() * type / 100);
        QApplication::setFont(larger);
        const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
        ScopeBar bar;
        auto summary = portfolio_->summary({}, {});
        const std::string name(140, 'n');
        summary.components.push_back(name);
        summary.head.period = *core::Period::parse("2026-Q4");
        for (const auto* scope : {"*", name.c_str()}) {
            summary.head.scope = scope;
            bar.setSummary(summary);
            QVERIFY2(bar.minimumSizeHint().width() <= width,
                     qPrintable(QString::number(bar.minimumSizeHint().width())));
            bar.resize(width, bar.heightForWidth(width));
            bar.show();
            QVERIFY(QTest::qWaitForWindowExposed(&bar));
            for (const auto* box : bar.findChildren<QComboBox*>()) {
                QVERIFY(bar.rect().contains(QRect(box->mapTo(&bar, QPoint()), box->size())));
                if (box->currentText().size() < 30)
                    QVERIFY2(box->width() > box->fontMetrics().horizontalAdvance(box->currentText()),
                             qPrintable(box->currentText()));
                QVERIFY(box->toolTip().contains(box->currentText()));
            }
        }
    }
    void everyPeriodAndComparisonCanBeChosen()
    {
        open();
        const auto* page = qobject_cast<OverviewPage*>(window_->page(QStringLiteral("overview")));
        auto* periods = window_->findChild<QComboBox*>(QStringLiteral("period"));
        auto* against = window_->findChild<QComboBox*>(QStringLiteral("comparison"));
        const auto choose = [](QComboBox* box, const char* key) {
            const int at = box->findData(QString::fromLatin1(key));
            QVERIFY2(at >= 0, key);
            box->setCurrentIndex(at);
        };
        choose(periods, "2026-01..2026-10");
        QVERIFY(periods->currentText().startsWith(QStringLiteral("Year to date")));
        choose(periods, "2025-11..2026-10");
        QVERIFY(periods->currentText().startsWith(QStringLiteral("Last twelve months")));
        choose(periods, "2026-Q4");
        QCOMPARE(periods->currentText(), QStringLiteral("Q4 2026, to 31 Oct 2026"));
        QCOMPARE(against->currentText(), QStringLiteral("the period before (Jul 2026)"));
        for (const auto* key : {"year_ago", "target", "budget"}) {
            choose(against, key);
            QTRY_VERIFY(window_->isSettled());
            QCOMPARE(QByteArray::fromStdString(page->content().head.against.text()), QByteArray(key));
        }
        // Any period by the dialog; until it is accepted nothing changes.
        choose(periods, "other");
        QCOMPARE(periods->currentText(), QStringLiteral("Q4 2026, to 31 Oct 2026"));
        auto* dialog = window_->findChild<PeriodDialog*>();
        QVERIFY(dialog);
        auto* kind = dialog->findChild<QComboBox*>(QStringLiteral("kind"));
        kind->setCurrentIndex(kind->findData(static_cast<int>(core::PeriodKind::week)));
        dialog->findChild<QDateEdit*>(QStringLiteral("from"))->setDate(QDate(2026, 2, 12));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(page->content().head.period.text(), std::string("2026-W07"));
        QTRY_VERIFY(!window_->findChild<PeriodDialog*>());
        choose(against, "other");
        dialog = window_->findChild<PeriodDialog*>();
        kind = dialog->findChild<QComboBox*>(QStringLiteral("kind"));
        kind->setCurrentIndex(kind->findData(static_cast<int>(core::PeriodKind::range)));
        dialog->findChild<QDateEdit*>(QStringLiteral("from"))->setDate(QDate(2026, 1, 5));
        dialog->findChild<QDateEdit*>(QStringLiteral("to"))->setDate(QDate(2026, 1, 9));
        dialog->accept();
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(page->content().head.comparison.text(), std::string("2026-01-05..2026-01-09"));
        action("go_back")->trigger();
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(page->content().head.against, core::Comparison(core::Against::budget));
    }
    void newestQuestionWins()
    {
        open();
        for (int i = 0; i < 20; ++i)
            window_->findChild<QComboBox*>(QStringLiteral("period"))->setCurrentIndex(i % 9);
        QTRY_VERIFY(window_->isSettled());
        const auto* page = qobject_cast<OverviewPage*>(window_->page(QStringLiteral("overview")));
        QCOMPARE(page->content().head.period, page->view().scope.period);
    }
    void aBrokenFileIsToldAndTheWindowStays()
    {
        portfolio_->broken = true;
        QSignalSpy failed(window_.get(), &MainWindow::failed);
        window_->openFile(QStringLiteral("/tmp/x.opsatlas"));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(window_->message().contains(QStringLiteral("The portfolio cannot be used.")));
        QVERIFY(window_->message().contains(QStringLiteral("is not an OpsAtlas portfolio")));
        QCOMPARE(window_->currentPage(), QStringLiteral("start"));
    }
    void anEmptyPortfolioAsksForFiles()
    {
        portfolio_->empty = true;
        window_->newFile(QStringLiteral("/tmp/new.opsatlas"));
        QTRY_VERIFY(window_->isSettled());
        QVERIFY(portfolio_->created);
        QCOMPARE(window_->currentPage(), QStringLiteral("data"));
        window_->importFiles({QStringLiteral("/tmp/a.csv"), QStringLiteral("/tmp/b.xyz")});
        QTRY_VERIFY(window_->isSettled());
        QVERIFY(window_->message().contains(QStringLiteral("1 file imported.")));
        QVERIFY(window_->message().contains(QStringLiteral("1 file refused.")));
        auto* page = qobject_cast<DataPage*>(window_->page(QStringLiteral("data")));
        page->showReceipt();
        page->table()->view()->selectRow(1);
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("import_detail"))
                    ->text()
                    .contains(QStringLiteral("no known format")));
        QCOMPARE(window_->summary().months.size(), std::size_t(10));
    }
    void filesCanBeDropped()
    {
        open();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.csv"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &drop);
        QTRY_VERIFY(window_->message().contains(QStringLiteral("1 file imported.")));
    }
    void anImportCanBeStopped()
    {
        open();
        portfolio_->slow = true;
        window_->importFiles({QStringLiteral("/tmp/a.csv")});
        auto* stop = window_->findChild<QToolButton*>(QStringLiteral("stop_work"));
        QTRY_VERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(window_->message().contains(QStringLiteral("Stopped.")));
        QTRY_VERIFY(window_->isSettled());
        QVERIFY(!stop->isVisible());
    }
    void closingDuringAnImportAsks()
    {
        open();
        portfolio_->slow = true;
        window_->importFiles({QStringLiteral("/tmp/a.csv")});
        QVERIFY(!window_->close());
        auto* question = window_->findChild<QMessageBox*>();
        QVERIFY(question);
        QTest::mouseClick(question->buttons().front(), Qt::LeftButton);
        QTRY_VERIFY(!window_->isVisible());
    }
    void anImportCanBeUndone()
    {
        open();
        window_->showPage(QStringLiteral("data"));
        QTRY_VERIFY(window_->isSettled());
        auto* page = qobject_cast<DataPage*>(window_->page(QStringLiteral("data")));
        auto* undo = page->findChild<QPushButton*>(QStringLiteral("undo_import"));
        QVERIFY(!undo->isEnabled());
        auto* table = page->findChild<Grid*>(QStringLiteral("imports"));
        table->view()->selectRow(0);
        QVERIFY(undo->isEnabled());
        QTest::mouseClick(undo, Qt::LeftButton);
        auto* question = page->findChild<QMessageBox*>();
        QVERIFY(question);
        QTest::mouseClick(question->buttons().front(), Qt::LeftButton);
        QTRY_VERIFY(window_->message().contains(QStringLiteral("Import 12 is undone.")));
        QCOMPARE(portfolio_->undone.load(), 12);
    }
    // On a small screen, too: texts give way, numbers stand whole, and what was cut stands below the table.
    void tablesOfDataNeedNoScrolling()
    {
        open();
        window_->resize(1366, 768);
        window_->showPage(QStringLiteral("data"));
        QTRY_VERIFY(window_->isSettled());
        auto* page = qobject_cast<DataPage*>(window_->page(QStringLiteral("data")));
        auto data = made::data({});
        for (int n = 0; n < 40; ++n)
            data.imports.front().totals.emplace_back("billed " + std::to_string(n), "12345678901234.567890");
        data.imports.front().source = data.imports.front().format = "a_format_with_a_long_name";
        data.quarantine.front().reason = data.quarantine.front().text = std::string(300, 'x');
        page->setContent(data);
        page->setReceipts({{std::string(100, 'f') + ".csv",
                            "imported",
                            core::verbatim(std::string(200, 't')),
                            3,
                            {core::verbatim(std::string(200, 'd'))}}});
        for (const auto* tab : {"imports", "quarantine", "receipt", "sources"}) {
            page->choose(QString::fromLatin1(tab));
            QTRY_VERIFY2(page->table()->isVisible() && page->table()->view()->horizontalScrollBar()->maximum() == 0,
                         tab);
        }
        const auto* detail = page->findChild<QLabel*>(QStringLiteral("import_detail"));
        page->choose(QStringLiteral("imports"));
        page->table()->view()->selectRow(0);
        QVERIFY(detail->text().contains(QStringLiteral("billed 39")));
        page->choose(QStringLiteral("quarantine"));
        page->table()->view()->selectRow(0);
        QVERIFY(detail->text().contains(QString(300, QLatin1Char('x'))));
    }
    // By keys alone: what would follow is said before anything is changed, and Ctrl+Z takes the change back.
    void aSourceCanBeChanged()
    {
        open();
        window_->showPage(QStringLiteral("data"), QStringLiteral("sources"));
        QTRY_VERIFY(window_->isSettled());
        auto* page = qobject_cast<DataPage*>(window_->page(QStringLiteral("data")));
        auto* role = page->findChild<QComboBox*>(QStringLiteral("source_role"));
        auto* currency = page->findChild<QLineEdit*>(QStringLiteral("source_currency"));
        auto* change = page->findChild<QPushButton*>(QStringLiteral("change_source"));
        auto* sentence = page->findChild<QLabel*>(QStringLiteral("source_sentence"));
        auto* table = page->findChild<Grid*>(QStringLiteral("source_table"));
        QVERIFY(role->isVisible() && role->isEnabled() && !change->isEnabled());
        QVERIFY(sentence->text().contains(QStringLiteral("counts as bills")));
        QCOMPARE(sentence->textFormat(), Qt::PlainText); // the name of the source is hostile

        role->setFocus();
        QTest::keyClick(role, Qt::Key_Down);
        QVERIFY(sentence->text().contains(QStringLiteral("counts as a view of money that another source bills")));
        QTest::keyClicks(currency, QStringLiteral("eu"));
        QVERIFY(!change->isEnabled()); // no currency yet
        QTest::keyClicks(currency, QStringLiteral("r4"));
        QVERIFY(sentence->text().contains(QStringLiteral("count in EUR")));
        QVERIFY(!portfolio_->changed);
        QTest::keyClick(currency, Qt::Key_Return);
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(portfolio_->changed->role, std::string("view"));
        QCOMPARE(portfolio_->changed->currency, std::string("EUR"));
        QCOMPARE(table->view()->model()->index(0, 3).data().toString(), QStringLiteral("EUR"));

        QCOMPARE(page->undoStack()->undoText(), QStringLiteral("change of source <b>focus</b>"));
        page->undoStack()->undo();
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(portfolio_->changed->role, std::string("bills"));
        QCOMPARE(portfolio_->changed->currency, std::string());
        page->undoStack()->redo();
        QTRY_VERIFY(window_->isSettled());
        QCOMPARE(portfolio_->changed->role, std::string("view"));

        table->view()->selectRow(2); // brings no money
        QVERIFY(!role->isEnabled() && !currency->isEnabled() && !change->isEnabled());
        QVERIFY(sentence->text().contains(QStringLiteral("brings no money")));
    }
    // Another program has been faster: nothing is changed, and what could be undone here is forgotten.
    void aSourceChangedElsewhereIsLeftAlone()
    {
        open();
        window_->showPage(QStringLiteral("data"), QStringLiteral("sources"));
        QTRY_VERIFY(window_->isSettled());
        auto* page = qobject_cast<DataPage*>(window_->page(QStringLiteral("data")));
        auto other = made::data({}).sources.at(0);
        other.currency = "JPY";
        portfolio_->changed = other;
        QTest::keyClick(page->findChild<QComboBox*>(QStringLiteral("source_role")), Qt::Key_Down);
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("change_source")), Qt::LeftButton);
        QTRY_VERIFY(window_->isSettled() && window_->message().contains(QStringLiteral("changed meanwhile")));
        QCOMPARE(*portfolio_->changed, other);
        QTRY_COMPARE(page->undoStack()->count(), 0);
        QCOMPARE(page->findChild<QLineEdit*>(QStringLiteral("source_currency"))->text(), QStringLiteral("JPY"));
    }
    void namesFromDataArePlainText()
    {
        open();
        window_->showKpi(QStringLiteral("data.test_pass_rate"));
        QTRY_VERIFY(window_->isSettled());
        for (const auto* label : window_->findChildren<QLabel*>())
            if (!label->text().isEmpty() && label->metaObject()->className() == std::string("ui::PlainLabel"))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        const auto* table = window_->page(QStringLiteral("kpi"))->findChild<Grid*>(QStringLiteral("components"));
        const auto index = table->view()->model()->index(2, 0);
        QCOMPARE(index.data().toString(), QStringLiteral("<img src=x>&<b>churn</b>"));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img src=x&gt;")));
    }
    void everyFocusableWidgetHasAName()
    {
        open();
        for (const auto& name : window_->pageNames()) {
            window_->showPage(name);
            QTRY_VERIFY(window_->isSettled());
            for (const auto* widget : window_->findChildren<QWidget*>()) {
                if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                                   || (widget->parentWidget() && qobject_cast<const QComboBox*>(widget->parentWidget()))
                                   || qobject_cast<const QTabBar*>(widget);
                QVERIFY2(named,
                         qPrintable(name + QStringLiteral(": ") + QString::fromLatin1(widget->metaObject()->className())
                                    + QLatin1Char(' ') + widget->objectName()));
            }
        }
    }
    void darkAndLightFollowTheChoice()
    {
        Appearance appearance(*qApp);
        appearance.apply(ThemeChoice::dark, 100);
        QVERIFY(isDark(window_->palette()));
        appearance.apply(ThemeChoice::light, 150);
        QVERIFY(!isDark(window_->palette()));
        appearance.apply(ThemeChoice::system, 100);
        const bool night = appearance.isNight();
        qApp->setPalette(night ? Theme::light(QFont()).palette()
                               : Theme::night(QFont()).palette()); // what a desktop that changes does
        QTRY_COMPARE(appearance.isNight(), !night);
        appearance.apply(ThemeChoice::light, 100);
    }
    void pictures()
    {
        // For eyes: OPSATLAS_PICTURES=folder writes every page in both themes.
        const QString folder = qEnvironmentVariable("OPSATLAS_PICTURES");
        if (folder.isEmpty())
            QSKIP("OPSATLAS_PICTURES names no folder");
        Appearance appearance(*qApp);
        for (const auto theme : {ThemeChoice::light, ThemeChoice::dark}) {
            appearance.apply(theme, 100);
            for (const auto& size : {QSize(1366, 768), QSize(2560, 1440)}) {
                window_->resize(size);
                const auto shoot = [&](const QString& name) {
                    QTRY_VERIFY(window_->isSettled());
                    QTest::qWait(50);
                    QVERIFY(window_->grab().save(QDir(folder).filePath(
                        QStringLiteral("%1-%2-%3.png")
                            .arg(name, theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light"))
                            .arg(size.width()))));
                };
                if (window_->currentPage() == QStringLiteral("start"))
                    shoot(QStringLiteral("start"));
                open();
                for (const auto& name : window_->pageNames()) {
                    if (name == QStringLiteral("kpi"))
                        window_->showKpi(QStringLiteral("data.test_pass_rate"));
                    else
                        window_->showPage(name);
                    shoot(name);
                }
            }
        }
    }
};

ROOM_WINDOW_TEST(TestMainWindow)
#include "tst_ui_main_window.moc"

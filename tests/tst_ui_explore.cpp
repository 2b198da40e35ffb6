// The page Explore over a real workspace, by mouse and keys: each figure is the one that core and its rows give.
#include "core/base/error.h"
#include "core/explore/answer_text.h"
#include "core/explore/view_text.h"
#include "core/page/portfolio.h"
#include "tests/import_fixture.h"
#include "tests/room.h"
#include "ui/dialogs/command_palette.h"
#include "ui/pages/explore_page.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/grid_filter.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shelf.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/workspace_portfolio.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <fstream>
#include <iterator>

using namespace ui;

class TestExplore : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    QTemporaryDir dir_{fixture::folderTemplate()};
    std::unique_ptr<Settings> settings_;
    std::unique_ptr<MainWindow> window_;
    ExplorePage* page_ = nullptr;
    Grid* table_ = nullptr;

    std::filesystem::path file(const char* name) const
    {
        return std::filesystem::path(dir_.path().toStdString()) / name;
    }
    QString path(const char* name) const { return QString::fromStdString(file(name).string()); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(window_->isSettled(), 60'000); }
    // A key of the menus: after a dialog the window is not active by itself on every platform.
    void press(Qt::Key key, Qt::KeyboardModifiers with)
    {
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTest::keyClick(window_.get(), key, with);
        settle();
    }
    QString cell(int row, int column) const { return table_->view()->model()->index(row, column).data().toString(); }
    QString head(int column) const { return table_->view()->model()->headerData(column, Qt::Horizontal).toString(); }
    // All of the table: a line a row, blanks between.
    QString shown() const
    {
        QStringList lines;
        for (int row = 0; row < table_->shownRows(); ++row) {
            QStringList cells;
            for (int column = 0; column < table_->view()->model()->columnCount(); ++column)
                cells << (cell(row, column).isEmpty() ? QStringLiteral("-") : cell(row, column));
            lines << cells.join(QLatin1Char(' '));
        }
        return lines.join(QLatin1Char('|'));
    }
    QStringList chips(const char* shelf) const
    {
        QStringList texts;
        for (const auto* chip :
             page_->findChild<Shelf*>(QString::fromLatin1(shelf))->findChildren<QToolButton*>(QStringLiteral("chip")))
            if (chip->isVisible())
                texts << chip->accessibleName().section(QStringLiteral(": "), 1);
        return texts;
    }
    QToolButton* chip(const char* shelf, int place) const
    {
        QList<QToolButton*> all;
        for (auto* one :
             page_->findChild<Shelf*>(QString::fromLatin1(shelf))->findChildren<QToolButton*>(QStringLiteral("chip")))
            if (one->isVisible())
                all << one;
        return all.value(place);
    }
    // By the keys alone: the button behind the chips, words of a field, Enter.
    void add(const char* shelf, const char* words)
    {
        auto* button = page_->findChild<Shelf*>(QString::fromLatin1(shelf))->addButton();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto* palette = page_->findChild<CommandPalette*>();
        QVERIFY(palette);
        auto* query = palette->findChild<QLineEdit*>();
        QTest::keyClicks(query, QString::fromLatin1(words));
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_VERIFY(!page_->findChild<CommandPalette*>());
        settle();
    }
    void choose(const char* shelf, int place, const QString& text)
    {
        auto* button = chip(shelf, place);
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        auto* menu = page_->findChild<QMenu*>(QStringLiteral("chip_menu"));
        QVERIFY(menu);
        for (auto* one : menu->actions())
            if (one->text() == text) {
                one->trigger();
                menu->close();
                QTRY_VERIFY(!page_->findChild<QMenu*>(QStringLiteral("chip_menu")));
                return settle();
            }
        QFAIL(qPrintable(text));
    }
    void choose(const char* box, const QString& text)
    {
        auto* choices = page_->findChild<QComboBox*>(QString::fromLatin1(box));
        const int at = choices->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        choices->setCurrentIndex(at);
        Q_EMIT choices->activated(at);
        settle();
    }

private Q_SLOTS:
    // Two months, three services that are components, one of another category; amounts in euro.
    void init()
    {
        std::filesystem::remove(file("w.opsatlas"));
        settings_ = std::make_unique<Settings>(dir_.filePath(QStringLiteral("settings.ini")));
        WindowServices services;
        services.portfolio = workspacePortfolio;
        window_ = std::make_unique<MainWindow>(services, *settings_, nullptr);
        window_->resize(1366, 768);
        window_->show();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        window_->newFile(path("w.opsatlas"));
        settle();
        std::vector<fixture::Charge> charges;
        for (const auto* day : {"2026-01-05", "2026-01-06", "2026-02-28"})
            for (const auto& [service, amount] : {std::pair("alpha", "10.10"), {"beta", "20.20"}, {"gamma", "0.05"}})
                if (std::string(day) != "2026-02-28" || std::string(service) != "gamma")
                    charges.push_back({day, "account", service, amount});
        window_->importFiles(
            {QString::fromStdString(
                 fixture::write(file("components.csv"), "component,kind\nalpha,model\nbeta,model\ngamma,data\n")
                     .string()),
             QString::fromStdString(fixture::write(file("bill.csv"), fixture::focus(charges)).string())});
        settle();
        press(Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window_->currentPage(), QStringLiteral("explore"));
        page_ = qobject_cast<ExplorePage*>(window_->page(QStringLiteral("explore")));
        table_ = page_->findChild<Grid*>(QStringLiteral("explored"));
    }
    void cleanup() { window_.reset(); }

    void itOpensWithWhatThereIs()
    {
        QCOMPARE(chips("values"), QStringList{QStringLiteral("Effective cost")});
        QCOMPARE(chips("rows"), QStringList{QStringLiteral("Component")});
        QCOMPARE(chips("columns"), QStringList{QStringLiteral("Month")});
        QCOMPARE(head(1), QStringLiteral("Jan 2026"));
        QCOMPARE(head(3), QStringLiteral("Total"));
        QCOMPARE(shown(),
                 QStringLiteral("alpha 20.20 10.10 30.30|beta 40.40 20.20 60.60|gamma 0.1 - 0.1|Total 60.70 30.30 91"));
        QCOMPARE(table_->findChild<PlainLabel*>(QStringLiteral("row_count"))->text(),
                 QStringLiteral("amounts in USD · 8 source rows · data to 28 Feb 2026"));
    }
    // The law: each cell, total and the corner opens as many rows as it counts, and they add up to it.
    void everyFigureOpensItsRows()
    {
        add("rows", "kind");
        choose("rows", 1, QStringLiteral("Further out"));
        QCOMPARE(chips("rows"), (QStringList{QStringLiteral("Kind"), QStringLiteral("Component")}));
        auto* rows = page_->findChild<Grid*>(QStringLiteral("explored_rows"));
        const auto* title = page_->findChild<PlainLabel*>(QStringLiteral("explored_rows_title"));
        int seen = 0;
        for (int row = 0; row < table_->shownRows(); ++row)
            for (int column = 2; column < 5; ++column) {
                if (cell(row, column).isEmpty())
                    continue;
                table_->view()->setFocus();
                table_->view()->setCurrentIndex(table_->view()->model()->index(row, column));
                QTest::keyClick(table_->view(), Qt::Key_Return);
                settle();
                QVERIFY(rows->isVisible());
                QVERIFY2(title->text().startsWith(QString::number(rows->shownRows()) + QStringLiteral(" source row")),
                         qPrintable(title->text()));
                const auto tip = table_->view()->model()->index(row, column).data(Qt::ToolTipRole).toString();
                QVERIFY2(tip.contains(QStringLiteral(", %1 source row").arg(rows->shownRows())), qPrintable(tip));
                core::Decimal sum, added;
                const auto grid =
                    qobject_cast<GridModel*>(qobject_cast<QAbstractProxyModel*>(rows->view()->model())->sourceModel())
                        ->grid();
                for (std::size_t i = 0; i < grid->size(); ++i) {
                    sum += std::get<core::Decimal>(grid->cell(i, 3));
                    added += std::get<core::Decimal>(grid->cell(i, 6));
                    QCOMPARE(grid->unit(i, 6), std::string("USD"));
                }
                QCOMPARE(added, sum);
                const auto figures =
                    qobject_cast<GridModel*>(qobject_cast<QAbstractProxyModel*>(table_->view()->model())->sourceModel())
                        ->grid();
                QCOMPARE(std::get<core::Decimal>(
                             figures->cell(static_cast<std::size_t>(row), static_cast<std::size_t>(column))),
                         sum);
                ++seen;
            }
        QCOMPARE(seen, 16); // of 3 components, 2 kinds and all, less 2 that have none
        QTest::mouseClick(page_->findChild<QToolButton*>(QStringLiteral("close_rows")), Qt::LeftButton);
        QVERIFY(!rows->isVisible());
    }
    void stepsAreUndone()
    {
        const auto first = shown();
        add("rows", "service categ");
        QCOMPARE(chips("rows").size(), 2);
        chip("rows", 0)->setFocus();
        QTest::keyClick(chip("rows", 0), Qt::Key_Delete);
        settle();
        QCOMPARE(chips("rows"), QStringList{QStringLiteral("Service category")});
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(), first);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(chips("rows").size(), 2);
    }
    void aHeadSorts()
    {
        const auto click = [&](int column) {
            const auto* header = table_->view()->horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
            settle();
        };
        click(1);
        QCOMPARE(cell(0, 0), QStringLiteral("gamma"));
        click(1);
        QCOMPARE(cell(0, 0), QStringLiteral("beta"));
        QCOMPARE(cell(3, 0), QStringLiteral("Total"));
        QCOMPARE(table_->view()->horizontalHeader()->sortIndicatorSection(), 1);
        click(1);
        QCOMPARE(cell(0, 0), QStringLiteral("alpha"));
    }
    void valuesAreShownInOtherWays()
    {
        choose("values", 0, QStringLiteral("% of the column"));
        QCOMPARE(cell(0, 1), QStringLiteral("33.3\u00A0%"));
        QCOMPARE(cell(3, 1), QStringLiteral("100\u00A0%"));
        choose("values", 0, QStringLiteral("as it is"));
        choose("rows", 0, QStringLiteral("Largest 5, the rest as one"));
        QCOMPARE(chips("rows"), QStringList{QStringLiteral("Component, largest 5")});
        choose("explore_compare", QStringLiteral("the time before"));
        QCOMPARE(head(2), QStringLiteral("Jan 2026 · change"));
        QCOMPARE(head(6), QStringLiteral("Feb 2026 · change in %"));
        QCOMPARE(cell(0, 5), QStringLiteral("\u221210.10"));
        QCOMPARE(cell(0, 6), QStringLiteral("\u221250\u00A0%"));
        add("values", "pass rate"); // of another subject: what it has not goes
        QCOMPARE(chips("values").size(), 1);
    }
    void membersAreFiltered()
    {
        add("filters", "service");
        auto* filter = page_->findChild<GridFilter*>();
        QVERIFY(filter);
        QTRY_VERIFY(filter->isSettled());
        auto* values = filter->findChild<QListWidget*>(QStringLiteral("values"));
        QCOMPARE(values->count(), 3);
        values->setFocus();
        values->setCurrentRow(1);
        QTest::keyClick(values, Qt::Key_Space);
        QTest::mouseClick(filter->findChild<QPushButton*>(QStringLiteral("use_filter")), Qt::LeftButton);
        settle();
        QCOMPARE(chips("filters"), QStringList{QStringLiteral("Service: beta")});
        QCOMPARE(shown(), QStringLiteral("beta 40.40 20.20 60.60|Total 40.40 20.20 60.60"));
        chip("filters", 0)->setFocus();
        QTest::keyClick(chip("filters", 0), Qt::Key_Delete);
        settle();
        QCOMPARE(table_->shownRows(), 4);
        // The scope above is a filter, too.
        auto* scopes = window_->findChild<QComboBox*>(QStringLiteral("scope"));
        scopes->setCurrentIndex(scopes->findData(QStringLiteral("kind=model")));
        settle();
        QCOMPARE(chips("filters"), QStringList{QStringLiteral("Kind: model")});
        QCOMPARE(shown(), QStringLiteral("alpha 20.20 10.10 30.30|beta 40.40 20.20 60.60|Total 60.60 30.30 90.90"));
        choose("explore_time", QStringLiteral("February 2026"));
        QCOMPARE(shown(), QStringLiteral("alpha 10.10 10.10|beta 20.20 20.20|Total 30.30 30.30"));
    }
    // From the menu of a figure: by another field, of its rows alone.
    void aFigureIsBrokenOut()
    {
        table_->view()->setCurrentIndex(table_->view()->model()->index(1, 1)); // beta in January
        for (auto* one : table_->actions())
            if (one->text() == QStringLiteral("Break out by…"))
                one->trigger();
        auto* palette = page_->findChild<CommandPalette*>();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("day"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(chips("rows"), QStringList{QStringLiteral("Day")});
        settle();
        QCOMPARE(chips("filters"), QStringList{QStringLiteral("Component: beta")});
        QCOMPARE(table_->shownRows(), 3);
        QCOMPARE(cell(2, 1), QStringLiteral("40.40"));
    }
    // What is saved is what is seen; the file and the command carry the same figures.
    void viewsAreSavedAndWritten()
    {
        add("rows", "service");
        QTest::mouseClick(page_->findChild<QPushButton*>(QStringLiteral("save_view")), Qt::LeftButton);
        auto* dialog = page_->findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->setTextValue(QStringLiteral("Spend & more"));
        dialog->accept();
        settle();
        QTRY_COMPARE(window_->summary().views.size(), std::size_t{1});
        const auto saved = window_->summary().views.front();
        QCOMPARE(saved.id, std::string("spend-more"));
        const auto before = shown();
        chip("rows", 0)->setFocus();
        QTest::keyClick(chip("rows", 0), Qt::Key_Delete);
        settle();
        QVERIFY(shown() != before);
        window_->showPage(QStringLiteral("explore"), QStringLiteral("Spend & more"));
        settle();
        QCOMPARE(shown(), before);
        // Its own time holds, and the page says so; another choice follows the scope bar again.
        const auto* note = page_->findChild<PlainLabel*>(QStringLiteral("time_note"));
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("time of its own")), qPrintable(note->text()));
        auto* periods = window_->findChild<QComboBox*>(QStringLiteral("period"));
        periods->setCurrentIndex(periods->findData(QStringLiteral("2026-01")));
        settle();
        QCOMPARE(shown(), before);
        choose("explore_time", QStringLiteral("January 2026"));
        QVERIFY(!note->isVisible());
        QCOMPARE(shown(),
                 QStringLiteral("alpha alpha 20.20 20.20|alpha Total 20.20 20.20|beta beta 40.40 40.40|beta Total "
                                "40.40 40.40|gamma gamma 0.1 0.1|gamma Total 0.1 0.1|Total - 60.70 60.70"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(), before);
        const auto view = core::readView(saved.json);
        core::PortfolioReader reader(file("w.opsatlas"));
        const auto answer = reader.explore(view);
        window_->exportView(path("view.csv"));
        settle();
        std::ifstream written(file("view.csv"), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(written), {}};
        QCOMPARE(QByteArray::fromStdString(bytes), QByteArray::fromStdString(core::answerCsv(view, answer)));
        QVERIFY(bytes.find("beta,beta,40.4,20.2,60.6") != std::string::npos);
        QTest::mouseClick(page_->findChild<QPushButton*>(QStringLiteral("copy_command")), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("opsatlas explore -w %1 %2")
                     .arg(path("w.opsatlas"), QString::fromStdString(core::viewCommand(view))));
    }
    void whatCannotBeAnsweredIsSaidAtItsPlace()
    {
        window_->showPage(
            QStringLiteral("explore"),
            QStringLiteral("{\"from\":\"cost\",\"rows\":[\"column:nothing\"],\"values\":[{\"of\":\"rows\"}]}"));
        settle();
        QCOMPARE(table_->shownRows(), 0);
        QCOMPARE(table_->view()->accessibleDescription(), QStringLiteral("No cost file has a column \"nothing\"."));
        QVERIFY(!window_->message().contains(QStringLiteral("column")));
        chip("rows", 0)->setFocus();
        QTest::keyClick(chip("rows", 0), Qt::Key_Delete);
        settle();
        QCOMPARE(shown(), QStringLiteral("Total 8"));
        window_->showPage(QStringLiteral("explore"), QStringLiteral("nowhere"));
        QVERIFY(window_->message().contains(QStringLiteral("nowhere")));
    }
    // As an analyst goes: a KPI, its rows, filtered, summed, copied; broken out by service; each number found again.
    void fromAFigureToItsRowsAndOn()
    {
        auto* periods = window_->findChild<QComboBox*>(QStringLiteral("period"));
        periods->setCurrentIndex(periods->findData(QStringLiteral("2026-01")));
        settle();
        window_->showKpi(QStringLiteral("cost.spend"));
        settle();
        auto* kpi = window_->page(QStringLiteral("kpi"));
        kpi->chooseTab(QStringLiteral("rows"));
        settle();
        auto* rows = kpi->findChild<Grid*>(QStringLiteral("rows"));
        QCOMPARE(rows->shownRows(), 6); // of January
        const auto columnOf = [&](const char* title) {
            for (int column = 0; column < rows->view()->model()->columnCount(); ++column)
                if (rows->view()->model()->headerData(column, Qt::Horizontal).toString() == QLatin1String(title))
                    return column;
            return -1;
        };
        core::ColumnFilter beta;
        beta.column = static_cast<std::size_t>(columnOf("Component"));
        beta.is = {"beta"};
        rows->filter(beta);
        const int adds = columnOf("Adds");
        rows->selectColumn(adds);
        const auto* sum = rows->findChild<PlainLabel*>(QStringLiteral("selection_sum"));
        QVERIFY2(sum->text().startsWith(QStringLiteral("2 cells · sum 40.40")), qPrintable(sum->text()));
        QTest::keyClick(rows->view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("20.20\n20.20\n"));
        // Grouped, the same sum stands on the line of the group.
        rows->groupBy({static_cast<std::size_t>(columnOf("Component"))});
        settle();
        QCOMPARE(rows->view()->model()->index(0, adds).data().toString(), QStringLiteral("40.40\u00A0USD"));
        rows->groupBy({});
        rows->view()->setCurrentIndex(rows->view()->model()->index(0, 0));
        for (auto* one : rows->actions())
            if (one->text() == QStringLiteral("Break out by…"))
                one->trigger();
        settle();
        auto* palette = kpi->findChild<CommandPalette*>();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("service"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("explore"));
        settle();
        QCOMPARE(shown(), QStringLiteral("beta 40.40 - -|alpha 20.20 - -|gamma 0.1 - -|Total 60.70 - -"));
        core::PortfolioReader reader(file("w.opsatlas"));
        const auto january = reader.defaultQuestion().in(reader.periodNamed("2026-01"));
        const auto spend = reader.kpi(january.of("cost.spend")).row.value;
        QCOMPARE(spend, std::optional<double>(60.7));
        const auto& made = *page_->made();
        QCOMPARE(made.answer.grand.front()->value, spend);
        QCOMPARE(core::answerCsv(made.view, made.answer), core::answerCsv(made.view, reader.explore(made.view)));
        // Back leads to the figure.
        press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("kpi"));
    }
};

ROOM_WINDOW_TEST(TestExplore)
#include "tst_ui_explore.moc"

// The page Explore over a real workspace, by mouse and keys: each figure is the one that core and its rows give.
#include "core/base/error.h"
#include "core/explore/answer_text.h"
#include "core/explore/view_text.h"
#include "core/page/portfolio.h"
#include "tests/import_fixture.h"
#include "tests/room.h"
#include "ui/dialogs/command_palette.h"
#include "ui/numbers.h"
#include "ui/pages/explore_boards.h"
#include "ui/pages/explore_page.h"
#include "ui/widgets/bound_filter.h"
#include "ui/widgets/card.h"
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
    // Effective cost by component and month, of all time.
    void pivot()
    {
        window_->showPage(QStringLiteral("explore"),
                          QStringLiteral("{\"from\":\"cost\",\"rows\":[\"component\"],\"columns\":[\"month\"],"
                                         "\"values\":[{\"of\":\"effective\"}]}"));
        settle();
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(window_->isSettled(), 60'000);
        QCoreApplication::sendPostedEvents(); // new chips are shown by an event
    }
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

    // First the figure in all and a board a field; a member filters the others, a title leads to all members.
    void itBeginsWithBoards()
    {
        QVERIFY(chips("rows").isEmpty() && chips("columns").isEmpty());
        QCOMPARE(chips("values"), QStringList{QStringLiteral("Effective cost")});
        QVERIFY(!table_->isVisible());
        const auto said = [this] {
            QStringList all;
            for (const auto* card : page_->findChildren<Card*>()) {
                if (card->isHidden())
                    continue;
                QStringList lines{card->findChild<QToolButton*>(QStringLiteral("board_title"))->text()};
                for (const auto* line : card->findChildren<BoardLine*>())
                    lines << line->accessibleName().remove(QChar(0x00A0));
                all << lines.join(QLatin1Char('|'));
            }
            return all;
        };
        // February of the scope bar against January.
        const auto* whole = page_->findChild<PlainLabel*>(QStringLiteral("boards_whole"));
        QCOMPARE(whole->text().remove(QChar(0x00A0)),
                 QStringLiteral(
                     "Effective cost: 30.30 (\u221250.1%) · amounts in USD · 2 source rows · data to 28 Feb 2026"));
        const QString components = QStringLiteral("Component \u203A|beta: 20.20, \u221250%|alpha: 10.10, \u221250%|"
                                                  "(other): %1, \u2212100%")
                                       .arg(dash());
        QVERIFY2(said().contains(components), qPrintable(said().join(QLatin1Char('\n'))));
        QVERIFY2(said().filter(QStringLiteral("Provider")).isEmpty(), "a field of one member has no board");
        QTest::mouseClick(page_->findChild<QPushButton*>(QStringLiteral("boards_rows")), Qt::LeftButton);
        settle();
        QCOMPARE(page_->findChild<Grid*>(QStringLiteral("explored_rows"))->shownRows(), 2);
        BoardLine* beta = nullptr;
        for (auto* line : page_->findChildren<BoardLine*>())
            if (!beta && line->text() == QStringLiteral("beta"))
                beta = line;
        QVERIFY(beta);
        beta->setFocus();
        QTest::keyClick(beta, Qt::Key_Space);
        settle();
        QCOMPARE(chips("filters"), QStringList{QStringLiteral("Component: beta")});
        QVERIFY(whole->text().remove(QChar(0x00A0)).startsWith(QStringLiteral("Effective cost: 20.20 (\u221250%)")));
        press(Qt::Key_Z, Qt::ControlModifier);
        for (auto* title : page_->findChildren<QToolButton*>(QStringLiteral("board_title")))
            if (title->isVisible() && title->text().startsWith(QStringLiteral("Component"))) {
                QTest::mouseClick(title, Qt::LeftButton);
                break;
            }
        settle();
        QVERIFY(table_->isVisible());
        QCOMPARE(chips("rows"), QStringList{QStringLiteral("Component")});
        QCOMPARE(cell(0, 1), QStringLiteral("20.20")); // the largest first
        chip("rows", 0)->setFocus();
        QTest::keyClick(chip("rows", 0), Qt::Key_Delete); // no field: the boards again
        settle();
        QVERIFY(!table_->isVisible());
    }
    void aViewIsShown()
    {
        pivot();
        QCOMPARE(head(1), QStringLiteral("Jan 2026"));
        QCOMPARE(head(3), QStringLiteral("Total"));
        QCOMPARE(shown(),
                 QStringLiteral("alpha 20.20 10.10 30.30|beta 40.40 20.20 60.60|gamma 0.1 - 0.1|Total 60.70 30.30 91"));
        QCOMPARE(table_->findChild<PlainLabel*>(QStringLiteral("row_count"))->text(),
                 QStringLiteral("amounts in USD · 8 source rows · data to 28 Feb 2026"));
    }
    // By the mouse and by Ctrl with an arrow key alike.
    void fieldsGoFromShelfToShelf()
    {
        pivot();
        const auto drag = [&](const char* from, int place, QWidget* to) {
            auto* button = chip(from, place);
            const QPoint start = button->rect().center();
            const QPoint end = button->mapFromGlobal(to->mapToGlobal(QPoint(2, to->height() / 2)));
            QTest::mousePress(button, Qt::LeftButton, {}, start);
            QTest::mouseMove(button, (start + end) / 2);
            QTest::mouseMove(button, end);
            QTest::mouseRelease(button, Qt::LeftButton, {}, end);
            settle();
        };
        drag("columns", 0, chip("rows", 0)); // before the component
        QCOMPARE(chips("rows"), (QStringList{QStringLiteral("Month"), QStringLiteral("Component")}));
        QVERIFY(chips("columns").isEmpty());
        QCOMPARE(cell(0, 2), QStringLiteral("20.20"));
        chip("rows", 0)->setFocus();
        QTest::keyClick(chip("rows", 0), Qt::Key_Right, Qt::ControlModifier);
        settle();
        QCOMPARE(chips("rows"), (QStringList{QStringLiteral("Component"), QStringLiteral("Month")}));
        QVERIFY(chip("rows", 1)->hasFocus());
        QTest::keyClick(chip("rows", 1), Qt::Key_Down, Qt::ControlModifier);
        settle();
        QCOMPARE(chips("columns"), QStringList{QStringLiteral("Month")});
        QVERIFY(chip("columns", 0)->hasFocus());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(chips("rows").size(), 2);
        // On the filters a field is asked for its members, and stays where it is.
        drag("rows", 0, page_->findChild<Shelf*>(QStringLiteral("filters")));
        auto* filter = page_->findChild<GridFilter*>();
        QVERIFY(filter);
        QCOMPARE(chips("rows").size(), 2);
        filter->close();
        // Esc leaves everything as it is.
        auto* button = chip("rows", 1);
        QTest::mousePress(button, Qt::LeftButton, {}, button->rect().center());
        QTest::mouseMove(button, QPoint(-60, 0));
        QTest::keyClick(button, Qt::Key_Escape);
        QTest::mouseRelease(button, Qt::LeftButton, {}, QPoint(-60, 0));
        QCOMPARE(chips("rows"), (QStringList{QStringLiteral("Component"), QStringLiteral("Month")}));
    }
    // Conditions on a value, typed: from its chip, from its column, by key.
    void valuesAreBounded_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("shown_");
        QTest::newRow("at least") << QStringLiteral("at least") << QStringLiteral("20.2") << QString()
                                  << QStringLiteral(
                                         "alpha 20.20 - 20.20|beta 40.40 20.20 60.60|Total 60.60 20.20 80.80");
        QTest::newRow("at most") << QStringLiteral("at most") << QStringLiteral("10.10") << QString()
                                 << QStringLiteral("alpha - 10.10 10.10|gamma 0.1 - 0.1|Total 0.1 10.10 10.20");
        QTest::newRow("between") << QStringLiteral("between") << QStringLiteral("1") << QStringLiteral("20.2")
                                 << QStringLiteral(
                                        "alpha 20.20 10.10 30.30|beta - 20.20 20.20|Total 20.20 30.30 50.50");
        QTest::newRow("largest") << QStringLiteral("among the largest by Component") << QStringLiteral("1") << QString()
                                 << QStringLiteral("beta 40.40 20.20 60.60|Total 40.40 20.20 60.60");
    }
    void valuesAreBounded()
    {
        QFETCH(QString, kind);
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, shown_);
        pivot();
        const auto before = shown();
        table_->view()->setFocus();
        table_->view()->setCurrentIndex(table_->view()->model()->index(0, 2));
        QTest::keyClick(table_->view(), Qt::Key_Down, Qt::AltModifier);
        auto* popup = page_->findChild<BoundFilter*>();
        QVERIFY(popup);
        auto* kinds = popup->findChild<QComboBox*>(QStringLiteral("bound_kind"));
        kinds->setCurrentIndex(kinds->findText(kind));
        const auto type = [&](const char* field, const QString& text) {
            auto* edit = popup->findChild<QLineEdit*>(QLatin1String(field));
            edit->clear();
            QTest::keyClicks(edit, text);
            return edit;
        };
        auto* use = popup->findChild<QPushButton*>(QStringLiteral("use_bounds"));
        type("first_bound", QStringLiteral("much"));
        QVERIFY(!use->isEnabled());
        auto* edit = type("first_bound", first);
        if (!second.isEmpty())
            edit = type("second_bound", second);
        QTest::keyClick(edit, Qt::Key_Return);
        settle();
        QCOMPARE(shown(), shown_);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(), before);
    }
    // The law: each cell, total and the corner opens as many rows as it counts, and they add up to it.
    void everyFigureOpensItsRows()
    {
        pivot();
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
        pivot();
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
        pivot();
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
        pivot();
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
        pivot();
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
        pivot();
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
    // In the matrix of components, too: the figure of the column that is chosen, of the component alone.
    void theMatrixIsBrokenOut_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::newRow("spend") << QStringLiteral("Spend") << QStringLiteral("Spend");
        QTest::newRow("score") << QStringLiteral("Cost") << QStringLiteral("Cost");
    }
    void theMatrixIsBrokenOut()
    {
        QFETCH(QString, column);
        QFETCH(QString, value);
        press(Qt::Key_1, Qt::ControlModifier);
        auto* overview = window_->page(QStringLiteral("overview"));
        auto* matrix = overview->findChild<Grid*>(QStringLiteral("components"));
        const auto* model = matrix->view()->model();
        int at = 0;
        while (at < model->columnCount() && model->headerData(at, Qt::Horizontal).toString() != column)
            ++at;
        int row = 0;
        while (row < model->rowCount() && model->index(row, 0).data().toString() != QStringLiteral("beta"))
            ++row;
        matrix->view()->setCurrentIndex(model->index(row, at));
        for (auto* one : matrix->actions())
            if (one->text() == QStringLiteral("Break out by…"))
                one->trigger();
        settle();
        auto* palette = overview->findChild<CommandPalette*>();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("day"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("explore"));
        settle();
        QCOMPARE(chips("values"), QStringList{value});
        QCOMPARE(chips("rows"), QStringList{QStringLiteral("Day")});
        QCOMPARE(chips("filters"), QStringList{QStringLiteral("Component: beta")});
    }
    // What is saved is what is seen; the file and the command carry the same figures.
    void viewsAreSavedAndWritten()
    {
        pivot();
        choose("explore_time", QStringLiteral("twelve months to Feb 2026"));
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

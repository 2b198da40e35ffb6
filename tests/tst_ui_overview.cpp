// The Overview as a leader uses it: money, what to decide, the components behind.
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/pages/kpi_page.h"
#include "ui/pages/overview_page.h"
#include "ui/widgets/columns_layout.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/finding_row.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/money_tile.h"
#include "ui/widgets/plain_label.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;

class TestOverview : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    QTemporaryDir dir_;
    std::unique_ptr<Settings> settings_;
    std::shared_ptr<made::Portfolio> portfolio_;
    std::unique_ptr<MainWindow> window_;

    OverviewPage* page() const { return qobject_cast<OverviewPage*>(window_->page(QStringLiteral("overview"))); }
    std::vector<FindingRow*> findings() const
    {
        std::vector<FindingRow*> rows;
        for (auto* button : page()->findChildren<QAbstractButton*>())
            if (auto* row = dynamic_cast<FindingRow*>(button); row && row->isVisible())
                rows.push_back(row);
        return rows;
    }

    QList<MoneyTile*> shownTiles() const
    {
        auto tiles = page()->findChildren<MoneyTile*>();
        tiles.removeIf([](const MoneyTile* tile) { return !tile->isVisible(); });
        return tiles;
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(dir_.filePath(QStringLiteral("settings.ini")));
        settings_ = std::make_unique<Settings>(dir_.filePath(QStringLiteral("settings.ini")));
        portfolio_ = std::make_shared<made::Portfolio>();
        WindowServices services;
        services.portfolio = [this](const std::filesystem::path&, bool) { return portfolio_; };
        window_ = std::make_unique<MainWindow>(services, *settings_, nullptr);
        window_->resize(1366, 768);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->openFile(QStringLiteral("/home/ada/our.opsatlas"));
        QTRY_VERIFY(window_->isSettled());
    }
    void cleanup() { window_.reset(); }

    void beginsWithMoneyAndWhatToDecide()
    {
        const auto tiles = shownTiles();
        QCOMPARE(tiles.size(), 2);
        QVERIFY2(
            tiles[0]->accessibleName().startsWith(QStringLiteral("Spend, 412,346\u00A0EUR, +14,346\u00A0EUR (3.6")),
            qPrintable(tiles[0]->accessibleName()));
        QVERIFY2(tiles[1]->accessibleName().contains(QStringLiteral("breach")), qPrintable(tiles[1]->accessibleName()));
        const auto rows = findings();
        QCOMPARE(rows.size(), std::size_t(3));
        QVERIFY(rows[0]->accessibleName().startsWith(QStringLiteral("fraud-scoring has been below its target since")));
        QVERIFY(rows[0]->accessibleName().endsWith(QStringLiteral("Owner: Risk & <b>Fraud</b>.")));
        for (const auto* row : rows) // on the first screen
            QVERIFY(page()->rect().contains(QRect(row->mapTo(page(), QPoint()), row->size())));
    }

    void aFindingOpensItsFigureForItsScope_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("click") << false;
        QTest::newRow("Enter") << true;
    }
    void aFindingOpensItsFigureForItsScope()
    {
        QFETCH(const bool, byKey);
        auto* row = findings().front();
        row->setFocus();
        byKey ? QTest::keyClick(row, Qt::Key_Return) : QTest::mouseClick(row, Qt::LeftButton);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("kpi"));
        QTRY_VERIFY(window_->isSettled());
        auto* kpi = qobject_cast<KpiPage*>(window_->page(QStringLiteral("kpi")));
        QCOMPARE(kpi->kpi(), QStringLiteral("cost.spend"));
        QCOMPARE(kpi->view().scope.scope, std::string("fraud-scoring"));
        // Back is the whole portfolio again.
        QTest::keyClick(window_.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("overview"));
        QCOMPARE(page()->view().scope.scope, std::string("*"));
    }

    void aLateSourceOpensTheSources()
    {
        QTest::mouseClick(findings().back(), Qt::LeftButton);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("data"));
        const auto* tabs = window_->page(QStringLiteral("data"))->findChild<QTabWidget*>();
        QCOMPARE(tabs->currentWidget()->objectName().remove(QStringLiteral("_tab")), QStringLiteral("sources"));
    }

    void anAmountOpensItsFigure()
    {
        auto* tile = shownTiles().back();
        tile->setFocus();
        QTest::keyClick(tile, Qt::Key_Space);
        QTRY_COMPARE(window_->currentPage(), QStringLiteral("kpi"));
        QCOMPARE(qobject_cast<KpiPage*>(window_->page(QStringLiteral("kpi")))->kpi(),
                 QStringLiteral("joint.spend_at_risk"));
    }

    void aComponentBecomesTheScope()
    {
        auto* grid = page()->findChild<Grid*>(QStringLiteral("components"));
        QVERIFY(grid->isVisible());
        QCOMPARE(grid->shownRows(), 3);
        grid->chooseRow(1);
        grid->view()->setFocus();
        QTest::keyClick(grid->view(), Qt::Key_Return);
        QTRY_COMPARE(page()->view().scope.scope, std::string("fraud-scoring"));
        QCOMPARE(window_->currentPage(), QStringLiteral("overview"));
    }

    // The matrix is written as it is shown, exact and with its currency.
    void componentsAreATable()
    {
        const auto csv = QString::fromStdString(page()->table()->csv()());
        QVERIFY2(csv.contains(QStringLiteral("212345.67")) && csv.contains(QStringLiteral("EUR")), qPrintable(csv));
        page()->chooseTab(QStringLiteral("domains"));
        QVERIFY(page()->table() == nullptr);
    }

    void sevenAreShownAndThenAll()
    {
        auto many = page()->decisions();
        for (int i = 0; i < 9; ++i)
            many.findings.push_back(many.findings[1]);
        page()->setDecisions(many);
        auto* list = page()->findChild<FindingList*>();
        auto* all = list->findChild<QToolButton*>(QStringLiteral("all_findings"));
        QCOMPARE(list->shownRows(), 7);
        QCOMPARE(all->text(), QStringLiteral("All (12)"));
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(list->shownRows(), 12);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(list->shownRows(), 7);
    }

    void nothingToDecideIsSaid()
    {
        auto none = page()->decisions();
        none.findings.clear();
        page()->setDecisions(none);
        const auto* label = page()->findChild<PlainLabel*>(QStringLiteral("no_findings"));
        QVERIFY(label->isVisible());
        QVERIFY(label->text().startsWith(QStringLiteral("Nothing needs a decision")));
        page()->findChild<FindingList*>()->setFailed();
        QVERIFY(label->text().contains(QStringLiteral("could not be found out"))); // which is not the same
    }

    // From small windows to large type nothing lies beside the page.
    void thePageGrowsDownAndNotSideways_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("small window") << QSize(900, 600) << 100;
        QTest::newRow("half a screen") << QSize(960, 1040) << 100;
        QTest::newRow("large type") << QSize(1366, 768) << 150;
        QTest::newRow("largest type") << QSize(1366, 768) << 200;
    }
    void thePageGrowsDownAndNotSideways()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        Appearance appearance(*qApp);
        appearance.apply(ThemeChoice::light, percent);
        window_->resize(size);
        for (const auto* tab : {"components", "domains"}) {
            page()->chooseTab(QString::fromLatin1(tab));
            const auto* scroll = page()->findChild<QScrollArea*>();
            QTRY_VERIFY2(scroll->horizontalScrollBar()->maximum() == 0,
                         qPrintable(QStringLiteral("%1: %2 px over")
                                        .arg(QLatin1String(tab))
                                        .arg(scroll->horizontalScrollBar()->maximum())));
        }
        appearance.apply(ThemeChoice::light, 100);
    }

    void columnsFillTheirLinesEvenly_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("all") << 500 << 5;
        QTest::newRow("three and two") << 400 << 3;
        QTest::newRow("two a line") << 250 << 2;
        QTest::newRow("one a line") << 120 << 1;
        QTest::newRow("narrower than one") << 50 << 1;
    }
    void columnsFillTheirLinesEvenly()
    {
        QFETCH(const int, width);
        QFETCH(const int, columns);
        QWidget box;
        auto* flow = new ColumnsLayout(&box);
        flow->setSpacing(0);
        std::vector<QWidget*> parts;
        for (int i = 0; i < 5; ++i) {
            parts.push_back(new QWidget);
            parts.back()->setMinimumSize(100, 20);
            flow->addWidget(parts.back());
        }
        box.resize(width, 300);
        box.show();
        flow->setGeometry({0, 0, width, 300});
        int inFirst = 0;
        for (const auto* part : parts)
            inFirst += part->y() == 0 ? 1 : 0;
        QCOMPARE(inFirst, columns);
        QCOMPARE(flow->heightForWidth(width), (5 + columns - 1) / columns * 20);
        parts[0]->hide();
        QCOMPARE(flow->heightForWidth(500), 20);
    }
};

ROOM_WINDOW_TEST(TestOverview)
#include "tst_ui_overview.moc"

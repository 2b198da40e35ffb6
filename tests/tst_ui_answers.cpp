// The KPI page's tabs: why, signals, related; their charts, which are those of Qt Charts.
#include "tests/made_portfolio.h"
#include "tests/room.h"
#include "ui/charts/scatter_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/pages/kpi_page.h"
#include "ui/pages/why_tab.h"
#include "ui/text.h"
#include "ui/widgets/grid.h"
#include "ui/widgets/plain_label.h"
#include "ui/window/appearance.h"
#include "ui/window/language.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace ui;

class TestAnswers : public QObject {
    Q_OBJECT

    Language english_{QStringLiteral("en")};
    std::shared_ptr<made::Portfolio> portfolio_;
    std::unique_ptr<KpiPage> page_;

    QTabWidget* tabs() const { return page_->findChild<QTabWidget*>(); }
    void show(int tab)
    {
        tabs()->setCurrentIndex(tab);
        QTRY_VERIFY(page_->isSettled());
    }
    static bool isBlank(QWidget& chart)
    {
        const QImage picture = chart.grab().toImage();
        QImage plain = picture.copy();
        plain.fill(themeOf(chart).surface);
        return picture == plain;
    }
    static Waterfall waterfall()
    {
        Waterfall made;
        made.title = QStringLiteral("Test pass rate");
        made.unit = "%";
        made.better = core::Better::higher;
        made.steps = {{core::WaterfallStep::Kind::rate, "churn", 0, 0, 4},
                      {core::WaterfallStep::Kind::mix, "churn", 0, 4, -2},
                      {core::WaterfallStep::Kind::rest, {}, 3, -2, -3},
                      {core::WaterfallStep::Kind::total, {}, 0, 0, -3}};
        return made;
    }

private Q_SLOTS:
    void init()
    {
        portfolio_ = std::make_shared<made::Portfolio>();
        page_ = std::make_unique<KpiPage>();
        page_->resize(1200, 700);
        page_->show();
        page_->choose(QStringLiteral("data.test_pass_rate"));
        page_->setView({portfolio_, {{}, "*", made::month(2026, 10)}});
        QTRY_VERIFY(page_->isSettled());
    }
    void cleanup() { page_.reset(); }

    void aTabAsksWhenItIsSeen()
    {
        QCOMPARE(tabs()->currentIndex(), 0); // why did it change
        QCOMPARE(portfolio_->whys.load(), 1);
        QCOMPARE(portfolio_->relateds.load(), 0);
        show(4);
        QCOMPARE(portfolio_->relateds.load(), 1);
        show(0);
        show(4);
        QCOMPARE(portfolio_->relateds.load(), 1); // it knows
        QCOMPARE(portfolio_->whys.load(), 1);
        page_->setView({portfolio_, {{}, "churn", made::month(2026, 10)}});
        QTRY_VERIFY(page_->isSettled());
        QCOMPARE(portfolio_->relateds.load(), 2);
        QCOMPARE(portfolio_->whys.load(), 1); // not seen now
    }
    void whyShowsPartsThatAddUp()
    {
        const auto* chart = page_->findChild<WaterfallChart*>();
        const auto& steps = chart->waterfall().steps;
        QCOMPARE(steps.size(), std::size_t(8)); // three components in two parts each, the rest, the total
        QCOMPARE(steps.back().kind, core::WaterfallStep::Kind::total);
        QVERIFY(std::abs(steps[steps.size() - 2].to - steps.back().to) < 1e-9);
        QVERIFY2(chart->waterfall().title.contains(QStringLiteral("Sep 2026")), qPrintable(chart->waterfall().title));
        const auto* table = page_->table();
        QCOMPARE(table->objectName(), QStringLiteral("why"));
        QCOMPARE(table->shownRows(), 6);
        QCOMPARE(page_->findChild<PlainLabel*>(QStringLiteral("why_sentence"))->text(),
                 QStringLiteral("Largest parts: orders-feed (+1.5\u00A0pp)."));
        const QAbstractItemModelTester tester(table->view()->model());
    }
    // Spend by quantity, mix and price: offered where the answer says so, as waterfall and table; a row leads to its
    // bills.
    void spendIsTakenApartByPrice()
    {
        auto* ways = page_->findChild<QComboBox*>(QStringLiteral("why_by"));
        const auto price = static_cast<int>(core::Breakdown::price);
        QCOMPARE(ways->findData(price), -1);
        page_->choose(QStringLiteral("cost.spend"));
        QTRY_VERIFY(page_->isSettled());
        QCOMPARE(page_->table()->objectName(), QStringLiteral("why"));
        const int at = ways->findData(price);
        QCOMPARE(ways->itemText(at), QStringLiteral("Price"));
        ways->setCurrentIndex(at);
        Q_EMIT ways->activated(at);
        QTRY_VERIFY(page_->isSettled());
        const auto* chart = page_->findChild<WaterfallChart*>();
        using Kind = core::WaterfallStep::Kind;
        std::vector<Kind> kinds;
        for (const auto& step : chart->waterfall().steps)
            kinds.push_back(step.kind);
        QCOMPARE(kinds, (std::vector<Kind>{Kind::quantity, Kind::bought, Kind::price, Kind::unpriced, Kind::total}));
        QCOMPARE(chart->waterfall().steps[3].to, chart->waterfall().steps[4].to); // the parts are the whole
        QVERIFY2(chart->pointText(0).startsWith(QStringLiteral("quantity used: ")), qPrintable(chart->pointText(0)));
        QCOMPARE(page_->findChild<PlainLabel*>(QStringLiteral("why_sentence"))->text(),
                 QStringLiteral("Largest parts: Compute (+200\u00A0EUR)."));
        auto* table = page_->table();
        QCOMPARE(table->objectName(), QStringLiteral("prices"));
        QVERIFY(table->isVisible() && !page_->findChild<Grid*>(QStringLiteral("why"))->isVisible());
        QCOMPARE(table->shownRows(), 2);
        const QAbstractItemModelTester tester(table->view()->model());
        auto* tab = page_->findChild<WhyTab*>();
        QSignalSpy rows(tab, &WhyTab::rowsRequested);
        table->chooseRow(0);
        QTest::keyClick(table->view(), Qt::Key_Return);
        QCOMPARE(rows.count(), 1);
        QCOMPARE(rows[0][0].value<core::SourceFilter>().service, std::string("Compute"));
        QCOMPARE(ways->currentText(), QStringLiteral("Price"));
        ways->setCurrentIndex(0);
        show(0);
        Q_EMIT ways->activated(0);
        QTRY_VERIFY(page_->isSettled());
        QCOMPARE(page_->table()->objectName(), QStringLiteral("why"));
    }
    // By one field after another, and down to the rows of a part.
    void aFigureIsBrokenOut()
    {
        page_->chooseTab(QStringLiteral("parts"));
        QTRY_VERIFY(page_->isSettled());
        auto* by = page_->findChild<QComboBox*>(QStringLiteral("break_out_by"));
        const auto* sentence = page_->findChild<PlainLabel*>(QStringLiteral("break_out_sentence"));
        auto* table = page_->table();
        QCOMPARE(table->objectName(), QStringLiteral("break_out"));
        QCOMPARE(table->shownRows(), 2);
        QCOMPARE(by->currentText(), QStringLiteral("Component"));
        QCOMPARE(sentence->text(), QStringLiteral("Together 96.9\u00A0%; the whole figure is 96.9\u00A0%: what no "
                                                  "component is given is in none of these parts."));
        by->setFocus();
        QTest::keyClick(by, Qt::Key_End);
        QTRY_VERIFY(page_->isSettled());
        QCOMPARE(by->currentText(), QStringLiteral("Day"));
        const auto* model = table->view()->model();
        QCOMPARE(model->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Day"));
        QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("5 Oct 2026"));
        QCOMPARE(table->csv()().substr(0, 59),
                 std::string("Day,Value,Unit,Status,Source rows\r\n2026-10-05,96.9,%,watch,"));
        // a part that no rows tell apart stays where it is, the other leads to them
        table->chooseRow(1);
        QTest::keyClick(table->view(), Qt::Key_Return);
        QCOMPARE(page_->table()->objectName(), QStringLiteral("break_out"));
        table->chooseRow(0);
        QTest::keyClick(table->view(), Qt::Key_Return);
        QTRY_VERIFY(page_->isSettled());
        QCOMPARE(page_->table()->objectName(), QStringLiteral("rows"));
        QCOMPARE(page_->table()->shownRows(), 120);
        QVERIFY(page_->findChild<QToolButton*>(QStringLiteral("all_rows"))
                    ->text()
                    .startsWith(QStringLiteral("5 Oct 2026")));
    }
    void aComponentIsOpened()
    {
        page_->chooseTab(QStringLiteral("components"));
        QSignalSpy asked(page_.get(), &Page::scopeRequested);
        auto* table = page_->table();
        table->chooseRow(2);
        const auto name = table->view()->model()->index(2, 0).data().toString();
        QTest::keyClick(table->view(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(qt(asked[0][0].value<core::Question>().scope), name);
    }
    void signalsAndForecastStandInTheChart()
    {
        const auto* chart = page_->findChild<TrendChart*>(QStringLiteral("trend"));
        QCOMPARE(chart->trend().signal, std::vector<std::size_t>{11});
        QCOMPARE(chart->trend().forecast.size(), std::size_t(6));
        QCOMPARE(chart->pointCount(), 18);
        QVERIFY(chart->pointText(11).contains(QStringLiteral("signal")));
        QVERIFY2(chart->pointText(12).startsWith(QStringLiteral("Nov 2026, forecast 96.7")),
                 qPrintable(chart->pointText(12)));
        QVERIFY(chart->pointText(12).contains(QStringLiteral("most likely")));
        show(3);
        QCOMPARE(page_->table()->objectName(), QStringLiteral("signals"));
        QCOMPARE(page_->table()->shownRows(), 1);
        QVERIFY(page_->findChild<PlainLabel*>(QStringLiteral("signals_sentence"))
                    ->text()
                    .contains(QStringLiteral("about 0.3 such patterns by chance")));
    }
    void aLinkShowsItsPoints()
    {
        show(4);
        auto* table = page_->table();
        QCOMPARE(table->shownRows(), 3);
        const auto* scatter = page_->findChild<ScatterChart*>();
        QCOMPARE(scatter->pointCount(), 28);
        QCOMPARE(scatter->scatter().up, QStringLiteral("Drift share"));
        table->chooseRow(2);
        QCOMPARE(scatter->scatter().up, QStringLiteral("Spend of churn, 2 months later"));
        QSignalSpy asked(page_.get(), &Page::kpiRequested);
        QTest::keyClick(table->view(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toString(), QStringLiteral("cost.spend"));
    }
    void tLeadsFromTheChartToItsTable_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("table");
        QTest::newRow("why") << 0 << QStringLiteral("waterfall") << QStringLiteral("why");
        QTest::newRow("signals") << 3 << QStringLiteral("signal_chart") << QStringLiteral("signals");
        QTest::newRow("related") << 4 << QStringLiteral("scatter") << QStringLiteral("related");
    }
    void tLeadsFromTheChartToItsTable()
    {
        QFETCH(int, tab);
        QFETCH(QString, chart);
        show(tab);
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
        auto* from = page_->findChild<AccessibleChart*>(chart);
        from->setFocus();
        QTest::keyClick(from, Qt::Key_T);
        QTEST(QApplication::focusWidget()->parentWidget()->objectName(), "table");
    }
    void barsStandWhereTheyShould()
    {
        WaterfallChart chart;
        chart.resize(800, 320);
        chart.setWaterfall(waterfall());
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        QCOMPARE(chart.pointCount(), 4);
        const auto first = chart.pointRect(0), second = chart.pointRect(1), third = chart.pointRect(2),
                   total = chart.pointRect(3);
        for (const auto& bar : {first, second, third, total})
            QVERIFY(chart.rect().contains(bar));
        QVERIFY(first.bottom() < second.top() && second.bottom() < third.top()
                && third.bottom() < total.top());               // from the top
        QVERIFY(std::abs(first.right() - second.right()) <= 1); // each begins where the former ended
        QVERIFY(std::abs(second.left() - third.right()) <= 1);
        QVERIFY(std::abs(total.left() - third.left()) <= 1);
        QVERIFY(std::abs(total.right() - first.left()) <= 1); // both at zero
        const double unit = first.width() / 4.0;
        QVERIFY(std::abs(second.width() - 6 * unit) <= 3); // across zero
        // What is painted there has the colour of its meaning.
        const QImage picture = chart.grab().toImage();
        const Theme theme = themeOf(chart);
        QCOMPARE(picture.pixelColor(first.center()), theme.met);
        QCOMPARE(picture.pixelColor(total.center()), theme.breach);
        QCOMPARE(chart.pointText(1), QStringLiteral("churn, weight: \u22126\u00A0pp, worse"));
        QCOMPARE(chart.pointText(2), QStringLiteral("3 others: \u22121\u00A0pp, worse"));
    }
    void paperGetsVectors()
    {
        const Theme theme = Theme::paper(QFont(QStringLiteral("DejaVu Sans"), 9));
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        QPdfWriter writer(&bytes);
        writer.setResolution(96);
        QPainter painter(&writer);
        paintWaterfall(painter, QRectF(20, 20, 500, 240), waterfall(), theme);
        painter.end();
        QVERIFY(bytes.data().startsWith("%PDF"));
        QVERIFY(!bytes.data().contains("/Subtype /Image"));
    }
    void emptyOneAndMany()
    {
        WaterfallChart bars;
        bars.resize(500, 200);
        bars.setWaterfall({});
        QCOMPARE(bars.pointCount(), 0);
        QVERIFY(isBlank(bars));
        Waterfall one = waterfall();
        one.steps = {{core::WaterfallStep::Kind::total, {}, 0, 0, 0}};
        bars.setWaterfall(one);
        QCOMPARE(bars.pointCount(), 1);
        QVERIFY2(bars.pointText(0).startsWith(QStringLiteral("change in all: 0")), qPrintable(bars.pointText(0)));
        QVERIFY(bars.rect().contains(bars.pointRect(0)));
        QVERIFY(!isBlank(bars)); // its name and amount
        ScatterChart points;
        points.resize(500, 300);
        points.setScatter({});
        QCOMPARE(points.pointCount(), 0);
        QVERIFY(isBlank(points));
        Scatter equal;
        equal.points.assign(5, QPointF(3, 3));
        points.setScatter(equal);
        QVERIFY(points.rect().contains(points.pointRect(0)));
        QCOMPARE(points.pointRect(0), points.pointRect(4));
        QVERIFY(points.grab().toImage().pixelColor(points.pointRect(0).center()) != themeOf(points).surface);
        Scatter many;
        for (int i = 0; i < 300; ++i)
            many.points.emplace_back(std::sin(i), std::cos(i * 1.3) * 1e9);
        points.setScatter(many);
        QCOMPARE(points.pointCount(), 300);
        QVERIFY(points.rect().contains(points.pointRect(17)));
    }
    void pictures()
    {
        // For eyes: OPSATLAS_PICTURES=folder writes the tabs in both themes.
        const QString folder = qEnvironmentVariable("OPSATLAS_PICTURES");
        if (folder.isEmpty())
            QSKIP("OPSATLAS_PICTURES names no folder");
        Appearance appearance(*qApp);
        for (const auto theme : {ThemeChoice::light, ThemeChoice::dark}) {
            appearance.apply(theme, 100);
            for (const int tab : {0, 2, 3, 4}) {
                show(tab);
                QTest::qWait(50);
                QVERIFY(page_->grab().save(QDir(folder).filePath(
                    QStringLiteral("tab%1-%2.png")
                        .arg(tab)
                        .arg(theme == ThemeChoice::dark ? QStringLiteral("dark") : QStringLiteral("light")))));
            }
        }
        appearance.apply(ThemeChoice::light, 100);
    }
};

ROOM_WINDOW_TEST(TestAnswers)
#include "tst_ui_answers.moc"
